//! IT's editor of boundaries, from a changed row to another computer that decides otherwise.

use deskside_tests::beside::certify;
use deskside_tests::desk::{Desk, Office, SCENE, text};
use serde_json::{Value, json};

/// What a case needs on a computer.
async fn needs(desk: &Desk, case: &str) -> Value {
    let overview = desk.ok("overview", json!({})).await;
    let rows = overview["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["stand"]["case"] == case).or_else(|| {
        // Taking back stands for itself only where it is decided otherwise.
        rows.iter().find(|row| row["stand"]["case"] == case.trim_end_matches(".undo"))
    });
    row.unwrap_or_else(|| panic!("{case}: {overview}"))["clearance"].clone()
}

async fn learns(desk: &Desk) {
    // A change of rules is heard of over the live connection; here the same is asked for.
    desk.ok("session_rules", json!({})).await;
}

/// A row of the rules as they would be.
fn row(rules: &Value, id: &str) -> Value {
    let all = rules["rules"].as_array().expect("rules");
    all.iter().find(|rule| rule["row"]["id"] == id).unwrap_or_else(|| panic!("{id}: {rules}"))["row"].clone()
}

/// Changes one field of a row in the draft.
async fn sets(it: &Desk, id: &str, field: &str, value: Value) -> Value {
    let mut changed = row(&it.ok("rules", json!({})).await, id);
    changed[field] = value;
    it.ok("edit_rules", json!({ "edit": { "kind": "put", "before": id, "row": changed, "words": {} } })).await
}

async fn publishes(it: &Desk, why: &str, groups: &[&str]) -> Value {
    let version = it.ok("rules", json!({})).await["version"].clone();
    it.ok("publish_rules", json!({ "version": version, "why": why, "groups": groups })).await
}

async fn joins(it: &Desk, role: &str, name: &str, login: &str) -> Desk {
    let desk = Desk::new(SCENE);
    desk.join(&it.invites(role, name).await, name, login).await;
    desk
}

async fn person(it: &Desk, name: &str) -> Value {
    let call = json!({ "name": "people", "params": [], "query": { "limit": 100 }, "body": null });
    let people = it.ok("call_server", call).await;
    let rows = people["rows"].as_array().expect("people").clone();
    rows.into_iter().find(|person| person["name"] == name).expect("they are here")
}

async fn code(it: &Desk, name: &str) -> Value {
    let who = person(it, name).await["id"].clone();
    it.ok("certifiable", json!({ "person": who })).await["devices"][0]["code"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_row_is_told_in_words_signed_published_and_decides_elsewhere() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    assert_eq!(needs(&anna, "printer.remove").await, "it-only");
    assert_eq!(anna.refused("rules", json!({})).await["code"], "refused", "it is for IT");

    let rules = sets(&it, "remove-printers", "clearance", json!("alone")).await;
    let difference = &rules["comparison"]["differences"][0];
    assert_eq!(
        (&difference["groups"], &difference["before"], &difference["after"], &difference["is_risky"]),
        (&json!([]), &json!("it-only"), &json!("alone"), &json!(true)),
        "{rules}"
    );
    assert_eq!(difference["act"], "Removing a printer");
    assert_eq!((&rules["needs_second"], &rules["is_alone"]), (&json!(false), &json!(true)));
    assert!(text(&rules["cedar"]).contains("@boundary(\"remove-printers\")"), "{rules}");

    // It is on disk, and goes back and forward.
    let it = it.restarted();
    let rules = it.ok("edit_rules", json!({ "edit": { "kind": "undo" } })).await;
    assert_eq!(
        (&rules["comparison"]["differences"], &rules["draft"]["can_redo"]),
        (&json!([]), &json!(true))
    );
    let rules = it.ok("edit_rules", json!({ "edit": { "kind": "redo" } })).await;
    assert_eq!(rules["comparison"]["differences"].as_array().map(Vec::len), Some(1));

    let publish = |why: &str| json!({ "version": rules["version"], "why": why, "groups": [] });
    assert_eq!(it.refused("publish_rules", publish(" ")).await["field"], "why");
    learns(&anna).await;
    assert_eq!(needs(&anna, "printer.remove").await, "it-only", "a draft decides nothing");
    let after = it.ok("publish_rules", publish("People move desks all the time")).await;
    assert_eq!((&after["draft"], &after["version"]), (&json!(null), &json!(2)));
    learns(&anna).await;
    assert_eq!(needs(&anna, "printer.remove").await, "alone");

    let history = it.ok("rules_history", json!({})).await;
    assert_eq!(
        (&history[0]["by"], &history[0]["why"], &history[0]["second"]),
        (&json!("Priya Nair"), &json!("People move desks all the time"), &json!(null)),
        "{history}"
    );
    // Back: as the next version, through the same door.
    let back = it.ok("edit_rules", json!({ "edit": { "kind": "back-to", "version": 1 } })).await;
    assert_eq!(back["comparison"]["differences"][0]["after"], "it-only", "{back}");
    assert_eq!(publishes(&it, "Too many were gone", &[]).await["version"], 3);
    learns(&anna).await;
    assert_eq!(needs(&anna, "printer.remove").await, "it-only");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_published_is_said_with_its_place_and_publishing_it_is_refused() {
    let office = Office::open().await;
    let it = office.it().await;
    let rules = sets(&it, "own-trash", "actions", json!(["trash.burn"])).await;
    let remark = &rules["remarks"][0];
    assert_eq!(
        (&remark["rule"], &remark["field"], &remark["what"]["matter"], &remark["stops"]),
        (&json!("own-trash"), &json!("actions"), &json!("unknown-action"), &json!(true)),
        "{rules}"
    );
    let publish = json!({ "version": rules["version"], "why": "A try", "groups": [] });
    assert_eq!(it.refused("publish_rules", publish.clone()).await["field"], "rules");
    it.ok("edit_rules", json!({ "edit": { "kind": "undo" } })).await;
    assert_eq!(it.refused("publish_rules", publish).await["field"], "same");
    // Words alone are a change too, and are said as they were typed.
    let trash = row(&it.ok("rules", json!({})).await, "own-trash");
    let words = json!({ "en": "It is { $yours }", "de": "Es ist Ihrer" });
    let put = json!({ "kind": "put", "before": "own-trash", "row": trash, "words": words });
    let rules = it.ok("edit_rules", json!({ "edit": put })).await;
    assert_eq!(rules["comparison"]["differences"], json!([]));
    publishes(&it, "Said shorter", &[]).await;
    let overview = it.ok("overview", json!({})).await;
    let rows = overview["rows"].as_array().expect("rows");
    let said = rows.iter().find(|row| row["boundary"]["id"] == "own-trash").expect("a row");
    assert_eq!(said["boundary"]["reason"], "It is { $yours }");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_two_waits_until_somebody_else_of_it_has_signed_the_same() {
    let office = Office::open().await;
    let it = office.it().await;
    let ben = joins(&it, "it", "Ben Okafor", "ben").await;
    let anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    certify(&it, "Priya Nair", "coach").await;
    certify(&it, "Ben Okafor", "coach").await;
    learns(&ben).await;

    let rules = sets(&it, "remove-printers", "clearance", json!("alone")).await;
    assert_eq!(rules["needs_second"], true, "{rules}");
    let waits = publishes(&it, "People move desks", &[]).await;
    let digest = waits["proposal"]["digest"].clone();
    assert_eq!(
        (&waits["proposal"]["is_mine"], &waits["proposal"]["is_seconded"], &waits["version"]),
        (&json!(true), &json!(false), &rules["version"])
    );
    learns(&anna).await;
    assert_eq!(needs(&anna, "printer.remove").await, "it-only", "it waits");
    // Nobody is their own second, and nobody publishes what nobody else has signed.
    let shown = json!({ "digest": digest });
    assert_eq!(it.refused("second_rules", shown.clone()).await["code"], "refused");
    assert_eq!(it.refused("publish_proposal", shown.clone()).await["code"], "refused");
    // Another one than was shown.
    let other = json!({ "digest": "0".repeat(64) });
    assert_eq!(ben.refused("second_rules", other).await["code"], "page-changed");

    let seen = ben.ok("rules", json!({})).await;
    assert_eq!(
        (
            &seen["proposal"]["by"],
            &seen["proposal"]["is_sound"],
            &seen["proposal"]["comparison"]["differences"][0]["after"]
        ),
        (&json!("Priya Nair"), &json!(true), &json!("alone"))
    );
    let signed = ben.ok("second_rules", shown.clone()).await;
    assert_eq!((&signed["proposal"]["is_seconded"], &signed["can_sign"]), (&json!(true), &json!(false)));
    learns(&anna).await;
    assert_eq!(needs(&anna, "printer.remove").await, "it-only", "the key is with the first");
    let after = it.ok("publish_proposal", shown).await;
    assert_eq!(after["proposal"], json!(null), "{after}");
    learns(&anna).await;
    assert_eq!(
        (needs(&anna, "printer.remove").await, anna.trust().await),
        (json!("alone"), json!("current"))
    );
    let history = it.ok("rules_history", json!({})).await;
    assert_eq!(history[0]["second"], "Ben Okafor", "{history}");
    // What two looked at stays named, so a later change of something else needs no second.
    sets(&it, "own-drives", "clearance", json!("it-only")).await;
    publishes(&it, "Shares are being moved", &[]).await;
    learns(&anna).await;
    assert_eq!(needs(&anna, "drive.connect").await, "it-only");
    assert_eq!(needs(&anna, "printer.remove").await, "alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_rolled_out_to_a_group_widened_stopped_and_given_to_everybody() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    let omar = joins(&it, "user", "Omar Haddad", "omar").await;
    let group = async |version: u32, id: &str, who: &str| {
        let people = json!([person(&it, who).await["id"]]);
        let args = json!({ "version": version, "group": id, "name": id, "people": people, "computers": [] });
        it.ok("set_group", args).await
    };
    group(1, "sales", "Anna Lindqvist").await;
    group(2, "store", "Omar Haddad").await;
    let steer = async |steer: Value| {
        let version = it.ok("rules", json!({})).await["version"].clone();
        let steered = it.ok("steer_roll_out", json!({ "version": version, "steer": steer })).await;
        learns(&anna).await;
        learns(&omar).await;
        steered
    };
    let needed = async || {
        learns(&anna).await;
        learns(&omar).await;
        (needs(&anna, "printer.remove").await, needs(&omar, "printer.remove").await)
    };
    let (alone, it_only) = (json!("alone"), json!("it-only"));

    sets(&it, "remove-printers", "clearance", alone.clone()).await;
    let version = it.ok("rules", json!({})).await["version"].clone();
    let nobody = json!({ "version": version, "why": "A try", "groups": ["nobody"] });
    assert_eq!(it.refused("publish_rules", nobody).await["field"], "groups");
    let out = publishes(&it, "Sales moves desks first", &["sales"]).await;
    assert_eq!(out["roll_out"]["comparison"]["differences"][0]["after"], "alone", "{out}");
    assert_eq!(needed().await, (alone.clone(), it_only.clone()));
    sets(&it, "own-trash", "clearance", it_only.clone()).await;
    let version = it.ok("rules", json!({})).await["version"].clone();
    let second = json!({ "version": version, "why": "Another", "groups": [] });
    assert_eq!(it.refused("publish_rules", second).await["field"], "roll-out", "one after the other");

    steer(json!({ "kind": "stop" })).await;
    assert_eq!(needed().await, (it_only.clone(), it_only.clone()));
    it.ok("edit_rules", json!({ "edit": { "kind": "drop" } })).await;
    sets(&it, "remove-printers", "clearance", alone.clone()).await;
    publishes(&it, "Again", &["sales"]).await;
    steer(json!({ "kind": "widen", "groups": ["store"] })).await;
    assert_eq!(needed().await, (alone.clone(), alone.clone()));
    let done = steer(json!({ "kind": "complete" })).await;
    assert_eq!(done["roll_out"], json!(null));
    assert_eq!(needed().await, (alone.clone(), alone));
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_tried_as_a_person_and_a_condition_that_does_not_hold_is_named() {
    let office = Office::open().await;
    let it = office.it().await;
    let _anna = joins(&it, "user", "Anna Lindqvist", "anna").await;
    let (who, computer) =
        (person(&it, "Anna Lindqvist").await["id"].clone(), code(&it, "Anna Lindqvist").await);
    let hours = json!({ "hours": { "from": "08:00", "until": "18:00" }, "a-day": 3 });
    sets(&it, "own-trash", "when", hours).await;
    let ask = async |time: &str, used: u32| {
        let args = json!({
            "person": who, "computer": computer, "platform": "linux", "action": "trash.empty",
            "privileged": false, "undo": false, "weekday": "monday", "time": time, "day": "2026-11-23", "used": used,
        });
        it.ok("try_rules", args).await
    };
    let tried = ask("10:00", 2).await;
    assert_eq!(
        (&tried["published"]["clearance"], &tried["draft"]["clearance"]),
        (&json!("alone"), &json!("alone"))
    );
    let late = ask("19:00", 3).await;
    assert_eq!(
        (&late["published"]["clearance"], &late["draft"]["clearance"]),
        (&json!("alone"), &json!("it-only"))
    );
    let unmet = &late["draft"]["almost"][0]["unmet"];
    assert_eq!(
        (&unmet[0]["unmet"], &unmet[1]["unmet"], &unmet[1]["most"]),
        (&json!("hours"), &json!("used-up"), &json!(3))
    );

    let impact = it.ok("rules_impact", json!({})).await;
    assert_eq!((&impact["people"], &impact["of_people"]), (&json!(2), &json!(2)), "{impact}");
}
