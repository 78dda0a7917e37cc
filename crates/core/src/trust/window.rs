//! The time in which something signed counts: from then, until then, and never for longer than its kind may.

use crate::id::Millis;

/// How a moment lies to that time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// In it.
    Yes,
    /// Before it.
    Before,
    /// After it. What would count for longer than its kind may never does.
    After,
}

/// How `now` lies to the time from `from` until just before `until`, which may be `lasts` long.
pub(super) fn within(from: Millis, until: Millis, lasts: i64, now: Millis) -> Within {
    if now < from {
        Within::Before
    } else if now >= until || until.0.saturating_sub(from.0) > lasts {
        Within::After
    } else {
        Within::Yes
    }
}
