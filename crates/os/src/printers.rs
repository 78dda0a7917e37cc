//! What IPP attributes mean for us. Pure: from an answer to readings.

use deskside_core::printing::{Device, Job, JobState, Queue, QueueState};

use crate::ipp::{About, Group, Response};

/// What is asked of every queue.
pub(crate) const QUEUE_ATTRIBUTES: &[&str] = &[
    "printer-name",
    "printer-info",
    "printer-location",
    "printer-make-and-model",
    "device-uri",
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "queued-job-count",
    "printer-is-temporary",
    "printer-type",
];

/// What is asked of every document.
pub(crate) const JOB_ATTRIBUTES: &[&str] = &[
    "job-id",
    "job-name",
    "job-originating-user-name",
    "job-state",
    "job-state-reasons",
    "time-at-creation",
    "job-printer-up-time",
    "job-k-octets",
    // Nobody reads it. CUPS 2.4 puts finished jobs away after a while and then leaves out their names, unless it is asked
    // for something that it has to look up.
    "job-hold-until",
];

/// What is asked of a printer itself.
pub(crate) const DEVICE_ATTRIBUTES: &[&str] = &[
    "printer-name",
    "printer-dns-sd-name",
    "printer-info",
    "printer-make-and-model",
    "printer-state",
    "printer-state-reasons",
    "printer-uuid",
];

/// `printer-type` of CUPS: the queue is another computer's, or was found on the network by itself.
const REMOTE: i32 = 0x0000_0002;
const DISCOVERED: i32 = 0x0100_0000;

/// The queues of an answer.
pub(crate) fn queues(answer: &Response, default: Option<&str>) -> Vec<Queue> {
    answer.groups(About::Printer).filter_map(|group| queue(group, default)).collect()
}

/// The name of the one queue of an answer.
pub(crate) fn name(answer: &Response) -> Option<String> {
    answer.groups(About::Printer).next()?.text("printer-name").map(str::to_owned)
}

fn queue(group: &Group, default: Option<&str>) -> Option<Queue> {
    let name = group.text("printer-name")?.to_owned();
    let text = |attribute| group.text(attribute).unwrap_or_default().to_owned();
    let uri = text("device-uri");
    let kind = group.number("printer-type").unwrap_or_default();
    Some(Queue {
        label: text("printer-info"),
        location: text("printer-location"),
        model: text("printer-make-and-model"),
        state: match group.number("printer-state")? {
            3 => QueueState::Idle,
            4 => QueueState::Processing,
            _ => QueueState::Stopped,
        },
        reasons: group.reasons("printer-state-reasons"),
        accepting: group.flag("printer-is-accepting-jobs").unwrap_or(true),
        is_default: default == Some(name.as_str()),
        waiting: group
            .number("queued-job-count")
            .and_then(|count| u32::try_from(count).ok())
            .unwrap_or_default(),
        is_temporary: group.flag("printer-is-temporary").unwrap_or_default()
            || kind & (REMOTE | DISCOVERED) != 0
            || uri.starts_with("implicitclass:"),
        uri: uri.parse().ok(),
        name,
    })
}

/// The documents of an answer.
pub(crate) fn jobs(answer: &Response, person: &str) -> Vec<Job> {
    answer.groups(About::Job).filter_map(|group| job(group, person)).collect()
}

fn job(group: &Group, person: &str) -> Option<Job> {
    let number = |attribute| group.number(attribute).and_then(|number| u32::try_from(number).ok());
    let owner = group.text("job-originating-user-name").unwrap_or_default();
    Some(Job {
        id: number("job-id")?,
        title: group.text("job-name").unwrap_or_default().to_owned(),
        owner: owner.to_owned(),
        is_mine: owner == person,
        state: match group.number("job-state")? {
            3 => JobState::Pending,
            4 => JobState::Held,
            5 => JobState::Processing,
            6 => JobState::Stopped,
            7 => JobState::Canceled,
            8 => JobState::Aborted,
            9 => JobState::Completed,
            _ => return None,
        },
        reasons: group.reasons("job-state-reasons"),
        // Both are read off the same clock, the scheduler's.
        age: number("job-printer-up-time")
            .zip(number("time-at-creation"))
            .map_or(0, |(now, then)| now.saturating_sub(then)),
        kibibytes: number("job-k-octets").unwrap_or_default(),
    })
}

/// What a printer says about itself.
pub(crate) fn device(answer: &Response) -> Device {
    let Some(group) = answer.groups(About::Printer).next() else {
        return Device::Other { name: None };
    };
    let names = ["printer-dns-sd-name", "printer-info", "printer-make-and-model", "printer-name"];
    let name = names.iter().filter_map(|at| group.text(at)).find(|name| !name.is_empty());
    // Every printer has a state; what has none is something else that understands IPP.
    if group.number("printer-state").is_none() {
        return Device::Other { name: name.map(str::to_owned) };
    }
    Device::Answered {
        name: name.unwrap_or_default().to_owned(),
        reasons: group.reasons("printer-state-reasons"),
        identity: group.text("printer-uuid").map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Recorded: CUPS 2.4.2 and its ippeveprinter on Debian 12, bytes as they came.
    fn recorded(bytes: &[u8]) -> Response {
        Response::read(bytes).expect("it was an answer")
    }

    #[test]
    fn recorded_queues_are_read() {
        let default = name(&recorded(include_bytes!("recorded/cups-default.ipp")));
        assert_eq!(default.as_deref(), Some("Finance-2F"));
        insta::assert_debug_snapshot!(
            "queues",
            queues(&recorded(include_bytes!("recorded/cups-queues.ipp")), default.as_deref())
        );
    }

    #[test]
    fn recorded_documents_are_read_as_mine_and_as_others() {
        let waiting = recorded(include_bytes!("recorded/cups-jobs-not-completed.ipp"));
        let over = recorded(include_bytes!("recorded/cups-jobs-completed.ipp"));
        insta::assert_debug_snapshot!("jobs", (jobs(&waiting, "root"), jobs(&over, "root")));
        assert!(jobs(&waiting, "anna").iter().all(|job| !job.is_mine));
    }

    #[test]
    fn a_recorded_printer_says_how_it_is() {
        insta::assert_debug_snapshot!(
            "devices",
            [
                device(&recorded(include_bytes!("recorded/printer-well.ipp"))),
                device(&recorded(include_bytes!("recorded/printer-empty.ipp"))),
                // A scheduler's refusal has no printer in it.
                device(&recorded(include_bytes!("recorded/cups-no-such-queue.ipp"))),
            ]
        );
    }
}
