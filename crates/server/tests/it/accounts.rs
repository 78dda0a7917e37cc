//! Accounts: passwords and roles that change, sessions that are ended, and what the record says of it.

use deskside_core::trust::PublicKey;
use deskside_protocol::Page;
use deskside_protocol::account::{Ended, Invitation, Me, Person as Listed, Role, Session};
use deskside_protocol::audit::AuditEntry;
use deskside_protocol::endpoints::{CLOSE_CATCH_UP, CLOSE_SIGNED_OUT};
use deskside_protocol::problem::Problem;
use ed25519_dalek::SigningKey;
use futures_util::future::join_all;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::desk::{Answer, Desk, PASSWORD, Someone, join_body, new_id, new_key};
use crate::events::{Socket, frame, live, next};

const BETTER: &str = "an even better sentence";

async fn sign_in(desk: &Desk, login: &str, password: &str) -> Answer {
    desk.call("POST", "/v1/session", json!({ "login": login, "password": password })).await
}

/// The same person with another session.
async fn again(desk: &Desk, who: &Someone) -> Someone {
    let session: Session = sign_in(desk, &who.session.me.name, PASSWORD).await.ok();
    Someone { session, ..who.clone() }
}

async fn change(who: &Someone, old: &str, new: &str) -> Answer {
    who.put("/v1/me/password", json!({ "old": old, "new": new })).await
}

/// The newest entries of the record of these kinds.
async fn recorded(it: &Someone, kinds: &[&str]) -> Vec<(String, String, String, Value)> {
    let page: Page<AuditEntry> = it.get("/v1/audit?limit=200").await.ok();
    let entries = page.rows.into_iter().filter(|entry| kinds.contains(&entry.action.as_str()));
    entries.map(|entry| (entry.action, entry.actor, entry.object, Value::Object(entry.detail))).collect()
}

async fn closed(socket: &mut Socket) -> u16 {
    match frame(socket).await {
        Message::Close(Some(close)) => close.code.into(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let other = again(&desk, &ada).await;
    let mut socket = live(&other, 0).await;
    ada.submit("No sound").await;
    next(&mut socket).await;

    assert_eq!(change(&ada, "not the old one", BETTER).await.problem(), Problem::WrongPassword);
    other.get("/v1/me").await.ok::<Me>();
    assert_eq!(change(&ada, PASSWORD, BETTER).await.ok::<Ended>(), Ended { sessions: 1 });
    ada.get("/v1/me").await.ok::<Me>();
    assert_eq!(other.get("/v1/me").await.problem(), Problem::SignInFirst);
    assert_eq!(closed(&mut socket).await, CLOSE_SIGNED_OUT);

    assert_eq!(sign_in(&desk, "Ada", PASSWORD).await.problem(), Problem::WrongPassword);
    sign_in(&desk, "Ada", BETTER).await.ok::<Session>();
    let id = ada.session.me.id.to_string();
    let entries = recorded(&irma, &["password.changed"]).await;
    assert_eq!(entries, [("password.changed".into(), id.clone(), id, json!({ "sessions": 1 }))]);
}

#[tokio::test]
async fn a_password_has_twelve_signs_and_is_not_the_login() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let refused = |problem: Problem, place: &str| match problem {
        Problem::Unusable { field, expected } if field == place => expected,
        other => panic!("{other:?}"),
    };
    for short in ["", "eleven sign"] {
        assert_eq!(refused(change(&irma, PASSWORD, short).await.problem(), "/new"), "12 to 200 signs");
    }
    let invitation = irma.post("/v1/invitations", json!({ "role": "user", "name": "Al" })).await;
    let mut body =
        crate::desk::join_body(invitation.body["token"].as_str().unwrap(), "Albert", &crate::desk::new_key());
    body["login"] = json!("albert@example.org");
    for (password, expected) in
        [("eleven sign", "12 to 200 signs"), (" Albert@Example.org", "something else than the login")]
    {
        body["password"] = json!(password);
        let problem = desk.call("POST", "/v1/join", body.clone()).await.problem();
        assert_eq!(refused(problem, "/password"), expected);
    }
    body["password"] = json!("twelve signs");
    let albert: Session = desk.call("POST", "/v1/join", body).await.ok();
    let albert = Someone { session: albert, ..irma.clone() };
    let problem = change(&albert, "twelve signs", "ALBERT@example.org").await.problem();
    assert_eq!(refused(problem, "/new"), "something else than the login");
}

#[tokio::test]
async fn whoever_finds_an_open_session_cannot_guess_the_password_in_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    for _ in 0..5 {
        assert_eq!(change(&irma, "not the old one", BETTER).await.problem(), Problem::WrongPassword);
    }
    let problem = change(&irma, PASSWORD, BETTER).await.problem();
    assert!(matches!(problem, Problem::TooManyAttempts { seconds: 1..=60 }), "{problem:?}");
}

#[tokio::test]
async fn of_two_new_passwords_at_once_one_is_kept() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    // Both are in before either changes it: afterwards the old one signs nobody in.
    let sessions = [again(&desk, &irma).await, again(&desk, &irma).await];
    let both = sessions.iter().zip(["the first new one", "the second new one"]);
    let both = join_all(both.map(async |(other, new)| (change(other, PASSWORD, new).await, new))).await;
    let kept: Vec<_> = both.iter().filter(|(answer, _)| answer.status == 200).collect();
    assert_eq!(kept.len(), 1, "{both:?}");
    sign_in(&desk, "irma", kept[0].1).await.ok::<Session>();
}

#[tokio::test]
async fn somebody_ends_their_other_sessions_and_keeps_this_one() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let (second, third) = (again(&desk, &ada).await, again(&desk, &ada).await);
    let ended: Ended = second.call("DELETE", "/v1/me/sessions", None).await.ok();
    assert_eq!(ended, Ended { sessions: 2 });
    second.get("/v1/me").await.ok::<Me>();
    for over in [&ada, &third] {
        assert_eq!(over.get("/v1/me").await.problem(), Problem::SignInFirst);
    }
    irma.get("/v1/me").await.ok::<Me>();
    assert_eq!(second.call("DELETE", "/v1/me/sessions", None).await.ok::<Ended>(), Ended { sessions: 0 });
}

#[tokio::test]
async fn a_person_has_twenty_devices_and_the_ones_unused_for_longest_go() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let request = ada.submit("No sound").await.row.id;
    let enrol = async |key: &SigningKey| -> Session {
        let device = json!({ "name": "Another", "key": PublicKey::of(key) });
        let body = json!({ "login": "ada", "password": PASSWORD, "device": device });
        desk.call("POST", "/v1/session", body).await.ok()
    };
    for _ in 0..22 {
        enrol(&new_key()).await;
    }
    let people = irma.get("/v1/people").await.body;
    let devices = people["rows"][1]["devices"].as_array().unwrap();
    let first = ada.session.me.device.clone().unwrap();
    assert_eq!(devices.len(), 20);
    assert!(!devices.iter().any(|device| device["id"] == json!(first)));
    assert_eq!(ada.get("/v1/me").await.problem(), Problem::SignInFirst);
    let gone = recorded(&irma, &["device.gone"]).await;
    assert_eq!(gone.len(), 3);
    assert_eq!((&gone[0].1, &gone[0].2), (&ada.session.me.id.to_string(), &first.to_string()));
    // What it signed can still be verified, and it can come again.
    assert_eq!(irma.see(&request).await.device.key, PublicKey::of(&ada.key).to_string());
    assert_eq!(enrol(&ada.key).await.me.device, Some(first));
}

#[tokio::test]
async fn a_person_has_fifty_sessions_and_the_ones_unused_for_longest_end() {
    let desk = Desk::with(|config| config.sign_in_spacing = std::time::Duration::from_millis(1)).await;
    let irma = desk.it().await;
    let mut all = vec![irma.clone()];
    for _ in 0..51 {
        all.push(again(&desk, &irma).await);
    }
    for (at, who) in all.iter().enumerate() {
        assert_eq!(who.get("/v1/me").await.status, if at < 2 { 401 } else { 200 }, "{at}");
    }
}

#[tokio::test]
async fn it_ends_the_sessions_of_somebody_and_the_record_says_who_did() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let mut socket = live(&ada, 0).await;
    ada.submit("No sound").await;
    next(&mut socket).await;
    let path = format!("/v1/people/{}/sessions", ada.session.me.id);
    assert_eq!(ada.call("DELETE", &path, None).await.problem(), Problem::NotAllowed);
    assert_eq!(irma.call("DELETE", &path, None).await.ok::<Ended>(), Ended { sessions: 1 });
    assert_eq!(ada.get("/v1/me").await.problem(), Problem::SignInFirst);
    assert_eq!(closed(&mut socket).await, CLOSE_SIGNED_OUT);
    let entries = recorded(&irma, &["sessions.ended"]).await;
    let (actor, object) = (irma.session.me.id.to_string(), ada.session.me.id.to_string());
    assert_eq!(entries, [("sessions.ended".into(), actor, object, json!({ "sessions": 1 }))]);

    let nobody = format!("/v1/people/{}/sessions", new_id());
    assert_eq!(irma.call("DELETE", &nobody, None).await.problem(), Problem::NotFound);
    sign_in(&desk, "Ada", PASSWORD).await.ok::<Session>();
}

#[tokio::test]
async fn a_role_that_changes_counts_at_once() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let path = format!("/v1/people/{}/role", ada.session.me.id);
    assert_eq!(ada.put(&path, json!({ "role": "it" })).await.problem(), Problem::NotAllowed);
    irma.put(&path, json!({ "role": "it" })).await.ok::<Value>();
    ada.get("/v1/people").await.ok::<Value>();
    let mut socket = live(&ada, 0).await;
    irma.submit("Heard by IT").await;
    next(&mut socket).await;

    irma.put(&path, json!({ "role": "user" })).await.ok::<Value>();
    assert_eq!(closed(&mut socket).await, CLOSE_CATCH_UP, "what she hears is for somebody of IT");
    assert_eq!(ada.get("/v1/people").await.problem(), Problem::NotAllowed);
    assert_eq!(ada.get("/v1/me").await.ok::<Me>().role, Role::User);
    irma.put(&path, json!({ "role": "user" })).await.ok::<Value>();
    let told: Vec<_> = recorded(&irma, &["role.changed"]).await.into_iter().map(|entry| entry.3).collect();
    assert_eq!(told, [json!({ "from": "user", "to": "it" }), json!({ "from": "it", "to": "user" })]);
}

#[tokio::test]
async fn there_is_always_somebody_of_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let mine = format!("/v1/people/{}/role", irma.session.me.id);
    assert_eq!(irma.put(&mine, json!({ "role": "user" })).await.problem(), Problem::LastIt);
    let ivo = irma.invites(Role::It, "Ivo").await;
    let his = format!("/v1/people/{}/role", ivo.session.me.id);
    // Each takes it from the other, or from themselves, at the same moment.
    let body = json!({ "role": "user" });
    let answers = tokio::join!(irma.put(&his, &body), ivo.put(&mine, &body));
    let done = [answers.0.status, answers.1.status].iter().filter(|status| **status == 200).count();
    assert_eq!(done, 1);
    let left = [&irma, &ivo].map(async |who| who.get("/v1/people").await.status);
    let left = join_all(left).await;
    assert_eq!(left.iter().filter(|status| **status == 200).count(), 1, "{left:?}");
}

#[tokio::test]
async fn an_invitation_that_was_used_answers_again_only_to_who_used_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let invitation: Invitation =
        irma.post("/v1/invitations", json!({ "role": "user", "name": "Ada" })).await.ok();
    let key = new_key();
    let body = join_body(&invitation.token, "Ada", &key);
    let first: Session = desk.call("POST", "/v1/join", body.clone()).await.ok();
    // The answer was lost: the same again is another session of the same person on the same device.
    let again: Session = desk.call("POST", "/v1/join", body.clone()).await.ok();
    assert_eq!(again.me, first.me);
    assert_ne!(again.token, first.token);

    let other_key = PublicKey::of(&new_key()).to_string();
    let second: Invitation =
        irma.post("/v1/invitations", json!({ "role": "user", "name": "Bob" })).await.ok();
    desk.call("POST", "/v1/join", join_body(&second.token, "Bob", &new_key())).await.ok::<Session>();
    let others = [
        ("password", json!("quite another one")),
        ("login", json!("Adam")),
        ("login", json!("Bob")),
        ("device_key", json!(other_key)),
        ("token", json!(second.token)),
    ];
    for (field, value) in others {
        let mut other = body.clone();
        other[field] = value;
        let refused = desk.call("POST", "/v1/join", other).await.problem();
        assert_eq!(refused, Problem::InvitationOver, "{field}");
    }
    let page: Page<Listed> = irma.get("/v1/people").await.ok();
    assert_eq!(page.rows.len(), 3);
    assert!(page.rows.iter().all(|person| person.devices.len() == 1));
}
