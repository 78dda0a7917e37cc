//! A WebSocket to the server of the organisation, over TLS that is pinned as for every other call.

use std::time::Duration;

use reqwest::Url;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Error;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::http::header::AUTHORIZATION;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

use crate::client::Client;
use crate::error::AppError;

/// How long the connection may take to stand.
const CONNECT: Duration = Duration::from_secs(10);

/// The connection.
pub(crate) type Socket = WebSocketStream<TlsStream<TcpStream>>;

/// Why there is no connection.
#[derive(Debug)]
pub(crate) enum NoSocket {
    /// Nobody answered as they should.
    Offline,
    /// The server answered with this status.
    Refused(u16),
    /// It could not be tried.
    Failed(AppError),
}

/// Connects to a path of the server. No message that is longer than `largest` bytes is read.
pub(crate) async fn connect(client: &Client, path: &str, largest: usize) -> Result<Socket, NoSocket> {
    timeout(CONNECT, open(client, path, largest)).await.map_err(|_| NoSocket::Offline)?
}

async fn open(client: &Client, path: &str, largest: usize) -> Result<Socket, NoSocket> {
    let failed = |error| NoSocket::Failed(error);
    let server = Url::parse(client.server()).map_err(AppError::internal).map_err(failed)?;
    let host = server.host_str().unwrap_or_default();
    let port = server.port_or_known_default().unwrap_or_default();
    let request = format!("wss://{host}:{port}{path}").into_client_request();
    let mut request = request.map_err(AppError::internal).map_err(failed)?;
    if let Some(token) = client.token() {
        let value = HeaderValue::try_from(format!("Bearer {token}"));
        let mut value = value.map_err(AppError::internal).map_err(failed)?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
    }
    // An IPv6 address stands in brackets in an address of the web, and nowhere else.
    let host = host.trim_matches(['[', ']']);
    let name = ServerName::try_from(host.to_owned()).map_err(AppError::internal).map_err(failed)?;
    let stream = TcpStream::connect((host, port)).await.map_err(|_| NoSocket::Offline)?;
    // What is said is short, and waits for nothing.
    stream.set_nodelay(true).map_err(|_| NoSocket::Offline)?;
    let tls = TlsConnector::from(client.tls());
    let stream = tls.connect(name, stream).await.map_err(|_| NoSocket::Offline)?;
    let limits = WebSocketConfig::default().max_message_size(Some(largest)).max_frame_size(Some(largest));
    match tokio_tungstenite::client_async_with_config(request, stream, Some(limits)).await {
        Ok((socket, _)) => Ok(socket),
        Err(Error::Http(response)) => Err(NoSocket::Refused(response.status().as_u16())),
        Err(_) => Err(NoSocket::Offline),
    }
}
