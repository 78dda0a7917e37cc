//! What a helper may do, and why that ends.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a helper may do in a session. Each may what the one before may.
///
/// The levels are a ladder. Giving one gives those below it, because who may fill in an answer may also point at it. Taking
/// one back takes those above it with it: a person who takes *point* back and still has somebody turning their pages was
/// deceived, and the most restrictive reading wins.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Sees the page, as it is cut for them.
    Follow,
    /// Points at something on it.
    Point,
    /// Suggests an answer or a change, which the person applies or not.
    Suggest,
    /// Turns pages and fills in answers. Never consents.
    Drive,
}

impl Level {
    /// The ladder, from the lowest to the highest.
    pub const LADDER: [Level; 4] = [Level::Follow, Level::Point, Level::Suggest, Level::Drive];
}

/// Why a level or a session ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The person took the level back.
    Revoked,
    /// Its time was over.
    Expired,
    /// The person paused.
    Paused,
    /// The screen was locked, or the computer slept.
    Locked,
    /// Somebody else sat down at the computer.
    UserSwitched,
    /// The organisation's rules changed and no longer allow it.
    PolicyChanged,
    /// The helper's certificate ended or was taken away.
    CertificateEnded,
    /// The helper left.
    HelperLeft,
    /// The run is over.
    RunEnded,
    /// The call for help went on to somebody else.
    HandedOver,
    /// The person stopped the session.
    Stopped,
    /// The connection was gone for longer than the grace.
    ConnectionLost,
    /// Far too much came from the helper's side, or far too much of it had to be refused.
    Flooding,
    /// The two apps do not understand each other, or something on the way changed what was said.
    Unreadable,
}

impl Cause {
    /// Every cause there is.
    pub const ALL: [Cause; 14] = [
        Cause::Revoked,
        Cause::Expired,
        Cause::Paused,
        Cause::Locked,
        Cause::UserSwitched,
        Cause::PolicyChanged,
        Cause::CertificateEnded,
        Cause::HelperLeft,
        Cause::RunEnded,
        Cause::HandedOver,
        Cause::Stopped,
        Cause::ConnectionLost,
        Cause::Flooding,
        Cause::Unreadable,
    ];
}

/// What the organisation lets a helper do, whatever the person gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub struct Rules {
    /// The highest level.
    pub highest: Level,
    /// Which changes may be suggested.
    pub changes: Changes,
}

/// Which changes a helper may suggest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Changes {
    /// The repairs of the page that is shown.
    OfThePage,
    /// Any in the registry. Its boundary is asked as always.
    OfTheRegistry,
}
