//! What whoever edits a table should see before it is published, with the row and the field where it is.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table::{Row, Table};
use super::{BoundaryError, Clearance, Conditions, Date, Policy, RowError, cedar};
use crate::action::actions;
use crate::id::{BoundaryId, Group};
use crate::trust::groups::built_in;

/// What the linter is told about everything around a table.
pub struct Around<'a> {
    /// The languages that reasons are written in.
    pub languages: &'a [&'a str],
    /// Whether a reason has words in a language.
    pub has_words: &'a dyn Fn(&str, &str) -> bool,
    /// The groups of the organisation.
    pub groups: &'a BTreeSet<Group>,
    /// The hand-written Cedar beside it.
    pub hand_written: Option<&'a str>,
    /// The day here.
    pub today: &'a Date,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Remark {
    /// The row; none when it is about the table.
    pub row: Option<BoundaryId>,
    /// The field of the row, as it is called in the table; empty for the whole row.
    pub field: String,
    /// What it is.
    pub what: Matter,
}

/// What there is to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "matter", rename_all = "kebab-case")]
pub enum Matter {
    /// No computer could read it.
    Unusable {
        /// What is wrong, for somebody who knows tables.
        detail: String,
    },
    /// There is no such action.
    UnknownAction {
        /// What is written there.
        name: String,
    },
    /// There is no such group.
    UnknownGroup {
        /// Which.
        group: Group,
    },
    /// The reason has no words in a language.
    NoWords {
        /// Which.
        language: String,
    },
    /// It should have been looked at again by now.
    ReviewPast {
        /// When.
        review: Date,
    },
    /// It never counts: whenever it applies, a stricter one does too.
    NeverCounts {
        /// The stricter one.
        because: BoundaryId,
    },
    /// No row allows an action, so it is for IT only.
    NobodyMay {
        /// Which.
        action: String,
    },
}

impl Matter {
    /// Whether it has to be mended before the table can be published.
    pub fn stops(&self) -> bool {
        match self {
            Matter::Unusable { .. }
            | Matter::UnknownAction { .. }
            | Matter::UnknownGroup { .. }
            | Matter::NoWords { .. } => true,
            Matter::ReviewPast { .. } | Matter::NeverCounts { .. } | Matter::NobodyMay { .. } => false,
        }
    }
}

/// Everything that should be looked at, row by row and then about the table.
pub fn lint(table: &Table, around: &Around<'_>) -> Vec<Remark> {
    let mut all: Vec<Remark> = table.rows.iter().flat_map(|row| row_remarks(row, table, around)).collect();
    if !all.iter().any(|remark| matches!(remark.what, Matter::UnknownAction { .. })) {
        all.extend(Policy::compile(table.clone(), around.hand_written, 1).err().map(unusable));
    }
    let allowed: BTreeSet<&str> = table
        .rows
        .iter()
        .filter(|row| row.clearance < Clearance::ItOnly && !row.shadow)
        .filter_map(|row| cedar::actions(row).ok())
        .flatten()
        .collect();
    let named: BTreeSet<&str> =
        table.rows.iter().filter_map(|row| cedar::actions(row).ok()).flatten().collect();
    // Who wrote that something is for IT only knows it.
    let nobody = actions().filter(|spec| !allowed.contains(spec.name) && !named.contains(spec.name));
    all.extend(nobody.map(|spec| Remark {
        row: None,
        field: String::new(),
        what: Matter::NobodyMay { action: spec.name.to_owned() },
    }));
    all
}

fn unusable(error: BoundaryError) -> Remark {
    let (row, detail) = match &error {
        BoundaryError::Row { id, source, .. } => (Some(id.clone()), source.to_string()),
        other => (None, other.to_string()),
    };
    let field = match &error {
        BoundaryError::Row { source, .. } => field_of(source),
        _ => "",
    };
    Remark { row, field: field.to_owned(), what: Matter::Unusable { detail } }
}

fn field_of(error: &RowError) -> &'static str {
    match error {
        RowError::NameTaken => "id",
        RowError::Nobody => "who",
        RowError::Nothing | RowError::UnknownAction { .. } => "actions",
        RowError::Approver => "approver",
        RowError::Hours | RowError::ADay | RowError::NoCalendar => "when",
        RowError::Review => "review",
        RowError::Reason => "reason",
        RowError::Owner => "owner",
        RowError::Cedar { .. } => "",
    }
}

fn row_remarks(row: &Row, table: &Table, around: &Around<'_>) -> Vec<Remark> {
    let mut all = Vec::new();
    let mut say = |field: &str, what| {
        all.push(Remark { row: Some(row.id.clone()), field: field.to_owned(), what });
    };
    if let Err(RowError::UnknownAction { name }) = cedar::actions(row) {
        say("actions", Matter::UnknownAction { name });
    }
    let known = |group: &&Group| !built_in::ALL.contains(&group.as_str()) && !around.groups.contains(*group);
    let people = row.who.iter().chain(&row.except).chain(&row.approver).map(|group| ("who", group));
    let computers = row.when.computers.iter().map(|group| ("when", group));
    for (field, group) in people.chain(computers).filter(|(_, group)| known(group)) {
        say(field, Matter::UnknownGroup { group: group.clone() });
    }
    for language in around.languages.iter().filter(|language| !(around.has_words)(language, &row.reason)) {
        say("reason", Matter::NoWords { language: (*language).to_owned() });
    }
    if row.review < *around.today {
        say("review", Matter::ReviewPast { review: row.review.clone() });
    }
    let stricter = table.rows.iter().find(|other| other.clearance > row.clearance && covers(other, row));
    if let Some(other) = stricter.filter(|_| !row.shadow) {
        say("", Matter::NeverCounts { because: other.id.clone() });
    }
    all
}

/// Whether `wide` applies wherever `narrow` does, as far as the rows alone show it.
fn covers(wide: &Row, narrow: &Row) -> bool {
    let (Ok(all), Ok(some)) = (cedar::actions(wide), cedar::actions(narrow)) else { return false };
    let everyone = wide.who.iter().any(|group| group.as_str() == built_in::EVERYONE);
    !wide.shadow
        && some.iter().all(|name| all.contains(name))
        && (everyone || narrow.who.iter().all(|group| wide.who.contains(group)))
        && wide.except.iter().all(|group| narrow.except.contains(group))
        && is_wider(&wide.when, &narrow.when)
}

/// Whether each condition is not there, or the same.
fn is_wider(wide: &Conditions, narrow: &Conditions) -> bool {
    let free = Conditions::default();
    macro_rules! each {
        ($($field:ident),*) => { $((wide.$field == free.$field || wide.$field == narrow.$field))&&* };
    }
    each!(weekdays, hours, platforms, class, privileged, undo, computers, certified, working_time, a_day)
}
