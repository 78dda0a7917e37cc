//! The program, asked to stop while people submit: what it takes it answers, and what it does not answer it has not taken.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use deskside_core::id::RequestId;
use tempfile::TempDir;
use tokio::time::sleep;

use crate::desk::{Someone, http, new_id};
use crate::kill::check;
use crate::program::{Program, invitation};

/// How often it is asked; each time at another moment.
const STOPS: u64 = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_submits_while_it_stops_is_answered_or_not_let_in() {
    let folder = TempDir::new().unwrap();
    let mut person = None;
    let mut answered: BTreeMap<RequestId, String> = BTreeMap::new();
    for stop in 0..=STOPS {
        let (mut server, url) = Program::start(folder.path()).await;
        let mut ada: Someone = match person.take() {
            Some(ada) => Someone { url, ..ada },
            None => Someone::join(&url, &invitation(folder.path()), "Ada").await,
        };
        ada.http = http();
        // There is what was answered before it stopped, and nothing else: nobody is left in doubt.
        check(&ada, &answered, folder.path()).await;
        if stop < STOPS {
            let answers = Arc::new(AtomicU64::new(0));
            let work = (0..8).map(|_| tokio::spawn(submit_until_refused(ada.clone(), answers.clone())));
            let work: Vec<_> = work.collect();
            while answers.load(Ordering::Relaxed) < stop {
                sleep(Duration::from_millis(1)).await;
            }
            sleep(Duration::from_micros(stop * 1_237 % 9_000)).await;
            server.ask_to_stop();
            for one in work {
                answered.extend(one.await.unwrap());
            }
        } else {
            server.ask_to_stop();
        }
        assert_eq!(server.ended().code(), Some(0));
        person = Some(ada);
    }
}

/// Submits until the server lets nobody in any more.
async fn submit_until_refused(ada: Someone, answers: Arc<AtomicU64>) -> Vec<(RequestId, String)> {
    let mut done = Vec::new();
    loop {
        let id = new_id();
        let words = format!("Help with {id}");
        let call = ada.http.put(format!("{}/v1/requests/{id}", ada.url)).bearer_auth(&ada.session.token);
        match call.json(&ada.draft(&words)).send().await {
            Ok(answer) => {
                assert_eq!(answer.status(), 200);
                answer.bytes().await.expect("an answer that has begun is whole");
                answers.fetch_add(1, Ordering::Relaxed);
                done.push((id, words));
            }
            Err(error) => {
                assert!(error.is_connect(), "sent, and not answered: {error:?}");
                return done;
            }
        }
    }
}
