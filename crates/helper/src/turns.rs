//! Who may ask now: one order of a person at a time, a few in a minute, and few of all together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use deskside_core::order::Refusal;

/// So many orders of one account in a minute.
const A_MINUTE: usize = 12;
/// So many orders of all accounts at once.
const AT_ONCE: usize = 8;
/// So many accounts in a minute.
const ACCOUNTS: usize = 256;

/// The orders of the last minute, and those that are under way.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    under_way: BTreeSet<u32>,
    lately: BTreeMap<u32, VecDeque<Instant>>,
    told: BTreeSet<u32>,
}

impl Turns {
    /// Takes a turn, which [`Turns::end`] gives back.
    pub(crate) fn begin(&mut self, uid: u32, now: Instant) -> Result<(), Refusal> {
        let fresh = |at: &Instant| now.duration_since(*at) < Duration::from_secs(60);
        self.lately.retain(|_, times| {
            times.retain(fresh);
            !times.is_empty()
        });
        self.told.retain(|uid| self.lately.get(uid).is_some_and(|times| times.len() >= A_MINUTE));
        if self.lately.len() >= ACCOUNTS && !self.lately.contains_key(&uid) {
            return Err(Refusal::TooOften);
        }
        let times = self.lately.entry(uid).or_default();
        if times.len() >= A_MINUTE {
            return Err(Refusal::TooOften);
        }
        times.push_back(now);
        if self.under_way.len() >= AT_ONCE || !self.under_way.insert(uid) {
            return Err(Refusal::Busy);
        }
        Ok(())
    }

    /// Whether it is news that this account asks too often: written down each time, it would fill the disk.
    pub(crate) fn is_news(&mut self, uid: u32) -> bool {
        self.told.len() < ACCOUNTS && self.told.insert(uid)
    }

    /// Gives a turn back.
    pub(crate) fn end(&mut self, uid: u32) {
        self.under_way.remove(&uid);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_asks_once_at_a_time_and_not_too_often() {
        let (mut turns, start) = (Turns::default(), Instant::now());
        assert_eq!(turns.begin(1, start), Ok(()));
        assert_eq!(turns.begin(1, start), Err(Refusal::Busy));
        assert_eq!(turns.begin(2, start), Ok(()), "one does not hold up another");
        turns.end(1);
        for _ in 2..A_MINUTE {
            assert_eq!(turns.begin(1, start), Ok(()));
            turns.end(1);
        }
        assert_eq!(turns.begin(1, start), Err(Refusal::TooOften));
        assert_eq!([turns.is_news(1), turns.is_news(1)], [true, false]);
        assert_eq!(turns.begin(1, start + Duration::from_secs(61)), Ok(()));
    }

    #[test]
    fn all_together_have_eight_places() {
        let (mut turns, now) = (Turns::default(), Instant::now());
        assert!((0..8).all(|uid| turns.begin(uid, now).is_ok()));
        assert_eq!(turns.begin(8, now), Err(Refusal::Busy));
    }
}
