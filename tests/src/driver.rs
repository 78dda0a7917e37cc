//! A person who never stops: a program that drives the app from one page to the next until somebody kills it.
//!
//! It prints a line for everything that it was promised. Whoever kills it can hold the app to that.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use deskside_core::action::{Action, PrintingAction};
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Fault, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_server::{Config, Server};
use deskside_sim::{Computer, Scenario};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::desk::{Desk, SCENE};
use crate::dying::{Dies, Dying, Gate};
use crate::kills::journeys::{Journey, Phase};
use crate::kills::site::World;
use crate::ports::KeptKeyring;

/// Something that was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum Said {
    /// The app or the server is there.
    Ready {
        /// The first invitation, from a server that nobody has an account at.
        invitation: Option<String>,
    },
    /// A run is so far.
    Run {
        /// Which.
        run: String,
        /// How many things happened in it.
        rev: u64,
    },
    /// A change is about to be agreed to.
    Agreeing,
    /// The program of a change begins. The change is in the journal.
    Applying,
    /// What the change is about is different now, and its program still runs.
    Applied,
    /// A change was made, and its end was written down.
    Changed,
    /// A change is about to be taken back.
    Undoing,
    /// A change was taken back.
    Undone,
    /// A request is about to be sent.
    Sending {
        /// Its words.
        words: String,
    },
    /// A request was taken in by the app: it will be sent, once.
    Queued {
        /// Its words.
        words: String,
    },
}

fn say(said: &Said) {
    let mut out = std::io::stdout().lock();
    let line = serde_json::to_string(said).expect("it is plain data");
    // Whoever listened is gone when this fails, and then it is over anyway.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// A simulated computer whose paused queue is a file, so that it survives the end of the program, as a real one would.
pub struct Kept {
    computer: Arc<Computer>,
    paused: PathBuf,
    /// Whether this is the program that is killed, which says how far it is, and not the one that looks what came of it.
    says: bool,
}

impl Kept {
    /// The computer of a folder, with a paused queue at first.
    pub fn open(folder: &Path, says: bool) -> Result<Arc<Kept>> {
        let paused = folder.join("paused");
        let begun = folder.join("begun");
        if !begun.exists() {
            fs::write(&paused, "")?;
            fs::write(begun, "")?;
        }
        let computer = Arc::new(Computer::new(&Scenario::parse(SCENE)?));
        Ok(Arc::new(Kept { computer, paused, says }))
    }

    fn say(&self, said: &Said) {
        if self.says {
            say(said);
        }
    }

    /// Whether the queue is paused.
    pub fn is_paused(&self) -> bool {
        self.paused.exists()
    }

    /// The computer in memory, as it is now.
    pub fn computer(&self) -> Arc<Computer> {
        let is_paused = self.is_paused();
        let resume = |printers: &mut deskside_sim::Printers| {
            printers.queues.get_mut("Finance-2F").expect("it is in the scene").paused = is_paused;
        };
        self.computer.meddle(resume);
        self.computer.clone()
    }
}

impl Machine for Kept {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.computer().read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        self.computer.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, _: Duration) -> Result<(), Fault> {
        if !permit.covers(plan) {
            return Err(Fault::NotPermitted);
        }
        self.say(&Said::Applying);
        // A tool takes its time, and that is when programs are killed.
        std::thread::sleep(Duration::from_millis(15));
        let done = match &plan.action {
            Action::Printing(PrintingAction::Resume { .. }) => fs::remove_file(&self.paused),
            Action::Printing(PrintingAction::Pause { .. }) => fs::write(&self.paused, ""),
            _ => return Err(Fault::NotSupported),
        };
        done.map_err(|error| Fault::Unreadable { detail: error.to_string() })?;
        self.say(&Said::Applied);
        std::thread::sleep(Duration::from_millis(15));
        Ok(())
    }

    fn collectors(&self) -> Vec<PartId> {
        self.computer.collectors()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.computer().collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.computer.identities()
    }

    fn name(&self) -> String {
        self.computer.name()
    }
}

/// The desk of a folder, as the program that was killed had it.
pub fn desk(folder: &Path) -> Result<(Desk, Arc<Kept>)> {
    let kept = Kept::open(folder, false)?;
    Ok((desk_with(folder, kept.clone(), &kept), kept))
}

fn desk_with(folder: &Path, machine: Arc<dyn Machine>, kept: &Kept) -> Desk {
    let keyring = Arc::new(KeptKeyring::at(&folder.join("secrets.json")));
    Desk::kept_in(&folder.join("data"), machine, kept.computer(), keyring)
}

/// The program: `app FOLDER [STEP]`, `server FOLDER ADDRESS` or `act FOLDER JOURNEY PHASE STEP`.
///
/// # Errors
/// When it cannot start.
pub fn run(args: &[String]) -> Result<()> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    // Whoever started us holds the other end of the pipe: when they are gone, so are we.
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(3);
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    match args[..] {
        ["app", folder] => runtime.block_on(never_stop(Path::new(folder), None)),
        ["app", folder, step] => runtime.block_on(never_stop(Path::new(folder), Some(Dies::parse(step)?))),
        ["act", folder, journey, phase, step] => {
            let (phase, dies) = (Phase::parse(phase)?, Dies::parse(step)?);
            runtime.block_on(act(Path::new(folder), Journey::parse(journey)?, phase, dies))
        }
        ["server", folder, address] => runtime.block_on(serve(Path::new(folder), address)),
        _ => bail!("app FOLDER [STEP], server FOLDER ADDRESS, or act FOLDER JOURNEY PHASE STEP"),
    }
}

async fn serve(folder: &Path, address: &str) -> Result<()> {
    let mut config = Config::new(folder);
    config.listen = address.parse().context("an address")?;
    config.calls_per_second = 100_000;
    let running = Server::start(config).await?;
    say(&Said::Ready { invitation: running.first_invitation.as_ref().map(|link| link.app()) });
    std::future::pending().await
}

async fn never_stop(folder: &Path, dies: Option<Dies>) -> Result<()> {
    let kept = Kept::open(folder, true)?;
    let machine: Arc<dyn Machine> = match dies {
        Some(dies) => Arc::new(Dying::after(0, kept.clone(), dies, None)),
        None => kept.clone(),
    };
    let mut desk = desk_with(folder, machine, &kept);
    desk.live();
    say(&Said::Ready { invitation: None });
    loop {
        once(&desk).await;
    }
}

/// One journey: a paused queue is resumed, that is taken back, and a request is sent.
async fn once(desk: &Desk) {
    let so_far = |view: &Value| {
        let run = view["run"].as_str().unwrap_or_default().to_owned();
        say(&Said::Run { run, rev: view["rev"].as_u64().unwrap_or_default() });
    };
    let view = desk.begins("printing-stuck").await;
    so_far(&view);
    let view = desk.answers(&view, "Finance-2F").await;
    so_far(&view);
    say(&Said::Agreeing);
    let view = desk.agrees(&view).await;
    so_far(&view);
    say(&Said::Changed);
    let change = desk.ok("changes", json!({})).await[0]["id"].clone();
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    say(&Said::Undoing);
    let (plan, nonce) = (&page["plan"]["digest"], &page["plan"]["nonce"]);
    desk.ok("undo", json!({ "change": change, "plan": plan, "nonce": nonce })).await;
    say(&Said::Undone);
    // A run's own name is used by nobody else.
    let words = format!("Help with {}", view["run"].as_str().unwrap_or_default());
    let draft = desk.drafts(Some(&view), &words).await;
    say(&Said::Sending { words: words.clone() });
    desk.sends(&draft).await;
    say(&Said::Queued { words });
}

/// One change on the computer of a folder, and its undo where that is the phase; the program dies on the way.
async fn act(folder: &Path, journey: Journey, phase: Phase, dies: Dies) -> Result<()> {
    let gate = Gate::at(&folder.join("gate"));
    let world = World::of(folder)?;
    let keyring = Arc::new(KeptKeyring::at(&folder.join("secrets.json")));
    let spared = match phase {
        Phase::Change => 0,
        Phase::Undo => 1,
    };
    let computer = world.computer(Some(&gate), keyring.clone());
    let dying = Arc::new(Dying::after(spared, computer, dies, Some(gate)));
    let desk = world.desk(folder, dying.clone(), keyring)?;
    let about_to_agree = || -> Result<()> {
        // Of what is written before the journal, only the line that comes next is in the way of a kill in the journal itself.
        fs::File::options().write(true).open(desk.data().join("decisions.jsonl"))?.set_len(0)?;
        dying.is_agreed();
        Ok(())
    };
    let page = journey.to_the_plan(&desk, &world).await?;
    about_to_agree()?;
    desk.agrees(&page).await;
    say(&Said::Changed);
    let change = desk.ok("changes", json!({})).await[0]["id"].clone();
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    let (plan, nonce) = (&page["plan"]["digest"], &page["plan"]["nonce"]);
    about_to_agree()?;
    desk.ok("undo", json!({ "change": change, "plan": plan, "nonce": nonce })).await;
    bail!("the end of it was not to be reached: {page}")
}
