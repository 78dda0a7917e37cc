//! The real computer against a real CUPS with real virtual printers and a real trash, all private and on loopback.

mod changing;
mod checking;
mod files;
mod office;
mod same;
#[path = "../../sim/tests/support.rs"]
mod support;
mod trouble;
