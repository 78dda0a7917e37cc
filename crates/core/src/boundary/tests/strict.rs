//! What is refused when a policy is loaded, and what cannot get into its rules.

use proptest::prelude::*;

use super::*;

#[test]
fn the_digest_of_a_policy_follows_its_rows_and_its_rules() {
    let digest = |lines: &[&str], text| {
        Policy::compile(rows(lines), text, 1).unwrap().version().unwrap().digest.clone()
    };
    let one = digest(&["a: everyone, *, alone"], None);
    assert_eq!(one, digest(&["a: everyone, *, alone"], None));
    assert_ne!(one, digest(&["a: everyone, *, it-only"], None));
    assert_ne!(one, digest(&["a: everyone, *, alone"], Some("")));
}

fn refusal(lines: &[&str]) -> String {
    let error = Policy::compile(rows(lines), None, 1).unwrap_err();
    let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
    format!("{error}{cause}")
}

#[test]
fn a_row_that_makes_no_sense_is_refused_by_its_number() {
    let good = "a: everyone, printer.add, alone";
    insta::assert_snapshot!([
        refusal(&[good, "b: everyone, printer.explode, alone"]),
        refusal(&[good, "b: everyone, print*, alone"]),
        refusal(&[good, "b: everyone, disk.*, alone"]),
        refusal(&[good, good]),
        refusal(&["no-rule: everyone, printer.add, alone"]),
        refusal(&["b: , printer.add, alone"]),
        refusal(&["b: everyone, printer.add, with-approval"]),
        refusal(&["b: everyone, printer.add, alone; approver: it"]),
        refusal(&["b: everyone, printer.add, alone; when: { hours: { from: '18:00', until: '08:00' } }"]),
    ].join("\n"), @r"
    row 2, `b`: there is no action `printer.explode`
    row 2, `b`: there is no action `print*`
    row 2, `b`: there is no action `disk.*`
    row 2, `a`: another boundary has this name
    row 1, `no-rule`: another boundary has this name
    row 1, `b`: `who` is empty
    row 1, `b`: `approver` belongs to the clearance `with-approval`, always and only
    row 1, `b`: `approver` belongs to the clearance `with-approval`, always and only
    row 1, `b`: `hours` end before they begin
    ");
    let refused = |change: fn(&mut Row)| {
        let mut table = rows(&[good]);
        change(&mut table.rows[0]);
        match Policy::compile(table, None, 1) {
            Err(BoundaryError::Row { source, .. }) => source,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(|row| row.actions.clear()), RowError::Nothing);
    assert_eq!(refused(|row| row.reason = "Because!".into()), RowError::Reason);
    assert_eq!(refused(|row| row.owner = " ".into()), RowError::Owner);
    assert_eq!(refused(|row| row.review = "2025-01-01".parse().unwrap()), RowError::Review);
    let many = Table { rows: vec![rows(&[good]).rows[0].clone(); 1025], ..Table::default() };
    assert_eq!(Policy::compile(many, None, 1).unwrap_err(), BoundaryError::TooManyRows { given: 1025 });
}

#[test]
fn a_table_with_an_unknown_word_is_refused() {
    for (from, to) in [
        ("clearance:", "clearence:"),
        ("alone", "allone"),
        ("privileged:", "privilege:"),
        ("2026-01-01", "2026-02-30"),
        ("everyone", "Every One"),
    ] {
        let changed = DEFAULT.replacen(from, to, 1);
        assert_ne!(changed, DEFAULT);
        assert!(serde_saphyr::from_str::<Table>(&changed).is_err(), "{to}");
    }
}

fn hand_written(text: &str) -> String {
    match Policy::compile(rows(&["a: everyone, *, alone"]), Some(text), 1) {
        Ok(_) => "taken".into(),
        Err(error) => error.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn hand_written_rules_are_checked_strictly_and_errors_name_the_line() {
    let note = r#"@reason("r") @owner("IT") @since("2026-01-01") @review("2027-01-01")"#;
    let rule =
        |head: &str, when: &str| format!("// a comment\n\n@id(\"x\") {note}\n{head}\nwhen {{ {when} }};\n");
    let forbid = "forbid (principal, action, resource)";
    assert_eq!(hand_written(&rule(forbid, "context.privileged")), "taken");
    insta::assert_snapshot!([
        hand_written(&rule("forbid (principal, action == Action::\"printer.add\", resource)", "context.privilege")),
        hand_written(&rule(forbid, "context.class == Class::\"dangerous\"")),
        hand_written(&rule(forbid, "context.minute == \"noon\"")),
        hand_written(&rule("forbid (principal, action == Action::\"printer.explode\", resource)", "true")),
        hand_written(&rule("forbid (principal == User::\"a\", action, resource)", "true")),
        hand_written(&rule("forbid (principal == ?principal, action, resource)", "true")),
        hand_written(&rule(forbid, "false")),
        hand_written(&rule("forbid (principal action, resource)", "true")),
        hand_written(&rule(forbid, "true").replace("@owner", "@onwer")),
        hand_written(&rule(forbid, "true").replace("@owner(\"IT\")", "")),
        hand_written(&rule(forbid, "true").replace("\"x\"", "\"a\"")),
        hand_written(&rule(forbid, "true").replace("\"x\"", "\"no-rule\"")),
        hand_written(&rule(forbid, "true").repeat(2)),
        hand_written(&rule(forbid, "true").replace("2026-01-01", "soon")),
        hand_written(&"/".repeat(300_000)),
    ].join("\n"), @r#"
    the hand-written rules, line 3: for policy `cedar/x`, attribute `privilege` in context for Action::"printer.add" not found
    the hand-written rules, line 3: for policy `cedar/x`: entity `Class::"dangerous"` is of an enumerated entity type, but `"dangerous"` is not declared as a valid eid
    the hand-written rules, line 3: the types Long and String are not compatible
    the hand-written rules, line 3: for policy `cedar/x`, policy is impossible: the policy expression evaluates to false for all valid requests
    the hand-written rules, line 3: for policy `cedar/x`, unable to find an applicable action given the policy scope constraints
    the hand-written rules, line 1: a template cannot be used here
    the hand-written rules, line 3: for policy `cedar/x`, policy is impossible: the policy expression evaluates to false for all valid requests
    the hand-written rules, line 4: unexpected token `action`
    the hand-written rules, line 3: there is no `@onwer`
    the hand-written rules, line 3: a rule needs `@owner`
    the hand-written rules, line 3: another boundary has the name `a`
    the hand-written rules, line 3: another boundary has the name `no-rule`
    the hand-written rules, line 8: another boundary has the name `x`
    the hand-written rules, line 3: `soon` is not a date: a day of the calendar such as `2026-11-21`
    the hand-written rules, line 1: 300000 bytes where 262144 is the most
    "#);
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,60}",
        Just("\") permit(principal, action, resource); //".to_owned()),
        Just("x\"\\\n@id(\"y\")\u{0}\u{202e}".to_owned()),
        Just("\\".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn hostile_texts_do_not_get_into_the_rules(owner in hostile(), reason in hostile(), name in hostile()) {
        prop_assert!(name.parse::<BoundaryId>().is_err() || !name.contains(['"', '\\', '(', ' ']));
        let mut table = rows(&["a: everyone, printer.add, it-only"]);
        table.rows[0].owner = owner.clone();
        let policy = Policy::compile(table.clone(), None, 1);
        prop_assume!(!owner.trim().is_empty());
        let policy = policy.unwrap();
        let again: cedar_policy::PolicySet = policy.cedar().parse().unwrap();
        prop_assert_eq!(again.num_of_policies(), 2);
        for rule in again.policies() {
            prop_assert_eq!(rule.annotation("owner"), Some(owner.as_str()));
        }
        check(&policy, &[], &simple("printer.add"), Clearance::ItOnly, &["a"]);
        check(&policy, &[], &simple("printer.pause"), Clearance::ItOnly, &["no-rule"]);
        table.rows[0].reason = reason;
        table.rows[0].actions = vec![name];
        let _ = Policy::compile(table, None, 1);
    }

    #[test]
    fn hostile_names_of_people_and_computers_are_only_names(person in hostile(), device in hostile()) {
        let policy = compile(&["all: everyone, printer.add, it-only; except: [it]", "it: it, printer.add, alone"]);
        let who = Who { person, device, ..who(&[]) };
        let decision = policy.decide(&who, &simple("printer.add"), &MONDAY, Freshness::Current);
        prop_assert_eq!(decision.clearance(), Clearance::ItOnly);
        prop_assert!(decision.record().errors.is_empty());
    }

    /// A row more can only take away: rows forbid below their clearance, whatever else is allowed.
    #[test]
    fn a_row_more_never_lowers_what_was_already_allowed(first in 0usize..4, second in 0usize..4) {
        let row = |name: &str, at: usize| {
            let word = serde_json::to_value(Clearance::LADDER[at]).unwrap().as_str().unwrap().to_owned();
            let approver = if at == 2 { "; approver: it" } else { "" };
            format!("{name}: everyone, printer.add, {word}{approver}")
        };
        let both = compile(&[&row("a", first), &row("b", second)]);
        let clearance = answer(&both, &[], &simple("printer.add")).0;
        prop_assert_eq!(clearance, Clearance::LADDER[first.max(second)]);
    }
}

#[test]
fn whether_runs_are_summed_up_is_for_the_table_to_say_and_rules_that_cannot_be_read_do_not_ask_for_it() {
    let of = |yaml: &str| Policy::compile(table(yaml), None, 1).unwrap().summaries();
    assert_eq!(of("rows: []"), Summaries::Send);
    assert_eq!(of("{ summaries: never, rows: [] }"), Summaries::Never);
    assert_eq!(Policy::unreadable().summaries(), Summaries::Never);
    assert_eq!(Policy::none().summaries(), Summaries::Never, "there is nobody to say it to");
    // A table that does not switch it off is written as apps from before read it.
    let written = serde_json::to_string(&table("rows: []")).unwrap();
    assert!(!written.contains("summaries"), "{written}");
    assert!(serde_saphyr::from_str::<Table>("{ summaries: perhaps, rows: [] }").is_err());
}

#[test]
fn of_a_decision_only_a_privileged_one_is_reported_and_without_whom_and_where() {
    let policy = Policy::compile(table(DEFAULT), None, 1).unwrap();
    let decide = |privileged| {
        let plan = plan("printer.cancel-job", EffectClass::Irreversible, privileged);
        policy.decide(&who(&[]), &plan, &MONDAY, Freshness::Current)
    };
    assert_eq!(PrivilegedChange::of(&decide(false)), None);
    let reported = PrivilegedChange::of(&decide(true)).unwrap();
    assert_eq!(
        (reported.action.as_str(), reported.clearance),
        ("printer.cancel-job", Clearance::WithPowerUser)
    );
    assert_eq!(reported.policy.as_ref(), policy.version());
    let written = serde_json::to_string(&reported).unwrap();
    for value in ["amina", "laptop-7", "Finance", decide(true).plan().as_str()] {
        assert!(!written.contains(value), "{written}");
    }
}
