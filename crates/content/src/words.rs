//! The words of one language, with English where one is missing. Messages by key, with values; never a sentence in code.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use deskside_core::facts;
use deskside_core::id::{StepId, WizardId};
use deskside_core::machine::Fault;
use deskside_core::plan::Plan;
use deskside_core::run::{Ending, NOT_LISTED, NOT_SURE, State};
use deskside_core::say::{Facts, Say, Value};
use deskside_core::wizard::{Platform, Step, Wizard};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::embedded::{Content, embedded};
use crate::load::{LANGUAGES, LoadedWizard};

type Bundle = FluentBundle<FluentResource>;

/// Everything that can be said in one language.
pub struct Words {
    lang: String,
    shared: Vec<Bundle>,
    wizards: BTreeMap<WizardId, Vec<Bundle>>,
}

/// The words of one wizard. Of an unknown one there are none.
#[derive(Clone, Copy)]
pub struct WizardWords<'a> {
    bundles: &'a [Bundle],
}

impl Words {
    /// The words of what is built in. `lang` may be a tag such as `de-AT`.
    pub fn new(lang: &str) -> Words {
        Words::of(lang, embedded())
    }

    /// The words of some content.
    pub fn of(lang: &str, content: &Content) -> Words {
        let lang = spoken(lang);
        let shared = bundles(lang, |lang| content.shared.get(lang).map(String::as_str));
        let mut words = Words { lang: lang.to_owned(), shared, wizards: BTreeMap::new() };
        content.wizards.iter().for_each(|wizard| words.add(wizard));
        words
    }

    /// Takes in one more wizard, or a newer version of one.
    pub fn add(&mut self, wizard: &LoadedWizard) {
        let bundles = bundles(&self.lang, |lang| wizard.words.get(lang).map(String::as_str));
        self.wizards.insert(wizard.wizard.id.clone(), bundles);
    }

    /// The language, such as `de`.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// A sentence. Of an unknown key it is the key, which is ugly and safe.
    pub fn say(&self, say: &Say) -> String {
        self.text(&say.key, &say.with).unwrap_or_else(|| say.key.clone())
    }

    /// A shared message; none when there is no such message or one of its variables is missing.
    pub fn text(&self, key: &str, with: &Facts) -> Option<String> {
        text(&self.shared, key, with)
    }

    /// Whether there is a shared message of that name.
    pub fn has(&self, key: &str) -> bool {
        self.shared.iter().any(|bundle| bundle.has_message(key))
    }

    /// A message about an action: `action(“printer.resume”, “done”, …)`. An empty `part` gives the words of its button.
    pub fn action(&self, name: &str, part: &str, with: &Facts) -> Option<String> {
        let name = name.replace('.', "-");
        let key = if part.is_empty() { format!("action-{name}") } else { format!("action-{name}-{part}") };
        self.text(&key, with)
    }

    /// How somebody makes a change by hand on a kind of computer where Deskside cannot, a step a line.
    pub fn by_hand(&self, action: &str, platform: Platform) -> Vec<String> {
        let platform = match platform {
            Platform::Linux => "linux",
            Platform::Windows => "windows",
            Platform::Macos => "macos",
        };
        let key = format!("by-hand-{}-{platform}", action.replace('.', "-"));
        let key = if self.has(&key) { &key } else { "by-hand-other" };
        let text = self.say(&Say::plain(key));
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// Whether there are words of its own for that.
    pub fn has_by_hand(&self, action: &str, platform: Platform) -> bool {
        self.by_hand(action, platform) != self.by_hand("", platform)
    }

    /// Why the computer did not answer or did not do it.
    pub fn fault(&self, fault: &Fault) -> String {
        self.say(&said(fault, ""))
    }

    /// Why a change did not happen: in words of its own, where its action has some for that, or else as anywhere.
    pub fn fault_of(&self, plan: &Plan, fault: &Fault) -> String {
        let kind = said(fault, "").key.replacen("fault-", "", 1);
        let about = plan.effects.first().map(|effect| effect.what.with.clone()).unwrap_or_default();
        self.action(plan.action.name(), &kind, &about).unwrap_or_else(|| self.fault(fault))
    }

    /// What comes after a fault.
    pub fn fault_action(&self, fault: &Fault) -> String {
        self.say(&said(fault, "-action"))
    }

    /// The words of one wizard.
    pub fn wizard(&self, id: &WizardId) -> WizardWords<'_> {
        WizardWords { bundles: self.wizards.get(id).map_or(&[], Vec::as_slice) }
    }
}

impl WizardWords<'_> {
    /// A message. The sibling `KEY-subject`, which names the thing, goes first when all its variables are known.
    ///
    /// None when there is no such message or one of its variables is missing.
    pub fn text(&self, key: &str, with: &Facts) -> Option<String> {
        text(self.bundles, &format!("{key}-subject"), with).or_else(|| text(self.bundles, key, with))
    }

    /// The lines of a message: paragraphs, or the steps of an instruction.
    pub fn lines(&self, key: &str, with: &Facts) -> Vec<String> {
        let text = self.text(key, with).unwrap_or_default();
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }
}

/// Every word that stands in our own texts, in small letters, of all languages. That one of them is on a page says nothing.
pub fn own_words() -> &'static BTreeSet<String> {
    static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let content = embedded();
        let of_wizards = content.wizards.iter().flat_map(|wizard| wizard.words.values());
        let words =
            content.shared.values().chain(of_wizards).flat_map(|text| {
                text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty())
            });
        words.map(str::to_lowercase).collect()
    });
    &WORDS
}

/// What the tools said stays in the log: people get our words for it.
fn said(fault: &Fault, part: &str) -> Say {
    let (name, with) = match fault {
        Fault::NotInstalled { what } => ("not-installed", facts! { "what" => what.as_str() }),
        Fault::TooSlow { .. } => ("too-slow", facts! {}),
        Fault::NoAnswer { what } => ("no-answer", facts! { "what" => what.as_str() }),
        Fault::Denied { .. } => ("denied", facts! {}),
        Fault::Missing { what } => ("missing", facts! { "what" => what.as_str() }),
        Fault::Unreadable { .. } => ("unreadable", facts! {}),
        Fault::Tool { .. } => ("tool", facts! {}),
        Fault::NotSupported => ("not-supported", facts! {}),
        Fault::NotPermitted => ("not-permitted", facts! {}),
        Fault::Stopped => ("stopped", facts! {}),
    };
    Say::with(format!("fault-{name}{part}"), with)
}

/// The variables of the texts of a page: what was chosen from lists, by name, and the facts of the step's own finding.
///
/// *Not in the list* and *not sure* name nothing, so a text about the chosen thing is not shown then.
pub fn variables(state: &State, step: Option<&StepId>) -> Facts {
    let named = state.answers.iter().filter(|(_, answer)| !answer.name.is_empty() && !is_open(&answer.key));
    let mut facts: Facts =
        named.map(|(step, answer)| (step.to_string(), Value::from(answer.name.as_str()))).collect();
    if let Some(cause) = step.and_then(|step| state.causes.get(step)) {
        facts.extend(cause.facts.clone());
    }
    facts
}

/// Whether an answer says that there is none.
fn is_open(key: &str) -> bool {
    matches!(key, NOT_LISTED | NOT_SURE)
}

/// The messages that say how a run ended, the most fitting first: a wizard has the last of them, and may have the others.
///
/// That no cause was found is true only where something was looked at, and tried.
pub fn ended(state: &State, wizard: &Wizard, ending: Ending) -> Vec<&'static str> {
    match ending {
        Ending::Fixed => return vec!["done"],
        Ending::NotFixed => return vec!["done-not-fixed"],
        Ending::NothingFound => {}
    }
    let not_chosen = state.answers.values().any(|answer| is_open(&answer.key));
    let proofs = wizard.steps.iter().filter_map(|step| match step {
        Step::Prove(prove) => state.proofs.get(&prove.prove),
        Step::Tell(_) | Step::Ask(_) | Step::Fix(_) => None,
    });
    let (mut not_tried, mut cannot_tell) = (false, false);
    for proof in proofs {
        not_tried |= proof.put_aside;
        cannot_tell |= proof.key.is_some();
    }
    cannot_tell |= wizard.steps.iter().any(|step| {
        matches!(step, Step::Ask(ask) if ask.settling().is_some() && state.answers.contains_key(&ask.ask))
    });
    let mut keys = Vec::new();
    for (is_so, key) in
        [(not_chosen, "done-not-chosen"), (cannot_tell, "done-cannot-tell"), (not_tried, "done-not-tried")]
    {
        if is_so {
            keys.push(key);
            break;
        }
    }
    keys.push("done-nothing-found");
    keys
}

/// The language that is spoken to somebody who wants `lang`.
fn spoken(lang: &str) -> &'static str {
    let first = lang.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
    LANGUAGES.into_iter().find(|known| *known == first).unwrap_or(LANGUAGES[0])
}

fn bundles<'a>(lang: &str, source: impl Fn(&str) -> Option<&'a str>) -> Vec<Bundle> {
    let mut wanted = vec![lang];
    if lang != LANGUAGES[0] {
        wanted.push(LANGUAGES[0]);
    }
    wanted.into_iter().filter_map(|lang| Some(bundle(lang, source(lang)?))).collect()
}

fn bundle(lang: &str, source: &str) -> Bundle {
    let id: LanguageIdentifier = lang.parse().expect("the languages of `LANGUAGES` are language tags");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The page isolates values itself, with `<bdi>`.
    bundle.set_use_isolating(false);
    // A resource with a mistake in it still has its other messages; the loader refuses such a file anyway.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Whether a fact is a number of bytes: what is called `size`, or ends in `-size`.
fn is_size(fact: &str) -> bool {
    fact == "size" || fact.ends_with("-size")
}

/// A number of bytes as people read it, in the language of the words: `850 MB`, `4.2 GB`, `4,2 GB`.
fn size(bytes: i64, bundles: &[Bundle]) -> String {
    let bytes = bytes.max(0);
    let (tenths, unit) = match bytes {
        0..1_000_000 => return format!("{} kB", (bytes + 999) / 1000),
        1_000_000..1_000_000_000 => return format!("{} MB", bytes / 1_000_000),
        1_000_000_000..1_000_000_000_000 => (bytes / 100_000_000, "GB"),
        _ => (bytes / 100_000_000_000, "TB"),
    };
    let point = match bundles.first().and_then(|bundle| bundle.locales.first()) {
        Some(lang) if lang.language.as_str() == "de" => ',',
        _ => '.',
    };
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole} {unit}"),
        (whole, tenth) => format!("{whole}{point}{tenth} {unit}"),
    }
}

fn text(bundles: &[Bundle], key: &str, with: &Facts) -> Option<String> {
    let mut args = FluentArgs::new();
    for (name, value) in with {
        let value = match value {
            Value::Number(bytes) if is_size(name) => FluentValue::from(size(*bytes, bundles)),
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.as_str()),
        };
        args.set(name.as_str(), value);
    }
    bundles.iter().find_map(|bundle| {
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    })
}
