//! The updates of a computer: how many wait, when it last looked for them, and what is at work.

use serde::{Deserialize, Serialize};

/// The updates that wait to be installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Waiting {
    /// All of them.
    pub all: u32,
    /// Those that close a hole, as their maker says.
    pub security: u32,
}

/// What installs or takes out programs right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtWork {
    /// How far it is; none where that is not told.
    pub percent: Option<u32>,
}

/// How updates come about on a computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Updates {
    /// The seconds since it last looked for updates; none where it never has.
    pub looked: Option<u64>,
    /// What is at work.
    pub at_work: Option<AtWork>,
    /// Whether updates are ready and are installed at the next restart.
    pub prepared: bool,
}
