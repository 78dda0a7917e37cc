//! The wizards of the organisation, as IT makes them.

use std::collections::BTreeMap;

use deskside_core::id::WizardId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{GroupView, WizardCard};

/// The wizards as they are published and as they are drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WizardsView {
    /// The version of the manifest.
    pub version: u32,
    /// Whether this computer has the key that signs what is published.
    pub can_sign: bool,
    /// Those of the organisation, as they would be, and those that would go.
    pub own: Vec<WizardRow>,
    /// Those that are built in and have none of the organisation in their place.
    pub built_in: Vec<WizardCard>,
    /// What would be otherwise.
    pub differences: Vec<WizardDifference>,
    /// The draft; none when nothing was changed.
    pub draft: Option<WizardsDraftView>,
    /// Whether a second person of IT has to look at it.
    pub needs_second: bool,
    /// Whether there is nobody who could be the second.
    pub is_alone: bool,
    /// Whether there is something to publish, and nothing stands in the way.
    pub can_publish: bool,
    /// Whether a change waits for a second person; it is on the page of the rules.
    pub is_waiting: bool,
    /// Whether some groups have something already that others have not.
    pub is_rolled_out: bool,
    /// The groups of the organisation.
    pub groups: Vec<GroupView>,
}

/// How a draft of wizards stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WizardsDraftView {
    /// Whether something was published since it was begun.
    pub is_stale: bool,
}

/// How a wizard stands to what is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WizardState {
    /// It is the same.
    Same,
    /// It is another one.
    Changed,
    /// There is none of this name.
    New,
    /// It would go.
    Gone,
}

/// A wizard of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WizardRow {
    /// Which.
    pub wizard: WizardId,
    /// What it is called.
    pub title: String,
    /// Its version; none when it cannot be read.
    pub version: Option<u32>,
    /// How it stands to what is published.
    pub state: WizardState,
    /// Whether it takes the place of a built-in one.
    pub replaces: bool,
    /// What it may change on a computer.
    pub acts: Vec<String>,
    /// Whether it is for two people.
    pub is_for_two: bool,
    /// Whether it is published and not offered.
    pub is_left_out: bool,
    /// Whether that is because no second person has looked at it.
    pub waits_for_second: bool,
    /// What is wrong with it.
    pub findings: Vec<FindingView>,
    /// The walks that were made on the computer in memory and went as recorded.
    pub walks: Vec<String>,
}

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingView {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// What, in the words of the linter.
    pub message: String,
    /// What would help.
    pub help: Option<String>,
}

/// What people have otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WizardDifference {
    /// Which wizard.
    pub wizard: WizardId,
    /// How it stands to what is published.
    pub state: WizardState,
    /// Whether there is a built-in one of this name.
    pub replaces: bool,
    /// What it may change on a computer and could not before.
    pub acts_new: Vec<String>,
    /// What it may not change any more.
    pub acts_gone: Vec<String>,
    /// Steps that are new.
    pub steps_new: Vec<String>,
    /// Steps that are gone.
    pub steps_gone: Vec<String>,
    /// Steps that are different.
    pub steps_changed: Vec<String>,
    /// Whether it is for two people.
    pub is_for_two: bool,
    /// Its files, word for word.
    pub texts: BTreeMap<String, String>,
}
