//! Help with this computer as text: the first page, one question a page, what would change, and the way back.

mod changes;
mod home;
mod offer;
pub(crate) mod page;
pub(crate) mod plan;
mod run;

use std::io;
use std::process::ExitCode;

use deskside_app::commands::Nothing;
use deskside_app::error::AppError;
use deskside_core::facts;
use deskside_core::id::{RunId, WizardId};

use self::offer::{Act, Echo, Offer, Offers};
use crate::desk::Desk;
use crate::layout::Layout;
use crate::terminal::{Heard, Terminal};
use crate::words::Own;

/// What Ctrl-C ends with, as shells have it.
const INTERRUPTED: u8 = 130;

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// The first page.
    Home,
    /// What fits what somebody said.
    Found { words: String },
    /// A run that is begun now.
    New { wizard: WizardId, words: String },
    /// A run.
    Run(RunId),
    /// What was changed on this computer; looked at from a run, or not.
    Changes { from: Option<RunId> },
    /// The end.
    Left(Left),
}

/// Why somebody is not there any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// They said so, or nothing more can be said.
    Said,
    /// They pressed Ctrl-C.
    Interrupted,
}

/// One person at one terminal.
struct Visit {
    desk: Desk,
    terminal: Terminal,
    own: Own,
    /// The telephone number of IT; empty when there is none.
    telephone: String,
}

/// Helps until the person leaves.
///
/// # Errors
/// When nobody reads what is printed.
pub(crate) async fn fix(desk: Desk, words: &[String]) -> anyhow::Result<ExitCode> {
    let own = Own::new(&desk.app.language());
    let boot = desk.app.boot(Nothing {}).await?;
    let telephone = boot.account.map(|account| account.telephone).unwrap_or_default();
    let mut visit = Visit { desk, terminal: Terminal::open(), own, telephone };
    if !boot.half_done.is_empty() {
        visit.tell("half-done-text")?;
    }
    let mut place = visit.first(words).await?;
    loop {
        place = match place {
            Place::Home => visit.home().await?,
            Place::Found { words } => visit.found(words).await?,
            Place::New { wizard, words } => visit.begin(wizard, words).await?,
            Place::Run(run) => visit.run(run).await?,
            Place::Changes { from } => visit.changes(from).await?,
            Place::Left(Left::Said) => return Ok(ExitCode::SUCCESS),
            Place::Left(Left::Interrupted) => return Ok(ExitCode::from(INTERRUPTED)),
        };
    }
}

impl Visit {
    /// Where the words of the command line lead.
    async fn first(&self, words: &[String]) -> anyhow::Result<Place> {
        if words.is_empty() {
            return Ok(Place::Home);
        }
        let known = self.desk.app.home(Nothing {}).await?.wizards;
        if let [name] = words
            && let Some(card) = known.into_iter().find(|card| card.id.as_str() == name)
        {
            return Ok(Place::New { wizard: card.id, words: String::new() });
        }
        Ok(Place::Found { words: words.join(" ") })
    }

    /// Shows a page with what can be chosen on it, and waits for a choice, or for the person to leave.
    async fn choose(&mut self, mut layout: Layout, offers: &Offers) -> io::Result<Result<Act, Left>> {
        show_offers(&mut layout, offers);
        self.terminal.forget_typed_ahead();
        self.terminal.show(layout)?;
        if offers.echo() == Echo::Hidden && self.terminal.is_typed() {
            self.tell(if self.terminal.can_hide() { "typed-is-hidden-text" } else { "typed-is-shown-text" })?;
        }
        loop {
            let heard = match offers.echo() {
                Echo::Shown => self.terminal.hear().await?,
                Echo::Hidden => self.terminal.hear_unseen().await?,
            };
            let line = match heard {
                Heard::Line(line) => line,
                Heard::End => return Ok(Err(Left::Said)),
                Heard::Interrupted => return Ok(Err(Left::Interrupted)),
            };
            if let Some(act) = offers.chosen(&line) {
                return Ok(Ok(act));
            }
            if !line.trim().is_empty() {
                self.tell("choose-one-text")?;
            }
        }
    }

    /// What can be done on every page.
    fn always(&self, offers: &mut Offers) {
        offers.letter('s', self.own.say("to-the-start"), Act::Home);
        offers.letter('c', self.own.say("changes-title"), Act::Changes);
        offers.letter('q', self.own.say("leave"), Act::Leave);
    }

    /// Says something of our own.
    fn tell(&self, key: &str) -> io::Result<()> {
        let mut layout = self.terminal.layout();
        layout.gap();
        layout.text(&self.own.say(key));
        self.terminal.show(layout)
    }

    /// Says why something did not work, and what comes now.
    fn tell_error(&self, error: &AppError) -> io::Result<()> {
        let own = &self.own;
        let [what, now] = match error {
            AppError::Machine { fault } => own.fault(fault),
            AppError::PageChanged | AppError::NotOffered | AppError::NotConsented => {
                [own.say("page-changed"), own.say("page-changed-now-text")]
            }
            AppError::NotAnAnswer { .. } => [own.say("not-an-answer"), own.say("not-an-answer-now-text")],
            AppError::Refused => [own.say("refused"), own.say("refused-now-text")],
            AppError::DiskFull => [own.say("disk-full"), own.say("disk-full-now-text")],
            AppError::NotFound => [own.say("not-found"), own.say("not-found-now-text")],
            AppError::Internal { incident } => {
                [own.say("internal"), own.with("internal-now", facts! { "incident" => incident.as_str() })]
            }
            // What the server, the keyring and reports have to say does not come up here.
            other => [own.say("internal"), other.to_string()],
        };
        let mut layout = self.terminal.layout();
        layout.headline(&what);
        layout.text(&now);
        self.terminal.show(layout)
    }
}

fn show_offers(layout: &mut Layout, offers: &Offers) {
    layout.gap();
    // What the page is about goes first.
    let (numbers, letters): (Vec<_>, Vec<_>) = offers.all().iter().partition(|offer| offer.is_number());
    for Offer { key, words, notes, .. } in numbers.into_iter().chain(letters) {
        layout.item(key, words);
        notes.iter().for_each(|note| layout.note(note));
    }
}
