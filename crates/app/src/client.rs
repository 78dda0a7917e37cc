//! The server, called from the app: every endpoint of the table, over TLS that is pinned to the key of the invitation.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use deskside_core::id::Digest;
use deskside_protocol::endpoints::{ROWS, Wire};
use deskside_protocol::problem::Problem;
use reqwest::Method;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};

use crate::error::AppError;

/// The largest answer that is read, in bytes.
const LARGEST: usize = 32 * 1024 * 1024;

/// A server that a device knows again by its key.
#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    tls: Arc<ClientConfig>,
    server: String,
    token: Option<String>,
    other_server: Arc<AtomicBool>,
}

/// Accepts one key, whoever signed its certificate.
#[derive(Debug)]
struct Pinned {
    key: Digest,
    provider: Arc<rustls::crypto::CryptoProvider>,
    other_server: Arc<AtomicBool>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let parsed = webpki::EndEntityCert::try_from(certificate)
            .map_err(|_| rustls::Error::InvalidCertificate(CertificateError::BadEncoding))?;
        let key = parsed.subject_public_key_info();
        if deskside_core::canonical::digest_of(key.as_ref()) == self.key {
            return Ok(ServerCertVerified::assertion());
        }
        self.other_server.store(true, Ordering::SeqCst);
        Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

macro_rules! calls {
    ($($doc:literal $method:ident $path:literal $name:ident [$($param:ident),*]($query:ty, $body:ty) => $result:ty, by $who:ident;)*) => {
        // Not every endpoint is called from here: the rest is called by its name.
        #[allow(dead_code)]
        impl Client {
            $(
                #[doc = $doc]
                pub(crate) async fn $name(
                    &self, $($param: &str,)* query: &$query, body: &$body,
                ) -> Result<$result, AppError> {
                    let query = serde_json::to_value(query).map_err(AppError::internal)?;
                    let path = filled($path, &[$($param),*])?;
                    let body = body.to_wire().map(|bytes| (bytes, <$body as Wire>::TYPE));
                    let answer = self.send(Method::$method, &path, &query, body).await?;
                    <$result as Wire>::from_wire(&answer).map_err(|_| AppError::BadAnswer)
                }
            )*
        }
    };
}
deskside_protocol::with_endpoints!(calls);

impl Client {
    /// A server at an address, known by the SHA-256 of its public key.
    pub(crate) fn new(server: &str, pin: &Digest) -> Result<Client, AppError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let other_server = Arc::new(AtomicBool::new(false));
        let pinned =
            Pinned { key: pin.clone(), provider: provider.clone(), other_server: other_server.clone() };
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(AppError::internal)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(pinned))
            .with_no_client_auth();
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls.clone())
            .https_only(true)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(30))
            .user_agent(concat!("deskside/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(AppError::internal)?;
        let server = server.trim_end_matches('/').to_owned();
        Ok(Client { http, tls: Arc::new(tls), server, token: None, other_server })
    }

    /// The address of the server, without a slash at the end.
    pub(crate) fn server(&self) -> &str {
        &self.server
    }

    /// The session, if somebody is signed in.
    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// What makes a connection to this server and to no other.
    pub(crate) fn tls(&self) -> Arc<ClientConfig> {
        self.tls.clone()
    }

    /// The same server, with a session.
    pub(crate) fn signed_in(&self, token: String) -> Client {
        Client { token: Some(token), ..self.clone() }
    }

    /// Calls an endpoint by its name, with JSON in and JSON out.
    pub(crate) async fn call(
        &self,
        name: &str,
        params: &[String],
        query: &serde_json::Value,
        body: &serde_json::Value,
    ) -> Result<serde_json::Value, AppError> {
        let row = ROWS.iter().find(|row| row.name == name).ok_or(AppError::NotFound)?;
        let method = row.method.parse().map_err(AppError::internal)?;
        let params: Vec<&str> = params.iter().map(String::as_str).collect();
        let body = body.to_wire().map(|bytes| (bytes, "application/json"));
        let answer = self.send(method, &filled(row.path, &params)?, query, body).await?;
        serde_json::from_slice(&answer).map_err(|_| AppError::BadAnswer)
    }

    /// Calls an endpoint by its name with a body that is JSON already, byte for byte.
    pub(crate) async fn call_with(&self, name: &str, params: &[&str], body: Vec<u8>) -> Result<(), AppError> {
        let row = ROWS.iter().find(|row| row.name == name).ok_or(AppError::NotFound)?;
        let method = row.method.parse().map_err(AppError::internal)?;
        let (path, query) = (filled(row.path, params)?, serde_json::Value::Null);
        self.send(method, &path, &query, Some((body, "application/json"))).await.map(drop)
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        query: &serde_json::Value,
        body: Option<(Vec<u8>, &'static str)>,
    ) -> Result<Vec<u8>, AppError> {
        let mut request = self.http.request(method, format!("{}{path}", self.server));
        let pairs = query_pairs(query);
        if !pairs.is_empty() {
            request = request.query(&pairs);
        }
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        if let Some((bytes, media_type)) = body {
            request = request.header("content-type", media_type).body(bytes);
        }
        let mut response = request.send().await.map_err(|error| self.no_answer(&error))?;
        let status = response.status();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.no_answer(&error))? {
            if bytes.len() + chunk.len() > LARGEST {
                return Err(AppError::BadAnswer);
            }
            bytes.extend_from_slice(&chunk);
        }
        if status.is_success() {
            return Ok(bytes);
        }
        match serde_json::from_slice::<Problem>(&bytes) {
            Ok(problem) => Err(AppError::Server { problem }),
            Err(_) => Err(AppError::BadAnswer),
        }
    }

    fn no_answer(&self, error: &reqwest::Error) -> AppError {
        tracing::debug!(%error, "the server did not answer");
        match self.other_server.swap(false, Ordering::SeqCst) {
            true => AppError::WrongServer,
            false => AppError::Offline,
        }
    }
}

/// The flat values of a query.
fn query_pairs(query: &serde_json::Value) -> Vec<(String, String)> {
    let serde_json::Value::Object(fields) = query else { return Vec::new() };
    fields
        .iter()
        .filter_map(|(name, value)| match value {
            serde_json::Value::String(text) => Some((name.clone(), text.clone())),
            serde_json::Value::Number(number) => Some((name.clone(), number.to_string())),
            serde_json::Value::Bool(flag) => Some((name.clone(), flag.to_string())),
            serde_json::Value::Null | serde_json::Value::Array(_) | serde_json::Value::Object(_) => None,
        })
        .collect()
}

/// The path with its parameters. A parameter that could change the path is refused.
fn filled(path: &str, params: &[&str]) -> Result<String, AppError> {
    let mut given = params.iter();
    let mut parts = Vec::new();
    for part in path.split('/') {
        if !part.starts_with('{') {
            parts.push(part);
            continue;
        }
        let param = given.next().ok_or(AppError::NotFound)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        if param.is_empty() || param.starts_with('.') || !param.chars().all(plain) {
            return Err(AppError::NotFound);
        }
        parts.push(param);
    }
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_cannot_leave_its_place_in_the_path() {
        assert_eq!(filled("/v1/requests/{id}", &["abc-1"]), Ok("/v1/requests/abc-1".to_owned()));
        for bad in ["", "..", "a/b", "a?b", "a%2e", "ä"] {
            assert_eq!(filled("/v1/requests/{id}", &[bad]), Err(AppError::NotFound), "{bad:?}");
        }
    }
}
