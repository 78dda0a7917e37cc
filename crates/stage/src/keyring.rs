//! A keyring on a private session bus: open, or locked with nobody there to unlock it.

use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::tools::{command, run};
use crate::{Home, Service, SessionBus};

const PATIENCE: Duration = Duration::from_secs(10);

/// GNOME's keyring daemon, which answers as `org.freedesktop.secrets`. Its secrets lie in the given home.
#[derive(Debug)]
pub struct Keyring {
    _service: Service,
}

impl Keyring {
    /// A keyring that takes secrets and gives them back.
    pub fn unlocked(bus: &SessionBus, home: &Home) -> Result<Self> {
        Self::start(bus, home, Some("stage"))
    }

    /// A keyring that is there and stays locked, as after a sign-in without a password.
    pub fn locked(bus: &SessionBus, home: &Home) -> Result<Self> {
        // It must have been open once, or there is no keyring that could be locked.
        drop(Self::start(bus, home, Some("stage"))?);
        Self::start(bus, home, None)
    }

    fn start(bus: &SessionBus, home: &Home, password: Option<&str>) -> Result<Self> {
        let mut args = vec!["--foreground", "--components=secrets"];
        args.extend(password.map(|_| "--unlock"));
        let mut env = home.env();
        env.push(bus.env());
        let log = home.path().join("keyring.log");
        let mut service =
            Service::start_with("gnome-keyring-daemon", args, &env, &log, Stdio::piped(), None)?;
        let mut stdin = service.take_stdin().context("the input is piped above")?;
        stdin.write_all(password.unwrap_or_default().as_bytes())?;
        drop(stdin);
        service.wait_until(PATIENCE, |_| is_on(bus, "org.freedesktop.secrets"))?;
        Ok(Self { _service: service })
    }
}

/// Whether somebody on the bus answers to `name`.
fn is_on(bus: &SessionBus, name: &str) -> bool {
    let ask = || {
        let mut ask = command("dbus-send")?;
        ask.arg(format!("--bus={}", bus.address())).args([
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/",
        ]);
        ask.arg("org.freedesktop.DBus.NameHasOwner").arg(format!("string:{name}"));
        run(&mut ask, b"")
    };
    ask().is_ok_and(|said| said.contains("boolean true"))
}
