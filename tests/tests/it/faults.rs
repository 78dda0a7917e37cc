//! Bad networks, bad servers, full disks, collectors that hang, odd names: clear words, nothing lost, nothing twice.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Fault as Why, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_sim::{Computer, Scenario};
use deskside_stage::Fault;
use deskside_tests::desk::{Desk, Office, PASSWORD, SCENE, text};
use deskside_tests::liar::{Liar, says};
use serde_json::{Value, json};

/// An office with its IT person and somebody who needs help.
async fn office() -> (Office, Desk, Desk) {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::new(SCENE);
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
    (office, it, anna)
}

/// The one request that IT has, opened with its key.
async fn arrived_once(it: &Desk, words: &str) {
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

#[tokio::test(flavor = "multi_thread")]
async fn a_submit_whose_answer_is_lost_waits_and_arrives_once() {
    let (office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    // The connection is open and warm, so that the fault hits the answer and not a handshake.
    anna.my_requests().await;
    anna.my_requests().await;
    office.network.set(Fault::LoseAnswer { after: 1000 });
    let args = json!({ "request": draft["request"], "with_report": false });
    let sent = anna.ok("send_draft", args).await;
    assert_eq!(sent["stage"], "queued");
    assert_eq!(anna.files("outbox").len(), 1);
    office.network.clear();
    arrived_once(&it, "It is jammed").await;
    let mut anna = anna.restarted();
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    anna.until("an empty outbox", async || anna.files("outbox").is_empty().then_some(())).await;
    arrived_once(&it, "It is jammed").await;
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

/// The simulated computer, with one more collector, which hangs until it is let go.
struct Hanging {
    inner: Arc<Computer>,
    go: (Mutex<bool>, Condvar),
}

impl Hanging {
    fn new() -> Arc<Hanging> {
        let inner = Arc::new(Computer::new(&Scenario::parse(SCENE).expect("a scene")));
        Arc::new(Hanging { inner, go: (Mutex::new(false), Condvar::new()) })
    }

    fn let_go(&self) {
        *self.go.0.lock().expect("nobody panics with it") = true;
        self.go.1.notify_all();
    }
}

impl Machine for Hanging {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Why> {
        self.inner.read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        self.inner.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Why> {
        self.inner.apply(permit, plan, within)
    }

    fn collectors(&self) -> Vec<PartId> {
        let mut parts = vec!["disks".parse().expect("a part")];
        parts.extend(self.inner.collectors());
        parts
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Why> {
        if part.as_str() == "disks" {
            let free = self.go.0.lock().expect("nobody panics with it");
            drop(self.go.1.wait_while(free, |free| !*free));
            return Ok(Vec::new());
        }
        self.inner.collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.inner.identities()
    }

    fn name(&self) -> String {
        self.inner.name()
    }
}

fn collecting(draft: &Value, part: &str) -> Value {
    let parts = draft["parts"].as_array().expect("parts");
    parts.iter().find(|at| at["id"] == part).unwrap_or_else(|| panic!("{part} in {draft}"))["collecting"]
        .clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_hangs_shows_as_too_slow_and_the_others_are_there() {
    let machine = Hanging::new();
    let desk = Desk::with_machine(machine.clone(), machine.inner.clone());
    let draft = desk.ok("start_draft", json!({ "run": null, "words": "It hangs" })).await;
    let request = json!({ "request": draft["request"] });
    desk.until("the others", async || {
        let draft = desk.ok("draft", request.clone()).await;
        (collecting(&draft, "printing") == "ok" && collecting(&draft, "system") == "ok").then_some(())
    })
    .await;
    let meanwhile = desk.ok("draft", request.clone()).await;
    assert_eq!((&meanwhile["stage"], collecting(&meanwhile, "disks")), (&json!("collecting"), Value::Null));
    let draft = desk
        .until("a draft to review", async || {
            let draft = desk.ok("draft", request.clone()).await;
            (draft["stage"] == "review").then_some(draft)
        })
        .await;
    assert_eq!(collecting(&draft, "disks"), "timeout");
    assert_eq!(collecting(&draft, "printing"), "ok");
    machine.let_go();
}

#[tokio::test(flavor = "multi_thread")]
async fn collecting_can_be_stopped_at_once_and_what_is_there_is_there() {
    let machine = Hanging::new();
    let desk = Desk::with_machine(machine.clone(), machine.inner.clone());
    let draft = desk.ok("start_draft", json!({ "run": null, "words": "It hangs" })).await;
    let request = json!({ "request": draft["request"] });
    desk.until("the others", async || {
        let draft = desk.ok("draft", request.clone()).await;
        (collecting(&draft, "printing") == "ok").then_some(())
    })
    .await;
    let before = std::time::Instant::now();
    let draft = desk.ok("stop_collecting", request.clone()).await;
    assert!(before.elapsed() < Duration::from_secs(2));
    assert_eq!((&draft["stage"], collecting(&draft, "disks")), (&json!("review"), json!("left-out")));
    let part = json!({ "request": draft["request"], "part": "printing" });
    assert!(!desk.ok("part_text", part).await["files"].as_array().expect("files").is_empty());
    machine.let_go();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_nothing_is_sent_nothing_is_lost_and_the_draft_is_still_there() {
    let (_office, it, anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    let id = text(&draft["request"]);
    // The kernel's own full disk, where the message would be written.
    let part = anna.data().join("outbox").join(format!("{id}.json.part"));
    std::os::unix::fs::symlink("/dev/full", &part).expect("a link");
    let args = json!({ "request": id, "with_report": true });
    assert_eq!(anna.refused("send_draft", args.clone()).await["code"], "disk-full");
    assert_eq!(anna.files("outbox"), [""; 0], "nothing half sent stays behind");
    let still = anna.ok("draft", json!({ "request": id })).await;
    assert_eq!((&still["stage"], &still["words"]), (&json!("review"), &json!("It is jammed")));
    assert_eq!(anna.my_requests().await.len(), 0);
    // There is room again.
    assert_eq!(anna.ok("send_draft", args).await["stage"], "sent");
    arrived_once(&it, "It is jammed").await;
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
    let refused = jonas.refused("open_report", json!({ "request": draft["request"] })).await;
    assert_eq!(refused["code"], "no-key");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_have_a_limit_and_must_be_there() {
    let (_office, it, anna) = office().await;
    let draft = anna.drafts(None, "").await;
    let set = |words: String| json!({ "request": draft["request"], "words": words });
    let send = json!({ "request": draft["request"], "with_report": false });
    assert_eq!(
        anna.refused("send_draft", send.clone()).await,
        json!({ "code": "unusable", "field": "words" })
    );
    anna.ok("set_words", set(" \n\t ".to_owned())).await;
    assert_eq!(anna.refused("send_draft", send.clone()).await["code"], "unusable");
    assert_eq!(anna.refused("set_words", set("ü".repeat(4001))).await["code"], "unusable");
    let longest = "ü".repeat(4000);
    anna.ok("set_words", set(longest.clone())).await;
    assert_eq!(anna.ok("send_draft", send).await["stage"], "sent");
    let seen = it.sees(&draft["request"]).await;
    assert_eq!(seen["submitted"]["words"], longest);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_the_app_says_so_and_signs_in_again_after_a_restart() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::without_keyring(SCENE);
    assert_eq!(anna.ok("boot", json!({})).await["keyring"], "memory-only");
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
    let anna = anna.restarted();
    let boot = anna.ok("boot", json!({})).await;
    assert_eq!((&boot["keyring"], &boot["account"]["signed_out"]), (&json!("memory-only"), &json!(true)));
    for entry in std::fs::read_dir(anna.data()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = if path.is_file() { std::fs::read(&path).expect("a file") } else { Vec::new() };
        let said = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!said.contains("device-key") && !said.contains("session"), "no secret in {path:?}");
    }
    let wrong = anna.refused("sign_in", json!({ "password": "not the right one" })).await;
    assert_eq!(wrong["problem"]["code"], "wrong-password");
    anna.ok("sign_in", json!({ "password": PASSWORD })).await;
    let draft = anna.drafts(None, "It is jammed").await;
    assert_eq!(anna.sends(&draft).await["stage"], "sent");
    arrived_once(&it, "It is jammed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_names_of_printers_go_through_everything() {
    let names = [
        "my printer".to_owned(),
        "it's \"quoted\"".to_owned(),
        "-oraw".to_owned(),
        "Drucker-Büro-3.OG".to_owned(),
        "$(reboot)`id`;|&".to_owned(),
        "../../etc/passwd".to_owned(),
        "a\u{202e}b\u{7}c".to_owned(),
        "p".repeat(200),
    ];
    let (_office, it, anna) = office().await;
    for (at, name) in names.iter().enumerate() {
        let desk = Desk::new(SCENE);
        desk.computer.meddle(|printers| {
            let queue = printers.queues["Finance-2F"].clone();
            let queue = deskside_sim::Queue { label: name.clone(), paused: true, ..queue };
            printers.queues.insert(name.clone(), queue);
            printers.queues.remove("Finance-2F");
            printers.default = Some(name.clone());
        });
        let question = desk.begins("printing-stuck").await;
        let choices = question["page"]["choices"].as_array().expect("choices");
        assert!(choices.iter().any(|choice| choice["key"] == name.as_str()), "{question}");
        let mut view = desk.answers(&question, name).await;
        let is_safe = at == 3 || at == 4;
        if is_safe {
            assert_eq!(view["page"]["step"], "paused", "{name}: {view}");
            view = desk.agrees(&view).await;
            assert!(!desk.computer.printers().queues[name].paused, "{name}");
        } else {
            assert!(desk.computer.printers().queues[name].paused, "{name}");
            assert_eq!(view["page"]["page"], "done", "{name}: {view}");
            let rows = view["page"]["rows"].as_array().expect("rows");
            let paused = rows.iter().find(|row| row["step"] == "paused").expect("a row");
            assert_eq!(
                paused["status"],
                json!({ "known": "unknown" }),
                "what cannot be asked is not fine: {name}"
            );
        }
        let draft = desk.drafts(Some(&view), "It does not print").await;
        let answers = json!({ "request": draft["request"], "part": "answers" });
        assert!(!desk.ok("part_text", answers).await["files"].as_array().expect("files").is_empty());
        desk.ok("save_copy", json!({ "request": draft["request"] })).await;
    }
    // One of them all the way to IT.
    anna.computer.meddle(|printers| {
        let queue = printers.queues["Canteen"].clone();
        printers.queues.insert(names[7].clone(), deskside_sim::Queue { label: names[1].clone(), ..queue });
    });
    let question = anna.begins("printing-stuck").await;
    let view = anna.answers(&question, &names[7]).await;
    let draft = anna.drafts(Some(&view), "It is \"quoted\" -- and it's odd").await;
    assert_eq!(anna.sends(&draft).await["stage"], "sent");
    arrived_once(&it, "It is \"quoted\" -- and it's odd").await;
}
