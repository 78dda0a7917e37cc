//! Coming in over a bad network: whichever answer is lost, a next try goes on where the last one ended.

use deskside_stage::Fault;
use deskside_tests::desk::{Desk, Office, PASSWORD, SCENE, text};
use serde_json::{Value, json};

/// The fingerprint of the root that the server has.
async fn published_root(desk: &Desk) -> Value {
    desk.ok("boot", json!({})).await["account"]["root"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn however_set_up_is_cut_off_there_is_a_sheet_in_the_end_for_the_one_root() {
    let office = Office::open().await;
    let mut desk = Desk::new(SCENE);
    desk.join(&office.first_invitation(), "Priya Nair", "priya").await;
    let told = json!({ "organisation": "Northfield", "telephone": "" });
    // Each try gets a little further than the one before, and loses the next answer: the server has done what it was asked.
    let mut tries = 0u64;
    let sheet = loop {
        desk = desk.restarted();
        office.network.set(Fault::LoseAnswer { after: 500 + tries * 250 });
        match desk.call("set_up", told.clone()).await {
            Ok(sheet) => break sheet,
            Err(error) => assert_eq!(serde_json::to_value(error).expect("a code")["code"], "offline"),
        }
        tries += 1;
        assert!(tries < 400, "it never came through");
    };
    office.network.clear();
    assert!(tries > 10, "{tries} tries are not a test");
    assert_eq!(sheet["organisation"], "Northfield");
    assert_eq!(sheet["keys"].as_array().map(Vec::len), Some(3));
    assert_eq!(sheet["root"], published_root(&desk).await);

    // The window was closed before anybody read it.
    let desk = desk.restarted();
    assert_eq!(desk.ok("boot", json!({})).await["account"]["sheet_due"], true);
    assert_eq!(desk.ok("recovery_sheet", json!({})).await, sheet);
    assert_eq!(desk.ok("set_up", told.clone()).await, sheet, "pressed again");
    let boot = desk.ok("sheet_is_kept", json!({})).await;
    assert_eq!(
        (&boot["account"]["sheet_due"], &boot["account"]["must_set_up"]),
        (&json!(false), &json!(false))
    );
    let desk = desk.restarted();
    for (command, args) in [("recovery_sheet", json!({})), ("set_up", told)] {
        assert_eq!(desk.refused(command, args).await["code"], "refused", "{command}");
    }
    // The keys of the sheet are those under which people join.
    let anna = Desk::new(SCENE);
    anna.join(&desk.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
    assert_eq!(anna.trust().await, "current");
    assert_eq!(published_root(&anna).await, sheet["root"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_whose_joining_was_answered_in_vain_joins_with_the_same_link() {
    let office = Office::open().await;
    let it = office.it().await;
    let link = it.invites("user", "Anna Lindqvist").await;
    let joins = |login: &str, password: &str| json!({ "link": link, "name": "Anna Lindqvist", "login": login, "password": password });
    // The steps are smaller than the call is, so that before it comes through at least one answer to it was lost.
    let mut anna = Desk::new(SCENE);
    let mut tries = 0u64;
    let boot = loop {
        anna = anna.restarted();
        office.network.set(Fault::LoseAnswer { after: 300 + tries * 100 });
        match anna.call("join", joins("anna", PASSWORD)).await {
            Ok(boot) => break boot,
            Err(error) => assert_eq!(serde_json::to_value(error).expect("a code")["code"], "offline"),
        }
        tries += 1;
        assert!(tries < 40, "it never came through");
    };
    office.network.clear();
    assert!(tries > 2, "{tries} tries are not a test");
    // On another computer, which has another key.
    let refused = Desk::new(SCENE).refused("join", joins("anna", PASSWORD)).await;
    assert_eq!(refused["problem"]["code"], "invitation-over");
    assert_eq!(
        (text(&boot["account"]["name"]), &boot["account"]["signed_out"]),
        ("Anna Lindqvist".to_owned(), &json!(false))
    );
    let mut anna = anna.restarted();
    anna.live();
    anna.until("the rules", async || (anna.trust().await == "current").then_some(())).await;
    let draft = anna.drafts(None, "It is jammed").await;
    assert_eq!(anna.sends(&draft).await["stage"], "sent");
}
