//! A text from which everything that must not leave was taken out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::class::Class;
use super::token::{self, tokens};

/// A text that may leave the computer. Only [`super::Redactor::redact`] makes one.
///
/// ```compile_fail
/// let forged: deskside_core::redact::Clean = serde_json::from_str("{}").unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Clean {
    name: String,
    lines: Vec<CleanLine>,
    counts: BTreeMap<Class, u32>,
    hidden_lines: u32,
    dropped: BTreeMap<Why, u32>,
}

/// One line of a [`Clean`] text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CleanLine {
    /// What leaves.
    pub text: String,
    /// What was hidden in it.
    pub hits: Vec<Hit>,
}

/// One hidden place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// What kind of thing it was.
    pub class: Class,
    /// The word that stands there now.
    pub token: String,
    /// Where the word begins, in bytes.
    pub start: usize,
    /// How long the word is, in bytes.
    pub len: usize,
}

/// Why a line or a text is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The line is too long to be looked at.
    TooLong,
    /// It is no text.
    Binary,
    /// Hiding one thing always brought out another.
    Unsettled,
}

/// A stretch of a line, for showing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", tag = "piece")]
pub enum Piece {
    /// Text as it leaves.
    Plain {
        /// The text.
        text: String,
    },
    /// A word that stands for something hidden.
    Hidden {
        /// What kind of thing it was.
        class: Class,
        /// The word.
        token: String,
    },
}

/// The stretches of a line: text, and words that stand for something hidden.
///
/// For a reader, who has only the line as it was sent.
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for found in tokens(line) {
        let Some(class) = found.class else { continue };
        if found.start > at {
            pieces.push(Piece::Plain { text: line[at..found.start].to_owned() });
        }
        pieces.push(Piece::Hidden { class, token: line[found.start..found.end].to_owned() });
        at = found.end;
    }
    if at < line.len() {
        pieces.push(Piece::Plain { text: line[at..].to_owned() });
    }
    pieces
}

impl Clean {
    /// INVARIANT: every line has settled, that is, the engine finds nothing more in it.
    pub(super) fn of_settled(name: String, lines: Vec<String>) -> Clean {
        let mut clean = Clean {
            name,
            lines: Vec::with_capacity(lines.len()),
            counts: BTreeMap::new(),
            hidden_lines: 0,
            dropped: BTreeMap::new(),
        };
        for text in lines {
            let line = CleanLine::of(text);
            clean.count(&line);
            clean.lines.push(line);
        }
        clean
    }

    fn count(&mut self, line: &CleanLine) {
        for hit in &line.hits {
            *self.counts.entry(hit.class).or_default() += 1;
        }
        let why = match line.text.as_str() {
            token::TOO_LONG => Why::TooLong,
            token::BINARY => Why::Binary,
            token::UNSETTLED => Why::Unsettled,
            token::HIDDEN_BY_YOU => {
                self.hidden_lines += 1;
                return;
            }
            _ => return,
        };
        *self.dropped.entry(why).or_default() += 1;
    }

    /// What it is, as a file name made of `[a-z0-9._-]`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its lines.
    pub fn lines(&self) -> &[CleanLine] {
        &self.lines
    }

    /// How many texts were hidden, by class.
    pub fn counts(&self) -> &BTreeMap<Class, u32> {
        &self.counts
    }

    /// How many lines the person hid.
    pub fn hidden_lines(&self) -> u32 {
        self.hidden_lines
    }

    /// How many lines are not there, and why.
    pub fn dropped(&self) -> &BTreeMap<Why, u32> {
        &self.dropped
    }

    /// The whole of it, each line with its end.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.text.len() + 1).sum());
        for line in &self.lines {
            text.push_str(&line.text);
            text.push('\n');
        }
        text
    }

    /// Hides a whole line at the person's wish. A line that is not there stays not there.
    pub fn hide_line(&mut self, number: usize) {
        let Some(line) = self.lines.get_mut(number).filter(|line| line.text != token::HIDDEN_BY_YOU) else {
            return;
        };
        *line = CleanLine::of(token::HIDDEN_BY_YOU.to_owned());
        let lines = std::mem::take(&mut self.lines);
        self.counts.clear();
        self.dropped.clear();
        self.hidden_lines = 0;
        for line in &lines {
            self.count(line);
        }
        self.lines = lines;
    }
}

impl CleanLine {
    fn of(text: String) -> CleanLine {
        let hit = |found: token::Found| {
            Some(Hit {
                class: found.class?,
                token: text[found.start..found.end].to_owned(),
                start: found.start,
                len: found.end - found.start,
            })
        };
        let hits = tokens(&text).into_iter().filter_map(hit).collect();
        CleanLine { text, hits }
    }

    /// Its stretches, for showing.
    pub fn pieces(&self) -> Vec<Piece> {
        pieces(&self.text)
    }
}
