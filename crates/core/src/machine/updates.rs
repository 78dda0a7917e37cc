//! What a computer can be asked about its updates.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::updates::{Updates, Waiting};

/// A question about updates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum UpdatesAsk {
    /// When did it look for updates, and what is at work?
    Updates,
    /// How many wait? Counting them takes a while, so it is a question of its own.
    WaitingUpdates,
}

impl Readings {
    /// How updates come about.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn updates(&self) -> Result<&Updates, Need> {
        match self.get(UpdatesAsk::Updates)? {
            Reading::Updates(updates) => Ok(updates),
            other => Err(mismatch(other)),
        }
    }

    /// The updates that wait.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn waiting_updates(&self) -> Result<Waiting, Need> {
        match self.get(UpdatesAsk::WaitingUpdates)? {
            Reading::WaitingUpdates(waiting) => Ok(*waiting),
            other => Err(mismatch(other)),
        }
    }
}
