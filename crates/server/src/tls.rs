//! The server's own key and certificate, made at its first start and kept from then on.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use deskside_core::canonical;
use deskside_core::id::Digest;
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PublicKeyData as _, SanType};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

/// Why the server cannot show who it is.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The key file cannot be read or written.
    #[error("the key of the server cannot be kept")]
    File(#[from] io::Error),
    /// The key in the file is none.
    #[error("the key of the server cannot be used")]
    Key(#[from] rcgen::Error),
    /// The certificate does not go with the key.
    #[error("the certificate of the server cannot be used")]
    Certificate(#[from] rustls::Error),
}

/// What the server shows to be known again.
pub(crate) struct Identity {
    /// SHA-256 of the SubjectPublicKeyInfo of the certificate.
    pub(crate) pin: Digest,
    pub(crate) config: Arc<ServerConfig>,
}

impl Identity {
    /// Reads the key from a folder, or makes one. The certificate is made anew at each start: devices pin the key.
    pub(crate) fn of(folder: &Path, names: &[String], addresses: &[IpAddr]) -> Result<Self, TlsError> {
        let key = key(&folder.join("key.pem"))?;
        let pin = canonical::digest_of(&key.subject_public_key_info());
        let certificate = params(names, addresses)?.self_signed(&key)?;
        let secret = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], secret)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Identity { pin, config: Arc::new(config) })
    }
}

fn key(file: &Path) -> Result<KeyPair, TlsError> {
    match fs::read_to_string(file) {
        Ok(pem) => Ok(KeyPair::from_pem(&pem)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let key = KeyPair::generate()?;
            write_secret(file, &key.serialize_pem())?;
            Ok(key)
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes a file that only its owner can read, whole or not at all.
///
/// # Errors
/// When the file system says no.
pub fn write_secret(file: &Path, text: &str) -> io::Result<()> {
    let draft = file.with_extension("new");
    let mut new = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    new.write_all(text.as_bytes())?;
    new.sync_all()?;
    fs::rename(&draft, file)
}

fn params(names: &[String], addresses: &[IpAddr]) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names.to_vec())?;
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "Deskside server");
    let local = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    params
        .subject_alt_names
        .extend(local.iter().chain(addresses).map(|address| SanType::IpAddress(*address)));
    Ok(params)
}
