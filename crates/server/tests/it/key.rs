//! The server's own key: pinned by its callers, kept over restarts, for its owner's eyes only.

use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;

use deskside_core::id::Digest;
use deskside_server::Transport;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};

use crate::desk::{Desk, digest};

/// Trusts one key, as the app does.
#[derive(Debug)]
struct Pinned {
    pin: Digest,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let key = spki(certificate);
        if digest(key) == self.pin {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(Error::General("another key".into()))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// The SubjectPublicKeyInfo inside a certificate: of a P-256 key it is 91 bytes and begins like this.
fn spki<'a>(certificate: &'a CertificateDer<'_>) -> &'a [u8] {
    let begins = [0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
    let at = certificate.windows(begins.len()).position(|bytes| bytes == begins).expect("a P-256 key");
    &certificate[at..at + 91]
}

/// Calls over TLS to whoever has this key, and to nobody else.
pub fn pinned(pin: Digest) -> reqwest::Client {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Pinned { pin, provider }))
        .with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(config).build().unwrap()
}

#[tokio::test]
async fn a_caller_who_pins_the_key_is_answered_and_one_who_pins_another_refuses() {
    let tls = |config: &mut deskside_server::Config| config.transport = Transport::Tls;
    let desk = Desk::with(tls).await;
    let link = desk.running.as_ref().unwrap().first_invitation.clone().unwrap();
    assert_eq!(&link.pin, desk.running.as_ref().unwrap().tls_pin());
    let welcome = format!("{}/v1/welcome", link.server);
    assert_eq!(pinned(link.pin.clone()).get(&welcome).send().await.unwrap().status(), 200);
    assert!(pinned(digest(b"another")).get(&welcome).send().await.is_err());

    let desk = desk.restarted_with(tls).await;
    let welcome = format!("{}/v1/welcome", desk.url);
    assert_eq!(pinned(link.pin).get(&welcome).send().await.unwrap().status(), 200, "the key is the same");
}

#[tokio::test]
async fn what_is_secret_is_for_the_eyes_of_its_owner() {
    let desk = Desk::open().await;
    let data = desk.folder.path().join("data");
    let mode = |name: &str| std::fs::metadata(data.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(""), mode("key.pem"), mode("first-invitation")), (0o700, 0o600, 0o600));
    let irma = desk.it().await;
    assert!(!data.join("first-invitation").exists(), "it was used");

    let everything: Vec<u8> = ["desk.sqlite", "desk.sqlite-wal"]
        .iter()
        .flat_map(|name| std::fs::read(data.join(name)).unwrap())
        .collect();
    for secret in [irma.session.token.as_str(), crate::desk::PASSWORD] {
        assert!(!everything.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "kept as it is");
    }
}
