//! The app: what it is made of, and how it starts.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deskside_core::id::{Millis, RunId};
use deskside_core::machine::OpenStage;
use deskside_core::machine::{
    Ask, BluetoothAsk, CameraAsk, DrivesAsk, Fault, FilesAsk, Machine, MailAsk, NetworkAsk, PrintingAsk,
    Reading, SoundAsk, SystemAsk, UpdatesAsk,
};
use deskside_core::permit::Nonce;
use uuid::Uuid;

use crate::commands::Changed;
use crate::error::AppError;
use crate::files;
use crate::journal::Journal;
use crate::library::Library;
use crate::ports::{Clock, Keyring, Places, Surface};
use crate::runs::OpenRun;
use crate::speech::Speech;

/// What the app is given.
pub struct Parts {
    /// The computer to help.
    pub machine: Arc<dyn Machine>,
    /// Where secrets are.
    pub keyring: Arc<dyn Keyring>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// How the person is reached.
    pub surface: Arc<dyn Surface>,
    /// Where files are kept.
    pub places: Places,
    /// Makes the computer in memory on which the walks of a wizard are made before it is published.
    pub pretend: OpenStage,
}

/// The app without a desktop. Cheap to clone; all clones are one app.
#[derive(Clone)]
pub struct App {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) parts: Parts,
    pub(crate) speech: Mutex<Speech>,
    /// The wizards that are offered.
    pub(crate) library: Mutex<Arc<Library>>,
    pub(crate) journal: Journal,
    pub(crate) runs: Mutex<HashMap<RunId, Arc<Mutex<OpenRun>>>>,
    pub(crate) undo: Mutex<crate::undo::OpenUndo>,
    pub(crate) settings: Mutex<crate::view::Settings>,
    /// One line a decision of the rules.
    pub(crate) decisions: Mutex<files::Log>,
    pub(crate) organisation: crate::organisation::Organisation,
    pub(crate) drafts: Mutex<HashMap<deskside_core::id::RequestId, Arc<Mutex<crate::drafts::Draft>>>>,
    pub(crate) outbox: crate::outbox::Outbox,
    pub(crate) notes: crate::notes::Notes,
    pub(crate) approvals: crate::approvals::Approvals,
    pub(crate) requests: crate::requests::Requests,
    /// The menu of the tray as it was shown last.
    pub(crate) menu: Mutex<crate::ports::Menu>,
    pub(crate) hosts: crate::beside::Hosts,
    pub(crate) health: Mutex<crate::health::Health>,
    pub(crate) typed: Mutex<crate::secrets::Typed>,
    pub(crate) helping: crate::helping::Helping,
    pub(crate) wake: tokio::sync::Notify,
}

/// A lock that a panic elsewhere does not make useless: every holder leaves whole values behind.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// Starts the app on its files. Nothing is sent anywhere and nothing on the computer is changed by it; logs of runs and
    /// of sessions that were over long ago are removed, and parts of files that a kill left.
    ///
    /// # Errors
    /// When the folder for its files cannot be made or read.
    pub fn start(parts: Parts) -> Result<App, AppError> {
        for folder in ["runs", "changes", "outbox", "notes", "approvals", "requests", "sessions", "helped"] {
            let folder = parts.places.data.join(folder);
            files::make_folder(&folder)?;
            files::remove_parts(&folder)?;
        }
        files::remove_parts(&parts.places.data)?;
        let (data, now) = (&parts.places.data, parts.clock.now());
        crate::runs::shorten(&data.join("runs"), now);
        crate::session::shorten(&data.join("sessions"), &data.join("helped"), now);
        let settings = crate::settings::load(&parts.places);
        let journal = Journal::open(parts.places.data.join("changes"))?;
        let organisation = crate::organisation::Organisation::load(&parts)?;
        let library = organisation.library();
        let speech = Speech::new(settings.language.as_deref(), library.clone());
        let decisions = files::Log::to_append(&parts.places.data.join("decisions.jsonl"))?;
        let outbox = crate::outbox::Outbox::open(parts.places.data.join("outbox"))?;
        let notes = crate::notes::Notes::open(parts.places.data.join("notes"))?;
        let approvals = crate::approvals::Approvals::open(parts.places.data.join("approvals"), now)?;
        let requests = crate::requests::Requests::open(parts.places.data.join("requests"));
        let health = crate::health::Health::load(data);
        let typed = crate::secrets::load(data);
        let inner = Inner {
            parts,
            speech: Mutex::new(speech),
            library: Mutex::new(library),
            journal,
            runs: Mutex::default(),
            undo: Mutex::default(),
            settings: Mutex::new(settings),
            decisions: Mutex::new(decisions),
            organisation,
            drafts: Mutex::default(),
            outbox,
            notes,
            approvals,
            requests,
            menu: Mutex::default(),
            hosts: crate::beside::Hosts::default(),
            health: Mutex::new(health),
            typed: Mutex::new(typed),
            helping: crate::helping::Helping::default(),
            wake: tokio::sync::Notify::new(),
        };
        let app = App { inner: Arc::new(inner) };
        app.forget_old_secrets();
        app.find_sessions()?;
        Ok(app)
    }

    pub(crate) fn now(&self) -> Millis {
        self.inner.parts.clock.now()
    }

    pub(crate) fn speech(&self) -> Speech {
        let library = self.library();
        let mut speech = lock(&self.inner.speech);
        if !speech.is_of(&library) {
            *speech = Speech::new(Some(speech.language()), library);
        }
        speech.clone()
    }

    /// The wizards that are offered.
    pub(crate) fn library(&self) -> Arc<Library> {
        lock(&self.inner.library).clone()
    }

    pub(crate) fn changed(&self, changed: Changed) {
        self.inner.parts.surface.changed(changed);
    }

    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.inner.parts.places.data.join(name)
    }

    /// Asks the computer, with a time limit of its own on top of the machine's.
    pub(crate) async fn read(&self, ask: Ask) -> Result<Reading, Fault> {
        let within = reading_limit(&ask);
        let machine = self.inner.parts.machine.clone();
        let asking = tokio::task::spawn_blocking(move || machine.read(&ask, within));
        match tokio::time::timeout(within + Duration::from_secs(2), asking).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(Fault::Unreadable { detail: "the computer's adapter stopped".to_owned() }),
            Err(_) => Err(Fault::TooSlow { millis: millis(within) }),
        }
    }
}

fn reading_limit(ask: &Ask) -> Duration {
    let seconds = match ask {
        Ask::Printing(PrintingAsk::PrintService | PrintingAsk::Queues | PrintingAsk::Jobs { .. }) => 10,
        Ask::Printing(PrintingAsk::Device { .. }) => 5,
        Ask::Printing(PrintingAsk::FoundPrinters) => 8,
        Ask::Files(FilesAsk::Room | FilesAsk::File { .. }) => 5,
        Ask::System(SystemAsk::Pace) => 6,
        Ask::System(SystemAsk::Power) => 2,
        // Folders with very many files take their time.
        Ask::Files(FilesAsk::LargeFiles | FilesAsk::Trash) => 20,
        Ask::Drives(DrivesAsk::FileServer { .. } | DrivesAsk::DriveAnswers { .. }) => 5,
        Ask::Drives(DrivesAsk::Drives | DrivesAsk::DriveHolders { .. }) => 10,
        Ask::Sound(SoundAsk::Sound | SoundAsk::Tones) | Ask::Camera(CameraAsk::Cameras) => 5,
        Ask::Desk(_) | Ask::Programs(_) | Ask::Power(_) => 5,
        Ask::Bluetooth(BluetoothAsk::Bluetooth) => 5,
        // Three places, of which two may be silent, and servers that make somebody with a wrong password wait.
        Ask::Mail(MailAsk::Settings { .. } | MailAsk::SignIn { .. }) => 20,
        Ask::Mail(MailAsk::Server { .. }) => 10,
        Ask::Mail(MailAsk::Profiles) => 5,
        // A neighbour that has just gone is known to be gone after about eight seconds.
        Ask::Network(NetworkAsk::Gateway { .. } | NetworkAsk::Page { .. }) => 12,
        Ask::Network(
            NetworkAsk::Network
            | NetworkAsk::Names
            | NetworkAsk::NameCache
            | NetworkAsk::Portal
            | NetworkAsk::Proxy
            | NetworkAsk::Site { .. }
            | NetworkAsk::Clock,
        ) => 8,
        Ask::Updates(UpdatesAsk::Updates) => 10,
        // Every program that is installed is compared with every list.
        Ask::Updates(UpdatesAsk::WaitingUpdates) => 40,
    };
    Duration::from_secs(seconds)
}

pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A fresh UUIDv7 as one of our ids.
pub(crate) fn fresh<T: std::str::FromStr<Err = deskside_core::id::IdError>>() -> T {
    Uuid::now_v7().hyphenated().to_string().parse().expect("a UUID has the form of an id")
}

/// A fresh one-use number.
pub(crate) fn nonce() -> Nonce {
    Nonce(random())
}

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
