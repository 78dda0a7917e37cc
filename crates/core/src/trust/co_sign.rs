//! Co-signing: a power user's signature over one exact plan, asked for and checked on the device that would carry it out.
//!
//! The asking device writes the statement, with a nonce of its own and an end; the power user's device looks at the plan
//! and signs it or does not. The statement is taken once, from the power user who was asked, for what was asked.
//!
//! INVARIANT: a [`CoSigned`] comes out of [`CoSigns::accept`] alone, is used up by the permit that is made of it, and there
//! is no second one for the same nonce:
//!
//! ```compile_fail
//! let forged: deskside_core::trust::CoSigned = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! let forged = deskside_core::trust::CoSigned { signed: todo!(), skills: todo!() };
//! ```
//! ```compile_fail
//! fn twice(once: deskside_core::trust::CoSigned) -> [deskside_core::trust::CoSigned; 2] { [once.clone(), once] }
//! ```

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::window::{Within, within};
use super::{Certificate, Freshness, PublicKey, Signature, Statement, Verified, verify};
use crate::id::{Digest, Millis, PersonId, RequestId, Skill};
use crate::permit::Nonce;
use crate::plan::Plan;

/// A co-sign counts at most this long, in milliseconds: fifteen minutes.
pub const CO_SIGN_LASTS: i64 = 15 * 60 * 1000;

/// What a power user signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct CoSign {
    /// The exact plan.
    pub plan: Digest,
    /// The call for help it belongs to.
    pub request: RequestId,
    /// The device that would carry it out.
    pub device: PublicKey,
    /// From when it counts.
    pub from: Millis,
    /// Until when it counts.
    pub until: Millis,
    /// A number that the asking device made for this one time, in hexadecimal.
    pub nonce: String,
}

impl Statement for CoSign {
    const DOMAIN: &'static str = "deskside-co-sign/1";
}

impl CoSign {
    /// What is asked of a power user for this plan, from now on for [`CO_SIGN_LASTS`].
    pub fn new(plan: &Plan, request: RequestId, device: PublicKey, nonce: &Nonce, now: Millis) -> Self {
        CoSign {
            plan: plan.digest(),
            request,
            device,
            from: now,
            until: Millis(now.0.saturating_add(CO_SIGN_LASTS)),
            nonce: nonce.to_hex(),
        }
    }
}

/// A co-sign with its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SignedCoSign {
    /// What is signed.
    pub co_sign: CoSign,
    /// By whom.
    pub signature: Signature,
}

/// Why a co-sign does not count.
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
pub enum CoSignError {
    /// None was asked for, or that one was used already.
    #[error("no co-sign was asked for, or it was used already")]
    NotAsked,
    /// It is about another plan.
    #[error("about another plan")]
    OtherPlan,
    /// It belongs to another call for help.
    #[error("about another request")]
    OtherRequest,
    /// It is for another device.
    #[error("for another device")]
    OtherDevice,
    /// It says something else than what was asked: other times.
    #[error("not what was asked")]
    Altered,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    BadSignature,
    /// Somebody else signed than the one who was asked.
    #[error("signed with another device than the one that was asked")]
    OtherSigner,
    /// Who asks cannot co-sign, whichever of their devices they take.
    #[error("nobody co-signs their own request")]
    OwnRequest,
    /// It does not count yet.
    #[error("not valid yet")]
    NotYet,
    /// It does not count any more.
    #[error("expired")]
    Expired,
    /// The rules of the organisation have run out. They certify nobody.
    #[error("the organisation's rules have expired")]
    RulesExpired,
    /// No certificate that counts names the device that signed.
    #[error("no certificate that counts")]
    NotCertified,
    /// The certificate is not about this.
    #[error("certified for something else")]
    WrongSkill,
    /// The certificate does not go so far.
    #[error("the rank does not allow it")]
    RankTooLow,
}

/// The person that a plan would be carried out for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asker {
    /// Who they are.
    pub person: PersonId,
    /// The device they ask from.
    pub device: PublicKey,
}

/// The co-signs that this device waits for. At most one: a newer one makes an older one void.
#[derive(Debug, Default)]
pub struct CoSigns {
    asked: Option<Asked>,
}

#[derive(Debug)]
struct Asked {
    ask: CoSign,
    of: PublicKey,
    skills: BTreeSet<Skill>,
}

/// The proof that a power user agreed to one exact plan.
#[derive(Debug)]
pub struct CoSigned {
    signed: SignedCoSign,
    skills: BTreeSet<Skill>,
}

impl CoSigns {
    /// Remembers that this was asked of the person with this device. They need all of these skills, which are those of the
    /// wizard; where a wizard names none, nobody is certified.
    pub fn ask(&mut self, ask: CoSign, of: PublicKey, skills: impl IntoIterator<Item = Skill>) {
        self.asked = Some(Asked { ask, of, skills: skills.into_iter().collect() });
    }

    /// Waits for none any more: the page changed, the session ended.
    pub fn withdraw(&mut self) {
        self.asked = None;
    }

    /// The plan that a co-sign is waited for.
    pub fn waits_for(&self) -> Option<&Digest> {
        self.asked.as_ref().map(|asked| &asked.ask.plan)
    }

    /// Takes a co-sign, if it is what was asked, of the one who was asked, and their certificate lets them. After that none
    /// is waited for any more, so that it counts once. One that is refused changes nothing: who forges one cannot make the
    /// real one void.
    ///
    /// # Errors
    /// See [`CoSignError`].
    pub fn accept(
        &mut self,
        signed: &SignedCoSign,
        rules: &Verified,
        asker: &Asker,
        now: Millis,
    ) -> Result<CoSigned, CoSignError> {
        let asked = self.asked.as_ref().ok_or(CoSignError::NotAsked)?;
        is_what_was_asked(&signed.co_sign, &asked.ask, asker)?;
        if signed.signature.key == asker.device {
            return Err(CoSignError::OwnRequest);
        }
        verify(&signed.co_sign, &signed.signature).map_err(|_| CoSignError::BadSignature)?;
        counts_at(&asked.ask, now)?;
        may_co_sign(&signed.signature.key, &asked.skills, rules, asker, now)?;
        if signed.signature.key != asked.of {
            return Err(CoSignError::OtherSigner);
        }
        let Asked { skills, .. } = self.asked.take().ok_or(CoSignError::NotAsked)?;
        Ok(CoSigned { signed: signed.clone(), skills })
    }
}

fn is_what_was_asked(given: &CoSign, ask: &CoSign, asker: &Asker) -> Result<(), CoSignError> {
    if given.plan != ask.plan {
        Err(CoSignError::OtherPlan)
    } else if given.request != ask.request {
        Err(CoSignError::OtherRequest)
    } else if given.device != ask.device || given.device != asker.device {
        Err(CoSignError::OtherDevice)
    } else if given.nonce != ask.nonce {
        Err(CoSignError::NotAsked)
    } else if given == ask {
        Ok(())
    } else {
        Err(CoSignError::Altered)
    }
}

fn counts_at(ask: &CoSign, now: Millis) -> Result<(), CoSignError> {
    match within(ask.from, ask.until, CO_SIGN_LASTS, now) {
        Within::Yes => Ok(()),
        Within::Before => Err(CoSignError::NotYet),
        Within::After => Err(CoSignError::Expired),
    }
}

fn may_co_sign<'a>(
    key: &PublicKey,
    skills: &BTreeSet<Skill>,
    rules: &'a Verified,
    asker: &Asker,
    now: Millis,
) -> Result<&'a Certificate, CoSignError> {
    if rules.freshness(now) == Freshness::Expired {
        return Err(CoSignError::RulesExpired);
    }
    if rules.belongs_to(key, asker) {
        return Err(CoSignError::OwnRequest);
    }
    let certificate = rules.certificate_of(key, now).ok_or(CoSignError::NotCertified)?;
    if skills.is_empty() || !skills.iter().all(|skill| certificate.skills.contains(skill)) {
        return Err(CoSignError::WrongSkill);
    }
    if !skills.iter().all(|skill| certificate.can_co_sign(skill, now)) {
        return Err(CoSignError::RankTooLow);
    }
    Ok(certificate)
}

impl CoSigned {
    /// The plan it is about.
    pub fn plan(&self) -> &Digest {
        &self.signed.co_sign.plan
    }

    /// The device that signed.
    pub fn by(&self) -> &PublicKey {
        &self.signed.signature.key
    }

    /// What was signed, for whoever has to check it again: it is used up here.
    pub(crate) fn into_signed(self) -> SignedCoSign {
        self.signed
    }

    /// Whether it still counts: a person may think for a while before they consent, and meanwhile its time may be over or a
    /// certificate taken away.
    ///
    /// # Errors
    /// See [`CoSignError`].
    pub fn still_counts(&self, rules: &Verified, asker: &Asker, now: Millis) -> Result<(), CoSignError> {
        counts_at(&self.signed.co_sign, now)?;
        if self.signed.co_sign.device != asker.device {
            return Err(CoSignError::OtherDevice);
        }
        may_co_sign(self.by(), &self.skills, rules, asker, now).map(drop)
    }
}

#[cfg(test)]
pub(crate) mod tests;
