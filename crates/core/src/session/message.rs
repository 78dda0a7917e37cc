//! What the two sides of a session say to each other.
//!
//! Consent is not among what a helper can say. There is no intent for it, so there is none to refuse.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cause, Level, Name, Reason, Refused, Rules, SeenPage, Words};
use crate::action::Args;
use crate::id::{Digest, Millis, SpotId};
use crate::plan::Plan;
use crate::request::Lane;
use crate::trust::{CoSign, SignedCoSign};

/// The version of these messages that this program speaks.
pub const VERSION: u16 = 1;
/// The oldest version that it still understands.
pub const OLDEST: u16 = 1;

/// The first message of each side: which versions it can speak.
///
/// It is the one message whose form never changes, except that fields may be added; a reader skips those it does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The newest.
    pub newest: u16,
    /// The oldest.
    pub oldest: u16,
}

/// Two programs that have no version in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum VersionError {
    /// The other side has to be brought up to date.
    #[error("the other side is too old")]
    TheyAreTooOld,
    /// This side has to be brought up to date.
    #[error("this side is too old")]
    WeAreTooOld,
}

impl Hello {
    /// What this program says.
    pub const OURS: Hello = Hello { newest: VERSION, oldest: OLDEST };

    /// The version that both speak from then on: the newest that both know.
    ///
    /// # Errors
    /// See [`VersionError`].
    pub fn agree(self, theirs: Hello) -> Result<u16, VersionError> {
        if theirs.newest < self.oldest {
            Err(VersionError::TheyAreTooOld)
        } else if self.newest < theirs.oldest {
            Err(VersionError::WeAreTooOld)
        } else {
            Ok(self.newest.min(theirs.newest))
        }
    }
}

/// Which way a page is turned.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// To the page before.
    Back,
    /// To the next one.
    On,
}

/// What a helper says. Whether it is done is for the host to judge.
///
/// What is not known, or has a field that is not known, is refused: it might be a limit on what is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Intent {
    /// May I?
    AskLevel {
        /// Which level.
        level: Level,
        /// What for.
        reason: Reason,
    },
    /// Look here.
    Point {
        /// Of which page.
        rev: u32,
        /// Where.
        spot: SpotId,
    },
    /// I do not point any more.
    StopPointing {},
    /// I would choose this.
    SuggestAnswer {
        /// Of which page.
        rev: u32,
        /// A number of the helper's own, from then on the name of this suggestion.
        number: u32,
        /// Which choice.
        spot: SpotId,
    },
    /// I would do what this page offers.
    SuggestRepair {
        /// Of which page.
        rev: u32,
        /// See [`Intent::SuggestAnswer`].
        number: u32,
        /// Which repair.
        spot: SpotId,
    },
    /// I would do this.
    SuggestAction {
        /// Of which page.
        rev: u32,
        /// See [`Intent::SuggestAnswer`].
        number: u32,
        /// Its name in the registry of actions.
        action: String,
        /// Its arguments.
        with: Args,
    },
    /// Turns the page.
    Turn {
        /// Of which page.
        rev: u32,
        /// Which way.
        to: Turn,
    },
    /// Fills in an answer, without going on.
    FillIn {
        /// Of which page.
        rev: u32,
        /// Which choice.
        spot: SpotId,
    },
    /// A line of the chat.
    Chat {
        /// The words.
        words: Words,
    },
    /// Is writing.
    Typing {},
    /// A co-sign that was asked for.
    CoSign {
        /// With its signature.
        signed: Box<SignedCoSign>,
    },
    /// I will not co-sign this.
    DoNotCoSign {
        /// Which plan.
        plan: Digest,
        /// Why.
        reason: Reason,
    },
    /// I cannot help with this.
    CannotHelp {
        /// Why.
        reason: Reason,
    },
    /// Somebody else should go on.
    HandOver {
        /// Who.
        to: Lane,
        /// What they should know.
        note: Words,
    },
    /// Good bye.
    Leave {},
}

/// What sort of thing a helper said.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum IntentKind {
    /// [`Intent::AskLevel`].
    AskLevel,
    /// [`Intent::Point`].
    Point,
    /// [`Intent::StopPointing`].
    StopPointing,
    /// [`Intent::SuggestAnswer`].
    SuggestAnswer,
    /// [`Intent::SuggestRepair`].
    SuggestRepair,
    /// [`Intent::SuggestAction`].
    SuggestAction,
    /// [`Intent::Turn`].
    Turn,
    /// [`Intent::FillIn`].
    FillIn,
    /// [`Intent::Chat`].
    Chat,
    /// [`Intent::Typing`].
    Typing,
    /// [`Intent::CoSign`].
    CoSign,
    /// [`Intent::DoNotCoSign`].
    DoNotCoSign,
    /// [`Intent::CannotHelp`].
    CannotHelp,
    /// [`Intent::HandOver`].
    HandOver,
    /// [`Intent::Leave`].
    Leave,
}

impl IntentKind {
    /// The level it needs; none for what one may say without any: ask, write, say that one cannot help, leave. A co-sign is
    /// a clearance and no level: it needs to be asked for.
    pub fn needs(self) -> Option<Level> {
        match self {
            IntentKind::Point | IntentKind::StopPointing => Some(Level::Point),
            IntentKind::SuggestAnswer | IntentKind::SuggestRepair | IntentKind::SuggestAction => {
                Some(Level::Suggest)
            }
            IntentKind::Turn | IntentKind::FillIn => Some(Level::Drive),
            IntentKind::AskLevel
            | IntentKind::Chat
            | IntentKind::Typing
            | IntentKind::CoSign
            | IntentKind::DoNotCoSign
            | IntentKind::CannotHelp
            | IntentKind::HandOver
            | IntentKind::Leave => None,
        }
    }
}

impl Intent {
    /// What sort of thing it is.
    pub fn kind(&self) -> IntentKind {
        match self {
            Intent::AskLevel { .. } => IntentKind::AskLevel,
            Intent::Point { .. } => IntentKind::Point,
            Intent::StopPointing {} => IntentKind::StopPointing,
            Intent::SuggestAnswer { .. } => IntentKind::SuggestAnswer,
            Intent::SuggestRepair { .. } => IntentKind::SuggestRepair,
            Intent::SuggestAction { .. } => IntentKind::SuggestAction,
            Intent::Turn { .. } => IntentKind::Turn,
            Intent::FillIn { .. } => IntentKind::FillIn,
            Intent::Chat { .. } => IntentKind::Chat,
            Intent::Typing {} => IntentKind::Typing,
            Intent::CoSign { .. } => IntentKind::CoSign,
            Intent::DoNotCoSign { .. } => IntentKind::DoNotCoSign,
            Intent::CannotHelp { .. } => IntentKind::CannotHelp,
            Intent::HandOver { .. } => IntentKind::HandOver,
            Intent::Leave {} => IntentKind::Leave,
        }
    }

    /// The page that it speaks of.
    pub fn rev(&self) -> Option<u32> {
        match self {
            Intent::Point { rev, .. }
            | Intent::SuggestAnswer { rev, .. }
            | Intent::SuggestRepair { rev, .. }
            | Intent::SuggestAction { rev, .. }
            | Intent::Turn { rev, .. }
            | Intent::FillIn { rev, .. } => Some(*rev),
            Intent::StopPointing {}
            | Intent::AskLevel { .. }
            | Intent::Chat { .. }
            | Intent::Typing {}
            | Intent::CoSign { .. }
            | Intent::DoNotCoSign { .. }
            | Intent::CannotHelp { .. }
            | Intent::HandOver { .. }
            | Intent::Leave {} => None,
        }
    }
}

/// Somebody else who is with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Company {
    /// What people call them.
    pub name: Name,
    /// Whether they handed over and look on.
    pub looks_on: bool,
}

/// What the host says. A helper's app skips what it does not know, and says so on its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum HostMessage {
    /// This is the page.
    Page {
        /// What you see of it.
        page: SeenPage,
    },
    /// This is chosen on the page.
    Chosen {
        /// Of which page.
        rev: u32,
        /// Which choice.
        spot: SpotId,
    },
    /// This is how far the organisation lets you go, whatever the person gives.
    Rules {
        /// What they allow.
        rules: Rules,
    },
    /// These are with the person besides you. Each sees what the person lets them see, and reads what is written.
    Others {
        /// Who.
        others: Vec<Company>,
    },
    /// This is what you may do now, and until when; nothing is there that you may not.
    Levels {
        /// Each level with its end.
        held: BTreeMap<Level, Millis>,
    },
    /// You may not do these any more.
    LevelsEnded {
        /// Which.
        levels: BTreeSet<Level>,
        /// Why.
        cause: Cause,
    },
    /// The person would rather not give that level.
    Declined {
        /// Which.
        level: Level,
    },
    /// The person paused. Nothing is shown and nothing is taken.
    Paused {},
    /// It goes on.
    Resumed {},
    /// A line of the chat.
    Chat {
        /// Who wrote it, when that is neither of both: somebody else who is with the person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Name>,
        /// The words.
        words: Words,
    },
    /// Is writing.
    Typing {},
    /// What you said was not done.
    Refused {
        /// What sort of thing; none when it could not be read.
        kind: Option<IntentKind>,
        /// Why.
        why: Refused,
    },
    /// Your suggestion was taken up.
    Applied {
        /// Which.
        number: u32,
    },
    /// Your suggestion was put aside.
    PutAside {
        /// Which.
        number: u32,
    },
    /// Please co-sign. The whole plan comes along, because nobody signs what they have not seen; the person has been shown
    /// that it does.
    WantCoSign {
        /// What to sign.
        ask: Box<CoSign>,
        /// The plan it names.
        plan: Box<Plan>,
    },
    /// A co-sign is not wanted any more, or has been used.
    NoCoSign {
        /// For which plan.
        plan: Digest,
    },
    /// What the person said to your handing over.
    HandOver {
        /// Whether they agree.
        agreed: bool,
    },
    /// It is over.
    Ended {
        /// Why.
        cause: Cause,
    },
}

/// What a message does to what the helper sees of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// It shows something. What was not sent yet when the person pauses or stops is not sent then.
    Shows,
    /// The helper sees nothing from here on.
    Hides,
    /// Nothing.
    Stays,
}

impl HostMessage {
    /// What it does to what the helper sees.
    pub fn sight(&self) -> Sight {
        match self {
            HostMessage::Page { .. } | HostMessage::Chosen { .. } | HostMessage::WantCoSign { .. } => {
                Sight::Shows
            }
            HostMessage::Paused {} | HostMessage::Ended { .. } => Sight::Hides,
            HostMessage::LevelsEnded { levels, .. } if levels.contains(&Level::Follow) => Sight::Hides,
            HostMessage::LevelsEnded { .. }
            | HostMessage::Rules { .. }
            | HostMessage::Others { .. }
            | HostMessage::Levels { .. }
            | HostMessage::Declined { .. }
            | HostMessage::Resumed {}
            | HostMessage::Chat { .. }
            | HostMessage::Typing {}
            | HostMessage::Refused { .. }
            | HostMessage::Applied { .. }
            | HostMessage::PutAside { .. }
            | HostMessage::NoCoSign { .. }
            | HostMessage::HandOver { .. } => Sight::Stays,
        }
    }
}
