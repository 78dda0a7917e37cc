//! What became of a run: said by the app by itself, without values, where the person wants it, and shown as it went.

use deskside_tests::desk::{Desk, Office, SCENE, text};
use serde_json::{Value, json};

fn paused() -> String {
    format!("{SCENE}broken printer.paused Finance-2F\n")
}

/// What was said about runs, newest first.
async fn said(desk: &Desk) -> Vec<Value> {
    let data = desk.ok("your_data", json!({})).await;
    let rows = data["rows"].as_array().expect("rows").iter();
    rows.filter(|row| row["kind"] == "run").cloned().collect()
}

fn run_of(row: &Value) -> Value {
    serde_json::from_str::<Value>(&text(&row["text"])).expect("it is JSON")["run"].clone()
}

async fn wants_summaries(desk: &Desk, wanted: bool) {
    let settings =
        json!({ "language": "en", "theme": "light", "zoom": 100, "letter_keys": true, "summaries": wanted });
    desk.ok("set_settings", settings).await;
}

/// A run about a queue that is in good order, closed at its end.
async fn nothing_found(desk: &Desk) {
    let view = desk.begins("printing-stuck").await;
    let view = desk.answers(&view, "Canteen").await;
    desk.ok("close_run", json!({ "run": view["run"] })).await;
}

async fn ends(it: &Desk) -> Value {
    let call = json!({ "name": "run_ends", "params": [], "query": null, "body": null });
    it.ok("call_server", call).await["rows"].clone()
}

/// Whether exactly these bytes are in a file of the server.
fn server_has(office: &Office, text: &str) -> bool {
    let files = std::fs::read_dir(office.data()).expect("its folder");
    let mut files = files.filter_map(|file| std::fs::read(file.expect("an entry").path()).ok());
    files.any(|bytes| bytes.windows(text.len()).any(|found| found == text.as_bytes()))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_a_run_is_said_once_without_values_and_shown_byte_for_byte() {
    let office = Office::open().await;
    let it = office.it().await;
    let mut anna = Desk::new(&paused());
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;

    // Fixed: it is said as soon as that is seen, and not again when the run is closed.
    let view = anna.begins("printing-stuck").await;
    let view = anna.answers(&view, "Finance-2F").await;
    let view = anna.agrees(&view).await;
    let view = anna.acts(&view, "put_aside", json!({})).await;
    let mut view = view;
    while view["page"]["page"] != "done" {
        view = anna.acts(&view, "put_aside", json!({})).await;
    }
    assert_eq!(view["page"]["outcome"], "fixed", "{view}");
    assert_eq!(said(&anna).await.len(), 1);
    anna.ok("close_run", json!({ "run": view["run"] })).await;
    let rows = said(&anna).await;
    assert_eq!(rows.len(), 1);
    let summary = run_of(&rows[0]);
    assert_eq!((&summary["end"], &summary["wizard"]), (&json!("solved-alone"), &json!("printing-stuck")));
    assert_eq!(
        summary["changes"],
        json!([{ "action": "printer.resume", "class": "reversible", "privileged": false, "fate": "done" }])
    );
    let written = text(&rows[0]["text"]).to_lowercase();
    for value in ["finance", "anna", "does not print", "canteen", view["run"].as_str().expect("an id")] {
        assert!(!written.contains(value), "`{value}` is in {written}");
    }
    assert_eq!(summary["began"].as_i64().expect("a time") % 3_600_000, 0, "times are rounded");

    // A limit stopped it, and the person closed it; and one that was left is found a day later.
    let view = anna.begins("printer-remove").await;
    let view = anna.answers(&view, "Canteen").await;
    anna.ok("close_run", json!({ "run": view["run"] })).await;
    let stopped = run_of(&said(&anna).await[0]);
    assert_eq!((&stopped["end"], &stopped["boundaries"]), (&json!("left"), &json!(["remove-printers"])));
    anna.begins("printer-add").await;
    anna.hands.turn(2);
    anna = anna.restarted();
    anna.live();
    let sent = anna
        .until("three summaries at the server", async || {
            let rows = said(&anna).await;
            let are_sent = rows.iter().all(|row| row["state"]["state"] == "sent");
            (are_sent && rows.len() == 3).then_some(rows)
        })
        .await;
    assert_eq!(run_of(&sent[0])["wizard"], "printer-add");
    for row in &sent {
        assert!(server_has(&office, &text(&row["text"])), "byte for byte what went: {row}");
    }
    let counted = ends(&it).await;
    assert_eq!(
        counted,
        json!([
            { "wizard": "printer-add", "end": "left", "count": 1 },
            { "wizard": "printer-remove", "end": "left", "count": 1 },
            { "wizard": "printing-stuck", "end": "solved-alone", "count": 1 },
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_without_an_organisation_nor_of_what_began_before_it_or_while_the_switch_was_off() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::new(SCENE);
    nothing_found(&anna).await;
    let before = anna.begins("printing-stuck").await;
    assert_eq!(said(&anna).await, [Value::Null; 0]);
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
    anna.hands.turn_minutes(1);
    anna.ok("close_run", json!({ "run": before["run"] })).await;
    assert_eq!(said(&anna).await, [Value::Null; 0], "it began before");

    nothing_found(&anna).await;
    assert_eq!(run_of(&said(&anna).await[0])["end"], "left", "closed before its end");
    wants_summaries(&anna, false).await;
    nothing_found(&anna).await;
    let during = anna.begins("printing-stuck").await;
    anna.hands.turn_minutes(1);
    wants_summaries(&anna, true).await;
    anna.ok("close_run", json!({ "run": during["run"] })).await;
    assert_eq!(said(&anna).await.len(), 1, "what began while it was off stays unsaid");
    anna.hands.turn_minutes(1);
    nothing_found(&anna).await;
    assert_eq!(said(&anna).await.len(), 2);
}
