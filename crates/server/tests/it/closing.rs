//! What is solved closes by itself after a week of silence, and can still come back.

use deskside_core::request::{Move, State};
use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::audit::AuditEntry;
use deskside_protocol::event::{Events, News};
use deskside_protocol::request::Happening;

use crate::desk::{Desk, Someone};
use crate::peer::until;

const DAY: i64 = 24 * 3_600 * 1_000;

/// The same server some time later. It looks around when it starts.
async fn later(desk: Desk, millis: i64, people: [&mut Someone; 2]) -> Desk {
    desk.turn(millis);
    let desk = desk.restarted().await;
    for who in people {
        who.url = desk.url.clone();
    }
    desk
}

#[tokio::test]
async fn what_was_solved_a_week_ago_closes_by_itself_and_can_be_opened_again() {
    let desk = Desk::open().await;
    let mut irma = desk.it().await;
    let mut ada = irma.invites(Role::User, "Ada").await;
    let early = ada.submit("No sound").await.row.id;
    irma.makes(&early, Move::Own, "").await;
    irma.makes(&early, Move::Resolve, "It was muted").await;
    let waits = ada.submit("No picture").await.row.id;
    irma.makes(&waits, Move::Own, "").await;
    irma.makes(&waits, Move::AskBack, "Which screen?").await;

    let desk = later(desk, 6 * DAY, [&mut irma, &mut ada]).await;
    irma.makes(&early, Move::Note, "Muted again next week, I think").await;
    let late = ada.submit("No paper").await.row.id;
    irma.makes(&late, Move::Own, "").await;
    irma.makes(&late, Move::Resolve, "There is some now").await;
    assert_eq!(ada.see(&early).await.row.state, State::Resolved);

    let desk = later(desk, DAY, [&mut irma, &mut ada]).await;
    let closed = until(&ada, &early, State::Closed).await;
    let last = closed.timeline.last().unwrap();
    assert_eq!((&last.what, last.by.name.as_str()), (&Happening::ClosedByTime, ""));
    assert_eq!((closed.moves.as_slice(), closed.rev), (&[Move::Reopen][..], 4));
    assert_eq!(closed.row.owner.unwrap().name, "Irma");
    assert_eq!(ada.see(&late).await.row.state, State::Resolved, "not yet");
    assert_eq!(ada.see(&waits).await.row.state, State::WaitingUser, "nobody said that it is solved");

    // Everybody who may know of it learns of it, and the record has it.
    let events: Events = ada.get("/v1/events").await.ok();
    let told = events.events.into_iter().filter_map(|event| match event.news {
        News::Request { id, state, what, by, .. } if what == "closed-by-time" => Some((id, state, by.name)),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), [(early.clone(), State::Closed, String::new())]);
    let page: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
    let entry = page.rows.iter().find(|entry| entry.action == "request.closed-by-time").unwrap();
    assert_eq!((entry.actor.as_str(), entry.object.as_str()), ("system", early.as_str()));

    let back = ada.makes(&early, Move::Reopen, "It is muted again").await;
    assert_eq!((back.row.state, back.row.owner), (State::Open, None));
    let _desk = later(desk, 30 * DAY - 1_000, [&mut irma, &mut ada]).await;
    until(&ada, &late, State::Closed).await;
    assert_eq!(ada.see(&early).await.row.state, State::Open, "what came back stays");
}

#[tokio::test]
async fn a_whole_pile_closes_at_once() {
    let desk = Desk::open().await;
    let mut irma = desk.it().await;
    let mut ada = irma.invites(Role::User, "Ada").await;
    let mut pile = Vec::new();
    for at in 0..120 {
        let id = ada.submit(&format!("Number {at}")).await.row.id;
        irma.makes(&id, Move::Own, "").await;
        irma.makes(&id, Move::Resolve, "Done").await;
        pile.push(id);
    }
    let _desk = later(desk, 7 * DAY, [&mut irma, &mut ada]).await;
    for id in pile {
        until(&ada, &id, State::Closed).await;
    }
}
