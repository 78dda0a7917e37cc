//! A run and its pages.

use deskside_core::boundary::Clearance;
use deskside_core::id::BoundaryId;
use deskside_core::id::Digest;
use deskside_core::id::Millis;
use deskside_core::id::RunId;
use deskside_core::id::StepId;
use deskside_core::id::WizardId;
use deskside_core::plan::EffectClass;
use deskside_core::plan::Invocation;
use deskside_core::run::Status;
use deskside_core::wizard::TypedKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{ApprovalOffer, ApprovedView, CaseStand, ChangeView};

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
    /// A limit was reached.
    Limited,
    /// A change did not work.
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
    /// A question that the person types the answer to.
    Typed {
        /// The step.
        step: StepId,
        /// The question.
        question: String,
        /// A line below it.
        hint: Option<String>,
        /// What is typed.
        kind: TypedKind,
        /// What was typed before; never a password.
        before: Option<String>,
        /// The answer of who does not know.
        not_sure: ChoiceView,
    },
    /// Something to read.
    Tell {
        /// The step.
        step: StepId,
        /// The headline.
        headline: String,
        /// The text, in paragraphs.
        body: Vec<String>,
        /// Whether it is something that only IT does.
        needs_it: bool,
        /// The question that it helps to answer, when it is about one.
        back_to: Option<StepId>,
        /// Other help that fits better.
        leads_to: Option<OtherHelp>,
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
        /// Why they do not go on, until somebody says so; none while they do.
        stopped: Option<Stop>,
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
        /// That an approval can be asked for, where somebody could give it.
        approval: Option<Box<ApprovalOffer>>,
        /// Who could, and what can be said about it.
        stand: CaseStand,
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

/// Help that a page leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherHelp {
    /// Its wizard.
    pub wizard: WizardId,
    /// Its title.
    pub title: String,
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

/// Why checks stand still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// The person stopped them.
    Asked,
    /// The app could not go on, as with a full disk.
    Failed,
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
    /// Whether it needs more rights than the person has.
    pub needs_privilege: bool,
    /// How long it usually takes, in seconds.
    pub seconds: u32,
    /// The name of the power user who co-signed exactly this plan, where the rules ask for one.
    pub co_signed_by: Option<String>,
    /// Who approved exactly this plan, where the rules ask for that.
    pub approved: Option<ApprovedView>,
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
    /// Whether it comes with Deskside, because this computer has joined no organisation.
    pub comes_along: bool,
    /// Since when (ISO 8601 date).
    pub since: String,
    /// When it is looked at again (ISO 8601 date).
    pub review: String,
}

/// A limit that stopped somebody, as IT reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LimitView {
    /// What was stopped: *Removing a printer*.
    pub act: Option<String>,
    /// The boundary, if the rules here know it.
    pub boundary: Option<BoundaryView>,
}
