//! To whom a request is offered: to few at first, then wider, so that not everybody is called for each.
//!
//! An offer is a call, not a limit. Whoever is certified for it sees it wait and may take it; the first has it.

use sha2::{Digest as _, Sha256};

use crate::id::{PersonId, RequestId};

/// So many are called at first.
pub const FEW: usize = 3;
/// So often that many more are called, in milliseconds.
pub const WIDER: i64 = 60_000;
/// After so long everybody is called, in milliseconds.
pub const EVERYBODY: i64 = 120_000;

/// Somebody who says that they can help now, is certified for it, helps nobody else, and is not left out.
///
/// The order of the fields is the order of preference: the language, then who helped least of late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Free {
    /// Whether they do *not* speak the language that is wanted.
    pub foreign: bool,
    /// How often they helped of late.
    pub helped: u32,
    /// Who.
    pub person: PersonId,
}

/// Who of them is called for a request that has waited so long, in milliseconds.
///
/// Among those who are alike, chance decides, and decides the same each time that it is asked about this request: whom the
/// alphabet puts first is not called for everything.
pub fn offered(mut free: Vec<Free>, request: &RequestId, waited: i64) -> Vec<PersonId> {
    let lot = |person: &PersonId| Sha256::digest(format!("{request} {person}"));
    free.sort_by_cached_key(|one| (one.foreign, one.helped, lot(&one.person)));
    free.truncate(width(waited));
    free.into_iter().map(|one| one.person).collect()
}

/// How many are called after so long.
fn width(waited: i64) -> usize {
    if waited >= EVERYBODY {
        return usize::MAX;
    }
    let times = usize::try_from(waited.max(0) / WIDER).unwrap_or_default();
    FEW.saturating_mul(times.saturating_add(1))
}

/// In how many milliseconds more are called; none when everybody is.
pub fn wider_in(waited: i64) -> Option<i64> {
    (waited < EVERYBODY).then(|| WIDER - waited.max(0) % WIDER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(of: &[(u8, bool, u32)]) -> Vec<Free> {
        let one = |(at, foreign, helped): &(u8, bool, u32)| Free {
            foreign: *foreign,
            helped: *helped,
            person: format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b41{at:02}").parse().unwrap(),
        };
        of.iter().map(one).collect()
    }

    fn request(at: u8) -> RequestId {
        format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42{at:02}").parse().unwrap()
    }

    #[test]
    fn few_are_called_then_more_then_everybody() {
        let twenty: Vec<_> = (0..20).map(|at| (at, false, 0)).collect();
        let called = |waited| offered(free(&twenty), &request(1), waited);
        let counts = [-5, 0, 59_999, 60_000, 119_999, 120_000, i64::MAX].map(|waited| called(waited).len());
        assert_eq!(counts, [3, 3, 3, 6, 6, 20, 20]);
        assert!(called(60_000).starts_with(&called(0)), "whoever was called stays called");
        assert_eq!(
            [0, 59_999, 60_000, 119_000, 120_000].map(wider_in),
            [Some(60_000), Some(1), Some(60_000), Some(1_000), None]
        );
    }

    #[test]
    fn the_language_counts_more_than_who_helped_least() {
        let some = free(&[(0, true, 0), (1, false, 9), (2, false, 4), (3, false, 5), (4, false, 4)]);
        let at = |one: usize| some[one].person.clone();
        let mut called = offered(some.clone(), &request(1), 0);
        assert_eq!(called.pop(), Some(at(3)));
        called.sort();
        assert_eq!(called, [at(2), at(4)]);
    }

    #[test]
    fn among_equals_it_is_not_always_the_same() {
        let ten: Vec<_> = (0..10).map(|at| (at, false, 1)).collect();
        let firsts: std::collections::BTreeSet<_> =
            (0..40).map(|at| offered(free(&ten), &request(at), 0)[0].clone()).collect();
        assert!(firsts.len() > 5, "{}", firsts.len());
    }
}
