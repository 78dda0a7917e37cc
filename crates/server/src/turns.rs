//! One after the other for the same thing, side by side for different ones.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex as Short, PoisonError, Weak};

use tokio::sync::{Mutex, OwnedMutexGuard};

/// So many things are remembered before those that nobody works on are forgotten.
const REMEMBERED: usize = 1_024;

/// Who works on what.
#[derive(Debug)]
pub(crate) struct Turns<K>(Short<HashMap<K, Weak<Mutex<()>>>>);

impl<K> Default for Turns<K> {
    fn default() -> Self {
        Turns(Short::default())
    }
}

impl<K: Hash + Eq> Turns<K> {
    /// Waits until nobody else works on this. It is theirs as long as they hold the answer.
    pub(crate) async fn of(&self, key: K) -> OwnedMutexGuard<()> {
        self.mutex(key).lock_owned().await
    }

    fn mutex(&self, key: K) -> Arc<Mutex<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.len() >= REMEMBERED {
            turns.retain(|_, mutex| mutex.strong_count() > 0);
        }
        let known = turns.entry(key).or_default();
        known.upgrade().unwrap_or_else(|| {
            let mutex = Arc::new(Mutex::new(()));
            *known = Arc::downgrade(&mutex);
            mutex
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_second_waits_for_the_first_and_what_is_done_is_forgotten() {
        let turns = Turns::default();
        let first = turns.of(0).await;
        assert!(turns.mutex(0).try_lock().is_err());
        let _other = turns.of(1).await;
        drop(first);
        let _second = turns.of(0).await;
        for key in 2..=5 * REMEMBERED {
            drop(turns.of(key).await);
        }
        assert!(turns.0.lock().unwrap().len() <= REMEMBERED);
        assert!(turns.mutex(0).try_lock().is_err(), "who works on it is not forgotten");
    }
}
