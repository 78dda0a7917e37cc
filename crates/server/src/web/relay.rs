//! One side of a live session: a WebSocket that hands frames to the other side and knows nothing of what is in them.
//!
//! INVARIANT: who may sit where is asked of the claims, not of the caller: when a connection opens, when anything happens
//! to the request, and at each ping.

use std::sync::Arc;
use std::time::Duration;

use axum::RequestPartsExt as _;
use axum::body::Bytes;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, RawPathParams, Request, State};
use axum::response::Response;
use deskside_core::id::RequestId;
use deskside_protocol::endpoints::CLOSE_SIGNED_OUT;
use deskside_protocol::event::News;
use deskside_protocol::problem::Problem;
use deskside_protocol::relay::{CLOSE_ELSEWHERE, CLOSE_OVER, FRAME, RelayQuery};
use futures_util::SinkExt as _;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout};

use super::gate::{Admit as _, Person};
use super::refusal::refuse;
use super::{FAILED, GOING_AWAY, PING, Path, SLOW};
use crate::desk::{Changed, Desk};
use crate::fault::{Fault, Result, unusable};
use crate::relay::{Hears, Seat, Side};
use crate::store::Caller;

/// What is read of a connection before it is known how much will come.
const READ: usize = 4 * 1024;
/// How long a side may say nothing at all before it counts as gone: its app pings more often than that. A network that was
/// cut tells nobody.
const SILENCE: Duration = Duration::from_secs(25);
/// The other side does not keep to the rules (RFC 6455).
const RULES: u16 = 1008;

/// Answers the call that opens the connection.
pub(super) async fn connect(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    open(desk, request).await.unwrap_or_else(refuse)
}

/// Who is connected, and about what.
struct Here {
    caller: Caller,
    request: RequestId,
    lease: u32,
    side: Side,
}

async fn open(desk: Arc<Desk>, request: Request) -> Result<Response> {
    let (mut parts, _) = request.into_parts();
    let Person(caller) = Person::admit(&desk, &parts).await?;
    let path: RawPathParams = parts.extract().await.map_err(|_| Problem::NotFound)?;
    let request: RequestId = Path(path).get("id")?;
    let Query(RelayQuery { lease }) =
        Query::try_from_uri(&parts.uri).map_err(|error| unusable("/query", error.body_text()))?;
    let upgrade: WebSocketUpgrade =
        parts.extract().await.map_err(|_| unusable("/header/upgrade", "a WebSocket"))?;
    let side = side(&desk, &caller, &request, lease).await?.ok_or(Problem::NotFound)?;
    let mine = desk.limits.room(&caller.id)?;
    let place = desk.live.clone().try_acquire_owned().map_err(|_| Problem::TooManyLive { seconds: 60 })?;
    let upgrade = upgrade.max_message_size(FRAME).max_frame_size(FRAME).read_buffer_size(READ);
    let here = Here { caller, request, lease, side };
    Ok(upgrade.on_upgrade(async move |mut socket| {
        let code = carry(&desk, &here, &mut socket).await;
        if let Some(code) = code {
            let close = Message::Close(Some(CloseFrame { code, reason: "".into() }));
            // Who is gone already does not need to be told.
            let _ = timeout(SLOW, socket.send(close)).await;
        }
        drop((mine, place));
    }))
}

/// Which side somebody is in the session about a request under a lease. Nobody helps themselves.
async fn side(desk: &Desk, caller: &Caller, request: &RequestId, lease: u32) -> Result<Option<Side>> {
    let Some(parties) = desk.parties(request, lease).await? else { return Ok(None) };
    Ok(match (caller.id == parties.asker, caller.id == parties.holder) {
        (true, false) => Some(Side::Asker),
        (false, true) => Some(Side::Holder),
        _ => None,
    })
}

/// Carries frames both ways. The answer is why it ended, if this side is to know.
async fn carry(desk: &Desk, here: &Here, socket: &mut WebSocket) -> Option<u16> {
    // Listens before it looks, so that nothing falls in between.
    let mut news = desk.store.listen();
    let mut changed = desk.changed.subscribe();
    let mut stopping = desk.stopping.clone();
    if let Some(code) = over(desk, here).await {
        return Some(code);
    }
    let mut seat = desk.bus.sit((here.request.clone(), here.lease), here.side);
    let mut pace = desk.limits.pace();
    let mut due = Instant::now();
    let mut heard_at = Instant::now();
    let mut ping = interval(PING.min(SILENCE / 3));
    ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        if let Err(code) = say(seat.as_mut(), socket).await {
            return code;
        }
        let may_read = seat.has_room();
        let is_due = due <= Instant::now();
        tokio::select! {
            () = stopping.heard() => return Some(GOING_AWAY),
            () = seat.stirs() => {}
            () = sleep_until(due), if may_read && !is_due => {}
            frame = socket.recv(), if may_read && is_due => {
                heard_at = Instant::now();
                match frame {
                Some(Ok(Message::Binary(frame))) => {
                    due = pace.take(Instant::now());
                    seat.say(frame);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => due = pace.take(Instant::now()),
                Some(Ok(Message::Text(_))) => return Some(RULES),
                None | Some(Err(_) | Ok(Message::Close(_))) => return None,
                }
            }
            heard = news.recv() => match heard {
                Ok(heard) if !is_about(&heard.event.news, &here.request) => {}
                Err(RecvError::Closed) => return Some(GOING_AWAY),
                // Also when more happened than there was time to listen to.
                Ok(_) | Err(RecvError::Lagged(_)) => if let Some(code) = over(desk, here).await {
                    return Some(code);
                },
            },
            about = changed.recv() => match about {
                Ok(Changed::Session(session)) if session != here.caller.session => {}
                Ok(Changed::Person(person)) if person != here.caller.id => {}
                _ => if let Some(code) = over(desk, here).await {
                    return Some(code);
                },
            },
            _ = ping.tick() => {
                if may_read && heard_at.elapsed() > SILENCE {
                    return None;
                }
                if let Some(code) = over(desk, here).await {
                    return Some(code);
                }
                if !matches!(timeout(SLOW, socket.send(Message::Ping(Bytes::new()))).await, Ok(Ok(()))) {
                    return None;
                }
            },
        }
    }
}

/// Hands this side everything that waits for it, and sends it in one go. Who takes nothing for long is not there.
async fn say(seat: &mut dyn Seat, socket: &mut WebSocket) -> std::result::Result<(), Option<u16>> {
    let mut any = false;
    while let Some(heard) = seat.hear() {
        any = true;
        let message = match heard {
            Hears::Frame(frame) => Message::Binary(frame),
            Hears::Word(word) => {
                let text = serde_json::to_string(&word).expect("a word can be written as JSON");
                Message::Text(text.into())
            }
            Hears::Elsewhere => return Err(Some(CLOSE_ELSEWHERE)),
        };
        taken(socket.feed(message)).await?;
    }
    if any { taken(socket.flush()).await } else { Ok(()) }
}

async fn taken(
    sent: impl Future<Output = std::result::Result<(), axum::Error>>,
) -> std::result::Result<(), Option<u16>> {
    match timeout(SLOW, sent).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(None),
    }
}

fn is_about(news: &News, request: &RequestId) -> bool {
    match news {
        News::Request { id, .. }
        | News::Inbox { id, .. }
        | News::Helper { id, .. }
        | News::Outcome { id, .. } => id == request,
        News::Manifest { .. } => false,
    }
}

/// Why a connection cannot go on: its session ended, or the claim is not what it was.
async fn over(desk: &Desk, here: &Here) -> Option<u16> {
    let failed = |fault: Fault| {
        fault.into_problem();
        Some(FAILED)
    };
    match desk.store.caller(here.caller.session.clone()).await {
        Ok(Some(_)) => {}
        Ok(None) => return Some(CLOSE_SIGNED_OUT),
        Err(fault) => return failed(fault),
    }
    match side(desk, &here.caller, &here.request, here.lease).await {
        Ok(side) if side == Some(here.side) => None,
        Ok(_) => Some(CLOSE_OVER),
        Err(fault) => failed(fault),
    }
}
