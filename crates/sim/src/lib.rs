//! A computer in memory, with faults: for labs, for walks through wizards, and for tests.
//!
//! It answers and changes like a real one and is deterministic: no clock, no randomness, no files. What it says is
//! judged by the same probes, and what it does goes through the same permit. Time passes only when [`Computer::pass`]
//! says so.

mod bluetooth;
mod broken;
mod computer;
mod desk;
mod mail;
mod network;
mod power;
mod pretend;
mod printing;
mod programs;
mod scenario;
mod secrets;
mod shares;
mod sound;
mod storage;
mod system;
mod trouble;
mod updates;

pub use bluetooth::Radio;
pub use broken::BREAKABLE;
pub use computer::Computer;
pub use mail::{Mail, Offer, Profile};
pub use network::Networks;
pub use power::Power;
pub use pretend::pretend;
pub use printing::{Document, Printer, Printers, Queue, Service};
pub use programs::{Program, Programs};
pub use scenario::{Kind, LINES, Scenario, ScenarioError};
pub use secrets::SecretsInMemory;
pub use shares::{Share, Shares};
pub use sound::{Sounds, Speaker};
pub use storage::{Kept, Storage};
pub use trouble::{Step, Trouble};
pub use updates::Updates;
