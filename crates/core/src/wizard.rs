//! A wizard: a flat list of steps about one symptom or task, as content has it.
//!
//! There are no expressions. A condition is a named check, or one of the three structural ones of [`If`].

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::ArgKind;
use crate::drives::{AccountName, ShareAddress};
use crate::facts;
use crate::id::{IdError, Skill, StepId, WizardId};
use crate::mail::MailAddress;
use crate::network::PageAddress;
use crate::run::{Answer, NOT_LISTED, NOT_SURE};
use crate::say::{Facts, Value};
use crate::secret::SecretName;

/// The most steps a wizard may have.
pub const MAX_STEPS: usize = 64;

/// A kind of computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// Any Linux desktop.
    Linux,
    /// Windows 10 and newer.
    Windows,
    /// macOS 13 and newer.
    Macos,
}

/// Help about one symptom or task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Wizard {
    /// Its name, which is also the name of its folder.
    pub id: WizardId,
    /// Counts up with every change that is published.
    pub version: u32,
    /// The letters before the number in a finding's reference, such as `PRN`.
    pub code: String,
    /// The icon and group on the home page.
    pub topic: Topic,
    /// What a power user has to be certified for to help here.
    pub skills: Vec<Skill>,
    /// Where it can run.
    pub platforms: Vec<Platform>,
    /// When somebody last read it whole (ISO 8601 date).
    pub reviewed: String,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// The group on the home page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Printers.
    Printer,
    /// Folders on the network.
    Drive,
    /// Wi-Fi and internet.
    Network,
    /// Mail.
    Email,
    /// Slow computers.
    Slow,
    /// Full disks.
    Disk,
    /// Accounts and access.
    Account,
    /// Attacks and tricks.
    Safety,
    /// Devices that are lost or broken.
    Device,
    /// Programs.
    Program,
    /// Sound, screens and what is connected to a computer.
    Meeting,
    /// All else.
    Other,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// Named arguments. A text that starts with `$` refers to an answer (`$queue`) or a fact of an earlier step (`$stuck.job`).
pub type With = BTreeMap<String, Value>;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Step {
    /// Explains something.
    Tell(Tell),
    /// Asks one question.
    Ask(Question),
    /// Checks, repairs, checks again.
    Fix(Fix),
    /// Does something to see that it works.
    Prove(Prove),
}

/// A page that explains something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tell {
    /// The name of the step.
    pub tell: StepId,
    /// The wizard that helps on from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<WizardId>,
    /// Whether it is something that only IT does: the page offers to ask them, and what is read here is not solved yet.
    #[serde(default, skip_serializing_if = "is_false")]
    pub needs_it: bool,
    /// When it applies.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub when: Option<If>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// The name of the step, which `$name` refers to.
    pub ask: StepId,
    /// What can be chosen.
    pub choices: Choices,
    /// Whether the person has tried something, and says here whether it works: of its keys the first means that it does, the
    /// second that it does not, and any other that it cannot be told yet.
    #[serde(default, skip_serializing_if = "is_false")]
    pub settles: bool,
    /// When it applies.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub when: Option<If>,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Choices {
    /// What a list probe finds on the computer.
    Found(String),
    /// Fixed keys; the words are in the wizard's Fluent files.
    Keys(Vec<StepId>),
    /// Nothing: the person types it.
    Typed(Typed),
}

impl Choices {
    /// The keys that are always offered beside what is there: no list is complete, and nobody knows everything.
    pub fn always_offered(&self) -> &'static [&'static str] {
        match self {
            Choices::Found(_) => &[NOT_LISTED, NOT_SURE],
            Choices::Typed(_) => &[NOT_SURE],
            Choices::Keys(_) => &[],
        }
    }
}

/// An answer that the person types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Typed {
    /// What it is.
    pub typed: TypedKind,
}

/// What somebody can be asked to type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TypedKind {
    /// The address of a shared folder.
    Share,
    /// The name of an account.
    Account,
    /// A password. Only its name is ever an answer.
    Secret,
    /// A mail address.
    Mail,
    /// The address of a web page.
    Page,
}

impl TypedKind {
    /// The names of all of them, as content has them.
    pub const NAMES: &[&str] = &["share", "account", "secret", "mail", "page"];

    /// The facts that such an answer has, for texts and for `$step.fact`.
    pub fn facts(self) -> &'static [&'static str] {
        match self {
            TypedKind::Share => &["server", "share"],
            TypedKind::Account => &["account"],
            TypedKind::Secret => &[],
            TypedKind::Mail => &["mail", "domain"],
            TypedKind::Page => &["page"],
        }
    }

    /// The kind of an argument that it can be.
    pub fn kind(self) -> ArgKind {
        match self {
            TypedKind::Share => ArgKind::Share,
            TypedKind::Account => ArgKind::Account,
            TypedKind::Secret => ArgKind::Secret,
            TypedKind::Mail => ArgKind::Mail,
            TypedKind::Page => ArgKind::Page,
        }
    }

    /// The answer to a question, if what was typed is one.
    ///
    /// # Errors
    /// [`IdError`] says what is expected. A secret is no answer: it is kept under a name, which is.
    pub fn read(self, typed: &str) -> Result<Answer, IdError> {
        match self {
            TypedKind::Share => {
                let share = ShareAddress::typed(typed)?;
                let facts = facts! { "server" => share.server(), "share" => share.share() };
                Ok(Answer { key: share.to_string(), name: share.to_string(), facts })
            }
            TypedKind::Account => {
                let account: AccountName = typed.trim().parse()?;
                let facts = facts! { "account" => account.as_str() };
                Ok(Answer { key: account.to_string(), name: account.to_string(), facts })
            }
            TypedKind::Mail => {
                let mail = MailAddress::typed(typed)?;
                let facts = facts! { "mail" => mail.as_str(), "domain" => mail.domain() };
                Ok(Answer { key: mail.to_string(), name: mail.to_string(), facts })
            }
            TypedKind::Secret => {
                let name: SecretName = typed.parse()?;
                Ok(Answer { key: name.as_str().to_owned(), name: String::new(), facts: Facts::new() })
            }
            TypedKind::Page => {
                let page = PageAddress::typed(typed)?;
                let facts = facts! { "page" => page.host() };
                Ok(Answer { key: page.to_string(), name: page.host().to_owned(), facts })
            }
        }
    }
}

/// Checks, repairs, checks again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fix {
    /// The name of the step: the cause.
    pub fix: StepId,
    /// The check that finds the cause.
    pub check: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
    /// What helps, likeliest first. Each is verified by asking the check again.
    pub repairs: Vec<Repair>,
    /// What happens when nothing helped.
    #[serde(default)]
    pub otherwise: Otherwise,
    /// When it applies.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub when: Option<If>,
}

/// One way to repair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Repair {
    /// A change that Deskside makes.
    Action(ActionRepair),
    /// Something that the person does, explained on a page.
    Manual(ManualRepair),
}

/// A change that Deskside makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ActionRepair {
    /// Its name in the registry.
    pub action: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// Something that the person does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ManualRepair {
    /// The name of the page with the instruction.
    pub manual: StepId,
}

/// What happens when no repair helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Otherwise {
    /// The person may put it aside and go on.
    #[default]
    PutAside,
    /// Somebody else has to look.
    NeedsIt,
}

/// Does something to see that it works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Prove {
    /// The name of the step.
    pub prove: StepId,
    /// The action, through the same door as any other.
    pub action: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
    /// What the person may answer afterwards: keys, of which the first means that it works, the second that it does not, and
    /// any other that it cannot be told yet.
    pub then_ask: Vec<StepId>,
    /// When it applies.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub when: Option<If>,
}

/// A structural condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum If {
    /// An earlier question, or the one after a proof, has this answer.
    Answered(BTreeMap<StepId, String>),
    /// An earlier question has an answer, and that is neither *not in the list* nor *not sure*.
    Given(StepId),
    /// An earlier check found its cause.
    Found(StepId),
}

impl Question {
    /// The keys by which the person says whether it works, for a question that settles it.
    pub fn settling(&self) -> Option<&[StepId]> {
        match &self.choices {
            Choices::Keys(keys) if self.settles => Some(keys),
            Choices::Keys(_) | Choices::Found(_) | Choices::Typed(_) => None,
        }
    }
}

impl Step {
    /// The name of the step.
    pub fn id(&self) -> &StepId {
        match self {
            Step::Tell(step) => &step.tell,
            Step::Ask(step) => &step.ask,
            Step::Fix(step) => &step.fix,
            Step::Prove(step) => &step.prove,
        }
    }

    /// When it applies; always without a condition.
    pub fn when(&self) -> Option<&If> {
        match self {
            Step::Tell(step) => step.when.as_ref(),
            Step::Ask(step) => step.when.as_ref(),
            Step::Fix(step) => step.when.as_ref(),
            Step::Prove(step) => step.when.as_ref(),
        }
    }
}

impl Wizard {
    /// The step of a name.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id() == id)
    }

    /// The names of the actions that it may plan.
    pub fn actions(&self) -> BTreeSet<&str> {
        let mut actions = BTreeSet::new();
        for step in &self.steps {
            match step {
                Step::Fix(fix) => actions.extend(fix.repairs.iter().filter_map(|repair| match repair {
                    Repair::Action(repair) => Some(repair.action.as_str()),
                    Repair::Manual(_) => None,
                })),
                Step::Prove(prove) => drop(actions.insert(&prove.action)),
                Step::Tell(_) | Step::Ask(_) => {}
            }
        }
        actions
    }

    /// Whether it has somebody type a password.
    pub fn asks_for_secret(&self) -> bool {
        self.steps.iter().any(|step| match step {
            Step::Ask(ask) => match ask.choices {
                Choices::Typed(typed) => typed.typed == TypedKind::Secret,
                Choices::Found(_) | Choices::Keys(_) => false,
            },
            Step::Tell(_) | Step::Fix(_) | Step::Prove(_) => false,
        })
    }

    /// Whether it is for two people of IT to publish it: it may change something, or has somebody type a password.
    pub fn is_for_two(&self) -> bool {
        !self.actions().is_empty() || self.asks_for_secret()
    }

    /// The reference of a finding, such as `PRN-203`: stable as long as the step keeps its place.
    pub fn reference(&self, id: &StepId) -> String {
        let place = self.steps.iter().position(|step| step.id() == id).map_or(0, |at| at + 1);
        format!("{}-{}", self.code, 200 + place)
    }
}
