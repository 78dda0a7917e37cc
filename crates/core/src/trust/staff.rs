//! The people of IT, as the organisation signed it: whoever a device lets into a run is named by the manifest, and not by
//! the server.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Freshness, PublicKey, Verified};
use crate::id::{Millis, PersonId};

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
}
