//! What would have allowed more, and which of its conditions did not hold: so that a refusal can say *today's three are used
//! up* and not only that there is a limit.
//!
//! INVARIANT: this explains a decision and makes none. Cedar decides; a property test holds the two together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table::{Calendar, Row};
use super::{Clearance, Conditions, Context, Hours, Policy, Weekday, Who, cedar};
use crate::id::{BoundaryId, Group, Skill};
use crate::trust::groups::built_in;

/// A condition that did not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "unmet", rename_all = "kebab-case")]
pub enum Unmet {
    /// It is another day of the week.
    Weekdays {
        /// The days on which it counts.
        days: Vec<Weekday>,
    },
    /// It is another time of the day.
    Hours {
        /// When it counts.
        hours: Hours,
    },
    /// The organisation does not work now, or it does.
    WorkingTime {
        /// Whether it would have to work.
        working: bool,
    },
    /// The computer is in none of these groups.
    Computers {
        /// The groups.
        groups: Vec<Group>,
    },
    /// The person is certified for none of these.
    Certified {
        /// The skills.
        skills: Vec<Skill>,
    },
    /// It was done so often today.
    UsedUp {
        /// How often it can be done.
        most: u32,
    },
    /// It is about other plans or other kinds of computers, and waiting does not change that.
    Other,
}

/// A boundary that would have allowed more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Almost {
    /// Which.
    pub boundary: BoundaryId,
    /// What it would have asked for.
    pub clearance: Clearance,
    /// What did not hold.
    pub unmet: Vec<Unmet>,
}

impl Policy {
    /// The boundaries that would have asked for less than was decided, if it were another day, or not for so many times today.
    pub fn almost(&self, who: &Who, action: &str, context: &Context, decided: Clearance) -> Vec<Almost> {
        let Some(table) = self.table() else { return Vec::new() };
        let about = |row: &&Row| {
            !row.shadow
                && row.clearance < decided
                && is_for(row, who)
                && cedar::actions(row).is_ok_and(|names| names.contains(&action))
        };
        let all = table.rows.iter().filter(about).map(|row| Almost {
            boundary: row.id.clone(),
            clearance: row.clearance,
            unmet: row.when.unmet(table.calendar.as_ref(), who, context),
        });
        all.filter(|almost| !almost.unmet.is_empty() && !almost.unmet.contains(&Unmet::Other)).collect()
    }
}

/// Whether a row is about somebody.
pub(super) fn is_for(row: &Row, who: &Who) -> bool {
    let is_in = |group: &Group| group.as_str() == built_in::EVERYONE || who.groups.contains(group);
    row.who.iter().any(is_in) && !row.except.iter().any(is_in)
}

impl Calendar {
    fn works(&self, context: &Context) -> bool {
        self.weekdays.contains(&context.weekday)
            && self.hours.contains(context.minute)
            && !self.closed.iter().any(|day| day.number() == context.day)
    }
}

impl Hours {
    fn contains(self, minute: u16) -> bool {
        (self.from.minutes()..self.until.minutes()).contains(&minute)
    }
}

impl Conditions {
    /// The conditions that do not hold.
    pub(super) fn unmet(&self, calendar: Option<&Calendar>, who: &Who, context: &Context) -> Vec<Unmet> {
        let Conditions { weekdays, hours, platforms, class, privileged, undo, .. } = self;
        let Conditions { computers, certified, working_time, a_day, .. } = self;
        let other = (!platforms.is_empty() && !platforms.contains(&context.platform))
            || (!class.is_empty() && !class.contains(&context.class))
            || privileged.is_some_and(|wanted| wanted != context.privileged)
            || undo.is_some_and(|wanted| wanted != context.undo);
        let mut unmet = Vec::new();
        if other {
            unmet.push(Unmet::Other);
        }
        if !weekdays.is_empty() && !weekdays.contains(&context.weekday) {
            unmet.push(Unmet::Weekdays { days: weekdays.clone() });
        }
        if let Some(hours) = hours.filter(|hours| !hours.contains(context.minute)) {
            unmet.push(Unmet::Hours { hours });
        }
        if let (Some(working), Some(calendar)) = (*working_time, calendar)
            && working != calendar.works(context)
        {
            unmet.push(Unmet::WorkingTime { working });
        }
        if !computers.is_empty() && !computers.iter().any(|group| who.computer.contains(group)) {
            unmet.push(Unmet::Computers { groups: computers.clone() });
        }
        if !certified.is_empty() && !certified.iter().any(|skill| who.certified.contains(skill)) {
            unmet.push(Unmet::Certified { skills: certified.clone() });
        }
        if let Some(most) = a_day.filter(|most| context.used >= *most) {
            unmet.push(Unmet::UsedUp { most });
        }
        unmet
    }
}
