//! Memory: how much there is, and how much can still be used.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use sysinfo::System;

use super::lines::{Lines, percent, size, value_of};
use super::{Sources, one};

pub(super) fn collect(from: &Sources<'_>, _within: Duration) -> Result<Vec<Collected>, Fault> {
    let mut system = System::new().map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
    system.refresh_memory();
    let mut lines = Lines::new();
    lines.fact("total", size(system.total_memory()));
    lines.fact("available", size(system.available_memory()));
    lines.known("available percent", percent(system.available_memory(), system.total_memory()));
    lines.fact("used", size(system.used_memory()));
    lines.fact("swap total", size(system.total_swap()));
    lines.fact("swap used", size(system.used_swap()));
    lines.known("swap free percent", percent(system.free_swap(), system.total_swap()));
    lines.gap();
    lines_of_kernel(&from.files.read("proc/meminfo").unwrap_or_default(), &mut lines);
    for swap in from.files.read("proc/swaps").unwrap_or_default().lines().skip(1) {
        lines.fact("swap on", swap);
    }
    lines.known("swappiness", from.files.number("proc/sys/vm/swappiness"));
    lines.known("ended for lack of memory", killed(&from.files.read("proc/vmstat").unwrap_or_default()));
    one("memory.txt", lines.text())
}

fn lines_of_kernel(meminfo: &str, lines: &mut Lines) {
    for name in [
        "MemFree",
        "Buffers",
        "Cached",
        "Dirty",
        "Writeback",
        "AnonPages",
        "Mapped",
        "Shmem",
        "Slab",
        "SUnreclaim",
        "KernelStack",
        "PageTables",
        "CommitLimit",
        "Committed_AS",
        "HugePages_Total",
        "Zswap",
    ] {
        let value = value_of(meminfo, name);
        let bytes = value
            .and_then(|value| value.strip_suffix(" kB")?.parse::<u64>().ok())
            .map(|kib| size(kib * 1024));
        lines.known(name, bytes.or_else(|| value.map(str::to_owned)));
    }
}

/// How many programs the kernel ended since it started.
fn killed(vmstat: &str) -> Option<u64> {
    vmstat.lines().find_map(|line| line.strip_prefix("oom_kill "))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_numbers_become_sizes() {
        let mut lines = Lines::new();
        lines_of_kernel("MemFree:  2048 kB\nHugePages_Total:   3\nOther: 4 kB\n", &mut lines);
        assert_eq!(lines.text(), "MemFree: 2.0 MiB\nHugePages_Total: 3");
        assert_eq!(killed("oom_kill 2\nx 1\n"), Some(2));
    }
}
