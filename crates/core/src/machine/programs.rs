//! What a computer can be asked about the programs of a person.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::programs::{Running, Starter};

/// A question about the person's programs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum ProgramsAsk {
    /// Which start when they sign in?
    Starters,
    /// Which run?
    Running,
}

impl Readings {
    /// The programs that start when the person signs in, also those that are switched off.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn starters(&self) -> Result<&[Starter], Need> {
        match self.get(ProgramsAsk::Starters)? {
            Reading::Starters(starters) => Ok(starters),
            other => Err(mismatch(other)),
        }
    }

    /// The programs of the person that run.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn running(&self) -> Result<&[Running], Need> {
        match self.get(ProgramsAsk::Running)? {
            Reading::Running(programs) => Ok(programs),
            other => Err(mismatch(other)),
        }
    }
}
