//! Approvals: a person asks IT to agree to one exact plan, and IT says yes with a signature of its own device, or no with a
//! reason. The server carries both and can make neither.
//!
//! In the clear is what IT sorts by: the action, its class, the limits, the reason that the person wrote and reviewed. The plan
//! itself holds values (names of printers, of files), so it is sealed for IT's readers, and the approver's app works out its
//! digest before it signs.

use std::collections::BTreeSet;

use deskside_core::id::{ApprovalId, BoundaryId, Millis};
use deskside_core::plan::EffectClass;
use deskside_core::trust::{GrantAsk, SignedGrant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::account::Device;
use crate::request::PersonRef;

/// How long a question waits for its answer, in milliseconds: an hour.
pub const WAITS: i64 = 60 * 60 * 1000;
/// The longest sealed plan, as text.
pub const MAX_SEALED: usize = 64 * 1024;
/// The longest reason, of the person or of IT, in signs.
pub const MAX_REASON: usize = 1_000;

/// A person asks for an approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AskApproval {
    /// What is to be signed.
    pub ask: GrantAsk,
    /// The name of the action.
    pub action: String,
    /// What it takes to go back.
    pub class: EffectClass,
    /// Why the person wants it, after redaction, 1 to 1,000 characters.
    pub reason: String,
    /// The plan, sealed for IT's readers, in base 64.
    pub sealed: String,
    /// When it was asked, by the clock of their computer.
    pub asked: Millis,
}

/// What IT says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum ApprovalAnswer {
    /// Yes.
    Grant {
        /// The signature is the answer; whatever the server says about it counts for nothing.
        grant: SignedGrant,
    },
    /// No.
    Refuse {
        /// Why, for the person, 1 to 1,000 characters.
        reason: String,
    },
}

/// How a question stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalState {
    /// It waits for an answer.
    Waits,
    /// Somebody of IT said yes.
    Granted,
    /// Somebody of IT said no.
    Refused,
    /// The person took it back.
    Cancelled,
    /// Nobody answered in time.
    Expired,
}

/// A question with its answer, for the person who asked and for IT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ApprovalView {
    /// Which.
    pub id: ApprovalId,
    /// Who asked.
    pub by: PersonRef,
    /// On which device.
    pub device: Device,
    /// What they asked.
    pub asked: AskApproval,
    /// When it came in.
    pub received: Millis,
    /// Until when it waits.
    pub until: Millis,
    /// How it stands.
    pub state: ApprovalState,
    /// The answer, and who gave it.
    pub answer: Option<Answered>,
}

/// An answer, and who gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Answered {
    /// What they said.
    pub said: ApprovalAnswer,
    /// Who.
    pub by: PersonRef,
    /// When.
    pub at: Millis,
}

impl AskApproval {
    /// The limits that stand in the way.
    pub fn boundaries(&self) -> &BTreeSet<BoundaryId> {
        &self.ask.boundaries
    }
}
