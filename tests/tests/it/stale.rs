//! Pages that stood while the computer changed, and what the story of a run says: nothing is done that the page does not show.

use deskside_core::printing::JobState;
use deskside_sim::Document;
use deskside_tests::desk::{Desk, SCENE, consent, plan, text};
use deskside_tests::hanging::{Hanging, Hangs};
use serde_json::{Value, json};

/// A third printer becomes the usual one, behind the back of the app.
fn the_usual_printer_is_another(desk: &Desk) {
    desk.computer.meddle(|printers| printers.default = Some("Labels".to_owned()));
}

fn desk() -> Desk {
    Desk::new(&format!("{SCENE}printer Labels \"Label printer\" at \"Store\"\n"))
}

fn usual(desk: &Desk) -> Option<String> {
    desk.computer.printers().default
}

async fn looks(desk: &Desk, run: &Value) -> Value {
    let view = desk.ok("run", json!({ "run": run })).await;
    desk.page_of(view).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_no_longer_fits_is_not_carried_out_and_the_page_shows_what_is_so_now() {
    let desk = desk();
    let view = desk.begins("printing-stuck").await;
    let found = desk.answers(&view, "Canteen").await;
    assert_eq!(plan(&found)["effects"][0]["from"], "Finance, 2nd floor", "{found}");
    the_usual_printer_is_another(&desk);
    assert_eq!(desk.refused("consent", consent(&found)).await["code"], "page-changed");
    assert_eq!(usual(&desk).as_deref(), Some("Labels"));
    assert_eq!(desk.ok("changes", json!({})).await, json!([]), "nothing was even written down");
    let now = looks(&desk, &found["run"]).await;
    assert_eq!(plan(&now)["effects"][0]["from"], "Label printer", "{now}");
    assert_eq!(desk.refused("consent", consent(&found)).await["code"], "not-consented");
    let now = looks(&desk, &found["run"]).await;
    desk.agrees(&now).await;
    assert_eq!(usual(&desk).as_deref(), Some("Canteen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_that_came_since_the_page_was_shown_are_not_lost_unseen() {
    let desk = desk();
    let view = desk.begins("printer-remove").await;
    let found = desk.answers(&view, "Canteen").await;
    desk.computer.meddle(|printers| {
        printers.queues.get_mut("Canteen").expect("it is there").paused = true;
        printers.add_document(Document {
            queue: "Canteen".to_owned(),
            title: "Lunch".to_owned(),
            owner: "anna".to_owned(),
            state: JobState::Pending,
            sent: 0,
            chokes: false,
        });
    });
    assert_eq!(desk.refused("consent", consent(&found)).await["code"], "page-changed");
    assert!(desk.computer.printers().queues.contains_key("Canteen"));
    let now = looks(&desk, &found["run"]).await;
    assert_ne!(now["page"], found["page"], "the page says what would be lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_that_no_longer_fits_is_not_carried_out() {
    let desk = desk();
    let view = desk.begins("printing-stuck").await;
    let found = desk.answers(&view, "Canteen").await;
    desk.agrees(&found).await;
    let change = desk.ok("changes", json!({})).await[0]["id"].clone();
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    the_usual_printer_is_another(&desk);
    let args = json!({ "change": change, "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    assert_eq!(desk.refused("undo", args).await["code"], "page-changed");
    assert_eq!(usual(&desk).as_deref(), Some("Labels"));
    assert_eq!(desk.ok("changes", json!({})).await.as_array().map(Vec::len), Some(1));
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    assert_eq!(page["plan"]["effects"][0]["from"], "Label printer", "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_two_ask_for_at_once_is_opened_once() {
    for _ in 0..10 {
        let machine =
            Hanging::new(&format!("{SCENE}broken printer.paused Finance-2F\n"), Hangs::ChangeAtFirst);
        let desk = Desk::with_machine(machine.clone(), machine.computer());
        let view = desk.begins("printing-stuck").await;
        let found = desk.answers(&view, "Finance-2F").await;
        desk.ok("consent", consent(&found)).await;
        let desk = desk.restarted();
        let asking: Vec<_> = (0..8)
            .map(|_| {
                let (app, args) = (desk.app.clone(), json!({ "run": found["run"] }));
                tokio::spawn(async move { app.dispatch("run", args).await })
            })
            .collect();
        for asked in asking {
            asked.await.expect("no panic").expect("a run");
        }
        let log =
            std::fs::read_to_string(desk.data().join("runs").join(&desk.files("runs")[0])).expect("a log");
        assert_eq!(log.matches("\"event\":\"changed\"").count(), 1, "{log}");
        machine.let_go();
    }
}

fn last(view: &Value) -> (String, String) {
    let line = view["so_far"].as_array().and_then(|lines| lines.last()).expect("a line");
    (text(&line["kind"]), text(&line["text"]))
}

fn told(kind: &str, words: &str) -> (String, String) {
    (kind.to_owned(), words.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_story_of_a_run_says_who_did_what() {
    let desk = Desk::new(&format!("{SCENE}broken printer.paused Finance-2F\n"));
    let settings = json!({ "language": "en", "theme": "light", "zoom": 100, "letter_keys": true });
    desk.ok("set_settings", settings).await;
    let view = desk.begins("printing-stuck").await;
    let found = desk.answers(&view, "Finance-2F").await;
    let proving = desk.agrees(&found).await;
    let did = proving["so_far"].as_array().expect("lines").iter().find(|line| line["kind"] == "did");
    assert_eq!(did.expect("a line")["text"], "Started the queue of Finance, 2nd floor again");
    let proved = desk.agrees(&proving).await;
    assert_eq!(last(&proved), told("did", "Printed a test page on Finance, 2nd floor"));
    let done = desk.acts(&proved, "say_proved", json!({ "key": "came-out" })).await;
    assert_eq!(last(&done), told("answered", "Yes, it came out"));
    let change = desk.ok("changes", json!({})).await[1]["id"].clone();
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    let args = json!({ "change": change, "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    desk.ok("undo", args).await;
    let view = desk.ok("run", json!({ "run": done["run"] })).await;
    assert_eq!(last(&view), told("aside", "Paused the queue of Finance, 2nd floor again"));
}
