//! A call for help that is prepared, and its report.

use deskside_core::bundle::Collecting;
use deskside_core::bundle::Outcome;
use deskside_core::id::PartId;
use deskside_core::id::RequestId;
use deskside_core::id::StepId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A call for help that is being prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// The id it will have.
    pub request: RequestId,
    /// Counts up with every change. It comes back with *send*, so that what is sent is what was shown.
    pub rev: u32,
    /// The reference it will have.
    pub reference: String,
    /// Who is asked.
    pub lane: deskside_core::request::Lane,
    /// How far it is.
    pub stage: DraftStage,
    /// The person's words, as they were typed.
    pub words: String,
    /// The words as they will be sent, when something in them is hidden.
    pub words_sent: String,
    /// The answers so far, to look at once more.
    pub answers: Vec<AnswerView>,
    /// What was checked and how it stands, in the order of the checks.
    pub checks: Vec<deskside_protocol::request::StepStatus>,
    /// The parts of the report.
    pub parts: Vec<PartView>,
    /// The size of what would be sent, in bytes.
    pub size: u32,
    /// Who can open the sealed part, such as *Northfield IT*.
    pub readers: String,
    /// What was hidden, by class, in words.
    pub hidden: Vec<HiddenView>,
    /// How many analyzers came to each outcome.
    pub verdicts: Vec<VerdictView>,
    /// Whether the server can be reached just now.
    pub online: bool,
    /// Whether an organisation was joined at all.
    pub can_send: bool,
}

/// How far a call for help is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DraftStage {
    /// The parts are being collected.
    Collecting,
    /// To be looked at.
    Review,
    /// Sealed, and waits in the outbox.
    Queued,
    /// The server has it.
    Sent,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerView {
    /// The question, short.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// The step, when it can be changed.
    pub step: Option<StepId>,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartView {
    /// Which.
    pub id: PartId,
    /// What it is, in words.
    pub title: String,
    /// How collecting ended; none while it goes on.
    pub collecting: Option<Collecting>,
    /// Whether it will be sent.
    pub included: bool,
    /// Its size in bytes.
    pub size: u32,
    /// How many texts were hidden in it.
    pub hidden: u32,
    /// What was hidden, in words: *3 names of documents*.
    pub hidden_words: Vec<String>,
}

/// What was hidden, by class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HiddenView {
    /// The class, in words.
    pub class: String,
    /// How many.
    pub count: u32,
}

/// What an analyzer said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VerdictView {
    /// The outcome.
    pub outcome: Outcome,
    /// What it is about.
    pub title: String,
    /// From which part.
    pub part: PartId,
    /// What was seen.
    pub value: String,
}

/// The texts of one part, exactly as they would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartText {
    /// Which.
    pub id: PartId,
    /// What it is, in words.
    pub title: String,
    /// Its files.
    pub files: Vec<FileText>,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileText {
    /// Its name.
    pub name: String,
    /// Its lines.
    pub lines: Vec<LineText>,
}

/// One line, in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineText {
    /// The pieces: plain text, and tokens in place of what was hidden.
    pub pieces: Vec<Piece>,
    /// Whether the person hid the whole line.
    pub hidden: bool,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// The text, or the token.
    pub text: String,
    /// What kind of thing was hidden here, in words; none for plain text.
    pub hidden: Option<String>,
}
