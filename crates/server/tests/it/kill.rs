//! The program, killed at any moment of a submit: nothing that was answered is lost, nothing is there twice.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use deskside_core::id::RequestId;
use deskside_protocol::Page;
use deskside_protocol::event::{Events, News};
use deskside_protocol::request::RequestRow;
use deskside_server::verify_audit;
use tempfile::TempDir;
use tokio::time::sleep;

use crate::desk::{Someone, http, new_id};
use crate::program::{Program, invitation};

/// How often it is killed in a test; `DESKSIDE_KILLS` says otherwise, for the long runs.
const KILLS: u64 = 25;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_was_answered_survives_a_kill_and_is_there_once() {
    let kills = std::env::var("DESKSIDE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    survive(kills).await;
}

async fn survive(kills: u64) {
    let folder = TempDir::new().unwrap();
    let mut person = None;
    let mut answered: BTreeMap<RequestId, String> = BTreeMap::new();
    let mut unanswered: Vec<(RequestId, String)> = Vec::new();
    for kill in 0..=kills {
        let (mut server, url) = Program::start(folder.path()).await;
        let mut ada: Someone = match person.take() {
            Some(ada) => Someone { url, ..ada },
            None => Someone::join(&url, &invitation(folder.path()), "Ada").await,
        };
        ada.http = http();
        // What got no answer is sent again, as the outbox of an app does.
        for (id, words) in unanswered.drain(..) {
            assert!(submit(&ada, &id, &words).await, "nobody kills it now");
            answered.insert(id, words);
        }
        check(&ada, &answered, folder.path()).await;
        if kill < kills {
            // From before the first answer to after many, and then at some moment of the next ones.
            let answers = Arc::new(AtomicU64::new(0));
            let work = (0..8).map(|_| tokio::spawn(submit_until_it_breaks(ada.clone(), answers.clone())));
            let work: Vec<_> = work.collect();
            while answers.load(Ordering::Relaxed) < kill % 12 {
                sleep(Duration::from_millis(1)).await;
            }
            sleep(Duration::from_micros(kill * 1_237 % 9_000)).await;
            server.kill();
            for one in work {
                let (done, open) = one.await.unwrap();
                answered.extend(done);
                unanswered.push(open);
            }
        }
        person = Some(ada);
    }
}

async fn submit_until_it_breaks(
    ada: Someone,
    answers: Arc<AtomicU64>,
) -> (Vec<(RequestId, String)>, (RequestId, String)) {
    let mut done = Vec::new();
    loop {
        let id = new_id();
        let words = format!("Help with {id}");
        if !submit(&ada, &id, &words).await {
            return (done, (id, words));
        }
        answers.fetch_add(1, Ordering::Relaxed);
        done.push((id, words));
    }
}

/// Whether the request was answered for.
async fn submit(ada: &Someone, id: &RequestId, words: &str) -> bool {
    let call = ada.http.put(format!("{}/v1/requests/{id}", ada.url)).bearer_auth(&ada.session.token);
    match call.json(&ada.draft(words)).send().await {
        Ok(answer) => answer.status() == 200 && answer.bytes().await.is_ok(),
        Err(_) => false,
    }
}

/// Everything that was answered is there once, with one event each, in a record that is whole.
pub async fn check(ada: &Someone, answered: &BTreeMap<RequestId, String>, folder: &Path) {
    let mut there = BTreeMap::new();
    let mut cursor = String::new();
    loop {
        let page: Page<RequestRow> = ada.get(&format!("/v1/my/requests?limit=200{cursor}")).await.ok();
        for row in page.rows {
            assert_eq!(there.insert(row.id, row.words), None, "twice");
        }
        let Some(next) = page.next else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(&there, answered);

    let (mut told, mut after) = (Vec::new(), 0);
    loop {
        let page: Events = ada.get(&format!("/v1/events?after={after}")).await.ok();
        if page.events.is_empty() {
            break;
        }
        for event in page.events {
            after += 1;
            assert_eq!(event.seq, after, "a gap");
            if let News::Request { id, .. } = event.news {
                told.push(id);
            }
        }
    }
    told.sort();
    assert_eq!(told, answered.keys().cloned().collect::<Vec<_>>());
    verify_audit(&folder.join("data")).await.unwrap();
}

#[tokio::test]
async fn the_program_stops_when_it_is_asked_and_leaves_one_tidy_file() {
    let folder = TempDir::new().unwrap();
    let (mut server, url) = Program::start(folder.path()).await;
    let ada = Someone::join(&url, &invitation(folder.path()), "Ada").await;
    ada.submit("No sound").await;
    server.ask_to_stop();
    assert!(server.ended().success());
    let left = std::fs::metadata(folder.path().join("data/desk.sqlite-wal"));
    assert!(left.is_err() || left.unwrap().len() == 0, "the log was written back");

    let verify = Command::new(env!("CARGO_BIN_EXE_deskside-server"))
        .args(["audit", "verify", "--data"])
        .arg(folder.path().join("data"))
        .output()
        .unwrap();
    assert!(verify.status.success());
    assert!(String::from_utf8(verify.stdout).unwrap().starts_with("the record is whole: 5 entries"));
}
