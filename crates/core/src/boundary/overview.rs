//! What can be done here, and by whom: the decision on every action of the registry, for one person on one computer, without
//! asking the computer anything.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Clearance, Context, Freshness, Moment, Policy, Who};
use crate::action::{ActionSpec, Privilege, actions};
use crate::id::BoundaryId;
use crate::plan::Plan;

/// What sets apart two ways of doing the same, where a boundary can tell them apart.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// It needs more rights than the person has, which is not always so.
    OfOthers,
    /// It takes back what Deskside changed on this computer.
    Undo,
}

/// Whether a limit holds against somebody who does not use Deskside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It takes rights that the person does not have.
    Binds,
    /// The person could do the same by hand. Deskside guides, explains and records.
    Guides,
}

/// An action, in circumstances that a boundary can tell apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// The name of the action.
    pub action: &'static str,
    /// What sets it apart, in order; nothing for the most usual way of doing it.
    pub circumstances: Vec<Circumstance>,
}

/// How an action stands for a person now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// Which action, in which circumstances.
    pub case: Case,
    /// What it needs.
    pub clearance: Clearance,
    /// The boundaries that decided. For more than *alone*, those that hold it back.
    pub boundaries: Vec<BoundaryId>,
    /// Whether the boundary binds.
    pub force: Force,
}

impl Case {
    /// The case that a plan is one of.
    pub fn of(plan: &Plan, undo: bool) -> Option<Case> {
        let spec = actions().find(|spec| spec.name == plan.action.name())?;
        Some(Case::new(spec, plan.needs_privilege, undo))
    }

    pub(super) fn new(spec: &ActionSpec, privileged: bool, undo: bool) -> Case {
        let of_others = privileged && spec.privilege == Privilege::Sometimes;
        let all = [(of_others, Circumstance::OfOthers), (undo, Circumstance::Undo)];
        let circumstances = all.into_iter().filter(|(holds, _)| *holds).map(|(_, which)| which).collect();
        Case { action: spec.name, circumstances }
    }

    /// A name for it, such as `printer.remove` or `printer.remove.undo`.
    pub fn name(&self) -> String {
        let mut name = self.action.to_owned();
        for circumstance in &self.circumstances {
            name += match circumstance {
                Circumstance::OfOthers => ".of-others",
                Circumstance::Undo => ".undo",
            };
        }
        name
    }
}

impl Policy {
    /// How every action stands for this person, in the order of the registry. Taking something back stands for itself only
    /// where it is decided otherwise than doing the same. `at.undo` does not matter.
    /// `used` says how often an action was done here today, in place of `at.used`.
    pub fn overview(
        &self,
        who: &Who,
        at: &Moment,
        freshness: Freshness,
        used: &dyn Fn(&str) -> u32,
    ) -> Vec<Allowance> {
        let mut all = Vec::new();
        for spec in actions() {
            for privileged in spec.privilege.cases() {
                let [done, undone] = [false, true]
                    .map(|undo| self.stands(spec, (*privileged, undo), who, at, freshness, used));
                let is_same = (done.clearance, &done.boundaries) == (undone.clearance, &undone.boundaries);
                all.push(done);
                all.extend((!is_same).then_some(undone));
            }
        }
        all
    }

    fn stands(
        &self,
        spec: &ActionSpec,
        (privileged, undo): (bool, bool),
        who: &Who,
        at: &Moment,
        freshness: Freshness,
        used: &dyn Fn(&str) -> u32,
    ) -> Allowance {
        let context = Context {
            class: spec.class,
            privileged,
            undo,
            platform: who.platform,
            weekday: at.weekday,
            minute: at.minute_of_day,
            day: at.day,
            used: used(spec.name),
        };
        let judgement = self.judge(who, spec.name, &context, freshness);
        Allowance {
            case: Case::new(spec, privileged, undo),
            clearance: judgement.clearance,
            boundaries: judgement.boundaries,
            force: if privileged { Force::Binds } else { Force::Guides },
        }
    }
}
