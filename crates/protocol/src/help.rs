//! A power user helps: who can now, what waits for them, and the lease under which one of them has a request.
//!
//! INVARIANT: what is seen before a request is accepted ([`InboxRow`]) holds no words, no person and no reference.

use deskside_core::id::{DeviceId, Millis, RequestId, Skill};
use deskside_core::run::Status;
use deskside_core::trust::PublicKey;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long a lease lasts without being renewed, in milliseconds.
pub const LEASE: i64 = 90_000;
/// How long it is kept for its holder after that, in milliseconds. Then the request goes back to its place.
pub const GRACE: i64 = 180_000;
/// How often a client renews its lease, in milliseconds.
pub const HEARTBEAT: i64 = 30_000;
/// The fewest waiting times that a median is made of.
pub const ENOUGH: usize = 5;

/// "I can help now, until ..."
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Presence {
    /// Until when; 24 hours ahead at most.
    pub until: Millis,
    /// In which languages (BCP 47), 1 to 16 of them.
    pub languages: Vec<String>,
}

/// Asks who could help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct HelpersQuery {
    /// With what.
    pub skill: Skill,
}

/// Who could help with a skill, in numbers, and how long others waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Helpers {
    /// How many are certified for it, without the person who asks.
    pub certified: u32,
    /// How many of them say that they can help now.
    pub present: u32,
    /// How many of those help nobody else at the moment.
    pub free: u32,
    /// How many requests for it wait already.
    pub waiting: u32,
    /// The median of how long the last ones waited until somebody accepted, in seconds; none when there were fewer than 5 in
    /// 30 days.
    pub median: Option<u32>,
}

/// What waits for a power user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Inbox {
    /// What they said about when they can help; none when they cannot now.
    pub presence: Option<Presence>,
    /// The request that they have, for an app that was closed in between: claiming it again on the same device gives the
    /// lease back.
    pub holds: Option<RequestId>,
    /// The requests that they could accept, the longest here first.
    pub rows: Vec<InboxRow>,
    /// Where the next page begins; none on the last one.
    pub next: Option<String>,
    /// In how many seconds one of them is offered to more people; none when nothing changes by time.
    #[serde(default)]
    pub again: Option<u32>,
}

/// A request that nobody has yet, as far as it may be seen before it is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct InboxRow {
    /// Which.
    pub id: RequestId,
    /// What a helper has to know.
    pub skill: Skill,
    /// The title of the wizard that they were in.
    pub wizard: Option<String>,
    /// The language they want to be helped in (BCP 47).
    pub language: String,
    /// For how long nobody has had it, all such times together, in seconds.
    pub waited: u32,
    /// What was checked, in numbers.
    pub statuses: Vec<StatusCount>,
    /// Whether it is offered to this person: it calls few at first, then more. Each of the rows can be accepted.
    #[serde(default)]
    pub offered: bool,
}

/// How many causes stand like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StatusCount {
    /// Like what.
    pub status: Status,
    /// How many.
    pub count: u32,
}

/// "I take this one."
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Claim {
    /// With which device: the one that is signed in, and whose key is on the certificate.
    pub device: DeviceId,
}

/// A lease on a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Lease {
    /// Its number. Each one of a request is higher than all before it; everything its holder writes carries it.
    pub lease: u32,
    /// When it ends, by the clock of the server, if it is not renewed.
    pub until: Millis,
    /// What the clock of the server says.
    pub now: Millis,
}

/// The request is yours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Claimed {
    /// For how long.
    pub lease: Lease,
    /// All that its holder may see.
    pub request: crate::request::RequestView,
}

/// "I am still here": renews a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Heartbeat {
    /// The number of the lease.
    pub lease: u32,
}

/// Ends a lease. Sent again, it is answered again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Leave {
    /// The number of the lease.
    pub lease: u32,
    /// `peer` puts it back among those that wait for a power user, `it` hands it over to IT.
    pub to: crate::request::Lane,
    /// What IT has to know, at most 8,000 characters; empty when it goes back to power users.
    #[serde(default)]
    pub text: String,
}

/// How long the power user who handed a request over may stay in the session as an observer, in milliseconds.
pub const OBSERVES: i64 = 30 * 60 * 1000;

/// What a power user has done so far, for themselves alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Helped {
    /// How many requests they had.
    pub requests: u32,
    /// For how many minutes, all together.
    pub minutes: u32,
    /// How many thanked them.
    pub thanks: u32,
    /// The requests, the newest first.
    pub rows: Vec<HelpedRow>,
    /// Where the next page begins; none on the last one.
    pub next: Option<String>,
}

/// One time that a power user had a request. There is no word and no person in it but what was said to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct HelpedRow {
    /// Which.
    pub id: RequestId,
    /// The number of their lease.
    pub lease: u32,
    /// What it took to know.
    pub skill: Skill,
    /// The title of the wizard that they were in.
    pub wizard: Option<String>,
    /// From when.
    pub began: Millis,
    /// Until when; none as long as it lasts.
    pub ended: Option<Millis>,
    /// How it ended for them: `request.resolve`, `request.hand-over`, `request.let-go`, `request.lapsed` and so on.
    pub how: String,
    /// How the request stands now.
    pub state: crate::request::State,
    /// The thanks they got for it; the words may be empty.
    pub thanks: Option<String>,
}

/// Which power user has a request, as the person who asked and the power user see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ClaimView {
    /// The number of the lease.
    pub lease: u32,
    /// When it ends if it is not renewed. After that it is kept for another 3 minutes.
    pub until: Millis,
    /// The key of the device that has it. Whether it is theirs, the certificate in the manifest says.
    pub device: PublicKey,
}
