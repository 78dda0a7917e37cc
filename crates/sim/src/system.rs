//! How a computer in memory gets on.

use deskside_core::machine::{Reading, SystemAsk};
use deskside_core::system::{Pace, Power, Program};

const GB: u64 = 1_000_000_000;
const DAY: u64 = 86_400;

/// A computer on which nothing is wrong.
pub(crate) fn well() -> Pace {
    Pace {
        memory: 16 * GB,
        memory_free: 9 * GB,
        memory_waits: Some(0),
        largest: Some(browser()),
        busiest: Some(browser()),
        on_for: DAY,
        restart_wanted: Some(false),
    }
}

fn browser() -> Program {
    Program { name: "firefox".to_owned(), bytes: 2 * GB, percent: 4 }
}

pub(crate) fn read(pace: &Pace, ask: &SystemAsk) -> Reading {
    match ask {
        SystemAsk::Pace => Reading::Pace(pace.clone()),
        SystemAsk::Power => Reading::Power(Power { battery: None }),
    }
}

/// Makes it so that the check finds something; says whether it is a check of these.
pub(crate) fn seed(pace: &mut Pace, check: &str) -> bool {
    match check {
        "computer.memory-short" => {
            pace.memory_free = GB / 2;
            pace.largest = Some(Program { bytes: 11 * GB, ..browser() });
        }
        "computer.busy" => {
            pace.busiest = Some(Program { name: "indexer".to_owned(), bytes: GB, percent: 85 });
        }
        "computer.on-for-long" => pace.on_for = 33 * DAY,
        "computer.restart-wanted" => pace.restart_wanted = Some(true),
        _ => return false,
    }
    true
}
