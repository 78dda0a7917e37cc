//! The networks of this computer: NetworkManager and its neighbours on the system bus, and the way from here to a page.
//!
//! What is read changes nothing, and nobody is asked whom the system does not ask by itself: the place at which NetworkManager looks
//! for the internet, the page that the person names, and the gate that the settings name.

mod certificate;
mod clock;
mod manager;
mod proxy;
mod way;

use std::path::Path;
use std::time::{Duration, Instant};

use deskside_core::action::NetworkAction;
use deskside_core::machine::{Fault, NetworkAsk, Reading};
use deskside_core::plan::Plan;

use crate::network::manager::Manager;
use crate::run::{self, Ended, Programs};

/// A name that is looked up where NetworkManager has no place of its own to look at. It is reserved (RFC 2606) and says nothing of anybody.
const SOME_NAME: &str = "example.com";

/// The networks of one computer.
pub(crate) struct Networks<'a> {
    pub system_bus: Option<&'a str>,
    pub certificates: Option<&'a Path>,
    pub programs: &'a Programs,
}

impl Networks<'_> {
    pub(crate) fn read(&self, ask: &NetworkAsk, within: Duration) -> Result<Reading, Fault> {
        let manager = || Manager::reach(self.system_bus, within);
        match ask {
            NetworkAsk::Network => manager()?.network().map(Reading::Network),
            NetworkAsk::Gateway { adapter, address } => {
                way::gateway(adapter, *address, within).map(Reading::GatewayAnswers)
            }
            NetworkAsk::Names => {
                let place = manager().and_then(|manager| manager.place()).ok().flatten();
                let name = place.filter(|place| place.is_named()).map_or(SOME_NAME.to_owned(), |at| at.host);
                Ok(Reading::Names(way::names(&name, within)))
            }
            NetworkAsk::NameCache => manager()?.kept_names().map(Reading::NameCache),
            NetworkAsk::Portal => {
                let place = manager()?.place()?.ok_or(Fault::NotSupported)?;
                Ok(Reading::Portal(way::portal(&place, within)))
            }
            NetworkAsk::Proxy => proxy::read(self.programs, within).map(Reading::Proxy),
            NetworkAsk::Site { host, port } => Ok(Reading::Site(way::site(host, *port, within))),
            NetworkAsk::Page { page } => {
                certificate::page(page, self.certificates, within).map(Reading::Page)
            }
            NetworkAsk::Clock => {
                let manager = manager()?;
                let place = manager.place().ok().flatten();
                Ok(Reading::Clock(clock::read(&manager, place.as_ref(), within / 2)))
            }
        }
    }

    /// Runs the programs of a plan. What cannot be made leaves the network as it was: a connection that it took the place of comes
    /// back, and one that is still about to come up is called off.
    pub(crate) fn apply(&self, action: &NetworkAction, plan: &Plan, within: Duration) -> Result<(), Fault> {
        let end = Instant::now() + within;
        for invocation in &plan.invocations {
            // The way back has a part of the time for itself.
            let left = end.saturating_duration_since(Instant::now()).mul_f32(0.7);
            let ended = self.programs.run(&invocation.program, &invocation.args, b"", left);
            let fault = match ended {
                Ok(ended) if ended.code == 0 => continue,
                Ok(ended) => refused(action, &invocation.program, &ended),
                Err(fault) => fault,
            };
            self.go_back(action, plan, end.saturating_duration_since(Instant::now()));
            return Err(fault);
        }
        Ok(())
    }

    fn go_back(&self, action: &NetworkAction, plan: &Plan, within: Duration) {
        if !matches!(action, NetworkAction::Connect { .. } | NetworkAction::VpnConnect { .. }) {
            return;
        }
        for undo in
            plan.undo.iter().flat_map(|undo| crate::invocations::invocations(crate::Os::Linux, None, undo))
        {
            // What was never up cannot be taken down, and that is as good.
            let _ = self.programs.run(&undo.program, &undo.args, b"", within);
        }
    }
}

/// What a tool's complaint is to somebody who asks for a change. `nmcli` says by its exit code what happened (its manual page).
fn refused(action: &NetworkAction, program: &str, ended: &Ended) -> Fault {
    let subject = match action {
        NetworkAction::Connect { connection, .. }
        | NetworkAction::Disconnect { connection, .. }
        | NetworkAction::Renew { connection, .. }
        | NetworkAction::VpnConnect { connection }
        | NetworkAction::VpnDisconnect { connection } => connection.as_str(),
        NetworkAction::WifiOn {}
        | NetworkAction::WifiOff {}
        | NetworkAction::ForgetNames {}
        | NetworkAction::SetProxy { .. } => program,
    };
    let said = String::from_utf8_lossy(&ended.complaint);
    let line = || said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match (program, ended.code) {
        ("nmcli", _) if said.contains("Not authorized") || said.contains("ecrets were required") => {
            Fault::Denied { detail: line().chars().filter(|sign| !sign.is_control()).take(200).collect() }
        }
        ("nmcli", 3 | 4) => Fault::NoAnswer { what: subject.to_owned() },
        ("nmcli", 8) => Fault::NoAnswer { what: manager::NAME.to_owned() },
        ("nmcli", 10) => Fault::Missing { what: subject.to_owned() },
        _ => run::complaint(program, subject, ended),
    }
}
