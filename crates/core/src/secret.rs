//! Secrets that somebody typed, such as a password: named everywhere, held in one place, shown nowhere.

use std::fmt;

use zeroize::Zeroizing;

use crate::id::{IdError, RunId, StepId};

/// The most bytes that a secret may have.
pub const MAX_SECRET: usize = 256;

/// The name of a secret that was typed in answer to a question: what answers, plans and logs have in its place.
///
/// The keyring holds the secret under this name until the run is over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SecretName(String);

impl SecretName {
    /// The name of what is typed at a question of a run.
    pub fn of(run: &RunId, step: &StepId) -> SecretName {
        SecretName(format!("typed-{run}-{step}"))
    }

    /// Whether it was typed in this run.
    pub fn is_of(&self, run: &RunId) -> bool {
        self.0.strip_prefix("typed-").is_some_and(|rest| rest.starts_with(run.as_str()))
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

crate::id::text_form!(SecretName, "name of a secret", "`typed-`, a run, and the question it answers");

impl SecretName {
    fn fits(text: &str) -> bool {
        // A UUID has 36 signs, all of them of one byte once it was read as one.
        let Some((run, step)) = text.strip_prefix("typed-").and_then(|rest| rest.split_at_checked(36)) else {
            return false;
        };
        let step = step.strip_prefix('-').and_then(|step| step.parse::<StepId>().ok());
        run.parse::<RunId>().is_ok() && step.is_some()
    }
}

/// A secret. It is wiped from memory when it goes, and no text of a log can hold it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes what somebody typed.
    ///
    /// # Errors
    /// [`IdError`] when it is empty, longer than [`MAX_SECRET`] bytes, or has control signs: a program that reads it up to the
    /// end of a line would read something else. What was given is not in the error.
    pub fn new(typed: String) -> Result<Secret, IdError> {
        let typed = Zeroizing::new(typed);
        if typed.is_empty() || typed.len() > MAX_SECRET || typed.chars().any(char::is_control) {
            return Err(IdError {
                kind: "password",
                given: String::new(),
                expected: "1 to 256 bytes without line breaks and other control signs",
            });
        }
        Ok(Secret(typed))
    }

    /// The secret itself, for the one place that uses it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Secret")
    }
}

/// Where a machine finds the secret that an action names.
pub trait Secrets: fmt::Debug + Send + Sync {
    /// The secret of that name, if it is there and can be read.
    fn secret(&self, name: &SecretName) -> Option<Secret>;
}

/// No secrets: for machines that are never given one.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoSecrets;

impl Secrets for NoSecrets {
    fn secret(&self, _: &SecretName) -> Option<Secret> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_has_a_name_that_tells_where_it_was_typed() {
        let run: RunId = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("a run");
        let name = SecretName::of(&run, &"password".parse().expect("a step"));
        assert_eq!(name.as_str(), "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password");
        assert!(
            name.is_of(&run)
                && !name.is_of(&"0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c8".parse().expect("another"))
        );
        assert_eq!(name.as_str().parse(), Ok(name));
        for bad in
            ["", "typed-", "organisation-key", "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-", "typed-ä"]
        {
            assert!(bad.parse::<SecretName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_secret_is_in_no_text() {
        let secret = Secret::new("hunter2".to_owned()).expect("a secret");
        assert_eq!((secret.reveal(), format!("{secret:?}")), ("hunter2", "Secret".to_owned()));
        for bad in ["", "two\nlines", "nul\0", &"x".repeat(MAX_SECRET + 1)] {
            let error = Secret::new(bad.to_owned()).expect_err("refused");
            assert!(error.given.is_empty());
        }
    }
}
