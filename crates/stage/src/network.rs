//! Another place on the network: a namespace of its own, with a wire to here that loses, and can be cut.
//!
//! Two pairs of interfaces lead there. What is tested goes over the *wire*; whoever drives a window there uses the other one, so
//! that a cut of the wire does not cut off the test. Making one needs the rights of root on the network, which a user namespace
//! gives as well (`unshare -Urnm`). The kernel may have no `netem`, so loss is by iptables, and delay by [`crate::FaultProxy`].

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Result, bail, ensure};

use crate::find;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A place with its own interfaces, addresses and routes. It is gone when it is dropped.
#[derive(Debug)]
pub struct Network {
    name: String,
    wire: String,
    hands: String,
    number: u32,
    loses: Option<u32>,
}

impl Network {
    /// Makes one.
    pub fn start() -> Result<Self> {
        let number = (std::process::id() * 7 + COUNT.fetch_add(1, Ordering::SeqCst)) % 250;
        let network = Self {
            name: format!("deskside-{}-{number}", std::process::id()),
            wire: format!("dsw{number}"),
            hands: format!("dsh{number}"),
            number,
            loses: None,
        };
        ip(&["link", "set", "lo", "up"])?;
        ip(&["netns", "add", &network.name])?;
        for (at, here) in [&network.wire, &network.hands].into_iter().enumerate() {
            let there = format!("{here}n");
            let address = |end: u32| format!("10.77.{number}.{}/30", 4 * at as u32 + end);
            ip(&["link", "add", here, "type", "veth", "peer", "name", &there])?;
            ip(&["link", "set", &there, "netns", &network.name])?;
            ip(&["addr", "add", &address(1), "dev", here])?;
            ip(&["link", "set", here, "up"])?;
            ip(&["-n", &network.name, "addr", "add", &address(2), "dev", &there])?;
            ip(&["-n", &network.name, "link", "set", &there, "up"])?;
        }
        ip(&["-n", &network.name, "link", "set", "lo", "up"])?;
        Ok(network)
    }

    /// The address of what is there, over the wire.
    pub fn address(&self) -> String {
        format!("10.77.{}.2", self.number)
    }

    /// The address by which programs there are driven.
    pub fn driven_at(&self) -> String {
        format!("10.77.{}.6", self.number)
    }

    /// How a program is started there: what comes before its name.
    pub(crate) fn before(&self) -> [&str; 4] {
        ["ip", "netns", "exec", &self.name]
    }

    /// Cuts the wire.
    pub fn cut(&self) -> Result<()> {
        ip(&["link", "set", &self.wire, "down"])
    }

    /// Mends it.
    pub fn mend(&self) -> Result<()> {
        ip(&["link", "set", &self.wire, "up"])
    }

    /// From now on the wire loses so many packets of a hundred, each way.
    pub fn lose(&mut self, percent: u32) -> Result<()> {
        ensure!(percent < 100, "a wire that loses everything is cut");
        self.keep_all()?;
        if percent > 0 {
            self.loses = Some(percent);
            self.rules("-A")?;
        }
        Ok(())
    }

    fn keep_all(&mut self) -> Result<()> {
        if self.loses.is_some() {
            self.rules("-D")?;
            self.loses = None;
        }
        Ok(())
    }

    fn rules(&self, how: &str) -> Result<()> {
        let share = format!("0.{:02}", self.loses.unwrap_or_default());
        for (chain, way) in [("INPUT", "-i"), ("OUTPUT", "-o")] {
            let rule = ["-m", "statistic", "--mode", "random", "--probability", &share, "-j", "DROP"];
            run(Command::new(find("iptables")?).args([how, chain, way, &self.wire]).args(rule))?;
        }
        Ok(())
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        let _ = self.keep_all();
        // The other ends of both pairs go with them.
        for here in [&self.wire, &self.hands] {
            let _ = ip(&["link", "del", here]);
        }
        let _ = ip(&["netns", "del", &self.name]);
    }
}

fn ip(args: &[&str]) -> Result<()> {
    run(Command::new(find("ip")?).args(args))
}

fn run(command: &mut Command) -> Result<()> {
    let done = command.output()?;
    if !done.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&done.stderr).trim());
    }
    Ok(())
}
