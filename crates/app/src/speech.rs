//! The words of the content, in the person's language.

use std::borrow::Cow;
use std::sync::Arc;

use deskside_content::embedded::Content;
use deskside_content::search::Search;
use deskside_content::words::{WizardWords, Words};
use deskside_core::action::Action;
use deskside_core::id::WizardId;
use deskside_core::machine::Fault;
use deskside_core::plan::Plan;
use deskside_core::say::{Facts, Say, Value};
use deskside_core::session::{cut_choice, cut_facts, cut_fault, cut_say};

use crate::library::{Library, Own};

/// For whom something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Eyes {
    /// For the person at this computer: everything.
    Own,
    /// For somebody who follows: what is said never had the values that are not for them.
    Helper,
}

/// Says things in one language.
#[derive(Clone)]
pub(crate) struct Speech {
    words: Arc<Words>,
    /// The words of the wizards of the organisation.
    own: Arc<Words>,
    /// The words of the wizard that a run began with; without any, they are the built-in ones.
    run: Option<(WizardId, Option<Arc<Words>>)>,
    search: Arc<Search>,
    library: Arc<Library>,
    language: String,
    eyes: Eyes,
}

impl Speech {
    /// The language of the person, or else the one of the system.
    pub(crate) fn new(chosen: Option<&str>, library: Arc<Library>) -> Speech {
        let language = match chosen {
            Some(language) => language.to_owned(),
            None => system_language(),
        };
        let language = if language.starts_with("de") { "de" } else { "en" }.to_owned();
        Speech {
            words: Arc::new(Words::new(&language)),
            own: Arc::new(Words::of(&language, &library.own_content())),
            run: None,
            search: Arc::new(match library.content() {
                None => Search::new(&language),
                Some(content) => Search::of(&language, &content),
            }),
            library,
            language,
            eyes: Eyes::Own,
        }
    }

    /// Whether it says the words of these wizards.
    pub(crate) fn is_of(&self, library: &Arc<Library>) -> bool {
        Arc::ptr_eq(&self.library, library)
    }

    /// The same, with the words of a wizard as a run began with it: those of the organisation, or the built-in ones.
    pub(crate) fn of_run(mut self, wizard: &WizardId, own: Option<&Own>) -> Speech {
        let words = own.map(|own| {
            let content = Content { wizards: vec![own.loaded.clone()], ..Content::default() };
            Arc::new(Words::of(&self.language, &content))
        });
        self.run = Some((wizard.clone(), words));
        self
    }

    fn words_of(&self, wizard: &WizardId) -> WizardWords<'_> {
        match &self.run {
            Some((id, own)) if id == wizard => own.as_ref().unwrap_or(&self.words).wizard(wizard),
            _ if self.library.own(wizard).is_some() => self.own.wizard(wizard),
            _ => self.words.wizard(wizard),
        }
    }

    /// Whether a helper reads it.
    pub(crate) fn is_for_helper(&self) -> bool {
        match self.eyes {
            Eyes::Own => false,
            Eyes::Helper => true,
        }
    }

    /// The same, for these eyes.
    pub(crate) fn seen_by(mut self, eyes: Eyes) -> Speech {
        self.eyes = eyes;
        self
    }

    /// What a choice is called, as it may be said.
    pub(crate) fn name_of(&self, name: &str, facts: &Facts) -> String {
        match self.eyes {
            Eyes::Own => name.to_owned(),
            Eyes::Helper => cut_choice(name, facts),
        }
    }

    /// The facts as they may be said.
    pub(crate) fn facts<'a>(&self, facts: &'a Facts) -> Cow<'a, Facts> {
        match self.eyes {
            Eyes::Own => Cow::Borrowed(facts),
            Eyes::Helper => Cow::Owned(cut_facts(facts)),
        }
    }

    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// A sentence; its key when there are no words for it, which the linter finds first.
    pub(crate) fn say(&self, say: &Say) -> String {
        match self.eyes {
            Eyes::Own => self.words.say(say),
            Eyes::Helper => self.words.say(&cut_say(say)),
        }
    }

    /// A sentence that all wizards share.
    pub(crate) fn shared(&self, key: &str, facts: &Facts) -> String {
        self.words.say(&Say::with(key, facts.clone()))
    }

    /// A sentence that all wizards share, without values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.shared(key, &Facts::new())
    }

    /// Whether there is a sentence of that name that all wizards share.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.words.has(key)
    }

    /// A sentence of one wizard.
    pub(crate) fn of(&self, wizard: &WizardId, key: &str, facts: &Facts) -> Option<String> {
        self.words_of(wizard).text(key, facts)
    }

    /// The paragraphs of a text of one wizard.
    pub(crate) fn lines(&self, wizard: &WizardId, key: &str, facts: &Facts) -> Vec<String> {
        self.words_of(wizard).lines(key, facts)
    }

    /// The title of a wizard.
    pub(crate) fn title(&self, wizard: &WizardId) -> String {
        self.of(wizard, "title", &Facts::new()).unwrap_or_else(|| wizard.to_string())
    }

    /// Something about a change: its button without an ending, `-doing`, `-done`, `-undo`, `-undone`, `-act`. A printer and a
    /// file go by what people call them.
    pub(crate) fn planned(&self, plan: &Plan, ending: &str) -> String {
        let name = plan.action.name().replace('.', "-");
        let mut facts = arguments(&plan.action);
        let about = plan.effects.first().map(|effect| &effect.what.with);
        for name in ["queue", "file", "share", "device", "pairing"] {
            let called = about.and_then(|about| about.get(name));
            facts.extend(called.map(|label| (name.to_owned(), label.clone())));
        }
        let facts = self.facts(&facts);
        self.shared(&format!("action-{name}{ending}"), &facts)
    }

    /// How somebody makes a change by hand where Deskside cannot, a step a line.
    pub(crate) fn by_hand(&self, plan: &Plan) -> Vec<String> {
        self.words.by_hand(plan.action.name(), crate::rules::platform())
    }

    /// Why the computer could not.
    pub(crate) fn fault(&self, fault: &Fault) -> String {
        let fault = match self.eyes {
            Eyes::Own => Cow::Borrowed(fault),
            Eyes::Helper => Cow::Owned(cut_fault(fault)),
        };
        let (name, facts) = named(&*fault, "fault");
        self.shared(&format!("fault-{name}"), &facts)
    }

    /// Why a change did not happen: in words of its own, where its action has some for that, or else as anywhere.
    pub(crate) fn fault_of(&self, plan: &Plan, fault: &Fault) -> String {
        let ending = format!("-{}", named(fault, "fault").0);
        match self.has(&format!("action-{}{ending}", plan.action.name().replace('.', "-"))) {
            true => self.planned(plan, &ending),
            false => self.fault(fault),
        }
    }

    /// The wizards that fit what a person says, best first.
    pub(crate) fn search(&self, words: &str) -> Vec<WizardId> {
        self.search.find(words).into_iter().map(|hit| hit.wizard).collect()
    }
}

/// The arguments of an action, as values of a sentence.
fn arguments(action: &Action) -> Facts {
    named(action, "action").1
}

/// The tag and the flat values of something that serializes to a tagged object.
fn named<T: serde::Serialize>(value: &T, tag: &str) -> (String, Facts) {
    let mut name = String::new();
    let mut facts = Facts::new();
    if let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(value) {
        for (key, value) in fields {
            match value {
                serde_json::Value::String(text) if key == tag => name = text,
                serde_json::Value::String(text) => drop(facts.insert(key, Value::Text(text))),
                serde_json::Value::Number(number) => {
                    facts.insert(key, Value::Number(number.as_i64().unwrap_or_default()));
                }
                _ => {}
            }
        }
    }
    (name, facts)
}

/// What is said when no window can open: that it is so, and which program has the same help.
pub fn without_window(program: &str) -> [String; 2] {
    let speech = Speech::new(None, Arc::default());
    let program = deskside_core::facts! { "program" => program };
    [speech.plain("no-window-text"), speech.shared("no-window-then-text", &program)]
}

/// What is said when another program of ours has the files: that it is so, and what comes then.
pub fn open_elsewhere() -> [String; 2] {
    let speech = Speech::new(None, Arc::default());
    [speech.plain("open-elsewhere"), speech.plain("open-elsewhere-text")]
}

/// The language that the system is set to, as `LC_ALL`, `LC_MESSAGES` or `LANG` says.
pub fn system_language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}
