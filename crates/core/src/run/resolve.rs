//! References in content: `$queue` is an answer, `$stuck.job` a fact of a finding or of what was chosen.

use crate::action::Args;
use crate::id::StepId;
use crate::run::State;
use crate::say::Value;
use crate::wizard::With;

/// A reference that leads nowhere, which the linter finds before anybody else does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefError {
    /// Not a reference at all.
    #[error("`{0}` is not a reference: `$step` or `$step.fact`")]
    Malformed(String),
    /// The step has no answer and no finding (yet).
    #[error("`{0}` is not known yet")]
    Unknown(String),
}

/// Replaces the references by what is known.
///
/// # Errors
/// See [`RefError`].
pub fn resolve(with: &With, state: &State) -> Result<Args, RefError> {
    with.iter().map(|(name, value)| Ok((name.clone(), one(value, state)?))).collect()
}

fn one(value: &Value, state: &State) -> Result<Value, RefError> {
    let Value::Text(text) = value else { return Ok(value.clone()) };
    let Some(reference) = text.strip_prefix('$') else { return Ok(value.clone()) };
    let (step, fact) = match reference.split_once('.') {
        Some((step, fact)) => (step, Some(fact)),
        None => (reference, None),
    };
    let step: StepId = step.parse().map_err(|_| RefError::Malformed(text.clone()))?;
    let found = match fact {
        None => state.answers.get(&step).map(|answer| Value::Text(answer.key.clone())),
        Some(fact) => {
            let chosen = state.answers.get(&step).and_then(|answer| answer.facts.get(fact));
            let seen = state.causes.get(&step).and_then(|cause| cause.facts.get(fact));
            chosen.or(seen).cloned()
        }
    };
    found.ok_or_else(|| RefError::Unknown(text.clone()))
}
