//! Power on Linux: batteries as the kernel tells of them, power-profiles-daemon and logind over the system bus.
//!
//! What is said here was recorded with power-profiles-daemon 0.12 and GLib 2.74.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use deskside_core::action::PowerAction;
use deskside_core::machine::{Fault, PowerAsk, Reading};
use deskside_core::plan::Invocation;
use deskside_core::power::{Battery, Profile, Profiles};

use crate::run::{self, Ended, Programs};

/// Where the kernel has its power supplies.
pub(crate) const SUPPLIES: &str = "/sys/class/power_supply";

const DAEMON: &str = "net.hadess.PowerProfiles";
const PROPERTIES: &str = "--method=org.freedesktop.DBus.Properties";

pub(crate) fn read(programs: &Programs, ask: &PowerAsk, within: Duration) -> Result<Reading, Fault> {
    match ask {
        PowerAsk::Batteries => Ok(Reading::Batteries(batteries(Path::new(SUPPLIES)))),
        PowerAsk::Profiles => {
            let method = format!("{PROPERTIES}.GetAll");
            let output = call(programs, DAEMON, "/net/hadess/PowerProfiles", &[&method, DAEMON], within)?;
            let unreadable = || Fault::Unreadable { detail: "profiles that are not known".to_owned() };
            profiles(&output).map(Reading::Profiles).ok_or_else(unreadable)
        }
        PowerAsk::KeepAwake => {
            let method = "--method=org.freedesktop.login1.Manager.ListInhibitors";
            let logind = "org.freedesktop.login1";
            let output = call(programs, logind, "/org/freedesktop/login1", &[method], within)?;
            Ok(Reading::KeepAwake(keep_awake(&output).into_iter().collect()))
        }
    }
}

fn call(
    programs: &Programs,
    service: &str,
    object: &str,
    rest: &[&str],
    within: Duration,
) -> Result<String, Fault> {
    let head = ["call", "--system"].map(str::to_owned);
    let place = [format!("--dest={service}"), format!("--object-path={object}")];
    let args: Vec<String> =
        head.into_iter().chain(place).chain(rest.iter().map(|word| (*word).to_owned())).collect();
    let ended = programs.run("gdbus", &args, b"", within)?;
    match ended.code {
        0 => Ok(String::from_utf8_lossy(&ended.output).into_owned()),
        _ => Err(refused(service, &ended)),
    }
}

/// The program that changes the profile.
pub(crate) fn invocation(action: &PowerAction) -> Invocation {
    let PowerAction::SetProfile { profile } = action;
    Invocation::new(
        "gdbus",
        [
            "call",
            "--system",
            &format!("--dest={DAEMON}"),
            "--object-path=/net/hadess/PowerProfiles",
            &format!("{PROPERTIES}.Set"),
            DAEMON,
            "ActiveProfile",
            &format!("<'{profile}'>"),
        ],
    )
}

/// Why the service did not do it.
pub(crate) fn refused(service: &str, ended: &Ended) -> Fault {
    let text = String::from_utf8_lossy(&ended.complaint);
    // A name that nobody has and nothing would start.
    if text.contains("ServiceUnknown") || text.contains("was not provided by any .service files") {
        // What polkit would have said is said first, and then the name is polkit's own.
        if !text.contains("AccessDenied") {
            return Fault::NotInstalled { what: service.to_owned() };
        }
    }
    match run::complaint("gdbus", service, ended) {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: service.to_owned() },
        fault => fault,
    }
}

/// The batteries that the computer itself runs on, out of the kernel's folder of power supplies (kernel documentation,
/// `ABI/testing/sysfs-class-power`). They tell their strength in energy or in charge.
fn batteries(supplies: &Path) -> Vec<Battery> {
    let value = |supply: &Path, name: &str| fs::read_to_string(supply.join(name)).unwrap_or_default();
    let number = |supply: &Path, name: &str| value(supply, name).trim().parse::<u64>().ok();
    let supplies = fs::read_dir(supplies).into_iter().flatten().flatten().map(|entry| entry.path());
    let own = supplies.filter(|supply| {
        value(supply, "type").trim() == "Battery" && value(supply, "scope").trim() != "Device"
    });
    let health = |supply: &Path| {
        let of = |kind: &str| {
            let full = number(supply, &format!("{kind}_full"))?;
            let new = number(supply, &format!("{kind}_full_design")).filter(|new| *new > 0)?;
            u32::try_from(full.saturating_mul(100) / new).ok()
        };
        of("energy").or_else(|| of("charge"))
    };
    own.map(|supply| Battery { health: health(&supply) }).collect()
}

/// The texts of what `gdbus` prints, in order: each in quotes, of the kind that it does not hold itself.
fn texts(output: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut signs = output.chars();
    while let Some(quote) = signs.by_ref().find(|sign| matches!(sign, '\'' | '"')) {
        let mut text = String::new();
        while let Some(sign) = signs.next().filter(|sign| *sign != quote) {
            // What stands behind a backslash stands for itself, as far as it matters here.
            text.extend(if sign == '\\' { signs.next() } else { Some(sign) });
        }
        texts.push(text);
    }
    texts
}

fn profiles(output: &str) -> Option<Profiles> {
    let texts = texts(output);
    let after = |name: &str| {
        let places = texts.iter().enumerate().filter(|(_, text)| *text == name);
        let values: Vec<&String> = places.filter_map(|(at, _)| texts.get(at + 1)).collect();
        values
    };
    let now = after("ActiveProfile").first()?.parse().ok()?;
    let offered: Vec<Profile> = after("Profile").iter().filter_map(|name| name.parse().ok()).collect();
    (!offered.is_empty()).then_some(Profiles { now, offered })
}

/// Who keeps the computer from sleeping: of each wish what it is about, who has it, why, and whether it forbids or only delays.
fn keep_awake(output: &str) -> BTreeSet<String> {
    let texts = texts(output);
    let wishes = texts
        .chunks_exact(4)
        .filter(|wish| wish[3] == "block" && wish[0].split(':').any(|what| matches!(what, "sleep" | "idle")));
    wishes.map(|wish| wish[1].chars().filter(|sign| !sign.is_control()).take(80).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_read_as_the_daemon_tells_them() {
        // Recorded.
        let output = "({'ActiveProfile': <'balanced'>, 'PerformanceInhibited': <''>, 'PerformanceDegraded': <''>, \
            'Profiles': <[{'Profile': <'power-saver'>, 'Driver': <'fake'>}, {'Profile': <'balanced'>, 'Driver': <'fake'>}]>, \
            'Actions': <['trickle_charge']>, 'ActiveProfileHolds': <@aa{sv} []>},)";
        let offered = vec![Profile::PowerSaver, Profile::Balanced];
        assert_eq!(profiles(output), Some(Profiles { now: Profile::Balanced, offered }));
        assert_eq!((profiles(""), profiles("({'ActiveProfile': <'warp'>},)")), (None, None));
    }

    #[test]
    fn only_what_forbids_sleep_keeps_awake() {
        // Documented: org.freedesktop.login1(5), `ListInhibitors`.
        let output = r#"([('sleep', 'NetworkManager', 'NetworkManager needs to turn off networks', 'delay', uint32 0, uint32 612),
            ('handle-lid-switch', 'anna', 'External monitor attached', 'block', 1000, 1400),
            ('shutdown:sleep:idle', 'Film', "it's playing", 'block', 1000, 1500), ('idle', 'Meeting', 'a \'call\'', 'block', 1000, 1600)],)"#;
        let awake: Vec<String> = keep_awake(output).into_iter().collect();
        assert_eq!(awake, ["Film", "Meeting"]);
        assert!(keep_awake("(@a(ssssuu) [],)").is_empty());
    }

    #[test]
    fn a_battery_tells_what_it_still_holds() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |supply: &str, values: &[(&str, &str)]| {
            let path = folder.path().join(supply);
            fs::create_dir_all(&path).expect("a folder");
            values
                .iter()
                .for_each(|(name, value)| fs::write(path.join(name), format!("{value}\n")).expect("a file"));
        };
        let healths = || batteries(folder.path()).into_iter().map(|at| at.health).collect::<BTreeSet<_>>();
        put("AC", &[("type", "Mains")]);
        put(
            "hid-mouse",
            &[("type", "Battery"), ("scope", "Device"), ("energy_full", "1"), ("energy_full_design", "9")],
        );
        assert!(healths().is_empty());
        put("BAT0", &[("type", "Battery"), ("energy_full", "20500000"), ("energy_full_design", "50000000")]);
        put("BAT1", &[("type", "Battery"), ("charge_full", "3900000"), ("charge_full_design", "4000000")]);
        put("BAT2", &[("type", "Battery"), ("energy_full", "20500000"), ("energy_full_design", "0")]);
        assert_eq!(healths(), [Some(41), Some(97), None].into());
    }
}
