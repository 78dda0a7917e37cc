//! Requests, and reports that IT opens.

use deskside_core::bundle::Collecting;
use deskside_core::id::Millis;
use deskside_core::id::PartId;
use deskside_core::id::RequestId;
use deskside_core::request::Move;
use deskside_core::request::State;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{FileText, HiddenView, LogLine, PeerStand, SessionCard, VerdictView};

/// One of my requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MyRequest {
    /// Which.
    pub id: RequestId,
    /// Its reference.
    pub reference: String,
    /// The first line of what I said.
    pub words: String,
    /// How it stands.
    pub state: MyState,
    /// Who has it.
    pub owner: Option<String>,
    /// When I sent it.
    pub sent: Millis,
    /// When something last happened.
    pub changed: Millis,
    /// Whether something happened that I have not looked at.
    pub news: bool,
    /// Whether somebody waits to be let in, whom the organisation's rules name.
    pub at_the_door: bool,
}

/// How one of my requests stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum MyState {
    /// It waits in the outbox.
    Waiting {
        /// How often sending was tried.
        tries: u32,
        /// The last reason why not, as a code of `AppError`.
        problem: Option<String>,
    },
    /// The server has it.
    At {
        /// How it stands there.
        state: State,
    },
}

/// One of my requests, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MyRequestView {
    /// As in the list.
    pub row: MyRequest,
    /// What happened, oldest first; empty while it waits.
    pub timeline: Vec<deskside_protocol::request::TimelineEntry>,
    /// What I can do.
    pub moves: Vec<Move>,
    /// Where it stands.
    #[ts(type = "number")]
    pub rev: i64,
    /// Whether this is as of now; otherwise it is what was last seen.
    pub current: bool,
    /// How it stands with power users, or with somebody of IT who wants to join; none when it is about neither.
    pub peer: Option<PeerStand>,
    /// The sessions about it that can be told again on this computer.
    pub sessions: Vec<SessionCard>,
}

/// A report, opened by IT with their own key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenedReport {
    /// The request it belongs to.
    pub request: RequestId,
    /// Whether signature, hashes and sections all fit.
    pub integrity: Integrity,
    /// The computer that signed, by name.
    pub signed_by: String,
    /// When it was sealed.
    pub made: Millis,
    /// What the analyzers said.
    pub verdicts: Vec<VerdictView>,
    /// The parts with their texts; also those left out or dropped, without texts.
    pub parts: Vec<OpenedPart>,
    /// What was hidden, by class, in words.
    pub hidden: Vec<HiddenView>,
    /// The rule pack that hid things.
    pub rules: String,
    /// The size of the sealed report in bytes.
    pub size: u32,
    /// The answers and results of the run, with values.
    pub run: Vec<LogLine>,
    /// What was sent along when it went on to IT, oldest first.
    pub packets: Vec<OpenedPacket>,
}

/// What was sent along when a request went on to IT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenedPacket {
    /// When it was sealed.
    pub made: Millis,
    /// Whether signature, hashes and sections all fit.
    pub integrity: Integrity,
    /// The answers and results of the run, with values, as they stood then.
    pub run: Vec<LogLine>,
    /// The session with the power user, as the person shared it; none when there was none.
    pub session: Option<deskside_core::session::Transcript>,
}

/// A part of an opened report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenedPart {
    /// Which.
    pub id: PartId,
    /// What it is, in words.
    pub title: String,
    /// How collecting ended.
    pub collecting: Collecting,
    /// Its texts.
    pub files: Vec<FileText>,
}

/// Whether a report is what the device sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Integrity {
    /// Signed by the device, not changed since.
    Whole,
    /// The signature does not fit the receipt.
    BadSignature,
    /// A section is not the one the receipt names.
    Changed,
}
