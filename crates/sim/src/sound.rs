//! The sound and the cameras of a computer in memory.
//!
//! It follows what PulseAudio and PipeWire were seen to do: a device that goes takes with it that it was the usual one, and a
//! change to one that is not there is refused.

use std::collections::BTreeMap;

use deskside_core::action::SoundAction;
use deskside_core::camera::Camera;
use deskside_core::machine::{Fault, Reading, SoundAsk};
use deskside_core::sound::{Sound, SoundDevice, SoundName, Volume, Way};

use crate::scenario::ScenarioError;

/// A loudspeaker, a headset or a microphone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// What people see it called.
    pub label: String,
    /// Whether it is switched to silence.
    pub muted: bool,
    /// How loud it is.
    pub volume: Volume,
    /// Whether nothing is plugged in there.
    pub unplugged: bool,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sounds {
    /// Whether the sound service does not run.
    pub stopped: bool,
    /// Loudspeakers and microphones.
    pub devices: BTreeMap<SoundName, Speaker>,
    /// The usual one for each way.
    pub defaults: BTreeMap<Way, SoundName>,
    /// How many test tones were played.
    pub tones: u32,
    /// Cameras.
    pub cameras: Vec<Camera>,
}

impl Sounds {
    pub(crate) fn add(&mut self, name: SoundName, speaker: Speaker, is_default: bool) {
        let way = name.way();
        if is_default || !self.defaults.contains_key(&way) {
            self.defaults.insert(way, name.clone());
        }
        self.devices.insert(name, speaker);
    }

    /// What is there, what is plugged in and who uses a camera becomes as it is there; how loud devices are, and which is the
    /// usual one, stays.
    pub(crate) fn be_as_around(&mut self, other: &Sounds) {
        self.stopped = other.stopped;
        self.cameras.clone_from(&other.cameras);
        let known = std::mem::replace(&mut self.devices, other.devices.clone());
        for (name, at) in &mut self.devices {
            if let Some(known) = known.get(name) {
                (at.muted, at.volume) = (known.muted, known.volume.clone());
            }
        }
        for (way, name) in &other.defaults {
            let is_there = self.defaults.get(way).is_some_and(|name| self.devices.contains_key(name));
            if !is_there {
                self.defaults.insert(*way, name.clone());
            }
        }
    }

    pub(crate) fn read(&self, ask: &SoundAsk) -> Reading {
        match ask {
            SoundAsk::Tones => Reading::Tones(self.tones),
            SoundAsk::Sound if self.stopped => Reading::Sound(Sound::Stopped),
            SoundAsk::Sound => {
                let device = |(name, at): (&SoundName, &Speaker)| SoundDevice {
                    name: name.clone(),
                    label: at.label.clone(),
                    is_default: self.defaults.get(&name.way()) == Some(name),
                    is_muted: at.muted,
                    volume: at.volume.clone(),
                    is_unplugged: at.unplugged,
                };
                Reading::Sound(Sound::Running(self.devices.iter().map(device).collect()))
            }
        }
    }

    pub(crate) fn carry_out(&mut self, action: &SoundAction) -> Result<(), Fault> {
        if self.stopped {
            return Err(Fault::NoAnswer { what: "pulse".to_owned() });
        }
        let name = action.device();
        let missing = || Fault::Missing { what: name.device().to_owned() };
        let at = self.devices.get_mut(name).ok_or_else(missing)?;
        match action {
            SoundAction::Unmute { .. } => at.muted = false,
            SoundAction::Mute { .. } => at.muted = true,
            SoundAction::SetVolume { volume, .. } => at.volume = volume.clone(),
            SoundAction::SetDefault { .. } => drop(self.defaults.insert(name.way(), name.clone())),
            SoundAction::TestTone { .. } => self.tones += 1,
        }
        Ok(())
    }

    /// Makes it so that the check finds something; says whether it is a check of these. Without a name it is the usual device.
    pub(crate) fn seed(&mut self, check: &str, name: Option<&str>) -> Result<bool, ScenarioError> {
        let way = if check.starts_with("microphone.") { Way::In } else { Way::Out };
        match check {
            "sound.stopped" => self.stopped = true,
            "sound.missing" | "microphone.missing" => {
                self.devices.retain(|name, _| name.way() != way);
                self.defaults.remove(&way);
            }
            "sound.unplugged" => self.seeded(way, name)?.1.unplugged = true,
            "sound.off" | "microphone.muted" => self.seeded(way, name)?.1.muted = true,
            "sound.quiet" | "microphone.quiet" => self.seeded(way, name)?.1.volume = Volume::percent(4),
            "sound.wrong-output" | "microphone.wrong-input" => {
                let name = self.seeded(way, name)?.0;
                let none =
                    ScenarioError::Impossible { why: "there is no other device that could be the usual one" };
                let other = self.devices.keys().find(|other| other.way() == way && **other != name);
                self.defaults.insert(way, other.cloned().ok_or(none)?);
            }
            "camera.missing" => self.cameras.clear(),
            "camera.in-use" => {
                let none = ScenarioError::Impossible { why: "there is no camera" };
                self.cameras.first_mut().ok_or(none)?.programs.push("firefox".to_owned());
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn seeded(&mut self, way: Way, name: Option<&str>) -> Result<(SoundName, &mut Speaker), ScenarioError> {
        let none = || ScenarioError::Impossible { why: "there is no such sound device" };
        let name = match name {
            Some(name) => name.parse().map_err(|_| none())?,
            None => self.defaults.get(&way).ok_or_else(none)?.clone(),
        };
        let at = self.devices.get_mut(&name).ok_or_else(none)?;
        Ok((name, at))
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &SoundAction) -> Vec<String> {
    let volume = match action {
        SoundAction::SetVolume { volume, .. } => Some(format!("{}%", volume.shown())),
        SoundAction::Unmute { .. }
        | SoundAction::Mute { .. }
        | SoundAction::SetDefault { .. }
        | SoundAction::TestTone { .. } => None,
    };
    [action.device().to_string()].into_iter().chain(volume).collect()
}
