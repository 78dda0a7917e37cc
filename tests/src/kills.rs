//! Kills the app and the server at random moments, and holds them to everything they had promised.

pub mod journeys;
pub mod real;
pub mod site;
mod victim;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use deskside_core::action::{Action, PrintingAction};
use deskside_core::journal::{Change, ChangeState};
use deskside_core::run::{Entry, Event};
use deskside_stage::Port;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::{Desk, SCENE};
use crate::driver::{self, Said};
use victim::Victim;

/// What a kill aims at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    /// The app, while a run goes on.
    Run,
    /// The app, between the consent to a change and its end.
    Change,
    /// The app, when a change is made and not written down as done.
    HalfDone,
    /// The app, while it takes a request in.
    Send,
    /// The server, while a request is on its way to it.
    Submit,
}

/// Every aim.
pub const AIMS: [Aim; 5] = [Aim::Run, Aim::Change, Aim::HalfDone, Aim::Send, Aim::Submit];

/// What came of it.
#[derive(Debug, Default)]
pub struct Toll {
    /// How often the app was killed.
    pub apps: u32,
    /// How often the server was killed.
    pub servers: u32,
    /// How many kills met what they aimed at.
    pub met: BTreeMap<Aim, u32>,
    /// What the app was doing when something was killed, by the last thing it had said.
    pub struck: BTreeMap<&'static str, u32>,
    /// How many changes were found half done and offered to be taken back.
    pub half_done: u32,
    /// How many changes were begun and found not to have been made.
    pub not_made: u32,
    /// How many requests were promised to arrive.
    pub promised: usize,
    /// How many requests arrived, each once.
    pub arrived: usize,
    /// How many of their reports were opened, each whole.
    pub reports: usize,
}

impl Toll {
    /// How often that aim was met.
    pub fn met(&self, aim: Aim) -> u32 {
        self.met.get(&aim).copied().unwrap_or_default()
    }
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
    /// The requests whose reports were opened.
    opened: BTreeSet<String>,
    /// How long a request takes from the click to the promise, as far as that is known.
    send_takes: Duration,
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
        let mut ground = Ground {
            driver,
            folder,
            port,
            server: None,
            it,
            queued: BTreeSet::new(),
            announced: BTreeSet::new(),
            opened: BTreeSet::new(),
            send_takes: Duration::from_millis(60),
            toll: Toll::default(),
        };
        let invitation = ground.start_server()?.context("nobody has an account yet")?;
        ground.it.join(&invitation, "Priya Nair", "priya").await;
        ground.it.ok("set_up", json!({ "organisation": "Northfield", "telephone": "" })).await;
        let (desk, _) = driver::desk(&ground.desk())?;
        desk.join(&ground.it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
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

    /// Kills the app or the server, at a moment that the dice choose; then everything has to be in order.
    ///
    /// # Errors
    /// With what is not in order.
    pub async fn round(&mut self, aim: Aim, dice: &mut Dice) -> Result<()> {
        let half_done = self.toll.half_done;
        let (said, last) = match aim {
            Aim::Submit => self.kill_server(dice).await?,
            Aim::Run | Aim::Change | Aim::HalfDone | Aim::Send => self.kill_app(aim, dice).await?,
        };
        let doing = last.as_ref().map_or("starting", doing);
        *self.toll.struck.entry(doing).or_default() += 1;
        self.reckon(&said).await.with_context(|| format!("killed while {doing}; it had said {said:?}"))?;
        let met = match aim {
            Aim::Run => matches!(last, Some(Said::Run { .. } | Said::Changed | Said::Undone)),
            Aim::Change => {
                matches!(last, Some(Said::Agreeing | Said::Undoing | Said::Applying | Said::Applied))
            }
            // Not what was said counts here, but what was found.
            Aim::HalfDone => self.toll.half_done > half_done,
            Aim::Send | Aim::Submit => matches!(last, Some(Said::Sending { .. })),
        };
        *self.toll.met.entry(aim).or_default() += u32::from(met);
        Ok(())
    }

    async fn kill_app(&mut self, aim: Aim, dice: &mut Dice) -> Result<(Vec<Said>, Option<Said>)> {
        let mut app = self.start_app(None)?;
        let undo = dice.below(2) == 0;
        match aim {
            Aim::Run => {
                app.until(|said| matches!(said, Said::Run { .. }))?;
                pause(dice, Duration::from_millis(400)).await;
            }
            Aim::Change => {
                app.until(|said| *said == if undo { Said::Undoing } else { Said::Agreeing })?;
                pause(dice, Duration::from_millis(50)).await;
            }
            Aim::HalfDone => {
                if undo {
                    app.until(|said| *said == Said::Undoing)?;
                }
                app.until(|said| *said == Said::Applied)?;
                pause(dice, Duration::from_millis(4)).await;
            }
            Aim::Send | Aim::Submit => {
                app.until(|said| matches!(said, Said::Sending { .. }))?;
                pause(dice, self.send_takes).await;
            }
        }
        let said = app.kill()?;
        self.toll.apps += 1;
        self.time_a_send(&said);
        let said: Vec<Said> = said.into_iter().map(|(_, said)| said).collect();
        let last = said.last().cloned();
        Ok((said, last))
    }

    /// Kills the server under an app that lives on, and starts it again.
    async fn kill_server(&mut self, dice: &mut Dice) -> Result<(Vec<Said>, Option<Said>)> {
        let mut app = self.start_app(None)?;
        app.until(|said| matches!(said, Said::Sending { .. }))?;
        pause(dice, self.send_takes).await;
        self.server.take().context("the server runs")?.kill()?;
        let last = app.last_at(Instant::now());
        self.toll.servers += 1;
        pause(dice, Duration::from_millis(300)).await;
        self.start_server()?;
        // Its server is gone and comes back, and it takes requests in all the while.
        app.until(|said| matches!(said, Said::Queued { .. }))?;
        let said = app.end()?;
        Ok((said.into_iter().map(|(_, said)| said).collect(), last))
    }

    /// Learns from requests that went through how long one takes, so that the next kill comes in time.
    fn time_a_send(&mut self, said: &[(Instant, Said)]) {
        for pair in said.windows(2) {
            if let [(from, Said::Sending { .. }), (to, Said::Queued { .. })] = pair {
                self.send_takes = (*to - *from).clamp(Duration::from_millis(5), Duration::from_millis(500));
            }
        }
    }

    /// Lets the app die at one exact point of a change, and looks whether it is found.
    ///
    /// # Errors
    /// With what is not in order.
    pub async fn round_that_dies(&mut self, at: &str) -> Result<u32> {
        let before = self.toll.half_done;
        let said: Vec<Said> = self.start_app(Some(at))?.dies()?.into_iter().map(|(_, said)| said).collect();
        self.toll.apps += 1;
        self.reckon(&said).await.with_context(|| format!("it had said {said:?}"))?;
        Ok(self.toll.half_done - before)
    }

    /// What came of it.
    pub fn toll(self) -> Toll {
        self.toll
    }

    async fn reckon(&mut self, said: &[Said]) -> Result<()> {
        for said in said {
            match said {
                Said::Sending { words } => drop(self.announced.insert(words.clone())),
                Said::Queued { words } => drop(self.queued.insert(words.clone())),
                _ => {}
            }
        }
        self.changes().await?;
        self.run(said).await?;
        self.requests().await
    }

    /// No change is left half done without being found, and what was found can be taken back.
    async fn changes(&mut self) -> Result<()> {
        let (desk, computer) = driver::desk(&self.desk())?;
        // Long enough after it that no program of a change can be at work still.
        desk.hands.turn(1);
        let begun = journal(&desk)?.iter().filter(|change| change.state == ChangeState::Started).count();
        let half_done = desk.ok("boot", json!({})).await["half_done"].as_array().context("a list")?.clone();
        let found: BTreeSet<String> =
            half_done.iter().map(|change| crate::desk::text(&change["id"])).collect();
        self.toll.not_made += u32::try_from(begun - half_done.len())?;
        let journal = journal(&desk)?;
        for change in journal.iter().filter(|change| change.state == ChangeState::Started) {
            ensure!(found.contains(change.id.as_str()), "half done and not found: {change:?}");
        }
        // What was left as it was found is there as well.
        let standing = |change: &&Change| {
            matches!(change.state, ChangeState::Done | ChangeState::Left)
                || found.contains(change.id.as_str())
        };
        let newest = journal.iter().rev().find(standing);
        let resumed = newest.is_some_and(|change| {
            matches!(change.plan.action, Action::Printing(PrintingAction::Resume { .. }))
        });
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
        let (desk, _) = driver::desk(&self.desk())?;
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
        let (mut desk, _) = driver::desk(&self.desk())?;
        desk.live();
        desk.until("an empty outbox", async || desk.files("outbox").is_empty().then_some(())).await;
        desk.unplug();
        let mut there: BTreeMap<String, u32> = BTreeMap::new();
        let mut cursor = Value::Null;
        loop {
            let query = json!({ "view": "triage", "limit": 200, "cursor": cursor });
            let call = json!({ "name": "list_requests", "params": [], "query": query, "body": null });
            let page = self.it.ok("call_server", call).await;
            for row in page["rows"].as_array().context("rows")? {
                *there.entry(crate::desk::text(&row["words"])).or_default() += 1;
                if self.opened.insert(crate::desk::text(&row["id"])) {
                    let report = self.it.ok("open_report", json!({ "request": row["id"] })).await;
                    ensure!(report["integrity"] == "whole", "a report that is not whole: {report}");
                    self.toll.reports += 1;
                }
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
        (self.toll.promised, self.toll.arrived) = (self.queued.len(), there.len());
        Ok(())
    }
}

async fn pause(dice: &mut Dice, most: Duration) {
    let micros = u64::try_from(most.as_micros()).expect("less than an hour");
    tokio::time::sleep(Duration::from_micros(dice.below(micros.max(1)))).await;
}

pub(crate) async fn take_back(desk: &Desk, change: &Value) -> Result<()> {
    let page = desk.ok("plan_undo", json!({ "change": change })).await;
    ensure!(page["undo"] == "ready", "it can be taken back: {page}");
    let (plan, nonce) = (&page["plan"]["digest"], &page["plan"]["nonce"]);
    let undone = desk.ok("undo", json!({ "change": change, "plan": plan, "nonce": nonce })).await;
    ensure!(undone["state"] == "undone", "it was taken back: {undone}");
    Ok(())
}

/// The journal as it is on disk, oldest first.
pub(crate) fn journal(desk: &Desk) -> Result<Vec<Change>> {
    let folder = desk.data().join("changes");
    let names = desk.files("changes").into_iter().filter(|name| name.ends_with(".json"));
    names.map(|name| Ok(serde_json::from_slice(&std::fs::read(folder.join(name))?)?)).collect()
}

fn doing(said: &Said) -> &'static str {
    match said {
        Said::Ready { .. } => "starting",
        Said::Run { .. } => "going through a run",
        Said::Agreeing => "making a change",
        Said::Applying => "at the program of a change",
        Said::Applied => "at the end of a change",
        Said::Changed => "having made a change",
        Said::Undoing => "taking a change back",
        Said::Undone => "preparing a request",
        Said::Sending { .. } => "sending a request",
        Said::Queued { .. } => "beginning anew",
    }
}

/// Kills so many times, and aims most often at what was met least.
///
/// # Errors
/// With what was not in order, in which round, and the seed to do it again; also when an aim was hardly ever met.
pub async fn survive(driver: &Path, first: &[&str], kills: u32, seed: u64) -> Result<Toll> {
    let mut dice = Dice::new(seed);
    let mut ground = Ground::new(driver, first).await?;
    for round in 0..kills {
        let aim = AIMS.into_iter().min_by_key(|aim| ground.toll.met(*aim)).context("there are aims")?;
        let at = || format!("round {round}, {aim:?}, with seed {seed}");
        ground.round(aim, &mut dice).await.with_context(at)?;
    }
    let toll = ground.toll();
    ensure!(toll.apps + toll.servers == kills, "every round kills once: {toll:?}");
    for aim in AIMS {
        ensure!(toll.met(aim) >= kills / 16, "{aim:?} was hardly ever met, with seed {seed}: {toll:?}");
    }
    ensure!(toll.half_done > 0 && toll.half_done >= toll.met(Aim::HalfDone), "{toll:?}");
    ensure!(toll.arrived >= toll.promised && toll.promised > 0 && toll.reports == toll.arrived, "{toll:?}");
    Ok(toll)
}
