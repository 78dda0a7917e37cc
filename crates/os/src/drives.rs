//! Shared folders of this person's desktop: GVfs connects them over SMB, and `gio` and `gdbus` reach it.
//!
//! What is said here was recorded with GLib 2.74, GVfs 1.50 and Samba 4.17.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use deskside_core::drives::{AccountName, Drive, FileServer, ShareAddress};
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use deskside_core::secret::Secret;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::http::{self, Deadline, HttpError};
use crate::run::{self, Ended, Programs, Reply};

/// The port of SMB over TCP.
const PORT: u16 = 445;

/// What may stand in a part of an address as it is.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What `gio` says when a server is not there, or not any more.
const SILENT: &[&str] = &[
    "connection refused",
    "timed out",
    "host is down",
    "no route to host",
    "unreachable",
    "connection reset",
    "connection abort",
    "broken pipe",
    // GVfs says no more when it does not find the server by its name.
    "invalid argument",
];

/// The shared folders of one person's desktop.
pub(crate) struct Drives<'a> {
    pub runtime: Option<&'a Path>,
    pub programs: &'a Programs,
}

/// The address that GIO knows a connection by. With the account in it, it names one connection.
pub(crate) fn uri(drive: &Drive) -> String {
    let part = |text| utf8_percent_encode(text, PART);
    let account = drive.account.as_ref().map_or(String::new(), |account| match account.domain() {
        Some(domain) => format!("{};{}@", part(domain), part(account.name())),
        None => format!("{}@", part(account.name())),
    });
    let share = &drive.share;
    let port = share.port().map_or(String::new(), |port| format!(":{port}"));
    format!("smb://{account}{}{port}/{}", share.server(), part(share.share()))
}

impl Drives<'_> {
    /// What is connected.
    pub(crate) fn list(&self, within: Duration) -> Result<Vec<Drive>, Fault> {
        Ok(self.mounts(within)?.into_iter().map(|mount| mount.drive).collect())
    }

    /// Asked of GVfs itself: `gio mount -l` lists nothing, and calls that a success, where there is no desktop.
    fn mounts(&self, within: Duration) -> Result<Vec<Mount>, Fault> {
        let args = [
            "call",
            "--session",
            "--dest=org.gtk.vfs.Daemon",
            "--object-path=/org/gtk/vfs/mounttracker",
            "--method=org.gtk.vfs.MountTracker.ListMounts2",
            "false",
        ];
        let ended = self.programs.run("gdbus", &args.map(str::to_owned), b"", within)?;
        if ended.code != 0 {
            return Err(complaint("gdbus", "shared folders", "desktop", &ended));
        }
        Ok(mounts(&String::from_utf8_lossy(&ended.output)))
    }

    /// Whether the server takes connections.
    pub(crate) fn server(share: &ShareAddress, within: Duration) -> FileServer {
        match http::connect(share.server(), share.port().unwrap_or(PORT), Deadline::within(within)) {
            Ok(_) => FileServer::Answers,
            Err(HttpError::NoHost) => FileServer::Unknown,
            Err(_) => FileServer::Silent,
        }
    }

    /// Whether what is connected still answers.
    pub(crate) fn answers(&self, drive: &Drive, within: Duration) -> Result<bool, Fault> {
        // Asking through a connection that is cut keeps it busy for minutes, also for taking it away.
        if Drives::server(&drive.share, within / 2) == FileServer::Silent {
            return Ok(false);
        }
        let args = ["info", "--attributes=standard::type", &uri(drive)].map(str::to_owned);
        match self.programs.run("gio", &args, b"", within / 2) {
            Ok(ended) if ended.code == 0 => Ok(true),
            Ok(ended) if says(&ended, SILENT) => Ok(false),
            Ok(ended) => Err(refused(drive, &ended)),
            // A server that hangs says nothing for minutes.
            Err(Fault::TooSlow { .. }) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    /// The programs that have a file open in it, as the kernel tells it: over GIO they read and write through a pair of sockets
    /// with the process that holds the connection, and all others through a folder by which GVfs shows what is connected.
    pub(crate) fn holders(&self, drive: &Drive, within: Duration) -> Result<Vec<String>, Fault> {
        let within = within / 3;
        let mounts = self.mounts(within)?.into_iter().filter(|mount| mount.drive.is_same(drive));
        let mut programs = BTreeSet::new();
        for mount in mounts {
            let folder = self.runtime.map(|runtime| runtime.join("gvfs").join(&mount.name));
            programs.extend(folder.iter().flat_map(|folder| programs_in(folder)));
            let process = self.process(&mount.bus, within)?;
            let args = ["--unix", "--processes", "--no-header"].map(str::to_owned);
            let ended = self.programs.run("ss", &args, b"", within)?;
            if ended.code != 0 {
                return Err(complaint("ss", "programs", "ss", &ended));
            }
            programs.extend(programs_beside(&String::from_utf8_lossy(&ended.output), process));
        }
        Ok(programs.into_iter().collect())
    }

    /// The number of the process that somebody on the bus is.
    fn process(&self, bus: &str, within: Duration) -> Result<u32, Fault> {
        let args = [
            "call",
            "--session",
            "--dest=org.freedesktop.DBus",
            "--object-path=/org/freedesktop/DBus",
            "--method=org.freedesktop.DBus.GetConnectionUnixProcessID",
            bus,
        ];
        let ended = self.programs.run("gdbus", &args.map(str::to_owned), b"", within)?;
        let said = String::from_utf8_lossy(&ended.output);
        let number = said.trim().strip_prefix("(uint32 ").and_then(|rest| rest.strip_suffix(",)"));
        number
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| complaint("gdbus", bus, "desktop", &ended))
    }

    /// Connects, and tells the password only where a password is asked for.
    pub(crate) fn connect(
        &self,
        invocation: &Invocation,
        drive: &Drive,
        secret: &Secret,
        within: Duration,
    ) -> Result<(), Fault> {
        // The desktop asks for the password before it looks for the server.
        if Drives::server(&drive.share, within.min(Duration::from_secs(5))) == FileServer::Silent {
            return Err(Fault::NoAnswer { what: drive.share.server().to_owned() });
        }
        let mut told = false;
        let mut asked_again = false;
        let reply = |text: &str| match asked(text) {
            None => Reply::Wait,
            // Asked once more, it was not taken.
            Some(_) if told => {
                asked_again = true;
                Reply::HangUp
            }
            // The domain that it proposes: an account that has one has it in the address.
            Some(Prompt::Domain) => Reply::Line(""),
            Some(Prompt::Password) => {
                told = true;
                Reply::Line(secret.reveal())
            }
            Some(Prompt::Other) => Reply::HangUp,
        };
        let Invocation { program, args, .. } = invocation;
        let ended = self.programs.converse(program, args, reply, within)?;
        if ended.code == 0 {
            return Ok(());
        }
        if asked_again || says(&ended, &["permission denied"]) {
            let detail = "the server did not take this account with this password".to_owned();
            return Err(Fault::Denied { detail });
        }
        if says(&ended, &["no such file or directory"]) {
            return Err(Fault::Missing { what: drive.share.share().to_owned() });
        }
        if says(&ended, &["not supported", "doesn’t implement mount"]) {
            return Err(Fault::NotInstalled { what: "gvfs-backends".to_owned() });
        }
        Err(refused(drive, &ended))
    }
}

/// Why `gio` did not do it with a connection.
pub(crate) fn refused(drive: &Drive, ended: &Ended) -> Fault {
    match says(ended, SILENT) {
        true => Fault::NoAnswer { what: drive.share.server().to_owned() },
        false => complaint("gio", drive.share.share(), "desktop", ended),
    }
}

/// What a program has to say, with who it is that does not answer.
fn complaint(program: &str, subject: &str, silent: &str, ended: &Ended) -> Fault {
    match run::complaint(program, subject, ended) {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: silent.to_owned() },
        fault => fault,
    }
}

fn says(ended: &Ended, words: &[&str]) -> bool {
    let text = String::from_utf8_lossy(&ended.complaint).to_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// What `gio mount` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Prompt {
    Domain,
    Password,
    /// An account, which it was given already, or what nobody knows yet.
    Other,
}

/// What is asked for at the end of what was printed, if that is a question to its end.
fn asked(text: &str) -> Option<Prompt> {
    let line = text.rsplit('\n').next()?;
    match line.strip_suffix(": ")? {
        "Password" => Some(Prompt::Password),
        "Domain" => Some(Prompt::Domain),
        line if line.starts_with("Domain [") && line.ends_with(']') => Some(Prompt::Domain),
        _ => Some(Prompt::Other),
    }
}

/// A connection as GVfs has it.
#[derive(Debug, PartialEq, Eq)]
struct Mount {
    /// Who holds it, on the session bus.
    bus: String,
    /// What its folder is called below that of GVfs.
    name: String,
    drive: Drive,
}

/// Reads what `gdbus call` prints for `ListMounts2`: of each mount, among others, the name of its folder in quotes.
fn mounts(output: &str) -> Vec<Mount> {
    let starts = output.match_indices("smb-share:");
    let mount = |(at, _): (usize, &str)| {
        let quote = output[..at].chars().next_back().filter(|sign| matches!(sign, '\'' | '"'))?;
        let name = output[at..].split(quote).next()?;
        let bus = output[..at].rsplit("(':").next()?.split('\'').next()?;
        Some(Mount { bus: format!(":{bus}"), name: name.to_owned(), drive: drive_of(name)? })
    };
    starts.filter_map(mount).collect()
}

/// Reads the name of a folder of GVfs, such as `smb-share:domain=STAGE,port=1445,server=files,share=office,user=anna`: values
/// are percent-encoded.
fn drive_of(name: &str) -> Option<Drive> {
    let parts = name.strip_prefix("smb-share:")?;
    let value = |wanted: &str| {
        let value = parts.split(',').find_map(|part| part.strip_prefix(wanted)?.strip_prefix('='))?;
        percent_decode_str(value).decode_utf8().ok()
    };
    let port = value("port").map_or(String::new(), |port| format!(":{port}"));
    let share = ShareAddress::typed(&format!("smb://{}{port}/{}", value("server")?, value("share")?)).ok()?;
    let account = match (value("domain"), value("user")) {
        (Some(domain), Some(user)) => Some(format!("{domain}\\{user}")),
        (None, Some(user)) => Some(user.into_owned()),
        (_, None) => None,
    };
    let account = account.map(|account| account.parse::<AccountName>()).transpose().ok()?;
    Some(Drive { share, account })
}

/// The programs that have something below a folder open, by the names that the kernel has for them. Those of other people
/// cannot be looked at, and have nothing open there: GVfs lets in its own person alone.
pub(crate) fn programs_in(folder: &Path) -> BTreeSet<String> {
    let inside = |link: PathBuf| fs::read_link(link).is_ok_and(|to| to.starts_with(folder));
    let holds = |process: &Path| {
        let open = fs::read_dir(process.join("fd")).into_iter().flatten().flatten();
        inside(process.join("cwd")) || open.map(|entry| entry.path()).any(inside)
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbered = processes.filter(|entry| {
        entry.file_name().to_str().is_some_and(|name| name.bytes().all(|sign| sign.is_ascii_digit()))
    });
    numbered
        .map(|entry| entry.path())
        .filter(|process| holds(process))
        .filter_map(|process| fs::read_to_string(process.join("comm")).ok())
        .map(|name| name.trim().chars().filter(|sign| !sign.is_control()).collect())
        .collect()
}

/// The programs at the other ends of the pairs of sockets that a process has, in what `ss --unix --processes --no-header` prints:
/// kind, state, two numbers, then the name and the number of this end and of the other, and whose it is. What has a name is no
/// pair but a way to a bus.
fn programs_beside(output: &str, process: u32) -> BTreeSet<String> {
    let pair = |line: &'_ str| -> Option<(String, String, String)> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, "ESTAB", _, _, "*", here, "*", there, whose, ..] = words[..] else { return None };
        Some((here.to_owned(), there.to_owned(), whose.to_owned()))
    };
    let pairs: Vec<_> = output.lines().filter_map(pair).collect();
    let held = format!(",pid={process},");
    let others: BTreeSet<&String> =
        pairs.iter().filter(|(.., whose)| whose.contains(&held)).map(|(_, there, _)| there).collect();
    let beside = pairs.iter().filter(|(here, _, whose)| others.contains(here) && !whose.contains(&held));
    let name = |whose: &String| whose.split('"').nth(1).map(str::to_owned);
    // GVfs' own folder stands for programs that are found by what they have open in it.
    beside.filter_map(|(.., whose)| name(whose)).filter(|name| name != "gvfsd-fuse").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drive(share: &str, account: &str) -> Drive {
        let account = (!account.is_empty()).then(|| account.parse().expect("an account"));
        Drive { share: share.parse().expect("a share"), account }
    }

    #[test]
    fn what_is_connected_is_read_as_gvfs_lists_it() {
        // Recorded, but for the names.
        let output = "([(':1.201', objectpath '/org/gtk/vfs/mount/1', 'office on 127.0.0.1', \
            'smb-share:port=24450,server=127.0.0.1,share=office,user=anna', '', '. GThemedIcon folder-remote', \
            '. GThemedIcon folder-remote-symbolic', '', true, b'', (b'/', {'port': <b'24450'>, 'server': <b'127.0.0.1'>, \
            'share': <b'office'>, 'type': <b'smb-share'>, 'user': <b'anna'>}), b'/'), \
            (':1.9', objectpath '/org/gtk/vfs/mount/1', 'trash', 'trash:', '', '. GThemedIcon user-trash', '', '', false, b'', \
            (b'/', {'type': <b'trash'>}), b'/'), \
            (':1.7', objectpath '/org/gtk/vfs/mount/2', \"Anna's on files\", \
            \"smb-share:domain=STA%20GE,server=files,share=anna%27s%20%c3%bc,user=an%2cna\", '', '', '', '', true, b'', (b'/', {}), b'/'), \
            (':1.8', objectpath '/org/gtk/vfs/mount/3', 'x', 'smb-share:server=files,share=guests', '', '', '', '', true, b'', (b'/', {}), b'/'), \
            (':1.6', objectpath '/org/gtk/vfs/mount/4', 'y', 'sftp:host=files,user=smb-share:server=a', '', '', '', '', true, b'', (b'/', {}), b'/')],)\n";
        let read: Vec<Drive> = mounts(output).into_iter().map(|mount| mount.drive).collect();
        assert_eq!(read, [drive("smb://127.0.0.1:24450/office", "anna"), drive("smb://files/guests", "")]);
        assert_eq!(mounts(output)[1].bus, ":1.8");
        assert_eq!(mounts(output)[0].name, "smb-share:port=24450,server=127.0.0.1,share=office,user=anna");
        assert_eq!(mounts("(@a(sosssssbay(aya{sv})ay) [],)\n"), []);
    }

    #[test]
    fn a_connection_has_an_address_that_is_one_word() {
        assert_eq!(
            uri(&drive("smb://files:1445/große ablage", r"STA-GE\anna@x.example")),
            "smb://STA-GE;anna%40x.example@files:1445/gro%C3%9Fe%20ablage"
        );
        assert_eq!(uri(&drive("smb://files:445/office$", "")), "smb://files/office%24");
        let back = drive_of("smb-share:domain=STAGE,server=files,share=a%20b,user=anna%40x.example");
        assert_eq!(back, Some(drive("smb://files/a b", r"STAGE\anna@x.example")));
    }

    #[test]
    fn a_password_is_told_only_where_one_is_asked_for() {
        let head = "Authentication Required\nEnter password for share “office” on “files”:\n";
        assert_eq!(asked(&format!("{head}Domain [WORKGROUP]: ")), Some(Prompt::Domain));
        assert_eq!(asked(&format!("{head}Domain: ")), Some(Prompt::Domain));
        assert_eq!(asked("Password: "), Some(Prompt::Password));
        assert_eq!(asked(&format!("{head}User [guest]: ")), Some(Prompt::Other));
        for begun in [head, "", "Pass", "Password:", "Domain [WORK", "Authentication Required\n"] {
            assert_eq!(asked(begun), None, "{begun}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_program_that_has_a_file_open_is_named() {
        let top = tempfile::tempdir().expect("a folder");
        let folder = top.path().join("smb-share:server=files,share=office");
        fs::create_dir(&folder).expect("a folder");
        let file = fs::File::create(folder.join("letter.odt")).expect("a file");
        let mut held = std::process::Command::new("sleep").arg("64").stdin(file).spawn().expect("sleep");
        let beside = top.path().join("smb-share:server=files,share=off");
        let found = (programs_in(&folder), programs_in(&beside));
        held.kill().expect("it runs");
        held.wait().expect("it ends");
        assert_eq!(found, (BTreeSet::from(["sleep".to_owned()]), BTreeSet::new()));
        assert!(programs_in(&folder).is_empty());
    }

    #[test]
    fn a_program_that_reads_over_gio_is_named() {
        // Recorded while `gio cat` read a file: its way to the bus, that to GVfs, and the file itself.
        let output = "\
u_str ESTAB 0      0                                           * 1529942 * 1529943 users:((\"gio\",pid=5110,fd=5))
u_str ESTAB 42864  0                                           * 1529951 * 1529950 users:((\"gio\",pid=5110,fd=9))
u_str ESTAB 0      45568                                       * 1529950 * 1529951 users:((\"gvfsd-smb\",pid=5092,fd=8))
u_str ESTAB 0      0                                           * 1529947 * 1529948 users:((\"gio\",pid=5110,fd=8))
u_str ESTAB 0      0      /run/user/7/gvfsd/socket-xObDODl2 1529948 * 1529947 users:((\"gvfsd-smb\",pid=5092,fd=10))
u_str ESTAB 0      0                                           * 1529900 * 1529901 users:((\"gvfsd-smb\",pid=5092,fd=5))
u_str ESTAB 0      0                            /run/user/7/bus 1529901 * 1529900 users:((\"dbus-daemon\",pid=7,fd=9))
";
        assert_eq!(programs_beside(output, 5092), BTreeSet::from(["gio".to_owned()]));
        assert!(programs_beside(output, 509).is_empty() && programs_beside("", 5092).is_empty());
    }
}
