//! Live help, as the person sees it who is helped.

use std::collections::BTreeMap;

use deskside_core::id::{Digest, Millis, PersonId, RequestId, RunId, SpotId};
use deskside_core::request::Lane;
use deskside_core::session::{Cause, CutFact, Level, Reason, SeenPage, Transcript, Words};
use deskside_core::trust::{PublicKey, Rank};
use deskside_protocol::help::Helpers;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::session::line::LineState;

/// Who could help with what a run is about, for the page that asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HelpersView {
    /// Whether a power user can be asked, and if not, why.
    pub can_ask: CanAsk,
    /// What they have to know, in words: `printers`.
    pub skill: Option<String>,
    /// How many could help and how long others waited; none while the server cannot be reached.
    pub numbers: Option<Helpers>,
    /// Those who are certified for it, without the person who asks.
    pub people: Vec<PeerCard>,
}

/// Whether a power user can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CanAsk {
    /// Yes.
    Yes,
    /// No organisation was joined.
    NotJoined,
    /// It is about nothing that somebody could be certified for: no run is open.
    NoTopic,
    /// Nobody is certified for it.
    Nobody,
}

/// A power user, as their certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeerCard {
    /// Who.
    pub person: PersonId,
    /// What people call them.
    pub name: String,
    /// Where they work.
    pub team: String,
    /// How far they have come; none for somebody of IT.
    pub rank: Option<Rank>,
    /// What they can help with, in words.
    pub skills: Vec<String>,
    /// Until when the certificate counts; none for somebody of IT.
    pub until: Option<Millis>,
}

/// What a person wishes when they ask power users.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeerWishes {
    /// After how many minutes IT is asked if nobody came; none leaves it with power users.
    pub then_it: Option<u32>,
    /// In how many minutes they may be asked; none at once.
    pub later: Option<u32>,
    /// Who shall not be asked.
    pub not_by: Vec<PersonId>,
}

/// How a call for help stands that power users were asked about, or that somebody of IT wants to join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeerStand {
    /// Who has it and waits to be let in, as their certificate says.
    pub helper: Option<PeerCard>,
    /// How they come: what the person agrees to is exactly this.
    pub comes: Option<Comes>,
    /// Six digits that their app shows too, and nobody else's: for two who talk to each other.
    pub code: Option<String>,
    /// The name of somebody who has it and whom no certificate names: nobody to let in.
    pub unproved: Option<String>,
    /// When it goes back to its place because nothing is heard of them.
    pub back: Option<Millis>,
    /// How many could help; none while the server cannot be reached, or when somebody has it.
    pub numbers: Option<Helpers>,
    /// When IT is asked if nobody came.
    pub then_it: Option<Millis>,
    /// From when on power users are asked.
    pub not_before: Option<Millis>,
    /// The run it is about, when that is on this computer.
    pub run: Option<RunId>,
    /// Whether somebody is live in that run now.
    pub is_live: bool,
    /// Whether the person may let somebody in now.
    pub can_let_in: bool,
}

/// Under which lease, and with which device, somebody comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comes {
    /// The number of the lease.
    pub lease: u32,
    /// The key of the device.
    pub device: PublicKey,
}

/// Exactly what a helper would see of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreviewView {
    /// The page as they would see it.
    pub page: SeenPage,
    /// What is hidden from them, and what they see in its place.
    pub hidden: Vec<CutFact>,
}

/// Somebody who is with the person, live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BesideView {
    /// The call for help.
    pub request: RequestId,
    /// The number of the lease: one session each.
    pub lease: u32,
    /// The run they follow.
    pub run: RunId,
    /// Who they are.
    pub who: PeerCard,
    /// What they are here: helper, IT, or one who handed over and looks on.
    pub part: BesidePart,
    /// Since when.
    pub since: Millis,
    /// The levels they have, each with its end.
    pub held: BTreeMap<Level, Millis>,
    /// The highest level that the rules of the organisation allow.
    pub highest: Level,
    /// The level they ask for, and why.
    pub asks: Option<AsksLevel>,
    /// Whether the person paused.
    pub paused: bool,
    /// How the connection stands.
    pub line: LineView,
    /// When it was cut last, once it is back.
    pub broke: Option<Broke>,
    /// When it ends for somebody who looks on; none for others, and until that is known.
    pub until: Option<Millis>,
    /// What they have got already.
    pub has: HasView,
    /// Where they point on the page that is shown.
    pub pointed: Option<SpotId>,
    /// What they filled in on the page that is shown, without going on.
    pub filled: Option<SpotId>,
    /// What they suggest and what has no answer yet, oldest first.
    pub suggestions: Vec<SuggestionView>,
    /// What both wrote, oldest first.
    pub chat: Vec<ChatView>,
    /// Whether they are writing.
    pub typing: bool,
    /// The plan they were asked to co-sign and have not answered yet.
    pub co_sign: Option<Digest>,
    /// Why they would rather not co-sign.
    pub not_co_signed: Option<Reason>,
    /// Why they cannot help with this.
    pub cannot_help: Option<Reason>,
    /// They want somebody else to go on, and the person has not answered yet.
    pub hand_over: Option<HandOverView>,
    /// Why it is over.
    pub ended: Option<Cause>,
}

/// What somebody is in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BesidePart {
    /// A power user who helps.
    Helper,
    /// Somebody of IT who has the request.
    It,
    /// A power user who handed over and looks on.
    Observer,
}

impl BesidePart {
    /// What somebody is who comes in from this lane.
    pub(crate) fn of(lane: Lane) -> BesidePart {
        match lane {
            Lane::Peer => BesidePart::Helper,
            Lane::It => BesidePart::It,
        }
    }
}

/// A cut of the connection that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Broke {
    /// From when.
    pub from: Millis,
    /// Until when.
    pub until: Millis,
}

/// What a helper has got of a session, and keeps when it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HasView {
    /// How many pages they were shown.
    pub pages: u32,
    /// How many messages both wrote.
    pub messages: u32,
    /// How many whole plans they were asked to co-sign, with the names in them.
    pub plans: u32,
}

/// A level that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AsksLevel {
    /// Which.
    pub level: Level,
    /// What for.
    pub reason: Reason,
}

/// How the connection of a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "line", rename_all = "kebab-case")]
pub enum LineView {
    /// It was not secure yet.
    Connecting,
    /// What is said arrives.
    Secure,
    /// This computer does not reach the server.
    Reconnecting {
        /// Since when.
        since: Millis,
    },
    /// The other one does not reach the server.
    Away {
        /// Since when.
        since: Millis,
    },
    /// It is over.
    Ended,
}

impl From<LineState> for LineView {
    fn from(state: LineState) -> LineView {
        match state {
            LineState::Connecting => LineView::Connecting,
            LineState::Secure => LineView::Secure,
            LineState::Reconnecting { since } => LineView::Reconnecting { since },
            LineState::Away { since } => LineView::Away { since },
            LineState::Ended(_) => LineView::Ended,
        }
    }
}

/// Something that was suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestionView {
    /// Its number.
    pub number: u32,
    /// What, in words: `Finance, 2nd floor`, or `Start the queue again`.
    pub text: String,
    /// What it is.
    pub kind: SuggestionKind,
    /// The choice or repair of the page, while that page is shown.
    pub spot: Option<SpotId>,
}

/// What sort of thing was suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SuggestionKind {
    /// An answer.
    Answer,
    /// A change. Applying it leads to the page with its plan, which is the person's to agree to.
    Change,
}

/// A line of the chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChatView {
    /// When.
    pub at: Millis,
    /// Whether it is one's own.
    pub mine: bool,
    /// The name of who wrote it, when that is somebody else.
    pub name: Option<String>,
    /// The words.
    pub words: Words,
}

/// A wish that somebody else goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandOverView {
    /// Who.
    pub to: Lane,
    /// What they should know.
    pub note: Words,
}

/// What goes along to IT when a session is handed over, exactly as it would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandOverLook {
    /// Counts up with every look. It comes back with the answer.
    pub rev: u32,
    /// The run as it is now.
    pub run: crate::view::PartText,
    /// What was said and shown in the session, which goes along only when the person says so.
    pub session: crate::view::PartText,
    /// Who can open it, such as *Northfield IT*.
    pub readers: String,
}

/// A session told again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranscriptView {
    /// The call for help.
    pub request: RequestId,
    /// The number of the lease.
    pub lease: u32,
    /// The name of the person who was helped; none when that is oneself.
    pub person: Option<String>,
    /// The name of the helper.
    pub helper: String,
    /// The lines, as far as they are one's own to read.
    pub transcript: Transcript,
}

/// A session that can be told again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionCard {
    /// The call for help.
    pub request: RequestId,
    /// The number of the lease.
    pub lease: u32,
    /// The name of the other one.
    pub name: String,
    /// When it began.
    pub began: Millis,
    /// Why it ended; none while it goes on.
    pub ended: Option<Cause>,
}
