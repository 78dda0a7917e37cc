//! Live help, as the power user sees it who helps.

use std::collections::BTreeMap;

use deskside_core::boundary::Sessions;
use deskside_core::id::{Digest, Millis, PersonId, RequestId, Skill, SpotId};
use deskside_core::plan::{EffectClass, Invocation};
use deskside_core::session::{Cause, Company, IntentKind, Level, Refused, SeenPage};
use deskside_core::trust::Rank;
use deskside_protocol::help::{HelpedRow, InboxRow, Presence};
use deskside_protocol::request::StepStatus;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{Broke, ChatView, EffectView, LineView};

/// What waits for a power user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InboxView {
    /// What the certificate of this person says; none when there is none that counts on this computer.
    pub certificate: Option<CertificateView>,
    /// What they said about when they can help; none when they cannot now.
    pub presence: Option<Presence>,
    /// What they could accept, the longest here first.
    pub rows: Vec<InboxRow>,
    /// The request that they have already.
    pub holds: Option<RequestId>,
    /// Whether this is as of now.
    pub current: bool,
}

/// A certificate, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateView {
    /// Whose.
    pub person: PersonId,
    /// What people call them.
    pub name: String,
    /// Where they work.
    pub team: String,
    /// What they can help with.
    pub skills: Vec<SkillView>,
    /// How far they have come.
    pub rank: Rank,
    /// From when it counts.
    pub from: Millis,
    /// Until when it counts.
    pub until: Millis,
}

/// A skill, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkillView {
    /// Which.
    pub skill: Skill,
    /// In words: `printers`.
    pub name: String,
}

/// How far live help may go, as IT sets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionRulesView {
    /// The version of the manifest that says so.
    pub version: u32,
    /// The highest levels.
    pub sessions: Sessions,
    /// Whether this computer has the key that signs rules.
    pub can_sign: bool,
}

/// A person who can be certified, with their computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertifiableView {
    /// Who.
    pub person: PersonId,
    /// What people call them.
    pub name: String,
    /// Whether they are of IT: who certifies them names them as that as well.
    pub is_it: bool,
    /// Their computers.
    pub devices: Vec<DeviceView>,
    /// What they are certified for until now.
    pub certificate: Option<CertificateView>,
    /// Everything that somebody can be certified for.
    pub skills: Vec<SkillView>,
    /// Whether this computer has the key that signs certificates.
    pub can_sign: bool,
}

/// A computer of somebody, with the code that they read from its screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceView {
    /// Its name.
    pub name: String,
    /// The code of its key, in groups of four: it stands for the key.
    pub code: String,
}

/// The session that a power user is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HelpingView {
    /// The call for help.
    pub request: RequestId,
    /// Its reference.
    pub reference: String,
    /// The number of the lease.
    pub lease: u32,
    /// The name of the person who asked.
    pub person: String,
    /// What they said.
    pub words: String,
    /// Six digits that the app of the person shows too, and nobody else's: for two who talk to each other.
    pub code: Option<String>,
    /// The title of the wizard that they are in.
    pub title: Option<String>,
    /// What had been checked when they asked.
    pub checks: Vec<StepStatus>,
    /// Since when this person has it.
    pub since: Millis,
    /// How far it is.
    pub stage: HelpingStage,
    /// How the connection stands.
    pub line: LineView,
    /// When it was cut last, once it is back.
    pub broke: Option<Broke>,
    /// Who else is with the person.
    pub others: Vec<Company>,
    /// The page of the person; none while they share none.
    pub page: Option<SeenPage>,
    /// What is chosen on it.
    pub chosen: Option<SpotId>,
    /// Where this person points.
    pub pointed: Option<SpotId>,
    /// What this person may do, and until when.
    pub held: BTreeMap<Level, Millis>,
    /// The highest level that the rules of IT allow; none until the person's app has said so.
    pub highest: Option<Level>,
    /// The level that was asked for and has no answer yet.
    pub asked: Option<Level>,
    /// Whether the person paused.
    pub paused: bool,
    /// What was suggested, oldest first.
    pub suggested: Vec<SuggestedView>,
    /// A plan to co-sign.
    pub co_sign: Option<CoSignView>,
    /// What was refused last.
    pub refused: Option<RefusedView>,
    /// What both wrote, oldest first.
    pub chat: Vec<ChatView>,
    /// Whether the person is writing.
    pub typing: bool,
    /// How handing over stands.
    pub hand_over: HandingOver,
    /// How many messages this version could not read.
    pub skipped: u32,
    /// Why the session is over.
    pub ended: Option<Cause>,
    /// Who has the request now, by name, when it is not theirs any more and somebody has it.
    pub taken_by: Option<String>,
    /// Whether this person is of IT and has it as its owner.
    pub is_it: bool,
}

/// How far helping is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HelpingStage {
    /// The person has not let them in yet.
    Waiting,
    /// They are in.
    Live,
    /// The session is over, and the request is still theirs: to be solved, handed over or let go.
    Over,
    /// Handed over: they look on.
    Observing,
    /// The request is not theirs any more.
    Gone,
}

/// Something that this person suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestedView {
    /// Its number.
    pub number: u32,
    /// What, in the words of the page.
    pub text: String,
    /// What became of it.
    pub fate: SuggestedFate,
}

/// What became of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SuggestedFate {
    /// The person decides.
    Waits,
    /// They took it up.
    Applied,
    /// They put it aside.
    PutAside,
}

/// A plan that this person is asked to co-sign, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoSignView {
    /// The name of exactly this plan.
    pub plan: Digest,
    /// What it does.
    pub text: String,
    /// What would be different.
    pub effects: Vec<EffectView>,
    /// The exact programs.
    pub invocations: Vec<Invocation>,
    /// What it takes to go back.
    pub class: EffectClass,
    /// What is lost for good.
    pub loss: Option<String>,
    /// Until when it can be signed.
    pub until: Millis,
}

/// What the other side refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedView {
    /// What sort of thing.
    pub kind: Option<IntentKind>,
    /// Why.
    pub why: Refused,
}

/// How handing over stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HandingOver {
    /// Nobody spoke of it.
    No,
    /// The person was asked.
    Asked,
    /// They would rather not.
    Declined,
    /// They agreed, and it went on.
    Agreed,
}

/// What a power user has done so far, for themselves alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HelpedView {
    /// How many requests they had.
    pub requests: u32,
    /// For how many minutes, all together.
    pub minutes: u32,
    /// How many said thank you.
    pub thanks: u32,
    /// Each, the newest first.
    pub rows: Vec<HelpedCard>,
}

/// One request that a power user had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HelpedCard {
    /// What the server says.
    pub row: HelpedRow,
    /// Its reference.
    pub reference: String,
    /// The skill, in words.
    pub skill: String,
    /// Whether the session can be told again on this computer.
    pub has_transcript: bool,
}
