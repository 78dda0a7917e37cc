//! Grants: the signed yes of an approver to one exact plan of one person on one device, for a short while and once.
//!
//! The asking device writes what is asked, with a nonce of its own. Whoever the boundary names looks at the plan and signs
//! from when until when it may be carried out, or says no, which is not signed: a no needs no proof. The device takes a
//! grant once, for what it asked, of somebody whom the manifest lists for the role that the boundary names.
//!
//! INVARIANT: a [`Granted`] comes out of [`Grants::accept`] alone, is used up by the permit that is made of it, and there is
//! no second one for the same nonce:
//!
//! ```compile_fail
//! let forged: deskside_core::trust::Granted = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! let forged = deskside_core::trust::Granted { signed: todo!() };
//! ```
//! ```compile_fail
//! fn twice(once: deskside_core::trust::Granted) -> [deskside_core::trust::Granted; 2] { [once.clone(), once] }
//! ```

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::window::{Within, within};
use super::{Asker, Freshness, PublicKey, Signature, Statement, Verified, verify};
use crate::boundary::{Decision, Policy};
use crate::id::{BoundaryId, Digest, Group, Millis, PersonId};
use crate::permit::Nonce;

/// A grant counts at most this long, in milliseconds: fifteen minutes.
pub const GRANT_LASTS: i64 = 15 * 60 * 1000;

/// An approver's clock may be ahead of that of the device by this many milliseconds.
pub const CLOCKS_DIFFER: i64 = 2 * 60 * 1000;

/// What is asked of an approver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct GrantAsk {
    /// The exact plan.
    pub plan: Digest,
    /// The person it would be carried out for.
    pub person: PersonId,
    /// The device that would carry it out.
    pub device: PublicKey,
    /// The boundaries that hold it back.
    pub boundaries: BTreeSet<BoundaryId>,
    /// A number that the asking device made for this one time, in hexadecimal.
    pub nonce: String,
}

/// What an approver signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// What was asked.
    pub ask: GrantAsk,
    /// From when it counts.
    pub from: Millis,
    /// Until when it counts.
    pub until: Millis,
}

impl Statement for Grant {
    const DOMAIN: &'static str = "deskside-grant/1";
}

/// A grant with its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SignedGrant {
    /// What is signed.
    pub grant: Grant,
    /// By whom.
    pub signature: Signature,
}

impl GrantAsk {
    /// What is asked for the plan of this decision.
    pub fn new(decision: &Decision, asker: &Asker, nonce: &Nonce) -> Self {
        GrantAsk {
            plan: decision.plan().clone(),
            person: asker.person.clone(),
            device: asker.device.clone(),
            boundaries: decision.boundaries().iter().cloned().collect(),
            nonce: nonce.to_hex(),
        }
    }

    /// What an approver signs to say yes from now on, for so many milliseconds and no longer than [`GRANT_LASTS`].
    pub fn granted(self, now: Millis, lasts: i64) -> Grant {
        let until = Millis(now.0.saturating_add(lasts.clamp(0, GRANT_LASTS)));
        Grant { ask: self, from: now, until }
    }
}

/// Why a grant does not count.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    TS,
    thiserror::Error,
)]
#[serde(rename_all = "kebab-case")]
pub enum GrantError {
    /// None was asked for, or that one was used already.
    #[error("no approval was asked for, or it was used already")]
    NotAsked,
    /// It is about another plan.
    #[error("about another plan")]
    OtherPlan,
    /// It is for another person.
    #[error("for another person")]
    OtherPerson,
    /// It is for another device.
    #[error("for another device")]
    OtherDevice,
    /// Other boundaries hold the plan back than those that the approver saw.
    #[error("about another boundary")]
    OtherBoundary,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    BadSignature,
    /// Who asks cannot approve, whichever of their devices they take.
    #[error("nobody approves what they asked for")]
    OwnRequest,
    /// It does not count yet.
    #[error("not valid yet")]
    NotYet,
    /// It does not count any more.
    #[error("expired")]
    Expired,
    /// The rules of the organisation have run out. They name nobody.
    #[error("the organisation's rules have expired")]
    RulesExpired,
    /// A boundary that holds the plan back names nobody who approves.
    #[error("the boundary names nobody who approves")]
    NoApprover,
    /// The manifest lists the device that signed for no role (any more).
    #[error("not signed by an approver")]
    NotApprover,
    /// Who signed has another role than the one that the boundary names.
    #[error("the boundary names another role")]
    WrongRole,
}

/// The grants that this device waits for. At most one: a newer one makes an older one void.
#[derive(Debug, Default)]
pub struct Grants {
    asked: Option<GrantAsk>,
}

/// The proof that an approver agreed to one exact plan.
#[derive(Debug)]
pub struct Granted {
    signed: SignedGrant,
}

impl Grants {
    /// Remembers that this was asked.
    pub fn ask(&mut self, ask: GrantAsk) {
        self.asked = Some(ask);
    }

    /// Waits for none any more.
    pub fn withdraw(&mut self) {
        self.asked = None;
    }

    /// The plan that a grant is waited for.
    pub fn waits_for(&self) -> Option<&Digest> {
        self.asked.as_ref().map(|asked| &asked.plan)
    }

    /// Takes a grant, if it is what was asked and who signed has the role that the boundaries name. After that none is waited
    /// for any more, so that it counts once. One that is refused changes nothing: who forges one cannot make the real one
    /// void.
    ///
    /// # Errors
    /// See [`GrantError`].
    pub fn accept(
        &mut self,
        signed: &SignedGrant,
        rules: &Verified,
        policy: &Policy,
        asker: &Asker,
        now: Millis,
    ) -> Result<Granted, GrantError> {
        let asked = self.asked.as_ref().ok_or(GrantError::NotAsked)?;
        is_what_was_asked(&signed.grant.ask, asked, asker)?;
        if signed.signature.key == asker.device {
            return Err(GrantError::OwnRequest);
        }
        verify(&signed.grant, &signed.signature).map_err(|_| GrantError::BadSignature)?;
        let granted = Granted { signed: signed.clone() };
        granted.still_counts(rules, policy, asker, now)?;
        self.asked = None;
        Ok(granted)
    }
}

fn is_what_was_asked(given: &GrantAsk, ask: &GrantAsk, asker: &Asker) -> Result<(), GrantError> {
    if given.plan != ask.plan {
        Err(GrantError::OtherPlan)
    } else if given.person != ask.person || given.person != asker.person {
        Err(GrantError::OtherPerson)
    } else if given.device != ask.device || given.device != asker.device {
        Err(GrantError::OtherDevice)
    } else if given.boundaries != ask.boundaries {
        Err(GrantError::OtherBoundary)
    } else if given.nonce == ask.nonce {
        Ok(())
    } else {
        Err(GrantError::NotAsked)
    }
}

fn counts_at(grant: &Grant, now: Millis) -> Result<(), GrantError> {
    // Two clocks are never the same, and a yes should not have to wait for that. Its end is not moved.
    let from = Millis(grant.from.0.saturating_sub(CLOCKS_DIFFER));
    match within(from, grant.until, GRANT_LASTS + CLOCKS_DIFFER, now) {
        Within::Yes => Ok(()),
        Within::Before => Err(GrantError::NotYet),
        Within::After => Err(GrantError::Expired),
    }
}

/// Whether this device may approve what these boundaries hold back.
fn may_grant(
    key: &PublicKey,
    boundaries: &BTreeSet<BoundaryId>,
    (rules, policy): (&Verified, &Policy),
    asker: &Asker,
    now: Millis,
) -> Result<(), GrantError> {
    if rules.freshness(now) == Freshness::Expired {
        return Err(GrantError::RulesExpired);
    }
    if rules.belongs_to(key, asker) {
        return Err(GrantError::OwnRequest);
    }
    let roles: BTreeSet<Group> = policy.approvers(boundaries).ok_or(GrantError::NoApprover)?;
    if rules.staff_of(key, now).is_none() {
        return Err(GrantError::NotApprover);
    }
    let has_all = roles.iter().all(|role| rules.has_role(key, role, now));
    if has_all { Ok(()) } else { Err(GrantError::WrongRole) }
}

impl Granted {
    /// The plan it is about.
    pub fn plan(&self) -> &Digest {
        &self.signed.grant.ask.plan
    }

    /// The boundaries that the approver saw.
    pub fn boundaries(&self) -> &BTreeSet<BoundaryId> {
        &self.signed.grant.ask.boundaries
    }

    /// The device that signed.
    pub fn by(&self) -> &PublicKey {
        &self.signed.signature.key
    }

    /// Until when it counts.
    pub fn until(&self) -> Millis {
        self.signed.grant.until
    }

    /// What was signed, for whoever has to check it again: it is used up here.
    pub(crate) fn into_signed(self) -> SignedGrant {
        self.signed
    }

    /// Whether it still counts: a person may think for a while before they consent, and meanwhile its time may be over, the
    /// approver taken out, or the boundary changed.
    ///
    /// # Errors
    /// See [`GrantError`].
    pub fn still_counts(
        &self,
        rules: &Verified,
        policy: &Policy,
        asker: &Asker,
        now: Millis,
    ) -> Result<(), GrantError> {
        let ask = &self.signed.grant.ask;
        counts_at(&self.signed.grant, now)?;
        is_what_was_asked(ask, ask, asker)?;
        may_grant(self.by(), &ask.boundaries, (rules, policy), asker, now)
    }
}

#[cfg(test)]
mod tests;
