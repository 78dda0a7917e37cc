//! Co-signing: the plan on the page goes to the helper, and their signature over exactly that plan comes back.

use deskside_core::boundary::{Clearance, Decision};
use deskside_core::id::{Digest, Millis, RequestId, RunId};
use deskside_core::permit::{Consent, Permit, PermitError};
use deskside_core::plan::Plan;
use deskside_core::trust::{Asker, CoSign, PublicKey, SignedCoSign};

use super::{Host, Kept, Wanted};
use crate::app::{App, nonce};
use crate::commands::{AtStep, Nothing, SessionRef};
use crate::error::AppError;
use crate::view::BesideView;

impl Kept {
    /// Asks for a co-sign no more.
    pub(super) fn withdraw_co_sign(&mut self, now: Millis) {
        self.co_signs.withdraw();
        self.session.want_no_co_sign(now);
        (self.wanted, self.co_signed) = (None, None);
    }
}

impl App {
    pub(crate) fn asker(&self) -> Result<Asker, AppError> {
        let person = self.member()?.person;
        Ok(Asker { person, device: PublicKey::of(&self.device_key()?) })
    }

    /// Asks who helps to co-sign the plan of the page. They are sent the whole plan, which the page says before.
    pub async fn ask_co_sign(&self, args: AtStep) -> Result<Vec<BesideView>, AppError> {
        let plan = self.limited_plan(&args.run, &args.step, Clearance::WithPowerUser)?;
        let (asker, now) = (self.asker()?, self.now());
        let host = self.hosts_of(&args.run).into_iter().find(|host| {
            let kept = host.kept();
            // Whoever may not see the page may not see the plan.
            let sees = !kept.session.state().paused && kept.session.state().height(now).is_some();
            sees && kept.part != crate::view::BesidePart::Observer
        });
        let host = host.ok_or(AppError::PageChanged)?;
        let opened = host.opened().ok_or(AppError::NotFound)?;
        let request: RequestId = host.key.0.clone();
        self.change(&host, |kept, now| {
            let ask = CoSign::new(&plan, request, asker.device.clone(), &nonce(), now);
            let skills = kept.skills.clone();
            kept.co_signs.ask(ask.clone(), opened.device, skills);
            kept.session.want_co_sign(ask.plan.clone(), plan.action.name(), now);
            kept.co_signed = None;
            let wanted = Wanted { step: args.step, ask, plan };
            kept.say(wanted.message());
            kept.wanted = Some(wanted);
        });
        self.beside(Nothing {}).await
    }

    /// Asks for a co-sign no more. One that came and was not used yet does not count any more either.
    pub async fn withdraw_co_sign(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        self.change(&host, Kept::withdraw_co_sign);
        self.make_page_anew(&host.run).await;
        self.beside(Nothing {}).await
    }

    /// Checks a co-sign that came. When it counts, the page is made anew: it offers the plan now.
    pub(super) async fn take_co_sign(&self, host: &Host, signed: &SignedCoSign) {
        let Ok(asker) = self.asker() else { return };
        let counts = self.change(host, |kept, now| {
            self.standing(|standing| {
                let Some(rules) = &standing.rules.verified else { return false };
                match kept.session.co_sign(signed, &mut kept.co_signs, rules, &asker, now) {
                    Ok(co_signed) => {
                        kept.co_signed = Some(co_signed);
                        true
                    }
                    Err(refused) => {
                        tracing::warn!(%refused, "a co-sign does not count");
                        false
                    }
                }
            })
        });
        if counts {
            self.make_page_anew(&host.run).await;
        }
    }

    /// Who co-signed this plan for this run, if somebody did and is still there.
    pub(crate) fn co_signer(&self, run: &RunId, plan: &Digest) -> Option<String> {
        let hosts = self.hosts_of(run);
        let host = hosts.iter().find(|host| is_signed(host, plan))?;
        Some(host.opened()?.name)
    }

    /// The permit for a plan that needs a power user, with the co-sign that came for it. It is used up, whatever comes of it.
    pub(crate) fn co_signed_permit(
        &self,
        run: &RunId,
        plan: &Plan,
        decision: &Decision,
        consent: Consent,
    ) -> Result<Permit, AppError> {
        debug_assert_eq!(decision.clearance(), Clearance::WithPowerUser);
        let digest = plan.digest();
        let hosts = self.hosts_of(run);
        let host = hosts.iter().find(|host| is_signed(host, &digest)).ok_or(AppError::Refused)?;
        let co_signed = host.kept().co_signed.take().ok_or(AppError::Refused)?;
        let asker = self.asker()?;
        let now = self.now();
        self.standing(|standing| {
            let rules = standing.rules.verified.as_ref().ok_or(AppError::Refused)?;
            Permit::issue_co_signed(plan, decision, consent, co_signed, rules, &asker, now).map_err(
                |error: PermitError| {
                    tracing::warn!(%error, "a co-signed change was not permitted");
                    AppError::Refused
                },
            )
        })
    }
}

fn is_signed(host: &Host, plan: &Digest) -> bool {
    host.kept().co_signed.as_ref().is_some_and(|co_signed| co_signed.plan() == plan)
}
