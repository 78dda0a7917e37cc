//! What came of a check, as programs read it. `docs/terminal.md` tells its readers the same.
//!
//! INVARIANT: within one version fields are added and never changed.

use deskside_app::view::{BoundaryView, EffectView};
use deskside_core::boundary::Clearance;
use deskside_core::id::{StepId, WizardId};
use deskside_core::plan::{EffectClass, Invocation};
use deskside_core::run::Status;
use serde::Serialize;

/// The version of this shape.
pub(super) const VERSION: u32 = 1;

/// All of it.
#[derive(Debug, Serialize)]
pub(super) struct Outcome {
    pub version: u32,
    pub wizard: WizardId,
    pub wizard_version: u32,
    pub title: String,
    /// A name for this computer.
    pub computer: String,
    /// When it was begun (RFC 3339).
    pub begun: String,
    /// Whether changes were asked for.
    pub apply: bool,
    /// Who stands behind what is agreed to, as the answer file says.
    pub operator: Option<String>,
    pub outcome: Kind,
    /// What the program ends with.
    pub code: u8,
    pub checks: Vec<Checked>,
    pub findings: Vec<Found>,
    /// Why it did not come to its end, if it did not.
    pub stopped: Option<Stopped>,
}

/// How it came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    NothingFound,
    Mended,
    Found,
    Unknown,
    Refused,
}

impl Kind {
    /// What the program ends with. `check --help` has the list.
    pub(super) fn code(self) -> u8 {
        match self {
            Kind::NothingFound | Kind::Mended => 0,
            Kind::Found => 1,
            Kind::Unknown => 3,
            Kind::Refused => 4,
        }
    }

    /// How checks came out. What needs somebody is said before what nobody knows.
    pub(super) fn of(checks: &[Checked], findings: &[Found], is_stopped: bool) -> Kind {
        let any = |wanted: &[Status]| checks.iter().any(|check| wanted.contains(&check.status));
        // What was found before it stopped is still there.
        let left = is_stopped && findings.iter().any(|found| found.made != Some(Made::Done));
        if findings.iter().any(|found| found.why_not == Some(WhyNot::Boundary)) {
            Kind::Refused
        } else if any(&[Status::Found, Status::NotFixed]) || left {
            Kind::Found
        } else if is_stopped || any(&[Status::Unknown]) {
            Kind::Unknown
        } else if any(&[Status::Fixed]) {
            Kind::Mended
        } else {
            Kind::NothingFound
        }
    }
}

/// A check.
#[derive(Debug, Serialize)]
pub(super) struct Checked {
    pub step: StepId,
    /// What is as it should be, when all is well.
    pub check: String,
    pub status: Status,
    pub note: Option<String>,
}

/// A cause that was found.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    pub step: StepId,
    /// A reference to quote, such as `PRN-204`; none where a limit stands in the way.
    pub reference: Option<String>,
    pub headline: String,
    pub explain: Vec<String>,
    pub repair: Option<Repair>,
    pub limit: Option<Limit>,
    /// What came of a change; none when none was tried.
    pub made: Option<Made>,
    /// Why nothing was changed.
    pub why_not: Option<WhyNot>,
}

/// What helps.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum Repair {
    /// Deskside can change something.
    Change {
        button: String,
        effects: Vec<EffectView>,
        programs: Vec<Invocation>,
        class: EffectClass,
        loss: Option<String>,
        needs_privilege: bool,
    },
    /// Somebody has to do something.
    ByHand { headline: String, steps: Vec<String> },
}

/// A boundary that stands in the way.
#[derive(Debug, Serialize)]
pub(super) struct Limit {
    pub clearance: Clearance,
    #[serde(flatten)]
    pub boundary: BoundaryView,
}

/// What came of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Made {
    /// The check does not find the cause any more.
    Done,
    /// The cause is still there.
    DidNotHelp,
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum WhyNot {
    /// It was only looked.
    LookOnly,
    /// The answer file does not agree to it.
    NotAgreed,
    /// There would be no way back, so somebody has to see it first.
    Irreversible,
    /// It needs more rights, so somebody has to see it first.
    Privileged,
    /// The answer file allows no more changes.
    TooMany,
    /// The file agrees to it, and a boundary does not allow it.
    Boundary,
}

/// Why a check did not come to its end.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub(super) enum Stopped {
    /// The file has no answer to a question, or one that is not offered on this computer.
    Unanswered { step: StepId, question: String, choices: Vec<Offered> },
    /// It took longer than the file allows.
    TooSlow,
    /// Something on this computer got in the way, such as a full disk.
    Failed,
}

/// An answer that is offered.
#[derive(Debug, Serialize)]
pub(super) struct Offered {
    pub key: String,
    pub name: String,
}
