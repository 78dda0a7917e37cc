//! What a Windows computer answers, and what changes it. Pure but for the questions themselves: scripts, and the reading of what
//! they answer, which is tested with documented answers on every system.

mod drives;
mod files;
mod printing;
mod system;

use std::path::Path;
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::machine::{Ask, DrivesAsk, Fault, FilesAsk, MailAsk, PrintingAsk, Reading, SystemAsk};
use deskside_core::plan::Invocation;

use crate::Os;
use crate::cups;
use crate::drives::Drives;
use crate::run::Programs;
use crate::storage::Storage;

/// Whether Windows has an answer. Its search for printers is a window of the settings, and whose files are open in a shared folder it
/// tells nobody but an administrator.
pub(crate) fn reads(ask: &Ask) -> bool {
    match ask {
        Ask::Printing(ask) => !matches!(ask, PrintingAsk::FoundPrinters),
        Ask::Drives(ask) => !matches!(ask, DrivesAsk::DriveHolders { .. }),
        Ask::Files(_) | Ask::System(_) => true,
        Ask::Sound(_)
        | Ask::Camera(_)
        | Ask::Bluetooth(_)
        | Ask::Desk(_)
        | Ask::Programs(_)
        | Ask::Power(_)
        | Ask::Network(_)
        | Ask::Updates(_) => false,
        // Asked of servers, and the same everywhere; but of mail programs only Thunderbird is known.
        Ask::Mail(ask) => !matches!(ask, MailAsk::Profiles),
    }
}

/// A Windows computer.
pub(crate) struct Windows<'a> {
    pub programs: &'a Programs,
    pub home: Option<&'a Path>,
}

impl Windows<'_> {
    /// Answers what it can.
    pub(crate) fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        match ask {
            Ask::Printing(ask) => self.read_printing(ask, within),
            Ask::Files(ask) => self.read_files(ask, within),
            Ask::System(SystemAsk::Pace) => self.pace(within).map(Reading::Pace),
            Ask::System(SystemAsk::Power) => self.power(within).map(Reading::Power),
            Ask::Drives(ask) => self.read_drives(ask, within),
            Ask::Sound(_)
            | Ask::Camera(_)
            | Ask::Bluetooth(_)
            | Ask::Desk(_)
            | Ask::Programs(_)
            | Ask::Power(_)
            | Ask::Mail(_)
            | Ask::Network(_)
            | Ask::Updates(_) => Err(Fault::NotSupported),
        }
    }

    fn read_printing(&self, ask: &PrintingAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            PrintingAsk::PrintService => self.print_service(within).map(Reading::PrintService),
            PrintingAsk::Queues => self.queues(within).map(Reading::Queues),
            PrintingAsk::Jobs { queue } => self.jobs(queue, within).map(Reading::Jobs),
            PrintingAsk::Device { uri } => cups::device(uri, within).map(Reading::Device),
            PrintingAsk::FoundPrinters => Err(Fault::NotSupported),
        }
    }

    fn read_files(&self, ask: &FilesAsk, within: Duration) -> Result<Reading, Fault> {
        let storage = Storage { os: Os::Windows, home: self.home, programs: self.programs };
        match ask {
            FilesAsk::Room => self.room(within).map(Reading::Room),
            FilesAsk::LargeFiles => storage.large_files(within).map(Reading::LargeFiles),
            FilesAsk::File { path } => storage.file(path).map(Reading::File),
            FilesAsk::Trash => self.trash(within).map(Reading::Trash),
        }
    }

    fn read_drives(&self, ask: &DrivesAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            DrivesAsk::Drives => self.drives(within).map(Reading::Drives),
            DrivesAsk::FileServer { share } => Ok(Reading::FileServer(Drives::server(share, within))),
            DrivesAsk::DriveAnswers { drive } => self.drive_answers(drive, within).map(Reading::DriveAnswers),
            DrivesAsk::DriveHolders { .. } => Err(Fault::NotSupported),
        }
    }
}

/// The script for an action; none where there is no honest one.
pub(crate) fn invocation(action: &Action) -> Option<Invocation> {
    match action {
        Action::Printing(action) => printing::invocation(action),
        Action::Files(action) => files::invocation(action),
        Action::Drives(action) => drives::invocation(action),
        // Windows has no program of its own for these that takes arguments as such.
        Action::Sound(_)
        | Action::Bluetooth(_)
        | Action::Desk(_)
        | Action::Programs(_)
        | Action::Power(_)
        | Action::Mail(_)
        | Action::Network(_)
        | Action::Updates(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::powershell::judge_script;

    #[test]
    fn every_script_arrives_as_it_is_and_runs_nothing_but_itself() {
        let questions = super::printing::QUESTIONS.iter().chain(super::files::QUESTIONS);
        let questions = questions.chain(super::drives::QUESTIONS).chain(super::system::QUESTIONS);
        questions.for_each(|question| judge_script(question.0));
        let changes =
            super::printing::CHANGES.iter().chain(super::files::CHANGES).chain(super::drives::CHANGES);
        changes.for_each(|change| judge_script(change.0));
    }
}
