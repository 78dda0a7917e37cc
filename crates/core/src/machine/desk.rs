//! What a computer can be asked about the settings of a person's desktop.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::desk::{Desk, KnownLayout};

/// A question about the settings of the desktop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum DeskAsk {
    /// How is it set?
    Desk,
    /// Which keyboard layouts does this computer know?
    KnownLayouts,
}

impl Readings {
    /// How the desktop is set.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn desk(&self) -> Result<&Desk, Need> {
        match self.get(DeskAsk::Desk)? {
            Reading::Desk(desk) => Ok(desk),
            other => Err(mismatch(other)),
        }
    }

    /// The keyboard layouts that this computer knows.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn known_layouts(&self) -> Result<&[KnownLayout], Need> {
        match self.get(DeskAsk::KnownLayouts)? {
            Reading::KnownLayouts(layouts) => Ok(layouts),
            other => Err(mismatch(other)),
        }
    }
}
