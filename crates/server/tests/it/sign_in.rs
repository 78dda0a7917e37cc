//! Guessing: it gets slow for whoever guesses, and not for the person whose name they guess with.

use std::time::{Duration, Instant};

use deskside_core::id::Millis;
use deskside_core::trust::sign;
use deskside_protocol::account::{DeviceProof, Role, Session, SignInStatement};
use deskside_protocol::problem::Problem;
use deskside_server::Transport;
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, PASSWORD, Someone, answer, http, new_key};

/// A server that is told by its proxy where calls come from, so that a test can come from everywhere.
async fn world(spacing: Duration) -> Desk {
    Desk::with(|config| {
        config.transport = Transport::BehindProxy;
        config.sign_in_spacing = spacing;
    })
    .await
}

async fn attempt(desk: &Desk, from: &str, password: &str, proof: Option<&DeviceProof>) -> Answer {
    let body = json!({ "login": "irma", "password": password, "proof": proof });
    let call = http().post(format!("{}/v1/session", desk.url)).header("x-forwarded-for", from).json(&body);
    answer(call.send().await.unwrap()).await
}

fn proof(who: &Someone, key: &SigningKey, login: &str, at: i64) -> DeviceProof {
    let (device, at) = (who.session.me.device.clone().unwrap(), Millis(at));
    let signature = sign(&SignInStatement { login, device: &device, at }, key).signature;
    DeviceProof { device, at, signature }
}

fn now(desk: &Desk) -> i64 {
    desk.hands.load(std::sync::atomic::Ordering::Relaxed)
}

/// From so many addresses, four wrong passwords each.
async fn guess_from(desk: &Desk, net: u8, addresses: u8) {
    for address in 0..addresses {
        for _ in 0..4 {
            let from = format!("10.9.{net}.{address}");
            assert_eq!(attempt(desk, &from, "wrong password", None).await.problem(), Problem::WrongPassword);
        }
    }
}

#[tokio::test]
async fn whoever_guesses_locks_out_their_own_address_and_nobody_elses() {
    let desk = world(Duration::from_secs(4)).await;
    desk.it().await;
    for _ in 0..10 {
        let wrong = attempt(&desk, "10.0.0.1", "wrong password", None).await;
        assert_eq!(wrong.problem(), Problem::WrongPassword);
    }
    let locked = attempt(&desk, "10.0.0.1", PASSWORD, None).await.problem();
    assert!(matches!(locked, Problem::TooManyAttempts { seconds: 1..=30 }), "{locked:?}");
    attempt(&desk, "10.0.0.2", PASSWORD, None).await.ok::<Session>();
}

#[tokio::test]
async fn when_many_addresses_guess_the_right_password_is_answered_later() {
    let desk = world(Duration::from_millis(300)).await;
    desk.it().await;
    guess_from(&desk, 1, 8).await;
    let began = Instant::now();
    attempt(&desk, "192.0.2.7", PASSWORD, None).await.ok::<Session>();
    assert!(began.elapsed() >= Duration::from_millis(300), "{:?}", began.elapsed());
    desk.turn(3_600_000);
    attempt(&desk, "192.0.2.7", PASSWORD, None).await.ok::<Session>();
}

#[tokio::test]
async fn an_enrolled_device_is_not_held_up_by_the_failures_of_others() {
    // So slow that a test could not wait for one turn.
    let desk = world(Duration::from_secs(3_600)).await;
    let irma = desk.it().await;
    guess_from(&desk, 1, 7).await;
    for address in 0..2 {
        attempt(&desk, &format!("10.9.2.{address}"), "wrong password", None).await.problem();
    }
    // All places to wait in are taken, so that everybody else is told to come later.
    let body = json!({ "login": "irma", "password": "wrong password" });
    for address in 0..7 {
        let call = http().post(format!("{}/v1/session", desk.url)).json(&body);
        let call = call.header("x-forwarded-for", format!("10.9.3.{address}"));
        call.timeout(Duration::from_millis(300)).send().await.expect_err("it waits for its turn");
    }
    let full = attempt(&desk, "192.0.2.7", PASSWORD, None).await.problem();
    assert!(matches!(full, Problem::TooManyAttempts { .. }), "{full:?}");

    let at = now(&desk);
    let good = proof(&irma, &irma.key, "irma", at);
    let session: Session = attempt(&desk, "192.0.2.7", PASSWORD, Some(&good)).await.ok();
    assert_eq!(session.me.device, irma.session.me.device, "the session is of this device");

    // It has its own limit, which a right password forgives.
    for _ in 0..10 {
        let wrong = attempt(&desk, "192.0.2.7", "wrong password", Some(&good)).await;
        assert_eq!(wrong.problem(), Problem::WrongPassword);
    }
    let locked = attempt(&desk, "192.0.2.8", PASSWORD, Some(&good)).await.problem();
    assert!(matches!(locked, Problem::TooManyAttempts { .. }), "{locked:?}");
}

#[tokio::test]
async fn a_proof_that_does_not_hold_is_none() {
    let desk = world(Duration::from_secs(4)).await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let at = now(&desk);
    let bad = [
        proof(&irma, &new_key(), "irma", at),
        proof(&irma, &irma.key, "ada", at),
        proof(&irma, &irma.key, "irma", at - 700_000),
        proof(&irma, &irma.key, "irma", at + 700_000),
        proof(&ada, &ada.key, "irma", at),
        DeviceProof { at: Millis(at + 1), ..proof(&irma, &irma.key, "irma", at) },
    ];
    for _ in 0..10 {
        attempt(&desk, "10.0.0.1", "wrong password", None).await.problem();
    }
    for proof in bad {
        let locked = attempt(&desk, "10.0.0.1", PASSWORD, Some(&proof)).await.problem();
        assert!(matches!(locked, Problem::TooManyAttempts { .. }), "{proof:?}");
    }
    let far = DeviceProof { at: Millis(i64::MIN), ..proof(&irma, &irma.key, "irma", at) };
    let body = json!({ "login": "irma", "password": PASSWORD, "proof": far });
    desk.call("POST", "/v1/session", body).await.ok::<Value>();
}
