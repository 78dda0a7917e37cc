//! Clocks, processor time, and medians.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};

/// A tick of `/proc`, a hundredth of a second.
const TICK: Duration = Duration::from_millis(10);

/// Several measurements of one thing.
#[derive(Debug, Clone, Default)]
pub struct Series(Vec<f64>);

impl Series {
    /// One more.
    pub fn push(&mut self, value: f64) {
        self.0.push(value);
        self.0.sort_by(f64::total_cmp);
    }

    /// The value below which this share of them lies.
    pub fn at(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1) as f64;
        self.0.get((last * share).round() as usize).copied().unwrap_or(f64::NAN)
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.at(0.5)
    }

    /// Median and spread, with so many digits.
    pub fn shown(&self, digits: usize) -> String {
        format!("{:.digits$} ({:.digits$} to {:.digits$})", self.median(), self.at(0.0), self.at(1.0))
    }
}

fn times(id: &str) -> Result<Vec<u32>> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    let (_, rest) = stat.rsplit_once(')').context("a process has a name")?;
    let fields = rest.split_whitespace().skip(11).take(4);
    fields.map(|field| field.parse().context("a number of ticks")).collect()
}

/// User and system time of a process.
pub fn processor_time(id: u32) -> Result<Duration> {
    Ok(TICK * times(&id.to_string())?[..2].iter().sum())
}

/// The memory of a process in KB, where what it shares with others counts in parts.
pub fn share_of_memory(id: u32) -> Result<u64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).context("a line for the memory")?;
    line.trim().trim_end_matches(" kB").trim().parse().context("a number of KB")
}

/// How many programs wanted a processor, over the last minute.
pub fn load_average() -> Result<f64> {
    let said = std::fs::read_to_string("/proc/loadavg")?;
    said.split_whitespace().next().context("no load average")?.parse().context("a number")
}

/// User and system time of everything that this program has started and waited for.
pub fn children_time() -> Result<Duration> {
    Ok(TICK * times("self")?[2..].iter().sum())
}

/// A program that was built beside this one, or that the environment names.
pub fn built(variable: &str, name: &str) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Ok(path.into());
    }
    let path = std::env::current_exe()?.with_file_name(name);
    anyhow::ensure!(path.is_file(), "`{name}` is not built: run `cargo xtask bench`, or set {variable}");
    Ok(path)
}
