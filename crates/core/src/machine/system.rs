//! What a computer can be asked about how it gets on.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::system::{Pace, Power};

/// A question about how the computer gets on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum SystemAsk {
    /// Its memory, what keeps it busy, and how long it has been on.
    Pace,
    /// What it runs on.
    Power,
}

impl Readings {
    /// How the computer gets on.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn pace(&self) -> Result<&Pace, Need> {
        match self.get(SystemAsk::Pace)? {
            Reading::Pace(pace) => Ok(pace),
            other => Err(mismatch(other)),
        }
    }

    /// What the computer runs on.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn power(&self) -> Result<Power, Need> {
        match self.get(SystemAsk::Power)? {
            Reading::Power(power) => Ok(*power),
            other => Err(mismatch(other)),
        }
    }
}
