//! What a computer in memory does with its power.

use deskside_core::action::PowerAction;
use deskside_core::machine::{PowerAsk, Reading};
use deskside_core::power::{Battery, Profile, Profiles};

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Power {
    /// Its battery, as laptops have one.
    pub battery: Battery,
    /// How it weighs power against speed.
    pub profile: Profile,
    /// The programs that keep it from sleeping.
    pub keep_awake: Vec<String>,
}

impl Default for Power {
    fn default() -> Self {
        Power { battery: Battery { health: Some(92) }, profile: Profile::Balanced, keep_awake: Vec::new() }
    }
}

impl Power {
    /// The battery, and what keeps it awake, become as they are there; what the person has chosen stays.
    pub(crate) fn be_as_around(&mut self, other: Power) {
        (self.battery, self.keep_awake) = (other.battery, other.keep_awake);
    }

    pub(crate) fn read(&self, ask: &PowerAsk) -> Reading {
        match ask {
            PowerAsk::Batteries => Reading::Batteries(vec![self.battery]),
            PowerAsk::Profiles => {
                Reading::Profiles(Profiles { now: self.profile, offered: Profile::ALL.to_vec() })
            }
            PowerAsk::KeepAwake => Reading::KeepAwake(self.keep_awake.clone()),
        }
    }

    pub(crate) fn carry_out(&mut self, action: &PowerAction) {
        let PowerAction::SetProfile { profile } = action;
        self.profile = *profile;
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &PowerAction) -> Vec<String> {
    let PowerAction::SetProfile { profile } = action;
    vec![profile.to_string()]
}

/// Makes it so that the check finds something; says whether it is a check of these. A profile that is not wanted is the one that
/// saves, or else the usual one.
pub(crate) fn seed(power: &mut Power, check: &str, about: Option<&str>) -> bool {
    match check {
        "battery.worn" => power.battery.health = Some(41),
        "power.kept-awake" => power.keep_awake.push(about.unwrap_or("Meeting").to_owned()),
        "power.other-profile" => {
            let saves = about == Some(Profile::PowerSaver.as_str());
            power.profile = if saves { Profile::Balanced } else { Profile::PowerSaver };
        }
        _ => return false,
    }
    true
}
