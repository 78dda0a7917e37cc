//! The person's programs out of `/proc`, and how one of them is ended: by a handle of the kernel, so that it is never another.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use deskside_core::action::ProgramsAction;
use deskside_core::machine::Fault;
use deskside_core::programs::{ProcessId, Running};
use rustix::process::{Pid, PidfdFlags, Signal, geteuid, pidfd_open, pidfd_send_signal};

/// Between two looks: what keeps a computer busy is a difference.
const BETWEEN: Duration = Duration::from_millis(500);
/// How often one looks whether a program has gone.
const PAUSE: Duration = Duration::from_millis(50);

/// Where programs are started: what they start is a program of its own.
const SHELLS: &[&str] = &["bash", "dash", "fish", "sh", "zsh"];

/// The desktop itself, by how its processes begin to be called. Ending one of them ends the session, or leaves it half alive.
const SESSION: &[&str] = &[
    "at-spi",
    "cinnamon",
    "dbus-",
    "dconf-",
    "evolution-",
    "gdm",
    "gnome-keyring",
    "gnome-session",
    "gnome-shell",
    "goa-",
    "gpg-agent",
    "gsd-",
    "gvfs",
    "ibus-",
    "kded",
    "ksmserver",
    "kwin",
    "lightdm",
    "marco",
    "mate-session",
    "mutter",
    "pipewire",
    "plasmashell",
    "polkit",
    "pulseaudio",
    "sd-pam",
    "sddm",
    "ssh-agent",
    "sshd",
    "systemd",
    "tracker-",
    "wireplumber",
    "xdg-",
    "xfce4-panel",
    "xfce4-session",
    "xfsettingsd",
    "xfwm",
    "Xorg",
    "Xvfb",
    "Xwayland",
];

/// One process, as one line of the kernel has it (proc(5), `/proc/pid/stat`).
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stat {
    name: String,
    is_over: bool,
    parent: u32,
    /// The time that it took, in ticks.
    took: u64,
    began: u64,
    pages: u64,
}

/// Reads such a line. The name is in brackets, and may hold some itself.
fn stat(line: &str) -> Option<Stat> {
    let (name, rest) = line.split_once('(')?.1.rsplit_once(')')?;
    let words: Vec<&str> = rest.split_whitespace().collect();
    let number = |at: usize| words.get(at)?.parse::<u64>().ok();
    Some(Stat {
        name: name.chars().filter(|sign| !sign.is_control()).collect(),
        is_over: matches!(*words.first()?, "Z" | "X"),
        parent: number(1)?.try_into().ok()?,
        took: number(11)?.saturating_add(number(12)?),
        began: number(19)?,
        pages: number(21)?,
    })
}

fn folder(number: u32) -> PathBuf {
    PathBuf::from(format!("/proc/{number}"))
}

fn look_at(number: u32) -> Option<Stat> {
    let line = fs::read(folder(number).join("stat")).ok()?;
    stat(&String::from_utf8_lossy(&line)).filter(|stat| !stat.is_over)
}

fn person_or_fault(person: Option<u32>) -> Result<u32, Fault> {
    match person.unwrap_or_else(|| geteuid().as_raw()) {
        // What runs as root is never a program of a person.
        0 => Err(Fault::NotSupported),
        person => Ok(person),
    }
}

fn is_of(number: u32, person: u32) -> bool {
    fs::metadata(folder(number)).is_ok_and(|about| about.uid() == person)
}

/// The processes of the person.
fn processes(person: u32) -> BTreeMap<u32, Stat> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter(|number| is_of(*number, person))
        .filter_map(|number| Some((number, look_at(number)?)))
        .collect()
}

/// Whether it was started with a screen. What runs without one has no window that somebody would close.
fn has_screen(number: u32) -> bool {
    let variables = fs::read(folder(number).join("environ")).unwrap_or_default();
    variables.split(|byte| *byte == 0).any(|variable| {
        [&b"DISPLAY="[..], b"WAYLAND_DISPLAY="]
            .iter()
            .any(|name| variable.strip_prefix(*name).is_some_and(|value| !value.is_empty()))
    })
}

/// This program and those that it was started by.
fn ourselves() -> BTreeSet<u32> {
    let mut ours = BTreeSet::new();
    let mut next = std::process::id();
    while next > 1 && ours.insert(next) {
        next = look_at(next).map_or(0, |stat| stat.parent);
    }
    ours
}

/// The first process of the program that a process belongs to, if it is one that the person may end.
fn program_of(number: u32, all: &BTreeMap<u32, Stat>, is_program: &dyn Fn(u32) -> bool) -> Option<u32> {
    let mut first = is_program(number).then_some(number)?;
    while let Some(parent) = all.get(&first).map(|stat| stat.parent).filter(|parent| is_program(*parent)) {
        first = parent;
    }
    Some(first)
}

/// The person's programs that have a screen.
pub(crate) fn running(person: Option<u32>) -> Result<Vec<Running>, Fault> {
    let person = person_or_fault(person)?;
    let before = processes(person);
    let start = Instant::now();
    sleep(BETWEEN);
    let all = processes(person);
    let passed = start.elapsed();
    let ours = ourselves();
    let is_named = |name: &str| {
        SHELLS.contains(&name) || SESSION.iter().any(|start| name.trim_start_matches('(').starts_with(start))
    };
    let programs: BTreeSet<u32> = all
        .iter()
        .filter(|(number, stat)| !is_named(&stat.name) && !ours.contains(number) && has_screen(**number))
        .map(|(number, _)| *number)
        .collect();
    let is_program = |number: u32| programs.contains(&number);
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let ticks = (passed.as_secs_f64() * rustix::param::clock_ticks_per_second() as f64) as u64 * threads;
    let mut sums: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
    for (number, stat) in &all {
        let Some(first) = program_of(*number, &all, &is_program) else { continue };
        let earlier = before.get(number).filter(|at| at.began == stat.began).map_or(stat.took, |at| at.took);
        let sum = sums.entry(first).or_default();
        sum.0 = sum.0.saturating_add(stat.pages.saturating_mul(rustix::param::page_size() as u64));
        sum.1 = sum.1.saturating_add(stat.took.saturating_sub(earlier));
    }
    let told = |(first, (bytes, took)): (u32, (u64, u64))| {
        let stat = all.get(&first)?;
        let percent = (took.saturating_mul(100) / ticks.max(1)).min(100);
        Some(Running {
            process: ProcessId::new(first, stat.began)?,
            name: stat.name.clone(),
            bytes,
            percent: u32::try_from(percent).unwrap_or(100),
        })
    };
    Ok(sums.into_iter().filter_map(told).collect())
}

/// Sends the signal of the action to exactly this process, and waits for it to go. One that asks its person first stays.
///
/// A number alone could be that of another process by now. So the kernel gives a handle first, which stands for one process as long
/// as it is held; only then it is looked whether this is the one that was meant.
pub(crate) fn end(action: &ProgramsAction, person: Option<u32>, within: Duration) -> Result<(), Fault> {
    let (process, signal) = match action {
        ProgramsAction::Quit { process } => (*process, Signal::TERM),
        ProgramsAction::End { process } => (*process, Signal::KILL),
        ProgramsAction::StartOff { .. } | ProgramsAction::StartOn { .. } => return Err(Fault::NotSupported),
    };
    let person = person_or_fault(person)?;
    let missing = || Fault::Missing { what: "program".to_owned() };
    let number = i32::try_from(process.number()).ok().and_then(Pid::from_raw).ok_or_else(missing)?;
    let handle = pidfd_open(number, PidfdFlags::empty()).map_err(|_| missing())?;
    let is_it = || look_at(process.number()).is_some_and(|stat| stat.began == process.began());
    if !is_it() {
        return Err(missing());
    }
    if !is_of(process.number(), person) {
        return Err(Fault::NotPermitted);
    }
    pidfd_send_signal(&handle, signal).map_err(|error| match error {
        rustix::io::Errno::PERM => Fault::Denied { detail: "it is not yours".to_owned() },
        rustix::io::Errno::NOSYS => Fault::NotSupported,
        _ => missing(),
    })?;
    let end = Instant::now() + within.min(Duration::from_secs(5));
    while is_it() && Instant::now() < end {
        sleep(PAUSE);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_read_whatever_it_is_called() {
        // Recorded: Linux 6.1, but for the name.
        let line = "4711 (a) (b) R 4700 4711 4700 34816 4711 4194304 98 0 0 0 17 5 0 0 20 0 1 0 8123456 3018752 512 18446744073709551615 1 2";
        let read = stat(line).expect("it is a process");
        assert_eq!((read.name.as_str(), read.parent, read.took), ("a) (b", 4700, 22));
        assert_eq!((read.began, read.pages, read.is_over), (8123456, 512, false));
        assert_eq!(stat(""), None);
        assert_eq!(stat("1 (x) S 0"), None);
        let own = look_at(std::process::id()).expect("this process");
        assert!(own.began > 0 && own.pages > 0 && own.parent > 0);
    }

    #[test]
    fn what_a_program_started_belongs_to_it_and_what_a_shell_started_does_not() {
        let process =
            |parent| Stat { name: "x".to_owned(), is_over: false, parent, took: 0, began: 1, pages: 1 };
        // A desktop 10 with a browser 11, its page 12, a terminal 13, a shell 14 in it, and what that has started.
        let all: BTreeMap<u32, Stat> = [(10, 1), (11, 10), (12, 11), (13, 10), (14, 13), (15, 14)]
            .map(|(at, parent)| (at, process(parent)))
            .into();
        let is_program = |number: u32| !matches!(number, 1 | 10 | 14);
        let of = |number| program_of(number, &all, &is_program);
        assert_eq!([11, 12, 13, 14, 15].map(of), [Some(11), Some(11), Some(13), None, Some(15)]);
    }

    #[test]
    fn root_has_no_programs_that_a_person_ends() {
        assert_eq!(running(Some(0)), Err(Fault::NotSupported));
    }
}
