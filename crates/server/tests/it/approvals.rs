//! Approvals: kept once, read by who may, answered once and by somebody else.

use deskside_core::id::Millis;
use deskside_core::trust::{GRANT_LASTS, Grant, GrantAsk, PublicKey, SignedGrant, sign};
use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::approval::{ApprovalAnswer, ApprovalState, ApprovalView, WAITS};
use deskside_protocol::event::News;
use deskside_protocol::problem::Problem;
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, Someone, new_id};

/// What somebody asks from their own device.
pub fn ask_of(who: &Someone) -> Value {
    json!({
        "ask": {
            "plan": "ab".repeat(32), "person": who.session.me.id, "device": PublicKey::of(&who.key),
            "boundaries": ["remove-printers"], "nonce": "00112233445566778899aabbccddeeff",
        },
        "action": "printer.remove", "class": "compensable", "reason": "It is broken and in the way",
        "sealed": "c2VhbGVk", "asked": 0,
    })
}

fn path(id: &str) -> String {
    format!("/v1/approvals/{id}")
}

fn fresh() -> String {
    new_id().to_string()
}

async fn ask(who: &Someone) -> ApprovalView {
    who.put(&path(&fresh()), ask_of(who)).await.ok()
}

fn grant_of(view: &ApprovalView, key: &SigningKey) -> SignedGrant {
    let grant = view.asked.ask.clone().granted(Millis(1_800_000_000_000), GRANT_LASTS);
    SignedGrant { signature: sign(&grant, key), grant }
}

async fn answer(who: &Someone, view: &ApprovalView, answer: &ApprovalAnswer) -> Answer {
    who.post(&format!("{}/answer", path(view.id.as_str())), json!(answer)).await
}

fn yes(view: &ApprovalView, by: &Someone) -> ApprovalAnswer {
    ApprovalAnswer::Grant { grant: grant_of(view, &by.key) }
}

fn no(reason: &str) -> ApprovalAnswer {
    ApprovalAnswer::Refuse { reason: reason.to_owned() }
}

#[tokio::test]
async fn a_question_that_is_sent_again_is_asked_once_and_its_id_belongs_to_who_asked() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let (id, body) = (fresh(), ask_of(&ada));
    let first: ApprovalView = ada.put(&path(&id), body.clone()).await.ok();
    let again: ApprovalView = ada.put(&path(&id), body.clone()).await.ok();
    assert_eq!((first.state, &first), (ApprovalState::Waits, &again));
    assert_eq!(first.until.0 - first.received.0, WAITS);
    let mut other = body;
    other["reason"] = json!("Something else");
    assert_eq!(ada.put(&path(&id), other).await.problem(), Problem::IdReused);
    assert_eq!(ben.put(&path(&id), ask_of(&ben)).await.problem(), Problem::NotFound);
    assert_eq!(ben.get(&path(&id)).await.problem(), Problem::NotFound, "ids of others tell nothing");
    let all: Page<ApprovalView> = irma.get("/v1/approvals").await.ok();
    assert_eq!(all.rows, [first]);
}

#[tokio::test]
async fn somebody_else_of_it_answers_once_and_both_hear_of_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let priya = irma.invites(Role::It, "Priya").await;
    let ada = irma.invites(Role::User, "Ada").await;
    let asked = ask(&ada).await;
    assert_eq!(answer(&ada, &asked, &yes(&asked, &ada)).await.problem(), Problem::NotAllowed);
    let granted: ApprovalView = answer(&priya, &asked, &yes(&asked, &priya)).await.ok();
    assert_eq!(granted.state, ApprovalState::Granted);
    answer(&priya, &asked, &yes(&asked, &priya)).await.ok::<ApprovalView>();
    assert_eq!(answer(&irma, &asked, &no("No")).await.problem(), Problem::ApprovalOver);
    assert_eq!(answer(&priya, &asked, &no("No")).await.problem(), Problem::ApprovalOver);
    let seen: ApprovalView = ada.get(&path(asked.id.as_str())).await.ok();
    let answered = seen.answer.unwrap();
    assert_eq!((answered.by.name.as_str(), answered.said), ("Priya", yes(&asked, &priya)));
    for who in [&ada, &irma] {
        let heard = who.heard().await.into_iter().filter(|news| matches!(news, News::Approval { .. }));
        assert_eq!(heard.count(), 2, "asked, and answered");
    }
    let record: Value = irma.get("/v1/audit?limit=200").await.ok();
    let acts: Vec<&str> =
        record["rows"].as_array().unwrap().iter().filter_map(|act| act["action"].as_str()).collect();
    let of = |name| acts.iter().filter(|act| **act == name).count();
    assert_eq!([of("approval.asked"), of("approval.granted"), of("approval.refused")], [1, 1, 0]);
}

#[tokio::test]
async fn nobody_of_it_answers_their_own_and_no_yes_is_kept_that_no_device_would_take() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let priya = irma.invites(Role::It, "Priya").await;
    let own = ask(&irma).await;
    assert_eq!(answer(&irma, &own, &yes(&own, &irma)).await.problem(), Problem::NotAllowed);
    assert_eq!(answer(&irma, &own, &no("No")).await.problem(), Problem::NotAllowed);
    let forged = |change: &dyn Fn(&mut Grant), by: &Someone| {
        let mut signed = grant_of(&own, &by.key);
        change(&mut signed.grant);
        ApprovalAnswer::Grant { grant: signed }
    };
    for wrong in [
        forged(&|grant| grant.until.0 += 1, &priya),
        forged(&|grant| grant.ask = GrantAsk { nonce: "00".repeat(16), ..grant.ask.clone() }, &priya),
        forged(&|_| {}, &irma),
    ] {
        let problem = answer(&priya, &own, &wrong).await.problem();
        assert!(matches!(&problem, Problem::Unusable { field, .. } if field == "/grant"), "{problem:?}");
    }
    answer(&priya, &own, &yes(&own, &priya)).await.ok::<ApprovalView>();
}

#[tokio::test]
async fn what_was_taken_back_refused_or_not_answered_in_time_stays_so() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let back = ask(&ada).await;
    assert_eq!(ben.call("DELETE", &path(back.id.as_str()), None).await.problem(), Problem::NotFound);
    for _ in 0..2 {
        let view: ApprovalView = ada.call("DELETE", &path(back.id.as_str()), None).await.ok();
        assert_eq!(view.state, ApprovalState::Cancelled);
    }
    assert_eq!(answer(&irma, &back, &yes(&back, &irma)).await.problem(), Problem::ApprovalOver);
    let refused = ask(&ada).await;
    let view: ApprovalView = answer(&irma, &refused, &no("We bring a new one")).await.ok();
    assert_eq!(view.state, ApprovalState::Refused);
    assert_eq!(ada.call("DELETE", &path(refused.id.as_str()), None).await.problem(), Problem::ApprovalOver);
    let late = ask(&ada).await;
    desk.turn(WAITS);
    let view: ApprovalView = ada.get(&path(late.id.as_str())).await.ok();
    assert_eq!(view.state, ApprovalState::Expired);
    assert_eq!(answer(&irma, &late, &yes(&late, &irma)).await.problem(), Problem::ApprovalOver);
    assert_eq!(ada.call("DELETE", &path(late.id.as_str()), None).await.problem(), Problem::ApprovalOver);
}

#[tokio::test]
async fn what_is_too_long_for_somebody_else_or_too_often_is_refused() {
    let desk = Desk::with(|config| config.calls_per_second = 100).await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    for (place, value) in [
        ("/reason", json!("r".repeat(1_001))),
        ("/reason", json!("")),
        ("/action", json!("Remove it")),
        ("/sealed", json!("s".repeat(64 * 1024 + 1))),
        ("/sealed", json!("")),
        ("/asked", json!(-1)),
        ("/ask/nonce", json!("short")),
        ("/ask/boundaries", json!([])),
        ("/ask/person", json!(ben.session.me.id)),
        ("/ask/device", json!(PublicKey::of(&ben.key))),
    ] {
        let mut body = ask_of(&ada);
        *body.pointer_mut(place).unwrap() = value;
        let problem = ada.put(&path(&fresh()), body).await.problem();
        assert!(
            matches!(&problem, Problem::Unusable { field, .. } if field == place),
            "{place}: {problem:?}"
        );
    }
    let (first, body) = (fresh(), ask_of(&ben));
    ben.put(&path(&first), body.clone()).await.ok::<ApprovalView>();
    let mut refused = None;
    for _ in 0..20 {
        let answer = ben.put(&path(&fresh()), body.clone()).await;
        if answer.status != 200 {
            refused = Some(answer.problem());
            break;
        }
    }
    assert!(matches!(refused, Some(Problem::TooManySubmits { .. })), "{refused:?}");
    ben.put(&path(&first), body).await.ok::<ApprovalView>();
}
