//! Loudspeakers, headsets and microphones, as the sound service of a computer has them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The number that a sound service has for a volume of 100 per cent (PulseAudio, `PA_VOLUME_NORM`).
pub const FULL: u32 = 65_536;

/// A volume below so many per cent of full is easily taken for silence.
pub const QUIET: u32 = 20;

/// Which way sound goes through a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// To people: loudspeakers, headphones.
    Out,
    /// From people: microphones.
    In,
}

/// The name of a sound device, such as `output:alsa_output.pci-0000_00_1f.3.analog-stereo` or `input:` and the like.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SoundName(String);

crate::id::text_form!(
    SoundName,
    "name of a sound device",
    "`output:` or `input:` and a name of letters, digits and `-_.:+@~`, up to 300 bytes"
);

impl SoundName {
    fn fits(text: &str) -> bool {
        let name = text.strip_prefix("output:").or_else(|| text.strip_prefix("input:"));
        // A name that begins with a dash would be taken for an option, and one with `@` there for the default.
        name.is_some_and(|name| {
            !name.is_empty()
                && name.len() <= 300
                && !name.starts_with(['-', '@'])
                && name.chars().all(|sign| {
                    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.' | ':' | '+' | '@' | '~')
                })
        })
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which way.
    pub fn way(&self) -> Way {
        if self.0.starts_with("output:") { Way::Out } else { Way::In }
    }

    /// What the sound service calls it.
    pub fn device(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, name)| name)
    }
}

impl fmt::Display for SoundName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// How loud a device is: a number for each of its channels, or one for all of them, where [`FULL`] is full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u32>", into = "Vec<u32>")]
pub struct Volume(Vec<u32>);

/// A volume that no device has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a volume has 1 to 32 channels, each up to twice what is full")]
pub struct VolumeError;

impl TryFrom<Vec<u32>> for Volume {
    type Error = VolumeError;

    fn try_from(channels: Vec<u32>) -> Result<Self, VolumeError> {
        let fits = (1..=32).contains(&channels.len()) && channels.iter().all(|at| *at <= 2 * FULL);
        if fits { Ok(Volume(channels)) } else { Err(VolumeError) }
    }
}

impl From<Volume> for Vec<u32> {
    fn from(volume: Volume) -> Self {
        volume.0
    }
}

impl Volume {
    /// So many per cent, on every channel; 100 at most.
    pub fn percent(percent: u32) -> Volume {
        Volume(vec![(FULL * percent.min(100)).div_ceil(100)])
    }

    /// Each channel, or the one number for all.
    pub fn channels(&self) -> &[u32] {
        &self.0
    }

    /// The loudest channel in whole per cent, as settings show it.
    pub fn shown(&self) -> u32 {
        let loudest = self.0.iter().copied().max().unwrap_or_default();
        (loudest * 100 + FULL / 2) / FULL
    }

    /// Whether a device that has this volume was set to that one.
    pub fn is_set_to(&self, wished: &Volume) -> bool {
        match wished.0.as_slice() {
            [all] => self.0.iter().all(|at| at == all),
            each => self.0 == each,
        }
    }
}

/// A loudspeaker, a headset or a microphone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoundDevice {
    /// Its name.
    pub name: SoundName,
    /// What people see it called.
    pub label: String,
    /// Whether programs use it when the person has chosen nothing else there.
    pub is_default: bool,
    /// Whether it is switched to silence.
    pub is_muted: bool,
    /// How loud it is.
    pub volume: Volume,
    /// Whether it is known that nothing is plugged in there.
    pub is_unplugged: bool,
}

/// The sound of a person's desktop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "service", content = "devices")]
pub enum Sound {
    /// The service answers.
    Running(Vec<SoundDevice>),
    /// It is not there to be asked.
    Stopped,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_has_a_way_and_a_name_that_is_no_option() {
        let name: SoundName = "output:bluez_output.AC_12_2F_00_11_22.1".parse().expect("a name");
        assert_eq!((name.way(), name.device()), (Way::Out, "bluez_output.AC_12_2F_00_11_22.1"));
        assert_eq!("input:mic".parse::<SoundName>().expect("a name").way(), Way::In);
        for bad in [
            "",
            "mic",
            "output:",
            "output:-rf",
            "input:@DEFAULT_SOURCE@",
            "output:a b",
            "output:a\n",
            "both:a",
        ] {
            assert!(bad.parse::<SoundName>().is_err(), "{bad:?}");
        }
        assert!(format!("output:{}", "a".repeat(301)).parse::<SoundName>().is_err());
    }

    #[test]
    fn a_volume_is_shown_as_settings_show_it() {
        let volume = |channels: &[u32]| Volume::try_from(channels.to_vec()).expect("a volume");
        assert_eq!(Volume::percent(50).shown(), 50);
        assert_eq!((Volume::percent(700).shown(), volume(&[13_001, 9_001]).shown()), (100, 20));
        assert!(volume(&[32_768, 32_768]).is_set_to(&Volume::percent(50)));
        assert!(!volume(&[32_768, 9]).is_set_to(&Volume::percent(50)));
        assert!(volume(&[1, 2]).is_set_to(&volume(&[1, 2])) && !volume(&[2, 1]).is_set_to(&volume(&[1, 2])));
        for bad in [vec![], vec![0; 33], vec![2 * FULL + 1]] {
            assert_eq!(Volume::try_from(bad), Err(VolumeError));
        }
    }
}
