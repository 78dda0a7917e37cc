//! *This limit stopped me*: what people say about limits, for IT to learn which of them to move.

use deskside_core::id::{BoundaryId, Millis, ObjectionId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::request::PersonRef;

/// Somebody says that a limit stopped them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Objection {
    /// Which limit.
    pub boundary: BoundaryId,
    /// What they wanted to do: the name of an action.
    pub action: Option<String>,
    /// What they wrote about it, after redaction, at most 1,000 characters; may be empty.
    pub comment: String,
    /// The version of the manifest that the limit came with; none when there was none.
    pub policy: Option<u32>,
    /// When they said it, by the clock of their computer.
    pub said: Millis,
}

/// The limits that people objected to, the one that most people named first, 200 at most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Objections {
    /// A row a limit.
    pub rows: Vec<ObjectedTo>,
}

/// A limit that people objected to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ObjectedTo {
    /// Which limit.
    pub boundary: BoundaryId,
    /// How many people.
    pub people: u32,
    /// How often.
    pub times: u32,
    /// How often with a comment.
    pub comments: u32,
    /// When the first of them came in.
    pub first: Millis,
    /// When the last of them came in.
    pub last: Millis,
}

/// Which objections to one limit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ObjectionsQuery {
    /// Which come first.
    #[serde(default)]
    pub first: Age,
    /// [`crate::Page::next`] of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// At most this many rows, 50 unless told, 200 at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// Which come first in a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Those that came in last.
    #[default]
    Newest,
    /// Those that came in first.
    Oldest,
}

/// An objection, as IT reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ObjectionRow {
    /// Which.
    pub id: ObjectionId,
    /// Who said it.
    pub by: PersonRef,
    /// When it came in.
    pub received: Millis,
    /// What they wanted to do: the name of an action.
    pub action: Option<String>,
    /// What they wrote; may be empty.
    pub comment: String,
    /// The version of the manifest that the limit came with.
    pub policy: Option<u32>,
}
