//! A run, page by page, until the person leaves it.

use std::io;

use deskside_app::commands::{Agree, AnswerStep, AtStep, RunRef, StartRun, TypeAnswer};
use deskside_app::error::AppError;
use deskside_app::view::{PlanView, RunPage, RunView};
use deskside_core::facts;
use deskside_core::id::{RunId, WizardId};
use deskside_core::plan::EffectClass;

use super::offer::Act;
use super::{Left, Place, Visit, page, plan};
use crate::desk::goes_on;
use crate::terminal::Heard;

/// What a choice in a run leads to.
enum Then {
    /// A page.
    Page(Box<RunView>),
    /// The same page, made anew.
    Again,
    /// Somewhere else.
    Go(Place),
}

impl Visit {
    /// Begins a run.
    pub(super) async fn begin(&mut self, wizard: WizardId, words: String) -> anyhow::Result<Place> {
        match self.desk.app.start_run(StartRun { wizard, words }).await {
            Ok(view) => self.go_on(view).await,
            Err(error) => {
                self.tell_error(&error)?;
                Ok(Place::Home)
            }
        }
    }

    /// Goes on with a run.
    pub(super) async fn run(&mut self, run: RunId) -> anyhow::Result<Place> {
        match self.desk.app.run(RunRef { run }).await {
            Ok(view) => self.go_on(view).await,
            Err(error) => {
                self.tell_error(&error)?;
                Ok(Place::Home)
            }
        }
    }

    async fn go_on(&mut self, mut view: RunView) -> anyhow::Result<Place> {
        let run = view.run.clone();
        loop {
            view = match self.waited(view).await? {
                Ok(view) => view,
                Err(error) => {
                    self.tell_error(&error)?;
                    return Ok(Place::Home);
                }
            };
            let mut layout = self.terminal.layout();
            let mut offers = page::write(&mut layout, &self.own, &view, &self.telephone);
            self.always(&mut offers);
            let act = match self.choose(layout, &offers).await? {
                Ok(act) => act,
                Err(left) => {
                    self.say_kept(&view)?;
                    return Ok(Place::Left(left));
                }
            };
            let then = match self.act(&run, act).await? {
                Ok(then) => then,
                Err(error) => {
                    self.tell_error(&error)?;
                    Then::Again
                }
            };
            view = match then {
                Then::Page(view) => *view,
                Then::Go(place) => {
                    if let Place::Left(_) = place {
                        self.say_kept(&view)?;
                    }
                    return Ok(place);
                }
                Then::Again => match self.desk.look(&view).await {
                    Ok(view) => view,
                    Err(error) => {
                        self.tell_error(&error)?;
                        return Ok(Place::Home);
                    }
                },
            };
        }
    }

    /// The next page that waits for the person. Meanwhile it says what is looked at. Ctrl-C stops checks, and no change: what
    /// was begun comes to its end.
    async fn waited(&mut self, mut view: RunView) -> io::Result<Result<RunView, AppError>> {
        let mut said = String::new();
        while goes_on(&view.page) {
            let now = match &view.page {
                RunPage::Checking { now, done, rows, .. } => {
                    let facts =
                        facts! { "done" => i64::from(*done), "of" => rows.len(), "now" => now.as_str() };
                    if now.is_empty() { String::new() } else { self.own.with("checking-now-text", facts) }
                }
                RunPage::Working { headline, .. } => {
                    self.own.with("working-now-text", facts! { "doing" => headline.as_str() })
                }
                _ => String::new(),
            };
            if !now.is_empty() && now != said {
                let mut layout = self.terminal.layout();
                layout.text(&now);
                self.terminal.show(layout)?;
                said = now;
            }
            let is_interrupted = tokio::select! {
                () = self.terminal.interrupted() => true,
                () = self.desk.change() => false,
            };
            let looked = match (&view.page, is_interrupted) {
                (RunPage::Checking { .. }, true) => {
                    self.desk.app.stop_checking(RunRef { run: view.run.clone() }).await
                }
                (_, true) => {
                    self.tell("comes-to-its-end-text")?;
                    self.desk.look(&view).await
                }
                (_, false) => self.desk.look(&view).await,
            };
            view = match looked {
                Ok(view) => view,
                Err(error) => return Ok(Err(error)),
            };
        }
        Ok(Ok(view))
    }

    async fn act(&mut self, run: &RunId, act: Act) -> anyhow::Result<Result<Then, AppError>> {
        let app = self.desk.app.clone();
        let at = |step| AtStep { run: run.clone(), step };
        let called = match act {
            Act::Answer(step, key) => app.answer(AnswerStep { run: run.clone(), step, key }).await,
            Act::Type(step, text) => app.type_answer(TypeAnswer { run: run.clone(), step, text }).await,
            Act::SayProved(step, key) => app.say_proved(AnswerStep { run: run.clone(), step, key }).await,
            Act::GoOn(step) => app.go_on(at(step)).await,
            Act::BackTo(step) => app.back_to(at(step)).await,
            Act::CheckAgain(step) => app.check_again(at(step)).await,
            Act::TryOther(step) => app.try_other(at(step)).await,
            Act::PutAside(step) => app.put_aside(at(step)).await,
            Act::CarryOn => app.carry_on(RunRef { run: run.clone() }).await,
            Act::Back => app.back(RunRef { run: run.clone() }).await,
            Act::Agree(plan) => match self.agrees(&plan).await? {
                Ok(true) => {
                    let (nonce, plan) = (plan.nonce, plan.digest);
                    app.consent(Agree { run: run.clone(), plan, nonce }).await
                }
                Ok(false) => return Ok(Ok(Then::Again)),
                Err(left) => return Ok(Ok(Then::Go(Place::Left(left)))),
            },
            Act::Commands(plan) => {
                let mut layout = self.terminal.layout();
                plan::commands(&mut layout, &self.own, &plan);
                self.terminal.show(layout)?;
                return Ok(Ok(Then::Again));
            }
            Act::Undo(change) => {
                let undone = self.undo(change).await?;
                return Ok(Ok(undone.err().map_or(Then::Again, |left| Then::Go(Place::Left(left)))));
            }
            Act::Begin(wizard) => return Ok(Ok(Then::Go(Place::New { wizard, words: String::new() }))),
            Act::Open(run) => return Ok(Ok(Then::Go(Place::Run(run)))),
            Act::Changes | Act::LeaveChange(_) => {
                return Ok(Ok(Then::Go(Place::Changes { from: Some(run.clone()) })));
            }
            Act::Home => return Ok(Ok(Then::Go(Place::Home))),
            Act::Leave => return Ok(Ok(Then::Go(Place::Left(Left::Said)))),
        };
        Ok(called.map(|view| Then::Page(Box::new(view))))
    }

    /// Asks once more, on the page that has just shown the plan. Only the word for it is consent; anything else changes nothing.
    pub(super) async fn agrees(&mut self, plan: &PlanView) -> anyhow::Result<Result<bool, Left>> {
        let own = &self.own;
        let mut layout = self.terminal.layout();
        layout.gap();
        if plan.class == EffectClass::Irreversible {
            layout.text(&own.say("interruption-text"));
        }
        let (whole, short) = (own.say("consent-word"), own.say("consent-letter"));
        // A program that types ahead has not read the page: it has to say what only this page shows.
        let word = match self.terminal.is_typed() {
            true => whole.clone(),
            false => format!("{whole} {}", plan.nonce.get(..4).unwrap_or_default()),
        };
        layout.text(&own.with("consent-ask-text", facts! { "button" => plan.button.as_str() }));
        layout.whole(&word);
        self.terminal.show(layout)?;
        self.terminal.first_moment().await;
        let line = match self.terminal.hear().await? {
            Heard::Line(line) => line.trim().to_lowercase(),
            Heard::End => return Ok(Err(Left::Said)),
            Heard::Interrupted => return Ok(Err(Left::Interrupted)),
        };
        // Where there is no way back, a letter is too little.
        let may_be_short = self.terminal.is_typed() && plan.class != EffectClass::Irreversible;
        let is_agreed = line == word || (may_be_short && line == short);
        if !is_agreed {
            self.tell("not-agreed-text")?;
        }
        Ok(Ok(is_agreed))
    }

    /// Says that the run is kept, and how to go on with it.
    fn say_kept(&self, view: &RunView) -> io::Result<()> {
        match view.page {
            RunPage::Done { .. } | RunPage::Ended { .. } => Ok(()),
            _ => self.tell("kept-text"),
        }
    }
}
