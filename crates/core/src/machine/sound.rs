//! What a computer can be asked about its sound.

use serde::{Deserialize, Serialize};

use super::{Fault, Need, Reading, Readings, mismatch};
use crate::sound::{Sound, SoundDevice, SoundName, Way};

/// A question about sound.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum SoundAsk {
    /// Does the sound service answer, and which devices does it have?
    Sound,
    /// How many test tones went to their end since this program began to look after the computer?
    Tones,
}

impl Readings {
    /// The sound service.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn sound(&self) -> Result<&Sound, Need> {
        match self.get(SoundAsk::Sound)? {
            Reading::Sound(sound) => Ok(sound),
            other => Err(mismatch(other)),
        }
    }

    /// The devices for one way.
    ///
    /// # Errors
    /// See [`Need`]; without the service they are unknown.
    pub fn sound_devices(&self, way: Way) -> Result<Vec<&SoundDevice>, Need> {
        match self.sound()? {
            Sound::Running(devices) => Ok(devices.iter().filter(|at| at.name.way() == way).collect()),
            Sound::Stopped => Err(Need::Fault(Fault::NoAnswer { what: "pulse".to_owned() })),
        }
    }

    /// One device.
    ///
    /// # Errors
    /// See [`Need`]; a device that is not there (any more) is a fault.
    pub fn sound_device(&self, name: &SoundName) -> Result<&SoundDevice, Need> {
        let missing = || Need::Fault(Fault::Missing { what: name.device().to_owned() });
        self.sound_devices(name.way())?.into_iter().find(|at| at.name == *name).ok_or_else(missing)
    }

    /// How many test tones went to their end.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn tones(&self) -> Result<u32, Need> {
        match self.get(SoundAsk::Tones)? {
            Reading::Tones(tones) => Ok(*tones),
            other => Err(mismatch(other)),
        }
    }
}
