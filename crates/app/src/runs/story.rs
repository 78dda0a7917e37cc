//! *So far*: what happened in a run, in sentences. It is what a helper would see.

use std::collections::BTreeMap;

use deskside_core::id::{ChangeId, StepId};
use deskside_core::probe::Verdict;
use deskside_core::run::{Entry, Event, NOT_LISTED, NOT_SURE};
use deskside_core::say::{Facts, Value};
use deskside_core::secret::SecretName;
use deskside_core::wizard::Wizard;

use crate::journal::Journal;
use crate::speech::Speech;
use crate::view::{LogKind, LogLine};

struct Story<'a> {
    journal: Option<&'a Journal>,
    wizard: &'a Wizard,
    speech: &'a Speech,
    lines: Vec<LogLine>,
    facts: Facts,
    /// The actions of the changes so far, by name.
    actions: BTreeMap<ChangeId, String>,
    /// How many checks of the present round were well, and how many could not be made.
    round: (usize, usize),
}

/// What happened, oldest first. The journal has the names of what was changed; on another computer than the person's there
/// is none.
pub(crate) fn told(
    wizard: &Wizard,
    log: &[Entry],
    speech: &Speech,
    journal: Option<&Journal>,
) -> Vec<LogLine> {
    let mut story = Story {
        journal,
        wizard,
        speech,
        lines: Vec::new(),
        facts: Facts::new(),
        actions: BTreeMap::new(),
        round: (0, 0),
    };
    for entry in log {
        story.tell(entry);
    }
    if let Some(last) = log.last() {
        story.close_round(last);
    }
    story.lines
}

impl Story<'_> {
    fn line(&mut self, entry: &Entry, kind: LogKind, text: String, change: Option<StepId>) {
        self.lines.push(LogLine { at: entry.at, kind, text, change });
    }

    fn text(&self, key: &str) -> String {
        self.speech.of(&self.wizard.id, key, &self.facts).unwrap_or_else(|| key.to_owned())
    }

    /// A change in words, with the name of what was changed if the journal has it: *Started the queue of Finance again*.
    fn change(&self, change: &ChangeId, ending: &str) -> String {
        match self.journal.and_then(|journal| journal.get(change).ok()) {
            Some(kept) => self.speech.planned(&kept.plan, ending),
            None => self.actions.get(change).map(|action| self.act(action)).unwrap_or_default(),
        }
    }

    /// An action without its values: *Removing a printer*.
    fn act(&self, action: &str) -> String {
        self.speech.plain(&format!("action-{}-act", action.replace('.', "-")))
    }

    /// One line for all quiet checks in a row.
    fn close_round(&mut self, entry: &Entry) {
        let (fine, unknown) = std::mem::take(&mut self.round);
        if fine + unknown == 0 {
            return;
        }
        let facts: Facts =
            [("fine".to_owned(), Value::from(fine)), ("unknown".to_owned(), Value::from(unknown))].into();
        let text = self.speech.shared("story-checked", &facts);
        self.line(entry, LogKind::Checked, text, None);
    }

    fn tell(&mut self, entry: &Entry) {
        if !matches!(entry.event, Event::Checked { .. } | Event::Skipped { .. }) {
            self.close_round(entry);
        }
        match &entry.event {
            // A helper has them as the person reviewed them, with the request.
            Event::Started { words, .. } if !words.is_empty() && !self.speech.is_for_helper() => {
                self.line(entry, LogKind::Said, words.clone(), None);
            }
            Event::Answered { step, answer } => {
                let name = match answer.key.as_str() {
                    NOT_LISTED | NOT_SURE => self.speech.plain(&format!("choice-{}", answer.key)),
                    // Not even its name stands there.
                    key if key.parse::<SecretName>().is_ok() => self.speech.plain("choice-secret"),
                    _ if answer.name.is_empty() => self.text(&format!("{step}-{}", answer.key)),
                    _ => self.speech.name_of(&answer.name, &answer.facts),
                };
                self.facts.insert(step.to_string(), Value::Text(name.clone()));
                self.line(entry, LogKind::Answered, name, Some(step.clone()));
            }
            Event::Checked { step, verdict } => match verdict {
                Verdict::NotFound => self.round.0 += 1,
                Verdict::Unknown { .. } => self.round.1 += 1,
                Verdict::NotApplicable => {}
                Verdict::Found { facts } => {
                    self.close_round(entry);
                    self.facts.extend(self.speech.facts(facts).into_owned());
                    let text = self.text(step.as_str());
                    self.line(entry, LogKind::Found, text, None);
                }
            },
            Event::Changing { change, action, signed_by, .. } => {
                self.actions.insert(change.clone(), action.clone());
                if let Some(name) = signed_by {
                    let facts = deskside_core::facts! { "name" => name.as_str() };
                    self.line(entry, LogKind::Aside, self.speech.shared("story-signed", &facts), None);
                }
            }
            Event::Changed { change, fault, seen, .. } => {
                // What did not work or was not seen is not told as done.
                let doing = self.change(change, "-doing");
                match (fault, seen) {
                    (None, true) => self.line(entry, LogKind::Did, self.change(change, "-done"), None),
                    (Some(fault), _) => {
                        let kept = self.journal.and_then(|journal| journal.get(change).ok());
                        let why = kept.map(|kept| self.speech.fault_of(&kept.plan, fault));
                        let text = format!("{doing}. {}", why.unwrap_or_else(|| self.speech.fault(fault)));
                        self.line(entry, LogKind::Stopped, text, None);
                    }
                    (None, false) => {
                        let text = format!("{doing}. {}", self.speech.plain("story-not-seen"));
                        self.line(entry, LogKind::Did, text, None);
                    }
                }
            }
            Event::DidByHand { .. } => {
                let text = self.speech.plain("story-by-hand");
                self.line(entry, LogKind::Did, text, None);
            }
            Event::PutAside { step } => {
                let text = self.text(step.as_str());
                let facts: Facts = [("what".to_owned(), Value::Text(text))].into();
                let text = self.speech.shared("story-put-aside", &facts);
                self.line(entry, LogKind::Aside, text, None);
            }
            Event::Limited { action, clearance, .. } => {
                let text = crate::rules::refusal(self.speech, self.act(action), *clearance);
                self.line(entry, LogKind::Limited, text, None);
            }
            Event::Proved { step, key } => {
                let text = self.text(&format!("{step}-{key}"));
                self.line(entry, LogKind::Answered, text, None);
            }
            Event::Undid { change } => {
                let text = self.change(change, "-undone");
                self.line(entry, LogKind::Aside, text, None);
            }
            Event::Sent { request, .. } => {
                let facts = deskside_core::facts! { "reference" => request.reference() };
                self.line(entry, LogKind::Sent, self.speech.shared("story-sent", &facts), None);
            }
            Event::WentBack | Event::WentBackTo { .. } => {
                let text = self.speech.plain("story-went-back");
                self.line(entry, LogKind::Aside, text, None);
            }
            Event::Started { .. }
            | Event::Read { .. }
            | Event::TriedOther { .. }
            | Event::Skipped { .. }
            | Event::Closed => {}
        }
    }
}
