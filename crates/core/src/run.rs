//! A run is its log: what happened on one journey through one wizard, and everything that can be told from it.
//!
//! [`fold`] turns a log into a [`State`]; [`State::position`] says where a wizard stands with it. Going back is an event too:
//! it takes away what was said and found since the last page, and never what was changed on the computer.

mod resolve;
mod state;
mod summary;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::boundary::Clearance;
use crate::id::{BoundaryId, ChangeId, Digest, Millis, RequestId, StepId, WizardId};
use crate::machine::Fault;
use crate::probe::Verdict;
use crate::request::Lane;
use crate::say::Facts;

pub use resolve::{RefError, resolve};
pub use state::{Cause, Ending, Position, Proof, State, fold};
pub use summary::{ChangeSummary, End, Fate, RunSummary, StepSummary, summary};

/// The key of the answer *it is not in the list*, which every list from the computer has.
pub const NOT_LISTED: &str = "not-listed";

/// The key of the answer *I am not sure*, which every question has that the computer or the person would have to know.
pub const NOT_SURE: &str = "not-sure";

/// How a cause stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not looked at yet.
    NotChecked,
    /// The question makes no sense here.
    NotApplicable,
    /// Looked at, and all is well.
    Fine,
    /// The computer could not tell.
    Unknown,
    /// There is something to do.
    Found,
    /// It was found, and is gone.
    Fixed,
    /// It was found, and is still there.
    NotFixed,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What it is kept as.
    pub key: String,
    /// What was on the page.
    pub name: String,
    /// What other steps may refer to.
    pub facts: Facts,
}

/// Something that happened in a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "event")]
pub enum Event {
    /// The run began.
    Started {
        /// Of which wizard.
        wizard: WizardId,
        /// Its version.
        version: u32,
        /// What the person said.
        words: String,
    },
    /// A page was read.
    Read {
        /// Which.
        step: StepId,
    },
    /// A question was answered.
    Answered {
        /// Which.
        step: StepId,
        /// How.
        answer: Answer,
    },
    /// A check was made.
    Checked {
        /// Of which cause.
        step: StepId,
        /// What it said.
        verdict: Verdict,
    },
    /// The person did what a page told them.
    DidByHand {
        /// For which cause.
        step: StepId,
    },
    /// The person wants another way.
    TriedOther {
        /// For which cause.
        step: StepId,
    },
    /// The person leaves it as it is, or goes on without it.
    PutAside {
        /// What.
        step: StepId,
    },
    /// It could not be tried: there is nothing to try it on, or the computer could not tell.
    Skipped {
        /// What.
        step: StepId,
        /// Why, when it was a fault.
        fault: Option<Fault>,
    },
    /// A boundary stood in the way.
    Limited {
        /// At which step.
        step: StepId,
        /// Of which action.
        action: String,
        /// What it needs.
        clearance: Clearance,
        /// Which boundaries.
        boundaries: Vec<BoundaryId>,
    },
    /// A change was agreed to and written into the journal. It is about to be made.
    Changing {
        /// At which step.
        step: StepId,
        /// Its name in the journal.
        change: ChangeId,
        /// The action.
        action: String,
        /// The plan that was agreed to.
        plan: Digest,
        /// Who signed for it beside the person, by name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed_by: Option<String>,
    },
    /// A change was made, or was not.
    Changed {
        /// At which step.
        step: StepId,
        /// Its name in the journal.
        change: ChangeId,
        /// Why it was not made.
        fault: Option<Fault>,
        /// Whether the computer was seen to have it.
        seen: bool,
    },
    /// The person said whether the proof worked.
    Proved {
        /// Which.
        step: StepId,
        /// Their answer.
        key: StepId,
    },
    /// A change of this run was taken back.
    Undid {
        /// Which.
        change: ChangeId,
    },
    /// Back to the page before.
    WentBack,
    /// Back to a question that was answered before.
    WentBackTo {
        /// Which.
        step: StepId,
    },
    /// A call for help was made from here.
    Sent {
        /// Which.
        request: RequestId,
        /// Who was asked; none in a log from before this was written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lane: Option<Lane>,
    },
    /// The person closed it.
    Closed,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Millis,
    /// What.
    #[serde(flatten)]
    pub event: Event,
}

#[cfg(test)]
mod tests;
