//! The first page, the settings, and what is always known.

use deskside_core::id::{Millis, RunId, WizardId};
use deskside_core::wizard::Topic;
use deskside_protocol::account::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::ChangeView;

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
    /// Whether runs are summed up for the organisation, where its rules allow it.
    #[serde(default = "yes")]
    pub summaries: bool,
}

fn yes() -> bool {
    true
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
    /// Whether the recovery sheet is not on paper yet.
    pub sheet_due: bool,
    /// The fingerprint of the root, in groups of four, for comparing.
    pub root: String,
    /// The code of this computer's key, in groups of four, to be read to IT for a certificate.
    pub device_code: String,
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
    /// What was found without anybody asking.
    pub health: Vec<HealthCard>,
    /// Runs that were begun and not ended, newest first.
    pub carry_on: Vec<RunCard>,
    /// How many requests are not over.
    pub open_requests: u32,
    /// How many of them have news.
    pub news: u32,
    /// Whether this person can help others.
    pub can_help: bool,
    /// How many people wait for help that this person could give, as last heard.
    pub waiting: u32,
    /// The request that this person helps with now.
    pub holds: Option<deskside_core::id::RequestId>,
}

/// Something that was found without anybody asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HealthCard {
    /// Which.
    pub id: String,
    /// What was found.
    pub title: String,
    /// The help for it.
    pub wizard: WizardId,
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
    /// Whether IT of the organisation made it.
    pub from_it: bool,
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
