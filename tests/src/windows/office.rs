//! The office: printers, a print scheduler and the server, all on private ports, gone when dropped.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use deskside_stage::{Bus, Cups, Home, Network, Port, Service, VirtualPrinter, find};
use serde_json::Value;

/// The office.
#[derive(Debug)]
pub struct Office {
    /// The server.
    pub server: ServerProgram,
    /// The print scheduler of the people's computers.
    pub cups: Cups,
    /// The printer on the second floor.
    pub printer: VirtualPrinter,
    /// The printer in the canteen.
    pub canteen: VirtualPrinter,
    bus: Bus,
}

impl Office {
    /// The queue of the printer on the second floor.
    pub const QUEUE: &str = "Finance-2F";
    /// The queue of the printer in the canteen.
    pub const OTHER: &str = "Canteen";

    /// Starts everything but the people.
    pub fn start() -> Result<Self> {
        Self::start_with(ServerProgram::start()?)
    }

    /// Starts everything but the people around a server.
    pub fn start_with(server: ServerProgram) -> Result<Self> {
        let bus = Bus::start()?;
        let cups = Cups::start(&bus)?;
        let printer = VirtualPrinter::start(&bus, "Finance 2F")?;
        let canteen = VirtualPrinter::start(&bus, "Canteen")?;
        let office = Self { server, cups, printer, canteen, bus };
        office.add(Self::QUEUE, &office.printer.uri(), "Finance, 2nd floor", "Room 2.14")?;
        office.add(Self::OTHER, &office.canteen.uri(), "Canteen", "Ground floor")?;
        office.cups.set_default(Self::QUEUE)?;
        Ok(office)
    }

    /// What a program of somebody here has to know: the system bus and the print scheduler.
    pub fn env(&self) -> Vec<(String, String)> {
        let mut env = vec![self.bus.env()];
        env.extend(self.cups.env());
        env
    }

    fn add(&self, queue: &str, uri: &str, label: &str, place: &str) -> Result<()> {
        self.cups.add(queue, uri)?;
        let words = Command::new(find("lpadmin")?)
            .env_clear()
            .envs(self.cups.env())
            .args(["-p", queue, "-D", label, "-L", place])
            .status()?;
        ensure!(words.success(), "lpadmin does not take the words of `{queue}`");
        Ok(())
    }
}

/// The server, as a program of its own.
#[derive(Debug)]
pub struct ServerProgram {
    port: Port,
    service: Option<Service>,
    home: Home,
    invitation: String,
    place: Option<Arc<Network>>,
}

impl ServerProgram {
    /// Starts a server that nobody has joined.
    pub fn start() -> Result<Self> {
        Self::start_at(None)
    }

    /// The same, at another place on the network.
    pub fn start_at(place: Option<Arc<Network>>) -> Result<Self> {
        let (port, home) = (Port::reserve()?, Home::new()?);
        let mut server = Self { port, service: None, home, invitation: String::new(), place };
        server.restart()?;
        let told: Value = serde_json::from_slice(&std::fs::read(server.port_file())?)?;
        server.invitation =
            told["invitation"].as_str().context("a fresh server has a first invitation")?.to_owned();
        Ok(server)
    }

    /// Starts it again on the same port, with everything it knew.
    pub fn restart(&mut self) -> Result<()> {
        self.stop();
        let file = self.port_file();
        let _ = std::fs::remove_file(&file);
        let args = [
            "--data".to_owned(),
            self.data().display().to_string(),
            "--listen".to_owned(),
            self.address(),
            "--address".to_owned(),
            format!("https://{}", self.address()),
            "--port-file".to_owned(),
            file.display().to_string(),
        ];
        let log = self.home.path().join("server.log");
        let binary = binary("DESKSIDE_SERVER_BINARY", "deskside-server")?;
        let place = self.place.as_deref();
        let program = binary.display().to_string();
        let mut service = Service::start_at(place, &program, args, &self.home.env(), &log)?;
        service.wait_until(Duration::from_secs(30), |_| file.is_file())?;
        self.service = Some(service);
        Ok(())
    }

    /// Asks it to end.
    pub fn stop(&mut self) {
        self.service = None;
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        if let Some(service) = &mut self.service {
            service.kill();
        }
        self.service = None;
    }

    /// The link for the very first person.
    pub fn invitation(&self) -> &str {
        &self.invitation
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        match &self.place {
            Some(place) => format!("{}:{}", place.address(), self.port.number()),
            None => self.port.address(),
        }
    }

    /// Its folder.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("server")
    }

    /// What it logged.
    pub fn log(&self) -> String {
        self.service.as_ref().map(Service::log).unwrap_or_default()
    }

    fn port_file(&self) -> PathBuf {
        self.home.path().join("port.json")
    }
}

/// A program of ours: where `variable` says, or where cargo builds it.
pub(crate) fn binary(variable: &str, name: &str) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Ok(path.into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let path = target.join("debug").join(name);
    ensure!(
        path.is_file(),
        "`{}` is not built: `cargo build -p deskside -p deskside-server`",
        path.display()
    );
    Ok(path.canonicalize()?)
}
