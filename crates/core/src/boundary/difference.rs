//! What changes for whom when one policy takes the place of another: both are asked the same questions, so that what is told
//! is what will be decided, and not what the rows look like.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Calendar, Date, Row, Table};
use super::{Case, Clearance, Context, Freshness, Policy, Weekday, Who, cedar, rows};
use crate::action::{ActionSpec, actions};
use crate::id::{BoundaryId, Group, Skill};
use crate::plan::EffectClass;
use crate::trust::groups::built_in;
use crate::wizard::Platform;

/// How much is asked at most, in rows that are looked at: some seconds. What would need more is not compared to its end.
const MOST_LOOKS: usize = 50_000_000;
/// What it takes to ask Cedar, in the same measure.
const CEDAR_LOOKS: usize = 10_000;
/// The most standpoints that are offered for one action.
const MOST_STANDPOINTS: usize = 20_000;
/// The most moments for one action.
const MOST_MOMENTS: usize = 20_000;

/// Whom a question is about: somebody in these groups, at a computer of these, certified for these, and in no other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Standpoint {
    /// The groups of people that they are in.
    pub groups: BTreeSet<Group>,
    /// The groups that their computer is in.
    pub computers: BTreeSet<Group>,
    /// What they are certified for.
    pub certified: BTreeSet<Skill>,
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
        let far = self.whom.is_everybody();
        self.loosens() && (far || self.privileged || self.class == EffectClass::Irreversible)
    }
}

/// What two policies decide otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// In the order of the registry, everybody first. What is so for everybody is not said again for a group.
    pub differences: Vec<Difference>,
    /// Whether everything was asked. Tables that tell very many people and moments apart are not asked to the end.
    pub complete: bool,
}

impl Comparison {
    /// Whether it is for two people to decide. What could not be asked to the end is.
    pub fn is_for_two(&self) -> bool {
        !self.complete || self.differences.iter().any(Difference::is_risky)
    }
}

/// Compares what two policies decide.
pub fn compare(before: &Policy, after: &Policy) -> Comparison {
    let empty = Table::default();
    let tables = [before.table().unwrap_or(&empty), after.table().unwrap_or(&empty)];
    let affected = affected(before, after, tables);
    let mut told = Comparison { differences: Vec::new(), complete: true };
    let mut left = MOST_LOOKS;
    for spec in actions().filter(|spec| affected.contains(spec.name)) {
        let rows = tables.map(|table| rows_about(table, spec.name));
        let Some(moments) = moments(&rows.concat(), tables) else {
            told.complete = false;
            continue;
        };
        let both = Both { policies: [before, after], calendars: tables.map(|it| it.calendar.as_ref()), rows };
        let mut of_action: Vec<Difference> = Vec::new();
        for privileged in spec.privilege.cases() {
            let thorough = *privileged || spec.class == EffectClass::Irreversible;
            let whom = standpoints(&both.rows, thorough).unwrap_or_else(|| {
                told.complete = false;
                standpoints(&both.rows, false).unwrap_or_default()
            });
            for undo in [false, true] {
                let mut of_case: Vec<Difference> = Vec::new();
                for standpoint in &whom {
                    left = left.saturating_sub(of_case.len());
                    let Some(found) = both.at(standpoint, (spec, *privileged, undo), &moments, &mut left)
                    else {
                        told.complete = false;
                        break;
                    };
                    // What is so for whoever is in a group is so for those of them who are in others as well.
                    let is_said = |one: &Difference| {
                        of_case.iter().any(|other| other.whom.is_within(&one.whom) && says_same(one, other))
                    };
                    let news: Vec<Difference> = found.into_iter().filter(|one| !is_said(one)).collect();
                    of_case.extend(news);
                }
                // Taking back is said when it is not as doing.
                let as_doing = |one: &Difference, other: &Difference| {
                    (&one.whom, one.privileged) == (&other.whom, other.privileged) && says_same(one, other)
                };
                of_case.retain(|one| !undo || !of_action.iter().any(|other| as_doing(one, other)));
                of_action.extend(of_case);
            }
        }
        told.differences.extend(of_action);
    }
    told
}

fn says_same(one: &Difference, other: &Difference) -> bool {
    (one.before, one.after, one.always) == (other.before, other.after, other.always)
}

/// The rows that decide about an action.
pub(super) fn rows_about<'a>(table: &'a Table, action: &str) -> Vec<&'a Row> {
    let is_about = |row: &&Row| cedar::actions(row).is_ok_and(|names| names.contains(&action));
    table.rows.iter().filter(|row| !row.shadow).filter(is_about).collect()
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

/// Everybody, and whoever the rows about one action tell apart: by each thing that they name, and as each row names them
/// together. A row loosens nothing alone when one more of the old table holds somebody back, or when an exception of the new
/// one lets them go; where much can be undone, these are asked together too. None when that would be too many.
fn standpoints(rows: &[Vec<&Row>; 2], thorough: bool) -> Option<Vec<Standpoint>> {
    let both = || rows.iter().flatten();
    let groups = both().flat_map(|row| row.who.iter().chain(&row.except));
    let alone = groups.map(Standpoint::of_group);
    let alone = alone.chain(both().flat_map(|row| row.when.computers.iter().map(Standpoint::of_computer)));
    let alone = alone.chain(both().flat_map(|row| row.when.certified.iter().map(Standpoint::of_skill)));
    let [before, after] = rows;
    let before = at_most(before.iter().flat_map(|row| meant(row)))?;
    let after = at_most(after.iter().flat_map(|row| meant(row)))?;
    let all = [Standpoint::default()].into_iter().chain(alone);
    let mut all = at_most(all.chain(before.iter().chain(&after).cloned()))?;
    if thorough {
        let excepted: BTreeSet<Group> = both().flat_map(|row| &row.except).cloned().collect();
        let each = excepted.iter().map(Standpoint::of_group);
        let none_and_all = [BTreeSet::new(), excepted.clone()];
        let none_and_all = none_and_all.map(|groups| Standpoint { groups, ..Standpoint::default() });
        let within: Vec<Standpoint> = each.chain(none_and_all).collect();
        let pairs = before.iter().flat_map(|one| after.iter().map(move |other| (one, other)));
        let within = pairs.flat_map(|(one, other)| within.iter().map(move |more| one.and(other).and(more)));
        all = at_most(all.into_iter().chain(within))?;
    }
    let mut all: Vec<Standpoint> = all.into_iter().collect();
    all.sort_by_key(Standpoint::parts);
    Some(all)
}

/// Each of these once; none when more are offered than can be asked about.
fn at_most(offered: impl Iterator<Item = Standpoint>) -> Option<BTreeSet<Standpoint>> {
    let mut left = MOST_STANDPOINTS;
    let mut all = BTreeSet::new();
    for one in offered {
        left = left.checked_sub(1)?;
        all.insert(one);
    }
    Some(all)
}

/// Whom a row names, each with what it asks for and nothing more.
fn meant(row: &Row) -> impl Iterator<Item = Standpoint> {
    let or_nothing = |mut all: Vec<Standpoint>| {
        if all.is_empty() {
            all.push(Standpoint::default());
        }
        all
    };
    let computers = or_nothing(row.when.computers.iter().map(Standpoint::of_computer).collect());
    let certified = or_nothing(row.when.certified.iter().map(Standpoint::of_skill).collect());
    row.who.iter().map(Standpoint::of_group).flat_map(move |group| {
        let certified = certified.clone();
        computers.clone().into_iter().flat_map(move |computer| {
            let both = group.and(&computer);
            certified.clone().into_iter().map(move |skill| both.and(&skill))
        })
    })
}

impl Standpoint {
    fn of_group(group: &Group) -> Standpoint {
        let named = (group.as_str() != built_in::EVERYONE).then(|| group.clone());
        Standpoint { groups: named.into_iter().collect(), ..Standpoint::default() }
    }

    fn of_computer(group: &Group) -> Standpoint {
        Standpoint { computers: [group.clone()].into(), ..Standpoint::default() }
    }

    fn of_skill(skill: &Skill) -> Standpoint {
        Standpoint { certified: [skill.clone()].into(), ..Standpoint::default() }
    }

    /// Whether it is about everybody whom no row names.
    pub fn is_everybody(&self) -> bool {
        self.parts() == 0
    }

    /// Whether somebody is meant by it.
    pub fn fits(&self, who: &Who) -> bool {
        self.groups.is_subset(&who.groups)
            && self.computers.is_subset(&who.computer)
            && self.certified.is_subset(&who.certified)
    }

    fn parts(&self) -> usize {
        self.groups.len() + self.computers.len() + self.certified.len()
    }

    /// Whether whoever the other one is about is meant by this one.
    fn is_within(&self, other: &Standpoint) -> bool {
        self.groups.is_subset(&other.groups)
            && self.computers.is_subset(&other.computers)
            && self.certified.is_subset(&other.certified)
    }

    fn and(&self, other: &Standpoint) -> Standpoint {
        Standpoint {
            groups: &self.groups | &other.groups,
            computers: &self.computers | &other.computers,
            certified: &self.certified | &other.certified,
        }
    }

    fn who(&self, platform: Platform) -> Who {
        Who {
            person: "somebody".to_owned(),
            groups: self.groups.clone(),
            device: "somewhere".to_owned(),
            platform,
            computer: self.computers.clone(),
            certified: self.certified.clone(),
        }
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

/// None when there are too many.
fn moments(rows: &[&Row], tables: [&Table; 2]) -> Option<Vec<Asked>> {
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
    let days = days(&calendars);
    let mut used = BTreeSet::from([0]);
    used.extend(when().filter_map(|when| when.a_day));
    let by_platform = when().any(|when| !when.platforms.is_empty());
    let all = [Platform::Linux, Platform::Windows, Platform::Macos];
    let platforms = if by_platform { &all[..] } else { &all[..1] };
    if platforms.len() * weekdays.len() * minutes.len() * days.len() * used.len() > MOST_MOMENTS {
        return None;
    }
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
    Some(asked)
}

/// A day on which nobody is off, and one of each kind on which somebody is: by both calendars, and by one alone.
fn days(calendars: &[&Calendar]) -> BTreeSet<u32> {
    let closed: Vec<BTreeSet<u32>> =
        calendars.iter().map(|calendar| calendar.closed.iter().map(Date::number).collect()).collect();
    let by = |day: &u32| -> Vec<bool> { closed.iter().map(|days| days.contains(day)).collect() };
    let kinds: BTreeMap<Vec<bool>, u32> = closed.iter().flatten().map(|day| (by(day), *day)).collect();
    kinds.into_values().chain([0]).collect()
}

/// Two policies, and the rows of theirs that are about one action.
struct Both<'a> {
    policies: [&'a Policy; 2],
    calendars: [Option<&'a Calendar>; 2],
    rows: [Vec<&'a Row>; 2],
}

impl Both<'_> {
    /// What is decided otherwise for somebody; none when that would be asked for too long.
    fn at(
        &self,
        whom: &Standpoint,
        (spec, privileged, undo): (&ActionSpec, bool, bool),
        moments: &[Asked],
        left: &mut usize,
    ) -> Option<Vec<Difference>> {
        let mut found: BTreeMap<[Clearance; 2], (usize, Vec<BoundaryId>)> = BTreeMap::new();
        for asked in moments {
            let Asked { platform, weekday, minute, day, used } = *asked;
            let who = whom.who(platform);
            let context =
                Context { class: spec.class, privileged, undo, platform, weekday, minute, day, used };
            let pair = self.clearances(&who, spec.name, &context, left)?;
            let by = || rows::deciding(&self.rows[1], self.calendars[1], &who, &context);
            match pair {
                Told::Same => {}
                Told::ByRows(pair) => found.entry(pair).or_insert_with(|| (0, by())).0 += 1,
                Told::ByCedar(pair, by) => found.entry(pair).or_insert((0, by)).0 += 1,
            }
        }
        let changed = found.into_iter().filter(|([before, after], _)| before != after);
        let all = changed.map(|([before, after], (times, by))| Difference {
            whom: whom.clone(),
            case: Case::new(spec, privileged, undo),
            class: spec.class,
            privileged,
            always: times == moments.len(),
            before,
            after,
            by,
        });
        Some(all.collect())
    }

    /// What both say. Where nothing is written by hand, rows say it as Cedar does, and a thousand times sooner.
    fn clearances(&self, who: &Who, action: &str, context: &Context, left: &mut usize) -> Option<Told> {
        *left = left.checked_sub(1 + self.rows.iter().map(Vec::len).sum::<usize>())?;
        let [before, after] = self.policies;
        let comparable = before.table().is_some() && after.table().is_some();
        if comparable && before.hand_written() == after.hand_written() {
            let of = |at: usize| rows::strictest(&self.rows[at], self.calendars[at], who, context);
            let pair = [of(0), of(1)];
            if pair[0] == pair[1] {
                return Some(Told::Same);
            }
            if before.hand_written().is_none() {
                return Some(Told::ByRows(pair.map(|one| one.unwrap_or(Clearance::ItOnly))));
            }
        }
        *left = left.checked_sub(CEDAR_LOOKS)?;
        let [one, other] = self.policies.map(|policy| policy.judge(who, action, context, Freshness::Current));
        Some(Told::ByCedar([one.clearance, other.clearance], other.boundaries))
    }
}

/// What two policies say.
enum Told {
    /// The same.
    Same,
    /// What these rows ask for.
    ByRows([Clearance; 2]),
    /// What Cedar makes of them and of what is written by hand, and which boundaries of the second say so.
    ByCedar([Clearance; 2], Vec<BoundaryId>),
}
