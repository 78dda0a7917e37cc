//! A private file server: Samba on a port of loopback, with folders and accounts of its own.

use std::fs;
use std::io::Write as _;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;

use crate::tools::{self, command, run};
use crate::{Port, Service};

const PATIENCE: Duration = Duration::from_secs(20);

/// A file server. Its accounts are known to nobody but it: it is shown a list of the system's accounts that holds only them, all
/// of whom are in truth whoever runs it.
#[derive(Debug)]
pub struct Samba {
    // Dropped in this order: the server before the port it listens on, the folder last.
    service: Option<Service>,
    port: Port,
    folder: TempDir,
}

impl Samba {
    /// Starts a server with these accounts, each with its password, and these folders, each with who may open it.
    pub fn start(accounts: &[(&str, &str)], shares: &[(&str, &[&str])]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-samba-").tempdir()?;
        let mut samba = Self { service: None, port: Port::reserve()?, folder };
        samba.lay_out(accounts, shares)?;
        for (account, password) in accounts {
            // `smbpasswd` does this for root alone.
            let mut add = samba.inside("pdbedit")?;
            add.arg("--configfile").arg(samba.config());
            add.args(["--create", "--password-from-stdin", "--user", account]);
            run(&mut add, format!("{password}\n{password}\n").as_bytes())?;
        }
        samba.switch_on()?;
        Ok(samba)
    }

    /// The address of a shared folder, as people have it.
    pub fn address(&self, share: &str) -> String {
        format!("smb://{}/{share}", self.port.address())
    }

    /// Where the files of a shared folder really are.
    pub fn files(&self, share: &str) -> PathBuf {
        self.at("shares").join(share)
    }

    /// Starts it again, on the same port.
    pub fn switch_on(&mut self) -> Result<()> {
        let config = self.config().to_string_lossy().into_owned();
        let args = ["--foreground", "--no-process-group", "--debug-stdout", "--configfile", &config];
        let smbd = tools::find("smbd")?.to_string_lossy().into_owned();
        let args = self.hidden().into_iter().chain([smbd]).chain(args.map(str::to_owned));
        let mut service = Service::start("bwrap", args, &[], &self.at("smbd.log"))?;
        let address = self.port.address();
        service.wait_until(PATIENCE, |_| TcpStream::connect(&address).is_ok())?;
        self.service = Some(service);
        Ok(())
    }

    /// Takes it off the network, as a power cut would.
    pub fn switch_off(&mut self) {
        if let Some(mut service) = self.service.take() {
            service.kill();
        }
    }

    /// Stops it where it stands: it takes connections and answers nothing.
    pub fn freeze(&self) {
        self.service.iter().for_each(Service::freeze);
    }

    /// Lets a frozen one go on.
    pub fn thaw(&self) {
        self.service.iter().for_each(Service::thaw);
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn config(&self) -> PathBuf {
        self.at("smb.conf")
    }

    fn lay_out(&self, accounts: &[(&str, &str)], shares: &[(&str, &[&str])]) -> Result<()> {
        let (uid, gid) = (rustix::process::getuid().as_raw(), rustix::process::getgid().as_raw());
        let mut passwd = String::from("nobody:x:65534:65534::/:/usr/sbin/nologin\n");
        for (account, _) in accounts {
            passwd.push_str(&format!("{account}:x:{uid}:{gid}::/:/usr/sbin/nologin\n"));
        }
        fs::write(self.at("passwd"), passwd)?;
        fs::write(self.at("group"), format!("staged:x:{gid}:\nnogroup:x:65534:\n"))?;
        let place = |name: &str| -> Result<String> {
            let folder = self.at(name);
            fs::create_dir_all(&folder)?;
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
            Ok(folder.display().to_string())
        };
        let mut config = fs::File::create(self.config())?;
        write!(
            config,
            "[global]\n workgroup = STAGE\n netbios name = STAGE-FILES\n server role = standalone server\n \
             interfaces = lo\n bind interfaces only = yes\n smb ports = {port}\n disable netbios = yes\n \
             server min protocol = SMB2\n private dir = {private}\n passdb backend = tdbsam:{private}/passdb.tdb\n \
             lock directory = {lock}\n state directory = {state}\n cache directory = {cache}\n \
             pid directory = {pid}\n ncalrpc dir = {ncalrpc}\n log file = {log}/log\n \
             load printers = no\n printcap name = /dev/null\n disable spoolss = yes\n",
            port = self.port.number(),
            private = place("private")?,
            lock = place("lock")?,
            state = place("state")?,
            cache = place("cache")?,
            pid = place("pid")?,
            ncalrpc = place("ncalrpc")?,
            log = place("log")?,
        )?;
        for (share, people) in shares {
            let path = place(&format!("shares/{share}"))?;
            let people = people.join(" ");
            write!(config, "[{share}]\n path = {path}\n valid users = {people}\n read only = no\n")?;
        }
        Ok(())
    }

    /// What `bwrap` has to be told so that a program sees our accounts in place of the system's.
    fn hidden(&self) -> Vec<String> {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let words = ["--die-with-parent", "--dev-bind", "/", "/"].map(str::to_owned);
        let bound = ["passwd", "group"]
            .into_iter()
            .flat_map(|name| ["--ro-bind".to_owned(), path(&self.at(name)), format!("/etc/{name}")]);
        words.into_iter().chain(bound).collect()
    }

    fn inside(&self, program: &str) -> Result<Command> {
        let mut inside = command("bwrap")?;
        inside.args(self.hidden()).arg(tools::find(program)?);
        Ok(inside)
    }
}
