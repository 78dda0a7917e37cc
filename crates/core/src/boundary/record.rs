//! A decision, and what is kept of it: enough to judge it again under another policy.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Clearance, Freshness, PolicyVersion, Weekday};
use crate::id::{BoundaryId, Digest, Group, Millis, Skill};
use crate::plan::EffectClass;
use crate::wizard::Platform;

/// The facts about a plan and a moment that a rule can ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub struct Context {
    /// What it takes to go back.
    pub class: EffectClass,
    /// Whether it needs more rights than the person has.
    pub privileged: bool,
    /// Whether it takes back a change that Deskside made on this computer.
    pub undo: bool,
    /// The kind of computer.
    pub platform: Platform,
    /// The day of the week.
    pub weekday: Weekday,
    /// The time of the day in minutes since midnight.
    pub minute: u16,
    /// The day as one number, such as 20261121; 0 where it was not said.
    #[serde(default)]
    pub day: u32,
    /// How often the person had done the same on this computer that day.
    #[serde(default)]
    pub used: u32,
}

/// What a policy would say with the rules that only run in shadow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ShadowResult {
    /// What the plan would need.
    pub clearance: Clearance,
    /// The boundaries that would decide.
    pub boundaries: Vec<BoundaryId>,
}

/// Everything that a decision was made from, and what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub struct DecisionRecord {
    /// When.
    pub at: Millis,
    /// Who wanted it.
    pub person: String,
    /// The groups they were in.
    pub groups: BTreeSet<Group>,
    /// On which computer.
    pub device: String,
    /// The groups that the computer was in.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub computer: BTreeSet<Group>,
    /// What the person was certified for.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub certified: BTreeSet<Skill>,
    /// The exact plan.
    pub plan: Digest,
    /// The action in it.
    pub action: String,
    /// The facts.
    pub context: Context,
    /// The policy; none when there was none.
    pub policy: Option<PolicyVersion>,
    /// Whether it still counted.
    pub freshness: Freshness,
    /// What the plan needs.
    pub clearance: Clearance,
    /// The boundaries that decided. For more than *alone*, those that hold it back.
    pub boundaries: Vec<BoundaryId>,
    /// Rules that could not be evaluated, with what went wrong.
    pub errors: Vec<String>,
    /// What it would be with the rules in shadow; none when there are none.
    pub shadow: Option<ShadowResult>,
}

/// What is reported of a change that needs more rights than the person has: everything that a rule can ask about, so that a
/// draft of the rules can be tried on it, and nothing of what the change was made to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub struct PrivilegedChange {
    /// The action.
    pub action: String,
    /// The groups of the person.
    pub groups: BTreeSet<Group>,
    /// The groups of the computer.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub computer: BTreeSet<Group>,
    /// What the person was certified for.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub certified: BTreeSet<Skill>,
    /// The facts.
    pub context: Context,
    /// The policy; none when there was none.
    pub policy: Option<PolicyVersion>,
    /// Whether it still counted.
    pub freshness: Freshness,
    /// What the plan needed.
    pub clearance: Clearance,
    /// The boundaries that decided.
    pub boundaries: Vec<BoundaryId>,
    /// What it would be with the rules in shadow; none when there are none.
    pub shadow: Option<ShadowResult>,
}

impl PrivilegedChange {
    /// What is reported of a decision; none when the change needed no more rights than the person has.
    pub fn of(decision: &Decision) -> Option<PrivilegedChange> {
        let record = decision.record();
        record.context.privileged.then(|| PrivilegedChange {
            action: record.action.clone(),
            groups: record.groups.clone(),
            computer: record.computer.clone(),
            certified: record.certified.clone(),
            context: record.context,
            policy: record.policy.clone(),
            freshness: record.freshness,
            clearance: record.clearance,
            boundaries: record.boundaries.clone(),
            shadow: record.shadow.clone(),
        })
    }
}

/// The answer of the policy to one plan of one person. Only a policy makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Decision {
    record: DecisionRecord,
}

impl Decision {
    pub(super) fn new(record: DecisionRecord) -> Self {
        Decision { record }
    }

    /// The plan it is about.
    pub fn plan(&self) -> &Digest {
        &self.record.plan
    }

    /// What the plan needs.
    pub fn clearance(&self) -> Clearance {
        self.record.clearance
    }

    /// The boundaries that decided. For more than *alone*, those that hold it back.
    pub fn boundaries(&self) -> &[BoundaryId] {
        &self.record.boundaries
    }

    /// What is kept of it.
    pub fn record(&self) -> &DecisionRecord {
        &self.record
    }
}
