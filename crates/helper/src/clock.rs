//! What time it is, for the computer and for the people at it.

use deskside_core::boundary::Weekday;
use deskside_core::id::Millis;
use jiff::{Timestamp, civil, tz::TimeZone};

/// A moment as boundaries ask about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// In milliseconds.
    pub at: Millis,
    /// The day of the week here.
    pub weekday: Weekday,
    /// Minutes since midnight here.
    pub minute_of_day: u16,
    /// The day here as one number, such as 20261121.
    pub day: u32,
}

/// The clock of the computer, in its own time zone.
pub fn now() -> Now {
    of(Timestamp::now(), TimeZone::system())
}

fn of(at: Timestamp, zone: TimeZone) -> Now {
    let local = at.to_zoned(zone);
    let minutes = i32::from(local.hour()) * 60 + i32::from(local.minute());
    Now {
        at: Millis(at.as_millisecond()),
        weekday: match local.weekday() {
            civil::Weekday::Monday => Weekday::Monday,
            civil::Weekday::Tuesday => Weekday::Tuesday,
            civil::Weekday::Wednesday => Weekday::Wednesday,
            civil::Weekday::Thursday => Weekday::Thursday,
            civil::Weekday::Friday => Weekday::Friday,
            civil::Weekday::Saturday => Weekday::Saturday,
            civil::Weekday::Sunday => Weekday::Sunday,
        },
        day: u32::try_from(
            i32::from(local.year()) * 10_000 + i32::from(local.month()) * 100 + i32::from(local.day()),
        )
        .unwrap_or_default(),
        minute_of_day: u16::try_from(minutes).expect("a day has 1440 minutes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_is_that_of_the_place() {
        let at = Timestamp::from_millisecond(1_760_000_000_000).unwrap();
        let east = of(at, TimeZone::fixed(jiff::tz::offset(2)));
        assert_eq!((east.weekday, east.minute_of_day), (Weekday::Thursday, 10 * 60 + 53));
        let far = of(at, TimeZone::fixed(jiff::tz::offset(-10)));
        assert_eq!((far.weekday, far.minute_of_day), (Weekday::Wednesday, 22 * 60 + 53));
    }
}
