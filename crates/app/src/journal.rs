//! The journal of changes to this computer, one file a change.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

use deskside_core::id::{ChangeId, Millis};
use deskside_core::journal::{Change, ChangeState};

use crate::app::lock;
use crate::error::AppError;
use crate::files;

/// The journal.
pub(crate) struct Journal {
    folder: PathBuf,
    changes: Mutex<BTreeMap<ChangeId, Change>>,
    /// What was in the state *started* when the app began: the app ended in the middle of it.
    found_half_done: Vec<ChangeId>,
}

impl Journal {
    /// Reads the journal. A file that cannot be read is left where it is, and said in the log.
    pub(crate) fn open(folder: PathBuf) -> Result<Journal, AppError> {
        let mut changes = BTreeMap::new();
        for path in files::list(&folder, "json")? {
            match files::read_json::<Change>(&path) {
                Ok(Some(change)) => drop(changes.insert(change.id.clone(), change)),
                Ok(None) => {}
                Err(error) => tracing::warn!(path = %path.display(), %error, "a change cannot be read"),
            }
        }
        let half_done = |change: &&Change| change.state == ChangeState::Started;
        let found_half_done = changes.values().filter(half_done).map(|change| change.id.clone()).collect();
        Ok(Journal { folder, changes: Mutex::new(changes), found_half_done })
    }

    /// Writes a change down, before it is made.
    pub(crate) fn write(&self, change: Change) -> Result<(), AppError> {
        files::write_json(&self.folder.join(format!("{}.json", change.id)), &change)?;
        lock(&self.changes).insert(change.id.clone(), change);
        Ok(())
    }

    /// Says how far a change got.
    pub(crate) fn set(&self, id: &ChangeId, state: ChangeState, at: Millis) -> Result<Change, AppError> {
        let mut change = self.get(id)?;
        change.state = state;
        change.ended = Some(at);
        self.write(change.clone())?;
        Ok(change)
    }

    /// One change.
    pub(crate) fn get(&self, id: &ChangeId) -> Result<Change, AppError> {
        lock(&self.changes).get(id).cloned().ok_or(AppError::NotFound)
    }

    /// All changes, newest first.
    pub(crate) fn all(&self) -> Vec<Change> {
        lock(&self.changes).values().rev().cloned().collect()
    }

    /// The changes that were found half done when the app began, and still are.
    pub(crate) fn half_done(&self) -> Vec<Change> {
        let changes = lock(&self.changes);
        let found = self.found_half_done.iter().filter_map(|id| changes.get(id));
        found.filter(|change| change.state == ChangeState::Started).cloned().collect()
    }
}
