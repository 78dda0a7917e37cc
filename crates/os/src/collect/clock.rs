//! The clock: its zone, and whether something keeps it right.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use deskside_core::machine::{Collected, Fault};

use super::lines::{Lines, value_of};
use super::{Files, Sources, one};
use crate::run::Programs;

pub(super) fn collect(from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let files = &from.files;
    let mut lines = Lines::new();
    lines.fact("seconds since 1970", now);
    lines.known("zone", zone(files));
    let rtc = files.number("sys/class/rtc/rtc0/since_epoch");
    lines.known(
        "hardware clock ahead by",
        rtc.map(|rtc| format!("{} s", rtc - i64::try_from(now).unwrap_or(0))),
    );
    let adjust = files.read("etc/adjtime").unwrap_or_default();
    lines.fact(
        "hardware clock holds",
        if adjust.lines().any(|line| line.trim() == "LOCAL") { "local time" } else { "world time" },
    );
    if !files.has("proc/version") {
        return one("clock.txt", lines.text());
    }
    let keeper = keeper(files);
    lines.fact("kept by", if keeper.is_empty() { "nobody".to_owned() } else { keeper.join(", ") });
    lines.known("synchronised", synchronised(files, from.programs, within / 4));
    one("clock.txt", lines.text())
}

fn zone(files: &Files) -> Option<String> {
    let link = files.link("etc/localtime");
    let named =
        link.as_deref().and_then(|path| path.split_once("zoneinfo/")).map(|(_, name)| name.to_owned());
    named.or_else(|| files.value("etc/timezone"))
}

/// The programs that keep clocks right, as far as they run.
fn keeper(files: &Files) -> Vec<&'static str> {
    let keepers = [
        ("systemd-timesyncd", "run/systemd/timesync"),
        ("chrony", "run/chrony"),
        ("ntpd", "run/ntpd.pid"),
        ("ntpsec", "run/ntpsec"),
    ];
    keepers.into_iter().filter(|(_, path)| files.has(path)).map(|(name, _)| name).collect()
}

/// Whether the clock is known to be right. None when nobody can tell.
fn synchronised(files: &Files, programs: &Programs, within: Duration) -> Option<&'static str> {
    if files.has("run/systemd/timesync/synchronized") {
        return Some("yes");
    }
    if !files.has("run/systemd/system") {
        return None;
    }
    let args = ["show", "-p", "NTPSynchronized"].map(str::to_owned);
    let said = programs.run("timedatectl", &args, b"", within).ok().filter(|ended| ended.code == 0)?;
    match value_of(&String::from_utf8_lossy(&said.output), "NTPSynchronized") {
        Some("yes") => Some("yes"),
        Some("no") => Some("no"),
        _ => None,
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_right_when_the_system_says_so_and_unknown_when_nobody_does() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::below(folder.path());
        let programs = Programs { folders: Vec::new(), variables: Vec::new() };
        let limit = Duration::from_secs(1);
        assert_eq!(synchronised(&files, &programs, limit), None);
        std::fs::create_dir_all(folder.path().join("run/systemd/timesync")).unwrap();
        std::fs::write(folder.path().join("run/systemd/timesync/synchronized"), "").unwrap();
        assert_eq!(synchronised(&files, &programs, limit), Some("yes"));
        assert_eq!(keeper(&files), ["systemd-timesyncd"]);
        std::fs::create_dir_all(folder.path().join("etc")).unwrap();
        std::os::unix::fs::symlink("/usr/share/zoneinfo/Europe/Berlin", folder.path().join("etc/localtime"))
            .unwrap();
        assert_eq!(zone(&files).as_deref(), Some("Europe/Berlin"));
    }
}
