//! Connections: taken, greeted with TLS, and answered until they or the server come to their end.

use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CONNECTION;
use deskside_protocol::problem::Problem;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tower::Service as _;

use crate::places::{Places, household};
use crate::stop::Stopping;
use crate::web::{Peer, refuse};

/// How many connections there are at most.
const CONNECTIONS: usize = 12_000;
/// How many connections over its limit an address still gets an answer on: that there are too many.
const TOLD: usize = 16;
/// How long somebody who will be refused may take to say what they want.
const REFUSED: Duration = Duration::from_secs(5);
/// How long the greeting of TLS may take.
const GREETING: Duration = Duration::from_secs(15);
/// How long calls that are under way may take when the server stops.
const FINISH: Duration = Duration::from_secs(10);

/// What every connection comes through.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) app: Router,
    pub(crate) patience: Duration,
    /// How many connections one address may have.
    pub(crate) each: usize,
    /// Whom alone connections are taken from.
    pub(crate) proxy: Option<IpAddr>,
}

/// Takes connections until the server stops, then lets them come to their end.
pub(crate) async fn accept(listener: TcpListener, door: Door, mut stopping: Stopping) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let addresses = Places::default();
    loop {
        let accepted = tokio::select! {
            () = stopping.heard() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Too many open files, for the most part: some will be closed in a moment.
                tracing::warn!(%error, "a connection could not be taken");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        if door.proxy.is_some_and(|proxy| proxy.to_canonical() != peer.ip().to_canonical()) {
            tracing::debug!(%peer, "somebody else than the proxy was not let in");
            continue;
        }
        // Over the limit, the connection is closed and the client comes again.
        let Ok(place) = places.clone().try_acquire_owned() else { continue };
        let most = door.each.saturating_add(TOLD);
        let Some((address, count)) = addresses.enter(household(peer.ip()), most) else { continue };
        let door = match count > door.each {
            true => door.closed(),
            false => door.clone(),
        };
        let stopping = stopping.clone();
        tokio::spawn(async move {
            let _places = (place, address);
            door.greet(stream, peer.ip(), stopping).await;
        });
    }
    drop(listener);
    let all = u32::try_from(CONNECTIONS).expect("a small number");
    if timeout(FINISH, places.acquire_many(all)).await.is_err() {
        tracing::warn!("some calls did not come to their end in time");
    }
}

impl Door {
    /// The same door for somebody who has too many connections: one call on each, and its answer is that.
    fn closed(&self) -> Door {
        let refused = async || {
            let mut refused = refuse(Problem::TooManyConnections { seconds: 10 }.into());
            refused.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            refused
        };
        Door {
            app: Router::new().fallback(refused),
            patience: self.patience.min(REFUSED),
            tls: self.tls.clone(),
            each: self.each,
            proxy: self.proxy,
        }
    }

    async fn greet(self, stream: TcpStream, peer: IpAddr, stopping: Stopping) {
        // Answers are small and should go out at once.
        let _ = stream.set_nodelay(true);
        match self.tls.clone() {
            None => self.serve(stream, peer, stopping).await,
            Some(tls) => match timeout(GREETING, tls.accept(stream)).await {
                Ok(Ok(stream)) => self.serve(stream, peer, stopping).await,
                Ok(Err(error)) => tracing::debug!(%error, "no TLS"),
                Err(_) => tracing::debug!("no TLS in time"),
            },
        }
    }

    /// Answers the calls of one connection.
    async fn serve<S>(self, stream: S, peer: IpAddr, mut stopping: Stopping)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let app = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer));
            self.app.clone().call(request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience)
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(stream), app)
            .with_upgrades();
        let mut connection = pin!(connection);
        let ended = tokio::select! {
            ended = &mut connection => ended,
            () = stopping.heard() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection broke");
        }
    }
}
