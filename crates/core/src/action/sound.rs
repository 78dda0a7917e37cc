//! What the actions on sound change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, effect, only_if, spec};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::say::{Facts, Say};
use crate::sound::{SoundDevice, SoundName, Volume, Way};

const DEVICE: Arg = Arg { name: "device", kind: ArgKind::SoundDevice };
const PERCENT: Arg = Arg { name: "percent", kind: ArgKind::Percent };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("sound.unmute", &[DEVICE], EffectClass::Reversible),
    spec("sound.mute", &[DEVICE], EffectClass::Reversible),
    spec("sound.set-volume", &[DEVICE, PERCENT], EffectClass::Reversible),
    spec("sound.set-default", &[DEVICE], EffectClass::Reversible),
    spec("sound.test-tone", &[DEVICE], EffectClass::Irreversible),
];

/// A change to sound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum SoundAction {
    /// Lets a device that was switched to silence be heard, or hear.
    #[serde(rename = "sound.unmute")]
    Unmute {
        /// Which.
        device: SoundName,
    },
    /// Switches a device to silence.
    #[serde(rename = "sound.mute")]
    Mute {
        /// Which.
        device: SoundName,
    },
    /// Makes a device louder or quieter.
    #[serde(rename = "sound.set-volume")]
    SetVolume {
        /// Which.
        device: SoundName,
        /// How loud.
        volume: Volume,
    },
    /// Makes a device the one that programs use.
    #[serde(rename = "sound.set-default")]
    SetDefault {
        /// Which.
        device: SoundName,
    },
    /// Plays a short tone to hear that it works.
    #[serde(rename = "sound.test-tone")]
    TestTone {
        /// Where.
        device: SoundName,
    },
}

impl SoundAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<SoundAction>, ArgError> {
        Ok(Some(match read.of {
            "sound.unmute" => SoundAction::Unmute { device: read.sound_device()? },
            "sound.mute" => SoundAction::Mute { device: read.sound_device()? },
            "sound.set-volume" => SoundAction::SetVolume {
                device: read.sound_device()?,
                volume: Volume::percent(read.percent()?),
            },
            "sound.set-default" => SoundAction::SetDefault { device: read.sound_device()? },
            "sound.test-tone" => SoundAction::TestTone { device: read.sound_device()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            SoundAction::Unmute { .. } => "sound.unmute",
            SoundAction::Mute { .. } => "sound.mute",
            SoundAction::SetVolume { .. } => "sound.set-volume",
            SoundAction::SetDefault { .. } => "sound.set-default",
            SoundAction::TestTone { .. } => "sound.test-tone",
        }
    }

    /// What it is done to.
    pub fn device(&self) -> &SoundName {
        match self {
            SoundAction::Unmute { device }
            | SoundAction::Mute { device }
            | SoundAction::SetVolume { device, .. }
            | SoundAction::SetDefault { device }
            | SoundAction::TestTone { device } => device,
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        vec![("device", self.device().device().to_owned())]
    }
}

fn named(at: &SoundDevice) -> Facts {
    facts! { "device" => at.label.as_str() }
}

fn percent(volume: &Volume) -> Say {
    Say::with("state-percent", facts! { "percent" => i64::from(volume.shown()) })
}

pub(super) fn outline(action: &SoundAction, readings: &Readings) -> Result<Outline, Need> {
    let device = action.device();
    let at = readings.sound_device(device)?;
    match action {
        SoundAction::Unmute { .. } => {
            let effect = effect("effect-sound", named(at), "state-silent", "state-on");
            let undo = SoundAction::Mute { device: device.clone() };
            only_if(at.is_muted).map(|()| Outline::reversible(effect, undo, 2))
        }
        SoundAction::Mute { .. } => {
            let effect = effect("effect-sound", named(at), "state-on", "state-silent");
            let undo = SoundAction::Unmute { device: device.clone() };
            only_if(!at.is_muted).map(|()| Outline::reversible(effect, undo, 2))
        }
        SoundAction::SetVolume { volume, .. } => {
            only_if(!at.volume.is_set_to(volume))?;
            let what = Say::with("effect-volume", named(at));
            let effect = Effect { what, from: percent(&at.volume), to: percent(volume) };
            let undo = SoundAction::SetVolume { device: device.clone(), volume: at.volume.clone() };
            Ok(Outline::reversible(effect, undo, 2))
        }
        SoundAction::SetDefault { .. } => {
            only_if(!at.is_default)?;
            let used = readings.sound_devices(device.way())?.into_iter().find(|at| at.is_default);
            let state = |at: &SoundDevice| Say::with("state-named", facts! { "name" => at.label.as_str() });
            let key = match device.way() {
                Way::Out => "effect-default-output",
                Way::In => "effect-default-input",
            };
            let what = Say::with(key, named(at));
            let from = used.map_or_else(|| Say::plain("state-none"), state);
            let effect = Effect { what, from, to: state(at) };
            match used {
                Some(used) => {
                    Ok(Outline::reversible(effect, SoundAction::SetDefault { device: used.name.clone() }, 2))
                }
                None => Ok(Outline::irreversible(effect, None, 2)),
            }
        }
        SoundAction::TestTone { .. } => {
            only_if(device.way() == Way::Out)?;
            let effect = effect("effect-tone", named(at), "state-none", "state-one-tone");
            let tones = readings.tones()?;
            Ok(Outline { pages_before: Some(tones), ..Outline::irreversible(effect, None, 3) })
        }
    }
}

pub(super) fn holds(action: &SoundAction, readings: &Readings) -> Result<bool, Need> {
    let at = readings.sound_device(action.device())?;
    Ok(match action {
        SoundAction::Unmute { .. } => !at.is_muted,
        SoundAction::Mute { .. } => at.is_muted,
        SoundAction::SetVolume { volume, .. } => at.volume.is_set_to(volume),
        SoundAction::SetDefault { .. } => at.is_default,
        SoundAction::TestTone { .. } => readings.tones()? > 0,
    })
}
