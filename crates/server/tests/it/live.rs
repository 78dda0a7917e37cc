//! What live help needs beside a claim: another power user instead, thanks, outcomes, a time to begin, and IT in the run.

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::{Lane, Move, State};
use deskside_core::trust::PublicKey;
use deskside_protocol::account::Role;
use deskside_protocol::event::News;
use deskside_protocol::help::{Claimed, Helped, Helpers, Lease};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, RequestView, SubmitRequest, WizardRef};
use serde_json::{Value, json};

use crate::desk::{Answer, Someone, new_id};
use crate::peer::{DAY, NOW, Peers, SECOND, what};

impl Someone {
    /// What this person heard of requests that they helped with before: how each stands, and whether somebody said thank you.
    async fn outcomes(&self) -> Vec<(State, bool)> {
        let outcome = |news| match news {
            News::Outcome { state, thanked, .. } => Some((state, thanked)),
            _ => None,
        };
        self.heard().await.into_iter().filter_map(outcome).collect()
    }

    /// Asks to be let into the run of a request.
    pub async fn joins(&self, id: &RequestId) -> Answer {
        self.post(&format!("/v1/requests/{id}/join"), json!({ "device": self.session.me.device })).await
    }
}

/// The field that was refused.
#[track_caller]
fn field(problem: Problem) -> String {
    match problem {
        Problem::Unusable { field, .. } => field,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn who_is_declined_loses_the_request_and_is_not_asked_about_it_again() {
    let Peers { desk: _desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let first = ada.asks_peers("First").await.row.id;
    let second = ada.asks_peers("Second").await.row.id;
    assert!(matches!(ada.moves(&first, Move::Decline, 1, "").await.problem(), Problem::Moved { .. }));
    let rev = sana.claims(&first).await.ok::<Claimed>().request.rev;
    for (refused, whole) in [
        (sana.writes(&first, 1, rev, Move::Decline, "").await, Problem::NotAllowed),
        (irma.moves(&first, Move::Decline, rev, "").await, Problem::NotAllowed),
        (tom.moves(&first, Move::Decline, rev, "").await, Problem::NotFound),
    ] {
        assert_eq!(refused.problem(), whole);
    }
    let inside = ada.makes(&first, Move::LetIn, "").await;
    assert_eq!(inside.moves, [Move::Reply, Move::Cancel, Move::Decline, Move::AskIt]);

    let open = ada.makes(&first, Move::Decline, "").await;
    assert_eq!((open.row.lane, open.row.state, &open.row.owner), (Lane::Peer, State::Open, &None));
    assert_eq!(*what(&open).last().unwrap(), &Happening::Declined);
    let told = sana.heard().await;
    assert!(told.iter().any(|news| matches!(news, News::Request { what, .. } if what == "declined")));
    let offers = |heard: Vec<News>| {
        heard
            .into_iter()
            .filter(|news| matches!(news, News::Inbox { id, waits: true, .. } if *id == first))
            .count()
    };
    assert_eq!((offers(told), offers(tom.heard().await)), (1, 2), "only others are asked again");
    assert_eq!(sana.beats(&first, 1).await.problem(), Problem::LeaseLost { by: None });
    let late = sana.writes(&first, 1, open.rev, Move::Resolve, "Done").await.problem();
    assert_eq!(late, Problem::LeaseLost { by: None });
    assert_eq!(sana.claims(&first).await.problem(), Problem::NotFound, "not again");
    assert_eq!(sana.inbox().await.rows.iter().map(|row| &row.id).collect::<Vec<_>>(), [&second]);
    let waiting: Vec<_> = tom.inbox().await.rows.into_iter().map(|row| row.id).collect();
    assert_eq!(waiting, [first.clone(), second], "at its old place");
    assert_eq!(tom.claims(&first).await.ok::<Claimed>().lease.lease, 2);
}

#[tokio::test]
async fn thanks_go_once_to_the_power_user_who_had_the_request_last_and_change_nothing() {
    let Peers { desk: _desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    sana.leaves(&id, 1, Lane::Peer, "").await.ok::<Value>();
    let rev = tom.claims(&id).await.ok::<Claimed>().request.rev;
    assert!(matches!(ada.moves(&id, Move::Thank, rev, "").await.problem(), Problem::Moved { .. }), "not yet");
    let solved: RequestView = tom.writes(&id, 2, rev, Move::Resolve, "It was off").await.ok();
    assert_eq!(tom.moves(&id, Move::Thank, solved.rev, "Me").await.problem(), Problem::NotAllowed);
    assert_eq!(irma.moves(&id, Move::Thank, solved.rev, "You").await.problem(), Problem::NotAllowed);
    let long = ada.moves(&id, Move::Thank, solved.rev, &"t".repeat(501)).await.problem();
    assert_eq!(field(long), "/text");

    assert_eq!(ada.see(&id).await.moves, [Move::Confirm, Move::Reopen, Move::Thank]);
    let thanked = ada.makes(&id, Move::Thank, &"t".repeat(500)).await;
    assert_eq!(
        (thanked.rev, thanked.row.changed),
        (solved.rev, solved.row.changed),
        "what was looked at counts"
    );
    assert_eq!(*what(&thanked).last().unwrap(), &Happening::Thanked { text: "t".repeat(500) });
    assert_eq!(thanked.moves, [Move::Confirm, Move::Reopen]);
    assert_eq!(tom.outcomes().await, [(State::Resolved, true)]);
    for other in [&sana, &irma, &ada] {
        assert_eq!(other.outcomes().await, [], "not even IT");
    }
    assert!(
        matches!(ada.moves(&id, Move::Thank, thanked.rev, "").await.problem(), Problem::Moved { .. }),
        "twice"
    );

    let id = ada.submit("For IT").await.row.id;
    irma.makes(&id, Move::Own, "").await;
    irma.makes(&id, Move::Resolve, "Done").await;
    let solved = ada.makes(&id, Move::Confirm, "").await;
    assert_eq!(solved.moves, [Move::Reopen]);
    assert_eq!(
        ada.moves(&id, Move::Thank, solved.rev, "").await.problem(),
        Problem::NotAllowed,
        "no power user"
    );
}

#[tokio::test]
async fn who_handed_a_request_over_or_solved_it_hears_what_became_of_it_and_no_words() {
    let Peers { desk: _desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    tom.claims(&id).await.ok::<Claimed>();
    tom.leaves(&id, 1, Lane::Peer, "").await.ok::<Value>();
    sana.claims(&id).await.ok::<Claimed>();
    sana.leaves(&id, 2, Lane::It, "It needs a driver").await.ok::<Value>();
    irma.makes(&id, Move::Own, "").await;
    assert_eq!(sana.outcomes().await, []);
    irma.makes(&id, Move::Resolve, "The secret driver").await;
    ada.makes(&id, Move::Confirm, "").await;
    ada.makes(&id, Move::Reopen, "It is back").await;
    ada.makes(&id, Move::Cancel, "").await;
    let expected =
        [State::Resolved, State::Closed, State::Open, State::Cancelled].map(|state| (state, false));
    assert_eq!(sana.outcomes().await, expected);
    assert!(!serde_json::to_string(&sana.heard().await).unwrap().contains("secret"));
    for other in [&tom, &irma, &ada] {
        assert_eq!(other.outcomes().await, []);
    }

    let id = ada.asks_peers("Once more").await.row.id;
    let rev = tom.claims(&id).await.ok::<Claimed>().request.rev;
    tom.writes(&id, 1, rev, Move::Resolve, "It was off").await.ok::<RequestView>();
    assert_eq!(tom.outcomes().await, [], "what he did himself he knows");
    ada.makes(&id, Move::Reopen, "It is off again").await;
    assert_eq!(tom.outcomes().await, [(State::Open, false)]);
}

#[tokio::test]
async fn a_request_waits_until_its_time_and_is_offered_then_once() {
    let Peers { desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let at =
        |from: i64| SubmitRequest { not_before: Some(Millis(from)), ..ada.draft_for_peers("After lunch") };
    let put = async |draft: SubmitRequest| ada.put(&format!("/v1/requests/{}", new_id()), draft).await;
    let soon = NOW + DAY;
    for bad in [
        at(NOW + 7 * DAY + 60 * SECOND),
        at(0),
        SubmitRequest { lane: Lane::It, ..at(soon) },
        SubmitRequest { then_it: Some(Millis(soon)), ..at(soon) },
    ] {
        assert_eq!(field(put(bad).await.problem()), "/not_before");
    }
    let past = put(at(NOW - DAY)).await.ok::<RequestView>().row.id;
    let id =
        put(SubmitRequest { then_it: Some(Millis(soon + DAY)), ..at(soon) }).await.ok::<RequestView>().row.id;
    let never = put(at(soon)).await.ok::<RequestView>().row.id;
    let news = |heard: Vec<News>, about: &RequestId| -> Vec<bool> {
        let waits = |news| match news {
            News::Inbox { id, waits, .. } if id == *about => Some(waits),
            _ => None,
        };
        heard.into_iter().filter_map(waits).collect()
    };
    let waiting = async || ada.get("/v1/helpers?skill=printing").await.ok::<Helpers>().waiting;
    let inbox = async || sana.inbox().await.rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!((inbox().await, waiting().await), (vec![past.clone()], 1), "what is past is now");
    assert_eq!(sana.claims(&id).await.problem(), Problem::NotFound);
    assert_eq!(ada.see(&id).await.submitted.not_before, Some(Millis(soon)));
    desk.turn(DAY / 2);
    ada.makes(&never, Move::AskIt, "").await;
    assert_eq!((inbox().await, waiting().await), (vec![past.clone()], 1));
    assert!(news(sana.heard().await, &never).is_empty(), "nobody was asked");

    desk.turn(DAY / 2 + 60 * SECOND);
    while news(sana.heard().await, &id).is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!((inbox().await, waiting().await), (vec![past, id.clone()], 2));
    let waited = sana.inbox().await.rows[1].waited;
    assert!((60..70).contains(&waited), "from then on: {waited}");
    tom.claims(&id).await.ok::<Claimed>();
    tom.leaves(&id, 1, Lane::Peer, "").await.ok::<Value>();
    assert_eq!(news(sana.heard().await, &id), [true, false, true], "once, and then as always");
    irma.makes(&id, Move::Own, "").await;
}

#[tokio::test]
async fn the_owner_of_it_asks_to_be_let_in_and_only_the_person_who_asked_lets_them() {
    let Peers { desk, ada, sana, irma, .. } = Peers::open().await;
    let ivo = irma.invites(Role::It, "Ivo").await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    assert_eq!(irma.joins(&id).await.problem(), Problem::NotAllowed, "a power user has it");
    sana.leaves(&id, 1, Lane::It, "It needs a driver").await.ok::<Value>();
    let owned = irma.makes(&id, Move::Own, "").await;
    assert_eq!(owned.claim, None, "nothing is left of the lease of a power user");
    assert!(!ada.see(&id).await.moves.contains(&Move::LetIn), "nobody is there to let in");
    assert!(matches!(ada.moves(&id, Move::LetIn, owned.rev, "").await.problem(), Problem::Moved { .. }));
    assert_eq!(irma.joins(&new_id()).await.problem(), Problem::NotFound);
    for other in [&ivo, &sana, &ada] {
        assert_eq!(other.joins(&id).await.problem(), Problem::NotAllowed);
    }
    let other = json!({ "device": ivo.session.me.device });
    assert_eq!(field(irma.post(&format!("/v1/requests/{id}/join"), other).await.problem()), "/device");

    let joined: Claimed = irma.joins(&id).await.ok();
    assert_eq!(
        (joined.lease.lease, joined.lease.until.0 - joined.lease.now.0),
        (2, 90 * SECOND),
        "it only rises"
    );
    let again: Claimed = irma.joins(&id).await.ok();
    assert_eq!((again.lease.lease, again.request.rev), (2, joined.request.rev), "renewed");
    let seen = ada.see(&id).await;
    assert_eq!(*what(&seen).last().unwrap(), &Happening::WantsIn { lease: 2 });
    let claim = seen.claim.as_ref().unwrap();
    assert_eq!((claim.lease, &claim.device), (2, &PublicKey::of(&irma.key)));
    assert_eq!(ivo.see(&id).await.claim, seen.claim);
    let told = ada.heard().await;
    assert!(told.iter().any(|news| matches!(news, News::Request { what, .. } if what == "wants-in")));
    let stale = ada.moves(&id, Move::LetIn, owned.rev, "").await.problem();
    assert!(matches!(stale, Problem::Moved { .. }), "she has not seen who it is");
    assert_eq!(irma.moves(&id, Move::LetIn, seen.rev, "").await.problem(), Problem::NotAllowed);
    assert!(seen.moves.contains(&Move::LetIn));
    let inside = ada.makes(&id, Move::LetIn, "").await;
    assert_eq!((inside.row.state, inside.row.lane), (State::Owned, Lane::It));
    assert!(inside.claim.is_some() && !inside.moves.contains(&Move::LetIn));
    assert!(
        matches!(ada.moves(&id, Move::LetIn, inside.rev, "").await.problem(), Problem::Moved { .. }),
        "twice"
    );

    // What the owner does meanwhile keeps the lease, and each heartbeat does.
    irma.writes(&id, 2, inside.rev, Move::AskBack, "Is it on?").await.ok::<RequestView>();
    desk.turn(100 * SECOND);
    assert_eq!(irma.beats(&id, 2).await.ok::<Lease>().lease, 2);
    assert_eq!(irma.beats(&id, 1).await.problem(), Problem::NotFound, "never hers");
    assert_eq!(ivo.beats(&id, 2).await.problem(), Problem::NotFound, "never his");
    let waiting: Helpers = ada.get("/v1/helpers?skill=printing").await.ok();
    assert_eq!((waiting.waiting, waiting.median), (0, None));
    assert_eq!(
        sana.get(&format!("/v1/requests/{id}")).await.problem(),
        Problem::NotFound,
        "handed over is over"
    );

    desk.turn(271 * SECOND);
    let lapsed = ada.see(&id).await;
    assert!(lapsed.claim.is_none() && !lapsed.moves.contains(&Move::LetIn), "nothing was heard of her");
    assert_eq!(lapsed.row.owner.as_ref().unwrap().name, "Irma");
    assert_eq!(irma.beats(&id, 2).await.problem(), Problem::LeaseLost { by: None });
    let late = irma.writes(&id, 2, lapsed.rev, Move::Resolve, "Done").await.problem();
    assert_eq!(late, Problem::LeaseLost { by: None });
    assert!(matches!(ada.moves(&id, Move::LetIn, lapsed.rev, "").await.problem(), Problem::Moved { .. }));
    assert_eq!(irma.joins(&id).await.ok::<Claimed>().lease.lease, 3);
    assert!(ada.see(&id).await.moves.contains(&Move::LetIn), "she is asked anew");
}

#[tokio::test]
async fn a_lease_of_it_ends_with_leaving_with_the_owner_and_with_the_request() {
    let Peers { desk: _desk, ada, irma, .. } = Peers::open().await;
    let ivo = irma.invites(Role::It, "Ivo").await;
    let id = ada.submit("No sound").await.row.id;
    irma.makes(&id, Move::Own, "").await;
    irma.joins(&id).await.ok::<Claimed>();
    assert_eq!(irma.leaves(&id, 1, Lane::Peer, "").await.problem(), Problem::NotAllowed);
    assert_eq!(ivo.leaves(&id, 1, Lane::It, "").await.problem(), Problem::NotFound);
    irma.leaves(&id, 1, Lane::It, "").await.ok::<Value>();
    irma.leaves(&id, 1, Lane::It, "").await.ok::<Value>();
    let left = ada.see(&id).await;
    assert_eq!((left.claim, left.row.state), (None, State::Owned));
    assert_eq!(left.row.owner.unwrap().name, "Irma", "it stays hers");

    let own = irma.submit("My own").await.row.id;
    irma.makes(&own, Move::Own, "").await;
    assert_eq!(irma.joins(&own).await.problem(), Problem::NotAllowed, "nobody helps themselves");

    let mut lease = 1;
    for (who, to) in [
        (&ivo, Move::TakeOver),
        (&irma, Move::TakeOver),
        (&irma, Move::Release),
        (&irma, Move::Resolve),
        (&ada, Move::Cancel),
    ] {
        let owner = ada.see(&id).await.row.owner.map(|owner| owner.name);
        let owner = if owner.as_deref() == Some("Ivo") { &ivo } else { &irma };
        if !ada.see(&id).await.moves.contains(&Move::Cancel) {
            ada.makes(&id, Move::Reopen, "It is back").await;
        }
        if ada.see(&id).await.row.state == State::Open {
            irma.makes(&id, Move::Own, "").await;
        }
        lease += 1;
        assert_eq!(owner.joins(&id).await.ok::<Claimed>().lease.lease, lease);
        ada.makes(&id, Move::LetIn, "").await;
        let ended = who.makes(&id, to, "It has to be").await;
        assert_eq!(ended.claim, None, "{to:?}");
        assert_eq!(owner.beats(&id, lease).await.problem(), Problem::LeaseLost { by: None }, "{to:?}");
    }
    assert_eq!(
        irma.joins(&id).await.problem(),
        Problem::Moved { state: State::Cancelled, owner: Some("Irma".into()) }
    );
}

#[tokio::test]
async fn a_power_user_sees_what_they_did_so_far_and_nobody_else_does() {
    let Peers { desk, ada, sana, tom, .. } = Peers::open().await;
    let helped =
        async |who: &Someone, query: &str| who.get(&format!("/v1/my/helping{query}")).await.ok::<Helped>();
    let nothing = Helped { requests: 0, minutes: 0, thanks: 0, rows: vec![], next: None };
    assert_eq!(helped(&sana, "").await, nothing);
    let wizard =
        WizardRef { id: "printing-stuck".parse().unwrap(), version: 3, title: "A printer is stuck".into() };
    let draft = SubmitRequest { wizard: Some(wizard), ..ada.draft_for_peers("The secret words") };
    let first = new_id();
    ada.put(&format!("/v1/requests/{first}"), draft).await.ok::<RequestView>();
    sana.claims(&first).await.ok::<Claimed>();
    desk.turn(61 * SECOND);
    sana.leaves(&first, 1, Lane::Peer, "").await.ok::<Value>();
    let rev = sana.claims(&first).await.ok::<Claimed>().request.rev;
    desk.turn(61 * SECOND);
    sana.writes(&first, 2, rev, Move::Resolve, "It was off").await.ok::<RequestView>();
    ada.makes(&first, Move::Thank, "You are kind").await;
    // A later helper gets none of the thanks of an earlier one.
    ada.makes(&first, Move::Reopen, "It is back").await;
    tom.claims(&first).await.ok::<Claimed>();
    let second = ada.asks_peers("Another").await.row.id;
    sana.claims(&second).await.ok::<Claimed>();
    desk.turn(30 * SECOND);

    let all = helped(&sana, "").await;
    assert_eq!((all.requests, all.minutes, all.thanks, &all.next), (2, 2, 1, &None));
    let rows: Vec<_> = all.rows.iter().map(|row| (&row.id, row.lease, row.how.as_str(), row.state)).collect();
    let expected = [
        (&second, 1, "", State::Claimed),
        (&first, 2, "request.resolve", State::Claimed),
        (&first, 1, "request.let-go", State::Claimed),
    ];
    assert_eq!(rows, expected, "the newest first");
    assert_eq!((all.rows[0].ended, all.rows[0].thanks.as_deref()), (None, None));
    assert_eq!(all.rows[1].thanks.as_deref(), Some("You are kind"));
    assert_eq!(
        (all.rows[2].thanks.as_deref(), all.rows[2].wizard.as_deref()),
        (None, Some("A printer is stuck"))
    );
    let took = all.rows[1].ended.unwrap().0 - all.rows[1].began.0;
    assert!((61 * SECOND..62 * SECOND).contains(&took), "{took}");
    let text = serde_json::to_string(&all).unwrap();
    assert!(!text.contains("secret") && !text.contains("Ada") && !text.contains(ada.session.me.id.as_str()));
    let toms = helped(&tom, "").await;
    assert_eq!((toms.requests, toms.thanks, toms.rows[0].thanks.as_ref()), (1, 0, None));
    assert_eq!(helped(&ada, "").await, nothing, "she was helped");

    let mut pages = vec![];
    let mut query = "?limit=1".to_owned();
    loop {
        let page = helped(&sana, &query).await;
        assert_eq!(page.requests, 2, "of all, on each page");
        pages.extend(page.rows);
        let Some(next) = page.next else { break };
        query = format!("?limit=1&cursor={next}");
    }
    assert_eq!(pages, all.rows);
    assert_eq!(field(sana.get("/v1/my/helping?cursor=bm9wZQ").await.problem()), "/cursor");
}
