//! What an app asks of the helper program, and what comes back: two programs of the same computer that run as different
//! people, so each reads what the other says as it would read a stranger.
//!
//! An *order* names an action and the digest of the plan that the person agreed to, and carries everything that the helper
//! program needs to judge again. It holds no program, no path and no word for people.

use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::boundary::Clearance;
use crate::id::{BoundaryId, Digest, Millis};
use crate::machine::Fault;
use crate::permit::Permit;
use crate::plan::Plan;
use crate::trust::{
    CoSignError, GrantError, PublicKey, SignedCoSign, SignedGrant, SignedManifest, SignedRoot, Statement,
    TrustError,
};

/// The largest order, in bytes. Nearly all of it is the manifest and the table that it names.
pub const MAX_ORDER: usize = 1024 * 1024;

/// What the organisation signed, as far as a judgement needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedRules {
    /// The roots, from the pinned one or an earlier one to the newest.
    pub chain: Vec<SignedRoot>,
    /// The manifest.
    pub manifest: SignedManifest,
    /// The table of boundaries that it names, as published.
    pub boundaries: String,
    /// The hand-written Cedar that it names, if it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cedar: Option<String>,
    /// The last table that two people looked at, if it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<String>,
}

/// One change that a person agreed to, with what proves that it may be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The change.
    pub action: Action,
    /// The plan that was agreed to. The helper program makes its own, and this must be its digest.
    pub plan: Digest,
    /// The rules.
    pub rules: SignedRules,
    /// The co-sign of a power user, where the rules ask for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub co_sign: Option<SignedCoSign>,
    /// The grant of an approver, where the rules ask for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<SignedGrant>,
}

impl Order {
    /// What is asked of the helper program for a plan that is permitted; none when that is not its affair, or when the permit
    /// does not say under which rules.
    pub fn of(permit: &Permit, plan: &Plan) -> Option<Order> {
        let rules = permit.rules().filter(|_| plan.needs_privilege)?.clone();
        let (co_sign, grant) = (permit.co_sign().cloned(), permit.grant().cloned());
        Some(Order { action: plan.action.clone(), plan: plan.digest(), rules, co_sign, grant })
    }

    /// Reads an order.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`], and [`Refusal::Unreadable`] for anything that is not exactly an order: also for a field that is
    /// not known, which may be a limit.
    pub fn read(bytes: &[u8]) -> Result<Order, Refusal> {
        if bytes.len() > MAX_ORDER {
            return Err(Refusal::TooLarge);
        }
        let order: Order = serde_json::from_slice(bytes).map_err(|_| Refusal::Unreadable)?;
        // Actions are read from content too, where a further field is found by the linter. Here nobody lints.
        let given: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| Refusal::Unreadable)?;
        let read = serde_json::to_value(&order.action).map_err(|_| Refusal::Unreadable)?;
        if given["action"] == read { Ok(order) } else { Err(Refusal::Unreadable) }
    }

    /// The form in which it is sent.
    ///
    /// # Panics
    /// Never: an order has text keys.
    pub fn write(&self) -> String {
        serde_json::to_string(self).expect("an order has text keys")
    }
}

/// What came of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "answer")]
pub enum Answer {
    /// The programs ran to their end.
    Done {
        /// What was done, signed by this computer.
        receipt: SignedReceipt,
    },
    /// Nothing was done.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// It was begun and did not come to its end.
    Failed {
        /// Why.
        fault: Fault,
    },
}

/// That a change was made, as the helper program wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The key of the computer.
    pub machine: PublicKey,
    /// The number of the account that it was made for.
    pub uid: u32,
    /// The plan.
    pub plan: Digest,
    /// When.
    pub at: Millis,
    /// The entry of the helper program's log.
    pub entry: Digest,
}

impl Statement for Receipt {
    const DOMAIN: &'static str = "deskside-receipt-of-change/1";
}

/// A receipt with its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedReceipt {
    /// What is signed.
    pub receipt: Receipt,
    /// By the computer.
    pub signature: crate::trust::Signature,
}

/// How the helper program stands, to somebody who may ask it something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The key of the computer.
    pub machine: PublicKey,
    /// The fingerprint of the pinned root.
    pub root: Digest,
    /// Whether the one who asks was enrolled.
    pub enrolled: bool,
    /// The version of the newest manifest that it has seen, or 0.
    pub manifest: u32,
}

/// Why the helper program does nothing. The codes are stable: they stand in its log, and records quote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Refusal {
    /// The order is larger than any honest one.
    #[error("the order is too large")]
    TooLarge,
    /// It is no order, or says something that is not known.
    #[error("the order cannot be read")]
    Unreadable,
    /// The bus does not say whose it is.
    #[error("nobody knows who asks")]
    NoCaller,
    /// The computer belongs to no organisation, or this person was not enrolled on it.
    #[error("not enrolled on this computer")]
    NotEnrolled,
    /// Not one of the actions that the helper program carries out.
    #[error("not one of the helper program's actions")]
    NotServed,
    /// The person can do it with their own rights.
    #[error("needs no more rights than the person has")]
    NeedsNoPrivilege,
    /// The clock of the computer shows a time before what was written down already.
    #[error("the clock was set back")]
    ClockSetBack,
    /// What should be signed by the organisation is not, or is older than what was seen.
    #[error("the rules are not those of the organisation")]
    NotTrusted {
        /// What is wrong.
        #[source]
        why: TrustError,
    },
    /// The rules are signed, and still cannot be used.
    #[error("the rules cannot be read")]
    RulesUnreadable,
    /// A reading that the plan needs failed.
    #[error("cannot tell how the computer is")]
    CannotTell {
        /// What failed.
        #[source]
        fault: Fault,
    },
    /// There is nothing to change (any more).
    #[error("there is nothing to change")]
    NothingToDo,
    /// The plan that was agreed to is not the one that would be carried out.
    #[error("the plan is another one now")]
    OtherPlan,
    /// A boundary asks for more than there is.
    #[error("a boundary asks for more")]
    Boundary {
        /// What it asks for.
        clearance: Clearance,
        /// Which.
        boundaries: Vec<BoundaryId>,
    },
    /// The co-sign does not count.
    #[error("the co-sign does not count")]
    CoSign {
        /// Why.
        #[source]
        why: CoSignError,
    },
    /// The grant does not count.
    #[error("the approval does not count")]
    Grant {
        /// Why.
        #[source]
        why: GrantError,
    },
    /// The co-sign or the grant was used already.
    #[error("what was signed was used already")]
    Spent,
    /// The person did not say that it is them, or may not.
    #[error("not authorised by the person")]
    NotAuthorised,
    /// There is nothing here that could ask the person.
    #[error("polkit does not answer")]
    NoPolkit,
    /// An order of the same person is under way, or too many of others are.
    #[error("another order is under way")]
    Busy,
    /// Too many orders in a minute.
    #[error("too many orders")]
    TooOften,
    /// What must be kept cannot be written or read.
    #[error("the helper program cannot keep what it must")]
    CannotKeep,
}

impl Refusal {
    /// Its code, with that of the cause: `co-sign/expired`.
    ///
    /// # Panics
    /// Never: a refusal has text keys.
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).expect("a refusal has text keys");
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let code = text(&value["code"]);
        let cause = match self {
            Refusal::NotTrusted { .. } => text(&value["why"]["trust"]),
            Refusal::CoSign { .. } | Refusal::Grant { .. } => text(&value["why"]),
            Refusal::CannotTell { .. } => text(&value["fault"]["fault"]),
            Refusal::Boundary { clearance, .. } => {
                text(&serde_json::to_value(clearance).expect("a clearance is a text"))
            }
            Refusal::TooLarge
            | Refusal::Unreadable
            | Refusal::NoCaller
            | Refusal::NotEnrolled
            | Refusal::NotServed
            | Refusal::NeedsNoPrivilege
            | Refusal::ClockSetBack
            | Refusal::RulesUnreadable
            | Refusal::NothingToDo
            | Refusal::OtherPlan
            | Refusal::Spent
            | Refusal::NotAuthorised
            | Refusal::NoPolkit
            | Refusal::Busy
            | Refusal::TooOften
            | Refusal::CannotKeep => return code,
        };
        format!("{code}/{cause}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_has_a_code_that_does_not_change() {
        let codes = [
            Refusal::TooLarge,
            Refusal::NotTrusted { why: TrustError::WrongRoot },
            Refusal::CoSign { why: CoSignError::Expired },
            Refusal::Grant { why: GrantError::WrongRole },
            Refusal::CannotTell { fault: Fault::NotSupported },
            Refusal::Boundary { clearance: Clearance::ItOnly, boundaries: vec![] },
        ];
        assert_eq!(
            codes.map(|refusal| refusal.code()),
            [
                "too-large",
                "not-trusted/wrong-root",
                "co-sign/expired",
                "grant/wrong-role",
                "cannot-tell/not-supported",
                "boundary/it-only"
            ]
        );
    }
}
