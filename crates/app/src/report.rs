//! The report: collect in parallel, seal for its readers, and open what was sealed.
//!
//! Hiding and reviewing are decided in `deskside_core`; here is what needs threads, packing and keys.

mod collect;
mod open;
mod reach;
mod seal;
#[cfg(test)]
mod tests;

pub use collect::{Collector, collect_all};
pub use open::{OpenError, open_section};
pub use seal::{SealError, SealedBundle, seal};
