//! What happened, in order, for everybody who may know of it.

use deskside_core::id::{ApprovalId, Millis, PersonId, RequestId, Skill};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that happened at the server. `seq` only rises, without two alike; a client asks for what came after the last it saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Event {
    /// Its place in the order.
    #[ts(type = "number")]
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// What.
    pub news: News,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum News {
    /// A request came in or moved. The person who asked, the power user who has it and IT learn of it.
    Request {
        /// Which.
        id: RequestId,
        /// Whose request it is.
        asked: PersonId,
        /// How it stands now.
        state: crate::request::State,
        /// What happened to it, in one word of [`crate::request::Happening`].
        what: String,
        /// Who did it; the server itself has an empty name.
        by: crate::request::PersonRef,
    },
    /// A request began or ceased to wait for a power user. Those who could help with it learn of it, and nothing more than this.
    Inbox {
        /// Which.
        id: RequestId,
        /// What a helper has to know.
        skill: Skill,
        /// Whether it waits now: it is new or came back. Otherwise somebody has it, or it is over.
        waits: bool,
    },
    /// The lease of the power user ran out or was renewed after that. The person who asked learns of it.
    Helper {
        /// Of which request.
        id: RequestId,
        /// When it goes back to its place if nothing is heard of them; none when they are here again.
        back: Option<Millis>,
    },
    /// Something became of a request that a power user helped with before. They learn of it, and nothing more than this.
    Outcome {
        /// Which.
        id: RequestId,
        /// How it stands now.
        state: crate::request::State,
        /// Whether somebody said thank you just now.
        thanked: bool,
    },
    /// Somebody asked for an approval, or something became of it. The person who asked and IT learn of it.
    Approval {
        /// Which.
        id: ApprovalId,
        /// Who asked.
        asked: PersonId,
    },
    /// A newer manifest was published.
    Manifest {
        /// Its version.
        version: u32,
    },
}

/// From where on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct EventQuery {
    /// The `seq` of the last event that the client has; 0 for all that are kept.
    #[serde(default)]
    #[ts(type = "number")]
    pub after: i64,
}

/// What came after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Events {
    /// The events, oldest first, 500 at most.
    pub events: Vec<Event>,
    /// The `seq` to go on from.
    #[ts(type = "number")]
    pub next: i64,
}
