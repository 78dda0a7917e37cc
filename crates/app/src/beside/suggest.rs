//! What becomes of what a helper suggests.

use deskside_core::id::StepId;
use deskside_core::session::{Event, Suggested};

use super::Host;
use crate::app::App;
use crate::commands::{AnswerStep, Nothing, RunRef, SessionRef, SuggestionOf};
use crate::error::AppError;
use crate::view::{BesideView, RunView};

impl App {
    /// Takes a suggestion up. An answer is given; a change leads to the page with its plan, which the person agrees to there,
    /// or not.
    pub async fn apply_suggestion(&self, args: SuggestionOf) -> Result<RunView, AppError> {
        let host = self.host(&SessionRef { request: args.request, lease: args.lease })?;
        let (step, what) = suggestion(&host, args.number).ok_or(AppError::NotFound)?;
        let run = host.run.clone();
        if !self.change(&host, |kept, now| kept.session.apply(args.number, now)) {
            return Err(AppError::PageChanged);
        }
        match (what, step) {
            (Suggested::Answer { key, .. }, Some(step)) => self.answer(AnswerStep { run, step, key }).await,
            (Suggested::Answer { .. } | Suggested::Repair { .. } | Suggested::Change { .. }, _) => {
                self.run(RunRef { run }).await
            }
        }
    }

    /// Puts a suggestion aside.
    pub async fn put_suggestion_aside(&self, args: SuggestionOf) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&SessionRef { request: args.request, lease: args.lease })?;
        self.change(&host, |kept, now| kept.session.put_aside(args.number, now));
        self.beside(Nothing {}).await
    }
}

/// What was suggested under a number, and about which step.
fn suggestion(host: &Host, wanted: u32) -> Option<(Option<StepId>, Suggested)> {
    host.kept().session.log().iter().find_map(|entry| match &entry.event {
        Event::Suggested { number, step, what, .. } if *number == wanted => {
            Some((step.clone(), what.clone()))
        }
        _ => None,
    })
}
