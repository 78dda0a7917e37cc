//! A private CUPS scheduler on a loopback port, for root and for an ordinary user alike.

use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use tempfile::TempDir;

use crate::tools::{command, find, run, wait_until};
use crate::{Bus, Port, Service};

const PATIENCE: Duration = Duration::from_secs(15);

/// Who may change queues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admin {
    /// Anyone on this computer, without a password.
    Anyone,
    /// Nobody without an administrator's password, as on a well-kept computer.
    WithPassword,
}

/// A job in a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The number CUPS gave it.
    pub id: u32,
    /// The queue it is in.
    pub queue: String,
    /// Whose it is.
    pub user: String,
}

/// A real cupsd with everything it owns in a temporary folder.
#[derive(Debug)]
pub struct Cups {
    port: Port,
    env: (String, String),
    service: Option<Service>,
    folder: TempDir,
}

impl Cups {
    /// Starts a scheduler without queues, in which anyone may change anything.
    pub fn start(bus: &Bus) -> Result<Self> {
        Self::start_with(bus, Admin::Anyone)
    }

    /// Starts a scheduler without queues.
    pub fn start_with(bus: &Bus, admin: Admin) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-cups-").tempdir()?;
        let port = Port::reserve()?;
        write_config(folder.path(), &port, bus, admin)?;
        let mut cups = Self { port, env: bus.env(), service: None, folder };
        cups.restart()?;
        Ok(cups)
    }

    /// `127.0.0.1:PORT`, for `CUPS_SERVER`.
    pub fn server(&self) -> String {
        self.port.address()
    }

    /// The variables that make a program print here.
    pub fn env(&self) -> Vec<(String, String)> {
        vec![("CUPS_SERVER".to_owned(), self.server()), self.env.clone()]
    }

    /// The socket for programs on this computer.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("run/cups.sock")
    }

    /// Stops the scheduler. Queues and jobs stay on disk for `restart`.
    pub fn kill(&mut self) {
        self.service = None;
    }

    /// Starts the scheduler again, on the same port, with the same queues.
    pub fn restart(&mut self) -> Result<()> {
        self.kill();
        let at = self.folder.path();
        let mut args: Vec<std::ffi::OsString> =
            vec!["-f".into(), "-c".into(), at.join("etc/cupsd.conf").into()];
        args.extend(["-s".into(), at.join("etc/cups-files.conf").into()]);
        let mut service =
            Service::start("cupsd", args, std::slice::from_ref(&self.env), &at.join("log/stdout"))?;
        let address = self.server();
        service
            .wait_until(PATIENCE, |_| TcpStream::connect(&address).is_ok())
            .with_context(|| format!("cupsd's own log: {}", tail(&at.join("log/error_log"))))?;
        self.service = Some(service);
        Ok(())
    }

    /// Makes the scheduler hang: it takes connections and never answers.
    pub fn freeze(&self) {
        if let Some(service) = &self.service {
            service.freeze();
        }
    }

    /// Lets a hung scheduler go on.
    pub fn thaw(&self) {
        if let Some(service) = &self.service {
            service.thaw();
        }
    }

    /// Makes a queue for a printer that says itself what it can do; the printer must be on.
    pub fn add(&self, queue: &str, uri: &str) -> Result<()> {
        self.lpadmin(&[&format!("-p{queue}"), "-E", "-v", uri, "-m", "everywhere"])
    }

    /// Makes a queue whose printer nobody asks, for addresses that are wrong or dead.
    pub fn add_unasked(&self, queue: &str, uri: &str) -> Result<()> {
        self.lpadmin(&[&format!("-p{queue}"), "-E", "-v", uri, "-m", "raw"])
    }

    /// Removes a queue.
    pub fn remove(&self, queue: &str) -> Result<()> {
        self.lpadmin(&["-x", queue])
    }

    /// Gives a queue another address.
    pub fn set_uri(&self, queue: &str, uri: &str) -> Result<()> {
        self.lpadmin(&[&format!("-p{queue}"), "-v", uri])
    }

    /// Sets the one thing about a queue that `lpadmin -o NAME=VALUE` sets.
    pub fn set_option(&self, queue: &str, option: &str) -> Result<()> {
        self.lpadmin(&[&format!("-p{queue}"), "-o", option])
    }

    /// Makes a queue the default of this computer.
    pub fn set_default(&self, queue: &str) -> Result<()> {
        self.lpadmin(&["-d", queue])
    }

    /// Stops a queue: it takes jobs and does not print them.
    pub fn pause(&self, queue: &str) -> Result<()> {
        self.tool("cupsdisable", &[queue])
    }

    /// Lets a stopped queue print.
    pub fn resume(&self, queue: &str) -> Result<()> {
        self.tool("cupsenable", &[queue])
    }

    /// Makes a queue refuse new jobs.
    pub fn reject(&self, queue: &str) -> Result<()> {
        self.tool("cupsreject", &[queue])
    }

    /// Makes a queue take new jobs again.
    pub fn accept(&self, queue: &str) -> Result<()> {
        self.tool("cupsaccept", &[queue])
    }

    /// Prints a text as ourselves, and gives the job's number.
    pub fn print(&self, queue: &str, text: &str) -> Result<u32> {
        self.print_with(queue, text, &[])
    }

    /// Prints a text as somebody else.
    pub fn print_as(&self, user: &str, queue: &str, text: &str) -> Result<u32> {
        self.print_with(queue, text, &["-U", user])
    }

    /// Puts a text in the queue and holds it there.
    pub fn print_held(&self, queue: &str, text: &str) -> Result<u32> {
        self.print_with(queue, text, &["-H", "hold"])
    }

    /// Lets a document have been sent so many seconds earlier, as its record has it. The scheduler is started again for it.
    pub fn age(&mut self, id: u32, seconds: i32) -> Result<()> {
        self.kill();
        let folder = self.socket().ancestors().nth(2).context("the folder of the scheduler")?.to_owned();
        let record = folder.join(format!("spool/c{id:05}"));
        let mut bytes = fs::read(&record)?;
        // With its length before it, since another name ends in the same words.
        let name = b"\x00\x10time-at-creation";
        let at = bytes.windows(name.len()).position(|part| part == name).context("no time in the record")?;
        // The name is followed by the length of the value, two bytes, and the value, four.
        let value = at + name.len() + 2..at + name.len() + 6;
        let time = i32::from_be_bytes(bytes[value.clone()].try_into()?);
        bytes[value].copy_from_slice(&(time - seconds).to_be_bytes());
        fs::write(&record, bytes)?;
        // What it remembers of its documents beside their records.
        let _ = fs::remove_file(folder.join("cache/job.cache"));
        self.restart()
    }

    /// Takes all jobs out of a queue.
    pub fn cancel_all(&self, queue: &str) -> Result<()> {
        self.tool("cancel", &["-a", queue])
    }

    /// The names of all queues.
    pub fn queues(&self) -> Result<Vec<String>> {
        // With no queue at all `lpstat` counts that as an error, and prints nothing.
        let listed = self.ask("lpstat", &["-v"]).unwrap_or_default();
        let name = |line: &str| Some(line.strip_prefix("device for ")?.split_once(": ")?.0.to_owned());
        Ok(listed.lines().filter_map(name).collect())
    }

    /// The addresses of the printers on the network, as CUPS' own search tells them.
    pub fn discovered(&self) -> Result<Vec<String>> {
        // Finding nothing is an error to `ippfind`.
        let listed = self.ask("ippfind", &["-T", "2"]).unwrap_or_default();
        Ok(listed.lines().map(str::to_owned).collect())
    }

    /// Whether a queue is stopped.
    pub fn is_paused(&self, queue: &str) -> Result<bool> {
        Ok(self.ask("lpstat", &["-p", queue])?.contains(" disabled since "))
    }

    /// Whether a queue takes new jobs.
    pub fn is_accepting(&self, queue: &str) -> Result<bool> {
        Ok(!self.ask("lpstat", &["-a", queue])?.contains("not accepting requests"))
    }

    /// The address behind a queue.
    pub fn uri(&self, queue: &str) -> Result<String> {
        let line = self.ask("lpstat", &["-v", queue])?;
        let uri = line.split_once(": ").context("`lpstat -v` prints a name and an address")?.1;
        Ok(uri.trim().to_owned())
    }

    /// The default queue, if there is one.
    pub fn default_queue(&self) -> Result<Option<String>> {
        let line = self.ask("lpstat", &["-d"])?;
        Ok(line.split_once("default destination: ").map(|(_, name)| name.trim().to_owned()))
    }

    /// The jobs that have not been printed.
    pub fn jobs(&self, queue: &str) -> Result<Vec<Job>> {
        self.list("not-completed", queue)
    }

    /// The jobs that are over, printed or cancelled.
    pub fn finished(&self, queue: &str) -> Result<Vec<Job>> {
        self.list("completed", queue)
    }

    /// Waits until nothing is left to print.
    pub fn wait_until_empty(&self, queue: &str) -> Result<()> {
        wait_until(&format!("the queue `{queue}` is not empty"), Duration::from_secs(60), || {
            self.jobs(queue).ok().filter(Vec::is_empty).map(|_| ())
        })
    }

    /// The scheduler's error log.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.folder.path().join("log/error_log")).unwrap_or_default())
            .into_owned()
    }

    fn print_with(&self, queue: &str, text: &str, more: &[&str]) -> Result<u32> {
        // A scheduler that still reads what a new queue can print takes no text for a moment.
        let begun = Instant::now();
        let said = loop {
            let mut command = self.command("lp")?;
            command.args(more).args(["-d", queue, "-t", "page", "-o", "document-format=text/plain"]);
            match run(&mut command, text.as_bytes()) {
                Err(error)
                    if error.to_string().contains("Unsupported document-format")
                        && begun.elapsed() < Duration::from_secs(10) =>
                {
                    std::thread::sleep(Duration::from_millis(100));
                }
                said => break said?,
            }
        };
        // "request id is office-7 (1 file(s))"
        let id = said.split_whitespace().find_map(|word| word.strip_prefix(queue)?.strip_prefix('-'));
        id.and_then(|id| id.parse().ok()).with_context(|| format!("no job number in `{said}`"))
    }

    fn list(&self, which: &str, queue: &str) -> Result<Vec<Job>> {
        let listed = self.ask("lpstat", &["-W", which, "-o", queue])?;
        let job = |line: &str| {
            let mut words = line.split_whitespace();
            let (queue, id) = words.next()?.rsplit_once('-')?;
            Some(Job { id: id.parse().ok()?, queue: queue.to_owned(), user: words.next()?.to_owned() })
        };
        listed.lines().map(|line| job(line).with_context(|| format!("not a job: `{line}`"))).collect()
    }

    fn lpadmin(&self, args: &[&str]) -> Result<()> {
        self.tool("lpadmin", args)
    }

    fn tool(&self, program: &str, args: &[&str]) -> Result<()> {
        self.ask(program, args).map(|_| ())
    }

    fn ask(&self, program: &str, args: &[&str]) -> Result<String> {
        run(self.command(program)?.args(args), b"")
    }

    fn command(&self, program: &str) -> Result<Command> {
        let mut command = command(program)?;
        command.envs(self.env());
        Ok(command)
    }
}

fn tail(path: &Path) -> String {
    let text = String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

fn write_config(at: &Path, port: &Port, bus: &Bus, admin: Admin) -> Result<()> {
    let root = rustix::process::getuid().is_root();
    // As root, cupsd hands its children to `lp`; as anyone else it can be nobody but us.
    let (user, group, system) = if root {
        ("lp".to_owned(), "lp".to_owned(), "root lpadmin".to_owned())
    } else {
        let name = |flags| anyhow::Ok(run(command("id")?.arg(flags), b"")?.trim().to_owned());
        let group = name("-gn")?;
        (name("-un")?, group.clone(), group)
    };
    fs::set_permissions(at, fs::Permissions::from_mode(0o755))?;
    for (name, mode) in [
        ("etc", 0o755),
        ("etc/ppd", 0o755),
        ("etc/ssl", 0o700),
        ("spool", 0o710),
        ("spool/tmp", 0o1770),
        ("cache", 0o770),
        ("run", 0o755),
        ("run/certs", 0o711),
        ("log", 0o755),
    ] {
        let path = at.join(name);
        fs::create_dir(&path)?;
        if root {
            let lp = run(command("id")?.args(["-g", "lp"]), b"")?.trim().parse()?;
            chown(&path, Some(0), Some(lp))?;
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(mode))?;
    }
    let folder = at.display();
    fs::write(
        at.join("etc/cups-files.conf"),
        format!(
            "ServerRoot {folder}/etc\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\n\
             CacheDir {folder}/cache\nStateDir {folder}/run\nAccessLog {folder}/log/access_log\n\
             ErrorLog {folder}/log/error_log\nPageLog {folder}/log/page_log\n\
             ServerKeychain {folder}/etc/ssl\nUser {user}\nGroup {group}\nSystemGroup {system}\n\
             LogFilePerm 0644\nFileDevice Yes\nSetEnv DBUS_SYSTEM_BUS_ADDRESS {}\n",
            bus.address()
        ),
    )?;
    let changes = match admin {
        Admin::Anyone => "",
        Admin::WithPassword => {
            "<Limit CUPS-Add-Modify-Printer CUPS-Delete-Printer CUPS-Set-Default Pause-Printer Resume-Printer \
             CUPS-Accept-Jobs CUPS-Reject-Jobs Purge-Jobs>\n  AuthType Basic\n  Require user @SYSTEM\n\
             Order deny,allow\n  Allow all\n</Limit>\n"
        }
    };
    fs::write(
        at.join("etc/cupsd.conf"),
        format!(
            "LogLevel debug\nListen {}\nListen {folder}/run/cups.sock\nBrowsing Off\nWebInterface No\n\
             DefaultAuthType None\nMaxLogSize 0\nErrorPolicy retry-job\nJobRetryInterval 2\n\
             <Location />\n  Order allow,deny\n  Allow localhost\n</Location>\n\
             <Location /admin>\n  Order allow,deny\n  Allow localhost\n</Location>\n\
             <Policy default>\nJobPrivateAccess default\nJobPrivateValues none\n{changes}\
             <Limit All>\n  Order deny,allow\n  Allow all\n</Limit>\n</Policy>\n",
            port.address()
        ),
    )?;
    // A configuration that cupsd does not take is our mistake: say which line, not "did not start".
    let mut check = command("cupsd")?;
    check.arg("-t").arg("-c").arg(at.join("etc/cupsd.conf")).arg("-s").arg(at.join("etc/cups-files.conf"));
    run(&mut check, b"").map(|_| ()).with_context(|| format!("{:?} refuses", find("cupsd")))
}
