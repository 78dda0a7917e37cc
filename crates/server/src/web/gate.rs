//! Who is calling. The ways to be let in are types, so that a handler for IT cannot be called for anybody else.

use std::net::IpAddr;

use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use deskside_core::id::PersonId;
use deskside_core::trust::Certificate;
use deskside_protocol::account::{Device, Role};
use deskside_protocol::problem::Problem;

use crate::config::Transport;
use crate::desk::Desk;
use crate::fault::Result;
use crate::secret;
use crate::store::Caller;

/// The address at the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Remote(pub(crate) IpAddr);

/// Somebody who need not be signed in.
pub(crate) struct Anyone {
    /// Where the call comes from.
    pub(crate) from: IpAddr,
    /// Whether a page of this server makes the call, as far as the browser says.
    pub(crate) same_origin: bool,
}

/// Somebody who is signed in.
pub(crate) struct Person(pub(crate) Caller);

/// A power user, as the manifest says that is published now.
pub(crate) struct Peer {
    pub(crate) caller: Caller,
    /// The device that is signed in, which is on the certificate.
    pub(crate) device: Device,
    pub(crate) certificate: Certificate,
}

/// Somebody of IT.
pub(crate) struct It(pub(crate) Caller);

/// A way to be let in.
pub(super) trait Admit: Sized {
    /// The largest body that is read from somebody like this.
    const LARGEST: usize;

    /// Lets the caller in, or says why not.
    async fn admit(desk: &Desk, parts: &Parts) -> Result<Self>;

    /// Who it is, if they are signed in.
    fn person(&self) -> Option<&PersonId>;
}

impl Admit for Anyone {
    const LARGEST: usize = 16 * 1024;

    async fn admit(desk: &Desk, parts: &Parts) -> Result<Self> {
        Ok(Anyone { from: address(desk, parts), same_origin: same_origin(&parts.headers) })
    }

    fn person(&self) -> Option<&PersonId> {
        None
    }
}

impl Admit for Person {
    const LARGEST: usize = 1024 * 1024;

    async fn admit(desk: &Desk, parts: &Parts) -> Result<Self> {
        let caller = caller(desk, parts).await?.ok_or(Problem::SignInFirst)?;
        desk.limits.call(&caller.id, desk.now())?;
        Ok(Person(caller))
    }

    fn person(&self) -> Option<&PersonId> {
        Some(&self.0.id)
    }
}

impl Admit for Peer {
    const LARGEST: usize = 64 * 1024;

    async fn admit(desk: &Desk, parts: &Parts) -> Result<Self> {
        let Person(caller) = Person::admit(desk, parts).await?;
        let device = caller.device.clone().ok_or(Problem::NotAllowed)?;
        let certified = desk.store.certified().await?;
        let certificate =
            certified.of(&caller.id, &device.key, desk.now()).ok_or(Problem::NotAllowed)?.clone();
        Ok(Peer { caller, device, certificate })
    }

    fn person(&self) -> Option<&PersonId> {
        Some(&self.caller.id)
    }
}

impl Admit for It {
    const LARGEST: usize = 4 * 1024 * 1024;

    async fn admit(desk: &Desk, parts: &Parts) -> Result<Self> {
        let Person(caller) = Person::admit(desk, parts).await?;
        match caller.role {
            Role::It => Ok(It(caller)),
            Role::User | Role::PowerUser => Err(Problem::NotAllowed.into()),
        }
    }

    fn person(&self) -> Option<&PersonId> {
        Some(&self.0.id)
    }
}

/// Who has the session of this call, if it has one.
async fn caller(desk: &Desk, parts: &Parts) -> Result<Option<Caller>> {
    if let Some(token) = bearer(&parts.headers) {
        return desk.store.caller(secret::token_digest(token)).await;
    }
    let Some(token) = Cookie::token(&parts.headers, desk.transport) else { return Ok(None) };
    // A browser sends cookies by itself, so that another site could make it call. A live connection reads with them too.
    let must_be_ours = changes(&parts.method) || parts.headers.contains_key("upgrade");
    if must_be_ours && !same_origin(&parts.headers) {
        return Err(Problem::NotAllowed.into());
    }
    desk.store.caller(secret::token_digest(token)).await
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ").map(str::trim)
}

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD)
}

/// Whether the browser says that a page of this server makes the call.
fn same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(ORIGIN.as_str()), text(HOST.as_str())) {
        (Some(site), ..) => site == "same-origin",
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        _ => false,
    }
}

/// Where a call comes from. Only a proxy that was declared is believed.
fn address(desk: &Desk, parts: &Parts) -> IpAddr {
    let peer = parts.extensions.get::<Remote>().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.0);
    if desk.transport != Transport::BehindProxy {
        return peer;
    }
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
    let last = forwarded.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.unwrap_or(peer)
}

/// The cookie of a browser's session.
#[derive(Debug)]
pub(crate) enum Cookie {
    /// A session begins.
    Set(String),
    /// It ends.
    Clear,
}

impl Cookie {
    /// Browsers take a name that begins with `__Host-` only over TLS and from no other host.
    fn name(transport: Transport) -> &'static str {
        match transport {
            Transport::Tls | Transport::BehindProxy => "__Host-deskside",
            Transport::Plain => "deskside",
        }
    }

    fn token(headers: &HeaderMap, transport: Transport) -> Option<&str> {
        let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        let mut pairs =
            cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == Cookie::name(transport)).map(|(_, token)| token)
    }

    /// The header that sets it.
    pub(super) fn header(&self, transport: Transport) -> HeaderValue {
        let name = Cookie::name(transport);
        let secure = if transport == Transport::Plain { "" } else { "; Secure" };
        let (token, age) = match self {
            Cookie::Set(token) => (token.as_str(), 30 * 24 * 3_600),
            Cookie::Clear => ("", 0),
        };
        let text = format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}");
        HeaderValue::from_str(&text).expect("a token has only signs that can stand in a header")
    }
}
