//! What devices say by themselves: kept once, runs without whose they were, and counted for IT.

use std::time::{Duration, Instant};

use deskside_protocol::Done;
use deskside_protocol::account::Role;
use deskside_protocol::problem::Problem;
use deskside_protocol::summary::RunEnds;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, Someone, new_id};

const DAY: i64 = 24 * 3_600 * 1_000;

/// A run that ended in this way.
pub fn run(end: &str) -> Value {
    json!({ "kind": "run", "run": {
        "wizard": "printing-stuck", "version": 3, "platform": "linux", "end": end, "began": 1_795_515_600_000_i64,
        "minutes": 10, "steps": [{ "step": "paused", "status": "fixed" }], "boundaries": ["remove-printers"],
        "changes": [{ "action": "printer.resume", "class": "reversible", "privileged": false, "fate": "done" }],
    } })
}

fn change() -> Value {
    json!({ "kind": "privileged-change", "change": {
        "action": "service.start", "groups": [], "policy": { "version": 3, "digest": "ab".repeat(32) },
        "context": { "class": "reversible", "privileged": true, "undo": false, "platform": "linux", "weekday": "monday", "minute": 600 },
        "freshness": "current", "clearance": "with-power-user", "boundaries": ["print-service"], "shadow": null,
    } })
}

async fn summarise(who: &Someone, id: &str, body: Value) -> Answer {
    who.put(&format!("/v1/summaries/{id}"), body).await
}

fn fresh() -> String {
    new_id().to_string()
}

#[tokio::test]
async fn a_summary_that_is_sent_again_counts_once_and_of_a_run_nobody_reads_whose_it_was() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let id = fresh();
    for _ in 0..3 {
        summarise(&ada, &id, run("solved-alone")).await.ok::<Done>();
    }
    assert_eq!(summarise(&ada, &id, run("left")).await.problem(), Problem::IdReused);
    summarise(&ben, &fresh(), run("solved-alone")).await.ok::<Done>();
    summarise(&ben, &fresh(), run("went-to-it")).await.ok::<Done>();
    let ends: RunEnds = irma.get("/v1/runs").await.ok();
    let rows: Vec<_> = ends.rows.iter().map(|row| (json!(row.end), row.count)).collect();
    assert_eq!(rows, [(json!("solved-alone"), 2), (json!("went-to-it"), 1)]);
    let record: Value = irma.get("/v1/audit?limit=200").await.ok();
    assert!(!record.to_string().contains(&id), "it is no act of anybody");
    let kept = std::fs::read(desk.folder.path().join("data/desk.sqlite-wal")).unwrap();
    assert!(kept.windows(id.len()).any(|bytes| bytes == id.as_bytes()), "it is in the database");
}

#[tokio::test]
async fn a_privileged_change_is_recorded_with_who_made_it_and_its_id_is_theirs() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let id = fresh();
    for _ in 0..2 {
        summarise(&ada, &id, change()).await.ok::<Done>();
    }
    assert_eq!(summarise(&ben, &id, change()).await.problem(), Problem::NotFound);
    let record: Value = irma.get("/v1/audit?limit=200").await.ok();
    let acts: Vec<&Value> = record["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|act| act["action"] == "change.privileged")
        .collect();
    assert_eq!(acts.len(), 1);
    assert_eq!((&acts[0]["actor"], &acts[0]["object"]), (&json!(ada.session.me.id), &json!(id)));
    assert_eq!(irma.get("/v1/runs").await.ok::<RunEnds>().rows, []);
}

#[tokio::test]
async fn what_is_no_summary_is_refused_and_no_words_fit_into_one() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    let many = |value: &Value, count: usize| Value::Array(vec![value.clone(); count]);
    let (step, boundary) = (json!({ "step": "a", "status": "fine" }), json!("a"));
    for (place, value) in [
        ("/run/steps", many(&step, 65)),
        ("/run/boundaries", many(&boundary, 33)),
        ("/run/changes/0/action", json!("My password is hunter2")),
        ("/run/began", json!(-1)),
        ("/run/wizard", json!("My printer")),
        ("/run/end", json!("somehow")),
        ("/run/steps/0/status", json!("words")),
    ] {
        let mut body = run("left");
        *body.pointer_mut(place).unwrap() = value;
        let problem = summarise(&ada, &fresh(), body).await.problem();
        assert!(matches!(problem, Problem::Unusable { .. }), "{place}: {problem:?}");
    }
    assert_eq!(ada.get("/v1/runs").await.ok::<RunEnds>().rows, []);
}

#[tokio::test]
async fn a_device_that_has_much_to_say_goes_on_later_and_what_is_there_is_still_answered() {
    let desk = Desk::with(|config| config.calls_per_second = 100).await;
    let ada = desk.it().await;
    let first = fresh();
    summarise(&ada, &first, run("left")).await.ok::<Done>();
    let mut refused = None;
    for _ in 0..150 {
        let answer = summarise(&ada, &fresh(), run("left")).await;
        if answer.status != 200 {
            refused = Some(answer.problem());
            break;
        }
    }
    assert!(matches!(refused, Some(Problem::TooManySubmits { .. })), "{refused:?}");
    summarise(&ada, &first, run("left")).await.ok::<Done>();
}

#[tokio::test]
async fn what_is_older_than_anybody_asks_for_is_forgotten() {
    let desk = Desk::open().await;
    let mut irma = desk.it().await;
    summarise(&irma, &fresh(), run("left")).await.ok::<Done>();
    // Nobody stays signed in who does not come by.
    for _ in 0..21 {
        desk.turn(19 * DAY);
        assert_eq!(irma.get("/v1/runs").await.ok::<RunEnds>().rows.len(), 1);
    }
    summarise(&irma, &fresh(), run("solved-alone")).await.ok::<Done>();
    desk.turn(2 * DAY);
    // It looks around when it starts.
    let desk = desk.restarted().await;
    irma.url = desk.url.clone();
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let rows = irma.get("/v1/runs").await.ok::<RunEnds>().rows;
        if let [row] = rows.as_slice() {
            assert_eq!(json!(row.end), json!("solved-alone"), "only the old one goes");
            return;
        }
        assert!(Instant::now() < end, "{rows:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
