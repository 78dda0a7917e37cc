//! One journey through a wizard with nobody at it: the answers are those of the file, and so is what is agreed to.

use std::time::Duration;

use deskside_app::commands::{AnswerStep, AtStep, Nothing, RunRef, StartRun, TypeAnswer};
use deskside_app::error::AppError;
use deskside_app::view::{CheckRow, ChoiceView, PlanView, Remedy, RowStatus, RunPage, RunView};
use deskside_content::answers::AnswerFile;
use deskside_core::id::{RunId, StepId};
use deskside_core::plan::EffectClass;
use deskside_core::run::Status;
use deskside_core::wizard::{TypedKind, Wizard};
use tokio::time::Instant;

use super::outcome::{Checked, Found, Kind, Limit, Made, Offered, Outcome, Repair, Stopped, VERSION, WhyNot};
use crate::desk::{Desk, goes_on};

/// More pages than any wizard has, each several times over.
const MOST_PAGES: usize = 400;

/// Makes it, and tells what came of it.
pub(super) async fn make(
    desk: &mut Desk,
    wizard: &Wizard,
    file: &AnswerFile,
    apply: bool,
) -> Result<Outcome, AppError> {
    let begun = jiff::Timestamp::now();
    let computer = desk.app.boot(Nothing {}).await?.computer;
    let until = Instant::now() + Duration::from_secs(file.seconds.into());
    let view = desk.app.start_run(StartRun { wizard: wizard.id.clone(), words: String::new() }).await?;
    let (run, title) = (view.run.clone(), view.title.clone());
    let mut journey =
        Journey { desk, file, apply, until, run, rows: Vec::new(), findings: Vec::new(), changes: 0 };
    let stopped = journey.walk(view).await?;
    let Journey { desk, run, rows, mut findings, .. } = journey;
    // Nobody is to be offered to carry on with it.
    desk.app.close_run(RunRef { run }).await?;
    let checks: Vec<Checked> = rows.into_iter().map(checked).collect();
    for found in findings.iter_mut().filter(|found| found.made.is_some()) {
        let fixed = checks.iter().any(|check| check.step == found.step && check.status == Status::Fixed);
        found.made = Some(if fixed { Made::Done } else { Made::DidNotHelp });
    }
    let outcome = Kind::of(&checks, &findings, stopped.is_some());
    let operator = file.beforehand.operator();
    Ok(Outcome {
        version: VERSION,
        wizard: wizard.id.clone(),
        wizard_version: wizard.version,
        title,
        computer,
        begun: begun.to_string(),
        apply,
        operator: Some(operator.to_owned()).filter(|name| !name.is_empty()),
        outcome,
        code: outcome.code(),
        checks,
        findings,
        stopped,
    })
}

struct Journey<'a> {
    desk: &'a mut Desk,
    file: &'a AnswerFile,
    apply: bool,
    until: Instant,
    run: RunId,
    rows: Vec<CheckRow>,
    findings: Vec<Found>,
    changes: u32,
}

impl Journey<'_> {
    /// From page to page, until there is nothing more that a file could say.
    async fn walk(&mut self, mut view: RunView) -> Result<Option<Stopped>, AppError> {
        for _ in 0..MOST_PAGES {
            view = match self.waited(view).await? {
                Some(view) => view,
                None => return Ok(Some(Stopped::TooSlow)),
            };
            let app = self.desk.app.clone();
            view = match &view.page {
                RunPage::Question { step, question, choices, .. } => {
                    let key =
                        self.file.answers.get(step).filter(|key| choices.iter().any(|one| one.key == **key));
                    let Some(key) = key.cloned() else {
                        return Ok(Some(unanswered(step, question, choices)));
                    };
                    app.answer(AnswerStep { run: self.run.clone(), step: step.clone(), key }).await?
                }
                RunPage::Typed { step, question, kind, not_sure, .. } => {
                    // A password is in no file, so nobody is asked for one here.
                    let typed = self.file.answers.get(step).filter(|_| *kind != TypedKind::Secret);
                    let Some(text) = typed.cloned() else {
                        return Ok(Some(unanswered(step, question, std::slice::from_ref(not_sure))));
                    };
                    if text == not_sure.key {
                        app.answer(AnswerStep { run: self.run.clone(), step: step.clone(), key: text })
                            .await?
                    } else {
                        match app
                            .type_answer(TypeAnswer { run: self.run.clone(), step: step.clone(), text })
                            .await
                        {
                            Err(AppError::NotAnAnswer { .. }) => {
                                return Ok(Some(unanswered(step, question, std::slice::from_ref(not_sure))));
                            }
                            typed => typed?,
                        }
                    }
                }
                RunPage::Tell { step, .. } => app.go_on(self.at(step)).await?,
                RunPage::Finding { step, headline, explain, remedy, reference, .. } => {
                    let at = self.found(step, headline, explain);
                    self.findings[at].reference = Some(reference.clone());
                    self.remedy(at, remedy.as_ref()).await?
                }
                RunPage::Refused { step, found, clearance, boundary, .. } => {
                    let at = self.found(step, found, &[]);
                    self.findings[at].limit =
                        Some(Limit { clearance: *clearance, boundary: boundary.clone() });
                    let why = match self.apply {
                        false => WhyNot::LookOnly,
                        true if self.file.beforehand.names(step) => WhyNot::Boundary,
                        true => WhyNot::NotAgreed,
                    };
                    self.leave(at, Some(why)).await?
                }
                // There is nobody to see what comes out.
                RunPage::Prove { step, .. } => app.put_aside(self.at(step)).await?,
                RunPage::Done { rows, .. } => {
                    self.rows.clone_from(rows);
                    return Ok(None);
                }
                RunPage::Checking { .. }
                | RunPage::Working { .. }
                | RunPage::Proved { .. }
                | RunPage::Ended { .. } => {
                    return Ok(Some(Stopped::Failed));
                }
            };
        }
        Ok(Some(Stopped::Failed))
    }

    fn at(&self, step: &StepId) -> AtStep {
        AtStep { run: self.run.clone(), step: step.clone() }
    }

    /// The next page that waits for somebody; none when the time is over. A change that was begun comes to its end.
    async fn waited(&mut self, mut view: RunView) -> Result<Option<RunView>, AppError> {
        while goes_on(&view.page) {
            if let RunPage::Checking { rows, .. } = &view.page {
                self.rows.clone_from(rows);
                if Instant::now() >= self.until {
                    self.desk.app.stop_checking(RunRef { run: self.run.clone() }).await?;
                    return Ok(None);
                }
            }
            self.desk.change().await;
            view = self.desk.look(&view).await?;
        }
        Ok(Some(view))
    }

    /// Where a cause stands in the list.
    fn found(&mut self, step: &StepId, headline: &str, explain: &[String]) -> usize {
        if let Some(at) = self.findings.iter().position(|found| found.step == *step) {
            return at;
        }
        self.findings.push(Found {
            step: step.clone(),
            reference: None,
            headline: headline.to_owned(),
            explain: explain.to_vec(),
            repair: None,
            limit: None,
            made: None,
            why_not: None,
        });
        self.findings.len() - 1
    }

    /// Does about a cause what the file agrees to, and leaves it as it is otherwise.
    async fn remedy(&mut self, at: usize, remedy: Option<&Remedy>) -> Result<RunView, AppError> {
        let plan = match remedy {
            Some(Remedy::Change { plan }) => plan,
            Some(Remedy::Manual { headline, steps }) => {
                let by_hand = Repair::ByHand { headline: headline.clone(), steps: steps.clone() };
                // What was tried before is the more telling one.
                self.findings[at].repair.get_or_insert(by_hand);
                return self.leave(at, None).await;
            }
            None => return self.leave(at, None).await,
        };
        self.findings[at].repair = Some(change(plan));
        if let Err(why) = self.may_change(&self.findings[at].step, plan) {
            return self.leave(at, Some(why)).await;
        }
        let step = self.at(&self.findings[at].step);
        match self.desk.app.agree_beforehand(step, &self.file.beforehand).await {
            Ok(view) => {
                self.changes += 1;
                self.findings[at].made = Some(Made::DidNotHelp);
                self.findings[at].why_not = None;
                Ok(view)
            }
            // It would be another change now: the page is looked at anew.
            Err(AppError::PageChanged) => self.desk.app.run(RunRef { run: self.run.clone() }).await,
            Err(AppError::NotConsented) => self.leave(at, Some(WhyNot::NotAgreed)).await,
            Err(AppError::Refused) => self.leave(at, Some(WhyNot::Boundary)).await,
            Err(error) => Err(error),
        }
    }

    /// Whether the file lets this be changed. It is judged once more where the consent is made.
    fn may_change(&self, step: &StepId, plan: &PlanView) -> Result<(), WhyNot> {
        if !self.apply {
            Err(WhyNot::LookOnly)
        } else if !self.file.beforehand.names(step) {
            Err(WhyNot::NotAgreed)
        } else if plan.class == EffectClass::Irreversible {
            Err(WhyNot::Irreversible)
        } else if plan.needs_privilege {
            Err(WhyNot::Privileged)
        } else if self.changes >= self.file.changes {
            Err(WhyNot::TooMany)
        } else {
            Ok(())
        }
    }

    /// Leaves a cause as it is.
    async fn leave(&mut self, at: usize, why: Option<WhyNot>) -> Result<RunView, AppError> {
        self.findings[at].why_not = why;
        let step = self.at(&self.findings[at].step);
        self.desk.app.put_aside(step).await
    }
}

fn change(plan: &PlanView) -> Repair {
    Repair::Change {
        button: plan.button.clone(),
        effects: plan.effects.clone(),
        programs: plan.invocations.clone(),
        class: plan.class,
        loss: plan.loss.clone(),
        needs_privilege: plan.needs_privilege,
    }
}

fn checked(row: CheckRow) -> Checked {
    let status = match row.status {
        RowStatus::Known(status) => status,
        RowStatus::Waiting | RowStatus::Checking => Status::NotChecked,
    };
    Checked { step: row.step, check: row.label, status, note: row.note }
}

fn unanswered(step: &StepId, question: &str, choices: &[ChoiceView]) -> Stopped {
    let offered = |choice: &ChoiceView| Offered { key: choice.key.clone(), name: choice.name.clone() };
    Stopped::Unanswered {
        step: step.clone(),
        question: question.to_owned(),
        choices: choices.iter().map(offered).collect(),
    }
}
