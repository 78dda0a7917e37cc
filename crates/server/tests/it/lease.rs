//! A lease: renewed, lapsed, lost, ended with a certificate; and who writes under one that is not theirs.

use deskside_core::id::Millis;
use deskside_core::request::{Lane, Move, State};
use deskside_core::trust::Certificate;
use deskside_protocol::Page;
use deskside_protocol::audit::AuditEntry;
use deskside_protocol::event::News;
use deskside_protocol::help::{Claimed, Lease};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, RequestView};
use serde_json::{Value, json};

use crate::peer::{DAY, NOW, Peers, SECOND, certificate, until, what};

#[tokio::test]
async fn a_lease_is_renewed_and_otherwise_the_request_goes_back_to_its_old_place() {
    let Peers { desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let first = ada.asks_peers("First").await.row.id;
    let second = ada.asks_peers("Second").await.row.id;
    let lease = sana.claims(&first).await.ok::<Claimed>().lease;
    for _ in 0..5 {
        desk.turn(60 * SECOND);
        let renewed: Lease = sana.beats(&first, lease.lease).await.ok();
        assert!(renewed.lease == 1 && renewed.until > lease.until);
    }
    // Nothing is heard of her: Ada is told, and nobody else gets it yet.
    desk.turn(91 * SECOND);
    let gone = async |back: bool| loop {
        let told = ada.heard().await.into_iter().rev().find_map(|news| match news {
            News::Helper { id, back } => Some((id, back.is_some())),
            _ => None,
        });
        if told == Some((first.clone(), back)) {
            return;
        }
    };
    gone(true).await;
    assert_eq!(ada.see(&first).await.row.state, State::Claimed);
    assert_eq!(tom.claims(&first).await.problem(), Problem::Taken { by: "Sana".into() });
    // She is back, with the same lease.
    assert_eq!(sana.beats(&first, 1).await.ok::<Lease>().lease, 1);
    gone(false).await;
    ada.makes(&first, Move::LetIn, "").await;

    desk.turn((90 + 181) * SECOND);
    let back = until(&ada, &first, State::Open).await;
    assert_eq!((back.row.lane, &back.row.owner, &back.claim), (Lane::Peer, &None, &None));
    assert_eq!(*what(&back).last().unwrap(), &Happening::Lapsed);
    let rows: Vec<_> = tom.inbox().await.rows.into_iter().map(|row| (row.id, row.waited)).collect();
    assert_eq!(rows.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&first, &second], "at its old place");
    assert!(rows[0].1 < 10 && rows[1].1 > 600, "only the time that nobody had it: {rows:?}");

    // She sees nothing more of it, and nothing of hers is taken.
    assert_eq!(sana.get(&format!("/v1/requests/{first}")).await.problem(), Problem::NotFound);
    assert_eq!(sana.beats(&first, 1).await.problem(), Problem::LeaseLost { by: None });
    assert_eq!(tom.claims(&first).await.ok::<Claimed>().lease.lease, 2, "it only rises");
    let lost = Problem::LeaseLost { by: Some("Tom".into()) };
    assert_eq!(sana.beats(&first, 1).await.problem(), lost);
    assert_eq!(sana.writes(&first, 1, back.rev, Move::Resolve, "Done").await.problem(), lost);
    assert_eq!(sana.leaves(&first, 1, Lane::It, "Done").await.problem(), lost);
    assert_eq!(sana.beats(&first, 2).await.problem(), Problem::NotFound, "never hers");
    assert_eq!(tom.beats(&first, 1).await.problem(), Problem::NotFound, "never his");
    assert_eq!(ada.see(&first).await.row.state, State::Claimed);

    let page: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
    let about = page.rows.iter().filter(|entry| entry.object == first.as_str());
    let acts: Vec<_> =
        about.map(|entry| (entry.action.as_str(), entry.detail.get("lease").cloned())).collect();
    let expected = [
        ("request.submitted", None),
        ("request.claim", Some(json!(1))),
        ("request.let-in", None),
        ("request.lapsed", None),
        ("request.claim", Some(json!(2))),
    ];
    assert_eq!(acts, expected);
}

#[tokio::test]
async fn a_claim_whose_answer_was_lost_is_answered_again_and_one_is_all_that_a_person_has() {
    let Peers { desk, ada, sana, tom, .. } = Peers::open().await;
    let first = ada.asks_peers("First").await.row.id;
    let second = ada.asks_peers("Second").await.row.id;
    assert_eq!(sana.claims(&first).await.ok::<Claimed>().lease.lease, 1);
    assert_eq!(sana.claims(&first).await.ok::<Claimed>().lease.lease, 1);
    assert_eq!(sana.inbox().await.holds, Some(first.clone()));
    assert_eq!(sana.claims(&second).await.problem(), Problem::HelpingAlready { id: first.clone() });

    sana.leaves(&first, 1, Lane::Peer, "").await.ok::<Value>();
    sana.leaves(&first, 1, Lane::Peer, "").await.ok::<Value>();
    assert_eq!(sana.leaves(&first, 1, Lane::It, "x").await.problem(), Problem::LeaseLost { by: None });
    assert_eq!(sana.get(&format!("/v1/requests/{first}")).await.problem(), Problem::NotFound);
    assert_eq!(sana.claims(&second).await.ok::<Claimed>().lease.lease, 1);
    assert_eq!(tom.claims(&first).await.ok::<Claimed>().lease.lease, 2);
    // One that was forgotten does not keep its holder from the next one.
    desk.turn(271 * SECOND);
    let third = ada.asks_peers("Third").await.row.id;
    assert_eq!(sana.claims(&third).await.ok::<Claimed>().lease.lease, 1);
    until(&ada, &second, State::Open).await;
}

#[tokio::test]
async fn a_holder_writes_with_the_number_of_the_lease_or_not_at_all() {
    let Peers { desk: _desk, ada, sana, tom, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    let rev = sana.claims(&id).await.ok::<Claimed>().request.rev;
    let without = sana.moves(&id, Move::Reply, rev, "Hello").await.problem();
    assert!(matches!(without, Problem::Unusable { field, .. } if field == "/lease"));
    assert_eq!(
        sana.writes(&id, 0, rev, Move::Reply, "Hello").await.problem(),
        Problem::LeaseLost { by: Some("Sana".into()) }
    );
    assert_eq!(tom.writes(&id, 1, rev, Move::Reply, "Hello").await.problem(), Problem::NotFound);
    for to in [Move::LetGo, Move::HandOver, Move::Claim] {
        let refused = sana.writes(&id, 1, rev, to, "Hello").await.problem();
        assert!(matches!(refused, Problem::Unusable { field, .. } if field == "/move"));
    }
    for to in [Move::Own, Move::Cancel, Move::AskIt, Move::Note, Move::Confirm] {
        assert_eq!(sana.writes(&id, 1, rev, to, "Hello").await.problem(), Problem::NotAllowed);
    }
    sana.writes(&id, 1, rev, Move::Reply, "Hello").await.ok::<RequestView>();
}

#[tokio::test]
async fn a_certificate_that_is_taken_away_or_runs_out_ends_the_claim() {
    let peers = Peers::open().await;
    let Peers { desk, ada, sana, tom, .. } = &peers;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    peers.certify(2, &[certificate(tom, &["printing"])]).await;
    let back = ada.see(&id).await;
    assert_eq!((back.row.state, back.row.owner.as_ref()), (State::Open, None), "with the publishing");
    assert_eq!(*what(&back).last().unwrap(), &Happening::Uncertified);
    assert_eq!(sana.beats(&id, 1).await.problem(), Problem::LeaseLost { by: None });
    assert_eq!(sana.claims(&id).await.problem(), Problem::NotAllowed);

    let soon = Certificate { until: Millis(NOW + DAY), ..certificate(tom, &["printing"]) };
    peers.certify(3, &[soon]).await;
    desk.turn(DAY - 60 * SECOND);
    tom.claims(&id).await.ok::<Claimed>();
    desk.turn(61 * SECOND);
    assert_eq!(tom.beats(&id, 2).await.problem(), Problem::LeaseLost { by: None });
    assert_eq!(until(ada, &id, State::Open).await.row.lane, Lane::Peer);
}
