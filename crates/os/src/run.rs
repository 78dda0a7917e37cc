//! The one file that starts processes: no shell, no terminal, a clean environment, a time limit, an output limit.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use zeroize::Zeroizing;

/// More than this of what a program prints is thrown away.
pub(crate) const MAX_OUTPUT: u64 = 1024 * 1024;

/// Where programs may come from, and the only variables that they see.
#[derive(Debug, Clone)]
pub(crate) struct Programs {
    pub folders: Vec<PathBuf>,
    pub variables: Vec<(String, String)>,
}

/// How a program ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Its exit code; -1 when a signal ended it.
    pub code: i32,
    pub output: Vec<u8>,
    pub complaint: Vec<u8>,
}

/// What a program that asks is told.
pub(crate) enum Reply<'a> {
    /// Nothing yet: it has not asked to the end.
    Wait,
    /// A line, given without its end.
    Line(&'a str),
    /// Nothing any more.
    HangUp,
}

impl Programs {
    /// The full path of a program.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        // A path would get around the folders.
        if program.contains(['/', '\\']) {
            return None;
        }
        self.folders.iter().map(|folder| folder.join(program)).find(|path| path.is_file())
    }

    /// Runs a program to its end.
    pub(crate) fn run(
        &self,
        program: &str,
        args: &[String],
        input: &[u8],
        within: Duration,
    ) -> Result<Ended, Fault> {
        let missing = || Fault::NotInstalled { what: program.to_owned() };
        let path = self.find(program).ok_or_else(missing)?;
        let deadline = Instant::now() + within;
        let mut child = self.start(&path, args).map_err(|error| not_started(&error, program))?;
        let mut stdin = child.stdin.take().expect("stdin is piped in `start`");
        // It goes on its own, so that a program that does not read does not hold us; a closed pipe is its own affair. There may be a
        // password in it.
        let input = Zeroizing::new(input.to_vec());
        std::thread::spawn(move || stdin.write_all(&input));
        let output = drain(child.stdout.take().expect("stdout is piped in `start`"));
        let complaint = drain(child.stderr.take().expect("stderr is piped in `start`"));
        let status = wait(&mut child, deadline);
        // Also what it left behind in its group, which could hold its pipes open.
        kill_group(&mut child);
        let Some(status) = status else {
            return Err(Fault::TooSlow { millis: u64::try_from(within.as_millis()).unwrap_or(u64::MAX) });
        };
        let rest = Duration::from_secs(1);
        Ok(Ended {
            code: status.code().unwrap_or(-1),
            output: output.recv_timeout(rest).unwrap_or_default(),
            complaint: complaint.recv_timeout(rest).unwrap_or_default(),
        })
    }

    /// Runs a program that asks: `reply` sees what it has printed since it was last told something.
    pub(crate) fn converse<'a>(
        &self,
        program: &str,
        args: &[String],
        mut reply: impl FnMut(&str) -> Reply<'a>,
        within: Duration,
    ) -> Result<Ended, Fault> {
        let path = self.find(program).ok_or_else(|| Fault::NotInstalled { what: program.to_owned() })?;
        let deadline = Instant::now() + within;
        let mut child = self.start(&path, args).map_err(|error| not_started(&error, program))?;
        let mut stdin = child.stdin.take();
        let said = pieces(child.stdout.take().expect("stdout is piped in `start`"));
        let complaint = drain(child.stderr.take().expect("stderr is piped in `start`"));
        let mut output = Vec::new();
        let mut told = 0;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match said.recv_timeout(left) {
                Ok(piece) => output.extend(piece),
                // It closed its output, which programs do at their end.
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => break,
            }
            let line = match reply(&String::from_utf8_lossy(&output[told..])) {
                Reply::Wait => continue,
                Reply::Line(line) => line,
                Reply::HangUp => {
                    stdin = None;
                    continue;
                }
            };
            told = output.len();
            // In two pieces, so that no copy of a password is made. A program that has gone meanwhile reads neither.
            if let Some(to) = &mut stdin {
                let _ = to.write_all(line.as_bytes()).and_then(|()| to.write_all(b"\n"));
            }
        }
        drop(stdin);
        let status = wait(&mut child, deadline);
        kill_group(&mut child);
        let Some(status) = status else {
            return Err(Fault::TooSlow { millis: u64::try_from(within.as_millis()).unwrap_or(u64::MAX) });
        };
        let complaint = complaint.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
        Ok(Ended { code: status.code().unwrap_or(-1), output, complaint })
    }

    fn start(&self, path: &Path, args: &[String]) -> std::io::Result<Child> {
        // In a session of its own it has no terminal to ask for a password, and it is the leader of its group.
        let mut command = match self.find("setsid") {
            Some(setsid) => {
                let mut command = Command::new(setsid);
                command.arg(path);
                command
            }
            None => {
                let mut command = Command::new(path);
                on_its_own(&mut command);
                command
            }
        };
        command
            .args(args)
            .env_clear()
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let path: Vec<_> = self.folders.iter().map(PathBuf::as_path).collect();
        if let Ok(path) = std::env::join_paths(path) {
            command.env("PATH", path);
        }
        command.spawn()
    }
}

/// Where there is no `setsid`: the leader of a group of its own.
#[cfg(unix)]
fn on_its_own(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

/// Without a console, which would be a black window on the screen (Microsoft Learn, Process Creation Flags).
#[cfg(windows)]
fn on_its_own(command: &mut Command) {
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, CREATE_NO_WINDOW);
}

fn not_started(error: &std::io::Error, program: &str) -> Fault {
    match error.kind() {
        std::io::ErrorKind::NotFound => Fault::NotInstalled { what: program.to_owned() },
        std::io::ErrorKind::PermissionDenied => {
            Fault::Denied { detail: format!("{program} may not be started") }
        }
        _ => Fault::NoAnswer { what: program.to_owned() },
    }
}

fn wait(child: &mut Child, deadline: Instant) -> Option<ExitStatus> {
    let mut pause = Duration::from_millis(2);
    loop {
        // A child that cannot be asked counts as one that does not end.
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        if Instant::now() >= deadline {
            return None;
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(25));
    }
}

fn kill_group(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        // There is no such group when all of it has ended.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Reads to the end in a thread, and keeps the beginning.
fn drain(mut from: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (done, result) = channel();
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        let _ = from.by_ref().take(MAX_OUTPUT).read_to_end(&mut kept);
        let _ = std::io::copy(&mut from, &mut std::io::sink());
        let _ = done.send(kept);
    });
    result
}

/// Reads piece by piece in a thread, as it comes, up to the limit.
fn pieces(mut from: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (to, pieces) = channel();
    std::thread::spawn(move || {
        let mut piece = [0; 4096];
        let mut sum = 0;
        while let Ok(length @ 1..) = from.read(&mut piece) {
            sum += length as u64;
            if sum > MAX_OUTPUT || to.send(piece[..length].to_vec()).is_err() {
                break;
            }
        }
    });
    pieces
}

/// What a program that failed has to say, as a fault.
pub(crate) fn complaint(program: &str, subject: &str, ended: &Ended) -> Fault {
    let text = String::from_utf8_lossy(&ended.complaint);
    let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let detail: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    let says = |words: &[&str]| words.iter().any(|word| text.to_lowercase().contains(word));
    if says(&[
        "not authorized",
        "unauthorized",
        "forbidden",
        "permission denied",
        "operation not permitted",
        "access denied",
        "authentication is required",
        "authentication required",
    ]) {
        return Fault::Denied { detail };
    }
    if says(&["does not exist", "not-found", "not found", "unknown destination", "no such job"]) {
        return Fault::Missing { what: subject.to_owned() };
    }
    if says(&[
        "unable to connect",
        "connection refused",
        "scheduler is not running",
        "service-unavailable",
        "bad file descriptor",
    ]) {
        let what = if program == "gio" { "trash" } else { "cups" };
        return Fault::NoAnswer { what: what.to_owned() };
    }
    Fault::Tool { program: program.to_owned(), code: ended.code, detail }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn programs() -> Programs {
        Programs {
            folders: vec!["/usr/bin".into(), "/bin".into()],
            variables: vec![("ONLY".into(), "this".into())],
        }
    }

    fn run(program: &str, args: &[&str], millis: u64) -> Result<Ended, Fault> {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        programs().run(program, &args, b"given", Duration::from_millis(millis))
    }

    #[test]
    fn a_program_sees_only_the_variables_it_is_given_and_the_input() {
        let ended = run("env", &[], 5000).unwrap();
        let text = String::from_utf8(ended.output).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, ["ONLY=this", "PATH=/usr/bin:/bin"]);
        assert_eq!(run("cat", &[], 5000).unwrap().output, b"given");
    }

    #[test]
    fn a_slow_program_is_ended_with_all_that_it_started() {
        let start = Instant::now();
        let fault = run("sh", &["-c", "sleep 61.7 & sleep 61.7"], 300).unwrap_err();
        assert_eq!(fault, Fault::TooSlow { millis: 300 });
        assert!(start.elapsed() < Duration::from_secs(5));
        let left = run("pgrep", &["-f", "^sleep 61.7"], 5000).unwrap();
        assert_eq!(String::from_utf8(left.output).unwrap(), "");
    }

    #[test]
    fn a_program_that_asks_is_told_what_it_asks_for_and_nothing_more() {
        let talk = |script: &str, millis| {
            let mut asked = Vec::new();
            let script = ["-c".to_owned(), script.to_owned()];
            let reply = |text: &str| match text {
                text if text.ends_with("name? ") => Reply::Line("anna"),
                text if text.ends_with("word? ") => Reply::HangUp,
                text => {
                    asked.push(text.to_owned());
                    Reply::Wait
                }
            };
            programs().converse("sh", &script, reply, Duration::from_millis(millis))
        };
        let ended =
            talk("printf 'name? '; read a; printf \"hi $a, \"; printf 'word? '; read b || exit 7", 5000);
        let ended = ended.unwrap();
        assert_eq!((ended.code, &*String::from_utf8(ended.output).unwrap()), (7, "name? hi anna, word? "));
        assert_eq!(talk("echo; sleep 63.1", 300).unwrap_err(), Fault::TooSlow { millis: 300 });
        assert_eq!(run("pgrep", &["-f", "^sleep 63.1"], 5000).unwrap().output, b"");
    }

    #[test]
    fn a_flood_is_cut_and_a_child_left_behind_does_not_hold_us() {
        assert_eq!(
            run("head", &["-c", "3000000", "/dev/zero"], 5000).unwrap().output.len() as u64,
            MAX_OUTPUT
        );
        let start = Instant::now();
        assert_eq!(run("sh", &["-c", "sleep 62.3 & echo done"], 5000).unwrap().output, b"done\n");
        assert!(start.elapsed() < Duration::from_secs(3));
    }

    #[test]
    fn a_program_comes_from_the_folders_or_not_at_all() {
        for name in ["no-such-program", "/usr/bin/env", "../bin/env"] {
            assert_eq!(run(name, &[], 1000).unwrap_err(), Fault::NotInstalled { what: name.to_owned() });
        }
    }

    #[test]
    fn a_complaint_becomes_a_fault() {
        let fault = |text: &str| {
            complaint(
                "lp",
                "Office",
                &Ended { code: 1, output: Vec::new(), complaint: text.as_bytes().to_vec() },
            )
        };
        assert_eq!(
            fault("cupsenable: Operation failed: Forbidden\n"),
            Fault::Denied { detail: "cupsenable: Operation failed: Forbidden".to_owned() }
        );
        assert_eq!(
            fault("lpadmin: The printer or class does not exist."),
            Fault::Missing { what: "Office".to_owned() }
        );
        // What systemctl says to somebody who may not, when it must not ask.
        let denied = fault("Failed to start cups.service: Interactive authentication required.\n");
        assert!(matches!(denied, Fault::Denied { .. }), "{denied:?}");
        assert_eq!(fault("lp: Error - bad\n\n").to_string(), "`lp` ended with 1: lp: Error - bad");
        assert_eq!(fault("\u{1b}[31m").to_string(), "`lp` ended with 1: [31m");
    }
}
