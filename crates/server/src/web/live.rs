//! The one WebSocket: what happens, as it happens. It only repeats the log of events, so that nothing is lost with it.

use std::sync::Arc;

use axum::RequestPartsExt as _;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, Request, State};
use axum::response::Response;
use deskside_protocol::endpoints::{CLOSE_CATCH_UP, CLOSE_SIGNED_OUT};
use deskside_protocol::event::{Event, EventQuery};
use deskside_protocol::problem::Problem;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::gate::{Admit as _, Person};
use super::refusal::refuse;
use super::{FAILED, GOING_AWAY, PING, SLOW};
use crate::desk::{Changed, Desk};
use crate::fault::{Fault, Result, unusable};
use crate::store::Caller;

/// Nobody sends us anything long here.
const LARGEST: usize = 1024;

/// Answers the call that opens the connection.
pub(super) async fn connect(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    open(desk, request).await.unwrap_or_else(refuse)
}

async fn open(desk: Arc<Desk>, request: Request) -> Result<Response> {
    let (mut parts, _) = request.into_parts();
    let Person(caller) = Person::admit(&desk, &parts).await?;
    let Query(EventQuery { after }) =
        Query::try_from_uri(&parts.uri).map_err(|error| unusable("/query", error.body_text()))?;
    let upgrade: WebSocketUpgrade =
        parts.extract().await.map_err(|_| unusable("/header/upgrade", "a WebSocket"))?;
    let mine = desk.limits.live(&caller.id)?;
    let place = desk.live.clone().try_acquire_owned().map_err(|_| Problem::TooManyLive { seconds: 60 })?;
    let upgrade = upgrade.max_message_size(LARGEST).max_frame_size(LARGEST).read_buffer_size(4 * LARGEST);
    Ok(upgrade.on_upgrade(async move |mut socket| {
        let code = follow(&desk, &caller, after, &mut socket).await;
        if let Some(code) = code {
            let close = Message::Close(Some(CloseFrame { code, reason: "".into() }));
            // Who is gone already does not need to be told.
            let _ = timeout(SLOW, socket.send(close)).await;
        }
        drop((mine, place));
    }))
}

/// Sends what happened after a place, then what happens. The answer is why it ended, if the other side is to know.
async fn follow(desk: &Desk, caller: &Caller, after: i64, socket: &mut WebSocket) -> Option<u16> {
    // Listens before it reads, so that nothing falls in between. What comes twice is known by its place.
    let mut news = desk.store.listen();
    let mut changed = desk.changed.subscribe();
    let mut stopping = desk.stopping.clone();
    let mut ping = interval(PING);
    ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut at = match catch_up(desk, caller, after, socket).await {
        Ok(at) => at,
        Err(code) => return Some(code),
    };
    loop {
        tokio::select! {
            () = stopping.heard() => return Some(GOING_AWAY),
            heard = news.recv() => match heard {
                Ok(heard) if heard.event.seq <= at => {}
                Ok(heard) => {
                    at = heard.event.seq;
                    if desk.store.is_for(&heard, caller) && !send(socket, &heard.event).await {
                        return Some(CLOSE_CATCH_UP);
                    }
                }
                Err(RecvError::Lagged(_)) => return Some(CLOSE_CATCH_UP),
                Err(RecvError::Closed) => return Some(GOING_AWAY),
            },
            about = changed.recv() => match about {
                Ok(Changed::Session(session)) if session != caller.session => {}
                Ok(Changed::Person(person)) if person != caller.id => {}
                // Also when too much changed to be told of each.
                _ => if let Some(code) = ended(desk, caller).await {
                    return Some(code);
                },
            },
            _ = ping.tick() => {
                if let Some(code) = ended(desk, caller).await {
                    return Some(code);
                }
                if !matches!(timeout(SLOW, socket.send(Message::Ping("".into()))).await, Ok(Ok(()))) {
                    return None;
                }
            },
            frame = socket.recv() => match frame {
                None | Some(Err(_) | Ok(Message::Close(_))) => return None,
                // Nothing is said on this connection but by the server.
                Some(Ok(Message::Text(_) | Message::Binary(_) | Message::Ping(_) | Message::Pong(_))) => {}
            },
        }
    }
}

/// Why a connection cannot go on: its session ended, or its person may see something else now.
async fn ended(desk: &Desk, caller: &Caller) -> Option<u16> {
    match desk.store.caller(caller.session.clone()).await {
        Ok(Some(still)) if still.role == caller.role => None,
        Ok(Some(_)) => Some(CLOSE_CATCH_UP),
        Ok(None) => Some(CLOSE_SIGNED_OUT),
        Err(fault) => Some(failed(fault)),
    }
}

/// Sends what is in the log after a place. The answer is the place that was reached, or why it ended.
async fn catch_up(
    desk: &Desk,
    caller: &Caller,
    mut at: i64,
    socket: &mut WebSocket,
) -> std::result::Result<i64, u16> {
    loop {
        let page = desk.store.events(caller, at).await.map_err(failed)?;
        for event in &page.events {
            if !send(socket, event).await {
                return Err(CLOSE_CATCH_UP);
            }
        }
        at = page.next;
        if page.events.is_empty() {
            return Ok(at);
        }
    }
}

async fn send(socket: &mut WebSocket, event: &Event) -> bool {
    let text = serde_json::to_string(event).expect("an event can be written as JSON");
    matches!(timeout(SLOW, socket.send(Message::Text(text.into()))).await, Ok(Ok(())))
}

fn failed(fault: Fault) -> u16 {
    fault.into_problem();
    FAILED
}
