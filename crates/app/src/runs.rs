//! Runs: opening, keeping and driving them. `core` says what is wanted next; this asks the computer and writes it down.

pub(crate) mod begun;
mod change;
mod drive;
mod keep;
mod page;
mod shown;
mod story;
#[cfg(test)]
mod tests;

use std::io::ErrorKind;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use deskside_core::boundary::Clearance;
use deskside_core::id::{RunId, StepId, WizardId};
use deskside_core::machine::{Fault, Readings};
use deskside_core::permit::Consents;
use deskside_core::plan::Plan;
use deskside_core::probe::Choice;
use deskside_core::run::{self, Answer, Entry, Event, Position, State};
use deskside_core::secret::{Secret, SecretName};
use deskside_core::wizard::{Choices, TypedKind, Wizard};

use crate::app::{App, fresh, lock};
use crate::commands::{AnswerStep, AtStep, Changed, RunRef, StartRun, TypeAnswer};
use crate::error::AppError;
use crate::files;
use crate::library::Own;
use crate::runs::begun::Begun;
use crate::view::{HomeView, RunCard, RunView, Stop};

pub(crate) use keep::shorten;
pub(crate) use page::{effects, plan_view};
pub(crate) use story::told;

/// A page that comes within this time is shown at once, without a page that says *checking*.
const AT_ONCE: Duration = Duration::from_millis(400);
/// The most that is kept of what a person types.
const MAX_WORDS: usize = 4000;

/// A run that is open in this app.
pub(crate) struct OpenRun {
    pub(crate) id: RunId,
    pub(crate) wizard: Arc<Wizard>,
    /// The same with its words, when it is one of the organisation.
    own: Option<Arc<Own>>,
    pub(crate) log: Vec<Entry>,
    file: files::Log,
    readings: Readings,
    consents: Consents,
    /// What the page at the present position shows beyond the log.
    prepared: Prepared,
    /// Rises with everything a person does, so that work begun before it is dropped.
    epoch: u64,
    /// The epoch whose page is ready. Looking at it again makes no other one: its one-use number would be void.
    ready: Option<u64>,
    busy: Busy,
}

/// What the app is doing for a run just now.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Busy {
    No,
    Checking,
    /// Only when somebody says so does it go on.
    Stopped {
        why: Stop,
    },
    Changing {
        plan: Box<Plan>,
    },
}

/// What a page shows beyond the log.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Prepared {
    Nothing,
    Choices(Result<Vec<Choice>, Fault>),
    Plan {
        plan: Box<Plan>,
        nonce: String,
    },
    /// This computer has no way to it that Deskside could take.
    ByHand {
        plan: Box<Plan>,
    },
    Limited {
        plan: Box<Plan>,
        clearance: Clearance,
    },
}

impl OpenRun {
    pub(crate) fn state(&self) -> State {
        run::fold(&self.log)
    }

    /// Writes down what happened, first on disk.
    pub(crate) fn append(&mut self, app: &App, event: Event) -> Result<(), AppError> {
        let entry = Entry { at: app.now(), event };
        self.file.append(&entry)?;
        self.log.push(entry);
        Ok(())
    }

    /// The person did something: whatever is under way for the page before is dropped.
    fn turn(&mut self) {
        self.epoch += 1;
        self.prepared = Prepared::Nothing;
        self.consents.withdraw();
        self.busy = Busy::No;
    }

    /// The computer may be different now.
    fn forget_readings(&mut self) {
        self.readings = Readings::new();
    }
}

type Shared = Arc<Mutex<OpenRun>>;

impl App {
    /// Begins a run.
    pub async fn start_run(&self, args: StartRun) -> Result<RunView, AppError> {
        let id: RunId = fresh();
        let begun = self.begin_with(&args.wizard, &id)?;
        let (file, _) = files::Log::open::<Entry>(&self.run_path(&id))?;
        let mut open = new_run(id.clone(), begun, file, Vec::new());
        let words: String = args.words.trim().chars().take(MAX_WORDS).collect();
        let (wizard, version) = (open.wizard.id.clone(), open.wizard.version);
        open.append(self, Event::Started { wizard, version, words })?;
        let shared = Arc::new(Mutex::new(open));
        lock(&self.inner.runs).insert(id, shared.clone());
        self.settle(&shared).await
    }

    /// Shows a run, and goes on with it where it stood, unless its checks were stopped.
    pub async fn run(&self, args: RunRef) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        self.settle(&shared).await
    }

    /// Carries on with checks that were stopped.
    pub async fn carry_on(&self, args: RunRef) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        {
            let mut open = lock(&shared);
            if matches!(open.busy, Busy::Stopped { .. }) {
                open.turn();
            }
        }
        self.settle(&shared).await
    }

    /// Answers a question.
    pub async fn answer(&self, args: AnswerStep) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        {
            let mut open = lock(&shared);
            let answer = chosen(&open, &args.step, &args.key)?;
            open.turn();
            open.forget_readings();
            open.append(self, Event::Answered { step: args.step, answer })?;
        }
        self.settle(&shared).await
    }

    /// Answers a question with what was typed. A password goes into the keyring until the run is over, and nowhere else.
    pub async fn type_answer(&self, args: TypeAnswer) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        {
            let mut open = lock(&shared);
            let kind = asked_for(&open, &args.step)?;
            let not_an_answer = |_| AppError::NotAnAnswer { kind };
            let answer = match kind {
                TypedKind::Share | TypedKind::Account | TypedKind::Mail | TypedKind::Page => {
                    kind.read(&args.text)
                }
                TypedKind::Secret => {
                    let secret = Secret::new(args.text).map_err(not_an_answer)?;
                    let name = SecretName::of(&args.run, &args.step);
                    self.keep_secret(&name, &secret)?;
                    kind.read(name.as_str())
                }
            };
            open.turn();
            open.forget_readings();
            open.append(self, Event::Answered { step: args.step, answer: answer.map_err(not_an_answer)? })?;
        }
        self.settle(&shared).await
    }

    /// Goes on from a page that was read.
    pub async fn go_on(&self, args: AtStep) -> Result<RunView, AppError> {
        self.at_page(args, |position, step| match position {
            Position::Tell(_) => Some(Event::Read { step }),
            _ => None,
        })
        .await
    }

    /// Makes the check of this page again.
    pub async fn check_again(&self, args: AtStep) -> Result<RunView, AppError> {
        self.at_page(args, |position, step| match position {
            Position::Finding(..) => Some(Event::DidByHand { step }),
            _ => None,
        })
        .await
    }

    /// Leaves this repair and shows the next.
    pub async fn try_other(&self, args: AtStep) -> Result<RunView, AppError> {
        self.at_page(args, |position, step| match position {
            Position::Finding(_, Some(_)) => Some(Event::TriedOther { step }),
            _ => None,
        })
        .await
    }

    /// Leaves a cause as it is, or goes on without a proof.
    pub async fn put_aside(&self, args: AtStep) -> Result<RunView, AppError> {
        self.at_page(args, |position, step| match position {
            Position::Finding(..) | Position::Prove(_) => Some(Event::PutAside { step }),
            _ => None,
        })
        .await
    }

    /// Says whether the proof worked: the key of the answer.
    pub async fn say_proved(&self, args: AnswerStep) -> Result<RunView, AppError> {
        let key: StepId = args.key.parse().map_err(|_| AppError::NotOffered)?;
        let at = AtStep { run: args.run, step: args.step };
        self.at_page(at, |position, step| match position {
            Position::Proved(prove) if prove.then_ask.contains(&key) => Some(Event::Proved { step, key }),
            _ => None,
        })
        .await
    }

    /// Goes back to the page before.
    pub async fn back(&self, args: RunRef) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        self.turn_back(&shared, Event::WentBack)?;
        self.settle(&shared).await
    }

    /// Goes back from a page, if it is still this step's.
    pub(crate) async fn back_from(&self, run: &RunId, step: Option<&StepId>) -> Result<RunView, AppError> {
        let shared = self.open_run(run)?;
        if self.shown(&lock(&shared)).page.page().step.as_ref() != step {
            return Err(AppError::PageChanged);
        }
        self.turn_back(&shared, Event::WentBack)?;
        self.settle(&shared).await
    }

    /// Goes back to a question that was answered before.
    pub async fn back_to(&self, args: AtStep) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        self.turn_back(&shared, Event::WentBackTo { step: args.step })?;
        self.settle(&shared).await
    }

    fn turn_back(&self, shared: &Shared, event: Event) -> Result<(), AppError> {
        let mut open = lock(shared);
        if matches!(open.busy, Busy::Changing { .. }) {
            return Err(AppError::PageChanged);
        }
        open.turn();
        open.forget_readings();
        open.append(self, event)
    }

    /// Stops the checks. What was found out stays; the rest is checked when the person carries on.
    pub async fn stop_checking(&self, args: RunRef) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        let mut open = lock(&shared);
        if open.busy == Busy::Checking {
            open.turn();
            open.busy = Busy::Stopped { why: Stop::Asked };
        }
        Ok(self.view(&open))
    }

    /// Closes a run. It is not offered to be carried on with any more.
    pub async fn close_run(&self, args: RunRef) -> Result<HomeView, AppError> {
        let shared = self.open_run(&args.run)?;
        {
            let mut open = lock(&shared);
            if matches!(open.busy, Busy::Changing { .. }) {
                return Err(AppError::PageChanged);
            }
            open.turn();
            open.append(self, Event::Closed)?;
            self.forget_secrets_of(&args.run);
            self.sum_up(&open);
        }
        // It stays open here: whoever still holds it and whoever asks for it again write into one log.
        self.home(crate::commands::Nothing {}).await
    }

    /// Writes down what a person did on the page they see. Another page: nothing happens.
    async fn at_page(
        &self,
        args: AtStep,
        event: impl FnOnce(Position<'_>, StepId) -> Option<Event>,
    ) -> Result<RunView, AppError> {
        let shared = self.open_run(&args.run)?;
        {
            let mut open = lock(&shared);
            if matches!(open.busy, Busy::Changing { .. }) {
                return Err(AppError::PageChanged);
            }
            let wizard = open.wizard.clone();
            let position = open.state().position(&wizard);
            if step_of(&position) != Some(&args.step) {
                return Err(AppError::PageChanged);
            }
            let event = event(position, args.step).ok_or(AppError::PageChanged)?;
            open.turn();
            open.forget_readings();
            open.append(self, event)?;
        }
        self.settle(&shared).await
    }

    /// The open run of an id, from memory or from its file.
    pub(crate) fn open_run(&self, id: &RunId) -> Result<Shared, AppError> {
        // Held until it is open: of two that ask at once, the second gets what the first opened.
        let mut runs = lock(&self.inner.runs);
        if let Some(open) = runs.get(id) {
            return Ok(open.clone());
        }
        let path = self.run_path(id);
        if !path.exists() {
            return Err(AppError::NotFound);
        }
        let (file, log) = match files::Log::open::<Entry>(&path) {
            // Left where it is, for somebody to look at; the person can begin anew.
            Err(error) if matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof) => {
                tracing::error!(path = %path.display(), %error, "a run cannot be read");
                return Err(AppError::NotFound);
            }
            opened => opened?,
        };
        let begun = begun::begun(&self.folder("runs"), id, &log).ok_or(AppError::NotFound)?;
        let mut open = new_run(id.clone(), begun, file, log);
        self.close_gap(&mut open)?;
        let shared = Arc::new(Mutex::new(open));
        runs.insert(id.clone(), shared.clone());
        Ok(shared)
    }

    /// The app ended in the middle of a change: the journal holds it, and the run looks again at what there is now.
    fn close_gap(&self, open: &mut OpenRun) -> Result<(), AppError> {
        let Some((step, change)) = open.state().pending else { return Ok(()) };
        open.append(self, Event::Changed { step, change, fault: Some(Fault::Stopped), seen: false })
    }

    /// Runs that were begun and not closed, and those that somebody is in beside the person, newest first, at most this many.
    pub(crate) fn unfinished(&self, most: usize) -> Vec<RunCard> {
        let speech = self.speech();
        let mut paths = files::list(&self.folder("runs"), "jsonl").unwrap_or_default();
        paths.reverse();
        let mut cards = Vec::new();
        for path in paths.into_iter().take(50) {
            let Some(run) =
                path.file_stem().and_then(|name| name.to_str()).and_then(|name| name.parse().ok())
            else {
                continue;
            };
            let Ok(log) = files::read_log::<Entry>(&path) else { continue };
            let state = run::fold(&log);
            let folder = self.folder("runs");
            if keep::is_over(&folder, &run, &state, &log) && self.hosts_of(&run).is_empty() {
                continue;
            }
            let title = begun::begun(&folder, &run, &log).map(|begun| {
                let id = &begun.wizard.id;
                speech.clone().of_run(id, begun.own.as_deref()).title(id)
            });
            cards.push(RunCard { run, title: title.unwrap_or_default(), started: state.started });
            if cards.len() == most {
                break;
            }
        }
        cards
    }

    fn run_path(&self, id: &RunId) -> std::path::PathBuf {
        self.folder("runs").join(format!("{id}.jsonl"))
    }

    pub(crate) fn run_changed(&self, run: &RunId) {
        self.changed(Changed::Run { run: run.clone() });
        self.stir_hosts(run);
    }

    /// The plan of a page that needs this clearance, if that is the page of this step.
    pub(crate) fn limited_plan(
        &self,
        run: &RunId,
        step: &StepId,
        needed: Clearance,
    ) -> Result<Plan, AppError> {
        let shared = self.open_run(run)?;
        let open = lock(&shared);
        let wizard = open.wizard.clone();
        match (&open.prepared, step_of(&open.state().position(&wizard))) {
            (Prepared::Limited { plan, clearance }, Some(at)) if at == step && *clearance == needed => {
                Ok((**plan).clone())
            }
            _ => Err(AppError::PageChanged),
        }
    }

    /// Makes the page of a run anew, as when somebody may do now what they could not before.
    pub(crate) async fn make_page_anew(&self, run: &RunId) {
        let Ok(shared) = self.open_run(run) else { return };
        {
            let mut open = lock(&shared);
            if open.busy == Busy::No {
                open.turn();
            }
        }
        if let Err(error) = self.settle(&shared).await {
            tracing::error!(%error, "a page could not be made anew");
        }
        self.run_changed(run);
    }
}

fn new_run(id: RunId, begun: Begun, file: files::Log, log: Vec<Entry>) -> OpenRun {
    OpenRun {
        id,
        wizard: begun.wizard,
        own: begun.own,
        log,
        file,
        readings: Readings::new(),
        consents: Consents::default(),
        prepared: Prepared::Nothing,
        epoch: 0,
        ready: None,
        busy: Busy::No,
    }
}

pub(crate) fn wizard_of(log: &[Entry]) -> Option<&WizardId> {
    log.iter().find_map(|entry| match &entry.event {
        Event::Started { wizard, .. } => Some(wizard),
        _ => None,
    })
}

fn step_of<'a>(position: &Position<'a>) -> Option<&'a StepId> {
    match position {
        Position::Tell(step) => Some(&step.tell),
        Position::Ask(step) => Some(&step.ask),
        Position::Check(step) | Position::Finding(step, _) => Some(&step.fix),
        Position::Prove(step) | Position::Proved(step) => Some(&step.prove),
        Position::Done(_) => None,
    }
}

/// What is to be typed on the page, if it is the one of this question.
fn asked_for(open: &OpenRun, step: &StepId) -> Result<TypedKind, AppError> {
    let wizard = open.wizard.clone();
    match open.state().position(&wizard) {
        Position::Ask(ask) if ask.ask == *step => match ask.choices {
            Choices::Typed(typed) => Ok(typed.typed),
            Choices::Found(_) | Choices::Keys(_) => Err(AppError::NotOffered),
        },
        _ => Err(AppError::PageChanged),
    }
}

/// The answer of a key, if the page offers it.
fn chosen(open: &OpenRun, step: &StepId, key: &str) -> Result<Answer, AppError> {
    let wizard = open.wizard.clone();
    let Position::Ask(ask) = open.state().position(&wizard) else { return Err(AppError::PageChanged) };
    if ask.ask != *step {
        return Err(AppError::PageChanged);
    }
    let plain = || Answer { key: key.to_owned(), name: String::new(), facts: Default::default() };
    match (&ask.choices, &open.prepared) {
        (Choices::Keys(keys), _) if keys.iter().any(|at| at.as_str() == key) => Ok(plain()),
        (choices, _) if choices.always_offered().contains(&key) => Ok(plain()),
        (Choices::Found(_), Prepared::Choices(Ok(choices))) => {
            let choice = choices.iter().find(|choice| choice.key == key).ok_or(AppError::NotOffered)?;
            let (key, name, facts) = (choice.key.clone(), choice.name.clone(), choice.facts.clone());
            Ok(Answer { key, name, facts })
        }
        _ => Err(AppError::NotOffered),
    }
}
