//! How long the app takes to its first painted page, and its memory, beside an empty window of the same Tauri.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use deskside_stage::{Display, Home, Keyring, Service, SessionBus, wait_until};

use crate::measure::{Series, built, load_average};

/// As large as the windows are, so that there is nothing else to see.
const SCREEN: (u32, u32) = (960, 680);
/// How often the screen is looked at: a time that is measured is too long by this at most.
const EVERY: Duration = Duration::from_millis(5);
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a window stands before its memory is measured.
const IDLE: Duration = Duration::from_secs(5);

/// One of the two programs, with a home of its own that it keeps from start to start.
struct Program {
    name: &'static str,
    path: PathBuf,
    env: Vec<(String, String)>,
    home: Home,
    paint: Series,
    memory: Series,
    processes: usize,
    // Dropped in this order.
    _keyring: Keyring,
    _bus: SessionBus,
}

/// Starts both in turn, so that a busy moment hits both.
pub fn run(rounds: u32) -> Result<()> {
    let screen = Display::watched(SCREEN.0, SCREEN.1)?;
    let mut ours = Program::new("deskside", built("DESKSIDE_APP_BINARY", "deskside")?, &screen)?;
    let mut empty = Program::new("empty window", built("DESKSIDE_EMPTY_BINARY", "examples/empty")?, &screen)?;
    let (mut later, mut more) = (Series::default(), Series::default());
    let mut load = Series::default();
    for round in 0..=rounds {
        let (app, peer) = (ours.start(&screen)?, empty.start(&screen)?);
        // The first round only makes the homes and warms the caches.
        if round > 0 {
            ours.keep(app);
            empty.keep(peer);
            later.push(app.0 / peer.0);
            more.push(app.1 / peer.1);
            load.push(load_average()?);
        }
    }
    println!("start: {rounds} rounds in turn; medians (lowest to highest); load average {}", load.shown(1));
    println!("{:<14} {:>24} {:>26} {:>10}", "", "first words, s", "memory (PSS), MB", "processes");
    for program in [&ours, &empty] {
        let (paint, memory) = (program.paint.shown(2), program.memory.shown(0));
        println!("{:<14} {paint:>24} {memory:>26} {:>10}", program.name, program.processes);
    }
    println!("{:<14} {:>24} {:>26}", "ratio", later.shown(2), more.shown(2));
    println!("{:<14} {:>24} {:>26}", "goal", "1.25 at most", "1.10 at most");
    println!(
        "from the start of the process until there are letters on the screen, looked at every {} ms;",
        EVERY.as_millis()
    );
    println!(
        "memory of the process and its children after {} s; the ratio is the one of each round\n",
        IDLE.as_secs()
    );
    Ok(())
}

impl Program {
    fn new(name: &'static str, path: PathBuf, screen: &Display) -> Result<Self> {
        let (home, bus) = (Home::new()?, SessionBus::start()?);
        let keyring = Keyring::unlocked(&bus, &home)?;
        let mut env = home.env();
        env.extend([bus.env(), screen.env()]);
        let (paint, memory) = Default::default();
        Ok(Program { name, path, env, home, paint, memory, processes: 0, _keyring: keyring, _bus: bus })
    }

    /// Starts it once: seconds until there are words, and its memory in MB.
    fn start(&mut self, screen: &Display) -> Result<(f64, f64)> {
        wait_until("the last window stays", PATIENCE, || (!screen.has_words().ok()?).then_some(()))?;
        let log = self.home.path().join("start.log");
        let began = Instant::now();
        let none: [&str; 0] = [];
        let mut service = Service::start(&self.path.display().to_string(), none, &self.env, &log)?;
        while !screen.has_words()? {
            ensure!(service.is_running(), "`{}` ended: {}", self.name, service.log());
            ensure!(began.elapsed() < PATIENCE, "`{}` shows nothing: {}", self.name, service.log());
            sleep(EVERY);
        }
        let paint = began.elapsed();
        sleep(IDLE);
        let family = family(service.id())?;
        self.processes = family.len();
        let memory = family.into_iter().map(pss).sum::<Result<f64>>()?;
        service.stop();
        Ok((paint.as_secs_f64(), memory))
    }

    fn keep(&mut self, (paint, memory): (f64, f64)) {
        self.paint.push(paint);
        self.memory.push(memory);
    }
}

/// A process and everything that it started.
fn family(first: u32) -> Result<Vec<u32>> {
    let mut parents = BTreeMap::new();
    for entry in std::fs::read_dir("/proc")? {
        let entry = entry?;
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // One that has ended meanwhile is none of it.
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else { continue };
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        parents.insert(id, parent.unwrap_or(0));
    }
    let belongs = |id: &u32| {
        let up = std::iter::successors(Some(*id), |id| parents.get(id).copied());
        up.take_while(|id| *id > 0).any(|id| id == first)
    };
    Ok(parents.keys().copied().filter(belongs).collect())
}

/// The share of the memory that is this process's, in MB.
fn pss(id: u32) -> Result<f64> {
    let said = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup"))?;
    let line = said.lines().find_map(|line| line.strip_prefix("Pss:")).context("no PSS")?;
    let kilobytes: f64 = line.trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1_000.0)
}
