//! Programs of a person on Linux: entries by which they start with the desktop, and processes in `/proc`.
//!
//! Entries follow freedesktop's *Desktop Application Autostart Specification* 0.5: what is in the person's own folder stands in
//! front of what the system has under the same name, and `Hidden=true` is as good as not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use deskside_core::action::ProgramsAction;
use deskside_core::files::FilePath;
use deskside_core::invisible::is_invisible;
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use deskside_core::programs::{Origin, StartEntry, Starter};

/// What stands in front of an entry of the system, so that it does not start for this person. Nobody else writes exactly this.
pub(crate) const IN_FRONT: &[u8] =
    b"[Desktop Entry]\nType=Application\nHidden=true\nX-Deskside=switched off\n";

/// What a file of the person's own is called while it is switched off: what does not end as an entry does is none.
const OFF: &str = ".off";

/// More of an entry is not read.
const MOST: u64 = 64 * 1024;
/// More entries than these are not looked at.
const MOST_ENTRIES: usize = 500;

/// Where entries are.
pub(crate) struct Starters<'a> {
    pub home: Option<&'a Path>,
    /// The folders with settings of the system, the most important first.
    pub system: &'a [PathBuf],
    pub desktop: Option<&'a str>,
}

/// The programs that switch an entry off or on. An entry of the person's own is put aside under another name, so that it
/// comes back byte for byte; in front of one of the system goes one that says that it does not start.
pub(crate) fn invocation(action: &ProgramsAction) -> Option<Invocation> {
    let aside = |file: &FilePath| format!("{file}{OFF}");
    let moved =
        |from: &str, to: &str| Invocation::new("mv", ["--no-clobber", "--no-target-directory", from, to]);
    Some(match action {
        ProgramsAction::StartOff { starts: StartEntry { origin: Origin::Own, file } } => {
            moved(file.as_str(), &aside(file))
        }
        ProgramsAction::StartOn { starts: StartEntry { origin: Origin::Own, file } } => {
            moved(&aside(file), file.as_str())
        }
        // It comes through the standard input, so no file has to be named or left behind.
        ProgramsAction::StartOff { starts: StartEntry { origin: Origin::System, file } } => {
            Invocation::new("install", ["-D", "--mode=644", "/dev/stdin", file.as_str()])
        }
        ProgramsAction::StartOn { starts: StartEntry { origin: Origin::System, file } } => {
            Invocation::new("rm", [file.as_str()])
        }
        ProgramsAction::Quit { process } => {
            Invocation::new("kill", ["-s", "TERM", &process.number().to_string()])
        }
        ProgramsAction::End { process } => {
            Invocation::new("kill", ["-s", "KILL", &process.number().to_string()])
        }
    })
}

/// What is in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    /// A program, by what it is called.
    Starts(String),
    /// Ours, in front of another.
    InFront,
    /// Nothing that this person could want to switch: a part of the desktop, of another desktop, or hidden by somebody else.
    Other,
}

impl Starters<'_> {
    pub(crate) fn list(&self) -> Result<Vec<Starter>, Fault> {
        let home = self.home.ok_or_else(|| Fault::Missing { what: "home folder".to_owned() })?;
        let own = home.join(".config/autostart");
        let mine = self.entries(&own, "");
        let aside = self.entries(&own, OFF);
        let mut of_system = BTreeMap::new();
        for folder in self.system {
            for (name, entry) in self.entries(&folder.join("autostart"), "") {
                of_system.entry(name).or_insert(entry);
            }
        }
        let names: BTreeSet<&String> = mine.keys().chain(aside.keys()).chain(of_system.keys()).collect();
        let starter = |name: &String| {
            let (program, origin, is_on) = match (mine.get(name), aside.get(name), of_system.get(name)) {
                (None, None, Some(Entry::Starts(program))) => (program, Origin::System, true),
                (Some(Entry::InFront), None, Some(Entry::Starts(program))) => {
                    (program, Origin::System, false)
                }
                (Some(Entry::Starts(program)), None, None) => (program, Origin::Own, true),
                (None, Some(Entry::Starts(program)), None) => (program, Origin::Own, false),
                // Where both have one, or one was put aside and written again, it is for the person to say which is meant.
                _ => return None,
            };
            let file: FilePath = own.join(name).to_str()?.parse().ok()?;
            Some(Starter { entry: StartEntry { origin, file }, program: program.clone(), is_on })
        };
        Ok(names.into_iter().filter_map(starter).collect())
    }

    fn entries(&self, folder: &Path, end: &str) -> BTreeMap<String, Entry> {
        let files = fs::read_dir(folder).into_iter().flatten().flatten().take(MOST_ENTRIES);
        let entry = |file: fs::DirEntry| {
            let name = file.file_name().into_string().ok()?.strip_suffix(end)?.to_owned();
            let is_entry = name.ends_with(".desktop")
                && !name.chars().any(|sign| sign.is_control() || is_invisible(sign));
            if !is_entry {
                return None;
            }
            // What is behind a link is not ours to put aside, and no entry of ours goes in its place.
            if !file.file_type().is_ok_and(|kind| kind.is_file()) {
                return Some((name, Entry::Other));
            }
            let mut text = Vec::new();
            let read = File::open(file.path()).and_then(|file| file.take(MOST).read_to_end(&mut text));
            Some((name, read.map_or(Entry::Other, |_| self.read(&text))))
        };
        files.filter_map(entry).collect()
    }

    fn read(&self, text: &[u8]) -> Entry {
        if text == IN_FRONT {
            return Entry::InFront;
        }
        let text = String::from_utf8_lossy(text);
        let group = text.lines().skip_while(|line| line.trim() != "[Desktop Entry]").skip(1);
        let pairs: BTreeMap<&str, &str> = group
            .take_while(|line| !line.trim_start().starts_with('['))
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('='))
            .map(|(key, value)| (key.trim(), value.trim()))
            .collect();
        let is = |key: &str, value: &str| pairs.get(key).is_some_and(|at| *at == value);
        // What does not show itself, or starts in a phase of its own, is a part of the desktop.
        let is_part = is("NoDisplay", "true") || pairs.contains_key("X-GNOME-Autostart-Phase");
        let is_hidden = is("Hidden", "true") || is("X-GNOME-Autostart-enabled", "false");
        let here = |list: &str| {
            let names = self.desktop.unwrap_or_default();
            list.split(';').any(|one| !one.is_empty() && names.split(':').any(|name| name == one))
        };
        let is_elsewhere = pairs.get("OnlyShowIn").is_some_and(|list| !here(list))
            || pairs.get("NotShowIn").is_some_and(|list| here(list));
        match pairs.get("Name") {
            Some(name) if pairs.contains_key("Exec") && !is_part && !is_hidden && !is_elsewhere => {
                let shown = name.chars().filter(|sign| !sign.is_control() && !is_invisible(*sign)).take(80);
                Entry::Starts(shown.collect())
            }
            _ => Entry::Other,
        }
    }
}

#[cfg(target_os = "linux")]
pub(crate) use processes::{end, running};

#[cfg(not(target_os = "linux"))]
pub(crate) fn running(_person: Option<u32>) -> Result<Vec<deskside_core::programs::Running>, Fault> {
    Err(Fault::NotSupported)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn end(
    _action: &ProgramsAction,
    _person: Option<u32>,
    _within: std::time::Duration,
) -> Result<(), Fault> {
    Err(Fault::NotSupported)
}

#[cfg(target_os = "linux")]
mod processes;

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(desktop: &str, lines: &str) -> Entry {
        let starters = Starters { home: None, system: &[], desktop: Some(desktop) };
        starters.read(format!("[Desktop Entry]\nName=Chat\nExec=chat --hidden\n{lines}").as_bytes())
    }

    #[test]
    fn parts_of_the_desktop_and_of_others_are_not_offered() {
        let chat = Entry::Starts("Chat".to_owned());
        for (lines, expected) in [
            ("", &chat),
            ("NoDisplay=true\n", &Entry::Other),
            ("X-GNOME-Autostart-Phase=Initialization\n", &Entry::Other),
            ("Hidden=true\n", &Entry::Other),
            ("X-GNOME-Autostart-enabled=false\n", &Entry::Other),
            ("OnlyShowIn=GNOME;Unity;\n", &chat),
            ("OnlyShowIn=MATE;\n", &Entry::Other),
            ("NotShowIn=MATE;\n", &chat),
            ("NotShowIn=GNOME;\n", &Entry::Other),
            ("[Desktop Action x]\nNoDisplay=true\n", &chat),
        ] {
            assert_eq!(entry("ubuntu:GNOME", lines), *expected, "{lines}");
        }
        let starters = Starters { home: None, system: &[], desktop: None };
        assert_eq!(starters.read(b"Name=Chat\nExec=chat\n"), Entry::Other, "it is no entry");
        assert_eq!(starters.read(IN_FRONT), Entry::InFront);
    }
}
