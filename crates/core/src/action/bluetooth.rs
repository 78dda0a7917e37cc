//! What the actions on Bluetooth change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, effect, only_if, spec};
use crate::bluetooth::{Paired, PairingName, RadioName};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::EffectClass;
use crate::say::{Facts, Say};

const ADAPTER: Arg = Arg { name: "adapter", kind: ArgKind::Radio };
const PAIRING: Arg = Arg { name: "pairing", kind: ArgKind::Pairing };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("bluetooth.switch-on", &[ADAPTER], EffectClass::Reversible),
    spec("bluetooth.switch-off", &[ADAPTER], EffectClass::Reversible),
    spec("bluetooth.connect", &[PAIRING], EffectClass::Reversible),
    spec("bluetooth.disconnect", &[PAIRING], EffectClass::Reversible),
];

/// A change to Bluetooth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum BluetoothAction {
    /// Switches an adapter on.
    #[serde(rename = "bluetooth.switch-on")]
    SwitchOn {
        /// Which.
        adapter: RadioName,
    },
    /// Switches an adapter off.
    #[serde(rename = "bluetooth.switch-off")]
    SwitchOff {
        /// Which.
        adapter: RadioName,
    },
    /// Connects a paired device.
    #[serde(rename = "bluetooth.connect")]
    Connect {
        /// Which.
        pairing: PairingName,
    },
    /// Takes the connection to a paired device away.
    #[serde(rename = "bluetooth.disconnect")]
    Disconnect {
        /// To which.
        pairing: PairingName,
    },
}

impl BluetoothAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<BluetoothAction>, ArgError> {
        Ok(Some(match read.of {
            "bluetooth.switch-on" => BluetoothAction::SwitchOn { adapter: read.radio()? },
            "bluetooth.switch-off" => BluetoothAction::SwitchOff { adapter: read.radio()? },
            "bluetooth.connect" => BluetoothAction::Connect { pairing: read.pairing()? },
            "bluetooth.disconnect" => BluetoothAction::Disconnect { pairing: read.pairing()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            BluetoothAction::SwitchOn { .. } => "bluetooth.switch-on",
            BluetoothAction::SwitchOff { .. } => "bluetooth.switch-off",
            BluetoothAction::Connect { .. } => "bluetooth.connect",
            BluetoothAction::Disconnect { .. } => "bluetooth.disconnect",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            BluetoothAction::SwitchOn { adapter } | BluetoothAction::SwitchOff { adapter } => {
                vec![("adapter", adapter.to_string())]
            }
            BluetoothAction::Connect { pairing } | BluetoothAction::Disconnect { pairing } => {
                vec![("address", pairing.address().to_owned())]
            }
        }
    }
}

fn named(at: &Paired) -> Facts {
    facts! { "pairing" => at.label.as_str() }
}

pub(super) fn outline(action: &BluetoothAction, readings: &Readings) -> Result<Outline, Need> {
    match action {
        BluetoothAction::SwitchOn { adapter } => {
            let at = readings.radio(adapter)?;
            // What a key keeps off stays off, whatever a program says.
            only_if(!at.is_on && !at.is_blocked)?;
            let effect = effect("effect-bluetooth", Facts::new(), "state-off", "state-on");
            Ok(Outline::reversible(effect, BluetoothAction::SwitchOff { adapter: adapter.clone() }, 5))
        }
        BluetoothAction::SwitchOff { adapter } => {
            only_if(readings.radio(adapter)?.is_on)?;
            let cut: Vec<&str> = readings
                .bluetooth()?
                .paired
                .iter()
                .filter(|at| at.is_connected && at.name.adapter() == adapter.as_str())
                .map(|at| at.label.as_str())
                .collect();
            let off = effect("effect-bluetooth", Facts::new(), "state-on", "state-off");
            let undo = BluetoothAction::SwitchOn { adapter: adapter.clone() };
            if cut.is_empty() {
                return Ok(Outline::reversible(off, undo, 5));
            }
            // Switched on again, it does not connect them by itself.
            let about = facts! { "devices" => cut.join(", ") };
            let apart =
                effect("effect-bluetooth-devices", about.clone(), "state-connected", "state-not-connected");
            let outline = Outline::reversible(off, undo, 5);
            Ok(Outline {
                effects: outline.effects.into_iter().chain([apart]).collect(),
                class: EffectClass::Compensable,
                loss: Some(Say::with("loss-bluetooth-devices", about)),
                ..outline
            })
        }
        BluetoothAction::Connect { pairing } => {
            let at = readings.paired(pairing)?;
            only_if(!at.is_connected)?;
            let effect =
                effect("effect-bluetooth-device", named(at), "state-not-connected", "state-connected");
            Ok(Outline::reversible(effect, BluetoothAction::Disconnect { pairing: pairing.clone() }, 8))
        }
        BluetoothAction::Disconnect { pairing } => {
            let at = readings.paired(pairing)?;
            only_if(at.is_connected)?;
            let effect =
                effect("effect-bluetooth-device", named(at), "state-connected", "state-not-connected");
            Ok(Outline::reversible(effect, BluetoothAction::Connect { pairing: pairing.clone() }, 8))
        }
    }
}

pub(super) fn holds(action: &BluetoothAction, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        BluetoothAction::SwitchOn { adapter } => readings.radio(adapter)?.is_on,
        BluetoothAction::SwitchOff { adapter } => !readings.radio(adapter)?.is_on,
        BluetoothAction::Connect { pairing } => readings.paired(pairing)?.is_connected,
        BluetoothAction::Disconnect { pairing } => !readings.paired(pairing)?.is_connected,
    })
}
