//! Boundaries: who may do which action and when, decided on the device from a signed policy.
//!
//! A boundary is a row of a table ([`Table`]); rows compile to Cedar, and what a table cannot say is hand-written Cedar
//! beside it. [`Policy::decide`] asks from the lowest [`Clearance`] up and answers with the first that is allowed and with
//! the boundaries that decided. What no boundary allows is for IT only; a rule that cannot be evaluated means no.
//!
//! INVARIANT: a [`Decision`] comes from a policy. Nothing outside this module can make one:
//!
//! ```compile_fail
//! let forged = deskside_core::boundary::Decision { record: todo!() };
//! ```
//! ```compile_fail
//! let forged: deskside_core::boundary::Decision = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! let forged = deskside_core::boundary::Decision::new(todo!());
//! ```

mod almost;
mod approvers;
mod cedar;
mod decide;
mod difference;
mod lint;
mod overview;
mod policy;
mod record;
mod rows;
mod table;

#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use almost::{Almost, Unmet};
pub use decide::{Moment, Said, Who};
pub use difference::{Comparison, Difference, Standpoint, compare};
pub use lint::{Around, Matter, Remark, lint};
pub use overview::{Allowance, Case, Circumstance, Force};
pub use policy::{Boundary, Policy, PolicyVersion};
pub use record::{Context, Decision, DecisionRecord, PrivilegedChange, ShadowResult};
pub use table::{
    BoundaryError, Calendar, Conditions, Date, Hours, Row, RowError, Sessions, Summaries, Table, TimeOfDay,
    Weekday,
};

pub use crate::trust::Freshness;

/// What an action needs. One ladder, from the lowest to the highest.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
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

impl Clearance {
    /// The ladder, from the lowest to the highest.
    pub const LADDER: [Clearance; 4] =
        [Clearance::Alone, Clearance::WithPowerUser, Clearance::WithApproval, Clearance::ItOnly];

    /// Its place on the ladder, from 0. Cedar compares these.
    pub(crate) fn level(self) -> i64 {
        match self {
            Clearance::Alone => 0,
            Clearance::WithPowerUser => 1,
            Clearance::WithApproval => 2,
            Clearance::ItOnly => 3,
        }
    }
}

/// The boundaries that no table holds: they are part of how Deskside decides. Their reasons are the Fluent keys
/// `boundary-no-rule`, `boundary-no-policy` and so on.
pub mod built_in {
    /// No rule allows it, so it is for IT only.
    pub const NO_RULE: &str = "no-rule";
    /// This computer has no policy yet: nothing that needs more rights than the person has.
    pub const NO_POLICY: &str = "no-policy";
    /// The policy has run out: only what people may do alone stays.
    pub const POLICY_EXPIRED: &str = "policy-expired";
    /// There should be a policy, and it cannot be read or was changed: nothing at all.
    pub const POLICY_UNREADABLE: &str = "policy-unreadable";
    /// A rule could not be evaluated, which means no.
    pub const EVALUATION_ERROR: &str = "evaluation-error";

    /// All of them.
    pub const ALL: [&str; 5] = [NO_RULE, NO_POLICY, POLICY_EXPIRED, POLICY_UNREADABLE, EVALUATION_ERROR];
}
