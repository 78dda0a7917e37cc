//! What goes wrong at the desk itself: collectors that hang, full disks, no keyring, odd names.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use deskside_app::ports::{Keyring, Locked, MemoryKeyring};
use deskside_tests::desk::{Desk, Office, PASSWORD, SCENE, text};
use deskside_tests::hanging::{Hanging, Hangs};
use serde_json::{Value, json};

use crate::faults::{arrived_once, office};

fn collecting(draft: &Value, part: &str) -> Value {
    let parts = draft["parts"].as_array().expect("parts");
    parts.iter().find(|at| at["id"] == part).unwrap_or_else(|| panic!("{part} in {draft}"))["collecting"]
        .clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_hangs_shows_as_too_slow_and_the_others_are_there() {
    let machine = Hanging::new(SCENE, Hangs::Collector);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
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
    let machine = Hanging::new(SCENE, Hangs::Collector);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
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
    let args = anna.looked_at(&draft, true).await;
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
async fn words_have_a_limit_and_must_be_there() {
    let (_office, it, anna) = office().await;
    let draft = anna.drafts(None, "").await;
    let set = |words: String| json!({ "request": draft["request"], "words": words });
    let send = async || anna.looked_at(&draft, false).await;
    assert_eq!(
        anna.refused("send_draft", send().await).await,
        json!({ "code": "unusable", "field": "words" })
    );
    anna.ok("set_words", set(" \n\t ".to_owned())).await;
    assert_eq!(anna.refused("send_draft", send().await).await["code"], "unusable");
    assert_eq!(anna.refused("set_words", set("ü".repeat(4001))).await["code"], "unusable");
    let longest = "ü".repeat(4000);
    anna.ok("set_words", set(longest.clone())).await;
    assert_eq!(anna.ok("send_draft", send().await).await["stage"], "sent");
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
    anna.drafts(None, "It is jammed").await;
    let secrets = ["session", "device-key", "token-key"].map(|name| anna.secret(name));
    let anna = anna.restarted();
    let boot = anna.ok("boot", json!({})).await;
    assert_eq!((&boot["keyring"], &boot["account"]["signed_out"]), (&json!("memory-only"), &json!(true)));
    let (mut folders, mut count) = (vec![anna.data().to_path_buf()], 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            count += 1;
            let said = String::from_utf8_lossy(&std::fs::read(&path).expect("a file")).into_owned();
            assert!(!secrets.iter().any(|secret| said.contains(secret)), "a secret in {path:?}");
        }
    }
    assert!(count > 0, "the app keeps files");
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

/// A keyring that somebody locks.
#[derive(Default)]
struct Lockable {
    keys: MemoryKeyring,
    locked: AtomicBool,
}

impl Keyring for Lockable {
    fn is_kept(&self) -> bool {
        true
    }
    fn look(&self, name: &str) -> Result<Option<String>, Locked> {
        if self.locked.load(Ordering::SeqCst) && name.contains("root") {
            Err(Locked)
        } else {
            self.keys.look(name)
        }
    }
    fn set(&self, name: &str, secret: &str) {
        self.keys.set(name, secret);
    }
    fn forget(&self, name: &str) {
        self.keys.forget(name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_a_locked_keyring_does_not_give_is_not_replaced() {
    let office = Office::open().await;
    let keyring = Arc::new(Lockable::default());
    let desk = Desk::with_keyring(SCENE, keyring.clone());
    desk.join(&office.first_invitation(), "Priya Nair", "priya").await;
    keyring.set("root-key", &"5a".repeat(32));
    keyring.locked.store(true, Ordering::SeqCst);
    let told = json!({ "organisation": "Northfield", "telephone": "" });
    assert_eq!(desk.refused("set_up", told.clone()).await["code"], "keyring");
    assert_eq!(keyring.keys.get("root-key"), Some("5a".repeat(32)));
    keyring.locked.store(false, Ordering::SeqCst);
    desk.ok("set_up", told).await;
    assert_eq!(keyring.keys.get("root-key"), Some("5a".repeat(32)));
}
