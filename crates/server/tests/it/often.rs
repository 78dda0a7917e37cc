//! How often and how many at once: by person and by address, each refused in its own words and with how long to wait.

use deskside_core::request::Move;
use deskside_protocol::account::Role;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{MoveRequest, RequestView};
use reqwest::header::RETRY_AFTER;
use serde_json::Value;

use crate::desk::{Desk, Someone, answer, http, new_id};
use crate::events::live;

const HOUR: i64 = 3_600 * 1_000;

/// A server with the limits that it has unless told.
async fn usual() -> Desk {
    Desk::with(|config| config.calls_per_second = 100).await
}

/// Refused, and the header says what the body says.
async fn refused(who: &Someone, method: &str, path: &str) -> Problem {
    let call = http().request(method.parse().unwrap(), format!("{}{path}", who.url));
    let call = call.bearer_auth(&who.session.token).json(&who.draft("Again"));
    let response = call.send().await.unwrap();
    let header: u32 = response.headers()[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert_eq!(response.status(), 429);
    let problem = answer(response).await.problem();
    assert_eq!(problem.wait(), Some(header));
    problem
}

#[tokio::test]
async fn a_person_submits_twenty_in_a_row_and_then_one_a_minute() {
    let desk = usual().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let first = ada.submit("No sound").await.row.id;
    for _ in 1..20 {
        ada.submit("No sound").await;
    }
    let path = format!("/v1/requests/{}", new_id());
    assert!(matches!(refused(&ada, "PUT", &path).await, Problem::TooManySubmits { seconds: 50..=60 }));
    assert_eq!(irma.get(&path).await.problem(), Problem::NotFound, "nothing of it was kept");
    // One whose answer was lost is answered all the same.
    ada.put(&format!("/v1/requests/{first}"), ada.draft("No sound")).await.ok::<RequestView>();
    irma.submit("Somebody else's").await;
    desk.turn(61_000);
    ada.submit("No sound").await;
    assert!(matches!(refused(&ada, "PUT", &path).await, Problem::TooManySubmits { .. }));
    desk.turn(HOUR);
    for _ in 0..20 {
        ada.submit("No sound").await;
    }
}

#[tokio::test]
async fn a_person_makes_a_hundred_moves_in_a_row_and_then_one_in_six_seconds() {
    let desk = usual().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let id = ada.submit("No sound").await.row.id;
    let path = format!("/v1/requests/{id}/moves");
    let first =
        MoveRequest { to: Move::Note, rev: 1, text: "First".into(), key: new_id().to_string(), lease: None };
    irma.post(&path, &first).await.ok::<RequestView>();
    for _ in 1..100 {
        irma.moves(&id, Move::Note, 1, "Looked at it").await.ok::<RequestView>();
    }
    let answer = irma.moves(&id, Move::Note, 1, "Looked at it").await;
    assert!(matches!(answer.problem(), Problem::TooManyMoves { seconds: 1..=6 }));
    irma.post(&path, &first).await.ok::<RequestView>();
    ada.moves(&id, Move::Reply, 1, "Still no sound").await.ok::<RequestView>();
    desk.turn(6_100);
    irma.moves(&id, Move::Note, 2, "Looked at it").await.ok::<RequestView>();
}

#[tokio::test]
async fn a_person_has_eight_live_connections_and_a_place_again_when_one_ends() {
    let desk = usual().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let mut sockets = Vec::new();
    for _ in 0..8 {
        sockets.push(live(&ada, 0).await);
    }
    let response = upgrade(&ada).await;
    assert_eq!(response.headers()[RETRY_AFTER], "30");
    assert_eq!(answer(response).await.problem(), Problem::TooManyLive { seconds: 30 });
    live(&irma, 0).await;

    drop(sockets.pop());
    let again = async {
        while upgrade(&ada).await.status() != 101 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), again).await.expect("the place is free again");
}

#[tokio::test]
async fn there_are_so_many_live_connections_in_all() {
    let desk = Desk::with(|config| config.live_connections = 2).await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let _sockets = (live(&ada, 0).await, live(&ada, 0).await);
    let response = upgrade(&irma).await;
    assert_eq!(response.headers()[RETRY_AFTER], "60");
    assert_eq!(answer(response).await.problem(), Problem::TooManyLive { seconds: 60 });
    irma.get("/v1/me").await.ok::<Value>();
}

/// The call that opens a live connection.
async fn upgrade(who: &Someone) -> reqwest::Response {
    let call = http().get(format!("{}/v1/live", who.url)).bearer_auth(&who.session.token);
    let call = call.header("connection", "upgrade").header("upgrade", "websocket");
    let call = call.header("sec-websocket-version", "13");
    call.header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==").send().await.unwrap()
}

#[tokio::test]
async fn an_address_has_so_many_connections_and_is_told_when_there_are_too_many() {
    let desk = Desk::with(|config| {
        config.calls_per_second = 100;
        config.connections_per_address = 4;
    })
    .await;
    let address = desk.url.strip_prefix("http://").unwrap().to_owned();
    let mut open = Vec::new();
    for _ in 0..4 {
        open.push(tokio::net::TcpStream::connect(&address).await.unwrap());
    }
    let welcome = async || http().get(format!("{}/v1/welcome", desk.url)).send().await;
    let response = welcome().await.unwrap();
    assert_eq!(response.headers()[RETRY_AFTER], "10");
    assert_eq!(response.headers()["connection"], "close");
    assert_eq!(answer(response).await.problem(), Problem::TooManyConnections { seconds: 10 });
    // Far over the limit, nothing is said any more.
    for _ in 0..16 {
        open.push(tokio::net::TcpStream::connect(&address).await.unwrap());
    }
    assert!(welcome().await.is_err());

    drop(open);
    let again = async {
        loop {
            match welcome().await {
                Ok(response) if response.status() == 200 => return answer(response).await.ok::<Value>(),
                _ => tokio::task::yield_now().await,
            }
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), again).await.expect("there is room again");
}
