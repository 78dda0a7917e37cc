//! The report while the person looks at it: what is in it, what is hidden, and what they leave out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::analyze::{Analyzer, Verdict};
use super::{Collecting, Outcome};
use crate::id::PartId;
use crate::machine::Collected;
use crate::redact::{Clean, Piece, Redactor};

/// The part that holds the run itself: what was asked, found and done, with values.
pub const ANSWERS: &str = "answers";
/// The most bytes that one part may have.
pub const MAX_PART: usize = 2 * 1024 * 1024;

/// One part, with everything hidden that must not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    id: PartId,
    texts: Vec<Clean>,
    collecting: Collecting,
    millis: u32,
}

impl Part {
    /// Hides what must not leave in what was collected, and looks at it once more. If the second look finds anything,
    /// nothing of the part is kept.
    pub fn redacted(id: PartId, collected: Vec<Collected>, redactor: &Redactor, millis: u32) -> Part {
        let mut texts = Vec::with_capacity(collected.len());
        let mut room = MAX_PART;
        let mut collecting = Collecting::Ok;
        for mut one in collected {
            if one.text.cut(room) {
                collecting = Collecting::Cut;
            }
            room -= one.text.len();
            let clean = redactor.redact(&one.name, one.text);
            let leaves = clean.text();
            if !redactor.rescan(leaves.as_bytes()).is_empty()
                || !redactor.rescan(clean.name().as_bytes()).is_empty()
            {
                return Part { id, texts: Vec::new(), collecting: Collecting::Dropped, millis };
            }
            texts.push(clean);
        }
        if texts.is_empty() && collecting == Collecting::Ok {
            collecting = Collecting::Absent;
        }
        Part { id, texts, collecting, millis }
    }

    /// A part that could not be collected.
    pub fn without(id: PartId, why: Collecting, millis: u32) -> Part {
        Part { id, texts: Vec::new(), collecting: why, millis }
    }

    /// Which.
    pub fn id(&self) -> &PartId {
        &self.id
    }

    /// Its texts.
    pub fn texts(&self) -> &[Clean] {
        &self.texts
    }

    /// How collecting ended.
    pub fn collecting(&self) -> Collecting {
        self.collecting
    }

    /// How long collecting took.
    pub fn millis(&self) -> u32 {
        self.millis
    }

    /// Its size in bytes.
    pub fn size(&self) -> usize {
        self.texts.iter().flat_map(Clean::lines).map(|line| line.text.len() + 1).sum()
    }
}

/// A report that the person reviews. Nothing of it has left.
#[derive(Debug, Clone)]
pub struct Report {
    parts: Vec<Part>,
    analyzers: Vec<Analyzer>,
    left_out: BTreeSet<PartId>,
    hidden: BTreeSet<(PartId, usize, usize)>,
}

/// Why a part or a line cannot be hidden.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// There is no such part.
    #[error("there is no part `{0}`")]
    NoPart(PartId),
    /// There is no such line.
    #[error("part `{part}` has no line {line} in text {text}")]
    NoLine {
        /// The part.
        part: PartId,
        /// The text, from 0.
        text: usize,
        /// The line, from 0.
        line: usize,
    },
}

/// The report as the review page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportView {
    /// The parts, in the order they were collected in.
    pub parts: Vec<PartView>,
    /// What the analyzers say about what would be sent.
    pub verdicts: Vec<Verdict>,
    /// How many texts are hidden in what would be sent, by class.
    pub hidden: BTreeMap<String, u32>,
    /// The size of what would be sent, in bytes.
    pub size: u32,
}

/// One part, as the review page lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartView {
    /// Which.
    pub id: PartId,
    /// How collecting ended.
    pub collecting: Collecting,
    /// Whether it would be sent.
    pub send: bool,
    /// Its size in bytes.
    pub size: u32,
    /// How long collecting took.
    pub millis: u32,
    /// How many texts are hidden in it, by class.
    pub hidden: BTreeMap<String, u32>,
    /// How many lines the person hid.
    pub hidden_lines: u32,
    /// How many lines are not there because they are too long or no text.
    pub dropped_lines: u32,
    /// The names of its texts.
    pub texts: Vec<String>,
}

/// Some lines of one text, exactly as they would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextView {
    /// Its name.
    pub name: String,
    /// How many lines it has.
    pub total: u32,
    /// The lines asked for.
    pub lines: Vec<LineView>,
}

/// One line, as it would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineView {
    /// Its number, from 0.
    pub line: u32,
    /// Its stretches.
    pub pieces: Vec<Piece>,
    /// Whether the person hid it.
    pub is_hidden: bool,
}

impl Report {
    /// A report of these parts, judged by these analyzers.
    pub fn new(parts: Vec<Part>, analyzers: Vec<Analyzer>) -> Report {
        Report { parts, analyzers, left_out: BTreeSet::new(), hidden: BTreeSet::new() }
    }

    /// Its parts as they were collected, whatever the person hid since.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Adds a part, or puts it in the place of the one of the same name. Lines hidden in the old one are forgotten.
    pub fn put(&mut self, part: Part) {
        self.hidden.retain(|(id, _, _)| *id != part.id);
        match self.parts.iter_mut().find(|other| other.id == part.id) {
            Some(other) => *other = part,
            None => self.parts.push(part),
        }
    }

    fn part(&self, id: &PartId) -> Result<&Part, ReportError> {
        self.parts.iter().find(|part| part.id == *id).ok_or_else(|| ReportError::NoPart(id.clone()))
    }

    /// Leaves a part out.
    ///
    /// # Errors
    /// When there is no such part.
    pub fn leave_out(&mut self, part: &PartId) -> Result<(), ReportError> {
        self.part(part)?;
        self.left_out.insert(part.clone());
        Ok(())
    }

    /// Takes a part in again.
    ///
    /// # Errors
    /// When there is no such part.
    pub fn take_in(&mut self, part: &PartId) -> Result<(), ReportError> {
        self.part(part)?;
        self.left_out.remove(part);
        Ok(())
    }

    /// Hides a line. Both numbers are counted from 0.
    ///
    /// # Errors
    /// When there is no such line.
    pub fn hide_line(&mut self, part: &PartId, text: usize, line: usize) -> Result<(), ReportError> {
        let has_line = self.part(part)?.texts.get(text).is_some_and(|text| line < text.lines().len());
        if !has_line {
            return Err(ReportError::NoLine { part: part.clone(), text, line });
        }
        self.hidden.insert((part.clone(), text, line));
        Ok(())
    }

    /// Shows a line again that the person hid.
    pub fn show_line(&mut self, part: &PartId, text: usize, line: usize) {
        self.hidden.remove(&(part.clone(), text, line));
    }

    /// A part exactly as it would be sent. Only one in which lines are hidden is copied.
    fn as_sent<'a>(&self, part: &'a Part) -> Cow<'a, Part> {
        if self.left_out.contains(&part.id) {
            return Cow::Owned(Part::without(part.id.clone(), Collecting::LeftOut, part.millis));
        }
        let mut part = Cow::Borrowed(part);
        for (id, text, line) in &self.hidden {
            if *id == part.id
                && let Some(text) = part.to_mut().texts.get_mut(*text)
            {
                text.hide_line(*line);
            }
        }
        part
    }

    /// All parts exactly as they would be sent.
    pub(super) fn all_as_sent(&self) -> Vec<Cow<'_, Part>> {
        self.parts.iter().map(|part| self.as_sent(part)).collect()
    }

    /// What the analyzers say about parts as they would be sent. A part that is not in the report at all is not judged.
    pub(super) fn judge(&self, parts: &[Cow<'_, Part>]) -> Vec<Verdict> {
        let of = |analyzer: &Analyzer| parts.iter().find(|part| part.id == analyzer.needs);
        let judged =
            |analyzer: &Analyzer| of(analyzer).map(|part| analyzer.judge(&part.texts, part.collecting));
        self.analyzers.iter().filter_map(judged).collect()
    }

    /// What the review page shows.
    pub fn view(&self) -> ReportView {
        let sent = self.all_as_sent();
        let mut hidden = BTreeMap::new();
        for part in &sent {
            add_counts(&mut hidden, part);
        }
        let parts = self.parts.iter().zip(&sent).map(|(part, sent)| self.part_view(part, sent)).collect();
        let size = sent.iter().map(|part| part.size()).sum();
        ReportView { parts, verdicts: self.judge(&sent), hidden, size: narrow(size) }
    }

    fn part_view(&self, part: &Part, sent: &Part) -> PartView {
        let send = !self.left_out.contains(&part.id);
        // What is left out is still listed with what is in it, so that it can be judged and taken in again.
        let shown = if send { sent } else { part };
        let mut hidden = BTreeMap::new();
        add_counts(&mut hidden, shown);
        PartView {
            id: part.id.clone(),
            collecting: part.collecting,
            send,
            size: narrow(shown.size()),
            millis: part.millis,
            hidden,
            hidden_lines: shown.texts.iter().map(Clean::hidden_lines).sum(),
            dropped_lines: shown.texts.iter().flat_map(|text| text.dropped().values()).sum(),
            texts: part.texts.iter().map(|text| text.name().to_owned()).collect(),
        }
    }

    /// Some lines of a text, exactly as they would be sent.
    ///
    /// # Errors
    /// When there is no such part or text.
    pub fn text(
        &self,
        part: &PartId,
        text: usize,
        from: usize,
        count: usize,
    ) -> Result<TextView, ReportError> {
        let none = || ReportError::NoLine { part: part.clone(), text, line: from };
        let clean = self.part(part)?.texts.get(text).ok_or_else(none)?;
        let view = |(at, line): (usize, &crate::redact::CleanLine)| {
            let is_hidden = self.hidden.contains(&(part.clone(), text, at));
            LineView {
                line: narrow(at),
                pieces: if is_hidden { Vec::new() } else { line.pieces() },
                is_hidden,
            }
        };
        let lines = clean.lines().iter().enumerate().skip(from).take(count).map(view).collect();
        Ok(TextView { name: clean.name().to_owned(), total: narrow(clean.lines().len()), lines })
    }
}

/// Adds what is hidden in a part, by the name of its class.
pub(super) fn add_counts(to: &mut BTreeMap<String, u32>, part: &Part) {
    for (class, count) in part.texts.iter().flat_map(Clean::counts) {
        *to.entry(class.name().to_owned()).or_default() += count;
    }
}

/// How many verdicts came to each outcome.
pub(super) fn outcomes(verdicts: &[Verdict]) -> BTreeMap<Outcome, u32> {
    let mut outcomes = BTreeMap::new();
    for verdict in verdicts {
        *outcomes.entry(verdict.outcome).or_default() += 1;
    }
    outcomes
}

/// Sizes here are far below 4 GiB; a larger one is shown as that.
pub(super) fn narrow(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
