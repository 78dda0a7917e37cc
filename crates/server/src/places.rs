//! How many at the same time: places that are counted by who takes them, and free again when they are dropped.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The places, by who has them. Nothing is kept of who has none.
#[derive(Debug)]
pub(crate) struct Places<K: Hash + Eq>(Arc<Mutex<HashMap<K, usize>>>);

/// One place, as long as it is held.
#[derive(Debug)]
pub(crate) struct Place<K: Hash + Eq> {
    key: Option<K>,
    places: Places<K>,
}

impl<K: Hash + Eq> Default for Places<K> {
    fn default() -> Self {
        Places(Arc::default())
    }
}

impl<K: Hash + Eq + Clone> Places<K> {
    /// Takes a place, unless there are that many already. The answer also says how many there are with this one.
    pub(crate) fn enter(&self, key: K, most: usize) -> Option<(Place<K>, usize)> {
        let mut places = self.places();
        let count = places.entry(key.clone()).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some((Place { key: Some(key), places: Places(self.0.clone()) }, *count))
    }
}

impl<K: Hash + Eq> Places<K> {
    fn places(&self) -> MutexGuard<'_, HashMap<K, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq> Drop for Place<K> {
    fn drop(&mut self) {
        let Some(key) = self.key.take() else { return };
        let mut places = self.places.places();
        if let Some(count) = places.get_mut(&key) {
            *count -= 1;
            if *count == 0 {
                places.remove(&key);
            }
        }
    }
}

/// Everybody who shares a line: with IPv6, one household has a whole /64 to call from.
pub(crate) fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => Ipv6Addr::from_bits(six.to_bits() & (u128::MAX << 64)).into(),
        four => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_free_again_when_it_was_left_and_nothing_is_kept_of_it() {
        let places = Places::default();
        let (first, one) = places.enter("ada", 2).unwrap();
        let (second, two) = places.enter("ada", 2).unwrap();
        assert_eq!((one, two), (1, 2));
        assert!(places.enter("ada", 2).is_none());
        assert!(places.enter("ben", 2).is_some());
        drop(first);
        assert!(places.enter("ada", 2).is_some());
        drop(second);
        assert!(places.places().is_empty());
    }

    #[test]
    fn whoever_has_a_network_of_addresses_is_one_household() {
        let of = |text: &str| household(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:1"));
        assert_ne!(of("2001:db8:0:1::1"), of("2001:db8::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_ne!(of("::ffff:192.0.2.1"), of("::ffff:192.0.2.2"), "a v4 address in a v6 coat");
    }
}
