//! Runs through the table of commands: the story of a paused printer, what consent is worth, limits, undo, restarts.

use deskside_core::machine::Fault;
use deskside_sim::{Step, Trouble};
use deskside_tests::desk::{Desk, Office, SCENE, consent, plan, text};
use serde_json::{Value, json};

const OTHER_DIGEST: &str = "00000000000000000000000000000000ffffffffffffffffffffffffffffffff";

fn paused() -> Desk {
    Desk::new(&format!("{SCENE}broken printer.paused Finance-2F\n"))
}

/// A run that has found the paused queue and shows what it would change.
async fn at_the_finding(desk: &Desk) -> Value {
    let view = desk.begins("printing-stuck").await;
    let view = desk.answers(&view, "Finance-2F").await;
    assert_eq!(view["page"]["page"], "finding", "{view}");
    view
}

async fn only_change(desk: &Desk) -> Value {
    let changes = desk.ok("changes", json!({})).await;
    assert_eq!(changes.as_array().map(Vec::len), Some(1), "{changes}");
    changes[0].clone()
}

async fn is_paused(desk: &Desk) -> bool {
    desk.computer.printers().queues["Finance-2F"].paused
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_printer_prints_again_and_what_was_changed_is_listed_and_taken_back() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    assert!(is_paused(&desk).await, "nothing is changed before somebody agrees");
    assert_eq!(plan(&found)["class"], "reversible");
    let proving = desk.agrees(&found).await;
    assert_eq!(proving["page"]["page"], "prove", "{proving}");
    assert!(!is_paused(&desk).await);
    let proved = desk.agrees(&proving).await;
    assert_eq!((&proved["page"]["page"], &proved["page"]["worked"]), (&json!("proved"), &json!(true)));
    let done = desk.acts(&proved, "say_proved", json!({ "key": "came-out" })).await;
    assert_eq!((&done["page"]["page"], &done["page"]["outcome"]), (&json!("done"), &json!("fixed")));

    let changes = desk.ok("changes", json!({})).await;
    let resumed = &changes[1];
    assert_eq!((&resumed["state"], &resumed["can_undo"]), (&json!("done"), &json!(true)), "{changes}");
    let page = desk.ok("plan_undo", json!({ "change": resumed["id"] })).await;
    assert_eq!(page["undo"], "ready");
    let args =
        json!({ "change": resumed["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    let undone = desk.ok("undo", args.clone()).await;
    assert_eq!(undone["state"], "undone");
    assert!(is_paused(&desk).await);
    assert_eq!(desk.refused("undo", args).await["code"], "not-consented", "a page is answered once");
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_counts_only_from_the_page_that_shows_exactly_this_plan() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    let right = consent(&found);

    let mut other_nonce = right.clone();
    other_nonce["nonce"] = json!("00".repeat(16));
    assert_eq!(desk.refused("consent", other_nonce).await["code"], "not-consented");
    assert_eq!(desk.refused("consent", right).await["code"], "not-consented", "one wrong try voids the page");

    let shown_again = desk.ok("run", json!({ "run": found["run"] })).await;
    let mut other_plan = consent(&shown_again);
    other_plan["plan"] = json!(OTHER_DIGEST);
    assert_eq!(desk.refused("consent", other_plan).await["code"], "not-consented");

    let shown_again = desk.ok("run", json!({ "run": found["run"] })).await;
    let good = consent(&shown_again);
    assert_ne!(good["nonce"], consent(&found)["nonce"]);
    assert!(is_paused(&desk).await, "none of this changed anything");
    desk.ok("consent", good.clone()).await;
    assert_eq!(desk.refused("consent", good).await["code"], "not-consented", "used twice");
    assert!(!is_paused(&desk).await);
    only_change(&desk).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_for_a_page_that_was_left_changes_nothing() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    let old = consent(&found);
    let question = desk.ok("back", json!({ "run": found["run"] })).await;
    let question = desk.page_of(question).await;
    assert_eq!(question["page"]["page"], "question");
    assert_eq!(desk.refused("consent", old.clone()).await["code"], "not-consented");
    let again = desk.answers(&question, "Finance-2F").await;
    assert_eq!(consent(&again)["plan"], old["plan"], "the same plan, on another page");
    assert_eq!(desk.refused("consent", old).await["code"], "not-consented");
    assert!(is_paused(&desk).await);
    assert_eq!(desk.ok("changes", json!({})).await, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_another_page_or_one_that_was_not_offered_is_not_taken() {
    let desk = paused();
    let question = desk.begins("printing-stuck").await;
    let (run, step) = (&question["run"], &question["page"]["step"]);
    let answer = |step: &Value, key: &str| json!({ "run": run, "step": step, "key": key });
    assert_eq!(desk.refused("answer", answer(step, "Attic")).await["code"], "not-offered");
    assert_eq!(desk.refused("answer", answer(&json!("paused"), "Finance-2F")).await["code"], "page-changed");
    assert_eq!(
        desk.refused("put_aside", json!({ "run": run, "step": "paused" })).await["code"],
        "page-changed"
    );
    assert_eq!(desk.refused("answer", answer(&json!("../etc"), "x")).await["code"], "unusable");
    let nobody = json!({ "run": "0192f5a4-7d3b-7cc1-8000-000000000001" });
    assert_eq!(desk.refused("run", nobody).await["code"], "not-found");
    assert_eq!(desk.refused("no_such_command", json!({})).await["code"], "not-found");
    assert_eq!(desk.ok("run", json!({ "run": run })).await["page"]["step"], *step);
}

#[tokio::test]
async fn who_does_not_know_the_printer_is_shown_the_way_back_and_is_not_told_that_all_is_well() {
    let desk = Desk::new(SCENE);
    let view = desk.begins("printing-stuck").await;
    let told = desk.answers(&view, "not-listed").await;
    let page = &told["page"];
    assert_eq!((&page["back_to"], &page["leads_to"]["wizard"]), (&json!("queue"), &json!("printer-add")));
    let go_on = json!({ "run": told["run"], "step": page["step"] });
    let done = desk.ok("go_on", go_on).await;
    assert_eq!(done["page"]["headline"], "We have not checked a printer yet", "{done}");

    let asked = desk.ok("back_to", json!({ "run": told["run"], "step": "queue" })).await;
    assert_eq!(asked["page"]["page"], "question", "{asked}");
    let told = desk.answers(&asked, "not-sure").await;
    assert_eq!(told["page"]["back_to"], "queue", "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_a_printer_is_refused_with_the_reason_its_owner_and_the_way_on() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::new(SCENE);
    anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;

    let view = anna.begins("printer-remove").await;
    let view = anna.answers(&view, "Canteen").await;
    let page = &view["page"];
    assert_eq!((&page["page"], &page["clearance"]), (&json!("refused"), &json!("it-only")), "{view}");
    assert_eq!(
        (&page["boundary"]["id"], &page["boundary"]["owner"]),
        (&json!("remove-printers"), &json!("Northfield IT"))
    );
    assert!(text(&page["boundary"]["reason"]).len() > 20);
    let year = |date: &str| text(&page["boundary"][date])[..4].parse::<i32>().unwrap();
    assert_eq!(year("review"), year("since") + 1, "it is looked at again a year after it was signed: {page}");
    assert!(page.get("remedy").is_none(), "there is nothing to agree to");
    let told = view["so_far"].as_array().and_then(|lines| lines.last()).expect("a line");
    assert_eq!(
        (&told["kind"], &told["text"]),
        (&json!("limited"), &json!("Removing a printer is done by IT"))
    );
    assert!(anna.computer.printers().queues.contains_key("Canteen"));

    // Without an organisation nothing is privileged, and removing a queue is not: the same wizard offers it.
    let alone = Desk::new(SCENE);
    let view = alone.begins("printer-remove").await;
    let view = alone.answers(&view, "Canteen").await;
    assert_eq!(view["page"]["page"], "finding");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_after_the_world_moved_on_says_so_and_changes_nothing() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    desk.agrees(&found).await;
    let change = only_change(&desk).await;
    desk.computer
        .meddle(|printers| printers.queues.get_mut("Finance-2F").expect("it is there").paused = true);
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    assert_eq!(page["undo"], "moved-on", "{page}");
    desk.computer.meddle(|printers| drop(printers.queues.remove("Finance-2F")));
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    assert_eq!(page["undo"], "moved-on", "{page}");
    assert!(text(&page["text"]).len() > 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_fails_is_written_down_and_the_page_says_what_was_tried() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    desk.computer.plan_trouble(Trouble::no_answer(2, Step::Before));
    let view = desk.agrees(&found).await;
    assert!(is_paused(&desk).await);
    assert_eq!(only_change(&desk).await["state"], "failed");
    assert_eq!((&view["page"]["page"], &view["page"]["remedy"]), (&json!("finding"), &Value::Null), "{view}");
    assert_eq!(view["page"]["tried"].as_array().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_works_but_whose_answer_is_lost_counts_as_done() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    desk.computer.plan_trouble(Trouble::Hangs { call: 2, at: Step::After });
    let view = desk.agrees(&found).await;
    assert!(!is_paused(&desk).await);
    assert_eq!(only_change(&desk).await["state"], "done", "what is seen counts, not what is said");
    assert_eq!(view["page"]["page"], "prove");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_goes_on_after_a_restart_where_it_stood_and_back_still_works() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    let desk = desk.restarted();
    let home = desk.ok("home", json!({})).await;
    assert_eq!(home["carry_on"][0]["run"], found["run"], "{home}");
    let view = desk.ok("run", json!({ "run": found["run"] })).await;
    let view = desk.page_of(view).await;
    assert_eq!((&view["page"]["page"], &view["page"]["step"]), (&json!("finding"), &json!("paused")));
    let old = desk.refused("consent", consent(&found)).await;
    assert_eq!(old["code"], "not-consented", "a page from before the restart is void");
    let view = desk.ok("run", json!({ "run": found["run"] })).await;
    assert_eq!(view["can_go_back"], true);
    let back = desk.ok("back", json!({ "run": found["run"] })).await;
    let back = desk.page_of(back).await;
    assert_eq!((&back["page"]["page"], &back["page"]["chosen"]), (&json!("question"), &json!("Finance-2F")));
    let other = desk.answers(&back, "Canteen").await;
    assert_eq!(other["page"]["step"], "not-default", "nothing else is wrong with this one: {other}");
    let home = desk.ok("close_run", json!({ "run": found["run"] })).await;
    assert_eq!(home["carry_on"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_that_fails_is_unknown_and_never_fine() {
    let desk = Desk::new(SCENE);
    let question = desk.begins("printing-stuck").await;
    desk.computer.plan_trouble(Trouble::Fails {
        call: 1,
        at: Step::Before,
        fault: Fault::TooSlow { millis: 10_000 },
    });
    let view = desk.answers(&question, "Finance-2F").await;
    let run = desk.data().join("runs").join(format!("{}.jsonl", text(&view["run"])));
    let log = std::fs::read_to_string(run).expect("a log");
    assert!(log.contains("unknown"), "{log}");
    assert!(!log.contains("\"step\":\"moved\",\"verdict\":{\"verdict\":\"not-found\"}"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_file_that_was_cut_in_the_middle_of_a_line_loses_that_line_and_no_more() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    let path = desk.data().join("runs").join(format!("{}.jsonl", text(&found["run"])));
    let whole = std::fs::read(&path).expect("a log");
    let desk = desk.restarted();
    for cut in [whole.len() - 1, whole.len() - 20, whole.len() / 2, whole.len() / 3] {
        let desk = {
            std::fs::write(&path, &whole[..cut]).expect("a cut file");
            Desk::with_data(&format!("{SCENE}broken printer.paused Finance-2F\n"), desk.data())
        };
        let view = desk.ok("run", json!({ "run": found["run"] })).await;
        let view = desk.page_of(view).await;
        let page = text(&view["page"]["page"]);
        assert!(page == "finding" || page == "question", "cut at {cut}: {view}");
        let now = std::fs::read(&path).expect("a log");
        let kept = whole[..cut].iter().rposition(|byte| *byte == b'\n').expect("a whole line") + 1;
        assert_eq!(now[..kept], whole[..kept], "what was whole stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_file_full_of_rubbish_is_left_alone_and_holds_nothing_else_up() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    let path = desk.data().join("runs").join(format!("{}.jsonl", text(&found["run"])));
    let desk = desk.restarted();
    for rubbish in [&b"{\"at\":1,\"event\":\"dance\"}\n"[..], b"\xff\xfe\x00\n\n", b"", b"[]\n{}\n"] {
        std::fs::write(&path, rubbish).expect("a file");
        let home = desk.ok("home", json!({})).await;
        assert_eq!(home["carry_on"], json!([]));
        let refused = desk.refused("run", json!({ "run": found["run"] })).await;
        assert_eq!(refused["code"], "not-found");
        assert_eq!(std::fs::read(&path).expect("still there"), rubbish);
    }
    at_the_finding(&desk).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_of_an_old_run_goes_and_what_was_changed_stays_and_can_be_taken_back() {
    let desk = paused();
    let found = at_the_finding(&desk).await;
    desk.agrees(&found).await;
    desk.ok("close_run", json!({ "run": found["run"] })).await;
    let open = at_the_question(&desk).await;
    desk.hands.turn(29);
    let desk = desk.restarted();
    assert_eq!(desk.files("runs").len(), 2, "both are young");
    desk.hands.turn(2);
    let desk = desk.restarted();
    assert_eq!(desk.files("runs"), [format!("{}.jsonl", text(&open["run"]))]);
    let change = only_change(&desk).await;
    assert_eq!(change["state"], "done");
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    let args =
        json!({ "change": change["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert!(is_paused(&desk).await);
}

async fn at_the_question(desk: &Desk) -> Value {
    let view = desk.begins("printing-stuck").await;
    assert_eq!(view["page"]["page"], "question", "{view}");
    view
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_of_decisions_survives_a_cut_line() {
    let desk = paused();
    at_the_finding(&desk).await;
    let path = desk.data().join("decisions.jsonl");
    let whole = std::fs::read_to_string(&path).expect("a record");
    std::fs::write(&path, &whole[..whole.len() - 9]).expect("a cut record");
    let desk = desk.restarted();
    at_the_finding(&desk).await;
    let lines = std::fs::read_to_string(&path).expect("a record");
    let last = lines.lines().last().expect("a line");
    let decision: Value = serde_json::from_str(last).expect("a whole line after a cut one");
    assert_eq!(decision["action"], "printer.resume");
}
