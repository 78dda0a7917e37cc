//! The compiled registry of actions: every change that Deskside can make, each with its plan, its proof and its undo.
//!
//! An action is added to its area in full or not at all: `match` without a wildcard asks for its effects, its undo and how
//! one sees that it happened. An area is added to [`Action`] in the same way.

mod bluetooth;
mod desk;
mod drives;
mod files;
mod mail;
mod network;
mod power;
mod printing;
mod programs;
mod sound;
mod updates;

pub use bluetooth::BluetoothAction;
pub use desk::DeskAction;
pub use drives::DrivesAction;
pub use files::FilesAction;
pub use mail::MailAction;
pub use network::NetworkAction;
pub use power::PowerAction;
pub(crate) use printing::newest_page_after;
pub use printing::{PrintingAction, TEST_PAGE_TITLE};
pub use programs::ProgramsAction;
pub use sound::SoundAction;
pub use updates::UpdatesAction;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::bluetooth::{PairingName, RadioName};
use crate::desk::{Aid, LayoutName, Layouts, TextSize};
use crate::drives::{AccountName, ShareAddress};
use crate::files::FilePath;
use crate::id::Digest;
use crate::machine::{Need, Readings};
use crate::mail::{MailAddress, MailServer};
use crate::network::{AdapterName, ConnectionId, PageAddress, ProxyMode};
use crate::plan::{Effect, EffectClass, Invocation, Plan};
use crate::power::Profile;
use crate::printing::{DeviceUri, QueueName};
use crate::programs::{ProcessId, StartEntry};
use crate::say::{Facts, Say, Value};
use crate::secret::SecretName;
use crate::sound::SoundName;

/// Arguments by name, as content writes them, with references already replaced.
pub type Args = BTreeMap<String, Value>;

/// The kind of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgKind {
    /// A [`QueueName`].
    Queue,
    /// A [`DeviceUri`].
    Address,
    /// The number of a document.
    Job,
    /// A short text for people.
    Label,
    /// A [`Service`].
    Service,
    /// A [`FilePath`].
    File,
    /// A number of bytes.
    Size,
    /// A [`ShareAddress`].
    Share,
    /// An [`AccountName`].
    Account,
    /// A [`SecretName`].
    Secret,
    /// A [`SoundName`].
    SoundDevice,
    /// A number from 0 to 100.
    Percent,
    /// A [`LayoutName`].
    Layout,
    /// [`Layouts`].
    Layouts,
    /// An [`Aid`].
    Aid,
    /// A [`TextSize`].
    TextSize,
    /// A [`StartEntry`].
    StartEntry,
    /// A [`ProcessId`].
    Process,
    /// A [`RadioName`].
    Radio,
    /// A [`PairingName`].
    Pairing,
    /// A [`Profile`].
    Profile,
    /// A [`MailAddress`].
    Mail,
    /// A [`MailServer`].
    MailServer,
    /// A [`ConnectionId`].
    Connection,
    /// An [`AdapterName`].
    Adapter,
    /// A [`PageAddress`].
    Page,
    /// A [`ProxyMode`].
    ProxyMode,
}

/// One argument of a probe or an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arg {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub kind: ArgKind,
}

/// Arguments that do not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArgError {
    /// There is no probe or action of that name.
    #[error("there is no {what} `{name}`")]
    UnknownName {
        /// `check`, `list` or `action`.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// An argument is missing.
    #[error("`{of}` needs `{arg}`")]
    Missing {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: &'static str,
    },
    /// An argument that the probe or action does not have.
    #[error("`{of}` has no argument `{arg}`")]
    Unknown {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: String,
    },
    /// A value of the wrong form.
    #[error("`{arg}` of `{of}` cannot be used")]
    Unusable {
        /// The probe or action.
        of: String,
        /// The argument.
        arg: &'static str,
        /// Why.
        #[source]
        source: crate::id::IdError,
    },
}

/// A service of the computer that Deskside knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// The one that prints.
    Printing,
}

/// A change to a computer. Each area has a file with its actions, their effects and their undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Action {
    /// About printing.
    Printing(PrintingAction),
    /// About the person's files.
    Files(FilesAction),
    /// About shared folders.
    Drives(DrivesAction),
    /// About sound.
    Sound(SoundAction),
    /// About the settings of the desktop.
    Desk(DeskAction),
    /// About the person's programs.
    Programs(ProgramsAction),
    /// About Bluetooth.
    Bluetooth(BluetoothAction),
    /// About power.
    Power(PowerAction),
    /// About mail accounts.
    Mail(MailAction),
    /// About networks.
    Network(NetworkAction),
    /// About updates.
    Updates(UpdatesAction),
}

impl From<PrintingAction> for Action {
    fn from(action: PrintingAction) -> Action {
        Action::Printing(action)
    }
}

impl From<FilesAction> for Action {
    fn from(action: FilesAction) -> Action {
        Action::Files(action)
    }
}

impl From<DrivesAction> for Action {
    fn from(action: DrivesAction) -> Action {
        Action::Drives(action)
    }
}

impl From<SoundAction> for Action {
    fn from(action: SoundAction) -> Action {
        Action::Sound(action)
    }
}

impl From<DeskAction> for Action {
    fn from(action: DeskAction) -> Action {
        Action::Desk(action)
    }
}

impl From<ProgramsAction> for Action {
    fn from(action: ProgramsAction) -> Action {
        Action::Programs(action)
    }
}

impl From<BluetoothAction> for Action {
    fn from(action: BluetoothAction) -> Action {
        Action::Bluetooth(action)
    }
}

impl From<PowerAction> for Action {
    fn from(action: PowerAction) -> Action {
        Action::Power(action)
    }
}

impl From<MailAction> for Action {
    fn from(action: MailAction) -> Action {
        Action::Mail(action)
    }
}

impl From<NetworkAction> for Action {
    fn from(action: NetworkAction) -> Action {
        Action::Network(action)
    }
}

impl From<UpdatesAction> for Action {
    fn from(action: UpdatesAction) -> Action {
        Action::Updates(action)
    }
}

/// What an action would change, as its area works it out.
struct Outline {
    effects: Vec<Effect>,
    class: EffectClass,
    loss: Option<Say>,
    undo: Option<Action>,
    needs_privilege: bool,
    seconds: u32,
    pages_before: Option<u32>,
    trash: Option<Digest>,
}

impl Outline {
    /// One effect that can be taken back whole.
    fn reversible(effect: Effect, undo: impl Into<Action>, seconds: u32) -> Outline {
        Outline {
            effects: vec![effect],
            class: EffectClass::Reversible,
            loss: None,
            undo: Some(undo.into()),
            needs_privilege: false,
            seconds,
            pages_before: None,
            trash: None,
        }
    }

    /// One effect for which there is no way back.
    fn irreversible(effect: Effect, loss: Option<Say>, seconds: u32) -> Outline {
        Outline {
            effects: vec![effect],
            class: EffectClass::Irreversible,
            loss,
            undo: None,
            needs_privilege: false,
            seconds,
            pages_before: None,
            trash: None,
        }
    }

    /// One effect that can be taken back if there was something before it.
    fn perhaps_reversible(effect: Effect, undo: Option<PrintingAction>, seconds: u32) -> Outline {
        match undo {
            Some(undo) => Outline::reversible(effect, undo, seconds),
            None => Outline::irreversible(effect, None, seconds),
        }
    }
}

/// Ends the plan where there is nothing to change any more.
fn only_if(needed: bool) -> Result<(), Need> {
    if needed { Ok(()) } else { Err(Need::NotApplicable) }
}

fn effect(what: &str, with: Facts, from: &str, to: &str) -> Effect {
    Effect { what: Say::with(what, with), from: Say::plain(from), to: Say::plain(to) }
}

/// What the registry says about one action.
#[derive(Debug, Clone, Copy)]
pub struct ActionSpec {
    /// Its name.
    pub name: &'static str,
    /// What content has to give.
    pub args: &'static [Arg],
    /// What content may give.
    pub optional: &'static [Arg],
    /// The class it has at best.
    pub class: EffectClass,
    /// Whether it needs more rights than the person has.
    pub privilege: Privilege,
}

/// When an action needs more rights than the person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privilege {
    /// Never: the person could do it by hand.
    Never,
    /// It depends on what it is done to, such as a document of somebody else.
    Sometimes,
    /// Always.
    Always,
}

impl Privilege {
    /// What plans of the action can say about it.
    pub fn cases(self) -> &'static [bool] {
        match self {
            Privilege::Never => &[false],
            Privilege::Sometimes => &[false, true],
            Privilege::Always => &[true],
        }
    }
}

/// Every action there is, in the order of the documentation.
pub fn actions() -> impl Iterator<Item = &'static ActionSpec> {
    [
        printing::SPECS,
        files::SPECS,
        drives::SPECS,
        sound::SPECS,
        bluetooth::SPECS,
        desk::SPECS,
        programs::SPECS,
        power::SPECS,
        mail::SPECS,
        network::SPECS,
        updates::SPECS,
    ]
    .into_iter()
    .flatten()
}

const fn spec(name: &'static str, args: &'static [Arg], class: EffectClass) -> ActionSpec {
    ActionSpec { name, args, optional: &[], class, privilege: Privilege::Never }
}

impl ActionSpec {
    const fn with(mut self, privilege: Privilege) -> ActionSpec {
        self.privilege = privilege;
        self
    }
}

/// Reads typed values out of named ones.
pub(crate) struct ArgReader<'a> {
    pub(crate) of: &'a str,
    pub(crate) args: &'a Args,
}

impl ArgReader<'_> {
    pub(crate) fn only(&self, known: &[Arg], optional: &[Arg]) -> Result<(), ArgError> {
        match self.args.keys().find(|name| !known.iter().chain(optional).any(|arg| arg.name == name.as_str()))
        {
            Some(name) => Err(ArgError::Unknown { of: self.of.to_owned(), arg: name.clone() }),
            None => Ok(()),
        }
    }

    pub(crate) fn text(&self, arg: &'static str) -> Result<String, ArgError> {
        self.args.get(arg).map(Value::text).ok_or_else(|| ArgError::Missing { of: self.of.to_owned(), arg })
    }

    fn parsed<T: std::str::FromStr<Err = crate::id::IdError>>(
        &self,
        arg: &'static str,
    ) -> Result<T, ArgError> {
        let of = self.of.to_owned();
        self.text(arg)?.parse().map_err(|source| ArgError::Unusable { of, arg, source })
    }

    pub(crate) fn queue(&self) -> Result<QueueName, ArgError> {
        self.parsed("queue")
    }

    pub(crate) fn address(&self) -> Result<DeviceUri, ArgError> {
        self.parsed("address")
    }

    pub(crate) fn file(&self) -> Result<FilePath, ArgError> {
        self.parsed("file")
    }

    pub(crate) fn share(&self) -> Result<ShareAddress, ArgError> {
        self.parsed("share")
    }

    pub(crate) fn account(&self) -> Result<AccountName, ArgError> {
        self.parsed("account")
    }

    /// An account, where there may be none: it is left out then, or empty.
    pub(crate) fn account_if_any(&self) -> Result<Option<AccountName>, ArgError> {
        match self.args.get("account").map(Value::text) {
            None => Ok(None),
            Some(text) if text.is_empty() => Ok(None),
            Some(_) => self.account().map(Some),
        }
    }

    pub(crate) fn mail(&self) -> Result<MailAddress, ArgError> {
        self.parsed("mail")
    }

    pub(crate) fn mail_server(&self, arg: &'static str) -> Result<MailServer, ArgError> {
        self.parsed(arg)
    }

    pub(crate) fn secret(&self) -> Result<SecretName, ArgError> {
        self.parsed("secret")
    }

    pub(crate) fn sound_device(&self) -> Result<SoundName, ArgError> {
        self.parsed("device")
    }

    pub(crate) fn radio(&self) -> Result<RadioName, ArgError> {
        self.parsed("adapter")
    }

    pub(crate) fn pairing(&self) -> Result<PairingName, ArgError> {
        self.parsed("pairing")
    }

    pub(crate) fn percent(&self) -> Result<u32, ArgError> {
        let text = self.text("percent")?;
        let percent = text.parse().ok().filter(|percent| *percent <= 100);
        percent.ok_or_else(|| self.unusable("percent", "percentage", &text, "a number from 0 to 100"))
    }

    pub(crate) fn layout(&self) -> Result<LayoutName, ArgError> {
        self.parsed("layout")
    }

    pub(crate) fn layouts(&self) -> Result<Layouts, ArgError> {
        self.parsed("layouts")
    }

    pub(crate) fn aid(&self) -> Result<Aid, ArgError> {
        self.parsed("aid")
    }

    pub(crate) fn text_size(&self) -> Result<TextSize, ArgError> {
        self.parsed("text-size")
    }

    pub(crate) fn starts(&self) -> Result<StartEntry, ArgError> {
        self.parsed("starts")
    }

    pub(crate) fn process(&self) -> Result<ProcessId, ArgError> {
        self.parsed("process")
    }

    pub(crate) fn profile(&self) -> Result<Profile, ArgError> {
        self.parsed("profile")
    }

    pub(crate) fn connection(&self) -> Result<ConnectionId, ArgError> {
        self.parsed("connection")
    }

    pub(crate) fn adapter(&self) -> Result<AdapterName, ArgError> {
        self.parsed("adapter")
    }

    pub(crate) fn page(&self) -> Result<PageAddress, ArgError> {
        self.parsed("page")
    }

    pub(crate) fn proxy_mode(&self) -> Result<ProxyMode, ArgError> {
        let text = self.text("mode")?;
        let expected = "`none`, `manual` or `auto`";
        ProxyMode::read(&text).ok_or_else(|| self.unusable("mode", "way to choose a proxy", &text, expected))
    }

    pub(crate) fn service(&self) -> Result<Service, ArgError> {
        match self.text("service")?.as_str() {
            "printing" => Ok(Service::Printing),
            other => Err(self.unusable("service", "service", other, "`printing`")),
        }
    }

    pub(crate) fn bytes(&self) -> Result<u64, ArgError> {
        let text = self.text("bytes")?;
        text.parse().map_err(|_| self.unusable("bytes", "size", &text, "a number of bytes"))
    }

    pub(crate) fn job(&self) -> Result<u32, ArgError> {
        let text = self.text("job")?;
        text.parse().map_err(|_| self.unusable("job", "document number", &text, "a whole number"))
    }

    fn unusable(
        &self,
        arg: &'static str,
        kind: &'static str,
        given: &str,
        expected: &'static str,
    ) -> ArgError {
        let source = crate::id::IdError { kind, given: given.chars().take(80).collect(), expected };
        ArgError::Unusable { of: self.of.to_owned(), arg, source }
    }
}

impl Action {
    /// The action that content names.
    ///
    /// # Errors
    /// See [`ArgError`].
    pub fn parse(name: &str, args: &Args) -> Result<Action, ArgError> {
        let unknown = || ArgError::UnknownName { what: "action", name: name.to_owned() };
        let spec = actions().find(|spec| spec.name == name).ok_or_else(unknown)?;
        let read = ArgReader { of: name, args };
        read.only(spec.args, spec.optional)?;
        if let Some(action) = PrintingAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = FilesAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = DrivesAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = SoundAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = BluetoothAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = DeskAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = ProgramsAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = PowerAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = MailAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = NetworkAction::parse(&read)? {
            return Ok(action.into());
        }
        if let Some(action) = UpdatesAction::parse(&read)? {
            return Ok(action.into());
        }
        Err(unknown())
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            Action::Printing(action) => action.name(),
            Action::Files(action) => action.name(),
            Action::Drives(action) => action.name(),
            Action::Sound(action) => action.name(),
            Action::Desk(action) => action.name(),
            Action::Programs(action) => action.name(),
            Action::Bluetooth(action) => action.name(),
            Action::Power(action) => action.name(),
            Action::Mail(action) => action.name(),
            Action::Network(action) => action.name(),
            Action::Updates(action) => action.name(),
        }
    }

    /// What it names, each by the fact that says who may see it: see [`crate::probe::class_of`].
    pub fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            Action::Printing(action) => action.names(),
            Action::Files(action) => action.names(),
            Action::Drives(action) => action.names(),
            Action::Sound(action) => action.names(),
            Action::Desk(action) => action.names(),
            Action::Programs(action) => action.names(),
            Action::Bluetooth(action) => action.names(),
            Action::Power(action) => action.names(),
            Action::Mail(action) => action.names(),
            Action::Network(action) => action.names(),
            Action::Updates(action) => action.names(),
        }
    }

    /// Its row of the registry.
    fn spec(&self) -> &'static ActionSpec {
        actions().find(|spec| spec.name == self.name()).expect("every action has a row, which a test reads")
    }

    /// What it would change here and now, or what has to be read first.
    ///
    /// `commands` gives the exact programs for an action on the computer that would carry it out.
    ///
    /// # Errors
    /// [`Need::Ask`] for one more reading, [`Need::Fault`] when one failed, [`Need::NotApplicable`] when there is nothing
    /// to change any more.
    pub fn plan(
        &self,
        readings: &Readings,
        commands: &dyn Fn(&Action) -> Vec<Invocation>,
    ) -> Result<Plan, Need> {
        let outline = match self {
            Action::Printing(action) => printing::outline(action, readings)?,
            Action::Files(action) => files::outline(action, readings)?,
            Action::Drives(action) => drives::outline(action, readings)?,
            Action::Sound(action) => sound::outline(action, readings)?,
            Action::Desk(action) => desk::outline(action, readings)?,
            Action::Programs(action) => programs::outline(action, readings)?,
            Action::Bluetooth(action) => bluetooth::outline(action, readings)?,
            Action::Power(action) => power::outline(action, readings)?,
            Action::Mail(action) => mail::outline(action, readings)?,
            Action::Network(action) => network::outline(action, readings)?,
            Action::Updates(action) => updates::outline(action, readings)?,
        };
        debug_assert!(
            self.spec().privilege.cases().contains(&outline.needs_privilege),
            "`{}` and its row of the registry disagree about rights",
            self.name()
        );
        Ok(Plan {
            invocations: commands(self),
            action: self.clone(),
            effects: outline.effects,
            class: outline.class,
            loss: outline.loss,
            undo: outline.undo,
            needs_privilege: outline.needs_privilege,
            seconds: outline.seconds,
            pages_before: outline.pages_before,
            trash: outline.trash,
        })
    }

    /// Whether what it should bring about is so, whoever did it. Whether a change brought it about is for its plan to say:
    /// see [`Plan::stand`].
    ///
    /// # Errors
    /// See [`Need`].
    pub fn holds(&self, readings: &Readings) -> Result<bool, Need> {
        match self {
            Action::Printing(action) => printing::holds(action, readings),
            Action::Files(action) => files::holds(action, readings),
            Action::Drives(action) => drives::holds(action, readings),
            Action::Sound(action) => sound::holds(action, readings),
            Action::Desk(action) => desk::holds(action, readings),
            Action::Programs(action) => programs::holds(action, readings),
            Action::Bluetooth(action) => bluetooth::holds(action, readings),
            Action::Power(action) => power::holds(action, readings),
            Action::Mail(action) => mail::holds(action, readings),
            Action::Network(action) => network::holds(action, readings),
            Action::Updates(action) => updates::holds(action, readings),
        }
    }
}
