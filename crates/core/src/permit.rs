//! The proof, in code, that consent and boundary allow one exact plan.
//!
//! INVARIANT: a [`Permit`] exists only for a plan that a person agreed to on a page that showed it (its nonce is spent on
//! that digest) and that the policy allows, with the co-sign of a power user or the grant of an approver where it asks for one. The one other way is
//! [`Beforehand`]: an operator agreed to a step in a file, and the policy lets the person do it alone. What came that way says
//! so. Nothing outside this module can make one:
//!
//! ```compile_fail
//! let forged = deskside_core::permit::Permit { plan: todo!(), co_sign: None, grant: None, rules: None };
//! ```
//! ```compile_fail
//! let forged: deskside_core::permit::Permit = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! let forged = deskside_core::permit::Consent { plan: todo!(), agreed: todo!() };
//! ```

mod beforehand;

pub use beforehand::{Beforehand, BeforehandError};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::boundary::{Clearance, Decision, Policy};
use crate::id::{BoundaryId, Digest, Millis};
use crate::order::SignedRules;
use crate::plan::Plan;
use crate::trust::{Asker, CoSignError, CoSigned, GrantError, Granted, SignedCoSign, SignedGrant, Verified};

/// A one-use number, made by the app for one page that shows one plan.
#[derive(Clone, PartialEq, Eq)]
pub struct Nonce(pub [u8; 16]);

impl std::fmt::Debug for Nonce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Nonce")
    }
}

impl Nonce {
    /// The form in which a page carries it.
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }
}

/// Why a consent was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// The nonce was never made, or was used already.
    #[error("this page was already answered")]
    Spent,
    /// The nonce was made for another plan.
    #[error("this page showed another plan")]
    OtherPlan,
}

/// The pages that wait for an answer. At most one: a newer page makes an older one void.
#[derive(Debug, Default)]
pub struct Consents {
    offered: Option<(Nonce, Digest)>,
}

/// How somebody agreed to a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "how")]
pub enum Agreed {
    /// The person at the computer, on a page that showed it.
    #[default]
    OnPage,
    /// An operator, in an answer file that was written before there was this plan. Nobody looked at it.
    Beforehand {
        /// Who, as the file says.
        operator: String,
    },
}

/// That somebody agreed to one exact plan.
#[derive(Debug)]
pub struct Consent {
    plan: Digest,
    agreed: Agreed,
}

impl Consent {
    /// How.
    pub fn agreed(&self) -> &Agreed {
        &self.agreed
    }
}

impl Consents {
    /// Remembers that a page with this nonce shows this plan.
    pub fn offer(&mut self, nonce: Nonce, plan: &Plan) {
        self.offered = Some((nonce, plan.digest()));
    }

    /// Makes every open page void.
    pub fn withdraw(&mut self) {
        self.offered = None;
    }

    /// Takes an answer from the page with this nonce (hexadecimal). It is spent, whatever comes of it.
    ///
    /// # Errors
    /// [`ConsentError::Spent`] when no such page is open, [`ConsentError::OtherPlan`] when it showed something else.
    pub fn spend(&mut self, nonce: &str, plan: &Digest) -> Result<Consent, ConsentError> {
        let (offered, shown) = self.offered.take().ok_or(ConsentError::Spent)?;
        if offered.to_hex() != nonce {
            return Err(ConsentError::Spent);
        }
        if shown != *plan {
            return Err(ConsentError::OtherPlan);
        }
        Ok(Consent { plan: shown, agreed: Agreed::OnPage })
    }
}

/// Why there is no permit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PermitError {
    /// The consent or the decision is about another plan.
    #[error("consent and decision are not about this plan")]
    OtherPlan,
    /// The boundary asks for more than there is.
    #[error("this needs a higher clearance")]
    NotAllowed(Clearance),
    /// The co-sign does not count any more.
    #[error("the co-sign does not count any more")]
    CoSign(#[source] CoSignError),
    /// The grant does not count any more.
    #[error("the approval does not count any more")]
    Grant(#[source] GrantError),
}

/// The proof. A machine accepts nothing else, and only for the plan it names.
#[derive(Debug)]
pub struct Permit {
    plan: Digest,
    co_sign: Option<SignedCoSign>,
    grant: Option<SignedGrant>,
    rules: Option<Box<SignedRules>>,
}

impl Permit {
    /// Makes a permit, if consent and decision are both about this plan and the decision lets the person do it alone.
    ///
    /// # Errors
    /// See [`PermitError`].
    pub fn issue(plan: &Plan, decision: &Decision, consent: Consent) -> Result<Permit, PermitError> {
        let digest = plan.digest();
        if consent.plan != digest || *decision.plan() != digest {
            return Err(PermitError::OtherPlan);
        }
        match decision.clearance() {
            Clearance::Alone => Ok(Permit { plan: digest, co_sign: None, grant: None, rules: None }),
            needed @ (Clearance::WithPowerUser | Clearance::WithApproval | Clearance::ItOnly) => {
                Err(PermitError::NotAllowed(needed))
            }
        }
    }

    /// Makes a permit for a plan that a power user has co-signed, if consent, decision and co-sign are all about this plan
    /// and the decision lets the person do it with a power user. The co-sign is looked at once more, with the rules and at
    /// the time of this moment, and is used up.
    ///
    /// # Errors
    /// See [`PermitError`].
    pub fn issue_co_signed(
        plan: &Plan,
        decision: &Decision,
        consent: Consent,
        co_signed: CoSigned,
        rules: &Verified,
        asker: &Asker,
        now: Millis,
    ) -> Result<Permit, PermitError> {
        let digest = plan.digest();
        if consent.plan != digest || *decision.plan() != digest || *co_signed.plan() != digest {
            return Err(PermitError::OtherPlan);
        }
        // Two people agree to it, and both have seen it.
        if let Agreed::Beforehand { .. } = consent.agreed {
            return Err(PermitError::NotAllowed(decision.clearance()));
        }
        co_signed.still_counts(rules, asker, now).map_err(PermitError::CoSign)?;
        match decision.clearance() {
            Clearance::Alone | Clearance::WithPowerUser => {
                let co_sign = Some(co_signed.into_signed());
                Ok(Permit { plan: digest, co_sign, grant: None, rules: None })
            }
            needed @ (Clearance::WithApproval | Clearance::ItOnly) => Err(PermitError::NotAllowed(needed)),
        }
    }

    /// Makes a permit for a plan that an approver has granted, if consent, decision and grant are all about this plan, the
    /// decision lets the person do it with an approval, and what holds it back is what the approver saw. The grant is looked
    /// at once more, with the rules and at the time of this moment, and is used up.
    ///
    /// # Errors
    /// See [`PermitError`].
    pub fn issue_granted(
        plan: &Plan,
        decision: &Decision,
        consent: Consent,
        granted: Granted,
        (rules, policy): (&Verified, &Policy),
        asker: &Asker,
        now: Millis,
    ) -> Result<Permit, PermitError> {
        let digest = plan.digest();
        if consent.plan != digest || *decision.plan() != digest || *granted.plan() != digest {
            return Err(PermitError::OtherPlan);
        }
        // Two people agree to it, and both have seen it.
        if let Agreed::Beforehand { .. } = consent.agreed {
            return Err(PermitError::NotAllowed(decision.clearance()));
        }
        granted.still_counts(rules, policy, asker, now).map_err(PermitError::Grant)?;
        match decision.clearance() {
            Clearance::Alone | Clearance::WithPowerUser => {}
            Clearance::WithApproval => {
                let by: BTreeSet<&BoundaryId> = decision.boundaries().iter().collect();
                if by != granted.boundaries().iter().collect() {
                    return Err(PermitError::Grant(GrantError::OtherBoundary));
                }
            }
            needed @ Clearance::ItOnly => return Err(PermitError::NotAllowed(needed)),
        }
        Ok(Permit { plan: digest, co_sign: None, grant: Some(granted.into_signed()), rules: None })
    }

    /// The same permit with the rules that it was issued under, for the helper program, which believes nobody and judges
    /// again.
    pub fn under(self, rules: SignedRules) -> Permit {
        Permit { rules: Some(Box::new(rules)), ..self }
    }

    /// The rules that it was issued under, where they were given.
    pub fn rules(&self) -> Option<&SignedRules> {
        self.rules.as_deref()
    }

    /// The co-sign that it was issued with.
    pub fn co_sign(&self) -> Option<&SignedCoSign> {
        self.co_sign.as_ref()
    }

    /// The grant that it was issued with.
    pub fn grant(&self) -> Option<&SignedGrant> {
        self.grant.as_ref()
    }

    /// Whether this permit was made for that plan.
    pub fn covers(&self, plan: &Plan) -> bool {
        self.plan == plan.digest()
    }
}
