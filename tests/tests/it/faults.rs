//! Bad networks, bad servers, what a crash leaves behind: clear words, nothing lost, nothing twice.

use std::sync::Arc;
use std::time::Duration;

use deskside_app::error::AppError;
use deskside_stage::Fault;
use deskside_tests::desk::{Desk, Office, SCENE};
use deskside_tests::liar::{Liar, says};
use serde_json::{Value, json};

/// An office with its IT person and somebody who needs help.
pub(crate) async fn office() -> (Office, Desk, Desk) {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::new(SCENE);
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
    (office, it, anna)
}

/// The one request that IT has, opened with its key.
pub(crate) async fn arrived_once(it: &Desk, words: &str) {
    let queue = it.queue("triage").await;
    assert_eq!(queue.len(), 1, "{queue:?}");
    assert_eq!(queue[0]["words"], words);
    let seen = it.sees(&queue[0]["id"]).await;
    let events: Vec<&str> = seen["timeline"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|at| at["what"]["kind"].as_str())
        .collect();
    assert_eq!(events, ["submitted"]);
    if seen["submitted"]["bundle"].is_object() {
        let report = it.ok("open_report", json!({ "request": queue[0]["id"] })).await;
        assert_eq!(report["integrity"], "whole");
    }
}

async fn waiting(desk: &Desk) -> Value {
    let rows = desk.my_requests().await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0]["state"]["kind"], "waiting", "{rows:?}");
    rows[0]["state"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_reaches_it_sealed_and_the_answer_comes_back() {
    let (_office, it, mut anna) = office().await;
    let view = anna.begins("printer-remove").await;
    let view = anna.answers(&view, "Canteen").await;
    assert_eq!(view["page"]["page"], "refused");
    let draft = anna.drafts(Some(&view), "Please remove Canteen, nobody uses it").await;
    let parts: Vec<&str> =
        draft["parts"].as_array().expect("parts").iter().filter_map(|part| part["id"].as_str()).collect();
    assert!(parts.contains(&"answers") && parts.contains(&"printing"), "{parts:?}");
    let request = draft["request"].clone();
    let left_out = json!({ "request": request, "part": "system", "included": false });
    anna.ok("include_part", left_out).await;
    let hidden =
        json!({ "request": request, "part": "printing", "file": "queues.txt", "line": 0, "hidden": true });
    anna.ok("hide_line", hidden).await;
    let sent = anna.sends(&draft).await;
    assert_eq!(sent["stage"], "sent");

    arrived_once(&it, "Please remove Canteen, nobody uses it").await;
    let seen = it.sees(&request).await;
    assert_eq!(
        (&seen["submitted"]["action"], &seen["submitted"]["boundaries"]),
        (&json!("printer.remove"), &json!(["remove-printers"]))
    );
    let report = it.ok("open_report", json!({ "request": request })).await;
    let part = |name: &str| {
        report["parts"].as_array().expect("parts").iter().find(|part| part["id"] == name).cloned()
    };
    assert_eq!(part("system").expect("it is listed")["files"], json!([]), "left out, and said so");
    let lines = part("printing").expect("it is there")["files"][0]["lines"].clone();
    assert!(!lines[0].to_string().contains("ipp://"), "{lines}");
    assert!(report["run"].as_array().is_some_and(|run| run.len() > 2), "the run can be read: {report}");
    let verdicts = report["verdicts"].as_array().expect("verdicts");
    let judged = |verdict: &Value| verdict["outcome"] == "pass" && verdict["title"].as_str() != Some("");
    assert!(verdicts.iter().any(judged), "what was judged can be read: {verdicts:?}");
    let hidden = report["hidden"].as_array().expect("what was hidden");
    assert!(
        hidden.iter().any(|class| class["count"].as_u64() > Some(0) && class["class"].as_str() != Some("")),
        "what was hidden is told, with why: {hidden:?}"
    );

    it.ok("call_server", Desk::move_of(&seen, "own", "", "0192f5a4-7d3b-7cc1-8000-00000000a001")).await;
    let seen = it.sees(&request).await;
    it.ok(
        "call_server",
        Desk::move_of(&seen, "resolve", "Done, it is gone.", "0192f5a4-7d3b-7cc1-8000-00000000a002"),
    )
    .await;
    anna.live();
    anna.until("a notification", async || {
        anna.surface.notifications().iter().any(|(_, text)| text == "Done, it is gone.").then_some(())
    })
    .await;
    let mine = anna.ok("my_request", json!({ "request": request })).await;
    let moved = json!({ "request": request, "to": "confirm", "rev": mine["rev"], "text": "" });
    let closed = anna.ok("move_mine", moved).await;
    assert_eq!(closed["row"]["state"]["state"], "closed");
    assert_eq!(it.queue("triage").await.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_sent_again_after_a_crash_is_there_once() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    office.network.set(Fault::Refuse);
    anna.sends(&draft).await;
    waiting(&anna).await;
    let folder = anna.data().join("outbox");
    let kept: Vec<(std::path::PathBuf, Vec<u8>)> = anna
        .files("outbox")
        .iter()
        .map(|name| (folder.join(name), std::fs::read(folder.join(name)).expect("a file")))
        .collect();
    assert!(kept.len() >= 2, "a message and its sealed sections");
    office.network.clear();
    let mut anna = anna.restarted();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    // As if the app had died between the answer of the server and forgetting the message.
    anna.unplug();
    for (path, bytes) in &kept {
        std::fs::write(path, bytes).expect("a file");
    }
    let mut anna = anna.restarted();
    anna.live();
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    arrived_once(&it, "It is jammed").await;
    assert_eq!(anna.my_requests().await.len(), 1);
}

/// Sends words that arrive, and hears no answer.
async fn sends_unheard(office: &Office, anna: &Desk) -> Value {
    let draft = anna.drafts(None, "It is jammed").await;
    // The connection is open and warm, so that the fault hits the answer and not a handshake.
    anna.my_requests().await;
    anna.my_requests().await;
    let args = anna.looked_at(&draft, false).await;
    office.network.set(Fault::LoseAnswer { after: 1000 });
    let sent = anna.ok("send_draft", args).await;
    assert_eq!(sent["stage"], "queued");
    draft
}

#[tokio::test(flavor = "multi_thread")]
async fn a_submit_whose_answer_is_lost_waits_and_arrives_once() {
    let (office, it, anna) = office().await;
    let draft = sends_unheard(&office, &anna).await;
    assert_eq!(anna.files("outbox").len(), 1);
    office.network.clear();
    arrived_once(&it, "It is jammed").await;
    let mut anna = anna.restarted();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    arrived_once(&it, "It is jammed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_can_be_taken_back_and_nobody_gets_it() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    office.network.set(Fault::Refuse);
    anna.sends(&draft).await;
    waiting(&anna).await;
    let taken = anna.ok("take_back", json!({ "request": draft["request"] })).await;
    assert_eq!(taken, json!({ "words": "It is jammed", "run": null }));
    assert!(anna.my_requests().await.is_empty());
    assert_eq!(anna.ok("home", json!({})).await["open_requests"], 0);
    let left = anna.files("outbox");
    assert_eq!(left.len(), 1, "no sealed section stays: {left:?}");
    let text = std::fs::read_to_string(anna.data().join("outbox").join(&left[0])).expect("a file");
    assert!(!text.contains("It is jammed"), "no words stay: {text}");
    let again = anna.refused("take_back", json!({ "request": draft["request"] })).await;
    assert_eq!(again["code"], "page-changed");
    office.network.clear();
    let mut anna = anna.restarted();
    anna.live();
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    assert!(it.queue("triage").await.is_empty());
    assert!(anna.my_requests().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_arrived_unseen_and_was_taken_back_is_cancelled_there() {
    let (office, it, anna) = office().await;
    let draft = sends_unheard(&office, &anna).await;
    anna.ok("take_back", json!({ "request": draft["request"] })).await;
    office.network.clear();
    arrived_once(&it, "It is jammed").await;
    let mut anna = anna.restarted();
    anna.live();
    anna.waits_for(&draft["request"], "cancelled").await;
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    assert!(it.queue("triage").await.is_empty());
    let late = anna.refused("take_back", json!({ "request": draft["request"] })).await;
    assert_eq!(late["code"], "page-changed");
}

/// Sends while something is wrong, looks what the page says, puts it right, and sees the request arrive once.
async fn waits_out(fault: Fault, code: Option<&str>) {
    let (office, it, mut anna) = office().await;
    let view = anna.begins("printing-stuck").await;
    office.network.set(fault.clone());
    // Every check works without a server.
    let view = anna.answers(&view, "Finance-2F").await;
    assert_eq!(view["page"]["page"], "prove");
    let draft = anna.drafts(Some(&view), "It does not print").await;
    let sent = anna.sends(&draft).await;
    assert_eq!(sent["stage"], "queued", "{fault:?}");
    if let Some(code) = code {
        assert_eq!(waiting(&anna).await["problem"], code, "{fault:?}");
        assert_eq!(anna.ok("boot", json!({})).await["connection"], "offline");
    }
    office.network.clear();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    arrived_once(&it, "It does not print").await;
    assert_eq!(anna.ok("draft", json!({ "request": draft["request"] })).await["stage"], "sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_server_is_down_a_request_waits() {
    waits_out(Fault::Refuse, Some("offline")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_server_does_not_answer_a_request_waits() {
    waits_out(Fault::Stall, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_answers_are_cut_a_request_waits() {
    waits_out(Fault::CutAnswer(700), Some("offline")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_something_else_answers_in_plain_text_a_request_waits() {
    waits_out(Fault::rubbish(), Some("offline")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_server_is_waited_for() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is slow today").await;
    office.network.set(Fault::Slow(Duration::from_millis(60)));
    let mut anna = anna;
    anna.live();
    anna.sends(&draft).await;
    anna.waits_for(&draft["request"], "open").await;
    office.network.clear();
    arrived_once(&it, "It is slow today").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_server_with_the_right_key_is_waited_for_and_never_believed() {
    let (office, it, anna) = office().await;
    let cases: [(&str, Vec<u8>); 5] = [
        (
            "bad-answer",
            says("500 Internal Server Error", "text/html", b"<h1>It works! No, it does not.</h1>"),
        ),
        (
            "server",
            says(
                "500 Internal Server Error",
                "application/problem+json",
                br#"{"code":"internal","incident":"77","status":500}"#,
            ),
        ),
        (
            "server",
            says(
                "503 Service Unavailable",
                "application/problem+json",
                br#"{"code":"unavailable","status":503}"#,
            ),
        ),
        (
            "bad-answer",
            says("200 OK", "application/json", br#"{"welcome":"to our guest network","next":[[["#),
        ),
        ("bad-answer", says("200 OK", "application/json", b"null")),
    ];
    let draft = anna.drafts(None, "It is jammed").await;
    office.network.set(Fault::Refuse);
    anna.sends(&draft).await;
    let mut anna = anna;
    for (code, answer) in cases {
        let said = String::from_utf8_lossy(&answer).into_owned();
        let liar = Liar::with_key_of(&office.data(), Arc::new(move |_: &str, _: &str| answer.clone()))
            .await
            .expect("a liar");
        office.network.retarget(&liar.address());
        office.network.clear();
        anna = anna.restarted();
        anna.live();
        anna.until("a try", async || (waiting(&anna).await["tries"].as_u64() > Some(0)).then_some(())).await;
        assert_eq!(waiting(&anna).await["problem"], code, "{said}");
        assert!(liar.asked() > 0);
        assert!(!anna.files("outbox").is_empty());
    }
    office.network.retarget(&office.address());
    let mut anna = anna.restarted();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    arrived_once(&it, "It is jammed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_written_offline_survives_a_restart_and_arrives_once() {
    let (mut office, it, anna) = office().await;
    office.stop().await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let mut anna = anna.restarted();
    assert_eq!(waiting(&anna).await["tries"], 0);
    anna.live();
    anna.until("a try", async || (waiting(&anna).await["tries"].as_u64() > Some(0)).then_some(())).await;
    assert_eq!(waiting(&anna).await["problem"], "offline");
    office.start().await;
    anna.waits_for(&draft["request"], "open").await;
    arrived_once(&it, "It is jammed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_it_people_who_take_the_same_request_one_has_it_and_the_other_learns_who() {
    let (_office, it, anna) = office().await;
    let jonas = Desk::new(SCENE);
    jonas.join(&it.invites("it", "Jonas Weber").await, "Jonas Weber", "jonas").await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let (one, two) = (it.sees(&draft["request"]).await, jonas.sees(&draft["request"]).await);
    let (one, two) = (
        Desk::move_of(&one, "own", "", "0192f5a4-7d3b-7cc1-8000-00000000b001"),
        Desk::move_of(&two, "own", "", "0192f5a4-7d3b-7cc1-8000-00000000b002"),
    );
    let (one, two) = tokio::join!(it.call("call_server", one), jonas.call("call_server", two));
    let (winner, error) = match (one, two) {
        (Ok(_), Err(error)) => ("Priya Nair", error),
        (Err(error), Ok(_)) => ("Jonas Weber", error),
        both => panic!("one wins: {both:?}"),
    };
    let told = serde_json::to_value(error).expect("a code");
    assert_eq!((&told["code"], &told["problem"]["code"]), (&json!("server"), &json!("moved")), "{told}");
    assert_eq!((&told["problem"]["state"], &told["problem"]["owner"]), (&json!("owned"), &json!(winner)));
    assert_eq!(it.sees(&draft["request"]).await["row"]["owner"]["name"], winner);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_crash_left_in_the_outbox_is_tidied_and_what_waits_is_not_touched() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    office.network.set(Fault::Refuse);
    anna.sends(&draft).await;
    let waits = anna.files("outbox");
    for name in [format!("{}.sealed", "ab".repeat(32)), "0192f5a4.json.part".to_owned()] {
        std::fs::write(anna.data().join("outbox").join(name), b"half").expect("a file");
    }
    let mut anna = anna.restarted();
    assert_eq!(anna.files("outbox"), waits);
    office.network.clear();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    arrived_once(&it, "It is jammed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_cannot_be_read_is_kept_and_holds_nothing_up() {
    let (_office, it, anna) = office().await;
    let odd = anna.data().join("outbox").join("0192f5a4-7d3b-7cc1-8000-00000000c001.json");
    std::fs::write(&odd, b"{ \"id\": 7").expect("a file");
    let anna = anna.restarted();
    let draft = anna.drafts(None, "It is jammed").await;
    assert_eq!(anna.sends(&draft).await["stage"], "sent");
    arrived_once(&it, "It is jammed").await;
    assert_eq!(std::fs::read(odd).expect("it is still there"), b"{ \"id\": 7");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_section_that_was_changed_at_the_server_is_noticed() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let mut changed = 0;
    let mut folders = vec![office.data().join("sections")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let mut bytes = std::fs::read(&path).expect("a section");
            let last = bytes.len() - 1;
            bytes[last] ^= 1;
            std::fs::write(&path, bytes).expect("a changed section");
            changed += 1;
        }
    }
    assert!(changed > 0);
    let report = it.call("open_report", json!({ "request": draft["request"] })).await;
    match report {
        Ok(report) => assert_eq!(report["integrity"], "changed", "{report}"),
        Err(error) => panic!("the rest can still be read: {error:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_of_it_without_the_key_is_told_so() {
    let (_office, it, anna) = office().await;
    let jonas = Desk::new(SCENE);
    jonas.join(&it.invites("it", "Jonas Weber").await, "Jonas Weber", "jonas").await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let report = json!({ "request": draft["request"] });
    assert_eq!(jonas.refused("open_report", report.clone()).await["code"], "no-key");

    // On paper there is the key of the readers, in four lines with a check in each.
    let sheet = it.ok("recovery_sheet", json!({})).await;
    let keys = sheet["keys"].as_array().expect("the keys").clone();
    let of = |role: &str| {
        let key = keys.iter().find(|key| key["role"] == role).expect("a key of that role");
        let lines = key["lines"].as_array().expect("lines").iter();
        lines.map(|line| line.as_str().expect("a line").to_owned()).collect::<Vec<_>>()
    };
    let mut mistaken = of("readers");
    mistaken[2] = mistaken[1].clone();
    let refused = jonas.refused("restore_key", json!({ "lines": mistaken.join("\n") })).await;
    assert_eq!(refused, json!({ "code": "sheet-line", "line": 3 }));
    let elsewhere = Office::open().await.it().await.ok("recovery_sheet", json!({})).await;
    let strange = elsewhere["keys"].as_array().expect("keys").iter().find(|key| key["role"] == "readers");
    let lines = strange.expect("a key")["lines"].as_array().expect("lines").iter();
    let lines: Vec<_> = lines.map(|line| line.as_str().expect("a line")).collect();
    let refused = jonas.refused("restore_key", json!({ "lines": lines.join("\n") })).await;
    assert_eq!(refused["code"], "other-key");

    let restored = jonas.ok("restore_key", json!({ "lines": of("readers").join("\n") })).await;
    assert_eq!(restored["role"], "readers");
    assert_eq!(jonas.ok("open_report", report).await["integrity"], "whole");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_looked_at_is_not_sent() {
    let (_office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    let looked_at = anna.looked_at(&draft, false).await;
    anna.ok("set_words", json!({ "request": draft["request"], "words": "It is on fire" })).await;
    assert_eq!(anna.refused("send_draft", looked_at).await["code"], "page-changed");
    let part = json!({ "request": draft["request"], "part": "printing", "included": false });
    let looked_at = anna.looked_at(&draft, true).await;
    anna.ok("include_part", part.clone()).await;
    assert_eq!(anna.refused("send_draft", looked_at).await["code"], "page-changed");
    anna.sends(&draft).await;
    arrived_once(&it, "It is on fire").await;
    assert_eq!(
        anna.refused("include_part", part).await["code"],
        "page-changed",
        "what was sent stays as it is"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_while_it_is_on_its_way_is_not_left_with_it() {
    let (office, it, mut anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    let args = anna.looked_at(&draft, true).await;
    office.network.set(Fault::Slow(Duration::from_millis(400)));
    let taken = async {
        anna.until("it waits", async || (!anna.files("outbox").is_empty()).then_some(())).await;
        anna.ok("take_back", json!({ "request": draft["request"] })).await
    };
    let (sent, taken) = tokio::join!(anna.call("send_draft", args), taken);
    assert_eq!(taken["words"], "It is jammed");
    assert_eq!(sent, Err(AppError::NotFound), "there is nothing left to show");
    office.network.clear();
    anna.live();
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    assert!(it.queue("triage").await.is_empty());
}
