//! What a helper sees, and what they never do.

use proptest::prelude::*;

use super::*;
use crate::action::PrintingAction;
use crate::machine::Fault;
use crate::plan::Effect;
use crate::probe::{FIELDS, FieldClass};
use crate::run::{Answer, Cause as Found, State as Run};
use crate::say::{Facts, Say, Value};
use crate::wizard::TypedKind;

fn cut(facts: &Facts) -> Facts {
    cut_facts(facts)
}

/// A run that found a document and an address.
fn run() -> Run {
    let mut run = Run::default();
    let key = "ipp://anna:geheim@10.0.0.7:631/ipp/print".to_owned();
    let facts = facts! { "label" => "Finance-2F", "password" => "hunter2" };
    run.answers.insert("printer".parse().unwrap(), Answer { key, name: "Finance-2F".into(), facts });
    let facts = facts! { "queue" => "Finance-2F", "title" => "Redundancies.docx", "minutes" => 12i64 };
    let fault = Some(Fault::Denied { detail: "anna may not".into() });
    run.causes.insert("stuck".parse().unwrap(), Found { facts, fault, ..Found::default() });
    run
}

#[test]
fn each_class_is_cut_as_it_says() {
    let facts = facts! {
        "queue" => "Finance-2F", "title" => "Redundancies.docx", "minutes" => 12i64, "password" => "hunter2",
    };
    let seen = facts! { "queue" => "Finance-2F", "title" => "<hidden-title>", "minutes" => 12i64 };
    assert_eq!(cut(&facts), seen);
}

#[test]
fn a_mask_is_the_same_for_every_value() {
    for (name, class) in FIELDS {
        let cut_of = |value: Value| cut(&Facts::from([((*name).to_owned(), value)]));
        let (short, long) = (cut_of("a".into()), cut_of("b".repeat(500).into()));
        match class {
            FieldClass::Public => assert_ne!(short, long),
            FieldClass::Mask => {
                assert_eq!(short, long, "neither value nor length");
                assert_eq!(short, cut_of(7i64.into()), "nor what kind of value it was");
            }
            FieldClass::Never => assert!(short.is_empty() && long.is_empty()),
        }
    }
}

#[test]
fn a_run_is_cut_for_sentences_and_the_person_is_told_what_is_cut() {
    let seen = cut_run(&run());
    let text = format!(
        "{:?}",
        (&seen.causes, seen.answers.values().map(|at| (&at.name, &at.facts)).collect::<Vec<_>>())
    );
    for secret in ["Redundancies", "hunter2", "anna may not"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert!(text.contains("Finance-2F") && text.contains("<hidden-title>"));
    let told: Vec<_> =
        what_is_cut(&run()).into_iter().map(|cut| (cut.fact, cut.value, cut.seen_as)).collect();
    let expected = vec![
        ("password".to_owned(), Value::from("hunter2"), None),
        ("title".to_owned(), Value::from("Redundancies.docx"), Some("<hidden-title>".to_owned())),
    ];
    assert_eq!(told, expected);
}

/// What a helper reads where the person reads this.
fn read(text: &str) -> String {
    let mut page = Page::new(PageKind::Finding, text);
    page.put(Role::Text, text).note = Some(text.to_owned());
    let seen = Hidden::of(&run()).cut(page);
    let spot = &seen.page().spots[0];
    assert_eq!(
        (seen.page().title.as_str(), spot.note.as_deref()),
        (spot.text.as_str(), Some(spot.text.as_str()))
    );
    spot.text.clone()
}

#[test]
fn what_is_hidden_is_hidden_wherever_it_stands() {
    assert_eq!(read("Finance-2F waits for 12 minutes."), "Finance-2F waits for 12 minutes.");
    assert_eq!(read("“Redundancies.docx” is first."), "“<hidden-title>” is first.");
    assert_eq!(read("REDUNDANCIES.DOCX is first."), "<hidden-title>", "in other letters the whole text goes");
    assert_eq!(read("Redundancies.docx and redundancies.docx"), "<hidden-title>");
    assert_eq!(read("ipp://10.0.0.7:631/ipp/print"), "ipp://<hidden-address>");
    assert_eq!(read("It is at 10.0.0.7."), "It is at <hidden-address>.");
    assert_eq!(read("ipp://anna:geheim@10.0.0.7:631/ipp/print"), "<hidden-address>");
    assert_eq!(read("with hunter2"), "with <hidden-value>");
}

#[test]
fn a_short_value_is_looked_for_as_a_word() {
    let mut hidden = Hidden::default();
    hidden.add(&facts! { "title" => "A4" });
    let read = |text: &str| {
        let mut page = Page::new(PageKind::Tell, "");
        page.put(Role::Text, text);
        hidden.cut(page).page().spots[0].text.clone()
    };
    assert_eq!(read("BA42 is a room"), "BA42 is a room");
    assert_eq!(read("“a4” is first"), "<hidden-title>");
}

#[test]
fn what_a_plan_names_is_hidden_as_well() {
    let uri = |text: &str| text.parse::<crate::printing::DeviceUri>().unwrap();
    let queue = || "Finance-2F".parse::<crate::printing::QueueName>().unwrap();
    let title = Say::with("cancel", facts! { "title" => "Redundancies.docx" });
    let mut plan = signs::plan("Finance-2F");
    plan.action = PrintingAction::SetAddress { queue: queue(), uri: uri("ipp://10.0.0.8/ipp/print") }.into();
    plan.undo =
        Some(PrintingAction::SetAddress { queue: queue(), uri: uri("ipp://10.0.0.7/ipp/print") }.into());
    plan.effects = vec![Effect { what: title.clone(), from: Say::plain("a"), to: Say::plain("b") }];
    let mut hidden = Hidden::default();
    hidden.add_plan(&plan);
    let mut page = Page::new(PageKind::Finding, "");
    page.put(Role::Effect, "Finance-2F: from ipp://10.0.0.7/ipp/print to ipp://10.0.0.8/ipp/print");
    page.put(Role::Effect, "Redundancies.docx is taken out");
    let seen = hidden.cut(page);
    assert_eq!(seen.page().spots[0].text, "Finance-2F: from <hidden-address> to <hidden-address>");
    assert_eq!(seen.page().spots[1].text, "<hidden-title> is taken out");
    assert_eq!(cut_say(&title).with, facts! { "title" => "<hidden-title>" });
}

#[test]
fn a_page_has_an_end() {
    let mut page = Page::new(PageKind::Checking, "x".repeat(5000));
    for _ in 0..500 {
        page.put(Role::Check, "ä".repeat(5000)).note = Some("x".repeat(5000));
    }
    let seen = Hidden::default().cut(page);
    assert_eq!(seen.page().spots.len(), 200);
    assert!(seen.page().spots.iter().all(|spot| spot.text.chars().count() <= 1000));
    assert_eq!(seen.page().spots[1].id, spot("check.2"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A document is called anything. Whatever stands around it, its name is not in what a helper gets.
    #[test]
    fn no_hidden_value_is_in_what_a_helper_gets(
        title in "[a-zA-Z0-9 ._ÄÖüß<>-]{3,30}", before in "\\PC{0,20}", after in "\\PC{0,20}",
    ) {
        let wanted = title.trim().to_lowercase();
        prop_assume!(wanted.chars().count() >= 3 && !"<hidden-title>".contains(&wanted));
        let mut hidden = Hidden::default();
        hidden.add(&facts! { "title" => title.as_str() });
        let mut page = Page::new(PageKind::Tell, "A printer");
        page.put(Role::Text, format!("{before}{title}{after}"));
        let seen = hidden.cut(page).page().spots[0].text.replace("<hidden-title>", "\n").to_lowercase();
        prop_assert!(!seen.contains(&wanted), "{wanted:?} in {seen:?}");
    }
}

#[test]
fn what_our_own_texts_say_is_not_hidden_in_them() {
    let mut hidden = Hidden::default();
    hidden.add(&facts! { "title" => "Page" });
    hidden.add(&facts! { "title" => "Dismissal page" });
    hidden.but_not(&["page", "test"].map(str::to_owned).into());
    let mut page = Page::new(PageKind::Prove, "A printer");
    page.put(Role::Headline, "Print a test page?");
    page.put(Role::Text, "Before: dismissal page");
    let cut = hidden.cut(page);
    let texts: Vec<&str> = cut.page().spots.iter().map(|spot| spot.text.as_str()).collect();
    assert_eq!(texts, ["Print a test page?", "<hidden-title>"]);
}

#[test]
fn what_a_file_is_called_is_in_no_sentence_that_a_helper_reads() {
    let key = "/home/anna/Private/bank.mp4";
    let facts = facts! { "file" => "bank.mp4", "folder" => "Private", "size" => 4_000_000_000_i64 };
    let mut run = Run::default();
    let answer = Answer { key: key.into(), name: "bank.mp4".into(), facts };
    run.answers.insert("large".parse().unwrap(), answer);
    let seen = cut_run(&run);
    let answer = &seen.answers[&"large".parse::<StepId>().unwrap()];
    assert_eq!(answer.name, "<hidden-file>");
    let told: Vec<String> = answer.facts.values().map(Value::text).collect();
    assert_eq!(told, ["<hidden-file>", "<hidden-folder>", "4000000000"]);
    // Also where it is only offered, and where its name is a word of our own texts.
    assert_eq!(cut_choice("bank.mp4", &facts! { "file" => "bank.mp4" }), "<hidden-file>");
    assert_eq!(cut_choice("Finance-2F", &facts! { "label" => "Finance-2F" }), "Finance-2F");
    let mut hidden = Hidden::of(&run);
    hidden.but_not(&["bank", "mp4", "private"].map(str::to_owned).into());
    let mut page = Page::new(PageKind::Finding, "The disk is full");
    page.put(Role::Text, format!("It is {key}."));
    assert!(!hidden.cut(page).page().spots[0].text.contains("Private/bank"), "its place is never shown");
}

#[test]
fn a_typed_address_is_hidden_also_with_a_space_in_it_and_after_going_back() {
    let answer = TypedKind::Share.read(r"\\files\Team Folder").unwrap();
    assert_eq!(cut_choice(&answer.name, &answer.facts), "<hidden-address>");
    let mut hidden = Hidden::default();
    // Its run has another answer by now: what was typed first is in the log alone.
    hidden.add_answer(&answer);
    hidden.but_not(&BTreeSet::from(["files".to_owned(), "team".to_owned(), "folder".to_owned()]));
    let page = Page::new(PageKind::Question, "You typed smb://files/Team Folder before".to_owned());
    let seen = hidden.cut(page);
    assert!(!seen.page().title.contains("Team Folder"), "{}", seen.page().title);
}
