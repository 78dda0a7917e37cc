//! Groups of people and of computers, as the organisation signed them. The word of the server is not enough: it carries, it
//! never loosens.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PublicKey, Verified};
use crate::boundary::Who;
use crate::id::{DeviceId, Group, Millis, PersonId};
use crate::wizard::Platform;

/// Who and what is in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Members {
    /// What people call it, such as `Sales`.
    pub name: String,
    /// The people.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub people: BTreeSet<PersonId>,
    /// The computers, by the keys of their apps.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub computers: BTreeSet<PublicKey>,
}

/// The names of groups that no list holds: who is in them follows from the rest of the manifest.
pub mod built_in {
    /// Everybody.
    pub const EVERYONE: &str = "everyone";
    /// Who is certified.
    pub const POWER_USERS: &str = "power-users";
    /// Who is of IT.
    pub const IT: &str = "it";

    /// All of them.
    pub const ALL: [&str; 3] = [EVERYONE, POWER_USERS, IT];
}

impl Verified {
    /// Who asks, as far as the organisation signed it: the person, on the computer with this key.
    pub fn who(
        &self,
        person: &PersonId,
        (device, key): (&DeviceId, &PublicKey),
        platform: Platform,
        now: Millis,
    ) -> Who {
        let of = |named: &dyn Fn(&Members) -> bool| -> BTreeSet<Group> {
            let all = self.manifest().groups.iter().filter(|(_, members)| named(members));
            all.map(|(group, _)| group.clone()).collect()
        };
        let built_in = |name: &str| -> Group { name.parse().expect("it is a group") };
        let certificate = self.certificate_of(key, now).filter(|found| found.person == *person);
        let is_it = self.staff_of(key, now).is_some_and(|found| found.person == *person);
        let mut groups = of(&|members| members.people.contains(person));
        groups.extend(certificate.map(|_| built_in(built_in::POWER_USERS)));
        groups.extend(is_it.then(|| built_in(built_in::IT)));
        Who {
            person: person.to_string(),
            groups,
            device: device.to_string(),
            platform,
            computer: of(&|members| members.computers.contains(key)),
            certified: certificate.map(|certificate| certificate.skills.clone()).unwrap_or_default(),
        }
    }
}
