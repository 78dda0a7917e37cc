//! Events: in order, without gaps, for those who may know of them; live and caught up.

use std::time::Duration;

use deskside_core::request::Move;
use deskside_protocol::account::Role;
use deskside_protocol::endpoints::{CLOSE_CATCH_UP, CLOSE_SIGNED_OUT};
use deskside_protocol::event::{Event, Events};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::desk::{Desk, Someone};

pub type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

pub async fn live(who: &Someone, after: i64) -> Socket {
    let url = format!("{}/v1/live?after={after}", who.url.replace("http://", "ws://"));
    let mut call = url.into_client_request().unwrap();
    let token = format!("Bearer {}", who.session.token);
    call.headers_mut().insert("authorization", token.parse().unwrap());
    connect_async(call).await.unwrap().0
}

pub async fn frame(socket: &mut Socket) -> Message {
    loop {
        let frame = timeout(Duration::from_secs(10), socket.next()).await.expect("a frame in time");
        match frame.expect("the connection is open").unwrap() {
            Message::Ping(_) | Message::Pong(_) => {}
            frame => return frame,
        }
    }
}

pub async fn next(socket: &mut Socket) -> Event {
    match frame(socket).await {
        Message::Text(text) => serde_json::from_str(&text).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_with_a_cursor_misses_nothing_while_many_write() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let writers = 16;
    let each = 20;
    let reader = async {
        let (mut seen, mut after) = (Vec::new(), 0);
        while seen.len() < writers * each {
            let page: Events = irma.get(&format!("/v1/events?after={after}")).await.ok();
            seen.extend(page.events.iter().map(|event| event.seq));
            assert!(page.next >= after);
            after = page.next;
        }
        seen
    };
    let mut socket = live(&irma, 0).await;
    let follower = async {
        let mut seen = Vec::new();
        while seen.len() < writers * each {
            seen.push(next(&mut socket).await.seq);
        }
        seen
    };
    let write = join_all((0..writers).map(async |_| {
        for _ in 0..each {
            irma.submit("Busy").await;
        }
    }));
    let (read, followed, _) =
        timeout(Duration::from_secs(60), async { tokio::join!(reader, follower, write) }).await.unwrap();
    let all: Vec<i64> = (1..=(writers * each) as i64).collect();
    assert_eq!(read, all);
    assert_eq!(followed, all);
}

#[tokio::test]
async fn everybody_hears_only_of_what_they_may_know() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let mut bens = live(&ben, 0).await;
    let hers = ada.submit("No sound").await.row.id;
    irma.makes(&hers, Move::Own, "").await;
    let his = ben.submit("No picture").await.row.id;

    let heard = next(&mut bens).await;
    assert!(serde_json::to_string(&heard).unwrap().contains(his.as_str()), "{heard:?}");
    let events: Events = ben.get("/v1/events?after=0").await.ok();
    assert_eq!(events.events, [heard]);
    let all: Events = irma.get("/v1/events?after=0").await.ok();
    assert_eq!((all.events.len(), all.next), (3, events.next));
}

#[tokio::test]
async fn a_live_connection_goes_on_after_the_last_event_that_was_seen() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    irma.submit("First").await;
    let mut socket = live(&irma, 0).await;
    let first = next(&mut socket).await;
    drop(socket);
    irma.submit("Second").await;
    let mut socket = live(&irma, first.seq).await;
    assert_eq!(next(&mut socket).await.seq, first.seq + 1);
    irma.submit("Third").await;
    assert_eq!(next(&mut socket).await.seq, first.seq + 2);
}

#[tokio::test]
async fn a_server_that_stops_says_so() {
    let mut desk = Desk::open().await;
    let irma = desk.it().await;
    let mut socket = live(&irma, 0).await;
    irma.submit("First").await;
    next(&mut socket).await;
    let (frame, ()) = tokio::join!(frame(&mut socket), desk.running.take().unwrap().shutdown());
    assert!(matches!(frame, Message::Close(Some(close)) if u16::from(close.code) == 1001));
}

#[tokio::test]
async fn who_is_signed_out_hears_nothing_more() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let mut socket = live(&irma, 0).await;
    irma.submit("First").await;
    next(&mut socket).await;
    irma.call("DELETE", "/v1/session", None).await.ok::<serde_json::Value>();
    assert!(
        matches!(frame(&mut socket).await, Message::Close(Some(close)) if u16::from(close.code) == CLOSE_SIGNED_OUT)
    );
}

#[tokio::test]
async fn who_lags_behind_is_told_to_catch_up_and_then_has_everything() {
    // All on one thread: what is told at once is more than the one event that is kept.
    let desk = Desk::with(|config| config.events_kept = 1).await;
    let irma = desk.it().await;
    let mut socket = live(&irma, 0).await;
    irma.submit("First").await;
    let mut seen = vec![next(&mut socket).await.seq];
    join_all((0..32).map(|_| irma.submit("At once"))).await;
    let mut told = 0;
    while seen.len() < 33 {
        match frame(&mut socket).await {
            Message::Text(text) => seen.push(serde_json::from_str::<Event>(&text).unwrap().seq),
            Message::Close(Some(close)) => {
                assert_eq!(u16::from(close.code), CLOSE_CATCH_UP);
                told += 1;
                socket = live(&irma, *seen.last().unwrap()).await;
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(seen, (1..=33).collect::<Vec<_>>());
    assert!(told > 0);
}
