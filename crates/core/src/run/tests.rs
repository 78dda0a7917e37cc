//! Logs and where they lead.

use super::*;
use crate::facts;
use crate::wizard::{
    ActionRepair, Choices, Fix, If, ManualRepair, Otherwise, Prove, Question, Repair, Step, Tell, Wizard,
};

fn id(text: &str) -> StepId {
    text.parse().expect("a step name")
}

fn fix(name: &str, repairs: Vec<Repair>) -> Step {
    Step::Fix(Fix {
        fix: id(name),
        check: "printer.paused".into(),
        with: [("queue".to_owned(), "$queue".into())].into(),
        repairs,
        otherwise: Otherwise::NeedsIt,
        when: None,
    })
}

fn change(action: &str) -> Repair {
    Repair::Action(ActionRepair { action: action.into(), with: Default::default() })
}

fn wizard() -> Wizard {
    Wizard {
        id: "printing-stuck".parse().expect("a wizard name"),
        version: 1,
        code: "PRN".into(),
        topic: crate::wizard::Topic::Printer,
        skills: vec![],
        platforms: vec![],
        reviewed: "2026-11-01".into(),
        steps: vec![
            Step::Ask(Question {
                ask: id("queue"),
                choices: Choices::Found("printers.list".into()),
                settles: false,
                when: None,
            }),
            fix("paused", vec![change("printer.resume"), change("printer.accept")]),
            fix("silent", vec![Repair::Manual(ManualRepair { manual: id("switch-on") })]),
            Step::Prove(Prove {
                prove: id("page"),
                action: "printer.test-page".into(),
                with: Default::default(),
                then_ask: vec![id("came-out"), id("nothing")],
                when: None,
            }),
        ],
    }
}

fn log(events: &[Event]) -> Vec<Entry> {
    let start = Event::Started { wizard: wizard().id, version: 1, words: "nothing comes out".into() };
    std::iter::once(&start)
        .chain(events)
        .zip(1..)
        .map(|(event, at)| Entry { at: Millis(at), event: event.clone() })
        .collect()
}

fn answered() -> Event {
    let answer = Answer { key: "Finance-2F".into(), name: "Finance-2F".into(), facts: facts! {} };
    Event::Answered { step: id("queue"), answer }
}

fn checked(step: &str, found: bool) -> Event {
    let verdict =
        if found { Verdict::Found { facts: facts! { "waiting" => 3i64 } } } else { Verdict::NotFound };
    Event::Checked { step: id(step), verdict }
}

fn change_id() -> ChangeId {
    "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("a change")
}

fn changing(step: &str) -> Event {
    let plan = crate::canonical::digest(&1);
    Event::Changing {
        step: id(step),
        change: change_id(),
        action: "printer.resume".into(),
        plan,
        signed_by: None,
    }
}

fn changed(step: &str) -> Event {
    Event::Changed { step: id(step), change: change_id(), fault: None, seen: true }
}

/// Where a log leads, in a line.
fn check(events: &[Event]) -> String {
    let wizard = wizard();
    match fold(&log(events)).position(&wizard) {
        Position::Tell(tell) => format!("tell {}", tell.tell),
        Position::Ask(ask) => format!("ask {}", ask.ask),
        Position::Check(fix) => format!("check {}", fix.fix),
        Position::Finding(fix, Some(Repair::Action(repair))) => {
            format!("finding {} {}", fix.fix, repair.action)
        }
        Position::Finding(fix, Some(Repair::Manual(repair))) => {
            format!("finding {} {}", fix.fix, repair.manual)
        }
        Position::Finding(fix, None) => format!("finding {} nothing left", fix.fix),
        Position::Prove(prove) => format!("prove {}", prove.prove),
        Position::Proved(prove) => format!("proved {}", prove.prove),
        Position::Done(ending) => format!("done {ending:?}"),
    }
}

#[test]
fn a_cause_is_found_repaired_checked_again_and_proved() {
    let mut events = vec![];
    assert_eq!(check(&events), "ask queue");
    events.push(answered());
    assert_eq!(check(&events), "check paused");
    events.push(checked("paused", true));
    assert_eq!(check(&events), "finding paused printer.resume");
    events.extend([changing("paused"), changed("paused")]);
    assert_eq!(check(&events), "check paused");
    events.push(checked("paused", false));
    assert_eq!(check(&events), "check silent");
    events.push(checked("silent", false));
    assert_eq!(check(&events), "prove page");
    events.extend([changing("page"), changed("page")]);
    assert_eq!(check(&events), "proved page");
    events.push(Event::Proved { step: id("page"), key: id("came-out") });
    assert_eq!(check(&events), "done Fixed");
}

#[test]
fn a_repair_that_does_not_help_gives_way_to_the_next() {
    let mut events = vec![answered(), checked("paused", true), changing("paused"), changed("paused")];
    events.push(checked("paused", true));
    assert_eq!(check(&events), "finding paused printer.accept");
    events.extend([changing("paused"), changed("paused"), checked("paused", true)]);
    assert_eq!(check(&events), "finding paused nothing left");
    events.push(Event::PutAside { step: id("paused") });
    events.extend([checked("silent", false), Event::PutAside { step: id("page") }]);
    assert_eq!(check(&events), "done NotFixed");
}

#[test]
fn what_the_person_does_by_hand_is_checked_and_can_be_tried_again() {
    let mut events = vec![answered(), checked("paused", false), checked("silent", true)];
    assert_eq!(check(&events), "finding silent switch-on");
    events.push(Event::DidByHand { step: id("silent") });
    assert_eq!(check(&events), "check silent");
    events.push(checked("silent", true));
    assert_eq!(check(&events), "finding silent switch-on");
    events.extend([Event::DidByHand { step: id("silent") }, checked("silent", false)]);
    assert_eq!(check(&events), "prove page");
}

#[test]
fn an_unknown_never_counts_as_fine() {
    let verdict = Verdict::Unknown { fault: Fault::TooSlow { millis: 10_000 } };
    let events = [answered(), Event::Checked { step: id("paused"), verdict }];
    let state = fold(&log(&events));
    assert_eq!(state.status(&id("paused")), Status::Unknown);
    assert_eq!(check(&events), "check silent");
}

#[test]
fn going_back_forgets_what_was_found_and_keeps_what_was_changed() {
    let mut events = vec![answered(), checked("paused", true), changing("paused"), changed("paused")];
    events.extend([checked("paused", false), Event::WentBack]);
    assert_eq!(check(&events), "ask queue");
    let state = fold(&log(&events));
    assert_eq!(state.changes, [change_id()]);
    assert!(!state.can_go_back);
    assert!(state.causes.is_empty());
}

#[test]
fn an_earlier_answer_can_be_changed() {
    let events = [answered(), checked("paused", false), Event::WentBackTo { step: id("queue") }];
    assert_eq!(check(&events), "ask queue");
}

#[test]
fn a_change_without_an_end_is_pending() {
    let events = [answered(), checked("paused", true), changing("paused")];
    assert_eq!(fold(&log(&events)).pending, Some((id("paused"), change_id())));
}

#[test]
fn a_log_line_survives_writing_and_reading() {
    for entry in
        log(&[answered(), checked("paused", true), changing("paused"), changed("paused"), Event::WentBack])
    {
        let line = serde_json::to_string(&entry).expect("an entry can be written");
        assert_eq!(serde_json::from_str::<Entry>(&line).expect("and read"), entry);
    }
}

#[test]
fn references_lead_to_answers_and_facts() {
    let state = fold(&log(&[answered(), checked("paused", true)]));
    let with = [
        ("queue".to_owned(), "$queue".into()),
        ("count".to_owned(), "$paused.waiting".into()),
        ("text".to_owned(), "as it is".into()),
    ];
    let args = resolve(&with.into(), &state).expect("all are known");
    assert_eq!(args["queue"].text(), "Finance-2F");
    assert_eq!(args["count"].text(), "3");
    assert_eq!(args["text"].text(), "as it is");
    let missing = [("queue".to_owned(), "$later".into())];
    assert_eq!(resolve(&missing.into(), &state), Err(RefError::Unknown("$later".into())));
}

/// A guide: what only IT does is read by whoever is locked out, and the others try it and say whether it works.
fn guide() -> Wizard {
    let answered = |step: &str, key: &str| Some(If::Answered([(id(step), key.to_owned())].into()));
    let keys = |keys: &[&str]| Choices::Keys(keys.iter().map(|key| id(key)).collect());
    let steps = vec![
        Step::Ask(Question {
            ask: id("what"),
            choices: keys(&["expired", "locked"]),
            settles: false,
            when: None,
        }),
        Step::Tell(Tell {
            tell: id("locked-out"),
            leads_to: None,
            needs_it: true,
            when: answered("what", "locked"),
        }),
        Step::Ask(Question {
            ask: id("works"),
            choices: keys(&["yes", "no", "later"]),
            settles: true,
            when: answered("what", "expired"),
        }),
    ];
    Wizard { steps, ..wizard() }
}

#[test]
fn a_step_for_whoever_gave_an_answer_is_passed_over_by_whoever_could_not() {
    let step = Step::Tell(Tell {
        tell: id("then"),
        leads_to: None,
        needs_it: false,
        when: Some(If::Given(id("what"))),
    });
    let ask = Step::Ask(Question {
        ask: id("what"),
        choices: Choices::Found("printers.list".into()),
        settles: false,
        when: None,
    });
    let wizard = Wizard { steps: vec![ask, step], ..wizard() };
    for (key, comes) in [("Office", true), ("not-sure", false), ("not-listed", false)] {
        let answer = Answer { key: key.into(), name: String::new(), facts: facts! {} };
        let state = fold(&log(&[Event::Answered { step: id("what"), answer }]));
        assert_eq!(matches!(state.position(&wizard), Position::Tell(_)), comes, "{key}");
    }
    assert!(matches!(fold(&log(&[])).position(&wizard), Position::Ask(_)));
}

#[test]
fn a_guide_ends_as_the_person_says() {
    let says = |step: &str, key: &str| Event::Answered {
        step: id(step),
        answer: Answer { key: key.into(), name: String::new(), facts: facts! {} },
    };
    let ends = |events: &[Event]| match fold(&log(events)).position(&guide()) {
        Position::Done(ending) => Some(ending),
        _ => None,
    };
    for (key, ending) in [("yes", Ending::Fixed), ("no", Ending::NotFixed), ("later", Ending::NothingFound)] {
        assert_eq!(ends(&[says("what", "expired")]), None, "it is not settled yet");
        assert_eq!(ends(&[says("what", "expired"), says("works", key)]), Some(ending), "{key}");
    }
    // What only IT does is not solved by reading about it.
    let read = Event::Read { step: id("locked-out") };
    assert_eq!(ends(&[says("what", "locked"), read]), Some(Ending::NotFixed));
}

#[test]
fn what_was_said_after_a_proof_decides_what_comes() {
    let mut wizard = wizard();
    wizard.steps.push(Step::Tell(Tell {
        tell: id("look-inside"),
        leads_to: None,
        needs_it: false,
        when: Some(If::Answered([(id("page"), "nothing".to_owned())].into())),
    }));
    let after = |key: &str| {
        let events = [
            answered(),
            checked("paused", false),
            checked("silent", false),
            changing("page"),
            changed("page"),
            Event::Proved { step: id("page"), key: id(key) },
        ];
        matches!(fold(&log(&events)).position(&wizard), Position::Tell(_))
    };
    assert!(after("nothing") && !after("came-out"));
}
