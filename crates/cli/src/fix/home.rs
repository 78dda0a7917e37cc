//! The first page, what fits somebody's words, and what was changed on this computer.

use deskside_app::commands::{AgreeUndo, ChangeRef, Nothing, Words};
use deskside_app::error::AppError;
use deskside_app::view::{ChangeStand, PlanView, UndoView, WizardCard};
use deskside_core::facts;
use deskside_core::id::{ChangeId, RunId};

use super::offer::{Act, Offers};
use super::{Left, Place, Visit, changes, page, plan, show_offers};
use crate::terminal::Heard;

impl Visit {
    /// The first page: words of one's own, or a choice.
    pub(super) async fn home(&mut self) -> anyhow::Result<Place> {
        let home = self.desk.app.home(Nothing {}).await?;
        let mut layout = self.terminal.layout();
        layout.headline(&self.own.say("home-title"));
        layout.text(&self.own.say("home-words-text"));
        let mut offers = Offers::default();
        for card in &home.carry_on {
            let words = self.own.with("carry-on", facts! { "title" => card.title.as_str() });
            offers.number(words, Act::Open(card.run.clone()));
        }
        cards(&mut offers, &home.wizards, &self.own.say("from-your-it"));
        offers.letter('c', self.own.say("changes-title"), Act::Changes);
        offers.letter('q', self.own.say("leave"), Act::Leave);
        show_offers(&mut layout, &offers);
        self.terminal.show(layout)?;
        loop {
            let line = match self.terminal.hear().await? {
                Heard::Line(line) if line.trim().is_empty() => continue,
                Heard::Line(line) => line,
                Heard::End => return Ok(Place::Left(Left::Said)),
                Heard::Interrupted => return Ok(Place::Left(Left::Interrupted)),
            };
            return Ok(match offers.chosen(&line) {
                Some(act) => Self::outside(act, String::new()),
                None => Place::Found { words: line },
            });
        }
    }

    /// The kinds of help that fit what somebody said.
    pub(super) async fn found(&mut self, words: String) -> anyhow::Result<Place> {
        let found = self.desk.app.search(Words { words: words.clone() }).await?;
        let mut layout = self.terminal.layout();
        let mut offers = Offers::default();
        if found.is_empty() {
            layout.headline(&self.own.say("found-nothing"));
            layout.text(&self.own.say("found-nothing-then-text"));
            layout.text(&self.own.say("ask-in-window-text"));
        } else {
            layout.headline(&self.own.say("found-title"));
            layout.text(&self.own.say("found-here-text"));
        }
        cards(&mut offers, &found, &self.own.say("from-your-it"));
        offers.number(self.own.say("none-of-these"), Act::Home);
        offers.letter('q', self.own.say("leave"), Act::Leave);
        Ok(match self.choose(layout, &offers).await? {
            Ok(act) => Self::outside(act, words),
            Err(left) => Place::Left(left),
        })
    }

    /// Where a choice leads that is made outside of a run.
    fn outside(act: Act, words: String) -> Place {
        match act {
            Act::Begin(wizard) => Place::New { wizard, words },
            Act::Open(run) => Place::Run(run),
            Act::Changes => Place::Changes { from: None },
            Act::Leave => Place::Left(Left::Said),
            Act::Home
            | Act::Answer(..)
            | Act::Type(..)
            | Act::SayProved(..)
            | Act::GoOn(_)
            | Act::BackTo(_)
            | Act::Agree(_)
            | Act::Commands(_)
            | Act::CheckAgain(_)
            | Act::TryOther(_)
            | Act::PutAside(_)
            | Act::CarryOn
            | Act::Undo(_)
            | Act::LeaveChange(_)
            | Act::Back => Place::Home,
        }
    }

    /// Every change to this computer, newest first, with the way back.
    pub(super) async fn changes(&mut self, from: Option<RunId>) -> anyhow::Result<Place> {
        let all = match self.desk.app.changes(Nothing {}).await {
            Ok(all) => all,
            Err(error) => {
                self.tell_error(&error)?;
                return Ok(from.map_or(Place::Home, Place::Run));
            }
        };
        let mut layout = self.terminal.layout();
        layout.headline(&self.own.say("changes-title"));
        if all.is_empty() {
            layout.text(&self.own.say("changes-empty-text"));
        }
        let mut offers = Offers::default();
        for change in &all {
            layout.gap();
            changes::write(&mut layout, &self.own, change);
            changes::offer(&mut offers, &self.own, change);
        }
        let back = if from.is_some() { "back" } else { "to-the-start" };
        offers.letter('b', self.own.say(back), Act::Back);
        offers.letter('q', self.own.say("leave"), Act::Leave);
        let act = match self.choose(layout, &offers).await? {
            Ok(act) => act,
            Err(left) => return Ok(Place::Left(left)),
        };
        match act {
            Act::Undo(change) => Ok(match self.undo(change).await? {
                Ok(()) => Place::Changes { from },
                Err(left) => Place::Left(left),
            }),
            Act::LeaveChange(change) => {
                if let Err(error) = self.desk.app.leave_change(ChangeRef { change }).await {
                    self.tell_error(&error)?;
                }
                Ok(Place::Changes { from })
            }
            Act::Leave => Ok(Place::Left(Left::Said)),
            _ => Ok(from.map_or(Place::Home, Place::Run)),
        }
    }

    /// Shows what taking a change back would change, and does it if the person agrees.
    pub(super) async fn undo(&mut self, change: ChangeId) -> anyhow::Result<Result<(), Left>> {
        let view = match self.desk.app.plan_undo(ChangeRef { change: change.clone() }).await {
            Ok(view) => view,
            Err(error) => {
                self.tell_error(&error)?;
                return Ok(Ok(()));
            }
        };
        let mut layout = self.terminal.layout();
        match view {
            UndoView::Ready { plan, .. } => {
                layout.headline(&self.own.say("undo-title"));
                plan::show(&mut layout, &self.own, &plan);
                plan::commands(&mut layout, &self.own, &plan);
                self.terminal.show(layout)?;
                match self.agrees(&plan).await? {
                    Ok(true) => self.take_back(change, &plan).await?,
                    Ok(false) => {}
                    Err(left) => return Ok(Err(left)),
                }
                return Ok(Ok(()));
            }
            UndoView::MovedOn { text, .. } => {
                layout.headline(&self.own.say("undo-moved"));
                layout.text(&text);
            }
            UndoView::Refused { boundary, .. } => {
                layout.headline(&self.own.say("undo-refused"));
                page::limit_of(&mut layout, &self.own, &boundary);
            }
        }
        self.terminal.show(layout)?;
        Ok(Ok(()))
    }

    async fn take_back(&mut self, change: ChangeId, plan: &PlanView) -> anyhow::Result<()> {
        let args = AgreeUndo { change, plan: plan.digest.clone(), nonce: plan.nonce.clone() };
        match self.desk.app.undo(args).await {
            Ok(change) if change.state == ChangeStand::Undone => self.tell("undone-text")?,
            Ok(_) => self.tell("undo-not-seen-text")?,
            Err(error @ AppError::Machine { .. }) => {
                self.tell_error(&error)?;
                self.tell("undo-not-text")?;
            }
            Err(error) => self.tell_error(&error)?,
        }
        Ok(())
    }
}

fn cards(offers: &mut Offers, cards: &[WizardCard], from_it: &str) {
    for card in cards {
        let notes = &mut offers.number(card.title.as_str(), Act::Begin(card.id.clone())).notes;
        notes.extend(Some(card.note.clone()).filter(|note| !note.is_empty()));
        notes.extend(card.from_it.then(|| from_it.to_owned()));
    }
}
