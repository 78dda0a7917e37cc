//! What `cargo xtask vm` runs inside its virtual machine: `vm root` installs the helper program and looks at it, `vm anna` sits
//! at the computer and asks it for things. There, systemd, polkit, logind, the bus and the print service are the real ones.
//! Each line that begins with `vm:` says what was seen.

#![allow(clippy::unwrap_used)]

#[path = "vm/agent.rs"]
mod agent;
#[path = "vm/anna.rs"]
mod anna;
#[path = "../tests/office.rs"]
#[allow(dead_code)]
mod office;
#[path = "vm/root.rs"]
mod root;

use std::process::{Command, Output};

/// Where the two meet.
const MEETING: &str = "/run/deskside-vm";

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("root") => root::install_and_look(),
        Some("anna") => anna::sit_down(),
        Some("mehmet") => anna::from_elsewhere(),
        other => panic!("`vm` is run as root, anna or mehmet, not {other:?}"),
    }
}

/// Says what was seen, and whether it is what should be.
fn see(what: &str, seen: &str, expected: &str) {
    if seen == expected {
        println!("vm: ok: {what}: {seen}");
    } else {
        println!("vm: FAILED: {what}: {seen}, not {expected}");
    }
}

fn run(program: &str, args: &[&str]) -> Output {
    Command::new(program).args(args).output().unwrap_or_else(|error| panic!("{program}: {error}"))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
