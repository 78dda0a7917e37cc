//! What keeps the server standing: rates, slow callers, too large a database, and who may start it.

use std::time::Duration;

use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{RequestRow, RequestView};
use deskside_server::{Config, Server, StartError, Transport};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::desk::{Desk, PASSWORD, new_id};

#[tokio::test]
async fn guessing_a_password_gets_slow_and_a_right_one_is_forgiven() {
    let desk = Desk::open().await;
    desk.it().await;
    let try_it = async |login: &str, password: &str| {
        desk.call("POST", "/v1/session", json!({ "login": login, "password": password })).await
    };
    for login in ["irma", "nobody"] {
        for _ in 0..9 {
            assert_eq!(try_it(login, "wrong password").await.problem(), Problem::WrongPassword);
        }
    }
    try_it("irma", PASSWORD).await.ok::<Value>();
    for _ in 0..10 {
        assert_eq!(try_it("irma", "wrong password").await.problem(), Problem::WrongPassword);
    }
    assert!(matches!(try_it("IRMA ", PASSWORD).await.problem(), Problem::TooManyAttempts { .. }));
    desk.turn(31_000);
    try_it("irma", PASSWORD).await.ok::<Value>();
}

#[tokio::test]
async fn one_address_does_not_wear_out_the_door() {
    let desk = Desk::open().await;
    let attempts = async |count: usize| {
        let mut last = None;
        for _ in 0..count {
            last = Some(desk.call("POST", "/v1/join", json!({})).await.problem());
        }
        last
    };
    assert!(matches!(attempts(60).await, Some(Problem::Unusable { .. })));
    assert!(matches!(attempts(1).await, Some(Problem::TooManyAttempts { .. })));
}

#[tokio::test]
async fn one_person_does_not_take_the_server_from_the_others() {
    let desk = Desk::with(|config| config.calls_per_second = 2).await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let mut refused = None;
    for _ in 0..9 {
        refused = Some(ada.get("/v1/me").await);
    }
    assert_eq!(refused.unwrap().problem(), Problem::SlowDown { seconds: 1 });
    irma.get("/v1/me").await.ok::<Value>();
    desk.turn(1_000);
    ada.get("/v1/me").await.ok::<Value>();
}

#[tokio::test]
async fn when_the_disk_is_full_nothing_is_taken_in_and_nothing_is_lost() {
    let desk = Desk::with(|config| config.database_limit = Some(400 * 1024)).await;
    let ada = desk.it().await;
    let mut taken = Vec::new();
    let words = "w".repeat(4_000);
    let refused = loop {
        let id = new_id();
        let answer = ada.put(&format!("/v1/requests/{id}"), ada.draft(&words)).await;
        if answer.status != 200 {
            break answer;
        }
        taken.push(answer.ok::<RequestView>());
        assert!(taken.len() < 1_000, "there is a limit");
    };
    assert_eq!(refused.problem(), Problem::Unavailable);
    for request in &taken {
        assert_eq!(&ada.see(&request.row.id).await, request);
    }
    // With room again, it goes on, and the record is whole.
    let mut ada = ada;
    let desk = desk.restarted().await;
    ada.url = desk.url.clone();
    ada.submit(&words).await;
    let there: Page<RequestRow> = ada.get("/v1/my/requests?limit=200").await.ok();
    assert_eq!(there.rows.len(), taken.len() + 1);
    deskside_server::verify_audit(&desk.folder.path().join("data")).await.unwrap();
}

#[tokio::test]
async fn a_caller_who_sends_too_slowly_is_hung_up_on() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    let desk = desk.restarted_with(|config| config.patience = Duration::from_millis(300)).await;
    let address = desk.url.strip_prefix("http://").unwrap().to_owned();
    let head = format!(
        "POST /v1/invitations HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer {}\r\ncontent-length: 100\r\n\r\n{{",
        ada.session.token
    );
    for (sent, answered) in [("GET /v1/me HTTP/1.1\r\nhost:", false), (head.as_str(), true)] {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        let read = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
        assert!(read.is_ok(), "{sent}");
        assert_eq!(String::from_utf8_lossy(&answer).contains("slow-down"), answered, "{sent}");
    }
}

#[tokio::test]
async fn a_folder_belongs_to_one_server() {
    let desk = Desk::open().await;
    let mut config = Config::new(desk.folder.path().join("data"));
    config.listen = "127.0.0.1:0".parse().unwrap();
    assert!(matches!(Server::start(config).await.err(), Some(StartError::InUse(_))));
}

#[tokio::test]
async fn without_tls_only_this_computer_can_call() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::new(folder.path());
    config.listen = "0.0.0.0:0".parse().unwrap();
    config.transport = Transport::Plain;
    assert!(matches!(Server::start(config).await.err(), Some(StartError::NotLocal(_))));
}
