//! A server that shows the right key and says what a test wants: faults, rubbish, and things that were never signed.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, Result};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// A whole answer, head and body.
pub type Answer = Vec<u8>;

/// What it says to a method and a path.
pub type Script = dyn Fn(&str, &str) -> Answer + Send + Sync;

/// The server.
pub struct Liar {
    address: SocketAddr,
    asked: Arc<AtomicU64>,
    listening: JoinHandle<()>,
}

impl Liar {
    /// Starts it with the key of a server, found in the folder of that one.
    pub async fn with_key_of(data: &Path, script: Arc<Script>) -> Result<Liar> {
        let pem = std::fs::read_to_string(data.join("key.pem")).context("the key of the server")?;
        let key = rcgen::KeyPair::from_pem(&pem)?;
        let certificate = rcgen::CertificateParams::new(vec!["localhost".to_owned()])?.self_signed(&key)?;
        let secret = PrivateKeyDer::try_from(key.serialize_der()).map_err(anyhow::Error::msg)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], secret)?;
        let door = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let asked = Arc::new(AtomicU64::new(0));
        let count = asked.clone();
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (door, script, count) = (door.clone(), script.clone(), count.clone());
                // A caller that hangs up is none of our business.
                tokio::spawn(async move { drop(answer(stream, door, script, count).await) });
            }
        });
        Ok(Liar { address, asked, listening })
    }

    /// `127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// How many calls were answered.
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Drop for Liar {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn answer(
    stream: TcpStream,
    door: TlsAcceptor,
    script: Arc<Script>,
    count: Arc<AtomicU64>,
) -> Result<()> {
    let mut stream = door.accept(stream).await?;
    let (method, path) = request(&mut stream).await?;
    count.fetch_add(1, Ordering::SeqCst);
    stream.write_all(&script(&method, &path)).await?;
    stream.shutdown().await?;
    Ok(())
}

/// Reads one whole call and gives its method and its path without the query.
async fn request(stream: &mut (impl AsyncRead + Unpin)) -> Result<(String, String)> {
    let mut bytes = Vec::new();
    loop {
        anyhow::ensure!(stream.read_buf(&mut bytes).await? > 0, "the caller hung up");
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
        if bytes.len() < end + 4 + length.unwrap_or(0) {
            continue;
        }
        let line = String::from_utf8_lossy(&bytes[..end]).lines().next().unwrap_or_default().to_owned();
        let mut words = line.split(' ');
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        return Ok((method.to_owned(), path.split('?').next().unwrap_or_default().to_owned()));
    }
}

/// An answer with a body.
pub fn says(status: &str, media_type: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// An answer that is fine.
pub fn fine(body: &impl Serialize) -> Answer {
    says("200 OK", "application/json", &serde_json::to_vec(body).expect("a value"))
}

/// What the server says to what it does not know.
pub fn not_found() -> Answer {
    says("404 Not Found", "application/problem+json", br#"{"code":"not-found","status":404}"#)
}
