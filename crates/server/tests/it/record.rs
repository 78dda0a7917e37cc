//! The record: chained, readable, and broken where somebody touched it.

use deskside_core::id::Digest;
use deskside_core::request::Move;
use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::audit::{AuditEntry, Checkpoint, Checkpoints, Forked, Links, RecordCheck, chained};
use deskside_server::{AuditFault, verify_audit};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use crate::desk::{Desk, Someone, digest};

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
    // Written out once, so that a change of how it is hashed is seen.
    for pair in entries.windows(2) {
        let AuditEntry { seq, at, actor, action, object, detail, salt, previous, hash } = &pair[1];
        assert_eq!(*previous, pair[0].hash);
        let act = canonical(
            &json!({ "at": at, "actor": actor, "action": action, "object": object, "detail": detail, "salt": salt }),
        );
        assert_eq!(canonical(&json!({ "seq": seq, "previous": previous, "act": act })), *hash);
    }
    assert!(!serde_json::to_string(&entries).unwrap().contains("words"), "no words of people");
    let newest = verify_audit(&desk.folder.path().join("data")).await.unwrap();
    assert_eq!((newest.seq, &newest.hash), (7, &entries[6].hash));
}

fn canonical(value: &Value) -> Digest {
    digest(&deskside_core::canonical::bytes(value))
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
            "INSERT INTO audit SELECT 8, at, actor, action, object, detail, previous, hash, salt FROM audit WHERE seq = 7",
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

/// What a device does: follows the record from a place that it kept.
async fn follow(who: &Someone, kept: &Checkpoint, until: &str) -> Result<Checkpoint, Forked> {
    let links: Links = who.get(&format!("/v1/audit/links?after={}{until}", kept.seq)).await.ok();
    links.follow(kept)
}

/// Somebody with their hands in the database of a server that stands still.
async fn rewrite(mut desk: Desk, change: impl AsyncFnOnce(&mut SqliteConnection)) -> Desk {
    desk.running.take().unwrap().shutdown().await;
    let file = desk.folder.path().join("data/desk.sqlite");
    let mut db = SqliteConnection::connect(file.to_str().unwrap()).await.unwrap();
    change(&mut db).await;
    db.close().await.unwrap();
    desk.started().await
}

async fn execute(db: &mut SqliteConnection, sql: &str) {
    let done = sqlx::query(AssertSqlSafe(sql.to_owned())).execute(db).await.unwrap();
    assert_eq!(done.rows_affected(), 1, "{sql}");
}

/// A server with a user, the places she kept after 4 and after 9 entries, and some more entries.
async fn watched() -> (Desk, Someone, Someone, [Checkpoint; 2]) {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let newest = async |who: &Someone| who.get("/v1/audit/checkpoint").await.ok::<Checkpoints>().newest;
    let first = newest(&irma).await;
    let ada = irma.invites(Role::User, "Ada").await;
    ada.submit("No sound").await;
    let second = newest(&ada).await;
    ada.submit("No picture").await;
    irma.submit("No paper").await;
    assert_eq!((first.seq, second.seq), (4, 9));
    (desk, irma, ada, [first, second])
}

#[tokio::test]
async fn a_device_follows_the_record_from_one_place_to_another_without_reading_it() {
    let (_desk, irma, ada, [first, second]) = watched().await;
    let newest = irma.get("/v1/audit/checkpoint").await.ok::<Checkpoints>().newest;
    assert_eq!(newest.seq, 11);
    assert_eq!(follow(&ada, &first, "&until=9").await, Ok(second.clone()));
    assert_eq!(follow(&ada, &first, "").await, Ok(newest.clone()));
    assert_eq!(follow(&ada, &second, "").await, Ok(newest.clone()));
    assert_eq!(follow(&ada, &newest, "").await, Ok(newest.clone()), "nothing happened since");
    assert_eq!(follow(&ada, &Checkpoint::start(), "").await, Ok(newest.clone()));
    let links = ada.get("/v1/audit/links?after=4").await.body;
    assert!(!links.to_string().contains("submitted"), "only hashes: {links}");
    assert!(ada.get("/v1/audit/links?after=-1").await.status == 422);
    let check: RecordCheck = irma.get("/v1/audit/check").await.ok();
    assert_eq!(check, RecordCheck { whole: newest, broken: None });
}

#[tokio::test]
async fn whoever_guesses_what_an_act_was_cannot_tell_by_its_hash() {
    let (_desk, irma, ada, _) = watched().await;
    let page: Value = irma.get("/v1/audit?limit=200").await.ok();
    let links = ada.get("/v1/audit/links?after=0").await.ok::<Links>();
    let mut salts = std::collections::BTreeSet::new();
    for (entry, act) in page["rows"].as_array().unwrap().iter().zip(&links.acts) {
        let mut whole = entry.as_object().unwrap().clone();
        whole.retain(|field, _| !["seq", "previous", "hash"].contains(&field.as_str()));
        assert_eq!(canonical(&Value::Object(whole.clone())), *act, "who reads the record can follow it");
        let salt = whole.remove("salt").expect("something that cannot be guessed");
        assert_ne!(canonical(&Value::Object(whole)), *act, "and who guesses everything else cannot");
        assert!(!serde_json::to_string(&links).unwrap().contains(salt.as_str().unwrap()));
        salts.insert(salt.to_string());
    }
    assert_eq!(salts.len(), links.acts.len(), "each has its own");
}

#[tokio::test]
async fn an_entry_that_was_changed_in_the_middle_is_noticed_by_the_server_and_by_devices() {
    let (desk, mut irma, mut ada, [first, second]) = watched().await;
    let desk = rewrite(desk, async |db| {
        execute(db, "UPDATE audit SET action = 'request.cancel' WHERE seq = 7").await;
    })
    .await;
    (irma.url, ada.url) = (desk.url.clone(), desk.url.clone());
    let whole =
        Checkpoint { seq: 6, ..irma.get("/v1/audit/checkpoint?seq=6").await.ok::<Checkpoints>().at.unwrap() };
    assert_eq!(irma.get("/v1/audit/check").await.ok::<RecordCheck>(), RecordCheck { whole, broken: Some(7) });
    // It was followed at the start too, and IT reads of it in the record itself.
    let told = async {
        loop {
            let page: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
            if let Some(broken) = page.rows.into_iter().find(|entry| entry.action == "record.broken") {
                return broken;
            }
            tokio::task::yield_now().await;
        }
    };
    let told = tokio::time::timeout(std::time::Duration::from_secs(10), told).await.expect("it is told");
    assert_eq!((told.actor.as_str(), told.detail["seq"].clone()), ("system", json!(7)));

    assert_eq!(follow(&ada, &first, "").await, Err(Forked { seq: 4 }));
    assert_eq!(follow(&ada, &first, "&until=9").await, Err(Forked { seq: 4 }), "between two places she kept");
    follow(&ada, &second, "").await.expect("what came after is as it was");
}

#[tokio::test]
async fn a_record_that_was_rewritten_and_chained_anew_is_noticed_by_whoever_kept_a_place_in_it() {
    let (desk, mut irma, mut ada, [first, second]) = watched().await;
    let page: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
    let desk = rewrite(desk, async |db| {
        let mut previous = page.rows[5].hash.clone();
        for mut entry in page.rows.into_iter().skip(6) {
            if entry.seq == 7 {
                entry.action = "request.cancel".into();
            }
            let hash = chained(entry.seq, &previous, &entry.act());
            let (action, seq) = (&entry.action, entry.seq);
            execute(
                db,
                &format!(
                    "UPDATE audit SET action = '{action}', previous = '{previous}', hash = '{hash}' WHERE seq = {seq}"
                ),
            )
            .await;
            previous = hash;
        }
    })
    .await;
    (irma.url, ada.url) = (desk.url.clone(), desk.url.clone());
    assert_eq!(irma.get("/v1/audit/check").await.ok::<RecordCheck>().broken, None, "it is whole in itself");
    assert_eq!(follow(&ada, &second, "").await, Err(Forked { seq: 9 }), "and not what she saw");
    let end = follow(&ada, &first, "&until=9").await.expect("it follows from before the change");
    assert_ne!(end, second, "but leads elsewhere than to the other place she kept");
}

#[tokio::test]
async fn a_record_that_was_shortened_is_noticed() {
    let (desk, _, mut ada, [_, second]) = watched().await;
    let desk = rewrite(desk, async |db| {
        sqlx::query("DELETE FROM audit WHERE seq > 6").execute(db).await.unwrap();
    })
    .await;
    ada.url = desk.url.clone();
    assert_eq!(follow(&ada, &second, "").await, Err(Forked { seq: 9 }));
}
