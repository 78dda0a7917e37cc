//! IT's editor of boundaries.

use std::collections::BTreeMap;

use deskside_core::boundary::{Almost, Calendar, Circumstance, Clearance, Date, Matter, Row};
use deskside_core::id::{BoundaryId, Digest, Group, Millis, PersonId, Skill};
use deskside_core::plan::EffectClass;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{SkillView, WizardDifference};

/// The rules as they are published and as they are drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesView {
    /// The version of the manifest.
    pub version: u32,
    /// Whether this computer has the key that signs rules.
    pub can_sign: bool,
    /// The rows as they would be.
    pub rules: Vec<RuleView>,
    /// Those that would go.
    pub gone: Vec<RuleView>,
    /// When the organisation works, as it would be.
    pub calendar: Option<Calendar>,
    /// All of it as Cedar; empty when it cannot be compiled.
    pub cedar: String,
    /// What there is to look at.
    pub remarks: Vec<RemarkView>,
    /// What would be decided otherwise.
    pub comparison: ComparisonView,
    /// The draft; none when nothing was changed.
    pub draft: Option<RulesDraft>,
    /// Whether a second person of IT has to look at it.
    pub needs_second: bool,
    /// Whether there is nobody who could be the second.
    pub is_alone: bool,
    /// A change that waits for a second person.
    pub proposal: Option<ProposalView>,
    /// What some groups have already.
    pub roll_out: Option<RollOutView>,
    /// The groups of the organisation.
    pub groups: Vec<GroupView>,
    /// Every action, with what it is called.
    pub acts: Vec<ActView>,
    /// Everything that somebody can be certified for.
    pub skills: Vec<SkillView>,
    /// The day here.
    pub today: Date,
}

/// A boundary, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleView {
    /// The row.
    pub row: Row,
    /// Its reason, by language.
    pub words: BTreeMap<String, String>,
    /// How it stands to what is published.
    pub state: RuleState,
}

/// How a row of a draft stands to what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RuleState {
    /// It is the same.
    Same,
    /// It is another one.
    Changed,
    /// There is none of this name.
    New,
}

/// How a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesDraft {
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// Whether something was published since it was begun.
    pub is_stale: bool,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemarkView {
    /// The row; none when it is about all of it.
    pub rule: Option<BoundaryId>,
    /// The field of the row; empty for the whole row.
    pub field: String,
    /// What it is.
    pub what: Matter,
    /// What the action is called that it is about; empty when it is about none.
    pub act: String,
    /// Whether it has to be mended first.
    pub stops: bool,
}

/// What would be decided otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ComparisonView {
    /// Each, everybody first.
    pub differences: Vec<DifferenceView>,
    /// Whether there was too much to compare, so that there may be more.
    pub cut: bool,
}

/// Something that is decided otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DifferenceView {
    /// What: *Removing a printer*.
    pub act: String,
    /// What sets it apart.
    pub circumstances: Vec<Circumstance>,
    /// For whom: who is in all these groups. Everybody whom no other rule names, when nothing of the three is given.
    pub groups: Vec<Group>,
    /// At a computer of all these groups.
    pub computers: Vec<Group>,
    /// Certified for all of this.
    pub certified: Vec<Skill>,
    /// What it needed.
    pub before: Clearance,
    /// What it will need.
    pub after: Clearance,
    /// Whether it is so at all times.
    pub always: bool,
    /// Whether less is asked for.
    pub loosens: bool,
    /// Whether it is for two people to decide.
    pub is_risky: bool,
}

/// A change that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposalView {
    /// Its digest: what is signed.
    pub digest: Digest,
    /// Who made it.
    pub by: String,
    /// Whether that is the person who looks at it.
    pub is_mine: bool,
    /// Whether it follows from what is published, and was signed by who made it.
    pub is_sound: bool,
    /// Whether a second person has signed it.
    pub is_seconded: bool,
    /// Why.
    pub why: String,
    /// When.
    pub made: Millis,
    /// The groups that get it at first; everybody when there are none.
    pub groups: Vec<Group>,
    /// What would be decided otherwise.
    pub comparison: ComparisonView,
    /// What people would have otherwise of the organisation's wizards.
    pub wizards: Vec<WizardDifference>,
}

/// Rules that some groups have already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RollOutView {
    /// The groups.
    pub groups: Vec<Group>,
    /// What is decided otherwise for them.
    pub comparison: ComparisonView,
    /// What they have otherwise of the organisation's wizards.
    pub wizards: Vec<WizardDifference>,
}

/// A group of people and computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupView {
    /// Its name in rules.
    pub group: Group,
    /// What people call it.
    pub name: String,
    /// The people.
    pub people: Vec<PersonId>,
    /// The codes of the computers.
    pub computers: Vec<String>,
}

/// An action, with what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActView {
    /// The name of the action.
    pub action: String,
    /// What it is called: *Removing a printer*.
    pub act: String,
    /// What it takes to go back, at best.
    pub class: EffectClass,
}

/// What somebody would be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TriedView {
    /// The groups that they and their computer are in.
    pub groups: Vec<Group>,
    /// What they are certified for.
    pub certified: Vec<SkillView>,
    /// Under what is published.
    pub published: SaidView,
    /// Under the draft; none when there is none that can be compiled.
    pub draft: Option<SaidView>,
}

/// A decision, with what decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaidView {
    /// What it needs.
    pub clearance: Clearance,
    /// The boundaries that decide.
    pub by: Vec<DecidingView>,
    /// What would ask for less, and why it does not count.
    pub almost: Vec<Almost>,
}

/// A boundary that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidingView {
    /// Its name.
    pub id: BoundaryId,
    /// Its reason, in the language of the person.
    pub reason: String,
    /// Whom to ask about it; empty for those that are built in.
    pub owner: String,
}

/// Whom a draft is about, and what it would have decided otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImpactView {
    /// How many people it is about.
    pub people: u32,
    /// Of how many.
    pub of_people: u32,
    /// How many computers.
    pub computers: u32,
    /// How many decisions were decided again.
    pub judged: u32,
    /// Those that would be decided otherwise.
    pub rows: Vec<AgainRow>,
    /// Runs that met a limit which is changed.
    pub runs: Vec<RunsAtLimit>,
}

/// Decisions that would be made otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgainRow {
    /// About what.
    pub act: String,
    /// What it needs under what is published.
    pub before: Clearance,
    /// What it would need.
    pub after: Clearance,
    /// How often.
    pub count: u32,
}

/// How many runs met a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RunsAtLimit {
    /// Which.
    pub boundary: BoundaryId,
    /// How many.
    pub count: u32,
}

/// Something that was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PublishedRow {
    /// The version of the manifest.
    pub version: u32,
    /// When.
    pub made: Millis,
    /// Who made the change; empty when it was none of the rules alone.
    pub by: String,
    /// Who looked at it as the second; empty when that is not known any more.
    pub second: Option<String>,
    /// Why.
    pub why: String,
    /// The groups that had other rules.
    pub rolled_out: Vec<Group>,
    /// Whether these are the rules that everybody has now.
    pub is_now: bool,
    /// Whether it changed the rules.
    pub rules: bool,
    /// Whether it changed the wizards of the organisation.
    pub wizards: bool,
}
