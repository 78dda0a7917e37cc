//! Walks: every step they name is there, each comes to an end, and one leads to each end of the wizard.

use std::collections::BTreeMap;

use deskside_core::id::StepId;
use deskside_core::run::Ending;
use deskside_core::wizard::{Choices, Repair, Step, Wizard};

use super::reach;
use crate::finding::{Finding, Source, meant, without_place};
use crate::walk::{Act, End, Walk, Walks};

/// The steps that walks name and that are not there.
pub(crate) fn names(source: &Source, wizard: &Wizard, walks: &Walks) -> Vec<Finding> {
    walks.walks.iter().flat_map(|walk| unknown(source, wizard, walk)).collect()
}

/// Walks that do not say how they end, and the ends to which none goes.
pub(crate) fn missing(source: &Source, wizard: &Wizard, walks: &Walks) -> Vec<Finding> {
    let open = walks.walks.iter().filter(|walk| !walk.is_ended());
    let open: Vec<Finding> = open
        .map(|walk| {
            let message = format!("`{}` does not end with an `end`", walk.name);
            source.finding("walk", walk.at.clone(), message, "", None)
        })
        .collect();
    if !open.is_empty() {
        return open;
    }
    let walked: Vec<String> =
        walks.walks.iter().flat_map(|walk| walk.acts().map(|act| mark(wizard, act))).collect();
    let lines: Vec<String> = ends(wizard)
        .into_iter()
        .filter(|(wanted, _)| !walked.contains(wanted))
        .map(|(wanted, why)| format!("`{wanted}`: no walk {why}"))
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let message = match lines.len() {
        1 => "one line is in no walk".to_owned(),
        count => format!("{count} lines are in no walk"),
    };
    vec![without_place("no-walk", source.path.clone(), message, Some(lines.join("\n          ")))]
}

/// The lines that some walk has to have, with the reason.
fn ends(wizard: &Wizard) -> BTreeMap<String, String> {
    let mut ends = BTreeMap::new();
    let mut put = |line: String, why: String| {
        ends.insert(line, why);
    };
    let reached = reach::endings(wizard);
    for (ending, name, why) in [
        (Ending::Fixed, "fixed", "ends with the cause gone"),
        (Ending::NothingFound, "nothing-found", "ends without a cause"),
        (Ending::NotFixed, "not-fixed", "ends with the cause still there"),
    ] {
        if reached.contains(&ending) {
            put(format!("end {name}"), why.to_owned());
        }
    }
    put("end handed-over".to_owned(), "ends with somebody else".to_owned());
    for step in &wizard.steps {
        let id = step.id();
        match step {
            Step::Tell(tell) => {
                put(format!("continue {id}"), format!("reads `{id}`"));
                if tell.needs_it {
                    put(format!("needs-it {id}"), format!("asks IT at `{id}`"));
                }
            }
            Step::Ask(ask) => match &ask.choices {
                Choices::Keys(keys) => keys.iter().for_each(|key| {
                    put(format!("choose {id} {key}"), format!("answers `{id}` with `{key}`"));
                }),
                other @ (Choices::Found(_) | Choices::Typed(_)) => {
                    if matches!(other, Choices::Typed(_)) {
                        put(format!("type {id}"), format!("types an answer to `{id}`"));
                    }
                    other.always_offered().iter().for_each(|key| {
                        put(format!("choose {id} {key}"), format!("answers `{id}` with `{key}`"));
                    });
                }
            },
            Step::Fix(fix) => {
                for repair in &fix.repairs {
                    match repair {
                        Repair::Action(repair) => {
                            put(format!("agree {id}"), format!("agrees to `{}` at `{id}`", repair.action));
                        }
                        Repair::Manual(repair) => {
                            put(
                                format!("did {}", repair.manual),
                                format!("does what `{}` says", repair.manual),
                            );
                        }
                    }
                }
                put(format!("aside {id}"), format!("leaves `{id}` as it is"));
            }
            Step::Prove(prove) => {
                put(format!("aside {id}"), format!("goes on without `{id}`"));
                prove.then_ask.iter().for_each(|key| {
                    put(format!("choose {id} {key}"), format!("answers `{id}` with `{key}`"));
                });
            }
        }
    }
    ends
}

/// How an act counts.
fn mark(wizard: &Wizard, act: &Act) -> String {
    match act {
        Act::Choose { step, key } => format!("choose {step} {key}"),
        Act::Type { step, .. } => format!("type {step}"),
        Act::Continue(step) => format!("continue {step}"),
        Act::Agree(step) => format!("agree {step}"),
        Act::Did(page) => format!("did {}", page_of(wizard, page)),
        // Who asks IT at a cause leaves it as it is, too; a page about what only IT does has its own.
        Act::NeedsIt(step) if matches!(wizard.step(step), Some(Step::Tell(_))) => format!("needs-it {step}"),
        Act::Aside(step) | Act::NeedsIt(step) => format!("aside {step}"),
        Act::End(End::Fixed) => "end fixed".to_owned(),
        Act::End(End::NothingFound) => "end nothing-found".to_owned(),
        Act::End(End::NotFixed) => "end not-fixed".to_owned(),
        Act::End(End::HandedOver) => "end handed-over".to_owned(),
        Act::Scene(_) | Act::Mended(_) | Act::Other(_) | Act::Back => String::new(),
    }
}

/// A page by its own name, or the first page of the step of that name.
fn page_of(wizard: &Wizard, name: &StepId) -> StepId {
    let Some(Step::Fix(fix)) = wizard.step(name) else { return name.clone() };
    let page = fix.repairs.iter().find_map(|repair| match repair {
        Repair::Manual(repair) => Some(repair.manual.clone()),
        Repair::Action(_) => None,
    });
    page.unwrap_or_else(|| name.clone())
}

fn unknown(source: &Source, wizard: &Wizard, walk: &Walk) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |at: std::ops::Range<usize>, message: String, help: Option<String>| {
        findings.push(source.finding("walk", at, message, "", help));
    };
    let pages = wizard.steps.iter().flat_map(|step| match step {
        Step::Fix(fix) => fix.repairs.as_slice(),
        Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => &[],
    });
    let pages: Vec<&StepId> = pages
        .filter_map(|repair| match repair {
            Repair::Manual(repair) => Some(&repair.manual),
            Repair::Action(_) => None,
        })
        .collect();
    let steps = || wizard.steps.iter().map(|step| step.id().as_str());
    for line in &walk.lines {
        let Some(act) = &line.act else { continue };
        match act {
            Act::Mended(fault) => {
                let broken = |act: &&Act| matches!(act, Act::Scene(line) if line.split_whitespace().skip(1).eq(fault.split_whitespace()));
                if walk.acts().find(broken).is_none() {
                    say(line.words_from(1), format!("`{fault}` was not broken in this walk"), None);
                }
            }
            Act::Did(page) if pages.contains(&page) => {}
            Act::Choose { step, .. }
            | Act::Type { step, .. }
            | Act::Continue(step)
            | Act::Agree(step)
            | Act::Other(step)
            | Act::Did(step)
            | Act::Aside(step)
            | Act::NeedsIt(step) => {
                if wizard.step(step).is_none() {
                    let help = meant(step.as_str(), steps());
                    say(line.word(1), format!("there is no step `{step}`"), help);
                }
            }
            Act::Scene(_) | Act::Back | Act::End(_) => {}
        }
    }
    findings
}
