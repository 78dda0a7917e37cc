//! Analyzers: what to make of a collected text, as data. No expressions: one way to find a value, one list of limits.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Collecting, Outcome};
use crate::id::PartId;
use crate::redact::Clean;
use crate::say::Say;

/// The text is there, and does not say.
const NOT_TOLD: &str = "analyzer-not-told";

/// Analyzers that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AnalyzerPack {
    /// Its name.
    pub id: PartId,
    /// Counts up with every change.
    pub version: u32,
    /// The analyzers.
    pub analyzers: Vec<Analyzer>,
}

/// One question to one text of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Analyzer {
    /// Its name.
    pub id: PartId,
    /// The part that it looks at.
    pub needs: PartId,
    /// Only this text of the part; all of them without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What it looks for.
    pub find: Find,
    /// What it makes of it, tried in this order. If none applies, the answer is *unknown*.
    pub outcomes: Vec<Case>,
}

/// What an analyzer looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Find {
    /// The number in lines like `name: 12 %`. With several such lines, the one that is worst decides.
    Number(String),
    /// The word in lines like `name: word`. With several such lines, the one that is worst decides.
    State(String),
    /// How many lines hold this text, in any case.
    Lines(String),
}

/// One outcome and what it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// The outcome.
    pub outcome: Outcome,
    /// What it takes.
    pub when: When,
    /// The Fluent message that says so. It has `value`, and `text` and `line` of the place.
    pub title: String,
    /// The wizard that may help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<crate::id::WizardId>,
}

/// A limit. Whole numbers only, so that every computer agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum When {
    /// The number, or the count of lines, is smaller.
    Below(i64),
    /// The number, or the count of lines, is this or larger.
    AtLeast(i64),
    /// The word is one of these, in any case.
    Is(Vec<String>),
    /// Something was found, whatever it is.
    Found,
    /// The text is there, and nothing of the kind is in it.
    NotFound,
}

/// What an analyzer said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Verdict {
    /// Which analyzer.
    pub analyzer: PartId,
    /// The part it looked at.
    pub part: PartId,
    /// What it says.
    pub outcome: Outcome,
    /// In a sentence.
    pub title: Say,
    /// Where: the name of the text and the line, from 0.
    pub place: Option<(String, u32)>,
    /// The wizard that may help.
    pub remedy: Option<crate::id::WizardId>,
}

/// The text of a line after `name:`, if it is that line.
fn value_of<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (label, value) = line.split_once(':')?;
    label.trim().eq_ignore_ascii_case(name).then(|| value.trim())
}

/// The whole number that a text begins with: `12 %`, `3.9 GiB`, `-4`.
fn number(text: &str) -> Option<i64> {
    let end = text
        .char_indices()
        .find(|(at, c)| !(c.is_ascii_digit() || *at == 0 && *c == '-'))
        .map_or(text.len(), |(at, _)| at);
    text[..end].parse().ok()
}

/// Something found at a place.
struct Seen {
    number: Option<i64>,
    word: String,
    place: Option<(String, u32)>,
}

impl Analyzer {
    /// What it says about the texts of its part. A part that is not there whole enough is *unknown*.
    pub fn judge(&self, texts: &[Clean], collecting: Collecting) -> Verdict {
        let mut all: Vec<(&str, Vec<&str>)> = Vec::with_capacity(texts.len());
        for clean in texts {
            all.push((clean.name(), clean.lines().iter().map(|line| line.text.as_str()).collect()));
        }
        let verdict = self.judge_lines(&all, collecting);
        // What the person hid is a reason of its own, and no fault of the computer.
        let is_hidden = texts.iter().any(|clean| clean.hidden_lines() > 0);
        match verdict.title.key.as_str() {
            NOT_TOLD if is_hidden => Verdict { title: Say::plain("analyzer-hidden"), ..verdict },
            _ => verdict,
        }
    }

    /// The same, on lines; apart so that a test can ask before anything was hidden.
    pub(crate) fn judge_lines(&self, texts: &[(&str, Vec<&str>)], collecting: Collecting) -> Verdict {
        let texts: Vec<_> = texts
            .iter()
            .filter(|(name, _)| self.text.as_deref().is_none_or(|wanted| wanted == *name))
            .collect();
        let is_there = matches!(collecting, Collecting::Ok | Collecting::Cut) && !texts.is_empty();
        if collecting == Collecting::LeftOut {
            return self.verdict(Outcome::Unknown, "analyzer-left-out", None, None);
        }
        if !is_there {
            return self.verdict(Outcome::Unknown, "analyzer-not-collected", None, None);
        }
        let seen = self.seen(&texts);
        let worst = seen
            .iter()
            .filter_map(|seen| self.case(Some(seen)).map(|case| (case, seen)))
            .max_by_key(|(case, _)| severity(case.outcome));
        if let Some((case, seen)) = worst {
            return self.verdict(case.outcome, &case.title, Some(seen), case.remedy.clone());
        }
        match self.case(None).filter(|_| seen.is_empty()) {
            Some(case) => self.verdict(case.outcome, &case.title, None, case.remedy.clone()),
            None => self.verdict(Outcome::Unknown, NOT_TOLD, None, None),
        }
    }

    fn seen(&self, texts: &[&(&str, Vec<&str>)]) -> Vec<Seen> {
        let lines = || {
            texts.iter().flat_map(|(name, lines)| {
                lines.iter().zip(0u32..).map(move |(line, at)| (*line, ((*name).to_owned(), at)))
            })
        };
        match &self.find {
            Find::Number(name) | Find::State(name) => lines()
                .filter_map(|(line, place)| value_of(line, name).map(|value| (value, place)))
                // A hidden value tells nothing; it is not the same as no value.
                .map(|(value, place)| Seen {
                    number: number(value),
                    word: value.to_owned(),
                    place: Some(place),
                })
                .collect(),
            Find::Lines(text) => {
                let text = text.to_lowercase();
                let mut count = 0;
                let mut last = None;
                for (line, place) in lines() {
                    if line.to_lowercase().contains(&text) {
                        count += 1;
                        last = Some(place);
                    }
                }
                // No such line is a count too, so that `below: 3` holds.
                vec![Seen { number: Some(count), word: count.to_string(), place: last }]
            }
        }
    }

    fn case(&self, seen: Option<&Seen>) -> Option<&Case> {
        let is_count = matches!(self.find, Find::Lines(_));
        self.outcomes.iter().find(|case| match (&case.when, seen) {
            (When::Below(limit), Some(seen)) => seen.number.is_some_and(|number| number < *limit),
            (When::AtLeast(limit), Some(seen)) => seen.number.is_some_and(|number| number >= *limit),
            (When::Is(words), Some(seen)) => words.iter().any(|word| word.eq_ignore_ascii_case(&seen.word)),
            (When::Found, Some(seen)) => !is_count || seen.number != Some(0),
            (When::NotFound, Some(seen)) => is_count && seen.number == Some(0),
            (When::NotFound, None) => true,
            (When::Below(_) | When::AtLeast(_) | When::Is(_) | When::Found, None) => false,
        })
    }

    fn verdict(
        &self,
        outcome: Outcome,
        title: &str,
        seen: Option<&Seen>,
        remedy: Option<crate::id::WizardId>,
    ) -> Verdict {
        let value = seen.map_or_else(String::new, |seen| seen.word.clone());
        Verdict {
            analyzer: self.id.clone(),
            part: self.needs.clone(),
            outcome,
            title: Say::with(title, crate::facts! { "value" => value }),
            place: seen.and_then(|seen| seen.place.clone()),
            remedy,
        }
    }
}

/// Worse is higher. A value that cannot be told is worse than one that passes, and no reason to hide one that fails.
fn severity(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Pass => 0,
        Outcome::Unknown => 1,
        Outcome::Warn => 2,
        Outcome::Fail => 3,
    }
}
