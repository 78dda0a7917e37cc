//! The compiled registry of probes: the lists and the checks that content can name.
//!
//! A probe judges readings; it never takes them. When one is missing it says which, the caller reads it, and asks again.
//! A reading that failed makes a check *unknown*, never *not found*.

mod bluetooth;
mod camera;
mod desk;
mod drives;
mod field;
mod files;
mod mail;
mod network;
mod power;
mod printing;
mod programs;
mod sound;
mod system;
mod updates;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{Arg, ArgError, ArgReader, Args};
use crate::machine::{Fault, Need, Readings};
use crate::say::{Facts, Say};
use crate::sound::Way;

pub use bluetooth::BluetoothCheck;
pub use camera::CameraCheck;
pub use desk::DeskCheck;
pub(crate) use desk::labels;
pub use drives::DrivesCheck;
pub use field::{FIELDS, FieldClass, class_of};
pub use files::FilesCheck;
pub(crate) use files::{room_wanted, size};
pub use mail::MailCheck;
pub use network::NetworkCheck;
pub use power::PowerCheck;
pub use printing::PrintingCheck;
pub use programs::ProgramsCheck;
pub use sound::SoundCheck;
pub use system::SystemCheck;
pub use updates::UpdatesCheck;

/// A list that a question offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// The printers that this computer has.
    Printers,
    /// The printers that can be found and are not set up yet.
    FoundPrinters,
    /// The large files of the person.
    LargeFiles,
    /// What is in the trash and can be put back.
    Trash,
    /// The shared folders that are connected.
    Drives,
    /// Where sound can come out.
    SoundOutputs,
    /// What can hear.
    Microphones,
    /// The keyboard layouts that can be chosen.
    Layouts,
    /// The programs that start when the person signs in.
    Starters,
    /// The person's programs that run.
    Running,
    /// What was paired over Bluetooth.
    BluetoothDevices,
    /// The mail accounts that Deskside has set up.
    MailAccounts,
    /// The VPNs that are set up.
    Vpns,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Choice {
    /// What the answer is kept as. It never depends on the position in the list.
    pub key: String,
    /// What it is called, by the computer or by people.
    pub name: String,
    /// One sentence about it.
    pub note: Option<Say>,
    /// One short fact at the end of the row.
    pub fact: Option<Say>,
    /// What other steps may refer to as `$step.name`.
    pub facts: Facts,
}

/// A question with the answers *found*, *not found* and *unknown*. Found means: here is something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// About printing.
    Printing(PrintingCheck),
    /// About the person's files.
    Files(FilesCheck),
    /// About how the computer gets on.
    System(SystemCheck),
    /// About shared folders.
    Drives(DrivesCheck),
    /// About sound.
    Sound(SoundCheck),
    /// About cameras.
    Camera(CameraCheck),
    /// About the settings of the desktop.
    Desk(DeskCheck),
    /// About the person's programs.
    Programs(ProgramsCheck),
    /// About Bluetooth.
    Bluetooth(BluetoothCheck),
    /// About power.
    Power(PowerCheck),
    /// About mail accounts.
    Mail(MailCheck),
    /// About networks.
    Network(NetworkCheck),
    /// About updates.
    Updates(UpdatesCheck),
}

/// What the registry says about one probe.
#[derive(Debug, Clone, Copy)]
pub struct ProbeSpec {
    /// Its name.
    pub name: &'static str,
    /// What content has to give.
    pub args: &'static [Arg],
    /// The facts that a finding or a choice has, for texts and for `$step.fact`.
    pub facts: &'static [&'static str],
}

/// Every list there is.
pub fn lists() -> impl Iterator<Item = &'static ProbeSpec> {
    [
        printing::LISTS,
        files::LISTS,
        drives::LISTS,
        sound::LISTS,
        bluetooth::LISTS,
        desk::LISTS,
        programs::LISTS,
        mail::LISTS,
        network::LISTS,
    ]
    .into_iter()
    .flatten()
}

/// Every check there is.
pub fn checks() -> impl Iterator<Item = &'static ProbeSpec> {
    [
        printing::CHECKS,
        files::CHECKS,
        system::CHECKS,
        drives::CHECKS,
        sound::CHECKS,
        camera::CHECKS,
        bluetooth::CHECKS,
        desk::CHECKS,
        programs::CHECKS,
        power::CHECKS,
        mail::CHECKS,
        network::CHECKS,
        updates::CHECKS,
    ]
    .into_iter()
    .flatten()
}

/// Whether what a check finds is something that the person wishes to change, and no fault.
pub fn is_wish(check: &str) -> bool {
    matches!(
        check,
        "printer.missing"
            | "printer.present"
            | "file.present"
            | "file.missing"
            | "drive.missing"
            | "drive.present"
            | "keyboard.layout-missing"
            | "aid.off"
            | "text.other-size"
            | "autostart.on"
            | "program.open"
            | "power.other-profile"
            | "mail.account-missing"
            | "mail.account-present"
            | "vpn.off"
            | "vpn.on"
    )
}

/// The answer of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "verdict")]
pub enum Verdict {
    /// Something to do, with the facts for its text.
    Found {
        /// See [`ProbeSpec::facts`].
        facts: Facts,
    },
    /// Nothing to do.
    NotFound,
    /// The question makes no sense here.
    NotApplicable,
    /// The computer could not tell.
    Unknown {
        /// Why.
        fault: Fault,
    },
}

fn read<'a>(
    what: &'static str,
    mut specs: impl Iterator<Item = &'static ProbeSpec>,
    name: &'a str,
    args: &'a Args,
) -> Result<ArgReader<'a>, ArgError> {
    let spec = specs.find(|spec| spec.name == name).ok_or_else(|| unknown(what, name))?;
    let read = ArgReader { of: name, args };
    read.only(spec.args, &[])?;
    Ok(read)
}

fn unknown(what: &'static str, name: &str) -> ArgError {
    ArgError::UnknownName { what, name: name.to_owned() }
}

impl List {
    /// The list that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<List, ArgError> {
        read("list", lists(), name, args)?;
        match name {
            "printers.list" => Ok(List::Printers),
            "printers.found" => Ok(List::FoundPrinters),
            "files.large" => Ok(List::LargeFiles),
            "trash.list" => Ok(List::Trash),
            "drives.list" => Ok(List::Drives),
            "sound.outputs" => Ok(List::SoundOutputs),
            "microphones.list" => Ok(List::Microphones),
            "keyboard.layouts" => Ok(List::Layouts),
            "autostart.list" => Ok(List::Starters),
            "programs.running" => Ok(List::Running),
            "bluetooth.devices" => Ok(List::BluetoothDevices),
            "mail.accounts" => Ok(List::MailAccounts),
            "vpns.list" => Ok(List::Vpns),
            _ => Err(unknown("list", name)),
        }
    }

    /// What can be chosen, or what has to be read first.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn choices(&self, readings: &Readings) -> Result<Vec<Choice>, Need> {
        match self {
            List::Printers => printing::printers(readings),
            List::FoundPrinters => printing::found_printers(readings),
            List::LargeFiles => files::large_files(readings),
            List::Trash => files::trash(readings),
            List::Drives => drives::drives(readings),
            List::SoundOutputs => sound::devices(Way::Out, readings),
            List::Microphones => sound::devices(Way::In, readings),
            List::Layouts => desk::layouts(readings),
            List::Starters => programs::starters(readings),
            List::Running => programs::running(readings),
            List::BluetoothDevices => bluetooth::devices(readings),
            List::MailAccounts => mail::accounts(readings),
            List::Vpns => network::vpns(readings),
        }
    }
}

impl Check {
    /// The check that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<Check, ArgError> {
        let read = read("check", checks(), name, args)?;
        if let Some(check) = PrintingCheck::parse(&read)? {
            return Ok(Check::Printing(check));
        }
        if let Some(check) = FilesCheck::parse(&read)? {
            return Ok(Check::Files(check));
        }
        if let Some(check) = SystemCheck::parse(&read)? {
            return Ok(Check::System(check));
        }
        if let Some(check) = DrivesCheck::parse(&read)? {
            return Ok(Check::Drives(check));
        }
        if let Some(check) = SoundCheck::parse(&read)? {
            return Ok(Check::Sound(check));
        }
        if let Some(check) = CameraCheck::parse(&read)? {
            return Ok(Check::Camera(check));
        }
        if let Some(check) = BluetoothCheck::parse(&read)? {
            return Ok(Check::Bluetooth(check));
        }
        if let Some(check) = DeskCheck::parse(&read)? {
            return Ok(Check::Desk(check));
        }
        if let Some(check) = ProgramsCheck::parse(&read)? {
            return Ok(Check::Programs(check));
        }
        if let Some(check) = PowerCheck::parse(&read)? {
            return Ok(Check::Power(check));
        }
        if let Some(check) = MailCheck::parse(&read)? {
            return Ok(Check::Mail(check));
        }
        if let Some(check) = NetworkCheck::parse(&read)? {
            return Ok(Check::Network(check));
        }
        if let Some(check) = UpdatesCheck::parse(&read)? {
            return Ok(Check::Updates(check));
        }
        Err(unknown("check", name))
    }

    /// The answer.
    ///
    /// # Errors
    /// The one reading that is wanted first.
    pub fn judge(&self, readings: &Readings) -> Result<Verdict, crate::machine::Ask> {
        let judged = match self {
            Check::Printing(check) => printing::judge(check, readings),
            Check::Files(check) => files::judge(check, readings),
            Check::System(check) => system::judge(*check, readings),
            Check::Drives(check) => drives::judge(check, readings),
            Check::Sound(check) => sound::judge(check, readings),
            Check::Camera(check) => camera::judge(*check, readings),
            Check::Desk(check) => desk::judge(check, readings),
            Check::Programs(check) => programs::judge(check, readings),
            Check::Bluetooth(check) => bluetooth::judge(check, readings),
            Check::Power(check) => power::judge(*check, readings),
            Check::Mail(check) => mail::judge(check, readings),
            Check::Network(check) => network::judge(check, readings),
            Check::Updates(check) => updates::judge(*check, readings),
        };
        match judged {
            Ok(Some(facts)) => Ok(Verdict::Found { facts }),
            Ok(None) => Ok(Verdict::NotFound),
            Err(Need::NotApplicable) => Ok(Verdict::NotApplicable),
            Err(Need::Fault(fault)) => Ok(Verdict::Unknown { fault }),
            Err(Need::Ask(ask)) => Err(ask),
        }
    }
}
