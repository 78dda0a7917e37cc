//! The real power-profiles-daemon on a private bus, with a made-up processor; polkit and logind are stand-ins (python-dbusmock), which say
//! what they say of somebody who sits at the computer.

use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;

use crate::tools::{command, run};
use crate::{Service, SessionBus};

const PATIENCE: Duration = Duration::from_secs(20);
const DAEMON: &str = "/usr/libexec/power-profiles-daemon";

/// A bus that is used as the system's, with the services of power on it.
#[derive(Debug)]
pub struct PowerServices {
    // Dropped in this order: those on the bus before the bus.
    _services: Vec<Service>,
    bus: SessionBus,
    _folder: TempDir,
}

impl PowerServices {
    /// Starts them. Whoever asks may change the profile, if they sit at the computer.
    pub fn start(is_at_the_computer: bool) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-power-").tempdir()?;
        let bus = SessionBus::start()?;
        let env = [("DBUS_SYSTEM_BUS_ADDRESS".to_owned(), bus.address().to_owned())];
        let log = |name: &str| folder.path().join(name);
        let stand_in = |template: &str| {
            // Not whichever Python somebody has put in front: the module is the system's.
            let args = ["-m", "dbusmock", "--system", "--template", template];
            Service::start("/usr/bin/python3", args, &env, &log(template))
        };
        let (mut polkit, mut logind) = (stand_in("polkitd")?, stand_in("logind")?);
        polkit.wait_until(PATIENCE, |_| has(&bus, "org.freedesktop.PolicyKit1"))?;
        logind.wait_until(PATIENCE, |_| has(&bus, "org.freedesktop.login1"))?;
        let method = "org.freedesktop.DBus.Mock.AllowUnknown";
        let object = "/org/freedesktop/PolicyKit1/Authority";
        call(&bus, "org.freedesktop.PolicyKit1", object, &[method, &is_at_the_computer.to_string()])?;
        let fake = ("POWER_PROFILE_DAEMON_FAKE_DRIVER".to_owned(), "1".to_owned());
        let with_fake: Vec<_> = env.iter().cloned().chain([fake]).collect();
        // What it remembers goes with it.
        let args = ["--die-with-parent", "--dev-bind", "/", "/", "--tmpfs", "/var/lib", DAEMON];
        let mut daemon = Service::start("bwrap", args, &with_fake, &log("daemon"))?;
        daemon.wait_until(PATIENCE, |_| has(&bus, "net.hadess.PowerProfiles"))?;
        Ok(Self { _services: vec![daemon, polkit, logind], bus, _folder: folder })
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
