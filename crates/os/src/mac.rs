//! What is different on macOS: power, and shared folders. It prints with CUPS and has files as Linux has them. The reading of what
//! programs answer is pure, and is tested with documented answers on every system.

use std::time::Duration;

use deskside_core::action::{Action, DrivesAction};
use deskside_core::drives::{AccountName, Drive, FileServer, ShareAddress};
use deskside_core::machine::{Ask, DrivesAsk, Fault, FilesAsk, MailAsk, Reading};
use deskside_core::plan::Invocation;
use deskside_core::system::Power;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Deserialize;

use crate::drives::Drives;
use crate::run::{self, Programs};

/// What may stand in a part of an address as it is.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whether macOS has an answer. Nobody but the Finder may look into the trash.
pub(crate) fn reads(ask: &Ask) -> bool {
    match ask {
        Ask::Files(ask) => !matches!(ask, FilesAsk::Trash),
        Ask::Printing(_) | Ask::System(_) | Ask::Drives(_) => true,
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

/// A macOS computer.
pub(crate) struct Mac<'a> {
    pub programs: &'a Programs,
}

impl Mac<'_> {
    fn output(&self, program: &str, args: &[&str], within: Duration) -> Result<Vec<u8>, Fault> {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        let ended = self.programs.run(program, &args, b"", within)?;
        if ended.code != 0 {
            return Err(run::complaint(program, program, &ended));
        }
        Ok(ended.output)
    }

    /// What it runs on, as the driver of its battery tells it.
    pub(crate) fn power(&self, within: Duration) -> Result<Power, Fault> {
        power(&self.output("ioreg", &["-a", "-r", "-c", "AppleSmartBattery"], within)?)
    }

    pub(crate) fn read_drives(&self, ask: &DrivesAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            DrivesAsk::Drives => {
                let drives = self.mounts(within)?.into_iter().map(|mount| mount.drive);
                Ok(Reading::Drives(drives.collect()))
            }
            DrivesAsk::FileServer { share } => Ok(Reading::FileServer(Drives::server(share, within))),
            DrivesAsk::DriveAnswers { drive } => self.answers(drive, within).map(Reading::DriveAnswers),
            DrivesAsk::DriveHolders { drive } => self.holders(drive, within).map(Reading::DriveHolders),
        }
    }

    fn mounts(&self, within: Duration) -> Result<Vec<Mount>, Fault> {
        let output = self.output("mount", &["-t", "smbfs"], within)?;
        Ok(mounts(&String::from_utf8_lossy(&output)))
    }

    /// Where a folder is connected.
    fn place(&self, drive: &Drive, within: Duration) -> Result<String, Fault> {
        let found = self.mounts(within)?.into_iter().find(|mount| mount.drive.is_same(drive));
        let missing = || Fault::Missing { what: drive.share.share().to_owned() };
        found.map(|mount| mount.place).ok_or_else(missing)
    }

    fn answers(&self, drive: &Drive, within: Duration) -> Result<bool, Fault> {
        // Asking through a connection that is cut takes minutes.
        if Drives::server(&drive.share, within / 3) != FileServer::Answers {
            return Ok(false);
        }
        let place = self.place(drive, within / 3)?;
        match self.output("stat", &["-f", "%i", &place], within / 3) {
            Ok(_) => Ok(true),
            Err(Fault::TooSlow { .. } | Fault::Tool { .. }) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    fn holders(&self, drive: &Drive, within: Duration) -> Result<Vec<String>, Fault> {
        let place = self.place(drive, within / 2)?;
        let args = ["-w", "-F", "c", "+f", "--", &place].map(str::to_owned);
        let ended = self.programs.run("lsof", &args, b"", within / 2)?;
        // It ends with 1 also when there is nothing to list.
        if ended.code > 1 {
            return Err(run::complaint("lsof", "programs", &ended));
        }
        Ok(holders(&String::from_utf8_lossy(&ended.output)))
    }
}

/// The program for an action that is not that of Linux; none where there is no honest one.
pub(crate) fn invocation(action: &Action) -> Option<Invocation> {
    match action {
        // It prints with CUPS.
        Action::Printing(_) => None,
        // macOS has no program for its trash that takes arguments as such, and the Finder empties more than this person can be shown.
        Action::Files(_) => None,
        // `mount_smbfs` takes a password in its arguments, where every program can read it, or from a terminal.
        Action::Drives(DrivesAction::Connect { .. }) => None,
        // By what is connected, not by where: the place depends on what else is called so. Not by force: while a file is open in it,
        // macOS refuses, and nothing is cut off.
        Action::Drives(action @ DrivesAction::Disconnect { .. }) => {
            Some(Invocation::new("umount", [&special(&action.drive())]))
        }
        // macOS has no program of its own for these that takes arguments as such.
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

/// What `mount` calls a connection (`mount_smbfs(8)`): `//domain;account@server:port/share`, percent-encoded.
fn special(drive: &Drive) -> String {
    let part = |text| utf8_percent_encode(text, PART);
    let account = drive.account.as_ref().map_or(String::new(), |account| match account.domain() {
        Some(domain) => format!("{};{}@", part(domain), part(account.name())),
        None => format!("{}@", part(account.name())),
    });
    let share = &drive.share;
    let port = share.port().map_or(String::new(), |port| format!(":{port}"));
    format!("//{account}{}{port}/{}", share.server(), part(share.share()))
}

/// A connection, and where it is.
#[derive(Debug, PartialEq, Eq)]
struct Mount {
    drive: Drive,
    place: String,
}

/// Reads what `mount -t smbfs` prints, a line each: what is connected, ` on `, where, and in brackets how.
fn mounts(output: &str) -> Vec<Mount> {
    let mount = |line: &str| {
        let (special, rest) = line.split_once(" on ")?;
        let (place, _) = rest.rsplit_once(" (smbfs")?;
        Some(Mount { drive: drive_of(special)?, place: place.to_owned() })
    };
    output.lines().filter_map(mount).collect()
}

fn drive_of(special: &str) -> Option<Drive> {
    let rest = special.strip_prefix("//")?;
    let (account, address) =
        rest.rsplit_once('@').map_or((None, rest), |(account, address)| (Some(account), address));
    let plain = |text| percent_decode_str(text).decode_utf8().ok();
    let share = ShareAddress::typed(&format!("smb://{}", plain(address)?)).ok()?;
    let account = match account {
        // A guest is nobody.
        Some(account) if account.trim_end_matches(':').eq_ignore_ascii_case("guest") => None,
        Some(account) => Some(plain(account)?.replacen(';', "\\", 1).parse::<AccountName>().ok()?),
        None => None,
    };
    Some(Drive { share, account })
}

/// Reads what `lsof -F c` prints: a line with `p` and a number for each process, then one with `c` and what it is called.
fn holders(output: &str) -> Vec<String> {
    let names = output.lines().filter_map(|line| line.strip_prefix('c'));
    let plain = |name: &str| name.chars().filter(|sign| !sign.is_control()).collect::<String>();
    let names: std::collections::BTreeSet<String> =
        names.map(plain).filter(|name| !name.is_empty()).collect();
    names.into_iter().collect()
}

/// A battery, as its driver tells it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Battery {
    external_connected: bool,
    current_capacity: u64,
    max_capacity: u64,
}

/// Reads the property list that `ioreg -a` prints. A computer without a battery prints nothing.
fn power(output: &[u8]) -> Result<Power, Fault> {
    if output.trim_ascii().is_empty() {
        return Ok(Power { battery: None });
    }
    let unreadable =
        |error: plist::Error| Fault::Unreadable { detail: error.to_string().chars().take(200).collect() };
    let batteries: Vec<Battery> = plist::from_bytes(output).map_err(unreadable)?;
    let left = batteries.into_iter().filter(|battery| !battery.external_connected).filter_map(|battery| {
        let percent = battery.current_capacity.checked_mul(100)?.checked_div(battery.max_capacity)?;
        u32::try_from(percent.min(100)).ok()
    });
    Ok(Power { battery: left.min() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drive(share: &str, account: &str) -> Drive {
        let account = (!account.is_empty()).then(|| account.parse().expect("an account"));
        Drive { share: share.parse().expect("a share"), account }
    }

    #[test]
    fn documented_connections_are_read() {
        let read = mounts(include_str!("documented/macos-mounts.txt"));
        let read: Vec<(Drive, &str)> =
            read.iter().map(|mount| (mount.drive.clone(), mount.place.as_str())).collect();
        assert_eq!(
            read,
            [
                (drive("smb://files.example/office", r"NORTH\anna"), "/Volumes/office"),
                (drive("smb://files:1445/große ablage", "anna@north.example"), "/Volumes/on (smbfs, x) on"),
                (drive("smb://files/guests", ""), "/Volumes/guests"),
            ]
        );
    }

    #[test]
    fn what_is_disconnected_is_named_as_it_was_listed() {
        for line in include_str!("documented/macos-mounts.txt").lines().take(2) {
            let [mount] = &mounts(line)[..] else { panic!("{line}") };
            assert_eq!(Some(&*special(&mount.drive)), line.split(" on ").next());
        }
    }

    #[test]
    fn the_programs_with_open_files_are_named_once() {
        assert_eq!(holders(include_str!("documented/macos-holders.txt")), ["Microsoft Word", "zsh"]);
        assert!(
            holders("").is_empty()
                && holders("p1\ncx\u{1b}[31m\n").iter().all(|name| !name.contains('\u{1b}'))
        );
    }

    #[test]
    fn a_computer_runs_on_its_battery_while_no_cable_is_in() {
        assert_eq!(power(include_bytes!("documented/macos-battery.plist")), Ok(Power { battery: Some(63) }));
        let text = include_str!("documented/macos-battery.plist");
        let plugged = text.replace(
            "<key>ExternalConnected</key>\n\t\t<false/>",
            "<key>ExternalConnected</key>\n\t\t<true/>",
        );
        assert_ne!(plugged, text);
        assert_eq!(power(plugged.as_bytes()), Ok(Power { battery: None }));
        assert_eq!(power(b"\n"), Ok(Power { battery: None }), "a computer without one");
        assert!(power(b"<plist").is_err());
        let empty = text.replace("<integer>4120</integer>", "<integer>0</integer>");
        assert_eq!(power(empty.as_bytes()), Ok(Power { battery: None }), "a battery of no size says nothing");
    }
}
