//! How often is too often: buckets that fill up again with time.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use deskside_core::id::Millis;
use deskside_protocol::problem::Problem;

/// More buckets than this are not kept; those that are full again go first.
const KEPT: usize = 20_000;

/// One bucket for each key.
#[derive(Debug)]
pub(crate) struct Rates<K> {
    /// How many in a row.
    burst: f64,
    /// How many a second in the long run.
    rate: f64,
    buckets: Mutex<HashMap<K, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    at: Millis,
}

impl<K: Hash + Eq> Rates<K> {
    pub(crate) fn new(burst: f64, rate: f64) -> Self {
        Rates { burst, rate, buckets: Mutex::default() }
    }

    /// Takes one, or says how long to wait.
    pub(crate) fn take(&self, key: K, now: Millis) -> Result<(), Problem> {
        let mut buckets = self.buckets();
        if buckets.len() >= KEPT {
            buckets.retain(|_, bucket| self.left(bucket, now) < self.burst);
            if buckets.len() >= KEPT {
                return Err(Problem::SlowDown { seconds: 10 });
            }
        }
        let bucket = buckets.entry(key).or_insert(Bucket { left: self.burst, at: now });
        *bucket = Bucket { left: self.left(bucket, now), at: now };
        if bucket.left < 1.0 {
            let seconds = ((1.0 - bucket.left) / self.rate).ceil().clamp(1.0, 3_600.0);
            return Err(Problem::SlowDown { seconds: seconds as u32 });
        }
        bucket.left -= 1.0;
        Ok(())
    }

    /// Forgets what a key has used up.
    pub(crate) fn forgive(&self, key: &K) {
        self.buckets().remove(key);
    }

    fn left(&self, bucket: &Bucket, now: Millis) -> f64 {
        let seconds = (now.0 - bucket.at.0).max(0) as f64 / 1_000.0;
        (bucket.left + seconds * self.rate).min(self.burst)
    }

    fn buckets(&self) -> MutexGuard<'_, HashMap<K, Bucket>> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_runs_empty_says_how_long_to_wait_and_fills_up_again() {
        let rates = Rates::new(2.0, 0.1);
        assert_eq!(rates.take("ada", Millis(0)), Ok(()));
        assert_eq!(rates.take("ada", Millis(0)), Ok(()));
        assert_eq!(rates.take("ada", Millis(0)), Err(Problem::SlowDown { seconds: 10 }));
        assert_eq!(rates.take("ben", Millis(0)), Ok(()));
        assert_eq!(rates.take("ada", Millis(9_000)), Err(Problem::SlowDown { seconds: 1 }));
        assert_eq!(rates.take("ada", Millis(10_001)), Ok(()));
        rates.forgive(&"ada");
        assert_eq!(rates.take("ada", Millis(10_001)), Ok(()));
    }

    #[test]
    fn many_keys_do_not_fill_the_memory() {
        let rates = Rates::new(1.0, 1.0);
        for key in 0..KEPT {
            rates.take(key, Millis(0)).unwrap();
        }
        assert!(rates.take(KEPT, Millis(0)).is_err());
        rates.take(KEPT, Millis(1_000)).unwrap();
        assert_eq!(rates.buckets().len(), 1);
    }
}
