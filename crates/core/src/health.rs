//! What is looked at without being asked for, and when the room on a disk will be gone.

use serde::{Deserialize, Serialize};

use crate::files::Room;
use crate::id::Millis;
use crate::probe::room_wanted;

/// The checks that are made by themselves: they need no answer, cost little, and what they find is worth hearing before it
/// hurts. What is so for a moment only, such as a busy program, is not among them.
pub const SILENT: &[&str] = &["disk.full", "computer.on-for-long", "computer.restart-wanted"];

/// No look is made by itself with less left in the battery, in per cent.
pub const ENOUGH_POWER: u32 = 40;

/// Further ahead than so many days nothing is said.
const AHEAD: f64 = 30.0;
/// A trend is told from at least so many looks, over at least so many days.
const LOOKS: usize = 4;
const DAYS: f64 = 4.0;
/// And only when it explains most of what was seen: the share of the variance, between 0 and 1.
const STEADY: f64 = 0.7;
/// The milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// How much room there was at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// When.
    pub at: Millis,
    /// How many bytes were free.
    pub free: u64,
}

/// In how many days a disk will be full if it goes on like this; none when it will not soon, or when that cannot be told.
///
/// It is the line of least squares through the looks, so one large file does not make a trend.
pub fn full_in(looks: &[Look], room: Room) -> Option<u32> {
    let (first, last) = (looks.first()?, looks.last()?);
    let days = |at: Millis| (at.0 - first.at.0) as f64 / DAY;
    if looks.len() < LOOKS || days(last.at) < DAYS {
        return None;
    }
    let count = looks.len() as f64;
    let mean_day = looks.iter().map(|look| days(look.at)).sum::<f64>() / count;
    let mean_free = looks.iter().map(|look| look.free as f64).sum::<f64>() / count;
    let (mut both, mut of_days, mut of_free) = (0.0, 0.0, 0.0);
    for look in looks {
        let (day, free) = (days(look.at) - mean_day, look.free as f64 - mean_free);
        both += day * free;
        of_days += day * day;
        of_free += free * free;
    }
    let a_day = both / of_days;
    let is_steady = both * both >= STEADY * of_days * of_free;
    let above = room.free.saturating_sub(room_wanted(room)) as f64;
    let left = above / -a_day;
    (a_day < 0.0 && is_steady && left <= AHEAD).then(|| left.round().max(1.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GB: u64 = 1_000_000_000;

    fn looks(free: &[u64]) -> Vec<Look> {
        let day = |at: usize| Millis(i64::try_from(at).expect("few") * 86_400_000);
        free.iter().enumerate().map(|(at, free)| Look { at: day(at), free: free * GB }).collect()
    }

    fn told(free: &[u64]) -> Option<u32> {
        let free_now = free.last().copied().unwrap_or_default() * GB;
        full_in(&looks(free), Room { total: 256 * GB, free: free_now })
    }

    #[test]
    fn a_disk_that_fills_steadily_is_full_in_so_many_days() {
        // Three a day; ten have to stay free, because twelve and a bit would be a twentieth.
        assert_eq!(told(&[52, 49, 46, 43, 40, 37]), Some(9));
        assert_eq!(told(&[16, 14, 12, 11, 11]), Some(1), "it is nearly there");
    }

    #[test]
    fn what_is_no_trend_is_not_told() {
        assert_eq!(told(&[]), None);
        assert_eq!(told(&[52, 49, 46]), None, "too few looks");
        assert_eq!(told(&[40, 41, 42, 43, 44]), None, "it empties");
        assert_eq!(told(&[90, 90, 90, 90, 90]), None, "it stays");
        assert_eq!(told(&[200, 199, 198, 197, 196]), None, "too far ahead");
        assert_eq!(told(&[40, 12, 40, 13, 39, 12]), None, "it goes up and down");
        let burst = [Look { at: Millis(0), free: 40 * GB }, Look { at: Millis(1), free: 11 * GB }];
        assert_eq!(full_in(&burst, Room { total: 256 * GB, free: 11 * GB }), None);
    }
}
