//! What keeps the server standing: rates, slow callers, too large a database, and who may start it.

use std::sync::atomic::Ordering;
use std::time::Duration;

use deskside_core::id::Millis;
use deskside_core::trust::sign;
use deskside_protocol::Page;
use deskside_protocol::account::{Role, SignInStatement};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{RequestRow, RequestView};
use deskside_server::{Config, Server, StartError, Transport};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::desk::{Desk, PASSWORD, join_body, new_id, new_key};

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
    let irma = desk.it().await;
    let join = async |token: &str| desk.call("POST", "/v1/join", join_body(token, "Ada", &new_key())).await;
    for _ in 0..100 {
        let answer = desk.call("POST", "/v1/join", json!({})).await;
        assert!(matches!(answer.problem(), Problem::Unusable { .. }), "what is nothing counts for nothing");
    }
    let mut strangers = 0;
    while join("made up").await.problem() == Problem::InvitationOver {
        strangers += 1;
    }
    // The clock goes on a little with each.
    assert!((600..700).contains(&strangers), "{strangers}");
    let body = json!({ "login": "irma", "password": PASSWORD });
    let strange = async || desk.call("POST", "/v1/session", body.clone()).await;
    // One may have become free since: the clock goes on with each call.
    let first = strange().await;
    let answer = if first.status == 200 { strange().await } else { first };
    assert!(matches!(answer.problem(), Problem::TooManyAttempts { .. }));

    // Behind the same address are those who have something to show.
    let (device, at) = (irma.session.me.device.clone().unwrap(), Millis(desk.hands.load(Ordering::Relaxed)));
    let statement = SignInStatement { login: "irma", device: &device, at };
    let signature = sign(&statement, &irma.key).signature;
    let proof = json!({ "device": device, "at": at, "signature": signature });
    let body = json!({ "login": "irma", "password": PASSWORD, "proof": proof });
    desk.call("POST", "/v1/session", body).await.ok::<Value>();
    let invitation = irma.post("/v1/invitations", json!({ "role": "user", "name": "Ada" })).await;
    join(invitation.body["token"].as_str().unwrap()).await.ok::<Value>();
}

#[tokio::test]
async fn whoever_sends_slowly_takes_no_place_from_the_others_and_has_few_themselves() {
    let desk = Desk::with(|config| {
        config.calls_per_second = 100;
        config.calls_at_once = 4;
    })
    .await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let address = desk.url.strip_prefix("http://").unwrap().to_owned();
    let head = format!(
        "PUT /v1/blobs/{}/parts/0 HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer {}\r\n\
         content-type: application/octet-stream\r\ncontent-length: 1048576\r\n\r\nx",
        "ab".repeat(32),
        ada.session.token
    );
    let mut slow = Vec::new();
    for _ in 0..32 {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    let full = async {
        while ada.get("/v1/me").await.status == 200 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), full).await.expect("she has her share");
    assert_eq!(ada.get("/v1/me").await.problem(), Problem::SlowDown { seconds: 1 });
    irma.get("/v1/me").await.ok::<Value>();
    drop(slow);
    let again = async {
        while ada.get("/v1/me").await.status != 200 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), again).await.expect("her places are free again");
}

#[tokio::test]
async fn a_body_that_trickles_in_is_given_up_before_its_time_is_over() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    let desk = desk.restarted_with(|config| config.patience = Duration::from_secs(12)).await;
    let address = desk.url.strip_prefix("http://").unwrap().to_owned();
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    let head = format!(
        "POST /v1/invitations HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer {}\r\ncontent-length: 9000\r\n\r\n",
        ada.session.token
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut read, mut write) = stream.into_split();
    let trickle = async {
        while write.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        std::future::pending::<()>().await;
    };
    let mut answer = vec![0; 4_096];
    let began = std::time::Instant::now();
    let length = tokio::select! {
        read = read.read(&mut answer) => read.unwrap(),
        () = trickle => unreachable!(),
    };
    assert!(String::from_utf8_lossy(&answer[..length]).contains("slow-down"));
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_proxy_on_another_computer_is_named_and_nobody_else_is_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::new(folder.path());
    config.listen = "0.0.0.0:0".parse().unwrap();
    config.transport = Transport::BehindProxy;
    assert!(matches!(Server::start(config.clone()).await.err(), Some(StartError::NotLocal(_))));
    config.proxy = Some("127.0.0.2".parse().unwrap());
    let running = Server::start(config).await.unwrap();
    let url = format!("http://127.0.0.1:{}/v1/welcome", running.addr.port());
    let from = async |address: [u8; 4]| {
        let http = reqwest::Client::builder().local_address(std::net::IpAddr::from(address)).build();
        http.unwrap().get(&url).send().await
    };
    crate::desk::http();
    assert!(from([127, 0, 0, 1]).await.is_err());
    assert_eq!(from([127, 0, 0, 2]).await.unwrap().status(), 200);
    running.shutdown().await;
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
