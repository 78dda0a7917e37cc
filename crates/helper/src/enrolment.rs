//! What root said when the computer was enrolled: the organisation's root, and who the accounts of this computer are.
//!
//! This program only reads it while it serves; the one command that writes it is for root.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use deskside_core::boundary::Who;
use deskside_core::id::{DeviceId, Digest, Group, Millis, PersonId};
use deskside_core::trust::{PublicKey, Verified};
use deskside_core::wizard::Platform;
use serde::{Deserialize, Serialize};

use crate::files::{self, Readable};

/// Where it is.
pub const FILE: &str = "/etc/deskside/helper.json";

/// The organisation, and its people on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolment {
    /// The fingerprint of the root.
    pub root: Digest,
    /// Accounts, by their numbers.
    pub people: BTreeMap<u32, Person>,
}

/// Who an account belongs to, as the organisation knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Who they are.
    pub person: PersonId,
    /// What their app on this computer is called.
    pub device: DeviceId,
    /// Its key. A co-sign is for one key, so that of somebody else on this computer is none of theirs.
    pub key: PublicKey,
    /// Their groups, for boundaries. `everyone` need not be among them.
    #[serde(default)]
    pub groups: BTreeSet<Group>,
}

impl Person {
    /// Who asks: as the organisation signed it, and in the groups that root wrote down.
    pub fn who(&self, rules: &Verified, now: Millis) -> Who {
        let mut who = rules.who(&self.person, (&self.device, &self.key), Platform::Linux, now);
        who.groups.extend(self.groups.iter().cloned());
        who
    }
}

impl Enrolment {
    /// Reads it. None when the computer was never enrolled.
    ///
    /// # Errors
    /// When the file is not root's own, or cannot be read.
    pub fn read(path: &Path) -> io::Result<Option<Enrolment>> {
        let Some(bytes) = files::read(path)? else { return Ok(None) };
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    /// Adds a person, or replaces what was said about them. A key belongs to one account.
    ///
    /// # Errors
    /// When the computer belongs to another organisation, when the key is another account's, or when it cannot be written.
    pub fn add(path: &Path, root: Digest, uid: u32, person: Person) -> io::Result<()> {
        let refuse = |why: &str| Err(io::Error::new(io::ErrorKind::AlreadyExists, why));
        let mut enrolment =
            Self::read(path)?.unwrap_or_else(|| Enrolment { root: root.clone(), people: BTreeMap::new() });
        if enrolment.root != root {
            return refuse("this computer belongs to another organisation");
        }
        if enrolment.people.iter().any(|(other, at)| *other != uid && at.key == person.key) {
            return refuse("this key is another account's");
        }
        enrolment.people.insert(uid, person);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        files::write(path, &serde_json::to_vec_pretty(&enrolment)?, Readable::ByAll)
    }
}
