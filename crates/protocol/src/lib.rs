//! What app and server say to each other.
//!
//! Add-only: a field is added with a default, never changed or removed, so that an app one release older and a server one
//! release newer still understand each other. The one table in [`endpoints`] is the source of the router, the client, the
//! OpenAPI document, the TypeScript client and the role matrix.

pub mod account;
pub mod approval;
pub mod audit;
pub mod endpoints;
pub mod event;
pub mod help;
pub mod link;
pub mod objection;
pub mod problem;
pub mod publish;
pub mod relay;
pub mod request;
pub mod summary;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Page<T> {
    /// The rows, in the order of the list.
    pub rows: Vec<T>,
    /// Where the next page begins; none on the last one.
    pub next: Option<String>,
}

/// Where to begin in a list, and how much of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PageQuery {
    /// [`Page::next`] of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// At most this many rows, 50 unless told, 200 at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// Nothing to say beyond that it is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Done {}
