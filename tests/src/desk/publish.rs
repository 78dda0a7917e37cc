//! Other rules for an office, signed with the keys of its IT and published at its server.

use std::net::SocketAddr;

use deskside_core::trust::{Manifest, ManifestFile, Purpose, SignedManifest, sign};
use deskside_server::{Config, Server, Transport};
use ed25519_dalek::SigningKey;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{Desk, Office};

impl Office {
    /// Publishes the rules with another table, signed by this person of IT, and starts the server anew on the way.
    pub async fn publishes(&mut self, it: &Desk, edit: impl Fn(&str) -> String) {
        let defaults = deskside_content::packs::default_boundaries().into_iter();
        let (_, table) = defaults.into_iter().find(|(path, _)| path.ends_with(".yaml")).expect("a table");
        let table = edit(std::str::from_utf8(table).expect("a text")).into_bytes();
        let known = it.organisation();
        let mut manifest: Manifest =
            serde_json::from_value(known["manifest"]["manifest"].clone()).expect("a manifest");
        manifest.version += 1;
        let file =
            manifest.files.iter_mut().find(|file| file.purpose == Purpose::Boundaries).expect("a table");
        *file = ManifestFile::of(&file.path.clone(), Purpose::Boundaries, &table);
        let stored = format!("/v1/files/{}", file.sha256);
        let bytes: [u8; 32] =
            hex::decode(it.secret("policy-key")).expect("a key").try_into().expect("32 bytes");
        let signatures = vec![sign(&manifest, &SigningKey::from_bytes(&bytes))];
        let signed = serde_json::to_vec(&SignedManifest { manifest, signatures }).expect("a manifest");
        // Without TLS, and with nobody else there, a call is a few lines.
        self.stop().await;
        let mut config = Config::new(self.data());
        config.listen = "127.0.0.1:0".parse().expect("an address");
        config.transport = Transport::Plain;
        let plain = Server::start(config).await.expect("the server starts");
        let session = it.secret("session");
        put(plain.addr, &stored, &session, ("application/octet-stream", &table)).await;
        put(plain.addr, "/v1/manifest", &session, ("application/json", &signed)).await;
        plain.shutdown().await;
        self.start().await;
    }
}

/// One call without TLS, which goes well.
async fn put(server: SocketAddr, path: &str, session: &str, (kind, body): (&str, &[u8])) {
    let mut stream = TcpStream::connect(server).await.expect("the server is there");
    let head = format!(
        "PUT {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\nauthorization: Bearer {session}\r\n\
         content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body].concat()).await.expect("it takes the call");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
}
