//! Names of things, each its own type so that one cannot stand in for another.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An identifier that does not have the form its kind asks for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not a {kind}: {expected}")]
pub struct IdError {
    /// What kind of identifier was wanted.
    pub kind: &'static str,
    /// What was given, cut to 80 characters.
    pub given: String,
    /// The form that would have been accepted.
    pub expected: &'static str,
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_digit() || ('a'..='f').contains(&c),
        })
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c))
}

/// Reading and keeping of a type that is a text of a certain form: its function `fits` says which.
macro_rules! text_form {
    ($name:ident, $kind:literal, $expected:literal) => {
        impl std::str::FromStr for $name {
            type Err = $crate::id::IdError;
            fn from_str(text: &str) -> Result<Self, $crate::id::IdError> {
                if $name::fits(text) {
                    return Ok($name(text.to_owned()));
                }
                let given = text.chars().take(80).collect();
                Err($crate::id::IdError { kind: $kind, given, expected: $expected })
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::id::IdError;
            fn try_from(text: String) -> Result<Self, $crate::id::IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }
    };
}
pub(crate) use text_form;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $kind:literal, $test:path, $expected:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        #[schemars(with = "String")]
        pub struct $name(String);

        impl $name {
            /// The text form.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> { Self::try_from(text.to_owned()) }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                if $test(&text) { return Ok(Self(text)); }
                Err(IdError { kind: $kind, given: text.chars().take(80).collect(), expected: $expected })
            }
        }

        impl From<$name> for String { fn from(id: $name) -> String { id.0 } }
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) } }
        impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{:?}", self.0) } }
    )*};
}

ids! {
    /// The name of a wizard, which is also the name of its folder.
    WizardId: "wizard name", is_slug, "lower-case letters, digits and dashes";
    /// The name of a step inside one wizard.
    StepId: "step name", is_slug, "lower-case letters, digits and dashes";
    /// The name of a boundary.
    BoundaryId: "boundary name", is_slug, "lower-case letters, digits and dashes";
    /// A subject a power user can help with.
    Skill: "skill", is_slug, "lower-case letters, digits and dashes";
    /// The name of a collector, an analyzer or a part of a report.
    PartId: "part name", is_slug, "lower-case letters, digits, dots and dashes";
    /// A named place on a page, such as `choice.2`: what a helper points at.
    SpotId: "spot", is_slug, "lower-case letters, digits, dots and dashes";
    /// A group of readers, of people or of roles.
    Group: "group", is_slug, "lower-case letters, digits and dashes";
    /// One journey through one wizard (UUIDv7).
    RunId: "run", is_uuid, "a lower-case UUID";
    /// One call for help (UUIDv7, made by the client).
    RequestId: "request", is_uuid, "a lower-case UUID";
    /// One change to a computer, as the journal names it (UUIDv7).
    ChangeId: "change", is_uuid, "a lower-case UUID";
    /// That a limit stopped somebody, said once (UUIDv7, made by the client).
    ObjectionId: "objection", is_uuid, "a lower-case UUID";
    /// What became of a run, or one privileged change, said once (UUIDv7, made by the client).
    SummaryId: "summary", is_uuid, "a lower-case UUID";
    /// That a person asks for an approval, asked once (UUIDv7, made by the client).
    ApprovalId: "approval", is_uuid, "a lower-case UUID";
    /// A person with an account.
    PersonId: "person", is_uuid, "a lower-case UUID";
    /// An enrolled computer of one person.
    DeviceId: "device", is_uuid, "a lower-case UUID";
    /// The SHA-256 of something, in lower-case hexadecimal.
    Digest: "digest", is_hash, "64 lower-case hexadecimal digits";
}

/// A point in time: milliseconds since 1970-01-01 UTC.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Millis(pub i64);

impl RequestId {
    /// The reference that people read to each other on the telephone, such as `DSK-7K3Q-9MF2`.
    ///
    /// It is made of the last 40 bits of the id in Crockford's base 32, which has no I, L, O or U.
    pub fn reference(&self) -> String {
        const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let bits = self
            .0
            .chars()
            .rev()
            .filter_map(|c| c.to_digit(16))
            .take(10)
            .zip(0u32..)
            .fold(0u64, |sum, (digit, place)| sum | (u64::from(digit) << (4 * place)));
        let sign = |at: u32| char::from(SIGNS[((bits >> (5 * at)) & 31) as usize]);
        let text: String = (0..8).rev().map(sign).collect();
        format!("DSK-{}-{}", &text[..4], &text[4..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_the_wrong_form_is_refused_with_its_text() {
        let error = "Printing Stuck".parse::<WizardId>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`Printing Stuck` is not a wizard name: lower-case letters, digits and dashes"
        );
        assert!("../etc".parse::<WizardId>().is_err());
        assert!("0193-zz".parse::<RequestId>().is_err());
    }

    #[test]
    fn a_reference_is_short_and_has_no_letters_that_look_alike() {
        let id: RequestId = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap();
        let reference = id.reference();
        assert_eq!(reference.len(), 13);
        assert!(!reference[4..].contains(['I', 'L', 'O', 'U']));
    }
}
