//! A private mail server: Dovecot on ports of loopback, with accounts that only it knows, certificates of an issuer of its own, and a web
//! server on which its domain says how mail is set up.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context as _, Result};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

use crate::tools::{self, wait_until};
use crate::{Port, Service};

const PATIENCE: Duration = Duration::from_secs(20);

/// A certificate that a server shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// One that is as it should be.
    Good,
    /// One that has run out.
    Expired,
    /// One that is made out to another host.
    OtherName,
    /// One that nobody has issued but the server itself.
    OwnIssuer,
}

/// How a client reaches the mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailDoor {
    /// Mail that came in, encrypted from the first byte on.
    Imaps,
    /// The same, encrypted once the client asks for it.
    Imap,
    /// Mail that goes out, encrypted from the first byte on.
    Submissions,
    /// The same, encrypted once the client asks for it.
    Submission,
}

const DOORS: [MailDoor; 4] = [MailDoor::Imaps, MailDoor::Imap, MailDoor::Submissions, MailDoor::Submission];

/// A mail server on `localhost`. Mail that goes out through it goes nowhere: it lets people in and relays to nobody.
#[derive(Debug)]
pub struct MailServer {
    // Dropped in this order: the servers before the ports they listen on, the folder last.
    service: Option<Service>,
    pages: Pages,
    ports: Vec<Port>,
    folder: TempDir,
}

impl MailServer {
    /// Starts a server with these accounts, each with its password.
    pub fn start(accounts: &[(&str, &str)]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-mail-").tempdir()?;
        let ports = DOORS.iter().map(|_| Port::reserve()).collect::<Result<Vec<_>>>()?;
        let issuer = Authority::new("Deskside stage")?;
        fs::write(folder.path().join("issuer.pem"), &issuer.pem)?;
        // Its page has names that are known to nobody: a client has to be told where they are.
        let names = ["localhost", "stage.example", "autoconfig.stage.example", "other.stage.example"];
        let pages = Pages::start(&issuer.certificate(&names, Shown::Good)?)?;
        let mut server = Self { service: None, pages, ports, folder };
        server.lay_out(accounts)?;
        for (shown, name) in [
            (Shown::Good, "localhost"),
            (Shown::Expired, "localhost"),
            (Shown::OtherName, "mail.elsewhere.example"),
            (Shown::OwnIssuer, "localhost"),
        ] {
            let own;
            let by = match shown {
                Shown::OwnIssuer => {
                    own = Authority::new("Nobody knows me")?;
                    &own
                }
                Shown::Good | Shown::Expired | Shown::OtherName => &issuer,
            };
            let pair = by.certificate(&[name], shown)?;
            fs::write(server.at(&format!("{shown:?}.pem")), pair.certificate + &pair.key)?;
        }
        server.show(Shown::Good)?;
        Ok(server)
    }

    /// The certificate of who issued the good ones.
    pub fn issuer(&self) -> PathBuf {
        self.at("issuer.pem")
    }

    /// The port of a door.
    pub fn port(&self, door: MailDoor) -> u16 {
        let at = DOORS.iter().position(|at| *at == door).unwrap_or_default();
        self.ports[at].number()
    }

    /// Where the web server is that speaks for `stage.example`.
    pub fn pages(&self) -> SocketAddr {
        self.pages.address
    }

    /// Says on a page, by its host and path, what is said; without it there is no page.
    pub fn say(&self, host: &str, path: &str, said: Option<Page>) {
        let mut pages = self.pages.said.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (host.to_owned(), path.to_owned());
        match said {
            Some(said) => drop(pages.insert(key, said)),
            None => drop(pages.remove(&key)),
        }
    }

    /// What a domain says about this server, when people come in through these doors.
    pub fn settings(&self, incoming: MailDoor, outgoing: MailDoor) -> String {
        let server = |tag: &str, kind: &str, door: MailDoor| {
            let socket = match door {
                MailDoor::Imaps | MailDoor::Submissions => "SSL",
                MailDoor::Imap | MailDoor::Submission => "STARTTLS",
            };
            format!(
                "<{tag} type=\"{kind}\"><hostname>localhost</hostname><port>{}</port><socketType>{socket}</socketType>\
                 <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></{tag}>",
                self.port(door)
            )
        };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"stage.example\">\
             <domain>stage.example</domain>{}{}</emailProvider></clientConfig>\n",
            server("incomingServer", "imap", incoming),
            server("outgoingServer", "smtp", outgoing)
        )
    }

    /// Begins anew with this certificate.
    pub fn show(&mut self, shown: Shown) -> Result<()> {
        self.switch_off();
        fs::copy(self.at(&format!("{shown:?}.pem")), self.at("shown.pem"))?;
        self.switch_on()
    }

    /// Starts it again, on the same ports.
    pub fn switch_on(&mut self) -> Result<()> {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let mut args: Vec<String> =
            ["--die-with-parent", "--unshare-user", "--unshare-pid", "--uid", "1000", "--gid", "1000"]
                .map(str::to_owned)
                .into();
        args.extend(["--dev-bind", "/", "/"].map(str::to_owned));
        // It asks the system for the account that it runs as, and is shown one that only it has.
        for name in ["passwd", "group"] {
            args.extend(["--ro-bind".to_owned(), path(&self.at(name)), format!("/etc/{name}")]);
        }
        args.extend([
            path(&tools::find("dovecot")?),
            "-F".to_owned(),
            "-c".to_owned(),
            path(&self.at("dovecot.conf")),
        ]);
        // What a killed one has left says that it still runs.
        let _ = fs::remove_file(self.at("run/master.pid"));
        let mut service = Service::start("bwrap", args, &[], &self.at("dovecot.out"))?;
        let doors: Vec<String> = self.ports.iter().map(Port::address).collect();
        service.wait_until(PATIENCE, |_| doors.iter().all(|door| TcpStream::connect(door).is_ok()))?;
        self.service = Some(service);
        Ok(())
    }

    /// Takes it off the network, as a power cut would.
    pub fn switch_off(&mut self) {
        if let Some(mut service) = self.service.take() {
            service.kill();
            // The kernel ends what it has started a moment later; until then its ports are taken.
            let is_gone =
                || self.ports.iter().all(|port| TcpStream::connect(port.address()).is_err()).then_some(());
            let _ = wait_until("the mail server is gone", PATIENCE, is_gone);
        }
    }

    /// Everything that it has written down.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.at("dovecot.log")).unwrap_or_default()).into_owned()
    }

    /// Waits until it has written this down.
    pub fn wait_for(&self, words: &str) -> Result<()> {
        let said = || self.log().contains(words).then_some(());
        wait_until(&format!("the mail server writes `{words}`"), PATIENCE, said)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn lay_out(&self, accounts: &[(&str, &str)]) -> Result<()> {
        fs::write(
            self.at("passwd"),
            "nobody:x:65534:65534::/:/usr/sbin/nologin\nstaged:x:1000:1000::/:/usr/sbin/nologin\n",
        )?;
        fs::write(self.at("group"), "staged:x:1000:\nnogroup:x:65534:\n")?;
        let users: String =
            accounts.iter().map(|(account, password)| format!("{account}:{{PLAIN}}{password}\n")).collect();
        fs::write(self.at("users"), users)?;
        for folder in ["run", "state", "mail"] {
            fs::create_dir(self.at(folder))?;
        }
        let here = self.folder.path().display();
        let [imaps, imap, submissions, submission] = DOORS.map(|door| self.port(door));
        fs::write(
            self.at("dovecot.conf"),
            format!(
                "base_dir = {here}/run\nstate_dir = {here}/state\nlog_path = {here}/dovecot.log\n\
                 protocols = imap submission\nlisten = 127.0.0.1\nssl = yes\n\
                 ssl_cert = <{here}/shown.pem\nssl_key = <{here}/shown.pem\n\
                 mail_location = maildir:{here}/mail/%u\nauth_mechanisms = plain login\ndisable_plaintext_auth = yes\n\
                 auth_failure_delay = 0\nauth_verbose = yes\nverbose_ssl = yes\nfirst_valid_uid = 1000\n\
                 default_internal_user = staged\ndefault_internal_group = staged\ndefault_login_user = staged\n\
                 hostname = localhost\nsubmission_relay_host = 127.0.0.1\nsubmission_relay_port = 9\n\
                 submission_backend_capabilities = 8BITMIME\n\
                 service anvil {{\n  chroot =\n  unix_listener anvil-auth-penalty {{\n    mode = 0\n  }}\n}}\n\
                 service imap-login {{\n  chroot =\n  inet_listener imap {{\n    port = {imap}\n  }}\n  \
                 inet_listener imaps {{\n    port = {imaps}\n    ssl = yes\n  }}\n}}\n\
                 service submission-login {{\n  chroot =\n  inet_listener submission {{\n    port = {submission}\n  }}\n  \
                 inet_listener submissions {{\n    port = {submissions}\n    ssl = yes\n  }}\n}}\n\
                 passdb {{\n  driver = passwd-file\n  args = scheme=PLAIN username_format=%u {here}/users\n}}\n\
                 userdb {{\n  driver = static\n  args = uid=1000 gid=1000 home={here}/mail/%u\n}}\n"
            ),
        )?;
        Ok(())
    }
}

/// A certificate and its key, as text.
struct Pair {
    certificate: String,
    key: String,
}

/// Somebody who issues certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new(name: &str) -> Result<Self> {
        let mut params = CertificateParams::new(Vec::new())?;
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
        let key = KeyPair::generate()?;
        let pem = params.self_signed(&key)?.pem();
        Ok(Self { issuer: Issuer::new(params, key), pem })
    }

    fn certificate(&self, names: &[&str], shown: Shown) -> Result<Pair> {
        let mut params =
            CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())?;
        params.distinguished_name.push(DnType::CommonName, names[0]);
        if shown == Shown::Expired {
            (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
        }
        let key = KeyPair::generate()?;
        Ok(Pair { certificate: params.signed_by(&key, &self.issuer)?.pem(), key: key.serialize_pem() })
    }
}

/// What a page is.
#[derive(Debug, Clone)]
pub enum Page {
    /// A text.
    Text(String),
    /// Elsewhere.
    Moved(String),
}

type Said = Arc<Mutex<BTreeMap<(String, String), Page>>>;

/// A web server over TLS, as a thread: what is on which page is said while it runs.
#[derive(Debug)]
struct Pages {
    address: SocketAddr,
    said: Said,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Pages {
    fn start(pair: &Pair) -> Result<Self> {
        let certificate = CertificateDer::from_pem_slice(pair.certificate.as_bytes())?;
        let key = PrivateKeyDer::from_pem_slice(pair.key.as_bytes())?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let (said, ends) = (Said::default(), Arc::new(AtomicBool::new(false)));
        let (config, pages, over) = (Arc::new(config), said.clone(), ends.clone());
        let thread = std::thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                // A client that refuses the certificate is none of our business.
                let _ = answer(socket, &config, &pages);
            }
        });
        Ok(Self { address, said, ends, thread: Some(thread) })
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        // It wakes up and sees that.
        let woken = TcpStream::connect(self.address).is_ok();
        if let (true, Some(thread)) = (woken, self.thread.take()) {
            let _ = thread.join();
        }
    }
}

fn answer(socket: TcpStream, config: &Arc<ServerConfig>, pages: &Said) -> Result<()> {
    socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut wire = BufReader::new(StreamOwned::new(ServerConnection::new(config.clone())?, socket));
    let mut line = String::new();
    wire.read_line(&mut line)?;
    let target = line.split(' ').nth(1).context("a request has a target")?.to_owned();
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let mut host = String::new();
    loop {
        line.clear();
        wire.read_line(&mut line)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("host") => value.clone_into(&mut host),
            Some(_) => {}
            None => break,
        }
    }
    let host = host.split(':').next().unwrap_or_default().to_owned();
    let page = pages.lock().unwrap_or_else(PoisonError::into_inner).get(&(host, path)).cloned();
    let said = match page {
        Some(Page::Text(text)) => {
            format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{text}",
                text.len()
            )
        }
        Some(Page::Moved(to)) => format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"),
        None => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned(),
    };
    let stream = wire.get_mut();
    stream.write_all(said.as_bytes())?;
    stream.conn.send_close_notify();
    stream.flush()?;
    Ok(())
}
