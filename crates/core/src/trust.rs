//! What the organisation signs, and how a device checks it: roots, the manifest, and the keys they name.
//!
//! After The Update Framework: a root names the keys of each role; the manifest has a version, an expiry and the hashes of
//! all files, so that rollback, freeze and mix-and-match are refused.
//!
//! What is signed is the canonical form of the typed value. A device that does not know a field refuses the whole thing:
//! it might be a limit, and a limit is not ignored because it is new.

mod certificate;
mod change;
pub(crate) mod co_sign;
mod grant;
pub mod groups;
mod key;
mod receipt;
pub mod recovery;
mod second;
mod staff;
mod verify;
mod window;
mod wizards;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use certificate::{Certificate, Rank};
pub use change::{Change, ChangeError, LookedAt, MAX_WHY, Publishing, RollOut, SECOND_FROM, SignedChange};
pub use co_sign::{Asker, CO_SIGN_LASTS, CoSign, CoSignError, CoSigned, CoSigns, SignedCoSign};
pub use grant::{CLOCKS_DIFFER, GRANT_LASTS, Grant, GrantAsk, GrantError, Granted, Grants, SignedGrant};
pub use groups::Members;
pub use key::{PublicKey, Signature, Statement, sign, verify};
pub use receipt::{sign_receipt, verify_receipt};
pub use second::check_second;
pub use staff::{IT, Staff};
pub use verify::{Freshness, Seen, Verified, verify_manifest, verify_root_chain};
pub use wizards::{
    MAX_WIZARD_FILE, MAX_WIZARDS, WALKS, WIZARD_YAML, WizardFiles, is_wizard_file, language_of, wizard_file,
    wizard_path, wizards_in,
};

use crate::id::{Digest, Group, Millis};

/// The most files a manifest may name.
pub const MAX_FILES: usize = 4096;

/// The largest published file, in bytes.
pub const MAX_FILE: u32 = 4 * 1024 * 1024;

/// All published files together, in bytes.
pub const MAX_FILES_TOTAL: u64 = 64 * 1024 * 1024;

/// A clock may be this wrong before what it says about signed things is not believed.
pub const CLOCK_SLACK: i64 = 24 * 60 * 60 * 1000;

/// Why something signed is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "trust")]
pub enum TrustError {
    /// It does not lead back to the root that this device was set up with: another organisation, or a forgery.
    #[error("not under the pinned root")]
    WrongRoot,
    /// A signature is missing, does not hold, or is of a key that may not sign this.
    #[error("a signature does not hold")]
    BadSignature,
    /// It is older than what this device has seen already. Equal numbers: another content under the same number.
    #[error("version {given} was given after version {seen}")]
    Rollback {
        /// What this device has.
        seen: u32,
        /// What it was given.
        given: u32,
    },
    /// It is signed, and still not something that can be used.
    #[error("{what}")]
    Malformed {
        /// What is wrong with it.
        what: String,
    },
    /// A file is not the one that the manifest names.
    #[error("`{path}` is not the file that was published")]
    WrongFile {
        /// Which.
        path: String,
    },
    /// It asks for less than the last rules that two people of IT looked at, and no second one has looked at it.
    #[error("no second person of IT has looked at it")]
    NotLookedAt,
    /// It says that it was made in the future: the clock of this computer is wrong, or that of the one who signed.
    #[error("made in the future")]
    TooFarAhead {
        /// When it says it was made.
        made: Millis,
    },
}

/// The organisation's root: which keys may sign what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Root {
    /// From 1, without gaps.
    pub version: u32,
    /// The root key.
    pub root: PublicKey,
    /// The keys that may sign a manifest.
    pub policy: Vec<PublicKey>,
    /// When it was made.
    pub made: Millis,
    /// After this, a new one is wanted.
    pub expires: Millis,
}

impl Statement for Root {
    const DOMAIN: &'static str = "deskside-root/1";
}

/// A root with its signatures: its own, and from version 2 on also the one before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SignedRoot {
    /// What is signed.
    pub root: Root,
    /// By whom.
    pub signatures: Vec<Signature>,
}

/// What a published file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The table of boundaries.
    Boundaries,
    /// A hand-written Cedar file.
    Cedar,
    /// Words for reasons, one file a language.
    Words,
    /// A wizard's file.
    Wizard,
    /// The table of boundaries that two people looked at last.
    LookedAt,
}

/// A file that the manifest names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// Its name in the content, such as `boundaries/default.yaml`.
    pub path: String,
    /// What it is.
    pub purpose: Purpose,
    /// Its SHA-256.
    pub sha256: Digest,
    /// Its size in bytes.
    pub size: u32,
}

impl ManifestFile {
    /// The entry of a file.
    pub fn of(path: &str, purpose: Purpose, bytes: &[u8]) -> Self {
        ManifestFile {
            path: path.to_owned(),
            purpose,
            sha256: crate::canonical::digest_of(bytes),
            // A larger file is refused by its size when the manifest is checked.
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        }
    }

    /// The digest of the file for a purpose of which there is one at most.
    pub fn named(files: &[ManifestFile], purpose: Purpose) -> Option<&Digest> {
        files.iter().find(|file| file.purpose == purpose).map(|file| &file.sha256)
    }
}

/// The people whose keys open a part of a report, as one group with one key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Readers {
    /// What people call the group, such as `Northfield IT`.
    pub name: String,
    /// The age recipient of the group (`age1...`).
    pub recipient: String,
    /// The private key of the group, sealed to each member's device: device key to armoured age file.
    pub wrapped: BTreeMap<String, String>,
}

/// Everything that the organisation publishes, in one signed list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Counts up with every publishing.
    pub version: u32,
    /// Of the root whose policy key signed it.
    pub root_version: u32,
    /// What the organisation is called.
    pub organisation: String,
    /// When it was made.
    pub made: Millis,
    /// After this, only *alone* rules stay; see invariant 2.
    pub expires: Millis,
    /// The files.
    pub files: Vec<ManifestFile>,
    /// The groups that reports are sealed for.
    pub readers: BTreeMap<Group, Readers>,
    /// Who may help others, and with what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<Certificate>,
    /// Who is of IT, with their devices: who owns a request may be let into its run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<Staff>,
    /// Groups of people and of computers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<Group, Members>,
    /// How the rules came to be what they are.
    #[serde(default, skip_serializing_if = "Publishing::is_empty")]
    pub publishing: Publishing,
    /// The telephone number to call when nothing else works; empty when there is none.
    pub telephone: String,
}

impl Statement for Manifest {
    const DOMAIN: &'static str = "deskside-manifest/1";
}

/// A manifest with its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SignedManifest {
    /// What is signed.
    pub manifest: Manifest,
    /// By whom.
    pub signatures: Vec<Signature>,
}
