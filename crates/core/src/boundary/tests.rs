//! Policies of a few rows, and people and plans to ask them about.

mod editing;
mod ladder;
mod matrix;
mod model;
mod overview;
mod strict;

use std::fmt::Write as _;

use super::*;
use crate::action::{Action, actions};
use crate::id::{BoundaryId, Millis};
use crate::plan::{EffectClass, Plan};
use crate::wizard::Platform;

const DEFAULT: &str = include_str!("../../../content/boundaries/default.yaml");

fn id(text: &str) -> BoundaryId {
    text.parse().unwrap()
}

fn table(yaml: &str) -> Table {
    serde_saphyr::from_str(yaml).unwrap()
}

/// A table with rows such as `a: everyone, printer.add, alone`, and conditions after a `;`.
fn rows(lines: &[&str]) -> Table {
    if lines.is_empty() {
        return Table::default();
    }
    let mut yaml = String::from("rows:\n");
    for line in lines {
        let (line, more) = line.split_once(';').unwrap_or((line, ""));
        let (name, rest) = line.split_once(": ").unwrap();
        let [who, actions, clearance] = rest.split(", ").collect::<Vec<_>>()[..] else { panic!("{line}") };
        writeln!(
            yaml,
            "  - {{ id: {name}, who: [{who}], actions: ['{actions}'], clearance: {clearance}, reason: boundary-{name}, \
             owner: IT, since: 2026-01-01, review: 2027-01-01{}{more} }}",
            if more.is_empty() { "" } else { "," }
        )
        .unwrap();
    }
    table(&yaml)
}

fn compile(lines: &[&str]) -> Policy {
    Policy::compile(rows(lines), None, 1).unwrap()
}

fn who(groups: &[&str]) -> Who {
    Who {
        person: "amina".into(),
        groups: groups.iter().map(|group| group.parse().unwrap()).collect(),
        device: "laptop-7".into(),
        platform: Platform::Linux,
        computer: Default::default(),
        certified: Default::default(),
    }
}

/// A Monday, 10:00.
const MONDAY: Moment = Moment {
    now: Millis(1_760_000_000_000),
    weekday: Weekday::Monday,
    minute_of_day: 600,
    undo: false,
    day: 20_251_006,
    used: 0,
};

fn action(name: &str) -> Action {
    let args = [
        ("queue", "Finance-2F"),
        ("address", "ipp://10.0.0.7/ipp/print"),
        ("service", "printing"),
        ("file", "/home/amina/Videos/party.mp4"),
        ("entry", "party.mp4"),
        ("bytes", "7"),
        ("share", "smb://files.example/office"),
        ("account", "amina"),
        ("device", "output:headset"),
        ("percent", "50"),
        ("layouts", "xkb:de"),
        ("aid", "slow-keys"),
        ("text-size", "1.25"),
        ("starts", "own:/home/amina/.config/autostart/chat.desktop"),
        ("process", "4711@81234"),
        ("adapter", "hci0"),
        ("pairing", "hci0/00:00:5E:00:53:01"),
        ("profile", "balanced"),
        ("mail", "amina@northfield.example"),
        ("incoming", "imaps://imap.northfield.example:993"),
        ("outgoing", "submissions://smtp.northfield.example:465"),
        ("secret", "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password"),
        ("connection", "6f1d1f9a-0c1e-4a53-9d55-2a8b6c1d0e42"),
        ("adapter", "eth0"),
        ("mode", "none"),
    ];
    let spec = actions().find(|spec| spec.name == name).unwrap();
    let mut given: crate::action::Args = args.map(|(name, value)| (name.to_owned(), value.into())).into();
    given.insert("job".into(), 7i64.into());
    given.retain(|name, _| spec.args.iter().any(|arg| arg.name == name));
    Action::parse(name, &given).unwrap()
}

fn plan(name: &str, class: EffectClass, needs_privilege: bool) -> Plan {
    let action = action(name);
    Plan {
        action,
        effects: vec![],
        invocations: vec![],
        class,
        loss: None,
        undo: None,
        needs_privilege,
        seconds: 1,
        pages_before: None,
        trash: None,
    }
}

fn simple(name: &str) -> Plan {
    plan(name, EffectClass::Reversible, false)
}

fn answer(policy: &Policy, groups: &[&str], plan: &Plan) -> (Clearance, Vec<String>) {
    let decision = policy.decide(&who(groups), plan, &MONDAY, Freshness::Current);
    (decision.clearance(), decision.boundaries().iter().map(|id| id.to_string()).collect())
}

fn check(policy: &Policy, groups: &[&str], plan: &Plan, clearance: Clearance, boundaries: &[&str]) {
    assert_eq!(
        answer(policy, groups, plan),
        (clearance, boundaries.iter().map(|id| (*id).to_owned()).collect())
    );
}
