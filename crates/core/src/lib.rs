//! Decides: what is wrong, what would change, who may agree, and what may leave the computer.
//!
//! Everything here is a function of its arguments. There is no clock, no randomness, no file, no process and no
//! `async`; whoever calls brings those in. See `ARCHITECTURE.md` for what this crate must never link.

pub mod action;
pub mod boundary;
pub mod bundle;
pub mod canonical;
pub mod drives;
pub mod files;
pub mod health;
pub mod id;
pub mod invisible;
pub mod journal;
pub mod machine;
pub mod network;
pub mod offer;
pub mod order;
pub mod permit;
pub mod plan;
pub mod printing;
pub mod probe;
pub mod redact;
pub mod request;
pub mod run;
pub mod say;
pub mod secret;
pub mod session;
pub mod system;
pub mod trust;
pub mod wizard;
pub mod yaml;
