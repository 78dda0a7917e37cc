//! What whoever edits a table is told: what would be decided otherwise, what is for two people, and what to look at.

use super::*;
use crate::id::Group;

/// The differences as lines: whom, what, from, to, and whether it is for two.
fn told(before: &[&str], after: &[&str]) -> Vec<String> {
    let line = |one: Difference| {
        let word = |clearance| serde_json::to_value(clearance).unwrap().as_str().unwrap().to_owned();
        let at = one.whom.computers.iter().map(|group| format!("at {group}"));
        let certified = one.whom.certified.iter().map(|skill| format!("certified {skill}"));
        let whom: Vec<String> =
            one.whom.groups.iter().map(Group::to_string).chain(at).chain(certified).collect();
        let whom = if whom.is_empty() { "everybody".to_owned() } else { whom.join(" ") };
        let (times, two) =
            (if one.always { "" } else { " at times" }, if one.is_risky() { ", for two" } else { "" });
        format!("{whom}: {} {} -> {}{times}{two}", one.case.name(), word(one.before), word(one.after))
    };
    let told = compare(&compile(before), &compile(after));
    assert!(told.complete);
    told.differences.into_iter().map(line).collect()
}

#[test]
fn a_difference_says_whom_it_is_about_and_from_what_to_what() {
    let a = "a: everyone, printer.pause, alone";
    assert_eq!(told(&[a], &[a]), [""; 0]);
    assert_eq!(told(&[a], &[&a.replace("boundary-a", "boundary-b")]), [""; 0]);
    assert_eq!(
        told(&[a], &[a, "b: sales, printer.pause, with-power-user"]),
        ["sales: printer.pause alone -> with-power-user"]
    );
    // What is so for everybody is not said again for a group.
    assert_eq!(
        told(&[a, "b: sales, printer.add, alone"], &["b: sales, printer.add, alone"]),
        ["everybody: printer.pause alone -> it-only"]
    );
    assert_eq!(
        told(&[], &["a: everyone, printer.pause, alone; when: { weekdays: [monday] }"]),
        ["everybody: printer.pause it-only -> alone at times, for two"]
    );
    assert_eq!(
        told(&[a], &["a: everyone, printer.pause, alone; when: { a-day: 3 }"]),
        ["everybody: printer.pause alone -> it-only at times"]
    );
    assert_eq!(
        told(&[], &["a: everyone, printer.pause, alone; when: { computers: [kiosks] }"]),
        ["at kiosks: printer.pause it-only -> alone"]
    );
    assert_eq!(
        told(&[], &["a: everyone, printer.pause, alone; when: { certified: [printing] }"]),
        ["certified printing: printer.pause it-only -> alone"]
    );
}

#[test]
fn what_asks_for_less_of_everybody_or_where_much_can_be_undone_is_for_two() {
    let is_for_two =
        |before: &[&str], after: &[&str]| compare(&compile(before), &compile(after)).is_for_two();
    assert!(!is_for_two(&[], &["a: sales, printer.pause, alone"]), "some, and it can be undone");
    assert!(is_for_two(&[], &["a: everyone, printer.pause, with-power-user"]), "everybody");
    assert!(is_for_two(&[], &["a: sales, service.stop, alone"]), "with more rights");
    assert!(is_for_two(&[], &["a: sales, trash.empty, alone"]), "it cannot be taken back");
    assert!(!is_for_two(&[], &["a: everyone, *, it-only"]), "it is as it was");
    assert!(!is_for_two(&["a: everyone, *, alone"], &[]), "asking for more is for one");
}

#[test]
fn what_is_allowed_only_where_two_things_come_together_is_found() {
    let at_kiosks = "a: sales, service.stop, alone; when: { computers: [kiosks] }";
    let told_of = told(&[], &[at_kiosks]);
    assert_eq!(told_of, ["sales at kiosks: service.stop it-only -> alone, for two"]);
    let certified = "a: sales, trash.empty, alone; when: { certified: [files] }";
    assert_eq!(told(&[], &[certified]), ["sales certified files: trash.empty it-only -> alone, for two"]);
    // Somebody in both groups was held back by what is not there any more.
    let told_of = told(
        &["a: everyone, trash.empty, alone", "b: sales, trash.empty, with-power-user"],
        &["a: engineers, trash.empty, alone"],
    );
    let both = "engineers sales: trash.empty with-power-user -> alone, for two".to_owned();
    assert!(told_of.contains(&both), "{told_of:?}");
    // A new exception lets go whoever is in it and in what was named before.
    let told_of = told(
        &["a: everyone, trash.empty, alone", "b: sales, trash.empty, it-only"],
        &["a: everyone, trash.empty, alone", "b: sales, trash.empty, it-only; except: [leads]"],
    );
    assert_eq!(told_of, ["leads sales: trash.empty it-only -> alone, for two"]);
}

#[test]
fn each_day_that_only_one_calendar_knows_is_asked_about() {
    let hours = Hours { from: "08:00".parse().unwrap(), until: "18:00".parse().unwrap() };
    let with = |closed: &[&str]| {
        let closed = closed.iter().map(|day| day.parse().unwrap()).collect();
        let weekdays = vec![Weekday::Monday, Weekday::Tuesday];
        let calendar = Some(Calendar { weekdays, hours, closed });
        let row = "a: everyone, trash.empty, alone; when: { working-time: true }";
        Policy::compile(Table { calendar, ..rows(&[row]) }, None, 1).unwrap()
    };
    let two = with(&["2026-12-24", "2026-12-25"]);
    assert!(!compare(&two, &two).is_for_two());
    assert!(compare(&two, &with(&["2026-12-24"])).is_for_two(), "somebody may on one day more");
    assert!(!compare(&with(&["2026-12-24"]), &two).is_for_two());
}

#[test]
fn what_tells_too_many_apart_to_be_asked_to_the_end_is_for_two() {
    let many = |clearance: &str| {
        let row = |at: usize| {
            format!("row-{at}: group-{at}, trash.empty, {clearance}; when: {{ a-day: {} }}", at + 1)
        };
        let rows_of: Vec<String> = (0..400).map(row).collect();
        compile(&rows_of.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let told = compare(&many("alone"), &many("it-only"));
    assert!(!told.complete && told.is_for_two());
}

/// Whoever may sign a table could write one that is asked about for ever, or until there is no memory left.
#[test]
fn a_table_that_names_far_too_much_is_given_up_at_once() {
    let named = |name: &str| -> Vec<Group> {
        (0..3_000).map(|at| format!("{name}-{at}").parse().expect("a name")).collect()
    };
    let with = |change: &dyn Fn(&mut Table)| {
        let mut table = rows(&["a: sales, trash.empty, alone", "b: sales, trash.empty, alone"]);
        change(&mut table);
        compare(&compile(&[]), &Policy::compile(table, None, 1).unwrap())
    };
    let crowded = with(&|table| {
        (table.rows[0].who, table.rows[0].when.computers) = (named("people"), named("computers"));
    });
    assert!(!crowded.complete && crowded.is_for_two());
    let busy = with(&|table| {
        let row = table.rows[0].clone();
        table.rows = (1..1_000)
            .map(|at| {
                let (from, until) = (format!("{:02}:{:02}", at / 60, at % 60), "24:00");
                let hours = Hours { from: from.parse().unwrap(), until: until.parse().unwrap() };
                let mut row = Row { id: id(&format!("row-{at}")), ..row.clone() };
                (row.when.hours, row.when.a_day) = (Some(hours), Some(at));
                row
            })
            .collect();
    });
    assert!(!busy.complete && busy.is_for_two());
}

/// However a table is changed, what is told is what is decided: a row that asks for less is found wherever it does.
#[test]
fn dropping_any_row_of_the_default_policy_is_told() {
    let whole = Policy::compile(table(DEFAULT), None, 1).unwrap();
    for dropped in 0..table(DEFAULT).rows.len() {
        let mut less = table(DEFAULT);
        let row = less.rows.remove(dropped);
        let less = Policy::compile(less, None, 1).unwrap();
        let found = compare(&whole, &less).differences;
        assert!(!found.is_empty() || row.clearance == Clearance::ItOnly, "{}", row.id);
        let back = compare(&less, &whole).differences;
        assert_eq!(found.len(), back.len(), "{}", row.id);
        assert!(back.iter().zip(&found).all(|(one, other)| one.before == other.after), "{}", row.id);
    }
}

#[test]
fn a_condition_that_does_not_hold_is_named() {
    let policy = compile(&[
        "a: everyone, printer.add, alone; when: { a-day: 3, hours: { from: '08:00', until: '18:00' } }",
        "b: everyone, printer.add, it-only; when: { a-day: 1000, weekdays: [sunday] }",
    ]);
    let decide = |used, minute_of_day| {
        let at = Moment { used, minute_of_day, ..MONDAY };
        let decision = policy.decide(&who(&[]), &simple("printer.add"), &at, Freshness::Current);
        (decision.clearance(), policy.explain(decision.record()))
    };
    assert_eq!(decide(2, 600), (Clearance::Alone, vec![]));
    let hours = Hours { from: "08:00".parse().unwrap(), until: "18:00".parse().unwrap() };
    let almost = |unmet| vec![Almost { boundary: id("a"), clearance: Clearance::Alone, unmet }];
    assert_eq!(decide(3, 600), (Clearance::ItOnly, almost(vec![Unmet::UsedUp { most: 3 }])));
    assert_eq!(
        decide(4, 1080),
        (Clearance::ItOnly, almost(vec![Unmet::Hours { hours }, Unmet::UsedUp { most: 3 }]))
    );
}

#[test]
fn a_calendar_without_days_and_a_condition_without_a_calendar_are_refused() {
    let row = "a: everyone, printer.add, alone; when: { working-time: true }";
    let refused = Policy::compile(rows(&[row]), None, 1).unwrap_err();
    assert_eq!(refused, BoundaryError::Row { row: 1, id: id("a"), source: RowError::NoCalendar });
    let hours = Hours { from: "08:00".parse().unwrap(), until: "18:00".parse().unwrap() };
    let with =
        |weekdays| Table { calendar: Some(Calendar { weekdays, hours, closed: vec![] }), ..rows(&[row]) };
    assert_eq!(Policy::compile(with(vec![]), None, 1).unwrap_err(), BoundaryError::Calendar);
    let policy = Policy::compile(with(vec![Weekday::Monday]), None, 1).unwrap();
    check(&policy, &[], &simple("printer.add"), Clearance::Alone, &["a"]);
    for often in [0, 1001] {
        let row = format!("a: everyone, printer.add, alone; when: {{ a-day: {often} }}");
        let refused = Policy::compile(rows(&[&row]), None, 1).unwrap_err();
        assert_eq!(refused, BoundaryError::Row { row: 1, id: id("a"), source: RowError::ADay });
    }
}

fn remarks(lines: &[&str], has_words: &dyn Fn(&str, &str) -> bool) -> Vec<(Option<String>, Matter)> {
    let groups = ["sales".parse::<Group>().unwrap()].into();
    let around = Around {
        languages: &["en", "de"],
        has_words,
        groups: &groups,
        hand_written: None,
        today: &"2026-11-23".parse().unwrap(),
    };
    let all = lint(&rows(lines), &around).into_iter();
    all.filter(|remark| !matches!(remark.what, Matter::NobodyMay { .. }))
        .map(|remark| (remark.row.map(|id| id.to_string()), remark.what))
        .collect()
}

#[test]
fn the_linter_names_row_and_matter() {
    let at = |row: &str, what| vec![(Some(row.to_owned()), what)];
    let yes = |_: &str, _: &str| true;
    assert_eq!(remarks(&["a: everyone, printer.add, alone"], &yes), vec![]);
    assert_eq!(
        remarks(&["a: everyone, printer.burn, alone"], &yes),
        at("a", Matter::UnknownAction { name: "printer.burn".into() })
    );
    assert_eq!(
        remarks(&["a: strangers, printer.add, alone"], &yes),
        at("a", Matter::UnknownGroup { group: "strangers".parse().unwrap() })
    );
    assert_eq!(
        remarks(&["a: everyone, printer.add, alone"], &|language, _| language == "en"),
        at("a", Matter::NoWords { language: "de".into() })
    );
    // Never: the other is wider and stricter. A narrower one leaves something.
    assert_eq!(
        remarks(&["a: sales, printer.add, alone", "b: everyone, printer.*, it-only"], &yes),
        at("a", Matter::NeverCounts { because: id("b") })
    );
    let narrow = "b: everyone, printer.*, it-only; when: { weekdays: [monday] }";
    assert_eq!(remarks(&["a: sales, printer.add, alone", narrow], &yes), vec![]);
    let mut past = rows(&["a: everyone, printer.add, alone"]);
    past.rows[0].review = "2026-11-22".parse().unwrap();
    let groups = [].into();
    let today = "2026-11-23".parse().unwrap();
    let around =
        Around { languages: &[], has_words: &yes, groups: &groups, hand_written: None, today: &today };
    let found = lint(&past, &around);
    let review = past.rows[0].review.clone();
    assert!(found.iter().any(|one| one.what == Matter::ReviewPast { review: review.clone() }));
    let nobody = Matter::NobodyMay { action: "printer.remove".into() };
    assert!(found.iter().any(|one| one.what == nobody && !one.what.stops()));
}
