//! How the checks of Bluetooth judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::bluetooth::{NEARLY_EMPTY, Paired, PairingName};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

const PAIRING: Arg = Arg { name: "pairing", kind: ArgKind::Pairing };

pub(super) const LISTS: &[ProbeSpec] =
    &[ProbeSpec { name: "bluetooth.devices", args: &[], facts: &["device"] }];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "bluetooth.missing", args: &[], facts: &[] },
    ProbeSpec { name: "bluetooth.blocked", args: &[], facts: &[] },
    ProbeSpec { name: "bluetooth.off", args: &[], facts: &["adapter"] },
    ProbeSpec { name: "bluetooth.not-connected", args: &[PAIRING], facts: &["device"] },
    ProbeSpec { name: "bluetooth.battery-low", args: &[PAIRING], facts: &["device", "percent"] },
];

/// A question about Bluetooth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BluetoothCheck {
    /// The computer has no adapter that works.
    Missing,
    /// A key, a switch or the flight mode keeps it off.
    Blocked,
    /// It is switched off.
    Off,
    /// A device was paired, and is not connected.
    NotConnected(PairingName),
    /// The battery of a device is nearly empty.
    BatteryLow(PairingName),
}

impl BluetoothCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<BluetoothCheck>, ArgError> {
        Ok(Some(match read.of {
            "bluetooth.missing" => BluetoothCheck::Missing,
            "bluetooth.blocked" => BluetoothCheck::Blocked,
            "bluetooth.off" => BluetoothCheck::Off,
            "bluetooth.not-connected" => BluetoothCheck::NotConnected(read.pairing()?),
            "bluetooth.battery-low" => BluetoothCheck::BatteryLow(read.pairing()?),
            _ => return Ok(None),
        }))
    }
}

fn named(at: &Paired) -> Facts {
    facts! { "device" => at.label.as_str() }
}

/// What was paired, by name.
pub(super) fn devices(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut paired: Vec<&Paired> = readings.bluetooth()?.paired.iter().collect();
    paired.sort_by_key(|at| (at.label.to_lowercase(), at.name.clone()));
    let choice = |at: &Paired| Choice {
        key: at.name.to_string(),
        name: at.label.clone(),
        note: at.is_connected.then(|| Say::plain("bluetooth-connected")),
        fact: at
            .battery
            .map(|percent| Say::with("bluetooth-battery", facts! { "percent" => i64::from(percent) })),
        facts: named(at),
    };
    Ok(paired.into_iter().map(choice).collect())
}

pub(super) fn judge(check: &BluetoothCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    let all = readings.bluetooth()?;
    Ok(match check {
        BluetoothCheck::Missing => all.adapters.is_empty().then(Facts::new),
        // One that works is enough.
        BluetoothCheck::Blocked => {
            let is_blocked = !all.adapters.is_empty() && all.adapters.iter().all(|at| at.is_blocked);
            is_blocked.then(Facts::new)
        }
        BluetoothCheck::Off => {
            let has_none_on = all.adapters.iter().all(|at| !at.is_on);
            let free = all.adapters.iter().find(|at| !at.is_blocked).filter(|_| has_none_on);
            free.map(|at| facts! { "adapter" => at.name.as_str() })
        }
        BluetoothCheck::NotConnected(name) => {
            let at = readings.paired(name)?;
            (!at.is_connected).then(|| named(at))
        }
        BluetoothCheck::BatteryLow(name) => {
            let at = readings.paired(name)?;
            let left = at.battery.filter(|left| *left < NEARLY_EMPTY);
            left.map(|left| facts! { "device" => at.label.as_str(), "percent" => i64::from(left) })
        }
    })
}
