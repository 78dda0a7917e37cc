//! What an operator agreed to beforehand, for a check that nobody sits at.

use std::collections::BTreeSet;

use super::{Agreed, Consent};
use crate::id::StepId;
use crate::plan::{EffectClass, Plan};

/// The steps of one wizard whose changes an operator agrees to, unseen.
///
/// It goes less far than a person at the page: what cannot be taken back, and what needs more rights than the person has, is
/// looked at by somebody first, whatever a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beforehand {
    operator: String,
    steps: BTreeSet<StepId>,
}

/// Why nothing that was agreed to beforehand counts for a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BeforehandError {
    /// The file does not name the step.
    #[error("nobody agreed to this step")]
    NotNamed,
    /// There would be no way back.
    #[error("this cannot be taken back, so somebody has to see it first")]
    Irreversible,
    /// It needs more rights than the person has.
    #[error("this needs more rights, so somebody has to see it first")]
    Privileged,
}

impl Beforehand {
    /// What a file agrees to, and who stands behind it.
    pub fn new(operator: String, steps: impl IntoIterator<Item = StepId>) -> Self {
        Beforehand { operator, steps: steps.into_iter().collect() }
    }

    /// Who stands behind it, as the file says.
    pub fn operator(&self) -> &str {
        &self.operator
    }

    /// Whether the file names the step.
    pub fn names(&self, step: &StepId) -> bool {
        self.steps.contains(step)
    }

    /// Whether the file names the step, and the plan is one that may be agreed to unseen.
    ///
    /// # Errors
    /// See [`BeforehandError`].
    pub fn covers(&self, step: &StepId, plan: &Plan) -> Result<(), BeforehandError> {
        if !self.names(step) {
            return Err(BeforehandError::NotNamed);
        }
        if plan.needs_privilege {
            return Err(BeforehandError::Privileged);
        }
        match plan.class {
            EffectClass::Reversible | EffectClass::Compensable => Ok(()),
            EffectClass::Irreversible => Err(BeforehandError::Irreversible),
        }
    }

    /// The consent to the plan that a step came to.
    ///
    /// # Errors
    /// See [`BeforehandError`].
    pub fn consent(&self, step: &StepId, plan: &Plan) -> Result<Consent, BeforehandError> {
        self.covers(step, plan)?;
        let agreed = Agreed::Beforehand { operator: self.operator.clone() };
        Ok(Consent { plan: plan.digest(), agreed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::PrintingAction;

    fn plan() -> Plan {
        let queue: crate::printing::QueueName = "Finance-2F".parse().unwrap();
        Plan {
            action: PrintingAction::Resume { queue: queue.clone() }.into(),
            effects: Vec::new(),
            invocations: Vec::new(),
            class: EffectClass::Reversible,
            loss: None,
            undo: Some(PrintingAction::Pause { queue }.into()),
            needs_privilege: false,
            seconds: 3,
            pages_before: None,
            trash: None,
        }
    }

    #[test]
    fn a_file_agrees_to_what_it_names_and_never_to_what_somebody_has_to_see() {
        let step: StepId = "paused".parse().unwrap();
        let file = Beforehand::new("Priya, IT".to_owned(), [step.clone()]);
        let consent = file.consent(&step, &plan()).unwrap();
        assert_eq!(consent.agreed(), &Agreed::Beforehand { operator: "Priya, IT".to_owned() });
        assert_eq!(file.covers(&"moved".parse().unwrap(), &plan()), Err(BeforehandError::NotNamed));
        let for_good = Plan { class: EffectClass::Irreversible, ..plan() };
        assert_eq!(file.covers(&step, &for_good), Err(BeforehandError::Irreversible));
        let privileged = Plan { needs_privilege: true, ..plan() };
        assert_eq!(file.covers(&step, &privileged), Err(BeforehandError::Privileged));
    }
}
