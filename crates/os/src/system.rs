//! How this computer gets on: memory, programs, and how long it has been on.

use std::fs;
use std::path::Path;

use deskside_core::system::Power;

/// What the computer runs on, out of the kernel's folder of power supplies (kernel documentation, `ABI/testing/sysfs-class-power`).
/// Without a battery that empties it is on mains.
pub(crate) fn power(supplies: &Path) -> Power {
    let value = |supply: &Path, name: &str| fs::read_to_string(supply.join(name)).unwrap_or_default();
    let supplies = fs::read_dir(supplies).into_iter().flatten().flatten().map(|entry| entry.path());
    let empties = |supply: &std::path::PathBuf| {
        value(supply, "type").trim() == "Battery"
            && value(supply, "scope").trim() != "Device"
            && value(supply, "status").trim() == "Discharging"
    };
    let left = supplies.filter(empties).filter_map(|supply| value(&supply, "capacity").trim().parse().ok());
    Power { battery: left.min() }
}

#[cfg(not(feature = "collect"))]
pub(crate) fn pace(
    _within: std::time::Duration,
) -> Result<deskside_core::system::Pace, deskside_core::machine::Fault> {
    Err(deskside_core::machine::Fault::NotSupported)
}

#[cfg(feature = "collect")]
pub(crate) use measured::pace;

#[cfg(feature = "collect")]
mod measured {
    use std::collections::BTreeMap;
    use std::path::Path;
    use std::time::Duration;

    use deskside_core::machine::Fault;
    use deskside_core::system::{Pace, Program};
    use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

    use crate::collect::Files;

    /// Between two looks: what keeps a computer busy is a difference.
    const BETWEEN: Duration = Duration::from_secs(1);

    pub(crate) fn pace(within: Duration) -> Result<Pace, Fault> {
        let unreadable = |error: sysinfo::Error| Fault::Unreadable { detail: error.to_string() };
        let mut system = System::new().map_err(unreadable)?;
        system.refresh_memory();
        system.refresh_cpu_list(sysinfo::CpuRefreshKind::nothing());
        let kind = ProcessRefreshKind::nothing().with_cpu().with_memory().without_tasks();
        system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
        std::thread::sleep(BETWEEN.min(within / 4));
        system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
        let own = std::process::id();
        // What looks is no cause: neither this program nor what it started for looking.
        let others = system
            .processes()
            .values()
            .filter(|at| at.pid().as_u32() != own && at.parent().is_none_or(|parent| parent.as_u32() != own));
        let programs = by_program(others.map(|process| {
            (process.name().to_string_lossy().into_owned(), process.memory(), process.cpu_usage())
        }));
        let threads = system.cpus().len().max(1);
        let told = |program: &(String, u64, f32)| Program {
            name: program.0.clone(),
            bytes: program.1,
            percent: percent(program.2, threads),
        };
        let files = Files::here();
        Ok(Pace {
            memory: system.total_memory(),
            memory_free: system.available_memory(),
            memory_waits: files.read("proc/pressure/memory").as_deref().and_then(waits),
            largest: programs.iter().max_by_key(|program| program.1).map(told),
            busiest: programs.iter().max_by(|one, two| one.2.total_cmp(&two.2)).map(told),
            on_for: System::uptime().map_err(unreadable)?,
            restart_wanted: restart_wanted(Path::new("/")),
        })
    }

    /// Processes of one name are one program: a browser has one for each page.
    fn by_program(processes: impl Iterator<Item = (String, u64, f32)>) -> Vec<(String, u64, f32)> {
        let mut programs: BTreeMap<String, (u64, f32)> = BTreeMap::new();
        for (name, bytes, busy) in processes {
            let program = programs.entry(name).or_default();
            *program = (program.0.saturating_add(bytes), program.1 + busy);
        }
        programs.into_iter().map(|(name, (bytes, busy))| (name, bytes, busy)).collect()
    }

    /// A share of one processor as one of all of them.
    fn percent(busy: f32, threads: usize) -> u32 {
        let threads = u16::try_from(threads).unwrap_or(u16::MAX);
        (busy / f32::from(threads)).clamp(0.0, 100.0).round() as u32
    }

    /// For how much of the last minute something waited (kernel documentation, `accounting/psi`), in whole per cent.
    fn waits(pressure: &str) -> Option<u32> {
        let some = pressure.lines().find_map(|line| line.strip_prefix("some "))?;
        let minute = some.split_whitespace().find_map(|part| part.strip_prefix("avg60="))?;
        minute.split('.').next()?.parse().ok()
    }

    /// Debian and Ubuntu leave a note when something that was installed wants a restart. Others say it elsewhere.
    fn restart_wanted(root: &Path) -> Option<bool> {
        if root.join("run/reboot-required").exists() {
            return Some(true);
        }
        root.join("etc/debian_version").exists().then_some(false)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn this_computer_tells_how_it_gets_on() {
            let pace = pace(Duration::from_secs(4)).expect("it can be read");
            assert!(pace.memory > 0 && pace.memory_free <= pace.memory, "{pace:?}");
            let largest = pace.largest.expect("something runs beside this test");
            assert!(largest.bytes > 0 && !largest.name.is_empty());
            assert!(pace.busiest.is_some_and(|program| program.percent <= 100));
            assert!(pace.on_for > 0);
        }

        #[test]
        fn pressure_is_that_of_the_last_minute() {
            // Recorded: Linux 6.1.
            let text = "some avg10=0.00 avg60=12.34 avg300=1.05 total=3578084\n\
                        full avg10=0.00 avg60=7.00 avg300=0.00 total=1494777\n";
            assert_eq!(waits(text), Some(12));
            assert_eq!((waits(""), waits("some avg10=1")), (None, None));
        }

        #[test]
        fn processes_of_one_name_are_one_program() {
            let programs = by_program(
                [("web", 3, 20.0), ("mail", 4, 1.0), ("web", 2, 30.0)]
                    .map(|(name, bytes, busy)| (name.to_owned(), bytes, busy))
                    .into_iter(),
            );
            assert_eq!(programs, [("mail".to_owned(), 4, 1.0), ("web".to_owned(), 5, 50.0)]);
            assert_eq!((percent(50.0, 2), percent(400.0, 2), percent(0.4, 8)), (25, 100, 0));
        }

        #[test]
        fn a_wish_to_be_restarted_is_known_where_it_is_told() {
            let root = tempfile::tempdir().expect("a folder");
            assert_eq!(restart_wanted(root.path()), None);
            std::fs::create_dir(root.path().join("etc")).expect("a folder");
            std::fs::write(root.path().join("etc/debian_version"), "12\n").expect("a file");
            assert_eq!(restart_wanted(root.path()), Some(false));
            std::fs::create_dir(root.path().join("run")).expect("a folder");
            std::fs::write(root.path().join("run/reboot-required"), "").expect("a file");
            assert_eq!(restart_wanted(root.path()), Some(true));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_runs_on_its_battery_while_that_empties() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |supply: &str, values: &[(&str, &str)]| {
            let path = folder.path().join(supply);
            fs::create_dir_all(&path).expect("a folder");
            values
                .iter()
                .for_each(|(name, value)| fs::write(path.join(name), format!("{value}\n")).expect("a file"));
        };
        assert_eq!(power(folder.path()).battery, None, "a desktop");
        put("BAT0", &[("type", "Battery"), ("status", "Discharging"), ("capacity", "63")]);
        put(
            "hid-mouse",
            &[("type", "Battery"), ("scope", "Device"), ("status", "Discharging"), ("capacity", "4")],
        );
        put("AC", &[("type", "Mains"), ("online", "0")]);
        assert_eq!(power(folder.path()).battery, Some(63), "the mouse has its own");
        put("BAT0", &[("status", "Charging")]);
        assert_eq!(power(folder.path()).battery, None);
    }
}
