//! What the action on updates changes, and how one sees that it happened. Installing is none: it has no way back, and which updates
//! come when is IT's to say. Nor is calling off what is at work: PackageKit lets only the program do that which began it.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, ArgError, ArgReader, Outline, only_if, spec};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::say::Say;
use crate::updates::Updates;

/// A list of the last few minutes is as good as a new one.
const FRESH: u64 = 5 * 60;

pub(super) const SPECS: &[ActionSpec] = &[spec("updates.look", &[], EffectClass::Irreversible)];

/// A change to updates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum UpdatesAction {
    /// Gets the list of updates anew. It installs none.
    #[serde(rename = "updates.look")]
    Look {},
}

impl UpdatesAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<UpdatesAction>, ArgError> {
        Ok(match read.of {
            "updates.look" => Some(UpdatesAction::Look {}),
            _ => None,
        })
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            UpdatesAction::Look {} => "updates.look",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            UpdatesAction::Look {} => Vec::new(),
        }
    }
}

fn is_fresh(updates: &Updates) -> bool {
    updates.looked.is_some_and(|seconds| seconds < FRESH)
}

fn state_of(updates: &Updates) -> Say {
    match updates.looked.map(|seconds| seconds / 86_400) {
        None => Say::plain("state-updates-never-looked"),
        Some(0) => Say::plain("state-updates-looked-today"),
        Some(days) => {
            Say::with("state-updates-looked", facts! { "days" => i64::try_from(days).unwrap_or(i64::MAX) })
        }
    }
}

pub(super) fn outline(action: &UpdatesAction, readings: &Readings) -> Result<Outline, Need> {
    let UpdatesAction::Look {} = action;
    let updates = readings.updates()?;
    only_if(!is_fresh(updates))?;
    let effect = Effect {
        what: Say::plain("effect-updates-list"),
        from: state_of(updates),
        to: Say::plain("state-updates-looked-now"),
    };
    // The old list is gone, and nobody misses it.
    Ok(Outline::irreversible(effect, None, 120))
}

pub(super) fn holds(action: &UpdatesAction, readings: &Readings) -> Result<bool, Need> {
    let UpdatesAction::Look {} = action;
    Ok(is_fresh(readings.updates()?))
}
