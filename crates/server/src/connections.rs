//! Connections: taken, greeted with TLS, and answered until they or the server come to their end.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, StatusCode};
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
use crate::web::{Remote, refuse};

/// How many connections there are at most.
const CONNECTIONS: usize = 12_000;
/// How many connections the system lets in before the server takes them, as tokio asks it to.
const BACKLOG: usize = 1_024;
/// How many connections over its limit an address still gets an answer on: that there are too many.
const TOLD: usize = 16;
/// How long somebody who will be refused may take to say what they want.
const REFUSED: Duration = Duration::from_secs(5);
/// How long the greeting of TLS may take.
const GREETING: Duration = Duration::from_secs(15);
/// How long a connection that seems to rest is kept when the server stops: a call may be on its way.
const LAST_CALL: Duration = Duration::from_millis(200);
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
    let bell = stopping.clone();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let addresses = Places::default();
    let let_in = |stream: TcpStream, peer: SocketAddr| {
        if door.proxy.is_some_and(|proxy| proxy.to_canonical() != peer.ip().to_canonical()) {
            tracing::debug!(%peer, "somebody else than the proxy was not let in");
            return;
        }
        // Over the limit, the connection is closed and the client comes again.
        let Ok(place) = places.clone().try_acquire_owned() else { return };
        let most = door.each.saturating_add(TOLD);
        let Some((address, count)) = addresses.enter(household(peer.ip()), most) else { return };
        let door = match count > door.each {
            true => door.closed(),
            false => door.clone(),
        };
        let stopping = bell.clone();
        tokio::spawn(async move {
            let _places = (place, address);
            door.greet(stream, peer.ip(), stopping).await;
        });
    };
    loop {
        let accepted = tokio::select! {
            () = stopping.heard() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => let_in(stream, peer),
            Err(error) => {
                // Too many open files, for the most part: some will be closed in a moment.
                tracing::warn!(%error, "a connection could not be taken");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    // Those whom the system has let in already may have sent their call; they would be cut off with the listener.
    if let Ok(listener) = listener.into_std() {
        for (stream, peer) in std::iter::from_fn(|| listener.accept().ok()).take(BACKLOG) {
            let stream = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
            if let Ok(stream) = stream {
                let_in(stream, peer);
            }
        }
    }
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
        let leaving = stopping.clone();
        let app = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(Remote(peer));
            let (answer, leaving) = (self.app.clone().call(request), leaving.clone());
            async move {
                let mut answer = answer.await?;
                // Told that it was the last one, a client sends nothing more that nobody would read.
                if leaving.rang() && answer.status() != StatusCode::SWITCHING_PROTOCOLS {
                    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, Infallible>(answer)
            }
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
            () = stopping.heard() => match timeout(LAST_CALL, &mut connection).await {
                Ok(ended) => ended,
                Err(_) => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            },
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection broke");
        }
    }
}
