//! Live help: what carries a session between two devices.

pub mod channel;
pub mod line;
