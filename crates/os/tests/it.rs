//! The real computer against a real CUPS with real virtual printers a real trash and a real file server, all private and on loopback.

mod changing;
mod checking;
mod drives;
mod files;
mod network;
mod office;
mod same;
#[path = "../../sim/tests/support.rs"]
mod support;
mod trouble;
