//! How the printing checks judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader, Service};
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::printing::{Device, DeviceUri, Job, JobState, PrintService, Queue, QueueName, QueueState};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

/// After this many seconds a document that does not move counts as stuck.
const STUCK_AFTER: u32 = 90;

pub(super) const LISTS: &[ProbeSpec] = &[
    ProbeSpec { name: "printers.list", args: &[], facts: &["label", "location", "model"] },
    ProbeSpec { name: "printers.found", args: &[], facts: &["label", "location", "model", "queue"] },
];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec {
        name: "service.stopped",
        args: &[Arg { name: "service", kind: ArgKind::Service }],
        facts: &[],
    },
    of_queue("printer.paused", &["queue", "waiting"]),
    of_queue("printer.rejecting", &["queue"]),
    of_queue("printer.stuck-mine", &["queue", "job", "title", "minutes", "waiting"]),
    of_queue("printer.stuck-other", &["queue", "job", "minutes", "waiting"]),
    of_queue("printer.not-default", &["queue", "default"]),
    of_queue("printer.silent", &["queue", "address"]),
    of_queue("printer.moved", &["queue", "from", "address"]),
    of_queue("printer.no-paper", &["queue"]),
    of_queue("printer.no-toner", &["queue"]),
    of_queue("printer.jam", &["queue"]),
    of_queue("printer.duplicate", &["queue", "other"]),
    ProbeSpec {
        name: "printer.missing",
        args: &[Arg { name: "address", kind: ArgKind::Address }],
        facts: &["label", "address"],
    },
    of_queue("printer.present", &["queue", "label", "waiting"]),
];

const fn of_queue(name: &'static str, facts: &'static [&'static str]) -> ProbeSpec {
    ProbeSpec { name, args: &[Arg { name: "queue", kind: ArgKind::Queue }], facts }
}

/// A question about printing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintingCheck {
    /// The print service does not run.
    ServiceStopped,
    /// The queue is paused.
    Paused(QueueName),
    /// The queue turns new documents away.
    Rejecting(QueueName),
    /// A document of this person holds up the queue.
    StuckMine(QueueName),
    /// A document of somebody else holds up the queue.
    StuckOther(QueueName),
    /// Documents go to another printer when none is named.
    NotDefault(QueueName),
    /// The printer does not answer at its address.
    Silent(QueueName),
    /// The printer answers at another address than the queue has.
    Moved(QueueName),
    /// The printer says that it is out of paper.
    NoPaper(QueueName),
    /// The printer says that it is out of toner or ink.
    NoToner(QueueName),
    /// The printer says that paper is stuck or a cover is open.
    Jam(QueueName),
    /// Another queue leads to the same printer.
    Duplicate(QueueName),
    /// The printer that should be there is not set up.
    Missing(DeviceUri),
    /// The printer that should be gone is there.
    Present(QueueName),
}

impl PrintingCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<PrintingCheck>, ArgError> {
        Ok(Some(match read.of {
            "service.stopped" => match read.service()? {
                Service::Printing => PrintingCheck::ServiceStopped,
            },
            "printer.missing" => PrintingCheck::Missing(read.address()?),
            "printer.paused" => PrintingCheck::Paused(read.queue()?),
            "printer.rejecting" => PrintingCheck::Rejecting(read.queue()?),
            "printer.stuck-mine" => PrintingCheck::StuckMine(read.queue()?),
            "printer.stuck-other" => PrintingCheck::StuckOther(read.queue()?),
            "printer.not-default" => PrintingCheck::NotDefault(read.queue()?),
            "printer.silent" => PrintingCheck::Silent(read.queue()?),
            "printer.moved" => PrintingCheck::Moved(read.queue()?),
            "printer.no-paper" => PrintingCheck::NoPaper(read.queue()?),
            "printer.no-toner" => PrintingCheck::NoToner(read.queue()?),
            "printer.jam" => PrintingCheck::Jam(read.queue()?),
            "printer.duplicate" => PrintingCheck::Duplicate(read.queue()?),
            "printer.present" => PrintingCheck::Present(read.queue()?),
            _ => return Ok(None),
        }))
    }
}

type Judged = Result<Option<Facts>, Need>;

pub(super) fn printers(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut queues: Vec<&Queue> = readings.queues()?.iter().collect();
    queues.sort_by_key(|queue| (!queue.is_default, queue.label.to_lowercase()));
    Ok(queues.into_iter().map(choice_of_queue).collect())
}

fn choice_of_queue(queue: &Queue) -> Choice {
    let note = match (queue.location.is_empty(), queue.model.is_empty()) {
        (false, _) => Some(Say::with("printer-at", facts! { "location" => queue.location.as_str() })),
        (true, false) => Some(Say::with("printer-model", facts! { "model" => queue.model.as_str() })),
        (true, true) => None,
    };
    let fact = if queue.waiting > 0 {
        Some(Say::with("printer-waiting", facts! { "count" => i64::from(queue.waiting) }))
    } else if queue.is_default {
        Some(Say::plain("printer-is-default"))
    } else {
        None
    };
    let facts = facts! {
        "label" => queue.shown(), "location" => queue.location.as_str(), "model" => queue.model.as_str(),
    };
    Choice { key: queue.name.clone(), name: queue.shown().to_owned(), note, fact, facts }
}

pub(super) fn found_printers(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let queues = readings.queues()?;
    let found = readings.found_printers()?.iter();
    Ok(found
        .filter(|printer| !queues.iter().any(|at| leads_to(at, &printer.uri) && !at.is_temporary))
        .map(|printer| Choice {
            key: printer.uri.as_str().to_owned(),
            name: printer.label.clone(),
            note: match printer.location.is_empty() {
                false => Some(Say::with("printer-at", facts! { "location" => printer.location.as_str() })),
                true => Some(Say::with("printer-model", facts! { "model" => printer.model.as_str() })),
            },
            fact: None,
            facts: facts! {
                "label" => printer.label.as_str(),
                "location" => printer.location.as_str(),
                "model" => printer.model.as_str(),
                // The name that it gets when it is added, so that a later step can refer to it.
                "queue" => QueueName::from_label(&printer.label).as_str(),
            },
        })
        .collect())
}

fn leads_to(queue: &Queue, uri: &DeviceUri) -> bool {
    queue.uri.as_ref().is_some_and(|at| at.is_same_place(uri))
}

pub(super) fn judge(check: &PrintingCheck, readings: &Readings) -> Judged {
    match check {
        PrintingCheck::ServiceStopped => match readings.print_service()? {
            PrintService::Running { .. } => Ok(None),
            PrintService::Stopped => Ok(Some(Facts::new())),
            PrintService::NotInstalled => Err(Need::Fault(Fault::NotInstalled { what: "cups".to_owned() })),
        },
        PrintingCheck::Paused(queue) => {
            let at = readings.queue(queue)?;
            let facts = facts! { "queue" => at.shown(), "waiting" => i64::from(at.waiting) };
            Ok((at.state == QueueState::Stopped).then_some(facts))
        }
        PrintingCheck::Rejecting(queue) => {
            let at = readings.queue(queue)?;
            Ok((!at.accepting).then(|| facts! { "queue" => at.shown() }))
        }
        PrintingCheck::StuckMine(queue) => stuck(queue, readings, true),
        PrintingCheck::StuckOther(queue) => stuck(queue, readings, false),
        PrintingCheck::NotDefault(queue) => {
            let at = readings.queue(queue)?;
            if at.is_default {
                return Ok(None);
            }
            // Without any default, programs ask each time: nothing to mend.
            let default = readings.queues()?.iter().find(|other| other.is_default);
            Ok(default.map(|other| facts! { "queue" => at.shown(), "default" => other.shown() }))
        }
        PrintingCheck::Silent(queue) => silent(queue, readings),
        PrintingCheck::Moved(queue) => moved(queue, readings),
        PrintingCheck::NoPaper(queue) => reason(queue, readings, &["media-empty", "media-needed"]),
        PrintingCheck::NoToner(queue) => {
            reason(queue, readings, &["toner-empty", "marker-supply-empty", "developer-empty"])
        }
        PrintingCheck::Jam(queue) => reason(
            queue,
            readings,
            &["media-jam", "cover-open", "door-open", "interlock-open", "input-tray-missing"],
        ),
        PrintingCheck::Duplicate(queue) => {
            let at = readings.queue(queue)?;
            let same = |other: &&Queue| {
                other.name != at.name && at.uri.as_ref().is_some_and(|uri| leads_to(other, uri))
            };
            let other = readings.queues()?.iter().find(same);
            Ok(other.map(|other| facts! { "queue" => at.shown(), "other" => other.shown() }))
        }
        PrintingCheck::Missing(uri) => {
            let there = readings.queues()?.iter().any(|at| leads_to(at, uri) && !at.is_temporary);
            if there {
                return Ok(None);
            }
            let found = readings.found_printers().ok().and_then(|all| all.iter().find(|at| at.uri == *uri));
            let label = found.map_or_else(|| uri.shown(), |at| at.label.clone());
            Ok(Some(facts! { "label" => label, "address" => uri.shown() }))
        }
        PrintingCheck::Present(queue) => match readings.queue(queue) {
            Err(Need::NotApplicable) => Ok(None),
            Err(need) => Err(need),
            Ok(at) => Ok(Some(facts! {
                "queue" => at.name.as_str(), "label" => at.shown(), "waiting" => i64::from(at.waiting),
            })),
        },
    }
}

/// The document at the head of the queue, if it has been there too long and nothing else explains why.
fn stuck(queue: &QueueName, readings: &Readings, mine: bool) -> Judged {
    let at = readings.queue(queue)?;
    let jobs = readings.jobs(queue)?;
    let waiting: Vec<&Job> = jobs.iter().filter(|job| !job.state.is_over()).collect();
    let head = waiting.iter().filter(|job| job.state != JobState::Held).min_by_key(|job| job.id);
    let Some(head) = head.filter(|job| {
        let stopped = job.state == JobState::Stopped;
        stopped || (job.age > STUCK_AFTER && at.state != QueueState::Stopped)
    }) else {
        return Ok(None);
    };
    if head.is_mine != mine {
        return Ok(None);
    }
    let mut facts = facts! {
        "queue" => at.shown(), "minutes" => i64::from(head.age / 60), "waiting" => waiting.len(),
        "job" => i64::from(head.id),
    };
    if mine {
        facts.insert("title".to_owned(), head.title.as_str().into());
    }
    Ok(Some(facts))
}

/// The address that can be asked, or why not.
fn address<'a>(queue: &QueueName, readings: &'a Readings) -> Result<&'a DeviceUri, Need> {
    readings.queue(queue)?.uri.as_ref().ok_or(Need::NotApplicable)
}

fn silent(queue: &QueueName, readings: &Readings) -> Judged {
    let uri = address(queue, readings)?;
    match readings.device(uri)? {
        Device::Answered { .. } => Ok(None),
        Device::Silent | Device::Other { .. } => {
            Ok(Some(facts! { "queue" => readings.queue(queue)?.shown(), "address" => uri.shown() }))
        }
        Device::CannotAsk => Err(Need::Fault(Fault::NotSupported)),
    }
}

/// Whether the printer of this queue answers elsewhere: it is silent here, and one that is called the same is found.
fn moved(queue: &QueueName, readings: &Readings) -> Judged {
    let at = readings.queue(queue)?;
    let uri = address(queue, readings)?;
    match readings.device(uri)? {
        Device::Answered { .. } => return Ok(None),
        Device::CannotAsk => return Err(Need::NotApplicable),
        Device::Silent | Device::Other { .. } => {}
    }
    let queues = readings.queues()?;
    let named = |label: &str| {
        let label = label.to_lowercase();
        label == at.label.to_lowercase() || QueueName::from_label(&label).as_str() == at.name.to_lowercase()
    };
    let mut elsewhere = readings.found_printers()?.iter().filter(|found| {
        !found.uri.is_same_place(uri)
            && named(&found.label)
            && !queues.iter().any(|other| leads_to(other, &found.uri))
    });
    // Two printers of one name: no telling which it is, so none is offered.
    match (elsewhere.next(), elsewhere.next()) {
        (Some(found), None) => Ok(Some(facts! {
            "queue" => at.shown(), "from" => uri.shown(), "address" => found.uri.as_str(),
        })),
        (Some(_), Some(_)) | (None, _) => Ok(None),
    }
}

/// Whether the printer, or else its queue, gives one of these reasons (RFC 8011 section 5.4.12, without severity).
fn reason(queue: &QueueName, readings: &Readings, wanted: &[&str]) -> Judged {
    let at = readings.queue(queue)?;
    let of_device = match &at.uri {
        Some(uri) if uri.speaks_ipp() => match readings.device(uri)? {
            Device::Answered { reasons, .. } => Some(reasons.as_slice()),
            Device::Silent | Device::Other { .. } | Device::CannotAsk => None,
        },
        _ => None,
    };
    // A queue remembers only what it saw while it printed, so without the printer's own word "no" is not certain.
    let hit = of_device.unwrap_or(&at.reasons).iter().any(|reason| {
        let reason =
            reason.trim_end_matches("-error").trim_end_matches("-warning").trim_end_matches("-report");
        wanted.contains(&reason)
    });
    match (hit, of_device) {
        (true, _) => Ok(Some(facts! { "queue" => at.shown() })),
        (false, Some(_)) => Ok(None),
        (false, None) => Err(Need::Fault(Fault::NoAnswer { what: at.shown().to_owned() })),
    }
}
