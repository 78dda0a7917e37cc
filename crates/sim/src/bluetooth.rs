//! The Bluetooth of a computer in memory.
//!
//! It follows what BlueZ documents: switched off, an adapter lets go of every device, and connects none by itself afterwards.

use deskside_core::action::BluetoothAction;
use deskside_core::bluetooth::{Adapter, Bluetooth, Paired, PairingName};
use deskside_core::machine::Fault;

use crate::scenario::ScenarioError;

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Radio {
    /// What is told of it.
    pub told: Bluetooth,
    /// Paired devices that are off or too far away.
    pub away: Vec<PairingName>,
}

impl Radio {
    pub(crate) fn adapter(&mut self) -> Result<&mut Adapter, ScenarioError> {
        let none = ScenarioError::Impossible { why: "there is no Bluetooth" };
        self.told.adapters.first_mut().ok_or(none)
    }

    /// Adapters, keys, batteries and what is away become as they are there; what was switched and paired here stays.
    pub(crate) fn be_as_around(&mut self, other: &Radio) {
        let known = std::mem::replace(&mut self.told.adapters, other.told.adapters.clone());
        for at in &mut self.told.adapters {
            if let Some(known) = known.iter().find(|known| known.name == at.name && !known.is_blocked) {
                at.is_on = known.is_on;
            }
        }
        for at in &mut self.told.paired {
            let there = other.told.paired.iter().find(|there| there.name == at.name);
            at.battery = there.and_then(|there| there.battery);
        }
        self.away.clone_from(&other.away);
    }

    fn paired(&mut self, pairing: &PairingName) -> Result<&mut Paired, Fault> {
        let missing = || Fault::Missing { what: pairing.address().to_owned() };
        self.told.paired.iter_mut().find(|at| at.name == *pairing).ok_or_else(missing)
    }

    pub(crate) fn carry_out(&mut self, action: &BluetoothAction) -> Result<(), Fault> {
        let missing = || Fault::Missing { what: "Bluetooth".to_owned() };
        match action {
            BluetoothAction::SwitchOn { adapter } | BluetoothAction::SwitchOff { adapter } => {
                let at = self.told.adapters.iter_mut().find(|at| at.name == *adapter).ok_or_else(missing)?;
                at.is_on = matches!(action, BluetoothAction::SwitchOn { .. });
                if !at.is_on {
                    let here = |at: &&mut Paired| at.name.adapter() == adapter.as_str();
                    self.told.paired.iter_mut().filter(here).for_each(|at| at.is_connected = false);
                }
            }
            BluetoothAction::Connect { pairing } => {
                let is_on =
                    self.told.adapters.iter().any(|at| at.is_on && at.name.as_str() == pairing.adapter());
                let is_near = is_on && !self.away.contains(pairing);
                let at = self.paired(pairing)?;
                if !is_near {
                    return Err(Fault::NoAnswer { what: pairing.address().to_owned() });
                }
                at.is_connected = true;
            }
            BluetoothAction::Disconnect { pairing } => self.paired(pairing)?.is_connected = false,
        }
        Ok(())
    }

    /// Makes it so that the check finds something; says whether it is a check of these. Without a name it is the first device.
    pub(crate) fn seed(&mut self, check: &str, name: Option<&str>) -> Result<bool, ScenarioError> {
        match check {
            "bluetooth.missing" => self.told.adapters.clear(),
            "bluetooth.off" | "bluetooth.blocked" => {
                let at = self.adapter()?;
                at.is_on = false;
                at.is_blocked = check == "bluetooth.blocked";
                self.told.paired.iter_mut().for_each(|at| at.is_connected = false);
            }
            "bluetooth.not-connected" => self.seeded(name)?.is_connected = false,
            "bluetooth.battery-low" => self.seeded(name)?.battery = Some(6),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn seeded(&mut self, name: Option<&str>) -> Result<&mut Paired, ScenarioError> {
        let none = || ScenarioError::Impossible { why: "there is no such Bluetooth device" };
        let wanted: Option<PairingName> = name.map(|name| name.parse().map_err(|_| none())).transpose()?;
        let mut all = self.told.paired.iter_mut();
        all.find(|at| wanted.as_ref().is_none_or(|name| at.name == *name)).ok_or_else(none)
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &BluetoothAction) -> Vec<String> {
    match action {
        BluetoothAction::SwitchOn { adapter } | BluetoothAction::SwitchOff { adapter } => {
            vec![adapter.to_string()]
        }
        BluetoothAction::Connect { pairing } | BluetoothAction::Disconnect { pairing } => {
            vec![pairing.to_string()]
        }
    }
}
