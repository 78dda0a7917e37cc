//! The exact programs for each action on each system. Pure: compiled and tested everywhere.
//!
//! An action for which a system has no program gives no invocation at all, and cannot be applied there.

use deskside_core::action::{
    Action, DrivesAction, FilesAction, MailAction, NetworkAction, PrintingAction, Service, TEST_PAGE_TITLE,
};
use deskside_core::mail::MailAccount;
use deskside_core::plan::Invocation;

use crate::{Os, bluetooth, desk, drives, power, programs, sound, storage, updates};
#[cfg(feature = "elsewhere")]
use crate::{mac, windows};

/// The programs for an action. `server` is the CUPS server to name, when it is not the system's own.
pub(crate) fn invocations(os: Os, server: Option<&str>, action: &Action) -> Vec<Invocation> {
    let invocation = match (action, os) {
        #[cfg(feature = "elsewhere")]
        (action, Os::Windows) => windows::invocation(action),
        #[cfg(not(feature = "elsewhere"))]
        (_, Os::Windows) => None,
        (Action::Printing(action), Os::Linux | Os::Mac) => printing_with_cups(os, server, action),
        (Action::Files(action), Os::Linux) => Some(files_with_gio(action)),
        (Action::Drives(action), Os::Linux) => Some(drives_with_gio(action)),
        (Action::Network(action), Os::Linux) => Some(network_with_its_manager(action)),
        (Action::Mail(action), Os::Linux) => Some(mail_by_ourselves(action)),
        (Action::Sound(action), Os::Linux) => Some(sound::with_pactl(action)),
        (Action::Bluetooth(action), Os::Linux) => Some(bluetooth::with_busctl(action)),
        (Action::Desk(action), Os::Linux) => Some(desk::with_gsettings(action)),
        (Action::Programs(action), Os::Linux) => programs::invocation(action),
        (Action::Power(action), Os::Linux) => Some(power::invocation(action)),
        (Action::Updates(action), Os::Linux) => Some(updates::with_pkcon(action)),
        #[cfg(feature = "elsewhere")]
        (action, Os::Mac) => mac::invocation(action),
        #[cfg(not(feature = "elsewhere"))]
        (_, Os::Mac) => None,
    };
    invocation.into_iter().collect()
}

fn printing_with_cups(os: Os, server: Option<&str>, action: &PrintingAction) -> Option<Invocation> {
    let cups = |program: &str, args: &[&str]| {
        let server = server.map(|server| ["-h", server]).into_iter().flatten();
        Some(Invocation {
            program: program.to_owned(),
            args: server.chain(args.iter().copied()).map(str::to_owned).collect(),
            input: None,
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

/// No program adds a profile with an account, or takes one out: Deskside writes the files, and says so.
fn mail_by_ourselves(action: &MailAction) -> Invocation {
    let args = match action {
        MailAction::Add { account: MailAccount { mail, incoming, outgoing, account } } => {
            vec![mail.to_string(), incoming.to_string(), outgoing.to_string(), account.to_string()]
        }
        MailAction::Remove { mail } => vec![mail.to_string()],
    };
    Invocation {
        program: "deskside".to_owned(),
        args: [action.name().to_owned()].into_iter().chain(args).collect(),
        input: None,
    }
}

fn systemctl(verb: &str) -> Invocation {
    Invocation::new("systemctl", ["--no-ask-password", verb, "cups.service"])
}

#[cfg(test)]
mod tests {
    use deskside_core::action::{BluetoothAction, SoundAction};
    use deskside_core::sound::Volume;

    use super::*;
    use deskside_core::action::{DeskAction, PowerAction, ProgramsAction, UpdatesAction};
    use deskside_core::desk::Aid;
    use deskside_core::power::Profile;

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
        let device = || "output:headset".parse().unwrap();
        let sound = [
            SoundAction::Unmute { device: device() },
            SoundAction::Mute { device: "input:mic".parse().unwrap() },
            SoundAction::SetVolume { device: device(), volume: Volume::percent(50) },
            SoundAction::SetDefault { device: "input:mic".parse().unwrap() },
            SoundAction::TestTone { device: device() },
        ];
        let desk = [
            DeskAction::SetLayouts { layouts: "xkb:us,xkb:de+nodeadkeys".parse().unwrap() },
            DeskAction::SwitchOn { aid: Aid::Magnifier },
            DeskAction::SwitchOff { aid: Aid::SlowKeys },
            DeskAction::SetTextSize { size: "1.25".parse().unwrap() },
        ];
        let own = || "own:/home/anna/.config/autostart/chat.desktop".parse().unwrap();
        let process = || "4711@81234".parse().unwrap();
        let programs = [
            ProgramsAction::StartOff { starts: own() },
            ProgramsAction::StartOn { starts: own() },
            ProgramsAction::Quit { process: process() },
            ProgramsAction::End { process: process() },
        ];
        let pairing = || "hci0/00:00:5E:00:53:01".parse().unwrap();
        let bluetooth = [
            BluetoothAction::SwitchOn { adapter: "hci0".parse().unwrap() },
            BluetoothAction::SwitchOff { adapter: "hci0".parse().unwrap() },
            BluetoothAction::Connect { pairing: pairing() },
            BluetoothAction::Disconnect { pairing: pairing() },
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
            .chain(sound.into_iter().map(Action::from))
            .chain(bluetooth.into_iter().map(Action::from))
            .chain(desk.into_iter().map(Action::from))
            .chain(programs.into_iter().map(Action::from))
            .chain([PowerAction::SetProfile { profile: Profile::PowerSaver }.into()])
            .chain(mail().into_iter().map(Action::from))
            .chain(network.into_iter().map(Action::from))
            .chain([UpdatesAction::Look {}.into()])
            .collect()
    }

    fn mail() -> [MailAction; 2] {
        let account = MailAccount {
            mail: "anna@northfield.example".parse().unwrap(),
            incoming: "imaps://imap.northfield.example:993".parse().unwrap(),
            outgoing: "submission://smtp.northfield.example:587".parse().unwrap(),
            account: "anna".parse().unwrap(),
        };
        let remove = MailAction::Remove { mail: account.mail.clone() };
        [MailAction::Add { account }, remove]
    }

    fn shown(os: Os, server: Option<&str>) -> String {
        let mut text = String::new();
        for action in every_action() {
            text.push_str(action.name());
            text.push('\n');
            for Invocation { program, args, input } in invocations(os, server, &action) {
                // A script is shown as it is, each of its lines by itself.
                let (script, args) = match os {
                    Os::Windows => args.split_last().expect("a script"),
                    Os::Linux | Os::Mac => (&String::new(), &args[..]),
                };
                text.push_str(&format!("  {program} {args:?}\n"));
                script.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
                input.into_iter().for_each(|input| text.push_str(&format!("  < {input}\n")));
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
}
