//! Whether a page answers, and can show whose it is: what a browser would refuse it for. No byte is sent beyond the handshake.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use deskside_core::network::{Certificate, Page, PageAddress, Site};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, ClientConnection, DigitallySignedStruct, Error, RootCertStore,
    SignatureScheme,
};

use super::way;
use crate::http::{Deadline, Timed};

/// Where distributions keep the certificates of those whom everybody trusts, and an organisation its own.
const BUNDLES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// How a page stands.
pub(super) fn page(page: &PageAddress, bundle: Option<&Path>, within: Duration) -> Result<Page, Fault> {
    let end = Instant::now() + within;
    let socket = match way::connect(page.host(), page.port(), within.mul_f32(0.7)) {
        Ok(socket) => socket,
        Err(site) => return Ok(Page { site, certificate: Certificate::Good }),
    };
    let certificate = match page.is_encrypted() {
        true => {
            let deadline = Deadline::within(end.saturating_duration_since(Instant::now()));
            shown(page.host(), Timed::new(socket, deadline), roots(bundle)?)?
        }
        false => Certificate::Good,
    };
    Ok(Page { site: Site::Answers, certificate })
}

fn roots(bundle: Option<&Path>) -> Result<RootCertStore, Fault> {
    let system = || BUNDLES.iter().map(PathBuf::from).find(|path| path.is_file());
    let path = bundle.map(Path::to_owned).or_else(system);
    let missing = || Fault::Missing { what: "the certificates that this computer trusts".to_owned() };
    let path = path.ok_or_else(missing)?;
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(
        CertificateDer::pem_file_iter(path).map_err(|_| missing())?.filter_map(Result::ok),
    );
    if roots.is_empty() { Err(missing()) } else { Ok(roots) }
}

/// What the page shows, by a whole handshake.
fn shown(
    host: &str,
    mut socket: Timed<std::net::TcpStream>,
    roots: RootCertStore,
) -> Result<Certificate, Fault> {
    let unusable = |error: &dyn std::fmt::Display| Fault::Unreadable { detail: error.to_string() };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let judge = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .build()
        .map_err(|error| unusable(&error))?;
    let witness = Arc::new(Witness { judge, seen: Mutex::new(None) });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?
        .dangerous()
        .with_custom_certificate_verifier(witness.clone())
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|error| unusable(&error))?;
    let mut client = ClientConnection::new(Arc::new(config), name).map_err(|error| unusable(&error))?;
    let mut end = Ok(());
    while client.is_handshaking() && end.is_ok() {
        end = client.complete_io(&mut socket).map(drop);
    }
    let seen = witness.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    Ok(match (seen, end) {
        (Some(certificate), _) => certificate,
        (None, Ok(())) => Certificate::Good,
        (None, Err(_)) => Certificate::Unusable,
    })
}

/// Judges as a browser would, and keeps what it has against a certificate.
#[derive(Debug)]
struct Witness {
    judge: Arc<WebPkiServerVerifier>,
    seen: Mutex<Option<Certificate>>,
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let judged = self.judge.verify_server_cert(end, between, name, ocsp, now);
        if let Err(error) = &judged {
            let seen = Some(against(error));
            *self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = seen;
        }
        judged
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        of: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls12_signature(message, of, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        of: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls13_signature(message, of, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.judge.supported_verify_schemes()
    }
}

fn against(error: &Error) -> Certificate {
    match error {
        Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => Certificate::OutOfDate,
        Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => Certificate::OtherName,
        Error::InvalidCertificate(CertificateError::UnknownIssuer) => Certificate::Unknown,
        _ => Certificate::Unusable,
    }
}
