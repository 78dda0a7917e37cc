//! How a computer gets on: its memory, what keeps it busy, and how long it has been on.

use serde::{Deserialize, Serialize};

/// How a computer gets on, seen over about a second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// How much memory it has, in bytes.
    pub memory: u64,
    /// How much of that programs can still get, in bytes.
    pub memory_free: u64,
    /// For how much of the last minute something waited for memory, in per cent (Linux pressure stall information); none where
    /// that is not measured.
    pub memory_waits: Option<u32>,
    /// The program with the most memory.
    pub largest: Option<Program>,
    /// The program that keeps it busiest.
    pub busiest: Option<Program>,
    /// For how many seconds it has been on.
    pub on_for: u64,
    /// Whether what was installed wants a restart; none where that cannot be told.
    pub restart_wanted: Option<bool>,
}

/// What a computer runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Power {
    /// What is left in the battery in per cent, while it runs on it; none on mains.
    pub battery: Option<u32>,
}

/// A program, with all of its processes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// What it is called.
    pub name: String,
    /// How much memory it has, in bytes.
    pub bytes: u64,
    /// How much of the whole computer's time it takes, in per cent.
    pub percent: u32,
}
