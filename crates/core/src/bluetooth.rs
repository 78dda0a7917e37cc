//! Bluetooth: the adapter of a computer, and what was paired with it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A battery with less than so many per cent is nearly empty.
pub const NEARLY_EMPTY: u32 = 15;

/// The name of an adapter, such as `hci0`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RadioName(String);

crate::id::text_form!(RadioName, "name of a Bluetooth adapter", "small letters and digits, up to 20");

impl RadioName {
    fn fits(text: &str) -> bool {
        !text.is_empty()
            && text.len() <= 20
            && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RadioName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// One pairing: an adapter and the address of a device, such as `hci0/AC:12:2F:00:11:22`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PairingName(String);

crate::id::text_form!(
    PairingName,
    "name of a paired device",
    "an adapter, `/`, and six pairs of hexadecimal digits with `:` between them"
);

impl PairingName {
    fn fits(text: &str) -> bool {
        let Some((adapter, address)) = text.split_once('/') else { return false };
        let is_pair = |pair: &str| {
            pair.len() == 2 && pair.chars().all(|sign| sign.is_ascii_digit() || ('A'..='F').contains(&sign))
        };
        RadioName::fits(adapter) && address.split(':').count() == 6 && address.split(':').all(is_pair)
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The adapter.
    pub fn adapter(&self) -> &str {
        self.0.split_once('/').map_or("", |(adapter, _)| adapter)
    }

    /// The address of the device.
    pub fn address(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, address)| address)
    }
}

impl fmt::Display for PairingName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// The part of a computer that speaks Bluetooth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adapter {
    /// Its name.
    pub name: RadioName,
    /// Whether it is switched on.
    pub is_on: bool,
    /// Whether a key, a switch or the flight mode keeps it off.
    pub is_blocked: bool,
}

/// A device that was paired with the computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paired {
    /// Its name.
    pub name: PairingName,
    /// What people see it called.
    pub label: String,
    /// Whether it is connected now.
    pub is_connected: bool,
    /// What is left in its battery in per cent, if it says so.
    pub battery: Option<u32>,
}

/// What a computer has of Bluetooth.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bluetooth {
    /// Its adapters; none where it has no Bluetooth, or nothing that drives it.
    pub adapters: Vec<Adapter>,
    /// What was paired with them.
    pub paired: Vec<Paired>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pairing_names_one_device_of_one_adapter() {
        let name: PairingName = "hci0/AC:12:2F:00:11:22".parse().expect("a name");
        assert_eq!((name.adapter(), name.address()), ("hci0", "AC:12:2F:00:11:22"));
        for bad in [
            "",
            "AC:12:2F:00:11:22",
            "hci0/AC:12:2F:00:11",
            "hci0/ac:12:2f:00:11:22",
            "hci0/AC:12:2F:00:11:22:33",
            "hci0/../AC:12:2F:00:11:22",
            "-hci0/AC:12:2F:00:11:22",
            "hci0/AC:12:2F:00:11:2\n",
        ] {
            assert!(bad.parse::<PairingName>().is_err(), "{bad:?}");
        }
    }
}
