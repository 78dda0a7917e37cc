//! Collects the parts of a report: four at a time, each with a time limit, all within a minute.
//!
//! A collector that hangs is left alone and shows as *took too long*; its thread is not waited for, so it cannot hold up
//! the report or the end of the app.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use deskside_core::bundle::{Collecting, Part};
use deskside_core::id::PartId;
use deskside_core::machine::{Collected, Fault, Machine};
use deskside_core::redact::Redactor;
use tokio::sync::mpsc;

use super::reach::{CONNECTION, reach};

/// How many collectors run at the same time.
const AT_ONCE: usize = 4;
/// How long one collector may take.
const ONE: Duration = Duration::from_secs(10);
/// How long all of them may take.
const ALL: Duration = Duration::from_secs(60);
/// How soon a wish to stop is noticed.
const TICK: Duration = Duration::from_millis(50);

/// One part of a report and where it comes from.
pub struct Collector {
    part: PartId,
    source: Source,
}

type Source = Box<dyn FnOnce(Duration) -> Result<Vec<Collected>, Fault> + Send>;

impl Collector {
    /// What a computer can tell about itself, in its own order.
    pub fn all_of(machine: &Arc<dyn Machine>) -> Vec<Collector> {
        machine.collectors().into_iter().map(|part| Collector::of(machine.clone(), part)).collect()
    }

    /// One part from a computer.
    pub(super) fn of(machine: Arc<dyn Machine>, part: PartId) -> Collector {
        let asked = part.clone();
        Collector { part, source: Box::new(move |within| machine.collect(&asked, within)) }
    }

    /// Whether a server can be reached from here.
    pub fn of_server(host: &str, port: u16) -> Collector {
        let host = host.to_owned();
        let part = CONNECTION.parse().expect("it is written like the name of a part");
        Collector { part, source: Box::new(move |within| Ok(vec![reach(&host, port, within)])) }
    }

    /// The part that it brings.
    pub fn part(&self) -> &PartId {
        &self.part
    }
}

/// Collects parts and hides what must not leave in each, as soon as it is there. Every part is told once, however it ended;
/// with `stop`, those that are not there yet show as left out. Gives all parts in the order of their collectors.
pub async fn collect_all(
    collectors: Vec<Collector>,
    redactor: Arc<Redactor>,
    stop: Arc<AtomicBool>,
    each: impl Fn(Part) + Send + Sync,
) -> Vec<Part> {
    Round { redactor, one: ONE, all: ALL }.run(collectors, &stop, each).await
}

/// What one round of collecting works with. The limits are apart so that a test need not wait a minute.
pub(super) struct Round {
    pub(super) redactor: Arc<Redactor>,
    pub(super) one: Duration,
    pub(super) all: Duration,
}

impl Round {
    pub(super) async fn run(
        self,
        collectors: Vec<Collector>,
        stop: &AtomicBool,
        each: impl Fn(Part) + Send + Sync,
    ) -> Vec<Part> {
        let began = Instant::now();
        let order: Vec<PartId> = collectors.iter().map(|collector| collector.part.clone()).collect();
        let mut waiting = VecDeque::from(collectors);
        let mut running: Vec<(PartId, Instant)> = Vec::new();
        let mut done: Vec<Part> = Vec::new();
        let (sender, mut receiver) = mpsc::unbounded_channel::<Part>();
        let finish = |part: Part, done: &mut Vec<Part>| {
            each(part.clone());
            done.push(part);
        };
        loop {
            let over = if stop.load(Ordering::SeqCst) {
                Some(Collecting::LeftOut)
            } else {
                (began.elapsed() >= self.all).then_some(Collecting::Timeout)
            };
            if let Some(why) = over {
                for (id, since) in running.drain(..) {
                    finish(Part::without(id, why, millis(since)), &mut done);
                }
                for collector in waiting.drain(..) {
                    finish(Part::without(collector.part, why, 0), &mut done);
                }
            }
            running.retain(|(id, since)| {
                let is_late = since.elapsed() >= self.one;
                if is_late {
                    finish(Part::without(id.clone(), Collecting::Timeout, millis(*since)), &mut done);
                }
                !is_late
            });
            while running.len() < AT_ONCE {
                let Some(collector) = waiting.pop_front() else { break };
                let id = collector.part.clone();
                match self.start(collector, sender.clone()) {
                    Ok(()) => running.push((id, Instant::now())),
                    Err(error) => {
                        tracing::warn!(%error, part = %id, "no thread for a collector");
                        finish(Part::without(id, Collecting::Failed, 0), &mut done);
                    }
                }
            }
            if running.is_empty() && waiting.is_empty() {
                break;
            }
            // A part that comes after its time is not taken: it was told to be late.
            if let Ok(Some(part)) = tokio::time::timeout(TICK, receiver.recv()).await
                && let Some(at) = running.iter().position(|(id, _)| id == part.id())
            {
                running.swap_remove(at);
                finish(part, &mut done);
            }
        }
        done.sort_by_key(|part| order.iter().position(|id| id == part.id()));
        done
    }

    /// A thread of its own and not one of the runtime's: the runtime waits for its own at the end.
    fn start(&self, collector: Collector, sender: mpsc::UnboundedSender<Part>) -> std::io::Result<()> {
        let Collector { part: id, source } = collector;
        let (redactor, within) = (self.redactor.clone(), self.one);
        std::thread::Builder::new().name(format!("collect {id}")).spawn(move || {
            let since = Instant::now();
            let work = || match source(within) {
                Ok(collected) => Part::redacted(id.clone(), collected, &redactor, millis(since)),
                Err(fault) => Part::without(id.clone(), why(&fault), millis(since)),
            };
            // A mistake in one collector is no reason to wait for its time to run out, nor to lose the others.
            let part = catch_unwind(AssertUnwindSafe(work))
                .unwrap_or_else(|_| Part::without(id.clone(), Collecting::Failed, millis(since)));
            // Nobody listens any more when this took too long.
            let _ = sender.send(part);
        })?;
        Ok(())
    }
}

fn millis(since: Instant) -> u32 {
    u32::try_from(since.elapsed().as_millis()).unwrap_or(u32::MAX)
}

fn why(fault: &Fault) -> Collecting {
    match fault {
        Fault::TooSlow { .. } => Collecting::Timeout,
        Fault::Denied { .. } | Fault::NotPermitted => Collecting::Denied,
        Fault::NotInstalled { .. } | Fault::Missing { .. } | Fault::NotSupported => Collecting::Absent,
        Fault::Stopped => Collecting::LeftOut,
        Fault::NoAnswer { .. } | Fault::Unreadable { .. } | Fault::Tool { .. } => Collecting::Failed,
    }
}
