//! What the printing actions change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{
    ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, Privilege, Service, effect, only_if, spec,
};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::printing::{DeviceUri, Job, JobState, PrintService, Queue, QueueName, QueueState};
use crate::say::{Facts, Say};

/// The title of the page that proves printing. Its job is found by it.
pub const TEST_PAGE_TITLE: &str = "Deskside test page";

const QUEUE: Arg = Arg { name: "queue", kind: ArgKind::Queue };
const ADDRESS: Arg = Arg { name: "address", kind: ArgKind::Address };
const SERVICE: Arg = Arg { name: "service", kind: ArgKind::Service };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("service.start", &[SERVICE], EffectClass::Reversible).with(Privilege::Always),
    spec("service.stop", &[SERVICE], EffectClass::Reversible).with(Privilege::Always),
    spec("printer.resume", &[QUEUE], EffectClass::Reversible),
    spec("printer.pause", &[QUEUE], EffectClass::Reversible),
    spec("printer.accept", &[QUEUE], EffectClass::Reversible),
    spec("printer.reject", &[QUEUE], EffectClass::Reversible),
    spec("printer.cancel-job", &[QUEUE, Arg { name: "job", kind: ArgKind::Job }], EffectClass::Irreversible)
        .with(Privilege::Sometimes),
    spec("printer.set-default", &[QUEUE], EffectClass::Reversible),
    spec("printer.set-address", &[QUEUE, ADDRESS], EffectClass::Reversible),
    ActionSpec {
        name: "printer.add",
        args: &[ADDRESS],
        optional: &[QUEUE, Arg { name: "label", kind: ArgKind::Label }],
        class: EffectClass::Reversible,
        privilege: Privilege::Never,
    },
    spec("printer.remove", &[QUEUE], EffectClass::Compensable),
    spec("printer.test-page", &[QUEUE], EffectClass::Irreversible),
];

/// A change to printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum PrintingAction {
    /// Starts a service that does not run.
    #[serde(rename = "service.start")]
    ServiceStart {
        /// Which.
        service: Service,
    },
    /// Stops a service.
    #[serde(rename = "service.stop")]
    ServiceStop {
        /// Which.
        service: Service,
    },
    /// Lets a paused queue print again.
    #[serde(rename = "printer.resume")]
    Resume {
        /// Which.
        queue: QueueName,
    },
    /// Pauses a queue.
    #[serde(rename = "printer.pause")]
    Pause {
        /// Which.
        queue: QueueName,
    },
    /// Lets a queue take documents again.
    #[serde(rename = "printer.accept")]
    Accept {
        /// Which.
        queue: QueueName,
    },
    /// Makes a queue turn documents away.
    #[serde(rename = "printer.reject")]
    Reject {
        /// Which.
        queue: QueueName,
    },
    /// Takes a document out of a queue.
    #[serde(rename = "printer.cancel-job")]
    CancelJob {
        /// From which queue.
        queue: QueueName,
        /// Which document.
        job: u32,
    },
    /// Makes a queue the one that documents go to when none is named.
    #[serde(rename = "printer.set-default")]
    SetDefault {
        /// Which.
        queue: QueueName,
    },
    /// Sends the documents of a queue to another address.
    #[serde(rename = "printer.set-address")]
    SetAddress {
        /// Which.
        queue: QueueName,
        /// Where to.
        uri: DeviceUri,
    },
    /// Adds a printer that needs no driver.
    #[serde(rename = "printer.add")]
    Add {
        /// The name of the new queue.
        queue: QueueName,
        /// Its address.
        uri: DeviceUri,
        /// What people call it.
        label: String,
    },
    /// Removes a printer, with the documents that wait for it.
    #[serde(rename = "printer.remove")]
    Remove {
        /// Which.
        queue: QueueName,
    },
    /// Prints one page to see that printing works.
    #[serde(rename = "printer.test-page")]
    TestPage {
        /// Where.
        queue: QueueName,
    },
}

impl PrintingAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<PrintingAction>, ArgError> {
        Ok(Some(match read.of {
            "service.start" => PrintingAction::ServiceStart { service: read.service()? },
            "service.stop" => PrintingAction::ServiceStop { service: read.service()? },
            "printer.resume" => PrintingAction::Resume { queue: read.queue()? },
            "printer.pause" => PrintingAction::Pause { queue: read.queue()? },
            "printer.accept" => PrintingAction::Accept { queue: read.queue()? },
            "printer.reject" => PrintingAction::Reject { queue: read.queue()? },
            "printer.cancel-job" => PrintingAction::CancelJob { queue: read.queue()?, job: read.job()? },
            "printer.set-default" => PrintingAction::SetDefault { queue: read.queue()? },
            "printer.set-address" => {
                PrintingAction::SetAddress { queue: read.queue()?, uri: read.address()? }
            }
            "printer.add" => {
                let uri = read.address()?;
                let label = read.text("label").unwrap_or_default();
                let queue = match read.args.contains_key("queue") {
                    true => read.queue()?,
                    false => QueueName::from_label(if label.is_empty() { "Printer" } else { &label }),
                };
                PrintingAction::Add { queue, uri, label }
            }
            "printer.remove" => PrintingAction::Remove { queue: read.queue()? },
            "printer.test-page" => PrintingAction::TestPage { queue: read.queue()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            PrintingAction::ServiceStart { .. } => "service.start",
            PrintingAction::ServiceStop { .. } => "service.stop",
            PrintingAction::Resume { .. } => "printer.resume",
            PrintingAction::Pause { .. } => "printer.pause",
            PrintingAction::Accept { .. } => "printer.accept",
            PrintingAction::Reject { .. } => "printer.reject",
            PrintingAction::CancelJob { .. } => "printer.cancel-job",
            PrintingAction::SetDefault { .. } => "printer.set-default",
            PrintingAction::SetAddress { .. } => "printer.set-address",
            PrintingAction::Add { .. } => "printer.add",
            PrintingAction::Remove { .. } => "printer.remove",
            PrintingAction::TestPage { .. } => "printer.test-page",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        let of_queue = |queue: &QueueName| ("queue", queue.to_string());
        // Also as it is shown: without a name and a password in it.
        let of_address = |uri: &DeviceUri| [("address", uri.as_str().to_owned()), ("address", uri.shown())];
        match self {
            PrintingAction::ServiceStart { .. } | PrintingAction::ServiceStop { .. } => Vec::new(),
            PrintingAction::Resume { queue }
            | PrintingAction::Pause { queue }
            | PrintingAction::Accept { queue }
            | PrintingAction::Reject { queue }
            | PrintingAction::SetDefault { queue }
            | PrintingAction::Remove { queue }
            | PrintingAction::TestPage { queue } => vec![of_queue(queue)],
            PrintingAction::CancelJob { queue, job } => vec![of_queue(queue), ("job", job.to_string())],
            PrintingAction::SetAddress { queue, uri } => {
                [of_queue(queue)].into_iter().chain(of_address(uri)).collect()
            }
            PrintingAction::Add { queue, uri, label } => {
                [of_queue(queue), ("label", label.clone())].into_iter().chain(of_address(uri)).collect()
            }
        }
    }
}

/// Nothing is planned that is so already.
/// A printer as people call it. Its name as the computer has it stands in the exact commands.
fn named(queue: &str) -> Facts {
    facts! { "queue" => queue }
}

pub(super) fn outline(action: &PrintingAction, readings: &Readings) -> Result<Outline, Need> {
    match action {
        PrintingAction::ServiceStart { service: service @ Service::Printing } => {
            match readings.print_service()? {
                PrintService::Stopped => {}
                PrintService::Running { .. } | PrintService::NotInstalled => return Err(Need::NotApplicable),
            }
            let effect = effect("effect-print-service", Facts::new(), "state-stopped", "state-running");
            let undo = PrintingAction::ServiceStop { service: *service };
            Ok(Outline { needs_privilege: true, ..Outline::reversible(effect, undo, 5) })
        }
        PrintingAction::ServiceStop { service: service @ Service::Printing } => {
            match readings.print_service()? {
                PrintService::Running { .. } => {}
                PrintService::Stopped | PrintService::NotInstalled => return Err(Need::NotApplicable),
            }
            let effect = effect("effect-print-service", Facts::new(), "state-running", "state-stopped");
            let undo = PrintingAction::ServiceStart { service: *service };
            Ok(Outline { needs_privilege: true, ..Outline::reversible(effect, undo, 5) })
        }
        PrintingAction::Resume { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.state == QueueState::Stopped)?;
            let effect = effect("effect-queue", named(at.shown()), "state-paused", "state-running");
            Ok(Outline::reversible(effect, PrintingAction::Pause { queue: queue.clone() }, 3))
        }
        PrintingAction::Pause { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.state != QueueState::Stopped)?;
            let effect = effect("effect-queue", named(at.shown()), "state-running", "state-paused");
            Ok(Outline::reversible(effect, PrintingAction::Resume { queue: queue.clone() }, 3))
        }
        PrintingAction::Accept { queue } => {
            let at = readings.queue(queue)?;
            only_if(!at.accepting)?;
            let named = named(at.shown());
            let effect = effect("effect-new-documents", named, "state-turned-away", "state-accepted");
            Ok(Outline::reversible(effect, PrintingAction::Reject { queue: queue.clone() }, 3))
        }
        PrintingAction::Reject { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.accepting)?;
            let named = named(at.shown());
            let effect = effect("effect-new-documents", named, "state-accepted", "state-turned-away");
            Ok(Outline::reversible(effect, PrintingAction::Accept { queue: queue.clone() }, 3))
        }
        PrintingAction::CancelJob { queue, job } => {
            let shown = readings.queue(queue)?.shown();
            let jobs = readings.jobs(queue)?;
            let job =
                jobs.iter().find(|at| at.id == *job && !at.state.is_over()).ok_or(Need::NotApplicable)?;
            let mut about = facts! { "title" => job.title.as_str(), "queue" => shown };
            let (what, loss) = if job.is_mine {
                ("effect-document", "loss-print-again")
            } else if job.owner.is_empty() {
                ("effect-document", "loss-owner-prints-again")
            } else {
                about.insert("owner".to_owned(), job.owner.as_str().into());
                ("effect-document-of", "loss-of-owner")
            };
            let effect = effect(what, about.clone(), "state-in-queue", "state-removed");
            Ok(Outline {
                needs_privilege: !job.is_mine,
                ..Outline::irreversible(effect, Some(Say::with(loss, about)), 5)
            })
        }
        PrintingAction::SetDefault { queue } => {
            let queues = readings.queues()?;
            let wished = readings.queue(queue)?;
            only_if(!wished.is_default)?;
            let before = queues.iter().find(|at| at.is_default && at.name != queue.as_str());
            let undo =
                before.and_then(|at| at.name.parse().ok()).map(|queue| PrintingAction::SetDefault { queue });
            let from = match before {
                Some(at) => Say::with("state-named", facts! { "name" => at.shown() }),
                None => Say::plain("state-none"),
            };
            let to = Say::with("state-named", facts! { "name" => wished.shown() });
            let what = Say::with("effect-default-printer", named(wished.shown()));
            Ok(Outline::perhaps_reversible(Effect { what, from, to }, undo, 2))
        }
        PrintingAction::SetAddress { queue, uri } => {
            let at = readings.queue(queue)?;
            let before = at.uri.clone();
            only_if(before.as_ref() != Some(uri))?;
            let from = match &before {
                Some(before) => Say::with("state-named", facts! { "name" => before.shown() }),
                None => Say::plain("state-none"),
            };
            // CUPS does not tell the password of a Windows share, so such an address cannot be put back.
            let undo = before.filter(|uri| uri.scheme() != "smb");
            let undo = undo.map(|uri| PrintingAction::SetAddress { queue: queue.clone(), uri });
            let to = Say::with("state-named", facts! { "name" => uri.shown() });
            let effect = Effect { what: Say::with("effect-address", named(at.shown())), from, to };
            Ok(Outline::perhaps_reversible(effect, undo, 10))
        }
        PrintingAction::Add { queue, label, .. } => {
            if readings.queues()?.iter().any(|at| at.name == queue.as_str() && !at.is_temporary) {
                return Err(Need::NotApplicable);
            }
            let shown = if label.is_empty() { queue.as_str() } else { label };
            let effect = effect("effect-printer", named(shown), "state-not-there", "state-added");
            Ok(Outline::reversible(effect, PrintingAction::Remove { queue: queue.clone() }, 15))
        }
        PrintingAction::Remove { queue } => Ok(removal(queue, readings.queue(queue)?)),
        PrintingAction::TestPage { queue } => {
            let at = readings.queue(queue)?;
            let newest = newest_page_after(queue, 0, readings)?;
            let effect = effect("effect-test-page", named(at.shown()), "state-none", "state-one-page");
            Ok(Outline {
                pages_before: Some(newest.map_or(0, |page| page.id)),
                ..Outline::irreversible(effect, Some(Say::plain("loss-one-sheet")), 20)
            })
        }
    }
}

fn removal(name: &QueueName, queue: &Queue) -> Outline {
    let mut effects = vec![effect("effect-printer", named(queue.shown()), "state-there", "state-removed")];
    let mut loss = None;
    if queue.waiting > 0 {
        let count = facts! { "count" => i64::from(queue.waiting) };
        effects.push(effect("effect-waiting-documents", count.clone(), "state-in-queue", "state-removed"));
        loss = Some(Say::with("loss-waiting-documents", count));
    }
    let driverless = queue.uri.clone().filter(|uri| uri.speaks_ipp());
    let undo = driverless
        .map(|uri| PrintingAction::Add { queue: name.clone(), uri, label: queue.label.clone() }.into());
    let class = if undo.is_some() { EffectClass::Compensable } else { EffectClass::Irreversible };
    let loss = loss.or_else(|| Some(Say::plain("loss-printer-settings")));
    Outline {
        effects,
        class,
        loss,
        undo,
        needs_privilege: false,
        seconds: 5,
        pages_before: None,
        trash: None,
    }
}

fn test_pages(jobs: &[Job]) -> impl Iterator<Item = &Job> {
    jobs.iter().filter(|job| job.is_mine && job.title == TEST_PAGE_TITLE)
}

/// The newest test page after that number.
pub(crate) fn newest_page_after<'a>(
    queue: &QueueName,
    before: u32,
    readings: &'a Readings,
) -> Result<Option<&'a Job>, Need> {
    Ok(test_pages(readings.jobs(queue)?).filter(|page| page.id > before).max_by_key(|page| page.id))
}

pub(super) fn holds(action: &PrintingAction, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        PrintingAction::ServiceStart { service: Service::Printing } => {
            matches!(readings.print_service()?, PrintService::Running { .. })
        }
        PrintingAction::ServiceStop { service: Service::Printing } => {
            !matches!(readings.print_service()?, PrintService::Running { .. })
        }
        PrintingAction::Resume { queue } => readings.queue(queue)?.state != QueueState::Stopped,
        PrintingAction::Pause { queue } => readings.queue(queue)?.state == QueueState::Stopped,
        PrintingAction::Accept { queue } => readings.queue(queue)?.accepting,
        PrintingAction::Reject { queue } => !readings.queue(queue)?.accepting,
        PrintingAction::CancelJob { queue, job } => {
            readings.jobs(queue)?.iter().all(|at| at.id != *job || at.state.is_over())
        }
        PrintingAction::SetDefault { queue } => readings.queue(queue)?.is_default,
        PrintingAction::SetAddress { queue, uri } => {
            readings.queue(queue)?.uri.as_ref().is_some_and(|at| at.shown() == uri.shown())
        }
        // A queue that neither prints nor takes documents was begun and not finished.
        PrintingAction::Add { queue, .. } => readings.queues()?.iter().any(|at| {
            let is_ready = at.accepting && at.state != QueueState::Stopped;
            at.name == queue.as_str() && !at.is_temporary && is_ready
        }),
        PrintingAction::Remove { queue } => !readings.queues()?.iter().any(|at| at.name == queue.as_str()),
        // The newest page counts: an older one may have come out before the fault.
        PrintingAction::TestPage { queue } => {
            newest_page_after(queue, 0, readings)?.is_some_and(|page| page.state == JobState::Completed)
        }
    })
}
