//! Kills the app at every step of real changes, and holds it to finding each of them, to the truth about it, and to the way back.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use deskside_core::journal::{Change, ChangeState};
use deskside_stage::wait_until;
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process};
use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::dying::{Dies, Gate};
use crate::kills::journeys::{Cover, Journey, Phase, agree, cover};
use crate::kills::site::{Site, State};
use crate::kills::victim::Victim;
use crate::kills::{journal, take_back};
use crate::ports::KeptKeyring;

/// Where a change is struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strike {
    /// The app dies by itself at that step.
    App(Dies),
    /// The app is killed while the program runs, which goes on alone.
    AppAlone,
    /// The app and the program are killed together.
    AppAndProgram,
}

/// Every strike.
pub const STRIKES: [Strike; 6] = [
    Strike::App(Dies::Writing),
    Strike::App(Dies::Before),
    Strike::AppAlone,
    Strike::AppAndProgram,
    Strike::App(Dies::After),
    Strike::App(Dies::Seen),
];

/// How the computer stands to the change that was struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Real {
    /// As before it.
    Before,
    /// As it was to be.
    After,
}

impl Real {
    /// What a person is told of it.
    fn words(self) -> &'static str {
        match self {
            Real::Before => "Nothing of it is there so far",
            Real::After => "It looks done now",
        }
    }
}

impl Strike {
    fn dies(self) -> Dies {
        match self {
            Strike::App(dies) => dies,
            Strike::AppAlone | Strike::AppAndProgram => Dies::Held,
        }
    }

    /// Whether the change is in the journal by then.
    fn is_written(self) -> bool {
        self != Strike::App(Dies::Writing)
    }

    /// How the computer is in the end.
    fn leaves(self, journey: Journey, phase: Phase) -> Real {
        match self {
            Strike::App(Dies::After | Dies::Seen) => Real::After,
            Strike::AppAlone if journey.goes_on_alone(phase) => Real::After,
            Strike::App(Dies::Writing | Dies::Before | Dies::Held)
            | Strike::AppAlone
            | Strike::AppAndProgram => Real::Before,
        }
    }
}

/// How many strikes there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Each half of each journey at one of its steps, which go round: what a commit can wait for.
    Turns,
    /// Each half of each journey at each step.
    All,
}

impl Depth {
    /// The strikes at the half of a journey that comes at this place.
    fn strikes(self, place: usize) -> Vec<Strike> {
        match self {
            Depth::All => STRIKES.to_vec(),
            Depth::Turns => vec![STRIKES[place % STRIKES.len()]],
        }
    }
}

/// Strikes each of these journeys, there and back.
///
/// # Errors
/// With the first thing that is not in order.
pub async fn strike_all(driver: &Path, journeys: &[Journey], depth: Depth) -> Result<usize> {
    let first = journeys.first().context("a journey")?;
    let mut site = Site::for_journey(*first)?;
    Gate::build(&site.folder.path().join("gate"), driver)?;
    let halves = journeys.iter().flat_map(|journey| {
        let undo = journey.actions().1.map(|_| Phase::Undo);
        [Phase::Change].into_iter().chain(undo).map(|phase| (*journey, phase))
    });
    let mut strikes = 0;
    for (place, (journey, phase)) in halves.enumerate() {
        for strike in depth.strikes(place) {
            site.prepare(journey)?;
            let round = Round { driver: driver.to_owned(), site: &site, journey, phase };
            let at = || format!("{journey:?} {phase:?} {strike:?}");
            round.play(strike).await.with_context(at)?;
            strikes += 1;
        }
    }
    Ok(strikes)
}

/// One strike at one change.
struct Round<'a> {
    driver: PathBuf,
    site: &'a Site,
    journey: Journey,
    phase: Phase,
}

impl Round<'_> {
    async fn play(&self, strike: Strike) -> Result<()> {
        let before = self.site.state()?;
        let known = self.journal()?;
        let held = self.kill(strike)?;
        let made: Vec<Change> = self.journal()?.into_iter().filter(|at| !known.contains(at)).collect();
        ensure!(made.len() == usize::from(self.phase == Phase::Undo) + usize::from(strike.is_written()));
        self.is_of_the_table(&made)?;
        let begun: Vec<&Change> = made.iter().filter(|at| at.state == ChangeState::Started).collect();
        ensure!(begun.len() == usize::from(strike.is_written()), "begun: {begun:?}");

        let is_part = self.parts()? > 0;
        let in_the_journal = matches!(strike, Strike::App(Dies::Writing | Dies::Seen));
        ensure!(is_part == in_the_journal, "a part of an entry is there: {is_part}");

        if let Some(program) = held {
            let begun = begun.first().context("its program is held")?;
            self.let_go(program, strike, begun).await?;
        }
        let left = strike.leaves(self.journey, self.phase);
        let (desk, _) = self.open()?;
        let now = self.site.state()?;
        let is_as_at_first = match self.phase {
            Phase::Change => left == Real::Before,
            Phase::Undo => left == Real::After,
        };
        ensure!((now == before) == is_as_at_first, "{left:?}, but it was {before:?} and is {now:?}");
        match begun.first() {
            Some(change) => self.is_found(&desk, change, left).await?,
            None => ensure!(half_done(&desk).await.is_empty(), "nothing was begun"),
        }
        self.runs_go_on(&desk).await?;
        ensure!(self.site.state()? == now, "nothing is done by looking: {:?}", self.site.state()?);

        if let Some(change) = begun.first() {
            self.settle(&desk, change, left, &before).await?;
        }
        if self.phase == Phase::Undo {
            let change = made.iter().find(|at| at.undo_of.is_none()).context("the change")?;
            if self.site.state()? != before {
                take_back(&desk, &json!(change.id)).await?;
            }
        }
        if self.journey.actions().1.is_some() {
            ensure!(self.site.state()? == before, "it was {before:?} and is {:?}", self.site.state()?);
        }
        self.leaves_nothing(&desk)
    }

    /// Starts the app and has it killed. Gives the program that is held then.
    fn kill(&self, strike: Strike) -> Result<Option<i32>> {
        let folder = self.site.folder.path().to_string_lossy().into_owned();
        let (journey, gate) = (self.journey.word(), self.gate());
        let args = ["act", &folder, &journey, self.phase.word(), strike.dies().word()];
        let victim = Victim::start(&(self.driver.clone(), Vec::new()), &args)?;
        if strike.dies() != Dies::Held {
            victim.falls()?;
            return Ok(None);
        }
        victim.kill_when(|| gate.holds().is_some())?;
        Ok(gate.holds())
    }

    /// The app is gone, and its program is held: that is found too, and then the program goes on or is killed.
    async fn let_go(&self, program: i32, strike: Strike, begun: &Change) -> Result<()> {
        let program = Pid::from_raw(program).context("a number")?;
        ensure!(test_kill_process(program).is_ok(), "it runs without the app");
        let (desk, _) = self.open()?;
        self.is_found(&desk, begun, Real::Before).await?;
        drop(desk);
        if strike == Strike::AppAndProgram {
            // It is the first of a session of its own, so its group is all that it started.
            kill_process_group(program, Signal::KILL)?;
        }
        self.gate().open()?;
        // Whoever reaps orphans does that in their own time; a program that has ended is not in the way.
        let stat = format!("/proc/{}/stat", program.as_raw_nonzero());
        wait_until("the program does not end", Duration::from_secs(30), || {
            let stat = std::fs::read_to_string(&stat).unwrap_or_default();
            (stat.is_empty() || stat.contains(") Z ")).then_some(())
        })
    }

    /// It is in the list of what is half done, with the truth about it.
    async fn is_found(&self, desk: &Desk, change: &Change, real: Real) -> Result<()> {
        let found = half_done(desk).await;
        ensure!(found.len() == 1 && found[0]["id"] == json!(change.id), "found: {found:?}");
        let told = text(&found[0]["note"]);
        ensure!(told.contains(real.words()), "it is told as `{told}`, and is {real:?}");
        let all = desk.ok("changes", json!({})).await;
        ensure!(all[0]["id"] == json!(change.id) && all[0]["state"] == "half-done", "{}", all[0]);
        ensure!(found[0]["can_undo"] == json!(change.plan.undo.is_some()), "{}", found[0]);
        Ok(())
    }

    /// What was found is dealt with: taken back, or said to be for good, or seen not to have been made.
    async fn settle(&self, desk: &Desk, change: &Change, left: Real, before: &State) -> Result<()> {
        let id = json!(change.id);
        match (left, &change.plan.undo) {
            (Real::After, Some(_)) => {
                take_back(desk, &id).await?;
                let is_before = self.site.state()? == *before;
                ensure!(is_before == (self.phase == Phase::Change), "it is {:?}", self.site.state()?);
            }
            (Real::After, None) => {
                let page = desk.ok("plan_undo", json!({ "change": id })).await;
                ensure!(
                    page["undo"] == "moved-on" && text(&page["text"]).contains("Cannot be undone"),
                    "{page}"
                );
                ensure!(change.plan.loss.is_some(), "and it says what is lost");
                desk.ok("leave_change", json!({ "change": id })).await;
            }
            (Real::Before, _) => {
                // Long enough after it that no program of a change can be at work still.
                desk.hands.turn(1);
            }
        }
        ensure!(half_done(desk).await.is_empty(), "it is dealt with");
        let kept = journal(desk)?.into_iter().find(|at| at.id == change.id).context("it is kept")?;
        let is_told = match (left, &change.plan.undo) {
            (Real::After, Some(_)) => matches!(kept.state, ChangeState::Undone { .. }),
            (Real::After, None) => kept.state == ChangeState::Left,
            (Real::Before, _) => matches!(kept.state, ChangeState::Failed { .. }),
        };
        ensure!(is_told, "{left:?}, and the journal says {:?}", kept.state);
        Ok(())
    }

    /// No run is stuck, and each change in its log has an end.
    async fn runs_go_on(&self, desk: &Desk) -> Result<()> {
        let runs = desk.files("runs");
        let newest = runs.iter().rev().find_map(|name| name.strip_suffix(".jsonl")).context("a run")?;
        let view = desk.ok("run", json!({ "run": newest })).await;
        desk.page_of(view).await;
        desk.ok("close_run", json!({ "run": newest })).await;
        Ok(())
    }

    /// No part of a file, and no password.
    fn leaves_nothing(&self, desk: &Desk) -> Result<()> {
        let keyring = self.keyring();
        for folder in ["", "changes", "runs"] {
            let parts: Vec<String> =
                desk.files(folder).into_iter().filter(|name| name.ends_with(".part")).collect();
            ensure!(parts.is_empty(), "left in `{folder}`: {parts:?}");
        }
        let typed: Vec<String> =
            keyring.names().into_iter().filter(|name| name.starts_with("typed-")).collect();
        ensure!(typed.is_empty(), "left in the keyring: {typed:?}");
        Ok(())
    }

    /// The changes are those of the journey, and the table says so of each.
    fn is_of_the_table(&self, made: &[Change]) -> Result<()> {
        let (change, undo) = self.journey.actions();
        for at in made {
            let wanted = if at.undo_of.is_some() { undo } else { Some(change) };
            let action = &at.plan.action;
            ensure!(wanted == Some(action.name()), "{:?} makes {}", self.journey, action.name());
            agree(action.name(), cover(action).unwrap_or(Cover::Not("of another area")))?;
        }
        Ok(())
    }

    /// How many entries were being written.
    fn parts(&self) -> Result<usize> {
        let names = std::fs::read_dir(self.site.folder.path().join("data/changes"))?;
        let names: Vec<_> = names.map(|at| Ok(at?.file_name())).collect::<Result<_>>()?;
        Ok(names.iter().filter(|name| name.to_string_lossy().ends_with(".part")).count())
    }

    /// The journal as the dead app left it, looked at without opening it.
    fn journal(&self) -> Result<Vec<Change>> {
        let folder = self.site.folder.path().join("data/changes");
        let mut all = Vec::new();
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "json") {
                all.push(serde_json::from_slice(&std::fs::read(path)?)?);
            }
        }
        Ok(all)
    }

    fn gate(&self) -> Gate {
        Gate::at(&self.site.folder.path().join("gate"))
    }

    fn keyring(&self) -> Arc<KeptKeyring> {
        Arc::new(KeptKeyring::at(&self.site.folder.path().join("secrets.json")))
    }

    /// The app of the site, started anew, with nothing in the way of its programs.
    fn open(&self) -> Result<(Desk, Arc<KeptKeyring>)> {
        let keyring = self.keyring();
        let computer = self.site.world.computer(None, keyring.clone());
        let desk = self.site.world.desk(self.site.folder.path(), computer, keyring.clone())?;
        Ok((desk, keyring))
    }
}

async fn half_done(desk: &Desk) -> Vec<Value> {
    desk.ok("boot", json!({})).await["half_done"].as_array().expect("a list").clone()
}
