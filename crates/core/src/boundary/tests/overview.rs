//! The page *What can be done here, and by whom* says what a decision would say.

use super::*;

fn overview(policy: &Policy, groups: &[&str], freshness: Freshness) -> Vec<Allowance> {
    policy.overview(&who(groups), &MONDAY, freshness, &|_| 0)
}

#[test]
fn every_action_stands_in_it_and_says_what_the_decision_would_say() {
    for policy in [Policy::compile(table(DEFAULT), None, 1).unwrap(), Policy::none(), Policy::unreadable()] {
        for freshness in [Freshness::Current, Freshness::Expired] {
            let all = overview(&policy, &[], freshness);
            for spec in actions() {
                assert!(all.iter().any(|at| at.case.name() == spec.name || at.case.action == spec.name));
                for privileged in spec.privilege.cases() {
                    for undo in [false, true] {
                        let plan = plan(spec.name, spec.class, *privileged);
                        let at = Moment { undo, ..MONDAY };
                        let decision = policy.decide(&who(&[]), &plan, &at, freshness);
                        // What is taken back has a row of its own only where it is decided otherwise.
                        let row = |undo| {
                            let case = Case::of(&plan, undo).unwrap();
                            all.iter().find(|at| at.case == case)
                        };
                        let row = row(undo).or_else(|| row(false)).unwrap();
                        assert_eq!(
                            (row.clearance, row.boundaries.as_slice()),
                            (decision.clearance(), decision.boundaries()),
                            "{} {privileged} {undo}",
                            spec.name
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_overview_of_the_default_policy() {
    let policy = Policy::compile(table(DEFAULT), None, 1).unwrap();
    let mut text = String::new();
    for row in overview(&policy, &[], Freshness::Current) {
        let clearance = serde_json::to_value(row.clearance).unwrap();
        let force = serde_json::to_value(row.force).unwrap();
        let ids: Vec<&str> = row.boundaries.iter().map(BoundaryId::as_str).collect();
        writeln!(
            text,
            "{:<30} {:<16} {:<7} {}",
            row.case.name(),
            clearance.as_str().unwrap(),
            force.as_str().unwrap(),
            ids.join(" ")
        )
        .unwrap();
    }
    insta::assert_snapshot!("overview", text);
}

#[test]
fn the_name_of_a_case_is_the_name_of_no_other() {
    let policy = Policy::compile(
        rows(&[
            "a: everyone, *, alone; when: { undo: true }",
            "b: everyone, *, it-only; when: { undo: false }",
        ]),
        None,
        1,
    )
    .unwrap();
    let all = overview(&policy, &[], Freshness::Current);
    let names: std::collections::BTreeSet<String> = all.iter().map(|row| row.case.name()).collect();
    assert_eq!(names.len(), all.len());
    assert!(names.contains("printer.cancel-job.of-others.undo"));
}
