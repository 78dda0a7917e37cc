//! The real computer against a real CUPS with real virtual printers a real trash, a real file server and real sound services, all private and on loopback.

mod bluetooth;
mod changing;
mod checking;
mod desk;
mod drives;
mod elsewhere;
mod files;
mod mail;
mod network;
mod office;
mod power;
mod programs;
mod same;
mod sound;
#[path = "../../sim/tests/support.rs"]
mod support;
mod trouble;
mod updates;
