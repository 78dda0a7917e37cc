//! Encryption to printers, whose certificates nobody signed: the status is read, and nothing secret is sent.
//!
//! Almost every printer makes its own certificate, so this accepts any. Whoever stands in between can make a printer
//! look well or ill, as they can with plain `ipp:`; they learn nothing, and no change to this computer is trusted to it.
//! Without the feature `ipps` nothing here links TLS, and printers at such addresses cannot be asked.

#[cfg(feature = "ipps")]
mod with {
    use std::io::{Read, Write};
    use std::sync::Arc;

    use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
    use rustls::{
        ClientConfig, ClientConnection, DigitallySignedStruct, Error, SignatureScheme, StreamOwned,
    };

    use crate::http::{HttpError, Wire};

    #[derive(Debug)]
    struct AnyCertificate(Vec<SignatureScheme>);

    impl ServerCertVerifier for AnyCertificate {
        fn verify_server_cert(
            &self,
            _: &CertificateDer<'_>,
            _: &[CertificateDer<'_>],
            _: &ServerName<'_>,
            _: &[u8],
            _: UnixTime,
        ) -> Result<ServerCertVerified, Error> {
            Ok(ServerCertVerified::assertion())
        }

        fn verify_tls12_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn verify_tls13_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.0.clone()
        }
    }

    pub(crate) fn wrap<S: Read + Write + 'static>(host: &str, socket: S) -> Result<Box<dyn Wire>, HttpError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let schemes = provider.signature_verification_algorithms.supported_schemes();
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| HttpError::Encryption)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(AnyCertificate(schemes)))
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).map_err(|_| HttpError::NoHost)?;
        let mut client = ClientConnection::new(Arc::new(config), name).map_err(|_| HttpError::Encryption)?;
        let mut socket = socket;
        // The handshake is done here, so that its failure is not taken for a broken answer.
        while client.is_handshaking() {
            client.complete_io(&mut socket).map_err(|error| match crate::http::broken(error) {
                HttpError::TooSlow => HttpError::TooSlow,
                _ => HttpError::Encryption,
            })?;
        }
        Ok(Box::new(Forgiving(StreamOwned::new(client, socket))))
    }

    /// Printers close the connection without saying goodbye; the length of the answer tells whether it is whole.
    struct Forgiving<S: Read + Write>(StreamOwned<ClientConnection, S>);

    impl<S: Read + Write> Read for Forgiving<S> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            match self.0.read(into) {
                Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(0),
                other => other,
            }
        }
    }

    impl<S: Read + Write> Write for Forgiving<S> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            self.0.flush()
        }
    }
}

#[cfg(not(feature = "ipps"))]
mod with {
    use std::io::{Read, Write};

    use crate::http::{HttpError, Wire};

    pub(crate) fn wrap<S: Read + Write + 'static>(_: &str, _: S) -> Result<Box<dyn Wire>, HttpError> {
        Err(HttpError::Encryption)
    }
}

pub(crate) use with::wrap;
