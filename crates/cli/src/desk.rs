//! The app on the real computer, with the files that the window has too.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use deskside_app::commands::{Changed, RunRef};
use deskside_app::error::AppError;
use deskside_app::ports::{Held, HoldError, MemoryKeyring, Menu, Places, Surface, SystemClock, TypedSecrets};
use deskside_app::view::{RunPage, RunView};
use deskside_app::{App, Parts};
use deskside_os::{Computer, Os, Settings};
use tokio::sync::watch;

/// A page that nobody speaks of is looked at again after this time.
const AGAIN: Duration = Duration::from_millis(500);

/// The app, for as long as this program runs.
pub(crate) struct Desk {
    pub(crate) app: App,
    changes: watch::Receiver<u64>,
    _held: Option<Held>,
}

impl Desk {
    /// The app on its own files, which no other program of ours has meanwhile.
    ///
    /// # Errors
    /// When another one has them, or they cannot be used.
    pub(crate) fn open(language: Option<&str>) -> Result<Desk, HoldError> {
        let places = places().map_err(std::io::Error::other)?;
        let held = places.hold()?;
        let desk = Desk::on(places, language).map_err(std::io::Error::other)?;
        Ok(Desk { _held: Some(held), ..desk })
    }

    /// The app with the rules of this computer and nothing else of its files: only to look, whoever else is open.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(crate) fn to_look(folder: &Path, language: Option<&str>) -> anyhow::Result<Desk> {
        let places =
            places()?.to_look(folder.to_owned()).context("the rules of this computer cannot be read")?;
        Ok(Desk::on(places, language)?)
    }

    fn on(places: Places, language: Option<&str>) -> Result<Desk, AppError> {
        let (tell, changes) = watch::channel(0);
        // Nothing is sent from here, so no key is needed. What a person types is kept until the program ends.
        let keyring = Arc::new(MemoryKeyring::default());
        let machine = Computer::new(Os::here(), Settings::from_environment())
            .with_secrets(Arc::new(TypedSecrets(keyring.clone())));
        let app = App::start(Parts {
            machine: Arc::new(machine),
            keyring,
            clock: Arc::new(SystemClock),
            surface: Arc::new(Bell { tell }),
            places,
            pretend: deskside_sim::pretend,
        })?;
        if let Some(language) = language {
            app.speak(language);
        }
        Ok(Desk { app, changes, _held: None })
    }

    /// Waits until something may be different.
    pub(crate) async fn change(&mut self) {
        let _ = tokio::time::timeout(AGAIN, self.changes.changed()).await;
    }

    /// Looks at a run again.
    pub(crate) async fn look(&self, view: &RunView) -> Result<RunView, AppError> {
        self.app.run(RunRef { run: view.run.clone() }).await
    }
}

/// Whether the page goes on by itself.
pub(crate) fn goes_on(page: &RunPage) -> bool {
    match page {
        RunPage::Checking { stopped, .. } => stopped.is_none(),
        RunPage::Working { .. } => true,
        RunPage::Question { .. }
        | RunPage::Typed { .. }
        | RunPage::Tell { .. }
        | RunPage::Finding { .. }
        | RunPage::Refused { .. }
        | RunPage::Prove { .. }
        | RunPage::Proved { .. }
        | RunPage::Done { .. }
        | RunPage::Ended { .. } => false,
    }
}

fn places() -> anyhow::Result<Places> {
    let [qualifier, maker, name] = Places::NAME;
    let folders =
        directories::ProjectDirs::from(qualifier, maker, name).context("there is no home folder")?;
    let data = folders.data_local_dir().to_owned();
    Ok(Places { documents: data.clone(), data })
}

/// Tells whoever waits that something changed. There are no windows, no tray, no notifications.
struct Bell {
    tell: watch::Sender<u64>,
}

impl Surface for Bell {
    fn changed(&self, _: Changed) {
        self.tell.send_modify(|count| *count += 1);
    }

    fn notify(&self, _: &str, _: &str) {}

    fn open_console(&self) {}

    fn zoom(&self, _: u32) {}

    fn menu(&self, _: &Menu) {}

    fn sees_absence(&self) -> bool {
        false
    }
}
