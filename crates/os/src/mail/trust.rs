//! The network as mail needs it: encrypted connections to servers whose certificates this computer trusts, and to no others.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use deskside_core::machine::Fault;
use deskside_core::mail::BadCertificate;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{CertificateError, ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::Settings;
use crate::http::{self, Deadline, HttpError, Timed, Wire};

/// Why there is no encrypted connection.
#[derive(Debug, thiserror::Error)]
pub(super) enum TrustError {
    #[error("the certificate is refused: {0:?}")]
    Certificate(BadCertificate),
    #[error(transparent)]
    Network(#[from] HttpError),
}

/// Whom this computer trusts, and where hosts are.
pub(super) struct Network<'a> {
    config: Arc<ClientConfig>,
    settings: &'a Settings,
}

impl Network<'_> {
    /// The network of this computer, with the issuers that its system trusts.
    pub(super) fn of(settings: &Settings) -> Result<Network<'_>, Fault> {
        let mut roots = RootCertStore::empty();
        let none =
            || Fault::Missing { what: "the issuers of certificates that this computer trusts".to_owned() };
        match &settings.trusted_issuers {
            Some(file) => {
                let issuers = CertificateDer::pem_file_iter(file).map_err(|_| none())?;
                roots.add_parsable_certificates(issuers.flatten());
            }
            None => {
                // One that cannot be read is one fewer that is trusted.
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
        }
        if roots.is_empty() {
            return Err(none());
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| Fault::NotSupported)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Network { config: Arc::new(config), settings })
    }

    /// Connects to a host, not encrypted yet.
    pub(super) fn connect(
        &self,
        host: &str,
        port: u16,
        deadline: Deadline,
    ) -> Result<Timed<TcpStream>, HttpError> {
        let elsewhere = self.settings.hosts.iter().find(|(name, at, _)| name == host && *at == port);
        let socket = match elsewhere {
            Some((.., address)) => http::connect(&address.ip().to_string(), address.port(), deadline)?,
            None => http::connect(host, port, deadline)?,
        };
        Ok(Timed { socket, deadline })
    }

    /// Encrypts a connection, if the certificate is the host's and in force, and somebody trusted has issued it.
    pub(super) fn encrypt<S: Read + Write + 'static>(
        &self,
        host: &str,
        socket: S,
    ) -> Result<Box<dyn Wire>, TrustError> {
        let name = ServerName::try_from(host.to_owned()).map_err(|_| HttpError::NoHost)?;
        let mut client =
            ClientConnection::new(self.config.clone(), name).map_err(|_| HttpError::Encryption)?;
        let mut socket = socket;
        while client.is_handshaking() {
            client.complete_io(&mut socket).map_err(|error| match certificate(&error) {
                Some(why) => TrustError::Certificate(why),
                None => TrustError::Network(match http::broken(error) {
                    HttpError::TooSlow => HttpError::TooSlow,
                    _ => HttpError::Encryption,
                }),
            })?;
        }
        Ok(Box::new(StreamOwned::new(client, socket)))
    }
}

/// What is wrong with the certificate, if that is what the error is about.
fn certificate(error: &std::io::Error) -> Option<BadCertificate> {
    let error = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    let rustls::Error::InvalidCertificate(error) = error else { return None };
    Some(match error {
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => BadCertificate::Time,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            BadCertificate::Name
        }
        // Whatever else is wrong with it: there is nobody who can be trusted to have issued it like that.
        _ => BadCertificate::Issuer,
    })
}
