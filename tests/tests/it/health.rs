//! What is found without anybody asking: a card, the help for it, and being put aside.

use anyhow::Result;
use deskside_core::files::Room;
use deskside_tests::desk::{Desk, text};
use serde_json::{Value, json};

const GB: u64 = 1_000_000_000;

async fn cards(desk: &Desk) -> Vec<(String, String, String)> {
    let home = desk.ok("home", json!({})).await;
    let card = |card: &Value| (text(&card["id"]), text(&card["title"]), text(&card["wizard"]));
    home["health"].as_array().into_iter().flatten().map(card).collect()
}

#[tokio::test]
async fn a_cause_that_was_found_by_itself_leads_to_its_help_and_can_be_put_aside() -> Result<()> {
    let desk = Desk::new("computer linux laptop\nbroken computer.on-for-long\nbroken disk.full");
    assert!(cards(&desk).await.is_empty(), "nothing was looked at yet");
    desk.app.look_at_health().await?;
    let found = cards(&desk).await;
    let about: Vec<(&str, &str)> =
        found.iter().map(|(id, _, wizard)| (id.as_str(), wizard.as_str())).collect();
    assert_eq!(about, [("computer.on-for-long", "slow-computer"), ("disk.full", "disk-full")]);
    assert_eq!(found[0].1, "The computer has been on for 33 days");

    desk.ok("put_health_aside", json!({ "id": "disk.full" })).await;
    let desk = desk.restarted();
    assert_eq!(cards(&desk).await.len(), 1, "it is still aside after a restart");
    desk.hands.turn(15);
    assert_eq!(cards(&desk).await.len(), 2, "and comes back after two weeks");
    desk.refused("put_health_aside", json!({ "id": "printer.paused" })).await;

    // What was put right has no card after the next look.
    desk.computer.mend_like(&deskside_sim::Computer::new(&deskside_sim::Scenario::default()));
    desk.app.look_at_health().await?;
    assert!(cards(&desk).await.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_disk_that_fills_day_by_day_is_said_before_it_is_full() -> Result<()> {
    let desk = Desk::new("computer linux laptop");
    for free in [52, 49, 46, 43, 40, 37] {
        desk.computer.set_room(Room { total: 256 * GB, free: free * GB });
        desk.app.look_at_health().await?;
        desk.hands.turn(1);
    }
    let found = cards(&desk).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, "Your disk could be full in about 9 days");
    assert_eq!(found[0].2, "disk-full");
    Ok(())
}
