//! The real computer against a real CUPS and real virtual printers, all private and on loopback.

mod changing;
mod checking;
mod office;
mod same;
#[path = "../../sim/tests/support.rs"]
mod support;
mod trouble;
