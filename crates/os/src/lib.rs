//! Real computers: what they answer and how they are changed.
//!
//! A system is a value, not a `cfg`: invocations and parsers compile and are tested everywhere, and one file, `run`,
//! starts processes. Reading goes over IPP, changing through the system's own programs.

#[cfg(feature = "collect")]
pub mod collect;
mod cups;
mod drives;
mod found;
#[cfg(feature = "helper")]
mod helper;
mod http;
mod invocations;
mod ipp;
mod lpoptions;
#[cfg(feature = "network")]
mod network;
mod printers;
mod run;
mod server;
mod settings;
mod storage;
mod system;
mod tls;

use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use deskside_core::action::{Action, DrivesAction, PrintingAction};
use deskside_core::id::PartId;
use deskside_core::machine::{
    Ask, Collected, DrivesAsk, Fault, FilesAsk, Identities, Machine, Need, NetworkAsk, PrintingAsk, Reading,
    Readings, SystemAsk,
};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_core::printing::{Device, DeviceUri, Queue};
#[cfg(feature = "collect")]
use deskside_core::printing::{PrintService, QueueName};
use deskside_core::secret::{NoSecrets, Secrets};

use crate::cups::Scheduler;
use crate::drives::Drives;
use crate::found::Named;
use crate::run::Programs;
pub use crate::settings::Settings;
use crate::storage::Storage;

/// The page that proves printing: one A4 sheet with words, grey steps and three colours.
const TEST_PAGE: &[u8] = include_bytes!("test-page.pdf");

/// A system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Os {
    /// Linux with CUPS and systemd.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Mac,
}

impl Os {
    /// The system that this program was built for; Linux for every other Unix.
    pub fn here() -> Os {
        match std::env::consts::OS {
            "windows" => Os::Windows,
            "macos" => Os::Mac,
            _ => Os::Linux,
        }
    }
}

/// The computer that this program runs on.
#[derive(Debug)]
pub struct Computer {
    os: Os,
    settings: Settings,
    programs: Programs,
    secrets: Arc<dyn Secrets>,
    person: OnceLock<String>,
}

impl Computer {
    /// The computer that this program runs on, reached in the given way.
    pub fn new(os: Os, settings: Settings) -> Computer {
        let programs = Programs { folders: settings.folders(os), variables: settings.variables() };
        Computer { os, settings, programs, secrets: Arc::new(NoSecrets), person: OnceLock::new() }
    }

    /// The same computer, which finds here what its person typed.
    #[must_use]
    pub fn with_secrets(self, secrets: Arc<dyn Secrets>) -> Computer {
        Computer { secrets, ..self }
    }

    /// The name of the account, as the print service knows it.
    fn person(&self) -> &str {
        self.person.get_or_init(|| {
            let uid = self.settings.uid.map(|uid| uid.to_string());
            let args: Vec<String> = ["-un".to_owned()].into_iter().chain(uid).collect();
            let asked = self.programs.run("id", &args, b"", Duration::from_secs(2));
            let said = asked.ok().map(|ended| String::from_utf8_lossy(&ended.output).trim().to_owned());
            said.filter(|name| !name.is_empty()).unwrap_or_else(|| "anonymous".to_owned())
        })
    }

    fn scheduler(&self) -> Scheduler<'_> {
        Scheduler {
            place: server::place(&self.settings),
            person: self.person(),
            installed: self.programs.find("cupsd").is_some(),
        }
    }

    fn storage(&self) -> Storage<'_> {
        Storage { home: self.settings.home.as_deref(), programs: &self.programs }
    }

    fn drives(&self) -> Drives<'_> {
        Drives { runtime: self.settings.runtime.as_deref(), programs: &self.programs }
    }

    fn queues(&self, within: Duration) -> Result<Vec<Queue>, Fault> {
        let root = self.settings.cups_root();
        let own = cups::own_default(self.settings.home.as_deref(), &root);
        self.scheduler().queues(own.as_deref(), within)
    }

    fn device(&self, uri: &DeviceUri, within: Duration) -> Result<Device, Fault> {
        match uri.scheme() {
            "dnssd" | "implicitclass" => match found::resolve(&self.programs, uri, within)? {
                Named::At(uri, left) => cups::device(&uri, left),
                other => Ok(other.device()),
            },
            _ => cups::device(uri, within),
        }
    }

    /// Calls with everything that collectors look at.
    #[cfg(feature = "collect")]
    fn with_sources<T>(&self, call: impl FnOnce(&collect::Sources<'_>) -> T) -> T {
        let printing = |within| self.print_readings(within);
        let account = self.person();
        call(&collect::Sources {
            files: collect::Files::here(),
            programs: &self.programs,
            account,
            printing: &printing,
        })
    }

    #[cfg(feature = "collect")]
    fn print_readings(&self, within: Duration) -> Result<collect::PrintReadings, Fault> {
        let end = Instant::now() + within;
        let Ok(Reading::PrintService(service)) = self.read_printing(&PrintingAsk::PrintService, within)
        else {
            return Err(Fault::NotSupported);
        };
        let queues = match service {
            PrintService::Running { .. } => self.queues(end.saturating_duration_since(Instant::now()))?,
            PrintService::Stopped | PrintService::NotInstalled => Vec::new(),
        };
        let jobs = |queue: &Queue| {
            let name = queue
                .name
                .parse::<QueueName>()
                .map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
            self.scheduler().jobs(&name, end.saturating_duration_since(Instant::now()))
        };
        let queues = queues
            .into_iter()
            .map(|queue| (jobs(&queue), queue))
            .map(|(jobs, queue)| (queue, jobs))
            .collect();
        Ok(collect::PrintReadings { service, queues })
    }

    /// The plan for the same action, as things are now.
    fn plan_again(&self, plan: &Plan, within: Duration) -> Result<Plan, Need> {
        let mut readings = Readings::new();
        loop {
            match plan.action.plan(&readings, &|_| plan.invocations.clone()) {
                Err(Need::Ask(ask)) => readings.insert(&ask, self.read(&ask, within)),
                planned => return planned,
            }
        }
    }

    /// What must be so before the programs run, because they would not notice.
    fn look_first(&self, plan: &Plan, within: Duration) -> Result<(), Fault> {
        match &plan.action {
            Action::Printing(action) => self.look_at_printing_first(action, within),
            // What was agreed to is what goes: exactly this file, of the trash what was in it, and no file that a program has opened
            // since in a shared folder. Between this look and the program's own there is a moment left.
            Action::Files(_) | Action::Drives(_) | Action::Network(_) => {
                match self.plan_again(plan, within) {
                    Ok(now) if now == *plan => Ok(()),
                    Err(Need::Fault(fault)) => Err(fault),
                    Ok(_) | Err(Need::Ask(_) | Need::NotApplicable) => Err(Fault::NotPermitted),
                }
            }
        }
    }

    fn look_at_printing_first(&self, action: &PrintingAction, within: Duration) -> Result<(), Fault> {
        match action {
            // `lpadmin -m everywhere` reports success when the printer is not there at all.
            PrintingAction::Add { uri, label, .. } => {
                if label.len() > 127 || label.chars().any(char::is_control) {
                    return Err(Fault::Unreadable { detail: "the name for people is too long".to_owned() });
                }
                match self.device(uri, within)? {
                    Device::Answered { .. } => Ok(()),
                    Device::Silent => Err(Fault::NoAnswer { what: uri.shown() }),
                    Device::Other { .. } => Err(Fault::Missing { what: uri.shown() }),
                    Device::CannotAsk => Err(Fault::NotSupported),
                }
            }
            // `cancel 7` would take the document of a queue that is called `7`.
            PrintingAction::CancelJob { job, .. } => {
                let number = job.to_string();
                match self.queues(within)?.iter().any(|queue| queue.name == number) {
                    true => Err(Fault::NotSupported),
                    false => Ok(()),
                }
            }
            PrintingAction::ServiceStart { .. }
            | PrintingAction::ServiceStop { .. }
            | PrintingAction::Resume { .. }
            | PrintingAction::Pause { .. }
            | PrintingAction::Accept { .. }
            | PrintingAction::Reject { .. }
            | PrintingAction::SetDefault { .. }
            | PrintingAction::SetAddress { .. }
            | PrintingAction::Remove { .. }
            | PrintingAction::TestPage { .. } => Ok(()),
        }
    }

    fn read_printing(&self, ask: &PrintingAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            PrintingAsk::PrintService => self.scheduler().service(within).map(Reading::PrintService),
            PrintingAsk::Queues => self.queues(within).map(Reading::Queues),
            PrintingAsk::Jobs { queue } => self.scheduler().jobs(queue, within).map(Reading::Jobs),
            PrintingAsk::Device { uri } => self.device(uri, within).map(Reading::Device),
            PrintingAsk::FoundPrinters => found::printers(&self.programs, within).map(Reading::FoundPrinters),
        }
    }

    fn read_files(&self, ask: &FilesAsk, within: Duration) -> Result<Reading, Fault> {
        let storage = self.storage();
        match ask {
            FilesAsk::Room => storage.room().map(Reading::Room),
            FilesAsk::LargeFiles => storage.large_files(within).map(Reading::LargeFiles),
            FilesAsk::File { path } => storage.file(path).map(Reading::File),
            FilesAsk::Trash => storage.trash(within).map(Reading::Trash),
        }
    }

    #[cfg(feature = "network")]
    fn networks(&self) -> network::Networks<'_> {
        network::Networks {
            system_bus: self.settings.system_bus.as_deref(),
            certificates: self.settings.certificates.as_deref(),
            programs: &self.programs,
        }
    }

    #[cfg(feature = "network")]
    fn read_network(&self, ask: &NetworkAsk, within: Duration) -> Result<Reading, Fault> {
        match self.os {
            Os::Linux => self.networks().read(ask, within),
            Os::Mac | Os::Windows => Err(Fault::NotSupported),
        }
    }

    #[cfg(not(feature = "network"))]
    fn read_network(&self, _: &NetworkAsk, _: Duration) -> Result<Reading, Fault> {
        Err(Fault::NotSupported)
    }

    fn read_drives(&self, ask: &DrivesAsk, within: Duration) -> Result<Reading, Fault> {
        if self.os != Os::Linux {
            return Err(Fault::NotSupported);
        }
        let drives = self.drives();
        match ask {
            DrivesAsk::Drives => drives.list(within).map(Reading::Drives),
            DrivesAsk::FileServer { share } => Ok(Reading::FileServer(Drives::server(share, within))),
            DrivesAsk::DriveAnswers { drive } => drives.answers(drive, within).map(Reading::DriveAnswers),
            DrivesAsk::DriveHolders { drive } => drives.holders(drive, within).map(Reading::DriveHolders),
        }
    }
}

impl Machine for Computer {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        match self.os {
            Os::Linux | Os::Mac => {}
            Os::Windows => return Err(Fault::NotSupported),
        }
        match ask {
            Ask::Printing(ask) => self.read_printing(ask, within),
            Ask::Files(ask) => self.read_files(ask, within),
            Ask::System(SystemAsk::Pace) => system::pace(within).map(Reading::Pace),
            Ask::System(SystemAsk::Power) => {
                Ok(Reading::Power(system::power(Path::new("/sys/class/power_supply"))))
            }
            Ask::Drives(ask) => self.read_drives(ask, within),
            Ask::Network(ask) => self.read_network(ask, within),
        }
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        invocations::invocations(self.os, self.settings.cups_server.as_deref(), action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        // What was agreed to is what runs: a plan made elsewhere, or for another server, is none of ours.
        if !permit.covers(plan) || plan.invocations != self.invocations(&plan.action) {
            return Err(Fault::NotPermitted);
        }
        if plan.invocations.is_empty() || self.os == Os::Windows {
            return Err(Fault::NotSupported);
        }
        #[cfg(feature = "helper")]
        if let Some(done) = helper::carry_out(self.settings.system_bus.as_deref(), permit, plan, within) {
            return done;
        }
        // Nobody is asked for a password here: without the helper program it is done with the person's own rights, or not.
        let within = within.min(plan.working());
        let end = Instant::now() + within;
        self.look_first(plan, within)?;
        if let (Action::Drives(action @ DrivesAction::Connect { secret, .. }), [invocation]) =
            (&plan.action, &plan.invocations[..])
        {
            let secret = self.secrets.secret(secret).ok_or_else(|| Fault::Unreadable {
                detail: "the password is not there any more".to_owned(),
            })?;
            let left = end.saturating_duration_since(Instant::now());
            return self.drives().connect(invocation, &action.drive(), &secret, left);
        }
        #[cfg(feature = "network")]
        if let Action::Network(action) = &plan.action {
            return self.networks().apply(action, plan, end.saturating_duration_since(Instant::now()));
        }
        let input = match plan.action {
            Action::Printing(PrintingAction::TestPage { .. }) => TEST_PAGE,
            _ => b"",
        };
        for Invocation { program, args } in &plan.invocations {
            let left = end.saturating_duration_since(Instant::now());
            let ended = self.programs.run(program, args, input, left).map_err(|fault| match fault {
                Fault::TooSlow { .. } => cups::too_slow(within),
                other => other,
            })?;
            if ended.code != 0 {
                if let Action::Drives(action) = &plan.action {
                    return Err(drives::refused(&action.drive(), &ended));
                }
                let names = plan.action.names();
                let subject = names.first().map_or(plan.action.name(), |(_, name)| name);
                return Err(run::complaint(program, subject, &ended));
            }
        }
        Ok(())
    }

    #[cfg(feature = "collect")]
    fn collectors(&self) -> Vec<PartId> {
        collect::parts()
    }

    #[cfg(feature = "collect")]
    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.with_sources(|sources| collect::collect(part, within, sources))
    }

    #[cfg(feature = "collect")]
    fn identities(&self) -> Identities {
        self.with_sources(|sources| collect::identities(sources, Duration::from_secs(2)))
    }

    #[cfg(not(feature = "collect"))]
    fn collectors(&self) -> Vec<PartId> {
        Vec::new()
    }

    #[cfg(not(feature = "collect"))]
    fn collect(&self, part: &PartId, _within: Duration) -> Result<Vec<Collected>, Fault> {
        Err(Fault::Missing { what: part.to_string() })
    }

    #[cfg(not(feature = "collect"))]
    fn identities(&self) -> Identities {
        Identities::default()
    }

    fn name(&self) -> String {
        let asked = self.programs.run("uname", &["-n".to_owned()], b"", Duration::from_secs(2));
        asked.map(|ended| String::from_utf8_lossy(&ended.output).trim().to_owned()).unwrap_or_default()
    }
}
