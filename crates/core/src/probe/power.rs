//! How the checks of power judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::power::Profile;
use crate::probe::ProbeSpec;
use crate::say::Facts;

/// A battery is worn when it holds less of what it once did than so much, in per cent.
const WORN: u32 = 60;

const PROFILE: Arg = Arg { name: "profile", kind: ArgKind::Profile };

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "battery.worn", args: &[], facts: &["percent"] },
    ProbeSpec { name: "power.other-profile", args: &[PROFILE], facts: &[] },
    ProbeSpec { name: "power.kept-awake", args: &[], facts: &["programs"] },
];

/// A question about power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PowerCheck {
    /// The battery holds much less than it once did.
    Worn,
    /// Power is weighed against speed in another way.
    OtherProfile(Profile),
    /// Programs keep the computer from sleeping.
    KeptAwake,
}

impl PowerCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<PowerCheck>, ArgError> {
        Ok(Some(match read.of {
            "battery.worn" => PowerCheck::Worn,
            "power.other-profile" => PowerCheck::OtherProfile(read.profile()?),
            "power.kept-awake" => PowerCheck::KeptAwake,
            _ => return Ok(None),
        }))
    }
}

pub(super) fn judge(check: PowerCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        PowerCheck::Worn => {
            let batteries = readings.batteries()?;
            if batteries.is_empty() {
                return Err(Need::NotApplicable);
            }
            let worst = batteries.iter().filter_map(|battery| battery.health).min();
            // A battery that says nothing about itself is not known to be well.
            let worst = worst.ok_or(Need::Fault(crate::machine::Fault::NotSupported))?;
            Ok((worst < WORN).then(|| facts! { "percent" => i64::from(worst) }))
        }
        PowerCheck::OtherProfile(profile) => {
            let profiles = readings.profiles()?;
            if !profiles.offered.contains(&profile) {
                return Err(Need::NotApplicable);
            }
            Ok((profiles.now != profile).then(Facts::new))
        }
        PowerCheck::KeptAwake => {
            let programs = readings.keep_awake()?;
            Ok((!programs.is_empty()).then(|| facts! { "programs" => programs.join(", ") }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Fault, PowerAsk, Reading};
    use crate::power::{Battery, Profiles};
    use crate::probe::{Check, Verdict};

    fn judged(check: PowerCheck, ask: PowerAsk, reading: Reading) -> Verdict {
        let mut readings = Readings::new();
        readings.insert(&ask.into(), Ok(reading));
        Check::Power(check).judge(&readings).expect("nothing more is asked")
    }

    #[test]
    fn a_battery_is_worn_by_what_it_still_holds() {
        let worn = |healths: &[Option<u32>]| {
            let batteries = healths.iter().map(|health| Battery { health: *health }).collect();
            judged(PowerCheck::Worn, PowerAsk::Batteries, Reading::Batteries(batteries))
        };
        assert_eq!(worn(&[]), Verdict::NotApplicable, "a desktop");
        assert_eq!(worn(&[Some(WORN)]), Verdict::NotFound);
        assert!(matches!(worn(&[Some(90), Some(WORN - 1)]), Verdict::Found { .. }));
        assert_eq!(worn(&[None]), Verdict::Unknown { fault: Fault::NotSupported });
    }

    #[test]
    fn a_profile_that_the_computer_does_not_have_is_no_wish() {
        let other = |now, wanted| {
            let offered = vec![Profile::PowerSaver, Profile::Balanced];
            let reading = Reading::Profiles(Profiles { now, offered });
            judged(PowerCheck::OtherProfile(wanted), PowerAsk::Profiles, reading)
        };
        assert_eq!(other(Profile::Balanced, Profile::Performance), Verdict::NotApplicable);
        assert_eq!(other(Profile::Balanced, Profile::Balanced), Verdict::NotFound);
        assert!(matches!(other(Profile::PowerSaver, Profile::Balanced), Verdict::Found { .. }));
    }
}
