//! Private message buses: a "system" bus with Avahi on it, and a session bus with nothing on it.

use std::fs;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;

use crate::Service;
use crate::tools;

const PATIENCE: Duration = Duration::from_secs(10);

/// A private stand-in for the system bus, where anyone may do anything, with a real Avahi on it; and a second one for
/// the printers, because CUPS leaves out of its search what its own computer announces.
///
/// `ippeveprinter` refuses to run without Avahi. The two Avahis see each other and nobody else: they live in a network
/// namespace of their own (bubblewrap), and each has its own `/run/avahi-daemon`, of which a machine has only one.
#[derive(Debug)]
pub struct Bus {
    computer: String,
    printers: String,
    // Dropped in this order: Avahi before the buses it talks on, the folder last.
    _avahi: Service,
    _daemons: [Service; 2],
    _folder: TempDir,
}

impl Bus {
    /// Starts the buses and Avahi on them.
    pub fn start() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-bus-").tempdir()?;
        let at = folder.path();
        let (daemon, computer) = start_daemon(at, "computer", "system", "", &[])?;
        let (other, printers) = start_daemon(at, "printers", "system", "", &[])?;
        let avahi = start_avahi(at, [&computer, &printers])?;
        Ok(Self { computer, printers, _avahi: avahi, _daemons: [daemon, other], _folder: folder })
    }

    /// The address of the computer's bus, for `DBUS_SYSTEM_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.computer
    }

    /// The variable that makes a program use this bus as the system's.
    pub fn env(&self) -> (String, String) {
        ("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), self.computer.clone())
    }

    /// The same for what is elsewhere on the pretended network.
    pub(crate) fn printers_env(&self) -> (String, String) {
        ("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), self.printers.clone())
    }
}

/// A private session bus. Nothing on it is started on demand except the services asked for.
#[derive(Debug)]
pub struct SessionBus {
    address: String,
    _daemon: Service,
    folder: TempDir,
}

impl SessionBus {
    /// A bus with nobody on it: no keyring, no notifications.
    pub fn start() -> Result<Self> {
        Self::start_with(&[])
    }

    /// A bus that starts these installed services on demand, by their names, such as `org.a11y.Bus`.
    pub fn start_with(services: &[&str]) -> Result<Self> {
        Self::start_for(None, services)
    }

    /// The same for somebody whose home folder is there: what the bus starts on demand works on the files in it.
    pub fn start_for(home: Option<&Path>, services: &[&str]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-session-").tempdir()?;
        let at = folder.path();
        let files = at.join("services");
        fs::create_dir(&files)?;
        for name in services {
            let file = format!("{name}.service");
            fs::copy(Path::new("/usr/share/dbus-1/services").join(&file), files.join(&file))?;
        }
        let extra = format!("<servicedir>{}</servicedir>", files.display());
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let env: Vec<_> = home
            .into_iter()
            .flat_map(|home| [("HOME", text(home)), ("XDG_RUNTIME_DIR", text(at))])
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let (daemon, address) = start_daemon(at, "session", "session", &extra, &env)?;
        Ok(Self { address, _daemon: daemon, folder })
    }

    /// The address, for `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The folder for what runs as long as the person is signed in, for `XDG_RUNTIME_DIR`.
    pub fn runtime(&self) -> &Path {
        self.folder.path()
    }

    /// The variable that makes a program use this bus.
    pub fn env(&self) -> (String, String) {
        ("DBUS_SESSION_BUS_ADDRESS".to_owned(), self.address.clone())
    }
}

/// A system bus at the place where programs look for it, for a test that is in a place of its own.
pub(crate) fn start_system(at: &Path, socket: &Path) -> Result<(Service, String)> {
    start_daemon_at(at, socket, "system", "system", "", &[])
}

fn start_daemon(
    at: &Path,
    name: &str,
    kind: &str,
    extra: &str,
    env: &[(String, String)],
) -> Result<(Service, String)> {
    start_daemon_at(at, &at.join(name), name, kind, extra, env)
}

fn start_daemon_at(
    at: &Path,
    socket: &Path,
    name: &str,
    kind: &str,
    extra: &str,
    env: &[(String, String)],
) -> Result<(Service, String)> {
    let address = format!("unix:path={}", socket.display());
    let config = at.join(format!("{name}.conf"));
    fs::write(
        &config,
        format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>{kind}</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  {extra}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#
        ),
    )?;
    let mut daemon = Service::start(
        "dbus-daemon",
        [format!("--config-file={}", config.display()), "--nofork".to_owned(), "--nopidfile".to_owned()],
        env,
        &at.join(format!("{name}.log")),
    )?;
    daemon.wait_until(PATIENCE, |_| UnixStream::connect(socket).is_ok())?;
    Ok((daemon, address))
}

fn start_avahi(at: &Path, addresses: [&str; 2]) -> Result<Service> {
    let config = at.join("avahi.conf");
    // The name of this host is its address: no resolver here knows `something.local`, and all of them know this.
    fs::write(
        &config,
        "[server]\nhost-name=127\ndomain-name=0.0.1\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\n\
         enable-dbus=yes\ndisallow-other-stacks=no\n\
         [publish]\npublish-workstation=no\npublish-hinfo=no\n[rlimits]\n",
    )?;
    // Avahi insists on a user called `avahi` who owns its folder; in here that is whoever we are.
    let (uid, gid) = (rustix::process::getuid().as_raw(), rustix::process::getgid().as_raw());
    let (passwd, group) = (at.join("passwd"), at.join("group"));
    fs::write(&passwd, format!("avahi:x:{uid}:{gid}::/:/usr/sbin/nologin\n"))?;
    fs::write(&group, format!("avahi:x:{gid}:\n"))?;
    // xargs starts one Avahi for each bus, both inside the one namespace.
    let buses = at.join("buses");
    fs::write(&buses, addresses.join("\n"))?;
    let path = |path: &Path| path.to_string_lossy().into_owned();
    let mut args: Vec<String> = Vec::new();
    args.extend(["--die-with-parent", "--unshare-net", "--dev-bind", "/", "/"].map(str::to_owned));
    args.extend([
        path(&tools::find("xargs")?),
        "-a".into(),
        path(&buses),
        "-P".into(),
        "2".into(),
        "-I{}".into(),
    ]);
    args.push(path(&tools::find("bwrap")?));
    args.extend(
        ["--die-with-parent", "--dev-bind", "/", "/", "--tmpfs", "/run/avahi-daemon"].map(str::to_owned),
    );
    args.extend(["--ro-bind".into(), path(&passwd), "/etc/passwd".into()]);
    args.extend(["--ro-bind".into(), path(&group), "/etc/group".into()]);
    args.extend(["--setenv", "DBUS_SYSTEM_BUS_ADDRESS", "{}"].map(str::to_owned));
    args.extend([path(&tools::find("avahi-daemon")?), "-f".into(), path(&config)]);
    args.extend(["--no-drop-root", "--no-chroot", "--no-rlimits", "--no-proc-title"].map(str::to_owned));
    let mut avahi = Service::start("bwrap", args, &[], &at.join("avahi.log"))?;
    avahi.wait_until(PATIENCE, |service| service.log().matches("Server startup complete").count() == 2)?;
    Ok(avahi)
}
