//! The app and the server, killed at any moment: nothing is lost, nothing is there twice, no change is left half done unseen.

use std::collections::BTreeSet;
use std::path::Path;

use deskside_core::action::actions;
use deskside_tests::kills::journeys::{JOURNEYS, Journey};
use deskside_tests::kills::real::{Depth, strike_all};
use deskside_tests::kills::{AIMS, Ground, survive};

/// How often is killed; `cargo xtask soak` does it for longer.
const KILLS: u32 = 25;

fn driver() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_desk-driver"))
}

fn seed() -> u64 {
    let given = std::env::var("DESKSIDE_SEED").ok().and_then(|seed| seed.parse().ok());
    given.unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.expect("after 1970").as_secs()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_promised_survives_kills_of_app_and_server() {
    let seed = seed();
    println!("DESKSIDE_SEED={seed} does it again");
    match survive(driver(), &[], KILLS, seed).await {
        Ok(toll) => {
            println!("{toll:?}");
            assert_eq!(toll.apps + toll.servers, KILLS);
            // A busy machine is late for some of them; `soak` has time for more.
            for aim in AIMS {
                assert!(toll.met(aim) >= 1, "{aim:?} was never met: {toll:?}");
            }
            assert!(toll.half_done >= 3 && toll.reports == toll.arrived, "{toll:?}");
            assert!(toll.arrived >= toll.promised && toll.promised >= 3, "{toll:?}");
            assert!(toll.struck.len() > 4, "not always at the same point: {toll:?}");
        }
        Err(error) => panic!("{error:#}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_the_app_died_in_the_middle_of_is_found_and_can_be_taken_back() {
    let mut ground = Ground::new(driver(), &[]).await.expect("a server and a desk");
    for (at, found) in [("before", 0), ("after", 1), ("before", 0), ("after", 1)] {
        match ground.round_that_dies(at).await {
            // What was not begun is seen to be as before, and counts as not made.
            Ok(half_done) => assert_eq!(half_done, found, "died {at}"),
            Err(error) => panic!("{error:#}"),
        }
    }
}

/// `cargo xtask soak` says `DESKSIDE_STRIKES=all`.
async fn strikes(journeys: &[Journey]) {
    let all = std::env::var("DESKSIDE_STRIKES").is_ok_and(|depth| depth == "all");
    let depth = if all { Depth::All } else { Depth::Turns };
    match strike_all(driver(), journeys, depth).await {
        Ok(strikes) => println!("{strikes} strikes at {journeys:?}"),
        Err(error) => panic!("{error:#}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_to_real_queues_is_found_whenever_the_app_is_killed() {
    strikes(&[Journey::Resume, Journey::Accept, Journey::CancelJob]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_to_real_printers_is_found_whenever_the_app_is_killed() {
    strikes(&[Journey::SetDefault, Journey::SetAddress, Journey::Add, Journey::Remove]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_to_real_connections_is_found_whenever_the_app_is_killed() {
    strikes(&[Journey::Connect, Journey::Disconnect]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_to_real_files_is_found_whenever_the_app_is_killed() {
    strikes(&[Journey::Trash, Journey::Restore, Journey::Empty]).await;
}

#[test]
fn every_action_of_these_areas_is_struck_or_says_why_not() {
    let names: BTreeSet<&str> = JOURNEYS
        .iter()
        .flat_map(|journey| [Some(journey.actions().0), journey.actions().1])
        .flatten()
        .collect();
    let areas = ["service.", "printer.", "drive.", "file.", "trash."];
    let not: Vec<&str> = actions()
        .map(|spec| spec.name)
        .filter(|name| areas.iter().any(|area| name.starts_with(area)) && !names.contains(name))
        .collect();
    // A private CUPS is no service of systemd's, and a sheet of paper leaves nothing to take back.
    assert_eq!(not, ["service.start", "service.stop", "printer.test-page"]);
}
