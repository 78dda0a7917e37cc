//! Live help: what carries a session between two devices, and how long it is remembered.

pub mod channel;
mod keep;
pub mod line;

/// How long somebody counts as writing after they said so, in milliseconds.
pub(crate) const WRITING: i64 = 5_000;

pub(crate) use keep::{is_cut_short, shorten};
