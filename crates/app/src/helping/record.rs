//! What a power user keeps of a session: what they said and what they were told, a line each.

use deskside_core::id::Millis;
use deskside_core::session::Line;
use serde::{Deserialize, Serialize};

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kept")]
pub(crate) enum Kept {
    /// With whom, and since when.
    Begun {
        /// The name of the person who was helped.
        person: String,
        /// Since when.
        at: Millis,
    },
    /// Something that happened.
    Line(Line),
}
