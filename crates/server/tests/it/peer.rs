//! A power user helps: who may, what they see before and after, and how a lease begins, lasts and ends.

use std::time::Duration;

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::{Lane, Move, State};
use deskside_core::trust::{Certificate, Manifest, PublicKey, Rank};
use deskside_protocol::account::Role;
use deskside_protocol::event::{Events, News};
use deskside_protocol::help::{Claimed, Helpers, Inbox, Presence};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Counts, Happening, MoveRequest, RequestView, SubmitRequest, WizardRef};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, Someone, digest, new_id};
use crate::events::{Socket, live, next};
use crate::publish::{Organisation, manifest};

const FILE: &[u8] = b"boundaries: []";
pub const SECOND: i64 = 1_000;
pub const DAY: i64 = 24 * 3_600 * SECOND;
pub const NOW: i64 = 1_800_000_000_000;

/// What the organisation says somebody can help with.
pub fn certificate(of: &Someone, skills: &[&str]) -> Certificate {
    Certificate {
        person: of.session.me.id.clone(),
        name: of.session.me.name.clone(),
        team: "Accounting".into(),
        devices: [PublicKey::of(&of.key)].into(),
        skills: skills.iter().map(|skill| skill.parse().unwrap()).collect(),
        rank: Rank::Peer,
        from: Millis(NOW - DAY),
        until: Millis(NOW + 300 * DAY),
    }
}

/// An organisation with somebody who asks and two who can help.
pub struct Peers {
    pub desk: Desk,
    pub organisation: Organisation,
    pub irma: Someone,
    pub ada: Someone,
    pub sana: Someone,
    pub tom: Someone,
}

impl Peers {
    pub async fn open() -> Peers {
        let desk = Desk::with(|config| config.watch = Duration::from_millis(5)).await;
        let irma = desk.it().await;
        let organisation = Organisation::new();
        organisation.publish_root(&irma).await.ok::<Value>();
        irma.put_bytes(&format!("/v1/files/{}", digest(FILE)), FILE.to_vec()).await.ok::<Value>();
        let ada = irma.invites(Role::User, "Ada").await;
        let sana = irma.invites(Role::PowerUser, "Sana").await;
        let tom = irma.invites(Role::PowerUser, "Tom").await;
        let peers = Peers { desk, organisation, irma, ada, sana, tom };
        let both = [certificate(&peers.sana, &["printing"]), certificate(&peers.tom, &["printing", "mail"])];
        peers.certify(1, &both).await;
        peers
    }

    pub async fn certify(&self, version: u32, certificates: &[Certificate]) {
        let manifest = Manifest { certificates: certificates.to_vec(), ..manifest(version, FILE) };
        self.irma.put("/v1/manifest", self.organisation.sign(manifest)).await.ok::<Value>();
    }
}

impl Someone {
    pub async fn claims(&self, id: &RequestId) -> Answer {
        self.post(&format!("/v1/requests/{id}/claim"), json!({ "device": self.session.me.device })).await
    }

    pub async fn beats(&self, id: &RequestId, lease: u32) -> Answer {
        self.post(&format!("/v1/requests/{id}/heartbeat"), json!({ "lease": lease })).await
    }

    pub async fn leaves(&self, id: &RequestId, lease: u32, to: Lane, text: &str) -> Answer {
        let body = json!({ "lease": lease, "to": to, "text": text });
        self.post(&format!("/v1/requests/{id}/leave"), body).await
    }

    /// Moves a request under a lease.
    pub async fn writes(&self, id: &RequestId, lease: u32, rev: i64, to: Move, text: &str) -> Answer {
        let key = new_id().to_string();
        let body = MoveRequest { to, rev, text: text.into(), key, lease: Some(lease) };
        self.post(&format!("/v1/requests/{id}/moves"), body).await
    }

    pub async fn inbox(&self) -> Inbox {
        self.get("/v1/inbox").await.ok()
    }

    pub async fn heard(&self) -> Vec<News> {
        let events: Events = self.get("/v1/events").await.ok();
        events.events.into_iter().map(|event| event.news).collect()
    }
}

/// Waits until a request stands like this for somebody.
pub async fn until(who: &Someone, id: &RequestId, state: State) -> RequestView {
    until_it(who, id, |view| view.row.state == state).await
}

/// Waits until somebody sees a request so.
pub async fn until_it(who: &Someone, id: &RequestId, is: impl Fn(&RequestView) -> bool) -> RequestView {
    let seen = async {
        loop {
            let view = who.see(id).await;
            if is(&view) {
                return view;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), seen).await.expect("it gets there")
}

pub fn what(view: &RequestView) -> Vec<&Happening> {
    view.timeline.iter().map(|entry| &entry.what).collect()
}

#[tokio::test]
async fn a_power_user_accepts_helps_and_resolves() {
    let Peers { desk: _desk, ada, sana, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out\nIt is the one on floor 2").await.row.id;
    let Claimed { lease, request } = sana.claims(&id).await.ok();
    assert_eq!((lease.lease, request.row.state), (1, State::Claimed));
    assert_eq!(lease.until.0 - lease.now.0, 90 * SECOND);
    assert_eq!(request.submitted.words, "Nothing comes out\nIt is the one on floor 2");
    assert_eq!(request.moves, [Move::Reply, Move::Resolve, Move::LetGo, Move::HandOver]);

    // She sees who it is and with which device, and lets her in.
    let seen = ada.see(&id).await;
    assert_eq!(seen.row.owner.unwrap().name, "Sana");
    assert_eq!(seen.claim.unwrap().device, PublicKey::of(&sana.key));
    assert_eq!(seen.moves, [Move::Reply, Move::Cancel, Move::LetIn, Move::Decline, Move::AskIt]);
    let refused = sana.writes(&id, 1, request.rev, Move::LetIn, "").await.problem();
    assert_eq!(refused, Problem::NotAllowed, "consent does not come from the other side");
    let inside = ada.makes(&id, Move::LetIn, "").await;
    assert_eq!(inside.row.state, State::InSession);

    let told: RequestView = sana.writes(&id, 1, inside.rev, Move::Reply, "Is it on?").await.ok();
    let told = ada.moves(&id, Move::Reply, told.rev, "It was not").await.ok::<RequestView>();
    sana.writes(&id, 1, told.rev, Move::Resolve, "It was off").await.ok::<RequestView>();
    let done = ada.makes(&id, Move::Confirm, "").await;
    assert_eq!((done.row.state, done.row.lane), (State::Closed, Lane::Peer));
    assert_eq!(sana.get(&format!("/v1/requests/{id}")).await.problem(), Problem::NotFound, "it is over");

    let heard: Vec<String> = sana
        .heard()
        .await
        .into_iter()
        .filter_map(|news| match news {
            News::Request { what, .. } => Some(what),
            News::Inbox { .. }
            | News::Helper { .. }
            | News::Outcome { .. }
            | News::Approval { .. }
            | News::Manifest { .. } => None,
        })
        .collect();
    assert_eq!(heard, ["claimed", "let-in", "replied", "replied", "resolved", "confirmed"]);
}

#[tokio::test]
async fn before_it_is_accepted_a_request_shows_no_words_and_no_person() {
    let Peers { desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let wizard =
        WizardRef { id: "printing-stuck".parse().unwrap(), version: 3, title: "A printer is stuck".into() };
    let draft = SubmitRequest { wizard: Some(wizard), ..ada.draft_for_peers("The secret words of Ada") };
    let id = new_id();
    ada.put(&format!("/v1/requests/{id}"), draft).await.ok::<RequestView>();
    desk.turn(65 * SECOND);

    let answer = sana.get("/v1/inbox").await;
    let text = answer.body.to_string();
    for hidden in ["secret", "Ada", ada.session.me.id.as_str(), id.reference().as_str(), "paused"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    let row = answer.body["rows"][0].clone();
    assert!((65..70).contains(&row["waited"].as_u64().unwrap()), "{row}");
    assert_eq!(row["wizard"], "A printer is stuck");
    assert_eq!(row["statuses"], json!([{ "status": "fixed", "count": 1 }]));
    assert_eq!(row.as_object().unwrap().len(), 7, "nothing else but whether it is offered");
    assert_eq!(sana.get(&format!("/v1/requests/{id}")).await.problem(), Problem::NotFound);
    let news = serde_json::to_string(&sana.heard().await).unwrap();
    assert!(news.contains(id.as_str()) && !news.contains(ada.session.me.id.as_str()), "{news}");

    sana.claims(&id).await.ok::<Claimed>();
    assert_eq!(tom.inbox().await.rows, [], "it is taken");
    let offers = tom.heard().await.into_iter().filter_map(|news| match news {
        News::Inbox { waits, .. } => Some(waits),
        _ => None,
    });
    assert_eq!(offers.collect::<Vec<_>>(), [true, false]);
    assert_eq!(tom.claims(&id).await.problem(), Problem::Taken { by: "Sana".into() });
    assert_eq!(tom.get(&format!("/v1/requests/{id}")).await.problem(), Problem::NotFound);
    let all = irma.heard().await;
    assert!(!all.iter().any(|news| matches!(news, News::Inbox { .. })), "IT hears of the request itself");
}

#[tokio::test]
async fn only_who_is_certified_for_it_now_and_not_left_out_gets_a_request() {
    let peers = Peers::open().await;
    let Peers { desk, ada, sana, tom, irma, .. } = &peers;
    let mail = SubmitRequest { skill: Some("mail".parse().unwrap()), ..ada.draft_for_peers("No mail") };
    let id = new_id();
    ada.put(&format!("/v1/requests/{id}"), mail).await.ok::<RequestView>();
    assert_eq!(sana.inbox().await.rows.len(), 0, "another skill");
    assert_eq!(sana.claims(&id).await.problem(), Problem::NotFound);
    assert_eq!(tom.inbox().await.rows.len(), 1);

    let without = SubmitRequest { not_by: vec![tom.session.me.id.clone()], ..ada.draft_for_peers("Not Tom") };
    let other = new_id();
    ada.put(&format!("/v1/requests/{other}"), without).await.ok::<RequestView>();
    assert_eq!(tom.claims(&other).await.problem(), Problem::NotFound, "left out");
    assert_eq!(tom.inbox().await.rows.len(), 1);
    assert!(!tom.heard().await.iter().any(|news| matches!(news, News::Inbox { id, .. } if *id == other)));

    let own = tom.asks_peers("My own").await.row.id;
    assert_eq!(tom.claims(&own).await.problem(), Problem::NotAllowed, "their own");
    assert_eq!(tom.inbox().await.rows.len(), 1);
    assert_eq!(irma.claims(&id).await.problem(), Problem::NotAllowed, "IT is no power user");
    assert_eq!(ada.claims(&id).await.problem(), Problem::NotAllowed);
    let it_lane = ada.submit("For IT").await.row.id;
    assert_eq!(tom.claims(&it_lane).await.problem(), Problem::NotFound);
    assert_eq!(tom.claims(&new_id()).await.problem(), Problem::NotFound);
    let device = json!({ "device": ada.session.me.device });
    let stolen = tom.post(&format!("/v1/requests/{id}/claim"), device).await.problem();
    assert!(matches!(stolen, Problem::Unusable { field, .. } if field == "/device"));

    // A trainee, a certificate of another device, one that has not begun, and one that is over.
    let good = certificate(tom, &["mail"]);
    let bad = [
        Certificate { rank: Rank::Trainee, ..good.clone() },
        Certificate { devices: [PublicKey::of(&ada.key)].into(), ..good.clone() },
        Certificate { person: ada.session.me.id.clone(), ..good.clone() },
        Certificate { from: Millis(NOW + 100 * DAY), ..good.clone() },
        Certificate { until: Millis(NOW - SECOND), ..good.clone() },
    ];
    for (version, bad) in (2..).zip(bad) {
        peers.certify(version, std::slice::from_ref(&bad)).await;
        assert_eq!(tom.claims(&id).await.problem(), Problem::NotAllowed, "{bad:?}");
        assert_eq!(tom.get("/v1/inbox").await.problem(), Problem::NotAllowed);
    }
    peers.certify(9, &[Certificate { until: Millis(NOW + 20 * DAY), ..good }]).await;
    desk.turn(20 * DAY);
    assert_eq!(tom.claims(&id).await.problem(), Problem::NotAllowed, "by the clock of the server");
    desk.turn(-20 * DAY);
    tom.claims(&id).await.ok::<Claimed>();
}

#[tokio::test]
async fn it_takes_on_what_is_handed_over_asked_for_or_taken_and_what_happened_stays() {
    let Peers { desk: _desk, ada, sana, irma, .. } = Peers::open().await;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    assert_eq!(irma.get("/v1/counts").await.ok::<Counts>().triage, 0, "IT was not asked");
    sana.claims(&id).await.ok::<Claimed>();
    let missing = sana.leaves(&id, 1, Lane::It, " ").await.problem();
    assert!(matches!(missing, Problem::Unusable { field, .. } if field == "/text"));
    sana.leaves(&id, 1, Lane::It, "It needs a driver").await.ok::<Value>();
    sana.leaves(&id, 1, Lane::It, "It needs a driver").await.ok::<Value>();
    let handed = ada.see(&id).await;
    assert_eq!((handed.row.lane, handed.row.state), (Lane::It, State::Open));
    let text = "It needs a driver".to_owned();
    assert_eq!(
        what(&handed),
        [&Happening::Submitted, &Happening::Claimed { lease: 1 }, &Happening::HandedOver { text }]
    );
    assert_eq!(irma.get("/v1/counts").await.ok::<Counts>().triage, 1);
    assert_eq!(sana.claims(&id).await.problem(), Problem::NotFound, "it does not come back");
    irma.makes(&id, Move::Own, "").await;

    for claimed in [false, true] {
        let id = ada.asks_peers("Somebody else, please").await.row.id;
        if claimed {
            sana.claims(&id).await.ok::<Claimed>();
        }
        let asked = ada.makes(&id, Move::AskIt, "").await;
        assert_eq!((asked.row.lane, asked.row.state, asked.row.owner), (Lane::It, State::Open, None));
        assert_eq!(sana.get(&format!("/v1/requests/{id}")).await.problem(), Problem::NotFound);
    }
    let id = ada.asks_peers("Urgent").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    let taken = irma.makes(&id, Move::TakeOver, "It is the server room").await;
    assert_eq!((taken.row.lane, taken.row.state), (Lane::It, State::Owned));
    assert_eq!(sana.beats(&id, 1).await.problem(), Problem::LeaseLost { by: None });

    let id = ada.asks_peers("Never mind").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    ada.makes(&id, Move::Cancel, "").await;
    assert_eq!(sana.leaves(&id, 1, Lane::Peer, "").await.problem(), Problem::LeaseLost { by: None });
    sana.claims(&ada.asks_peers("Free again").await.row.id).await.ok::<Claimed>();
}

#[tokio::test]
async fn what_no_power_user_took_in_the_chosen_time_goes_to_it() {
    let Peers { desk, ada, sana, irma, .. } = Peers::open().await;
    let soon = |words: &str| SubmitRequest { then_it: Some(Millis(NOW + DAY)), ..ada.draft_for_peers(words) };
    let (waits, taken) = (new_id(), new_id());
    ada.put(&format!("/v1/requests/{waits}"), soon("Waits")).await.ok::<RequestView>();
    ada.put(&format!("/v1/requests/{taken}"), soon("Taken")).await.ok::<RequestView>();
    let stays = ada.asks_peers("Stays").await.row.id;
    desk.turn(DAY - 60 * SECOND);
    sana.claims(&taken).await.ok::<Claimed>();
    assert_eq!(ada.see(&waits).await.row.lane, Lane::Peer);
    desk.turn(61 * SECOND);
    let passed = async |id: &RequestId| loop {
        let view = ada.see(id).await;
        if view.row.lane == Lane::It {
            return view;
        }
    };
    assert_eq!(*what(&passed(&waits).await).last().unwrap(), &Happening::PassedToIt);
    assert_eq!(ada.see(&taken).await.row.state, State::Claimed, "somebody is there");
    assert_eq!(ada.see(&stays).await.row.lane, Lane::Peer);
    sana.leaves(&taken, 1, Lane::Peer, "").await.ok::<Value>();
    passed(&taken).await;
    assert_eq!(irma.get("/v1/counts").await.ok::<Counts>().triage, 2);
}

#[tokio::test]
async fn an_estimate_is_made_of_what_was_seen_or_there_is_none() {
    let Peers { desk, ada, sana, tom, .. } = Peers::open().await;
    let ask = async |who: &Someone, skill: &str| {
        who.get(&format!("/v1/helpers?skill={skill}")).await.ok::<Helpers>()
    };
    let nobody = Helpers { certified: 0, present: 0, free: 0, waiting: 0, median: None };
    assert_eq!(ask(&ada, "wifi").await, nobody);
    let wifi = SubmitRequest { skill: Some("wifi".parse().unwrap()), ..ada.draft_for_peers("No wifi") };
    ada.put(&format!("/v1/requests/{}", new_id()), wifi).await.ok::<RequestView>();
    assert_eq!(ask(&ada, "wifi").await, Helpers { waiting: 1, ..nobody }, "taken in, and told so");

    assert_eq!(ask(&ada, "printing").await, Helpers { certified: 2, ..nobody });
    let here = Presence { until: Millis(NOW + DAY / 2), languages: vec!["en".into(), "de".into()] };
    for who in [&sana, &tom] {
        who.put("/v1/me/presence", &here).await.ok::<Value>();
    }
    assert_eq!(sana.inbox().await.presence, Some(here));
    assert_eq!(ask(&ada, "printing").await, Helpers { certified: 2, present: 2, free: 2, ..nobody });
    assert_eq!(ask(&sana, "printing").await.certified, 1, "nobody helps themselves");
    for waited in [10, 500, 20, 30] {
        let id = ada.asks_peers("One more").await.row.id;
        desk.turn(waited * SECOND);
        sana.claims(&id).await.ok::<Claimed>();
        assert_eq!(ask(&ada, "printing").await.free, 1);
        sana.leaves(&id, 1, Lane::It, "For IT").await.ok::<Value>();
    }
    assert_eq!(ask(&ada, "printing").await.median, None, "four are not enough");
    let id = ada.asks_peers("The fifth").await.row.id;
    desk.turn(40 * SECOND);
    sana.claims(&id).await.ok::<Claimed>();
    assert_eq!(ask(&ada, "printing").await.median, Some(30));

    tom.call("DELETE", "/v1/me/presence", None).await.ok::<Value>();
    assert_eq!(tom.inbox().await.presence, None);
    assert_eq!(ask(&ada, "printing").await, Helpers { certified: 2, present: 1, median: Some(30), ..nobody });
    desk.turn(DAY);
    assert_eq!(ask(&ada, "printing").await.present, 0, "the time is over");
    let far = json!({ "until": NOW + 9 * DAY, "languages": ["en"] });
    assert!(matches!(sana.put("/v1/me/presence", far).await.problem(), Problem::Unusable { .. }));
}

#[tokio::test]
async fn a_live_connection_hears_of_what_its_person_could_help_with_at_that_moment() {
    let peers = Peers::open().await;
    let Peers { ada, sana, tom, .. } = &peers;
    let mut sanas = live(sana, 0).await;
    let mut toms = live(tom, 0).await;
    let heard = async |socket: &mut Socket| loop {
        match next(socket).await.news {
            News::Inbox { id, waits: true, .. } => return Some(id),
            News::Manifest { version: 3 } => return None,
            _ => {}
        }
    };
    let first = ada.asks_peers("Nothing comes out").await.row.id;
    assert_eq!(heard(&mut sanas).await.as_ref(), Some(&first));
    assert_eq!(heard(&mut toms).await.as_ref(), Some(&first));
    peers.certify(2, &[certificate(tom, &["printing"])]).await;
    let second = ada.asks_peers("Still nothing").await.row.id;
    peers.certify(3, &[certificate(tom, &["printing"])]).await;
    assert_eq!(heard(&mut toms).await.as_ref(), Some(&second));
    assert_eq!(heard(&mut sanas).await, None, "she is certified no more");
}

#[tokio::test]
async fn a_request_calls_few_at_first_and_then_more() {
    let Peers { desk, organisation, irma, ada, sana, tom } = Peers::open().await;
    let mut all = vec![sana, tom];
    for name in ["Ben", "Cleo", "Dora", "Emil"] {
        all.push(irma.invites(Role::PowerUser, name).await);
    }
    let certificates: Vec<_> = all.iter().map(|one| certificate(one, &["printing"])).collect();
    let manifest = Manifest { certificates, ..manifest(2, FILE) };
    irma.put("/v1/manifest", organisation.sign(manifest)).await.ok::<Value>();
    let until = Millis(NOW + 3_600 * SECOND);
    for (at, one) in all.iter().enumerate() {
        let languages = vec![if at < 4 { "en-GB" } else { "de" }.to_owned()];
        one.put("/v1/me/presence", Presence { until, languages }).await.ok::<Value>();
    }
    let id = ada.asks_peers("No paper comes").await.row.id;
    let called = async || {
        let mut called = Vec::new();
        for one in &all {
            let inbox = one.inbox().await;
            assert_eq!(inbox.rows.len(), 1, "whoever is certified sees it wait");
            called.push((inbox.rows[0].offered, inbox.again));
        }
        called
    };
    let first = called().await;
    let english = first[..4].iter().filter(|(offered, _)| *offered).count();
    assert_eq!((english, first[4].0, first[5].0), (3, false, false), "three who speak the language");
    assert!(first.iter().all(|(_, again)| *again == Some(60)));

    desk.turn(55 * SECOND);
    assert_eq!(
        called().await.iter().map(|(offered, _)| *offered).collect::<Vec<_>>(),
        first.iter().map(|(offered, _)| *offered).collect::<Vec<_>>()
    );
    desk.turn(5 * SECOND);
    assert!(called().await.iter().all(|(offered, _)| *offered), "six after a minute");

    // Who is gone, or helps somebody, is not called; the others are.
    all[4].call("DELETE", "/v1/me/presence", None).await.ok::<Value>();
    assert!(!all[4].inbox().await.rows[0].offered);
    let other = ada.asks_peers("And no ink").await.row.id;
    all[0].claims(&id).await.ok::<Claimed>();
    let offered =
        async |at: usize| all[at].inbox().await.rows.iter().any(|row| row.id == other && row.offered);
    assert!(!offered(0).await, "she has one already");
    assert!(offered(1).await && offered(2).await && offered(3).await);
    desk.turn(120 * SECOND);
    assert!(offered(5).await);
    assert_eq!(all[5].inbox().await.again, None, "everybody is called");
}

#[tokio::test]
async fn it_gives_back_to_power_users_what_was_theirs_at_first() {
    let Peers { desk, ada, sana, tom, irma, .. } = Peers::open().await;
    let id = ada.asks_peers("No paper comes").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    sana.leaves(&id, 1, Lane::It, "I do not know this one").await.ok::<Value>();
    let owned = irma.makes(&id, Move::Own, "").await;
    assert!(owned.moves.contains(&Move::AskPeers));
    let refused = irma.moves(&id, Move::AskPeers, owned.rev, " ").await.problem();
    assert!(matches!(refused, Problem::Unusable { .. }), "{refused:?}");
    let given = irma.makes(&id, Move::AskPeers, "Tray 2 was changed yesterday").await;
    assert_eq!((given.row.lane, given.row.state), (Lane::Peer, State::Open));
    assert_eq!(given.row.owner, None);
    assert_eq!(tom.inbox().await.rows.len(), 1);

    // Who takes it reads what was written, and it is a lease after all before it.
    let Claimed { lease, request } = tom.claims(&id).await.ok();
    assert_eq!(lease.lease, 2);
    let note = Happening::AskedPeers { text: "Tray 2 was changed yesterday".into() };
    assert!(what(&request).contains(&&note), "{:?}", request.timeline);
    tom.leaves(&id, 2, Lane::Peer, "").await.ok::<Value>();
    desk.turn(DAY + SECOND);
    let back = until_it(&ada, &id, |view| view.row.lane == Lane::It).await;
    assert_eq!(*what(&back).last().unwrap(), &Happening::PassedToIt, "nobody came in a day");

    // What was for IT alone stays there: whom it is shown to is for her to say.
    let alone = ada.submit("My pay slip does not open").await.row.id;
    let owned = irma.makes(&alone, Move::Own, "").await;
    assert!(!owned.moves.contains(&Move::AskPeers));
    let refused = irma.moves(&alone, Move::AskPeers, owned.rev, "For you").await.problem();
    assert!(matches!(refused, Problem::Moved { .. }), "{refused:?}");
}
