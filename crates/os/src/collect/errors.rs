//! Errors recorded lately: from the journal, or from the system log where there is none; and services that failed.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};

use super::{Sources, text};

/// How many lines at most.
const LINES: usize = 200;
/// How much of the end of a log is looked at.
const TAIL: u64 = 256 * 1024;
/// The logs to look at without a journal, the first that is there.
const LOGS: [&str; 2] = ["var/log/syslog", "var/log/messages"];

pub(super) fn collect(from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    let mut texts = Vec::new();
    let recorded = match journal(from, within / 2) {
        Ok(lines) => Ok(lines),
        Err(fault) => system_log(from).unwrap_or(Err(fault)),
    };
    // An empty record is a record: nothing went wrong.
    let recorded = recorded?;
    let recorded = if recorded.trim().is_empty() { "no errors recorded\n".to_owned() } else { recorded };
    texts.extend(text("errors.txt", recorded));
    texts.extend(failed_services(from, within / 4).and_then(|lines| text("failed-services.txt", lines)));
    Ok(texts)
}

fn journal(from: &Sources<'_>, within: Duration) -> Result<String, Fault> {
    let count = LINES.to_string();
    let args = ["-p", "err", "-n", count.as_str(), "--no-pager", "-o", "short-iso", "-q"].map(str::to_owned);
    let ended = from.programs.run("journalctl", &args, b"", within)?;
    let complaint = String::from_utf8_lossy(&ended.complaint).to_lowercase();
    if complaint.contains("no journal files") || complaint.contains("no such file") {
        return Err(Fault::Missing { what: "journal".to_owned() });
    }
    if complaint.contains("permission") || complaint.contains("insufficient") {
        return Err(Fault::Denied { detail: "the journal may not be read".to_owned() });
    }
    if ended.code != 0 || (ended.output.is_empty() && !from.files.has("run/systemd/journal")) {
        return Err(Fault::Missing { what: "journal".to_owned() });
    }
    Ok(String::from_utf8_lossy(&ended.output).into_owned())
}

/// None when there is no such log.
fn system_log(from: &Sources<'_>) -> Option<Result<String, Fault>> {
    LOGS.iter().find_map(|path| match from.files.tail(path, TAIL) {
        Ok(tail) => Some(Ok(only_errors(&tail))),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Some(Err(Fault::Denied { detail: format!("{path} may not be read") }))
        }
        Err(_) => None,
    })
}

/// The last lines that speak of something that went wrong.
fn only_errors(log: &str) -> String {
    let words = [
        "error",
        "fail",
        "crit",
        "fatal",
        "panic",
        "segfault",
        "no space left",
        "out of memory",
        "denied",
        "timed out",
        "unable to",
    ];
    let is_bad = |line: &&str| {
        let line = line.to_lowercase();
        words.iter().any(|word| line.contains(word))
    };
    let bad: Vec<&str> = log.lines().filter(is_bad).collect();
    bad[bad.len().saturating_sub(LINES)..].iter().map(|line| format!("{line}\n")).collect()
}

fn failed_services(from: &Sources<'_>, within: Duration) -> Option<String> {
    if !from.files.has("run/systemd/system") {
        return None;
    }
    let args = ["list-units", "--failed", "--plain", "--no-legend", "--no-pager"].map(str::to_owned);
    let ended = from.programs.run("systemctl", &args, b"", within).ok().filter(|ended| ended.code == 0)?;
    let said = String::from_utf8_lossy(&ended.output);
    let names: Vec<&str> = said.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let mut told = format!("failed services: {}\n", names.len());
    names.iter().for_each(|name| told.push_str(&format!("failed service: {name}\n")));
    Some(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_went_wrong_is_taken_from_a_log_and_only_the_last_of_it() {
        let log: String = (0..500)
            .map(|at| format!("10:00 a[{at}]: {}\n", if at % 2 == 0 { "Failed to x" } else { "started" }))
            .collect();
        let told = only_errors(&log);
        assert_eq!(told.lines().count(), 200);
        assert!(told.ends_with("a[498]: Failed to x\n") && !told.contains("started"));
    }
}
