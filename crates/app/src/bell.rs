//! The server rings: on one WebSocket it says that something happened. What happened is then asked for, as it is
//! without the bell; so nothing hangs on it but how soon this device knows.

use std::time::Duration;

use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout_at};
use tokio_tungstenite::tungstenite::protocol::Message;

use crate::client::Client;
use crate::error::AppError;
use crate::socket::{NoSocket, Socket, connect};

/// The server sends a ping every 30 s. Who hears nothing for longer than two of them listens to nobody.
const SILENCE: Duration = Duration::from_secs(75);
/// One event is far smaller, in bytes.
const LARGEST: usize = 64 * 1024;

/// A connection on which the server rings.
pub(crate) struct Bell {
    socket: Socket,
    heard: Instant,
}

impl Bell {
    /// Connects, over TLS that is pinned as for every other call. It rings for everything after the event `after`.
    pub(crate) async fn hang(client: &Client, after: i64) -> Result<Bell, AppError> {
        match connect(client, &format!("/v1/live?after={after}"), LARGEST).await {
            Ok(socket) => Ok(Bell { socket, heard: Instant::now() }),
            Err(NoSocket::Offline | NoSocket::Refused(_)) => Err(AppError::Offline),
            Err(NoSocket::Failed(error)) => Err(error),
        }
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
