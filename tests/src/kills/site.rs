//! Real services for the changes that are killed, and what is really so there.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use deskside_app::ports::{Keyring, TypedSecrets};
use deskside_core::machine::{DrivesAsk, Machine, PrintingAsk, Reading};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{Bus, Cups, Samba, SessionBus, VirtualPrinter, wait_until};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::desk::{Desk, SCENE};
use crate::dying::Gate;
use crate::kills::journeys::Journey;

/// The password at the file server.
pub const PASSWORD: &str = "Sm4-pass! 87";
const WITHIN: Duration = Duration::from_secs(10);
const NOWHERE: &str = "ipp://127.0.0.1:9/ipp/print";

/// How the computer of a site is reached, for another process.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct World {
    home: PathBuf,
    cups: Option<String>,
    system_bus: Option<String>,
    session_bus: Option<String>,
    runtime: Option<PathBuf>,
    /// The shared folder, as people write it.
    pub share: String,
}

impl World {
    /// The one that was kept in a folder.
    ///
    /// # Errors
    /// When there is none.
    pub fn of(folder: &Path) -> Result<World> {
        Ok(serde_json::from_slice(&fs::read(folder.join("world.json"))?)?)
    }

    fn settings(&self) -> Settings {
        Settings {
            home: Some(self.home.clone()),
            cups_server: self.cups.clone(),
            // Nothing of the machine's own settings is read.
            cups_root: Some(self.home.join(".cups-root")),
            system_bus: self.system_bus.clone(),
            session_bus: self.session_bus.clone(),
            runtime: self.runtime.clone(),
            ..Settings::default()
        }
    }

    /// The computer, whose programs go through a gate where there is one.
    pub fn computer(&self, gate: Option<&Gate>, keyring: Arc<dyn Keyring>) -> Arc<Computer> {
        let settings = Settings { programs: gate.map(Gate::folders), ..self.settings() };
        Arc::new(Computer::new(Os::Linux, settings).with_secrets(Arc::new(TypedSecrets(keyring))))
    }

    /// A desk with that computer, on the files of that folder.
    ///
    /// # Errors
    /// When the scene is none.
    pub fn desk(&self, folder: &Path, machine: Arc<dyn Machine>, keyring: Arc<dyn Keyring>) -> Result<Desk> {
        // Only there to look at, and nobody looks.
        let pretended = Arc::new(Pretended::new(&Scenario::parse(SCENE)?));
        Ok(Desk::kept_in(&folder.join("data"), machine, pretended, keyring))
    }

    /// A program of the desktop, as the person would start it.
    fn desktop(&self, args: &[&str], input: &str) -> Result<()> {
        let mut child = Command::new("gio")
            .args(args)
            .env("HOME", &self.home)
            .envs(self.session_bus.iter().map(|address| ("DBUS_SESSION_BUS_ADDRESS", address)))
            .envs(self.runtime.iter().map(|runtime| ("XDG_RUNTIME_DIR", runtime)))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        child.stdin.take().context("it is piped")?.write_all(input.as_bytes())?;
        ensure!(child.wait()?.success(), "gio {args:?}");
        Ok(())
    }
}

/// What is so, name by name, as far as the journeys of a site can change it.
pub type State = BTreeMap<String, String>;

/// What runs at a site.
enum Services {
    /// A print service and two printers that are on.
    Printing { cups: Box<Cups>, office: VirtualPrinter, hall: VirtualPrinter, _bus: Box<Bus> },
    /// A file server, and a desktop that reaches it.
    Drives { samba: Samba, _bus: SessionBus },
    /// A desktop with a trash.
    Files { _bus: SessionBus },
}

/// A computer with real services.
pub struct Site {
    /// The folder of the app, the gate and the home folder.
    pub folder: TempDir,
    /// How it is reached.
    pub world: World,
    services: Services,
}

impl Site {
    /// What a journey needs.
    ///
    /// # Errors
    /// When it does not start.
    pub fn for_journey(journey: Journey) -> Result<Site> {
        let folder = tempfile::tempdir()?;
        let home = folder.path().canonicalize()?.join("home");
        fs::create_dir_all(home.join(".cups-root"))?;
        let world = World { home: home.clone(), ..World::default() };
        let (services, world) = match journey {
            Journey::Resume
            | Journey::Accept
            | Journey::CancelJob
            | Journey::SetDefault
            | Journey::SetAddress
            | Journey::Add
            | Journey::Remove => {
                let bus = Box::new(Bus::start()?);
                let cups = Box::new(Cups::start(&bus)?);
                let (office, hall) =
                    (VirtualPrinter::start(&bus, "Office")?, VirtualPrinter::start(&bus, "Hall")?);
                let (server, system_bus) = (cups.server(), bus.address().to_owned());
                let world = World { cups: Some(server), system_bus: Some(system_bus), ..world };
                (Services::Printing { cups, office, hall, _bus: bus }, world)
            }
            Journey::Connect | Journey::Disconnect => {
                let samba = Samba::start(&[("anna", PASSWORD)], &[("office", &["anna"])])?;
                let bus = SessionBus::start_for(Some(&home), &["org.gtk.vfs.Daemon"])?;
                let share = samba.address("office").replacen("smb:", "", 1).replace('/', "\\");
                let world = World { share, ..on_a_desktop(world, &bus) };
                (Services::Drives { samba, _bus: bus }, world)
            }
            Journey::Trash | Journey::Restore | Journey::Empty => {
                let bus =
                    SessionBus::start_for(Some(&home), &["org.gtk.vfs.Daemon", "org.gtk.vfs.Metadata"])?;
                let world = on_a_desktop(world, &bus);
                (Services::Files { _bus: bus }, world)
            }
        };
        fs::write(folder.path().join("world.json"), serde_json::to_vec(&world)?)?;
        Ok(Site { folder, world, services })
    }

    /// Makes the computer need this journey.
    ///
    /// # Errors
    /// When a service refuses.
    pub fn prepare(&mut self, journey: Journey) -> Result<()> {
        match &mut self.services {
            Services::Printing { cups, office, hall, .. } => prepare_printing(journey, cups, office, hall),
            Services::Drives { samba, .. } => {
                let address = samba.address("office").replacen("smb://", "smb://anna@", 1);
                let is_connected = !drives(&self.world)?.is_empty();
                match (journey, is_connected) {
                    (Journey::Disconnect, false) => {
                        self.world.desktop(&["mount", &address], &format!("\n{PASSWORD}\n"))
                    }
                    (Journey::Disconnect, true) => Ok(()),
                    (_, true) => self.world.desktop(&["mount", "--unmount", &address], ""),
                    (_, false) => Ok(()),
                }
            }
            Services::Files { .. } => {
                // A site is used for one journey at a time, so what the one before left does not count.
                if trashed(&self.world)? > 0 {
                    self.world.desktop(&["trash", "--empty"], "")?;
                    self.trash_comes_to(0)?;
                }
                let film = self.world.home.join("Videos/Grüße.mp4");
                fs::create_dir_all(film.parent().context("a folder")?)?;
                // It takes no room on this disk.
                File::create(&film)?.set_len(90_000_000)?;
                if journey != Journey::Trash {
                    self.world.desktop(&["trash", film.to_str().context("a name")?], "")?;
                    self.trash_comes_to(1)?;
                }
                Ok(())
            }
        }
    }

    /// The desktop is told of what happens to the trash, and is a moment late.
    fn trash_comes_to(&self, entries: usize) -> Result<()> {
        let computer = Computer::new(Os::Linux, self.world.settings());
        wait_until("the trash does not come to it", WITHIN, || {
            match computer.read(&deskside_core::machine::FilesAsk::Trash.into(), WITHIN) {
                Ok(Reading::Trash(trash)) if trash.len() == entries => Some(()),
                _ => None,
            }
        })
    }

    /// What is so now, by the services' own word where they have one.
    ///
    /// # Errors
    /// When one does not say it.
    pub fn state(&self) -> Result<State> {
        match &self.services {
            Services::Printing { cups, .. } => printing(cups, &self.world),
            Services::Drives { .. } => drives(&self.world),
            Services::Files { .. } => files(&self.world.home),
        }
    }
}

fn on_a_desktop(world: World, bus: &SessionBus) -> World {
    let (session_bus, runtime) = (Some(bus.address().to_owned()), Some(bus.runtime().to_owned()));
    World { session_bus, runtime, ..world }
}

fn prepare_printing(
    journey: Journey,
    cups: &mut Cups,
    office: &VirtualPrinter,
    hall: &VirtualPrinter,
) -> Result<()> {
    let queues = cups.queues()?;
    if !queues.iter().any(|queue| queue == "Office") {
        cups.add("Office", &office.uri())?;
        cups.add_unasked("Other", "socket://127.0.0.1:9")?;
        cups.set_default("Other")?;
    }
    if queues.iter().any(|queue| queue == "Hall") {
        cups.remove("Hall")?;
    }
    match journey {
        Journey::Resume => cups.pause("Office"),
        Journey::Accept => {
            cups.resume("Office")?;
            cups.reject("Office")
        }
        Journey::CancelJob => {
            if !queues.iter().any(|queue| queue == "Silent") {
                cups.add_unasked("Silent", "socket://127.0.0.1:9")?;
            }
            cups.cancel_all("Silent")?;
            let document = cups.print("Silent", "waits")?;
            cups.age(document, 20 * 60)
        }
        Journey::SetAddress => {
            cups.add("Hall", &hall.uri())?;
            cups.set_uri("Hall", NOWHERE)
        }
        Journey::SetDefault | Journey::Add | Journey::Remove => {
            cups.resume("Office")?;
            cups.accept("Office")
        }
        Journey::Connect | Journey::Disconnect | Journey::Trash | Journey::Restore | Journey::Empty => {
            bail!("{journey:?} prints nothing")
        }
    }
}

fn printing(cups: &Cups, world: &World) -> Result<State> {
    let mut state = State::new();
    for queue in cups.queues()? {
        let documents = cups.jobs(&queue)?.len();
        let about = format!(
            "{} paused {} accepting {} waiting {documents}",
            cups.uri(&queue)?,
            cups.is_paused(&queue)?,
            cups.is_accepting(&queue)?,
        );
        state.insert(queue, about);
    }
    // Which is the default one is a matter of the person's own file and the service's word.
    let computer = Computer::new(Os::Linux, world.settings());
    match computer.read(&PrintingAsk::Queues.into(), WITHIN)? {
        Reading::Queues(queues) => {
            let default = queues.into_iter().find(|queue| queue.is_default).map(|queue| queue.name);
            state.insert("default".to_owned(), default.unwrap_or_default());
        }
        other => bail!("{other:?}"),
    }
    Ok(state)
}

fn drives(world: &World) -> Result<State> {
    match Computer::new(Os::Linux, world.settings()).read(&DrivesAsk::Drives.into(), WITHIN)? {
        Reading::Drives(drives) => {
            Ok(drives.into_iter().map(|drive| (drive.share.to_string(), format!("{drive:?}"))).collect())
        }
        other => bail!("{other:?}"),
    }
}

fn trashed(world: &World) -> Result<usize> {
    Ok(files(&world.home)?.keys().filter(|name| name.starts_with(".local/share/Trash/files/")).count())
}

/// Every file of the person and of the trash, with its size. What the trash says of a file counts by its name.
fn files(home: &Path) -> Result<State> {
    let mut all = State::new();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.path().strip_prefix(home)?.display().to_string();
            let is_trash = name.starts_with(".local/share/Trash") || ".local/share/Trash".starts_with(&name);
            let metadata = entry.metadata()?;
            if name.starts_with('.') && !is_trash {
                continue;
            }
            if metadata.is_dir() {
                folders.push(entry.path());
            } else if !name.ends_with(".trashinfo") && !name.ends_with("directorysizes") {
                all.insert(name, metadata.len().to_string());
            } else if name.ends_with(".trashinfo") {
                all.insert(name, "says where it was".to_owned());
            }
        }
    }
    Ok(all)
}
