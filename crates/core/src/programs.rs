//! Programs of a person: those that start when they sign in, and those that run.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::files::FilePath;
use crate::id::IdError;

/// A process, by its number and the time when it began: numbers are given again, and such a pair is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProcessId {
    number: u32,
    began: u64,
}

impl ProcessId {
    /// The process of this number that began then, in the units of the system, if it may be one of a person: the first two are
    /// the system itself.
    pub fn new(number: u32, began: u64) -> Option<ProcessId> {
        (3..=i32::MAX as u32).contains(&number).then_some(ProcessId { number, began })
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self.number
    }

    /// When it began.
    pub fn began(self) -> u64 {
        self.began
    }
}

impl fmt::Display for ProcessId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}@{}", self.number, self.began)
    }
}

impl FromStr for ProcessId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
        let parts = text.split_once('@').filter(|(number, began)| digits(number) && digits(began));
        parts
            .and_then(|(number, began)| ProcessId::new(number.parse().ok()?, began.parse().ok()?))
            .ok_or_else(|| IdError {
                kind: "process",
                given: text.chars().take(80).collect(),
                expected: "a number, `@` and the time when it began",
            })
    }
}

impl TryFrom<String> for ProcessId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<ProcessId> for String {
    fn from(process: ProcessId) -> String {
        process.to_string()
    }
}

/// A program of the person that runs, with all that it has started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Its first process.
    pub process: ProcessId,
    /// What it is called.
    pub name: String,
    /// How much memory it has, in bytes.
    pub bytes: u64,
    /// How much of the whole computer's time it takes, in per cent.
    pub percent: u32,
}

/// Whose entry it is that a program starts with the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person's own.
    Own,
    /// The system's, for everybody.
    System,
}

/// An entry by which a program starts when the person signs in: whose it is, and the file in the person's own folder that it is, or
/// that stands in front of the system's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StartEntry {
    /// Whose.
    pub origin: Origin,
    /// The file.
    pub file: FilePath,
}

impl fmt::Display for StartEntry {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = match self.origin {
            Origin::Own => "own",
            Origin::System => "system",
        };
        write!(to, "{origin}:{}", self.file)
    }
}

impl FromStr for StartEntry {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let (origin, file) = match text.split_once(':') {
            Some(("own", file)) => (Origin::Own, file),
            Some(("system", file)) => (Origin::System, file),
            _ => {
                return Err(IdError {
                    kind: "start entry",
                    given: text.chars().take(80).collect(),
                    expected: "`own:` or `system:` and the place of a file",
                });
            }
        };
        Ok(StartEntry { origin, file: file.parse()? })
    }
}

impl TryFrom<String> for StartEntry {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<StartEntry> for String {
    fn from(entry: StartEntry) -> String {
        entry.to_string()
    }
}

/// A program that starts when the person signs in, or would if that were not switched off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Starter {
    /// Its entry.
    pub entry: StartEntry,
    /// What it is called for people.
    pub program: String,
    /// Whether it starts.
    pub is_on: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_named_by_number_and_time() {
        let process: ProcessId = "4711@81234".parse().expect("a process");
        assert_eq!(
            (process.number(), process.began(), process.to_string().as_str()),
            (4711, 81234, "4711@81234")
        );
        for bad in
            ["", "4711", "1@5", "2@5", "0@5", "-4711@5", "+4711@5", "4294967295@5", "4711@", "4711@5@6"]
        {
            assert!(bad.parse::<ProcessId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_start_entry_is_somebodys_file() {
        for text in [
            "own:/home/anna/.config/autostart/chat.desktop",
            "system:/home/anna/.config/autostart/a:b.desktop",
        ] {
            assert_eq!(text.parse::<StartEntry>().expect(text).to_string(), text);
        }
        for bad in ["", "own:", "own:chat.desktop", "mine:/a", "/a", "own:/a/../b"] {
            assert!(bad.parse::<StartEntry>().is_err(), "{bad}");
        }
    }
}
