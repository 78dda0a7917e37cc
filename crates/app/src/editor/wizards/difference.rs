//! What people have otherwise when the wizards of the organisation change: told from the wizards themselves.

use std::collections::BTreeSet;
use std::sync::Arc;

use deskside_core::id::WizardId;
use deskside_core::wizard::{Step, Wizard};

use super::Wizards;
use crate::editor::try_out::act;
use crate::library::{self, WizardTexts};
use crate::speech::Speech;
use crate::view::{WizardDifference, WizardState};

/// What people have under this name: the wizard of the organisation, or else the built-in one.
fn had(id: &WizardId, texts: Option<&WizardTexts>) -> Option<Arc<Wizard>> {
    let own = texts.and_then(|texts| library::read(id, texts.clone()).ok());
    own.map(|own| own.wizard).or_else(|| library::built_in(id))
}

/// What is different between these two, by name.
pub(in crate::editor) fn differences(
    speech: &Speech,
    before: &Wizards,
    after: &Wizards,
) -> Vec<WizardDifference> {
    let all: BTreeSet<&WizardId> = before.keys().chain(after.keys()).collect();
    let changed = all.into_iter().filter(|id| before.get(*id) != after.get(*id));
    changed.map(|id| difference(speech, id, before.get(id), after.get(id))).collect()
}

fn difference(
    speech: &Speech,
    id: &WizardId,
    before: Option<&WizardTexts>,
    after: Option<&WizardTexts>,
) -> WizardDifference {
    let (was, will) = (had(id, before), had(id, after));
    let acts = |wizard: Option<&Arc<Wizard>>| -> BTreeSet<String> {
        let actions = wizard.map(|wizard| wizard.actions()).unwrap_or_default();
        actions.into_iter().map(|action| act(speech, action)).collect()
    };
    let (acts_before, acts_after) = (acts(was.as_ref()), acts(will.as_ref()));
    let steps = |wizard: Option<&Arc<Wizard>>| wizard.map(|wizard| wizard.steps.clone()).unwrap_or_default();
    let (steps_before, steps_after) = (steps(was.as_ref()), steps(will.as_ref()));
    let names = |from: &[Step], keep: &dyn Fn(&Step) -> bool| -> Vec<String> {
        from.iter().filter(|step| keep(step)).map(|step| step.id().to_string()).collect()
    };
    let of = |steps: &[Step], wanted: &Step| steps.iter().find(|step| step.id() == wanted.id()).cloned();
    WizardDifference {
        wizard: id.clone(),
        state: match (before, after) {
            (_, None) => WizardState::Gone,
            (None, Some(_)) => WizardState::New,
            (Some(_), Some(_)) => WizardState::Changed,
        },
        replaces: library::built_in(id).is_some(),
        acts_new: acts_after.difference(&acts_before).cloned().collect(),
        acts_gone: acts_before.difference(&acts_after).cloned().collect(),
        steps_new: names(&steps_after, &|step| of(&steps_before, step).is_none()),
        steps_gone: names(&steps_before, &|step| of(&steps_after, step).is_none()),
        steps_changed: names(&steps_after, &|step| of(&steps_before, step).is_some_and(|old| old != *step)),
        // What cannot be read here may do anything.
        is_for_two: after.is_some_and(|texts| {
            library::read(id, texts.clone()).map_or(true, |own| own.wizard.is_for_two())
        }),
        texts: after.cloned().unwrap_or_default(),
    }
}
