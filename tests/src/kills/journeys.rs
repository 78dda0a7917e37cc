//! Which change each journey makes, by which wizard, and which journey covers each action: one that is added has to say it here.

use anyhow::{Context as _, Result, bail, ensure};
use deskside_core::action::{Action, DrivesAction, FilesAction, PrintingAction};
use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::kills::site::World;

/// A change on a real computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Journey {
    /// A paused queue prints again.
    Resume,
    /// A queue takes documents again.
    Accept,
    /// A document is taken out.
    CancelJob,
    /// Another printer becomes the default one.
    SetDefault,
    /// A printer has moved.
    SetAddress,
    /// A printer is added.
    Add,
    /// A printer is removed.
    Remove,
    /// A shared folder is connected.
    Connect,
    /// A shared folder is disconnected.
    Disconnect,
    /// A file goes to the trash.
    Trash,
    /// A file comes back from the trash.
    Restore,
    /// The trash is emptied.
    Empty,
}

/// Every journey.
pub const JOURNEYS: [Journey; 12] = [
    Journey::Resume,
    Journey::Accept,
    Journey::CancelJob,
    Journey::SetDefault,
    Journey::SetAddress,
    Journey::Add,
    Journey::Remove,
    Journey::Connect,
    Journey::Disconnect,
    Journey::Trash,
    Journey::Restore,
    Journey::Empty,
];

/// Which half of a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The change.
    Change,
    /// Taking it back.
    Undo,
}

impl Phase {
    /// Its name on a command line.
    pub fn word(self) -> &'static str {
        match self {
            Phase::Change => "change",
            Phase::Undo => "undo",
        }
    }

    /// The one of that name.
    ///
    /// # Errors
    /// When there is none.
    pub fn parse(word: &str) -> Result<Phase> {
        let all = [Phase::Change, Phase::Undo];
        all.into_iter().find(|phase| phase.word() == word).with_context(|| format!("no phase is `{word}`"))
    }
}

/// How an action is met by kills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cover {
    /// In that half of that journey.
    By(Journey, Phase),
    /// Not here, and why.
    Not(&'static str),
}

/// How an action is met; none when it is of an area that has no journeys.
pub fn cover(action: &Action) -> Option<Cover> {
    match action {
        Action::Printing(action) => Some(printing(action)),
        Action::Drives(action) => Some(drives(action)),
        Action::Files(action) => Some(files(action)),
        Action::Sound(_)
        | Action::Bluetooth(_)
        | Action::Desk(_)
        | Action::Programs(_)
        | Action::Power(_)
        | Action::Mail(_)
        | Action::Network(_)
        | Action::Updates(_) => None,
    }
}

fn printing(action: &PrintingAction) -> Cover {
    match action {
        PrintingAction::ServiceStart { .. } | PrintingAction::ServiceStop { .. } => {
            Cover::Not("a private CUPS is no service of systemd's")
        }
        PrintingAction::Resume { .. } => Cover::By(Journey::Resume, Phase::Change),
        PrintingAction::Pause { .. } => Cover::By(Journey::Resume, Phase::Undo),
        PrintingAction::Accept { .. } => Cover::By(Journey::Accept, Phase::Change),
        PrintingAction::Reject { .. } => Cover::By(Journey::Accept, Phase::Undo),
        PrintingAction::CancelJob { .. } => Cover::By(Journey::CancelJob, Phase::Change),
        PrintingAction::SetDefault { .. } => Cover::By(Journey::SetDefault, Phase::Change),
        PrintingAction::SetAddress { .. } => Cover::By(Journey::SetAddress, Phase::Change),
        PrintingAction::Add { .. } => Cover::By(Journey::Add, Phase::Change),
        PrintingAction::Remove { .. } => Cover::By(Journey::Remove, Phase::Change),
        PrintingAction::TestPage { .. } => Cover::Not("a sheet of paper leaves nothing to take back"),
    }
}

fn drives(action: &DrivesAction) -> Cover {
    match action {
        DrivesAction::Connect { .. } => Cover::By(Journey::Connect, Phase::Change),
        DrivesAction::Disconnect { .. } => Cover::By(Journey::Disconnect, Phase::Change),
    }
}

fn files(action: &FilesAction) -> Cover {
    match action {
        FilesAction::Trash { .. } => Cover::By(Journey::Trash, Phase::Change),
        FilesAction::Restore { .. } => Cover::By(Journey::Restore, Phase::Change),
        FilesAction::EmptyTrash {} => Cover::By(Journey::Empty, Phase::Change),
    }
}

/// What a person says at a step.
enum Says {
    /// What is called so.
    Named(&'static str),
    /// This.
    Types(String),
}

impl Journey {
    /// Its name on a command line.
    pub fn word(self) -> String {
        format!("{self:?}")
    }

    /// The one of that name.
    ///
    /// # Errors
    /// When there is none.
    pub fn parse(word: &str) -> Result<Journey> {
        let found = JOURNEYS.into_iter().find(|journey| journey.word() == word);
        found.with_context(|| format!("no journey is called `{word}`"))
    }

    /// The action that it makes, and the one that takes it back, where there is one.
    pub fn actions(self) -> (&'static str, Option<&'static str>) {
        match self {
            Journey::Resume => ("printer.resume", Some("printer.pause")),
            Journey::Accept => ("printer.accept", Some("printer.reject")),
            Journey::CancelJob => ("printer.cancel-job", None),
            Journey::SetDefault => ("printer.set-default", Some("printer.set-default")),
            Journey::SetAddress => ("printer.set-address", Some("printer.set-address")),
            Journey::Add => ("printer.add", Some("printer.remove")),
            Journey::Remove => ("printer.remove", Some("printer.add")),
            Journey::Connect => ("drive.connect", Some("drive.disconnect")),
            Journey::Disconnect => ("drive.disconnect", None),
            Journey::Trash => ("file.trash", Some("file.restore")),
            Journey::Restore => ("file.restore", Some("file.trash")),
            Journey::Empty => ("trash.empty", None),
        }
    }

    /// Whether its program goes on to its end when the app that started it is gone. `gio mount` waits for a password that then
    /// nobody tells it.
    pub fn goes_on_alone(self, phase: Phase) -> bool {
        (self, phase) != (Journey::Connect, Phase::Change)
    }

    /// The wizard, the step with the plan, and what is said on the way to it.
    fn way(self, world: &World) -> (&'static str, &'static str, Vec<(&'static str, Says)>) {
        let queue = |name| vec![("queue", Says::Named(name))];
        match self {
            Journey::Resume => ("printing-stuck", "paused", queue("Office")),
            Journey::Accept => ("printing-stuck", "rejecting", queue("Office")),
            Journey::CancelJob => ("printing-stuck", "stuck-mine", queue("Silent")),
            Journey::SetDefault => ("printing-stuck", "not-default", queue("Office")),
            Journey::SetAddress => ("printing-stuck", "moved", queue("Hall")),
            Journey::Add => ("printer-add", "missing", vec![("printer", Says::Named("Hall"))]),
            Journey::Remove => ("printer-remove", "present", queue("Office")),
            Journey::Connect => {
                let says = [
                    ("wanted", Says::Named("open")),
                    ("address", Says::Types(world.share.clone())),
                    ("who", Says::Types("anna".to_owned())),
                    ("password", Says::Types(super::site::PASSWORD.to_owned())),
                ];
                ("network-drive", "closed", says.into())
            }
            Journey::Disconnect => {
                let says = [("wanted", Says::Named("remove")), ("which", Says::Named("office"))];
                ("network-drive", "present", says.into())
            }
            Journey::Trash => ("disk-full", "unwanted", vec![("large", Says::Named("Grüße.mp4"))]),
            Journey::Restore => ("lost-file", "missing", vec![("deleted", Says::Named("Grüße.mp4"))]),
            Journey::Empty => ("disk-full", "trash", Vec::new()),
        }
    }

    /// Goes to the page with the plan.
    ///
    /// # Errors
    /// When it does not come, with the page that came.
    pub async fn to_the_plan(self, desk: &Desk, world: &World) -> Result<Value> {
        let (wizard, step, says) = self.way(world);
        let mut view = desk.begins(wizard).await;
        for _ in 0..30 {
            let page = &view["page"];
            if page["step"] == step && page["remedy"]["plan"].is_object() {
                return Ok(view);
            }
            let said = says.iter().find(|(at, _)| page["step"] == *at).map(|(_, says)| says);
            view = match (page["page"].as_str(), said) {
                (Some("question"), Some(Says::Named(name))) => {
                    let choices = page["choices"].as_array().context("choices")?;
                    let is_it = |choice: &&Value| choice["name"] == *name || choice["key"] == *name;
                    let choice = choices.iter().find(is_it).with_context(|| format!("{name}: {page}"))?;
                    desk.answers(&view, &text(&choice["key"])).await
                }
                (Some("typed"), Some(Says::Types(typed))) => {
                    desk.acts(&view, "type_answer", json!({ "text": typed })).await
                }
                (Some("tell"), None) => desk.acts(&view, "go_on", json!({})).await,
                (Some("finding"), None) => desk.acts(&view, "put_aside", json!({})).await,
                _ => bail!("no way on to `{step}`: {page}"),
            };
        }
        bail!("`{step}` does not come: {view}")
    }
}

/// What the table says of an action is what its journey makes.
///
/// # Errors
/// When the two disagree.
pub fn agree(name: &str, cover: Cover) -> Result<()> {
    let Cover::By(journey, phase) = cover else { return Ok(()) };
    let (change, undo) = journey.actions();
    let made = match phase {
        Phase::Change => Some(change),
        Phase::Undo => undo,
    };
    ensure!(made == Some(name), "{journey:?} makes {made:?} in {phase:?}, and not `{name}`");
    Ok(())
}
