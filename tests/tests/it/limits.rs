//! What can be done here, and by whom; and *this limit stopped me*, from the refusal to the page of IT.

use deskside_stage::Fault;
use deskside_tests::desk::{Desk, Office, SCENE, text};
use serde_json::{Value, json};

async fn row(desk: &Desk, case: &str) -> Value {
    let overview = desk.ok("overview", json!({})).await;
    let rows = overview["rows"].as_array().expect("rows");
    rows.iter()
        .find(|row| row["stand"]["case"] == case)
        .unwrap_or_else(|| panic!("{case}: {overview}"))
        .clone()
}

async fn refused(desk: &Desk) -> Value {
    let view = desk.begins("printer-remove").await;
    let view = desk.answers(&view, "Canteen").await;
    assert_eq!(view["page"]["page"], "refused", "{view}");
    view["page"].clone()
}

async fn ask_server(it: &Desk, name: &str, params: Value) -> Value {
    it.ok("call_server", json!({ "name": name, "params": params, "query": null, "body": null })).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_says_who_could_and_who_is_stopped_by_it_tells_it_once_with_words_that_were_reviewed() {
    let office = Office::open().await;
    let it = office.it().await;
    let mut anna = Desk::new(SCENE);
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;

    let page = refused(&anna).await;
    let stand = &page["stand"];
    assert_eq!((&stand["can_tell"], &stand["told"]), (&json!(true), &json!(false)), "{page}");
    assert_eq!(stand["could"]["words"], "Only IT");
    let of_all = row(&anna, stand["case"].as_str().expect("a row")).await;
    assert_eq!((&of_all["boundary"], &of_all["clearance"]), (&page["boundary"], &page["clearance"]));
    assert_eq!(row(&anna, "printer.remove.undo").await["clearance"], "alone");
    assert_eq!(row(&anna, "service.stop").await["force"], "binds");

    // One press, while there is no network.
    office.network.set(Fault::Refuse);
    let object = |comment: &str, reviewed: &Value| json!({ "boundary": page["boundary"]["id"], "action": stand["action"], "comment": comment, "reviewed": reviewed });
    anna.ok("object", object("", &json!(""))).await;
    assert_eq!(row(&anna, "printer.remove").await["stand"]["told"], true);
    assert_eq!(refused(&anna).await["stand"]["told"], true, "the page knows it as well");

    // With a comment: what was looked over is what leaves, and nothing else.
    let comment = "My password is hunter2-Blue and the canteen printer is gone";
    let review = anna.ok("review_comment", json!({ "words": comment })).await;
    assert!(!text(&review["sent"]).contains("hunter2"), "{review}");
    assert_eq!(anna.refused("object", object(comment, &json!(comment))).await["code"], "page-changed");
    anna.ok("object", object(comment, &review["sent"])).await;

    // It goes by itself once there is a network, also after a restart, and each once.
    office.network.clear();
    anna = anna.restarted();
    anna.live();
    let limits = it
        .until("both at the server", async || {
            let limits = ask_server(&it, "objections", json!([])).await;
            (limits["rows"][0]["times"] == 2).then_some(limits)
        })
        .await;
    let first = &limits["rows"][0];
    assert_eq!(
        (&first["boundary"], &first["people"], &first["comments"]),
        (&json!("remove-printers"), &json!(1), &json!(1))
    );
    let said = ask_server(&it, "objections_to", json!(["remove-printers"])).await;
    assert_eq!(said["rows"][0]["by"]["name"], "Anna Lindqvist");
    assert_eq!(said["rows"][0]["comment"], review["sent"]);
    assert_eq!(said["rows"][1]["comment"], "");
    assert_eq!(said["rows"][1]["action"], "printer.remove");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_organisation_there_is_nobody_to_tell_and_nothing_is_kept() {
    let desk = Desk::new(SCENE);
    let overview = desk.ok("overview", json!({})).await;
    assert_eq!(overview["has_organisation"], false);
    let stop = row(&desk, "service.stop").await;
    assert_eq!((&stop["clearance"], &stop["boundary"]["id"]), (&json!("it-only"), &json!("no-policy")));
    assert_eq!(stop["stand"]["can_tell"], false, "{stop}");
    assert!(text(&stop["stand"]["could"]["words"]).contains("administrator"), "there is no IT: {stop}");
    let args = json!({ "boundary": "no-policy", "action": "service.stop", "comment": "", "reviewed": "" });
    assert_eq!(desk.refused("object", args).await["code"], "not-joined");
    assert!(desk.files("notes").is_empty(), "nothing is kept");
}
