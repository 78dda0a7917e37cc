//! A pretended computer that a walk is made on.

use super::{Fault, Machine};
use crate::plan::Plan;
use crate::secret::{Secret, SecretName};

/// A pretended computer that a walk is made on.
pub trait Stage {
    /// What answers.
    fn machine(&self) -> &dyn Machine;
    /// Makes a change: here everybody may do everything.
    ///
    /// # Errors
    /// Why it was not made.
    fn apply(&self, plan: &Plan) -> Result<(), Fault>;
    /// Lets so many seconds pass.
    fn pass(&self, seconds: u32);
    /// Puts right what is broken and not any more in these lines.
    ///
    /// # Errors
    /// What is wrong with the lines.
    fn mend(&self, scene: &[String]) -> Result<(), SceneError>;
    /// Keeps what somebody typed.
    fn keep(&self, name: SecretName, secret: Secret);
}

/// Makes the pretended computer that some lines describe, or says what is wrong with them.
pub type OpenStage = fn(&[String]) -> Result<Box<dyn Stage>, SceneError>;

/// A line about a pretended computer that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct SceneError {
    /// Which of the lines, from 0.
    pub line: usize,
    /// What is wrong with it.
    pub why: String,
}
