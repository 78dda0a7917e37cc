//! Pages look again when the app says that something changed, so what only looks must not say so each time.

use deskside_tests::desk::{Desk, Office, SCENE};
use serde_json::{Value, json};

/// What is heard of the second time that something is looked at.
async fn heard(desk: &Desk, name: &str, args: &Value) -> Vec<String> {
    desk.ok(name, args.clone()).await;
    let before = desk.surface.seen().len();
    desk.ok(name, args.clone()).await;
    desk.surface.seen()[before..].iter().map(|changed| format!("{changed:?}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_twice_at_what_is_as_it_was_says_nothing() {
    let office = Office::open().await;
    let it = office.it().await;
    let anna = Desk::new(SCENE);
    anna.join(&it.invites("user", "Anna").await, "Anna", "anna").await;
    let draft = anna.drafts(None, "It is jammed").await;
    anna.sends(&draft).await;
    let mut anna = anna;
    anna.live();
    anna.waits_for(&draft["request"], "open").await;
    anna.unplug();
    let request = json!({ "request": draft["request"] });
    let run = json!({ "run": anna.begins("printing-stuck").await["run"] });
    let none = json!({});
    let looks = [
        ("boot", &none),
        ("home", &none),
        ("settings", &none),
        ("run", &run),
        ("changes", &none),
        ("your_data", &none),
        ("overview", &none),
        ("my_requests", &none),
        ("my_request", &request),
        ("helpers", &run),
        ("preview", &run),
        ("beside", &none),
        ("sessions", &none),
        ("helping", &none),
    ];
    for (name, args) in looks {
        assert_eq!(heard(&anna, name, args).await, Vec::<String>::new(), "{name}");
    }
    for name in ["session_rules", "rules", "rules_history", "approvals", "inbox"] {
        assert_eq!(heard(&it, name, &none).await, Vec::<String>::new(), "{name}");
    }
}
