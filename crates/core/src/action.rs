//! The compiled registry of actions: every change that Deskside can make, each with its plan, its proof and its undo.
//!
//! An action is added here in full or not at all: `match` without a wildcard asks for its effects, its undo and how one
//! sees that it happened.

mod files;
mod printing;

pub use printing::TEST_PAGE_TITLE;
pub(crate) use printing::newest_page_after;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::files::FilePath;
use crate::id::Digest;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass, Invocation, Plan};
use crate::printing::{DeviceUri, QueueName};
use crate::say::{Facts, Say, Value};

/// Arguments by name, as content writes them, with references already replaced.
pub type Args = BTreeMap<String, Value>;

/// The kind of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgKind {
    /// A [`QueueName`].
    Queue,
    /// A [`DeviceUri`].
    Address,
    /// The number of a document.
    Job,
    /// A short text for people.
    Label,
    /// A [`Service`].
    Service,
    /// A [`FilePath`].
    File,
    /// A number of bytes.
    Size,
}

/// One argument of a probe or an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arg {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub kind: ArgKind,
}

/// Arguments that do not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArgError {
    /// There is no probe or action of that name.
    #[error("there is no {what} `{name}`")]
    UnknownName {
        /// `check`, `list` or `action`.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// An argument is missing.
    #[error("`{of}` needs `{arg}`")]
    Missing {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: &'static str,
    },
    /// An argument that the probe or action does not have.
    #[error("`{of}` has no argument `{arg}`")]
    Unknown {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: String,
    },
    /// A value of the wrong form.
    #[error("`{arg}` of `{of}` cannot be used")]
    Unusable {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: &'static str,
        /// Why.
        #[source]
        source: crate::id::IdError,
    },
}

/// A service of the computer that Deskside knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// The one that prints.
    Printing,
}

/// A change to a computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum Action {
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
    PrinterResume {
        /// Which.
        queue: QueueName,
    },
    /// Pauses a queue.
    #[serde(rename = "printer.pause")]
    PrinterPause {
        /// Which.
        queue: QueueName,
    },
    /// Lets a queue take documents again.
    #[serde(rename = "printer.accept")]
    PrinterAccept {
        /// Which.
        queue: QueueName,
    },
    /// Makes a queue turn documents away.
    #[serde(rename = "printer.reject")]
    PrinterReject {
        /// Which.
        queue: QueueName,
    },
    /// Takes a document out of a queue.
    #[serde(rename = "printer.cancel-job")]
    JobCancel {
        /// From which queue.
        queue: QueueName,
        /// Which document.
        job: u32,
    },
    /// Makes a queue the one that documents go to when none is named.
    #[serde(rename = "printer.set-default")]
    PrinterSetDefault {
        /// Which.
        queue: QueueName,
    },
    /// Sends the documents of a queue to another address.
    #[serde(rename = "printer.set-address")]
    PrinterSetAddress {
        /// Which.
        queue: QueueName,
        /// Where to.
        uri: DeviceUri,
    },
    /// Adds a printer that needs no driver.
    #[serde(rename = "printer.add")]
    PrinterAdd {
        /// The name of the new queue.
        queue: QueueName,
        /// Its address.
        uri: DeviceUri,
        /// What people call it.
        label: String,
    },
    /// Removes a printer, with the documents that wait for it.
    #[serde(rename = "printer.remove")]
    PrinterRemove {
        /// Which.
        queue: QueueName,
    },
    /// Prints one page to see that printing works.
    #[serde(rename = "printer.test-page")]
    PrinterTestPage {
        /// Where.
        queue: QueueName,
    },
    /// Moves a file to the trash.
    #[serde(rename = "file.trash")]
    FileTrash {
        /// Which.
        file: FilePath,
    },
    /// Puts a file from the trash back where it was.
    #[serde(rename = "file.restore")]
    FileRestore {
        /// Where it was.
        file: FilePath,
        /// What it is called in the trash.
        entry: String,
        /// How large it is: another file of that name is another file.
        bytes: u64,
    },
    /// Deletes for good what is in the trash.
    #[serde(rename = "trash.empty")]
    TrashEmpty {},
}

/// What actions are about. Each area has a file with their effects.
enum Area {
    Printing,
    Files,
}

/// What an action would change, as its area works it out.
struct Outline {
    effects: Vec<Effect>,
    class: EffectClass,
    loss: Option<Say>,
    undo: Option<Action>,
    needs_privilege: bool,
    seconds: u32,
    pages_before: Option<u32>,
    trash: Option<Digest>,
}

impl Outline {
    /// One effect that can be taken back whole.
    fn reversible(effect: Effect, undo: Action, seconds: u32) -> Outline {
        Outline {
            effects: vec![effect],
            class: EffectClass::Reversible,
            loss: None,
            undo: Some(undo),
            needs_privilege: false,
            seconds,
            pages_before: None,
            trash: None,
        }
    }
}

fn effect(what: &str, with: Facts, from: &str, to: &str) -> Effect {
    Effect { what: Say::with(what, with), from: Say::plain(from), to: Say::plain(to) }
}

/// What the registry says about one action.
#[derive(Debug, Clone, Copy)]
pub struct ActionSpec {
    /// Its name.
    pub name: &'static str,
    /// What content has to give.
    pub args: &'static [Arg],
    /// What content may give.
    pub optional: &'static [Arg],
    /// The class it has at best.
    pub class: EffectClass,
}

const QUEUE: Arg = Arg { name: "queue", kind: ArgKind::Queue };
const FILE: Arg = Arg { name: "file", kind: ArgKind::File };
const ADDRESS: Arg = Arg { name: "address", kind: ArgKind::Address };

/// Every action there is, in the order of the documentation.
pub const ACTIONS: &[ActionSpec] = &[
    spec("service.start", &[Arg { name: "service", kind: ArgKind::Service }], EffectClass::Reversible),
    spec("service.stop", &[Arg { name: "service", kind: ArgKind::Service }], EffectClass::Reversible),
    spec("printer.resume", &[QUEUE], EffectClass::Reversible),
    spec("printer.pause", &[QUEUE], EffectClass::Reversible),
    spec("printer.accept", &[QUEUE], EffectClass::Reversible),
    spec("printer.reject", &[QUEUE], EffectClass::Reversible),
    spec("printer.cancel-job", &[QUEUE, Arg { name: "job", kind: ArgKind::Job }], EffectClass::Irreversible),
    spec("printer.set-default", &[QUEUE], EffectClass::Reversible),
    spec("printer.set-address", &[QUEUE, ADDRESS], EffectClass::Reversible),
    ActionSpec {
        name: "printer.add",
        args: &[ADDRESS],
        optional: &[QUEUE, Arg { name: "label", kind: ArgKind::Label }],
        class: EffectClass::Reversible,
    },
    spec("printer.remove", &[QUEUE], EffectClass::Compensable),
    spec("printer.test-page", &[QUEUE], EffectClass::Irreversible),
    spec("file.trash", &[FILE], EffectClass::Reversible),
    spec(
        "file.restore",
        &[FILE, Arg { name: "entry", kind: ArgKind::Label }, Arg { name: "bytes", kind: ArgKind::Size }],
        EffectClass::Reversible,
    ),
    spec("trash.empty", &[], EffectClass::Irreversible),
];

const fn spec(name: &'static str, args: &'static [Arg], class: EffectClass) -> ActionSpec {
    ActionSpec { name, args, optional: &[], class }
}

/// Reads typed values out of named ones.
pub(crate) struct ArgReader<'a> {
    pub(crate) of: &'a str,
    pub(crate) args: &'a Args,
}

impl ArgReader<'_> {
    pub(crate) fn only(&self, known: &[Arg], optional: &[Arg]) -> Result<(), ArgError> {
        match self.args.keys().find(|name| !known.iter().chain(optional).any(|arg| arg.name == name.as_str()))
        {
            Some(name) => Err(ArgError::Unknown { of: self.of.to_owned(), arg: name.clone() }),
            None => Ok(()),
        }
    }

    pub(crate) fn text(&self, arg: &'static str) -> Result<String, ArgError> {
        self.args.get(arg).map(Value::text).ok_or_else(|| ArgError::Missing { of: self.of.to_owned(), arg })
    }

    fn parsed<T: std::str::FromStr<Err = crate::id::IdError>>(
        &self,
        arg: &'static str,
    ) -> Result<T, ArgError> {
        let of = self.of.to_owned();
        self.text(arg)?.parse().map_err(|source| ArgError::Unusable { of, arg, source })
    }

    pub(crate) fn queue(&self) -> Result<QueueName, ArgError> {
        self.parsed("queue")
    }

    pub(crate) fn address(&self) -> Result<DeviceUri, ArgError> {
        self.parsed("address")
    }

    pub(crate) fn file(&self) -> Result<FilePath, ArgError> {
        self.parsed("file")
    }

    pub(crate) fn service(&self) -> Result<Service, ArgError> {
        match self.text("service")?.as_str() {
            "printing" => Ok(Service::Printing),
            other => Err(self.unusable("service", "service", other, "`printing`")),
        }
    }

    pub(crate) fn bytes(&self) -> Result<u64, ArgError> {
        let text = self.text("bytes")?;
        text.parse().map_err(|_| self.unusable("bytes", "size", &text, "a number of bytes"))
    }

    pub(crate) fn job(&self) -> Result<u32, ArgError> {
        let text = self.text("job")?;
        text.parse().map_err(|_| self.unusable("job", "document number", &text, "a whole number"))
    }

    fn unusable(
        &self,
        arg: &'static str,
        kind: &'static str,
        given: &str,
        expected: &'static str,
    ) -> ArgError {
        let source = crate::id::IdError { kind, given: given.chars().take(80).collect(), expected };
        ArgError::Unusable { of: self.of.to_owned(), arg, source }
    }
}

impl Action {
    /// The action that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<Action, ArgError> {
        let spec = ACTIONS
            .iter()
            .find(|spec| spec.name == name)
            .ok_or_else(|| ArgError::UnknownName { what: "action", name: name.to_owned() })?;
        let read = ArgReader { of: name, args };
        read.only(spec.args, spec.optional)?;
        Ok(match name {
            "service.start" => Action::ServiceStart { service: read.service()? },
            "service.stop" => Action::ServiceStop { service: read.service()? },
            "printer.resume" => Action::PrinterResume { queue: read.queue()? },
            "printer.pause" => Action::PrinterPause { queue: read.queue()? },
            "printer.accept" => Action::PrinterAccept { queue: read.queue()? },
            "printer.reject" => Action::PrinterReject { queue: read.queue()? },
            "printer.cancel-job" => Action::JobCancel { queue: read.queue()?, job: read.job()? },
            "printer.set-default" => Action::PrinterSetDefault { queue: read.queue()? },
            "printer.set-address" => Action::PrinterSetAddress { queue: read.queue()?, uri: read.address()? },
            "printer.add" => {
                let uri = read.address()?;
                let label = read.text("label").unwrap_or_default();
                let queue = match args.contains_key("queue") {
                    true => read.queue()?,
                    false => QueueName::from_label(if label.is_empty() { "Printer" } else { &label }),
                };
                Action::PrinterAdd { queue, uri, label }
            }
            "printer.remove" => Action::PrinterRemove { queue: read.queue()? },
            "printer.test-page" => Action::PrinterTestPage { queue: read.queue()? },
            "file.trash" => Action::FileTrash { file: read.file()? },
            "file.restore" => {
                Action::FileRestore { file: read.file()?, entry: read.text("entry")?, bytes: read.bytes()? }
            }
            "trash.empty" => Action::TrashEmpty {},
            _ => return Err(ArgError::UnknownName { what: "action", name: name.to_owned() }),
        })
    }

    /// What it is about, which says whose plan it is.
    fn area(&self) -> Area {
        match self {
            Action::ServiceStart { service: Service::Printing }
            | Action::ServiceStop { service: Service::Printing }
            | Action::PrinterResume { .. }
            | Action::PrinterPause { .. }
            | Action::PrinterAccept { .. }
            | Action::PrinterReject { .. }
            | Action::JobCancel { .. }
            | Action::PrinterSetDefault { .. }
            | Action::PrinterSetAddress { .. }
            | Action::PrinterAdd { .. }
            | Action::PrinterRemove { .. }
            | Action::PrinterTestPage { .. } => Area::Printing,
            Action::FileTrash { .. } | Action::FileRestore { .. } | Action::TrashEmpty {} => Area::Files,
        }
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            Action::ServiceStart { .. } => "service.start",
            Action::ServiceStop { .. } => "service.stop",
            Action::PrinterResume { .. } => "printer.resume",
            Action::PrinterPause { .. } => "printer.pause",
            Action::PrinterAccept { .. } => "printer.accept",
            Action::PrinterReject { .. } => "printer.reject",
            Action::JobCancel { .. } => "printer.cancel-job",
            Action::PrinterSetDefault { .. } => "printer.set-default",
            Action::PrinterSetAddress { .. } => "printer.set-address",
            Action::PrinterAdd { .. } => "printer.add",
            Action::PrinterRemove { .. } => "printer.remove",
            Action::PrinterTestPage { .. } => "printer.test-page",
            Action::FileTrash { .. } => "file.trash",
            Action::FileRestore { .. } => "file.restore",
            Action::TrashEmpty {} => "trash.empty",
        }
    }

    /// What it would change here and now, or what has to be read first.
    ///
    /// `commands` gives the exact programs for an action on the computer that would carry it out.
    ///
    /// # Errors
    /// [`Need::Ask`] for one more reading, [`Need::Fault`] when one failed, [`Need::NotApplicable`] when there is nothing
    /// to change any more.
    pub fn plan(
        &self,
        readings: &Readings,
        commands: &dyn Fn(&Action) -> Vec<Invocation>,
    ) -> Result<Plan, Need> {
        let outline = match self.area() {
            Area::Printing => printing::outline(self, readings)?,
            Area::Files => files::outline(self, readings)?,
        };
        Ok(Plan {
            invocations: commands(self),
            action: self.clone(),
            effects: outline.effects,
            class: outline.class,
            loss: outline.loss,
            undo: outline.undo,
            needs_privilege: outline.needs_privilege,
            seconds: outline.seconds,
            pages_before: outline.pages_before,
            trash: outline.trash,
        })
    }

    /// Whether what it should bring about is so, whoever did it. Whether a change brought it about is for its plan to say:
    /// see [`Plan::stand`].
    ///
    /// # Errors
    /// See [`Need`].
    pub fn holds(&self, readings: &Readings) -> Result<bool, Need> {
        match self.area() {
            Area::Printing => printing::holds(self, readings),
            Area::Files => files::holds(self, readings),
        }
    }
}
