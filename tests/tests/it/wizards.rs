//! The organisation's own wizards: from the files of an author to another computer that runs them, and back.

use std::collections::BTreeMap;

use deskside_tests::beside::certify;
use deskside_tests::desk::{Desk, Office, SCENE, text};
use serde_json::{Value, json};

const NAMES: [&str; 4] = ["wizard.yaml", "en.ftl", "de.ftl", "walks.txt"];

/// The files of a built-in wizard, to begin from.
pub(crate) fn files_of(id: &str) -> BTreeMap<String, String> {
    let folder = format!("{}/../crates/content/wizards/{id}", env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).expect("a file of a wizard");
    NAMES.map(|name| (name.to_owned(), read(name))).into()
}

/// The same with one text in the place of another.
fn with(mut files: BTreeMap<String, String>, name: &str, from: &str, to: &str) -> BTreeMap<String, String> {
    let text = files.get_mut(name).expect("a file");
    assert!(text.contains(from), "`{from}` in {name}");
    *text = text.replacen(from, to, 1);
    files
}

/// A wizard that is not built in, changes nothing and asks for no password.
fn our_phones() -> BTreeMap<String, String> {
    let files = with(files_of("lost-device"), "wizard.yaml", "id: lost-device", "id: our-phones");
    let files = with(files, "wizard.yaml", "code: LST", "code: OUR");
    with(
        files,
        "en.ftl",
        "title = My laptop or phone is lost or broken",
        "title = My Northfield phone is lost",
    )
}

/// The one for stuck printers, as the organisation would have it.
fn our_printers() -> BTreeMap<String, String> {
    let files = with(files_of("printing-stuck"), "wizard.yaml", "version: 2", "version: 3");
    with(files, "en.ftl", "title = My printer does not print", "title = A Northfield printer does not print")
}

async fn learns(desk: &Desk) {
    // What is published is heard of over the live connection; here the same is asked for.
    desk.ok("session_rules", json!({})).await;
}

async fn joins(it: &Desk, role: &str, name: &str, login: &str) -> Desk {
    let desk = Desk::new(SCENE);
    desk.join(&it.invites(role, name).await, name, login).await;
    desk
}

/// What the start page says of a wizard: its title, and whether it is from IT.
async fn card(desk: &Desk, id: &str) -> Option<(String, bool)> {
    let home = desk.ok("home", json!({})).await;
    let card = home["wizards"].as_array().expect("cards").iter().find(|card| card["id"] == id)?.clone();
    Some((text(&card["title"]), card["from_it"] == true))
}

async fn puts(it: &Desk, files: &BTreeMap<String, String>) -> Value {
    it.ok("edit_wizards", json!({ "edit": { "kind": "put", "files": files } })).await
}

async fn publishes(it: &Desk, why: &str) -> Value {
    let version = it.ok("wizards", json!({})).await["version"].clone();
    it.ok("publish_wizards", json!({ "version": version, "why": why, "groups": [] })).await
}

fn row<'a>(view: &'a Value, id: &str) -> &'a Value {
    let own = view["own"].as_array().expect("own");
    own.iter().find(|row| row["wizard"] == id).unwrap_or_else(|| panic!("{id}: {view}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_wizard_is_run_on_another_computer_to_its_end_and_is_taken_out_again() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    assert_eq!(anna.refused("wizards", json!({})).await["code"], "refused", "it is for IT");
    assert_eq!(card(&anna, "our-phones").await, None);

    let view = puts(&it, &our_phones()).await;
    let drafted = row(&view, "our-phones");
    assert_eq!((&drafted["state"], &drafted["findings"]), (&json!("new"), &json!([])), "{view}");
    assert!(drafted["walks"].as_array().is_some_and(|walks| walks.len() > 3), "{drafted}");
    assert_eq!((&view["needs_second"], &view["can_publish"]), (&json!(false), &json!(true)));
    assert_eq!(view["differences"][0]["acts_new"], json!([]));
    learns(&anna).await;
    assert_eq!(card(&anna, "our-phones").await, None, "a draft is nothing to anybody else");
    // It is on disk.
    let it = it.restarted();
    let after = publishes(&it, "We have phones of our own").await;
    assert_eq!((&after["draft"], &row(&after, "our-phones")["state"]), (&json!(null), &json!("same")));

    learns(&anna).await;
    let ours = Some(("My Northfield phone is lost".to_owned(), true));
    assert_eq!(card(&anna, "our-phones").await, ours);
    let found = anna.ok("search", json!({ "words": "my Northfield phone is lost" })).await;
    assert_eq!((&found[0]["id"], &found[0]["from_it"]), (&json!("our-phones"), &json!(true)));
    let page = anna.begins("our-phones").await;
    assert_eq!(page["title"], "My Northfield phone is lost");

    // A newer one does not change what was begun, not even after the next start.
    let newer = with(our_phones(), "en.ftl", "Northfield phone", "work phone");
    let newer = with(newer, "wizard.yaml", "version: 1", "version: 2");
    puts(&it, &newer).await;
    publishes(&it, "Said better").await;
    learns(&anna).await;
    assert_eq!(card(&anna, "our-phones").await.expect("a card").0, "My work phone is lost");
    let anna = anna.restarted();
    assert_eq!(card(&anna, "our-phones").await.expect("a card").0, "My work phone is lost", "it is kept");
    let run = json!({ "run": page["run"] });
    assert_eq!(anna.ok("run", run.clone()).await["title"], "My Northfield phone is lost");
    let home = anna.ok("home", json!({})).await;
    assert_eq!(home["carry_on"][0]["title"], "My Northfield phone is lost");

    // Back to what was there before the second one, and then none at all.
    let history = it.ok("rules_history", json!({})).await;
    assert_eq!((&history[0]["wizards"], &history[0]["rules"]), (&json!(true), &json!(false)), "{history}");
    it.ok("edit_wizards", json!({ "edit": { "kind": "back-to", "version": history[1]["version"] } })).await;
    publishes(&it, "It was better before").await;
    learns(&anna).await;
    assert_eq!(card(&anna, "our-phones").await, ours);
    let gone = it.ok("edit_wizards", json!({ "edit": { "kind": "remove", "wizard": "our-phones" } })).await;
    assert_eq!(row(&gone, "our-phones")["state"], "gone");
    publishes(&it, "There is another way now").await;
    learns(&anna).await;
    assert_eq!(card(&anna, "our-phones").await, None);

    // What was begun goes to its end.
    let mut page = anna.ok("run", run).await;
    for (command, key) in [
        ("answer", "gone"),
        ("go_on", ""),
        ("go_on", ""),
        ("answer", "stolen"),
        ("go_on", ""),
        ("answer", "access"),
    ] {
        let more = if key.is_empty() { json!({}) } else { json!({ "key": key }) };
        page = anna.acts(&page, command, more).await;
    }
    assert_eq!((&page["page"]["page"], &page["page"]["needs_it"]), (&json!("tell"), &json!(true)), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_wizard_is_shown_with_its_place_and_it_is_not_published() {
    let office = Office::open().await;
    let it = office.it().await;
    let refused = async |files: &BTreeMap<String, String>| {
        let view = puts(&it, files).await;
        assert_eq!(view["can_publish"], false, "{view}");
        let publish = json!({ "version": view["version"], "why": "A try", "groups": [] });
        assert_eq!(it.refused("publish_wizards", publish).await["field"], "wizards");
        let id = view["own"][0]["wizard"].as_str().expect("an id").to_owned();
        row(&view, &id)["findings"][0].clone()
    };
    let unknown = with(our_printers(), "wizard.yaml", "printer.resume", "printer.reticulate");
    let finding = refused(&unknown).await;
    assert!(text(&finding["message"]).contains("printer.reticulate"), "{finding}");
    assert_eq!(finding["path"], "printing-stuck/wizard.yaml");
    assert!(finding["line"].as_u64() > Some(1) && finding["column"].as_u64() > Some(1), "{finding}");

    let broken = with(our_printers(), "wizard.yaml", "steps:", "steps: &all");
    assert!(refused(&broken).await["line"].as_u64() > Some(1));
    let otherwise = with(our_printers(), "walks.txt", "| Which printer", "| What printer");
    let finding = refused(&otherwise).await;
    assert_eq!(finding["path"], "printing-stuck/walks.txt");
    let impossible = with(our_printers(), "walks.txt", "choose queue Finance-2F", "choose queue Attic");
    assert!(text(&refused(&impossible).await["message"]).contains("Attic"));
    it.ok("edit_wizards", json!({ "edit": { "kind": "drop" } })).await;
    // The code of another one.
    let code = with(our_phones(), "wizard.yaml", "code: OUR", "code: PRN");
    assert!(text(&refused(&code).await["message"]).contains("PRN"));

    let mut more = our_phones();
    more.insert("run.sh".to_owned(), "true".to_owned());
    let put = |files: &BTreeMap<String, String>| json!({ "edit": { "kind": "put", "files": files } });
    assert_eq!(it.refused("edit_wizards", put(&more)).await["field"], "files");
    let large = with(our_phones(), "walks.txt", "computer", &format!("# {}\ncomputer", "x".repeat(300_000)));
    assert_eq!(it.refused("edit_wizards", put(&large)).await["field"], "size");
    it.ok("edit_wizards", json!({ "edit": { "kind": "drop" } })).await;
    let nothing = json!({ "version": 1, "why": "A try", "groups": [] });
    assert_eq!(it.refused("publish_wizards", nothing).await["field"], "same");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wizard_that_plans_changes_waits_for_a_second_person_and_then_goes_before_the_built_in_one() {
    let office = Office::open().await;
    let it = office.it().await;
    let ben = joins(&it, "it", "Ben Okafor", "ben").await;
    let anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    certify(&it, "Priya Nair", "coach").await;
    certify(&it, "Ben Okafor", "coach").await;
    learns(&ben).await;

    // One that only explains is for one.
    puts(&it, &our_phones()).await;
    assert_eq!(publishes(&it, "We have phones of our own").await["is_waiting"], false);
    let view = puts(&it, &our_printers()).await;
    assert_eq!(
        (&view["needs_second"], &row(&view, "printing-stuck")["replaces"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(publishes(&it, "Our printers have names").await["is_waiting"], true);
    learns(&anna).await;
    let built_in = Some(("My printer does not print".to_owned(), false));
    assert_eq!(card(&anna, "printing-stuck").await, built_in, "it waits");
    let begun = anna.begins("printing-stuck").await;

    let seen = ben.ok("rules", json!({})).await;
    let difference = &seen["proposal"]["wizards"][0];
    assert_eq!(
        (&difference["wizard"], &difference["state"], &difference["acts_new"]),
        (&json!("printing-stuck"), &json!("new"), &json!([])),
        "{seen}"
    );
    assert!(text(&difference["texts"]["en.ftl"]).contains("A Northfield printer"), "word for word");
    let shown = json!({ "digest": seen["proposal"]["digest"] });
    ben.ok("second_rules", shown.clone()).await;
    it.ok("publish_proposal", shown).await;
    learns(&anna).await;
    let ours = Some(("A Northfield printer does not print".to_owned(), true));
    assert_eq!((card(&anna, "printing-stuck").await, anna.trust().await), (ours.clone(), json!("current")));

    // What was begun with the built-in one goes on with that; a change is decided and made as ever.
    let anna = anna.restarted();
    let run = anna.ok("run", json!({ "run": begun["run"] })).await;
    assert_eq!(run["title"], "My printer does not print");
    let page = anna.begins("printing-stuck").await;
    assert_eq!(page["title"], "A Northfield printer does not print");
    let page = anna.answers(&page, "Finance-2F").await;
    assert_eq!(page["page"]["page"], "prove", "{page}");
    let page = anna.agrees(&page).await;
    assert_eq!(page["page"]["page"], "proved", "{page}");
    // A change of something else, by one, keeps it.
    puts(&it, &with(our_phones(), "en.ftl", "Northfield phone", "work phone")).await;
    publishes(&it, "Said better").await;
    learns(&anna).await;
    assert_eq!(card(&anna, "printing-stuck").await, ours);
}
