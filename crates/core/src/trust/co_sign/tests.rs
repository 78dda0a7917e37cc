//! Co-signs, good and forged in every way.

use ed25519_dalek::SigningKey;

use super::*;
use crate::action::PrintingAction;
use crate::boundary::{Clearance, Moment, Policy, Weekday, Who};
use crate::permit::{Beforehand, Consent, Consents, Permit, PermitError};
use crate::plan::EffectClass;
use crate::trust::{
    Manifest, PublicKey, Rank, Root, SignedManifest, Staff, Statement, TrustError, sign, verify_manifest,
};
use crate::wizard::Platform;

pub(crate) const NOW: Millis = Millis(1_760_000_000_000);
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;

/// The keys: of the one who asks and their second device, of Sana who co-signs, and of others.
pub(crate) const ASKER: u8 = 1;
pub(crate) const ASKERS_OTHER: u8 = 2;
pub(crate) const SANA: u8 = 3;
const PEER: u8 = 4;
const OTHER_SENIOR: u8 = 5;
const MAILER: u8 = 6;
const ENDED: u8 = 7;
const TO_COME: u8 = 8;
const TRAINEE: u8 = 9;
pub(crate) const STRANGER: u8 = 10;

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

pub(crate) fn public(seed: u8) -> PublicKey {
    PublicKey::of(&key(seed))
}

pub(crate) fn skill(name: &str) -> Skill {
    name.parse().unwrap()
}

pub(crate) fn person(number: u8) -> PersonId {
    format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42{number:02x}").parse().unwrap()
}

pub(crate) fn asker() -> Asker {
    Asker { person: person(ASKER), device: public(ASKER) }
}

pub(crate) fn request() -> RequestId {
    "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4000".parse().unwrap()
}

fn certificate(seed: u8, rank: Rank, about: &str, days: std::ops::Range<i64>) -> Certificate {
    Certificate {
        person: person(seed),
        name: format!("Person {seed}"),
        team: "Accounting".into(),
        devices: BTreeSet::from([public(seed)]),
        skills: BTreeSet::from([skill(about)]),
        rank,
        from: Millis(NOW.0 + days.start * DAY),
        until: Millis(NOW.0 + days.end * DAY),
    }
}

/// What the organisation published, without the certificates of those who were taken out.
pub(crate) fn rules(without: &[u8]) -> Verified {
    published(without, Vec::new())
}

/// The same with these people of IT.
pub(crate) fn published(without: &[u8], staff: Vec<Staff>) -> Verified {
    let root = Root {
        version: 1,
        root: public(101),
        policy: vec![public(102)],
        made: Millis(NOW.0 - 100 * DAY),
        expires: Millis(NOW.0 + 100 * DAY),
    };
    let mut askers_own = certificate(ASKERS_OTHER, Rank::Coach, "printing", -10..10);
    askers_own.person = person(ASKER);
    let mut certificates = vec![
        askers_own,
        certificate(SANA, Rank::SeniorPeer, "printing", -10..10),
        certificate(PEER, Rank::Peer, "printing", -10..10),
        certificate(OTHER_SENIOR, Rank::Coach, "printing", -10..10),
        certificate(MAILER, Rank::Coach, "mail", -10..10),
        certificate(ENDED, Rank::Coach, "printing", -10..-1),
        certificate(TO_COME, Rank::Coach, "printing", 1..10),
        certificate(TRAINEE, Rank::Trainee, "printing", -10..10),
    ];
    certificates.retain(|one| !without.iter().any(|gone| one.devices.contains(&public(*gone))));
    let manifest = Manifest {
        version: 1,
        root_version: 1,
        organisation: "Northfield".into(),
        made: Millis(NOW.0 - 50 * DAY),
        expires: Millis(NOW.0 + 50 * DAY),
        files: vec![],
        readers: Default::default(),
        certificates,
        staff,
        groups: Default::default(),
        publishing: Default::default(),
        telephone: String::new(),
    };
    let signatures = vec![sign(&manifest, &key(102))];
    verify_manifest(&SignedManifest { manifest, signatures }, &root, None, NOW).unwrap()
}

pub(crate) fn plan(queue: &str) -> Plan {
    Plan {
        action: PrintingAction::Remove { queue: queue.parse().unwrap() }.into(),
        effects: vec![],
        invocations: vec![],
        class: EffectClass::Compensable,
        loss: None,
        undo: None,
        needs_privilege: false,
        seconds: 1,
        pages_before: None,
        trash: None,
    }
}

pub(crate) fn ask() -> CoSign {
    CoSign::new(&plan("Finance-2F"), request(), public(ASKER), &Nonce([9; 16]), NOW)
}

pub(crate) fn signed(co_sign: CoSign, by: u8) -> SignedCoSign {
    let signature = sign(&co_sign, &key(by));
    SignedCoSign { co_sign, signature }
}

/// Asked of this one, for this skill.
fn asked_of(of: u8, about: &[&str]) -> CoSigns {
    let mut asked = CoSigns::default();
    asked.ask(ask(), public(of), about.iter().map(|name| skill(name)));
    asked
}

pub(crate) fn asked() -> CoSigns {
    asked_of(SANA, &["printing"])
}

/// Something else that a power user's device may sign, with the very same fields.
#[derive(serde::Serialize)]
#[serde(transparent)]
struct Lookalike(CoSign);

impl Statement for Lookalike {
    const DOMAIN: &'static str = "deskside-receipt/1";
}

/// Every forgery that there is a reason against, with the one it is refused for, the one it was asked of, and the time.
pub(crate) fn forgeries() -> Vec<(&'static str, CoSignError, u8, SignedCoSign, Millis)> {
    let changed = |change: &dyn Fn(&mut CoSign)| {
        let mut co_sign = ask();
        change(&mut co_sign);
        signed(co_sign, SANA)
    };
    let by = |seed| signed(ask(), seed);
    let mut flipped = by(SANA);
    let last = flipped.signature.signature.pop().unwrap();
    flipped.signature.signature.push(if last == '0' { '1' } else { '0' });
    let mut in_her_name = by(STRANGER);
    in_her_name.signature.key = public(SANA);
    let mut moved = signed(CoSign { nonce: "00".repeat(16), ..ask() }, SANA);
    moved.co_sign = ask();
    let lookalike = SignedCoSign { co_sign: ask(), signature: sign(&Lookalike(ask()), &key(SANA)) };
    let later = |minutes: i64| Millis(NOW.0 + minutes * 60 * 1000);
    use CoSignError as E;
    vec![
        ("another plan", E::OtherPlan, SANA, changed(&|to| to.plan = plan("Finance-3F").digest()), NOW),
        (
            "another request",
            E::OtherRequest,
            SANA,
            changed(&|to| to.request = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4001".parse().unwrap()),
            NOW,
        ),
        ("another device", E::OtherDevice, SANA, changed(&|to| to.device = public(STRANGER)), NOW),
        ("another nonce", E::NotAsked, SANA, changed(&|to| to.nonce = "00".repeat(16)), NOW),
        ("a later end", E::Altered, SANA, changed(&|to| to.until.0 += DAY), NOW),
        ("an earlier beginning", E::Altered, SANA, changed(&|to| to.from.0 -= DAY), NOW),
        ("a flipped digit", E::BadSignature, SANA, flipped, NOW),
        ("a stranger in her name", E::BadSignature, SANA, in_her_name, NOW),
        ("a signature over something else", E::BadSignature, SANA, moved, NOW),
        ("a signature of another kind", E::BadSignature, SANA, lookalike, NOW),
        ("the own device", E::OwnRequest, ASKER, by(ASKER), NOW),
        ("the own other device", E::OwnRequest, ASKERS_OTHER, by(ASKERS_OTHER), NOW),
        ("no certificate", E::NotCertified, STRANGER, by(STRANGER), NOW),
        ("a certificate that ended", E::NotCertified, ENDED, by(ENDED), NOW),
        ("a certificate to come", E::NotCertified, TO_COME, by(TO_COME), NOW),
        ("another skill", E::WrongSkill, MAILER, by(MAILER), NOW),
        ("a peer", E::RankTooLow, PEER, by(PEER), NOW),
        ("a trainee", E::RankTooLow, TRAINEE, by(TRAINEE), NOW),
        ("somebody who was not asked", E::OtherSigner, SANA, by(OTHER_SENIOR), NOW),
        ("too late", E::Expired, SANA, by(SANA), later(15)),
        ("before its time", E::NotYet, SANA, by(SANA), later(-1)),
    ]
}

#[test]
fn every_forged_co_sign_is_refused_for_its_reason_and_the_real_one_still_counts() {
    for (what, reason, of, forged, at) in forgeries() {
        let mut asked = asked_of(of, &["printing"]);
        let refused = asked.accept(&forged, &rules(&[]), &asker(), at).map(drop);
        assert_eq!(refused, Err(reason), "{what}");
        assert!(asked.waits_for().is_some(), "{what}: a forgery makes the real one void");
        if of == SANA {
            let real = signed(ask(), SANA);
            assert!(asked.accept(&real, &rules(&[]), &asker(), NOW).is_ok(), "{what}: then the real one");
        }
    }
}

#[test]
fn a_co_sign_counts_once() {
    let (real, mut asked) = (signed(ask(), SANA), asked());
    let accept = |asked: &mut CoSigns| asked.accept(&real, &rules(&[]), &asker(), NOW).map(drop);
    assert_eq!(accept(&mut asked), Ok(()));
    assert_eq!(accept(&mut asked), Err(CoSignError::NotAsked), "a second time");
    assert_eq!(accept(&mut CoSigns::default()), Err(CoSignError::NotAsked), "without being asked");
    let mut withdrawn = self::asked();
    withdrawn.withdraw();
    assert_eq!(accept(&mut withdrawn), Err(CoSignError::NotAsked), "after it was withdrawn");
}

#[test]
fn nobody_is_certified_for_a_wizard_without_a_skill_and_all_of_several_are_needed() {
    let real = signed(ask(), SANA);
    for about in [&[][..], &["printing", "mail"]] {
        let refused = asked_of(SANA, about).accept(&real, &rules(&[]), &asker(), NOW).map(drop);
        assert_eq!(refused, Err(CoSignError::WrongSkill), "{about:?}");
    }
}

#[test]
fn rules_that_have_run_out_certify_nobody() {
    let late = Millis(NOW.0 + 51 * DAY);
    let ask = CoSign::new(&plan("Finance-2F"), request(), public(ASKER), &Nonce([9; 16]), late);
    let mut asked = CoSigns::default();
    asked.ask(ask.clone(), public(SANA), [skill("printing")]);
    let refused = asked.accept(&signed(ask, SANA), &rules(&[]), &asker(), late).map(drop);
    assert_eq!(refused, Err(CoSignError::RulesExpired));
}

pub(crate) fn policy(clearance: &str) -> Policy {
    let approver = if clearance == "with-approval" { r#""approver": "it","# } else { "" };
    let row = format!(
        r#"{{"rows": [{{"id": "all", "who": ["everyone"], "actions": ["*"], "clearance": "{clearance}", {approver}
        "reason": "boundary-all", "owner": "IT", "since": "2026-01-01", "review": "2027-01-01"}}]}}"#
    );
    Policy::compile(serde_json::from_str(&row).unwrap(), None, 1).unwrap()
}

pub(crate) fn decision(clearance: &str, plan: &Plan) -> crate::boundary::Decision {
    let who = Who {
        person: "amina".into(),
        groups: BTreeSet::new(),
        device: "laptop".into(),
        platform: Platform::Linux,
        computer: Default::default(),
        certified: Default::default(),
    };
    let at = Moment {
        now: NOW,
        weekday: Weekday::Monday,
        minute_of_day: 600,
        undo: false,
        day: 20261123,
        used: 0,
    };
    policy(clearance).decide(&who, plan, &at, Freshness::Current)
}

pub(crate) fn consent(plan: &Plan) -> Consent {
    let mut consents = Consents::default();
    consents.offer(Nonce([7; 16]), plan);
    consents.spend(&Nonce([7; 16]).to_hex(), &plan.digest()).unwrap()
}

fn co_signed() -> CoSigned {
    asked().accept(&signed(ask(), SANA), &rules(&[]), &asker(), NOW).unwrap()
}

fn permit(clearance: &str, for_plan: &Plan, rules: &Verified, now: Millis) -> Result<Permit, PermitError> {
    let decision = decision(clearance, for_plan);
    Permit::issue_co_signed(for_plan, &decision, consent(for_plan), co_signed(), rules, &asker(), now)
}

#[test]
fn a_co_sign_and_consent_make_a_permit_for_exactly_that_plan() {
    let (agreed, other) = (plan("Finance-2F"), plan("Finance-3F"));
    let permitted = permit("with-power-user", &agreed, &rules(&[]), NOW).unwrap();
    assert!(permitted.covers(&agreed) && !permitted.covers(&other));
    let refused = permit("with-power-user", &other, &rules(&[]), NOW).map(drop);
    assert_eq!(refused, Err(PermitError::OtherPlan), "signed for another plan");
    let of_other = decision("with-power-user", &other);
    let refused = Permit::issue_co_signed(
        &agreed,
        &of_other,
        consent(&agreed),
        co_signed(),
        &rules(&[]),
        &asker(),
        NOW,
    );
    assert_eq!(refused.map(drop), Err(PermitError::OtherPlan), "decided for another plan");
    let alone = decision("with-power-user", &agreed);
    let refused = Permit::issue(&agreed, &alone, consent(&agreed)).map(drop);
    assert_eq!(refused, Err(PermitError::NotAllowed(Clearance::WithPowerUser)), "without the co-sign");
    let step: crate::id::StepId = "paused".parse().unwrap();
    let unseen = Beforehand::new("Priya".to_owned(), [step.clone()]).consent(&step, &agreed).unwrap();
    let refused =
        Permit::issue_co_signed(&agreed, &alone, unseen, co_signed(), &rules(&[]), &asker(), NOW).map(drop);
    assert_eq!(refused, Err(PermitError::NotAllowed(Clearance::WithPowerUser)), "agreed to unseen");
}

#[test]
fn a_co_sign_is_no_approval_and_does_not_outlive_its_certificate() {
    let agreed = plan("Finance-2F");
    for (clearance, needed) in [("with-approval", Clearance::WithApproval), ("it-only", Clearance::ItOnly)] {
        let refused = permit(clearance, &agreed, &rules(&[]), NOW).map(drop);
        assert_eq!(refused, Err(PermitError::NotAllowed(needed)));
    }
    assert!(permit("alone", &agreed, &rules(&[]), NOW).is_ok(), "more than is needed is enough");
    let refused = permit("with-power-user", &agreed, &rules(&[SANA]), NOW).map(drop);
    assert_eq!(refused, Err(PermitError::CoSign(CoSignError::NotCertified)), "taken away meanwhile");
    let late = Millis(NOW.0 + CO_SIGN_LASTS);
    let refused = permit("with-power-user", &agreed, &rules(&[]), late).map(drop);
    assert_eq!(refused, Err(PermitError::CoSign(CoSignError::Expired)), "thought about for too long");
}

#[test]
fn a_co_sign_has_its_own_kind_of_signature() {
    let signature = sign(&ask(), &key(SANA));
    assert_eq!(verify(&ask(), &signature), Ok(()));
    assert_eq!(verify(&Lookalike(ask()), &signature), Err(TrustError::BadSignature));
}
