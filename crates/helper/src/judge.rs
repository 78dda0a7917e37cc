//! Whether an order is carried out: a function of the order, of facts that this program knows itself, and of what the
//! computer says when it is asked. It changes nothing and asks nobody.

use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::boundary::{Clearance, Decision, Moment, Policy};
use deskside_core::canonical::digest;
use deskside_core::id::{Digest, Millis, Skill};
use deskside_core::machine::{Machine, Need, Readings};
use deskside_core::order::{Order, Refusal};
use deskside_core::permit::{Consents, Nonce, Permit};
use deskside_core::plan::Plan;
use deskside_core::trust::{
    Asker, CoSign, CoSigned, CoSigns, GrantAsk, Granted, Grants, PublicKey, SignedCoSign, SignedGrant,
    Verified,
};

use crate::clock::Now;
use crate::enrolment::Person;

/// How long one reading may take.
const READING: Duration = Duration::from_secs(10);
/// How long a used asking is remembered after its grant has run out: longer than anybody's answer is waited for.
const ASKING_KEPT: i64 = 24 * 60 * 60 * 1000;

/// A clock may be set back by this many milliseconds, as it is when it is compared with others, before it is not believed.
pub const CLOCK_GIVES: i64 = 5 * 60 * 1000;

/// What this program knows itself.
pub struct Facts<'a> {
    /// Who asks, as root enrolled the account that the bus names.
    pub person: &'a Person,
    /// What the organisation signed, checked by [`crate::evidence`].
    pub rules: &'a Verified,
    /// What follows from it.
    pub policy: &'a Policy,
    /// The clock, see [`monotone`].
    pub now: Now,
    /// Whether an action takes back what was done for this person here.
    pub takes_back: &'a dyn Fn(&Action) -> bool,
    /// How often an action was begun for this person here today.
    pub used: &'a dyn Fn(&Action) -> u32,
    /// Whether this, which somebody signed, was used already.
    pub is_spent: &'a dyn Fn(&Digest) -> bool,
}

/// An order that may be carried out, if the person says that it is them.
#[derive(Debug)]
pub struct Allowed {
    /// The plan, made here.
    pub plan: Plan,
    /// What the boundaries say.
    pub decision: Decision,
    /// The rules.
    pub rules: Verified,
    /// What somebody else signed for it and is used up by it.
    pub used: Option<Used>,
    policy: Policy,
    proof: Proof,
    asker: Asker,
    at: Millis,
}

/// Something that counts once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// What: a co-sign, or what a grant was asked for. Two grants for one asking are one.
    pub what: Digest,
    /// From when on it does not count in any case.
    pub until: Millis,
    /// Who signed it.
    pub by: PublicKey,
    /// As what.
    pub role: Role,
}

/// What somebody is who signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A power user, who co-signs.
    CoSigner,
    /// Whom the boundary names to approve.
    Approver,
}

/// What an order stands on beside the person's own consent.
#[derive(Debug)]
enum Proof {
    Alone,
    CoSigned(CoSigned),
    Granted(Granted),
}

/// The time that counts: never before what was written down, so that nothing that has run out begins to count again.
///
/// # Errors
/// [`Refusal::ClockSetBack`].
pub fn monotone(now: Now, latest: Millis) -> Result<Now, Refusal> {
    if now.at.0.saturating_add(CLOCK_GIVES) < latest.0 {
        return Err(Refusal::ClockSetBack);
    }
    Ok(Now { at: now.at.max(latest), ..now })
}

/// The skill that a power user needs to co-sign an action. What is not here is not carried out, whoever asks: an action that
/// is added elsewhere is added here by a decision.
fn skill_for(action: &Action) -> Option<Skill> {
    let value = serde_json::to_value(action).ok()?;
    let skill = match (action.name(), value["service"].as_str()) {
        ("service.start" | "service.stop", Some("printing")) | ("printer.cancel-job", None) => "printing",
        _ => return None,
    };
    Some(skill.parse().expect("skills have plain names"))
}

/// Judges an order.
///
/// # Errors
/// See [`Refusal`].
pub fn judge(order: &Order, facts: &Facts<'_>, machine: &dyn Machine) -> Result<Allowed, Refusal> {
    let skill = skill_for(&order.action).ok_or(Refusal::NotServed)?;
    let (rules, now) = (facts.rules, facts.now.at);
    let plan = plan_here(&order.action, machine)?;
    if plan.digest() != order.plan {
        return Err(Refusal::OtherPlan);
    }
    if !plan.needs_privilege {
        return Err(Refusal::NeedsNoPrivilege);
    }
    let who = facts.person.who(rules, now);
    let moment = Moment {
        now,
        weekday: facts.now.weekday,
        minute_of_day: facts.now.minute_of_day,
        undo: (facts.takes_back)(&order.action),
        day: facts.now.day,
        used: (facts.used)(&order.action),
    };
    let decision = facts.policy.decide(&who, &plan, &moment, rules.freshness(now));
    let asker = Asker { person: facts.person.person.clone(), device: facts.person.key.clone() };
    let (rules, policy) = (rules.clone(), facts.policy.clone());
    let mut allowed =
        Allowed { plan, decision, rules, used: None, policy, proof: Proof::Alone, asker, at: now };
    match (allowed.decision.clearance(), &order.co_sign, &order.grant) {
        (Clearance::Alone, _, _) => {}
        (Clearance::WithPowerUser, Some(signed), _) => {
            allowed.proof = Proof::CoSigned(co_signed(signed, skill, &allowed)?);
            allowed.used = Some(Used {
                what: digest(&signed.co_sign),
                until: signed.co_sign.until,
                by: signed.signature.key.clone(),
                role: Role::CoSigner,
            });
        }
        (Clearance::WithApproval, _, Some(signed)) => {
            allowed.proof = Proof::Granted(granted(signed, &allowed)?);
            allowed.used = Some(Used {
                // Two grants for one asking are one, also when the second was signed later.
                what: digest(&signed.grant.ask),
                until: Millis(signed.grant.until.0.saturating_add(ASKING_KEPT)),
                by: signed.signature.key.clone(),
                role: Role::Approver,
            });
        }
        (clearance, _, _) => {
            let boundaries = allowed.decision.boundaries().to_vec();
            return Err(Refusal::Boundary { clearance, boundaries });
        }
    }
    let is_spent = allowed.used.as_ref().is_some_and(|used| (facts.is_spent)(&used.what));
    if is_spent { Err(Refusal::Spent) } else { Ok(allowed) }
}

/// The plan as this program makes it. Nothing of what the caller read or planned is looked at.
fn plan_here(action: &Action, machine: &dyn Machine) -> Result<Plan, Refusal> {
    let mut readings = Readings::new();
    loop {
        match action.plan(&readings, &|action| machine.invocations(action)) {
            Ok(plan) => return Ok(plan),
            Err(Need::Ask(ask)) => readings.insert(&ask, machine.read(&ask, READING)),
            Err(Need::Fault(fault)) => return Err(Refusal::CannotTell { fault }),
            Err(Need::NotApplicable) => return Err(Refusal::NothingToDo),
        }
    }
}

/// A co-sign, checked as the app checks it: for this plan, this account's own device, this moment, by somebody who is
/// certified for it. Whom the app asked is the app's to know.
fn co_signed(signed: &SignedCoSign, skill: Skill, allowed: &Allowed) -> Result<CoSigned, Refusal> {
    let asked = CoSign { plan: allowed.plan.digest(), ..signed.co_sign.clone() };
    let mut co_signs = CoSigns::default();
    co_signs.ask(asked, signed.signature.key.clone(), [skill]);
    let taken = co_signs.accept(signed, &allowed.rules, &allowed.asker, allowed.at);
    taken.map_err(|why| Refusal::CoSign { why })
}

/// A grant, checked as the app checks it: for this plan, person, device and moment, and what holds the plan back here, by
/// somebody who has the role that it names. With which nonce the app asked is the app's to know.
fn granted(signed: &SignedGrant, allowed: &Allowed) -> Result<Granted, Refusal> {
    let asked = GrantAsk {
        nonce: signed.grant.ask.nonce.clone(),
        ..GrantAsk::new(&allowed.decision, &allowed.asker, &Nonce([0; 16]))
    };
    let mut grants = Grants::default();
    grants.ask(asked);
    let taken = grants.accept(signed, &allowed.rules, &allowed.policy, &allowed.asker, allowed.at);
    taken.map_err(|why| Refusal::Grant { why })
}

impl Allowed {
    /// Who signed for it, if somebody did as this.
    pub fn signed_as(&self, role: Role) -> Option<PublicKey> {
        self.used.as_ref().filter(|used| used.role == role).map(|used| used.by.clone())
    }

    /// The permit, after the person said that it is them. `nonce` is fresh.
    ///
    /// # Errors
    /// [`Refusal::OtherPlan`] never happens: plan, decision and consent are this order's own.
    pub fn permit(self, nonce: Nonce) -> Result<(Permit, Plan), Refusal> {
        let Allowed { plan, decision, rules, policy, proof, asker, at, .. } = self;
        let mut consents = Consents::default();
        let text = nonce.to_hex();
        consents.offer(nonce, &plan);
        let consent = consents.spend(&text, &plan.digest()).map_err(|_| Refusal::OtherPlan)?;
        let permit = match proof {
            Proof::Alone => Permit::issue(&plan, &decision, consent),
            Proof::CoSigned(co_signed) => {
                Permit::issue_co_signed(&plan, &decision, consent, co_signed, &rules, &asker, at)
            }
            Proof::Granted(granted) => {
                Permit::issue_granted(&plan, &decision, consent, granted, (&rules, &policy), &asker, at)
            }
        };
        Ok((permit.map_err(|_| Refusal::OtherPlan)?, plan))
    }
}
