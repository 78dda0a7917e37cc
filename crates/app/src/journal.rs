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
        let journal = Journal { folder, changes: Mutex::new(changes), found_half_done };
        journal.settle_undone()?;
        Ok(journal)
    }

    /// What was taken back is said of two changes, one after the other. The app may have ended in between.
    fn settle_undone(&self) -> Result<(), AppError> {
        let taken_back = |change: Change| {
            let of = change.undo_of.filter(|_| change.state == ChangeState::Done)?;
            Some((of, ChangeState::Undone { by: change.id }, change.ended.unwrap_or(change.started)))
        };
        for (of, state, at) in self.all().into_iter().filter_map(taken_back) {
            match self.get(&of) {
                Ok(change) if change.state.may_become(&state) => drop(self.set(&of, state, at)?),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// Writes a change down, before it is made.
    pub(crate) fn write(&self, change: Change) -> Result<(), AppError> {
        self.keep(&mut lock(&self.changes), change)
    }

    /// Says how far a change got. It is read, judged and written under one lock, so of two that come at once the second sees
    /// what the first wrote.
    ///
    /// # Errors
    /// [`AppError::PageChanged`] when how it stands now may not become that: see [`ChangeState::may_become`].
    pub(crate) fn set(&self, id: &ChangeId, state: ChangeState, at: Millis) -> Result<Change, AppError> {
        let mut changes = lock(&self.changes);
        let mut change = changes.get(id).cloned().ok_or(AppError::NotFound)?;
        if !change.state.may_become(&state) {
            return Err(AppError::PageChanged);
        }
        change.state = state;
        change.ended = Some(at);
        self.keep(&mut changes, change.clone())?;
        Ok(change)
    }

    fn keep(&self, changes: &mut BTreeMap<ChangeId, Change>, change: Change) -> Result<(), AppError> {
        files::write_json(&self.folder.join(format!("{}.json", change.id)), &change)?;
        changes.insert(change.id.clone(), change);
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use deskside_core::action::PrintingAction;
    use deskside_core::plan::{EffectClass, Plan};

    fn slow(id: &ChangeId) -> Change {
        let queue: deskside_core::printing::QueueName = "Finance-2F".parse().unwrap();
        Change {
            id: id.clone(),
            run: None,
            step: None,
            plan: Plan {
                action: PrintingAction::Resume { queue: queue.clone() }.into(),
                effects: Vec::new(),
                invocations: Vec::new(),
                class: EffectClass::Reversible,
                loss: None,
                undo: Some(PrintingAction::Pause { queue }.into()),
                needs_privilege: false,
                seconds: 3,
                pages_before: None,
                trash: None,
            },
            undo_of: None,
            decided_by: String::new(),
            agreed: Default::default(),
            signed: None,
            started: Millis(1),
            ended: None,
            state: ChangeState::NotSeen { fault: None },
        }
    }

    #[test]
    fn what_was_taken_back_counts_so_also_when_the_app_ended_before_it_said_so() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path().to_owned()).unwrap();
        let [change, other, undo]: [ChangeId; 3] = std::array::from_fn(|_| crate::app::fresh());
        let done = |id| Change { state: ChangeState::Done, ended: Some(Millis(7)), ..slow(id) };
        journal.write(done(&change)).unwrap();
        journal.write(done(&other)).unwrap();
        journal.write(Change { undo_of: Some(change.clone()), ..done(&undo) }).unwrap();
        for _ in 0..2 {
            let kept = Journal::open(folder.path().to_owned()).unwrap();
            assert_eq!(kept.get(&change).unwrap().state, ChangeState::Undone { by: undo.clone() });
            assert_eq!(kept.get(&other).unwrap().state, ChangeState::Done);
        }
        // An undo that was not made takes nothing back.
        let failed = ChangeState::Failed { fault: deskside_core::machine::Fault::Stopped };
        let third: ChangeId = crate::app::fresh();
        let unmade = Change { undo_of: Some(other.clone()), state: failed, ..done(&third) };
        journal.write(unmade).unwrap();
        let kept = Journal::open(folder.path().to_owned()).unwrap();
        assert_eq!(kept.get(&other).unwrap().state, ChangeState::Done);
    }

    #[test]
    fn a_late_look_and_a_person_who_decides_at_once_leave_what_the_person_decided() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path().to_owned()).unwrap();
        for _ in 0..50 {
            let id: ChangeId = crate::app::fresh();
            let undone = ChangeState::Undone { by: crate::app::fresh() };
            journal.write(slow(&id)).unwrap();
            std::thread::scope(|threads| {
                threads.spawn(|| drop(journal.set(&id, ChangeState::Done, Millis(2))));
                threads.spawn(|| journal.set(&id, undone.clone(), Millis(3)).unwrap());
            });
            assert_eq!(journal.get(&id).unwrap().state, undone);
            let kept = Journal::open(folder.path().to_owned()).unwrap();
            assert_eq!(kept.get(&id).unwrap().state, undone, "on disk as in memory");
        }
    }
}
