//! Driving a run to its next page: what `core` wants is asked of the computer, and every answer is written down.

use deskside_core::action::Action;
use deskside_core::boundary::Clearance;
use deskside_core::id::StepId;
use deskside_core::machine::{Ask, Fault, Need};
use deskside_core::plan::Plan;
use deskside_core::probe::{Check, List, Verdict};
use deskside_core::run::{Event, NOT_LISTED, NOT_SURE, Position, State, resolve};
use deskside_core::say::Value;
use deskside_core::wizard::{Choices, Fix, Repair, With};

use crate::app::{App, lock, nonce};
use crate::error::AppError;
use crate::rules::Purpose;
use crate::runs::{AT_ONCE, Busy, OpenRun, Prepared, Shared};
use crate::view::{RunView, Stop};

/// What is to be done before the page can be shown.
enum Next {
    Read(Ask),
    Write(Event),
    Show(Prepared),
}

/// What became of a repair on this computer, now.
enum Planned {
    Plan(Box<Plan>),
    Read(Ask),
    Not(Option<Fault>),
}

impl App {
    /// Drives a run to its next page. When that takes longer than a moment, it goes on by itself and the window is told.
    pub(super) async fn settle(&self, shared: &Shared) -> Result<RunView, AppError> {
        let begun = {
            let mut open = lock(shared);
            let idle = open.busy == Busy::No && open.ready != Some(open.epoch);
            if idle {
                open.busy = Busy::Checking;
            }
            idle.then_some(open.epoch)
        };
        if let Some(epoch) = begun {
            let (app, run) = (self.clone(), shared.clone());
            let mut driving = tokio::spawn(async move {
                let driven = tokio::spawn({
                    let (app, run) = (app.clone(), run.clone());
                    async move { app.drive(&run, epoch).await }
                });
                let ended = driven.await.map_err(AppError::internal).and_then(|ended| ended);
                ended.inspect_err(|error| app.could_not_go_on(&run, epoch, error))
            });
            if let Ok(ended) = tokio::time::timeout(AT_ONCE, &mut driving).await {
                ended.map_err(AppError::internal)??;
            }
        }
        Ok(self.view(&lock(shared)))
    }

    /// The disk was full, or something in here broke: the page says so and offers to carry on.
    fn could_not_go_on(&self, shared: &Shared, epoch: u64, error: &AppError) {
        tracing::error!(%error, "the checks of a run could not go on");
        let mut open = lock(shared);
        if open.epoch == epoch {
            open.turn();
            open.busy = Busy::Stopped { why: Stop::Failed };
            let id = open.id.clone();
            drop(open);
            self.run_changed(&id);
        }
    }

    /// Asks and writes until there is a page to show, or until the person did something else.
    async fn drive(&self, shared: &Shared, epoch: u64) -> Result<(), AppError> {
        let id = lock(shared).id.clone();
        loop {
            let ask = {
                let mut open = lock(shared);
                if open.epoch != epoch {
                    return Ok(());
                }
                match self.next(&mut open) {
                    Next::Read(ask) => Some(ask),
                    Next::Write(event) => {
                        open.append(self, event)?;
                        None
                    }
                    Next::Show(prepared) => {
                        // What was typed is of no use at the end; who goes back types it again.
                        if matches!(open.state().position(&open.wizard), Position::Done(_)) {
                            self.forget_secrets_of(&id);
                        }
                        open.prepared = prepared;
                        open.busy = Busy::No;
                        open.ready = Some(epoch);
                        self.sum_up_if_fixed(&open);
                        drop(open);
                        self.run_changed(&id);
                        return Ok(());
                    }
                }
            };
            self.run_changed(&id);
            if let Some(ask) = ask {
                let answer = self.read(ask.clone()).await;
                let mut open = lock(shared);
                if open.epoch == epoch {
                    open.readings.insert(&ask, answer);
                }
            }
        }
    }

    fn next(&self, open: &mut OpenRun) -> Next {
        let wizard = open.wizard.clone();
        let state = open.state();
        match state.position(&wizard) {
            Position::Check(fix) => match check(fix, &state).map(|check| check.judge(&open.readings)) {
                Err(verdict) => checked(fix, verdict),
                Ok(Ok(verdict)) => checked(fix, verdict),
                Ok(Err(ask)) => Next::Read(ask),
            },
            Position::Ask(ask) => match &ask.choices {
                Choices::Keys(_) | Choices::Typed(_) => Next::Show(Prepared::Nothing),
                Choices::Found(list) => choices(list, open),
            },
            Position::Finding(fix, Some(Repair::Action(repair))) => {
                match self.planned(&repair.action, &repair.with, &state, open) {
                    Planned::Read(ask) => Next::Read(ask),
                    Planned::Not(_) => Next::Write(Event::TriedOther { step: fix.fix.clone() }),
                    Planned::Plan(plan) => self.offer(open, &state, &fix.fix, *plan),
                }
            }
            Position::Prove(prove) => {
                let skip = |fault| Next::Write(Event::Skipped { step: prove.prove.clone(), fault });
                match self.planned(&prove.action, &prove.with, &state, open) {
                    Planned::Read(ask) => Next::Read(ask),
                    Planned::Not(fault) => skip(fault),
                    Planned::Plan(plan) => match self.offer(open, &state, &prove.prove, *plan) {
                        // A proof that is not within the boundaries is left out: there is nothing to decide.
                        Next::Write(_) => skip(None),
                        Next::Show(Prepared::ByHand { .. }) => skip(Some(Fault::NotSupported)),
                        next => next,
                    },
                }
            }
            Position::Tell(_)
            | Position::Finding(_, Some(Repair::Manual(_)) | None)
            | Position::Proved(_)
            | Position::Done(_) => Next::Show(Prepared::Nothing),
        }
    }

    fn planned(&self, action: &str, with: &With, state: &State, open: &OpenRun) -> Planned {
        let Some(action) = resolve(with, state).ok().and_then(|args| Action::parse(action, &args).ok())
        else {
            return Planned::Not(None);
        };
        let machine = &self.inner.parts.machine;
        match action.plan(&open.readings, &|action| machine.invocations(action)) {
            Ok(plan) => Planned::Plan(Box::new(plan)),
            Err(Need::Ask(ask)) => Planned::Read(ask),
            Err(Need::Fault(fault)) => Planned::Not(Some(fault)),
            Err(Need::NotApplicable) => Planned::Not(None),
        }
    }

    /// Shows a plan to agree to, or the boundary that stands in the way.
    fn offer(&self, open: &mut OpenRun, state: &State, step: &StepId, plan: Plan) -> Next {
        let decision = self.decide(&plan, Purpose::Change);
        // With the co-sign of somebody who is there, or the grant of an approver, it is the person's to agree to.
        let is_signed = match decision.clearance() {
            Clearance::WithPowerUser => self.co_signer(&open.id, &plan.digest()).is_some(),
            Clearance::WithApproval => self.approved(&open.id, &plan.digest()).is_some(),
            Clearance::Alone | Clearance::ItOnly => false,
        };
        let clearance = if is_signed { Clearance::Alone } else { decision.clearance() };
        match clearance {
            Clearance::Alone if plan.invocations.is_empty() => {
                Next::Show(Prepared::ByHand { plan: Box::new(plan) })
            }
            Clearance::Alone => {
                let nonce = nonce();
                let shown = nonce.to_hex();
                open.consents.offer(nonce, &plan);
                Next::Show(Prepared::Plan { plan: Box::new(plan), nonce: shown })
            }
            clearance @ (Clearance::WithPowerUser | Clearance::WithApproval | Clearance::ItOnly) => {
                let limited = (plan.action.name().to_owned(), decision.boundaries().to_vec());
                if state.causes.get(step).and_then(|cause| cause.limited.as_ref()) == Some(&limited) {
                    return Next::Show(Prepared::Limited { plan: Box::new(plan), clearance });
                }
                let (action, boundaries) = limited;
                Next::Write(Event::Limited { step: step.clone(), action, clearance, boundaries })
            }
        }
    }
}

/// The check with its arguments, or what is known without it.
fn check(fix: &Fix, state: &State) -> Result<Check, Verdict> {
    let args = resolve(&fix.with, state).map_err(|_| Verdict::NotApplicable)?;
    Check::parse(&fix.check, &args).map_err(|_| {
        let chosen = |value: &Value| match value {
            Value::Text(text) => text != NOT_LISTED && text != NOT_SURE,
            Value::Number(_) => true,
        };
        // *Not in the list* leaves nothing to look at. A name that no tool can be given safely is there all the same.
        match args.values().all(chosen) {
            true => Verdict::Unknown { fault: Fault::NotSupported },
            false => Verdict::NotApplicable,
        }
    })
}

fn checked(fix: &Fix, verdict: Verdict) -> Next {
    Next::Write(Event::Checked { step: fix.fix.clone(), verdict })
}

fn choices(list: &str, open: &OpenRun) -> Next {
    let Ok(list) = List::parse(list, &Default::default()) else {
        return Next::Show(Prepared::Choices(Ok(Vec::new())));
    };
    match list.choices(&open.readings) {
        Ok(choices) => Next::Show(Prepared::Choices(Ok(choices))),
        Err(Need::Ask(ask)) => Next::Read(ask),
        Err(Need::Fault(fault)) => Next::Show(Prepared::Choices(Err(fault))),
        Err(Need::NotApplicable) => Next::Show(Prepared::Choices(Ok(Vec::new()))),
    }
}
