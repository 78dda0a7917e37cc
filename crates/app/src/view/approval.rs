//! Approvals: what the person who asks sees, and what IT sees.

use deskside_core::id::{ApprovalId, Digest, Millis};
use deskside_core::trust::GrantError;
use deskside_protocol::approval::ApprovalState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{BoundaryView, PlanView};

/// That an approval can be asked for, on the page of a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApprovalOffer {
    /// Exactly what is sent along, for IT's eyes alone.
    pub plan: PlanView,
    /// How it stands.
    pub stand: ApprovalStand,
}

/// How it stands with an approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "stand", rename_all = "kebab-case")]
pub enum ApprovalStand {
    /// It can be asked for.
    CanAsk,
    /// It was asked for.
    Waits {
        /// The reason, as it was sent.
        reason: String,
        /// When it was asked.
        asked: Millis,
        /// Until when it waits.
        until: Millis,
        /// Whether the server has it.
        sent: bool,
    },
    /// IT said no.
    Refused {
        /// Who.
        by: String,
        /// Why.
        why: String,
    },
    /// Nobody answered in time.
    Expired {
        /// When it was asked.
        asked: Millis,
    },
    /// It was approved, and the time for it is over.
    RanOut {
        /// Who approved.
        by: String,
        /// Until when it counted.
        until: Millis,
    },
    /// An answer came that does not count.
    Void {
        /// Why.
        why: GrantError,
    },
}

/// Who approved a plan, until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApprovedView {
    /// Who.
    pub by: String,
    /// Until when it counts.
    pub until: Millis,
}

/// What IT was asked to approve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApprovalsView {
    /// Newest first.
    pub rows: Vec<ApprovalCard>,
}

/// One question, as IT sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApprovalCard {
    /// Which.
    pub id: ApprovalId,
    /// Who asks.
    pub by: String,
    /// On which computer.
    pub device: String,
    /// What people read to each other of its key.
    pub code: String,
    /// What would be done: *Removing the printer Canteen*.
    pub title: String,
    /// The plan that is signed.
    pub digest: Digest,
    /// The plan; none when this computer cannot open it, or when it is not what would be signed.
    pub plan: Option<PlanView>,
    /// Whether it is looked at twice: there is no way back, or it needs more rights than the person has.
    pub high_risk: bool,
    /// Why the person wants it.
    pub reason: String,
    /// The limit in the way.
    pub boundary: BoundaryView,
    /// When it came in.
    pub received: Millis,
    /// Until when it waits for an answer.
    pub waits_until: Millis,
    /// How it stands.
    pub state: ApprovalState,
    /// Who answered.
    pub answered_by: Option<String>,
    /// Until when the yes counts.
    pub granted_until: Option<Millis>,
    /// Why it was refused.
    pub why: Option<String>,
    /// Whether this person can answer on this computer: somebody else asked, and the organisation lists them for it.
    pub can_answer: bool,
}
