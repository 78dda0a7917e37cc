//! What a helper sees of what the person sees: each fact by its class, and nothing of what is hidden anywhere else.
//!
//! Two nets. Sentences are made with facts that were cut ([`cut_run`]), so that they never had the values; and every text
//! of a page is searched for the values that are hidden ([`Hidden::cut`]), because the name of one thing may hold another.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Page, SeenPage};
use crate::drives::ShareAddress;
use crate::files::FilePath;
use crate::id::StepId;
use crate::machine::Fault;
use crate::plan::Plan;
use crate::printing::DeviceUri;
use crate::probe::{Choice, FieldClass, class_of};
use crate::run::{Answer, State};
use crate::say::{Facts, Say, Value};

/// The most spots of a page, and the most characters of one of their texts.
const MOST_SPOTS: usize = 200;
const MOST_TEXT: usize = 1000;

/// Values shorter than this are looked for as whole words only: a `3` is in too much.
const SHORT: usize = 3;

/// The word that stands for a hidden value. It is made of the name of the fact alone.
fn mask(fact: &str) -> String {
    format!("<hidden-{fact}>")
}

/// The facts as a helper may see them.
pub fn cut_facts(facts: &Facts) -> Facts {
    let cut = |(name, value): (&String, &Value)| match class_of(name) {
        FieldClass::Public => Some((name.clone(), value.clone())),
        FieldClass::Mask => Some((name.clone(), Value::Text(mask(name)))),
        FieldClass::Never => None,
    };
    facts.iter().filter_map(cut).collect()
}

/// A sentence as a helper may read it: an effect of a plan, a line about a choice.
pub fn cut_say(say: &Say) -> Say {
    Say { key: say.key.clone(), with: cut_facts(&say.with) }
}

/// What a log says, with every fact cut, for making the sentences of a helper's page.
///
/// The keys of answers stay, because the place in the wizard is found by them. They are in no sentence.
pub fn cut_run(state: &State) -> State {
    let mut cut = state.clone();
    for answer in cut.answers.values_mut() {
        answer.name = cut_choice(&answer.name, &answer.facts);
        answer.facts = cut_facts(&answer.facts);
    }
    for cause in cut.causes.values_mut() {
        cause.facts = cut_facts(&cause.facts);
        cause.fault = cause.fault.as_ref().map(cut_fault);
    }
    for proof in cut.proofs.values_mut() {
        proof.fault = proof.fault.as_ref().map(cut_fault);
    }
    cut
}

/// A fault without what a tool or a device said: nobody knows what is in there.
pub fn cut_fault(fault: &Fault) -> Fault {
    let hidden = || mask("detail");
    match fault {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: hidden() },
        Fault::Denied { .. } => Fault::Denied { detail: hidden() },
        Fault::Missing { .. } => Fault::Missing { what: hidden() },
        Fault::Unreadable { .. } => Fault::Unreadable { detail: hidden() },
        Fault::Tool { program, code, .. } => {
            Fault::Tool { program: program.clone(), code: *code, detail: hidden() }
        }
        Fault::NotInstalled { .. }
        | Fault::TooSlow { .. }
        | Fault::NotSupported
        | Fault::NotPermitted
        | Fault::Stopped => fault.clone(),
    }
}

/// A fact that a helper does not see as it is, for telling the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CutFact {
    /// Of which step.
    pub step: StepId,
    /// Its name.
    pub fact: String,
    /// What it is, for the person alone.
    pub value: Value,
    /// What the helper sees in its place; none: nothing at all.
    pub seen_as: Option<String>,
}

/// Everything in a run that a helper does not see as it is.
pub fn what_is_cut(state: &State) -> Vec<CutFact> {
    let answers = state.answers.iter().map(|(step, answer)| (step, &answer.facts));
    let causes = state.causes.iter().map(|(step, cause)| (step, &cause.facts));
    let of = |step: &StepId, name: &String, value: &Value| {
        let seen_as = match class_of(name) {
            FieldClass::Public => return None,
            FieldClass::Mask => Some(mask(name)),
            FieldClass::Never => None,
        };
        Some(CutFact { step: step.clone(), fact: name.clone(), value: value.clone(), seen_as })
    };
    answers
        .chain(causes)
        .flat_map(|(step, facts)| facts.iter().filter_map(move |(name, value)| of(step, name, value)))
        .collect()
}

/// What a choice or an answer is called, as a helper may read it: not by an address, or the name of a file or an account.
pub fn cut_choice(name: &str, facts: &Facts) -> String {
    if is_address(name) {
        return mask("address");
    }
    let is_hidden =
        |(fact, value): &(&String, &Value)| class_of(fact) != FieldClass::Public && value.text() == name;
    facts.iter().find(is_hidden).map_or_else(|| name.to_owned(), |(fact, _)| mask(fact))
}

fn is_file(key: &str) -> bool {
    key.parse::<FilePath>().is_ok()
}

fn is_address(text: &str) -> bool {
    text.contains("://") && (text.parse::<DeviceUri>().is_ok() || text.parse::<ShareAddress>().is_ok())
}

/// The values of a run that are not for a helper, to be searched for in all that is sent.
#[derive(Debug, Clone, Default)]
pub struct Hidden {
    /// Each with the word that stands for it.
    values: BTreeMap<String, String>,
}

impl Hidden {
    /// The values of a run that are hidden.
    pub fn of(state: &State) -> Hidden {
        let mut hidden = Hidden::default();
        state.answers.values().for_each(|answer| hidden.add_answer(answer));
        state.causes.values().for_each(|cause| hidden.add(&cause.facts));
        hidden
    }

    /// Hides what an answer names, also one that the person went back from.
    pub fn add_answer(&mut self, answer: &Answer) {
        self.add(&answer.facts);
        self.add_key(&answer.key);
        if answer.facts.contains_key("file") {
            self.hide(&answer.key, mask("file"));
        }
    }

    /// Hides the values of more facts, such as those of an effect.
    pub fn add(&mut self, facts: &Facts) {
        facts.iter().for_each(|(name, value)| self.add_fact(name, &value.text()));
    }

    fn add_fact(&mut self, name: &str, value: &str) {
        match class_of(name) {
            FieldClass::Public => {}
            FieldClass::Mask => self.hide(value, mask(name)),
            FieldClass::Never => self.hide(value, mask("value")),
        }
    }

    /// Hides what a choice has behind it.
    pub fn add_choice(&mut self, choice: &Choice) {
        self.add(&choice.facts);
        self.add_key(&choice.key);
        if choice.facts.contains_key("file") {
            self.hide(&choice.key, mask("file"));
        }
    }

    /// Hides what the effects of a plan name, and the addresses in it and in what would take it back.
    pub fn add_plan(&mut self, plan: &Plan) {
        let effects = plan.effects.iter().flat_map(|effect| [&effect.what, &effect.from, &effect.to]);
        effects.chain(&plan.loss).for_each(|say| self.add(&say.with));
        for action in [Some(&plan.action), plan.undo.as_ref()].into_iter().flatten() {
            action.names().iter().for_each(|(fact, value)| self.add_fact(fact, value));
        }
    }

    /// Looks no more for values that are nothing but words of our own texts, such as a document that is called *page*. They
    /// are on pages whatever happens, and hiding them there would tell what they are. As facts they stay hidden.
    pub fn but_not(&mut self, own: &BTreeSet<String>) {
        let is_own = |value: &str| value.split_whitespace().all(|word| own.contains(&word.to_lowercase()));
        self.values.retain(|value, _| !is_own(value));
    }

    fn add_key(&mut self, key: &str) {
        if is_address(key) {
            self.hide(key, mask("address"));
        } else if is_file(key) {
            self.hide(key, mask("file"));
        }
    }

    fn hide(&mut self, value: &str, word: String) {
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        // An address is also hidden without its name and password, and where only its host is told.
        if let Some((_, rest)) = value.split_once("://") {
            let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
            let bare = host.split(['/', '?', '#']).next().unwrap_or_default();
            let alone = if bare.starts_with('[') {
                bare.split(']').next().unwrap_or_default().trim_start_matches('[')
            } else {
                bare.split(':').next().unwrap_or_default()
            };
            for part in [host, bare, alone].into_iter().filter(|part| part.chars().count() >= SHORT) {
                self.values.insert(part.to_owned(), word.clone());
            }
        }
        self.values.insert(value.to_owned(), word);
    }

    /// The page as the helper gets it.
    pub fn cut(&self, mut page: Page) -> SeenPage {
        page.title = self.cut_text(&page.title);
        page.spots.truncate(MOST_SPOTS);
        for spot in &mut page.spots {
            spot.text = self.cut_text(&spot.text);
            spot.note = spot.note.as_deref().map(|note| self.cut_text(note));
        }
        SeenPage(page)
    }

    /// A text without what is hidden. What is still recognised after replacing, in other letters perhaps, takes the whole
    /// text with it.
    fn cut_text(&self, text: &str) -> String {
        let mut cut = text.to_owned();
        let mut longest: Vec<(&String, &String)> = self.values.iter().collect();
        longest.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        for (value, word) in longest.iter().filter(|(value, _)| value.chars().count() >= SHORT) {
            cut = cut.replace(value.as_str(), word);
        }
        let bare = self.values.values().fold(cut.clone(), |text, word| text.replace(word, "\n"));
        let bare = squeezed(&bare);
        match longest.into_iter().find(|(value, _)| says(&bare, &squeezed(value))) {
            Some((_, word)) => word.clone(),
            None => cut.chars().take(MOST_TEXT).collect(),
        }
    }
}

/// In small letters, and with any space as one.
fn squeezed(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(text: &str, value: &str) -> bool {
    if value.chars().count() < SHORT {
        return text.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == value);
    }
    text.contains(value)
}
