//! Grants, good and forged in every way.

use proptest::prelude::*;

use super::*;
use crate::boundary::Clearance;
use crate::permit::{Beforehand, Permit, PermitError};
use crate::plan::Plan;
use crate::trust::co_sign::tests::{
    ASKER, ASKERS_OTHER, DAY, NOW, SANA, STRANGER, asker, consent, decision, key, person, plan, policy,
    public, published,
};
use crate::trust::{Staff, TrustError, sign};

/// The keys of the people of IT: of Priya who approves, of the one who asks, who is of IT as well, and of another.
const PRIYA: u8 = 21;
const ASKER_AT_IT: u8 = 22;
const IRMA: u8 = 23;

fn staff(seed: u8, of: u8) -> Staff {
    Staff { person: person(of), name: format!("Person {of}"), devices: BTreeSet::from([public(seed)]) }
}

/// What the organisation published, without those of IT who were taken out.
fn rules(without: &[u8]) -> Verified {
    let mut all = vec![staff(PRIYA, PRIYA), staff(ASKER_AT_IT, ASKER), staff(IRMA, IRMA)];
    all.retain(|one| !without.iter().any(|gone| one.devices.contains(&public(*gone))));
    published(&[], all)
}

fn it() -> Policy {
    policy("with-approval")
}

/// The same boundary, which names somebody else to approve.
fn of_security() -> Policy {
    let rows = serde_json::to_string(&serde_json::json!({ "rows": [{
        "id": "all", "who": ["everyone"], "actions": ["*"], "clearance": "with-approval", "approver": "security",
        "reason": "boundary-all", "owner": "Security", "since": "2026-01-01", "review": "2027-01-01",
    }] }));
    Policy::compile(serde_json::from_str(&rows.unwrap()).unwrap(), None, 1).unwrap()
}

fn ask() -> GrantAsk {
    GrantAsk::new(&decision("with-approval", &plan("Finance-2F")), &asker(), &Nonce([9; 16]))
}

fn grant() -> Grant {
    ask().granted(NOW, GRANT_LASTS)
}

fn signed(grant: Grant, by: u8) -> SignedGrant {
    let signature = sign(&grant, &key(by));
    SignedGrant { grant, signature }
}

fn asked() -> Grants {
    let mut asked = Grants::default();
    asked.ask(ask());
    asked
}

/// The same statement with the sign of another kind.
#[derive(Serialize)]
struct Lookalike(Grant);

impl Statement for Lookalike {
    const DOMAIN: &'static str = "deskside-co-sign/1";
}

fn later(minutes: i64) -> Millis {
    Millis(NOW.0 + minutes * 60 * 1000)
}

/// What is wrong, why it is refused, what came, and when.
fn forgeries() -> Vec<(&'static str, GrantError, SignedGrant, Millis)> {
    let changed = |change: &dyn Fn(&mut Grant)| {
        let mut grant = grant();
        change(&mut grant);
        signed(grant, PRIYA)
    };
    let by = |seed| signed(grant(), seed);
    let mut in_her_name = by(STRANGER);
    in_her_name.signature.key = public(PRIYA);
    let mut longer = by(PRIYA);
    longer.grant.until.0 -= 1;
    let lookalike = SignedGrant { grant: grant(), signature: sign(&Lookalike(grant()), &key(PRIYA)) };
    use GrantError as E;
    vec![
        ("another plan", E::OtherPlan, changed(&|to| to.ask.plan = plan("Finance-3F").digest()), NOW),
        ("another person", E::OtherPerson, changed(&|to| to.ask.person = person(SANA)), NOW),
        ("another device", E::OtherDevice, changed(&|to| to.ask.device = public(STRANGER)), NOW),
        (
            "another boundary",
            E::OtherBoundary,
            changed(&|to| to.ask.boundaries = ["other".parse().unwrap()].into()),
            NOW,
        ),
        ("another nonce", E::NotAsked, changed(&|to| to.ask.nonce = "00".repeat(16)), NOW),
        ("longer than any may be", E::Expired, changed(&|to| to.until.0 += 1), NOW),
        ("an end that was moved after signing", E::BadSignature, longer, NOW),
        ("a stranger in her name", E::BadSignature, in_her_name, NOW),
        ("a signature of another kind", E::BadSignature, lookalike, NOW),
        ("the own device", E::OwnRequest, by(ASKER), NOW),
        ("the own device at IT", E::OwnRequest, by(ASKER_AT_IT), NOW),
        ("the own other device", E::OwnRequest, by(ASKERS_OTHER), NOW),
        ("a stranger", E::NotApprover, by(STRANGER), NOW),
        ("a power user", E::NotApprover, by(SANA), NOW),
        ("too late", E::Expired, by(PRIYA), later(15)),
        ("before its time", E::NotYet, by(PRIYA), later(-3)),
    ]
}

#[test]
fn every_forged_grant_is_refused_for_its_reason_and_the_real_one_still_counts() {
    for (what, reason, forged, at) in forgeries() {
        let mut asked = asked();
        let refused = asked.accept(&forged, &rules(&[]), &it(), &asker(), at).map(drop);
        assert_eq!(refused, Err(reason), "{what}");
        assert!(asked.waits_for().is_some(), "{what}: a forgery makes the real one void");
        let real = signed(grant(), PRIYA);
        assert!(asked.accept(&real, &rules(&[]), &it(), &asker(), NOW).is_ok(), "{what}: then the real one");
    }
}

#[test]
fn a_grant_counts_once() {
    let (real, mut asked) = (signed(grant(), PRIYA), asked());
    let accept = |asked: &mut Grants| asked.accept(&real, &rules(&[]), &it(), &asker(), NOW).map(drop);
    assert_eq!(accept(&mut asked), Ok(()));
    assert_eq!(accept(&mut asked), Err(GrantError::NotAsked), "a second time");
    assert_eq!(accept(&mut Grants::default()), Err(GrantError::NotAsked), "without being asked");
    let mut withdrawn = self::asked();
    withdrawn.withdraw();
    assert_eq!(accept(&mut withdrawn), Err(GrantError::NotAsked), "after it was withdrawn");
}

#[test]
fn only_the_role_that_the_boundary_names_can_grant() {
    let accept = |policy: &Policy, rules: &Verified| {
        asked().accept(&signed(grant(), PRIYA), rules, policy, &asker(), NOW).map(drop)
    };
    assert_eq!(accept(&of_security(), &rules(&[])), Err(GrantError::WrongRole));
    assert_eq!(accept(&policy("it-only"), &rules(&[])), Err(GrantError::NoApprover));
    assert_eq!(accept(&Policy::none(), &rules(&[])), Err(GrantError::NoApprover));
    assert_eq!(accept(&it(), &rules(&[PRIYA])), Err(GrantError::NotApprover), "taken out");
}

#[test]
fn rules_that_have_run_out_name_no_approver() {
    let late = Millis(NOW.0 + 51 * DAY);
    let mut asked = asked();
    let real = signed(ask().granted(late, GRANT_LASTS), PRIYA);
    let refused = asked.accept(&real, &rules(&[]), &it(), &asker(), late).map(drop);
    assert_eq!(refused, Err(GrantError::RulesExpired));
}

#[test]
fn an_approver_can_shorten_and_not_lengthen() {
    let lasts = |lasts| {
        let grant = ask().granted(NOW, lasts);
        grant.until.0 - grant.from.0
    };
    assert_eq!([60_000, GRANT_LASTS + DAY, -1].map(lasts), [60_000, GRANT_LASTS, 0]);
}

#[test]
fn a_clock_that_is_a_little_ahead_holds_up_nobody_and_moves_no_end() {
    let real = || signed(ask().granted(later(1), GRANT_LASTS), PRIYA);
    let accept = |at| asked().accept(&real(), &rules(&[]), &it(), &asker(), at).map(drop);
    assert_eq!(accept(NOW), Ok(()));
    assert_eq!(accept(later(16)), Err(GrantError::Expired));
}

fn permit(
    clearance: &str,
    for_plan: &Plan,
    (rules, policy): (&Verified, &Policy),
    now: Millis,
) -> Result<Permit, PermitError> {
    let granted = asked().accept(&signed(grant(), PRIYA), &self::rules(&[]), &it(), &asker(), NOW).unwrap();
    let decision = decision(clearance, for_plan);
    Permit::issue_granted(for_plan, &decision, consent(for_plan), granted, (rules, policy), &asker(), now)
}

#[test]
fn a_grant_and_consent_make_a_permit_for_exactly_that_plan() {
    let (agreed, other) = (plan("Finance-2F"), plan("Finance-3F"));
    let (rules, it) = (rules(&[]), it());
    let permitted = permit("with-approval", &agreed, (&rules, &it), NOW).unwrap();
    assert!(permitted.covers(&agreed) && !permitted.covers(&other));
    assert_eq!(permitted.grant().map(|signed| &signed.signature.key), Some(&public(PRIYA)));
    let refused = permit("with-approval", &other, (&rules, &it), NOW).map(drop);
    assert_eq!(refused, Err(PermitError::OtherPlan), "granted for another plan");
    let decided = decision("with-approval", &agreed);
    let refused = Permit::issue(&agreed, &decided, consent(&agreed)).map(drop);
    assert_eq!(refused, Err(PermitError::NotAllowed(Clearance::WithApproval)), "without the grant");
    let step: crate::id::StepId = "paused".parse().unwrap();
    let unseen = Beforehand::new("Priya".to_owned(), [step.clone()]).consent(&step, &agreed).unwrap();
    let granted = asked().accept(&signed(grant(), PRIYA), &rules, &it, &asker(), NOW).unwrap();
    let refused =
        Permit::issue_granted(&agreed, &decided, unseen, granted, (&rules, &it), &asker(), NOW).map(drop);
    assert_eq!(refused, Err(PermitError::NotAllowed(Clearance::WithApproval)), "agreed to unseen");
}

#[test]
fn a_grant_does_not_go_further_than_an_approval_and_does_not_outlive_what_it_stands_on() {
    let (agreed, all) = (plan("Finance-2F"), rules(&[]));
    let refused = |clearance, rules: &Verified, policy: &Policy, now| {
        permit(clearance, &agreed, (rules, policy), now).map(drop)
    };
    let grant = |why| Err(PermitError::Grant(why));
    assert_eq!(
        refused("it-only", &all, &it(), NOW),
        Err(PermitError::NotAllowed(Clearance::ItOnly)),
        "more is asked for now"
    );
    assert!(permit("alone", &agreed, (&all, &it()), NOW).is_ok(), "more than is needed is enough");
    let without = rules(&[PRIYA]);
    assert_eq!(refused("with-approval", &without, &it(), NOW), grant(GrantError::NotApprover), "taken out");
    assert_eq!(refused("with-approval", &all, &of_security(), NOW), grant(GrantError::WrongRole));
    assert_eq!(refused("with-approval", &all, &it(), later(15)), grant(GrantError::Expired));
}

#[test]
fn a_grant_has_its_own_kind_of_signature() {
    let signature = sign(&grant(), &key(PRIYA));
    assert_eq!(verify(&grant(), &signature), Ok(()));
    assert_eq!(verify(&Lookalike(grant()), &signature), Err(TrustError::BadSignature));
}

proptest! {
    /// Whatever times an approver writes, and whenever it is looked at: what counts has begun, has not ended, and was not
    /// made to last.
    #[test]
    fn a_grant_counts_only_within_its_short_time(
        from in -DAY..DAY, lasts in -DAY..DAY, at in -DAY..DAY,
    ) {
        let now = Millis(NOW.0 + at);
        let times = Grant { ask: ask(), from: Millis(NOW.0 + from), until: Millis(NOW.0 + from + lasts) };
        let counts = asked().accept(&signed(times, PRIYA), &rules(&[]), &it(), &asker(), now).is_ok();
        let should = at >= from - CLOCKS_DIFFER && at < from + lasts && lasts <= GRANT_LASTS;
        prop_assert_eq!(counts, should);
    }

    /// A grant with any bit of its signature changed is none.
    #[test]
    fn a_grant_with_a_changed_signature_is_none(at in 0_usize..128, to in "[0-9a-f]") {
        let mut changed = serde_json::to_value(signed(grant(), PRIYA)).unwrap();
        let text = changed["signature"]["signature"].as_str().map(str::to_owned);
        let mut text = text.expect("a signature has a text");
        prop_assume!(text.is_char_boundary(at) && at < text.len() && text[at..=at] != to);
        text.replace_range(at..=at, &to);
        changed["signature"]["signature"] = text.into();
        if let Ok(changed) = serde_json::from_value::<SignedGrant>(changed) {
            prop_assert!(asked().accept(&changed, &rules(&[]), &it(), &asker(), NOW).is_err());
        }
    }
}
