//! What the screens show. Words are already in the person's language; nothing here needs another look-up.

use deskside_core::boundary::Clearance;
use deskside_core::bundle::{Collecting, Outcome};
use deskside_core::id::{BoundaryId, ChangeId, Digest, Millis, PartId, RequestId, RunId, StepId, WizardId};
use deskside_core::plan::{EffectClass, Invocation};
use deskside_core::request::{Move, State};
use deskside_core::run::Status;
use deskside_core::wizard::Topic;
use deskside_protocol::account::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a window has to know before its first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Boot {
    /// The version of the app.
    pub version: String,
    /// The settings of this person.
    pub settings: Settings,
    /// Who is signed in at which organisation; none before joining.
    pub account: Option<AccountView>,
    /// Whether secrets survive a restart of the app.
    pub keyring: KeyringState,
    /// Whether the server can be reached.
    pub connection: Connection,
    /// Changes that were found half done at start.
    pub half_done: Vec<ChangeView>,
    /// A plain reason why the rules of the organisation were not taken, if so.
    pub trust: TrustState,
    /// A name for this computer.
    pub computer: String,
}

/// What a person can set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// `en`, `de`, or none for the language of the system.
    pub language: Option<String>,
    /// How bright.
    pub theme: Theme,
    /// The zoom of the page in per cent: 100, 125, 150 or 200.
    pub zoom: u32,
    /// Whether the operators' single-letter keys work.
    pub letter_keys: bool,
}

/// How bright the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccountView {
    /// What people call them.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// What the organisation is called.
    pub organisation: String,
    /// The address of the server.
    pub server: String,
    /// The telephone number of IT; empty when there is none.
    pub telephone: String,
    /// Whether the session has ended and the password is wanted.
    pub signed_out: bool,
    /// Whether this person is of IT and the organisation still has to be set up.
    pub must_set_up: bool,
    /// The fingerprint of the root, in groups of four, for comparing.
    pub root: String,
}

/// Where secrets are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyringState {
    /// In the keyring of the system.
    Kept,
    /// There is no keyring that works: in memory until the app ends.
    MemoryOnly,
}

/// Whether the server can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Connection {
    /// No organisation was joined.
    None,
    /// Not tried yet.
    Trying,
    /// Yes.
    Online,
    /// No; what is to be sent waits.
    Offline,
    /// Something answered that is not the server that was joined. Nothing is sent to it.
    WrongServer,
}

/// How the organisation's rules stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrustState {
    /// No organisation was joined: the rules that come with the app.
    Alone,
    /// Signed, current.
    Current,
    /// Signed, past their time. Only what a person may do alone stays open.
    Expired,
    /// The server sent rules older than ones seen before. They were not taken.
    RolledBack,
    /// The server sent rules that the organisation did not sign. They were not taken.
    Forged,
}

/// The home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HomeView {
    /// What can be helped with, on this computer and within the policy.
    pub wizards: Vec<WizardCard>,
    /// Runs that were begun and not ended, newest first.
    pub carry_on: Vec<RunCard>,
    /// How many requests are not over.
    pub open_requests: u32,
    /// How many of them have news.
    pub news: u32,
}

/// A wizard to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WizardCard {
    /// Which.
    pub id: WizardId,
    /// What it is called.
    pub title: String,
    /// Its icon.
    pub topic: Topic,
    /// One line about it.
    pub note: String,
}

/// A run that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RunCard {
    /// Which.
    pub run: RunId,
    /// The title of its wizard.
    pub title: String,
    /// When it was begun.
    pub started: Millis,
}

/// A run, as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RunView {
    /// Which.
    pub run: RunId,
    /// Its wizard.
    pub wizard: WizardId,
    /// The title of its wizard.
    pub title: String,
    /// The page.
    pub page: RunPage,
    /// Whether there is a page to go back to.
    pub can_go_back: bool,
    /// What happened so far, oldest first.
    pub so_far: Vec<LogLine>,
    /// How many things happened; rises with each.
    pub rev: u32,
}

/// One line of *So far*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogLine {
    /// When.
    pub at: Millis,
    /// What sort of thing it is.
    pub kind: LogKind,
    /// What happened.
    pub text: String,
    /// The question it answers, when the answer can be changed.
    pub change: Option<StepId>,
}

/// What sort of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogKind {
    /// The person said something.
    Said,
    /// The person answered.
    Answered,
    /// Checks were made.
    Checked,
    /// A cause was found.
    Found,
    /// Something was changed.
    Did,
    /// It was seen to work.
    Proved,
    /// A limit was reached, or a change did not work.
    Stopped,
    /// Something was put aside, or taken back.
    Aside,
    /// The request was sent.
    Sent,
}

/// A page of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum RunPage {
    /// One question.
    Question {
        /// The step.
        step: StepId,
        /// The question.
        question: String,
        /// A line below it.
        hint: Option<String>,
        /// What can be chosen; empty when the computer has nothing of the kind.
        choices: Vec<ChoiceView>,
        /// What was chosen before.
        chosen: Option<String>,
        /// What to say when there is nothing to choose.
        empty: Option<String>,
    },
    /// Something to read.
    Tell {
        /// The step.
        step: StepId,
        /// The headline.
        headline: String,
        /// The text, in paragraphs.
        body: Vec<String>,
    },
    /// Checks are being made. It goes on by itself.
    Checking {
        /// The headline.
        headline: String,
        /// What is looked at just now.
        now: String,
        /// All checks of the run.
        rows: Vec<CheckRow>,
        /// How many are done.
        done: u32,
    },
    /// A cause was found.
    Finding {
        /// The step.
        step: StepId,
        /// The headline.
        headline: String,
        /// What it means.
        explain: Vec<String>,
        /// What can be done, if something can.
        remedy: Option<Remedy>,
        /// Whether another way remains after this one.
        has_other: bool,
        /// What was tried for this cause already and did not help.
        tried: Vec<String>,
        /// A reference to quote, such as `PRN-204`.
        reference: String,
    },
    /// A boundary stands in the way. It is not a fault.
    Refused {
        /// The step.
        step: StepId,
        /// The headline, such as *Removing a printer is done by IT*.
        headline: String,
        /// What was found, as a finding would say it.
        found: String,
        /// Whether another way remains after this one.
        has_other: bool,
        /// Who can do it.
        clearance: Clearance,
        /// Why.
        boundary: BoundaryView,
    },
    /// A change is being made.
    Working {
        /// What is being done.
        headline: String,
        /// How long it usually takes, in seconds.
        seconds: u32,
    },
    /// Something to try, to see that it works.
    Prove {
        /// The step.
        step: StepId,
        /// The headline.
        headline: String,
        /// What it does.
        explain: Vec<String>,
        /// The change; the person can leave it.
        plan: PlanView,
    },
    /// Did it work?
    Proved {
        /// The step.
        step: StepId,
        /// The question.
        question: String,
        /// What the computer saw: *The printer said it was done.*
        seen: String,
        /// Whether the computer saw that it worked.
        worked: bool,
        /// The answers.
        choices: Vec<ChoiceView>,
    },
    /// The end.
    Done {
        /// How it ended.
        outcome: Ending,
        /// The headline.
        headline: String,
        /// One sentence of proof, with the time.
        proof: Option<String>,
        /// What was changed, with undo.
        changes: Vec<ChangeView>,
        /// All checks of the run.
        rows: Vec<CheckRow>,
        /// What the next person will need to know, when it goes on.
        hand_over: Option<String>,
    },
    /// The run cannot go on: its wizard is gone or has changed too much. The answers are kept.
    Ended {
        /// Why.
        headline: String,
    },
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// A cause was found, and is gone.
    Fixed,
    /// Nothing was found.
    NothingFound,
    /// A cause is still there, or it still does not work.
    NotFixed,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChoiceView {
    /// What the answer is kept as.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// One line about it.
    pub note: Option<String>,
    /// One fact at the end of the row.
    pub fact: Option<String>,
    /// Whether it stands apart in normal weight: *not in the list*, *not sure*.
    pub plain: bool,
}

/// A check, in a list of checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckRow {
    /// The step.
    pub step: StepId,
    /// What is as it should be, when all is well.
    pub label: String,
    /// How it stands.
    pub status: RowStatus,
    /// Why it could not be checked or was skipped.
    pub note: Option<String>,
}

/// How a check stands, on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowStatus {
    /// Not its turn yet.
    Waiting,
    /// Being looked at.
    Checking,
    /// Looked at.
    Known(Status),
}

/// What can be done about a cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "remedy", rename_all = "kebab-case")]
pub enum Remedy {
    /// Deskside changes something.
    Change {
        /// What.
        plan: PlanView,
    },
    /// The person does something.
    Manual {
        /// The headline.
        headline: String,
        /// The instruction, a step a line.
        steps: Vec<String>,
    },
}

/// A plan, to be agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// The name of exactly this plan.
    pub digest: Digest,
    /// The one-use number of this page; it goes back with the consent.
    pub nonce: String,
    /// The words of the button.
    pub button: String,
    /// What would be different.
    pub effects: Vec<EffectView>,
    /// The exact programs.
    pub invocations: Vec<Invocation>,
    /// What it takes to go back.
    pub class: EffectClass,
    /// What is lost for good.
    pub loss: Option<String>,
    /// How long it usually takes, in seconds.
    pub seconds: u32,
}

/// One thing that would be different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EffectView {
    /// What.
    pub what: String,
    /// How it is.
    pub from: String,
    /// How it would be.
    pub to: String,
}

/// A boundary, on the page that says no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BoundaryView {
    /// Its name, to quote.
    pub id: BoundaryId,
    /// Why, in the words of whoever set it.
    pub reason: String,
    /// Who set it.
    pub owner: String,
    /// Since when (ISO 8601 date).
    pub since: String,
    /// When it is looked at again (ISO 8601 date).
    pub review: String,
}

/// A change to this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// Which.
    pub id: ChangeId,
    /// When.
    pub at: Millis,
    /// What was done.
    pub title: String,
    /// Before and after.
    pub effects: Vec<EffectView>,
    /// Who agreed.
    pub decided_by: String,
    /// How it stands, in a word.
    pub state: ChangeStand,
    /// Whether it can be taken back.
    pub can_undo: bool,
    /// Why not, or what is lost.
    pub note: Option<String>,
}

/// How a change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeStand {
    /// Found after the app ended in the middle of it.
    HalfDone,
    /// Done.
    Done,
    /// Reported as done, and not seen.
    NotSeen,
    /// Not done.
    Failed,
    /// Taken back.
    Undone,
    /// Looked at and left.
    Left,
}

/// What an undo would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "undo", rename_all = "kebab-case")]
pub enum UndoView {
    /// This.
    Ready {
        /// The change that would be taken back.
        change: ChangeView,
        /// What would be different.
        plan: PlanView,
    },
    /// Nothing: the computer is already as it was before, or what was changed is gone.
    MovedOn {
        /// The change.
        change: ChangeView,
        /// What is so now.
        text: String,
    },
    /// A boundary stands in the way.
    Refused {
        /// The change.
        change: ChangeView,
        /// Who could.
        clearance: Clearance,
        /// Why.
        boundary: BoundaryView,
    },
}

/// A call for help that is being prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// The id it will have.
    pub request: RequestId,
    /// The reference it will have.
    pub reference: String,
    /// How far it is.
    pub stage: DraftStage,
    /// The person's words, as they were typed.
    pub words: String,
    /// The words as they will be sent, when something in them is hidden.
    pub words_sent: String,
    /// The answers so far, to look at once more.
    pub answers: Vec<AnswerView>,
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

/// What an invitation leads to, before anything is sent there but a greeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvitationView {
    /// The address of the server.
    pub server: String,
    /// What the organisation is called; empty when it is to be set up.
    pub organisation: String,
    /// Whether the invited person sets the organisation up.
    pub first: bool,
    /// The fingerprint of the root, in groups of four.
    pub root: String,
}

/// An invitation to hand on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvitationLink {
    /// The link.
    pub link: String,
    /// The same as a QR code: rows of modules, `1` for dark, with a quiet zone.
    pub qr: Vec<String>,
    /// When it ends.
    pub expires: Millis,
}

/// The sheet that brings the organisation's keys back. It is shown once, to be printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoverySheet {
    /// What the organisation is called.
    pub organisation: String,
    /// When it was made.
    pub made: Millis,
    /// The keys: what each is for, and its lines.
    pub keys: Vec<RecoveryKey>,
    /// The fingerprint of the root, in groups of four.
    pub root: String,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

/// One key on the recovery sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryKey {
    /// `root`, `policy` or `readers`.
    pub role: String,
    /// The key in groups of four, each line with a check sign.
    pub lines: Vec<String>,
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}
