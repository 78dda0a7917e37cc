//! What changes for whom when one policy takes the place of another: both are asked the same questions, so that what is told
//! is what will be decided, and not what the rows look like.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Table};
use super::{Case, Clearance, Context, Freshness, Policy, Weekday, Who, cedar};
use crate::action::{ActionSpec, actions};
use crate::id::{BoundaryId, Group, Skill};
use crate::plan::EffectClass;
use crate::trust::groups::built_in;
use crate::wizard::Platform;

/// The most moments that are asked about. A table that tells more of them apart is asked about the first.
const MOST_MOMENTS: usize = 256;

/// Whom a question is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standpoint {
    /// Somebody in no group: what is so for them is so for everybody whom no row names.
    Everybody,
    /// Somebody in this group alone.
    Group(Group),
    /// Somebody at a computer of this group.
    Computer(Group),
    /// Somebody who is certified for this.
    Certified(Skill),
}

/// Something that is decided otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// For whom.
    pub whom: Standpoint,
    /// What.
    pub case: Case,
    /// What it takes to go back from it, at best.
    pub class: EffectClass,
    /// Whether it needs more rights than the person has.
    pub privileged: bool,
    /// Whether it is so at all times, or only at some.
    pub always: bool,
    /// What it needed.
    pub before: Clearance,
    /// What it will need.
    pub after: Clearance,
    /// The boundaries that will decide.
    pub by: Vec<BoundaryId>,
}

impl Difference {
    /// Whether less is asked for than before.
    pub fn loosens(&self) -> bool {
        self.after < self.before
    }

    /// Whether it is for two people to decide: less is asked for than before, of everybody, or for what needs more rights
    /// than people have, or for what cannot be taken back.
    pub fn is_risky(&self) -> bool {
        let far = self.whom == Standpoint::Everybody;
        self.loosens() && (far || self.privileged || self.class == EffectClass::Irreversible)
    }
}

/// Those for two people to decide.
pub fn risky(before: &Policy, after: &Policy) -> Vec<Difference> {
    let mut all = differences(before, after);
    all.retain(Difference::is_risky);
    all
}

/// What is decided otherwise, in the order of the registry, everybody first. What is so for everybody is not said again for a
/// group.
pub fn differences(before: &Policy, after: &Policy) -> Vec<Difference> {
    let empty = Table::default();
    let tables = [before.table().unwrap_or(&empty), after.table().unwrap_or(&empty)];
    let affected = affected(before, after, tables);
    let rows: Vec<&Row> = tables.iter().flat_map(|table| &table.rows).collect();
    let relevant: Vec<&Row> = rows
        .into_iter()
        .filter(|row| cedar::actions(row).is_ok_and(|names| names.iter().any(|name| affected.contains(name))))
        .collect();
    let (whom, moments) = (standpoints(&relevant), moments(&relevant, tables));
    let mut all: Vec<Difference> = Vec::new();
    for spec in actions().filter(|spec| affected.contains(spec.name)) {
        for privileged in spec.privilege.cases() {
            for undo in [false, true] {
                let mut of_case: Vec<Difference> = Vec::new();
                for standpoint in &whom {
                    let found = at(standpoint, (before, after), (spec, *privileged, undo), &moments);
                    let is_said = |one: &Difference| {
                        let same = |other: &Difference| {
                            (other.before, other.after, other.always) == (one.before, one.after, one.always)
                        };
                        of_case.iter().any(|other| other.whom == Standpoint::Everybody && same(other))
                    };
                    let news: Vec<Difference> = found.into_iter().filter(|one| !is_said(one)).collect();
                    of_case.extend(news);
                }
                // Taking back is said when it is not as doing.
                let same = |one: &Difference, other: &Difference| {
                    (&one.whom, one.privileged, one.before, one.after, one.always)
                        == (&other.whom, other.privileged, other.before, other.after, other.always)
                        && one.case.action == other.case.action
                };
                of_case.retain(|one| !undo || !all.iter().any(|other| same(one, other)));
                all.extend(of_case);
            }
        }
    }
    all
}

/// The actions that can be decided otherwise: those of rows that are not in both. Hand-written rules can be about all.
fn affected(before: &Policy, after: &Policy, tables: [&Table; 2]) -> BTreeSet<&'static str> {
    let all = || actions().map(|spec| spec.name).collect();
    if before.table().is_none() || after.table().is_none() || before.hand_written() != after.hand_written() {
        return all();
    }
    let [one, other] = tables;
    let same_calendar = one.calendar == other.calendar;
    let differs = |row: &Row, table: &Table| {
        let kept = table.rows.iter().any(|other| decides_as(row, other));
        !kept || (!same_calendar && row.when.working_time.is_some())
    };
    let news = one.rows.iter().filter(|row| differs(row, other));
    let old = other.rows.iter().filter(|row| differs(row, one));
    news.chain(old).filter_map(|row| cedar::actions(row).ok()).flatten().collect()
}

/// Whether two rows decide the same. What is said about them is another matter.
fn decides_as(one: &Row, other: &Row) -> bool {
    let Row { who, except, actions, clearance, when, approver, shadow, .. } = one;
    (who, except, actions, clearance, when, approver, shadow)
        == (
            &other.who,
            &other.except,
            &other.actions,
            &other.clearance,
            &other.when,
            &other.approver,
            &other.shadow,
        )
}

fn standpoints(rows: &[&Row]) -> BTreeSet<Standpoint> {
    let mut all = BTreeSet::from([Standpoint::Everybody]);
    for row in rows {
        let named = row.who.iter().chain(&row.except).filter(|group| group.as_str() != built_in::EVERYONE);
        all.extend(named.cloned().map(Standpoint::Group));
        all.extend(row.when.computers.iter().cloned().map(Standpoint::Computer));
        all.extend(row.when.certified.iter().cloned().map(Standpoint::Certified));
    }
    all
}

impl Standpoint {
    fn who(&self, platform: Platform) -> Who {
        let mut who = Who {
            person: "somebody".to_owned(),
            groups: BTreeSet::new(),
            device: "somewhere".to_owned(),
            platform,
            computer: BTreeSet::new(),
            certified: BTreeSet::new(),
        };
        match self {
            Standpoint::Everybody => {}
            Standpoint::Group(group) => who.groups.extend([group.clone()]),
            Standpoint::Computer(group) => who.computer.extend([group.clone()]),
            Standpoint::Certified(skill) => who.certified.extend([skill.clone()]),
        }
        who
    }
}

/// A moment of each kind that the rows tell apart.
#[derive(Debug, Clone, Copy)]
struct Asked {
    platform: Platform,
    weekday: Weekday,
    minute: u16,
    day: u32,
    used: u32,
}

fn moments(rows: &[&Row], tables: [&Table; 2]) -> Vec<Asked> {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let when = || rows.iter().map(|row| &row.when);
    let calendars: Vec<_> = if when().any(|when| when.working_time.is_some()) {
        tables.iter().filter_map(|table| table.calendar.as_ref()).collect()
    } else {
        Vec::new()
    };
    let by_day = !calendars.is_empty() || when().any(|when| !when.weekdays.is_empty());
    let weekdays = if by_day {
        vec![Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
    } else {
        vec![Monday]
    };
    let hours = when().filter_map(|when| when.hours).chain(calendars.iter().map(|calendar| calendar.hours));
    let mut minutes = BTreeSet::from([0]);
    minutes.extend(hours.flat_map(|hours| [hours.from.minutes(), hours.until.minutes()]));
    minutes.retain(|minute| *minute < 24 * 60);
    let mut days = BTreeSet::from([0]);
    days.extend(calendars.iter().flat_map(|calendar| calendar.closed.first().map(super::Date::number)));
    let mut used = BTreeSet::from([0]);
    used.extend(when().filter_map(|when| when.a_day));
    let by_platform = when().any(|when| !when.platforms.is_empty());
    let all = [Platform::Linux, Platform::Windows, Platform::Macos];
    let platforms = if by_platform { &all[..] } else { &all[..1] };
    let mut asked = Vec::new();
    for platform in platforms {
        for weekday in &weekdays {
            for minute in &minutes {
                for day in &days {
                    for used in &used {
                        asked.push(Asked {
                            platform: *platform,
                            weekday: *weekday,
                            minute: *minute,
                            day: *day,
                            used: *used,
                        });
                    }
                }
            }
        }
    }
    asked.truncate(MOST_MOMENTS);
    asked
}

fn at(
    whom: &Standpoint,
    (before, after): (&Policy, &Policy),
    (spec, privileged, undo): (&ActionSpec, bool, bool),
    moments: &[Asked],
) -> Vec<Difference> {
    let mut found: BTreeMap<(Clearance, Clearance), (usize, Vec<BoundaryId>)> = BTreeMap::new();
    for asked in moments {
        let Asked { platform, weekday, minute, day, used } = *asked;
        let who = whom.who(platform);
        let context = Context { class: spec.class, privileged, undo, platform, weekday, minute, day, used };
        let [one, other] =
            [before, after].map(|policy| policy.judge(&who, spec.name, &context, Freshness::Current));
        let seen = found.entry((one.clearance, other.clearance)).or_insert((0, other.boundaries));
        seen.0 += 1;
    }
    let changed = found.into_iter().filter(|((before, after), _)| before != after);
    changed
        .map(|((before, after), (times, by))| Difference {
            whom: whom.clone(),
            case: Case::new(spec, privileged, undo),
            class: spec.class,
            privileged,
            always: times == moments.len(),
            before,
            after,
            by,
        })
        .collect()
}
