//! The relay: two sides of one claim hear each other, and nobody else does.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use deskside_core::id::RequestId;
use deskside_core::request::{Lane, Move};
use deskside_protocol::account::Role;
use deskside_protocol::endpoints::CLOSE_SIGNED_OUT;
use deskside_protocol::help::{Claimed, Lease, OBSERVES};
use deskside_protocol::relay::{CLOSE_ELSEWHERE, CLOSE_OVER, FRAME, RelayWord};
use deskside_server::{Parties, Sessions};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::Value;
use tokio::time::timeout;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::desk::{Desk, Someone};
use crate::events::{Socket, frame};
use crate::peer::{DAY, Peers, SECOND, certificate};

type Claim = Arc<Mutex<Option<(RequestId, Parties)>>>;

/// A request of Ada, which Pete has claimed under lease 3.
struct Scene {
    desk: Desk,
    irma: Someone,
    ada: Someone,
    pete: Someone,
    request: RequestId,
    claim: Claim,
}

impl Scene {
    async fn open() -> Scene {
        let claim = Claim::default();
        let known = claim.clone();
        let desk = Desk::with(|config| {
            config.sessions = Some(Sessions::new(move |request| {
                let claim = known.lock().unwrap();
                claim.as_ref().filter(|(id, _)| id == request).map(|(_, parties)| parties.clone())
            }));
        })
        .await;
        let irma = desk.it().await;
        let ada = irma.invites(Role::User, "Ada").await;
        let pete = irma.invites(Role::PowerUser, "Pete").await;
        let request = ada.submit("No sound").await.row.id;
        let scene = Scene { desk, irma, ada, pete, request, claim };
        scene.claimed_by(&scene.pete, 3);
        scene
    }

    fn claimed_by(&self, holder: &Someone, lease: u32) {
        let person = |who: &Someone| who.session.me.id.clone();
        let parties = Parties { asker: person(&self.ada).into(), holder: person(holder).into(), lease };
        *self.claim.lock().unwrap() = Some((self.request.clone(), parties));
    }

    async fn try_sit(&self, who: &Someone, lease: u32) -> Result<Socket, u16> {
        who.sits(&self.request, lease).await
    }

    async fn sit(&self, who: &Someone) -> Socket {
        self.try_sit(who, 3).await.unwrap()
    }

    /// Both sit, and know it. The answer also has the number of the pairing.
    async fn both(&self) -> (Socket, Socket, u32) {
        let mut ada = self.sit(&self.ada).await;
        assert_eq!(word(&mut ada).await, RelayWord::Alone);
        let mut pete = self.sit(&self.pete).await;
        let RelayWord::Paired { pairing } = word(&mut pete).await else { panic!("both are there") };
        assert_eq!(word(&mut ada).await, RelayWord::Paired { pairing });
        (ada, pete, pairing)
    }
}

impl Someone {
    async fn sits(&self, request: &RequestId, lease: u32) -> Result<Socket, u16> {
        let base = self.url.replace("http://", "ws://");
        let url = format!("{base}/v1/requests/{request}/relay?lease={lease}");
        let mut call = url.into_client_request().unwrap();
        let token = format!("Bearer {}", self.session.token);
        call.headers_mut().insert("authorization", token.parse().unwrap());
        match connect_async(call).await {
            Ok((socket, _)) => Ok(socket),
            Err(Error::Http(response)) => Err(response.status().as_u16()),
            Err(error) => panic!("{error}"),
        }
    }
}

async fn word(socket: &mut Socket) -> RelayWord {
    match frame(socket).await {
        Message::Text(text) => serde_json::from_str(&text).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn binary(pairing: u32, bytes: &[u8]) -> Message {
    Message::binary([&pairing.to_be_bytes(), bytes].concat())
}

/// Why the server hung up. The other side may have gone first.
async fn closed(socket: &mut Socket) -> u16 {
    loop {
        match frame(socket).await {
            Message::Close(Some(close)) => return close.code.into(),
            Message::Text(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_one_side_sends_the_other_gets_as_it_is_and_in_order() {
    let scene = Scene::open().await;
    let (mut ada, mut pete, pairing) = scene.both().await;
    let longest = vec![7; FRAME - 4];
    for bytes in [b"one".as_slice(), &[], &[0, 255, 0], &longest] {
        ada.send(binary(pairing, bytes)).await.unwrap();
        pete.send(binary(pairing, bytes)).await.unwrap();
        assert_eq!(frame(&mut pete).await, binary(pairing, bytes));
        assert_eq!(frame(&mut ada).await, binary(pairing, bytes));
    }
}

#[tokio::test]
async fn nobody_else_comes_in_and_nobody_under_another_lease() {
    let scene = Scene::open().await;
    for (who, lease) in [(&scene.irma, 3), (&scene.ada, 2), (&scene.pete, 4)] {
        assert_eq!(scene.try_sit(who, lease).await.err(), Some(404));
    }
    scene.claimed_by(&scene.ada, 3);
    assert_eq!(scene.try_sit(&scene.ada, 3).await.err(), Some(404), "nobody helps themselves");
    scene.claimed_by(&scene.pete, 3);
    let mut nobody = scene.pete.clone();
    nobody.session.token = "no-session".into();
    assert_eq!(scene.try_sit(&nobody, 3).await.err(), Some(401));
}

#[tokio::test]
async fn after_a_cut_both_are_told_and_nothing_of_before_comes_after() {
    let scene = Scene::open().await;
    let (mut ada, pete, pairing) = scene.both().await;
    drop(pete);
    assert_eq!(word(&mut ada).await, RelayWord::Alone);
    ada.send(binary(pairing, b"to nobody")).await.unwrap();
    let mut pete = scene.sit(&scene.pete).await;
    let again = RelayWord::Paired { pairing: pairing + 1 };
    assert_eq!(word(&mut pete).await, again);
    assert_eq!(word(&mut ada).await, again);
    ada.send(binary(pairing, b"of before")).await.unwrap();
    ada.send(binary(pairing + 1, b"of now")).await.unwrap();
    assert_eq!(frame(&mut pete).await, binary(pairing + 1, b"of now"));
}

#[tokio::test]
async fn the_newer_connection_of_a_side_takes_the_place_of_the_older() {
    let scene = Scene::open().await;
    let (mut ada, mut old, pairing) = scene.both().await;
    let mut new = scene.sit(&scene.pete).await;
    assert_eq!(closed(&mut old).await, CLOSE_ELSEWHERE);
    let again = RelayWord::Paired { pairing: pairing + 1 };
    assert_eq!((word(&mut new).await, word(&mut ada).await), (again, again));
    ada.send(binary(pairing + 1, b"hello")).await.unwrap();
    assert_eq!(frame(&mut new).await, binary(pairing + 1, b"hello"));
}

#[tokio::test]
async fn it_ends_when_the_claim_does_when_the_account_does_and_when_the_server_stops() {
    let mut scene = Scene::open().await;
    let (mut ada, mut pete, _) = scene.both().await;
    scene.claimed_by(&scene.irma, 4);
    scene.ada.makes(&scene.request, Move::Reply, "Still here").await;
    assert_eq!((closed(&mut ada).await, closed(&mut pete).await), (CLOSE_OVER, CLOSE_OVER));

    scene.claimed_by(&scene.pete, 3);
    let (mut ada, mut pete, _) = scene.both().await;
    scene.pete.call("DELETE", "/v1/session", None).await.ok::<serde_json::Value>();
    assert_eq!(closed(&mut pete).await, CLOSE_SIGNED_OUT);
    assert_eq!(word(&mut ada).await, RelayWord::Alone);

    let running = scene.desk.running.take().unwrap();
    let (code, ()) = tokio::join!(closed(&mut ada), running.shutdown());
    assert_eq!(code, 1001);
}

#[tokio::test]
async fn words_and_frames_that_are_too_long_end_the_connection() {
    let scene = Scene::open().await;
    let (mut ada, mut pete, pairing) = scene.both().await;
    pete.send(Message::text("hello")).await.unwrap();
    assert_eq!(closed(&mut pete).await, 1008);
    assert_eq!(word(&mut ada).await, RelayWord::Alone);
    // The server hangs up in the middle of it.
    let _ = ada.send(binary(pairing, &vec![0; FRAME])).await;
    loop {
        match timeout(Duration::from_secs(10), ada.next()).await.expect("an end in time") {
            None | Some(Err(_) | Ok(Message::Close(_))) => break,
            Some(Ok(_)) => {}
        }
    }
}

#[tokio::test]
async fn who_sends_faster_than_the_other_takes_has_to_wait_and_nothing_is_lost() {
    let scene = Scene::open().await;
    let (mut ada, mut pete, pairing) = scene.both().await;
    let bytes = vec![7; 60_000];
    let mut sent = 0_u32;
    // Only what fits into the buffers of sockets and room is taken from her.
    while timeout(Duration::from_secs(1), ada.send(binary(pairing, &bytes))).await.is_ok() {
        sent += 1;
        assert!(sent < 2_000, "120 MB are in no buffer");
    }
    let mut got = 0;
    while got < sent {
        assert_eq!(frame(&mut pete).await, binary(pairing, &bytes));
        got += 1;
    }
}

#[tokio::test]
async fn it_opens_when_somebody_is_let_in_and_ends_when_they_leave() {
    let peers = Peers::open().await;
    let id = peers.ada.asks_peers("Nothing comes out").await.row.id;
    let lease = peers.sana.claims(&id).await.ok::<Claimed>().lease.lease;
    assert_eq!(peers.sana.sits(&id, lease).await.err(), Some(404), "nobody has let her in");
    peers.ada.makes(&id, Move::LetIn, "").await;
    let (mut ada, mut sana) = paired(&peers.ada, &peers.sana, &id, lease).await;
    for other in [&peers.tom, &peers.irma] {
        assert_eq!(other.sits(&id, lease).await.err(), Some(404));
    }
    assert_eq!(peers.sana.sits(&id, lease + 1).await.err(), Some(404));
    peers.sana.leaves(&id, lease, Lane::Peer, "").await.ok::<Value>();
    assert_eq!([closed(&mut ada).await, closed(&mut sana).await], [CLOSE_OVER; 2]);
}

/// Ada and somebody opposite her, both in the room of a lease.
async fn paired(ada: &Someone, other: &Someone, id: &RequestId, lease: u32) -> (Socket, Socket) {
    let mut first = ada.sits(id, lease).await.unwrap();
    assert_eq!(word(&mut first).await, RelayWord::Alone);
    let mut second = other.sits(id, lease).await.unwrap();
    for socket in [&mut first, &mut second] {
        assert!(matches!(word(socket).await, RelayWord::Paired { .. }));
    }
    (first, second)
}

#[tokio::test]
async fn who_handed_over_stays_in_their_room_and_it_has_a_room_of_its_own() {
    let peers = Peers::open().await;
    let Peers { desk, ada, sana, tom, irma, .. } = &peers;
    let id = ada.asks_peers("Nothing comes out").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    ada.makes(&id, Move::LetIn, "").await;
    let (mut adas, mut sanas) = paired(ada, sana, &id, 1).await;
    sana.leaves(&id, 1, Lane::It, "It needs a driver").await.ok::<Value>();
    irma.makes(&id, Move::Own, "").await;
    irma.joins(&id).await.ok::<Claimed>();
    assert_eq!(irma.sits(&id, 2).await.err(), Some(404), "nobody has let her in");
    assert_eq!(ada.sits(&id, 2).await.err(), Some(404));
    ada.makes(&id, Move::LetIn, "").await;
    let (mut adas_it, mut irmas) = paired(ada, irma, &id, 2).await;
    for (who, lease) in [(tom, 1), (tom, 2), (irma, 1), (sana, 2), (irma, 3), (ada, 3)] {
        assert_eq!(who.sits(&id, lease).await.err(), Some(404), "{lease}");
    }
    // Both rooms are open at once, and what is said in one is not heard in the other.
    adas.send(binary(1, b"to Sana")).await.unwrap();
    adas_it.send(binary(1, b"to Irma")).await.unwrap();
    assert_eq!(frame(&mut sanas).await, binary(1, b"to Sana"));
    assert_eq!(frame(&mut irmas).await, binary(1, b"to Irma"));

    irma.leaves(&id, 2, Lane::It, "").await.ok::<Value>();
    assert_eq!([closed(&mut adas_it).await, closed(&mut irmas).await], [CLOSE_OVER; 2]);
    irma.joins(&id).await.ok::<Claimed>();
    ada.makes(&id, Move::LetIn, "").await;
    let (mut adas_it, mut irmas) = paired(ada, irma, &id, 3).await;
    irma.makes(&id, Move::Resolve, "It has a driver").await;
    for socket in [&mut adas, &mut sanas, &mut adas_it, &mut irmas] {
        assert_eq!(closed(socket).await, CLOSE_OVER, "it is over for everybody");
    }

    // After the time, the room of the power user is over while the request goes on.
    let id = ada.asks_peers("Once more").await.row.id;
    sana.claims(&id).await.ok::<Claimed>();
    ada.makes(&id, Move::LetIn, "").await;
    sana.leaves(&id, 1, Lane::It, "It is back").await.ok::<Value>();
    let (mut adas, mut sanas) = paired(ada, sana, &id, 1).await;
    desk.turn(OBSERVES + SECOND);
    assert_eq!(sana.sits(&id, 1).await.err(), Some(404));
    irma.makes(&id, Move::Own, "").await;
    assert_eq!([closed(&mut adas).await, closed(&mut sanas).await], [CLOSE_OVER; 2]);
}

#[tokio::test]
async fn nobody_observes_who_was_not_let_in_let_go_or_is_certified_no_more() {
    let peers = Peers::open().await;
    let Peers { ada, sana, tom, .. } = &peers;
    let refused = async |how: &str| {
        let id = ada.asks_peers(how).await.row.id;
        sana.claims(&id).await.ok::<Claimed>();
        match how {
            "not let in" => sana.leaves(&id, 1, Lane::It, "For IT").await.ok::<Value>(),
            "let go" => {
                ada.makes(&id, Move::LetIn, "").await;
                sana.leaves(&id, 1, Lane::Peer, "").await.ok::<Value>()
            }
            "declined" => {
                ada.makes(&id, Move::LetIn, "").await;
                serde_json::json!(ada.makes(&id, Move::Decline, "").await)
            }
            _ => {
                ada.makes(&id, Move::LetIn, "").await;
                sana.leaves(&id, 1, Lane::It, "For IT").await.ok::<Value>();
                drop(paired(ada, sana, &id, 1).await);
                peers.certify(2, &[certificate(tom, &["printing"])]).await;
                Value::Null
            }
        };
        assert_eq!([sana.sits(&id, 1).await.err(), ada.sits(&id, 1).await.err()], [Some(404); 2], "{how}");
    };
    for how in ["not let in", "let go", "declined", "certified no more"] {
        refused(how).await;
    }
}

#[tokio::test]
async fn a_room_of_it_lasts_as_long_as_the_lease_and_the_role_of_its_owner() {
    let peers = Peers::open().await;
    let Peers { desk, ada, irma, .. } = &peers;
    let ivo = irma.invites(Role::It, "Ivo").await;
    let id = ada.submit("No sound").await.row.id;
    ivo.makes(&id, Move::Own, "").await;
    ivo.joins(&id).await.ok::<Claimed>();
    ada.makes(&id, Move::LetIn, "").await;
    desk.turn(200 * SECOND);
    drop(paired(ada, &ivo, &id, 1).await);
    assert_eq!(ivo.beats(&id, 1).await.ok::<Lease>().lease, 1);
    let (mut adas, mut ivos) = paired(ada, &ivo, &id, 1).await;
    let role = format!("/v1/people/{}/role", ivo.session.me.id);
    irma.put(&role, serde_json::json!({ "role": "power-user" })).await.ok::<Value>();
    assert_eq!(closed(&mut ivos).await, CLOSE_OVER);
    ada.makes(&id, Move::Reply, "Are you there?").await;
    assert_eq!(closed(&mut adas).await, CLOSE_OVER);
    desk.turn(DAY);
    assert_eq!(ada.sits(&id, 1).await.err(), Some(404));
}
