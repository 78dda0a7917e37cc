//! Real computers: what they answer and how they are changed.
//!
//! A system is a value, not a `cfg`: invocations and parsers compile and are tested everywhere, and one file, `run`,
//! starts processes. Reading goes over IPP, changing through the system's own programs.

mod bluetooth;
mod camera;
#[cfg(feature = "collect")]
pub mod collect;
mod cups;
mod desk;
mod drives;
mod found;
#[cfg(feature = "helper")]
mod helper;
mod http;
mod invocations;
mod ipp;
mod lpoptions;
#[cfg(feature = "elsewhere")]
mod mac;
#[cfg(feature = "mail")]
mod mail;
#[cfg(feature = "network")]
mod network;
mod power;
#[cfg(feature = "elsewhere")]
mod powershell;
mod printers;
mod programs;
mod run;
mod server;
mod settings;
mod sound;
mod storage;
mod system;
mod tls;
mod updates;
#[cfg(feature = "elsewhere")]
mod windows;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use deskside_core::action::{Action, DrivesAction, MailAction, PrintingAction, ProgramsAction, SoundAction};
use deskside_core::id::PartId;
use deskside_core::machine::{
    Ask, BluetoothAsk, CameraAsk, Collected, DrivesAsk, Fault, FilesAsk, Identities, Machine, MailAsk, Need,
    NetworkAsk, PrintingAsk, ProgramsAsk, Reading, Readings, SoundAsk, SystemAsk,
};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_core::printing::{Device, DeviceUri, Queue};
#[cfg(feature = "collect")]
use deskside_core::printing::{PrintService, QueueName};
use deskside_core::secret::{NoSecrets, Secret, SecretName, Secrets};

use crate::cups::Scheduler;
use crate::desk::Desktop;
use crate::drives::Drives;
use crate::found::Named;
use crate::programs::Starters;
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

    /// Whether a computer with this system has an answer to a question.
    pub fn reads(self, ask: &Ask) -> bool {
        match self {
            Os::Linux => true,
            #[cfg(feature = "elsewhere")]
            Os::Windows => windows::reads(ask),
            #[cfg(feature = "elsewhere")]
            Os::Mac => mac::reads(ask),
            #[cfg(not(feature = "elsewhere"))]
            Os::Windows | Os::Mac => {
                let _ = ask;
                false
            }
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
    tones: AtomicU32,
}

impl Computer {
    /// The computer that this program runs on, reached in the given way.
    pub fn new(os: Os, settings: Settings) -> Computer {
        let programs = Programs { folders: settings.folders(os), variables: settings.variables(os) };
        let (secrets, person, tones) = (Arc::new(NoSecrets), OnceLock::new(), AtomicU32::new(0));
        Computer { os, settings, programs, secrets, person, tones }
    }

    /// The same computer, which finds here what its person typed.
    #[must_use]
    pub fn with_secrets(self, secrets: Arc<dyn Secrets>) -> Computer {
        Computer { secrets, ..self }
    }

    /// The name of the account, as the print service knows it.
    fn person(&self) -> &str {
        self.person.get_or_init(|| {
            if let Some(account) = self.settings.of_windows("USERNAME") {
                return account.to_owned();
            }
            let uid = self.settings.uid.map(|uid| uid.to_string());
            let args: Vec<String> = ["-un".to_owned()].into_iter().chain(uid).collect();
            let asked = self.programs.run("id", &args, b"", Duration::from_secs(2));
            let said = asked.ok().map(|ended| String::from_utf8_lossy(&ended.output).trim().to_owned());
            said.filter(|name| !name.is_empty()).unwrap_or_else(|| "anonymous".to_owned())
        })
    }

    /// What the person typed under this name.
    fn secret(&self, name: &SecretName) -> Result<Secret, Fault> {
        let gone = || Fault::Unreadable { detail: "the password is not there any more".to_owned() };
        self.secrets.secret(name).ok_or_else(gone)
    }

    fn scheduler(&self) -> Scheduler<'_> {
        Scheduler {
            place: server::place(&self.settings),
            person: self.person(),
            installed: self.programs.find("cupsd").is_some(),
        }
    }

    fn storage(&self) -> Storage<'_> {
        Storage { os: self.os, home: self.settings.home.as_deref(), programs: &self.programs }
    }

    fn drives(&self) -> Drives<'_> {
        Drives { runtime: self.settings.runtime.as_deref(), programs: &self.programs }
    }

    fn desktop(&self) -> Desktop<'_> {
        Desktop { name: self.settings.desktop.as_deref(), programs: &self.programs }
    }

    fn starters(&self) -> Starters<'_> {
        Starters {
            home: self.settings.home.as_deref(),
            system: &self.settings.config_folders,
            desktop: self.settings.desktop.as_deref(),
        }
    }

    fn read_programs(&self, ask: &ProgramsAsk) -> Result<Reading, Fault> {
        match ask {
            ProgramsAsk::Starters => self.starters().list().map(Reading::Starters),
            ProgramsAsk::Running => programs::running(self.settings.uid).map(Reading::Running),
        }
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
        let read = |ask: PrintingAsk| self.read(&ask.into(), end.saturating_duration_since(Instant::now()));
        let Ok(Reading::PrintService(service)) = read(PrintingAsk::PrintService) else {
            return Err(Fault::NotSupported);
        };
        let queues = match service {
            PrintService::Running { .. } => match read(PrintingAsk::Queues)? {
                Reading::Queues(queues) => queues,
                _ => return Err(Fault::NotSupported),
            },
            PrintService::Stopped | PrintService::NotInstalled => Vec::new(),
        };
        let jobs = |queue: &Queue| {
            let name = queue
                .name
                .parse::<QueueName>()
                .map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
            match read(PrintingAsk::Jobs { queue: name })? {
                Reading::Jobs(jobs) => Ok(jobs),
                _ => Err(Fault::NotSupported),
            }
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
            // since in a shared folder; and sound is as it was shown. Between this look and the program's own there is a moment left.
            // Nor is another program ended than the one that was named, or an entry touched that was changed since.
            Action::Files(_)
            | Action::Drives(_)
            | Action::Sound(_)
            | Action::Bluetooth(_)
            | Action::Desk(_)
            | Action::Programs(_)
            | Action::Power(_)
            | Action::Mail(_)
            | Action::Network(_)
            | Action::Updates(_) => match self.plan_again(plan, within) {
                Ok(now) if now == *plan => Ok(()),
                Err(Need::Fault(fault)) => Err(fault),
                Ok(_) | Err(Need::Ask(_) | Need::NotApplicable) => Err(Fault::NotPermitted),
            },
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
            PrintingAction::CancelJob { .. } if self.os == Os::Windows => Ok(()),
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
        self.networks().read(ask, within)
    }

    #[cfg(not(feature = "network"))]
    fn read_network(&self, _: &NetworkAsk, _: Duration) -> Result<Reading, Fault> {
        Err(Fault::NotSupported)
    }

    #[cfg(feature = "mail")]
    fn read_mail(&self, ask: &MailAsk, within: Duration) -> Result<Reading, Fault> {
        self.mail().read(ask, &*self.secrets, within)
    }

    #[cfg(not(feature = "mail"))]
    fn read_mail(&self, _: &MailAsk, _: Duration) -> Result<Reading, Fault> {
        Err(Fault::NotSupported)
    }

    #[cfg(feature = "mail")]
    fn mail(&self) -> mail::Mail<'_> {
        mail::Mail { settings: &self.settings, programs: &self.programs }
    }

    #[cfg(feature = "mail")]
    fn carry_out_mail(&self, action: &MailAction) -> Result<(), Fault> {
        self.mail().carry_out(action)
    }

    #[cfg(not(feature = "mail"))]
    fn carry_out_mail(&self, _: &MailAction) -> Result<(), Fault> {
        Err(Fault::NotSupported)
    }

    fn read_sound(&self, ask: &SoundAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            SoundAsk::Sound => sound::read(&self.programs, within).map(Reading::Sound),
            SoundAsk::Tones => Ok(Reading::Tones(self.tones.load(Ordering::Relaxed))),
        }
    }

    fn read_drives(&self, ask: &DrivesAsk, within: Duration) -> Result<Reading, Fault> {
        let drives = self.drives();
        match ask {
            DrivesAsk::Drives => drives.list(within).map(Reading::Drives),
            DrivesAsk::FileServer { share } => Ok(Reading::FileServer(Drives::server(share, within))),
            DrivesAsk::DriveAnswers { drive } => drives.answers(drive, within).map(Reading::DriveAnswers),
            DrivesAsk::DriveHolders { drive } => drives.holders(drive, within).map(Reading::DriveHolders),
        }
    }
}

#[cfg(feature = "elsewhere")]
impl Computer {
    fn windows(&self) -> windows::Windows<'_> {
        windows::Windows { programs: &self.programs, home: self.settings.home.as_deref() }
    }

    /// Runs the scripts of a plan, each with the values that are in the plan, and a password that is not.
    fn run_scripts(&self, plan: &Plan, within: Duration) -> Result<(), Fault> {
        let end = Instant::now() + within;
        let names = plan.action.names();
        let subject = names.first().map_or(plan.action.name(), |(_, name)| name);
        for invocation in &plan.invocations {
            let input = match &plan.action {
                Action::Drives(DrivesAction::Connect { secret, .. }) => {
                    powershell::input_with(invocation, &self.secret(secret)?)
                }
                _ => invocation.input.clone().unwrap_or_default().into(),
            };
            let left = end.saturating_duration_since(Instant::now());
            let ended = self.programs.run(&invocation.program, &invocation.args, input.as_bytes(), left)?;
            if ended.code != 0 {
                return Err(powershell::fault(&ended, subject));
            }
        }
        Ok(())
    }

    /// What is not read as Linux reads it.
    fn read_elsewhere(&self, ask: &Ask, within: Duration) -> Option<Result<Reading, Fault>> {
        let mac = mac::Mac { programs: &self.programs };
        match (self.os, ask) {
            (Os::Linux, _) | (_, Ask::Mail(_)) => None,
            (Os::Windows, ask) => Some(self.windows().read(ask, within)),
            (Os::Mac, Ask::System(SystemAsk::Power)) => Some(mac.power(within).map(Reading::Power)),
            (Os::Mac, Ask::Drives(ask)) => Some(mac.read_drives(ask, within)),
            // What it shares with Linux, and what was refused already.
            (Os::Mac, _) => None,
        }
    }
}

impl Machine for Computer {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        if !self.os.reads(ask) {
            return Err(Fault::NotSupported);
        }
        #[cfg(feature = "elsewhere")]
        if let Some(answer) = self.read_elsewhere(ask, within) {
            return answer;
        }
        match ask {
            Ask::Printing(ask) => self.read_printing(ask, within),
            Ask::Files(ask) => self.read_files(ask, within),
            Ask::System(SystemAsk::Pace) => system::pace(within).map(Reading::Pace),
            Ask::System(SystemAsk::Power) => Ok(Reading::Power(system::power(Path::new(power::SUPPLIES)))),
            Ask::Drives(ask) => self.read_drives(ask, within),
            Ask::Sound(ask) => self.read_sound(ask, within),
            Ask::Camera(CameraAsk::Cameras) => {
                let listed = Path::new("/sys/class/video4linux");
                Ok(Reading::Cameras(camera::cameras(listed, Path::new("/dev"))))
            }
            Ask::Bluetooth(BluetoothAsk::Bluetooth) => {
                let switches = Path::new("/sys/class/rfkill");
                bluetooth::read(&self.programs, switches, within).map(Reading::Bluetooth)
            }
            Ask::Desk(ask) => self.desktop().read(ask, within),
            Ask::Programs(ask) => self.read_programs(ask),
            Ask::Power(_) if self.os != Os::Linux => Err(Fault::NotSupported),
            Ask::Power(ask) => power::read(&self.programs, ask, within),
            Ask::Mail(ask) => self.read_mail(ask, within),
            Ask::Network(ask) => self.read_network(ask, within),
            Ask::Updates(ask) => updates::read(&self.programs, ask, within),
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
        if plan.invocations.is_empty() {
            return Err(Fault::NotSupported);
        }
        #[cfg(feature = "helper")]
        if self.os == Os::Linux
            && let Some(done) = helper::carry_out(self.settings.system_bus.as_deref(), permit, plan, within)
        {
            return done;
        }
        // Nobody is asked for a password here: without the helper program it is done with the person's own rights, or not.
        let within = within.min(plan.working());
        let end = Instant::now() + within;
        self.look_first(plan, within)?;
        #[cfg(feature = "elsewhere")]
        if self.os == Os::Windows {
            return self.run_scripts(plan, end.saturating_duration_since(Instant::now()));
        }
        if let (Action::Drives(action @ DrivesAction::Connect { secret, .. }), [invocation]) =
            (&plan.action, &plan.invocations[..])
        {
            let secret = self.secret(secret)?;
            let left = end.saturating_duration_since(Instant::now());
            return self.drives().connect(invocation, &action.drive(), &secret, left);
        }
        // The same signal as that program would send, but to a handle and not to a number.
        if let Action::Programs(action @ (ProgramsAction::Quit { .. } | ProgramsAction::End { .. })) =
            &plan.action
        {
            return programs::end(action, self.settings.uid, end.saturating_duration_since(Instant::now()));
        }
        if let Action::Mail(action) = &plan.action {
            return self.carry_out_mail(action);
        }
        #[cfg(feature = "network")]
        if let Action::Network(action) = &plan.action {
            return self.networks().apply(action, plan, end.saturating_duration_since(Instant::now()));
        }
        let input = match plan.action {
            Action::Printing(PrintingAction::TestPage { .. }) => TEST_PAGE,
            Action::Sound(SoundAction::TestTone { .. }) => sound::TEST_TONE,
            Action::Programs(ProgramsAction::StartOff { .. }) => programs::IN_FRONT,
            _ => b"",
        };
        for Invocation { program, args, .. } in &plan.invocations {
            let left = end.saturating_duration_since(Instant::now());
            let ended = self.programs.run(program, args, input, left).map_err(|fault| match fault {
                Fault::TooSlow { .. } => cups::too_slow(within),
                other => other,
            })?;
            if ended.code != 0 {
                if let (Action::Drives(action), Os::Linux) = (&plan.action, self.os) {
                    return Err(drives::refused(&action.drive(), &ended));
                }
                if let Action::Bluetooth(action) = &plan.action {
                    return Err(bluetooth::refused(action, &ended));
                }
                if let Action::Sound(action) = &plan.action {
                    return Err(sound::refused(program, action.device(), &ended));
                }
                if let Action::Power(_) = &plan.action {
                    return Err(power::refused("power-profiles-daemon", &ended));
                }
                if let Action::Updates(_) = &plan.action {
                    return Err(updates::refused(&ended));
                }
                if let Action::Desk(_) = &plan.action {
                    return Err(desk::refused(&ended));
                }
                let names = plan.action.names();
                let subject = names.first().map_or(plan.action.name(), |(_, name)| name);
                return Err(run::complaint(program, subject, &ended));
            }
        }
        if matches!(plan.action, Action::Sound(SoundAction::TestTone { .. })) {
            self.tones.fetch_add(1, Ordering::Relaxed);
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
        if let Some(name) = self.settings.of_windows("COMPUTERNAME") {
            return name.to_owned();
        }
        let asked = self.programs.run("uname", &["-n".to_owned()], b"", Duration::from_secs(2));
        asked.map(|ended| String::from_utf8_lossy(&ended.output).trim().to_owned()).unwrap_or_default()
    }
}
