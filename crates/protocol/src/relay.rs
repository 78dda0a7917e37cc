//! The relay of live sessions: a WebSocket for each of the two sides, and what is said on it.
//!
//! Binary frames go to the other side as they are. The first four bytes are the number of the pairing, big-endian; a frame
//! of an older pairing is dropped, so that nothing of a line that is gone comes over a new one. The rest is for the other
//! side alone. Text frames come from the server only, each a [`RelayWord`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::endpoints::{Row, Who};

/// The relay, which stands beside the table because it has no answer.
pub const RELAY: Row = Row {
    method: "GET",
    path: "/v1/requests/{id}/relay",
    name: "relay",
    params: &["id"],
    who: Who::Person,
    doc: "One side of a live session: a WebSocket whose binary frames go to the other side.",
};

/// Bytes of the number of the pairing, in front of each frame.
pub const PAIRING: usize = 4;
/// The longest frame, in bytes: the pairing, a kind, and the longest message of Noise.
pub const FRAME: usize = PAIRING + 1 + 65_535;

/// The close code of [`RELAY`] when the lease ended, or the request moved on: there is nobody to talk to any more.
pub const CLOSE_OVER: u16 = 4004;
/// The close code of [`RELAY`] when the same side connected once more: the newer one stays.
pub const CLOSE_ELSEWHERE: u16 = 4005;

/// Which session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RelayQuery {
    /// The fencing number of the claim.
    pub lease: u32,
}

/// What the server says to one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "word", rename_all = "kebab-case")]
pub enum RelayWord {
    /// Both sides are there. Whatever was under way before is gone.
    Paired {
        /// The number of this pairing, which only rises while one of both stays.
        pairing: u32,
    },
    /// The other side is not there.
    Alone,
}
