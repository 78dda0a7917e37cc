//! The updates of a computer in memory.

use deskside_core::action::UpdatesAction;
use deskside_core::machine::{Reading, UpdatesAsk};
use deskside_core::updates::{self, AtWork, Waiting};

/// All of them. Two compare equal when nothing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Updates {
    /// When it looked, what is at work, and what is ready.
    pub told: updates::Updates,
    /// Those that wait.
    pub waiting: Waiting,
}

impl Default for Updates {
    /// It looked an hour ago, and there was nothing.
    fn default() -> Self {
        let told = updates::Updates { looked: Some(3600), at_work: None, prepared: false };
        Updates { told, waiting: Waiting::default() }
    }
}

impl Updates {
    /// What is at work, what is ready and what waits become as they are there; that it has looked stays.
    pub(crate) fn be_as_around(&mut self, other: Updates) {
        let looked = self.told.looked.into_iter().chain(other.told.looked).min();
        *self = Updates { told: updates::Updates { looked, ..other.told }, ..other };
    }

    pub(crate) fn read(self, ask: &UpdatesAsk) -> Reading {
        match ask {
            UpdatesAsk::Updates => Reading::Updates(self.told),
            UpdatesAsk::WaitingUpdates => Reading::WaitingUpdates(self.waiting),
        }
    }

    pub(crate) fn carry_out(&mut self, action: &UpdatesAction) {
        let UpdatesAction::Look {} = action;
        self.told.looked = Some(0);
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &UpdatesAction) -> Vec<String> {
    let UpdatesAction::Look {} = action;
    Vec::new()
}

/// Makes it so that the check finds something; says whether it is a check of these.
pub(crate) fn seed(updates: &mut Updates, check: &str) -> bool {
    match check {
        "updates.at-work" => updates.told.at_work = Some(AtWork { percent: Some(40) }),
        "updates.list-old" => updates.told.looked = Some(12 * 86_400),
        "updates.waiting" => updates.waiting = Waiting { all: 5, security: 2 },
        "updates.prepared" => updates.told.prepared = true,
        _ => return false,
    }
    true
}
