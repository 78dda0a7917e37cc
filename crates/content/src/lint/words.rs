//! Words: none missing, none unused, and no variable that nobody fills.

use deskside_core::wizard::Wizard;

use super::copy;
use super::expected::{self, Expected};
use crate::finding::{Finding, Source, meant};
use crate::ftl::Messages;
use crate::yaml::Node;

/// All that is wrong with the words of one language.
pub(crate) fn check(
    yaml: &Source,
    root: &Node,
    wizard: &Wizard,
    lang: &str,
    ftl: &Source,
    messages: &Messages,
) -> Vec<Finding> {
    let expected = expected::messages(wizard);
    let mut findings = Vec::new();
    for (name, wanted) in
        expected.iter().filter(|(name, wanted)| wanted.needed && !messages.contains_key(*name))
    {
        let help = Some(format!("add `{name} = ...` to `{}`", ftl.path));
        let message = format!("`{name}` is missing in the language `{lang}`");
        findings.push(yaml.finding("missing-words", root.place(&wanted.path), message, "", help));
    }
    for (name, message) in messages {
        match expected.get(name) {
            None => {
                let help = meant(name, expected.keys().map(String::as_str));
                let at = message.at.clone();
                findings.push(ftl.finding("unused-words", at, format!("nothing says `{name}`"), "", help));
            }
            Some(wanted) => {
                findings.extend(variables(ftl, name, message, wanted));
                findings.extend(copy::check(ftl, lang, name, message, wanted.used));
            }
        }
    }
    findings
}

/// Messages that may be left out, and are left out in one language only.
pub(crate) fn one_sided(wizard: &Wizard, spoken: &[(&str, Source, Messages)]) -> Vec<Finding> {
    let expected = expected::messages(wizard);
    let mut findings = Vec::new();
    for (name, _) in expected.iter().filter(|(_, wanted)| !wanted.needed) {
        let has = |messages: &Messages| messages.get(name).map(|message| message.at.clone());
        let said = spoken.iter().find_map(|(_, ftl, messages)| Some((ftl, has(messages)?)));
        let Some((ftl, at)) = said else { continue };
        for (lang, other, _) in spoken.iter().filter(|(_, _, messages)| has(messages).is_none()) {
            let help = Some(format!("add `{name} = ...` to `{}`, or leave it out in both", other.path));
            let message = format!("`{name}` is missing in the language `{lang}`");
            findings.push(ftl.finding("missing-words", at.clone(), message, "", help));
        }
    }
    findings
}

fn variables(ftl: &Source, name: &str, message: &crate::ftl::Message, wanted: &Expected) -> Vec<Finding> {
    let unknown = message.variables.iter().filter(|(variable, _)| !wanted.variables.contains(*variable));
    unknown
        .map(|(variable, at)| {
            let help = meant(variable, wanted.variables.iter().map(String::as_str)).or_else(|| {
                Some(match wanted.variables.len() {
                    0 => "it has none, because it is shown before anything is known".to_owned(),
                    _ => {
                        let known: Vec<String> =
                            wanted.variables.iter().map(|name| format!("`${name}`")).collect();
                        format!("it can use {}", known.join(", "))
                    }
                })
            });
            ftl.finding("variable", at.clone(), format!("`{name}` has no variable `${variable}`"), "", help)
        })
        .collect()
}
