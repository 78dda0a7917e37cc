//! How the checks of updates judge what was read.

use crate::action::{ArgError, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::ProbeSpec;
use crate::say::Facts;

/// A list of updates is old after so many seconds: computers look about once a day, and a week is more than a holiday weekend.
const OLD: u64 = 7 * 86_400;

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "updates.at-work", args: &[], facts: &["percent"] },
    ProbeSpec { name: "updates.list-old", args: &[], facts: &["days"] },
    ProbeSpec { name: "updates.waiting", args: &[], facts: &["count", "security"] },
    ProbeSpec { name: "updates.prepared", args: &[], facts: &[] },
];

/// A question about updates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpdatesCheck {
    /// Something is being installed right now.
    AtWork,
    /// The computer has not looked for updates for long.
    ListOld,
    /// Updates wait to be installed.
    Waiting,
    /// Updates are ready, and wait for a restart.
    Prepared,
}

impl UpdatesCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<UpdatesCheck>, ArgError> {
        Ok(Some(match read.of {
            "updates.at-work" => UpdatesCheck::AtWork,
            "updates.list-old" => UpdatesCheck::ListOld,
            "updates.waiting" => UpdatesCheck::Waiting,
            "updates.prepared" => UpdatesCheck::Prepared,
            _ => return Ok(None),
        }))
    }
}

pub(super) fn judge(check: UpdatesCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        // Where it is not told how far it is, it is at the beginning for all that anybody knows.
        UpdatesCheck::AtWork => Ok(readings
            .updates()?
            .at_work
            .map(|at_work| facts! { "percent" => i64::from(at_work.percent.unwrap_or_default()) })),
        UpdatesCheck::ListOld => {
            let looked = readings.updates()?.looked;
            // Never is longer than any number of days; for the text it is none.
            let days = looked.map_or(0, |seconds| i64::try_from(seconds / 86_400).unwrap_or(i64::MAX));
            Ok(looked.is_none_or(|seconds| seconds >= OLD).then(|| facts! { "days" => days }))
        }
        UpdatesCheck::Waiting => {
            let waiting = readings.waiting_updates()?;
            Ok((waiting.all > 0).then(|| {
                facts! { "count" => i64::from(waiting.all), "security" => i64::from(waiting.security) }
            }))
        }
        UpdatesCheck::Prepared => Ok(readings.updates()?.prepared.then(Facts::new)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Reading, UpdatesAsk};
    use crate::probe::{Check, Verdict};
    use crate::updates::{AtWork, Updates, Waiting};

    fn judged(check: UpdatesCheck, updates: Updates) -> Verdict {
        let mut readings = Readings::new();
        readings.insert(&UpdatesAsk::Updates.into(), Ok(Reading::Updates(updates)));
        Check::Updates(check).judge(&readings).expect("nothing more is asked")
    }

    #[test]
    fn a_list_is_old_after_a_week_and_when_there_never_was_one() {
        let after = |looked| judged(UpdatesCheck::ListOld, Updates { looked, ..Updates::default() });
        assert_eq!(after(Some(OLD - 1)), Verdict::NotFound);
        assert_eq!(after(Some(OLD)), Verdict::Found { facts: facts! { "days" => 7_i64 } });
        assert_eq!(after(None), Verdict::Found { facts: facts! { "days" => 0_i64 } });
    }

    #[test]
    fn what_is_at_work_is_found_also_when_it_does_not_say_how_far_it_is() {
        let with = |at_work| judged(UpdatesCheck::AtWork, Updates { at_work, ..Updates::default() });
        assert_eq!(with(None), Verdict::NotFound);
        for (percent, told) in [(Some(40), 40_i64), (None, 0)] {
            let found = Verdict::Found { facts: facts! { "percent" => told } };
            assert_eq!(with(Some(AtWork { percent })), found);
        }
    }

    #[test]
    fn updates_that_wait_are_counted_and_those_that_close_a_hole_beside_them() {
        let with = |all, security| {
            let mut readings = Readings::new();
            let reading = Reading::WaitingUpdates(Waiting { all, security });
            readings.insert(&UpdatesAsk::WaitingUpdates.into(), Ok(reading));
            Check::Updates(UpdatesCheck::Waiting).judge(&readings).expect("nothing more is asked")
        };
        assert_eq!(with(0, 0), Verdict::NotFound);
        assert_eq!(with(3, 1), Verdict::Found { facts: facts! { "count" => 3_i64, "security" => 1_i64 } });
    }
}
