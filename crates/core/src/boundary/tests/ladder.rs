//! The ladder: from the lowest clearance up, and what closes it.

use super::*;

#[test]
fn the_ladder_is_asked_from_the_lowest_up() {
    for (name, clearance) in [
        ("alone", Clearance::Alone),
        ("with-power-user", Clearance::WithPowerUser),
        ("with-approval; approver: it", Clearance::WithApproval),
        ("it-only", Clearance::ItOnly),
    ] {
        let policy = compile(&[&format!("a: everyone, printer.add, {name}")]);
        check(&policy, &[], &simple("printer.add"), clearance, &["a"]);
    }
}

#[test]
fn what_no_row_allows_is_for_it_only() {
    let policy = compile(&["a: everyone, printer.add, alone"]);
    check(&policy, &["it"], &simple("printer.remove"), Clearance::ItOnly, &["no-rule"]);
    check(&compile(&[]), &[], &simple("printer.remove"), Clearance::ItOnly, &["no-rule"]);
}

#[test]
fn the_most_restrictive_wins() {
    let policy = compile(&[
        "a: everyone, *, alone",
        "b: everyone, printer.*, with-power-user",
        "c: everyone, printer.remove, it-only",
    ]);
    check(&policy, &[], &simple("service.stop"), Clearance::Alone, &["a"]);
    check(&policy, &[], &simple("printer.add"), Clearance::WithPowerUser, &["b"]);
    check(&policy, &[], &simple("printer.remove"), Clearance::ItOnly, &["c"]);
}

#[test]
fn all_boundaries_that_hold_a_plan_back_are_named() {
    let policy = compile(&[
        "a: everyone, *, alone",
        "b: everyone, printer.remove, it-only",
        "c: everyone, printer.*, it-only",
        "d: everyone, printer.*, with-power-user",
    ]);
    check(&policy, &[], &simple("printer.remove"), Clearance::ItOnly, &["b", "c"]);
}

#[test]
fn a_row_is_about_its_groups_without_the_excepted_ones() {
    let policy = compile(&[
        "all: everyone, printer.remove, it-only; except: [it, power-users]",
        "it: it, printer.remove, alone",
        "trained: power-users, printer.remove, with-power-user",
    ]);
    let plan = simple("printer.remove");
    check(&policy, &[], &plan, Clearance::ItOnly, &["all"]);
    check(&policy, &["finance"], &plan, Clearance::ItOnly, &["all"]);
    check(&policy, &["it"], &plan, Clearance::Alone, &["it"]);
    check(&policy, &["power-users"], &plan, Clearance::WithPowerUser, &["trained"]);
    check(&policy, &["it", "power-users"], &plan, Clearance::WithPowerUser, &["trained"]);
}

#[test]
fn conditions_have_to_hold_all_together() {
    let policy = compile(&[
        "a: everyone, *, alone; when: { weekdays: [monday, tuesday], hours: { from: '08:00', until: '18:00' }, \
         platforms: [linux], class: [reversible], privileged: false, undo: false }",
    ]);
    let good = simple("printer.add");
    let linux = who(&[]);
    let clearance =
        |who: &Who, plan: &Plan, at: Moment| policy.decide(who, plan, &at, Freshness::Current).clearance();
    assert_eq!(clearance(&linux, &good, MONDAY), Clearance::Alone);
    assert_eq!(clearance(&linux, &good, Moment { minute_of_day: 480, ..MONDAY }), Clearance::Alone);
    let others = [
        clearance(&linux, &good, Moment { weekday: Weekday::Sunday, ..MONDAY }),
        clearance(&linux, &good, Moment { minute_of_day: 479, ..MONDAY }),
        clearance(&linux, &good, Moment { minute_of_day: 1080, ..MONDAY }),
        clearance(&linux, &good, Moment { undo: true, ..MONDAY }),
        clearance(&Who { platform: Platform::Windows, ..linux.clone() }, &good, MONDAY),
        clearance(&linux, &plan("printer.add", EffectClass::Compensable, false), MONDAY),
        clearance(&linux, &plan("printer.add", EffectClass::Reversible, true), MONDAY),
    ];
    assert_eq!(others, [Clearance::ItOnly; 7]);
}

#[test]
fn a_rule_that_cannot_be_evaluated_means_no() {
    let overflow = r#"@id("late") @reason("late") @owner("IT") @since("2026-01-01") @review("2027-01-01")
        forbid (principal, action == Action::"printer.add", resource)
        when { context.minute * 9223372036854775807 < 0 };"#;
    let policy = Policy::compile(rows(&["a: everyone, *, alone"]), Some(overflow), 1).unwrap();
    check(&policy, &[], &simple("printer.add"), Clearance::ItOnly, &["evaluation-error", "late"]);
    let decision = policy.decide(&who(&[]), &simple("printer.add"), &MONDAY, Freshness::Current);
    assert!(decision.record().errors[0].contains("overflow"), "{:?}", decision.record().errors);
    check(&policy, &[], &simple("printer.remove"), Clearance::Alone, &["a"]);
    let at_midnight = Moment { minute_of_day: 1, ..MONDAY };
    let decision = policy.decide(&who(&[]), &simple("printer.add"), &at_midnight, Freshness::Current);
    assert_eq!(decision.clearance(), Clearance::Alone, "it can be evaluated then");
}

#[test]
fn hand_written_rules_can_forbid_what_no_clearance_opens() {
    let never = r#"@id("quarter-end") @reason("boundary-quarter-end") @owner("Finance IT") @since("2026-01-01") @review("2026-12-01")
        forbid (principal in Group::"finance", action, resource) when { context.class == Class::"irreversible" };"#;
    let policy = Policy::compile(rows(&["a: everyone, *, alone"]), Some(never), 1).unwrap();
    let plan = plan("printer.test-page", EffectClass::Irreversible, false);
    check(&policy, &["finance"], &plan, Clearance::ItOnly, &["quarter-end"]);
    check(&policy, &[], &plan, Clearance::Alone, &["a"]);
    let boundary = policy.boundary(&id("quarter-end")).unwrap();
    assert_eq!(
        (boundary.reason.as_str(), boundary.owner.as_deref()),
        ("boundary-quarter-end", Some("Finance IT"))
    );
}

#[test]
fn without_a_policy_nothing_privileged_is_allowed() {
    for spec in actions() {
        for class in [EffectClass::Reversible, EffectClass::Compensable, EffectClass::Irreversible] {
            check(&Policy::none(), &["it"], &plan(spec.name, class, true), Clearance::ItOnly, &["no-policy"]);
            check(&Policy::none(), &[], &plan(spec.name, class, false), Clearance::Alone, &["no-policy"]);
        }
    }
}

#[test]
fn a_policy_that_cannot_be_read_allows_nothing() {
    for spec in actions() {
        check(&Policy::unreadable(), &["it"], &simple(spec.name), Clearance::ItOnly, &["policy-unreadable"]);
    }
}

#[test]
fn after_the_policy_expired_only_alone_rules_stay() {
    let policy = compile(&[
        "a: everyone, printer.add, alone",
        "b: everyone, printer.pause, with-power-user",
        "c: everyone, printer.reject, with-approval; approver: it",
        "d: everyone, printer.remove, it-only",
    ]);
    let expired = |name: &str| {
        let decision = policy.decide(&who(&[]), &simple(name), &MONDAY, Freshness::Expired);
        let ids: Vec<&str> = decision.boundaries().iter().map(BoundaryId::as_str).collect();
        format!("{:?} {}", decision.clearance(), ids.join(" "))
    };
    assert_eq!(expired("printer.add"), "Alone a");
    assert_eq!(expired("printer.pause"), "ItOnly policy-expired b");
    assert_eq!(expired("printer.reject"), "ItOnly policy-expired c");
    assert_eq!(expired("printer.remove"), "ItOnly d policy-expired");
    assert_eq!(expired("service.stop"), "ItOnly no-rule policy-expired");
}

#[test]
fn a_shadow_row_decides_nothing_and_is_recorded() {
    let policy = compile(&["a: everyone, *, alone", "b: everyone, printer.add, it-only; shadow: true"]);
    let decision = policy.decide(&who(&[]), &simple("printer.add"), &MONDAY, Freshness::Current);
    assert_eq!(decision.clearance(), Clearance::Alone);
    let shadow = decision.record().shadow.clone().unwrap();
    assert_eq!((shadow.clearance, shadow.boundaries), (Clearance::ItOnly, vec![id("b")]));
    let without = compile(&["a: everyone, *, alone"]).decide(
        &who(&[]),
        &simple("printer.add"),
        &MONDAY,
        Freshness::Current,
    );
    assert_eq!(without.record().shadow, None);
}

#[test]
fn a_decision_leaves_a_record_of_what_it_was_made_from() {
    let policy = compile(&["a: everyone, printer.add, with-power-user"]);
    let decision = policy.decide(&who(&["finance"]), &simple("printer.add"), &MONDAY, Freshness::Current);
    assert_eq!(decision.plan(), &simple("printer.add").digest());
    insta::assert_json_snapshot!(decision.record(), @r#"
    {
      "at": 1760000000000,
      "person": "amina",
      "groups": [
        "finance"
      ],
      "device": "laptop-7",
      "plan": "5b612ade1de90e14a63eab7b60ce2bec1c1b3c1fe2975daca8abf48bc2470880",
      "action": "printer.add",
      "context": {
        "class": "reversible",
        "privileged": false,
        "undo": false,
        "platform": "linux",
        "weekday": "monday",
        "minute": 600,
        "day": 20251006,
        "used": 0
      },
      "policy": {
        "version": 1,
        "digest": "d7a570b2b1c93fb133db9b3bc2e831afc9660fc964ba5d329edd09f6da551ea5"
      },
      "freshness": "current",
      "clearance": "with-power-user",
      "boundaries": [
        "a"
      ],
      "errors": [],
      "shadow": null
    }
    "#);
    let back: DecisionRecord = serde_json::from_str(&serde_json::to_string(&decision).unwrap()).unwrap();
    assert_eq!(&back, decision.record());
}
