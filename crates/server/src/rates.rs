//! How often is too often: buckets that fill up again with time.
//!
//! Own code and not a crate, because a bucket has to be forgiven, may go into debt, runs by the clock of the server, and
//! there must never be more of them than fit.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deskside_core::id::Millis;
use tokio::time::Instant;

/// More buckets than this are not kept; those that are the fullest go first.
const KEPT: usize = 20_000;

/// One bucket for each key.
#[derive(Debug)]
pub(crate) struct Rates<K> {
    /// How many in a row.
    burst: f64,
    /// How many a second in the long run.
    rate: f64,
    /// How many more may wait for their turn.
    waiting: f64,
    buckets: Mutex<HashMap<K, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    at: Millis,
}

/// It was too often: how many seconds to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooOften(pub(crate) u32);

impl<K: Hash + Eq> Rates<K> {
    /// So many in a row, and so many a second in the long run.
    pub(crate) fn new(burst: f64, rate: f64) -> Self {
        Rates { burst, rate, waiting: 0.0, buckets: Mutex::default() }
    }

    /// The same, where some more are not refused but wait for their turn.
    pub(crate) fn with_waiting(self, waiting: f64) -> Self {
        Rates { waiting, ..self }
    }

    /// Takes one, or says how long to wait. Where some may wait, the answer is for how long this one has to.
    pub(crate) fn take(&self, key: K, now: Millis) -> Result<Duration, TooOften> {
        let mut buckets = self.buckets();
        if buckets.len() >= KEPT {
            self.make_room(&mut buckets, now);
        }
        let bucket = buckets.entry(key).or_insert(Bucket { left: self.burst, at: now });
        *bucket = Bucket { left: self.left(bucket, now), at: now };
        let left = bucket.left - 1.0;
        if left < -self.waiting {
            let seconds = ((-self.waiting - left) / self.rate).ceil().clamp(1.0, 3_600.0);
            return Err(TooOften(seconds as u32));
        }
        bucket.left = left;
        Ok(Duration::from_secs_f64((-left).max(0.0) / self.rate))
    }

    /// Forgets what a key has used up.
    pub(crate) fn forgive(&self, key: &K) {
        self.buckets().remove(key);
    }

    /// Drops the fuller half. Whoever fills the memory with new keys does not get rid of the buckets that are empty, and
    /// nobody else is refused because of them.
    fn make_room(&self, buckets: &mut HashMap<K, Bucket>, now: Millis) {
        buckets.retain(|_, bucket| self.left(bucket, now) < self.burst);
        if buckets.len() <= KEPT / 2 {
            return;
        }
        let mut all: Vec<f64> = buckets.values().map(|bucket| self.left(bucket, now)).collect();
        let (_, limit, _) = all.select_nth_unstable_by(KEPT / 2, f64::total_cmp);
        let limit = *limit;
        // Of those that are just as full, some have to go; of those that are emptier, none.
        let mut room = KEPT / 2 - all.iter().filter(|left| **left < limit).count();
        buckets.retain(|_, bucket| {
            let left = self.left(bucket, now);
            let stays = left < limit || (left == limit && room > 0);
            room -= usize::from(stays && left == limit);
            stays
        });
    }

    fn left(&self, bucket: &Bucket, now: Millis) -> f64 {
        let seconds = (now.0 - bucket.at.0).max(0) as f64 / 1_000.0;
        (bucket.left + seconds * self.rate).min(self.burst)
    }

    fn buckets(&self) -> MutexGuard<'_, HashMap<K, Bucket>> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One bucket that nobody shares, for what is slowed down and not refused.
#[derive(Debug)]
pub(crate) struct Pace {
    burst: f64,
    rate: f64,
    left: f64,
    at: Instant,
}

impl Pace {
    /// So many in a row, and so many a second in the long run. It begins full.
    pub(crate) fn new(burst: f64, rate: f64) -> Self {
        Pace { burst, rate, left: burst, at: Instant::now() }
    }

    /// Takes one. The answer is when the next may be taken.
    pub(crate) fn take(&mut self, now: Instant) -> Instant {
        let since = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + since * self.rate).min(self.burst) - 1.0;
        self.at = now;
        now + Duration::from_secs_f64((1.0 - self.left).max(0.0) / self.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Result<Duration, TooOften> = Ok(Duration::ZERO);

    #[test]
    fn a_bucket_runs_empty_says_how_long_to_wait_and_fills_up_again() {
        let rates = Rates::new(2.0, 0.1);
        assert_eq!(rates.take("ada", Millis(0)), NOW);
        assert_eq!(rates.take("ada", Millis(0)), NOW);
        assert_eq!(rates.take("ada", Millis(0)), Err(TooOften(10)));
        assert_eq!(rates.take("ben", Millis(0)), NOW);
        assert_eq!(rates.take("ada", Millis(9_000)), Err(TooOften(1)));
        assert_eq!(rates.take("ada", Millis(10_001)), NOW);
        rates.forgive(&"ada");
        assert_eq!(rates.take("ada", Millis(10_001)), NOW);
    }

    #[test]
    fn where_some_may_wait_each_gets_a_later_turn_and_the_rest_is_refused() {
        let rates = Rates::new(1.0, 0.5).with_waiting(2.0);
        assert_eq!(rates.take("ada", Millis(0)), NOW);
        assert_eq!(rates.take("ada", Millis(0)), Ok(Duration::from_secs(2)));
        assert_eq!(rates.take("ada", Millis(0)), Ok(Duration::from_secs(4)));
        assert_eq!(rates.take("ada", Millis(0)), Err(TooOften(2)));
        assert_eq!(rates.take("ada", Millis(2_000)), Ok(Duration::from_secs(4)));
    }

    #[test]
    fn who_goes_too_fast_is_told_when_the_next_one_is_due() {
        let start = Instant::now();
        let mut pace = Pace { at: start, ..Pace::new(2.0, 10.0) };
        assert_eq!(pace.take(start), start);
        assert_eq!(pace.take(start), start + Duration::from_millis(100));
        let later = start + Duration::from_secs(60);
        assert_eq!(pace.take(later), later);
    }

    #[test]
    fn many_keys_do_not_fill_the_memory_and_do_not_free_who_has_used_up_theirs() {
        let rates = Rates::new(2.0, 0.001);
        for _ in 0..2 {
            rates.take(usize::MAX, Millis(0)).unwrap();
        }
        for key in 0..3 * KEPT {
            assert_eq!(rates.take(key, Millis(0)), NOW, "nobody is refused because of the others");
            assert!(rates.buckets().len() <= KEPT);
        }
        assert!(rates.take(usize::MAX, Millis(0)).is_err());
        rates.take(7, Millis(10_000_000)).unwrap();
        for key in 0..KEPT {
            rates.take(key, Millis(20_000_000)).unwrap();
        }
        assert!(rates.buckets().len() <= KEPT);
    }
}
