//! The table of boundaries, as the organisation writes it.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Clearance;
use crate::id::{BoundaryId, Group, IdError, Skill};
use crate::plan::EffectClass;
use crate::session::Level;
use crate::wizard::Platform;

/// The most rows of a table.
pub const MAX_ROWS: usize = 1024;

/// The most days of a calendar on which nobody works: those of some years.
const MAX_CLOSED: usize = 512;

/// The most that *at most so often a day* can say.
const MAX_A_DAY: u32 = 1000;

/// All boundaries of an organisation that a table can say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The rows. Their order means nothing: the most restrictive that applies wins.
    pub rows: Vec<Row>,
    /// How far somebody may go who is let into a run.
    #[serde(default)]
    pub sessions: Sessions,
    /// Whether computers say what became of a run. Apps from before there was this read a table only without it.
    #[serde(default, skip_serializing_if = "Summaries::is_default")]
    pub summaries: Summaries,
    /// When the organisation works, for boundaries that ask about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// When an organisation works, by the clock of each computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Calendar {
    /// On these days.
    pub weekdays: Vec<Weekday>,
    /// Between these times of the day.
    pub hours: Hours,
    /// Not on these days, whatever day of the week they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<Date>,
}

impl Calendar {
    /// Whether it can be used.
    pub(super) fn makes_sense(&self) -> bool {
        !self.weekdays.is_empty() && self.hours.from < self.hours.until && self.closed.len() <= MAX_CLOSED
    }
}

/// Whether computers say what became of a run. Changes that need more rights than a person has are reported in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Summaries {
    /// They send a summary without values, unless the person does not want it.
    #[default]
    Send,
    /// They send none.
    Never,
}

impl Summaries {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    fn is_default(&self) -> bool {
        *self == Summaries::Send
    }
}

/// How far somebody may go who is let into a run. The person gives each level; these are the highest that they can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sessions {
    /// A power user.
    pub power_users: Level,
    /// Somebody of IT.
    pub it: Level,
}

impl Sessions {
    /// Seeing the page, and nothing more.
    pub const LEAST: Sessions = Sessions { power_users: Level::Follow, it: Level::Follow };
}

impl Default for Sessions {
    fn default() -> Self {
        Sessions { power_users: Level::Drive, it: Level::Drive }
    }
}

/// One boundary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Row {
    /// Its name, which refusals and records quote.
    pub id: BoundaryId,
    /// Whom it is about: `everyone`, `power-users`, `it`, or a group of the organisation.
    pub who: Vec<Group>,
    /// Whom of these it is not about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Group>,
    /// Names of actions, families such as `printer.*`, or `*`.
    pub actions: Vec<String>,
    /// What these actions need.
    pub clearance: Clearance,
    /// When it applies; always without conditions.
    #[serde(default, skip_serializing_if = "Conditions::is_empty")]
    pub when: Conditions,
    /// The Fluent key of the reason.
    pub reason: String,
    /// Whom to ask about it, as people know them.
    pub owner: String,
    /// Since when it is so.
    pub since: Date,
    /// When somebody asks whether it still should be.
    pub review: Date,
    /// Who approves; only and always with the clearance `with-approval`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approver: Option<Group>,
    /// It decides nothing yet: what it would have decided is recorded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shadow: bool,
}

impl Row {
    /// What is wrong with it, as far as it can be seen without compiling it.
    pub(super) fn check(&self) -> Result<(), RowError> {
        let approves = self.clearance == Clearance::WithApproval;
        let checks = [
            (!self.who.is_empty(), RowError::Nobody),
            (!self.actions.is_empty(), RowError::Nothing),
            (self.approver.is_some() == approves, RowError::Approver),
            (self.when.hours.is_none_or(|hours| hours.from < hours.until), RowError::Hours),
            (self.when.a_day.is_none_or(|most| (1..=MAX_A_DAY).contains(&most)), RowError::ADay),
            (self.since <= self.review, RowError::Review),
            (is_message_key(&self.reason), RowError::Reason),
            (!self.owner.trim().is_empty() && self.owner.chars().count() <= 200, RowError::Owner),
        ];
        checks.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, error)| Err(error))
    }
}

/// Whether a text can be the key of a Fluent message.
pub(super) fn is_message_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.len() <= 100
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// When a boundary applies. All that are given have to hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Conditions {
    /// On these days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weekdays: Vec<Weekday>,
    /// Between these times of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// On these kinds of computers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<Platform>,
    /// For plans of these classes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub class: Vec<EffectClass>,
    /// For plans that need (or do not need) more rights than the person has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    /// For plans that take back (or do not take back) a change that Deskside made on this computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo: Option<bool>,
    /// On computers of these groups.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub computers: Vec<Group>,
    /// For people who are certified for one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certified: Vec<Skill>,
    /// While the organisation works (or does not work), as its calendar says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_time: Option<bool>,
    /// At most so often a day, for each person on each computer and for each action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_day: Option<u32>,
}

impl Conditions {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Conditions::default()
    }
}

/// A part of the day, from (included) until (not included).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The first minute.
    pub from: TimeOfDay,
    /// The minute after the last.
    pub until: TimeOfDay,
}

/// A day of the week.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A time of the day, such as `08:30`, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

/// A day of the calendar, such as `2026-11-21`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Date(String);

impl Date {
    /// The text form (ISO 8601), which also sorts.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day as one number, such as 20261121. Cedar compares these.
    pub fn number(&self) -> u32 {
        self.0
            .bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
    }
}

/// Parts of fixed widths between single separators, all digits: `08:30` is `[8, 30]`.
fn numbers<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[u16; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split(separator);
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part =
            parts.next().filter(|part| part.len() == width && part.bytes().all(|c| c.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

impl FromStr for TimeOfDay {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        match numbers(text, ':', [2, 2]) {
            Some([hour, minute]) if (hour < 24 && minute < 60) || (hour, minute) == (24, 0) => {
                Ok(TimeOfDay(hour * 60 + minute))
            }
            _ => Err(refused(text, "time of the day", "four digits such as `08:30`")),
        }
    }
}

impl FromStr for Date {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let expected = "a day of the calendar such as `2026-11-21`";
        let [year, month, day] =
            numbers(text, '-', [4, 2, 2]).ok_or_else(|| refused(text, "date", expected))?;
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u16::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        if (1..=days).contains(&day) {
            Ok(Date(text.to_owned()))
        } else {
            Err(refused(text, "date", expected))
        }
    }
}

fn refused(text: &str, kind: &'static str, expected: &'static str) -> IdError {
    IdError { kind, given: text.chars().take(80).collect(), expected }
}

macro_rules! through_text {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> { text.parse() }
        }
        impl From<$name> for String { fn from(value: $name) -> String { value.to_string() } }
    )*};
}

through_text!(TimeOfDay, Date);

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a policy could not be loaded. Nothing of it is used then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BoundaryError {
    /// A row of the table.
    #[error("row {row}, `{id}`")]
    Row {
        /// Which, from 1.
        row: usize,
        /// Its name.
        id: BoundaryId,
        /// What is wrong with it.
        #[source]
        source: RowError,
    },
    /// The hand-written Cedar.
    #[error("the hand-written rules, line {line}: {detail}")]
    Cedar {
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        detail: String,
    },
    /// The calendar says nothing that could hold.
    #[error("the calendar has no days or no hours, or too many days on which nobody works")]
    Calendar,
    /// The table is larger than any table that people can review.
    #[error("{given} rows where {MAX_ROWS} is the most")]
    TooManyRows {
        /// How many there are.
        given: usize,
    },
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// Another row, or Deskside itself, uses the name.
    #[error("another boundary has this name")]
    NameTaken,
    /// It is about nobody.
    #[error("`who` is empty")]
    Nobody,
    /// It is about nothing.
    #[error("`actions` is empty")]
    Nothing,
    /// No action has that name.
    #[error("there is no action `{name}`")]
    UnknownAction {
        /// The name, cut to 80 characters.
        name: String,
    },
    /// `with-approval` without somebody who approves, or the other way round.
    #[error("`approver` belongs to the clearance `with-approval`, always and only")]
    Approver,
    /// The hours end before they begin.
    #[error("`hours` end before they begin")]
    Hours,
    /// It could be never, or as good as always.
    #[error("`a-day` is a number from 1 to {MAX_A_DAY}")]
    ADay,
    /// It asks about a calendar that the table does not have.
    #[error("`working-time` needs a `calendar`")]
    NoCalendar,
    /// The review is before the beginning.
    #[error("`review` is before `since`")]
    Review,
    /// The reason is not the key of a message.
    #[error("`reason` is not the key of a message: lower-case letters, digits and dashes")]
    Reason,
    /// Nobody can be asked about it.
    #[error("`owner` is empty or longer than 200 characters")]
    Owner,
    /// Cedar does not take what it compiles to.
    #[error("it cannot be evaluated: {detail}")]
    Cedar {
        /// What Cedar says.
        detail: String,
    },
}
