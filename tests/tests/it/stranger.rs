//! A helper's side that does not keep to the rules, on the real line to the real app of the person: whatever it sends, nothing
//! happens that the person did not give, and each refusal is in the record with its reason.

use std::sync::Arc;
use std::time::Duration;

use deskside_app::ports::SystemClock;
use deskside_app::session::channel::{Between, Heard};
use deskside_app::session::line::{Line, Relay};
use deskside_core::trust::PublicKey;
use deskside_tests::beside::{Beside, level_of, session_of};
use deskside_tests::desk::text;
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(60);

/// Sana's place in the session, taken by a program of our own with her key.
struct Stranger {
    beside: Beside,
    run: Value,
    request: Value,
    line: Line,
}

impl Stranger {
    async fn comes(hello: Value) -> Stranger {
        let mut beside = Beside::open().await;
        let (run, request) = beside.asks().await;
        beside.sana.takes(&request).await;
        // Her own app does not hear that she was let in.
        beside.sana.unplug();
        beside.amina.lets_in(&request).await;
        let key = |desk: &deskside_tests::desk::Desk| {
            let mut bytes = [0; 32];
            let secret = desk.secret("device-key");
            for (at, byte) in bytes.iter_mut().enumerate() {
                *byte = u8::from_str_radix(&secret[2 * at..2 * at + 2], 16).expect("hexadecimal");
            }
            SigningKey::from_bytes(&bytes)
        };
        let relay = Relay {
            server: format!("https://{}", beside.office.network.address()),
            pin: beside.office.pin(),
            token: beside.sana.secret("session"),
        };
        let between = Between {
            request: text(&request).parse().expect("an id"),
            lease: 1,
            guest: PublicKey::of(&key(&beside.sana)),
            host: PublicKey::of(&key(&beside.amina)),
        };
        let line = Line::open(relay, between, &key(&beside.sana), Arc::new(SystemClock)).expect("a line");
        let mut stranger = Stranger { beside, run, request, line };
        stranger.sends(hello.to_string().as_bytes()).await;
        stranger.hears("newest").await;
        stranger
    }

    async fn sends(&self, bytes: &[u8]) {
        // It may have been shown the door meanwhile.
        let _ = timeout(PATIENCE, self.line.send(bytes.to_vec())).await.expect("in time");
    }

    async fn says(&self, intent: Value) {
        self.sends(intent.to_string().as_bytes()).await;
    }

    /// Waits for a message with these words in it.
    async fn hears(&mut self, words: &str) -> Value {
        loop {
            match timeout(PATIENCE, self.line.hear()).await.expect("in time") {
                Some(Heard::Message(bytes)) => {
                    let message: Value = serde_json::from_slice(&bytes).expect("JSON");
                    if message.to_string().contains(words) {
                        return message;
                    }
                }
                Some(_) => {}
                None => panic!("the line ended before `{words}`"),
            }
        }
    }

    /// The refusals in the person's record.
    async fn refusals(&self) -> Vec<Value> {
        let session = json!({ "request": self.request, "lease": 1 });
        let told = self.beside.amina.ok("transcript", session).await;
        let lines = told["transcript"]["lines"].as_array().expect("lines").clone();
        lines.into_iter().map(|line| line["told"].clone()).filter(|told| told["told"] == "refused").collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_intent_above_the_level_is_refused_and_in_the_record_with_its_reason() {
    let mut stranger = Stranger::comes(json!({ "newest": 1, "oldest": 1 })).await;
    let page = stranger.hears("\"say\":\"page\"").await;
    let rev = page["page"]["rev"].clone();
    let plan = "0".repeat(64);
    let above = [
        json!({ "say": "point", "rev": rev, "spot": "choice.1" }),
        json!({ "say": "suggest-answer", "rev": rev, "number": 1, "spot": "choice.1" }),
        json!({ "say": "suggest-repair", "rev": rev, "number": 2, "spot": "repair.1" }),
        json!({ "say": "suggest-action", "rev": rev, "number": 3, "action": "printer.remove", "with": { "queue": "Finance-2F" } }),
        json!({ "say": "turn", "rev": rev, "to": "on" }),
        json!({ "say": "fill-in", "rev": rev, "spot": "choice.1" }),
        json!({ "say": "do-not-co-sign", "plan": plan, "reason": "x" }),
    ];
    for intent in above {
        stranger.says(intent).await;
        stranger.hears("\"say\":\"refused\"").await;
    }
    // There is no word for consent; what looks like one cannot be read.
    let forged = [
        json!({ "say": "consent", "nonce": "00", "plan": plan }),
        json!({ "say": "drive", "consent": true }),
        json!({ "say": "turn", "rev": rev, "to": "on", "consent": true }),
        json!({ "say": "chat" }),
        json!([[[[[[[[1]]]]]]]]),
    ];
    for intent in forged {
        stranger.says(intent).await;
        stranger.hears("\"say\":\"refused\"").await;
    }
    stranger.sends(b"\xff\xfe{{{").await;
    stranger.hears("\"say\":\"refused\"").await;
    stranger.sends(&vec![b' '; 20_000]).await;
    stranger.hears("\"say\":\"refused\"").await;

    let refusals = stranger.refusals().await;
    let of = |why: &str| refusals.iter().filter(|refusal| refusal["refused"]["why"] == why).count();
    assert_eq!((of("needs-level"), of("co-sign"), of("unreadable")), (6, 1, 7), "{refusals:?}");
    let wire = |name: &str| refusals.iter().any(|refusal| refusal["refused"]["wire"]["wire"] == name);
    for name in ["unknown", "unusable", "malformed", "too-deep", "too-large"] {
        assert!(wire(name), "{name}: {refusals:?}");
    }
    // With the highest level there is, going on is consent all the same, and is not theirs.
    let one = stranger.beside.amina.beside().await;
    stranger.beside.amina.ok("give_level", level_of(&one, "drive")).await;
    let view = stranger.beside.amina.ok("run", json!({ "run": stranger.run })).await;
    let finding = stranger.beside.amina.answers(&view, "Finance-2F").await;
    assert_eq!(finding["page"]["page"], "finding");
    let page = stranger.hears("\"kind\":\"finding\"").await;
    stranger.says(json!({ "say": "turn", "rev": page["page"]["rev"], "to": "on" })).await;
    let refused = stranger.hears("\"say\":\"refused\"").await;
    assert_eq!(refused["why"]["why"], "only-the-person");
    assert_eq!(stranger.beside.amina.ok("changes", json!({})).await, json!([]), "nothing was changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_hands_over_without_a_yes_does_not_look_on() {
    let stranger = Stranger::comes(json!({ "newest": 1, "oldest": 1 })).await;
    // Her own app does not know that she is in, and so it asks the server alone, as one that asks nobody would.
    let to_it = json!({ "request": stranger.request, "to": "it", "note": "I am off" });
    stranger.beside.sana.ok("hand_over", to_it).await;
    stranger.beside.amina.beside_until("the end", |one| one["ended"] == "handed-over").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_ends_the_session_and_the_app_goes_on() {
    let mut stranger = Stranger::comes(json!({ "newest": 1, "oldest": 1 })).await;
    stranger.hears("\"say\":\"page\"").await;
    let voice = stranger.line.voice();
    let flood = tokio::spawn(async move {
        for number in 0..800 {
            let spam = json!({ "say": "chat", "words": format!("spam {number}") }).to_string().into_bytes();
            if !voice.say(|| Some(spam)).await {
                return;
            }
        }
    });
    // Whoever floods listens as well, or the line holds them back by itself.
    while timeout(PATIENCE, stranger.line.hear()).await.expect("in time").is_some() {}
    flood.await.expect("no panic");
    let amina = &stranger.beside.amina;
    amina.beside_until("the end", |one| one["ended"] == "flooding").await;
    let refusals = stranger.refusals().await;
    assert!(refusals.iter().any(|refusal| refusal["refused"]["why"] == "too-many"));
    assert!(refusals.len() <= 500, "the record of it has an end as well");
    let view = amina.ok("run", json!({ "run": stranger.run })).await;
    assert_eq!(view["page"]["page"], "question");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_one_version_newer_or_older_helps_and_one_that_shares_none_does_not() {
    // A newer one that still speaks ours.
    let mut newer = Stranger::comes(json!({ "newest": 2, "oldest": 1, "colour": "plum" })).await;
    newer.hears("\"say\":\"page\"").await;
    newer.says(json!({ "say": "applaud", "with": "both hands" })).await;
    let refused = newer.hears("\"say\":\"refused\"").await;
    assert_eq!(
        refused["why"],
        json!({ "why": "unreadable", "wire": { "wire": "unknown", "kind": "applaud" } })
    );
    newer.says(json!({ "say": "chat", "words": "Hello" })).await;
    newer.beside.amina.beside_until("her words", |one| one["chat"][0]["words"] == "Hello").await;

    for hello in [json!({ "newest": 9, "oldest": 2 }), json!({ "newest": 0, "oldest": 0 })] {
        let stranger = Stranger::comes(hello).await;
        let ended = stranger.beside.amina.beside_until("the end", |one| one["ended"].is_string()).await;
        assert_eq!(
            ended["ended"], "unreadable",
            "the page says that one of both has to be brought up to date"
        );
        let again = session_of(&ended);
        stranger.beside.amina.ok("close_beside", again).await;
    }
}
