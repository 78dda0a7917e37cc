//! The server as a whole: its start and its end.

use std::fs::{self, File, TryLockError};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use deskside_core::id::Digest;
use deskside_protocol::account::Role;
use deskside_protocol::link::{JoinLink, is_server};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_rustls::TlsAcceptor;

use crate::blobs::Blobs;
use crate::config::{Config, Transport};
use crate::connections::{Door, accept};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::secret::{token, token_digest};
use crate::stop::{Stop, Stopping, stop};
use crate::store::{Store, Writer};
use crate::tls::{Identity, TlsError, write_secret};
use crate::web::router;

/// How long live connections may take to close when the server stops.
const FINISH: Duration = Duration::from_secs(10);
/// How often is cleaned up.
const CLEANING: Duration = Duration::from_secs(600);

/// Why the server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The folder cannot be used.
    #[error("the folder `{}` cannot be used", .folder.display())]
    Folder {
        /// Which.
        folder: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Another server works in this folder.
    #[error("another server works in `{}`", .0.display())]
    InUse(PathBuf),
    /// Without TLS, only this computer may call.
    #[error("`{0}` can be reached from other computers: without TLS, listen on 127.0.0.1 or name the proxy")]
    NotLocal(SocketAddr),
    /// The address for invitations cannot be used.
    #[error("`{0}` is not an address such as `https://desk.example:8443`")]
    Address(String),
    /// It cannot listen there.
    #[error("cannot listen on `{address}`")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The key of the server.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The database.
    #[error("the database cannot be opened")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// The server, not yet running.
#[derive(Debug)]
pub struct Server;

/// A server that is running.
pub struct Running {
    /// Where it listens.
    pub addr: SocketAddr,
    /// SHA-256 of the SubjectPublicKeyInfo of its certificate.
    pub pin: Digest,
    /// What the first person comes in with; none when somebody has an account.
    pub first_invitation: Option<JoinLink>,
    /// The address that its calls begin with.
    pub url: String,
    stop: Stop,
    connections: JoinHandle<()>,
    cleaning: JoinHandle<()>,
    watching: JoinHandle<()>,
    desk: Arc<Desk>,
    writer: Writer,
    /// Held as long as the server works in its folder.
    _lock: File,
}

impl Server {
    /// Starts a server.
    ///
    /// # Errors
    /// See [`StartError`].
    pub async fn start(config: Config) -> Result<Running, StartError> {
        let by_itself = match config.transport {
            Transport::Tls => true,
            Transport::Plain => false,
            // Whoever can call can say where a call comes from.
            Transport::BehindProxy => config.proxy.is_some(),
        };
        if !by_itself && !config.listen.ip().is_loopback() {
            return Err(StartError::NotLocal(config.listen));
        }
        if let Some(address) = config.address.as_ref().filter(|address| !is_server(address)) {
            return Err(StartError::Address(address.clone()));
        }
        let lock = open_folder(&config.data)?;
        let identity = Identity::of(&config.data, &names(&config), &[config.listen.ip()])?;
        let database = |fault: Fault| StartError::Database(Box::new(fault));
        let (store, writer) = Store::open(&config).await.map_err(database)?;
        let blobs = Blobs::open(config.data.clone())
            .map_err(|source| StartError::Folder { folder: config.data.clone(), source })?;
        let listen = |source| StartError::Listen { address: config.listen, source };
        let listener = TcpListener::bind(config.listen).await.map_err(listen)?;
        let addr = listener.local_addr().map_err(listen)?;
        let url = url(&config, addr);
        let (stop, stopping) = stop();
        let desk = Arc::new(Desk::new(&config, store, blobs, stopping.clone()));
        let first_invitation = first_invitation(&desk, &url, &identity.pin).await.map_err(database)?;
        let tls = (config.transport == Transport::Tls).then(|| TlsAcceptor::from(identity.config));
        let app = router(desk.clone(), config.ui.as_deref());
        let each = match config.transport {
            // All connections come from the proxy, which counts them better.
            Transport::BehindProxy => usize::MAX,
            Transport::Tls | Transport::Plain => {
                (config.connections_per_address as f64 * config.more()) as usize
            }
        };
        let proxy = config.proxy.filter(|_| config.transport == Transport::BehindProxy);
        let door = Door { tls, app, patience: config.patience, each, proxy };
        let connections = tokio::spawn(accept(listener, door, stopping.clone()));
        let cleaning = tokio::spawn(clean(desk.clone(), stopping.clone()));
        let watching = tokio::spawn(watch(desk.clone(), config.watch, stopping));
        Ok(Running {
            addr,
            pin: identity.pin,
            first_invitation,
            url,
            stop,
            connections,
            cleaning,
            watching,
            desk,
            writer,
            _lock: lock,
        })
    }
}

impl Running {
    /// SHA-256 of the SubjectPublicKeyInfo of the certificate, which devices pin.
    pub fn tls_pin(&self) -> &Digest {
        &self.pin
    }

    /// Stops: no new calls, those under way come to their end, the database becomes one tidy file.
    pub async fn shutdown(self) {
        self.stop.ring();
        for task in [self.connections, self.cleaning, self.watching] {
            if task.await.is_err() {
                tracing::error!("a part of the server ended before its time");
            }
        }
        if timeout(FINISH, self.desk.live_ended()).await.is_err() {
            tracing::warn!("some live connections did not come to their end in time");
        }
        self.desk.store.close(self.writer).await;
    }
}

/// Makes the folder, for its owner only, and takes it for this server alone.
fn open_folder(folder: &Path) -> Result<File, StartError> {
    let failed = |source| StartError::Folder { folder: folder.to_owned(), source };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(failed)?;
    let lock = File::create(folder.join("lock")).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StartError::InUse(folder.to_owned())),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

fn names(config: &Config) -> Vec<String> {
    let mut names = vec!["localhost".to_owned()];
    let address =
        config.address.as_deref().and_then(|address| address.split_once("://")).map(|(_, rest)| rest);
    let host = address.map(|rest| rest.rsplit_once(':').map_or(rest, |(host, _)| host));
    names.extend(
        host.filter(|host| host.parse::<IpAddr>().is_err() && !host.starts_with('[')).map(str::to_owned),
    );
    names.dedup();
    names
}

fn url(config: &Config, addr: SocketAddr) -> String {
    let scheme = if config.transport == Transport::Tls { "https" } else { "http" };
    // "All addresses" is nowhere to call; without being told better, it is this computer.
    let host = match addr.ip() {
        ip if ip.is_unspecified() => "localhost".to_owned(),
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    config.address.clone().unwrap_or_else(|| format!("{scheme}://{host}:{}", addr.port()))
}

/// The link for the first person, as long as there is nobody: the same one at each start until it is used or over.
async fn first_invitation(desk: &Desk, url: &str, pin: &Digest) -> crate::fault::Result<Option<JoinLink>> {
    if !desk.store.is_empty().await? {
        let _ = fs::remove_file(&desk.first_invitation);
        return Ok(None);
    }
    let kept = fs::read_to_string(&desk.first_invitation).ok();
    let kept = match kept {
        Some(token) if desk.store.is_invited(&token_digest(&token)).await? => Some(token),
        _ => None,
    };
    let token = match kept {
        Some(token) => token,
        None => {
            let token = token();
            desk.store
                .invite("system".into(), token_digest(&token), Role::It, "The first person".into())
                .await?;
            write_secret(&desk.first_invitation, &token)?;
            token
        }
    };
    Ok(Some(JoinLink { server: url.to_owned(), pin: pin.clone(), root: None, token }))
}

/// Follows the record once, then cleans up now and then.
async fn clean(desk: Arc<Desk>, mut stopping: Stopping) {
    tokio::select! {
        () = stopping.heard() => return,
        checked = desk.check_record() => if let Err(fault) = checked {
            tracing::error!(error = &fault as &dyn std::error::Error, "the record could not be followed");
        },
    }
    let mut tick = interval(CLEANING);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stopping.heard() => return,
            _ = tick.tick() => {
                if let Err(fault) = desk.clean().await {
                    tracing::warn!(error = &fault as &dyn std::error::Error, "could not clean up");
                }
            }
        }
    }
}

/// Leads on the requests that time has come for.
async fn watch(desk: Arc<Desk>, every: Duration, mut stopping: Stopping) {
    let mut tick = interval(every);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stopping.heard() => return,
            _ = tick.tick() => {
                if let Err(fault) = desk.store.watch_leases().await {
                    tracing::warn!(error = &fault as &dyn std::error::Error, "could not look after the leases");
                }
            }
        }
    }
}
