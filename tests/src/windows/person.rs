//! Somebody with a computer of their own: a home, a session bus, a keyring, a screen, and the app's window on it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use deskside_stage::{Display, Driver, Home, Keyring, Network, Service, SessionBus, wait_until};

use crate::windows::office::binary;
use crate::windows::{Notices, Office, Window};

/// Which window, and how large the screen around it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// What everybody sees.
    Desk,
    /// IT's queue.
    Console,
}

/// What the desktop around the app is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desktop {
    /// As it should be.
    Whole,
    /// Its keyring is locked, and nobody is there to be asked for the password.
    LockedKeyring,
    /// It has no session bus: no keyring, no notifications, no tray, no way to find an app that runs already.
    NoBus,
}

/// Somebody at their computer.
#[derive(Debug)]
pub struct Person {
    /// What the desktop told them.
    pub notices: Notices,
    // Dropped in this order: the window, who drives it, and then what they need.
    shown: Option<Service>,
    window: Option<Window>,
    driver: Option<Driver>,
    display: Display,
    _keyring: Keyring,
    _reader: Service,
    bus: SessionBus,
    home: Home,
    env: Vec<(String, String)>,
    place: Option<Arc<Network>>,
}

impl Person {
    /// Sets the computer up and opens the app.
    pub async fn arrive(office: &Office) -> Result<Self> {
        let mut person = Self::sit_down(office).await?;
        person.open(Show::Desk).await?;
        Ok(person)
    }

    /// Sets the computer up, without the app.
    pub async fn sit_down(office: &Office) -> Result<Self> {
        Self::sit_down_at(office, Desktop::Whole).await
    }

    /// Sets up a computer whose desktop is like this, without the app.
    pub async fn sit_down_at(office: &Office, desktop: Desktop) -> Result<Self> {
        let home = Home::new()?;
        let display = Display::start(1500, 980)?.with_window_manager()?;
        // The desktop's trash is on the bus; nothing else is.
        let trash = ["org.gtk.vfs.Daemon", "org.gtk.vfs.Metadata"];
        let bus = SessionBus::start_for(Some(home.path()), &trash)?;
        let reader = start_accessibility(&home, &bus, &display)?;
        let keyring = match desktop {
            Desktop::LockedKeyring => Keyring::locked(&bus, &home)?,
            Desktop::Whole | Desktop::NoBus => Keyring::unlocked(&bus, &home)?,
        };
        let notices = Notices::listen(&bus).await?;
        let mut env = office.env();
        env.push(bus.env());
        if desktop == Desktop::NoBus {
            // A later value wins.
            let nowhere = home.path().join("no-bus").display().to_string();
            env.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), format!("unix:path={nowhere}")));
        }
        // The letters of every language, on a computer that has only the plain locale.
        env.push(("LC_ALL".to_owned(), "C.UTF-8".to_owned()));
        Ok(Self {
            notices,
            shown: None,
            window: None,
            driver: None,
            display,
            _keyring: keyring,
            _reader: reader,
            bus,
            home,
            env,
            place: None,
        })
    }

    /// From now on their computer is at another place on the network.
    pub fn goes_to(&mut self, place: Option<Arc<Network>>) {
        self.place = place;
    }

    /// Opens a window of the app.
    pub async fn open(&mut self, show: Show) -> Result<&Window> {
        let driver = Driver::webkit_at(self.place.as_deref(), &self.display, &self.home, &self.env)?;
        let args: &[&str] = if show == Show::Console { &["--console"] } else { &[] };
        let window = Window::open(&driver.url(), &app()?, args).await.with_context(|| self.log())?;
        (self.driver, self.window) = (Some(driver), Some(window));
        self.window()
    }

    /// Opens a window on another screen, for a person to click through; nothing drives it. `screen` says where.
    pub fn show(&mut self, show: Show, screen: &[(String, String)]) -> Result<()> {
        let mut env = self.home.env();
        env.extend_from_slice(&self.env);
        // A later value wins: the sockets of that screen may lie in its owner's folder.
        env.extend_from_slice(screen);
        let args: &[&str] = if show == Show::Console { &["--console"] } else { &[] };
        let log = self.home.path().join("shown.log");
        self.shown = Some(Service::start(&app()?.display().to_string(), args, &env, &log)?);
        Ok(())
    }

    /// Whether that window is still open.
    pub fn is_shown(&mut self) -> bool {
        self.shown.as_mut().is_some_and(Service::is_running)
    }

    /// The open window.
    pub fn window(&self) -> Result<&Window> {
        self.window.as_ref().context("no window is open")
    }

    /// Ends the app, as its own menu would.
    pub async fn close(&mut self) -> Result<()> {
        if let Some(window) = self.window.take() {
            window.close().await;
        }
        self.driver = None;
        self.wait_until_gone()
    }

    /// Ends the app as a power cut would: `kill -9`, with no chance to tidy up.
    pub fn kill(&mut self) -> Result<()> {
        let pids = self.app_pids();
        ensure!(!pids.is_empty(), "the app does not run; it said:\n{}", self.log());
        for pid in pids {
            std::process::Command::new("kill").args(["-KILL", &pid.to_string()]).status()?;
        }
        self.window = None;
        self.driver = None;
        self.wait_until_gone()
    }

    /// The processes of this person's app.
    pub fn app_pids(&self) -> Vec<u32> {
        let Ok(binary) = app() else { return Vec::new() };
        let mark = format!("HOME={}", self.home.path().join("").display());
        let mut pids = Vec::new();
        for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
            let is_app = std::fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == binary);
            let environ = std::fs::read(entry.path().join("environ")).unwrap_or_default();
            if is_app && environ.split(|byte| *byte == 0).any(|one| one == mark.as_bytes()) {
                pids.push(pid);
            }
        }
        pids
    }

    fn wait_until_gone(&self) -> Result<()> {
        wait_until("the app does not end", Duration::from_secs(10), || {
            self.app_pids().is_empty().then_some(())
        })
    }

    /// The folder in which the app keeps what it must not lose.
    pub fn data(&self) -> PathBuf {
        self.home.path().join(".local/share/deskside")
    }

    /// The session bus.
    pub fn bus(&self) -> &SessionBus {
        &self.bus
    }

    /// The screen.
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// What the app and its driver said.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.home.path().join("driver.log")).unwrap_or_default()
    }
}

/// What hands a window's accessibility tree to screen readers. Its socket lies in the person's own folder.
fn start_accessibility(home: &Home, bus: &SessionBus, display: &Display) -> Result<Service> {
    let launcher = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"];
    let launcher =
        launcher.into_iter().find(|path| Path::new(path).is_file()).context("at-spi2-core is missing")?;
    let mut env = home.env();
    env.extend([bus.env(), display.env()]);
    Service::start(
        launcher,
        ["--launch-immediately", "--a11y=1"],
        &env,
        &home.path().join("accessibility.log"),
    )
}

/// The app.
fn app() -> Result<PathBuf> {
    binary("DESKSIDE_APP_BINARY", "deskside")
}
