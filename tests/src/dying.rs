//! A computer that takes the app down with it at one step of a change, and a gate that holds the program of a change.
//!
//! Every step is met exactly: nothing here waits for the right moment.

use std::ffi::OsString;
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use deskside_core::action::Action;
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Fault, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use rustix::process::{Resource, Rlimit, Signal, getpid, kill_process, setrlimit};

/// Where a change is when the app is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dies {
    /// While it is written down: a part of its entry is on disk.
    Writing,
    /// It is written down, and its program does not run yet.
    Before,
    /// Its program runs, and is held; somebody else kills the app then.
    Held,
    /// Its program has ended, and nobody has looked what came of it.
    After,
    /// It was looked at, and what was seen is being written down: a part of that is on disk.
    Seen,
}

impl Dies {
    /// Its name on a command line.
    pub fn word(self) -> &'static str {
        match self {
            Dies::Writing => "writing",
            Dies::Before => "before",
            Dies::Held => "held",
            Dies::After => "after",
            Dies::Seen => "seen",
        }
    }

    /// The one of that name.
    ///
    /// # Errors
    /// When there is none.
    pub fn parse(word: &str) -> Result<Dies> {
        let all = [Dies::Writing, Dies::Before, Dies::Held, Dies::After, Dies::Seen];
        all.into_iter()
            .find(|dies| dies.word() == word)
            .with_context(|| format!("no step is called `{word}`"))
    }
}

/// A computer around another one. It does what that one does, until it is time to die.
pub struct Dying {
    computer: Arc<dyn Machine>,
    dies: Dies,
    gate: Option<Gate>,
    /// Set when the change is about to be agreed to.
    is_agreed: AtomicBool,
    /// How many changes go well before.
    spared: AtomicU32,
}

impl Dying {
    /// The app dies at this step of a change, after so many that go well.
    pub fn after(spared: u32, computer: Arc<dyn Machine>, dies: Dies, gate: Option<Gate>) -> Dying {
        let (is_agreed, spared) = (AtomicBool::new(false), AtomicU32::new(spared));
        Dying { computer, dies, gate, is_agreed, spared }
    }

    /// The next plan that is made is the one that was agreed to, looked at once more.
    pub fn is_agreed(&self) {
        self.is_agreed.store(true, Ordering::SeqCst);
    }

    fn is_time(&self) -> bool {
        self.spared.load(Ordering::SeqCst) == 0
    }
}

/// Ends this process as somebody else would.
fn die() -> ! {
    let _ = kill_process(getpid(), Signal::KILL);
    std::process::abort()
}

/// How far a file is written: past the line of a decision that comes first, and not to the end of an entry in the journal.
const PART: u64 = 600;

/// From now on the kernel ends this process in the middle of the first file that gets longer than that.
fn die_in_the_next_file(longest: u64) {
    let no_dump = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, no_dump).expect("less is always allowed");
    let few = Rlimit { current: Some(longest), maximum: Some(longest) };
    setrlimit(Resource::Fsize, few).expect("less is always allowed");
}

impl Machine for Dying {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.computer.read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        // After this the entry in the journal is the first thing that is written.
        if self.dies == Dies::Writing && self.is_time() && self.is_agreed.load(Ordering::SeqCst) {
            die_in_the_next_file(PART);
        }
        self.computer.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        if !self.is_time() {
            let done = self.computer.apply(permit, plan, within);
            self.spared.fetch_sub(1, Ordering::SeqCst);
            self.is_agreed.store(false, Ordering::SeqCst);
            return done;
        }
        match (self.dies, &self.gate) {
            (Dies::Before, _) => die(),
            (Dies::Held, Some(gate)) => gate.close(plan).expect("a folder of ours"),
            (Dies::Held | Dies::Writing | Dies::After | Dies::Seen, _) => {}
        }
        let done = self.computer.apply(permit, plan, within);
        match self.dies {
            Dies::After => die(),
            Dies::Seen => die_in_the_next_file(16),
            Dies::Writing | Dies::Before | Dies::Held => {}
        }
        done
    }

    fn collectors(&self) -> Vec<PartId> {
        self.computer.collectors()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.computer.collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.computer.identities()
    }

    fn name(&self) -> String {
        self.computer.name()
    }
}

/// The programs that change something here.
const PROGRAMS: [&str; 9] =
    ["cancel", "cupsaccept", "cupsdisable", "cupsenable", "cupsreject", "gio", "lp", "lpadmin", "lpoptions"];

/// A folder of programs, each of which holds before it becomes the real one, when it is told what it is waited for with.
#[derive(Debug, Clone)]
pub struct Gate(PathBuf);

impl Gate {
    /// A gate in a folder of its own. `driver` becomes every program of it: see [`Gate::pass`].
    ///
    /// # Errors
    /// Those of the file system.
    pub fn build(folder: &Path, driver: &Path) -> Result<Gate> {
        fs::create_dir(folder)?;
        for program in PROGRAMS {
            std::os::unix::fs::symlink(driver, folder.join(program))?;
        }
        Ok(Gate::at(folder))
    }

    /// The gate in that folder.
    pub fn at(folder: &Path) -> Gate {
        Gate(folder.to_owned())
    }

    /// Where a computer finds its programs when they go through this gate.
    pub fn folders(&self) -> Vec<PathBuf> {
        let system = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"].map(PathBuf::from);
        [self.0.clone()].into_iter().chain(system).collect()
    }

    /// Holds the program of this plan, and no other: what is only asked goes through.
    fn close(&self, plan: &Plan) -> Result<()> {
        let Invocation { program, args, .. } = plan.invocations.first().context("a program")?;
        let words: Vec<&String> = [program].into_iter().chain(args).collect();
        Ok(fs::write(self.0.join("closed"), serde_json::to_vec(&words)?)?)
    }

    /// The number of the program that is held, if one is.
    pub fn holds(&self) -> Option<i32> {
        fs::read_to_string(self.0.join("held")).ok()?.trim().parse().ok()
    }

    /// Lets it go on.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn open(&self) -> Result<()> {
        fs::remove_file(self.0.join("held"))?;
        Ok(fs::remove_file(self.0.join("closed"))?)
    }

    /// A program of a gate, when this process was started as one: it holds if it must, and becomes the real one.
    ///
    /// # Errors
    /// When there is no real one.
    pub fn pass(args: &[OsString]) -> Result<()> {
        let called = Path::new(args.first().context("a name")?);
        let program = called.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !PROGRAMS.contains(&program) {
            return Ok(());
        }
        let folder = called.parent().context("a folder")?;
        let words: Vec<String> = [program.to_owned()]
            .into_iter()
            .chain(args[1..].iter().map(|arg| arg.to_string_lossy().into_owned()))
            .collect();
        let closed = folder.join("closed");
        let waited_for: Option<Vec<String>> =
            fs::read(&closed).ok().and_then(|words| serde_json::from_slice(&words).ok());
        if waited_for.as_ref() == Some(&words) {
            fs::write(folder.join("held.new"), getpid().as_raw_nonzero().to_string())?;
            fs::rename(folder.join("held.new"), folder.join("held"))?;
            while closed.exists() {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        let error = Command::new(deskside_stage::find(program)?).args(&args[1..]).exec();
        bail!("`{program}` is not to be had: {error}")
    }
}
