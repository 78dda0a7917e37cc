//! What the organisation signs, and how a device checks it: roots, the manifest, and the keys they name.
//!
//! After The Update Framework: a root names the keys of each role; the manifest has a version, an expiry and the hashes of
//! all files, so that rollback, freeze and mix-and-match are refused.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{Digest, Group, Millis};

/// A public Ed25519 key, 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct PublicKey(pub String);

/// A signature: which key, and 128 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Signature {
    /// Who signed.
    pub key: PublicKey,
    /// Ed25519 over the canonical form.
    pub signature: String,
}

/// The organisation's root: which keys may sign what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
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
}

/// A file that the manifest names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
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

/// The people whose keys open a part of a report, as one group with one key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
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
    /// The telephone number to call when nothing else works; empty when there is none.
    pub telephone: String,
}

/// A manifest with its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SignedManifest {
    /// What is signed.
    pub manifest: Manifest,
    /// By whom.
    pub signatures: Vec<Signature>,
}
