//! The record of every change to this computer, written before the change so that a crash in between is found.

use serde::{Deserialize, Serialize};

use crate::id::{ChangeId, Millis, RunId, StepId};
use crate::machine::Fault;
use crate::plan::Plan;

/// How far a change got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum ChangeState {
    /// Written down, perhaps begun, perhaps done: the app ended in between, if it is found in this state at start.
    Started,
    /// Done, and seen to be done.
    Done,
    /// Reported as done by the tool, and not seen afterwards.
    NotSeen,
    /// Not done.
    Failed {
        /// Why.
        fault: Fault,
    },
    /// Done, and taken back by another change.
    Undone {
        /// The change that took it back.
        by: ChangeId,
    },
    /// Found half done after a crash, looked at by the person, and left as it is.
    Left,
}

/// One change to this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// The run it was made in; none for an undo from the list of changes.
    pub run: Option<RunId>,
    /// The step it was made at.
    pub step: Option<StepId>,
    /// What was agreed to, with the before-state.
    pub plan: Plan,
    /// The change that this one takes back.
    pub undo_of: Option<ChangeId>,
    /// Who agreed, by name.
    pub decided_by: String,
    /// When it was written down.
    pub started: Millis,
    /// When its state was last set.
    pub ended: Option<Millis>,
    /// How far it got.
    pub state: ChangeState,
}

impl Change {
    /// Whether it can be offered to be taken back.
    pub fn can_be_undone(&self) -> bool {
        let stands = match self.state {
            ChangeState::Started | ChangeState::Done | ChangeState::NotSeen | ChangeState::Left => true,
            ChangeState::Failed { .. } | ChangeState::Undone { .. } => false,
        };
        stands && self.plan.undo.is_some()
    }
}
