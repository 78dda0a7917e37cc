//! A private CUPS with a person at it.

use std::path::PathBuf;

use anyhow::Result;
use deskside_core::machine::{Machine, PrintingAsk, Reading};
use deskside_core::printing::{Device, DeviceUri, FoundPrinter, Job, PrintService, Queue};
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_stage::{Admin, Bus, Cups, VirtualPrinter};

use crate::support::{WITHIN, check};

/// A bus, a scheduler, a home folder, and the computer that sees them.
pub struct Office {
    pub computer: Computer,
    pub cups: Cups,
    pub bus: Bus,
    pub home: tempfile::TempDir,
}

impl Office {
    pub fn open() -> Result<Self> {
        Self::open_with(Admin::Anyone)
    }

    pub fn open_with(admin: Admin) -> Result<Self> {
        let bus = Bus::start()?;
        let cups = Cups::start_with(&bus, admin)?;
        let home = tempfile::tempdir()?;
        let computer = Computer::new(Os::Linux, settings(&cups, &bus, &home));
        Ok(Office { computer, cups, bus, home })
    }

    /// With one printer that is on and has a queue.
    pub fn with_printer(queue: &str, label: &str) -> Result<(Self, VirtualPrinter)> {
        let office = Self::open()?;
        let printer = VirtualPrinter::start(&office.bus, label)?;
        office.cups.add(queue, &printer.uri())?;
        Ok((office, printer))
    }

    /// Lets a document have been sent so many seconds earlier.
    pub fn age_document(&mut self, id: u32, seconds: i32) -> Result<()> {
        self.cups.age(id, seconds)
    }

    /// Settings of this office, to be changed.
    pub fn settings(&self) -> Settings {
        settings(&self.cups, &self.bus, &self.home)
    }

    pub fn queues(&self) -> Vec<Queue> {
        match self.computer.read(&PrintingAsk::Queues.into(), WITHIN) {
            Ok(Reading::Queues(queues)) => queues,
            other => panic!("{other:?}"),
        }
    }

    pub fn queue(&self, name: &str) -> Queue {
        self.queues()
            .into_iter()
            .find(|queue| queue.name == name)
            .unwrap_or_else(|| panic!("no queue {name}"))
    }

    pub fn jobs(&self, queue: &str) -> Vec<Job> {
        match self
            .computer
            .read(&PrintingAsk::Jobs { queue: queue.parse().expect("a queue name") }.into(), WITHIN)
        {
            Ok(Reading::Jobs(jobs)) => jobs,
            other => panic!("{other:?}"),
        }
    }

    pub fn device(&self, uri: &str) -> Device {
        match self
            .computer
            .read(&PrintingAsk::Device { uri: uri.parse::<DeviceUri>().expect("an address") }.into(), WITHIN)
        {
            Ok(Reading::Device(device)) => device,
            other => panic!("{uri}: {other:?}"),
        }
    }

    pub fn found(&self) -> Vec<FoundPrinter> {
        match self.computer.read(&PrintingAsk::FoundPrinters.into(), WITHIN) {
            Ok(Reading::FoundPrinters(found)) => found,
            other => panic!("{other:?}"),
        }
    }

    pub fn service(&self) -> PrintService {
        match self.computer.read(&PrintingAsk::PrintService.into(), WITHIN) {
            Ok(Reading::PrintService(service)) => service,
            other => panic!("{other:?}"),
        }
    }

    /// The verdict of a check about a queue.
    pub fn check(&self, name: &str, queue: &str) -> Verdict {
        check(&self.computer, name, &[("queue", queue)])
    }
}

fn settings(cups: &Cups, bus: &Bus, home: &tempfile::TempDir) -> Settings {
    Settings {
        cups_server: Some(cups.server()),
        // Nothing of the machine's own settings is read.
        cups_root: Some(home.path().to_owned()),
        home: Some(home.path().to_owned()),
        system_bus: Some(bus.address().to_owned()),
        ..Settings::default()
    }
}

/// A folder with links to some of the system's programs, for a computer that lacks the others.
pub fn folder_with(programs: &[&str]) -> Result<(tempfile::TempDir, Vec<PathBuf>)> {
    let folder = tempfile::tempdir()?;
    for program in programs {
        std::os::unix::fs::symlink(deskside_stage::find(program)?, folder.path().join(program))?;
    }
    let folders = vec![folder.path().to_owned()];
    Ok((folder, folders))
}
