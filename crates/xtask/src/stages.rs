//! Numbered stages with their times: quiet while all is well, the whole output when something is not.

use std::fs;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Read, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::count::{Count, tests_in};

/// Longer than any stage takes on a slow machine; what is still running then is hung.
const LIMIT: Duration = Duration::from_secs(25 * 60);
/// So often a long stage says that it is alive, where there is no terminal to show more.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// A row of stages. A failed one does not stop the others, unless they need it.
pub struct Stages {
    total: usize,
    at: usize,
    begun: Instant,
    sum: Count,
    failed: Vec<String>,
    logs: PathBuf,
}

impl Stages {
    /// Begins a row of `total` stages, with a log of each in `logs`.
    pub fn begin(total: usize, logs: PathBuf) -> Self {
        Self { total, at: 0, begun: Instant::now(), sum: Count::default(), failed: Vec::new(), logs }
    }

    /// Runs `command` as the next stage. Its tests are counted; without any it counts as one check.
    pub fn run(&mut self, name: &str, command: &mut Command) -> Result<bool> {
        self.announce(name, Some(command));
        let start = Instant::now();
        let (ok, output) = watch(command, Signs::Shown)?;
        self.judge(name, ok, &output, start.elapsed())
    }

    /// Runs commands one after the other beside the stages that follow, until `join`.
    pub fn beside(&mut self, commands: Vec<(&'static str, Command)>) -> Beside {
        let work = commands.into_iter().map(|(name, mut command)| {
            println!("       beside: {name:16} {}", spelled(&command));
            move || {
                let start = Instant::now();
                let watched = watch(&mut command, Signs::Hidden);
                (name, spelled(&command), watched, start.elapsed())
            }
        });
        let work: Vec<_> = work.collect();
        Beside(std::thread::spawn(move || work.into_iter().map(|mut one| one()).collect()))
    }

    /// Waits for what runs beside, and reports each as a stage.
    pub fn join(&mut self, beside: Beside) -> Result<()> {
        let done = beside.0.join().ok().context("the stages beside the others panicked")?;
        for (name, words, watched, took) in done {
            self.at += 1;
            println!("[{:2}/{}] {name:24} {words}", self.at, self.total);
            let (ok, output) = watched?;
            self.judge(name, ok, &output, took)?;
        }
        Ok(())
    }

    fn judge(&mut self, name: &str, ok: bool, output: &str, took: Duration) -> Result<bool> {
        let log = self.logs.join(format!("{:02}-{}.log", self.at, name.replace(", ", "-").replace(' ', "-")));
        fs::write(&log, output)?;
        let mut count = tests_in(output);
        if count == Count::default() || (!ok && count.failed == 0) {
            count += if ok { Count { passed: 1, failed: 0 } } else { Count { passed: 0, failed: 1 } };
        }
        if !ok {
            println!("{}", tail(output, 400));
            println!("      (all of it: {})", log.display());
        }
        self.close(name, ok, count, took);
        Ok(ok)
    }

    /// Runs `check` in this process as the next stage. It answers with its own count.
    pub fn check(&mut self, name: &str, check: impl FnOnce() -> Result<Count>) -> bool {
        self.announce(name, None);
        let start = Instant::now();
        let (ok, count) = match check() {
            Ok(count) => (count.failed == 0, count),
            Err(error) => {
                println!("      {error:#}");
                (false, Count { passed: 0, failed: 1 })
            }
        };
        self.close(name, ok, count, start.elapsed());
        ok
    }

    /// Names a stage that cannot run, because one that it needs has failed.
    pub fn skip(&mut self, name: &str, why: &str) {
        self.announce(name, None);
        println!("      not run: {why}");
        self.failed.push(format!("{name} (not run)"));
        self.sum.failed += 1;
    }

    /// Prints the sum as the last line.
    pub fn end(self) -> ExitCode {
        println!();
        for name in &self.failed {
            println!("failed: {name}");
        }
        println!("{} in all", seconds(self.begun.elapsed()));
        println!("{} passed, {} failed", self.sum.passed, self.sum.failed);
        if self.sum.failed == 0 && self.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn announce(&mut self, name: &str, command: Option<&Command>) {
        self.at += 1;
        let words = command.map(spelled).unwrap_or_default();
        println!("[{:2}/{}] {name:24} {words}", self.at, self.total);
        // A pipe holds lines back; whoever watches wants to see them.
        let _ = std::io::stdout().flush();
    }

    fn close(&mut self, name: &str, ok: bool, count: Count, took: Duration) {
        let word = if ok { "ok" } else { "FAILED" };
        println!("        {word}: {} passed, {} failed, {}", count.passed, count.failed, seconds(took));
        self.sum += count;
        if !ok {
            self.failed.push(name.to_owned());
        }
    }
}

/// What a command that ran beside the stages came to.
type Done = (&'static str, String, Result<(bool, String)>, Duration);

/// Commands that run beside the stages.
pub struct Beside(JoinHandle<Vec<Done>>);

/// Whether a running command shows that it is alive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signs {
    Shown,
    Hidden,
}

/// Runs a command and collects what it prints; shows a sign of life meanwhile.
fn watch(command: &mut Command, signs: Signs) -> Result<(bool, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    // What failed is said by the tests; where in the runner that was helps nobody.
    let mut child = command
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let (lines, received) = channel();
    read(child.stdout.take(), lines.clone());
    read(child.stderr.take(), lines);
    let terminal = signs == Signs::Shown && std::io::stdout().is_terminal();
    let (start, mut said) = (Instant::now(), Instant::now());
    let mut output = String::new();
    loop {
        match received.recv_timeout(Duration::from_millis(500)) {
            Ok(line) => {
                if terminal {
                    let short: String = line.trim().chars().take(90).collect();
                    print!("\r\x1b[2K        {:>4} s  {short}\r", start.elapsed().as_secs());
                    let _ = std::io::stdout().flush();
                }
                output.push_str(&line);
                output.push('\n');
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if !terminal && signs == Signs::Shown && said.elapsed() > HEARTBEAT {
            said = Instant::now();
            println!("        ... {}", seconds(start.elapsed()));
            let _ = std::io::stdout().flush();
        }
        if start.elapsed() > LIMIT {
            end_with_children(&mut child);
            output.push_str(&format!("\nended after {}: it hangs\n", seconds(LIMIT)));
            break;
        }
    }
    if terminal {
        print!("\r\x1b[2K");
    }
    Ok((child.wait()?.success(), output))
}

fn read(from: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let Some(from) = from else { return };
    std::thread::spawn(move || {
        let mut reader = BufReader::new(from);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            if to.send(text).is_err() {
                return;
            }
            line.clear();
        }
    });
}

/// Ends a command that hangs, and all it started: what it started may hold the pipe that we read from.
fn end_with_children(child: &mut Child) {
    let mut all = vec![child.id().to_string()];
    let mut next = 0;
    while let Some(parent) = all.get(next).cloned() {
        next += 1;
        for task in fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten() {
            let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            all.extend(children.split_whitespace().map(str::to_owned));
        }
    }
    let _ = Command::new("kill").arg("-KILL").args(&all).stderr(Stdio::null()).status();
    let _ = child.kill();
}

/// A command as one would type it.
pub fn spelled(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
    std::iter::once(program).chain(args).collect::<Vec<_>>().join(" ")
}

fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}
