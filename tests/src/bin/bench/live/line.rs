//! The client of both relays: two ends of a session, one program, one thread, the same code whoever is in between.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use futures_util::{SinkExt as _, StreamExt as _};
use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{interval_at, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::client::Request;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// Bytes of what is sent: an event of a run, sealed.
pub const SIZE: usize = 256;
/// Buffers of this program, which has thousands of them.
const BUFFER: usize = 4 * 1024;
/// How often an end that rests asks for the relay, as the app does.
const PING: Duration = Duration::from_secs(7);
/// Longer than that, nothing takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// One end of a session.
pub type End = WebSocketStream<TlsStream<TcpStream>>;

/// Two ends of one session.
pub struct Pair {
    ends: [End; 2],
    frame: Message,
}

impl Pair {
    /// Both ends, and what the frames between them begin with.
    pub fn new(ends: [End; 2], begin: &[u8]) -> Self {
        let mut bytes = begin.to_vec();
        bytes.resize(SIZE, 7);
        Pair { ends, frame: Message::binary(bytes) }
    }

    /// There and back, so many times: how long each single way took.
    pub async fn talk(&mut self, times: usize) -> Result<Vec<Duration>> {
        let [one, other] = &mut self.ends;
        let mut took = Vec::with_capacity(2 * times);
        for _ in 0..times {
            took.push(way(one, other, &self.frame).await?);
            took.push(way(other, one, &self.frame).await?);
        }
        Ok(took)
    }
}

/// A session in which nobody says anything. As the app does, each end asks now and then whether the relay is there, which would
/// otherwise take it for gone.
pub struct Resting {
    wakes: oneshot::Sender<()>,
    rests: JoinHandle<Result<Pair>>,
}

impl Pair {
    /// Rests from here on.
    pub fn rest(mut self) -> Resting {
        let (wakes, mut woken) = oneshot::channel();
        let rests = tokio::spawn(async move {
            let mut ping = interval_at(tokio::time::Instant::now() + PING, PING);
            loop {
                let [one, other] = &mut self.ends;
                tokio::select! {
                    _ = &mut woken => return Ok(self),
                    _ = ping.tick() => {
                        one.send(Message::Ping(Vec::new().into())).await?;
                        other.send(Message::Ping(Vec::new().into())).await?;
                    }
                    said = one.next() => drop(said.context("the relay hung up")??),
                    said = other.next() => drop(said.context("the relay hung up")??),
                }
            }
        });
        Resting { wakes, rests }
    }
}

impl Resting {
    /// Somebody will say something.
    pub async fn wake(self) -> Result<Pair> {
        // A session that was cut says why below.
        let _ = self.wakes.send(());
        self.rests.await?
    }
}

async fn way(from: &mut End, to: &mut End, frame: &Message) -> Result<Duration> {
    let began = Instant::now();
    from.send(frame.clone()).await?;
    // MeshCentral says in words that it is still there.
    while !matches!(hear(to).await?, Message::Binary(_)) {}
    Ok(began.elapsed())
}

/// The next message that is not only about the connection.
pub async fn hear(end: &mut End) -> Result<Message> {
    loop {
        match timeout(PATIENCE, end.next()).await?.context("the relay hung up")?? {
            Message::Ping(_) | Message::Pong(_) => {}
            Message::Close(why) => bail!("the relay closed: {why:?}"),
            message => return Ok(message),
        }
    }
}

/// A connection with TLS to a server on this computer, which is believed to be the one that this program has started.
pub async fn connect(address: &str) -> Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let schemes = provider.signature_verification_algorithms.supported_schemes();
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anybody(schemes)))
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    let name = ServerName::try_from("localhost")?;
    Ok(timeout(PATIENCE, TlsConnector::from(Arc::new(config)).connect(name, stream)).await??)
}

/// Opens a WebSocket.
pub async fn open(address: &str, call: Request) -> Result<End> {
    let stream = connect(address).await?;
    let config = WebSocketConfig::default().read_buffer_size(BUFFER).write_buffer_size(0);
    let opened = tokio_tungstenite::client_async_with_config(call, stream, Some(config));
    Ok(timeout(PATIENCE, opened).await??.0)
}

/// The same bytes from one end of a plain connection to the other: what loopback and this program cost by themselves.
pub async fn loopback(times: usize) -> Result<Vec<Duration>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut one = TcpStream::connect(listener.local_addr()?).await?;
    let (mut other, _) = listener.accept().await?;
    one.set_nodelay(true)?;
    other.set_nodelay(true)?;
    let (bytes, mut got) = ([7; SIZE], [0; SIZE]);
    let mut took = Vec::with_capacity(2 * times);
    for _ in 0..times {
        for turn in [true, false] {
            let (from, to) = if turn { (&mut one, &mut other) } else { (&mut other, &mut one) };
            let began = Instant::now();
            from.write_all(&bytes).await?;
            to.read_exact(&mut got).await?;
            took.push(began.elapsed());
        }
    }
    Ok(took)
}

/// Asks for no name: both servers have made their certificates themselves, on this computer.
#[derive(Debug)]
struct Anybody(Vec<SignatureScheme>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.clone()
    }
}
