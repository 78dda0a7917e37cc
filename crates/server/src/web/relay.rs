//! One side of a live session: a WebSocket that hands frames to the other side and knows nothing of what is in them.
//!
//! INVARIANT: who may sit where is asked of the claims, not of the caller: when a connection opens, when anything happens
//! to the request, and at each ping.

use std::pin::pin;
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
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _, stream};
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval, sleep_until, timeout};

use super::gate::{Admit as _, Person};
use super::refusal::refuse;
use super::{FAILED, GOING_AWAY, PING, Path, SLOW};
use crate::desk::{Changed, Desk};
use crate::fault::{Fault, Result, unusable};
use crate::relay::{Hears, Seat, Side};
use crate::stop::Stopping;
use crate::store::{Caller, Heard};

/// What is read of a connection before it is known how much will come.
const READ: usize = 2 * 1024;
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

/// Which side somebody is in the session about a request under a lease, on the device that it is on. Nobody helps themselves.
async fn side(desk: &Desk, caller: &Caller, request: &RequestId, lease: u32) -> Result<Option<Side>> {
    let Some(parties) = desk.parties(request, lease).await? else { return Ok(None) };
    let is_same = parties.asker.person == parties.holder.person;
    Ok(match (parties.asker.is(caller), parties.holder.is(caller)) {
        (true, _) if !is_same => Some(Side::Asker),
        (_, true) if !is_same => Some(Side::Holder),
        _ => None,
    })
}

/// Carries frames both ways. The answer is why it ended, if this side is to know.
async fn carry(desk: &Desk, here: &Here, socket: &mut WebSocket) -> Option<u16> {
    // Listens before it looks, so that nothing falls in between.
    let ears = Ears::new(desk);
    if let Some(code) = over(desk, here).await {
        return Some(code);
    }
    // Waited for across frames, and looked at only when it wakes: to begin anew at each would cost much of the frame.
    let happenings = pin!(stream::unfold(ears, async |mut ears| Some((ears.hear(here).await, ears))));
    let mut happenings = stream::select_all([happenings]);
    let mut seat = desk.bus.sit((here.request.clone(), here.lease), here.side);
    let mut pace = desk.limits.pace();
    // When the next frame may be read, if not now.
    let mut due = None;
    let mut heard_at = Instant::now();
    loop {
        if let Err(code) = say(seat.as_mut(), socket).await {
            return code;
        }
        let may_read = seat.has_room();
        tokio::select! {
            happening = happenings.next() => {
                let is_ping = match happening {
                    None | Some(Happening::Stopping) => return Some(GOING_AWAY),
                    Some(Happening::Ask) => false,
                    Some(Happening::Ping) => true,
                    Some(Happening::Look) if may_read && heard_at.elapsed() > SILENCE => return None,
                    Some(Happening::Look) => continue,
                };
                if let Some(code) = over(desk, here).await {
                    return Some(code);
                }
                if is_ping && let Err(code) = taken(socket.send(Message::Ping(Bytes::new()))).await {
                    return code;
                }
            },
            () = seat.stirs() => {}
            () = wait(due), if may_read && due.is_some() => due = None,
            frame = socket.recv(), if may_read && due.is_none() => {
                let now = Instant::now();
                heard_at = now;
                match frame {
                    Some(Ok(Message::Binary(frame))) => seat.say(frame),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Ok(Message::Text(_))) => return Some(RULES),
                    None | Some(Err(_) | Ok(Message::Close(_))) => return None,
                }
                due = Some(pace.take(now)).filter(|due| *due > now);
            },
        }
    }
}

async fn wait(until: Option<Instant>) {
    if let Some(until) = until {
        sleep_until(until).await;
    }
}

/// What happens besides frames.
enum Happening {
    Stopping,
    /// Something on which the connection rests may have changed.
    Ask,
    Ping,
    /// Time to look whether anything was heard lately.
    Look,
}

/// Where it is heard.
struct Ears {
    stopping: Stopping,
    news: broadcast::Receiver<Arc<Heard>>,
    changed: broadcast::Receiver<Changed>,
    ping: Interval,
    look: Interval,
}

impl Ears {
    fn new(desk: &Desk) -> Self {
        let mut ping = interval(PING);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut look = interval(SILENCE / 3);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ears {
            stopping: desk.stopping.clone(),
            news: desk.store.listen(),
            changed: desk.changed.subscribe(),
            ping,
            look,
        }
    }

    async fn hear(&mut self, here: &Here) -> Happening {
        loop {
            tokio::select! {
                () = self.stopping.heard() => return Happening::Stopping,
                heard = self.news.recv() => match heard {
                    Ok(heard) if !is_about(&heard.event.news, &here.request) => {}
                    Err(RecvError::Closed) => return Happening::Stopping,
                    // Also when more happened than there was time to listen to.
                    Ok(_) | Err(RecvError::Lagged(_)) => return Happening::Ask,
                },
                about = self.changed.recv() => match about {
                    Ok(Changed::Session(session)) if session != here.caller.session => {}
                    Ok(Changed::Person(person)) if person != here.caller.id => {}
                    _ => return Happening::Ask,
                },
                _ = self.ping.tick() => return Happening::Ping,
                _ = self.look.tick() => return Happening::Look,
            }
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
    let mut sent = pin!(sent);
    // As a rule it is taken at once, and no clock is asked.
    let taken = match sent.as_mut().now_or_never() {
        Some(taken) => Ok(taken),
        None => timeout(SLOW, sent).await,
    };
    match taken {
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
        News::Approval { .. } | News::Manifest { .. } => false,
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
