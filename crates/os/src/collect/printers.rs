//! The printers and their documents, as the print service tells them.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use deskside_core::printing::{Job, JobState, PrintService, Queue, QueueState};

use super::lines::{Lines, size, span};
use super::{Sources, text};

/// How much of the print service's log is looked at.
const TAIL: u64 = 32 * 1024;

/// What the print service says.
#[derive(Debug, Clone)]
pub struct PrintReadings {
    /// Whether it runs.
    pub service: PrintService,
    /// The queues, each with its documents. A queue that could not be asked has a fault.
    pub queues: Vec<(Queue, Result<Vec<Job>, Fault>)>,
}

pub(super) fn collect(from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    let readings = (from.printing)(within)?;
    let mut texts = Vec::new();
    texts.extend(text("printers.txt", printers_text(&readings)));
    // Most people may not read it; then it is just not there.
    let log = from.files.tail("var/log/cups/error_log", TAIL).unwrap_or_default();
    texts.extend(text("print-record.txt", log));
    Ok(texts)
}

/// Printers and documents as lines. The names of documents and of other people are marked as such, so that they are hidden.
pub fn printers_text(readings: &PrintReadings) -> String {
    let mut lines = Lines::new();
    let (service, version) = match &readings.service {
        PrintService::Running { version } => ("running", version.as_deref()),
        PrintService::Stopped => ("stopped", None),
        PrintService::NotInstalled => ("not installed", None),
    };
    lines.fact("print service", service).known("version", version).fact("printers", readings.queues.len());
    for (queue, _) in &readings.queues {
        told(queue, &mut lines);
    }
    for (queue, jobs) in &readings.queues {
        match jobs {
            Ok(jobs) => jobs.iter().take(50).for_each(|job| document(queue, job, &mut lines)),
            Err(fault) => {
                lines.gap().fact("documents of", &queue.name).fact("not known", fault);
            }
        }
    }
    lines.text()
}

fn told(queue: &Queue, lines: &mut Lines) {
    let yes = |is: bool| if is { "yes" } else { "no" };
    let state = match queue.state {
        QueueState::Idle => "idle",
        QueueState::Processing => "processing",
        QueueState::Stopped => "stopped",
    };
    lines.gap().fact("printer", &queue.name).fact("label", &queue.label).fact("place", &queue.location);
    lines.fact("model", &queue.model).fact("state", state).fact("reasons", queue.reasons.join(", "));
    lines.fact("accepts documents", yes(queue.accepting)).fact("default", yes(queue.is_default));
    lines.fact("waiting", queue.waiting).fact("temporary", yes(queue.is_temporary));
    // As it is, with what may be a password in it: hiding is not done here.
    lines.known("device", queue.uri.as_ref().map(|uri| uri.as_str()));
}

fn document(queue: &Queue, job: &Job, lines: &mut Lines) {
    let state = match job.state {
        JobState::Pending => "waits",
        JobState::Held => "held",
        JobState::Processing => "being printed",
        JobState::Stopped => "stuck",
        JobState::Canceled => "taken back",
        JobState::Aborted => "given up",
        JobState::Completed => "printed",
    };
    lines.gap().fact("document", &job.title).fact("number", job.id).fact("of printer", &queue.name);
    lines
        .fact("user", &job.owner)
        .fact("mine", if job.is_mine { "yes" } else { "no" })
        .fact("progress", state);
    lines.fact("why", job.reasons.join(", ")).fact("sent", format!("{} ago", span(job.age.into())));
    lines.fact("size", size(u64::from(job.kibibytes) * 1024));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printers_and_documents_become_lines() {
        let queue = Queue {
            name: "Finance-2F".into(),
            label: "Finance".into(),
            location: "floor 2".into(),
            model: "HP".into(),
            uri: Some("smb://anna:geheim@printhost/x".parse().unwrap()),
            state: QueueState::Stopped,
            reasons: vec!["paused".into()],
            accepting: true,
            is_default: true,
            waiting: 1,
            is_temporary: false,
        };
        let job = Job {
            id: 7,
            title: "Letter to\nAnna.pdf".into(),
            owner: "amina".into(),
            is_mine: true,
            state: JobState::Pending,
            reasons: Vec::new(),
            age: 120,
            kibibytes: 90,
        };
        let other = Queue { name: "Lobby".into(), ..queue.clone() };
        let told = printers_text(&PrintReadings {
            service: PrintService::Running { version: Some("2.4.2".into()) },
            queues: vec![(queue, Ok(vec![job])), (other, Err(Fault::TooSlow { millis: 5 }))],
        });
        assert!(
            told.starts_with("print service: running\nversion: 2.4.2\nprinters: 2\n\nprinter: Finance-2F\n"),
            "{told}"
        );
        assert!(told.contains("state: stopped\nreasons: paused\naccepts documents: yes\n"));
        assert!(told.contains(
            "\ndocument: Letter to Anna.pdf\nnumber: 7\nof printer: Finance-2F\nuser: amina\nmine: yes\n"
        ));
        assert!(told.contains("documents of: Lobby\nnot known: no answer within 5 ms"));
    }
}
