//! What a computer can be asked about Bluetooth.

use serde::{Deserialize, Serialize};

use super::{Fault, Need, Reading, Readings, mismatch};
use crate::bluetooth::{Adapter, Bluetooth, Paired, PairingName, RadioName};

/// A question about Bluetooth.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum BluetoothAsk {
    /// Which adapters are there, and what was paired with them?
    Bluetooth,
}

impl Readings {
    /// Adapters, and what was paired with them.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn bluetooth(&self) -> Result<&Bluetooth, Need> {
        match self.get(BluetoothAsk::Bluetooth)? {
            Reading::Bluetooth(bluetooth) => Ok(bluetooth),
            other => Err(mismatch(other)),
        }
    }

    /// One adapter.
    ///
    /// # Errors
    /// See [`Need`]; one that is not there (any more) is a fault.
    pub fn radio(&self, name: &RadioName) -> Result<&Adapter, Need> {
        let missing = || Need::Fault(Fault::Missing { what: "Bluetooth".to_owned() });
        self.bluetooth()?.adapters.iter().find(|at| at.name == *name).ok_or_else(missing)
    }

    /// One paired device.
    ///
    /// # Errors
    /// See [`Need`]; one that is not paired (any more) is a fault.
    pub fn paired(&self, name: &PairingName) -> Result<&Paired, Need> {
        let missing = || Need::Fault(Fault::Missing { what: name.address().to_owned() });
        self.bluetooth()?.paired.iter().find(|at| at.name == *name).ok_or_else(missing)
    }
}
