//! What happened in a session, as it is written down.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cause, Company, IntentKind, Level, Reason, Rules, SeenPage, Turn, WireError, Words};
use crate::action::Action;
use crate::id::{Digest, Millis, PersonId, RequestId, RunId, SpotId, StepId};
use crate::request::Lane;
use crate::trust::{CoSignError, PublicKey};

/// Who it is between, and about what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The run.
    pub run: RunId,
    /// The call for help.
    pub request: RequestId,
    /// The fencing number of the claim.
    pub lease: u32,
    /// From where they help: as a power user, or as IT.
    pub lane: Lane,
    /// The helper.
    pub helper: PersonId,
    /// What people call them, as their certificate says.
    pub name: String,
    /// Where they work.
    pub team: String,
    /// The device they help from, as their certificate says.
    pub device: PublicKey,
    /// What the organisation lets them do.
    pub rules: Rules,
}

/// Which side.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The person whose run it is.
    Host,
    /// The helper.
    Helper,
}

/// What was suggested, with the values that only the person's computer knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "suggested", rename_all = "kebab-case")]
pub enum Suggested {
    /// An answer.
    Answer {
        /// The choice.
        spot: SpotId,
        /// What it is kept as.
        key: String,
    },
    /// A repair of the page.
    Repair {
        /// Which.
        spot: SpotId,
        /// The change.
        action: Action,
    },
    /// Another change.
    Change {
        /// The change.
        action: Action,
    },
}

/// Why what a helper said was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS, thiserror::Error)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Refused {
    /// It cannot be read.
    #[error("it cannot be read")]
    Unreadable {
        /// Why.
        wire: WireError,
    },
    /// Too much at once.
    #[error("too much at once")]
    TooMany,
    /// The session is over.
    #[error("the session is over")]
    Over,
    /// The person paused.
    #[error("paused")]
    Paused,
    /// They may not see the page, so they have nothing to say about it.
    #[error("not following")]
    NotFollowing,
    /// It needs a higher level.
    #[error("needs a higher level")]
    NeedsLevel {
        /// Which.
        level: Level,
    },
    /// They have that level.
    #[error("that level was given")]
    HasLevel,
    /// That level was asked for already, or the person said no a moment ago.
    #[error("asked already")]
    AskedAlready,
    /// The organisation's rules do not go that far.
    #[error("above what the rules allow")]
    AboveRules {
        /// How far they go.
        highest: Level,
    },
    /// It is about a page that is not shown any more.
    #[error("the page has changed")]
    PageChanged {
        /// The one that is shown; none when there is none.
        rev: Option<u32>,
    },
    /// There is no such spot on the page, or it is not of the kind that was meant.
    #[error("nothing of that name is on the page")]
    NoSuchSpot,
    /// Only the person can do this on this page.
    #[error("only the person can do that here")]
    OnlyThePerson,
    /// There is no page that way.
    #[error("the page cannot be turned that way")]
    NoPageThatWay,
    /// Nothing is chosen yet.
    #[error("nothing is chosen yet")]
    NothingChosen,
    /// Another suggestion has that number.
    #[error("that number is taken")]
    NumberTaken,
    /// Too many suggestions wait for an answer.
    #[error("too many suggestions wait")]
    TooManySuggestions,
    /// There is no such action, or its arguments are not what it takes.
    #[error("not an action of the registry")]
    NotAnAction,
    /// The rules allow the repairs of the page only.
    #[error("not a repair of this page")]
    NotOnThisPage,
    /// An argument is nothing that this run has met. Words of a helper do not come onto a page that asks for consent.
    #[error("`{argument}` is nothing that this run has met")]
    NotFromHere {
        /// Which argument.
        argument: String,
    },
    /// A co-sign that does not count.
    #[error("the co-sign does not count")]
    CoSign {
        /// Why.
        error: CoSignError,
    },
}

/// Something that happened in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// It began.
    Opened(Box<Opened>),
    /// The helper asked for a level.
    Asked {
        /// Which.
        level: Level,
        /// What for.
        reason: Reason,
    },
    /// The person gave a level, and with it those below.
    Given {
        /// Which.
        level: Level,
        /// Until when.
        until: Millis,
    },
    /// The person would rather not.
    Declined {
        /// Which level.
        level: Level,
    },
    /// Levels ended.
    LevelsEnded {
        /// Which.
        levels: BTreeSet<Level>,
        /// Why.
        cause: Cause,
    },
    /// The person paused.
    Paused,
    /// It went on.
    Resumed,
    /// The connection was cut.
    Cut,
    /// The connection is back.
    Back,
    /// Others came to the person, or left.
    Others {
        /// Who is there now, besides this helper.
        others: Vec<Company>,
    },
    /// The organisation's rules changed.
    RulesChanged {
        /// What they say now.
        rules: Rules,
    },
    /// A page was shown to the helper.
    Showed {
        /// As they saw it.
        page: Box<SeenPage>,
    },
    /// The helper pointed.
    Pointed {
        /// On which page.
        rev: u32,
        /// Where.
        spot: SpotId,
    },
    /// The helper points no more.
    StoppedPointing,
    /// The helper suggested something.
    Suggested {
        /// On which page.
        rev: u32,
        /// The number of the suggestion.
        number: u32,
        /// About which step.
        step: Option<StepId>,
        /// What.
        what: Suggested,
    },
    /// The person took a suggestion up. What came of it is in the log of the run.
    Applied {
        /// Which.
        number: u32,
    },
    /// The person put a suggestion aside.
    PutAside {
        /// Which.
        number: u32,
    },
    /// Somebody chose an answer, without going on.
    Chose {
        /// Who.
        by: Side,
        /// On which page.
        rev: u32,
        /// Which choice.
        spot: SpotId,
    },
    /// The helper turned the page.
    Turned {
        /// Which.
        rev: u32,
        /// Which way.
        to: Turn,
    },
    /// Somebody wrote.
    Chat {
        /// Who.
        by: Side,
        /// The words.
        words: Words,
    },
    /// The helper was asked to co-sign.
    CoSignWanted {
        /// Which plan.
        plan: Digest,
        /// Its action.
        action: String,
    },
    /// A co-sign came that counts.
    CoSigned {
        /// For which plan.
        plan: Digest,
    },
    /// The helper would rather not co-sign.
    NotCoSigned {
        /// Which plan.
        plan: Digest,
        /// Why.
        reason: Reason,
    },
    /// A co-sign is not waited for any more: the page changed.
    NoCoSign {
        /// For which plan.
        plan: Digest,
    },
    /// The helper cannot help with this.
    CannotHelp {
        /// Why.
        reason: Reason,
    },
    /// The helper wants somebody else to go on.
    HandOver {
        /// Who.
        to: Lane,
        /// What they should know.
        note: Words,
    },
    /// What the person said to that.
    HandOverAnswered {
        /// Whether they agree.
        agreed: bool,
    },
    /// Something that the helper sent was refused.
    Refused {
        /// What sort of thing; none when it could not be read.
        kind: Option<IntentKind>,
        /// Why.
        refused: Refused,
    },
    /// It is over.
    Ended {
        /// Why.
        cause: Cause,
    },
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Millis,
    /// What.
    #[serde(flatten)]
    pub event: Event,
}
