//! Live help: what carries a session between two devices, and how long it is remembered.

pub mod channel;
mod keep;
pub mod line;

pub(crate) use keep::{is_cut_short, shorten};
