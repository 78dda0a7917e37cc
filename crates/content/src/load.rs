//! Loads a wizard: reads it, checks it whole, and gives it back only when nothing is wrong with it.

use std::collections::BTreeMap;

use deskside_core::wizard::Wizard;

use crate::finding::{Finding, Source, without_place};
use crate::ftl::Messages;
use crate::lint::{among, copy, ends, expected, names, words};
use crate::walk::Walks;
use crate::{ftl, shape, walk, yaml};

/// The languages that every wizard has, the fallback first.
pub const LANGUAGES: [&str; 2] = ["en", "de"];

/// A wizard with its words, in which nothing is wrong.
#[derive(Debug, Clone)]
pub struct LoadedWizard {
    /// The steps.
    pub wizard: Wizard,
    /// The Fluent file of each language.
    pub words: BTreeMap<String, String>,
}

/// Loads a wizard from its files: the name of its folder, `wizard.yaml`, and the Fluent file of each language.
///
/// # Errors
/// Everything that is wrong, each with file, line and caret.
pub fn wizard(folder: &str, yaml: &str, words: &[(&str, &str)]) -> Result<LoadedWizard, Vec<Finding>> {
    let yaml = Source::new(format!("{folder}/wizard.yaml"), yaml);
    let root = yaml::read(&yaml).map_err(|finding| vec![*finding])?;
    let wizard = shape::wizard(&yaml, &root)?;
    let mut findings = names::check(&yaml, &root, &wizard, folder);
    // Words follow names: what is wrong with those would be said again for each language.
    let named = findings.is_empty();
    for lang in LANGUAGES {
        if !words.iter().any(|(given, _)| *given == lang) {
            let path = format!("{folder}/{lang}.ftl");
            let message = format!("the language `{lang}` is missing");
            let help = Some(format!("every wizard speaks {}", LANGUAGES.join(" and ")));
            findings.push(without_place("missing-language", path, message, help));
        }
    }
    let mut kept = BTreeMap::new();
    let mut spoken = Vec::new();
    for (lang, text) in words {
        let source = Source::new(format!("{folder}/{lang}.ftl"), *text);
        match ftl::read(&source) {
            Ok(messages) => {
                if named {
                    findings.extend(self::words::check(&yaml, &root, &wizard, lang, &source, &messages));
                }
                kept.insert((*lang).to_owned(), source.text.clone());
                spoken.push((*lang, source, messages));
            }
            Err(errors) => findings.extend(errors),
        }
    }
    if named {
        findings.extend(self::words::one_sided(&wizard, &spoken));
    }
    if findings.is_empty() {
        return Ok(LoadedWizard { wizard, words: kept });
    }
    // In the order of an author who reads from the top: the structure first, then each language.
    findings.sort_by(|one, two| {
        let place = |finding: &Finding| {
            (!finding.path.ends_with(".yaml"), finding.path.clone(), finding.line, finding.column)
        };
        place(one).cmp(&place(two))
    });
    Err(findings)
}

/// What does not fit beside the other wizards: its code, and where its pages lead.
pub fn among(yaml: &str, wizard: &Wizard, others: &[&Wizard]) -> Vec<Finding> {
    let source = Source::new(format!("{}/wizard.yaml", wizard.id), yaml);
    match yaml::read(&source) {
        Ok(root) => among::check(&source, &root, wizard, others),
        Err(finding) => vec![*finding],
    }
}

/// Reads the transcripts of a wizard and checks that there is one to each of its ends.
///
/// # Errors
/// Everything that is wrong, each with file, line and caret.
pub fn walks(wizard: &Wizard, text: &str) -> Result<Walks, Vec<Finding>> {
    let walks = draft_walks(wizard, text)?;
    let findings = ends::missing(&walks_file(wizard, text), wizard, &walks);
    if findings.is_empty() { Ok(walks) } else { Err(findings) }
}

/// Reads transcripts that are being written: they may stop half-way, and some may not be there yet.
///
/// # Errors
/// Everything that is wrong with what is there, each with file, line and caret.
pub fn draft_walks(wizard: &Wizard, text: &str) -> Result<Walks, Vec<Finding>> {
    let source = walks_file(wizard, text);
    let walks = walk::parse(&source)?;
    let findings = ends::names(&source, wizard, &walks);
    if findings.is_empty() { Ok(walks) } else { Err(findings) }
}

/// The file with the transcripts of a wizard.
pub fn walks_file(wizard: &Wizard, text: &str) -> Source {
    Source::new(format!("{}/walks.txt", wizard.id), text)
}

/// Checks the words that all wizards share, in one language, against those of the fallback language.
///
/// # Errors
/// Everything that is wrong, each with file, line and caret.
pub fn shared_words(path: &str, lang: &str, text: &str, fallback: &str) -> Result<(), Vec<Finding>> {
    let source = Source::new(path, text);
    let messages = ftl::read(&source)?;
    let wanted = ftl::read(&Source::new("the fallback", fallback))?;
    let findings = shared(&source, lang, &messages, &wanted);
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

fn shared(source: &Source, lang: &str, messages: &Messages, wanted: &Messages) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in wanted.keys().filter(|name| !messages.contains_key(*name)) {
        let message = format!("`{name}` is missing in the language `{lang}`");
        findings.push(source.finding("missing-words", 0..0, message, "", None));
    }
    for (name, message) in messages {
        // Reasons and explanations are sentences; all else is a line.
        let is_text = name.starts_with("boundary-") || name.ends_with("-text");
        let used = if is_text { expected::Use::Text } else { expected::Use::Line };
        findings.extend(copy::check(source, lang, name, message, used));
        match wanted.get(name) {
            None => {
                let text = format!("`{name}` is not in the language `{}`", LANGUAGES[0]);
                findings.push(source.finding("unused-words", message.at.clone(), text, "", None));
            }
            Some(wanted) if wanted.variable_names() != message.variable_names() => {
                let names: Vec<String> = wanted.variables.keys().map(|name| format!("`${name}`")).collect();
                let help = Some(format!("in `{}` it uses {}", LANGUAGES[0], names.join(", ")));
                let text = format!("`{name}` uses other variables here");
                findings.push(source.finding("variable", message.at.clone(), text, "", help));
            }
            Some(_) => {}
        }
        let why = name.strip_prefix("fault-").filter(|name| !name.ends_with("-action"));
        if why.is_some() && !messages.contains_key(&format!("{name}-action")) {
            let text = format!("`{name}` does not say what comes now");
            let help = Some(format!("add `{name}-action`"));
            findings.push(source.finding("no-way-on", message.at.clone(), text, "", help));
        }
    }
    findings
}
