//! Kills the app and the server at random moments, and holds them to everything they had promised.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use deskside_core::action::Action;
use deskside_core::journal::{Change, ChangeState};
use deskside_core::run::{Entry, Event};
use deskside_stage::Port;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::{Desk, SCENE};
use crate::driver::{self, Said};

/// What came of it.
#[derive(Debug, Default)]
pub struct Toll {
    /// How often the app was killed.
    pub apps: u32,
    /// How often the server was killed.
    pub servers: u32,
    /// What the app was doing when it was killed, by the last thing it had said.
    pub struck: BTreeMap<&'static str, u32>,
    /// How many changes were found half done and dealt with.
    pub half_done: u32,
    /// How many requests arrived, each once.
    pub arrived: usize,
}

/// Small, and the same again for the same seed.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }

    /// Bytes.
    pub fn bytes(&mut self, most: u64) -> Vec<u8> {
        let length = self.below(most + 1);
        (0..length).map(|_| self.below(256) as u8).collect()
    }
}

/// A program that we may kill. It ends with us, for it listens to a pipe.
struct Victim {
    child: Child,
    said: Receiver<Said>,
}

impl Victim {
    fn start(driver: &(PathBuf, Vec<String>), args: &[&str]) -> Result<Victim> {
        let (program, first) = driver;
        let mut child = Command::new(program)
            .args(first)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{}`", program.display()))?;
        let lines = BufReader::new(child.stdout.take().context("stdout is piped")?).lines();
        let (sender, said) = channel();
        std::thread::spawn(move || {
            // A last line that was cut is no promise.
            for said in lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
                if sender.send(said).is_err() {
                    return;
                }
            }
        });
        Ok(Victim { child, said })
    }

    fn ready(&self) -> Result<Option<String>> {
        match self.said.recv_timeout(Duration::from_secs(60)) {
            Ok(Said::Ready { invitation }) => Ok(invitation),
            other => bail!("it is not ready: {other:?}"),
        }
    }

    /// Kills it, and gives what it had said since it was ready.
    fn kill(mut self) -> Result<Vec<Said>> {
        ensure!(self.child.try_wait()?.is_none(), "it had ended by itself");
        self.child.kill()?;
        self.child.wait()?;
        Ok(self.said.iter().collect())
    }

    /// Waits until it has ended by itself, and gives what it had said.
    fn dies(mut self) -> Result<Vec<Said>> {
        let mut all = Vec::new();
        loop {
            match self.said.recv_timeout(Duration::from_secs(60)) {
                Ok(said) => all.push(said),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => bail!("it goes on: {all:?}"),
            }
        }
        self.child.wait()?;
        Ok(all)
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The world that things are killed in.
pub struct Ground {
    /// The program to kill, and what it is told before all else.
    driver: (PathBuf, Vec<String>),
    folder: TempDir,
    port: Port,
    server: Option<Victim>,
    it: Desk,
    queued: BTreeSet<String>,
    announced: BTreeSet<String>,
    toll: Toll,
}

impl Ground {
    /// A server, somebody of IT, and a desk with a paused printer.
    ///
    /// # Errors
    /// When something does not start.
    pub async fn new(driver: &Path, first: &[&str]) -> Result<Ground> {
        let folder = tempfile::tempdir()?;
        let port = Port::reserve()?;
        std::fs::create_dir(folder.path().join("desk"))?;
        let it = Desk::new(SCENE);
        let driver = (driver.to_owned(), first.iter().map(|word| (*word).to_owned()).collect());
        let (queued, announced) = (BTreeSet::new(), BTreeSet::new());
        let mut ground =
            Ground { driver, folder, port, server: None, it, queued, announced, toll: Toll::default() };
        let invitation = ground.start_server()?.context("nobody has an account yet")?;
        ground.it.join(&invitation, "Priya Nair", "priya").await;
        ground.it.ok("set_up", json!({ "organisation": "Northfield", "telephone": "" })).await;
        let (desk, _) = driver::desk(&ground.desk(), None)?;
        desk.join(&ground.it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
        driver::keep_secrets(&desk, &ground.desk())?;
        Ok(ground)
    }

    fn desk(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    fn start_server(&mut self) -> Result<Option<String>> {
        let data = self.folder.path().join("server");
        let server = Victim::start(&self.driver, &["server", &data.to_string_lossy(), &self.port.address()])?;
        let invitation = server.ready()?;
        self.server = Some(server);
        Ok(invitation)
    }

    fn start_app(&self, dies: Option<&str>) -> Result<Victim> {
        let desk = self.desk();
        let desk = desk.to_string_lossy();
        let mut args = vec!["app", &desk];
        args.extend(dies);
        let app = Victim::start(&self.driver, &args)?;
        app.ready()?;
        Ok(app)
    }

    /// Kills the app, and now and then the server, at moments that the dice choose; then everything has to be in order.
    ///
    /// # Errors
    /// With what is not in order.
    pub async fn round(&mut self, dice: &mut Dice) -> Result<()> {
        let app = self.start_app(None)?;
        pause(dice, 700).await;
        if dice.below(3) == 0 {
            self.server.take().context("the server runs")?.kill()?;
            self.toll.servers += 1;
            pause(dice, 300).await;
            self.start_server()?;
            pause(dice, 400).await;
        }
        let said = app.kill()?;
        self.toll.apps += 1;
        self.reckon(&said).await
    }

    /// Lets the app die at one exact point of a change, and looks whether it is found.
    ///
    /// # Errors
    /// With what is not in order.
    pub async fn round_that_dies(&mut self, at: &str) -> Result<u32> {
        let before = self.toll.half_done;
        let said = self.start_app(Some(at))?.dies()?;
        self.toll.apps += 1;
        self.reckon(&said).await?;
        Ok(self.toll.half_done - before)
    }

    /// What came of it.
    pub fn toll(self) -> Toll {
        self.toll
    }

    async fn reckon(&mut self, said: &[Said]) -> Result<()> {
        let doing = said.last().map_or("starting", doing);
        *self.toll.struck.entry(doing).or_default() += 1;
        for said in said {
            match said {
                Said::Sending { words } => drop(self.announced.insert(words.clone())),
                Said::Queued { words } => drop(self.queued.insert(words.clone())),
                _ => {}
            }
        }
        let context = || format!("killed while {doing}; it had said {said:?}");
        self.changes().await.with_context(context)?;
        self.run(said).await.with_context(context)?;
        self.requests().await.with_context(context)
    }

    /// No change is left half done without being found, and what was found can be taken back.
    async fn changes(&mut self) -> Result<()> {
        let (desk, computer) = driver::desk(&self.desk(), None)?;
        let half_done = desk.ok("boot", json!({})).await["half_done"].as_array().context("a list")?.clone();
        let found: BTreeSet<String> =
            half_done.iter().map(|change| crate::desk::text(&change["id"])).collect();
        let journal = journal(&desk)?;
        for change in journal.iter().filter(|change| change.state == ChangeState::Started) {
            ensure!(found.contains(change.id.as_str()), "half done and not found: {change:?}");
        }
        let standing =
            |change: &&Change| change.state == ChangeState::Done || found.contains(change.id.as_str());
        let newest = journal.iter().rev().find(standing);
        let resumed = newest.is_some_and(|change| matches!(change.plan.action, Action::PrinterResume { .. }));
        ensure!(
            resumed != computer.is_paused(),
            "the journal says resumed: {resumed}, the computer is paused: {}; {newest:?}",
            computer.is_paused()
        );
        for change in &half_done {
            ensure!(change["state"] == "half-done" && change["can_undo"] == true, "it is offered: {change}");
            self.toll.half_done += 1;
            let id = &change["id"];
            let is_resume = newest.is_some_and(|newest| *id == newest.id.as_str()) && resumed;
            match is_resume {
                true => take_back(&desk, id).await?,
                false => drop(desk.ok("leave_change", json!({ "change": id })).await),
            }
        }
        if !computer.is_paused() {
            let change = newest.context("somebody resumed it")?;
            take_back(&desk, &json!(change.id)).await?;
        }
        ensure!(computer.is_paused(), "it is as it was before");
        let boot = desk.ok("boot", json!({})).await;
        ensure!(boot["half_done"] == json!([]), "everything is dealt with: {boot}");
        Ok(())
    }

    /// The run has everything that it was said to have, and goes on.
    async fn run(&self, said: &[Said]) -> Result<()> {
        let (desk, _) = driver::desk(&self.desk(), None)?;
        let last = said.iter().rev().find_map(|said| match said {
            Said::Run { run, rev } => Some((run, *rev)),
            _ => None,
        });
        let Some((run, rev)) = last else { return Ok(()) };
        let view = desk.ok("run", json!({ "run": run })).await;
        let view = desk.page_of(view).await;
        ensure!(view["rev"].as_u64() >= Some(rev), "the run was at {rev}: {view}");
        desk.ok("close_run", json!({ "run": run })).await;
        let log = std::fs::read_to_string(desk.data().join("runs").join(format!("{run}.jsonl")))?;
        let journal: BTreeSet<String> = journal(&desk)?.iter().map(|change| change.id.to_string()).collect();
        let mut open = BTreeSet::new();
        for line in log.lines() {
            match serde_json::from_str::<Entry>(line)?.event {
                Event::Changing { change, .. } => {
                    ensure!(
                        journal.contains(change.as_str()),
                        "a change that is not in the journal: {change}"
                    );
                    open.insert(change);
                }
                Event::Changed { change, .. } => ensure!(open.remove(&change), "an end without a beginning"),
                _ => {}
            }
        }
        ensure!(open.is_empty(), "a change without an end: {open:?}");
        Ok(())
    }

    /// Every request that was promised is there once, and no other.
    async fn requests(&mut self) -> Result<()> {
        let (mut desk, _) = driver::desk(&self.desk(), None)?;
        desk.live();
        desk.until("an empty outbox", async || desk.files("outbox").is_empty().then_some(())).await;
        desk.unplug();
        let mut there: BTreeMap<String, u32> = BTreeMap::new();
        let mut last = Value::Null;
        let mut cursor = Value::Null;
        loop {
            let query = json!({ "view": "triage", "limit": 200, "cursor": cursor });
            let call = json!({ "name": "list_requests", "params": [], "query": query, "body": null });
            let page = self.it.ok("call_server", call).await;
            for row in page["rows"].as_array().context("rows")? {
                *there.entry(crate::desk::text(&row["words"])).or_default() += 1;
                last = row["id"].clone();
            }
            cursor = page["next"].clone();
            if cursor.is_null() {
                break;
            }
        }
        for (words, count) in &there {
            ensure!(*count == 1, "{count} times: {words}");
            ensure!(self.announced.contains(words), "nobody sent this: {words}");
        }
        for words in &self.queued {
            ensure!(there.contains_key(words), "lost: {words}");
        }
        if !last.is_null() {
            let report = self.it.ok("open_report", json!({ "request": last })).await;
            ensure!(report["integrity"] == "whole", "a report that is not whole: {report}");
        }
        self.toll.arrived = there.len();
        Ok(())
    }
}

async fn pause(dice: &mut Dice, most: u64) {
    tokio::time::sleep(Duration::from_millis(dice.below(most))).await;
}

async fn take_back(desk: &Desk, change: &Value) -> Result<()> {
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    ensure!(page["undo"] == "ready", "it can be taken back: {page}");
    let (plan, nonce) = (&page["plan"]["digest"], &page["plan"]["nonce"]);
    let undone = desk.ok("undo", json!({ "change": change, "plan": plan, "nonce": nonce })).await;
    ensure!(undone["state"] == "undone", "it was taken back: {undone}");
    Ok(())
}

/// The journal as it is on disk, oldest first.
fn journal(desk: &Desk) -> Result<Vec<Change>> {
    let folder = desk.data().join("changes");
    let names = desk.files("changes").into_iter().filter(|name| name.ends_with(".json"));
    names.map(|name| Ok(serde_json::from_slice(&std::fs::read(folder.join(name))?)?)).collect()
}

fn doing(said: &Said) -> &'static str {
    match said {
        Said::Ready { .. } => "starting",
        Said::Run { .. } => "going through a run",
        Said::Agreeing => "making a change",
        Said::Changed => "having made a change",
        Said::Undoing => "taking a change back",
        Said::Undone => "preparing a request",
        Said::Sending { .. } => "sending a request",
        Said::Queued { .. } => "beginning anew",
    }
}

/// Kills so many times.
///
/// # Errors
/// With what was not in order, in which round, and the seed to do it again.
pub async fn survive(driver: &Path, first: &[&str], kills: u32, seed: u64) -> Result<Toll> {
    let mut dice = Dice::new(seed);
    let mut ground = Ground::new(driver, first).await?;
    for round in 0..kills {
        ground.round(&mut dice).await.with_context(|| format!("round {round} with seed {seed}"))?;
    }
    Ok(ground.toll())
}
