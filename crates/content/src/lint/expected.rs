//! Which messages a wizard needs, and which variables each may use. `README.md` tells authors the same.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::id::StepId;
use deskside_core::probe::checks;
use deskside_core::run::Ending;
use deskside_core::wizard::{Choices, Repair, Step, Wizard};

use super::names::find;
use super::reach;

/// What a message is for, which decides how it may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// A headline, a question, a button, a row: one line without a full stop.
    Line,
    /// Sentences.
    Text,
    /// Lines of an instruction, or paragraphs.
    Lines,
    /// What people say. Their words are not ours to judge.
    Phrases,
}

/// One message.
#[derive(Debug, Clone)]
pub(crate) struct Expected {
    pub used: Use,
    pub needed: bool,
    /// Where in the wizard it is asked for.
    pub path: String,
    pub variables: BTreeSet<String>,
}

/// Collects the messages of one wizard.
struct Collector {
    all: BTreeMap<String, Expected>,
    /// The questions with a list that were asked so far.
    known: BTreeSet<String>,
}

impl Collector {
    fn put(&mut self, name: String, used: Use, needed: bool, path: &str, variables: &BTreeSet<String>) {
        let expected = Expected { used, needed, path: path.to_owned(), variables: variables.clone() };
        self.all.entry(name).or_insert(expected);
    }

    /// A message that is always shown, so it cannot have a value.
    fn plain(&mut self, name: String, used: Use, needed: bool, path: &str) {
        self.put(name, used, needed, path, &BTreeSet::new());
    }

    fn known(&mut self, name: String, used: Use, needed: bool, path: &str) {
        let known = self.known.clone();
        self.put(name, used, needed, path, &known);
    }

    fn keys(&mut self, step: &StepId, keys: &[StepId], path: &str) {
        for (at, key) in keys.iter().enumerate() {
            let path = format!("{path}.{at}");
            self.known(format!("{step}-{key}"), Use::Line, true, &path);
            self.known(format!("{step}-{key}-note"), Use::Line, false, &path);
        }
    }
}

/// All messages of a wizard.
pub(crate) fn messages(wizard: &Wizard) -> BTreeMap<String, Expected> {
    let mut to = Collector { all: BTreeMap::new(), known: BTreeSet::new() };
    for (name, used) in
        [("title", Use::Line), ("summary", Use::Line), ("symptoms", Use::Phrases), ("hand-over", Use::Text)]
    {
        to.plain(name.to_owned(), used, true, "id");
    }
    for ending in reach::endings(wizard) {
        let name = match ending {
            Ending::Fixed => "done",
            Ending::NothingFound => "done-nothing-found",
            Ending::NotFixed => "done-not-fixed",
        };
        to.plain(name.to_owned(), Use::Line, true, "id");
        to.plain(format!("{name}-explain"), Use::Text, true, "id");
    }
    if wizard.steps.iter().any(|step| matches!(step, Step::Fix(_))) {
        to.plain("checking".to_owned(), Use::Line, true, "id");
    }
    let has = |wanted: fn(&Step) -> bool| wizard.steps.iter().any(wanted);
    let asks = has(|step| matches!(step, Step::Ask(ask) if !ask.choices.always_offered().is_empty()));
    let proves = has(|step| matches!(step, Step::Prove(_)));
    let settles = has(|step| matches!(step, Step::Ask(ask) if ask.settles));
    for (name, is_possible) in
        [("done-not-chosen", asks), ("done-not-tried", proves), ("done-cannot-tell", proves || settles)]
    {
        if is_possible {
            to.plain(name.to_owned(), Use::Line, false, "id");
            to.plain(format!("{name}-explain"), Use::Text, false, "id");
        }
    }
    for (at, step) in wizard.steps.iter().enumerate() {
        let id = step.id();
        match step {
            Step::Tell(_) => {
                let path = format!("steps.{at}.tell");
                to.known(id.to_string(), Use::Line, true, &path);
                to.known(format!("{id}-body"), Use::Lines, true, &path);
            }
            Step::Ask(ask) => {
                let path = format!("steps.{at}.ask");
                to.known(id.to_string(), Use::Line, true, &path);
                to.known(format!("{id}-hint"), Use::Line, false, &path);
                match &ask.choices {
                    Choices::Found(_) => {
                        to.plain(format!("{id}-empty"), Use::Text, true, &path);
                        to.known.insert(id.to_string());
                    }
                    Choices::Typed(_) => {
                        to.known.insert(id.to_string());
                    }
                    Choices::Keys(keys) => to.keys(id, keys, &format!("steps.{at}.choices")),
                }
            }
            Step::Fix(fix) => {
                let path = format!("steps.{at}.fix");
                to.plain(format!("{id}-check"), Use::Line, true, &path);
                to.plain(format!("{id}-checking"), Use::Line, true, &path);
                to.plain(format!("{id}-unknown"), Use::Line, false, &path);
                let facts = find(checks(), &fix.check).map_or(&[][..], |spec| spec.facts);
                let mut known = to.known.clone();
                known.extend(facts.iter().map(|fact| (*fact).to_owned()));
                to.put(id.to_string(), Use::Line, true, &path, &known);
                to.put(format!("{id}-explain"), Use::Text, true, &path, &known);
                for (place, repair) in fix.repairs.iter().enumerate() {
                    let Repair::Manual(repair) = repair else { continue };
                    let path = format!("steps.{at}.repairs.{place}.manual");
                    to.put(repair.manual.to_string(), Use::Line, true, &path, &known);
                    to.put(format!("{}-body", repair.manual), Use::Lines, true, &path, &known);
                }
            }
            Step::Prove(prove) => {
                let path = format!("steps.{at}.prove");
                to.known(id.to_string(), Use::Line, true, &path);
                to.known(format!("{id}-explain"), Use::Text, true, &path);
                to.known(format!("{id}-after"), Use::Line, true, &path);
                to.keys(id, &prove.then_ask, &format!("steps.{at}.then-ask"));
            }
        }
    }
    // These two name the subject when it is known; see `Words`.
    for name in ["checking", "done"] {
        if to.all.contains_key(name) {
            to.known(format!("{name}-subject"), Use::Line, false, "id");
        }
    }
    to.all
}
