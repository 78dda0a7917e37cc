//! The page of a run, in words.

use deskside_core::boundary::Clearance;
use deskside_core::id::StepId;
use deskside_core::plan::Plan;
use deskside_core::run::{Ending, Event, NOT_LISTED, NOT_SURE, Position, State, Status};
use deskside_core::say::Facts;
use deskside_core::session::cut_run;
use deskside_core::wizard::{Choices, Fix, If, Prove, Question, Repair, Step, Tell, TypedKind};

use crate::app::App;
use crate::rules::Purpose;
use crate::runs::{Busy, OpenRun, Prepared};
use crate::speech::{Eyes, Speech};
use crate::view::{
    CheckRow, ChoiceView, EffectView, LogLine, OtherHelp, PlanView, Remedy, RowStatus, RunPage, RunView,
};

/// What a page is made from.
pub(super) struct Teller<'a> {
    pub(super) app: &'a App,
    pub(super) open: &'a OpenRun,
    pub(super) state: State,
    pub(super) speech: Speech,
}

impl App {
    /// A run, as the window shows it.
    pub(super) fn view(&self, open: &OpenRun) -> RunView {
        let teller = Teller::new(self, open, Eyes::Own);
        RunView {
            run: open.id.clone(),
            wizard: open.wizard.id.clone(),
            title: teller.speech.title(&open.wizard.id),
            page: teller.page(),
            can_go_back: teller.state.can_go_back,
            so_far: teller.so_far(),
            rev: u32::try_from(open.log.len()).unwrap_or(u32::MAX),
        }
    }
}

/// A plan, in words.
pub(crate) fn plan_view(speech: &Speech, plan: &Plan, nonce: &str, button: String) -> PlanView {
    PlanView {
        digest: plan.digest(),
        nonce: nonce.to_owned(),
        button,
        effects: effects(speech, plan),
        invocations: plan.invocations.clone(),
        class: plan.class,
        loss: plan.loss.as_ref().map(|loss| speech.say(loss)),
        needs_privilege: plan.needs_privilege,
        seconds: plan.seconds,
        co_signed_by: None,
        approved: None,
    }
}

/// What a plan changes on the computer, in words.
pub(crate) fn effects(speech: &Speech, plan: &Plan) -> Vec<EffectView> {
    let effects = plan.effects.iter().filter(|_| !plan.leaves_nothing());
    effects
        .map(|effect| EffectView {
            what: speech.say(&effect.what),
            from: speech.say(&effect.from),
            to: speech.say(&effect.to),
        })
        .collect()
}

impl<'a> Teller<'a> {
    /// Tells a run to these eyes.
    pub(super) fn new(app: &'a App, open: &'a OpenRun, eyes: Eyes) -> Self {
        let state = match eyes {
            Eyes::Own => open.state(),
            Eyes::Helper => cut_run(&open.state()),
        };
        Teller { app, open, state, speech: app.speech_of(open).seen_by(eyes) }
    }

    /// What happened so far, oldest first.
    pub(super) fn so_far(&self) -> Vec<LogLine> {
        crate::runs::told(&self.open.wizard, &self.open.log, &self.speech, Some(&self.app.inner.journal))
    }

    pub(super) fn page(&self) -> RunPage {
        if let Busy::Changing { plan } = &self.open.busy {
            return RunPage::Working { headline: self.speech.planned(plan, "-doing"), seconds: plan.seconds };
        }
        let wizard = self.open.wizard.clone();
        let position = self.state.position(&wizard);
        let ready = self.open.busy == Busy::No;
        match position {
            Position::Tell(tell) => RunPage::Tell {
                step: tell.tell.clone(),
                headline: self.text(&tell.tell, ""),
                body: self.lines(&tell.tell, "-body"),
                needs_it: tell.needs_it,
                back_to: self.explained(tell),
                leads_to: tell
                    .leads_to
                    .as_ref()
                    .filter(|id| self.app.library().wizard(id).is_some())
                    .map(|id| OtherHelp { wizard: id.clone(), title: self.speech.title(id) }),
            },
            Position::Ask(ask) if ready => self.question(ask),
            Position::Finding(fix, repair) if ready => self.finding(fix, repair),
            Position::Prove(prove) if ready => self.prove(prove),
            Position::Proved(prove) => self.proved(prove),
            Position::Done(ending) => self.done(ending),
            Position::Ask(_) | Position::Check(_) | Position::Finding(..) | Position::Prove(_) => {
                self.checking()
            }
        }
    }

    /// The values that sentences of this wizard may use: answers by their step, and the facts of one finding.
    fn facts(&self, step: Option<&StepId>) -> Facts {
        deskside_content::words::variables(&self.state, step)
    }

    fn maybe(&self, step: &StepId, ending: &str) -> Option<String> {
        self.speech.of(&self.open.wizard.id, &format!("{step}{ending}"), &self.facts(Some(step)))
    }

    fn text(&self, step: &StepId, ending: &str) -> String {
        self.maybe(step, ending).unwrap_or_else(|| step.to_string())
    }

    fn lines(&self, step: &StepId, ending: &str) -> Vec<String> {
        self.speech.lines(&self.open.wizard.id, &format!("{step}{ending}"), &self.facts(Some(step)))
    }

    fn whole(&self, key: &str) -> String {
        self.speech.of(&self.open.wizard.id, key, &self.facts(None)).unwrap_or_default()
    }

    /// The question that a page explains: the one without an answer that says what is meant.
    fn explained(&self, tell: &Tell) -> Option<StepId> {
        let Some(If::Answered(wanted)) = &tell.when else { return None };
        let mut open = wanted.iter().filter(|(_, key)| matches!(key.as_str(), NOT_LISTED | NOT_SURE));
        open.next().map(|(question, _)| question.clone())
    }

    fn question(&self, ask: &Question) -> RunPage {
        if let Choices::Typed(typed) = &ask.choices {
            return self.typed(ask, typed.typed);
        }
        let mut choices = Vec::new();
        let mut empty = None;
        match (&ask.choices, &self.open.prepared) {
            (Choices::Keys(keys), _) => choices.extend(keys.iter().map(|key| self.key_choice(&ask.ask, key))),
            (Choices::Found(_), Prepared::Choices(Ok(found))) => {
                choices.extend(found.iter().map(|choice| ChoiceView {
                    key: choice.key.clone(),
                    name: self.speech.name_of(&choice.name, &choice.facts),
                    note: choice.note.as_ref().map(|note| self.speech.say(note)),
                    fact: choice.fact.as_ref().map(|fact| self.speech.say(fact)),
                    plain: false,
                }));
                if found.is_empty() {
                    empty = Some(
                        self.maybe(&ask.ask, "-empty").unwrap_or_else(|| self.speech.plain("list-empty")),
                    );
                }
            }
            (Choices::Found(_), Prepared::Choices(Err(fault))) => empty = Some(self.speech.fault(fault)),
            (Choices::Found(_) | Choices::Typed(_), _) => {}
        }
        choices.extend(ask.choices.always_offered().iter().map(|key| self.open_choice(key)));
        RunPage::Question {
            step: ask.ask.clone(),
            question: self.text(&ask.ask, ""),
            hint: self.maybe(&ask.ask, "-hint"),
            chosen: self.answered_before(ask).filter(|key| choices.iter().any(|choice| choice.key == *key)),
            choices,
            empty,
        }
    }

    /// A page on which the answer is typed. A helper is told what is asked for, and nothing of what was typed before.
    fn typed(&self, ask: &Question, kind: TypedKind) -> RunPage {
        let before = match kind {
            TypedKind::Share | TypedKind::Account | TypedKind::Mail | TypedKind::Page => {
                self.answered_before(ask)
            }
            TypedKind::Secret => None,
        };
        RunPage::Typed {
            step: ask.ask.clone(),
            question: self.text(&ask.ask, ""),
            hint: self.maybe(&ask.ask, "-hint"),
            kind,
            before: before.filter(|key| key != NOT_SURE),
            not_sure: self.open_choice(NOT_SURE),
        }
    }

    fn answered_before(&self, ask: &Question) -> Option<String> {
        self.open.log.iter().rev().find_map(|entry| match &entry.event {
            Event::Answered { step, answer } if *step == ask.ask => Some(answer.key.clone()),
            _ => None,
        })
    }

    fn open_choice(&self, key: &str) -> ChoiceView {
        ChoiceView {
            key: key.to_owned(),
            name: self.speech.plain(&format!("choice-{key}")),
            note: (key == NOT_SURE).then(|| self.speech.plain("choice-not-sure-note")),
            fact: None,
            plain: true,
        }
    }

    fn key_choice(&self, step: &StepId, key: &StepId) -> ChoiceView {
        ChoiceView {
            key: key.to_string(),
            name: self.text(step, &format!("-{key}")),
            note: self.maybe(step, &format!("-{key}-note")),
            fact: None,
            plain: false,
        }
    }

    fn checking(&self) -> RunPage {
        let rows = self.rows();
        let waiting = |row: &CheckRow| matches!(row.status, RowStatus::Waiting | RowStatus::Checking);
        let now = rows.iter().find(|row| row.status == RowStatus::Checking);
        let now = now.map(|row| self.text(&row.step, "-checking")).unwrap_or_default();
        let done = rows.iter().filter(|row| !waiting(row)).count();
        RunPage::Checking {
            headline: self.whole("checking"),
            now,
            done: u32::try_from(done).unwrap_or_default(),
            rows,
            stopped: match self.open.busy {
                Busy::Stopped { why } => Some(why),
                Busy::No | Busy::Checking | Busy::Changing { .. } => None,
            },
        }
    }

    /// All checks of the run, each with how it stands.
    pub(super) fn rows(&self) -> Vec<CheckRow> {
        let wizard = self.open.wizard.clone();
        let current = match self.state.position(&wizard) {
            Position::Check(fix) if self.open.busy == Busy::Checking => Some(fix.fix.clone()),
            _ => None,
        };
        wizard
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Fix(fix) => Some(fix),
                Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => None,
            })
            .map(|fix| self.row(fix, current.as_ref() == Some(&fix.fix)))
            .collect()
    }

    fn row(&self, fix: &Fix, current: bool) -> CheckRow {
        let status = match self.state.status(&fix.fix) {
            Status::NotChecked if current => RowStatus::Checking,
            Status::NotChecked => RowStatus::Waiting,
            known => RowStatus::Known(crate::drafts::shown_status(fix, known)),
        };
        let cause = self.state.causes.get(&fix.fix);
        let note = match status {
            RowStatus::Known(Status::Unknown) => self.maybe(&fix.fix, "-unknown").or_else(|| {
                cause.and_then(|cause| cause.fault.as_ref()).map(|fault| self.speech.fault(fault))
            }),
            RowStatus::Known(Status::Found | Status::NotFixed) => Some(self.text(&fix.fix, "")),
            RowStatus::Waiting | RowStatus::Checking | RowStatus::Known(_) => None,
        };
        CheckRow { step: fix.fix.clone(), label: self.text(&fix.fix, "-check"), status, note }
    }

    fn finding(&self, fix: &Fix, repair: Option<&Repair>) -> RunPage {
        let used = self.state.causes.get(&fix.fix).map_or(0, |cause| cause.used);
        let has_other = fix.repairs.len() > used + 1;
        let remedy = match (repair, &self.open.prepared) {
            (Some(Repair::Action(_)), Prepared::Limited { plan, clearance }) => {
                return self.refused(fix, plan, *clearance, has_other);
            }
            (Some(Repair::Action(_)), Prepared::Plan { plan, nonce }) => {
                let button = self.speech.planned(plan, "");
                let mut plan_view = plan_view(&self.speech, plan, nonce, button);
                plan_view.co_signed_by = self.app.co_signer(&self.open.id, &plan.digest());
                plan_view.approved = self.app.approved(&self.open.id, &plan.digest());
                Some(Remedy::Change { plan: plan_view })
            }
            (Some(Repair::Action(_)), Prepared::ByHand { plan }) => Some(Remedy::Manual {
                headline: self.speech.plain("by-hand"),
                steps: self.speech.by_hand(plan),
            }),
            (Some(Repair::Manual(repair)), _) => Some(Remedy::Manual {
                headline: self.with_facts_of(&fix.fix, &repair.manual, ""),
                steps: self.lines_with_facts_of(&fix.fix, &repair.manual, "-body"),
            }),
            (Some(Repair::Action(_)) | None, _) => None,
        };
        RunPage::Finding {
            step: fix.fix.clone(),
            headline: self.text(&fix.fix, ""),
            explain: self.lines(&fix.fix, "-explain"),
            remedy,
            has_other,
            tried: self.tried(&fix.fix),
            reference: self.open.wizard.reference(&fix.fix),
        }
    }

    fn with_facts_of(&self, cause: &StepId, step: &StepId, ending: &str) -> String {
        self.speech
            .of(&self.open.wizard.id, &format!("{step}{ending}"), &self.facts(Some(cause)))
            .unwrap_or_else(|| step.to_string())
    }

    fn lines_with_facts_of(&self, cause: &StepId, step: &StepId, ending: &str) -> Vec<String> {
        self.speech.lines(&self.open.wizard.id, &format!("{step}{ending}"), &self.facts(Some(cause)))
    }

    fn refused(&self, fix: &Fix, plan: &Plan, clearance: Clearance, has_other: bool) -> RunPage {
        let cause = self.state.causes.get(&fix.fix);
        let boundaries = cause.and_then(|cause| cause.limited.as_ref()).map_or(&[][..], |limited| &limited.1);
        RunPage::Refused {
            step: fix.fix.clone(),
            headline: crate::rules::refusal(&self.speech, self.speech.planned(plan, "-act"), clearance),
            found: self.text(&fix.fix, ""),
            has_other,
            clearance,
            boundary: self.app.boundary_of(plan, Purpose::Change, boundaries, &self.speech),
            approval: (clearance == Clearance::WithApproval)
                .then(|| self.app.approval_offer(&self.open.id, plan, boundaries, &self.speech))
                .flatten()
                .map(Box::new),
            stand: self.app.plan_stand(&self.speech, plan, Purpose::Change, clearance, boundaries),
        }
    }

    /// What was done for a cause and did not help, oldest first.
    fn tried(&self, cause: &StepId) -> Vec<String> {
        self.open
            .log
            .iter()
            .filter_map(|entry| match &entry.event {
                Event::Changed { step, change, fault, seen } if step == cause => Some((change, fault, seen)),
                _ => None,
            })
            .filter_map(|(change, fault, seen)| {
                let change = self.app.inner.journal.get(change).ok()?;
                Some(match (fault, seen) {
                    (Some(fault), _) => self.speech.fault_of(&change.plan, fault),
                    (None, true) => self.speech.planned(&change.plan, "-done"),
                    // Not told as done.
                    (None, false) => {
                        let what = self.speech.planned(&change.plan, "");
                        format!("{what}. {}", self.speech.plain("story-not-seen"))
                    }
                })
            })
            .collect()
    }

    fn prove(&self, prove: &Prove) -> RunPage {
        match &self.open.prepared {
            Prepared::Plan { plan, nonce } => {
                let button = self.speech.planned(plan, "");
                RunPage::Prove {
                    step: prove.prove.clone(),
                    headline: self.text(&prove.prove, ""),
                    explain: self.lines(&prove.prove, "-explain"),
                    plan: plan_view(&self.speech, plan, nonce, button),
                }
            }
            Prepared::Nothing | Prepared::Choices(_) | Prepared::ByHand { .. } | Prepared::Limited { .. } => {
                self.checking()
            }
        }
    }

    fn proved(&self, prove: &Prove) -> RunPage {
        let proof = self.state.proofs.get(&prove.prove);
        let worked = proof.and_then(|proof| proof.seen).unwrap_or_default();
        let seen = match proof.and_then(|proof| proof.fault.as_ref()) {
            Some(fault) => self.speech.fault(fault),
            None => {
                let ending = if worked { "seen" } else { "not-seen" };
                let of_action = format!("action-{}-{ending}", prove.action.replace('.', "-"));
                let has_own = self.speech.has(&of_action);
                self.speech.plain(&if has_own { of_action } else { format!("proof-{ending}") })
            }
        };
        RunPage::Proved {
            step: prove.prove.clone(),
            question: self.text(&prove.prove, "-after"),
            seen,
            worked,
            choices: prove.then_ask.iter().map(|key| self.key_choice(&prove.prove, key)).collect(),
        }
    }

    fn done(&self, ending: Ending) -> RunPage {
        let (wizard, facts) = (&self.open.wizard, self.facts(None));
        let said = deskside_content::words::ended(&self.state, wizard, ending).into_iter().find_map(|key| {
            let headline = self.speech.of(&wizard.id, key, &facts)?;
            Some((headline, self.whole(&format!("{key}-explain"))))
        });
        let (headline, explain) = said.unwrap_or_default();
        let changes = self.state.changes.iter().filter_map(|id| self.app.inner.journal.get(id).ok());
        RunPage::Done {
            outcome: match ending {
                Ending::Fixed => crate::view::Ending::Fixed,
                Ending::NothingFound => crate::view::Ending::NothingFound,
                Ending::NotFixed => crate::view::Ending::NotFixed,
            },
            headline,
            proof: Some(explain).filter(|text| !text.is_empty()),
            changes: changes.map(|change| crate::undo::change_view(&self.speech, &change)).collect(),
            rows: self.rows(),
            hand_over: Some(self.whole("hand-over")).filter(|text| !text.is_empty()),
        }
    }
}
