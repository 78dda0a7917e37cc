//! What a log says: answers, causes, proofs, and the place in the wizard.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{BoundaryId, ChangeId, Millis, RequestId, StepId};
use crate::machine::Fault;
use crate::probe::Verdict;
use crate::run::{Answer, Entry, Event, NOT_LISTED, NOT_SURE, Status};
use crate::say::Facts;
use crate::wizard::{If, Otherwise, Repair, Step, Wizard};

/// What is known about one cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// How it stands.
    pub status: Status,
    /// The facts of the last finding.
    pub facts: Facts,
    /// Why it could not be checked.
    pub fault: Option<Fault>,
    /// How many of its repairs are used up, from the first on.
    pub used: usize,
    /// Whether something was done about it, so that it counts as *fixed* when it is gone.
    pub treated: bool,
    /// Whether the person leaves it as it is.
    pub put_aside: bool,
    /// What its next repair was refused for.
    pub limited: Option<(String, Vec<BoundaryId>)>,
}

impl Default for Cause {
    fn default() -> Self {
        Cause {
            status: Status::NotChecked,
            facts: Facts::new(),
            fault: None,
            used: 0,
            treated: false,
            put_aside: false,
            limited: None,
        }
    }
}

/// What is known about one proof.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    /// Whether it was done, and whether the computer saw that it worked.
    pub seen: Option<bool>,
    /// Why it could not be done.
    pub fault: Option<Fault>,
    /// What the person said.
    pub key: Option<StepId>,
    /// Whether the person goes on without it.
    pub put_aside: bool,
}

/// What a log says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// What the person said at the beginning.
    pub words: String,
    /// When it began.
    pub started: Millis,
    /// The version of the wizard it began with.
    pub version: u32,
    /// The answers.
    pub answers: BTreeMap<StepId, Answer>,
    /// The causes that were looked at.
    pub causes: BTreeMap<StepId, Cause>,
    /// The proofs.
    pub proofs: BTreeMap<StepId, Proof>,
    /// The pages that were read.
    pub read: BTreeSet<StepId>,
    /// Every change that was written into the journal, also from before going back.
    pub changes: Vec<ChangeId>,
    /// The change that was begun and of which no end is known.
    pub pending: Option<(StepId, ChangeId)>,
    /// The calls for help made from here.
    pub requests: Vec<RequestId>,
    /// Whether the person closed it.
    pub closed: bool,
    /// Whether there is a page to go back to.
    pub can_go_back: bool,
}

/// Where a run stands in its wizard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position<'a> {
    /// A page to read.
    Tell(&'a crate::wizard::Tell),
    /// A question to answer.
    Ask(&'a crate::wizard::Question),
    /// A check to make.
    Check(&'a crate::wizard::Fix),
    /// A cause to deal with, and the next repair, if one is left.
    Finding(&'a crate::wizard::Fix, Option<&'a Repair>),
    /// Something to try.
    Prove(&'a crate::wizard::Prove),
    /// Did it work?
    Proved(&'a crate::wizard::Prove),
    /// The end.
    Done(Ending),
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// A cause was found, and is gone.
    Fixed,
    /// Nothing was found.
    NothingFound,
    /// A cause is still there, or it still does not work.
    NotFixed,
}

/// Whether going back stops before this event: the person gave something on a page of its own.
fn is_page(event: &Event) -> bool {
    match event {
        Event::Read { .. } | Event::Answered { .. } | Event::PutAside { .. } | Event::Proved { .. } => true,
        Event::Started { .. }
        | Event::Checked { .. }
        | Event::DidByHand { .. }
        | Event::TriedOther { .. }
        | Event::Skipped { .. }
        | Event::Limited { .. }
        | Event::Changing { .. }
        | Event::Changed { .. }
        | Event::Undid { .. }
        | Event::WentBack
        | Event::WentBackTo { .. }
        | Event::Sent { .. }
        | Event::Closed => false,
    }
}

/// Reads a log.
pub fn fold(log: &[Entry]) -> State {
    let mut state = State::default();
    let mut trail: Vec<&Event> = Vec::new();
    for entry in log {
        match &entry.event {
            Event::Started { words, version, .. } => {
                state.words.clone_from(words);
                state.started = entry.at;
                state.version = *version;
            }
            Event::WentBack => {
                if let Some(at) = trail.iter().rposition(|event| is_page(event)) {
                    trail.truncate(at);
                }
            }
            Event::WentBackTo { step } => {
                let answer = |event: &&Event| matches!(event, Event::Answered { step: at, .. } if at == step);
                if let Some(at) = trail.iter().position(answer) {
                    trail.truncate(at);
                }
            }
            Event::Sent { request, .. } => state.requests.push(request.clone()),
            Event::Closed => state.closed = true,
            Event::Changing { step, change, .. } => {
                state.changes.push(change.clone());
                state.pending = Some((step.clone(), change.clone()));
                trail.push(&entry.event);
            }
            Event::Changed { .. } => {
                state.pending = None;
                trail.push(&entry.event);
            }
            Event::Read { .. }
            | Event::Answered { .. }
            | Event::Checked { .. }
            | Event::DidByHand { .. }
            | Event::TriedOther { .. }
            | Event::PutAside { .. }
            | Event::Skipped { .. }
            | Event::Limited { .. }
            | Event::Proved { .. }
            | Event::Undid { .. } => trail.push(&entry.event),
        }
    }
    state.can_go_back = trail.iter().any(|event| is_page(event));
    for event in trail {
        state.apply(event);
    }
    state
}

impl State {
    fn cause(&mut self, step: &StepId) -> &mut Cause {
        self.causes.entry(step.clone()).or_default()
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::Read { step } => {
                self.read.insert(step.clone());
            }
            Event::Answered { step, answer } => {
                self.answers.insert(step.clone(), answer.clone());
            }
            Event::Checked { step, verdict } => self.cause(step).judge(verdict),
            Event::DidByHand { step } => {
                let cause = self.cause(step);
                cause.treated = true;
                cause.status = Status::NotChecked;
            }
            Event::TriedOther { step } => {
                let cause = self.cause(step);
                cause.used += 1;
                cause.limited = None;
            }
            Event::PutAside { step } => match self.causes.get_mut(step) {
                Some(cause) => cause.put_aside = true,
                None => self.proofs.entry(step.clone()).or_default().put_aside = true,
            },
            Event::Skipped { step, fault } => {
                let proof = self.proofs.entry(step.clone()).or_default();
                proof.put_aside = true;
                proof.fault.clone_from(fault);
            }
            Event::Limited { step, action, boundaries, .. } => {
                if let Some(cause) = self.causes.get_mut(step) {
                    cause.limited = Some((action.clone(), boundaries.clone()));
                }
            }
            Event::Changed { step, fault, seen, .. } => match self.causes.get_mut(step) {
                Some(cause) => {
                    cause.treated = true;
                    cause.used += 1;
                    cause.status = Status::NotChecked;
                    cause.fault.clone_from(fault);
                }
                None => {
                    let proof = self.proofs.entry(step.clone()).or_default();
                    proof.seen = Some(*seen);
                    proof.fault.clone_from(fault);
                }
            },
            Event::Proved { step, key } => {
                self.proofs.entry(step.clone()).or_default().key = Some(key.clone());
            }
            Event::Started { .. }
            | Event::Changing { .. }
            | Event::Undid { .. }
            | Event::WentBack
            | Event::WentBackTo { .. }
            | Event::Sent { .. }
            | Event::Closed => {}
        }
    }

    /// The key that was given to a question, or to the one after a proof.
    fn said(&self, step: &StepId) -> Option<&str> {
        let proved = || self.proofs.get(step)?.key.as_ref().map(StepId::as_str);
        self.answers.get(step).map(|answer| answer.key.as_str()).or_else(proved)
    }

    fn applies(&self, step: &Step) -> bool {
        match step.when() {
            None => true,
            Some(If::Answered(wanted)) => {
                wanted.iter().all(|(step, key)| self.said(step).is_some_and(|said| said == key.as_str()))
            }
            Some(If::Given(question)) => self
                .answers
                .get(question)
                .is_some_and(|answer| !matches!(answer.key.as_str(), NOT_LISTED | NOT_SURE)),
            Some(If::Found(cause)) => self.causes.get(cause).is_some_and(|cause| {
                matches!(cause.status, Status::Found | Status::Fixed | Status::NotFixed)
            }),
        }
    }

    /// Where the wizard stands with this log.
    pub fn position<'a>(&self, wizard: &'a Wizard) -> Position<'a> {
        for step in wizard.steps.iter().filter(|step| self.applies(step)) {
            let id = step.id();
            match step {
                Step::Tell(tell) if !self.read.contains(id) => return Position::Tell(tell),
                Step::Ask(ask) if !self.answers.contains_key(id) => return Position::Ask(ask),
                Step::Fix(fix) => {
                    let cause = self.causes.get(id);
                    match cause.map_or(Status::NotChecked, |cause| cause.status) {
                        Status::NotChecked => return Position::Check(fix),
                        Status::Found | Status::NotFixed if !cause.is_some_and(|cause| cause.put_aside) => {
                            let used = cause.map_or(0, |cause| cause.used);
                            return Position::Finding(fix, fix.repairs.get(used));
                        }
                        Status::Found
                        | Status::NotFixed
                        | Status::NotApplicable
                        | Status::Fine
                        | Status::Unknown
                        | Status::Fixed => {}
                    }
                }
                Step::Prove(prove) => match self.proofs.get(id) {
                    None => return Position::Prove(prove),
                    Some(proof) if proof.put_aside || proof.key.is_some() => {}
                    Some(_) => return Position::Proved(prove),
                },
                Step::Tell(_) | Step::Ask(_) => {}
            }
        }
        Position::Done(self.ending(wizard))
    }

    fn ending(&self, wizard: &Wizard) -> Ending {
        let answers = |wanted: usize| {
            wizard.steps.iter().any(|step| match step {
                Step::Prove(prove) => {
                    let key = self.proofs.get(&prove.prove).and_then(|proof| proof.key.as_ref());
                    key.is_some() && key == prove.then_ask.get(wanted)
                }
                Step::Ask(ask) => {
                    let answer = self.answers.get(&ask.ask).map(|answer| answer.key.as_str());
                    let key = ask.settling().and_then(|keys| keys.get(wanted)).map(StepId::as_str);
                    answer.is_some() && answer == key
                }
                Step::Tell(_) | Step::Fix(_) => false,
            })
        };
        let (proved, disproved) = (answers(0), answers(1));
        let open = wizard.steps.iter().any(|step| match step {
            // What the author lets people leave as it is does not count against a proof that worked.
            Step::Fix(fix) => self.causes.get(&fix.fix).is_some_and(|cause| {
                let left = cause.put_aside && fix.otherwise == Otherwise::PutAside && proved;
                matches!(cause.status, Status::Found | Status::NotFixed) && !left
            }),
            Step::Tell(tell) => tell.needs_it && self.read.contains(&tell.tell),
            Step::Ask(_) | Step::Prove(_) => false,
        });
        let fixed = proved || self.causes.values().any(|cause| cause.status == Status::Fixed);
        match (open || disproved, fixed) {
            (true, _) => Ending::NotFixed,
            (false, true) => Ending::Fixed,
            (false, false) => Ending::NothingFound,
        }
    }

    /// How a cause stands.
    pub fn status(&self, step: &StepId) -> Status {
        self.causes.get(step).map_or(Status::NotChecked, |cause| cause.status)
    }
}

impl Cause {
    fn judge(&mut self, verdict: &Verdict) {
        self.fault = None;
        self.status = match verdict {
            Verdict::Found { facts } => {
                self.facts.clone_from(facts);
                if self.treated { Status::NotFixed } else { Status::Found }
            }
            Verdict::NotFound if self.treated => Status::Fixed,
            Verdict::NotFound => Status::Fine,
            Verdict::NotApplicable => Status::NotApplicable,
            Verdict::Unknown { fault } => {
                self.fault = Some(fault.clone());
                Status::Unknown
            }
        };
    }
}
