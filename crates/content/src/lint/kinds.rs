//! What arguments, answers and facts are.

use deskside_core::action::ArgKind;
use deskside_core::say::Value;

/// What the answer to a question about a list is.
pub(super) fn answer_kind(list: &str) -> Option<ArgKind> {
    match list {
        "printers.list" => Some(ArgKind::Queue),
        "printers.found" => Some(ArgKind::Address),
        "files.large" => Some(ArgKind::File),
        "trash.list" | "drives.list" => Some(ArgKind::Label),
        "sound.outputs" | "microphones.list" => Some(ArgKind::SoundDevice),
        "keyboard.layouts" => Some(ArgKind::Layout),
        "autostart.list" => Some(ArgKind::StartEntry),
        "programs.running" => Some(ArgKind::Process),
        "bluetooth.devices" => Some(ArgKind::Pairing),
        "mail.accounts" => Some(ArgKind::Mail),
        "vpns.list" => Some(ArgKind::Connection),
        _ => None,
    }
}

/// What a fact is. Most are words for people, which no tool may be given.
pub(super) fn fact_kind(of: &str, fact: &str) -> ArgKind {
    match (of, fact) {
        ("printer.stuck-mine" | "printer.stuck-other", "job") => ArgKind::Job,
        ("printer.moved", "address") => ArgKind::Address,
        ("printer.present" | "printers.found", "queue") => ArgKind::Queue,
        ("trash.list", "path") => ArgKind::File,
        ("trash.list", "bytes") => ArgKind::Size,
        ("drives.list", "address") => ArgKind::Share,
        ("bluetooth.off", "adapter") => ArgKind::Radio,
        ("drives.list" | "drive.dead" | "what is typed", "account") => ArgKind::Account,
        ("keyboard.layout-missing" | "keyboard.other-layouts", "layouts") => ArgKind::Layouts,
        ("autostart.list", "starts") => ArgKind::StartEntry,
        ("programs.running" | "program.busy", "process") => ArgKind::Process,
        ("mail.account-missing", "incoming" | "outgoing") => ArgKind::MailServer,
        ("mail.account-missing", "account") => ArgKind::Account,
        ("mail.account-missing" | "mail.accounts" | "what is typed", "mail") => ArgKind::Mail,
        (_, "connection-id") => ArgKind::Connection,
        ("network.no-address" | "network.not-connected", "adapter") => ArgKind::Adapter,
        _ => ArgKind::Label,
    }
}

/// What an argument of a kind is, for authors.
pub(crate) fn described(kind: ArgKind) -> &'static str {
    match kind {
        ArgKind::Queue => "a print queue",
        ArgKind::Address => "the address of a printer",
        ArgKind::Job => "the number of a document",
        ArgKind::Label => "words for people",
        ArgKind::Service => "a service",
        ArgKind::File => "the place of a file",
        ArgKind::Size => "a number of bytes",
        ArgKind::Share => "the address of a shared folder",
        ArgKind::Account => "the name of an account",
        ArgKind::Secret => "a password",
        ArgKind::SoundDevice => "a sound device",
        ArgKind::Percent => "a number from 0 to 100",
        ArgKind::Layout => "a keyboard layout",
        ArgKind::Layouts => "a list of keyboard layouts",
        ArgKind::Aid => "an aid for seeing, hearing or typing",
        ArgKind::TextSize => "a size of writing",
        ArgKind::StartEntry => "an entry that starts a program",
        ArgKind::Process => "a process",
        ArgKind::Radio => "a Bluetooth adapter",
        ArgKind::Pairing => "a paired device",
        ArgKind::Profile => "a power profile",
        ArgKind::Mail => "a mail address",
        ArgKind::MailServer => "a mail server",
        ArgKind::Connection => "a connection",
        ArgKind::Adapter => "a network adapter",
        ArgKind::Page => "the address of a web page",
        ArgKind::ProxyMode => "a way to choose a proxy",
    }
}

/// A value that fits, in place of one that is known only later.
pub(super) fn example(kind: ArgKind) -> Value {
    match kind {
        ArgKind::Queue => "queue".into(),
        ArgKind::Address => "ipp://printer/ipp/print".into(),
        ArgKind::Job => 1_i64.into(),
        ArgKind::Label => "Printer".into(),
        ArgKind::Service => "printing".into(),
        ArgKind::File => "/home/somebody/file".into(),
        ArgKind::Size => 1_i64.into(),
        ArgKind::Share => "smb://server/share".into(),
        ArgKind::Account => "somebody".into(),
        ArgKind::Secret => "typed-00000000-0000-0000-0000-000000000000-password".into(),
        ArgKind::SoundDevice => "output:device".into(),
        ArgKind::Percent => 1_i64.into(),
        ArgKind::Layout | ArgKind::Layouts => "xkb:de".into(),
        ArgKind::Aid => "slow-keys".into(),
        ArgKind::TextSize => "1.25".into(),
        ArgKind::StartEntry => "own:/home/somebody/.config/autostart/program.desktop".into(),
        ArgKind::Process => "1000@1".into(),
        ArgKind::Radio => "hci0".into(),
        ArgKind::Pairing => "hci0/00:00:5E:00:53:01".into(),
        ArgKind::Profile => "balanced".into(),
        ArgKind::Mail => "somebody@somewhere.example".into(),
        ArgKind::MailServer => "imaps://server:993".into(),
        ArgKind::Connection => "00000000-0000-0000-0000-000000000000".into(),
        ArgKind::Adapter => "eth0".into(),
        ArgKind::Page => "https://page.example".into(),
        ArgKind::ProxyMode => "none".into(),
    }
}
