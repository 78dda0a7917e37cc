//! The story over HTTP: from the first invitation to a request that is closed, and what survives a restart.

use deskside_core::request::{Move, State};
use deskside_protocol::account::{Me, Role};
use deskside_protocol::event::{Events, News};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Counts, RequestRow, RequestView};
use deskside_protocol::{Done, Page};
use serde_json::json;

use crate::desk::{Desk, PASSWORD, join_body, new_key};

#[tokio::test]
async fn a_request_goes_from_the_first_words_to_closed() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;

    let request = ada.submit("My printer does not print\nsince this morning").await;
    assert_eq!((request.row.state, request.rev), (State::Open, 1));
    assert_eq!(request.row.words, "My printer does not print");
    assert_eq!(request.device.name, "Ada's computer");
    let id = request.row.id.clone();
    assert_eq!(ada.see(&id).await, request);

    let counts: Counts = irma.get("/v1/counts").await.ok();
    assert_eq!(counts, Counts { triage: 1, mine: 0, waiting: 0, open: 1 });
    let queue: Page<RequestRow> = irma.get("/v1/requests?view=triage&search=PRINTER").await.ok();
    assert_eq!(queue.rows, std::slice::from_ref(&request.row));

    irma.makes(&id, Move::Own, "").await;
    irma.makes(&id, Move::Note, "Third time this week").await;
    irma.makes(&id, Move::AskBack, "Is it switched on?").await;
    let counts: Counts = irma.get("/v1/counts").await.ok();
    assert_eq!(counts, Counts { triage: 0, mine: 1, waiting: 1, open: 1 });
    ada.makes(&id, Move::Reply, "It is now").await;
    irma.makes(&id, Move::Resolve, "It was off").await;
    let closed = ada.makes(&id, Move::Confirm, "").await;
    assert_eq!((closed.row.state, &closed.moves[..]), (State::Closed, &[Move::Reopen][..]));

    insta::assert_snapshot!(timeline(&closed), @r#"
    Ada: {"kind":"submitted"}
    Irma: {"kind":"owned"}
    Irma: {"kind":"replied","text":"Is it switched on?","waits":true}
    Ada: {"kind":"replied","text":"It is now","waits":false}
    Irma: {"kind":"resolved","text":"It was off"}
    Ada: {"kind":"confirmed"}
    "#);
    let noted = r#"Irma: {"kind":"noted","text":"Third time this week"}"#;
    assert!(timeline(&irma.see(&id).await).contains(noted), "IT sees its notes");

    let events: Events = ada.get("/v1/events?after=0").await.ok();
    let mine: Vec<_> = events
        .events
        .iter()
        .map(|event| match &event.news {
            News::Request { what, by, .. } => format!("{what} by {}", by.name),
            News::Manifest { version } => format!("manifest {version}"),
            other @ (News::Inbox { .. }
            | News::Helper { .. }
            | News::Outcome { .. }
            | News::Approval { .. }) => format!("{other:?}"),
        })
        .collect();
    insta::assert_snapshot!(mine.join("\n"), @r"
    submitted by Ada
    owned by Irma
    replied by Irma
    replied by Ada
    resolved by Irma
    confirmed by Ada
    ");
}

fn timeline(request: &RequestView) -> String {
    let entry = |entry: &deskside_protocol::request::TimelineEntry| {
        format!("{}: {}", entry.by.name, serde_json::to_string(&entry.what).unwrap())
    };
    request.timeline.iter().map(entry).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn nobody_looks_like_somebody_else() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let join = async |name: &str, login: &str| {
        let invitation = irma.post("/v1/invitations", json!({ "role": "user", "name": "Ben" })).await.body;
        let mut body = join_body(invitation["token"].as_str().unwrap(), name, &new_key());
        body["login"] = json!(login);
        match desk.call("POST", "/v1/join", body).await.problem() {
            Problem::Unusable { field, expected } => (field, expected),
            other => panic!("{other:?}"),
        }
    };
    for hidden in
        ["Ir\u{202e}ma", "Ir\u{2066}ma", "Ir\u{200b}ma", "Ir\u{2028}ma", "Ir\u{e0041}ma", "Ir\u{3164}ma"]
    {
        assert_eq!(join(hidden, "ben").await.0, "/name");
        assert_eq!(join("Ben", hidden).await.0, "/login");
        let mut draft = irma.draft("No sound");
        draft.statuses[0].label = hidden.into();
        let refused = irma.put(&format!("/v1/requests/{}", crate::desk::new_id()), draft).await.problem();
        assert!(matches!(refused, Problem::Unusable { field, .. } if field == "/statuses/0/label"));
    }
    for same in ["Irma", "IRMA", " irma\u{a0}"] {
        let taken = ("/name".to_owned(), "somebody has this name already".to_owned());
        assert_eq!(join(same, "ben").await, taken, "{same:?}");
    }
}

#[tokio::test]
async fn an_invitation_lets_one_person_in_once_and_ends() {
    let desk = Desk::open().await;
    let join = |token: &str, name: &str| desk.call("POST", "/v1/join", join_body(token, name, &new_key()));
    let token = desk.invitation().to_owned();
    assert_eq!(join("not a token", "Ben").await.problem(), Problem::InvitationOver);
    let irma = desk.it().await;
    assert_eq!(join(&token, "Ben").await.problem(), Problem::InvitationOver);

    let invite = async || irma.post("/v1/invitations", json!({ "role": "user", "name": "Ben" })).await.body;
    let taken = invite().await;
    assert_eq!(join(taken["token"].as_str().unwrap(), "iRMA").await.problem(), Problem::LoginTaken);
    // Nothing of a join that was refused stays: the invitation can still be used.
    join(taken["token"].as_str().unwrap(), "Ben").await.ok::<serde_json::Value>();

    let late = invite().await;
    desk.turn(7 * 24 * 3_600 * 1_000 + 1);
    assert_eq!(join(late["token"].as_str().unwrap(), "Cem").await.problem(), Problem::InvitationOver);
}

#[tokio::test]
async fn a_session_ends_by_signing_out_or_after_thirty_days_without_use() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let me: Me = irma.get("/v1/me").await.ok();
    assert_eq!((me.name.as_str(), me.role), ("Irma", Role::It));

    let day = 24 * 3_600 * 1_000;
    desk.turn(29 * day);
    irma.get("/v1/me").await.ok::<Me>();
    desk.turn(29 * day);
    irma.get("/v1/me").await.ok::<Me>();
    desk.turn(30 * day);
    assert_eq!(irma.get("/v1/me").await.problem(), Problem::SignInFirst);

    let body = json!({ "login": " IRMA ", "password": PASSWORD });
    let session: deskside_protocol::account::Session = desk.call("POST", "/v1/session", body).await.ok();
    let again = crate::desk::Someone { session, ..irma };
    again.call("DELETE", "/v1/session", None).await.ok::<Done>();
    assert_eq!(again.get("/v1/me").await.problem(), Problem::SignInFirst);
}

#[tokio::test]
async fn a_restart_keeps_everything() {
    let desk = Desk::open().await;
    let token = desk.invitation().to_owned();
    let desk = desk.restarted().await;
    assert_eq!(desk.invitation(), token, "the first invitation is the same until it is used");
    let pin = desk.running.as_ref().unwrap().pin.clone();

    let mut irma = desk.it().await;
    let request = irma.submit("It is slow").await;
    let owned = irma.makes(&request.row.id, Move::Own, "").await;
    let events: Events = irma.get("/v1/events").await.ok();
    let record = irma.get("/v1/audit").await;

    let desk = desk.restarted().await;
    irma.url = desk.url.clone();
    assert!(desk.running.as_ref().unwrap().first_invitation.is_none());
    assert_eq!(desk.running.as_ref().unwrap().pin, pin);
    assert_eq!(irma.see(&request.row.id).await, owned);
    assert_eq!(irma.get("/v1/events").await.ok::<Events>(), events);
    assert_eq!(irma.get("/v1/audit").await, record);
}
