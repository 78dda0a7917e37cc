//! The printing of a computer in memory: a service, queues, documents, and the printers they go to.
//!
//! It follows what CUPS was seen to do: a resumed queue prints what waits, a queue whose printer is off says *printing*
//! and tries for ever, a queue that was never used says *idle* whatever its printer does.

use std::collections::BTreeMap;

use deskside_core::action::{PrintingAction, TEST_PAGE_TITLE};
use deskside_core::machine::{Fault, PrintingAsk, Reading};
use deskside_core::printing::{
    Device, DeviceUri, FoundPrinter, Job, JobState, PrintService, Queue as QueueReading, QueueName,
    QueueState,
};

/// Whether the print service runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// It answers.
    Running,
    /// It is installed and does not answer.
    Stopped,
    /// There is none.
    NotInstalled,
}

/// A print queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// What people call it.
    pub label: String,
    /// Where it stands.
    pub location: String,
    /// The make and model.
    pub model: String,
    /// Where it sends documents.
    pub uri: DeviceUri,
    /// Whether it prints.
    pub paused: bool,
    /// Whether it takes documents.
    pub accepting: bool,
    /// Whether it comes and goes by itself.
    pub temporary: bool,
}

/// A document in a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// In which queue.
    pub queue: String,
    /// What it is called.
    pub title: String,
    /// Who printed it.
    pub owner: String,
    /// What happens to it.
    pub state: JobState,
    /// When it was sent, in seconds of this computer's time.
    pub sent: u32,
    /// Whether the printer chokes on it, so that it never ends and holds up all behind it.
    pub chokes: bool,
}

/// A printer on the pretended network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// What it calls itself.
    pub label: String,
    /// The make and model.
    pub model: String,
    /// Where it stands.
    pub location: String,
    /// To tell whether two addresses are one printer.
    pub identity: Option<String>,
    /// Whether it is switched on.
    pub on: bool,
    /// Whether it tells the network about itself.
    pub announced: bool,
    /// What it complains about (`printer-state-reasons`).
    pub reasons: Vec<String>,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printers {
    /// The print service.
    pub service: Service,
    /// The queues by name.
    pub queues: BTreeMap<String, Queue>,
    /// The documents by number.
    pub documents: BTreeMap<u32, Document>,
    /// The printers by address.
    pub printers: BTreeMap<DeviceUri, Printer>,
    /// The queue that documents go to when none is named.
    pub default: Option<String>,
    /// Whether the print service lets the person take out the documents of others, as it lets those who look after printing.
    pub operator: bool,
    /// The time on this computer, in seconds.
    pub now: u32,
}

impl Default for Printers {
    fn default() -> Self {
        Printers {
            service: Service::Running,
            queues: BTreeMap::new(),
            documents: BTreeMap::new(),
            printers: BTreeMap::new(),
            default: None,
            operator: false,
            now: 0,
        }
    }
}

impl Printers {
    /// Puts a document into a queue and gives its number.
    pub fn add_document(&mut self, document: Document) -> u32 {
        let id = self.documents.keys().next_back().map_or(1, |last| last + 1);
        self.documents.insert(id, document);
        id
    }

    /// What was printed, in order.
    pub fn printed(&self) -> Vec<&str> {
        let done = self.documents.values().filter(|at| at.state == JobState::Completed);
        done.map(|at| at.title.as_str()).collect()
    }

    pub(crate) fn read(&self, ask: &PrintingAsk, person: &str) -> Result<Reading, Fault> {
        match ask {
            PrintingAsk::PrintService => Ok(Reading::PrintService(match self.service {
                Service::Running => PrintService::Running { version: Some("simulated".to_owned()) },
                Service::Stopped => PrintService::Stopped,
                Service::NotInstalled => PrintService::NotInstalled,
            })),
            PrintingAsk::Queues => {
                self.need_service()?;
                Ok(Reading::Queues(self.queues.iter().map(|(name, queue)| self.tell(name, queue)).collect()))
            }
            PrintingAsk::Jobs { queue } => {
                self.need_service()?;
                self.queue(queue)?;
                Ok(Reading::Jobs(self.jobs(queue, person)))
            }
            PrintingAsk::Device { uri } => Ok(Reading::Device(self.device(uri))),
            PrintingAsk::FoundPrinters => Ok(Reading::FoundPrinters(self.found())),
        }
    }

    pub(crate) fn carry_out(&mut self, action: &PrintingAction, person: &str) -> Result<(), Fault> {
        match action {
            PrintingAction::ServiceStart { .. } => {
                self.need_installed()?;
                self.service = Service::Running;
            }
            PrintingAction::ServiceStop { .. } => {
                self.need_installed()?;
                self.service = Service::Stopped;
            }
            PrintingAction::Resume { queue } => self.queue_mut(queue)?.paused = false,
            PrintingAction::Pause { queue } => self.queue_mut(queue)?.paused = true,
            PrintingAction::Accept { queue } => self.queue_mut(queue)?.accepting = true,
            PrintingAction::Reject { queue } => self.queue_mut(queue)?.accepting = false,
            PrintingAction::CancelJob { queue, job } => {
                self.queue_mut(queue)?;
                let document = self.documents.get_mut(job).filter(|at| at.queue == queue.as_str());
                let document = document.filter(|at| !at.state.is_over());
                let document = document.ok_or_else(|| Fault::Missing { what: job.to_string() })?;
                if document.owner != person && !self.operator {
                    return Err(Fault::Denied { detail: format!("not authorized to cancel {job}") });
                }
                document.state = JobState::Canceled;
            }
            PrintingAction::SetDefault { queue } => {
                self.queue_mut(queue)?;
                self.default = Some(queue.as_str().to_owned());
            }
            PrintingAction::SetAddress { queue, uri } => self.queue_mut(queue)?.uri = uri.clone(),
            PrintingAction::Add { queue, uri, label } => self.add(queue, uri, label)?,
            PrintingAction::Remove { queue } => {
                self.queue_mut(queue)?;
                self.queues.remove(queue.as_str());
                self.documents.retain(|_, at| at.queue != queue.as_str());
                if self.default.as_deref() == Some(queue.as_str()) {
                    self.default = None;
                }
            }
            PrintingAction::TestPage { queue } => {
                if !self.queue_mut(queue)?.accepting {
                    return Err(Fault::Tool {
                        program: "lp".to_owned(),
                        code: 1,
                        detail: format!("destination {queue} is not accepting jobs"),
                    });
                }
                let sent = self.now;
                self.add_document(Document {
                    queue: queue.as_str().to_owned(),
                    title: TEST_PAGE_TITLE.to_owned(),
                    owner: person.to_owned(),
                    state: JobState::Pending,
                    sent,
                    chokes: false,
                });
            }
        }
        self.settle();
        Ok(())
    }

    /// The first command of a change of several: `lpadmin` makes a queue first, and then lets it print and take documents.
    pub(crate) fn carry_out_half(&mut self, action: &PrintingAction, person: &str) -> Result<(), Fault> {
        self.carry_out(action, person)?;
        if let PrintingAction::Add { queue, .. } = action {
            let added = self.queue_mut(queue)?;
            (added.paused, added.accepting) = (true, false);
        }
        Ok(())
    }

    /// Lets every queue print what it can, until nothing moves any more.
    pub(crate) fn settle(&mut self) {
        if self.service != Service::Running {
            return;
        }
        for (name, queue) in &self.queues {
            let prints = match self.printers.get(&queue.uri) {
                Some(printer) => printer.on && printer.reasons.iter().all(|reason| !stops(reason)),
                None => false,
            };
            let moving =
                |at: &&mut Document| at.queue == *name && !at.state.is_over() && at.state != JobState::Held;
            for document in self.documents.values_mut().filter(moving) {
                document.state = match (queue.paused, prints && !document.chokes) {
                    (true, _) => JobState::Pending,
                    (false, true) => JobState::Completed,
                    (false, false) => JobState::Processing,
                };
                // The one at the head keeps the rest waiting.
                if document.state == JobState::Processing {
                    break;
                }
            }
        }
    }

    fn add(&mut self, name: &QueueName, uri: &DeviceUri, label: &str) -> Result<(), Fault> {
        self.need_service()?;
        let printer = self.printers.get(uri).filter(|printer| printer.on);
        let printer = printer.ok_or_else(|| Fault::NoAnswer { what: uri.shown() })?;
        let queue = Queue {
            label: if label.is_empty() { name.as_str() } else { label }.to_owned(),
            location: printer.location.clone(),
            model: printer.model.clone(),
            uri: uri.clone(),
            paused: false,
            accepting: true,
            temporary: false,
        };
        self.queues.insert(name.as_str().to_owned(), queue);
        Ok(())
    }

    fn need_installed(&self) -> Result<(), Fault> {
        match self.service {
            Service::Running | Service::Stopped => Ok(()),
            Service::NotInstalled => Err(Fault::NotInstalled { what: "cups".to_owned() }),
        }
    }

    fn need_service(&self) -> Result<(), Fault> {
        self.need_installed()?;
        match self.service {
            Service::Running => Ok(()),
            Service::Stopped | Service::NotInstalled => Err(Fault::NoAnswer { what: "cups".to_owned() }),
        }
    }

    fn queue(&self, name: &QueueName) -> Result<&Queue, Fault> {
        self.queues.get(name.as_str()).ok_or_else(|| Fault::Missing { what: name.as_str().to_owned() })
    }

    fn queue_mut(&mut self, name: &QueueName) -> Result<&mut Queue, Fault> {
        self.need_service()?;
        self.queues.get_mut(name.as_str()).ok_or_else(|| Fault::Missing { what: name.as_str().to_owned() })
    }

    fn tell(&self, name: &str, queue: &Queue) -> QueueReading {
        let waiting = || self.documents.values().filter(|at| at.queue == name && !at.state.is_over());
        let printing = waiting().any(|at| at.state == JobState::Processing);
        let state = match (queue.paused, printing) {
            (true, _) => QueueState::Stopped,
            (false, true) => QueueState::Processing,
            (false, false) => QueueState::Idle,
        };
        QueueReading {
            name: name.to_owned(),
            label: queue.label.clone(),
            location: queue.location.clone(),
            model: queue.model.clone(),
            uri: Some(queue.uri.clone()),
            state,
            reasons: if queue.paused { vec!["paused".to_owned()] } else { Vec::new() },
            accepting: queue.accepting,
            is_default: self.default.as_deref() == Some(name),
            waiting: u32::try_from(waiting().count()).unwrap_or(u32::MAX),
            is_temporary: queue.temporary,
        }
    }

    fn jobs(&self, queue: &QueueName, person: &str) -> Vec<Job> {
        let mine = self.documents.iter().filter(|(_, at)| at.queue == queue.as_str());
        mine.map(|(id, at)| Job {
            id: *id,
            title: at.title.clone(),
            owner: at.owner.clone(),
            is_mine: at.owner == person,
            state: at.state,
            reasons: Vec::new(),
            age: self.now.saturating_sub(at.sent),
            kibibytes: 12,
        })
        .collect()
    }

    fn device(&self, uri: &DeviceUri) -> Device {
        if !uri.speaks_ipp() {
            return Device::CannotAsk;
        }
        match self.printers.get(uri).filter(|printer| printer.on) {
            None => Device::Silent,
            Some(printer) => Device::Answered {
                name: printer.label.clone(),
                reasons: printer.reasons.clone(),
                identity: printer.identity.clone(),
            },
        }
    }

    fn found(&self) -> Vec<FoundPrinter> {
        let heard = self.printers.iter().filter(|(_, printer)| printer.on && printer.announced);
        heard
            .map(|(uri, printer)| FoundPrinter {
                uri: uri.clone(),
                label: printer.label.clone(),
                model: printer.model.clone(),
                location: printer.location.clone(),
                identity: printer.identity.clone(),
            })
            .collect()
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &PrintingAction) -> Vec<String> {
    match action {
        PrintingAction::ServiceStart { .. } | PrintingAction::ServiceStop { .. } => {
            vec!["printing".to_owned()]
        }
        PrintingAction::Resume { queue }
        | PrintingAction::Pause { queue }
        | PrintingAction::Accept { queue }
        | PrintingAction::Reject { queue }
        | PrintingAction::SetDefault { queue }
        | PrintingAction::Remove { queue }
        | PrintingAction::TestPage { queue } => vec![queue.to_string()],
        PrintingAction::CancelJob { queue, job } => vec![queue.to_string(), job.to_string()],
        PrintingAction::SetAddress { queue, uri } => vec![queue.to_string(), uri.as_str().to_owned()],
        PrintingAction::Add { queue, uri, label } => {
            vec![queue.to_string(), uri.as_str().to_owned(), label.clone()]
        }
    }
}

/// Whether a printer that complains of this prints nothing more.
fn stops(reason: &str) -> bool {
    [
        "media-empty",
        "media-needed",
        "media-jam",
        "toner-empty",
        "marker-supply-empty",
        "cover-open",
        "door-open",
    ]
    .iter()
    .any(|at| reason.starts_with(at))
}
