//! Checks that nobody sits at: what they say, what they end with, and what they change.

use std::process::Output;

use serde_json::{Value, json};

use crate::office::{Office, QUEUE};

const ANSWERED: &str = "wizard: printing-stuck\noperator: Priya Nair, IT\nanswers: { queue: Finance-2F }\n";

fn agreed(steps: &str) -> String {
    format!("{ANSWERED}agree: [{steps}]\n")
}

/// Checks with an answer file, and what came of it.
fn checked(office: &Office, file: &str, more: &[&str]) -> (Option<i32>, Value) {
    let path = office.writes("answers.yaml", file);
    let out =
        office.runs(&[&["check", "printing-stuck", "--answers", &path, "--format", "json"], more].concat());
    let said = String::from_utf8_lossy(&out.stdout);
    let outcome: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {out:?}"));
    assert_eq!(outcome["code"], json!(out.status.code()), "what it says and what it ends with");
    (out.status.code(), outcome)
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).into_owned()
}

#[test]
fn a_paused_queue_is_found_and_nothing_is_changed_by_looking() {
    let office = Office::with_a_paused_queue();
    let (code, mut outcome) = checked(&office, &agreed("paused"), &[]);
    assert_eq!(code, Some(1));
    assert!(office.is_paused());
    assert!(!office.data().exists(), "who only looks writes nothing into the person's files");

    // What is different each time.
    for field in ["begun", "computer"] {
        assert!(outcome[field].as_str().is_some_and(|text| !text.is_empty()), "{outcome}");
        outcome[field] = json!("-");
    }
    assert!(outcome["findings"][0]["repair"]["programs"][0]["args"][1].is_string(), "{outcome}");
    outcome["findings"][0]["repair"]["programs"][0]["args"][1] = json!("the print service");
    insta::assert_json_snapshot!(outcome);
}

#[test]
fn the_same_as_text_says_what_would_help_and_why_nothing_was_done() {
    let office = Office::with_a_paused_queue();
    let path = office.writes("answers.yaml", ANSWERED);
    let out = office.runs(&["check", "printing-stuck", "--answers", &path]);
    assert_eq!(out.status.code(), Some(1));
    let text = String::from_utf8_lossy(&out.stdout);
    for said in
        ["The print queue is paused", "From “Paused” to “Running”", "it was only looked", "needs attention"]
    {
        assert!(text.contains(said), "no `{said}` in {text}");
    }
}

#[test]
fn only_what_the_file_agrees_to_is_changed_and_the_journal_says_that_it_was_a_file() {
    let office = Office::with_a_paused_queue();
    let (code, outcome) = checked(&office, &agreed("rejecting"), &["--apply"]);
    assert_eq!((code, &outcome["findings"][0]["why_not"]), (Some(1), &json!("not-agreed")), "{outcome}");
    assert!(office.is_paused());
    assert!(office.journal().is_empty());

    let (code, outcome) = checked(&office, &agreed("paused"), &["--apply"]);
    assert_eq!((code, &outcome["outcome"]), (Some(0), &json!("mended")), "{outcome}");
    assert_eq!(outcome["findings"][0]["made"], "done", "{outcome}");
    assert!(!office.is_paused());
    let journal = office.journal();
    assert_eq!(journal.len(), 1);
    assert_eq!(journal[0]["agreed"], json!({ "how": "beforehand", "operator": "Priya Nair, IT" }));
    assert_eq!(journal[0]["state"]["state"], "done");

    // The person sees it, and can take it back.
    let mut person = office.sits_at(&[]);
    let home = person.reads();
    assert!(!home.contains("Carry on"), "nobody is asked to go on with it: {home}");
    let changes = person.chooses(&home, "What we changed on this computer");
    assert!(changes.contains("agreed by Priya Nair, IT, in a file beforehand"), "{changes}");
    let asked = person.chooses(&changes, "Undo:");
    person.agrees(&asked);
    assert!(office.is_paused());
    let by: Vec<_> = office.journal().iter().map(|change| change["agreed"]["how"].clone()).collect();
    assert_eq!(by, ["beforehand", "on-page"]);
}

#[test]
fn what_needs_more_than_a_file_is_refused_by_its_boundary() {
    let mut office = Office::open();
    office.cups.kill();
    let (code, outcome) = checked(&office, &agreed("service-stopped"), &["--apply"]);
    assert_eq!((code, &outcome["outcome"]), (Some(4), &json!("refused")), "{outcome}");
    let limit = &outcome["findings"][0]["limit"];
    assert!(limit["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{outcome}");
    assert!(limit["owner"].as_str().is_some_and(|owner| !owner.is_empty()), "{outcome}");
    assert!(office.journal().is_empty());
    let (code, _) = checked(&office, ANSWERED, &[]);
    assert_eq!(code, Some(1), "to look asks no boundary for anything");
}

#[test]
fn what_is_in_order_ends_with_nothing_found() {
    let office = Office::open();
    let (code, outcome) = checked(&office, ANSWERED, &[]);
    assert_eq!((code, &outcome["outcome"]), (Some(0), &json!("nothing-found")), "{outcome}");
    assert_eq!(outcome["findings"], json!([]));
}

#[test]
fn what_could_not_be_checked_is_not_told_as_well() {
    let office = Office::open();
    // Nobody asks such an address for its paper, so the printer's own checks are unknown.
    office.cups.add_unasked("Lobby", "socket://127.0.0.1:9").expect("a queue");
    let (code, outcome) = checked(&office, "wizard: printing-stuck\nanswers: { queue: Lobby }\n", &[]);
    let unknown = outcome["checks"].to_string().matches("\"status\":\"unknown\"").count();
    assert!(unknown > 0, "{outcome}");
    assert_eq!((code, &outcome["findings"]), (Some(3), &json!([])), "{outcome}");
}

#[test]
fn a_question_without_an_answer_is_said_with_what_it_can_be() {
    let office = Office::open();
    let (code, outcome) = checked(&office, "wizard: printing-stuck\n", &[]);
    assert_eq!((code, &outcome["stopped"]["why"]), (Some(3), &json!("unanswered")), "{outcome}");
    assert_eq!(outcome["stopped"]["choices"][0]["key"], QUEUE);
    let (code, outcome) = checked(&office, "wizard: printing-stuck\nanswers: { queue: Attic }\n", &[]);
    assert_eq!((code, &outcome["stopped"]["step"]), (Some(3), &json!("queue")), "not on this computer");
}

#[test]
fn a_wrong_line_or_file_is_told_with_its_place_before_anything_is_looked_at() {
    let office = Office::open();
    let path = office.writes("answers.yaml", "wizard: printing-stuck\nanswers:\n  queu: Finance-2F\n");
    let out = office.runs(&["check", "printing-stuck", "--answers", &path]);
    assert_eq!(out.status.code(), Some(2));
    let told = said(&out);
    assert!(told.contains("answers.yaml:3:3") && told.contains("^^^^"), "{told}");
    assert!(told.contains("did you mean `queue`?"), "{told}");
    for wrong in [
        &["check", "printing-stuk"][..],
        &["check", "printing-stuck", "--apply"],
        &["check", "printing-stuck", "--answers", "nowhere.yaml"],
        &["check", "printing-stuck", "--format", "xml"],
        &["mend"],
    ] {
        assert_eq!(office.runs(wrong).status.code(), Some(2), "{wrong:?}");
    }
    let help = office.runs(&["check", "--help"]);
    let help = String::from_utf8_lossy(&help.stdout);
    for line in ["0  nothing was found", "4  a boundary", "5  Deskside is open already"] {
        assert!(help.contains(line), "no `{line}` in {help}");
    }
}

#[test]
fn to_look_needs_no_files_of_an_open_app_and_to_change_something_does() {
    let office = Office::with_a_paused_queue();
    let mut person = office.sits_at(&[]);
    person.reads();
    let (code, _) = checked(&office, ANSWERED, &[]);
    assert_eq!(code, Some(1));
    let path = office.writes("answers.yaml", &agreed("paused"));
    let out = office.runs(&["check", "printing-stuck", "--answers", &path, "--apply"]);
    assert_eq!(out.status.code(), Some(5), "{out:?}");
    assert!(office.is_paused());
}
