//! Small messages that go once and need no answer: a limit that stopped somebody, what became of a run, a privileged change.
//! One file each, with the exact text that leaves; it stays after it was sent, so that the person can read what went.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use deskside_core::id::{BoundaryId, ChangeId, Millis, RunId, WizardId};
use deskside_protocol::problem::Problem;
use serde::{Deserialize, Serialize};

use crate::app::{App, lock};
use crate::commands::Changed;
use crate::error::AppError;
use crate::files;

/// How many that are dealt with are kept, counted from the newest: more than there are runs whose logs are kept.
const MOST: usize = 500;
/// Where it stands since when runs are summed up.
const SINCE: &str = "summaries.since";

/// A message, with what the person is told about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    /// Its id at the server, a UUIDv7.
    pub(crate) id: String,
    pub(crate) about: About,
    /// The body, byte for byte.
    pub(crate) text: String,
    pub(crate) made: Millis,
    pub(crate) fate: Fate,
}

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum About {
    /// A limit stopped the person.
    Objection {
        /// Which limit.
        boundary: BoundaryId,
        /// From doing what: the name of an action.
        action: Option<String>,
    },
    /// What became of a run.
    Run {
        /// Which. It stays here: its name has its time in it.
        run: RunId,
        /// Of which wizard.
        wizard: WizardId,
    },
    /// An approval that the person asks for.
    Approval {
        /// For doing what: the name of an action.
        action: String,
    },
    /// Something is changed with more rights than the person has.
    Change {
        /// Which.
        change: ChangeId,
        /// The name of the action.
        action: String,
    },
}

impl About {
    /// The endpoint that takes it.
    fn endpoint(&self) -> &'static str {
        match self {
            About::Objection { .. } => "object",
            About::Approval { .. } => "ask_approval",
            About::Run { .. } | About::Change { .. } => "summarise",
        }
    }
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Fate {
    /// It waits.
    Waits,
    /// The server has it.
    Sent {
        /// Since when.
        at: Millis,
    },
    /// The server does not take it, however often it is sent.
    Refused,
}

/// The messages.
pub(crate) struct Notes {
    folder: PathBuf,
    kept: Mutex<BTreeMap<String, Note>>,
    /// Only one sends at a time.
    sending: tokio::sync::Mutex<()>,
}

impl Notes {
    /// Reads what is there. A file that cannot be read stays where it is, and is said in the log.
    pub(crate) fn open(folder: PathBuf) -> Result<Notes, AppError> {
        let mut kept = BTreeMap::new();
        for path in files::list(&folder, "json")? {
            match files::read_json::<Note>(&path) {
                Ok(Some(note)) => drop(kept.insert(note.id.clone(), note)),
                Ok(None) => {}
                Err(error) => tracing::error!(path = %path.display(), %error, "a message cannot be read"),
            }
        }
        let notes = Notes { folder, kept: Mutex::new(kept), sending: tokio::sync::Mutex::default() };
        notes.shorten()?;
        Ok(notes)
    }

    /// Puts a message in. From here on it survives anything. One that is there already stays as it is.
    pub(crate) fn put(&self, note: Note) -> Result<(), AppError> {
        let mut kept = lock(&self.kept);
        if !kept.contains_key(&note.id) {
            files::write_json(&path(&self.folder, &note.id), &note)?;
            kept.insert(note.id.clone(), note);
        }
        Ok(())
    }

    /// Since when runs are summed up: those that began before are not; none before there was an organisation.
    pub(crate) fn since(&self) -> Result<Option<Millis>, AppError> {
        Ok(files::read_json(&self.folder.join(SINCE))?)
    }

    /// Sums up no run that began before this.
    pub(crate) fn begin(&self, now: Millis) -> Result<(), AppError> {
        Ok(files::write_json(&self.folder.join(SINCE), &now)?)
    }

    /// Whether there is a summary of this run.
    pub(crate) fn has_run(&self, id: &RunId) -> bool {
        let kept = lock(&self.kept);
        kept.values().any(|note| matches!(&note.about, About::Run { run, .. } if run == id))
    }

    /// Whether the server has this one.
    pub(crate) fn was_sent(&self, id: &str) -> bool {
        lock(&self.kept).get(id).is_some_and(|note| matches!(note.fate, Fate::Sent { .. }))
    }

    /// All of them, newest first.
    pub(crate) fn all(&self) -> Vec<Note> {
        lock(&self.kept).values().rev().cloned().collect()
    }

    fn waiting(&self) -> Vec<Note> {
        lock(&self.kept).values().filter(|note| note.fate == Fate::Waits).cloned().collect()
    }

    fn settle(&self, id: &str, fate: Fate) -> Result<(), AppError> {
        let mut kept = lock(&self.kept);
        if let Some(note) = kept.get_mut(id) {
            let settled = Note { fate, ..note.clone() };
            files::write_json(&path(&self.folder, id), &settled)?;
            *note = settled;
        }
        drop(kept);
        self.shorten()
    }

    /// Names are made from the time, so the oldest come first.
    fn shorten(&self) -> Result<(), AppError> {
        let mut kept = lock(&self.kept);
        let settled = kept.values().filter(|note| note.fate != Fate::Waits).map(|note| note.id.clone());
        let settled: Vec<String> = settled.collect();
        for id in &settled[..settled.len().saturating_sub(MOST)] {
            files::remove(&path(&self.folder, id))?;
            kept.remove(id);
        }
        Ok(())
    }
}

fn path(folder: &Path, id: &str) -> PathBuf {
    folder.join(format!("{id}.json"))
}

impl App {
    /// Sends what waits. Stops when the server cannot be reached now; one that it does not take holds up no other.
    pub(crate) async fn send_notes(&self) -> Result<(), AppError> {
        let notes = &self.inner.notes;
        let _one = notes.sending.lock().await;
        for note in notes.waiting() {
            let body = note.text.clone().into_bytes();
            let sent = self.client()?.call_with(note.about.endpoint(), &[&note.id], body).await;
            self.note_connection(&sent);
            let fate = match &sent {
                Ok(()) => Fate::Sent { at: self.now() },
                Err(AppError::Server { problem }) if is_final(problem) => {
                    tracing::warn!(id = note.id, ?problem, "the server does not take a message");
                    Fate::Refused
                }
                Err(_) => return sent,
            };
            notes.settle(&note.id, fate)?;
            self.changed(Changed::Notes);
        }
        Ok(())
    }
}

/// Whether trying again would meet the same.
fn is_final(problem: &Problem) -> bool {
    problem.wait().is_none() && !matches!(problem, Problem::SignInFirst | Problem::Internal { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(number: usize, fate: Fate) -> Note {
        Note {
            id: format!("0192f5a4-7d3b-7cc1-8000-{number:012}"),
            about: About::Objection { boundary: "remove-printers".parse().unwrap(), action: None },
            text: "{}".to_owned(),
            made: Millis(0),
            fate,
        }
    }

    #[test]
    fn what_waits_is_kept_however_old_and_of_what_was_sent_the_newest_five_hundred() {
        let folder = tempfile::tempdir().unwrap();
        let notes = Notes::open(folder.path().to_owned()).unwrap();
        notes.put(note(0, Fate::Waits)).unwrap();
        for number in 1..=MOST + 7 {
            notes.put(note(number, Fate::Sent { at: Millis(1) })).unwrap();
        }
        let notes = Notes::open(folder.path().to_owned()).unwrap();
        assert_eq!(notes.all().len(), MOST + 1);
        assert_eq!(notes.waiting(), [note(0, Fate::Waits)]);
        assert_eq!(notes.all()[0], note(MOST + 7, Fate::Sent { at: Millis(1) }), "the newest comes first");
        assert_eq!(files::list(folder.path(), "json").unwrap().len(), MOST + 1);
    }

    #[test]
    fn a_message_that_is_there_already_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let notes = Notes::open(folder.path().to_owned()).unwrap();
        notes.put(note(1, Fate::Sent { at: Millis(1) })).unwrap();
        notes.put(note(1, Fate::Waits)).unwrap();
        assert_eq!(notes.waiting(), []);
    }
}
