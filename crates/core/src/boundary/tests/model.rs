//! The compiled rules beside a model of a few lines: what they should say about any table and any question.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::id::Group;

const NAMES: [&str; 3] = ["finance", "power-users", "it"];
const FAMILIES: [(&str, &str); 4] =
    [("*", ""), ("printer.*", "printer."), ("service.*", "service."), ("printer.add", "printer.add")];
const ASKED: [&str; 3] = ["printer.add", "printer.remove", "service.stop"];
const DAYS: [Weekday; 3] = [Weekday::Monday, Weekday::Saturday, Weekday::Sunday];
const CLASSES: [EffectClass; 3] =
    [EffectClass::Reversible, EffectClass::Compensable, EffectClass::Irreversible];
const PLATFORMS: [Platform; 3] = [Platform::Linux, Platform::Windows, Platform::Macos];

fn groups(names: Vec<&str>) -> Vec<Group> {
    names.into_iter().map(|name| name.parse().unwrap()).collect()
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let maybe = || select(vec![None, None, Some(true), Some(false)]);
    let hours = select(vec![None, None, Some(("08:00", "18:00")), Some(("00:00", "24:00"))]);
    let rarely = |least| prop_oneof![2 => Just(0usize..1), 1 => Just(least..3)];
    let some_of = (rarely(1), rarely(1), rarely(1)).prop_flat_map(|(days, classes, platforms)| {
        (subsequence(&DAYS, days), subsequence(&CLASSES, classes), subsequence(&PLATFORMS, platforms))
    });
    let of_late = (rarely(1), rarely(1)).prop_flat_map(|(computers, skills)| {
        (subsequence(&["kiosks", "laptops"], computers), subsequence(&["printing", "mail"], skills))
    });
    let a_day = select(vec![None, None, Some(1), Some(3)]);
    let late = (of_late, maybe(), a_day);
    (some_of, hours, maybe(), maybe(), late).prop_map(
        |(
            (weekdays, class, platforms),
            hours,
            privileged,
            undo,
            ((computers, skills), working_time, a_day),
        )| Conditions {
            weekdays: weekdays.to_vec(),
            hours: hours
                .map(|(from, until)| Hours { from: from.parse().unwrap(), until: until.parse().unwrap() }),
            platforms: platforms.to_vec(),
            class: class.to_vec(),
            privileged,
            undo,
            computers: groups(computers),
            certified: skills.into_iter().map(|skill| skill.parse().unwrap()).collect(),
            working_time,
            a_day,
        },
    )
}

/// From Monday to Friday, 8 to 18, and not on the last of the days that are asked about.
fn calendar() -> Calendar {
    let weekdays = vec![Weekday::Monday, Weekday::Friday];
    let hours = Hours { from: "08:00".parse().unwrap(), until: "18:00".parse().unwrap() };
    Calendar { weekdays, hours, closed: vec!["2025-12-25".parse().unwrap()] }
}

fn any_table() -> impl Strategy<Value = (Table, Vec<&'static str>)> {
    let who = prop_oneof![Just(vec!["everyone"]), subsequence(&NAMES, 1..3).prop_map(|names| names.to_vec())];
    let except =
        prop_oneof![2 => Just(vec![]), 1 => subsequence(&NAMES, 1..2).prop_map(|names| names.to_vec())];
    let row = (who, except, select(&FAMILIES[..]), select(&Clearance::LADDER[..]), conditions());
    prop::collection::vec(row, 0..5).prop_map(|drafts| {
        let families = drafts.iter().map(|(_, _, (_, family), ..)| *family).collect();
        let rows =
            drafts.into_iter().enumerate().map(|(at, (who, except, (actions, _), clearance, when))| Row {
                id: id(&format!("row-{at}")),
                who: groups(who),
                except: groups(except),
                actions: vec![actions.to_owned()],
                clearance,
                when,
                reason: "boundary-x".into(),
                owner: "IT".into(),
                since: "2026-01-01".parse().unwrap(),
                review: "2027-01-01".parse().unwrap(),
                approver: (clearance == Clearance::WithApproval).then(|| "it".parse().unwrap()),
                shadow: false,
            });
        (Table { rows: rows.collect(), calendar: Some(calendar()), ..Table::default() }, families)
    })
}

#[derive(Debug, Clone)]
struct Question {
    who: Who,
    action: &'static str,
    class: EffectClass,
    privileged: bool,
    at: Moment,
}

fn any_question() -> impl Strategy<Value = Question> {
    let computer = subsequence(&["kiosks", "laptops"], 0..2);
    let skills = subsequence(&["printing", "mail"], 0..2);
    let who = (subsequence(&NAMES, 0..3), select(&PLATFORMS[..]), computer, skills);
    let day = (select(vec![20_251_006u32, 20_251_225]), 0u32..5);
    let at = (select(&DAYS[..]), select(vec![0u16, 479, 480, 1079, 1080, 1439]), any::<bool>(), day);
    (who, select(&ASKED[..]), select(&CLASSES[..]), any::<bool>(), at).prop_map(
        |(
            (names, platform, computer, skills),
            action,
            class,
            privileged,
            (weekday, minute_of_day, undo, (day, used)),
        )| Question {
            who: Who {
                platform,
                computer: groups(computer).into_iter().collect(),
                certified: skills.into_iter().map(|skill| skill.parse().unwrap()).collect(),
                ..super::who(&names)
            },
            action,
            class,
            privileged,
            at: Moment { weekday, minute_of_day, undo, day, used, ..MONDAY },
        },
    )
}

fn applies(row: &Row, family: &str, question: &Question) -> bool {
    let Question { who, action, class, privileged, at } = question;
    let is_in = |group: &Group| group.as_str() == "everyone" || who.groups.contains(group);
    let when = &row.when;
    let works = calendar().weekdays.contains(&at.weekday)
        && (480..1080).contains(&at.minute_of_day)
        && at.day != 20_251_225;
    action.starts_with(family)
        && row.who.iter().any(is_in)
        && !row.except.iter().any(is_in)
        && (when.weekdays.is_empty() || when.weekdays.contains(&at.weekday))
        && (when.platforms.is_empty() || when.platforms.contains(&who.platform))
        && (when.class.is_empty() || when.class.contains(class))
        && when
            .hours
            .is_none_or(|hours| (hours.from.minutes()..hours.until.minutes()).contains(&at.minute_of_day))
        && when.privileged.is_none_or(|wanted| wanted == *privileged)
        && when.undo.is_none_or(|wanted| wanted == at.undo)
        && (when.computers.is_empty() || when.computers.iter().any(|group| who.computer.contains(group)))
        && (when.certified.is_empty() || when.certified.iter().any(|skill| who.certified.contains(skill)))
        && when.working_time.is_none_or(|wanted| wanted == works)
        && when.a_day.is_none_or(|most| at.used < most)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_rules_say_what_the_model_says((table, families) in any_table(), questions in prop::collection::vec(any_question(), 4)) {
        let policy = Policy::compile(table.clone(), None, 1).unwrap();
        for question in questions {
            let applying = || table.rows.iter().zip(&families).filter(|(row, family)| applies(row, family, &question)).map(|(row, _)| row);
            let highest = applying().map(|row| row.clearance).max();
            let deciding: BTreeSet<&BoundaryId> =
                applying().filter(|row| Some(row.clearance) == highest).map(|row| &row.id).collect();
            let asked = plan(question.action, question.class, question.privileged);
            let decision = policy.decide(&question.who, &asked, &question.at, Freshness::Current);
            prop_assert_eq!(decision.clearance(), highest.unwrap_or(Clearance::ItOnly));
            let no_rule = id(built_in::NO_RULE);
            let expected = if deciding.is_empty() { BTreeSet::from([&no_rule]) } else { deciding };
            prop_assert_eq!(decision.boundaries().iter().collect::<BTreeSet<_>>(), expected);
            prop_assert!(decision.record().errors.is_empty());

            let rows = crate::boundary::difference::rows_about(&table, question.action);
            let context = &decision.record().context;
            let said = rows::strictest(&rows, table.calendar.as_ref(), &question.who, context);
            prop_assert_eq!(decision.clearance(), said.unwrap_or(Clearance::ItOnly));
            let by = rows::deciding(&rows, table.calendar.as_ref(), &question.who, context);
            prop_assert_eq!(decision.boundaries(), &by[..]);

            let later = policy.decide(&question.who, &asked, &question.at, Freshness::Expired);
            prop_assert_eq!(later.clearance() == Clearance::Alone, decision.clearance() == Clearance::Alone);
            prop_assert!(later.clearance() >= decision.clearance());
        }
    }
}
