//! The exact programs for each action on each system. Pure: compiled and tested everywhere.
//!
//! An action for which a system has no program gives no invocation at all, and cannot be applied there.

use deskside_core::action::{Action, Service, TEST_PAGE_TITLE};
use deskside_core::plan::Invocation;

use crate::{Os, storage};

/// The programs for an action. `server` is the CUPS server to name, when it is not the system's own.
pub(crate) fn invocations(os: Os, server: Option<&str>, action: &Action) -> Vec<Invocation> {
    match os {
        Os::Linux | Os::Mac => unix(os, server, action).into_iter().collect(),
        Os::Windows => windows(action).into_iter().collect(),
    }
}

fn unix(os: Os, server: Option<&str>, action: &Action) -> Option<Invocation> {
    let cups = |program: &str, args: &[&str]| {
        let server = server.map(|server| ["-h", server]).into_iter().flatten();
        Some(Invocation {
            program: program.to_owned(),
            args: server.chain(args.iter().copied()).map(str::to_owned).collect(),
        })
    };
    match action {
        Action::ServiceStart { service: Service::Printing } => Some(match os {
            Os::Mac => Invocation::new("launchctl", ["kickstart", "system/org.cups.cupsd"]),
            Os::Linux | Os::Windows => systemctl("start"),
        }),
        Action::ServiceStop { service: Service::Printing } => Some(match os {
            Os::Mac => Invocation::new("launchctl", ["kill", "SIGTERM", "system/org.cups.cupsd"]),
            Os::Linux | Os::Windows => systemctl("stop"),
        }),
        Action::PrinterResume { queue } => cups("cupsenable", &[queue.as_str()]),
        Action::PrinterPause { queue } => cups("cupsdisable", &[queue.as_str()]),
        Action::PrinterAccept { queue } => cups("cupsaccept", &[queue.as_str()]),
        Action::PrinterReject { queue } => cups("cupsreject", &[queue.as_str()]),
        // The number alone: `Office-7` could be a queue that is called so, and its document would go instead.
        Action::JobCancel { job, .. } => cups("cancel", &[&job.to_string()]),
        Action::PrinterSetDefault { queue } => cups("lpoptions", &["-d", queue.as_str()]),
        Action::PrinterSetAddress { queue, uri } => {
            cups("lpadmin", &["-p", queue.as_str(), "-v", uri.as_str()])
        }
        Action::PrinterAdd { queue, uri, label } => {
            let label = if label.is_empty() { queue.as_str() } else { label };
            let add = ["-p", queue.as_str(), "-E", "-v", uri.as_str(), "-m", "everywhere", "-D", label];
            cups("lpadmin", &add)
        }
        Action::PrinterRemove { queue } => cups("lpadmin", &["-x", queue.as_str()]),
        // GIO is the desktop's own way to the trash; macOS has no program for it that takes arguments as such.
        Action::FileTrash { file } if os == Os::Linux => {
            Some(Invocation::new("gio", ["trash", file.as_str()]))
        }
        // Not `gio trash --restore`: it gives `Grüße.txt` back as `Gr\xc3\xbc\xc3\x9fe.txt` (GLib 2.74). What should be in the way by
        // then is kept beside it.
        Action::FileRestore { file, entry, .. } if os == Os::Linux => Some(Invocation::new(
            "gio",
            ["move", "--backup", "--no-target-directory", &storage::address(entry), file.as_str()],
        )),
        Action::TrashEmpty {} if os == Os::Linux => Some(Invocation::new("gio", ["trash", "--empty"])),
        Action::FileTrash { .. } | Action::FileRestore { .. } | Action::TrashEmpty {} => None,
        // The page comes through the standard input, so no file has to be named or left behind.
        Action::PrinterTestPage { queue } => cups(
            "lp",
            &["-d", queue.as_str(), "-t", TEST_PAGE_TITLE, "-o", "document-format=application/pdf"],
        ),
    }
}

fn systemctl(verb: &str) -> Invocation {
    Invocation::new("systemctl", ["--no-ask-password", verb, "cups.service"])
}

/// PowerShell reads its command as a script, so every text in it is quoted here, and until the commands go through
/// an interface that takes arguments as such, [`crate::Computer`] does not run them: it shows them.
fn windows(action: &Action) -> Option<Invocation> {
    let on_printer = |queue: &str, method: &str| {
        let queue = quoted(queue);
        format!(
            "Get-CimInstance -ClassName Win32_Printer | Where-Object -Property Name -EQ -Value {queue} | \
             Invoke-CimMethod -MethodName {method}"
        )
    };
    let script = match action {
        Action::ServiceStart { service: Service::Printing } => "Start-Service -Name Spooler".to_owned(),
        Action::ServiceStop { service: Service::Printing } => "Stop-Service -Name Spooler -Force".to_owned(),
        Action::PrinterResume { queue } => on_printer(queue.as_str(), "Resume"),
        Action::PrinterPause { queue } => on_printer(queue.as_str(), "Pause"),
        Action::JobCancel { queue, job } => {
            format!("Remove-PrintJob -PrinterName {} -ID {job}", quoted(queue.as_str()))
        }
        Action::PrinterSetDefault { queue } => on_printer(queue.as_str(), "SetDefaultPrinter"),
        Action::PrinterAdd { queue, uri, .. } => {
            format!("Add-Printer -Name {} -IppURL {}", quoted(queue.as_str()), quoted(uri.as_str()))
        }
        Action::PrinterRemove { queue } => format!("Remove-Printer -Name {}", quoted(queue.as_str())),
        Action::PrinterTestPage { queue } => on_printer(queue.as_str(), "PrintTestPage"),
        Action::TrashEmpty {} => "Clear-RecycleBin -Force".to_owned(),
        // A Windows queue always takes documents, and its address is a port that it shares with others. For single files in
        // the recycle bin there is only a programming interface.
        Action::PrinterAccept { .. }
        | Action::PrinterReject { .. }
        | Action::PrinterSetAddress { .. }
        | Action::FileTrash { .. }
        | Action::FileRestore { .. } => return None,
    };
    Some(Invocation::new("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", &script]))
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
        vec![
            Action::ServiceStart { service },
            Action::ServiceStop { service },
            Action::PrinterResume { queue: queue() },
            Action::PrinterPause { queue: queue() },
            Action::PrinterAccept { queue: queue() },
            Action::PrinterReject { queue: queue() },
            Action::JobCancel { queue: queue(), job: 7 },
            Action::PrinterSetDefault { queue: queue() },
            Action::PrinterSetAddress { queue: queue(), uri: uri() },
            Action::PrinterAdd { queue: queue(), uri: uri(), label: "Anna's printer".to_owned() },
            Action::PrinterRemove { queue: queue() },
            Action::PrinterTestPage { queue: queue() },
            Action::FileTrash { file: file() },
            Action::FileRestore { file: file(), entry: "party 2.mp4".to_owned(), bytes: 7 },
            Action::TrashEmpty {},
        ]
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
        let registry: Vec<&str> = deskside_core::action::ACTIONS.iter().map(|spec| spec.name).collect();
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
