//! Bluetooth on Linux: BlueZ on the system bus, asked and told by `busctl`, whose JSON is read here.
//!
//! The form is that of BlueZ 5.66 (`doc/adapter-api.txt`, `doc/device-api.txt`, `doc/battery-api.txt`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use deskside_core::action::BluetoothAction;
use deskside_core::bluetooth::{Adapter, Bluetooth, Paired, PairingName};
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use serde::Deserialize;
use serde_json::Value;

use crate::run::{self, Ended, Programs};

/// Asking starts nothing, and where there is no BlueZ there is no Bluetooth.
const BUSCTL: [&str; 2] = ["--system", "--auto-start=no"];

/// What `busctl` says when nobody of that name is on the bus.
const NOBODY: &[&str] = &["does not exist", "was not provided by any", "could not activate"];

fn adapter_path(adapter: &str) -> String {
    format!("/org/bluez/{adapter}")
}

fn device_path(pairing: &PairingName) -> String {
    format!("/org/bluez/{}/dev_{}", pairing.adapter(), pairing.address().replace(':', "_"))
}

/// The program for an action.
pub(crate) fn with_busctl(action: &BluetoothAction) -> Invocation {
    let power = |adapter: &str, on: &str| {
        let words =
            ["set-property", "org.bluez", &adapter_path(adapter), "org.bluez.Adapter1", "Powered", "b", on];
        words.map(str::to_owned).to_vec()
    };
    let call = |path: &str, words: &[&str]| {
        let words = ["call", "org.bluez", path].into_iter().chain(words.iter().copied());
        words.map(str::to_owned).collect()
    };
    let args: Vec<String> = match action {
        BluetoothAction::SwitchOn { adapter } => power(adapter.as_str(), "true"),
        BluetoothAction::SwitchOff { adapter } => power(adapter.as_str(), "false"),
        BluetoothAction::Connect { pairing } => {
            call(&device_path(pairing), &["org.bluez.Device1", "Connect"])
        }
        BluetoothAction::Disconnect { pairing } => {
            call(&device_path(pairing), &["org.bluez.Device1", "Disconnect"])
        }
    };
    Invocation {
        program: "busctl".to_owned(),
        args: BUSCTL.map(str::to_owned).into_iter().chain(args).collect(),
        input: None,
    }
}

/// What there is of Bluetooth. `switches` is the kernel's folder of switches for radios.
pub(crate) fn read(programs: &Programs, switches: &Path, within: Duration) -> Result<Bluetooth, Fault> {
    let words =
        ["--json=short", "call", "org.bluez", "/", "org.freedesktop.DBus.ObjectManager", "GetManagedObjects"];
    let args: Vec<String> = BUSCTL.iter().chain(&words).map(|word| (*word).to_owned()).collect();
    let ended = programs.run("busctl", &args, b"", within)?;
    if ended.code != 0 {
        return if is_nobody(&ended) {
            Ok(Bluetooth::default())
        } else {
            Err(complaint("Bluetooth", &ended))
        };
    }
    let mut bluetooth = parsed(&ended.output)?;
    for adapter in &mut bluetooth.adapters {
        adapter.is_blocked |= is_switched_off(switches, adapter.name.as_str());
    }
    Ok(bluetooth)
}

fn is_nobody(ended: &Ended) -> bool {
    let text = String::from_utf8_lossy(&ended.complaint).to_lowercase();
    NOBODY.iter().any(|words| text.contains(words))
}

/// Why it was not done.
pub(crate) fn refused(action: &BluetoothAction, ended: &Ended) -> Fault {
    let text = String::from_utf8_lossy(&ended.complaint).to_lowercase();
    let device = match action {
        BluetoothAction::SwitchOn { .. } | BluetoothAction::SwitchOff { .. } => "Bluetooth",
        BluetoothAction::Connect { pairing } | BluetoothAction::Disconnect { pairing } => pairing.address(),
    };
    // What BlueZ says of a device that is off or too far away.
    if ["host is down", "page-timeout", "not-available", "connection-timeout", "connect-failed"]
        .iter()
        .any(|words| text.contains(words))
    {
        return Fault::NoAnswer { what: device.to_owned() };
    }
    if is_nobody(ended) || text.contains("unknown object") {
        return Fault::Missing { what: device.to_owned() };
    }
    complaint(device, ended)
}

fn complaint(subject: &str, ended: &Ended) -> Fault {
    match run::complaint("busctl", subject, ended) {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: subject.to_owned() },
        fault => fault,
    }
}

/// The answer as `busctl` prints it: every value with its type.
#[derive(Debug, Deserialize)]
struct Answer {
    data: (BTreeMap<String, BTreeMap<String, Properties>>,),
}

type Properties = BTreeMap<String, Property>;

#[derive(Debug, Deserialize)]
struct Property {
    data: Value,
}

/// Reads adapters and what was paired with them. What was only seen nearby is left out.
fn parsed(output: &[u8]) -> Result<Bluetooth, Fault> {
    let answer: Answer = serde_json::from_slice(output)
        .map_err(|error| Fault::Unreadable { detail: format!("busctl: {error}") })?;
    let mut bluetooth = Bluetooth::default();
    for (path, faces) in answer.data.0 {
        let Some(path) = path.strip_prefix("/org/bluez/") else { continue };
        if let Some(adapter) = faces.get("org.bluez.Adapter1") {
            let Ok(name) = path.parse() else { continue };
            let is_blocked = text(adapter, "PowerState") == Some("off-blocked");
            bluetooth.adapters.push(Adapter { name, is_on: is(adapter, "Powered"), is_blocked });
        } else if let Some(device) = faces.get("org.bluez.Device1") {
            let Some((adapter, _)) = path.split_once('/') else { continue };
            let name =
                text(device, "Address").and_then(|address| format!("{adapter}/{address}").parse().ok());
            let Some(name) = name.filter(|_| is(device, "Paired")) else { continue };
            let label: String =
                text(device, "Alias").or(text(device, "Address")).unwrap_or_default().to_owned();
            let battery = faces.get("org.bluez.Battery1").and_then(|battery| battery.get("Percentage"));
            bluetooth.paired.push(Paired {
                name,
                label: label.chars().filter(|sign| !sign.is_control()).take(100).collect(),
                is_connected: is(device, "Connected"),
                battery: battery
                    .and_then(|left| u32::try_from(left.data.as_u64()?).ok())
                    .map(|left| left.min(100)),
            });
        }
    }
    Ok(bluetooth)
}

fn text<'a>(properties: &'a Properties, name: &str) -> Option<&'a str> {
    properties.get(name)?.data.as_str()
}

fn is(properties: &Properties, name: &str) -> bool {
    properties.get(name).and_then(|property| property.data.as_bool()).unwrap_or_default()
}

/// Whether a switch of the kernel keeps an adapter off (kernel documentation, `ABI/stable/sysfs-class-rfkill`).
fn is_switched_off(switches: &Path, adapter: &str) -> bool {
    let switches = fs::read_dir(switches).into_iter().flatten().flatten().map(|entry| entry.path());
    let value = |switch: &Path, name: &str| fs::read_to_string(switch.join(name)).unwrap_or_default();
    let mut of_adapter = switches.filter(|switch| value(switch, "name").trim() == adapter);
    of_adapter.any(|switch| ["soft", "hard"].iter().any(|name| value(&switch, name).trim() == "1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Documented: the properties are those of BlueZ 5.66, in the form that `busctl` 252 was recorded to print.
    const OBJECTS: &str = r#"{"type":"a{oa{sa{sv}}}","data":[{
        "/org/bluez":{"org.bluez.AgentManager1":{}},
        "/org/bluez/hci0":{"org.bluez.Adapter1":{"Address":{"type":"s","data":"00:11:22:33:44:55"},
            "Powered":{"type":"b","data":true},"PowerState":{"type":"s","data":"on"},
            "UUIDs":{"type":"as","data":["0000110e-0000-1000-8000-00805f9b34fb"]}}},
        "/org/bluez/hci0/dev_AC_12_2F_00_11_22":{"org.bluez.Device1":{"Address":{"type":"s","data":"AC:12:2F:00:11:22"},
            "Alias":{"type":"s","data":"Kopfhörer"},"Paired":{"type":"b","data":true},"Connected":{"type":"b","data":true}},
            "org.bluez.Battery1":{"Percentage":{"type":"y","data":9}}},
        "/org/bluez/hci0/dev_AC_12_2F_00_11_33":{"org.bluez.Device1":{"Address":{"type":"s","data":"AC:12:2F:00:11:33"},
            "Alias":{"type":"s","data":"Somebody else's phone"},"Paired":{"type":"b","data":false},
            "Connected":{"type":"b","data":false}}}}]}"#;

    #[test]
    fn adapters_and_what_was_paired_are_read_and_what_is_only_near_is_not() {
        let read = parsed(OBJECTS.as_bytes()).expect("it can be read");
        assert_eq!(read.adapters.len(), 1);
        assert!(read.adapters[0].is_on && !read.adapters[0].is_blocked);
        let [paired] = &read.paired[..] else { panic!("{read:?}") };
        assert_eq!((paired.name.as_str(), paired.label.as_str()), ("hci0/AC:12:2F:00:11:22", "Kopfhörer"));
        assert_eq!((paired.is_connected, paired.battery), (true, Some(9)));
        let blocked = OBJECTS.replace("\"on\"", "\"off-blocked\"").replacen("true", "false", 1);
        let read = parsed(blocked.as_bytes()).expect("it can be read");
        assert!(read.adapters[0].is_blocked && !read.adapters[0].is_on);
    }

    #[test]
    fn rubbish_is_a_fault_and_no_panic() {
        for rubbish in ["", "{}", "[]", r#"{"data":[]}"#, r#"{"data":[{"/org/bluez/hci0":[]}]}"#, "\u{0}"] {
            assert!(matches!(parsed(rubbish.as_bytes()), Err(Fault::Unreadable { .. })), "{rubbish:?}");
        }
        let odd = r#"{"data":[{"/org/bluez/../x":{"org.bluez.Adapter1":{}},
            "/org/bluez/hci0/dev_1":{"org.bluez.Device1":{"Paired":{"data":true},"Address":{"data":"; rm"}}}}]}"#;
        assert_eq!(parsed(odd.as_bytes()), Ok(Bluetooth::default()));
    }

    #[test]
    fn a_switch_of_the_kernel_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!is_switched_off(folder.path(), "hci0"));
        let put = |name: &str, value: &str| {
            let switch = folder.path().join("rfkill3");
            fs::create_dir_all(&switch).expect("a folder");
            fs::write(switch.join(name), format!("{value}\n")).expect("a file");
        };
        put("name", "hci0");
        put("soft", "0");
        put("hard", "0");
        assert!(!is_switched_off(folder.path(), "hci0"));
        put("hard", "1");
        assert!(is_switched_off(folder.path(), "hci0") && !is_switched_off(folder.path(), "hci1"));
    }
}
