//! Decides: what is wrong, what would change, who may agree, and what may leave the computer.
//!
//! Everything here is a function of its arguments. There is no clock, no randomness, no file, no process and no
//! `async`; whoever calls brings those in. See `ARCHITECTURE.md` for what this crate must never link.

pub mod action;
pub mod bluetooth;
pub mod boundary;
pub mod bundle;
pub mod camera;
pub mod canonical;
pub mod desk;
pub mod drives;
pub mod files;
pub mod health;
pub mod id;
pub mod invisible;
pub mod journal;
pub mod machine;
pub mod mail;
pub mod network;
pub mod offer;
pub mod order;
pub mod permit;
pub mod plan;
pub mod power;
pub mod printing;
pub mod probe;
pub mod programs;
pub mod redact;
pub mod request;
pub mod run;
pub mod say;
pub mod secret;
pub mod session;
pub mod sound;
pub mod system;
pub mod trust;
pub mod updates;
pub mod wizard;
pub mod yaml;
