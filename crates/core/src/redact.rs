//! Hides what must not leave the computer: literals that the system knows, then linear-time patterns, then a second scan.
//!
//! What may leave is a type. A collector gives [`Raw`], which cannot be serialized and does not print itself. Only
//! [`Redactor::redact`] turns it into [`Clean`], and only `Clean` goes into a report.
//!
//! INVARIANT: redacting what was redacted changes nothing, so a report that is scanned again on its way out is as it was.

mod announced;
mod check;
mod class;
mod clean;
mod decode;
mod engine;
mod identity;
mod keyblock;
mod rules;
mod span;
mod text;
mod token;
#[cfg(test)]
mod vectors;

pub use class::Class;
pub use clean::{Clean, CleanLine, Hit, Piece, Why, pieces};
pub use engine::Redactor;
pub use rules::{Check, Rule, RulePack, RulesError};

/// A reading as the computer gave it. It cannot be serialized and does not print itself.
///
/// ```compile_fail
/// serde_json::to_string(&deskside_core::redact::Raw::new("secret")).unwrap();
/// ```
pub struct Raw(String);

impl Raw {
    /// Takes a text in.
    pub fn new(text: impl Into<String>) -> Self {
        Raw(text.into())
    }

    /// Takes bytes in. What is not UTF-8 becomes U+FFFD; a text with much of it counts as binary.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Raw(String::from_utf8_lossy(bytes).into_owned())
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Cuts it after the last whole line within a number of bytes. Says whether something was cut.
    pub fn cut(&mut self, limit: usize) -> bool {
        if self.0.len() <= limit {
            return false;
        }
        let at = self.0.as_bytes()[..limit].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        self.0.truncate(at);
        true
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[raw]")
    }
}
