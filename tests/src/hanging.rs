//! A simulated computer of which something hangs until it is let go, as a program does that waits for a dead network.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Fault, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_sim::{Computer, Scenario};

/// What hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hangs {
    /// One more collector, of the part `disks`.
    Collector,
    /// A change, before it does anything. It is made when it is let go.
    ChangeAtFirst,
    /// A change, after all that it does.
    ChangeAtLast,
}

/// The computer.
pub struct Hanging {
    inner: Arc<Computer>,
    hangs: Hangs,
    free: (Mutex<bool>, Condvar),
}

impl Hanging {
    /// The computer of a scene.
    pub fn new(scene: &str, hangs: Hangs) -> Arc<Hanging> {
        let inner = Arc::new(Computer::new(&Scenario::parse(scene).expect("a scene")));
        Arc::new(Hanging { inner, hangs, free: (Mutex::new(false), Condvar::new()) })
    }

    /// The simulated computer itself.
    pub fn computer(&self) -> Arc<Computer> {
        self.inner.clone()
    }

    /// Lets everything that hangs go on.
    pub fn let_go(&self) {
        *self.free.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.free.1.notify_all();
    }

    fn hang(&self, hangs: Hangs) {
        if self.hangs == hangs {
            let free = self.free.0.lock().unwrap_or_else(PoisonError::into_inner);
            drop(self.free.1.wait_while(free, |free| !*free));
        }
    }
}

impl Machine for Hanging {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.inner.read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        self.inner.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        self.hang(Hangs::ChangeAtFirst);
        let done = self.inner.apply(permit, plan, within);
        self.hang(Hangs::ChangeAtLast);
        done
    }

    fn collectors(&self) -> Vec<PartId> {
        let more = (self.hangs == Hangs::Collector).then(|| "disks".parse().expect("a part"));
        more.into_iter().chain(self.inner.collectors()).collect()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        if part.as_str() == "disks" {
            self.hang(Hangs::Collector);
            return Ok(Vec::new());
        }
        self.inner.collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.inner.identities()
    }

    fn name(&self) -> String {
        self.inner.name()
    }
}
