//! Submitting: once, however often it is sent; only of what belongs to the sender; within the limits.

use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::event::Events;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{RequestRow, RequestView, SubmitRequest};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use crate::desk::{Desk, new_id};

#[tokio::test]
async fn a_request_that_is_sent_again_is_the_same_request() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let path = format!("/v1/requests/{}", new_id());

    let first: RequestView = ada.put(&path, ada.draft("No sound")).await.ok();
    let again: RequestView = ada.put(&path, ada.draft("No sound")).await.ok();
    assert_eq!(again, first);
    assert_eq!(ada.put(&path, ada.draft("No picture")).await.problem(), Problem::IdReused);
    assert_eq!(
        ben.put(&path, ben.draft("No sound")).await.problem(),
        Problem::NotFound,
        "ids of others tell nothing"
    );
    assert_eq!(ben.get(&path).await.problem(), Problem::NotFound);

    let mine: Page<RequestRow> = ada.get("/v1/my/requests").await.ok();
    assert_eq!(mine.rows.len(), 1);
    assert_eq!(ada.get("/v1/events").await.ok::<Events>().events.len(), 1);
}

#[tokio::test]
async fn a_request_whose_answer_was_lost_is_there_once() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    let draft = serde_json::to_string(&ada.draft("It is gone")).unwrap();
    let ids: Vec<_> = (0..8).map(|_| new_id()).collect();
    for id in &ids {
        // Sends the whole call and hangs up without listening.
        let mut stream =
            tokio::net::TcpStream::connect(desk.url.strip_prefix("http://").unwrap()).await.unwrap();
        let call = format!(
            "PUT /v1/requests/{id} HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{draft}",
            ada.session.token,
            draft.len()
        );
        stream.write_all(call.as_bytes()).await.unwrap();
        drop(stream);
        ada.put(&format!("/v1/requests/{id}"), ada.draft("It is gone")).await.ok::<RequestView>();
    }
    let mine: Page<RequestRow> = ada.get("/v1/my/requests").await.ok();
    let mut there: Vec<_> = mine.rows.into_iter().map(|row| row.id).collect();
    there.sort();
    assert_eq!(there, ids);
}

#[tokio::test]
async fn a_request_comes_from_a_device_of_its_sender() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let draft = SubmitRequest { device: irma.session.me.device.clone().unwrap(), ..ada.draft("No sound") };
    let problem = ada.put(&format!("/v1/requests/{}", new_id()), draft).await.problem();
    assert!(matches!(problem, Problem::Unusable { field, .. } if field == "/device"));
}

#[tokio::test]
async fn every_field_has_its_limit() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    ada.upload(b"sealed").await;
    let id = new_id();
    let good = SubmitRequest {
        bundle: Some(ada.bundle(&id, &[b"sealed"])),
        ..ada.draft("w".repeat(4_000).as_str())
    };
    let good = serde_json::to_value(good).unwrap();
    let part = json!({ "id": "system", "collecting": "ok", "size": 1, "hidden": {}, "hidden_lines": 0 });
    let status = &good["statuses"][0];
    let section = &good["bundle"]["receipt"]["sections"][0];
    let many = |value: &Value, count: usize| Value::Array(vec![value.clone(); count]);
    let bad: Vec<(&str, Value, &str)> = vec![
        ("/words", json!("w".repeat(4_001)), "/words"),
        ("/words", json!("\u{1F5A8}".repeat(4_001)), "/words"),
        ("/language", json!("<script>"), "/language"),
        ("/language", json!("x".repeat(36)), "/language"),
        (
            "/wizard",
            json!({ "id": "printing-stuck", "version": 1, "title": "t".repeat(201) }),
            "/wizard/title",
        ),
        ("/statuses", many(status, 65), "/statuses"),
        ("/statuses/0/label", json!("l".repeat(201)), "/statuses/0/label"),
        ("/action", json!("a".repeat(65)), "/action"),
        ("/boundaries", many(&json!("no-printers"), 33), "/boundaries"),
        ("/sent", json!(-1), "/sent"),
        ("/bundle/signature", json!("00"), "/bundle/signature"),
        ("/bundle/signature", json!("00".repeat(64)), "/bundle/signature"),
        ("/bundle/receipt/schema", json!("sb/2"), "/bundle/receipt/schema"),
        ("/bundle/receipt/request", json!(new_id()), "/bundle/receipt/request"),
        ("/bundle/receipt/app", json!("a".repeat(65)), "/bundle/receipt/app"),
        ("/bundle/receipt/rules", json!("r".repeat(65)), "/bundle/receipt/rules"),
        ("/bundle/receipt/parts", many(&part, 65), "/bundle/receipt/parts"),
        ("/bundle/receipt/parts", many(&part, 2), "/bundle/receipt/parts"),
        ("/bundle/receipt/sections", json!([]), "/bundle/receipt/sections"),
        ("/bundle/receipt/sections", many(section, 2), "/bundle/receipt/sections"),
        ("/bundle/receipt/sections", many(section, 17), "/bundle/receipt/sections"),
    ];
    let path = format!("/v1/requests/{id}");
    for (place, value, field) in bad {
        let mut draft = good.clone();
        *draft.pointer_mut(place).unwrap() = value;
        let problem = ada.put(&path, draft).await.problem();
        assert!(
            matches!(&problem, Problem::Unusable { field: named, .. } if named == field),
            "{place}: {problem:?}"
        );
    }
    // What is not of the form at all is refused too, wherever it is.
    for (place, value) in
        [("/lane", json!("nowhere")), ("/statuses/0/status", json!(7)), ("/device", json!("../x"))]
    {
        let mut draft = good.clone();
        *draft.pointer_mut(place).unwrap() = value;
        assert!(matches!(ada.put(&path, draft).await.problem(), Problem::Unusable { .. }), "{place}");
    }
    let mut large = good.clone();
    large["bundle"]["receipt"]["sections"][0]["size"] = json!(22 * 1024 * 1024);
    assert_eq!(ada.put(&path, large).await.problem(), Problem::TooLarge { limit: 21 * 1024 * 1024 });
    assert_eq!(ada.get(&path).await.problem(), Problem::NotFound, "nothing of it was kept");
    ada.put(&path, good).await.ok::<RequestView>();
}
