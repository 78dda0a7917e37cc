//! The record of every act, chained so that a shortened or changed one shows.

use deskside_core::id::{Digest, Millis};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One act. `hash` is the SHA-256 of the canonical form of the entry without `hash`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct AuditEntry {
    /// Its place, from 1, without gaps.
    #[ts(type = "number")]
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Who, by id; `system` for the server itself.
    pub actor: String,
    /// What, such as `request.own`.
    pub action: String,
    /// On what, such as the id of a request.
    pub object: String,
    /// More about it, without secrets and without words of people.
    #[ts(type = "Record<string, unknown>")]
    pub detail: serde_json::Map<String, serde_json::Value>,
    /// The hash of the entry before; 64 zeros for the first.
    pub previous: Digest,
    /// Its own hash.
    pub hash: Digest,
}

/// A place in the record that devices keep: a record that does not contain it was shortened or forked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Checkpoint {
    /// [`AuditEntry::seq`].
    #[ts(type = "number")]
    pub seq: i64,
    /// [`AuditEntry::hash`].
    pub hash: Digest,
}

/// Asks whether the record still contains a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CheckpointQuery {
    /// The last one that this device saw; none at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number | null")]
    pub seq: Option<i64>,
}

/// The newest checkpoint, and what the record has at the place that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Checkpoints {
    /// The newest.
    pub newest: Checkpoint,
    /// The one at the `seq` that was asked for; none when the record is shorter.
    pub at: Option<Checkpoint>,
}
