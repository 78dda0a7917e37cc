//! Transcripts of a wizard on the simulated computer: the author writes the left column, the runner records the right one.
//!
//! ```text
//! computer linux laptop
//! printer Finance-2F default
//!
//! # A paused queue is started again.
//! walk paused-fixed
//! broken printer.paused Finance-2F
//! choose queue Finance-2F            | Which printer is not working?
//!                                    | found: The print queue is paused
//! agree paused                       | Start the queue again: fixed
//! end fixed                          | Finance-2F is ready to print again
//! ```
//!
//! What stands before the first walk is true in all of them. Lines about the computer are those of the simulated one; they are
//! handed on as they are.

use std::ops::Range;

use deskside_core::id::StepId;
use deskside_core::run::Ending;

use crate::finding::{Finding, Source, meant};

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// A cause was found, and is gone.
    Fixed,
    /// Nothing was found.
    NothingFound,
    /// A cause is still there, or it still does not work.
    NotFixed,
    /// Somebody else was asked.
    HandedOver,
}

impl End {
    /// As it is written.
    pub fn name(self) -> &'static str {
        ENDS.iter().find(|(_, end)| *end == self).map_or("", |(name, _)| name)
    }
}

impl From<Ending> for End {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Fixed => End::Fixed,
            Ending::NothingFound => End::NothingFound,
            Ending::NotFixed => End::NotFixed,
        }
    }
}

/// What the author lets happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A line about the simulated computer: which it is, what it has, what is broken.
    Scene(String),
    /// The line `broken ...` with these words is no longer true, because somebody put it right at the real thing.
    Mended(String),
    /// An answer to a question, also to the one after a proof.
    Choose {
        /// The question.
        step: StepId,
        /// The key.
        key: String,
    },
    /// Typed the answer to a question.
    Type {
        /// The question.
        step: StepId,
        /// What was typed.
        text: String,
    },
    /// Read a page and went on.
    Continue(StepId),
    /// Agreed to the change that the step offers.
    Agree(StepId),
    /// Wanted another way than the one that the step offers.
    Other(StepId),
    /// Did what a page says (its name, or that of its step).
    Did(StepId),
    /// Left it as it is, or went on without it.
    Aside(StepId),
    /// Asked for help at this step.
    NeedsIt(StepId),
    /// Went a page back.
    Back,
    /// The end, as it has to be.
    End(End),
}

/// One line of a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the author wrote; none for a line that was only recorded.
    pub act: Option<Act>,
    /// The left column.
    pub left: String,
    /// The right column.
    pub right: Option<String>,
    /// Where the left column stands in the file.
    pub at: Range<usize>,
}

/// The walks of a wizard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walks {
    /// What is true in all of them: lines about the computer, and remarks.
    pub scene: Vec<Line>,
    /// The walks.
    pub walks: Vec<Walk>,
}

/// One journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Its name.
    pub name: String,
    /// What it shows, from the comment above it.
    pub about: Vec<String>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Where its name stands in the file.
    pub at: Range<usize>,
}

impl Walks {
    /// The lines about the computer that hold in a walk: those of all walks, and its own.
    pub fn scene_of<'a>(&'a self, walk: &'a Walk) -> impl Iterator<Item = &'a Line> {
        let lines = self.scene.iter().chain(&walk.lines);
        lines.filter(|line| matches!(line.act, Some(Act::Scene(_))))
    }
}

impl Line {
    /// Where the words from this one on stand in the file; the first is 0.
    pub(crate) fn words_from(&self, first: usize) -> Range<usize> {
        let start = words(&self.left).nth(first).map_or(0, |word| word.start);
        self.at.start + start..self.at.end
    }

    /// Where one word stands in the file.
    pub(crate) fn word(&self, which: usize) -> Range<usize> {
        match words(&self.left).nth(which) {
            Some(word) => self.at.start + word.start..self.at.start + word.end,
            None => self.at.clone(),
        }
    }
}

/// Where the words of a line stand in it.
fn words(line: &str) -> impl Iterator<Item = Range<usize>> {
    line.split_whitespace().map(|word| {
        let start = word.as_ptr().addr() - line.as_ptr().addr();
        start..start + word.len()
    })
}

impl Walk {
    /// Whether it says how it ends.
    pub fn is_ended(&self) -> bool {
        matches!(self.acts().last(), Some(Act::End(_)))
    }

    /// What the author lets happen, in order.
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.lines.iter().filter_map(|line| line.act.as_ref())
    }
}

/// The first words of the lines.
const VERBS: [&str; 13] = [
    "walk", "broken", "mended", "choose", "type", "continue", "agree", "other", "did", "aside", "needs-it",
    "back", "end",
];

/// The first words of lines about the simulated computer, which reads them itself.
pub const SCENE: [&str; 27] = [
    "computer",
    "person",
    "printer",
    "found",
    "document",
    "disk",
    "file",
    "trashed",
    "share",
    "connected",
    "output",
    "microphone",
    "camera",
    "keyboard",
    "writing",
    "starts",
    "runs",
    "bluetooth",
    "paired",
    "away",
    "mailbox",
    "mailaccount",
    "updates",
    "broken",
    "fails",
    "hangs",
    "pretends",
];

const ENDS: [(&str, End); 4] = [
    ("fixed", End::Fixed),
    ("nothing-found", End::NothingFound),
    ("not-fixed", End::NotFixed),
    ("handed-over", End::HandedOver),
];

/// Reads the walks of a file.
pub(crate) fn parse(source: &Source) -> Result<Walks, Vec<Finding>> {
    let mut scene: Vec<Line> = Vec::new();
    let mut walks: Vec<Walk> = Vec::new();
    let mut about: Vec<(String, Range<usize>)> = Vec::new();
    let mut findings = Vec::new();
    let mut start = 0;
    let mut say = |at: Range<usize>, message: String, help: Option<String>| {
        findings.push(source.finding("walk", at, message, "", help));
    };
    for line in source.text.split_inclusive('\n') {
        let (left, right) = columns(line.trim_end());
        let at = start..start + left.len();
        start += line.len();
        if let Some(comment) = left.strip_prefix('#') {
            about.push((comment.trim().to_owned(), at));
            continue;
        }
        let mut words = left.split_whitespace();
        let verb = words.next();
        let words: Vec<&str> = words.collect();
        if verb == Some("walk") {
            let [name] = words[..] else {
                say(at, "a walk has a name of one word".to_owned(), None);
                continue;
            };
            if walks.iter().any(|walk| walk.name == name) {
                say(at.clone(), format!("there are two walks `{name}`"), None);
            }
            walks.push(Walk {
                name: name.to_owned(),
                about: about.drain(..).map(|(remark, _)| remark).collect(),
                lines: Vec::new(),
                at,
            });
            continue;
        }
        if verb.is_none() && right.is_none() {
            continue;
        }
        let mut line = Line { act: None, left: left.to_owned(), right: right.map(str::to_owned), at };
        match verb.map(|verb| act(left, verb, &words)) {
            None => {}
            Some(Ok(act)) => line.act = Some(act),
            Some(Err(wrong)) => {
                say(line.word(wrong.word), wrong.message, wrong.help);
                continue;
            }
        }
        match walks.last_mut() {
            Some(walk) => walk.lines.push(line),
            None if matches!(line.act, Some(Act::Scene(_))) => {
                scene.extend(about.drain(..).map(|(remark, at)| {
                    let left = format!("# {remark}");
                    Line { act: None, left, right: None, at }
                }));
                scene.push(line);
            }
            None => say(line.at, "this stands before the first `walk`".to_owned(), None),
        }
    }
    if findings.is_empty() { Ok(Walks { scene, walks }) } else { Err(findings) }
}

fn columns(line: &str) -> (&str, Option<&str>) {
    if let Some(right) = line.trim_start().strip_prefix('|') {
        return ("", Some(right.trim()));
    }
    match line.split_once(" | ") {
        Some((left, right)) => (left.trim_end(), Some(right.trim())),
        None => (line.trim_end_matches([' ', '|']), None),
    }
}

/// A line that is none.
struct NoAct {
    /// The word that it is about.
    word: usize,
    message: String,
    help: Option<String>,
}

fn act(line: &str, verb: &str, words: &[&str]) -> Result<Act, NoAct> {
    let step = |text: &str| {
        text.parse::<StepId>().map_err(|error| NoAct { word: 1, message: error.to_string(), help: None })
    };
    Ok(match (verb, words) {
        (scene, [_, ..]) if SCENE.contains(&scene) => Act::Scene(line.trim().to_owned()),
        ("mended", [_, ..]) => Act::Mended(words.join(" ")),
        ("choose", [question, key]) => Act::Choose { step: step(question)?, key: (*key).to_owned() },
        ("type", [question, text, rest @ ..]) => {
            let text = [text].into_iter().chain(rest).copied().collect::<Vec<_>>().join(" ");
            Act::Type { step: step(question)?, text }
        }
        ("continue", [name]) => Act::Continue(step(name)?),
        ("agree", [name]) => Act::Agree(step(name)?),
        ("other", [name]) => Act::Other(step(name)?),
        ("did", [name]) => Act::Did(step(name)?),
        ("aside", [name]) => Act::Aside(step(name)?),
        ("needs-it", [name]) => Act::NeedsIt(step(name)?),
        ("back", []) => Act::Back,
        ("end", [name]) => match ENDS.iter().find(|(known, _)| known == name) {
            Some((_, end)) => Act::End(*end),
            None => {
                let help = meant(name, ENDS.iter().map(|(name, _)| *name));
                let help = help.or_else(|| Some(form("end").to_owned()));
                return Err(NoAct { word: 1, message: format!("there is no end `{name}`"), help });
            }
        },
        (known, _) if VERBS.contains(&known) => {
            let message = format!("`{known}` has other words after it");
            return Err(NoAct { word: 0, message, help: Some(form(known).to_owned()) });
        }
        (other, _) => {
            let known = || VERBS.into_iter().chain(SCENE);
            let listed = || known().collect::<Vec<_>>().join(", ");
            let help =
                meant(other, known()).or_else(|| Some(format!("a line begins with one of: {}", listed())));
            let message = format!("`{other}` is no word to begin a line with");
            return Err(NoAct { word: 0, message, help });
        }
    })
}

fn form(verb: &str) -> &'static str {
    match verb {
        "broken" | "mended" => "a check and its queue, such as `broken printer.paused Finance-2F`",
        "choose" => "choose STEP KEY",
        "type" => "type STEP TEXT",
        "back" => "`back` stands alone",
        "end" => "end fixed, nothing-found, not-fixed or handed-over",
        _ => "one name: that of the step, or for `did` that of the page",
    }
}

/// Writes walks the way they are kept, with both columns.
pub fn write(walks: &Walks) -> String {
    let mut text: String = walks.scene.iter().map(|line| format!("{}\n", line.left.trim_end())).collect();
    for walk in &walks.walks {
        if !text.is_empty() {
            text.push('\n');
        }
        for line in &walk.about {
            text.push_str(format!("# {line}").trim_end());
            text.push('\n');
        }
        text.push_str(&format!("walk {}\n", walk.name));
        let width = walk.lines.iter().map(|line| line.left.chars().count()).max().unwrap_or(0).max(34);
        for line in &walk.lines {
            let padding = " ".repeat(width - line.left.chars().count());
            let full = match &line.right {
                Some(right) => format!("{}{padding} | {right}", line.left),
                None => line.left.clone(),
            };
            text.push_str(full.trim_end());
            text.push('\n');
        }
    }
    text
}
