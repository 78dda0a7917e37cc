//! What became of runs, without values and without words, and what was changed with more rights than a person has.

use deskside_core::boundary::PrivilegedChange;
use deskside_core::id::WizardId;
use deskside_core::run::{End, RunSummary};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a device says by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Summary {
    /// What became of a run. The server does not keep whose it was.
    Run {
        /// It.
        run: RunSummary,
    },
    /// Something is changed with more rights than the person has.
    PrivilegedChange {
        /// What, and how it was decided.
        change: PrivilegedChange,
    },
}

/// How runs ended, by wizard: the 200 wizards with the most runs, of the last 400 days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RunEnds {
    /// By wizard and then by end.
    pub rows: Vec<RunEnd>,
}

/// How often runs of one wizard ended in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct RunEnd {
    /// Of which wizard.
    pub wizard: WizardId,
    /// How they ended.
    pub end: End,
    /// How often.
    pub count: u32,
}
