//! A private CUPS with a printer, a home folder, and the real program with somebody at the other end of its pipes.

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use deskside_stage::{Bus, Cups, Home, VirtualPrinter};

/// Long enough for a busy machine; a test that comes near it has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// The queue that everything is about.
pub const QUEUE: &str = "Finance-2F";

pub struct Office {
    pub cups: Cups,
    pub home: Home,
    _printer: VirtualPrinter,
    bus: Bus,
}

impl Office {
    /// One printer that is on and has a queue.
    pub fn open() -> Office {
        let bus = Bus::start().expect("a bus");
        let cups = Cups::start(&bus).expect("a scheduler");
        let printer = VirtualPrinter::start(&bus, "Finance, 2nd floor").expect("a printer");
        cups.add(QUEUE, &printer.uri()).expect("a queue");
        Office { cups, home: Home::new().expect("a home"), _printer: printer, bus }
    }

    /// The same, and nobody started its queue again.
    pub fn with_a_paused_queue() -> Office {
        let office = Office::open();
        // A scheduler that has just taken a queue forgets sometimes that it was told to stop it.
        let until = Instant::now() + PATIENCE;
        while !office.is_paused() {
            assert!(Instant::now() < until, "the queue does not stop");
            office.cups.pause(QUEUE).expect("it is told");
        }
        office
    }

    pub fn is_paused(&self) -> bool {
        let listed =
            Command::new("lpstat").args(["-p", QUEUE]).envs(self.cups.env()).env("LC_ALL", "C").output();
        String::from_utf8_lossy(&listed.expect("lpstat runs").stdout).contains("disabled")
    }

    /// Where the app keeps its files.
    pub fn data(&self) -> PathBuf {
        self.home.path().join(".local/share/deskside")
    }

    /// The program with nothing of the machine's own around it.
    pub fn program(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_deskside-terminal"));
        command.args(args).env_clear().envs(self.home.env()).envs(self.cups.env());
        let (name, address) = self.bus.env();
        command
            .env(name, address)
            .env("CUPS_SERVERROOT", self.home.path())
            .env("LANG", "en_GB.UTF-8")
            .env("TZ", "UTC");
        command.current_dir(self.home.path());
        command
    }

    /// Runs it to its end with nothing to read.
    pub fn runs(&self, args: &[&str]) -> Output {
        self.program(args).stdin(Stdio::null()).output().expect("the program runs")
    }

    /// Sits down at it.
    pub fn sits_at(&self, args: &[&str]) -> Person {
        Person::at(self.program(args))
    }

    /// Sits down at it in a real terminal, so many signs wide.
    pub fn sits_at_terminal(&self, args: &[&str], width: u16) -> Person {
        let mut command = self.program(args);
        command.env("TERM", "xterm");
        Person::at_terminal(command, width)
    }

    /// Writes a file into the home folder.
    pub fn writes(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_str().expect("a plain path").to_owned()
    }

    /// The changes of the journal, oldest first.
    pub fn journal(&self) -> Vec<serde_json::Value> {
        let Ok(entries) = std::fs::read_dir(self.data().join("changes")) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        let read = |path: PathBuf| std::fs::read(path).expect("a change");
        paths
            .into_iter()
            .map(|path| serde_json::from_slice(&read(path)).expect("what the app wrote"))
            .collect()
    }
}

/// A home folder, for what needs no computer.
pub struct Bare {
    home: Home,
}

impl Bare {
    pub fn new() -> Bare {
        Bare { home: Home::new().expect("a home") }
    }

    /// Runs the program to its end, and gives what it ended with and what it printed.
    pub fn runs(&self, args: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_deskside-terminal"));
        command
            .args(args)
            .env_clear()
            .envs(self.home.env())
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        let out = command.output().expect("the program runs");
        (out.status.code(), String::from_utf8_lossy(&out.stdout).into_owned())
    }

    pub fn reads(&self, name: &str) -> String {
        std::fs::read_to_string(self.home.path().join(name)).expect("a file")
    }

    pub fn writes(&self, name: &str, text: &str) {
        std::fs::write(self.home.path().join(name), text).expect("a file");
    }
}

/// Somebody who reads what the program prints and answers it, through pipes.
pub struct Person {
    child: Child,
    typing: Option<Box<dyn Write>>,
    printed: Receiver<u8>,
    /// Everything so far.
    pub all: String,
}

impl Person {
    fn at(mut command: Command) -> Person {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().expect("the program runs");
        let out = child.stdout.take().expect("it is piped");
        let typing = child.stdin.take().expect("it is piped");
        Person::between(child, Box::new(typing), out)
    }

    fn at_terminal(mut command: Command, width: u16) -> Person {
        use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
        use rustix::termios::{Winsize, tcsetwinsize};
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&ours).and_then(|()| unlockpt(&ours)).expect("it is ours");
        let size = Winsize { ws_row: 40, ws_col: width, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&ours, size).expect("a size");
        let name = ptsname(&ours, Vec::new()).expect("it has a name");
        let theirs = std::ffi::OsStr::from_bytes(name.as_bytes());
        let theirs = File::options().read(true).write(true).open(theirs).expect("its other end");
        command
            .stdin(theirs.try_clone().expect("a copy"))
            .stdout(theirs.try_clone().expect("a copy"))
            .stderr(theirs);
        let child = command.spawn().expect("the program runs");
        // Its own ends of the terminal are closed with it.
        drop(command);
        let ours = File::from(ours);
        Person::between(child, Box::new(ours.try_clone().expect("a copy")), ours)
    }

    fn between(child: Child, typing: Box<dyn Write>, out: impl Read + Send + 'static) -> Person {
        let (tell, printed) = channel();
        let out = BufReader::new(out);
        std::thread::spawn(move || out.bytes().map_while(Result::ok).try_for_each(|byte| tell.send(byte)));
        Person { child, typing: Some(typing), printed, all: String::new() }
    }

    /// What is printed until it waits for a line.
    pub fn reads(&mut self) -> String {
        let until = Instant::now() + PATIENCE;
        let mut page = Vec::new();
        while !page.ends_with(b"\n> ") {
            match self.printed.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(byte) => page.push(byte),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("no question in: {}", String::from_utf8_lossy(&page))
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let page = String::from_utf8(page).expect("text");
        self.all.push_str(&page);
        page
    }

    /// Types a line, and reads what comes of it.
    pub fn types(&mut self, line: &str) -> String {
        let typing = self.typing.as_mut().expect("it is still open");
        writeln!(typing, "{line}").expect("it reads");
        self.all.push_str(line);
        self.reads()
    }

    /// Chooses what the page calls so.
    pub fn chooses(&mut self, page: &str, words: &str) -> String {
        let row = page
            .lines()
            .find(|line| line.contains(words))
            .unwrap_or_else(|| panic!("no `{words}` in {page}"));
        let key = row.split_whitespace().next().expect("a number or a letter").to_owned();
        self.types(&key)
    }

    /// Types the word that this page asks for.
    pub fn agrees(&mut self, page: &str) -> String {
        let word = page.rsplit_once("To agree, type:").expect("the page asks for a word").1;
        let word = word.lines().map(str::trim).find(|line| !line.is_empty()).expect("a word").to_owned();
        self.types(&word)
    }

    /// Presses Ctrl-C.
    pub fn interrupts(&mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().expect("kill runs").success());
    }

    /// Types nothing more, and gives how the program ended, with the last of what it said.
    pub fn leaves(mut self) -> (Option<i32>, String) {
        drop(self.typing.take());
        let said = self.reads();
        (self.child.wait().expect("it ends").code(), said)
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
