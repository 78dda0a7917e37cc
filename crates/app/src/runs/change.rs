//! Making a change: consent, permit, journal, apply, see.

use std::time::Duration;

use deskside_core::action::{Action, PrintingAction};
use deskside_core::boundary::{Clearance, Decision};
use deskside_core::id::{ChangeId, RunId, StepId};
use deskside_core::journal::{Change, ChangeState, SignedBy};
use deskside_core::machine::{Fault, Need, Readings};
use deskside_core::permit::{Agreed, Beforehand, Consent, Permit};
use deskside_core::plan::{Plan, Stand};
use deskside_core::run::{Event, Position};
use tokio::task::JoinHandle;

use crate::app::{App, fresh, lock, millis};
use crate::commands::{Agree, AtStep};
use crate::error::AppError;
use crate::rules::Purpose;
use crate::runs::{Busy, OpenRun, Prepared, Shared, step_of};
use crate::view::RunView;

/// How much longer than the limit of a change its program is waited for: it is the machine's to end it.
const GRACE: Duration = Duration::from_secs(5);
/// A change that ends within this time shows its result at once.
const AT_ONCE: Duration = Duration::from_millis(700);

/// A plan that was agreed to.
struct Agreement {
    step: StepId,
    plan: Plan,
    consent: Consent,
    /// The epoch in which it is looked at again.
    epoch: u64,
}

/// How a change ended.
pub(crate) struct Made {
    pub(crate) fault: Option<Fault>,
    pub(crate) seen: bool,
}

impl App {
    /// Agrees to the plan of the page, with the one-use number of that page.
    pub async fn consent(&self, args: Agree) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        let agreed = {
            let mut open = lock(&shared);
            let agreed = agreed(&mut open, &args);
            // The number of the page is spent, so that page is made anew. A page without one stays as it is.
            if agreed.is_err() && matches!(open.prepared, Prepared::Plan { .. }) {
                open.turn();
            }
            agreed?
        };
        self.carry_out(shared, agreed).await
    }

    /// Agrees to the plan of the page as an operator did beforehand. No screen can call this.
    ///
    /// # Errors
    /// [`AppError::NotConsented`] when that does not count for this plan; else those of [`App::consent`].
    pub async fn agree_beforehand(&self, args: AtStep, beforehand: &Beforehand) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        let agreed = {
            let mut open = lock(&shared);
            let Prepared::Plan { plan, .. } = open.prepared.clone() else {
                return Err(AppError::PageChanged);
            };
            if at_change(&open).as_ref() != Some(&args.step) {
                return Err(AppError::PageChanged);
            }
            let consent = beforehand.consent(&args.step, &plan).map_err(|_| AppError::NotConsented)?;
            going_on(&mut open, args.step, plan, consent)
        };
        self.carry_out(shared, agreed).await
    }

    /// Makes what was agreed to, and shows the page that comes of it.
    async fn carry_out(&self, shared: Shared, agreed: Agreement) -> Result<RunView, AppError> {
        let id = lock(&shared).id.clone();
        self.run_changed(&id);
        let (app, run) = (self.clone(), shared.clone());
        // It comes to its end even when nobody waits for the answer any more: no page is left working.
        let begun = tokio::spawn(async move { app.begin(&run, agreed).await });
        let (step, plan, permit, change) = begun.await.map_err(AppError::internal)??;
        self.run_changed(&id);
        let (app, run) = (self.clone(), shared.clone());
        let mut making = tokio::spawn(async move {
            let made = app.make(permit, plan, &change).await;
            let written = made.and_then(|made| app.write_end(&run, step, change, made));
            if written.is_err() {
                // The journal has it as begun, so it is found at the next start. Until then the page looks anew.
                let mut open = lock(&run);
                open.forget_readings();
                open.turn();
                drop(app.close_gap(&mut open));
            }
            written
        });
        if let Ok(ended) = tokio::time::timeout(AT_ONCE, &mut making).await {
            ended.map_err(AppError::internal)??;
            return self.settle(&shared).await;
        }
        let (app, run) = (self.clone(), shared.clone());
        tokio::spawn(async move {
            match making.await {
                Ok(Ok(())) => drop(app.settle(&run).await),
                Ok(Err(error)) => {
                    tracing::error!(%error, "the end of a change could not be written down");
                    drop(app.settle(&run).await);
                }
                Err(error) => tracing::error!(%error, "a change stopped"),
            }
        });
        Ok(self.view(&lock(&shared)))
    }

    /// Looks whether the plan is still what would be made now, and writes down what is about to be done.
    async fn begin(
        &self,
        shared: &Shared,
        agreed: Agreement,
    ) -> Result<(StepId, Plan, Permit, ChangeId), AppError> {
        let Agreement { step, plan, consent, epoch } = agreed;
        let is_still = self.would_still_be(&plan).await;
        let mut open = lock(shared);
        let begun = (|| {
            if !is_still || open.epoch != epoch {
                return Err(AppError::PageChanged);
            }
            let decision = self.decide(&plan, Purpose::Change);
            let how = consent.agreed().clone();
            let permit = match decision.clearance() {
                Clearance::WithPowerUser => self.co_signed_permit(&open.id, &plan, &decision, consent)?,
                Clearance::WithApproval => self.granted_permit(&open.id, &plan, &decision, consent)?,
                _ => Permit::issue(&plan, &decision, consent).map_err(|_| AppError::Refused)?,
            };
            let change = fresh();
            self.report_change(&decision, &change)?;
            let signed = self.signed_by(&permit);
            self.write_down(&mut open, &step, &plan, &change, (how, signed))?;
            Ok((self.with_evidence(permit, &plan), change))
        })();
        if begun.is_err() && open.epoch == epoch {
            open.forget_readings();
            open.turn();
        }
        let (permit, change) = begun?;
        Ok((step, plan, permit, change))
    }

    /// Whether exactly this plan would be made now, from fresh readings. A page may have stood for hours.
    pub(crate) async fn would_still_be(&self, plan: &Plan) -> bool {
        let machine = &self.inner.parts.machine;
        let again = self.judge(|readings| plan.action.plan(readings, &|action| machine.invocations(action)));
        again.await.is_some_and(|again| again.digest() == plan.digest())
    }

    /// The permit for a plan that was agreed to. The boundary is asked again: it may have changed since the page was shown.
    pub(crate) fn permit(
        &self,
        plan: &Plan,
        consent: Consent,
        purpose: Purpose,
    ) -> Result<(Permit, Decision), AppError> {
        let decision = self.decide(plan, purpose);
        let permit = Permit::issue(plan, &decision, consent).map_err(|_| AppError::Refused)?;
        Ok((self.with_evidence(permit, plan), decision))
    }

    /// The helper program believes nobody. What needs more rights than the person has goes to it with what was signed.
    fn with_evidence(&self, permit: Permit, plan: &Plan) -> Permit {
        match self.signed_rules() {
            Some(rules) if plan.needs_privilege => permit.under(rules),
            Some(_) | None => permit,
        }
    }

    /// Journal first, then the run's log; only then may anything happen.
    fn write_down(
        &self,
        open: &mut OpenRun,
        step: &StepId,
        plan: &Plan,
        change: &ChangeId,
        (agreed, signed): (Agreed, Option<SignedBy>),
    ) -> Result<(), AppError> {
        let signed_by = signed.as_ref().map(|signed| signed.name.clone());
        let at = Some((open.id.clone(), step.clone()));
        self.inner.journal.write(Change { agreed, signed, ..self.new_change(change, plan, at, None) })?;
        let changing = Event::Changing {
            step: step.clone(),
            change: change.clone(),
            action: plan.action.name().to_owned(),
            plan: plan.digest(),
            signed_by,
        };
        if let Err(error) = open.append(self, changing) {
            let failed = ChangeState::Failed { fault: Fault::Stopped };
            self.inner.journal.set(change, failed, self.now())?;
            return Err(error);
        }
        open.turn();
        open.busy = Busy::Changing { plan: Box::new(plan.clone()) };
        Ok(())
    }

    pub(crate) fn new_change(
        &self,
        id: &ChangeId,
        plan: &Plan,
        at: Option<(RunId, StepId)>,
        undo_of: Option<ChangeId>,
    ) -> Change {
        let (run, step) = at.unzip();
        Change {
            id: id.clone(),
            run,
            step,
            plan: plan.clone(),
            undo_of,
            decided_by: self.person_name(),
            agreed: Agreed::OnPage,
            signed: None,
            started: self.now(),
            ended: None,
            state: ChangeState::Started,
        }
    }

    /// Makes a change that is in the journal, looks whether it is there, and writes that into the journal. A program that
    /// does not end is not waited for without end: the change then counts as not seen, until it is seen.
    pub(crate) async fn make(&self, permit: Permit, plan: Plan, change: &ChangeId) -> Result<Made, AppError> {
        let (machine, asked, within) = (self.inner.parts.machine.clone(), plan.clone(), plan.limit());
        let mut applying = tokio::task::spawn_blocking(move || machine.apply(&permit, &asked, within).err());
        let ended = tokio::time::timeout(within + GRACE, &mut applying).await;
        let fault = match &ended {
            Ok(Ok(fault)) => fault.clone(),
            Ok(Err(_)) => Some(Fault::Unreadable { detail: "the computer's adapter stopped".to_owned() }),
            Err(_) => Some(Fault::TooSlow { millis: millis(within) }),
        };
        let stand = self.look(&plan, fault.is_none()).await;
        let state = ChangeState::ended(fault.clone(), stand);
        let seen = state == ChangeState::Done;
        match self.inner.journal.set(change, state, self.now()) {
            // The person has decided about it meanwhile, and that stays.
            Ok(_) | Err(AppError::PageChanged) => {}
            Err(error) => return Err(error),
        }
        if ended.is_err() && !seen {
            self.look_later(applying, plan, change.clone());
        }
        Ok(Made { fault: fault.filter(|_| !seen), seen })
    }

    /// Looks again when a program that was too slow has ended after all. What a person decided meanwhile stays.
    fn look_later(&self, applying: JoinHandle<Option<Fault>>, plan: Plan, change: ChangeId) {
        let app = self.clone();
        tokio::spawn(async move {
            let _ = applying.await;
            let stand = app.look(&plan, false).await;
            if stand != Some(Stand::After) {
                return;
            }
            match app.inner.journal.set(&change, ChangeState::Done, app.now()) {
                Ok(change) => change.run.iter().for_each(|run| app.run_changed(run)),
                Err(AppError::PageChanged) => {}
                Err(error) => tracing::error!(%error, "a change that ended late could not be written down"),
            }
        });
    }

    fn write_end(&self, shared: &Shared, step: StepId, change: ChangeId, made: Made) -> Result<(), AppError> {
        let mut open = lock(shared);
        open.forget_readings();
        open.turn();
        open.append(self, Event::Changed { step, change, fault: made.fault, seen: made.seen })
    }

    /// How the computer stands to a plan that was carried out. Where it takes its time, it is looked at again for a while.
    async fn look(&self, plan: &Plan, again: bool) -> Option<Stand> {
        let looks = match plan.action {
            _ if !again => 1,
            Action::Printing(PrintingAction::TestPage { .. }) => 120,
            _ => 6,
        };
        let mut stand = None;
        for look in 0..looks {
            if look > 0 {
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
            stand = self.stand(plan).await;
            if matches!(stand, Some(Stand::After | Stand::GivenUp)) {
                break;
            }
        }
        stand
    }

    /// How the computer stands to a plan now; none when it cannot tell.
    pub(crate) async fn stand(&self, plan: &Plan) -> Option<Stand> {
        self.judge(|readings| plan.stand(readings)).await
    }

    /// Whether what an action should bring about is so now, whoever did it; none when the computer cannot tell.
    pub(crate) async fn holds(&self, action: &Action) -> Option<bool> {
        self.judge(|readings| action.holds(readings)).await
    }

    async fn judge<T>(&self, judge: impl Fn(&Readings) -> Result<T, Need>) -> Option<T> {
        let mut readings = Readings::new();
        loop {
            match judge(&readings) {
                Ok(judged) => return Some(judged),
                Err(Need::Ask(ask)) => {
                    let answer = self.read(ask.clone()).await;
                    readings.insert(&ask, answer);
                }
                Err(Need::Fault(_) | Need::NotApplicable) => return None,
            }
        }
    }
}

/// Takes the consent of the page. Until it is known whether its plan still fits, nothing else can be done there.
fn agreed(open: &mut OpenRun, args: &Agree) -> Result<Agreement, AppError> {
    let consent = open.consents.spend(&args.nonce, &args.plan).map_err(|_| AppError::NotConsented)?;
    let Prepared::Plan { plan, .. } = open.prepared.clone() else {
        return Err(AppError::PageChanged);
    };
    let step = at_change(open).ok_or(AppError::PageChanged)?;
    Ok(going_on(open, step, plan, consent))
}

fn going_on(open: &mut OpenRun, step: StepId, plan: Box<Plan>, consent: Consent) -> Agreement {
    open.turn();
    open.busy = Busy::Changing { plan: plan.clone() };
    Agreement { step, plan: *plan, consent, epoch: open.epoch }
}

fn at_change(open: &OpenRun) -> Option<StepId> {
    let wizard = open.wizard.clone();
    match open.state().position(&wizard) {
        position @ (Position::Finding(_, Some(_)) | Position::Prove(_)) => step_of(&position).cloned(),
        _ => None,
    }
}
