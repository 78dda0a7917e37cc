//! The call for help: what is submitted, how it is listed, and how it moves.

use deskside_core::bundle::Receipt;
use deskside_core::id::{
    BoundaryId, DeviceId, Digest, Millis, PartId, PersonId, RequestId, Skill, StepId, WizardId,
};
pub use deskside_core::request::{Lane, Move, State};
use deskside_core::run::Status;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A call for help. This is the *clear* part, which the server can read so that it can route, search and count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SubmitRequest {
    /// Who is asked.
    pub lane: Lane,
    /// The person's words after redaction, at most 4,000 characters.
    pub words: String,
    /// What they were doing: a wizard and its version.
    pub wizard: Option<WizardRef>,
    /// What a helper has to know.
    pub skill: Option<Skill>,
    /// The language they want to be helped in (BCP 47).
    pub language: String,
    /// What was checked, without any values.
    pub statuses: Vec<StepStatus>,
    /// The action that a boundary stopped, if one did.
    pub action: Option<String>,
    /// The boundaries that stopped it.
    pub boundaries: Vec<BoundaryId>,
    /// When the person sent it, by the clock of their computer.
    pub sent: Millis,
    /// From which computer.
    pub device: DeviceId,
    /// The sealed part, uploaded before.
    pub bundle: Option<SubmittedBundle>,
    /// From when on IT is asked, if no power user has it by then; none leaves it with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub then_it: Option<Millis>,
    /// The people who shall not be asked, 32 at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub not_by: Vec<PersonId>,
    /// From when on power users are asked, at most 7 days ahead; none asks them at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub not_before: Option<Millis>,
}

/// A wizard of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct WizardRef {
    /// Which.
    pub id: WizardId,
    /// Its version.
    pub version: u32,
    /// What it is called in the language of the request.
    pub title: String,
}

/// What was found out about one cause, without any values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StepStatus {
    /// The step.
    pub step: StepId,
    /// What it says on screen, without values.
    pub label: String,
    /// How it stands.
    pub status: Status,
}

/// The sealed part: a receipt that the device signed, and where the sections are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SubmittedBundle {
    /// What is in it and what was hidden, signed by the device.
    pub receipt: Receipt,
    /// The Ed25519 signature of the device over the canonical form of the receipt, 128 hexadecimal digits.
    pub signature: String,
}

/// What a list of requests is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Nobody has it yet.
    #[default]
    Triage,
    /// This IT person has it.
    Mine,
    /// The person who asked is expected to answer.
    Waiting,
    /// All that are not over.
    Open,
    /// Those that are over.
    Closed,
}

/// Which requests, from where on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ListQuery {
    /// Which.
    #[serde(default)]
    pub view: View,
    /// Words to look for in the person's words, their name, or the reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// See [`crate::PageQuery`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// See [`crate::PageQuery`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// How many requests are in each view.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Counts {
    /// See [`View::Triage`].
    pub triage: u32,
    /// See [`View::Mine`].
    pub mine: u32,
    /// See [`View::Waiting`].
    pub waiting: u32,
    /// See [`View::Open`].
    pub open: u32,
}

/// A request in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RequestRow {
    /// Its id.
    pub id: RequestId,
    /// The reference that people read to each other.
    pub reference: String,
    /// How it stands.
    pub state: State,
    /// Who is asked.
    pub lane: Lane,
    /// The first line of the person's words.
    pub words: String,
    /// What they were doing.
    pub wizard: Option<WizardRef>,
    /// Who asks.
    pub person: PersonRef,
    /// Who has it.
    pub owner: Option<PersonRef>,
    /// When the server took it in.
    pub received: Millis,
    /// When something last happened to it.
    pub changed: Millis,
    /// Whether there is a sealed report.
    pub has_report: bool,
    /// Whether a boundary was hit.
    pub at_limit: bool,
}

/// A person by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PersonRef {
    /// Their id.
    pub id: PersonId,
    /// What people call them.
    pub name: String,
}

/// A request, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RequestView {
    /// As in a list.
    pub row: RequestRow,
    /// Counts up with every move. A move names the one it was made on.
    #[ts(type = "number")]
    pub rev: i64,
    /// As it was submitted.
    pub submitted: SubmitRequest,
    /// The computer's name and its public key, as it was enrolled.
    pub device: crate::account::Device,
    /// What happened, oldest first.
    pub timeline: Vec<TimelineEntry>,
    /// What this person may do with it now.
    pub moves: Vec<Move>,
    /// Which power user has it, or who of IT asks to be let in, for those who have to know with whom a session is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub claim: Option<crate::help::ClaimView>,
    /// What the person who asked sent along when it went on to IT, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Packet>>")]
    pub packets: Vec<Packet>,
}

/// What goes along when a call for help goes on to IT: the run as it is now, and what was said about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Packet {
    /// The sealed part, uploaded before. Its receipt names the request.
    pub bundle: SubmittedBundle,
}

/// One thing that happened to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct TimelineEntry {
    /// When, by the clock of the server.
    pub at: Millis,
    /// Who did it. What the server did by itself has no name, and an id of zeros.
    pub by: PersonRef,
    /// What.
    pub what: Happening,
}

/// What happened to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Happening {
    /// It came in.
    Submitted,
    /// Somebody of IT made it theirs.
    Owned,
    /// Somebody of IT took it from another, with the reason.
    TakenOver {
        /// From whom.
        from: String,
        /// Why.
        reason: String,
    },
    /// The owner put it back.
    Released,
    /// Somebody wrote to the other side.
    Replied {
        /// What they wrote.
        text: String,
        /// Whether an answer is expected.
        waits: bool,
    },
    /// A note that only IT sees.
    Noted {
        /// What it says.
        text: String,
    },
    /// The owner says it is solved.
    Resolved {
        /// What was done, for the person who asked.
        text: String,
    },
    /// The person who asked says that it helped. It is over.
    Confirmed,
    /// The person who asked said nothing for 7 days after it was solved. It is over.
    ClosedByTime,
    /// It came back, with the reason.
    Reopened {
        /// Why.
        text: String,
    },
    /// The person who asked took it back.
    Cancelled,
    /// A power user made it theirs.
    Claimed {
        /// The number of their lease. It only rises.
        lease: u32,
    },
    /// The person who asked let the power user in.
    LetIn,
    /// The power user put it back.
    LetGo,
    /// Nothing was heard of the power user any more, and it went back to its place.
    Lapsed,
    /// The certificate of the power user does not count any more, and it went back to its place.
    Uncertified,
    /// The person who asked wants IT to help.
    AskedIt,
    /// The time that the person who asked gave power users is over: IT is asked.
    PassedToIt,
    /// The power user handed it over to IT, with a note.
    HandedOver {
        /// What they wrote.
        text: String,
    },
    /// IT gave it back to power users, with a note.
    AskedPeers {
        /// What they wrote.
        text: String,
    },
    /// The person who asked would rather have another power user.
    Declined,
    /// The owner of IT asks to be let into the run.
    WantsIn {
        /// The number of their lease. It only rises.
        lease: u32,
    },
    /// The person who asked sent along how it stands now, sealed for IT.
    PacketAdded,
    /// The person who asked said thank you to the power user who helped.
    Thanked {
        /// In which words; may be empty.
        text: String,
    },
    /// A sealed part of the report was fetched.
    SectionOpened {
        /// Which.
        section: PartId,
    },
}

/// Changes a request. It is refused when the request moved on since `rev`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MoveRequest {
    /// What is to happen.
    #[serde(rename = "move")]
    pub to: Move,
    /// [`RequestView::rev`] of what the person looked at.
    #[ts(type = "number")]
    pub rev: i64,
    /// What goes with it: a reply, a reason, a note. At most 8,000 characters; empty where none is needed.
    #[serde(default)]
    pub text: String,
    /// A name of this move, made by the client, so that it happens once (UUID).
    pub key: String,
    /// The number of the lease that a power user makes it with. Without it they are nobody here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lease: Option<u32>,
}

/// How far an upload got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Upload {
    /// Whether all of it is there.
    pub stored: bool,
    /// The numbers of the parts that are there, from 0.
    pub parts: Vec<u32>,
}

/// All parts of an upload are sent; put them together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CompleteUpload {
    /// How many parts there are.
    pub parts: u32,
    /// How many bytes in all.
    #[ts(type = "number")]
    pub size: u64,
}

/// The SHA-256 of an upload.
pub type BlobId = Digest;
