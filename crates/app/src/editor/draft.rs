//! The draft: on disk before it is shown, with every step back and forward.

use std::collections::BTreeMap;

use deskside_core::boundary::{Calendar, Date, Row, Table};
use deskside_core::id::{BoundaryId, Digest};
use serde::{Deserialize, Serialize};

use super::{Base, words};
use crate::app::App;
use crate::commands::{Edit, EditRules, Nothing};
use crate::error::AppError;
use crate::files;
use crate::organisation::trust::{policy_of, words_in};
use crate::view::RulesView;

const FILE: &str = "rules-draft.json";
/// The most steps back.
const MOST_STEPS: usize = 50;

/// A draft, with what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    /// The manifest that it goes out from.
    pub(super) base: Digest,
    steps: Vec<Step>,
    at: usize,
}

/// The table as it would be, with the words that are new.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) table: Table,
    /// By language, and then by the key of the reason.
    #[serde(default)]
    pub(super) words: BTreeMap<String, BTreeMap<String, String>>,
}

impl Draft {
    fn of(base: &Base) -> Draft {
        let step = Step { table: base.table(), words: BTreeMap::new() };
        Draft { base: base.digest.clone(), steps: vec![step], at: 0 }
    }

    pub(super) fn now(&self) -> &Step {
        &self.steps[self.at.min(self.steps.len() - 1)]
    }

    pub(super) fn can_undo(&self) -> bool {
        self.at > 0
    }

    pub(super) fn can_redo(&self) -> bool {
        self.at + 1 < self.steps.len()
    }

    fn take(&mut self, step: Step) {
        if step == *self.now() {
            return;
        }
        self.steps.truncate(self.at + 1);
        self.steps.push(step);
        if self.steps.len() > MOST_STEPS {
            self.steps.remove(0);
        }
        self.at = self.steps.len() - 1;
    }
}

impl App {
    /// The draft, if there is one that can be read.
    pub(super) fn rules_draft(&self) -> Result<Option<Draft>, AppError> {
        let draft: Option<Draft> = files::read_json(&self.folder(FILE))?;
        Ok(draft.filter(|draft| !draft.steps.is_empty()))
    }

    /// Forgets it.
    pub(super) fn drop_rules_draft(&self) -> Result<(), AppError> {
        Ok(files::remove(&self.folder(FILE))?)
    }

    /// Changes the draft. It is checked by the linter when it is shown, so that half-done work can be kept.
    pub async fn edit_rules(&self, args: EditRules) -> Result<RulesView, AppError> {
        let base = self.base()?;
        let mut draft = self.rules_draft()?.unwrap_or_else(|| Draft::of(&base));
        let mut step = draft.now().clone();
        let turns = matches!(args.edit, Edit::Undo | Edit::Redo);
        match args.edit {
            Edit::Put { before, row, words } => put(&mut step, before.as_ref(), *row, words, &self.today())?,
            Edit::Remove { rule } => step.table.rows.retain(|row| row.id != rule),
            Edit::Calendar { calendar } => set_calendar(&mut step, calendar),
            Edit::Undo if draft.can_undo() => draft.at -= 1,
            Edit::Redo if draft.can_redo() => draft.at += 1,
            Edit::Undo | Edit::Redo => return Err(AppError::NotFound),
            Edit::Rebase => draft.base = base.digest.clone(),
            Edit::Drop => {
                self.drop_rules_draft()?;
                return self.rules(Nothing {}).await;
            }
            Edit::BackTo { version } => step = self.step_back(version).await?,
        }
        if !turns {
            draft.take(step);
        }
        files::write_json(&self.folder(FILE), &draft)?;
        self.rules(Nothing {}).await
    }

    /// The table and the words of an earlier manifest.
    async fn step_back(&self, version: u32) -> Result<Step, AppError> {
        let history = self.client()?.manifests(&(), &()).await;
        self.note_connection(&history);
        let row = history?.rows.into_iter().find(|row| row.version == version).ok_or(AppError::NotFound)?;
        let found = self.fetched(&row.files).await?;
        let policy = policy_of(&row.files, &found, version);
        let table = policy.table().cloned().ok_or(AppError::NotFound)?;
        let texts = words_in(&row.files, &found);
        let all = words::LANGUAGES.map(|language| {
            let of = |row: &Row| Some((row.reason.clone(), words::said(&texts, language, &row.reason)?));
            (language.to_owned(), table.rows.iter().filter_map(of).collect())
        });
        Ok(Step { words: all.into(), table })
    }

    /// The day here.
    pub(super) fn today(&self) -> Date {
        let local = jiff::Timestamp::from_millisecond(self.now().0)
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
            .to_zoned(jiff::tz::TimeZone::system());
        local.date().to_string().parse().expect("a day of this calendar has the form of a day")
    }
}

fn set_calendar(step: &mut Step, calendar: Option<Calendar>) {
    step.table.calendar = calendar;
}

/// Adds a row, or puts it in the place of another. Its reason goes by its own name, and what it decides is so since today.
fn put(
    step: &mut Step,
    before: Option<&BoundaryId>,
    mut row: Row,
    words: BTreeMap<String, String>,
    today: &Date,
) -> Result<(), AppError> {
    let unusable = |field: &str| Err(AppError::Unusable { field: field.to_owned() });
    let place = before.map(|id| step.table.rows.iter().position(|row| row.id == *id));
    if matches!(place, Some(None)) {
        return Err(AppError::PageChanged);
    }
    let taken = step.table.rows.iter().any(|other| other.id == row.id && before != Some(&other.id));
    if taken {
        return unusable("id");
    }
    row.reason = format!("boundary-{}", row.id);
    row.since = today.clone();
    for (language, text) in words {
        if !words::LANGUAGES.contains(&language.as_str()) {
            return unusable("words");
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > words::MOST {
            return unusable("words");
        }
        step.words.entry(language).or_default().insert(row.reason.clone(), text);
    }
    match place.flatten() {
        Some(at) => step.table.rows[at] = row,
        None => step.table.rows.push(row),
    }
    Ok(())
}
