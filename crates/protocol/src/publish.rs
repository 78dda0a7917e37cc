//! What the organisation publishes, as the server carries it: it stores and serves, and cannot make any of it.

use deskside_core::trust::{SignedManifest, SignedRoot};
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
