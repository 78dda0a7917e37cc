//! What a computer does with its power: its battery, how much it saves, and what keeps it awake.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::IdError;

/// A battery that the computer itself runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Battery {
    /// What it holds when it is full, in per cent of what it held when it was new; none where that is not told.
    pub health: Option<u32>,
}

/// How a computer weighs its power against its speed, as power-profiles-daemon names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// It saves power, and is slower.
    PowerSaver,
    /// As usual.
    Balanced,
    /// It is as fast as it can be.
    Performance,
}

impl Profile {
    /// Every one, from the least power to the most.
    pub const ALL: [Profile; 3] = [Profile::PowerSaver, Profile::Balanced, Profile::Performance];

    /// The text form.
    pub fn as_str(self) -> &'static str {
        match self {
            Profile::PowerSaver => "power-saver",
            Profile::Balanced => "balanced",
            Profile::Performance => "performance",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl FromStr for Profile {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        Profile::ALL.into_iter().find(|profile| profile.as_str() == text).ok_or_else(|| IdError {
            kind: "power profile",
            given: text.chars().take(80).collect(),
            expected: "`power-saver`, `balanced` or `performance`",
        })
    }
}

/// The profiles of a computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profiles {
    /// The one that it has now.
    pub now: Profile,
    /// Those that it can have.
    pub offered: Vec<Profile>,
}
