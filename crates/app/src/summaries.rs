//! What became of a run, said by the app itself: without values, only where the organisation and the person want it, and never
//! of a run that began before that. What is changed with more rights than the person has is reported in any case.

use std::collections::BTreeMap;

use deskside_core::boundary::{Decision, PrivilegedChange, Summaries};
use deskside_core::canonical;
use deskside_core::id::{ChangeId, RunId, SummaryId};
use deskside_core::run::{self, Ending, Entry, Position};
use deskside_core::wizard::Wizard;
use deskside_protocol::summary::Summary;

use crate::app::{App, fresh, lock};
use crate::commands::Nothing;
use crate::error::AppError;
use crate::files;
use crate::notes::{About, Fate, Note};
use crate::runs::OpenRun;
use crate::view::{SentKind, SentState, SentView, YourDataView};

/// A run in which nothing happened for this long was left, in milliseconds.
const LEFT: i64 = 24 * 60 * 60 * 1000;

impl App {
    /// Whether runs are summed up: the person belongs to an organisation, and neither its rules nor they say no.
    fn sums_up(&self) -> bool {
        let wanted = lock(&self.inner.settings).summaries;
        wanted && self.rules_want_summaries()
    }

    fn rules_want_summaries(&self) -> bool {
        self.standing(|standing| {
            standing.member.is_some() && standing.rules.policy.summaries() == Summaries::Send
        })
    }

    /// Heeds how the switch stands just now: what begins while it is off is never summed up.
    pub(crate) fn heed_switch(&self) -> Result<(), AppError> {
        let notes = &self.inner.notes;
        if self.member().is_ok() && (!self.sums_up() || notes.since()?.is_none()) {
            notes.begin(self.now())?;
        }
        Ok(())
    }

    /// Sums a run up that has ended. A run is never held up by it.
    pub(crate) fn sum_up(&self, open: &OpenRun) {
        if let Err(error) = self.sum_up_log(&open.id, &open.wizard, &open.log) {
            tracing::warn!(%error, "a run could not be summed up");
        }
    }

    /// The same when it is fixed: then there is nobody left to ask.
    pub(crate) fn sum_up_if_fixed(&self, open: &OpenRun) {
        let wizard = open.wizard.clone();
        if open.state().position(&wizard) == Position::Done(Ending::Fixed) {
            self.sum_up(open);
        }
    }

    fn sum_up_log(&self, run: &RunId, wizard: &Wizard, log: &[Entry]) -> Result<(), AppError> {
        let began = log.first().map(|entry| entry.at);
        let is_ours = self.inner.notes.since()?.is_some_and(|since| began.is_some_and(|at| at >= since));
        if !is_ours || !self.sums_up() || self.inner.notes.has_run(run) {
            return Ok(());
        }
        let changes = run::fold(log).changes.into_iter();
        let changes: BTreeMap<_, _> =
            changes.filter_map(|id| Some((id.clone(), self.inner.journal.get(&id).ok()?))).collect();
        let Some(summary) = run::summary(log, wizard, &changes, crate::rules::platform()) else {
            return Ok(());
        };
        let about = About::Run { run: run.clone(), wizard: wizard.id.clone() };
        self.put_summary(about, &Summary::Run { run: summary })
    }

    /// Sums up the runs that were left.
    pub(crate) fn sum_up_left(&self) -> Result<(), AppError> {
        self.heed_switch()?;
        if !self.sums_up() {
            return Ok(());
        }
        for path in files::list(&self.folder("runs"), "jsonl")? {
            let name = path.file_stem().and_then(|name| name.to_str());
            let Some(run) = name.and_then(|name| name.parse::<RunId>().ok()) else { continue };
            if self.inner.notes.has_run(&run) {
                continue;
            }
            let Ok(log) = files::read_log::<Entry>(&path) else { continue };
            let is_left = log.last().is_some_and(|last| self.now().0 - last.at.0 >= LEFT);
            let begun = crate::runs::begun::begun(&self.folder("runs"), &run, &log);
            if let (true, Some(begun)) = (is_left, begun) {
                self.sum_up_log(&run, &begun.wizard, &log)?;
            }
        }
        Ok(())
    }

    /// Reports a change that needs more rights than the person has, before it is made. Without an organisation there is nobody to
    /// report it to.
    pub(crate) fn report_change(&self, decision: &Decision, change: &ChangeId) -> Result<(), AppError> {
        let (Some(reported), Ok(_)) = (PrivilegedChange::of(decision), self.member()) else {
            return Ok(());
        };
        let about = About::Change { change: change.clone(), action: reported.action.clone() };
        self.put_summary(about, &Summary::PrivilegedChange { change: reported })
    }

    fn put_summary(&self, about: About, summary: &Summary) -> Result<(), AppError> {
        let id: SummaryId = fresh();
        self.inner.notes.put(Note {
            id: id.to_string(),
            about,
            text: String::from_utf8(canonical::bytes(summary)).map_err(AppError::internal)?,
            made: self.now(),
            fate: Fate::Waits,
        })?;
        self.wake();
        Ok(())
    }

    /// What this app sent by itself or at one press, each as it went, and whether runs are summed up.
    pub async fn your_data(&self, _: Nothing) -> Result<YourDataView, AppError> {
        let rows = self.inner.notes.all().into_iter().map(|note| self.sent_view(note)).collect();
        Ok(YourDataView {
            has_organisation: self.member().is_ok(),
            rules_allow: self.rules_want_summaries(),
            wanted: lock(&self.inner.settings).summaries,
            rows,
        })
    }

    fn sent_view(&self, note: Note) -> SentView {
        let speech = self.speech();
        let act = |action: &str| speech.plain(&format!("action-{}-act", action.replace('.', "-")));
        let (kind, title) = match &note.about {
            About::Objection { boundary, action } => {
                let title = action.as_deref().map(act);
                (SentKind::Objection, title.unwrap_or_else(|| boundary.to_string()))
            }
            About::Approval { action } => (SentKind::Approval, act(action)),
            About::Run { wizard, .. } => (SentKind::Run, speech.title(wizard)),
            About::Change { action, .. } => (SentKind::Change, act(action)),
        };
        let state = match note.fate {
            Fate::Waits => SentState::Waits,
            Fate::Sent { at } => SentState::Sent { at },
            Fate::Refused => SentState::Refused,
        };
        SentView { id: note.id, kind, title, made: note.made, state, text: note.text }
    }
}
