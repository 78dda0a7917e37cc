//! The default policy: its matrix, its words, and that every row of it matters.

use std::collections::BTreeSet;

use super::*;

#[test]
fn every_part_of_a_refusal_can_be_told() {
    let policy = Policy::compile(table(DEFAULT), None, 1).unwrap();
    let row = policy.row(&id("remove-printers")).unwrap();
    assert_eq!((row.owner.as_str(), row.review.as_str()), ("Deskside", "2027-01-01"));
    assert_eq!(policy.boundary(&id("remove-printers")).unwrap().clearance, Some(Clearance::ItOnly));
    for name in built_in::ALL {
        assert_eq!(policy.boundary(&id(name)).unwrap().reason, format!("boundary-{name}"));
    }
    assert_eq!(policy.boundary(&id("something-else")), None);
}

#[test]
fn every_reason_has_words_in_every_language() {
    let policy = Policy::compile(table(DEFAULT), None, 1).unwrap();
    let keys = policy
        .boundaries()
        .map(|at| at.reason.clone())
        .chain(built_in::ALL.map(|at| format!("boundary-{at}")));
    let keys: Vec<String> = keys.collect();
    for words in [
        include_str!("../../../../content/boundaries/en.ftl"),
        include_str!("../../../../content/boundaries/de.ftl"),
    ] {
        let said: BTreeSet<&str> = words
            .lines()
            .filter(|line| line.starts_with("boundary-"))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .collect();
        assert_eq!(said, keys.iter().map(String::as_str).collect());
    }
}

const GROUPS: [&[&str]; 3] = [&[], &["power-users"], &["it"]];

/// Privileged or not, taking back or not.
const SITUATIONS: [(bool, bool); 4] = [(false, false), (false, true), (true, false), (true, true)];

/// Every plan that the default policy could be asked about, as people, actions and circumstances.
fn cases() -> Vec<(&'static [&'static str], &'static str, bool, bool)> {
    let mut cases = Vec::new();
    for groups in GROUPS {
        for spec in actions() {
            cases.extend(SITUATIONS.map(|(privileged, undo)| (groups, spec.name, privileged, undo)));
        }
    }
    cases
}

fn judge(policy: &Policy, (groups, name, privileged, undo): (&[&str], &str, bool, bool)) -> Decision {
    let class = actions().find(|spec| spec.name == name).unwrap().class;
    policy.decide(
        &who(groups),
        &plan(name, class, privileged),
        &Moment { undo, ..MONDAY },
        Freshness::Current,
    )
}

#[test]
fn the_boundary_matrix_of_the_default_policy() {
    let policy = Policy::compile(table(DEFAULT), None, 1).unwrap();
    let mut matrix = format!("{:<20} {:<10} {:<5}", "action", "privileged", "undo");
    GROUPS.iter().for_each(|groups| write!(matrix, " {:<16}", groups.first().unwrap_or(&"(none)")).unwrap());
    matrix += " boundaries\n";
    for spec in actions() {
        for (privileged, undo) in SITUATIONS {
            let say = |yes: bool| if yes { "yes" } else { "-" };
            write!(matrix, "{:<20} {:<10} {:<5}", spec.name, say(privileged), say(undo)).unwrap();
            let decisions = GROUPS.map(|groups| judge(&policy, (groups, spec.name, privileged, undo)));
            for decision in &decisions {
                let clearance = serde_json::to_value(decision.clearance()).unwrap();
                write!(matrix, " {:<16}", clearance.as_str().unwrap()).unwrap();
            }
            let ids: BTreeSet<&str> =
                decisions.iter().flat_map(Decision::boundaries).map(BoundaryId::as_str).collect();
            writeln!(matrix, " {}", ids.into_iter().collect::<Vec<_>>().join(" ")).unwrap();
        }
    }
    insta::assert_snapshot!("boundary_matrix", matrix);
}

#[test]
fn no_row_of_the_default_policy_can_be_dropped_unnoticed() {
    let whole = Policy::compile(table(DEFAULT), None, 1).unwrap();
    for dropped in 0..table(DEFAULT).rows.len() {
        let mut less = table(DEFAULT);
        let row = less.rows.remove(dropped);
        let less = Policy::compile(less, None, 1).unwrap();
        let changed =
            cases().into_iter().any(|case| judge(&whole, case).clearance() != judge(&less, case).clearance());
        let named = cases()
            .into_iter()
            .any(|case| judge(&whole, case).boundaries() != judge(&less, case).boundaries());
        let same_by_default = row.clearance == Clearance::ItOnly;
        assert!(changed || (same_by_default && named), "{}", row.id);
    }
}
