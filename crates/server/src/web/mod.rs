//! The router, made of the one table of endpoints and of nothing else.
//!
//! INVARIANT: who is calling is settled before the first byte of the body is read, and what was sent is held against its
//! limits before a handler sees it. Both happen in [`row`], the only way from a path to a handler.

mod console;
mod gate;
mod live;
mod openapi;
mod refusal;
mod relay;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, MatchedPath, Query, RawPathParams, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE, X_CONTENT_TYPE_OPTIONS};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodFilter, get, on};
use axum::{RequestExt as _, Router};
use deskside_protocol::endpoints::{LIVE, Wire};
use deskside_protocol::problem::Problem;
use deskside_protocol::relay::RELAY;
use deskside_protocol::with_endpoints;
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

pub(crate) use gate::{Anyone, Cookie, It, Peer, Person, Remote};
pub use openapi::document;

use crate::check::Check;
use crate::desk::Desk;
use crate::endpoints;
use crate::fault::{Result, unusable};
use gate::Admit;
pub(crate) use refusal::refuse;

/// How many bytes of a body come in at least, in a sixth of the time that it has.
const STRETCH: usize = 8 * 1024;

/// How often the other side of a WebSocket is asked whether it is still there, and the session whether it still holds.
const PING: Duration = Duration::from_secs(30);
/// How long what is sent on a WebSocket may take.
const SLOW: Duration = Duration::from_secs(10);
/// The server is stopping (RFC 6455).
const GOING_AWAY: u16 = 1001;
/// The server failed (RFC 6455).
const FAILED: u16 = 1011;

/// The types of path parameters, by the names they have in the table.
#[allow(non_camel_case_types)]
mod param {
    pub(super) type id = deskside_core::id::RequestId;
    pub(super) type objection = deskside_core::id::ObjectionId;
    pub(super) type summary = deskside_core::id::SummaryId;
    pub(super) type approval = deskside_core::id::ApprovalId;
    pub(super) type boundary = deskside_core::id::BoundaryId;
    pub(super) type person = deskside_core::id::PersonId;
    pub(super) type sha256 = deskside_core::id::Digest;
    pub(super) type digest = deskside_core::id::Digest;
    pub(super) type part = u32;
    pub(super) type packet = u32;
    pub(super) type section = deskside_core::id::PartId;
}

/// What a handler answers, and the cookie that goes with it.
pub(crate) struct Reply<R> {
    pub(crate) body: R,
    pub(crate) cookie: Option<Cookie>,
}

impl<R> From<R> for Reply<R> {
    fn from(body: R) -> Self {
        Reply { body, cookie: None }
    }
}

macro_rules! router {
    ($($doc:literal $method:ident $path:literal $name:ident [$($param:ident),*]($query:ty, $body:ty) => $result:ty, by $who:ident;)*) => {
        /// A route for each row. A row without a handler, or a handler of other types, does not compile.
        fn table() -> Router<Arc<Desk>> {
            let router = Router::new();
            $(
                let answer = async |State(desk): State<Arc<Desk>>, request: Request| {
                    row::<$who, _, $query, $body, $result, _>(
                        desk,
                        request,
                        #[allow(unused_variables)]
                        |path| Ok(($(path.get::<param::$param>(stringify!($param))?,)*)),
                        |desk, who, params, query, body| async move {
                            Ok(endpoints::$name(&desk, who, params, query, body).await?.into())
                        },
                    ).await
                };
                let router = router.route($path, on(MethodFilter::$method, answer));
            )*
            router
        }
    };
}
with_endpoints!(router);

/// From a call to its answer, by one row of the table.
async fn row<W, P, Q, B, R, F>(
    desk: Arc<Desk>,
    mut request: Request,
    params: impl FnOnce(&Path) -> Result<P>,
    handler: impl FnOnce(Arc<Desk>, W, P, Q, B) -> F,
) -> Response
where
    W: Admit,
    Q: DeserializeOwned,
    B: Wire + Check,
    R: Wire,
    F: Future<Output = Result<Reply<R>>>,
{
    let answer = async {
        let path = Path(request.extract_parts().await.map_err(|_| Problem::NotFound)?);
        let (parts, body) = request.into_parts();
        let who = W::admit(&desk, &parts).await?;
        let _share = who.person().map(|person| desk.limits.under_way(person)).transpose()?;
        let params = params(&path)?;
        let Query(query) =
            Query::try_from_uri(&parts.uri).map_err(|error| unusable("/query", error.body_text()))?;
        let body = timeout(desk.patience, read::<B>(&parts, body, W::LARGEST, desk.patience / 6)).await;
        let body = body.map_err(|_| Problem::SlowDown { seconds: 1 })??;
        body.check()?;
        // Only now: whoever sends slowly takes no place from those who have sent.
        let _place = desk.at_once.try_acquire().map_err(|_| Problem::Unavailable)?;
        Ok(send(&desk, handler(desk.clone(), who, params, query, body).await?))
    };
    answer.await.unwrap_or_else(refuse)
}

/// The parameters in the path.
struct Path(RawPathParams);

impl Path {
    fn get<T: std::str::FromStr<Err: std::fmt::Display>>(&self, name: &str) -> Result<T> {
        let (_, text) = self.0.iter().find(|(this, _)| *this == name).ok_or(Problem::NotFound)?;
        text.parse().map_err(|error: T::Err| unusable(&format!("/path/{name}"), error.to_string()).into())
    }
}

async fn read<B: Wire>(parts: &Parts, body: Body, limit: usize, each: Duration) -> Result<B> {
    let too_large = Problem::TooLarge { limit: limit as u64 };
    let length =
        parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(too_large.into());
    }
    let bytes = gather(body, limit, each).await?;
    // A form on another site can send a text, but it cannot say that it is JSON.
    if !bytes.is_empty() && !has_type(&parts.headers, B::TYPE) {
        return Err(unusable("/header/content-type", B::TYPE).into());
    }
    B::from_wire(&bytes).map_err(|error| unusable("", error.to_string()).into())
}

/// The bytes of a body. In each stretch of time as long as `each`, at least [`STRETCH`] of them come in, or the last one.
async fn gather(body: Body, limit: usize, each: Duration) -> Result<Vec<u8>> {
    let (mut stream, mut bytes) = (body.into_data_stream(), Vec::new());
    loop {
        let stretch = bytes.len() + STRETCH;
        let ended = timeout(each, async {
            while bytes.len() < stretch {
                match stream.next().await {
                    None => return Ok(true),
                    Some(Ok(more)) if bytes.len() + more.len() <= limit => bytes.extend_from_slice(&more),
                    Some(_) => return Err(Problem::TooLarge { limit: limit as u64 }),
                }
            }
            Ok(false)
        });
        if ended.await.map_err(|_| Problem::SlowDown { seconds: 1 })?? {
            return Ok(bytes);
        }
    }
}

fn has_type(headers: &HeaderMap, media: &str) -> bool {
    let given = headers.get(CONTENT_TYPE).and_then(|given| given.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|given| given.trim().eq_ignore_ascii_case(media))
}

fn send<R: Wire>(desk: &Desk, reply: Reply<R>) -> Response {
    let mut response = ([(CONTENT_TYPE, R::TYPE)], reply.body.to_wire().unwrap_or_default()).into_response();
    if let Some(cookie) = reply.cookie {
        response.headers_mut().append(SET_COOKIE, cookie.header(desk.transport));
    }
    response
}

/// Everything that is served.
pub(crate) fn router(desk: Arc<Desk>, ui: Option<&std::path::Path>) -> Router {
    table()
        .route(LIVE.path, get(live::connect))
        .route(RELAY.path, get(relay::connect))
        .route("/v1/openapi.json", get(async || axum::Json(document())))
        .merge(console::router(ui))
        .fallback(async || refuse(Problem::NotFound.into()))
        .method_not_allowed_fallback(async || refuse(Problem::WrongMethod.into()))
        .layer(from_fn_with_state(desk.clone(), door))
        .layer(DefaultBodyLimit::disable())
        .with_state(desk)
}

/// What goes for every call: not too long, and headers that make browsers careful.
async fn door(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let began = desk.now();
    let method = request.method().clone();
    // The template, not the path: ids are nothing for the log.
    let path =
        request.extensions().get::<MatchedPath>().map_or("-".to_owned(), |path| path.as_str().to_owned());
    let mut response = match timeout(desk.patience * 2, next.run(request)).await {
        Ok(response) => response,
        Err(_) => refuse(Problem::Unavailable.into()),
    };
    let headers = response.headers_mut();
    for (name, value) in SAFE {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    let (status, took) = (response.status().as_u16(), desk.now().0 - began.0);
    tracing::debug!(%method, path, status, took, "answered");
    response
}

const SAFE: [(HeaderName, &str); 5] = [
    (CACHE_CONTROL, "no-store"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("referrer-policy"), "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("content-security-policy"), "default-src 'none'; frame-ancestors 'none'"),
];
