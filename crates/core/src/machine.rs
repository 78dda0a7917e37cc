//! A computer, seen from here: what it can be asked, what it answers, and the one way to change it.
//!
//! A [`Machine`] is real (Linux, Windows, macOS) or simulated. It holds no judgement: it gives readings, and the probes
//! in [`crate::probe`] judge them, so that a real and a simulated computer are judged by the same code.

mod bluetooth;
mod camera;
mod desk;
mod drives;
mod files;
mod mail;
mod network;
mod power;
mod printing;
mod programs;
mod sound;
mod stage;
mod system;
mod updates;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::Action;
use crate::bluetooth::Bluetooth;
use crate::camera::Camera;
use crate::desk::{Desk, KnownLayout};
use crate::drives::{Drive, FileServer};
use crate::files::{LargeFile, Room, Trashed};
use crate::id::PartId;
use crate::mail::{MailLookup, MailProfiles, MailServerState, SignIn};
use crate::network::{Clock, Names, Network, Page, Proxy, Site};
use crate::permit::Permit;
use crate::plan::{Invocation, Plan};
use crate::power::{Battery, Profiles};
use crate::printing::{Device, FoundPrinter, Job, PrintService, Queue};
use crate::programs::{Running, Starter};
use crate::redact::Raw;
use crate::sound::Sound;
use crate::system::{Pace, Power};
use crate::updates::{Updates, Waiting};

pub use bluetooth::BluetoothAsk;
pub use camera::CameraAsk;
pub use desk::DeskAsk;
pub use drives::DrivesAsk;
pub use files::FilesAsk;
pub use mail::MailAsk;
pub use network::NetworkAsk;
pub use power::PowerAsk;
pub use printing::PrintingAsk;
pub use programs::ProgramsAsk;
pub use sound::SoundAsk;
pub use stage::{OpenStage, SceneError, Stage};
pub use system::SystemAsk;
pub use updates::UpdatesAsk;

/// A question to a computer. Asking changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Ask {
    /// About printing.
    Printing(PrintingAsk),
    /// About the person's files.
    Files(FilesAsk),
    /// About how it gets on.
    System(SystemAsk),
    /// About shared folders.
    Drives(DrivesAsk),
    /// About sound.
    Sound(SoundAsk),
    /// About cameras.
    Camera(CameraAsk),
    /// About the settings of the desktop.
    Desk(DeskAsk),
    /// About the person's programs.
    Programs(ProgramsAsk),
    /// About Bluetooth.
    Bluetooth(BluetoothAsk),
    /// About power.
    Power(PowerAsk),
    /// About mail accounts.
    Mail(MailAsk),
    /// About networks.
    Network(NetworkAsk),
    /// About updates.
    Updates(UpdatesAsk),
}

impl From<PrintingAsk> for Ask {
    fn from(ask: PrintingAsk) -> Ask {
        Ask::Printing(ask)
    }
}

impl From<FilesAsk> for Ask {
    fn from(ask: FilesAsk) -> Ask {
        Ask::Files(ask)
    }
}

impl From<SystemAsk> for Ask {
    fn from(ask: SystemAsk) -> Ask {
        Ask::System(ask)
    }
}

impl From<DrivesAsk> for Ask {
    fn from(ask: DrivesAsk) -> Ask {
        Ask::Drives(ask)
    }
}

impl From<SoundAsk> for Ask {
    fn from(ask: SoundAsk) -> Ask {
        Ask::Sound(ask)
    }
}

impl From<CameraAsk> for Ask {
    fn from(ask: CameraAsk) -> Ask {
        Ask::Camera(ask)
    }
}

impl From<DeskAsk> for Ask {
    fn from(ask: DeskAsk) -> Ask {
        Ask::Desk(ask)
    }
}

impl From<ProgramsAsk> for Ask {
    fn from(ask: ProgramsAsk) -> Ask {
        Ask::Programs(ask)
    }
}

impl From<BluetoothAsk> for Ask {
    fn from(ask: BluetoothAsk) -> Ask {
        Ask::Bluetooth(ask)
    }
}

impl From<PowerAsk> for Ask {
    fn from(ask: PowerAsk) -> Ask {
        Ask::Power(ask)
    }
}

impl From<MailAsk> for Ask {
    fn from(ask: MailAsk) -> Ask {
        Ask::Mail(ask)
    }
}

impl From<NetworkAsk> for Ask {
    fn from(ask: NetworkAsk) -> Ask {
        Ask::Network(ask)
    }
}

impl From<UpdatesAsk> for Ask {
    fn from(ask: UpdatesAsk) -> Ask {
        Ask::Updates(ask)
    }
}

/// The answer to an [`Ask`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "reading", content = "value")]
pub enum Reading {
    /// To [`PrintingAsk::PrintService`].
    PrintService(PrintService),
    /// To [`PrintingAsk::Queues`].
    Queues(Vec<Queue>),
    /// To [`PrintingAsk::Jobs`].
    Jobs(Vec<Job>),
    /// To [`PrintingAsk::Device`].
    Device(Device),
    /// To [`PrintingAsk::FoundPrinters`].
    FoundPrinters(Vec<FoundPrinter>),
    /// To [`FilesAsk::Room`].
    Room(Room),
    /// To [`FilesAsk::LargeFiles`].
    LargeFiles(Vec<LargeFile>),
    /// To [`FilesAsk::File`]: its size in bytes; none when it is not there.
    File(Option<u64>),
    /// To [`FilesAsk::Trash`].
    Trash(Vec<Trashed>),
    /// To [`SystemAsk::Pace`].
    Pace(Pace),
    /// To [`SystemAsk::Power`].
    Power(Power),
    /// To [`DrivesAsk::Drives`].
    Drives(Vec<Drive>),
    /// To [`DrivesAsk::FileServer`].
    FileServer(FileServer),
    /// To [`DrivesAsk::DriveAnswers`].
    DriveAnswers(bool),
    /// To [`DrivesAsk::DriveHolders`]: what the programs are called, each once.
    DriveHolders(Vec<String>),
    /// To [`SoundAsk::Sound`].
    Sound(Sound),
    /// To [`SoundAsk::Tones`].
    Tones(u32),
    /// To [`CameraAsk::Cameras`].
    Cameras(Vec<Camera>),
    /// To [`DeskAsk::Desk`].
    Desk(Desk),
    /// To [`DeskAsk::KnownLayouts`].
    KnownLayouts(Vec<KnownLayout>),
    /// To [`ProgramsAsk::Starters`].
    Starters(Vec<Starter>),
    /// To [`ProgramsAsk::Running`].
    Running(Vec<Running>),
    /// To [`BluetoothAsk::Bluetooth`].
    Bluetooth(Bluetooth),
    /// To [`PowerAsk::Batteries`].
    Batteries(Vec<Battery>),
    /// To [`PowerAsk::Profiles`].
    Profiles(Profiles),
    /// To [`PowerAsk::KeepAwake`]: what the programs are called, each once.
    KeepAwake(Vec<String>),
    /// To [`MailAsk::Settings`].
    MailSettings(MailLookup),
    /// To [`MailAsk::Server`].
    MailServer(MailServerState),
    /// To [`MailAsk::SignIn`].
    MailSignIn(SignIn),
    /// To [`MailAsk::Profiles`].
    MailProfiles(MailProfiles),
    /// To [`NetworkAsk::Network`].
    Network(Network),
    /// To [`NetworkAsk::Gateway`].
    GatewayAnswers(bool),
    /// To [`NetworkAsk::Names`].
    Names(Names),
    /// To [`NetworkAsk::NameCache`].
    NameCache(Option<u64>),
    /// To [`NetworkAsk::Portal`]: the name of where it leads, if that can be told.
    Portal(Option<String>),
    /// To [`NetworkAsk::Proxy`].
    Proxy(Proxy),
    /// To [`NetworkAsk::Site`].
    Site(Site),
    /// To [`NetworkAsk::Page`].
    Page(Page),
    /// To [`NetworkAsk::Clock`].
    Clock(Clock),
    /// To [`UpdatesAsk::Updates`].
    Updates(Updates),
    /// To [`UpdatesAsk::WaitingUpdates`].
    WaitingUpdates(Waiting),
}

/// Why a computer did not answer, or did not do what was permitted.
///
/// A check that meets a fault is *unknown*, never *fine*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "fault")]
pub enum Fault {
    /// The program or service that would answer is not on this computer.
    #[error("`{what}` is not installed")]
    NotInstalled {
        /// Its name.
        what: String,
    },
    /// Nothing came back within the time limit.
    #[error("no answer within {millis} ms")]
    TooSlow {
        /// The limit in milliseconds.
        #[ts(type = "number")]
        millis: u64,
    },
    /// It is there and cannot be reached.
    #[error("`{what}` does not answer")]
    NoAnswer {
        /// What was asked.
        what: String,
    },
    /// The computer said no: the person has too few rights.
    #[error("not allowed by the computer: {detail}")]
    Denied {
        /// What it said.
        detail: String,
    },
    /// What should be changed is not there (any more).
    #[error("`{what}` is not there")]
    Missing {
        /// What was looked for.
        what: String,
    },
    /// The answer made no sense.
    #[error("an answer that cannot be read: {detail}")]
    Unreadable {
        /// What was wrong with it.
        detail: String,
    },
    /// A tool ran and reported a failure.
    #[error("`{program}` ended with {code}: {detail}")]
    Tool {
        /// The program.
        program: String,
        /// Its exit code, or -1 when a signal ended it.
        code: i32,
        /// The last line it wrote, cut to 200 characters.
        detail: String,
    },
    /// This kind of computer cannot do this.
    #[error("not possible on this computer")]
    NotSupported,
    /// The permit is for another plan. Nothing was done.
    #[error("the permit does not cover this plan")]
    NotPermitted,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
}

/// One collected text of a report, before anything was hidden.
#[derive(Debug)]
pub struct Collected {
    /// What it is, as a file name made of `[a-z0-9._-]`, such as `queues.txt`.
    pub name: String,
    /// What it says.
    pub text: Raw,
}

/// The identities that this computer knows of itself and its people, to be hidden in everything that leaves it.
#[derive(Debug, Default)]
pub struct Identities {
    /// Pairs of a class ([`crate::redact::Class`]) and the literal text.
    pub known: Vec<(crate::redact::Class, Raw)>,
}

/// A computer. Calls block; whoever calls gives each a thread and a time limit.
pub trait Machine: Send + Sync {
    /// Answers a question, within the time limit.
    ///
    /// # Errors
    /// Any [`Fault`] but `NotPermitted`.
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault>;

    /// The exact programs and arguments that would carry out an action here. Pure.
    fn invocations(&self, action: &Action) -> Vec<Invocation>;

    /// Carries out a plan, for which the permit must have been made.
    ///
    /// # Errors
    /// `NotPermitted` when the permit is for another plan; any other [`Fault`] when the change did not happen or stopped
    /// half way. The caller verifies in either case.
    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault>;

    /// The parts of a report that this computer can collect, each with its collector.
    fn collectors(&self) -> Vec<PartId>;

    /// Collects one part of a report, within the time limit.
    ///
    /// # Errors
    /// Any [`Fault`] but `NotPermitted`.
    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault>;

    /// What this computer and its people are called.
    fn identities(&self) -> Identities;

    /// A name for this computer, as its owner knows it.
    fn name(&self) -> String;
}

/// Why a judgement has to wait or cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// One more reading is wanted first.
    Ask(Ask),
    /// A reading failed: the answer is unknown.
    Fault(Fault),
    /// The question makes no sense here.
    NotApplicable,
}

/// What has been read so far in one round of checks. Each area says how its readings are looked up.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Readings {
    known: BTreeMap<String, Result<Reading, Fault>>,
}

impl Readings {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps an answer.
    pub fn insert(&mut self, ask: &Ask, answer: Result<Reading, Fault>) {
        self.known.insert(key(ask), answer);
    }

    fn get(&self, ask: impl Into<Ask>) -> Result<&Reading, Need> {
        let ask = ask.into();
        match self.known.get(&key(&ask)) {
            None => Err(Need::Ask(ask)),
            Some(Err(fault)) => Err(Need::Fault(fault.clone())),
            Some(Ok(reading)) => Ok(reading),
        }
    }
}

fn key(ask: &Ask) -> String {
    String::from_utf8(crate::canonical::bytes(ask)).expect("JSON is UTF-8")
}

fn mismatch(got: &Reading) -> Need {
    Need::Fault(Fault::Unreadable {
        detail: format!("another reading came back: {got:?}").chars().take(120).collect(),
    })
}
