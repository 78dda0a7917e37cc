//! The compiled registry of probes: the lists and the checks that content can name.
//!
//! A probe judges readings; it never takes them. When one is missing it says which, the caller reads it, and asks again.
//! A reading that failed makes a check *unknown*, never *not found*.

mod field;
mod files;
mod printing;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{Arg, ArgError, ArgKind, ArgReader, Args};
use crate::files::FilePath;
use crate::machine::{Fault, Need, Readings};
use crate::printing::{DeviceUri, QueueName};
use crate::say::{Facts, Say};

pub use field::{FIELDS, FieldClass, class_of};
pub(crate) use files::size;

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
    /// The print service does not run.
    PrintServiceStopped,
    /// The queue is paused.
    PrinterPaused(QueueName),
    /// The queue turns new documents away.
    PrinterRejecting(QueueName),
    /// A document of this person holds up the queue.
    PrinterStuckMine(QueueName),
    /// A document of somebody else holds up the queue.
    PrinterStuckOther(QueueName),
    /// Documents go to another printer when none is named.
    PrinterNotDefault(QueueName),
    /// The printer does not answer at its address.
    PrinterSilent(QueueName),
    /// The printer answers at another address than the queue has.
    PrinterMoved(QueueName),
    /// The printer says that it is out of paper.
    PrinterNoPaper(QueueName),
    /// The printer says that it is out of toner or ink.
    PrinterNoToner(QueueName),
    /// The printer says that paper is stuck or a cover is open.
    PrinterJam(QueueName),
    /// Another queue leads to the same printer.
    PrinterDuplicate(QueueName),
    /// The printer that should be there is not set up.
    PrinterMissing(DeviceUri),
    /// The printer that should be gone is there.
    PrinterPresent(QueueName),
    /// Hardly any room is left for the person's files.
    DiskFull,
    /// The trash holds much.
    TrashFull,
    /// The file that should be gone is there.
    FilePresent(FilePath),
    /// The file that should be there is not.
    FileMissing(FilePath),
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

const QUEUE: &[Arg] = &[Arg { name: "queue", kind: ArgKind::Queue }];

/// Every list there is.
pub const LISTS: &[ProbeSpec] = &[
    ProbeSpec { name: "printers.list", args: &[], facts: &["label", "location", "model"] },
    ProbeSpec { name: "printers.found", args: &[], facts: &["label", "location", "model", "queue"] },
    ProbeSpec { name: "files.large", args: &[], facts: &["file", "folder", "size"] },
    ProbeSpec { name: "trash.list", args: &[], facts: &["bytes", "file", "folder", "path", "size"] },
];

/// Every check there is.
pub const CHECKS: &[ProbeSpec] = &[
    ProbeSpec {
        name: "service.stopped",
        args: &[Arg { name: "service", kind: ArgKind::Service }],
        facts: &[],
    },
    check("printer.paused", &["queue", "waiting"]),
    check("printer.rejecting", &["queue"]),
    check("printer.stuck-mine", &["queue", "job", "title", "minutes", "waiting"]),
    check("printer.stuck-other", &["queue", "job", "minutes", "waiting"]),
    check("printer.not-default", &["queue", "default"]),
    check("printer.silent", &["queue", "address"]),
    check("printer.moved", &["queue", "from", "address"]),
    check("printer.no-paper", &["queue"]),
    check("printer.no-toner", &["queue"]),
    check("printer.jam", &["queue"]),
    check("printer.duplicate", &["queue", "other"]),
    ProbeSpec {
        name: "printer.missing",
        args: &[Arg { name: "address", kind: ArgKind::Address }],
        facts: &["label", "address"],
    },
    check("printer.present", &["queue", "label", "waiting"]),
    ProbeSpec { name: "disk.full", args: &[], facts: &["free-size", "total-size"] },
    ProbeSpec { name: "trash.full", args: &[], facts: &["count", "size"] },
    ProbeSpec {
        name: "file.present",
        args: &[Arg { name: "file", kind: ArgKind::File }],
        facts: &["file", "folder", "size"],
    },
    ProbeSpec {
        name: "file.missing",
        args: &[Arg { name: "file", kind: ArgKind::File }],
        facts: &["file", "folder"],
    },
];

const fn check(name: &'static str, facts: &'static [&'static str]) -> ProbeSpec {
    ProbeSpec { name, args: QUEUE, facts }
}

/// Whether what a check finds is something that the person wishes to change, and no fault.
pub fn is_wish(check: &str) -> bool {
    matches!(check, "printer.missing" | "printer.present" | "file.present" | "file.missing")
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

fn find(what: &'static str, specs: &'static [ProbeSpec], name: &str, args: &Args) -> Result<(), ArgError> {
    let spec = specs
        .iter()
        .find(|spec| spec.name == name)
        .ok_or_else(|| ArgError::UnknownName { what, name: name.to_owned() })?;
    ArgReader { of: name, args }.only(spec.args, &[])
}

impl List {
    /// The list that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<List, ArgError> {
        find("list", LISTS, name, args)?;
        match name {
            "printers.list" => Ok(List::Printers),
            "printers.found" => Ok(List::FoundPrinters),
            "files.large" => Ok(List::LargeFiles),
            "trash.list" => Ok(List::Trash),
            _ => Err(ArgError::UnknownName { what: "list", name: name.to_owned() }),
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
        }
    }
}

impl Check {
    /// The check that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<Check, ArgError> {
        find("check", CHECKS, name, args)?;
        let read = ArgReader { of: name, args };
        Ok(match name {
            "service.stopped" => match read.service()? {
                crate::action::Service::Printing => Check::PrintServiceStopped,
            },
            "printer.missing" => Check::PrinterMissing(read.address()?),
            "printer.paused" => Check::PrinterPaused(read.queue()?),
            "printer.rejecting" => Check::PrinterRejecting(read.queue()?),
            "printer.stuck-mine" => Check::PrinterStuckMine(read.queue()?),
            "printer.stuck-other" => Check::PrinterStuckOther(read.queue()?),
            "printer.not-default" => Check::PrinterNotDefault(read.queue()?),
            "printer.silent" => Check::PrinterSilent(read.queue()?),
            "printer.moved" => Check::PrinterMoved(read.queue()?),
            "printer.no-paper" => Check::PrinterNoPaper(read.queue()?),
            "printer.no-toner" => Check::PrinterNoToner(read.queue()?),
            "printer.jam" => Check::PrinterJam(read.queue()?),
            "printer.duplicate" => Check::PrinterDuplicate(read.queue()?),
            "printer.present" => Check::PrinterPresent(read.queue()?),
            "disk.full" => Check::DiskFull,
            "trash.full" => Check::TrashFull,
            "file.present" => Check::FilePresent(read.file()?),
            "file.missing" => Check::FileMissing(read.file()?),
            _ => return Err(ArgError::UnknownName { what: "check", name: name.to_owned() }),
        })
    }

    /// The answer.
    ///
    /// # Errors
    /// The one reading that is wanted first.
    pub fn judge(&self, readings: &Readings) -> Result<Verdict, crate::machine::Ask> {
        let judged = match self {
            Check::DiskFull | Check::TrashFull | Check::FilePresent(_) | Check::FileMissing(_) => {
                files::judge(self, readings)
            }
            Check::PrintServiceStopped
            | Check::PrinterPaused(_)
            | Check::PrinterRejecting(_)
            | Check::PrinterStuckMine(_)
            | Check::PrinterStuckOther(_)
            | Check::PrinterNotDefault(_)
            | Check::PrinterSilent(_)
            | Check::PrinterMoved(_)
            | Check::PrinterNoPaper(_)
            | Check::PrinterNoToner(_)
            | Check::PrinterJam(_)
            | Check::PrinterDuplicate(_)
            | Check::PrinterMissing(_)
            | Check::PrinterPresent(_) => printing::judge(self, readings),
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
