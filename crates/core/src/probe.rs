//! The compiled registry of probes: the lists and the checks that content can name.
//!
//! A probe judges readings; it never takes them. When one is missing it says which, the caller reads it, and asks again.
//! A reading that failed makes a check *unknown*, never *not found*.

mod drives;
mod field;
mod files;
mod network;
mod printing;
mod system;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{Arg, ArgError, ArgReader, Args};
use crate::machine::{Fault, Need, Readings};
use crate::say::{Facts, Say};

pub use drives::DrivesCheck;
pub use field::{FIELDS, FieldClass, class_of};
pub use files::FilesCheck;
pub(crate) use files::{room_wanted, size};
pub use network::NetworkCheck;
pub use printing::PrintingCheck;
pub use system::SystemCheck;

/// A list that a question offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// The printers that this computer has.
    Printers,
    /// The printers that can be found and are not set up yet.
    FoundPrinters,
    /// The large files of the person.
    LargeFiles,
    /// What is in the trash and can be put back.
    Trash,
    /// The shared folders that are connected.
    Drives,
    /// The VPNs that are set up.
    Vpns,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Choice {
    /// What the answer is kept as. It never depends on the position in the list.
    pub key: String,
    /// What it is called, by the computer or by people.
    pub name: String,
    /// One sentence about it.
    pub note: Option<Say>,
    /// One short fact at the end of the row.
    pub fact: Option<Say>,
    /// What other steps may refer to as `$step.name`.
    pub facts: Facts,
}

/// A question with the answers *found*, *not found* and *unknown*. Found means: here is something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// About printing.
    Printing(PrintingCheck),
    /// About the person's files.
    Files(FilesCheck),
    /// About how the computer gets on.
    System(SystemCheck),
    /// About shared folders.
    Drives(DrivesCheck),
    /// About networks.
    Network(NetworkCheck),
}

/// What the registry says about one probe.
#[derive(Debug, Clone, Copy)]
pub struct ProbeSpec {
    /// Its name.
    pub name: &'static str,
    /// What content has to give.
    pub args: &'static [Arg],
    /// The facts that a finding or a choice has, for texts and for `$step.fact`.
    pub facts: &'static [&'static str],
}

/// Every list there is.
pub fn lists() -> impl Iterator<Item = &'static ProbeSpec> {
    printing::LISTS.iter().chain(files::LISTS).chain(drives::LISTS).chain(network::LISTS)
}

/// Every check there is.
pub fn checks() -> impl Iterator<Item = &'static ProbeSpec> {
    printing::CHECKS
        .iter()
        .chain(files::CHECKS)
        .chain(system::CHECKS)
        .chain(drives::CHECKS)
        .chain(network::CHECKS)
}

/// Whether what a check finds is something that the person wishes to change, and no fault.
pub fn is_wish(check: &str) -> bool {
    matches!(
        check,
        "printer.missing"
            | "printer.present"
            | "file.present"
            | "file.missing"
            | "drive.missing"
            | "drive.present"
            | "vpn.off"
            | "vpn.on"
    )
}

/// The answer of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// Something to do, with the facts for its text.
    Found {
        /// See [`ProbeSpec::facts`].
        facts: Facts,
    },
    /// Nothing to do.
    NotFound,
    /// The question makes no sense here.
    NotApplicable,
    /// The computer could not tell.
    Unknown {
        /// Why.
        fault: Fault,
    },
}

fn read<'a>(
    what: &'static str,
    mut specs: impl Iterator<Item = &'static ProbeSpec>,
    name: &'a str,
    args: &'a Args,
) -> Result<ArgReader<'a>, ArgError> {
    let spec = specs.find(|spec| spec.name == name).ok_or_else(|| unknown(what, name))?;
    let read = ArgReader { of: name, args };
    read.only(spec.args, &[])?;
    Ok(read)
}

fn unknown(what: &'static str, name: &str) -> ArgError {
    ArgError::UnknownName { what, name: name.to_owned() }
}

impl List {
    /// The list that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<List, ArgError> {
        read("list", lists(), name, args)?;
        match name {
            "printers.list" => Ok(List::Printers),
            "printers.found" => Ok(List::FoundPrinters),
            "files.large" => Ok(List::LargeFiles),
            "trash.list" => Ok(List::Trash),
            "drives.list" => Ok(List::Drives),
            "vpns.list" => Ok(List::Vpns),
            _ => Err(unknown("list", name)),
        }
    }

    /// What can be chosen, or what has to be read first.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn choices(&self, readings: &Readings) -> Result<Vec<Choice>, Need> {
        match self {
            List::Printers => printing::printers(readings),
            List::FoundPrinters => printing::found_printers(readings),
            List::LargeFiles => files::large_files(readings),
            List::Trash => files::trash(readings),
            List::Drives => drives::drives(readings),
            List::Vpns => network::vpns(readings),
        }
    }
}

impl Check {
    /// The check that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<Check, ArgError> {
        let read = read("check", checks(), name, args)?;
        if let Some(check) = PrintingCheck::parse(&read)? {
            return Ok(Check::Printing(check));
        }
        if let Some(check) = FilesCheck::parse(&read)? {
            return Ok(Check::Files(check));
        }
        if let Some(check) = SystemCheck::parse(&read)? {
            return Ok(Check::System(check));
        }
        if let Some(check) = DrivesCheck::parse(&read)? {
            return Ok(Check::Drives(check));
        }
        NetworkCheck::parse(&read)?.map(Check::Network).ok_or_else(|| unknown("check", name))
    }

    /// The answer.
    ///
    /// # Errors
    /// The one reading that is wanted first.
    pub fn judge(&self, readings: &Readings) -> Result<Verdict, crate::machine::Ask> {
        let judged = match self {
            Check::Printing(check) => printing::judge(check, readings),
            Check::Files(check) => files::judge(check, readings),
            Check::System(check) => system::judge(*check, readings),
            Check::Drives(check) => drives::judge(check, readings),
            Check::Network(check) => network::judge(check, readings),
        };
        match judged {
            Ok(Some(facts)) => Ok(Verdict::Found { facts }),
            Ok(None) => Ok(Verdict::NotFound),
            Err(Need::NotApplicable) => Ok(Verdict::NotApplicable),
            Err(Need::Fault(fault)) => Ok(Verdict::Unknown { fault }),
            Err(Need::Ask(ask)) => Err(ask),
        }
    }
}
