//! What people write to each other in a session: short, and everything in it can be seen.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::invisible::is_invisible;

/// A text that is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum WordsError {
    /// There is nothing in it.
    #[error("nothing but blanks")]
    Empty,
    /// It is too long.
    #[error("too long")]
    TooLong,
    /// Something in it cannot be seen, or turns what is around it.
    #[error("characters that cannot be seen")]
    Invisible,
}

fn check(text: &str, most: usize, lines: bool) -> Result<(), WordsError> {
    if text.trim().is_empty() {
        return Err(WordsError::Empty);
    }
    // A sign has at most 4 bytes, so that a long text is not counted to its end.
    if text.len() > 4 * most || text.chars().count() > most {
        return Err(WordsError::TooLong);
    }
    if text.chars().any(|sign| is_invisible(sign) && !(lines && sign == '\n')) {
        return Err(WordsError::Invisible);
    }
    Ok(())
}

/// The text without what cannot be seen, for the side that writes: a keyboard adds such signs to a picture of a heart.
pub fn visible(text: &str) -> String {
    text.chars().filter(|sign| *sign == '\n' || !is_invisible(*sign)).collect()
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident as $written:literal: $most:literal, lines: $lines:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string", rename = $written)]
        #[schemars(with = "String")]
        pub struct $name(String);

        impl $name {
            /// The most characters that it may have.
            pub const MOST: usize = $most;

            /// The text.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl TryFrom<String> for $name {
            type Error = WordsError;
            fn try_from(text: String) -> Result<Self, WordsError> {
                check(&text, $most, $lines)?;
                Ok(Self(text))
            }
        }

        impl FromStr for $name {
            type Err = WordsError;
            fn from_str(text: &str) -> Result<Self, WordsError> { Self::try_from(text.to_owned()) }
        }

        impl From<$name> for String { fn from(words: $name) -> String { words.0 } }
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) } }
        impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{:?}", self.0) } }
    )*};
}

texts! {
    /// A message of the chat, or a note: up to 2,000 characters, in lines.
    Words as "ChatWords": 2000, lines: true;
    /// Why a level is asked for: one line of up to 300 characters.
    Reason as "Reason": 300, lines: false;
    /// The name of somebody, as it stands beside what they wrote: one line of up to 120 characters.
    Name as "ShownName": 120, lines: false;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_short_and_can_all_be_seen() {
        let words = |text: &str| text.parse::<Words>().map(String::from);
        assert_eq!(words("Hello,\nwhich one?"), Ok("Hello,\nwhich one?".to_owned()));
        assert_eq!(words(" \n "), Err(WordsError::Empty));
        assert_eq!(words(&"ä".repeat(2000)).map(|text| text.chars().count()), Ok(2000));
        assert_eq!(words(&"ä".repeat(2001)), Err(WordsError::TooLong));
        for bad in ["a\u{202e}b", "a\u{200b}", "a\0", "a\r\nb", "\u{2066}x\u{2069}"] {
            assert_eq!(words(bad), Err(WordsError::Invisible), "{bad:?}");
            assert!(words(&visible(bad)).is_ok(), "{bad:?}");
        }
        assert_eq!("one\ntwo".parse::<Reason>(), Err(WordsError::Invisible), "a reason is one line");
    }
}
