//! Changes that do not go as they should: what only pretends, hangs, stops half way, or is given up, is never told as done.

use deskside_core::action::TEST_PAGE_TITLE;
use deskside_core::printing::JobState;
use deskside_sim::{Document, Step, Trouble};
use deskside_tests::desk::{Desk, SCENE, text};
use deskside_tests::hanging::{Hanging, Hangs};
use serde_json::{Value, json};

/// The call that makes a change, after consent: the one before it looks whether the plan still fits.
const CHANGE: u32 = 2;

fn paused_scene() -> String {
    format!("{SCENE}broken printer.paused Finance-2F\n")
}

async fn at_the_finding(desk: &Desk) -> Value {
    let view = desk.begins("printing-stuck").await;
    let view = desk.answers(&view, "Finance-2F").await;
    assert_eq!(view["page"]["page"], "finding", "{view}");
    view
}

fn is_paused(desk: &Desk) -> bool {
    desk.computer.printers().queues["Finance-2F"].paused
}

async fn newest_change(desk: &Desk) -> Value {
    desk.ok("changes", json!({})).await[0].clone()
}

async fn half_done(desk: &Desk) -> Vec<Value> {
    desk.ok("boot", json!({})).await["half_done"].as_array().expect("a list").clone()
}

async fn undo_args(desk: &Desk, change: &Value) -> Value {
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    assert_eq!(page["undo"], "ready", "{page}");
    json!({ "change": change["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_only_pretends_is_not_told_as_done() {
    let desk = Desk::new(&paused_scene());
    let found = at_the_finding(&desk).await;
    desk.computer.plan_trouble(Trouble::Pretends { call: CHANGE });
    let view = desk.agrees(&found).await;
    assert!(is_paused(&desk));
    assert_eq!(view["page"]["page"], "finding", "{view}");
    let tried = text(&view["page"]["tried"][0]);
    assert!(tried.contains("could not see") && !tried.contains("Started"), "{tried}");
    let change = newest_change(&desk).await;
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("not-seen"), &json!(true)), "{change}");
    assert!(text(&change["note"]).contains("could not see"), "{change}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_that_only_pretends_is_not_told_as_done() {
    let desk = Desk::new(&paused_scene());
    let found = at_the_finding(&desk).await;
    desk.agrees(&found).await;
    let change = newest_change(&desk).await;
    let args = undo_args(&desk, &change).await;
    desk.computer.plan_trouble(Trouble::Pretends { call: CHANGE });
    let stands = desk.ok("undo", args).await;
    assert_eq!(stands["state"], "done", "it was not taken back: {stands}");
    assert!(text(&stands["note"]).contains("could not see"), "{stands}");
    assert!(!is_paused(&desk));
    let changes = desk.ok("changes", json!({})).await;
    assert_eq!(
        (&changes[0]["state"], &changes[1]["state"]),
        (&json!("not-seen"), &json!("done")),
        "{changes}"
    );
    // It can be tried again, and then it is so.
    let args = undo_args(&desk, &change).await;
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert!(is_paused(&desk));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_several_commands_that_stopped_in_the_middle_is_found_after_a_restart_and_taken_back() {
    let machine = Hanging::new(SCENE, Hangs::ChangeAtLast);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
    let before = desk.computer.printers().queues;
    let question = desk.begins("printer-add").await;
    let choice = question["page"]["choices"][0]["key"].as_str().expect("a choice").to_owned();
    let found = desk.answers(&question, &choice).await;
    desk.computer.plan_trouble(Trouble::StopsHalfWay { call: CHANGE });
    let working = desk.ok("consent", deskside_tests::desk::consent(&found)).await;
    assert_eq!(working["page"]["page"], "working", "{working}");
    let half = desk.until("half of it", async || {
        let queues = desk.computer.printers().queues;
        queues.into_iter().find(|(name, _)| !before.contains_key(name))
    });
    let (name, queue) = half.await;
    assert!(queue.paused && !queue.accepting);

    let desk = desk.restarted();
    let found = half_done(&desk).await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["state"], &found[0]["can_undo"]), (&json!("half-done"), &json!(true)));
    assert!(text(&found[0]["note"]).contains("not all of it"), "{found:?}");
    assert_eq!(newest_change(&desk).await, found[0], "the list says the same");
    let args = undo_args(&desk, &found[0]).await;
    let undo = desk.call("undo", args);
    machine.let_go();
    assert_eq!(undo.await.expect("it is taken back")["state"], "undone");
    assert!(!desk.computer.printers().queues.contains_key(&name));
    assert_eq!(half_done(&desk).await, [Value::Null; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_several_commands_that_failed_in_the_middle_is_not_called_not_made_and_can_be_taken_back()
{
    let desk = Desk::new(SCENE);
    let before = desk.computer.printers().queues;
    let question = desk.begins("printer-add").await;
    let choice = question["page"]["choices"][0]["key"].as_str().expect("a choice").to_owned();
    let found = desk.answers(&question, &choice).await;
    desk.computer.plan_trouble(Trouble::StopsHalfWay { call: CHANGE });
    desk.agrees(&found).await;
    let change = newest_change(&desk).await;
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("not-seen"), &json!(true)), "{change}");
    assert_eq!(change["note"], "A tool of the computer could not do it");
    let args = undo_args(&desk, &change).await;
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert_eq!(desk.computer.printers().queues, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_which_nobody_knows_how_far_it_got_is_offered_and_not_called_not_made() {
    let machine = Hanging::new(&paused_scene(), Hangs::ChangeAtLast);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
    let found = at_the_finding(&desk).await;
    desk.ok("consent", deskside_tests::desk::consent(&found)).await;
    desk.until("the change", async || (!is_paused(&desk)).then_some(())).await;
    let desk = desk.restarted();
    desk.computer.plan_trouble(Trouble::no_answer(1, Step::Before));
    let unknown = half_done(&desk).await;
    assert!(text(&unknown[0]["note"]).contains("cannot see how far"), "{unknown:?}");
    assert_eq!((&unknown[0]["state"], &unknown[0]["can_undo"]), (&json!("half-done"), &json!(true)));
    let known = half_done(&desk).await;
    assert!(text(&known[0]["note"]).contains("looks done"), "{known:?}");
    desk.ok("leave_change", json!({ "change": known[0]["id"] })).await;
    assert_eq!(half_done(&desk).await, [Value::Null; 0]);
    machine.let_go();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_whose_program_may_still_be_at_work_is_not_called_not_made() {
    let machine = Hanging::new(&paused_scene(), Hangs::ChangeAtFirst);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
    let found = at_the_finding(&desk).await;
    desk.ok("consent", deskside_tests::desk::consent(&found)).await;
    let desk = desk.restarted();
    let early = half_done(&desk).await;
    assert!(text(&early[0]["note"]).contains("so far"), "{early:?}");
    assert_eq!(early[0]["state"], "half-done");
    desk.hands.turn(1);
    assert_eq!(half_done(&desk).await, [Value::Null; 0]);
    assert_eq!(newest_change(&desk).await["state"], "failed");
    machine.let_go();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_change_whose_end_finds_a_full_disk_leaves_no_page_hanging_and_is_found_at_the_next_start() {
    let machine = Hanging::new(&paused_scene(), Hangs::ChangeAtLast);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
    let found = at_the_finding(&desk).await;
    let working = desk.ok("consent", deskside_tests::desk::consent(&found)).await;
    assert_eq!(working["page"]["page"], "working", "{working}");
    let entry = desk.data().join("changes").join(&desk.files("changes")[0]);
    let part = entry.with_extension("json.part");
    std::os::unix::fs::symlink("/dev/full", &part).expect("a link");
    machine.let_go();
    let view = desk.page_of(working).await;
    assert_eq!(view["page"]["page"], "prove", "what was wrong is gone: {view}");
    let desk = desk.restarted();
    let found = half_done(&desk).await;
    assert!(text(&found[0]["note"]).contains("looks done"), "{found:?}");
    let args = undo_args(&desk, &found[0]).await;
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert!(is_paused(&desk));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_hangs_has_a_limit_and_what_it_does_later_is_written_down() {
    let machine = Hanging::new(&paused_scene(), Hangs::ChangeAtFirst);
    let desk = Desk::with_machine(machine.clone(), machine.computer());
    let found = at_the_finding(&desk).await;
    let view = desk.agrees(&found).await;
    assert!(is_paused(&desk), "it hangs still");
    assert_eq!(view["page"]["page"], "finding", "the page does not hang: {view}");
    assert_eq!(view["page"]["tried"], json!(["There was no answer in time"]));
    let change = newest_change(&desk).await;
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("not-seen"), &json!(true)), "{change}");
    assert_eq!(change["note"], "There was no answer in time");
    machine.let_go();
    desk.until("what came late", async || (newest_change(&desk).await["state"] == "done").then_some(()))
        .await;
    assert!(!is_paused(&desk));
    let args = undo_args(&desk, &change).await;
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_page_that_was_aborted_did_not_come_out_because_an_older_one_did() {
    let desk = Desk::new(SCENE);
    desk.computer.meddle(|printers| {
        printers.add_document(Document {
            queue: "Finance-2F".to_owned(),
            title: TEST_PAGE_TITLE.to_owned(),
            owner: "anna".to_owned(),
            state: JobState::Completed,
            sent: 0,
            chokes: false,
        });
    });
    let view = desk.begins("printing-stuck").await;
    let proving = desk.answers(&view, "Finance-2F").await;
    assert_eq!(proving["page"]["page"], "prove", "{proving}");
    let queue = |printers: &mut deskside_sim::Printers, paused| {
        printers.queues.get_mut("Finance-2F").expect("it is in the scene").paused = paused;
    };
    desk.computer.meddle(|printers| queue(printers, true));
    let working = desk.ok("consent", deskside_tests::desk::consent(&proving)).await;
    assert_eq!(working["page"]["page"], "working", "{working}");
    desk.computer.meddle(|printers| {
        printers.documents.values_mut().last().expect("a page").state = JobState::Aborted;
        queue(printers, false);
    });
    let proved = desk.page_of(working).await;
    assert_eq!(
        (&proved["page"]["page"], &proved["page"]["worked"]),
        (&json!("proved"), &json!(false)),
        "{proved}"
    );
    assert_eq!(desk.computer.printers().printed(), [TEST_PAGE_TITLE], "the older one");
    let change = newest_change(&desk).await;
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("not-seen"), &json!(false)), "{change}");
}
