//! What can be done here, and by whom.

use deskside_core::boundary::{Clearance, Force};
use deskside_core::plan::EffectClass;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{BoundaryView, LineText};

/// What can be done here, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewView {
    /// Every action, in the order of the registry.
    pub rows: Vec<CaseView>,
    /// Whether there is an organisation whose limits these are.
    pub has_organisation: bool,
}

/// An action, in circumstances that a limit can tell apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseView {
    /// What it is: *Removing a printer*.
    pub title: String,
    /// What it needs.
    pub clearance: Clearance,
    /// Whether the limit binds or guides.
    pub force: Force,
    /// What it takes to go back, at best.
    pub class: Option<EffectClass>,
    /// Why.
    pub boundary: BoundaryView,
    /// Who could, and what can be said about it.
    pub stand: CaseStand,
}

/// How an action stands for this person, beyond the limit itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseStand {
    /// The name of its row on the page of all of them.
    pub case: String,
    /// The name of the action.
    pub action: String,
    /// Who could do it.
    pub could: WhoCould,
    /// Whether there is somebody to tell that the limit stopped this person.
    pub can_tell: bool,
    /// Whether they were told in the last 30 days.
    pub told: bool,
}

/// Who could do something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhoCould {
    /// In a sentence.
    pub words: String,
    /// Their names, as far as the organisation's rules have them.
    pub people: Vec<String>,
    /// How many more there are.
    pub more: u32,
}

/// What a person writes about a limit, as it would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommentView {
    /// The text that leaves.
    pub sent: String,
    /// The same, with what was hidden marked; empty when there is nothing.
    pub pieces: Vec<LineText>,
}
