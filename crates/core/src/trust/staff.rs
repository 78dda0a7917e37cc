//! The people of IT, as the organisation signed it: whoever a device lets into a run, and whoever approves, is named by the
//! manifest, and not by the server.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Asker, Freshness, PublicKey, Verified};
use crate::id::{Group, Millis, PersonId};

/// The one role that the manifest lists devices for.
pub const IT: &str = "it";

/// Somebody of IT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Who it is.
    pub person: PersonId,
    /// What people call them.
    pub name: String,
    /// The keys of their devices.
    pub devices: BTreeSet<PublicKey>,
}

impl Verified {
    /// The person of IT with this device, if there is one. Rules that have run out name nobody.
    pub fn staff_of(&self, device: &PublicKey, now: Millis) -> Option<&Staff> {
        if self.freshness(now) == Freshness::Expired {
            return None;
        }
        self.manifest().staff.iter().find(|one| one.devices.contains(device))
    }

    /// Whether the manifest lists this device for a role. Of roles other than [`IT`] it lists nobody, so nobody has them.
    pub fn has_role(&self, device: &PublicKey, role: &Group, now: Millis) -> bool {
        role.as_str() == IT && self.staff_of(device, now).is_some()
    }

    /// Whether this key is one of the devices of who asks. Their other devices are theirs as well, also when what names them
    /// does not count (any more).
    pub(super) fn belongs_to(&self, key: &PublicKey, asker: &Asker) -> bool {
        let certified = self.manifest().certificates.iter().map(|one| (&one.person, &one.devices));
        let staff = self.manifest().staff.iter().map(|one| (&one.person, &one.devices));
        let mut owners = certified.chain(staff).filter(|(_, devices)| devices.contains(key));
        *key == asker.device
            || owners.any(|(person, devices)| *person == asker.person || devices.contains(&asker.device))
    }
}
