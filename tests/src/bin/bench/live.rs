//! The relay of live sessions beside MeshCentral's: what it adds to the way of a message, its processor time for each, and its memory for a session.

mod line;
mod mesh;
mod ours;

use std::time::Duration;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use rustix::process::{Resource, getrlimit, setrlimit};
use tokio::time::sleep;

use crate::measure::{Series, load_average, processor_time, share_of_memory};
use line::{Pair, Resting, SIZE};
use mesh::{Installed, Mesh};
use ours::Ours;
pub use ours::server;

/// How many messages one measurement sends, whoever shares in it.
const MESSAGES: usize = 20_000;
/// How many sessions are open, step by step, and how many of them talk.
const SESSIONS: [usize; 3] = [10, 1_000, 4_000];
const ACTIVE: usize = 100;
/// How many sessions are opened at the same time.
const OPENING: usize = 20;
/// How long a relay is left alone between opening sessions and measuring.
const CALM: Duration = Duration::from_secs(1);
/// Files that a program has open besides sessions.
const FILES: usize = 256;

/// Measures one pair, then more and more sessions, on both relays in turn, each time with both started anew.
pub fn run(rounds: u32) -> Result<()> {
    let peer = Installed::bring().map_err(|error| format!("{error:#}"));
    let levels = levels()?;
    // One thread for all clients, as Node.js has one for all of MeshCentral.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let measured = runtime.block_on(measure(peer.as_ref().ok(), &levels, rounds))?;
    println!(
        "live: {rounds} rounds in turn; medians (lowest to highest); load average {}",
        measured.load.shown(1)
    );
    match &peer {
        Ok(_) => print!("{ALIKE}"),
        Err(why) => println!("MeshCentral {} is NOT part of this run: {why}", mesh::VERSION),
    }
    measured.print(&levels);
    Ok(())
}

const ALIKE: &str = "\
alike:  one client program on one thread, the same code for both; TLS 1.3 and WebSockets without compression; messages
        of the same size; both ends are signed in; each relay is one process on this computer, warm when measured
differ: MeshCentral runs on one thread of Node.js and sends every message on to the other socket; ours runs on two
        threads, is the whole server, and asks of every frame whether it is of this pairing and not too early; ours
        says pings every 30 s, MeshCentral here words every 300 s, and each end asks for either every 7 s, as the app does; the RSA key of MeshCentral makes opening slower,
        which is not measured
";

/// As many sessions as this program may have files open for, which it asks to be as many as can be.
fn levels() -> Result<Vec<usize>> {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit).context("cannot raise the limit of open files")?;
    let most = limit.maximum.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    // Two relays, two ends of each session.
    let (fit, not) = SESSIONS.into_iter().partition::<Vec<_>, _>(|count| 4 * count + FILES <= most);
    for count in not {
        println!("{count} sessions are NOT part of this run: `ulimit -Hn` is {most}, too few open files");
    }
    Ok(fit)
}

/// One of the two.
enum Relay {
    Ours(Ours),
    Mesh(Mesh),
}

impl Relay {
    fn id(&self) -> u32 {
        match self {
            Relay::Ours(ours) => ours.id(),
            Relay::Mesh(mesh) => mesh.id(),
        }
    }

    async fn pair(&self) -> Result<Pair> {
        match self {
            Relay::Ours(ours) => ours.pair().await,
            Relay::Mesh(mesh) => mesh.pair().await,
        }
    }
}

/// What was measured of one relay.
#[derive(Default)]
struct Figures {
    name: String,
    added: [Series; 2],
    processor: Series,
    levels: Vec<Level>,
}

/// The same with so many sessions.
#[derive(Default, Clone)]
struct Level {
    memory: Series,
    way: [Series; 2],
    processor: Series,
}

struct Measured {
    load: Series,
    loopback: [Series; 2],
    relays: Vec<Figures>,
}

async fn measure(peer: Option<&Installed>, levels: &[usize], rounds: u32) -> Result<Measured> {
    let mut names = vec!["deskside".to_owned()];
    names.extend(peer.map(|_| format!("MeshCentral {}", mesh::VERSION)));
    let figures = |name| Figures { name, levels: vec![Level::default(); levels.len()], ..Figures::default() };
    let relays = names.into_iter().map(figures).collect();
    let mut measured = Measured { load: Series::default(), loopback: Default::default(), relays };
    for _ in 0..rounds {
        measured.round(peer, levels).await?;
        measured.load.push(load_average()?);
    }
    Ok(measured)
}

impl Measured {
    async fn round(&mut self, peer: Option<&Installed>, levels: &[usize]) -> Result<()> {
        let mut open = vec![Open::new(Relay::Ours(Ours::start().await?)).await?];
        if let Some(peer) = peer {
            open.push(Open::new(Relay::Mesh(Mesh::start(peer).await?)).await?);
        }
        let plain = shares(line::loopback(MESSAGES / 2).await?);
        put(&mut self.loopback, plain);
        for (relay, figures) in open.iter_mut().zip(&mut self.relays) {
            let (through, processor) = relay.talk().await?;
            put(&mut figures.added, [through[0] - plain[0], through[1] - plain[1]]);
            figures.processor.push(processor);
        }
        for (at, count) in levels.iter().enumerate() {
            for relay in &mut open {
                relay.grow(*count).await?;
            }
            sleep(CALM).await;
            for (relay, figures) in open.iter_mut().zip(&mut self.relays) {
                let level = &mut figures.levels[at];
                level.memory.push(relay.memory_each()?);
                let (way, processor) = relay.talk().await?;
                put(&mut level.way, way);
                level.processor.push(processor);
            }
        }
        Ok(())
    }

    fn print(&self, levels: &[usize]) {
        println!(
            "\none pair, {MESSAGES} messages of {SIZE} bytes, one after another; a way is from one end to the other"
        );
        println!("{:<24} {:>26} {:>26} {:>26}", "", "p50 ms", "p99 ms", "server us a message");
        let [p50, p99] = &self.loopback;
        println!("{:<24} {:>26} {:>26}", "without a relay", p50.shown(3), p99.shown(3));
        for Figures { name, added: [p50, p99], processor, .. } in &self.relays {
            let name = format!("{name} adds");
            println!("{name:<24} {:>26} {:>26} {:>26}", p50.shown(3), p99.shown(3), processor.shown(1));
        }
        println!(
            "{:<24} {:>26} {:>26} {:>26}",
            "goal", "at or under MeshCentral", "at or under MeshCentral", "under 10"
        );
        println!(
            "\nmany sessions, of which {ACTIVE} at most talk as fast as they can, {MESSAGES} messages together"
        );
        println!(
            "{:>8}  {:<24} {:>24} {:>24} {:>24} {:>24}",
            "sessions", "", "KB a session", "p50 ms", "p99 ms", "server us a message"
        );
        for (at, count) in levels.iter().enumerate() {
            for figures in &self.relays {
                let Level { memory, way: [p50, p99], processor } = &figures.levels[at];
                let (memory, processor) = (memory.shown(1), processor.shown(1));
                let (name, p50, p99) = (&figures.name, p50.shown(2), p99.shown(2));
                println!("{count:>8}  {name:<24} {memory:>24} {p50:>24} {p99:>24} {processor:>24}");
            }
        }
        println!("{:>8}  {:<24} {:>24} {:>24} {:>24}", 4_000, "goal", "under 60", "", "under 20");
        println!(
            "memory (PSS) of the server, for each session after the first; the clients share the processors with it\n"
        );
    }
}

/// A relay with its open sessions.
struct Open {
    // Dropped before the relay.
    pairs: Vec<Resting>,
    relay: Relay,
    /// KB, with one session.
    first: u64,
}

impl Open {
    /// One session, which has talked until everything is warm.
    async fn new(relay: Relay) -> Result<Open> {
        let mut open = Open { pairs: vec![relay.pair().await?.rest()], relay, first: 0 };
        open.talk().await?;
        sleep(CALM).await;
        open.first = share_of_memory(open.relay.id())?;
        Ok(open)
    }

    /// Opens sessions until there are so many. Each has been talked through.
    async fn grow(&mut self, count: usize) -> Result<()> {
        let relay = &self.relay;
        let new = (self.pairs.len()..count).map(|_| async move {
            let mut pair = relay.pair().await?;
            pair.talk(2).await?;
            anyhow::Ok(pair.rest())
        });
        let new: Vec<Resting> = stream::iter(new).buffer_unordered(OPENING).try_collect().await?;
        self.pairs.extend(new);
        Ok(())
    }

    /// KB for each session after the first.
    fn memory_each(&self) -> Result<f64> {
        let more = share_of_memory(self.relay.id())? as f64 - self.first as f64;
        Ok(more / (self.pairs.len() - 1) as f64)
    }

    /// The active ones talk: the middle and the slow ways in ms, and the processor time of the server in us a message.
    async fn talk(&mut self) -> Result<([f64; 2], f64)> {
        let resting = self.pairs.split_off(self.pairs.len().min(ACTIVE));
        let times = MESSAGES / 2 / self.pairs.len();
        let mut woken = Vec::new();
        for pair in self.pairs.drain(..) {
            woken.push(pair.wake().await?);
        }
        let before = processor_time(self.relay.id())?;
        let talking = woken.into_iter().map(|mut pair| {
            tokio::spawn(async move {
                let took = pair.talk(times).await;
                took.map(|took| (pair, took))
            })
        });
        let (mut all, mut again) = (Vec::new(), Vec::new());
        for one in talking.collect::<Vec<_>>() {
            let (pair, took) = one.await??;
            all.extend(took);
            again.push(pair.rest());
        }
        let processor = (processor_time(self.relay.id())? - before).as_secs_f64() * 1e6 / all.len() as f64;
        self.pairs = again;
        self.pairs.extend(resting);
        Ok((shares(all), processor))
    }
}

fn put(series: &mut [Series; 2], values: [f64; 2]) {
    series.iter_mut().zip(values).for_each(|(series, value)| series.push(value));
}

/// The middle and the slowest hundredth, in milliseconds.
fn shares(mut took: Vec<Duration>) -> [f64; 2] {
    took.sort_unstable();
    [0.5, 0.99].map(|share| {
        let place = ((took.len().saturating_sub(1)) as f64 * share).round() as usize;
        took.get(place).map_or(f64::NAN, |one| one.as_secs_f64() * 1_000.0)
    })
}
