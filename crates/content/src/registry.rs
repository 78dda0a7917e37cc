//! What a wizard can name: every check, list and action, with what it takes and what it gives.

use deskside_core::action::{Arg, actions};
use deskside_core::plan::EffectClass;
use deskside_core::probe::{ProbeSpec, checks, lists};
use deskside_core::say::Facts;
use deskside_core::wizard::{Choices, Step};

use crate::embedded::embedded;
use crate::lint::kinds::described;
use crate::load::LANGUAGES;
use crate::words::Words;

/// One name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is: `check`, `list` or `action`.
    pub what: &'static str,
    /// The name.
    pub name: &'static str,
    /// What has to be given: its name, and what it is.
    pub needs: Vec<(&'static str, &'static str)>,
    /// What may be given.
    pub takes: Vec<(&'static str, &'static str)>,
    /// The facts that a finding or a choice has.
    pub facts: &'static [&'static str],
    /// What it is about, as people read it. A check and a list have no words of their own: theirs are those of a built-in
    /// wizard that uses them.
    pub about: Option<String>,
    /// For an action, whether it can be undone.
    pub undo: Option<&'static str>,
}

/// Every name there is.
pub fn all() -> Vec<Named> {
    let words = Words::new(LANGUAGES[0]);
    let probes =
        |what, specs: Vec<&'static ProbeSpec>, about: &dyn Fn(&str) -> Option<String>| -> Vec<Named> {
            let named = specs.into_iter().map(|spec| Named {
                what,
                name: spec.name,
                needs: args(spec.args),
                takes: Vec::new(),
                facts: spec.facts,
                about: about(spec.name),
                undo: None,
            });
            named.collect()
        };
    let mut all = probes("check", checks().collect(), &|name| {
        used(&words, |step| match step {
            Step::Fix(fix) if fix.check == name => Some(format!("{}-check", fix.fix)),
            Step::Tell(_) | Step::Ask(_) | Step::Fix(_) | Step::Prove(_) => None,
        })
    });
    all.extend(probes("list", lists().collect(), &|name| {
        used(&words, |step| match step {
            Step::Ask(ask) if matches!(&ask.choices, Choices::Found(list) if list == name) => {
                Some(ask.ask.to_string())
            }
            Step::Tell(_) | Step::Ask(_) | Step::Fix(_) | Step::Prove(_) => None,
        })
    }));
    all.extend(actions().map(|spec| Named {
        what: "action",
        name: spec.name,
        needs: args(spec.args),
        takes: args(spec.optional),
        facts: &[],
        about: words.action(spec.name, "act", &Facts::new()),
        undo: Some(match spec.class {
            EffectClass::Reversible => "can be undone",
            EffectClass::Compensable => "can be undone, and something is lost",
            EffectClass::Irreversible => "cannot be undone",
        }),
    }));
    all
}

fn args(args: &[Arg]) -> Vec<(&'static str, &'static str)> {
    args.iter().map(|arg| (arg.name, described(arg.kind))).collect()
}

/// The words of the first built-in step that the key is found for, and whose words need nothing that is known later.
fn used(words: &Words, key: impl Fn(&Step) -> Option<String>) -> Option<String> {
    embedded().wizards.iter().find_map(|loaded| {
        let keys = loaded.wizard.steps.iter().filter_map(&key);
        let of_wizard = words.wizard(&loaded.wizard.id);
        keys.filter_map(|key| of_wizard.text(&key, &Facts::new())).next()
    })
}
