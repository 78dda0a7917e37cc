//! What the printing actions change, how they are undone, and how one sees that they happened.

use super::{Action, Outline, Service, effect};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::printing::{Job, JobState, PrintService, Queue, QueueName, QueueState};
use crate::say::{Facts, Say};

/// The title of the page that proves printing. Its job is found by it.
pub const TEST_PAGE_TITLE: &str = "Deskside test page";

/// Nothing is planned that is so already.
fn only_if(needed: bool) -> Result<(), Need> {
    if needed { Ok(()) } else { Err(Need::NotApplicable) }
}

/// A printer as people call it. Its name as the computer has it stands in the exact commands.
fn named(queue: &str) -> Facts {
    facts! { "queue" => queue }
}

pub(super) fn outline(action: &Action, readings: &Readings) -> Result<Outline, Need> {
    match action {
        Action::ServiceStart { service: service @ Service::Printing } => {
            match readings.print_service()? {
                PrintService::Stopped => {}
                PrintService::Running { .. } | PrintService::NotInstalled => return Err(Need::NotApplicable),
            }
            let effect = effect("effect-print-service", Facts::new(), "state-stopped", "state-running");
            let undo = Action::ServiceStop { service: *service };
            Ok(Outline { needs_privilege: true, ..Outline::reversible(effect, undo, 5) })
        }
        Action::ServiceStop { service: service @ Service::Printing } => {
            match readings.print_service()? {
                PrintService::Running { .. } => {}
                PrintService::Stopped | PrintService::NotInstalled => return Err(Need::NotApplicable),
            }
            let effect = effect("effect-print-service", Facts::new(), "state-running", "state-stopped");
            let undo = Action::ServiceStart { service: *service };
            Ok(Outline { needs_privilege: true, ..Outline::reversible(effect, undo, 5) })
        }
        Action::PrinterResume { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.state == QueueState::Stopped)?;
            let effect = effect("effect-queue", named(at.shown()), "state-paused", "state-running");
            Ok(Outline::reversible(effect, Action::PrinterPause { queue: queue.clone() }, 3))
        }
        Action::PrinterPause { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.state != QueueState::Stopped)?;
            let effect = effect("effect-queue", named(at.shown()), "state-running", "state-paused");
            Ok(Outline::reversible(effect, Action::PrinterResume { queue: queue.clone() }, 3))
        }
        Action::PrinterAccept { queue } => {
            let at = readings.queue(queue)?;
            only_if(!at.accepting)?;
            let named = named(at.shown());
            let effect = effect("effect-new-documents", named, "state-turned-away", "state-accepted");
            Ok(Outline::reversible(effect, Action::PrinterReject { queue: queue.clone() }, 3))
        }
        Action::PrinterReject { queue } => {
            let at = readings.queue(queue)?;
            only_if(at.accepting)?;
            let named = named(at.shown());
            let effect = effect("effect-new-documents", named, "state-accepted", "state-turned-away");
            Ok(Outline::reversible(effect, Action::PrinterAccept { queue: queue.clone() }, 3))
        }
        Action::JobCancel { queue, job } => {
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
            Ok(Outline {
                effects: vec![effect(what, about.clone(), "state-in-queue", "state-removed")],
                class: EffectClass::Irreversible,
                loss: Some(Say::with(loss, about)),
                undo: None,
                needs_privilege: !job.is_mine,
                seconds: 5,
                pages_before: None,
                trash: None,
            })
        }
        Action::PrinterSetDefault { queue } => {
            let queues = readings.queues()?;
            let wished = readings.queue(queue)?;
            only_if(!wished.is_default)?;
            let before = queues.iter().find(|at| at.is_default && at.name != queue.as_str());
            let undo =
                before.and_then(|at| at.name.parse().ok()).map(|queue| Action::PrinterSetDefault { queue });
            let from = match before {
                Some(at) => Say::with("state-named", facts! { "name" => at.shown() }),
                None => Say::plain("state-none"),
            };
            let to = Say::with("state-named", facts! { "name" => wished.shown() });
            let what = Say::with("effect-default-printer", named(wished.shown()));
            Ok(Outline {
                effects: vec![Effect { what, from, to }],
                class: if undo.is_some() { EffectClass::Reversible } else { EffectClass::Irreversible },
                loss: None,
                undo,
                needs_privilege: false,
                seconds: 2,
                pages_before: None,
                trash: None,
            })
        }
        Action::PrinterSetAddress { queue, uri } => {
            let at = readings.queue(queue)?;
            let before = at.uri.clone();
            only_if(before.as_ref() != Some(uri))?;
            let from = match &before {
                Some(before) => Say::with("state-named", facts! { "name" => before.shown() }),
                None => Say::plain("state-none"),
            };
            // CUPS does not tell the password of a Windows share, so such an address cannot be put back.
            let undo = before.filter(|uri| uri.scheme() != "smb");
            let undo = undo.map(|uri| Action::PrinterSetAddress { queue: queue.clone(), uri });
            let to = Say::with("state-named", facts! { "name" => uri.shown() });
            Ok(Outline {
                effects: vec![Effect { what: Say::with("effect-address", named(at.shown())), from, to }],
                class: if undo.is_some() { EffectClass::Reversible } else { EffectClass::Irreversible },
                loss: None,
                undo,
                needs_privilege: false,
                seconds: 10,
                pages_before: None,
                trash: None,
            })
        }
        Action::PrinterAdd { queue, label, .. } => {
            if readings.queues()?.iter().any(|at| at.name == queue.as_str() && !at.is_temporary) {
                return Err(Need::NotApplicable);
            }
            let shown = if label.is_empty() { queue.as_str() } else { label };
            let effect = effect("effect-printer", named(shown), "state-not-there", "state-added");
            Ok(Outline::reversible(effect, Action::PrinterRemove { queue: queue.clone() }, 15))
        }
        Action::PrinterRemove { queue } => Ok(removal(queue, readings.queue(queue)?)),
        Action::FileTrash { .. } | Action::FileRestore { .. } | Action::TrashEmpty {} => {
            Err(Need::NotApplicable)
        }
        Action::PrinterTestPage { queue } => {
            let at = readings.queue(queue)?;
            let newest = newest_page_after(queue, 0, readings)?;
            Ok(Outline {
                effects: vec![effect("effect-test-page", named(at.shown()), "state-none", "state-one-page")],
                class: EffectClass::Irreversible,
                loss: Some(Say::plain("loss-one-sheet")),
                undo: None,
                needs_privilege: false,
                seconds: 20,
                pages_before: Some(newest.map_or(0, |page| page.id)),
                trash: None,
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
    let undo =
        driverless.map(|uri| Action::PrinterAdd { queue: name.clone(), uri, label: queue.label.clone() });
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

pub(super) fn holds(action: &Action, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        Action::ServiceStart { service: Service::Printing } => {
            matches!(readings.print_service()?, PrintService::Running { .. })
        }
        Action::ServiceStop { service: Service::Printing } => {
            !matches!(readings.print_service()?, PrintService::Running { .. })
        }
        Action::PrinterResume { queue } => readings.queue(queue)?.state != QueueState::Stopped,
        Action::PrinterPause { queue } => readings.queue(queue)?.state == QueueState::Stopped,
        Action::PrinterAccept { queue } => readings.queue(queue)?.accepting,
        Action::PrinterReject { queue } => !readings.queue(queue)?.accepting,
        Action::JobCancel { queue, job } => {
            readings.jobs(queue)?.iter().all(|at| at.id != *job || at.state.is_over())
        }
        Action::PrinterSetDefault { queue } => readings.queue(queue)?.is_default,
        Action::PrinterSetAddress { queue, uri } => {
            readings.queue(queue)?.uri.as_ref().is_some_and(|at| at.shown() == uri.shown())
        }
        // A queue that neither prints nor takes documents was begun and not finished.
        Action::PrinterAdd { queue, .. } => readings.queues()?.iter().any(|at| {
            let is_ready = at.accepting && at.state != QueueState::Stopped;
            at.name == queue.as_str() && !at.is_temporary && is_ready
        }),
        Action::FileTrash { .. } | Action::FileRestore { .. } | Action::TrashEmpty {} => {
            return Err(Need::NotApplicable);
        }
        Action::PrinterRemove { queue } => !readings.queues()?.iter().any(|at| at.name == queue.as_str()),
        // The newest page counts: an older one may have come out before the fault.
        Action::PrinterTestPage { queue } => {
            newest_page_after(queue, 0, readings)?.is_some_and(|page| page.state == JobState::Completed)
        }
    })
}
