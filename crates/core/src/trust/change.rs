//! A change of the rules: who made it and why, and who else looked at it; and rules that are given to some groups at first.
//!
//! What can undo much is changed by two people of IT. The one who wrote the change signs it with the key of their device, a
//! second one looks at the same digest and signs it too, and only then it is published. What both looked at stays named in
//! every manifest after it, so that a device can tell, whichever manifests it missed, that the rules it is given allow
//! nothing that would have needed a second person and had none.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Manifest, ManifestFile, Purpose, Signature, Staff, Statement, Verified, verify};
use crate::boundary::Who;
use crate::id::{Digest, Group, Millis, PersonId};

/// The longest reason for a change, in characters.
pub const MAX_WHY: usize = 1000;

/// From this many people of IT on, what can undo much is changed by two.
pub const SECOND_FROM: usize = 2;

/// A change of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The manifest that it makes.
    pub version: u32,
    /// The digest of the manifest before that one. When another one was published in between, the change is off.
    pub base: Digest,
    /// All files, as they will be.
    pub files: Vec<ManifestFile>,
    /// The groups that get them at first; everybody when there are none.
    pub groups: BTreeSet<Group>,
    /// Who made it.
    pub by: PersonId,
    /// What people call them.
    pub name: String,
    /// Why.
    pub why: String,
    /// When.
    pub made: Millis,
}

impl Statement for Change {
    const DOMAIN: &'static str = "deskside-change/1";
}

/// A change with its signatures: of who made it, and of the second one who looked at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SignedChange {
    /// What is signed.
    pub change: Change,
    /// By whom, with the keys of their devices.
    pub signatures: Vec<Signature>,
}

/// The last change that two people looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct LookedAt {
    /// It.
    pub signed: SignedChange,
    /// The two, with the devices that they had. They may have left since.
    pub people: Vec<Staff>,
}

/// Files that some groups get, while all others have those of the manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RollOut {
    /// Who gets them: groups of people or of computers.
    pub groups: BTreeSet<Group>,
    /// All files, in place of those of the manifest.
    pub files: Vec<ManifestFile>,
}

/// How the rules came to be what they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Publishing {
    /// What some groups have already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll_out: Option<RollOut>,
    /// The last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<SignedChange>,
    /// The last change that two people looked at; a file of the purpose `looked-at` is its table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<LookedAt>,
}

impl Publishing {
    /// Whether it says nothing. Apps from before there was this read a manifest only without it.
    pub(super) fn is_empty(&self) -> bool {
        *self == Publishing::default()
    }
}

/// Why a change is not one that two people of IT made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// A signature does not hold: the change is not the one that was signed.
    #[error("a signature does not hold")]
    BadSignature,
    /// A second signature is missing.
    #[error("nobody else has signed it")]
    OneSignature,
    /// Somebody signed who is not of IT, or the first is not who the change says.
    #[error("signed by somebody else")]
    NotStaff,
    /// Both signatures are of one person.
    #[error("both signatures are of one person")]
    SamePerson,
}

impl SignedChange {
    /// The one who made it, if that is who signed first.
    ///
    /// # Errors
    /// See [`ChangeError`].
    pub fn first<'a>(&self, staff: &'a [Staff]) -> Result<&'a Staff, ChangeError> {
        let first = self.signatures.first().ok_or(ChangeError::BadSignature)?;
        let signer = self.signer(first, staff)?;
        if signer.person == self.change.by { Ok(signer) } else { Err(ChangeError::NotStaff) }
    }

    /// The two who signed it, if they are two people of IT and the first is the one who made it.
    ///
    /// # Errors
    /// See [`ChangeError`].
    pub fn two<'a>(&self, staff: &'a [Staff]) -> Result<[&'a Staff; 2], ChangeError> {
        let [_, second] = &self.signatures[..] else { return Err(ChangeError::OneSignature) };
        let first = self.first(staff)?;
        let second = self.signer(second, staff)?;
        if first.person == second.person { Err(ChangeError::SamePerson) } else { Ok([first, second]) }
    }

    fn signer<'a>(&self, signature: &Signature, staff: &'a [Staff]) -> Result<&'a Staff, ChangeError> {
        verify(&self.change, signature).map_err(|_| ChangeError::BadSignature)?;
        let mut all = staff.iter();
        all.find(|one| one.devices.contains(&signature.key)).ok_or(ChangeError::NotStaff)
    }

    /// The digest of the file that it publishes for a purpose; none when it publishes none.
    pub fn file(&self, purpose: Purpose) -> Option<&Digest> {
        ManifestFile::named(&self.change.files, purpose)
    }

    /// Whether it makes this manifest out of the one with the digest `before`: the version after it, with these files, for
    /// these groups, and with nothing else changed that a device decides by.
    pub fn makes(&self, manifest: &Manifest, before: &Digest) -> bool {
        let Change { version, base, files, groups, .. } = &self.change;
        let published = |list: &[ManifestFile]| -> Vec<ManifestFile> {
            list.iter().filter(|file| file.purpose != Purpose::LookedAt).cloned().collect()
        };
        let as_said = match &manifest.publishing.roll_out {
            None => groups.is_empty() && published(&manifest.files) == *files,
            Some(roll_out) => *groups == roll_out.groups && published(&roll_out.files) == *files,
        };
        *version == manifest.version && base == before && as_said
    }
}

impl Verified {
    /// The files that count for somebody: those of the roll-out for who is in one of its groups, or at a computer that is.
    pub fn files_for(&self, who: &Who) -> &[ManifestFile] {
        let manifest = self.manifest();
        let is_in = |roll_out: &&RollOut| {
            roll_out.groups.iter().any(|group| who.groups.contains(group) || who.computer.contains(group))
        };
        match manifest.publishing.roll_out.as_ref().filter(is_in) {
            Some(roll_out) => &roll_out.files,
            None => &manifest.files,
        }
    }
}

#[cfg(test)]
mod tests;
