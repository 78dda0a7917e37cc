//! The server rings: on one WebSocket it says that something happened. What happened is then asked for, as it is
//! without the bell; so nothing hangs on it but how soon this device knows.

use std::time::Duration;

use futures_util::StreamExt as _;
use reqwest::Url;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::http::header::AUTHORIZATION;
use tokio_tungstenite::tungstenite::protocol::{Message, WebSocketConfig};

use crate::client::Client;
use crate::error::AppError;

/// How long the connection may take to stand.
const CONNECT: Duration = Duration::from_secs(10);
/// The server sends a ping every 30 s. Who hears nothing for longer than two of them listens to nobody.
const SILENCE: Duration = Duration::from_secs(75);
/// One event is far smaller, in bytes.
const LARGEST: usize = 64 * 1024;

/// A connection on which the server rings.
pub(crate) struct Bell {
    socket: WebSocketStream<TlsStream<TcpStream>>,
    heard: Instant,
}

impl Bell {
    /// Connects, over TLS that is pinned as for every other call. It rings for everything after the event `after`.
    pub(crate) async fn hang(client: &Client, after: i64) -> Result<Bell, AppError> {
        timeout(CONNECT, connect(client, after)).await.map_err(|_| AppError::Offline)?
    }

    /// Waits until it rings.
    ///
    /// # Errors
    /// [`AppError::Offline`] when the connection has ended, or nothing was heard for too long.
    pub(crate) async fn rings(&mut self) -> Result<(), AppError> {
        loop {
            let frame = timeout_at(self.heard + SILENCE, self.socket.next()).await;
            self.heard = Instant::now();
            match frame {
                Ok(Some(Ok(Message::Text(_) | Message::Binary(_)))) => return Ok(()),
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)))) => {}
                Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) | Err(_) => return Err(AppError::Offline),
            }
        }
    }
}

async fn connect(client: &Client, after: i64) -> Result<Bell, AppError> {
    let server = Url::parse(client.server()).map_err(AppError::internal)?;
    let host = server.host_str().unwrap_or_default();
    let port = server.port_or_known_default().unwrap_or_default();
    let mut request = format!("wss://{host}:{port}/v1/live?after={after}")
        .into_client_request()
        .map_err(AppError::internal)?;
    if let Some(token) = client.token() {
        let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(AppError::internal)?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
    }
    // An IPv6 address stands in brackets in an address of the web, and nowhere else.
    let host = host.trim_matches(['[', ']']);
    let name = ServerName::try_from(host.to_owned()).map_err(AppError::internal)?;
    let stream = TcpStream::connect((host, port)).await.map_err(|_| AppError::Offline)?;
    let stream =
        TlsConnector::from(client.tls()).connect(name, stream).await.map_err(|_| AppError::Offline)?;
    let limits = WebSocketConfig::default().max_message_size(Some(LARGEST)).max_frame_size(Some(LARGEST));
    let (socket, _) = tokio_tungstenite::client_async_with_config(request, stream, Some(limits))
        .await
        .map_err(|_| AppError::Offline)?;
    Ok(Bell { socket, heard: Instant::now() })
}
