//! The real PackageKit on a private bus, with the made-up updates of its own backend for tests; polkit is a stand-in (python-dbusmock).

use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;

use crate::tools::{command, run};
use crate::{Service, SessionBus};

const PATIENCE: Duration = Duration::from_secs(20);
const DAEMON: &str = "/usr/libexec/packagekitd";

/// A bus that is used as the system's, with PackageKit on it.
#[derive(Debug)]
pub struct UpdateServices {
    // Dropped in this order: those on the bus before the bus.
    _services: Vec<Service>,
    bus: SessionBus,
    folder: TempDir,
}

impl UpdateServices {
    /// Starts them. Whoever asks may do what polkit is asked about, if they sit at the computer.
    pub fn start(is_at_the_computer: bool) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-updates-").tempdir()?;
        let bus = SessionBus::start()?;
        let env = [("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), bus.address().to_owned())];
        let log = |name: &str| folder.path().join(name);
        // Not whichever Python somebody has put in front: the module is the system's.
        let args = ["-m", "dbusmock", "--system", "--template", "polkitd"];
        let mut polkit = Service::start("/usr/bin/python3", args, &env, &log("polkitd"))?;
        polkit.wait_until(PATIENCE, |_| has(&bus, "org.freedesktop.PolicyKit1"))?;
        let method = "org.freedesktop.DBus.Mock.AllowUnknown";
        let object = "/org/freedesktop/PolicyKit1/Authority";
        call(&bus, "org.freedesktop.PolicyKit1", object, &[method, &is_at_the_computer.to_string()])?;
        // What it remembers, and what it would fetch, goes with it. Nothing of the machine's own programs can be changed.
        let held = ["--die-with-parent", "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--bind"];
        let place = folder.path().to_string_lossy().into_owned();
        let own = [
            place.as_str(),
            place.as_str(),
            "--tmpfs",
            "/var/lib/PackageKit",
            "--tmpfs",
            "/var/cache/PackageKit",
        ];
        let daemon = [DAEMON, "--backend=dummy", "--keep-environment"];
        let args = held.into_iter().chain(own).chain(daemon);
        let mut daemon = Service::start("bwrap", args, &env, &log("daemon"))?;
        daemon.wait_until(PATIENCE, |_| has(&bus, "org.freedesktop.PackageKit"))?;
        Ok(Self { _services: vec![daemon, polkit], bus, folder })
    }

    /// Somebody else begins to install the updates that wait, and is at it for half a minute or so.
    pub fn install(&self) -> Result<Service> {
        let env = [("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), self.bus.address().to_owned())];
        let args = ["--plain", "--noninteractive", "update"];
        Service::start("pkcon", args, &env, &self.folder.path().join("pkcon"))
    }

    /// The address of the bus, for `DBUS_SYSTEM_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        self.bus.address()
    }
}

fn call(bus: &SessionBus, name: &str, object: &str, words: &[&str]) -> Result<String> {
    let mut gdbus = command("gdbus")?;
    gdbus.args(["call", "--address", bus.address(), "--dest", name, "--object-path", object, "--method"]);
    run(gdbus.args(words), b"")
}

fn has(bus: &SessionBus, name: &str) -> bool {
    let words = ["org.freedesktop.DBus.NameHasOwner", name];
    let answer = call(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", &words);
    answer.is_ok_and(|answer| answer.trim() == "(true,)")
}
