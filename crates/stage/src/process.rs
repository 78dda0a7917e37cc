//! A service as a process: in a group of its own, with a log, ended when dropped or when we die.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use rustix::process::{Pid, Signal, kill_process_group};

use crate::{Network, tools};

/// A running program. Dropping it ends it and everything it started in its group.
#[derive(Debug)]
pub struct Service {
    name: String,
    child: Child,
    log: PathBuf,
}

impl Service {
    /// Starts `program` with `args` and only the environment `env`; what it prints goes to `log`.
    pub fn start<A: AsRef<std::ffi::OsStr>>(
        program: &str,
        args: impl IntoIterator<Item = A>,
        env: &[(String, String)],
        log: &Path,
    ) -> Result<Self> {
        Self::start_with(program, args, env, log, Stdio::null(), None)
    }

    /// Like `start`, at another place on the network; here, where there is none.
    pub fn start_at<A: AsRef<std::ffi::OsStr>>(
        place: Option<&Network>,
        program: &str,
        args: impl IntoIterator<Item = A>,
        env: &[(String, String)],
        log: &Path,
    ) -> Result<Self> {
        let Some(place) = place else { return Self::start(program, args, env, log) };
        let program = if program.contains('/') { PathBuf::from(program) } else { tools::find(program)? };
        let [ip, before @ ..] = place.before();
        let before = before.iter().map(std::ffi::OsString::from).chain([program.into_os_string()]);
        // `ip` becomes the program: same process, no wrapper.
        Self::start(ip, before.chain(args.into_iter().map(|arg| arg.as_ref().to_owned())), env, log)
    }

    /// Like `start`, with an input, and optionally with a pipe for standard output.
    pub(crate) fn start_with<A: AsRef<std::ffi::OsStr>>(
        program: &str,
        args: impl IntoIterator<Item = A>,
        env: &[(String, String)],
        log: &Path,
        stdin: Stdio,
        stdout: Option<Stdio>,
    ) -> Result<Self> {
        let path = if program.contains('/') { PathBuf::from(program) } else { tools::find(program)? };
        // `setpriv` asks the kernel to end the program when we die, then becomes it: same process, no wrapper.
        let mut command = Command::new(tools::find("setpriv")?);
        command.args(["--pdeathsig", "TERM", "--"]).arg(&path).args(args);
        let output = File::options().create(true).append(true).open(log)?;
        command
            .env_clear()
            .env("PATH", tools::PATH)
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", std::env::temp_dir())
            .envs(env.iter().map(|(name, value)| (name, value)))
            .process_group(0)
            .stdin(stdin)
            .stderr(output.try_clone()?)
            .stdout(stdout.unwrap_or(Stdio::from(output)));
        let child = spawn(command).with_context(|| format!("cannot start `{program}`"))?;
        let mut service = Self { name: program.to_owned(), child, log: log.to_owned() };
        // Until `setpriv` has become the program, the kernel has not been asked yet. While a process changes into
        // another its command line is empty.
        let line = format!("/proc/{}/cmdline", service.id());
        tools::wait_until(&format!("`{program}` does not start"), Duration::from_secs(10), || {
            let words = fs::read(&line).unwrap_or_default();
            let first = words.split(|byte| *byte == 0).next().unwrap_or_default();
            let started = !first.is_empty() && !first.ends_with(b"/setpriv");
            (started || !service.is_running()).then_some(())
        })?;
        Ok(service)
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it printed so far.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until `ready`; when the program ends first, or never is, the error carries the end of its log.
    pub fn wait_until(&mut self, limit: Duration, mut ready: impl FnMut(&Self) -> bool) -> Result<()> {
        let name = self.name.clone();
        let mut ended = false;
        let waited = tools::wait_until(&format!("`{name}` is not ready"), limit, || {
            ended = !self.is_running();
            (ended || ready(self)).then_some(())
        });
        match waited {
            Ok(()) if !ended => Ok(()),
            other => {
                let log = self.log();
                let tail: Vec<&str> = log.lines().rev().take(12).collect();
                let tail = tail.into_iter().rev().collect::<Vec<_>>().join("\n");
                let what = if ended { format!("`{name}` ended at once") } else { format!("{other:?}") };
                anyhow::bail!("{what}; its last words:\n{tail}")
            }
        }
    }

    /// Stops it where it stands, as a hung program would: connections are accepted and nothing answers.
    pub fn freeze(&self) {
        self.signal(Signal::STOP);
    }

    /// Lets a frozen one go on.
    pub fn thaw(&self) {
        self.signal(Signal::CONT);
    }

    /// Ends it as a power cut would, with no chance to tidy up.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        let _ = self.child.wait();
    }

    /// Asks it to end, and makes it after three seconds.
    pub fn stop(&mut self) {
        if self.is_running() {
            self.signal(Signal::CONT);
            self.signal(Signal::TERM);
            let start = Instant::now();
            while self.is_running() && start.elapsed() < Duration::from_secs(3) {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        // Also when the leader has ended: what it started may still be there.
        self.kill();
    }

    pub(crate) fn take_stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }

    pub(crate) fn take_stdin(&mut self) -> Option<std::process::ChildStdin> {
        self.child.stdin.take()
    }

    fn signal(&self, signal: Signal) {
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // A group that has ended already is what we want.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop();
    }
}

type Order = (Command, Sender<io::Result<Child>>);

/// Spawns from one thread that lives as long as we do: the kernel's death signal follows the spawning *thread*, and
/// a service shared by tests would otherwise end with the test that happened to start it.
fn spawn(command: Command) -> io::Result<Child> {
    static SPAWNER: OnceLock<Mutex<Sender<Order>>> = OnceLock::new();
    let spawner = SPAWNER.get_or_init(|| {
        let (orders, received) = channel::<Order>();
        std::thread::spawn(move || {
            for (mut command, answer) in received {
                let _ = answer.send(command.spawn());
            }
        });
        Mutex::new(orders)
    });
    let (answer, answered) = channel();
    let orders = spawner.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    orders.send((command, answer)).map_err(io::Error::other)?;
    answered.recv().map_err(io::Error::other)?
}
