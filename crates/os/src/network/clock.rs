//! The clock of this computer, and by how much it differs from one elsewhere.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use deskside_core::network::Clock;

use super::manager::Manager;
use super::way::{self, Place};
use crate::http;

/// Compares it with the clock of the place at which the system looks for the internet. Whoever stands in between could say another
/// time: it is shown and nothing is set by it.
pub(super) fn read(manager: &Manager, place: Option<&Place>, within: Duration) -> Clock {
    let there = place.and_then(|place| date_there(place, within));
    let ahead = there.map(|there| seconds(SystemTime::now()) - seconds(there));
    Clock { is_kept: manager.clock_is_kept(), ahead }
}

fn date_there(place: &Place, within: Duration) -> Option<SystemTime> {
    let socket = way::connect(&place.host, place.port, within / 2).ok()?;
    let (_, head) = http::head(socket, &place.host, &place.path, within / 2).ok()?;
    // An answer that was kept on the way has the time at which it was made.
    let is_fresh = !head.iter().any(|(name, value)| name == "age" && value != "0");
    let date = head.iter().find(|(name, _)| name == "date").filter(|_| is_fresh)?;
    httpdate::parse_http_date(&date.1).ok()
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(since).unwrap_or(i64::MAX)
}
