//! Programs that are busy: their names and what they use. What they were started with is not read.

use std::collections::BTreeMap;
use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

use super::lines::{Lines, size, span};
use super::{Sources, one};

/// How many are listed.
const SHOWN: usize = 15;
/// Between two looks: load is a difference.
const BETWEEN: Duration = Duration::from_millis(250);

pub(super) fn collect(_from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    let mut system = System::new().map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
    let kind = ProcessRefreshKind::nothing().with_cpu().with_memory().without_tasks();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    std::thread::sleep(BETWEEN.min(within / 4));
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    let programs: Vec<Program> = system
        .processes()
        .values()
        .map(|process| Program {
            name: process.name().to_string_lossy().into_owned(),
            busy: process.cpu_usage(),
            memory: process.memory(),
            runs: process.run_time(),
            state: process.status().to_string().to_lowercase(),
        })
        .collect();
    one("processes.txt", told(programs))
}

struct Program {
    name: String,
    busy: f32,
    memory: u64,
    runs: u64,
    state: String,
}

fn told(mut programs: Vec<Program>) -> String {
    let mut lines = Lines::new();
    lines.fact("programs", programs.len());
    let mut states: BTreeMap<&str, u32> = BTreeMap::new();
    for program in &programs {
        *states.entry(program.state.as_str()).or_default() += 1;
    }
    for (state, count) in states {
        lines.fact(&format!("programs {state}"), count);
    }
    let show = |lines: &mut Lines, program: &Program| {
        lines.gap().fact("program", &program.name).fact("busy", format!("{:.0} %", program.busy));
        lines
            .fact("memory", size(program.memory))
            .fact("runs for", span(program.runs))
            .fact("does", &program.state);
    };
    programs.sort_by(|one, two| two.busy.total_cmp(&one.busy).then_with(|| two.memory.cmp(&one.memory)));
    programs.iter().take(SHOWN).for_each(|program| show(&mut lines, program));
    let rest = programs.split_off(SHOWN.min(programs.len()));
    if let Some(largest) = rest.iter().max_by_key(|program| program.memory) {
        show(&mut lines, largest);
    }
    lines.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_busiest_come_first_and_the_largest_is_among_them() {
        let program = |at: u16| Program {
            name: format!("p{at}"),
            busy: f32::from(at),
            memory: if at == 1 { 1 << 30 } else { 1024 },
            runs: 60,
            state: "sleeping".into(),
        };
        let told = told((0..40).map(program).collect());
        assert!(
            told.starts_with("programs: 40\nprograms sleeping: 40\n\nprogram: p39\nbusy: 39 %"),
            "{told}"
        );
        assert!(
            told.contains("program: p25\n")
                && !told.contains("program: p24\n")
                && told.contains("program: p1\n")
        );
    }
}
