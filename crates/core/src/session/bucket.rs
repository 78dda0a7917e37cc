//! How much may come at once: a bucket of tokens that fills with time. Pure; the time is given.

use crate::id::Millis;

/// How many things may come at once.
pub(super) const AT_ONCE: i64 = 30;
/// How many milliseconds it takes until one more may come.
const EACH: i64 = 100;

/// It is no part of the log: after a restart it is full.
#[derive(Debug, Clone)]
pub(super) struct Bucket {
    /// In milliseconds of filling, so that nothing is lost by rounding.
    full: i64,
    at: Millis,
}

impl Bucket {
    pub(super) fn new(now: Millis) -> Self {
        Bucket { full: AT_ONCE * EACH, at: now }
    }

    /// Takes one out, if there is one. A clock that goes back fills nothing.
    pub(super) fn take(&mut self, now: Millis) -> bool {
        let passed = now.0.saturating_sub(self.at.0).max(0);
        self.at = self.at.max(now);
        self.full = self.full.saturating_add(passed).min(AT_ONCE * EACH);
        let is_one = self.full >= EACH;
        if is_one {
            self.full -= EACH;
        }
        is_one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_and_then_one_after_the_other() {
        let mut bucket = Bucket::new(Millis(0));
        let taken = (0..100).filter(|_| bucket.take(Millis(0))).count();
        assert_eq!(taken, 30);
        assert!(!bucket.take(Millis(99)) && bucket.take(Millis(100)) && !bucket.take(Millis(100)));
        assert!(
            !bucket.take(Millis(-5_000)) && !bucket.take(Millis(150)),
            "a clock that goes back gives none"
        );
        assert_eq!(
            (0..100).filter(|_| bucket.take(Millis(1_000_000))).count(),
            30,
            "it is no larger after a while"
        );
        assert!(!bucket.take(Millis(i64::MIN)) && bucket.take(Millis(i64::MAX)));
    }
}
