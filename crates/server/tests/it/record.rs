//! The record: chained, readable, and broken where somebody touched it.

use deskside_core::request::Move;
use deskside_protocol::Page;
use deskside_protocol::audit::{AuditEntry, Checkpoints};
use deskside_server::{AuditFault, verify_audit};
use sqlx::{Connection as _, SqliteConnection};

use crate::desk::{Desk, digest};

async fn some_acts() -> (Desk, Vec<AuditEntry>) {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let id = irma.submit("No sound").await.row.id;
    irma.makes(&id, Move::Own, "").await;
    irma.makes(&id, Move::Note, "words that do not go into the record").await;
    let page: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
    (desk, page.rows)
}

#[tokio::test]
async fn every_act_is_in_the_record_and_each_follows_from_the_one_before() {
    let (desk, entries) = some_acts().await;
    let acts: Vec<_> = entries.iter().map(|entry| format!("{} {}", entry.seq, entry.action)).collect();
    insta::assert_snapshot!(acts.join("\n"), @r"
    1 invitation.made
    2 person.joined
    3 device.enrolled
    4 session.started
    5 request.submitted
    6 request.own
    7 request.note
    ");
    // As a device would check it: SHA-256 over the canonical form without `hash`.
    for pair in entries.windows(2) {
        assert_eq!(pair[1].previous, pair[0].hash);
        let mut entry = serde_json::to_value(&pair[1]).unwrap();
        entry.as_object_mut().unwrap().remove("hash");
        assert_eq!(digest(&deskside_core::canonical::bytes(&entry)), pair[1].hash);
    }
    assert!(!serde_json::to_string(&entries).unwrap().contains("words"), "no words of people");
    let newest = verify_audit(&desk.folder.path().join("data")).await.unwrap();
    assert_eq!((newest.seq, &newest.hash), (7, &entries[6].hash));
}

#[tokio::test]
async fn a_checkpoint_that_a_device_kept_is_found_again() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let kept = irma.get("/v1/audit/checkpoint").await.ok::<Checkpoints>().newest;
    irma.submit("No sound").await;
    let now: Checkpoints = irma.get(&format!("/v1/audit/checkpoint?seq={}", kept.seq)).await.ok();
    assert_eq!(now.at, Some(kept));
    assert_eq!(irma.get("/v1/audit/checkpoint?seq=999").await.ok::<Checkpoints>().at, None, "shortened");
}

#[tokio::test]
async fn whatever_is_touched_is_found_and_named() {
    let touches = [
        ("UPDATE audit SET detail = '{}' WHERE seq = 5", 5),
        ("UPDATE audit SET actor = 'f' || substr(actor, 2) WHERE seq = 3", 3),
        ("UPDATE audit SET at = at + 1 WHERE seq = 7", 7),
        (
            "UPDATE audit SET hash = replace(hash, substr(hash, 9, 1), 'e') WHERE seq = 4 AND substr(hash, 9, 1) <> 'e'",
            4,
        ),
        (
            "UPDATE audit SET hash = replace(hash, substr(hash, 9, 1), 'd') WHERE seq = 4 AND substr(hash, 9, 1) <> 'd'",
            4,
        ),
        ("UPDATE audit SET action = CAST(x'ff' AS TEXT) WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq = 1", 1),
        ("UPDATE audit SET seq = CASE seq WHEN 5 THEN 106 ELSE 105 END WHERE seq IN (5, 6)", 5),
        (
            "INSERT INTO audit SELECT 8, at, actor, action, object, detail, previous, hash FROM audit WHERE seq = 7",
            8,
        ),
    ];
    let (mut desk, _) = some_acts().await;
    desk.running.take().unwrap().shutdown().await;
    let data = desk.folder.path().join("data");
    let file = data.join("desk.sqlite");
    let whole = std::fs::read(&file).unwrap();
    let mut found = 0;
    for (touch, at) in touches {
        std::fs::write(&file, &whole).unwrap();
        let mut db = SqliteConnection::connect(file.to_str().unwrap()).await.unwrap();
        let touched = sqlx::query(touch).execute(&mut db).await.unwrap().rows_affected();
        db.close().await.unwrap();
        if touched == 0 {
            continue;
        }
        found += 1;
        match verify_audit(&data).await {
            Err(AuditFault::Broken { seq }) => assert_eq!(seq, at, "{touch}"),
            other => panic!("{touch}: {other:?}"),
        }
    }
    assert!(found >= touches.len() - 1, "only one of the two that turn a digit may find it turned already");
}
