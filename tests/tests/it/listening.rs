//! The server rings: who listens asks nothing while nothing happens, and hears at once when something does.

use std::time::Duration;

use deskside_app::commands::Changed;
use deskside_tests::desk::Desk;
use serde_json::json;

use crate::faults::office;

/// Several rounds of asking, for one that cannot listen.
const QUIET: Duration = Duration::from_secs(7);
/// Less than it takes until somebody who listens asks by themselves.
const SOON: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_asks_nothing_and_still_hears() {
    let (office, it, mut anna) = office().await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    anna.live();
    // At first there is much to ask; the pings of the server are answered now and then.
    let mut quiet = false;
    for _ in 0..6 {
        let before = office.network.asked();
        tokio::time::sleep(QUIET).await;
        quiet |= office.network.asked() == before;
        if quiet {
            break;
        }
    }
    assert!(quiet, "it asks all the time");

    let seen = it.sees(&draft["request"]).await;
    it.ok("call_server", Desk::move_of(&seen, "own", "", "0192f5a4-7d3b-7cc1-8000-00000000b001")).await;
    let told =
        anna.until("a notification", async || (!anna.surface.notifications().is_empty()).then_some(()));
    tokio::time::timeout(SOON, told).await.expect("it rings");
    assert_eq!(anna.my_requests().await[0]["state"], json!({ "kind": "at", "state": "owned" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_hears_of_what_others_send() {
    let (_office, mut it, anna) = office().await;
    it.live();
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let told =
        it.until("news of a request", async || it.surface.seen().contains(&Changed::Requests).then_some(()));
    tokio::time::timeout(SOON, told).await.expect("its window is told");
    assert!(it.surface.notifications().is_empty(), "what others ask is no notification");
}
