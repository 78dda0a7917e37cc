//! Moves: one wins, the others are told who; each happens once; nobody moves what they may not know of.

use deskside_core::request::{Move, State};
use deskside_protocol::account::Role;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{MoveRequest, RequestView};
use futures_util::future::join_all;

use crate::desk::{Desk, new_id};

#[tokio::test]
async fn of_many_who_take_a_request_one_gets_it_and_the_others_are_told_who() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let mut staff = vec![irma];
    for name in ["Ivo", "Ida", "Ilka"] {
        let one = staff[0].invites(Role::It, name).await;
        staff.push(one);
    }
    for round in 0..10 {
        let id = ada.submit(&format!("Round {round}")).await.row.id;
        let answers = join_all(staff.iter().map(|it| it.moves(&id, Move::Own, 1, ""))).await;
        let owner = ada.see(&id).await.row.owner.unwrap().name;
        let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == 200);
        assert_eq!((won.len(), lost.len()), (1, 3));
        assert_eq!(won[0].body["row"]["owner"]["name"], owner);
        for answer in lost {
            assert_eq!(answer.problem(), Problem::Moved { state: State::Owned, owner: Some(owner.clone()) });
        }
    }
}

#[tokio::test]
async fn a_move_that_is_sent_again_happens_once() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let id = ada.submit("No sound").await.row.id;
    let path = format!("/v1/requests/{id}/moves");
    let reply = MoveRequest {
        to: Move::Reply,
        rev: 1,
        text: "And no picture".into(),
        key: new_id().to_string(),
        lease: None,
    };

    let first: RequestView = ada.post(&path, &reply).await.ok();
    irma.makes(&id, Move::Own, "").await;
    let again: RequestView = ada.post(&path, &reply).await.ok();
    assert_eq!((first.timeline.len(), again.timeline.len()), (2, 3));
    let other = MoveRequest { text: "Something else".into(), ..reply.clone() };
    assert_eq!(ada.post(&path, &other).await.problem(), Problem::IdReused);
    let stale = MoveRequest { key: new_id().to_string(), ..reply };
    let moved = Problem::Moved { state: State::Owned, owner: Some("Irma".into()) };
    assert_eq!(ada.post(&path, &stale).await.problem(), moved);
}

#[tokio::test]
async fn taking_over_is_told_with_its_reason_and_putting_back_frees_the_request() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ivo = irma.invites(Role::It, "Ivo").await;
    let ada = irma.invites(Role::User, "Ada").await;
    let id = ada.submit("No sound").await.row.id;
    irma.makes(&id, Move::Own, "").await;

    let without = ivo.moves(&id, Move::TakeOver, 2, " ").await.problem();
    assert!(matches!(without, Problem::Unusable { field, .. } if field == "/text"));
    assert_eq!(irma.moves(&id, Move::TakeOver, 2, "mine").await.problem(), Problem::NotAllowed);
    let taken = ivo.makes(&id, Move::TakeOver, "Irma is on holiday").await;
    assert_eq!(taken.row.owner.unwrap().name, "Ivo");
    assert_eq!(irma.moves(&id, Move::Resolve, 3, "done").await.problem(), Problem::NotAllowed);
    let told = serde_json::to_value(&ada.see(&id).await.timeline[2].what).unwrap();
    assert_eq!(
        told,
        serde_json::json!({ "kind": "taken-over", "from": "Irma", "reason": "Irma is on holiday" })
    );

    let back = ivo.makes(&id, Move::Release, "").await;
    assert_eq!((back.row.state, back.row.owner), (State::Open, None));
}

#[tokio::test]
async fn a_note_of_it_leaves_no_trace_for_the_person_who_asked() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let id = ada.submit("No sound").await.row.id;
    let before = (ada.see(&id).await, ada.get("/v1/events").await.body["events"].clone());
    irma.makes(&id, Move::Note, "Third time this week").await;
    assert_eq!((ada.see(&id).await, ada.get("/v1/events").await.body["events"].clone()), before);
    // And what she looked at still counts.
    ada.moves(&id, Move::Cancel, before.0.rev, "").await.ok::<RequestView>();
}

#[tokio::test]
async fn nobody_moves_a_request_that_they_may_not_know_of() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let pia = irma.invites(Role::PowerUser, "Pia").await;
    let id = ada.submit("No sound").await.row.id;
    for to in [Move::Own, Move::Reply, Move::Cancel, Move::Note] {
        assert_eq!(pia.moves(&id, to, 1, "hello").await.problem(), Problem::NotFound);
        assert_eq!(irma.moves(&new_id(), to, 1, "hello").await.problem(), Problem::NotFound);
    }
    assert_eq!(ada.moves(&id, Move::Own, 1, "").await.problem(), Problem::NotAllowed);
    let long = ada.moves(&id, Move::Reply, 1, &"t".repeat(8_001)).await.problem();
    assert!(matches!(long, Problem::Unusable { field, .. } if field == "/text"));
}
