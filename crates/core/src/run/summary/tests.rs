//! Summaries say how a run ended and have nothing in them that is somebody's.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::action::{Action, PrintingAction};
use crate::boundary::Clearance;
use crate::facts;
use crate::id::{Digest, RequestId};
use crate::machine::Fault;
use crate::plan::{Effect, Invocation, Plan};
use crate::probe::Verdict;
use crate::run::Answer;
use crate::say::Say;
use crate::wizard::{ActionRepair, Choices, Fix, Otherwise, Question, Repair, Topic};

/// Whatever is somebody's in these logs has this in it, and nothing else does.
const MARK: &str = "zq";

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn wizard() -> Wizard {
    let repair = ActionRepair { action: "printer.resume".into(), with: Default::default() };
    let fix = |name: &str| {
        Step::Fix(Fix {
            fix: id(name),
            check: "printer.paused".into(),
            with: Default::default(),
            repairs: vec![Repair::Action(repair.clone())],
            otherwise: Otherwise::NeedsIt,
            when: None,
        })
    };
    let ask = Question {
        ask: id("queue"),
        choices: Choices::Found("printers.list".into()),
        settles: false,
        when: None,
    };
    Wizard {
        id: id("printing-stuck"),
        version: 3,
        code: "PRN".into(),
        topic: Topic::Printer,
        skills: vec![],
        platforms: vec![],
        reviewed: "2026-11-01".into(),
        steps: vec![Step::Ask(ask), fix("paused"), fix("silent")],
    }
}

/// 2026-11-24, 10:42 UTC.
const BEGAN: i64 = 1_795_516_920_000;

fn log(events: &[Event]) -> Vec<Entry> {
    let start = Event::Started { wizard: wizard().id, version: 3, words: format!("{MARK} it hums") };
    let all = std::iter::once(&start).chain(events).zip(0..);
    all.map(|(event, at)| Entry { at: Millis(BEGAN + at * 60_000), event: event.clone() }).collect()
}

fn answered() -> Event {
    let answer = Answer { key: MARK.into(), name: MARK.into(), facts: facts! { MARK => MARK } };
    Event::Answered { step: id("queue"), answer }
}

fn checked(step: &str, verdict: Verdict) -> Event {
    Event::Checked { step: id(step), verdict }
}

fn found(step: &str) -> Event {
    checked(step, Verdict::Found { facts: facts! { "queue" => MARK } })
}

fn fine(step: &str) -> Event {
    checked(step, Verdict::NotFound)
}

fn sent(lane: Lane) -> Event {
    Event::Sent { request: id("0192f5a4-7d3b-7cc1-8000-000000000001"), lane: Some(lane) }
}

fn limited() -> Event {
    Event::Limited {
        step: id("paused"),
        action: "printer.remove".into(),
        clearance: Clearance::ItOnly,
        boundaries: vec![id("remove-printers"), id("no-rule")],
    }
}

fn change_id() -> ChangeId {
    id("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9")
}

fn change(state: ChangeState) -> Change {
    let named = |text: &str| Say::with("effect", facts! { MARK => text });
    let action = Action::Printing(PrintingAction::Pause { queue: id(MARK) });
    let plan = Plan {
        action: action.clone(),
        effects: vec![Effect { what: named(MARK), from: named(MARK), to: named(MARK) }],
        invocations: vec![Invocation::new("cupsdisable", [MARK])],
        class: EffectClass::Reversible,
        loss: Some(named(MARK)),
        undo: Some(action),
        needs_privilege: true,
        seconds: 3,
        pages_before: None,
        trash: None,
    };
    Change {
        id: change_id(),
        run: None,
        step: None,
        plan,
        undo_of: None,
        decided_by: MARK.into(),
        agreed: Default::default(),
        signed: None,
        started: Millis(BEGAN),
        ended: None,
        state,
    }
}

fn changing() -> [Event; 2] {
    let (step, plan): (StepId, Digest) = (id("paused"), id(&"ab".repeat(32)));
    [
        Event::Changing {
            step: step.clone(),
            change: change_id(),
            action: "printer.resume".into(),
            plan,
            signed_by: Some(MARK.into()),
        },
        Event::Changed { step, change: change_id(), fault: None, seen: true },
    ]
}

fn summed(events: &[Event]) -> RunSummary {
    let changes = BTreeMap::from([(change_id(), change(ChangeState::Done))]);
    summary(&log(events), &wizard(), &changes, Platform::Linux).unwrap()
}

#[track_caller]
fn check(events: &[Event], end: End) {
    assert_eq!(summed(events).end, end);
}

#[test]
fn a_run_ends_alone_with_help_at_it_or_in_the_middle() {
    let fixed =
        [vec![answered(), found("paused")], changing().to_vec(), vec![fine("paused"), fine("silent")]]
            .concat();
    let with = |events: &[Event], more: Event| [events, &[more]].concat();
    check(&fixed, End::SolvedAlone);
    check(&[&fixed[..2], &[sent(Lane::Peer)], &fixed[2..]].concat(), End::SolvedWithHelp);
    check(&[answered(), fine("paused"), fine("silent")], End::NothingFound);
    check(&with(&[answered(), fine("paused"), fine("silent")], sent(Lane::It)), End::WentToIt);
    let aside = [answered(), found("paused"), Event::PutAside { step: id("paused") }, fine("silent")];
    check(&aside, End::NotSolved);
    check(&with(&aside, sent(Lane::Peer)), End::AskedPowerUser);
    check(&[answered(), found("paused")], End::Left);
    check(&[answered(), found("paused"), Event::Closed], End::Left);
}

#[test]
fn it_has_statuses_boundaries_kinds_of_changes_and_times_that_are_rounded() {
    let events =
        [vec![answered(), found("paused"), limited(), limited()], changing().to_vec(), vec![fine("paused")]];
    let summary = summed(&events.concat());
    insta::assert_snapshot!("summary", serde_json::to_string_pretty(&summary).unwrap());
}

#[test]
fn a_log_of_another_wizard_or_without_a_beginning_has_none() {
    let other = Wizard { id: id("printer-add"), ..wizard() };
    assert_eq!(summary(&log(&[answered()]), &other, &BTreeMap::new(), Platform::Linux), None);
    assert_eq!(summary(&log(&[])[1..], &wizard(), &BTreeMap::new(), Platform::Linux), None);
}

fn value() -> impl Strategy<Value = String> {
    "[a-zäß0-9@./<> -]{0,12}".prop_map(|text| format!("{MARK}{text}"))
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        value().prop_map(|what| Fault::NotInstalled { what }),
        value().prop_map(|detail| Fault::Denied { detail }),
        (value(), value()).prop_map(|(program, detail)| Fault::Tool { program, code: 1, detail }),
        Just(Fault::TooSlow { millis: 5 }),
    ]
}

/// A step that the wizard has, or one that only this log has.
fn step() -> impl Strategy<Value = StepId> {
    prop_oneof![
        select(vec!["queue", "paused", "silent"]).prop_map(id),
        "zq[a-z0-9]{0,8}".prop_map(|text| id(&text))
    ]
}

fn facts() -> impl Strategy<Value = crate::say::Facts> {
    proptest::collection::btree_map(value(), value().prop_map(crate::say::Value::from), 0..3)
}

fn event() -> impl Strategy<Value = Event> {
    let verdict = prop_oneof![
        facts().prop_map(|facts| Verdict::Found { facts }),
        Just(Verdict::NotFound),
        Just(Verdict::NotApplicable),
        fault().prop_map(|fault| Verdict::Unknown { fault }),
    ];
    let request = || Just(id::<RequestId>("0192f5a4-7d3b-7cc1-8000-000000000001"));
    prop_oneof![
        (step(), value(), value(), facts()).prop_map(|(step, key, name, facts)| Event::Answered {
            step,
            answer: Answer { key, name, facts }
        }),
        (step(), verdict).prop_map(|(step, verdict)| Event::Checked { step, verdict }),
        step().prop_map(|step| Event::DidByHand { step }),
        step().prop_map(|step| Event::TriedOther { step }),
        step().prop_map(|step| Event::PutAside { step }),
        (step(), proptest::option::of(fault())).prop_map(|(step, fault)| Event::Skipped { step, fault }),
        (step(), value()).prop_map(|(step, action)| Event::Limited {
            step,
            action,
            clearance: Clearance::ItOnly,
            boundaries: vec![id("remove-printers")],
        }),
        (step(), value(), proptest::option::of(value())).prop_map(|(step, action, signed_by)| {
            Event::Changing { step, change: change_id(), action, plan: id(&"ab".repeat(32)), signed_by }
        }),
        (step(), proptest::option::of(fault()), any::<bool>())
            .prop_map(|(step, fault, seen)| Event::Changed { step, change: change_id(), fault, seen }),
        (step(), step()).prop_map(|(step, key)| Event::Proved { step, key }),
        Just(Event::WentBack),
        step().prop_map(|step| Event::WentBackTo { step }),
        (request(), select(vec![None, Some(Lane::It), Some(Lane::Peer)]))
            .prop_map(|(request, lane)| Event::Sent { request, lane }),
        Just(Event::Closed),
    ]
}

proptest! {
    #[test]
    fn whatever_values_are_in_a_log_none_of_them_is_in_its_summary(
        words in value(), events in proptest::collection::vec(event(), 0..24), fault in fault(),
    ) {
        let mut log = log(&events);
        log[0].event = Event::Started { wizard: wizard().id, version: 3, words };
        let changes = BTreeMap::from([(change_id(), change(ChangeState::Failed { fault }))]);
        let text = serde_json::to_string(&summary(&log, &wizard(), &changes, Platform::Linux)).unwrap();
        prop_assert!(!text.contains(MARK), "{text}");
        // Neither a time nor a name that leads back to the run.
        prop_assert!(!text.contains("0192f5a4") && !text.contains("abab"), "{text}");
    }
}
