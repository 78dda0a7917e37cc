//! Sealed sections: sent in parts, resumed, checked, bound to a request, and fetched only by IT with a record of it.

use deskside_core::request::{Lane, Move, State};
use deskside_protocol::account::Role;
use deskside_protocol::help::Claimed;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, Packet, RequestView, SubmitRequest, SubmittedBundle, Upload};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};

use crate::desk::{Desk, Someone, digest, new_id};
use crate::peer::Peers;

const MIB: usize = 1024 * 1024;

fn sealed(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at * 31 % 251) as u8).collect()
}

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped_even_after_a_restart() {
    let desk = Desk::open().await;
    let mut ada = desk.it().await;
    let bytes = sealed(2 * MIB + 17);
    let path = format!("/v1/blobs/{}", digest(&bytes));
    let part =
        |at: usize| (format!("{path}/parts/{at}"), bytes[at * MIB..bytes.len().min((at + 1) * MIB)].to_vec());
    let status = Upload { stored: false, parts: vec![0, 2] };
    let complete = json!({ "parts": 3, "size": bytes.len() });

    assert_eq!(ada.get(&path).await.ok::<Upload>(), Upload { stored: false, parts: vec![] });
    for at in [2, 0, 0] {
        let (path, bytes) = part(at);
        ada.put_bytes(&path, bytes).await.ok::<Upload>();
    }
    let early = ada.post(&format!("{path}/complete"), &complete).await.problem();
    assert!(
        matches!(early, Problem::Unusable { field, expected } if field == "/parts" && expected.contains('1'))
    );

    let desk = desk.restarted().await;
    ada.url = desk.url.clone();
    assert_eq!(ada.get(&path).await.ok::<Upload>(), status);
    let (missing, rest) = part(1);
    ada.put_bytes(&missing, rest).await.ok::<Upload>();
    for _ in 0..2 {
        assert!(ada.post(&format!("{path}/complete"), &complete).await.ok::<Upload>().stored);
    }
    assert!(ada.get(&path).await.ok::<Upload>().stored);
}

#[tokio::test]
async fn what_is_on_its_way_counts_for_what_a_person_may_have() {
    let mut desk = Desk::open().await;
    let mut ada = desk.it().await;
    let there = ada.upload(b"sealed").await;
    desk.running.take().unwrap().shutdown().await;
    let file = desk.folder.path().join("data/desk.sqlite");
    let mut db = SqliteConnection::connect(file.to_str().unwrap()).await.unwrap();
    let size = 2 * 1024 * 1024 * 1024_i64 - (MIB + MIB / 2) as i64;
    let update = sqlx::query("UPDATE blob SET size = $1 WHERE sha256 = $2").bind(size).bind(there.as_str());
    update.execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    let desk = desk.started().await;
    ada.url = desk.url.clone();
    let part = |name: &[u8]| format!("/v1/blobs/{}/parts/0", digest(name));
    for _ in 0..2 {
        ada.put_bytes(&part(b"one"), sealed(MIB)).await.ok::<Upload>();
    }
    let full = ada.put_bytes(&part(b"another"), sealed(MIB)).await.problem();
    assert!(matches!(full, Problem::TooLarge { .. }), "{full:?}");
    ada.put_bytes(&part(b"a small one"), sealed(MIB / 2)).await.ok::<Upload>();
}

#[tokio::test]
async fn an_upload_that_is_something_else_than_its_name_is_dropped() {
    let desk = Desk::open().await;
    let ada = desk.it().await;
    let path = format!("/v1/blobs/{}", digest(b"what was meant"));
    ada.put_bytes(&format!("{path}/parts/0"), b"what was sent!".to_vec()).await.ok::<Upload>();
    let wrong = ada.post(&format!("{path}/complete"), json!({ "parts": 1, "size": 14 })).await.problem();
    assert!(matches!(wrong, Problem::Unusable { field, .. } if field == "/path/sha256"));
    assert_eq!(ada.get(&path).await.ok::<Upload>(), Upload { stored: false, parts: vec![] });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_uploads_of_the_same_section_at_once_are_each_answered_and_are_one() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    for round in 0..3 {
        let bytes = sealed(2 * MIB + 100 + round);
        let path = format!("/v1/blobs/{}", digest(&bytes));
        let whole = json!({ "parts": 3, "size": bytes.len() });
        let upload = async |order: [usize; 3]| {
            for at in order {
                let part = bytes[at * MIB..bytes.len().min((at + 1) * MIB)].to_vec();
                ada.put_bytes(&format!("{path}/parts/{at}"), part).await.ok::<Upload>();
            }
            ada.post(&format!("{path}/complete"), &whole).await.ok::<Upload>()
        };
        let uploads =
            tokio::join!(upload([0, 1, 2]), upload([2, 1, 0]), upload([1, 2, 0]), upload([0, 2, 1]));
        for upload in [uploads.0, uploads.1, uploads.2, uploads.3] {
            assert!(upload.stored);
        }
        assert_eq!(fetched(&irma, &ada, &bytes).await, bytes);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_in_the_wrong_place_spoils_an_upload_and_never_its_section() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    for round in 0..3 {
        let bytes = sealed(2 * MIB + 500 + round);
        let path = format!("/v1/blobs/{}", digest(&bytes));
        let whole = json!({ "parts": 3, "size": bytes.len() });
        let upload = async |places: [(usize, usize); 3]| {
            for (at, from) in places {
                let part = bytes[from * MIB..bytes.len().min((from + 1) * MIB)].to_vec();
                ada.put_bytes(&format!("{path}/parts/{at}"), part).await.ok::<Upload>();
            }
            ada.post(&format!("{path}/complete"), &whole).await
        };
        let right = [(0, 0), (1, 1), (2, 2)];
        let answers =
            tokio::join!(upload(right), upload([(1, 0), (0, 1), (2, 2)]), upload([(0, 0), (0, 1), (1, 1)]));
        for answer in [answers.0, answers.1, answers.2] {
            // Nobody meets a fault of the server.
            match answer.status {
                200 => assert!(answer.ok::<Upload>().stored),
                _ => assert!(matches!(answer.problem(), Problem::Unusable { .. })),
            }
        }
        upload(right).await.ok::<Upload>();
        assert_eq!(fetched(&irma, &ada, &bytes).await, bytes);
    }
}

/// What IT gets of a section that somebody stored.
async fn fetched(it: &Someone, who: &Someone, bytes: &[u8]) -> Vec<u8> {
    let id = new_id();
    let draft = SubmitRequest { bundle: Some(who.bundle(&id, &[bytes])), ..who.draft("With a report") };
    who.put(&format!("/v1/requests/{id}"), draft).await.ok::<RequestView>();
    it.get(&format!("/v1/requests/{id}/sections/s0")).await.ok()
}

#[tokio::test]
async fn an_upload_has_its_limits() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let path = format!("/v1/blobs/{}", digest(b"large"));
    let part = |number: &str| format!("{path}/parts/{number}");
    for who in [&irma, &ada] {
        let large = who.put_bytes(&part("0"), vec![0; MIB + 1]).await.problem();
        assert_eq!(large, Problem::TooLarge { limit: MIB as u64 });
    }
    for (number, bytes) in [("21", 1), ("-1", 1), ("4294967296", 1), ("0", 0)] {
        let problem = ada.put_bytes(&part(number), vec![0; bytes]).await.problem();
        assert!(matches!(problem, Problem::Unusable { .. }), "{number} {problem:?}");
    }
    let complete = async |body| ada.post(&format!("{path}/complete"), body).await.problem();
    assert_eq!(
        complete(json!({ "parts": 22, "size": 21 * MIB + 1 })).await,
        Problem::TooLarge { limit: 21 * MIB as u64 }
    );
    for body in [
        json!({ "parts": 0, "size": 0 }),
        json!({ "parts": 2, "size": 5 }),
        json!({ "parts": 1, "size": -5 }),
    ] {
        assert!(matches!(complete(body).await, Problem::Unusable { .. }));
    }
    for at in 0..16_u8 {
        ada.put_bytes(&format!("/v1/blobs/{}/parts/0", digest(&[at])), vec![at]).await.ok::<Upload>();
    }
    assert!(
        matches!(ada.put_bytes(&part("0"), vec![0]).await.problem(), Problem::SlowDown { .. }),
        "too many at once"
    );
}

#[tokio::test]
async fn a_request_names_only_sections_that_its_sender_stored() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let missing = Problem::BlobMissing { sha256: digest(b"sealed").to_string() };
    let submit = async |who: &Someone| {
        let id = new_id();
        let draft =
            SubmitRequest { bundle: Some(who.bundle(&id, &[b"sealed"])), ..who.draft("With a report") };
        (who.put(&format!("/v1/requests/{id}"), draft).await, id)
    };

    let (answer, id) = submit(&ada).await;
    assert_eq!(answer.problem(), missing);
    assert_eq!(
        ada.get(&format!("/v1/requests/{id}")).await.problem(),
        Problem::NotFound,
        "nothing of it was kept"
    );
    ada.upload(b"sealed").await;
    assert!(submit(&ada).await.0.ok::<RequestView>().row.has_report);
    assert_eq!(submit(&ben).await.0.problem(), missing, "what Ada stored is not Ben's");
    assert_eq!(submit(&ada).await.0.problem(), missing, "it belongs to the first request");
}

#[tokio::test]
async fn fetching_a_section_is_recorded_where_its_owner_can_read_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let bytes = sealed(MIB + 5);
    let request = ada.submit_with(&bytes).await;
    let id = &request.row.id;

    assert_eq!(irma.get(&format!("/v1/requests/{id}/sections/s0")).await.ok::<Vec<u8>>(), bytes);
    assert_eq!(irma.get(&format!("/v1/requests/{id}/sections/s1")).await.problem(), Problem::NotFound);
    let seen = ada.see(id).await;
    assert_eq!(seen.timeline.len(), 2);
    assert_eq!(seen.timeline[1].by.name, "Irma");
    assert_eq!(seen.timeline[1].what, Happening::SectionOpened { section: "s0".parse().unwrap() });
    assert_eq!((seen.row.state, seen.rev), (State::Open, 1), "looking is no move");
    let record = irma.get("/v1/audit?limit=200").await.body;
    assert_eq!(record["rows"].as_array().unwrap().last().unwrap()["action"], "request.section-opened");
}

#[tokio::test]
async fn what_no_request_names_is_cleared_away_after_a_day_and_what_one_names_stays() {
    let desk = Desk::open().await;
    let mut ada = desk.it().await;
    let orphan = ada.upload(b"forgotten").await;
    let request = ada.submit_with(b"sealed").await;
    desk.turn(24 * 3_600 * 1_000 + 1);
    let fresh = ada.upload(b"just now").await;

    // The server cleans up when it starts.
    let desk = desk.restarted().await;
    ada.url = desk.url.clone();
    let sections = desk.folder.path().join("data/sections").join(ada.session.me.id.as_str());
    let gone = async {
        while sections.join(orphan.as_str()).exists() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), gone).await.expect("the orphan goes away");
    assert!(!ada.get(&format!("/v1/blobs/{orphan}")).await.ok::<Upload>().stored);
    assert!(ada.get(&format!("/v1/blobs/{fresh}")).await.ok::<Upload>().stored);
    assert_eq!(
        ada.get(&format!("/v1/requests/{}/sections/s0", request.row.id)).await.ok::<Vec<u8>>(),
        b"sealed"
    );
}

#[tokio::test]
async fn what_is_sent_along_later_is_sealed_for_it_added_once_and_not_too_often() {
    let Peers { desk: _desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    let rev = sana.claims(&id).await.ok::<Claimed>().request.rev;
    let path = format!("/v1/requests/{id}/packets");
    let packet = |who: &Someone, bytes: &[u8]| Packet { bundle: who.bundle(&id, &[bytes]) };
    let missing = ada.post(&path, packet(&ada, b"run 0")).await.problem();
    assert!(matches!(missing, Problem::BlobMissing { .. }));
    ada.upload(b"run 0").await;
    let elsewhere = Packet { bundle: ada.bundle(&new_id(), &[b"run 0"]) };
    let unsigned = Packet {
        bundle: SubmittedBundle {
            signature: packet(&sana, b"run 0").bundle.signature,
            ..packet(&ada, b"run 0").bundle
        },
    };
    for (bad, wrong) in [(elsewhere, "/bundle/receipt/request"), (unsigned, "/bundle/signature")] {
        let refused = ada.post(&path, bad).await.problem();
        assert!(matches!(refused, Problem::Unusable { field, .. } if field == wrong));
    }
    for (who, whole) in
        [(&sana, Problem::NotAllowed), (&irma, Problem::NotAllowed), (&tom, Problem::NotFound)]
    {
        assert_eq!(who.post(&path, packet(&ada, b"run 0")).await.problem(), whole);
    }

    let first: RequestView = ada.post(&path, packet(&ada, b"run 0")).await.ok();
    let again: RequestView = ada.post(&path, packet(&ada, b"run 0")).await.ok();
    assert_eq!((first.packets.len(), again.packets.len(), first.rev), (1, 1, rev));
    let added =
        |view: &RequestView| view.timeline.iter().filter(|one| one.what == Happening::PacketAdded).count();
    assert_eq!(added(&again), 1);
    assert_eq!(sana.see(&id).await.packets, [], "it is for IT");
    assert_eq!(added(&sana.see(&id).await), 1, "that there is one she may know");
    for number in 1..5 {
        let bytes = format!("run {number}").into_bytes();
        ada.upload(&bytes).await;
        ada.post(&path, packet(&ada, &bytes)).await.ok::<RequestView>();
    }
    ada.upload(b"run 5").await;
    let sixth = ada.post(&path, packet(&ada, b"run 5")).await.problem();
    assert!(matches!(sixth, Problem::Unusable { field, .. } if field == "/bundle"));

    sana.leaves(&id, 1, Lane::It, "It needs a driver").await.ok::<Value>();
    assert_eq!(irma.see(&id).await.packets[3], packet(&ada, b"run 3"));
    let opened = irma.get(&format!("{path}/3/s0")).await;
    assert_eq!(opened.body, json!(b"run 3".to_vec()));
    let last = |view: RequestView| view.timeline.last().unwrap().what.clone();
    assert_eq!(last(ada.see(&id).await), Happening::SectionOpened { section: "s0".parse().unwrap() });
    let record = irma.get("/v1/audit?limit=200").await.body;
    let entry = record["rows"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&entry["action"], &entry["detail"]),
        (&json!("request.section-opened"), &json!({ "section": "s0", "packet": 3 }))
    );
    for missing in ["5/s0", "0/s1"] {
        assert_eq!(irma.get(&format!("{path}/{missing}")).await.problem(), Problem::NotFound);
    }
    assert_eq!(ada.get(&format!("{path}/3/s0")).await.problem(), Problem::NotAllowed);

    ada.makes(&id, Move::Cancel, "").await;
    ada.post(&path, packet(&ada, b"run 4")).await.ok::<RequestView>();
    let late = ada.post(&path, packet(&ada, b"run 5")).await.problem();
    assert_eq!(late, Problem::Moved { state: State::Cancelled, owner: None });
}
