//! How the checks of a slow computer judge what was read.

use super::size;
use crate::action::{ArgError, ArgReader};
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::probe::ProbeSpec;
use crate::say::Facts;

/// Memory is short when less than a tenth of it can still be had.
const TENTH: u64 = 10;
/// Or when in the last minute something waited for memory in a tenth of the time.
const WAITS: u32 = 10;
/// A program keeps a computer busy when it takes two fifths of all its time.
pub(super) const BUSY: u32 = 40;
/// After so many days without a restart one is worth trying.
const LONG: u64 = 14;

pub(super) const CHECKS: &[ProbeSpec] = &[
    check("computer.memory-short", &["free-size", "total-size", "program", "program-size"]),
    check("computer.busy", &["program", "percent"]),
    check("computer.on-for-long", &["days"]),
    check("computer.restart-wanted", &[]),
];

const fn check(name: &'static str, facts: &'static [&'static str]) -> ProbeSpec {
    ProbeSpec { name, args: &[], facts }
}

/// A question about how the computer gets on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemCheck {
    /// Programs want more memory than there is.
    MemoryShort,
    /// One program keeps the computer busy.
    Busy,
    /// It has not been restarted for long.
    OnForLong,
    /// What was installed wants a restart.
    RestartWanted,
}

impl SystemCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<SystemCheck>, ArgError> {
        Ok(Some(match read.of {
            "computer.memory-short" => SystemCheck::MemoryShort,
            "computer.busy" => SystemCheck::Busy,
            "computer.on-for-long" => SystemCheck::OnForLong,
            "computer.restart-wanted" => SystemCheck::RestartWanted,
            _ => return Ok(None),
        }))
    }
}

pub(super) fn judge(check: SystemCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    let pace = readings.pace()?;
    match check {
        SystemCheck::MemoryShort => {
            let is_short = pace.memory_free < pace.memory / TENTH;
            if !is_short && pace.memory_waits.unwrap_or_default() < WAITS {
                return Ok(None);
            }
            let (name, bytes) = pace.largest.as_ref().map_or(("", 0), |at| (at.name.as_str(), at.bytes));
            Ok(Some(facts! {
                "free-size" => size(pace.memory_free), "total-size" => size(pace.memory),
                "program" => name, "program-size" => size(bytes),
            }))
        }
        SystemCheck::Busy => {
            let busiest = pace.busiest.as_ref().filter(|program| program.percent >= BUSY);
            Ok(busiest.map(|program| {
                facts! { "program" => program.name.as_str(), "percent" => i64::from(program.percent) }
            }))
        }
        SystemCheck::OnForLong => {
            let days = pace.on_for / 86_400;
            Ok((days >= LONG).then(|| facts! { "days" => size(days) }))
        }
        SystemCheck::RestartWanted => match pace.restart_wanted {
            Some(wanted) => Ok(wanted.then(Facts::new)),
            None => Err(Need::Fault(Fault::NotSupported)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Reading, SystemAsk};
    use crate::probe::{Check, Verdict};
    use crate::system::{Pace, Program};

    const GB: u64 = 1_000_000_000;

    fn well() -> Pace {
        let program = |percent| Some(Program { name: "firefox".to_owned(), bytes: 2 * GB, percent });
        Pace {
            memory: 16 * GB,
            memory_free: 9 * GB,
            memory_waits: Some(0),
            largest: program(3),
            busiest: program(3),
            on_for: 86_400,
            restart_wanted: Some(false),
        }
    }

    fn judged(check: SystemCheck, pace: Pace) -> Verdict {
        let mut readings = Readings::new();
        readings.insert(&SystemAsk::Pace.into(), Ok(Reading::Pace(pace)));
        Check::System(check).judge(&readings).expect("nothing more is asked")
    }

    #[test]
    fn a_computer_that_gets_on_well_has_none_of_these_causes() {
        for check in
            [SystemCheck::MemoryShort, SystemCheck::Busy, SystemCheck::OnForLong, SystemCheck::RestartWanted]
        {
            assert_eq!(judged(check, well()), Verdict::NotFound, "{check:?}");
        }
    }

    #[test]
    fn each_cause_is_found_by_its_own_number() {
        let busy = Some(Program { name: "indexer".to_owned(), bytes: GB, percent: BUSY });
        for (check, pace) in [
            (SystemCheck::MemoryShort, Pace { memory_free: GB, ..well() }),
            (SystemCheck::MemoryShort, Pace { memory_waits: Some(WAITS), ..well() }),
            (SystemCheck::MemoryShort, Pace { memory_free: 0, largest: None, ..well() }),
            (SystemCheck::Busy, Pace { busiest: busy, ..well() }),
            (SystemCheck::OnForLong, Pace { on_for: LONG * 86_400, ..well() }),
            (SystemCheck::RestartWanted, Pace { restart_wanted: Some(true), ..well() }),
        ] {
            assert!(matches!(judged(check, pace), Verdict::Found { .. }), "{check:?}");
        }
    }

    #[test]
    fn what_is_not_measured_is_unknown_or_left_out() {
        let unmeasured = Pace { memory_waits: None, restart_wanted: None, busiest: None, ..well() };
        assert_eq!(judged(SystemCheck::MemoryShort, unmeasured.clone()), Verdict::NotFound);
        assert_eq!(judged(SystemCheck::Busy, unmeasured.clone()), Verdict::NotFound);
        let restart = judged(SystemCheck::RestartWanted, unmeasured);
        assert_eq!(restart, Verdict::Unknown { fault: Fault::NotSupported });
    }
}
