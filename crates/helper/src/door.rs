//! The one way in: reads an order, judges it, has the person asked, judges again, writes down, does it, looks, writes down.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use deskside_core::action::Action;
use deskside_core::canonical::{self, digest};
use deskside_core::id::Digest;
use deskside_core::machine::{Machine, Need, Readings};
use deskside_core::order::{Answer, Order, Receipt, Refusal, SignedReceipt, Standing};
use deskside_core::permit::Nonce;
use deskside_core::trust::{PublicKey, sign};
use ed25519_dalek::SigningKey;

use crate::clock::Now;
use crate::enrolment::{Enrolment, Person};
use crate::evidence;
use crate::judge::{Allowed, Facts, Role, judge, monotone};
use crate::log::{self, Event, Log};
use crate::polkit::Authority;
use crate::state::{self, State};
use crate::turns::Turns;

/// An action of more bytes is not written down.
const MAX_ACTION: usize = 1024;

/// Who asks, as the bus says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The number of their account.
    pub uid: u32,
    /// The name of their connection.
    pub name: String,
}

/// The world around.
pub struct Ports {
    /// The computer, as an account sees it.
    pub machine: Box<dyn Fn(u32) -> Arc<dyn Machine> + Send + Sync>,
    /// Who asks the person.
    pub authority: Box<dyn Authority>,
    /// The clock.
    pub clock: Box<dyn Fn() -> Now + Send + Sync>,
}

/// The way in.
pub struct Door {
    enrolment: Enrolment,
    key: SigningKey,
    ports: Ports,
    state: Mutex<State>,
    changes: Mutex<Log>,
    refusals: Mutex<Log>,
    turns: Mutex<Turns>,
    /// One change at a time on one computer.
    acting: Mutex<()>,
}

impl Door {
    /// Opens the door of a computer that was enrolled, with what is kept in `folder`.
    ///
    /// # Errors
    /// When anything of it is missing or cannot be read: then nothing is done.
    pub fn open(enrolment: Enrolment, folder: &Path, ports: Ports) -> io::Result<Door> {
        let now = (ports.clock)().at;
        Ok(Door {
            enrolment,
            key: state::machine_key(folder)?,
            state: Mutex::new(State::open(folder)?),
            changes: Mutex::new(Log::open(folder, log::CHANGES, now)?),
            refusals: Mutex::new(Log::open(folder, log::REFUSALS, now)?),
            turns: Mutex::default(),
            acting: Mutex::default(),
            ports,
        })
    }

    /// How things stand, for somebody who may ask.
    pub fn standing(&self, uid: u32) -> Standing {
        Standing {
            machine: PublicKey::of(&self.key),
            root: self.enrolment.root.clone(),
            enrolled: self.enrolment.people.contains_key(&uid),
            manifest: lock(&self.state).kept().seen.as_ref().map_or(0, |seen| seen.version),
        }
    }

    /// Handles an order.
    pub fn apply(&self, caller: Option<&Caller>, bytes: &[u8]) -> Answer {
        let mut action = None;
        self.in_turn(caller, bytes, &mut action).unwrap_or_else(|why| self.refuse(caller, action, why))
    }

    fn in_turn(
        &self,
        caller: Option<&Caller>,
        bytes: &[u8],
        action: &mut Option<Action>,
    ) -> Result<Answer, Refusal> {
        let caller = caller.ok_or(Refusal::NoCaller)?;
        let _turn = Turn::take(&self.turns, caller.uid)?;
        let order = Order::read(bytes)?;
        *action = Some(order.action.clone());
        self.handle(caller, &order)
    }

    fn handle(&self, caller: &Caller, order: &Order) -> Result<Answer, Refusal> {
        let person = self.enrolment.people.get(&caller.uid).ok_or(Refusal::NotEnrolled)?;
        let machine = (self.ports.machine)(caller.uid);
        let allowed = self.judge(caller, person, order, &*machine)?;
        self.ports.authority.ask(&caller.name, &allowed.plan)?;
        let _one = lock(&self.acting);
        // A person takes their time, and others act meanwhile.
        let allowed = self.judge(caller, person, order, &*machine)?;
        self.carry_out(caller.uid, allowed, &*machine)
    }

    fn judge(
        &self,
        caller: &Caller,
        person: &Person,
        order: &Order,
        machine: &dyn Machine,
    ) -> Result<Allowed, Refusal> {
        let (rules, policy, kept, now) = {
            let mut state = lock(&self.state);
            let now = monotone((self.ports.clock)(), state.kept().latest)?;
            let seen = state.kept().seen.clone();
            let (rules, policy) =
                evidence::check(&order.rules, &self.enrolment.root, (person, seen.as_ref()), now.at)?;
            // Also when it goes on to say no: who was refused under newer rules does not come back with older ones.
            if seen.as_ref() != Some(&rules.seen()) {
                state.change(|kept| kept.seen = Some(rules.seen())).map_err(|_| Refusal::CannotKeep)?;
            }
            (rules, policy, state.kept().clone(), now)
        };
        let facts = Facts {
            person,
            rules: &rules,
            policy: &policy,
            now,
            takes_back: &|action| kept.takes_back(caller.uid, action),
            used: &|action| kept.used(caller.uid, action, now.day),
            is_spent: &|what| kept.is_spent(what),
        };
        judge(order, &facts, machine)
    }

    /// Does what is allowed. From here on it cannot be done a second time with what was signed, whatever comes of it.
    fn carry_out(&self, uid: u32, allowed: Allowed, machine: &dyn Machine) -> Result<Answer, Refusal> {
        let cannot_keep = |_| Refusal::CannotKeep;
        let now = (self.ports.clock)().at;
        lock(&self.state)
            .change(|kept| {
                kept.latest = kept.latest.max(now);
                let context = allowed.decision.record().context;
                if !context.undo {
                    kept.begins(uid, &allowed.plan.action, context.day);
                }
                allowed.used.iter().for_each(|used| kept.spend(used));
            })
            .map_err(cannot_keep)?;
        let begun = Event::Begun {
            action: allowed.plan.action.clone(),
            plan: allowed.plan.digest(),
            clearance: allowed.decision.clearance(),
            boundaries: allowed.decision.boundaries().to_vec(),
            policy: allowed.decision.record().policy.clone(),
            co_signer: allowed.signed_as(Role::CoSigner),
            approver: allowed.signed_as(Role::Approver),
        };
        self.write(uid, begun).map_err(cannot_keep)?;
        let nonce = Nonce(state::random().map_err(cannot_keep)?);
        let took_back = allowed.decision.record().context.undo;
        let (permit, plan) = allowed.permit(nonce)?;
        let fault = machine.apply(&permit, &plan, plan.working()).err();
        let seen = is_so(&plan.action, machine);
        let did = fault.is_none() || seen == Some(true);
        if did {
            // Taking back what took something back is a change like another: it needs its own yes each time.
            let undo = plan.undo.clone().filter(|_| !took_back);
            // It is done. What is lost, if this cannot be kept, is that taking it back counts as such.
            let _ = lock(&self.state).change(|kept| kept.did(uid, &plan.action, undo));
        }
        let ended = Event::Ended { plan: plan.digest(), fault: fault.clone(), seen };
        // It is done: that the log does not take its end is found at the next start.
        let entry = self.write(uid, ended).unwrap_or_else(|_| digest(&plan));
        match fault.filter(|_| !did) {
            Some(fault) => Ok(Answer::Failed { fault }),
            None => {
                let machine = PublicKey::of(&self.key);
                let receipt = Receipt { machine, uid, plan: plan.digest(), at: now, entry };
                let signature = sign(&receipt, &self.key);
                Ok(Answer::Done { receipt: SignedReceipt { receipt, signature } })
            }
        }
    }

    fn write(&self, uid: u32, event: Event) -> io::Result<Digest> {
        lock(&self.changes).write((self.ports.clock)().at, Some(uid), event)
    }

    fn refuse(&self, caller: Option<&Caller>, action: Option<Action>, why: Refusal) -> Answer {
        // Nothing honest is longer, and what is not honest does not fill the disk.
        let action = action.filter(|action| canonical::bytes(action).len() <= MAX_ACTION);
        let event = Event::Refused { code: why.code(), why: why.clone(), action };
        let (at, uid) = ((self.ports.clock)().at, caller.map(|caller| caller.uid));
        let is_news = why != Refusal::TooOften || uid.is_some_and(|uid| lock(&self.turns).is_news(uid));
        if is_news {
            // A refusal that cannot be written down is one all the same.
            let _ = lock(&self.refusals).write(at, uid, event);
        }
        Answer::Refused { why }
    }
}

/// A turn, given back also when something in here breaks.
struct Turn<'a> {
    turns: &'a Mutex<Turns>,
    uid: u32,
}

impl Turn<'_> {
    fn take(turns: &Mutex<Turns>, uid: u32) -> Result<Turn<'_>, Refusal> {
        lock(turns).begin(uid, Instant::now())?;
        Ok(Turn { turns, uid })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        lock(self.turns).end(self.uid);
    }
}

/// Whether what an action brings about is so; none when the computer cannot tell.
fn is_so(action: &Action, machine: &dyn Machine) -> Option<bool> {
    const LOOKS: u32 = 6;
    let look = || {
        let mut readings = Readings::new();
        loop {
            match action.holds(&readings) {
                Ok(holds) => return Some(holds),
                Err(Need::Ask(ask)) => readings.insert(&ask, machine.read(&ask, Duration::from_secs(5))),
                Err(Need::Fault(_) | Need::NotApplicable) => return None,
            }
        }
    };
    let mut seen = look();
    // A service that was started takes a moment until it answers.
    for _ in 1..LOOKS {
        if seen == Some(true) {
            break;
        }
        std::thread::sleep(Duration::from_millis(300));
        seen = look();
    }
    seen
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
