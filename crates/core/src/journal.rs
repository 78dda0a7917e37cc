//! The record of every change to this computer, written before the change so that a crash in between is found.

use serde::{Deserialize, Serialize};

use crate::id::{ChangeId, Millis, RunId, StepId};
use crate::machine::Fault;
use crate::permit::Agreed;
use crate::plan::{Plan, Stand};
use crate::trust::PublicKey;

/// How far a change got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum ChangeState {
    /// Written down, perhaps begun, perhaps done: the app ended in between, if it is found in this state at start.
    Started,
    /// Done, and seen to be done.
    Done,
    /// Reported as done by the tool, or not seen to finish, and not seen afterwards. Some of it may be there.
    NotSeen {
        /// Why it is not known to be done, when the tool reported something else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fault: Option<Fault>,
    },
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
    /// How they agreed. A journal from before this was kept has pages only.
    #[serde(default)]
    pub agreed: Agreed,
    /// Who signed for it beside them, where the rules asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedBy>,
    /// When it was written down.
    pub started: Millis,
    /// When its state was last set.
    pub ended: Option<Millis>,
    /// How far it got.
    pub state: ChangeState,
}

/// Somebody whose signature a change stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedBy {
    /// Who, as the manifest called them then.
    pub name: String,
    /// With which device.
    pub key: PublicKey,
    /// As what.
    pub role: Signer,
}

/// As what somebody signs for a change of somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signer {
    /// A power user, who co-signs.
    PowerUser,
    /// Whom the boundary names to approve.
    Approver,
}

impl ChangeState {
    /// What came of a change: what the tool reported, and how the computer stands to its plan, when it can tell.
    pub fn ended(fault: Option<Fault>, stand: Option<Stand>) -> ChangeState {
        match (fault, stand) {
            (_, Some(Stand::After)) => ChangeState::Done,
            // What was too slow may yet come.
            (Some(fault @ Fault::TooSlow { .. }), _) => ChangeState::NotSeen { fault: Some(fault) },
            (Some(fault), Some(Stand::Before)) => ChangeState::Failed { fault },
            (fault, Some(Stand::Before | Stand::Between | Stand::GivenUp) | None) => {
                ChangeState::NotSeen { fault }
            }
        }
    }
}

impl ChangeState {
    /// Whether a change that stands so may come to stand so. What a person decided is not overwritten by what is seen late.
    pub fn may_become(&self, next: &ChangeState) -> bool {
        match (self, next) {
            (_, ChangeState::Started) => false,
            (ChangeState::Started, _)
            | (ChangeState::NotSeen { .. }, ChangeState::Done)
            | (
                ChangeState::Done | ChangeState::NotSeen { .. } | ChangeState::Left,
                ChangeState::Undone { .. },
            ) => true,
            (
                ChangeState::Done
                | ChangeState::NotSeen { .. }
                | ChangeState::Failed { .. }
                | ChangeState::Undone { .. }
                | ChangeState::Left,
                _,
            ) => false,
        }
    }
}

impl Change {
    /// Whether it can be offered to be taken back.
    pub fn can_be_undone(&self) -> bool {
        let stands = match self.state {
            ChangeState::Started | ChangeState::Done | ChangeState::NotSeen { .. } | ChangeState::Left => {
                true
            }
            ChangeState::Failed { .. } | ChangeState::Undone { .. } => false,
        };
        stands && self.plan.undo.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(fault: Option<Fault>, stand: Option<Stand>) -> ChangeState {
        ChangeState::ended(fault, stand)
    }

    #[test]
    fn only_what_is_seen_counts_as_done_and_only_what_is_as_before_counts_as_not_made() {
        let slow = Fault::TooSlow { millis: 1 };
        let faults = [None, Some(Fault::Stopped), Some(slow)];
        let stands =
            [None, Some(Stand::Before), Some(Stand::Between), Some(Stand::GivenUp), Some(Stand::After)];
        for fault in &faults {
            for stand in stands {
                let state = ended(fault.clone(), stand);
                assert_eq!(state == ChangeState::Done, stand == Some(Stand::After), "{fault:?} {stand:?}");
                let failed = matches!(state, ChangeState::Failed { .. });
                let reported = *fault == Some(Fault::Stopped);
                assert_eq!(failed, reported && stand == Some(Stand::Before), "{fault:?} {stand:?}");
            }
        }
    }

    #[test]
    fn what_a_person_decided_stays_whatever_is_seen_later() {
        let by = "0192f5a4-7d3b-7cc1-8000-000000000001".parse().unwrap();
        let (undone, left, slow) =
            (ChangeState::Undone { by }, ChangeState::Left, ChangeState::NotSeen { fault: None });
        let seen = [
            ChangeState::Started,
            ChangeState::Done,
            slow.clone(),
            ChangeState::Failed { fault: Fault::Stopped },
        ];
        for late in &seen {
            assert!(!undone.may_become(late) && !left.may_become(late), "{late:?}");
        }
        assert!(left.may_become(&undone), "what was left can still be taken back");
        assert!(slow.may_become(&ChangeState::Done) && slow.may_become(&undone));
    }

    #[test]
    fn a_journal_from_before_reasons_were_kept_can_be_read() {
        let state: ChangeState = serde_json::from_str(r#"{"state":"not-seen"}"#).unwrap();
        assert_eq!(state, ChangeState::NotSeen { fault: None });
    }
}
