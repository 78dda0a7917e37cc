//! The processor and what it has to do.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use sysinfo::{CpuRefreshKind, System};

use super::lines::Lines;
use super::{Files, Sources, one};

pub(super) fn collect(from: &Sources<'_>, _within: Duration) -> Result<Vec<Collected>, Fault> {
    let mut system = System::new().map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
    system.refresh_cpu_specifics(CpuRefreshKind::nothing().with_frequency());
    let threads = system.cpus().len();
    let mut lines = Lines::new();
    if let Some(cpu) = system.cpus().first() {
        lines.fact("model", cpu.brand());
        lines.fact("maker", cpu.vendor_id());
    }
    lines.known("cores", System::physical_core_count().ok());
    lines.fact("threads", threads);
    for (at, cpu) in system.cpus().iter().enumerate().take(64) {
        lines.known(
            &format!("speed of {at}"),
            (cpu.frequency() > 0).then(|| format!("{} MHz", cpu.frequency())),
        );
    }
    if let Ok(load) = System::load_average() {
        lines.gap().fact("load", format!("{:.2} {:.2} {:.2}", load.one, load.five, load.fifteen));
        lines.fact("load percent", load_percent(load.one, threads));
    }
    details(&from.files, &mut lines);
    one("cpu.txt", lines.text())
}

/// What waits for a processor, as a share of what they can do.
fn load_percent(load: f64, threads: usize) -> String {
    format!("{:.0} %", load * 100.0 / threads.max(1) as f64)
}

fn details(files: &Files, lines: &mut Lines) {
    let folder = "sys/devices/system/cpu/cpu0/cpufreq";
    lines.known("speed driver", files.value(&format!("{folder}/scaling_driver")));
    lines.known("speed rule", files.value(&format!("{folder}/scaling_governor")));
    let mhz = |file: &str| files.number(&format!("{folder}/{file}")).map(|khz| format!("{} MHz", khz / 1000));
    lines.known("lowest speed", mhz("cpuinfo_min_freq"));
    lines.known("highest speed", mhz("cpuinfo_max_freq"));
    lines.known("two threads a core", files.value("sys/devices/system/cpu/smt/control"));
    lines.known(
        "microcode",
        super::lines::value_of(&files.read("proc/cpuinfo").unwrap_or_default(), "microcode"),
    );
    for index in
        files.list("sys/devices/system/cpu/cpu0/cache").into_iter().filter(|name| name.starts_with("index"))
    {
        let value = |file: &str| {
            files.value(&format!("sys/devices/system/cpu/cpu0/cache/{index}/{file}")).unwrap_or_default()
        };
        lines
            .fact(&format!("cache level {} {}", value("level"), value("type").to_lowercase()), value("size"));
    }
    for kind in ["cpu", "io", "memory"] {
        let text = files.read(&format!("proc/pressure/{kind}")).unwrap_or_default();
        lines.known(&format!("waiting for {kind}"), pressure(&text));
    }
    lines.gap();
    for name in files.list("sys/devices/system/cpu/vulnerabilities") {
        let value = files.value(&format!("sys/devices/system/cpu/vulnerabilities/{name}"));
        lines.known(&format!("weakness {name}"), value);
    }
}

/// The share of the last ten seconds in which something waited.
fn pressure(text: &str) -> Option<String> {
    let some = text.lines().find(|line| line.starts_with("some"))?;
    let value = some.split_whitespace().find_map(|word| word.strip_prefix("avg10="))?;
    Some(format!("{value} %"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load_counts_per_thread() {
        assert_eq!(load_percent(2.0, 4), "50 %");
        assert_eq!(load_percent(7.0, 2), "350 %");
    }

    #[test]
    fn waiting_is_read_from_the_kernel() {
        let text = "some avg10=1.53 avg60=0.87 avg300=0.73 total=9\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=1\n";
        assert_eq!(pressure(text).as_deref(), Some("1.53 %"));
        assert_eq!(pressure(""), None);
    }
}
