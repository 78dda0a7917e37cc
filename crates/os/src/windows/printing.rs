//! Printing on Windows: the spooler's printers and documents, by the classes of CIM that Microsoft documents.

use std::time::Duration;

use deskside_core::action::{PrintingAction, Service};
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use deskside_core::printing::{DeviceUri, Job, JobState, PrintService, Queue, QueueName, QueueState};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::Deserialize;
use serde_json::json;

use super::Windows;
use crate::powershell::{Change, Question};

/// `ServiceControllerStatus` as a number.
const SERVICE: Question = Question("$answer = @{ status = [int](Get-Service -Name Spooler).Status }");

/// `Win32_Printer`, `Win32_TCPIPPrinterPort` and `Win32_PrintJob`.
const QUEUES: Question = Question(
    "$answer = @{
printers = @(Get-CimInstance -ClassName Win32_Printer | ForEach-Object { @{
name = $_.Name; location = $_.Location; model = $_.DriverName; port = $_.PortName; is_default = $_.Default
network = $_.Network; status = $_.ExtendedPrinterStatus; trouble = $_.DetectedErrorState; offline = $_.WorkOffline } })
ports = @(Get-CimInstance -ClassName Win32_TCPIPPrinterPort | ForEach-Object { @{
name = $_.Name; address = $_.HostAddress; number = $_.PortNumber; protocol = $_.Protocol; queue = $_.Queue } })
jobs = @(Get-CimInstance -ClassName Win32_PrintJob | ForEach-Object { $_.Name })
}",
);

/// `Win32_PrintJob`. Its name is that of the printer, a comma, and its number.
const JOBS: Question = Question(
    "$now = Get-Date
$answer = @{
person = [Environment]::UserName
printers = @(Get-CimInstance -ClassName Win32_Printer | ForEach-Object { $_.Name })
jobs = @(Get-CimInstance -ClassName Win32_PrintJob | ForEach-Object { @{
name = $_.Name; id = $_.JobId; title = $_.Document; owner = $_.Owner; status = $_.StatusMask; bytes = $_.Size
age = $(if ($_.TimeSubmitted) { [long]($now - $_.TimeSubmitted).TotalSeconds } else { 0 }) } })
}",
);

#[cfg(test)]
pub(super) const QUESTIONS: &[Question] = &[SERVICE, QUEUES, JOBS];

const START: Change = Change("Start-Service -Name Spooler");
const STOP: Change = Change("Stop-Service -Name Spooler -Force");

/// A method of `Win32_Printer`, for exactly the printer of that name. What it returns is one of Windows' own errors, or 0.
macro_rules! on_printer {
    ($method:literal) => {
        Change(concat!(
            "$printers = @(Get-CimInstance -ClassName Win32_Printer | Where-Object { $_.Name -ceq $given.printer })\n",
            "if ($printers.Count -ne 1) { Write-Error -Category ObjectNotFound -ErrorId missing -Message missing }\n",
            "$done = $printers[0] | Invoke-CimMethod -MethodName ",
            $method,
            "\nif ($done.ReturnValue -ne 0) { ",
            "Write-Error -ErrorId ('Windows System Error {0}' -f $done.ReturnValue) -Message refused }"
        ))
    };
}

const RESUME: Change = on_printer!("Resume");
const PAUSE: Change = on_printer!("Pause");
const SET_DEFAULT: Change = on_printer!("SetDefaultPrinter");

/// The document goes by what it is, not by its number alone: numbers come again after a restart.
const CANCEL: Change = Change(
    "$printers = @(Get-Printer | Where-Object { $_.Name -ceq $given.printer })
if ($printers.Count -ne 1) { Write-Error -Category ObjectNotFound -ErrorId missing -Message missing }
$jobs = @(Get-PrintJob -PrinterObject $printers[0] | Where-Object { $_.Id -eq $given.job })
if ($jobs.Count -ne 1) { Write-Error -Category ObjectNotFound -ErrorId missing -Message missing }
Remove-PrintJob -InputObject $jobs[0]",
);

const ADD: Change = Change("Add-Printer -Name $given.printer -IppURL $given.address");

const REMOVE: Change = Change(
    "$printers = @(Get-Printer | Where-Object { $_.Name -ceq $given.printer })
if ($printers.Count -ne 1) { Write-Error -Category ObjectNotFound -ErrorId missing -Message missing }
Remove-Printer -InputObject $printers[0]",
);

#[cfg(test)]
pub(super) const CHANGES: &[Change] = &[START, STOP, RESUME, PAUSE, SET_DEFAULT, CANCEL, ADD, REMOVE];

pub(super) fn invocation(action: &PrintingAction) -> Option<Invocation> {
    let on = |change: &Change, queue: &QueueName| Some(change.with(&json!({ "printer": printer(queue)? })));
    match action {
        PrintingAction::ServiceStart { service: Service::Printing } => Some(START.plain()),
        PrintingAction::ServiceStop { service: Service::Printing } => Some(STOP.plain()),
        PrintingAction::Resume { queue } => on(&RESUME, queue),
        PrintingAction::Pause { queue } => on(&PAUSE, queue),
        PrintingAction::CancelJob { queue, job } => {
            Some(CANCEL.with(&json!({ "printer": printer(queue)?, "job": job })))
        }
        PrintingAction::SetDefault { queue } => on(&SET_DEFAULT, queue),
        PrintingAction::Add { queue, uri, .. } => {
            Some(ADD.with(&json!({ "printer": printer(queue)?, "address": uri.as_str() })))
        }
        PrintingAction::Remove { queue } => on(&REMOVE, queue),
        // A printer of Windows always takes documents. Its address is a port that it shares with others. And what was printed is gone
        // from the list, so that nothing could prove that a page came out.
        PrintingAction::Accept { .. }
        | PrintingAction::Reject { .. }
        | PrintingAction::SetAddress { .. }
        | PrintingAction::TestPage { .. } => None,
    }
}

/// What no [`QueueName`] may hold, and the sign by which it is written instead. Names of printers hold blanks as a rule here.
const KEPT: &AsciiSet =
    &CONTROLS.add(b' ').add(b'/').add(b'#').add(b'?').add(b'"').add(b'\'').add(b'\\').add(b'%');

/// The name of a queue for a printer that is called so.
fn queue_name(printer: &str) -> String {
    let name = utf8_percent_encode(printer, KEPT).to_string();
    match name.strip_prefix('-') {
        Some(rest) => format!("%2D{rest}"),
        None => name,
    }
}

/// The printer behind the name of a queue; none when no printer could be behind it.
fn printer(queue: &QueueName) -> Option<String> {
    let printer = percent_decode_str(queue.as_str()).decode_utf8().ok()?.into_owned();
    (queue_name(&printer) == queue.as_str()).then_some(printer)
}

impl Windows<'_> {
    pub(super) fn print_service(&self, within: Duration) -> Result<PrintService, Fault> {
        match SERVICE.ask(self.programs, None, "Spooler", within) {
            Ok(Status { status: 4 }) => Ok(PrintService::Running { version: None }),
            Ok(Status { .. }) => Ok(PrintService::Stopped),
            Err(Fault::Missing { .. }) => Ok(PrintService::NotInstalled),
            Err(fault) => Err(fault),
        }
    }

    pub(super) fn queues(&self, within: Duration) -> Result<Vec<Queue>, Fault> {
        QUEUES.ask(self.programs, None, "Spooler", within).map(queues)
    }

    pub(super) fn jobs(&self, queue: &QueueName, within: Duration) -> Result<Vec<Job>, Fault> {
        jobs(JOBS.ask(self.programs, None, "Spooler", within)?, queue)
    }
}

#[derive(Debug, Deserialize)]
struct Status {
    status: u32,
}

#[derive(Debug, Deserialize)]
struct Printers {
    printers: Vec<Printer>,
    ports: Vec<Port>,
    jobs: Vec<String>,
}

/// A `Win32_Printer`.
#[derive(Debug, Deserialize)]
struct Printer {
    name: String,
    location: Option<String>,
    model: Option<String>,
    port: Option<String>,
    is_default: Option<bool>,
    network: Option<bool>,
    status: Option<u32>,
    trouble: Option<u32>,
    offline: Option<bool>,
}

/// A `Win32_TCPIPPrinterPort`.
#[derive(Debug, Deserialize)]
struct Port {
    name: String,
    address: Option<String>,
    number: Option<u32>,
    protocol: Option<u32>,
    queue: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Documents {
    person: String,
    printers: Vec<String>,
    jobs: Vec<Document>,
}

/// A `Win32_PrintJob`.
#[derive(Debug, Deserialize)]
struct Document {
    name: String,
    id: u32,
    title: Option<String>,
    owner: Option<String>,
    status: Option<u32>,
    bytes: Option<u64>,
    age: i64,
}

/// The printer that a document waits for: its name is that of the printer, a comma, and its number.
fn printer_of(job: &str) -> &str {
    job.rsplit_once(", ").map_or(job, |(printer, _)| printer)
}

fn queues(answer: Printers) -> Vec<Queue> {
    let Printers { printers, ports, jobs } = answer;
    let queue = |at: Printer| Queue {
        name: queue_name(&at.name),
        uri: ports.iter().find(|port| Some(&port.name) == at.port.as_ref()).and_then(address),
        location: at.location.unwrap_or_default(),
        model: at.model.unwrap_or_default(),
        // ExtendedPrinterStatus: 4 prints, 10 busy, 13 processing; 6 stopped printing, 8 paused.
        state: match at.status {
            Some(4 | 10 | 13) => QueueState::Processing,
            Some(6 | 8) => QueueState::Stopped,
            _ => QueueState::Idle,
        },
        reasons: reasons(at.trouble, at.offline),
        accepting: true,
        is_default: at.is_default.unwrap_or_default(),
        waiting: u32::try_from(jobs.iter().filter(|job| printer_of(job) == at.name).count())
            .unwrap_or(u32::MAX),
        is_temporary: at.network.unwrap_or_default(),
        label: at.name,
    };
    printers.into_iter().map(queue).collect()
}

/// `DetectedErrorState` in the words of IPP.
fn reasons(trouble: Option<u32>, offline: Option<bool>) -> Vec<String> {
    let reason = match trouble {
        Some(3) => Some("media-low-warning"),
        Some(4) => Some("media-empty-error"),
        Some(5) => Some("toner-low-warning"),
        Some(6) => Some("toner-empty-error"),
        Some(7) => Some("door-open-error"),
        Some(8) => Some("media-jam-error"),
        Some(11) => Some("output-area-full-error"),
        _ => None,
    };
    let offline = (offline == Some(true)).then_some("offline-report");
    reason.into_iter().chain(offline).map(str::to_owned).collect()
}

/// Where a port leads. `Protocol`: 1 raw, 2 LPR.
fn address(port: &Port) -> Option<DeviceUri> {
    let host = port.address.as_deref().filter(|host| !host.is_empty())?;
    let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
    match port.protocol? {
        1 => format!("socket://{host}:{}", port.number?).parse().ok(),
        2 => format!("lpd://{host}/{}", port.queue.as_deref()?).parse().ok(),
        _ => None,
    }
}

fn jobs(answer: Documents, queue: &QueueName) -> Result<Vec<Job>, Fault> {
    let missing = || Fault::Missing { what: queue.as_str().to_owned() };
    let wanted = printer(queue).filter(|wanted| answer.printers.contains(wanted)).ok_or_else(missing)?;
    let person = answer.person.to_lowercase();
    let of_queue = answer.jobs.into_iter().filter(|job| printer_of(&job.name) == wanted);
    let mut jobs: Vec<Job> = of_queue
        .map(|job| {
            let owner = job.owner.unwrap_or_default();
            Job {
                id: job.id,
                title: job.title.unwrap_or_default(),
                is_mine: owner.to_lowercase() == person,
                owner,
                state: job_state(job.status.unwrap_or_default()),
                reasons: job_reasons(job.status.unwrap_or_default()),
                age: u32::try_from(job.age.max(0)).unwrap_or(u32::MAX),
                kibibytes: u32::try_from(job.bytes.unwrap_or_default().div_ceil(1024)).unwrap_or(u32::MAX),
            }
        })
        .collect();
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

/// `StatusMask`: which of its bits mean what.
const PAUSED: u32 = 0x1;
const ERROR: u32 = 0x2;
const DELETING: u32 = 0x4;
const PRINTING: u32 = 0x10;
const OFFLINE: u32 = 0x20;
const PAPER_OUT: u32 = 0x40;
const PRINTED: u32 = 0x80;
const DELETED: u32 = 0x100;
const BLOCKED: u32 = 0x200;
const WANTS_PERSON: u32 = 0x400;

fn job_state(status: u32) -> JobState {
    let is = |bits| status & bits != 0;
    match () {
        () if is(DELETING | DELETED) => JobState::Canceled,
        () if is(ERROR | OFFLINE | PAPER_OUT | BLOCKED | WANTS_PERSON) => JobState::Stopped,
        () if is(PRINTED) => JobState::Completed,
        () if is(PAUSED) => JobState::Held,
        () if is(PRINTING) => JobState::Processing,
        () => JobState::Pending,
    }
}

fn job_reasons(status: u32) -> Vec<String> {
    let named =
        [(OFFLINE, "printer-stopped"), (PAPER_OUT, "media-empty"), (PAUSED, "job-hold-until-specified")];
    named.into_iter().filter(|(bit, _)| status & bit != 0).map(|(_, name)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::read_answer;

    #[test]
    fn documented_printers_are_read() {
        let answer = read_answer(include_bytes!("../documented/windows-printers.json"));
        insta::assert_debug_snapshot!("windows_queues", queues(answer.expect("an answer")));
    }

    #[test]
    fn documented_documents_are_read_as_mine_and_as_others() {
        let read = |queue: &str| {
            let answer = read_answer(include_bytes!("../documented/windows-jobs.json"));
            jobs(answer.expect("an answer"), &queue.parse().expect("a queue"))
        };
        insta::assert_debug_snapshot!("windows_jobs", read("HP%20LaserJet%20(2nd%20floor)"));
        assert_eq!(read("Lobby"), Ok(Vec::new()));
        assert_eq!(read("Elsewhere"), Err(Fault::Missing { what: "Elsewhere".to_owned() }));
    }

    #[test]
    fn every_name_of_a_printer_comes_back_as_it_was() {
        for name in [
            "Office",
            "HP LaserJet 400",
            r"\\print01\Finance, 2F",
            "-x",
            "50% off",
            "B\u{fc}ro'\"/#?",
            "a\u{a0}b",
        ] {
            let queue: QueueName = queue_name(name).parse().expect(name);
            assert_eq!(printer(&queue).as_deref(), Some(name));
        }
        // What no printer is called is no printer: it would come back under another name.
        for other in ["%41", "100%", "%ff"] {
            assert_eq!(printer(&other.parse().expect("a queue")), None, "{other}");
        }
    }

    #[test]
    fn a_document_is_what_its_bits_say() {
        for (status, state) in [
            (0, JobState::Pending),
            (0x8, JobState::Pending),
            (0x10, JobState::Processing),
            (0x11, JobState::Held),
            (0x80, JobState::Completed),
            (0x90, JobState::Completed),
            (0x12, JobState::Stopped),
            (0x20, JobState::Stopped),
            (0x400, JobState::Stopped),
            (0x104, JobState::Canceled),
        ] {
            assert_eq!(job_state(status), state, "{status:#x}");
        }
    }
}
