//! What the organisation publishes, as the server carries it: it stores and serves, and cannot make any of it.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::boundary::PrivilegedChange;
use deskside_core::id::{BoundaryId, Group, Millis};
use deskside_core::trust::{ManifestFile, SignedChange, SignedManifest, SignedRoot};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The chain of roots, oldest first. Each was signed by the one before it and by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Roots {
    /// The chain.
    pub chain: Vec<SignedRoot>,
}

/// Sets the organisation up, or adds to the chain of roots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PublishRoot {
    /// The new root.
    pub root: SignedRoot,
    /// What the organisation is called; only heeded the first time.
    pub organisation: String,
}

/// The newest manifest; none before the first one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Published {
    /// The manifest.
    pub manifest: Option<SignedManifest>,
}

/// What was published, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct History {
    /// One row a manifest.
    pub rows: Vec<HistoryRow>,
}

/// A manifest, without the people in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct HistoryRow {
    /// Its version.
    pub version: u32,
    /// When it was made.
    pub made: Millis,
    /// Its files.
    pub files: Vec<ManifestFile>,
    /// The groups that had other files than those.
    pub rolled_out: BTreeSet<Group>,
    /// The last change of the rules as of then.
    pub change: Option<SignedChange>,
}

/// A change of the rules that waits; none when none does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Proposed {
    /// It, with one signature or two.
    pub proposal: Option<SignedChange>,
}

/// What was decided lately, as far as the server was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Decided {
    /// Changes that needed more rights, the newest thousand, without who made them.
    pub changes: Vec<PrivilegedChange>,
    /// How many of the newest ten thousand runs met each limit.
    pub runs: BTreeMap<BoundaryId, u32>,
}
