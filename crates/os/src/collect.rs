//! Collects the parts of a report: typed readings in lines like `name: value`, nothing that a person wrote.
//!
//! What is not there is left out of the text; a part of which nothing is there is a fault, never an empty text. Names of
//! programs are collected, what they were started with is not.

mod cpu;
mod disks;
mod errors;
mod files;
mod hardware;
mod identities;
mod lines;
mod memory;
mod mounts;
mod names;
mod network;
mod printers;
mod processes;
mod system;
#[cfg(all(test, target_os = "linux"))]
mod tests;

mod clock;

use std::time::{Duration, Instant};

use deskside_core::id::PartId;
use deskside_core::machine::{Collected, Fault, Identities};
use deskside_core::redact::Raw;

use crate::run::Programs;

pub(crate) use files::Files;
pub use printers::{PrintReadings, printers_text};

/// What collectors look at.
pub(crate) struct Sources<'a> {
    /// The files of the system.
    pub files: Files,
    /// The programs of the system.
    pub programs: &'a Programs,
    /// The name of this person's account.
    pub account: &'a str,
    /// What the print service says.
    pub printing: &'a dyn Fn(Duration) -> Result<PrintReadings, Fault>,
}

type Collector = fn(&Sources<'_>, Duration) -> Result<Vec<Collected>, Fault>;

/// Every collector, by the name of its part.
const COLLECTORS: &[(&str, Collector)] = &[
    ("system", system::collect),
    ("cpu", cpu::collect),
    ("memory", memory::collect),
    ("disks", disks::collect),
    ("mounts", mounts::collect),
    ("processes", processes::collect),
    ("network", network::collect),
    ("names", names::collect),
    ("printers", printers::collect),
    ("clock", clock::collect),
    ("errors", errors::collect),
];

/// The parts that can be collected here.
pub(crate) fn parts() -> Vec<PartId> {
    COLLECTORS.iter().map(|(name, _)| name.parse().expect("the names of parts are slugs")).collect()
}

/// Collects one part.
pub(crate) fn collect(part: &PartId, within: Duration, from: &Sources<'_>) -> Result<Vec<Collected>, Fault> {
    let missing = || Fault::Missing { what: part.to_string() };
    let (_, collector) = COLLECTORS.iter().find(|(name, _)| *name == part.as_str()).ok_or_else(missing)?;
    let texts = collector(from, within)?;
    if texts.is_empty() { Err(missing()) } else { Ok(texts) }
}

/// What this computer and its people are called.
pub(crate) fn identities(from: &Sources<'_>, within: Duration) -> Identities {
    identities::of(from, Instant::now() + within)
}

/// One text of a part; none when it says nothing.
fn text(name: &str, text: String) -> Option<Collected> {
    (!text.trim().is_empty()).then(|| Collected { name: name.to_owned(), text: Raw::new(text) })
}

/// A part of one text.
fn one(name: &str, said: String) -> Result<Vec<Collected>, Fault> {
    Ok(text(name, said).into_iter().collect())
}
