//! What we changed on this computer, and taking it back.

use deskside_core::boundary::Clearance;
use deskside_core::id::ChangeId;
use deskside_core::journal::{Change, ChangeState, Signer};
use deskside_core::machine::{Fault, Need, Readings};
use deskside_core::permit::{Agreed, Consents};
use deskside_core::plan::{Plan, Stand};
use deskside_core::run::Event;

use crate::app::{App, fresh, lock, nonce};
use crate::commands::{AgreeUndo, ChangeRef, Nothing};
use crate::error::AppError;
use crate::rules::Purpose;
use crate::runs::{effects, plan_view};
use crate::speech::Speech;
use crate::view::{ChangeStand, ChangeView, UndoView};

/// The undo page that is open, if one is.
#[derive(Default)]
pub(crate) struct OpenUndo {
    consents: Consents,
    shown: Option<(ChangeId, Plan)>,
}

/// A change, in words.
pub(crate) fn change_view(speech: &Speech, change: &Change) -> ChangeView {
    let state = match &change.state {
        ChangeState::Started => ChangeStand::HalfDone,
        ChangeState::Done => ChangeStand::Done,
        ChangeState::NotSeen { .. } => ChangeStand::NotSeen,
        ChangeState::Failed { .. } => ChangeStand::Failed,
        ChangeState::Undone { .. } => ChangeStand::Undone,
        ChangeState::Left => ChangeStand::Left,
    };
    // What was cut off or did not work is not told as done.
    let ending = match state {
        ChangeStand::HalfDone | ChangeStand::Failed => "-doing",
        ChangeStand::Done | ChangeStand::NotSeen | ChangeStand::Undone | ChangeStand::Left => "-done",
    };
    let note = match &change.state {
        ChangeState::Failed { fault } | ChangeState::NotSeen { fault: Some(fault) } => {
            Some(speech.fault_of(&change.plan, fault))
        }
        ChangeState::NotSeen { fault: None } => Some(speech.plain("story-not-seen")),
        ChangeState::Started | ChangeState::Done | ChangeState::Undone { .. } | ChangeState::Left => {
            let loss = change.plan.loss.as_ref().filter(|_| !change.plan.leaves_nothing());
            loss.map(|loss| speech.say(loss))
        }
    };
    ChangeView {
        id: change.id.clone(),
        at: change.started,
        title: speech.planned(&change.plan, ending),
        effects: effects(speech, &change.plan),
        decided_by: match &change.agreed {
            Agreed::OnPage => change.decided_by.clone(),
            Agreed::Beforehand { operator } => {
                speech.shared("decided-by-file", &deskside_core::facts! { "operator" => operator.as_str() })
            }
        },
        signed_by: change.signed.as_ref().map(|signed| {
            let key = match signed.role {
                Signer::PowerUser => "signed-by-power-user",
                Signer::Approver => "signed-by-approver",
            };
            speech.shared(key, &deskside_core::facts! { "name" => signed.name.as_str() })
        }),
        state,
        can_undo: change.can_be_undone(),
        note,
    }
}

impl App {
    /// Every change to this computer, newest first.
    pub async fn changes(&self, _: Nothing) -> Result<Vec<ChangeView>, AppError> {
        let speech = self.speech();
        // First, for it can find that some were not made.
        let mut half_done = self.half_done().await?;
        let view = |change: &Change| match half_done.iter().position(|at| at.id == change.id) {
            Some(at) => half_done.swap_remove(at),
            None => change_view(&speech, change),
        };
        Ok(self.inner.journal.all().iter().map(view).collect())
    }

    /// What taking a change back would change, as the computer is now.
    pub async fn plan_undo(&self, args: ChangeRef) -> Result<UndoView, AppError> {
        let change = self.inner.journal.get(&args.change)?;
        let speech = self.speech();
        let view = change_view(&speech, &change);
        let Some(action) = change.plan.undo.clone().filter(|_| change.can_be_undone()) else {
            return Ok(UndoView::MovedOn { change: view, text: speech.plain("class-irreversible") });
        };
        if self.holds(&action).await == Some(true) {
            return Ok(UndoView::MovedOn { change: view, text: speech.plain("undo-already-so") });
        }
        let mut readings = Readings::new();
        let machine = self.inner.parts.machine.clone();
        let plan = loop {
            match action.plan(&readings, &|action| machine.invocations(action)) {
                Ok(plan) => break plan,
                Err(Need::Ask(ask)) => {
                    let answer = self.read(ask.clone()).await;
                    readings.insert(&ask, answer);
                }
                Err(Need::Fault(fault)) => return Err(fault.into()),
                Err(Need::NotApplicable) => {
                    return Ok(UndoView::MovedOn { change: view, text: speech.plain("undo-moved-on") });
                }
            }
        };
        let decision = self.decide(&plan, Purpose::Undo);
        match decision.clearance() {
            Clearance::Alone => {}
            clearance @ (Clearance::WithPowerUser | Clearance::WithApproval | Clearance::ItOnly) => {
                let boundary = self.boundary_of(&plan, Purpose::Undo, decision.boundaries(), &speech);
                let stand = self.plan_stand(&speech, &plan, Purpose::Undo, clearance, decision.boundaries());
                return Ok(UndoView::Refused { change: view, clearance, boundary, stand });
            }
        }
        let nonce = nonce();
        let button = speech.planned(&change.plan, "-undo");
        let shown = plan_view(&speech, &plan, &nonce.to_hex(), button);
        let mut open = lock(&self.inner.undo);
        open.consents.offer(nonce, &plan);
        open.shown = Some((change.id.clone(), plan));
        Ok(UndoView::Ready { change: view, plan: shown })
    }

    /// Takes a change back, as the page showed it.
    pub async fn undo(&self, args: AgreeUndo) -> Result<ChangeView, AppError> {
        let (consent, plan) = {
            let mut open = lock(&self.inner.undo);
            let consent = open.consents.spend(&args.nonce, &args.plan).map_err(|_| AppError::NotConsented)?;
            let (change, plan) = open.shown.take().ok_or(AppError::PageChanged)?;
            if change != args.change {
                return Err(AppError::PageChanged);
            }
            (consent, plan)
        };
        let undone = self.inner.journal.get(&args.change)?;
        if !undone.can_be_undone() || !self.would_still_be(&plan).await {
            return Err(AppError::PageChanged);
        }
        let (permit, decision) = self.permit(&plan, consent, Purpose::Undo)?;
        let id: ChangeId = fresh();
        self.report_change(&decision, &id)?;
        let at = undone.run.clone().zip(undone.step.clone());
        self.inner.journal.write(self.new_change(&id, &plan, at, Some(undone.id.clone())))?;
        let made = self.make(permit, plan, &id).await?;
        if let Some(fault) = made.fault {
            return Err(fault.into());
        }
        if !made.seen {
            // Reported as done and not seen: the change stands as it was, and nobody is told otherwise.
            let speech = self.speech();
            let note = Some(speech.plain("story-not-seen"));
            return Ok(ChangeView { note, ..change_view(&speech, &undone) });
        }
        let state = ChangeState::Undone { by: id };
        let change = self.inner.journal.set(&undone.id, state, self.now())?;
        if let Some(run) = &undone.run {
            self.note_undo(run, &undone.id)?;
        }
        Ok(change_view(&self.speech(), &change))
    }

    /// Leaves a change that was found half done as it is.
    pub async fn leave_change(&self, args: ChangeRef) -> Result<ChangeView, AppError> {
        let change = self.inner.journal.get(&args.change)?;
        if !self.inner.journal.half_done().iter().any(|found| found.id == change.id) {
            return Err(AppError::PageChanged);
        }
        let change = self.inner.journal.set(&args.change, ChangeState::Left, self.now())?;
        Ok(change_view(&self.speech(), &change))
    }

    /// Changes that were found half done at start, each with a word on how far it got. One counts as not made only when
    /// the computer is as it was before it, and stays so; what cannot be told is said to be so.
    pub(crate) async fn half_done(&self) -> Result<Vec<ChangeView>, AppError> {
        let speech = self.speech();
        let mut views = Vec::new();
        for change in self.inner.journal.half_done() {
            let far = match self.stand(&change.plan).await {
                // Its program may have outlived the app, and what it does may yet come.
                Some(Stand::Before) if !self.is_past(&change) => "half-done-before",
                Some(Stand::Before) => {
                    let failed = ChangeState::Failed { fault: Fault::Stopped };
                    match self.inner.journal.set(&change.id, failed, self.now()) {
                        Ok(_) | Err(AppError::PageChanged) => continue,
                        Err(error) => return Err(error),
                    }
                }
                Some(Stand::After) => "half-done-after",
                Some(Stand::Between | Stand::GivenUp) => "half-done-between",
                None => "half-done-unknown",
            };
            views.push(ChangeView { note: Some(speech.plain(far)), ..change_view(&speech, &change) });
        }
        Ok(views)
    }

    /// Whether a change was begun longer ago than it is waited for.
    fn is_past(&self, change: &Change) -> bool {
        let since = self.now().0.abs_diff(change.started.0);
        u128::from(since) > change.plan.limit().as_millis()
    }

    fn note_undo(&self, run: &deskside_core::id::RunId, change: &ChangeId) -> Result<(), AppError> {
        match self.open_run(run) {
            Ok(shared) => lock(&shared).append(self, Event::Undid { change: change.clone() }),
            Err(AppError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
