//! What happens to an account after it was made: another password, sessions that end, another role.

use std::sync::Arc;

use deskside_app::ports::MemoryKeyring;
use deskside_sim::{Computer, Scenario};
use deskside_tests::desk::{Desk, PASSWORD, SCENE};
use serde_json::{Value, json};

use crate::faults::office;

/// The same person at another computer, with its own keyring and so its own session.
async fn at_another_computer(desk: &Desk, folder: &std::path::Path) -> Desk {
    let data = folder.join("data");
    std::fs::create_dir_all(&data).expect("a folder");
    std::fs::copy(desk.data().join("organisation.json"), data.join("organisation.json")).expect("a copy");
    let computer = Arc::new(Computer::new(&Scenario::parse(SCENE).expect("a scene")));
    let other = Desk::kept_in(&data, computer.clone(), computer, Arc::new(MemoryKeyring::that_keeps()));
    other.ok("sign_in", json!({ "password": PASSWORD })).await;
    other
}

async fn account(desk: &Desk) -> Value {
    desk.ok("boot", json!({})).await["account"].clone()
}

async fn by_name(desk: &Desk, name: &str, params: Value, body: Value) -> Value {
    desk.ok("call_server", json!({ "name": name, "params": params, "query": null, "body": body })).await
}

async fn person(it: &Desk, login: &str) -> Value {
    let people = by_name(it, "people", json!([]), Value::Null).await;
    let rows = people["rows"].as_array().expect("people").clone();
    rows.into_iter().find(|row| row["login"] == login).expect("somebody with this login")
}

#[tokio::test(flavor = "multi_thread")]
async fn another_password_holds_here_and_signs_the_other_computers_out() {
    let (_office, it, anna) = office().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut other = at_another_computer(&anna, folder.path()).await;
    let login = anna.organisation()["login"].clone();

    let change = |old: &str, new: &str| json!({ "old": old, "new": new });
    let wrong = anna.refused("change_password", change("not the right one", "nine grey geese fly")).await;
    assert_eq!(wrong["problem"]["code"], "wrong-password");
    for bad in ["too short", login.as_str().expect("a login")] {
        let unusable = anna.refused("change_password", change(PASSWORD, bad)).await;
        assert_eq!(
            (&unusable["problem"]["code"], &unusable["problem"]["field"]),
            (&json!("unusable"), &json!("/new"))
        );
    }
    assert_eq!(
        anna.ok("change_password", change(PASSWORD, "nine grey geese fly")).await,
        json!({ "sessions": 1 })
    );
    let draft = anna.drafts(None, "It is jammed").await;
    assert_eq!(anna.sends(&draft).await["stage"], "sent", "this app stays signed in");
    assert_eq!(account(&anna).await["signed_out"], false);

    other.live();
    other.until("it to notice", async || (account(&other).await["signed_out"] == true).then_some(())).await;
    let old = other.refused("sign_in", json!({ "password": PASSWORD })).await;
    assert_eq!(old["problem"]["code"], "wrong-password");
    other.ok("sign_in", json!({ "password": "nine grey geese fly" })).await;

    assert_eq!(anna.ok("end_other_sessions", json!({})).await, json!({ "sessions": 1 }));
    other.until("it to notice", async || (account(&other).await["signed_out"] == true).then_some(())).await;
    let id = person(&it, login.as_str().expect("a login")).await["id"].clone();
    assert_eq!(by_name(&it, "end_sessions", json!([id]), Value::Null).await, json!({ "sessions": 1 }));
    assert_eq!(anna.refused("end_other_sessions", json!({})).await["problem"]["code"], "sign-in-first");
    assert_eq!(account(&anna).await["signed_out"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_learns_that_its_person_has_another_role() {
    let (_office, it, mut anna) = office().await;
    anna.live();
    let login = anna.organisation()["login"].clone();
    let id = person(&it, login.as_str().expect("a login")).await["id"].clone();
    for role in ["it", "user"] {
        by_name(&it, "change_role", json!([id]), json!({ "role": role })).await;
        anna.until("it to notice", async || (account(&anna).await["role"] == role).then_some(())).await;
        assert_eq!(anna.organisation()["role"], role, "and it is kept");
    }
    let own = person(&it, "priya").await["id"].clone();
    let last = it
        .refused(
            "call_server",
            json!({ "name": "change_role", "params": [own], "query": null, "body": { "role": "user" } }),
        )
        .await;
    assert_eq!(last["problem"]["code"], "last-it");
}
