//! The sound of this person's desktop: `pactl` speaks to PulseAudio, and to PipeWire's service that stands in for it.
//!
//! What is said here was recorded with PulseAudio 16.1 and PipeWire 0.3.65.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use deskside_core::action::SoundAction;
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use deskside_core::sound::{Sound, SoundDevice, SoundName, Volume, Way};
use serde::Deserialize;

use crate::run::{self, Ended, Programs};

/// A second of three notes, 16 bits at 16 kHz.
pub(crate) const TEST_TONE: &[u8] = include_bytes!("test-tone.wav");

/// What `pactl` and `paplay` say when there is nobody to speak to.
const SILENT: &[&str] = &["connection failure", "connection refused", "connection terminated"];

/// What it has instead of a device when there is none.
const NOTHING: &str = "auto_null";

/// What `pactl` puts for a text with a sign that is not ASCII.
const LOST: &str = "(null)";

/// The programs for an action.
pub(crate) fn with_pactl(action: &SoundAction) -> Invocation {
    let device = action.device();
    let what = match device.way() {
        Way::Out => "sink",
        Way::In => "source",
    };
    let args: Vec<String> = match action {
        SoundAction::Unmute { .. } => {
            [&format!("set-{what}-mute"), device.device(), "0"].map(str::to_owned).into()
        }
        SoundAction::Mute { .. } => {
            [&format!("set-{what}-mute"), device.device(), "1"].map(str::to_owned).into()
        }
        SoundAction::SetVolume { volume, .. } => {
            let channels = volume.channels().iter().map(u32::to_string);
            [format!("set-{what}-volume"), device.device().to_owned()].into_iter().chain(channels).collect()
        }
        SoundAction::SetDefault { .. } => {
            [&format!("set-default-{what}"), device.device()].map(str::to_owned).into()
        }
        // The tone comes through the standard input, so no file has to be named.
        SoundAction::TestTone { .. } => {
            let args = vec![format!("--device={}", device.device())];
            return Invocation { program: "paplay".to_owned(), args, input: None };
        }
    };
    Invocation { program: "pactl".to_owned(), args, input: None }
}

/// Whether the service answers, and what it has.
pub(crate) fn read(programs: &Programs, within: Duration) -> Result<Sound, Fault> {
    let end = Instant::now() + within;
    let ask = |args: &[&str]| {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        programs.run("pactl", &args, b"", end.saturating_duration_since(Instant::now()))
    };
    let info = ask(&["--format=json", "info"])?;
    if is_silent(&info) {
        return Ok(Sound::Stopped);
    }
    let defaults: Defaults = parsed(&info)?;
    let mut devices = Vec::new();
    for (way, kind, default) in [
        (Way::Out, "sinks", &defaults.default_sink_name),
        (Way::In, "sources", &defaults.default_source_name),
    ] {
        let listed: Vec<Listed> = parsed(&ask(&["--format=json", "list", kind])?)?;
        let labels = match listed.iter().any(|at| at.description.as_deref() == Some(LOST)) {
            true => labels(&String::from_utf8_lossy(&ask(&["list", kind])?.output)),
            false => BTreeMap::new(),
        };
        devices.extend(listed.into_iter().filter_map(|at| device(at, way, default, &labels)));
    }
    Ok(Sound::Running(devices))
}

fn is_silent(ended: &Ended) -> bool {
    let text = String::from_utf8_lossy(&ended.complaint).to_lowercase();
    ended.code != 0 && SILENT.iter().any(|word| text.contains(word))
}

/// Why it did not do it with a device.
pub(crate) fn refused(program: &str, device: &SoundName, ended: &Ended) -> Fault {
    let says = |word: &str| String::from_utf8_lossy(&ended.complaint).to_lowercase().contains(word);
    if is_silent(ended) {
        Fault::NoAnswer { what: "pulse".to_owned() }
    } else if says("no such entity") {
        Fault::Missing { what: device.device().to_owned() }
    } else {
        run::complaint(program, device.device(), ended)
    }
}

/// Of `pactl info`.
#[derive(Debug, Deserialize)]
struct Defaults {
    default_sink_name: Option<String>,
    default_source_name: Option<String>,
}

/// Of `pactl list sinks` and `pactl list sources`.
#[derive(Debug, Deserialize)]
struct Listed {
    name: String,
    description: Option<String>,
    mute: bool,
    channel_map: String,
    volume: BTreeMap<String, Channel>,
    #[serde(default)]
    properties: BTreeMap<String, String>,
    #[serde(default)]
    ports: Vec<Port>,
    active_port: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Channel {
    value: u32,
}

#[derive(Debug, Deserialize)]
struct Port {
    name: String,
    availability: Option<String>,
}

fn parsed<T: serde::de::DeserializeOwned>(ended: &Ended) -> Result<T, Fault> {
    if ended.code != 0 {
        return Err(run::complaint("pactl", "sound", ended));
    }
    serde_json::from_slice(&ended.output)
        .map_err(|error| Fault::Unreadable { detail: format!("pactl: {error}") })
}

/// A device that people know; none for what listens to an output, for what stands in where there is nothing, and for one
/// whose name cannot be given to a program.
fn device(
    at: Listed,
    way: Way,
    default: &Option<String>,
    labels: &BTreeMap<String, String>,
) -> Option<SoundDevice> {
    let is_monitor = at.properties.get("device.class").is_some_and(|class| class == "monitor");
    if is_monitor || at.name.split('.').next() == Some(NOTHING) {
        return None;
    }
    let kind = match way {
        Way::Out => "output",
        Way::In => "input",
    };
    let channels = at.channel_map.split(',').map(|channel| at.volume.get(channel).map(|at| at.value));
    let volume = Volume::try_from(channels.collect::<Option<Vec<u32>>>()?).ok()?;
    let label = at.description.filter(|label| label != LOST).or_else(|| labels.get(&at.name).cloned());
    let label = label.unwrap_or_else(|| at.name.clone());
    let port = at.ports.iter().find(|port| Some(&port.name) == at.active_port.as_ref());
    Some(SoundDevice {
        name: format!("{kind}:{}", at.name).parse().ok()?,
        label: label.chars().filter(|sign| !sign.is_control()).take(100).collect(),
        is_default: default.as_ref() == Some(&at.name),
        is_muted: at.mute,
        volume,
        is_unplugged: port.is_some_and(|port| port.availability.as_deref() == Some("not available")),
    })
}

/// What people see devices called, by their names, in what `pactl list` prints for people.
fn labels(text: &str) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    let mut name = None;
    for line in text.lines() {
        if let Some(at) = line.strip_prefix("\tName: ") {
            name = Some(at.to_owned());
        } else if let (Some(label), Some(name)) = (line.strip_prefix("\tDescription: "), name.take()) {
            labels.insert(name, label.to_owned());
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(output: &str) -> Ended {
        Ended { code: 0, output: output.as_bytes().to_vec(), complaint: Vec::new() }
    }

    fn devices(way: Way, list: &str, default: &str, text: &str) -> Vec<SoundDevice> {
        let listed: Vec<Listed> = parsed(&ended(list)).expect("it can be read");
        let default = Some(default.to_owned());
        listed.into_iter().filter_map(|at| device(at, way, &default, &labels(text))).collect()
    }

    #[test]
    fn devices_are_read_as_both_services_list_them() {
        // Recorded: PulseAudio 16.1 and PipeWire 0.3.65 with the same two outputs.
        for (service, sinks, text) in [
            (
                "pulseaudio",
                include_str!("recorded/pactl-pulseaudio-sinks.json"),
                include_str!("recorded/pactl-pulseaudio-sinks.txt"),
            ),
            (
                "pipewire",
                include_str!("recorded/pactl-pipewire-sinks.json"),
                include_str!("recorded/pactl-pipewire-sinks.txt"),
            ),
        ] {
            let read = devices(Way::Out, sinks, "headset", text);
            let brief: Vec<_> = read
                .iter()
                .map(|at| {
                    (at.name.as_str(), at.label.as_str(), at.is_default, at.is_muted, at.volume.shown())
                })
                .collect();
            let expected = [
                ("output:laptop", "Laptop", false, false, 100),
                ("output:headset", "Kopfhörer", true, true, 20),
            ];
            assert_eq!(brief, expected, "{service}");
        }
    }

    #[test]
    fn what_listens_to_an_output_is_no_microphone() {
        // Recorded.
        let sources = include_str!("recorded/pactl-pulseaudio-sources.json");
        let read = devices(Way::In, sources, "mic", "");
        let names: Vec<_> = read.iter().map(|at| (at.name.as_str(), at.is_default)).collect();
        assert_eq!(names, [("input:mic", true)]);
    }

    #[test]
    fn where_nothing_is_plugged_in_is_told_and_what_stands_in_for_nothing_is_left_out() {
        // Documented: the form of ports is that of `pactl.c` of PulseAudio 16.
        let list = r#"[{"name":"alsa_output.pci","description":"Built-in","mute":false,"channel_map":"mono",
            "volume":{"mono":{"value":32768,"value_percent":"50%","db":"-18.06 dB"}},"properties":{},
            "ports":[{"name":"analog-output-speaker","description":"Speakers","availability":"availability unknown"},
                {"name":"analog-output-headphones","description":"Headphones","availability":"not available"}],
            "active_port":"analog-output-headphones"},
            {"name":"auto_null","description":"Dummy Output","mute":false,"channel_map":"mono",
            "volume":{"mono":{"value":0}},"properties":{},"ports":[],"active_port":null}]"#;
        let read = devices(Way::Out, list, "auto_null", "");
        assert_eq!(read.len(), 1);
        assert!(read[0].is_unplugged && !read[0].is_default && read[0].volume.shown() == 50);
        assert!(!devices(Way::Out, &list.replace("headphones\"}", "speaker\"}"), "", "")[0].is_unplugged);
    }

    #[test]
    fn rubbish_is_a_fault_and_no_panic() {
        for rubbish in ["", "[", "{}", "[{}]", "[{\"name\":7}]", "\u{0}"] {
            let read: Result<Vec<Listed>, Fault> = parsed(&ended(rubbish));
            assert!(matches!(read, Err(Fault::Unreadable { .. })), "{rubbish:?}");
        }
        let odd = r#"[{"name":"-rf","mute":false,"channel_map":"mono","volume":{"mono":{"value":1}}},
            {"name":"a","mute":false,"channel_map":"","volume":{}},
            {"name":"b","mute":false,"channel_map":"mono","volume":{"mono":{"value":4000000000}}}]"#;
        assert_eq!(devices(Way::Out, odd, "", ""), []);
    }

    #[test]
    fn the_programs_name_the_device_and_each_channel() {
        let shown = |json: &str| {
            let action: SoundAction = serde_json::from_str(json).expect("an action");
            let Invocation { program, args, .. } = with_pactl(&action);
            format!("{program} {}", args.join(" "))
        };
        assert_eq!(shown(r#"{"action":"sound.mute","device":"input:mic"}"#), "pactl set-source-mute mic 1");
        assert_eq!(
            shown(r#"{"action":"sound.set-volume","device":"output:headset","volume":[13001,9001]}"#),
            "pactl set-sink-volume headset 13001 9001"
        );
    }
}
