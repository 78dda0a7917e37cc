//! A full disk, through the app: real files and a real trash, taken back days later, and never blindly.

use std::fs::{self, File};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::SessionBus;
use deskside_tests::desk::{Desk, SCENE, text};
use serde_json::{Value, json};
use tempfile::TempDir;

const MB: u64 = 1_000_000;

/// A desk on this very computer, with a home folder of its own.
struct Real {
    desk: Desk,
    home: TempDir,
    _bus: SessionBus,
}

impl Real {
    fn open() -> Result<Real> {
        let home = TempDir::new()?;
        let bus = SessionBus::start_for(Some(home.path()), &["org.gtk.vfs.Daemon", "org.gtk.vfs.Metadata"])?;
        let settings = Settings {
            home: Some(home.path().to_owned()),
            session_bus: Some(bus.address().to_owned()),
            runtime: Some(bus.runtime().to_owned()),
            ..Settings::default()
        };
        let pretended = Arc::new(Pretended::new(&Scenario::parse(SCENE)?));
        let desk = Desk::with_machine(Arc::new(Computer::new(Os::Linux, settings)), pretended);
        Ok(Real { desk, home, _bus: bus })
    }

    fn put(&self, name: &str, bytes: u64) -> Result<()> {
        let path = self.home.path().join(name);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        Ok(File::create(path)?.set_len(bytes)?)
    }

    fn has(&self, name: &str) -> bool {
        self.home.path().join(name).exists()
    }
}

async fn undo(desk: &Desk, change: &Value) -> Value {
    desk.ok("plan_undo", json!({ "change": change["id"] })).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_goes_to_the_trash_and_comes_back_days_later() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    real.put("Videos/Grüße.mp4", 70 * MB)?;
    real.put("Downloads/setup.iso", 60 * MB)?;
    let question = desk.begins("disk-full").await;
    let names: Vec<String> =
        question["page"]["choices"].as_array().expect("choices").iter().map(|at| text(&at["name"])).collect();
    assert_eq!(names[..2], ["Grüße.mp4", "setup.iso"], "the largest first: {names:?}");
    let key = text(&question["page"]["choices"][0]["key"]);
    let found = desk.answers(&question, &key).await;
    assert_eq!(found["page"]["headline"], "Grüße.mp4 takes up 70 MB");
    let plan = &found["page"]["remedy"]["plan"];
    assert_eq!(plan["class"], "reversible");
    assert_eq!(plan["invocations"][0]["args"][0], "trash", "{plan}");
    let after = desk.agrees(&found).await;
    assert!(!real.has("Videos/Grüße.mp4"));
    assert_eq!(after["page"]["step"], "trash-again", "{after}");

    let change = desk.ok("changes", json!({})).await[0].clone();
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("done"), &json!(true)), "{change}");
    let page = undo(desk, &change).await;
    assert_eq!(page["undo"], "ready", "{page}");
    let args =
        json!({ "change": change["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert_eq!(fs::metadata(real.home.path().join("Videos/Grüße.mp4"))?.len(), 70 * MB);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trash_is_emptied_for_good_and_an_undo_says_that_it_is_too_late() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    real.put("old.iso", 90 * MB)?;
    let question = desk.begins("disk-full").await;
    let key = text(&question["page"]["choices"][0]["key"]);
    let found = desk.answers(&question, &key).await;
    let full = desk.agrees(&found).await;
    assert_eq!(full["page"]["headline"], "90 MB in the trash can make room now", "{full}");
    let plan = &full["page"]["remedy"]["plan"];
    assert_eq!(plan["class"], "irreversible");
    assert!(text(&plan["loss"]).contains("gone for good"), "{plan}");
    let done = desk.agrees(&full).await;
    let outcome = (&done["page"]["page"], &done["page"]["outcome"]);
    // The disk under this test may be full itself.
    assert!(outcome == (&json!("done"), &json!("fixed")) || done["page"]["step"] == "full", "{done}");

    let changes = desk.ok("changes", json!({})).await;
    assert_eq!(changes[0]["can_undo"], false, "{changes}");
    let page = undo(desk, &changes[1]).await;
    assert_eq!(page["undo"], "moved-on", "nothing is done blindly: {page}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_file_is_found_in_the_trash_and_brought_back_to_its_folder() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    real.put("Documents/2026/Bericht über alles.odt", 70 * MB)?;
    let question = desk.begins("disk-full").await;
    let found = desk.answers(&question, &text(&question["page"]["choices"][0]["key"])).await;
    desk.agrees(&found).await;
    assert!(!real.has("Documents/2026/Bericht über alles.odt"));

    let question = desk.begins("lost-file").await;
    let choice = &question["page"]["choices"][0];
    assert_eq!(choice["name"], "Bericht über alles.odt", "{question}");
    assert!(text(&choice["note"]).contains("Deleted on 20"), "{choice}");
    let missing = desk.answers(&question, &text(&choice["key"])).await;
    assert_eq!(missing["page"]["headline"], "Bericht über alles.odt is in the trash", "{missing}");
    let done = desk.agrees(&missing).await;
    assert_eq!(
        (&done["page"]["page"], &done["page"]["outcome"]),
        (&json!("done"), &json!("fixed")),
        "{done}"
    );
    assert!(real.has("Documents/2026/Bericht über alles.odt"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_ends_as_the_person_says_and_leads_to_it() {
    let desk = Desk::new(SCENE);
    let question = desk.begins("sign-in").await;
    let told = desk.answers(&question, "forgotten").await;
    assert_eq!(told["page"]["page"], "tell", "{told}");
    let asked = desk.acts(&told, "go_on", json!({})).await;
    assert_eq!(asked["page"]["step"], "forgotten-works", "{asked}");
    let needs_it = desk.answers(&asked, "no").await;
    assert_eq!(needs_it["page"]["needs_it"], true, "{needs_it}");
    let left = desk.acts(&needs_it, "go_on", json!({})).await;
    assert_eq!((&left["page"]["page"], &left["page"]["outcome"]), (&json!("done"), &json!("not-fixed")));

    let again = desk.begins("sign-in").await;
    let told = desk.answers(&again, "forgotten").await;
    let asked = desk.acts(&told, "go_on", json!({})).await;
    let done = desk.answers(&asked, "yes").await;
    assert_eq!(done["page"]["outcome"], "fixed", "{done}");
    assert_eq!(done["page"]["headline"], "You can sign in again");
}
