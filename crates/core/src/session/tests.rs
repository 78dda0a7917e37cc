//! A session from outside: what is asked of a helper who means well, and of one who does not.

mod cutting;
mod hostile;
mod levels;
mod story;
mod wires;

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::action::{Action, PrintingAction};
use crate::facts;
use crate::id::{Millis, SpotId, StepId};
use crate::request::Lane;
use crate::trust::co_sign::tests as signs;

const NOW: Millis = signs::NOW;

const fn after(seconds: i64) -> Millis {
    Millis(NOW.0 + seconds * 1000)
}

/// Long enough for a test.
const END: Millis = after(3600);

const ALL: Rules = Rules { highest: Level::Drive, changes: Changes::OfTheRegistry };

fn spot(name: &str) -> SpotId {
    name.parse().unwrap()
}

fn step() -> StepId {
    "queue".parse().unwrap()
}

fn words(text: &str) -> Words {
    text.parse().unwrap()
}

fn name(text: &str) -> Name {
    text.to_owned().try_into().expect("a name")
}

fn reason(text: &str) -> Reason {
    text.parse().unwrap()
}

fn opened(rules: Rules) -> Opened {
    Opened {
        run: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4100".parse().unwrap(),
        request: signs::request(),
        lease: 1,
        lane: Lane::Peer,
        helper: signs::person(signs::SANA),
        name: "Sana Iqbal".into(),
        team: "Accounting".into(),
        device: signs::public(signs::SANA),
        rules,
    }
}

fn resume(queue: &str) -> Action {
    PrintingAction::Resume { queue: queue.parse().unwrap() }.into()
}

/// A page of a kind, with two choices, a repair, and a way back.
fn shown(rev: u32, kind: PageKind) -> Shown {
    let mut page = Page::new(kind, "A printer does not print");
    page.rev = rev;
    page.step = Some(step());
    page.can_go_back = true;
    page.put(Role::Headline, "Which printer?");
    page.put(Role::Choice, "Finance-2F");
    page.put(Role::Choice, "Finance-3F");
    page.put(Role::Repair, "Let Finance-2F print again");
    Shown {
        page: Hidden::default().cut(page),
        choices: BTreeMap::from([
            (spot("choice.1"), "Finance-2F".to_owned()),
            (spot("choice.2"), "Finance-3F".to_owned()),
        ]),
        repairs: BTreeMap::from([(spot("repair.1"), resume("Finance-2F"))]),
        known: BTreeSet::from(["Finance-2F", "Finance-3F", "7"].map(str::to_owned)),
    }
}

fn question() -> Shown {
    shown(3, PageKind::Question)
}

/// A session in which the helper was given this much and has the page.
fn with(level: Option<Level>, rules: Rules, page: &Shown) -> Session {
    let mut session = Session::open(opened(rules), NOW);
    if let Some(level) = level {
        assert_eq!(session.give(level, END, NOW), Some(level));
        // It is the third.
        for title in ["one", "two"] {
            let mut before = shown(0, PageKind::Tell);
            before.page.0.title = title.to_owned();
            assert!(session.show(&mut before, NOW));
        }
        let mut third = page.clone();
        assert!(session.show(&mut third, NOW));
        assert_eq!(third.page.page().rev, 3);
    }
    session
}

/// Shows a page that is the same as this one.
fn show(session: &mut Session, page: &Shown, now: Millis) -> bool {
    session.show(&mut page.clone(), now)
}

/// Sends an intent as a helper's app would.
fn say(session: &mut Session, intent: &Intent, page: &Shown, now: Millis) -> Result<Act, Refused> {
    session.hear(&write(intent), Some(page), now)
}

/// One intent of every sort, about this page.
fn every_intent(rev: u32) -> Vec<Intent> {
    let signed = signs::signed(signs::ask(), signs::SANA);
    let plan = signed.co_sign.plan.clone();
    let with = facts! { "queue" => "Finance-3F" };
    vec![
        Intent::AskLevel { level: Level::Drive, reason: reason("It is quicker so") },
        Intent::Point { rev, spot: spot("choice.1") },
        Intent::StopPointing {},
        Intent::SuggestAnswer { rev, number: 1, spot: spot("choice.1") },
        Intent::SuggestRepair { rev, number: 2, spot: spot("repair.1") },
        Intent::SuggestAction { rev, number: 3, action: "printer.resume".into(), with },
        Intent::FillIn { rev, spot: spot("choice.2") },
        Intent::Turn { rev, to: Turn::Back },
        Intent::Turn { rev, to: Turn::On },
        Intent::Chat { words: words("Is it switched on?") },
        Intent::Typing {},
        Intent::CoSign { signed: Box::new(signed) },
        Intent::DoNotCoSign { plan, reason: reason("I would rather not") },
        Intent::CannotHelp { reason: reason("I do not know this printer") },
        Intent::HandOver { to: Lane::It, note: words("The printer is broken.") },
        Intent::Leave {},
    ]
}

/// The refusals in a log.
fn refusals(session: &Session) -> Vec<(Option<IntentKind>, Refused)> {
    let refusal = |entry: &Entry| match &entry.event {
        Event::Refused { kind, refused } => Some((*kind, refused.clone())),
        _ => None,
    };
    session.log().iter().filter_map(refusal).collect()
}
