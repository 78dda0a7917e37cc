//! Hides what must not leave the computer: literals that the system knows, then linear-time patterns, then a second scan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A reading as the computer gave it. It cannot be serialized and does not print itself.
///
/// ```compile_fail
/// serde_json::to_string(&deskside_core::redact::Raw::new("secret")).unwrap();
/// ```
pub struct Raw(String);

impl Raw {
    /// Takes a text in.
    pub fn new(text: impl Into<String>) -> Self {
        Raw(text.into())
    }
}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[raw]")
    }
}

/// What kind of thing a hidden text was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The name of a person's account.
    User,
}
