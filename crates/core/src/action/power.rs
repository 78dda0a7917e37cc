//! What the actions on power change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, spec};
use crate::machine::{Fault, Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::power::Profile;
use crate::say::Say;

const PROFILE: Arg = Arg { name: "profile", kind: ArgKind::Profile };

pub(super) const SPECS: &[ActionSpec] = &[spec("power.set-profile", &[PROFILE], EffectClass::Reversible)];

/// A change to what the computer does with its power.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum PowerAction {
    /// Weighs power against speed in another way.
    #[serde(rename = "power.set-profile")]
    SetProfile {
        /// In this one.
        profile: Profile,
    },
}

impl PowerAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<PowerAction>, ArgError> {
        Ok(match read.of {
            "power.set-profile" => Some(PowerAction::SetProfile { profile: read.profile()? }),
            _ => None,
        })
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            PowerAction::SetProfile { .. } => "power.set-profile",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            PowerAction::SetProfile { profile } => vec![("profile", profile.to_string())],
        }
    }
}

fn state_of(profile: Profile) -> Say {
    Say::plain(match profile {
        Profile::PowerSaver => "state-power-saver",
        Profile::Balanced => "state-balanced",
        Profile::Performance => "state-performance",
    })
}

pub(super) fn outline(action: &PowerAction, readings: &Readings) -> Result<Outline, Need> {
    let PowerAction::SetProfile { profile } = action;
    let profiles = readings.profiles()?;
    if profiles.now == *profile {
        return Err(Need::NotApplicable);
    }
    if !profiles.offered.contains(profile) {
        return Err(Need::Fault(Fault::NotSupported));
    }
    let effect =
        Effect { what: Say::plain("effect-profile"), from: state_of(profiles.now), to: state_of(*profile) };
    Ok(Outline::reversible(effect, PowerAction::SetProfile { profile: profiles.now }, 2))
}

pub(super) fn holds(action: &PowerAction, readings: &Readings) -> Result<bool, Need> {
    let PowerAction::SetProfile { profile } = action;
    Ok(readings.profiles()?.now == *profile)
}
