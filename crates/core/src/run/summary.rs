//! What became of a run, for the organisation to learn from: which wizard, how it ended, where it stopped. A fold over the log
//! that has no values and no words in it.
//!
//! INVARIANT: nothing of a log gets into a summary but its kinds: every name comes from the wizard or the registry, and of
//! boundaries, which have names only. The property test below holds that against any values.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Ending, Entry, Event, Position, Status, fold};
use crate::action::actions;
use crate::id::{BoundaryId, ChangeId, Millis, StepId, WizardId};
use crate::journal::{Change, ChangeState};
use crate::plan::EffectClass;
use crate::request::Lane;
use crate::wizard::{Platform, Step, Wizard};

/// Times are rounded down to this, in milliseconds.
const HOUR: i64 = 60 * 60 * 1000;
/// How long something took is rounded up to this, in minutes.
const MINUTES: i64 = 5;
/// Longer than this it is the same: a day, in minutes.
const LONGEST: i64 = 24 * 60;
/// The most boundaries of a summary.
const MOST_BOUNDARIES: usize = 32;
/// The most changes of a summary.
const MOST_CHANGES: usize = 64;

/// How a run ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// It is fixed, and the person asked nobody.
    SolvedAlone,
    /// It is fixed, and somebody was asked.
    SolvedWithHelp,
    /// Nothing was found.
    NothingFound,
    /// It is not fixed, and nobody was asked.
    NotSolved,
    /// A power user was asked, and it is not fixed in this run.
    AskedPowerUser,
    /// IT was asked, and it is not fixed in this run.
    WentToIt,
    /// The person left in the middle.
    Left,
}

/// What became of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RunSummary {
    /// Of which wizard.
    pub wizard: WizardId,
    /// Its version.
    pub version: u32,
    /// The kind of computer.
    pub platform: Platform,
    /// How it ended.
    pub end: End,
    /// When it began, rounded down to the hour.
    pub began: Millis,
    /// How long it took in minutes, rounded up to five; a day at most.
    pub minutes: u32,
    /// How its steps stand that check something, in the order of the wizard.
    pub steps: Vec<StepSummary>,
    /// The boundaries that stood in the way, each once.
    pub boundaries: Vec<BoundaryId>,
    /// The changes that were made, in order.
    pub changes: Vec<ChangeSummary>,
}

/// How a step stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StepSummary {
    /// Which.
    pub step: StepId,
    /// How it stands.
    pub status: Status,
}

/// A change, by its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ChangeSummary {
    /// The name of the action.
    pub action: String,
    /// What it takes to go back.
    pub class: EffectClass,
    /// Whether it needs more rights than the person has.
    pub privileged: bool,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a change.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It was begun, and no end of it is known.
    Begun,
    /// It was done, and seen.
    Done,
    /// It was not seen to be done.
    NotSeen,
    /// It was not done.
    Failed,
    /// It was done, and taken back.
    Undone,
}

/// What a log and the changes made in it come to. None for a log that begins no run of this wizard.
pub fn summary(
    log: &[Entry],
    wizard: &Wizard,
    changes: &BTreeMap<ChangeId, Change>,
    platform: Platform,
) -> Option<RunSummary> {
    let (first, last) = (log.first()?, log.last()?);
    if !matches!(&first.event, Event::Started { wizard: of, .. } if *of == wizard.id) {
        return None;
    }
    let state = fold(log);
    let minutes = (last.at.0 - first.at.0).max(0) / 60_000;
    let rounded = (minutes / MINUTES + 1) * MINUTES;
    let fixes = wizard.steps.iter().filter_map(|step| match step {
        Step::Fix(fix) => Some(&fix.fix),
        Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => None,
    });
    Some(RunSummary {
        wizard: wizard.id.clone(),
        version: state.version,
        platform,
        end: end(log, state.position(wizard)),
        began: Millis(first.at.0 - first.at.0.rem_euclid(HOUR)),
        minutes: u32::try_from(rounded.min(LONGEST)).unwrap_or_default(),
        steps: fixes.map(|step| StepSummary { step: step.clone(), status: state.status(step) }).collect(),
        boundaries: boundaries(log),
        changes: state
            .changes
            .iter()
            .filter_map(|id| changes.get(id))
            .filter_map(changed)
            .take(MOST_CHANGES)
            .collect(),
    })
}

fn end(log: &[Entry], position: Position<'_>) -> End {
    let asked = log.iter().rev().find_map(|entry| match &entry.event {
        Event::Sent { lane, .. } => Some(lane.unwrap_or(Lane::It)),
        _ => None,
    });
    let ending = match position {
        Position::Done(ending) => Some(ending),
        Position::Tell(_)
        | Position::Ask(_)
        | Position::Check(_)
        | Position::Finding(..)
        | Position::Prove(_)
        | Position::Proved(_) => None,
    };
    match (ending, asked) {
        (Some(Ending::Fixed), None) => End::SolvedAlone,
        (Some(Ending::Fixed), Some(_)) => End::SolvedWithHelp,
        (_, Some(Lane::It)) => End::WentToIt,
        (_, Some(Lane::Peer)) => End::AskedPowerUser,
        (Some(Ending::NothingFound), None) => End::NothingFound,
        (Some(Ending::NotFixed), None) => End::NotSolved,
        (None, None) => End::Left,
    }
}

/// Also those from before somebody went back.
fn boundaries(log: &[Entry]) -> Vec<BoundaryId> {
    let mut met = Vec::new();
    for entry in log {
        if let Event::Limited { boundaries, .. } = &entry.event {
            for boundary in boundaries {
                if !met.contains(boundary) && met.len() < MOST_BOUNDARIES {
                    met.push(boundary.clone());
                }
            }
        }
    }
    met
}

fn changed(change: &Change) -> Option<ChangeSummary> {
    let spec = actions().find(|spec| spec.name == change.plan.action.name())?;
    Some(ChangeSummary {
        action: spec.name.to_owned(),
        class: change.plan.class,
        privileged: change.plan.needs_privilege,
        fate: match &change.state {
            ChangeState::Started | ChangeState::Left => Fate::Begun,
            ChangeState::Done => Fate::Done,
            ChangeState::NotSeen { .. } => Fate::NotSeen,
            ChangeState::Failed { .. } => Fate::Failed,
            ChangeState::Undone { .. } => Fate::Undone,
        },
    })
}

#[cfg(test)]
mod tests;
