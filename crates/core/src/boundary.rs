//! Boundaries: who may do which action and when, decided on the device from a signed policy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{BoundaryId, Digest};

/// What an action needs. One ladder, from the lowest to the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Clearance {
    /// The person's own consent.
    Alone,
    /// A co-sign by a certified power user.
    WithPowerUser,
    /// An approval by the role that the boundary names.
    WithApproval,
    /// Only IT does this.
    ItOnly,
}

/// The answer of the policy to one plan of one person. Only a policy makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    plan: Digest,
    clearance: Clearance,
    boundaries: Vec<BoundaryId>,
}

impl Decision {
    /// The plan it is about.
    pub fn plan(&self) -> &Digest {
        &self.plan
    }

    /// What the plan needs.
    pub fn clearance(&self) -> Clearance {
        self.clearance
    }

    /// The boundaries that decided.
    pub fn boundaries(&self) -> &[BoundaryId] {
        &self.boundaries
    }
}
