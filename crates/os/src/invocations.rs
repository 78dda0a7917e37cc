//! The exact programs for each action on each system. Pure: compiled and tested everywhere.
//!
//! An action for which a system has no program gives no invocation at all, and cannot be applied there.

use deskside_core::action::{
    Action, DrivesAction, FilesAction, NetworkAction, PrintingAction, Service, TEST_PAGE_TITLE,
};
use deskside_core::plan::Invocation;

use crate::{Os, drives, storage};

/// The programs for an action. `server` is the CUPS server to name, when it is not the system's own.
pub(crate) fn invocations(os: Os, server: Option<&str>, action: &Action) -> Vec<Invocation> {
    let invocation = match (action, os) {
        (Action::Printing(action), Os::Linux | Os::Mac) => printing_with_cups(os, server, action),
        (Action::Printing(action), Os::Windows) => printing_on_windows(action),
        (Action::Files(action), Os::Linux) => Some(files_with_gio(action)),
        // macOS has no program for its trash that takes arguments as such.
        (Action::Files(_), Os::Mac) => None,
        (Action::Files(action), Os::Windows) => files_on_windows(action),
        (Action::Drives(action), Os::Linux) => Some(drives_with_gio(action)),
        // `mount_smbfs` takes a password in its arguments, where every program can read it, or from a terminal; and what a shared
        // folder is called below /Volumes depends on what else is called so.
        (Action::Drives(_), Os::Mac) => None,
        (Action::Drives(action), Os::Windows) => drives_on_windows(action),
        (Action::Network(action), Os::Linux) => Some(network_with_its_manager(action)),
        (Action::Network(_), Os::Mac | Os::Windows) => None,
    };
    invocation.into_iter().collect()
}

fn printing_with_cups(os: Os, server: Option<&str>, action: &PrintingAction) -> Option<Invocation> {
    let cups = |program: &str, args: &[&str]| {
        let server = server.map(|server| ["-h", server]).into_iter().flatten();
        Some(Invocation {
            program: program.to_owned(),
            args: server.chain(args.iter().copied()).map(str::to_owned).collect(),
        })
    };
    match action {
        PrintingAction::ServiceStart { service: Service::Printing } => Some(match os {
            Os::Mac => Invocation::new("launchctl", ["kickstart", "system/org.cups.cupsd"]),
            Os::Linux | Os::Windows => systemctl("start"),
        }),
        PrintingAction::ServiceStop { service: Service::Printing } => Some(match os {
            Os::Mac => Invocation::new("launchctl", ["kill", "SIGTERM", "system/org.cups.cupsd"]),
            Os::Linux | Os::Windows => systemctl("stop"),
        }),
        PrintingAction::Resume { queue } => cups("cupsenable", &[queue.as_str()]),
        PrintingAction::Pause { queue } => cups("cupsdisable", &[queue.as_str()]),
        PrintingAction::Accept { queue } => cups("cupsaccept", &[queue.as_str()]),
        PrintingAction::Reject { queue } => cups("cupsreject", &[queue.as_str()]),
        // The number alone: `Office-7` could be a queue that is called so, and its document would go instead.
        PrintingAction::CancelJob { job, .. } => cups("cancel", &[&job.to_string()]),
        PrintingAction::SetDefault { queue } => cups("lpoptions", &["-d", queue.as_str()]),
        PrintingAction::SetAddress { queue, uri } => {
            cups("lpadmin", &["-p", queue.as_str(), "-v", uri.as_str()])
        }
        PrintingAction::Add { queue, uri, label } => {
            let label = if label.is_empty() { queue.as_str() } else { label };
            let add = ["-p", queue.as_str(), "-E", "-v", uri.as_str(), "-m", "everywhere", "-D", label];
            cups("lpadmin", &add)
        }
        PrintingAction::Remove { queue } => cups("lpadmin", &["-x", queue.as_str()]),
        // The page comes through the standard input, so no file has to be named or left behind.
        PrintingAction::TestPage { queue } => cups(
            "lp",
            &["-d", queue.as_str(), "-t", TEST_PAGE_TITLE, "-o", "document-format=application/pdf"],
        ),
    }
}

/// GIO is the desktop's own way to the trash.
fn files_with_gio(action: &FilesAction) -> Invocation {
    match action {
        FilesAction::Trash { file } => Invocation::new("gio", ["trash", file.as_str()]),
        // Not `gio trash --restore`: it gives `Grüße.txt` back as `Gr\xc3\xbc\xc3\x9fe.txt` (GLib 2.74). What should be in the way by
        // then is kept beside it.
        FilesAction::Restore { file, entry, .. } => Invocation::new(
            "gio",
            ["move", "--backup", "--no-target-directory", &storage::address(entry), file.as_str()],
        ),
        FilesAction::EmptyTrash {} => Invocation::new("gio", ["trash", "--empty"]),
    }
}

/// GVfs connects for this person alone, until they sign out. The password goes to the standard input.
fn drives_with_gio(action: &DrivesAction) -> Invocation {
    let address = drives::uri(&action.drive());
    match action {
        DrivesAction::Connect { .. } => Invocation::new("gio", ["mount", &address]),
        DrivesAction::Disconnect { .. } => Invocation::new("gio", ["mount", "--unmount", &address]),
    }
}

/// NetworkManager asks polkit whether the person may; the program itself never asks for a password.
fn network_with_its_manager(action: &NetworkAction) -> Invocation {
    let up = |connection: &str, adapter: &str| {
        Invocation::new("nmcli", ["--wait", "40", "connection", "up", "uuid", connection, "ifname", adapter])
    };
    let down = |connection: &str| {
        Invocation::new("nmcli", ["--wait", "10", "connection", "down", "uuid", connection])
    };
    match action {
        NetworkAction::WifiOn {} => Invocation::new("nmcli", ["radio", "wifi", "on"]),
        NetworkAction::WifiOff {} => Invocation::new("nmcli", ["radio", "wifi", "off"]),
        // Connecting anew is what asks for an address: `nmcli device reapply` keeps the one that there was (1.42).
        NetworkAction::Connect { connection, adapter } | NetworkAction::Renew { connection, adapter } => {
            up(connection.as_str(), adapter.as_str())
        }
        NetworkAction::Disconnect { connection, .. } | NetworkAction::VpnDisconnect { connection } => {
            down(connection.as_str())
        }
        NetworkAction::VpnConnect { connection } => {
            Invocation::new("nmcli", ["--wait", "60", "connection", "up", "uuid", connection.as_str()])
        }
        NetworkAction::ForgetNames {} => Invocation::new(
            "busctl",
            [
                "--system",
                "call",
                "org.freedesktop.resolve1",
                "/org/freedesktop/resolve1",
                "org.freedesktop.resolve1.Manager",
                "FlushCaches",
            ],
        ),
        NetworkAction::SetProxy { mode } => {
            Invocation::new("gsettings", ["set", "org.gnome.system.proxy", "mode", mode.word()])
        }
    }
}

fn systemctl(verb: &str) -> Invocation {
    Invocation::new("systemctl", ["--no-ask-password", verb, "cups.service"])
}

/// PowerShell reads its command as a script, so every text in it is quoted here, and until the commands go through
/// an interface that takes arguments as such, [`crate::Computer`] does not run them: it shows them.
fn printing_on_windows(action: &PrintingAction) -> Option<Invocation> {
    let on_printer = |queue: &str, method: &str| {
        let queue = quoted(queue);
        format!(
            "Get-CimInstance -ClassName Win32_Printer | Where-Object -Property Name -EQ -Value {queue} | \
             Invoke-CimMethod -MethodName {method}"
        )
    };
    let script = match action {
        PrintingAction::ServiceStart { service: Service::Printing } => {
            "Start-Service -Name Spooler".to_owned()
        }
        PrintingAction::ServiceStop { service: Service::Printing } => {
            "Stop-Service -Name Spooler -Force".to_owned()
        }
        PrintingAction::Resume { queue } => on_printer(queue.as_str(), "Resume"),
        PrintingAction::Pause { queue } => on_printer(queue.as_str(), "Pause"),
        PrintingAction::CancelJob { queue, job } => {
            format!("Remove-PrintJob -PrinterName {} -ID {job}", quoted(queue.as_str()))
        }
        PrintingAction::SetDefault { queue } => on_printer(queue.as_str(), "SetDefaultPrinter"),
        PrintingAction::Add { queue, uri, .. } => {
            format!("Add-Printer -Name {} -IppURL {}", quoted(queue.as_str()), quoted(uri.as_str()))
        }
        PrintingAction::Remove { queue } => format!("Remove-Printer -Name {}", quoted(queue.as_str())),
        PrintingAction::TestPage { queue } => on_printer(queue.as_str(), "PrintTestPage"),
        // A Windows queue always takes documents, and its address is a port that it shares with others.
        PrintingAction::Accept { .. } | PrintingAction::Reject { .. } | PrintingAction::SetAddress { .. } => {
            return None;
        }
    };
    Some(powershell(&script))
}

/// For single files in the recycle bin there is only a programming interface.
fn files_on_windows(action: &FilesAction) -> Option<Invocation> {
    match action {
        FilesAction::EmptyTrash {} => Some(powershell("Clear-RecycleBin -Force")),
        FilesAction::Trash { .. } | FilesAction::Restore { .. } => None,
    }
}

/// `New-SmbMapping` and `net use` take a password in their arguments, where every program can read it, so nothing connects here.
fn drives_on_windows(action: &DrivesAction) -> Option<Invocation> {
    match action {
        DrivesAction::Connect { .. } => None,
        // Windows names a share without a port, and has one connection to it.
        DrivesAction::Disconnect { share, .. } if share.port().is_none() => {
            let path = quoted(&format!(r"\\{}\{}", share.server(), share.share()));
            Some(powershell(&format!("Remove-SmbMapping -RemotePath {path} -UpdateProfile -Force")))
        }
        DrivesAction::Disconnect { .. } => None,
    }
}

fn powershell(script: &str) -> Invocation {
    Invocation::new("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script])
}

/// A PowerShell text in which nothing is special. It takes four typographic signs for a quote as well.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        quoted.push(c);
        if matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}') {
            quoted.push(c);
        }
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_action() -> Vec<Action> {
        let queue = "Finance-2F".parse().unwrap();
        let queue = || -> deskside_core::printing::QueueName { Clone::clone(&queue) };
        let uri = || "ipp://10.0.0.7/ipp/print".parse().unwrap();
        let file = || "/home/anna/Videos/party 2.mp4".parse().unwrap();
        let service = Service::Printing;
        let printing = [
            PrintingAction::ServiceStart { service },
            PrintingAction::ServiceStop { service },
            PrintingAction::Resume { queue: queue() },
            PrintingAction::Pause { queue: queue() },
            PrintingAction::Accept { queue: queue() },
            PrintingAction::Reject { queue: queue() },
            PrintingAction::CancelJob { queue: queue(), job: 7 },
            PrintingAction::SetDefault { queue: queue() },
            PrintingAction::SetAddress { queue: queue(), uri: uri() },
            PrintingAction::Add { queue: queue(), uri: uri(), label: "Anna's printer".to_owned() },
            PrintingAction::Remove { queue: queue() },
            PrintingAction::TestPage { queue: queue() },
        ];
        let files = [
            FilesAction::Trash { file: file() },
            FilesAction::Restore { file: file(), entry: "party 2.mp4".to_owned(), bytes: 7 },
            FilesAction::EmptyTrash {},
        ];
        let share = || "smb://files.example/große ablage".parse().unwrap();
        let account: deskside_core::drives::AccountName = r"NORTH\anna".parse().unwrap();
        let secret = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password".parse().unwrap();
        let drives = [
            DrivesAction::Connect { share: share(), account: account.clone(), secret },
            DrivesAction::Disconnect { share: share(), account: Some(account) },
        ];
        let connection = || "6f1d1f9a-0c1e-4a53-9d55-2a8b6c1d0e42".parse().unwrap();
        let adapter = || "wlp1s0".parse().unwrap();
        let network = [
            NetworkAction::WifiOn {},
            NetworkAction::WifiOff {},
            NetworkAction::Connect { connection: connection(), adapter: adapter() },
            NetworkAction::Disconnect { connection: connection(), adapter: adapter() },
            NetworkAction::Renew { connection: connection(), adapter: adapter() },
            NetworkAction::ForgetNames {},
            NetworkAction::VpnConnect { connection: connection() },
            NetworkAction::VpnDisconnect { connection: connection() },
            NetworkAction::SetProxy { mode: deskside_core::network::ProxyMode::None },
        ];
        let printing = printing.into_iter().map(Action::from);
        printing
            .chain(files.into_iter().map(Action::from))
            .chain(drives.into_iter().map(Action::from))
            .chain(network.into_iter().map(Action::from))
            .collect()
    }

    fn shown(os: Os, server: Option<&str>) -> String {
        let mut text = String::new();
        for action in every_action() {
            text.push_str(action.name());
            text.push('\n');
            for Invocation { program, args } in invocations(os, server, &action) {
                text.push_str(&format!("  {program} {args:?}\n"));
            }
        }
        text
    }

    #[test]
    fn every_action_of_the_registry_is_shown_here() {
        let names: Vec<&str> = every_action().iter().map(Action::name).collect();
        let registry: Vec<&str> = deskside_core::action::actions().map(|spec| spec.name).collect();
        assert_eq!(names, registry);
    }

    #[test]
    fn the_programs_are_these() {
        insta::assert_snapshot!("linux", shown(Os::Linux, None));
        insta::assert_snapshot!("linux_with_a_server", shown(Os::Linux, Some("127.0.0.1:20631")));
        insta::assert_snapshot!("windows", shown(Os::Windows, None));
        insta::assert_snapshot!("macos", shown(Os::Mac, None));
    }

    #[test]
    fn no_sign_gets_out_of_a_powershell_text() {
        assert_eq!(quoted("a'; b"), "'a''; b'");
        assert_eq!(quoted("a\u{2019}; $(b) `c"), "'a\u{2019}\u{2019}; $(b) `c'");
    }
}
