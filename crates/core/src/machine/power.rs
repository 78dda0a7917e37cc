//! What a computer can be asked about its power.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::power::{Battery, Profiles};

/// A question about power.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum PowerAsk {
    /// Which batteries does it run on?
    Batteries,
    /// How does it weigh power against speed?
    Profiles,
    /// Which programs keep it from sleeping?
    KeepAwake,
}

impl Readings {
    /// The batteries of the computer.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn batteries(&self) -> Result<&[Battery], Need> {
        match self.get(PowerAsk::Batteries)? {
            Reading::Batteries(batteries) => Ok(batteries),
            other => Err(mismatch(other)),
        }
    }

    /// How it weighs power against speed.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn profiles(&self) -> Result<&Profiles, Need> {
        match self.get(PowerAsk::Profiles)? {
            Reading::Profiles(profiles) => Ok(profiles),
            other => Err(mismatch(other)),
        }
    }

    /// The programs that keep it from sleeping, each once.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn keep_awake(&self) -> Result<&[String], Need> {
        match self.get(PowerAsk::KeepAwake)? {
            Reading::KeepAwake(programs) => Ok(programs),
            other => Err(mismatch(other)),
        }
    }
}
