//! A run is its log: what happened on one journey through one wizard, and everything that can be told from it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a cause stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not looked at yet.
    NotChecked,
    /// The question makes no sense here.
    NotApplicable,
    /// Looked at, and all is well.
    Fine,
    /// The computer could not tell.
    Unknown,
    /// There is something to do.
    Found,
    /// It was found, and is gone.
    Fixed,
    /// It was found, and is still there.
    NotFixed,
}
