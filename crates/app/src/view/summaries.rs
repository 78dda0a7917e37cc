//! Your data: what this app sent by itself or at one press.

use deskside_core::id::Millis;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What this app sent by itself or at one press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YourDataView {
    /// Whether there is an organisation to send anything to.
    pub has_organisation: bool,
    /// Whether its rules allow that runs are summed up.
    pub rules_allow: bool,
    /// Whether the person wants it.
    pub wanted: bool,
    /// Each message, newest first.
    pub rows: Vec<SentView>,
}

/// A message, as it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SentView {
    /// Its id at the server.
    pub id: String,
    /// What it is.
    pub kind: SentKind,
    /// What it is about, in words.
    pub title: String,
    /// When it was made.
    pub made: Millis,
    /// What became of it.
    pub state: SentState,
    /// Byte for byte what goes.
    pub text: String,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SentKind {
    /// What became of a run.
    Run,
    /// A change that needed more rights than the person has.
    Change,
    /// That a limit stopped the person.
    Objection,
    /// That the person asks for an approval.
    Approval,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum SentState {
    /// It waits until the server can be reached.
    Waits,
    /// The server has it.
    Sent {
        /// Since when.
        at: Millis,
    },
    /// The server does not take it.
    Refused,
}
