//! Drives a machine as the app does: read what is missing, plan, agree, apply, and see. Shared with the tests of `os`.

use std::time::Duration;

use deskside_core::action::{Action, Args};
use deskside_core::boundary::{Freshness, Moment, Policy, Weekday, Who};
use deskside_core::id::Millis;
use deskside_core::machine::{Fault, Machine, Need, Readings};
use deskside_core::permit::{Consents, Nonce, Permit};
use deskside_core::plan::{Plan, Stand};
use deskside_core::probe::{Check, Choice, List, Verdict};
use deskside_core::say::Value;
use deskside_core::wizard::Platform;

/// The time that each call gets.
pub const WITHIN: Duration = Duration::from_secs(20);

/// Reads until the question is answered.
pub fn ask<T>(machine: &dyn Machine, question: impl Fn(&Readings) -> Result<T, Need>) -> Result<T, Need> {
    let mut readings = Readings::new();
    loop {
        match question(&readings) {
            Err(Need::Ask(ask)) => {
                let answer = machine.read(&ask, WITHIN);
                readings.insert(&ask, answer);
            }
            other => return other,
        }
    }
}

/// What the action would change here.
pub fn plan(machine: &dyn Machine, action: &Action) -> Result<Plan, Need> {
    ask(machine, |readings| action.plan(readings, &|action| machine.invocations(action)))
}

/// Whether what the action brings about is so.
pub fn holds(machine: &dyn Machine, action: &Action) -> Result<bool, Need> {
    ask(machine, |readings| action.holds(readings))
}

/// How the machine stands to a plan.
pub fn stand(machine: &dyn Machine, plan: &Plan) -> Result<Stand, Need> {
    ask(machine, |readings| plan.stand(readings))
}

/// A permit through the one door: a page that was answered, and a policy in which everybody may do everything alone.
pub fn permit(plan: &Plan) -> Permit {
    let row = r#"{"rows": [{"id": "all", "who": ["everyone"], "actions": ["*"], "clearance": "alone",
        "reason": "boundary-all", "owner": "IT", "since": "2026-01-01", "review": "2027-01-01"}]}"#;
    let table = serde_json::from_str(row).expect("a table");
    let policy = Policy::compile(table, None, 1).expect("a policy");
    let who = Who {
        person: "anna".to_owned(),
        groups: std::collections::BTreeSet::new(),
        device: "laptop".to_owned(),
        platform: Platform::Linux,
        computer: Default::default(),
        certified: Default::default(),
    };
    let at = Moment {
        now: Millis(0),
        weekday: Weekday::Monday,
        minute_of_day: 600,
        undo: false,
        day: 20261123,
        used: 0,
    };
    let decision = policy.decide(&who, plan, &at, Freshness::Current);
    let nonce = Nonce([7; 16]);
    let mut consents = Consents::default();
    consents.offer(nonce.clone(), plan);
    let consent = consents.spend(&nonce.to_hex(), &plan.digest()).expect("the page is open");
    Permit::issue(plan, &decision, consent).expect("everybody may do everything")
}

/// Plans, agrees and applies.
pub fn change(machine: &dyn Machine, action: &Action) -> Result<Plan, Fault> {
    let plan = plan(machine, action).unwrap_or_else(|need| panic!("no plan for {action:?}: {need:?}"));
    machine.apply(&permit(&plan), &plan, WITHIN).map(|()| plan)
}

/// The answer of a check by the name that content uses.
pub fn check(machine: &dyn Machine, name: &str, args: &[(&str, &str)]) -> Verdict {
    let check = Check::parse(name, &named(args)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut readings = Readings::new();
    loop {
        match check.judge(&readings) {
            Ok(verdict) => return verdict,
            Err(ask) => {
                let answer = machine.read(&ask, WITHIN);
                readings.insert(&ask, answer);
            }
        }
    }
}

/// The choices of a list by the name that content uses.
pub fn list(machine: &dyn Machine, name: &str) -> Result<Vec<Choice>, Need> {
    let list = List::parse(name, &Args::new()).unwrap_or_else(|error| panic!("{name}: {error}"));
    ask(machine, |readings| list.choices(readings))
}

/// An action by the name that content uses.
pub fn action(name: &str, args: &[(&str, &str)]) -> Action {
    Action::parse(name, &named(args)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn named(args: &[(&str, &str)]) -> Args {
    args.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
}
