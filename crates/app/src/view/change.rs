//! Changes to this computer.

use deskside_core::boundary::Clearance;
use deskside_core::id::ChangeId;
use deskside_core::id::Millis;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{BoundaryView, CaseStand, EffectView, PlanView};

/// A change to this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// Which.
    pub id: ChangeId,
    /// When.
    pub at: Millis,
    /// What was done.
    pub title: String,
    /// Before and after.
    pub effects: Vec<EffectView>,
    /// Who agreed.
    pub decided_by: String,
    /// Who signed for it beside them, in a sentence.
    pub signed_by: Option<String>,
    /// How it stands, in a word.
    pub state: ChangeStand,
    /// Whether it can be taken back.
    pub can_undo: bool,
    /// Why not, or what is lost.
    pub note: Option<String>,
}

/// How a change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeStand {
    /// Found after the app ended in the middle of it.
    HalfDone,
    /// Done.
    Done,
    /// Reported as done, and not seen.
    NotSeen,
    /// Not done.
    Failed,
    /// Taken back.
    Undone,
    /// Looked at and left.
    Left,
}

/// What an undo would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "undo", rename_all = "kebab-case")]
pub enum UndoView {
    /// This.
    Ready {
        /// The change that would be taken back.
        change: ChangeView,
        /// What would be different.
        plan: PlanView,
    },
    /// Nothing: the computer is already as it was before, or what was changed is gone.
    MovedOn {
        /// The change.
        change: ChangeView,
        /// What is so now.
        text: String,
    },
    /// A boundary stands in the way.
    Refused {
        /// The change.
        change: ChangeView,
        /// Who could.
        clearance: Clearance,
        /// Why.
        boundary: BoundaryView,
        /// Who could do it, and what can be said about it.
        stand: CaseStand,
    },
}
