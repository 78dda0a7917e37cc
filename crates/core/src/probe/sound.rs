//! How the checks of sound judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};
use crate::sound::{QUIET, Sound, SoundDevice, SoundName, Way};

const DEVICE: Arg = Arg { name: "device", kind: ArgKind::SoundDevice };

pub(super) const LISTS: &[ProbeSpec] = &[
    ProbeSpec { name: "sound.outputs", args: &[], facts: &["device"] },
    ProbeSpec { name: "microphones.list", args: &[], facts: &["device"] },
];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "sound.stopped", args: &[], facts: &[] },
    ProbeSpec { name: "sound.missing", args: &[], facts: &[] },
    ProbeSpec { name: "sound.unplugged", args: &[DEVICE], facts: &["device"] },
    ProbeSpec { name: "sound.wrong-output", args: &[DEVICE], facts: &["device", "other"] },
    ProbeSpec { name: "sound.off", args: &[DEVICE], facts: &["device"] },
    ProbeSpec { name: "sound.quiet", args: &[DEVICE], facts: &["device", "percent"] },
    ProbeSpec { name: "microphone.missing", args: &[], facts: &[] },
    ProbeSpec { name: "microphone.wrong-input", args: &[DEVICE], facts: &["device", "other"] },
    ProbeSpec { name: "microphone.muted", args: &[DEVICE], facts: &["device"] },
    ProbeSpec { name: "microphone.quiet", args: &[DEVICE], facts: &["device", "percent"] },
];

/// A question about sound. What is asked of a device is the same for a loudspeaker and for a microphone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SoundCheck {
    /// The sound service does not answer.
    Stopped,
    /// There is no device at all for this way.
    Missing(Way),
    /// Nothing is plugged in there.
    Unplugged(SoundName),
    /// Programs use another one.
    NotDefault(SoundName),
    /// It is switched to silence.
    Muted(SoundName),
    /// It is so quiet that it is easily taken for silence.
    Quiet(SoundName),
}

impl SoundCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<SoundCheck>, ArgError> {
        Ok(Some(match read.of {
            "sound.stopped" => SoundCheck::Stopped,
            "sound.missing" => SoundCheck::Missing(Way::Out),
            "sound.unplugged" => SoundCheck::Unplugged(read.sound_device()?),
            "sound.wrong-output" => SoundCheck::NotDefault(read.sound_device()?),
            "sound.off" => SoundCheck::Muted(read.sound_device()?),
            "sound.quiet" => SoundCheck::Quiet(read.sound_device()?),
            "microphone.missing" => SoundCheck::Missing(Way::In),
            "microphone.wrong-input" => SoundCheck::NotDefault(read.sound_device()?),
            "microphone.muted" => SoundCheck::Muted(read.sound_device()?),
            "microphone.quiet" => SoundCheck::Quiet(read.sound_device()?),
            _ => return Ok(None),
        }))
    }
}

/// What can be chosen for a way, what is used now first.
pub(super) fn devices(way: Way, readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut devices = readings.sound_devices(way)?;
    devices.sort_by_key(|at| (!at.is_default, at.is_unplugged, at.label.to_lowercase(), at.name.clone()));
    Ok(devices.into_iter().map(choice).collect())
}

fn choice(at: &SoundDevice) -> Choice {
    let note = if at.is_unplugged {
        Some("sound-unplugged")
    } else if at.is_muted {
        Some("sound-muted")
    } else {
        None
    };
    Choice {
        key: at.name.to_string(),
        name: at.label.clone(),
        note: note.map(Say::plain),
        fact: at.is_default.then(|| Say::plain("sound-used-now")),
        facts: named(at),
    }
}

fn named(at: &SoundDevice) -> Facts {
    facts! { "device" => at.label.as_str() }
}

pub(super) fn judge(check: &SoundCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        SoundCheck::Stopped => Ok((*readings.sound()? == Sound::Stopped).then(Facts::new)),
        SoundCheck::Missing(way) => Ok(readings.sound_devices(*way)?.is_empty().then(Facts::new)),
        SoundCheck::Unplugged(name) => {
            let at = readings.sound_device(name)?;
            Ok(at.is_unplugged.then(|| named(at)))
        }
        SoundCheck::NotDefault(name) => {
            let at = readings.sound_device(name)?;
            let used = readings.sound_devices(name.way())?.into_iter().find(|at| at.is_default);
            let other = used.map_or("", |used| used.label.as_str());
            Ok((!at.is_default).then(|| facts! { "device" => at.label.as_str(), "other" => other }))
        }
        SoundCheck::Muted(name) => {
            let at = readings.sound_device(name)?;
            Ok(at.is_muted.then(|| named(at)))
        }
        SoundCheck::Quiet(name) => {
            let at = readings.sound_device(name)?;
            let percent = at.volume.shown();
            Ok((percent < QUIET)
                .then(|| facts! { "device" => at.label.as_str(), "percent" => i64::from(percent) }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Fault, Reading, SoundAsk};
    use crate::probe::{Check, Verdict};
    use crate::sound::Volume;

    fn device(name: &str, label: &str) -> SoundDevice {
        SoundDevice {
            name: name.parse().expect("a name"),
            label: label.to_owned(),
            is_default: false,
            is_muted: false,
            volume: Volume::percent(60),
            is_unplugged: false,
        }
    }

    fn readings(sound: Sound) -> Readings {
        let mut readings = Readings::new();
        readings.insert(&SoundAsk::Sound.into(), Ok(Reading::Sound(sound)));
        readings
    }

    fn judged(check: SoundCheck, readings: &Readings) -> Verdict {
        Check::Sound(check).judge(readings).expect("nothing more is asked")
    }

    #[test]
    fn a_device_that_another_one_is_used_for_is_the_wrong_one() {
        let used = SoundDevice { is_default: true, ..device("output:laptop", "Laptop") };
        let wished = device("output:headset", "Headset");
        let name = wished.name.clone();
        let here = readings(Sound::Running(vec![used, wished]));
        let Verdict::Found { facts } = judged(SoundCheck::NotDefault(name), &here) else {
            panic!("not found")
        };
        assert_eq!((facts["device"].text(), facts["other"].text()), ("Headset".into(), "Laptop".into()));
        let laptop = "output:laptop".parse().expect("a name");
        assert_eq!(judged(SoundCheck::NotDefault(laptop), &here), Verdict::NotFound);
    }

    #[test]
    fn a_service_that_does_not_answer_has_devices_that_nobody_knows() {
        let stopped = readings(Sound::Stopped);
        assert!(matches!(judged(SoundCheck::Stopped, &stopped), Verdict::Found { .. }));
        for check in [SoundCheck::Missing(Way::In), SoundCheck::Muted("input:mic".parse().expect("a name"))] {
            assert!(matches!(judged(check, &stopped), Verdict::Unknown { .. }));
        }
        let none = readings(Sound::Running(Vec::new()));
        assert!(matches!(judged(SoundCheck::Missing(Way::Out), &none), Verdict::Found { .. }));
        let gone = judged(SoundCheck::Muted("input:mic".parse().expect("a name")), &none);
        assert_eq!(gone, Verdict::Unknown { fault: Fault::Missing { what: "mic".to_owned() } });
    }

    #[test]
    fn what_is_used_now_comes_first_and_what_nothing_is_plugged_into_last() {
        let here = readings(Sound::Running(vec![
            SoundDevice { is_unplugged: true, ..device("output:a", "A jack") },
            device("output:b", "Loudspeaker"),
            SoundDevice { is_default: true, is_muted: true, ..device("output:c", "Screen") },
            device("input:d", "Microphone"),
        ]));
        let names = |way| -> Vec<String> {
            devices(way, &here).expect("devices").into_iter().map(|choice| choice.name).collect()
        };
        assert_eq!(names(Way::Out), ["Screen", "Loudspeaker", "A jack"]);
        assert_eq!(names(Way::In), ["Microphone"]);
    }
}
