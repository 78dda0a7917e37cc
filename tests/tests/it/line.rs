//! The line of a session, over the real relay and a bad network: it goes on where it was, and says how it stands.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use deskside_app::ports::{Keyring as _, MemoryKeyring, SystemClock};
use deskside_app::session::channel::{Between, ChannelError, Heard};
use deskside_app::session::line::{Line, LineState, Relay, WhyEnded};
use deskside_core::id::{PersonId, RequestId};
use deskside_core::trust::PublicKey;
use deskside_server::{Parties, Sessions};
use deskside_stage::Fault;
use deskside_tests::desk::{Desk, Office, SCENE};
use ed25519_dalek::SigningKey;
use futures_util::FutureExt as _;
use serde_json::json;
use tokio::time::timeout;

/// Long enough for a busy machine; a test that comes near it has failed.
const PATIENCE: Duration = Duration::from_secs(60);
const REQUEST: &str = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9";

/// An office with two people, who are in a session.
struct Scene {
    office: Office,
    claim: Arc<Mutex<Option<Parties>>>,
    tokens: [String; 2],
    _desks: [Desk; 2],
}

/// The devices of the two.
fn key(side: usize) -> SigningKey {
    SigningKey::from_bytes(&[side as u8 + 1; 32])
}

const HOST: usize = 0;
const GUEST: usize = 1;

impl Scene {
    async fn open() -> Scene {
        let claim = Arc::new(Mutex::new(None::<Parties>));
        let known = claim.clone();
        let sessions = Sessions::new(move |_: &RequestId| known.lock().expect("nobody panicked").clone());
        let office = Office::with_sessions(Some(sessions)).await;
        let keyrings = [(); 2].map(|()| Arc::new(MemoryKeyring::that_keeps()));
        let [mine, theirs] = [0, 1].map(|at| Desk::with_keyring(SCENE, keyrings[at].clone()));
        mine.join(&office.first_invitation(), "Priya Nair", "priya").await;
        mine.ok("set_up", json!({ "organisation": "Northfield", "telephone": "+49 30 5550 100" })).await;
        theirs.join(&mine.invites("power-user", "Pete").await, "Pete", "pete").await;
        let parties = Parties { asker: id(&mine).await.into(), holder: id(&theirs).await.into(), lease: 1 };
        *claim.lock().expect("nobody panicked") = Some(parties);
        let tokens = keyrings.map(|keyring| keyring.get("session").expect("somebody is signed in"));
        Scene { office, claim, tokens, _desks: [mine, theirs] }
    }

    fn line(&self, side: usize) -> Line {
        let relay = Relay {
            server: format!("https://{}", self.office.network.address()),
            pin: self.office.pin(),
            token: self.tokens[side].clone(),
        };
        let between = Between {
            request: REQUEST.parse().expect("an id"),
            lease: 1,
            guest: PublicKey::of(&key(GUEST)),
            host: PublicKey::of(&key(HOST)),
        };
        Line::open(relay, between, &key(side), Arc::new(SystemClock)).expect("a line")
    }
}

async fn id(desk: &Desk) -> PersonId {
    let me = json!({ "name": "me", "params": [], "query": null, "body": null });
    let me = desk.ok("call_server", me).await;
    me["id"].as_str().and_then(|id| id.parse().ok()).expect("an id")
}

async fn hear(line: &mut Line) -> Heard {
    timeout(PATIENCE, line.hear()).await.expect("in time").expect("the line lives")
}

async fn until(line: &Line, is: impl Fn(LineState) -> bool) -> LineState {
    let mut states = line.watch();
    let state = timeout(PATIENCE, states.wait_for(|state| is(*state))).await.expect("in time");
    *state.expect("the line says how it stands")
}

fn text(number: u32) -> Heard {
    Heard::Message(format!("message {number}").into_bytes())
}

async fn say(line: &Line, number: u32) {
    let Heard::Message(message) = text(number) else { return };
    line.send(message).await.expect("the line lives");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_apps_talk_over_the_relay_and_each_says_how_the_line_stands() {
    let scene = Scene::open().await;
    let mut host = scene.line(HOST);
    say(&host, 1).await;
    until(&host, |state| matches!(state, LineState::Away { .. })).await;
    let mut guest = scene.line(GUEST);
    assert_eq!((hear(&mut guest).await, hear(&mut guest).await), (Heard::Secure, text(1)));
    assert_eq!(hear(&mut host).await, Heard::Secure);
    assert_eq!((host.state(), guest.state()), (LineState::Secure, LineState::Secure));
    let long = vec![7; 1024 * 1024];
    guest.send(long.clone()).await.unwrap();
    assert_eq!(hear(&mut host).await, Heard::Message(long));

    drop(guest);
    assert_eq!(hear(&mut host).await, Heard::Closed);
    let closed = LineState::Ended(WhyEnded::Channel(ChannelError::Closed));
    assert_eq!(until(&host, |state| matches!(state, LineState::Ended(_))).await, closed);
    assert_eq!(host.hear().await, None);
    assert!(host.send(vec![]).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn through_cuts_at_any_byte_and_a_restart_of_the_server_everything_arrives_once_and_in_order() {
    let mut scene = Scene::open().await;
    let (mut host, mut guest) = (scene.line(HOST), scene.line(GUEST));
    assert_eq!((hear(&mut host).await, hear(&mut guest).await), (Heard::Secure, Heard::Secure));
    let (mut said, mut heard) = (0, 0);
    for round in 0..12_u64 {
        match round {
            4 => scene.office.network.set(Fault::Refuse),
            8 => scene.office.stop().await,
            _ => scene.office.network.set(Fault::CutAnswer(700 * round)),
        }
        for _ in 0..8 {
            said += 1;
            say(&host, said).await;
        }
        if round == 8 || round == 4 {
            until(&host, |state| matches!(state, LineState::Reconnecting { .. })).await;
        }
        if round == 8 {
            scene.office.start().await;
        }
        scene.office.network.clear();
        while host.hear().now_or_never().is_some() {}
        while heard < said {
            match hear(&mut guest).await {
                Heard::Secure => {}
                other => {
                    heard += 1;
                    assert_eq!(other, text(heard));
                }
            }
        }
    }
    assert_eq!(guest.close().await, WhyEnded::Channel(ChannelError::Closed));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_was_started_again_takes_up_the_session_and_the_other_is_told() {
    let scene = Scene::open().await;
    let (mut host, mut guest) = (scene.line(HOST), scene.line(GUEST));
    assert_eq!((hear(&mut host).await, hear(&mut guest).await), (Heard::Secure, Heard::Secure));
    // The newer one takes the place, as after a crash that nobody has noticed yet.
    let mut again = scene.line(GUEST);
    let elsewhere = LineState::Ended(WhyEnded::Elsewhere);
    assert_eq!(until(&guest, |state| matches!(state, LineState::Ended(_))).await, elsewhere);
    assert_eq!(hear(&mut again).await, Heard::Secure);
    assert_eq!(hear(&mut host).await, Heard::Restarted { dropped: vec![] });
    assert_eq!(hear(&mut host).await, Heard::Secure);
    say(&host, 1).await;
    assert_eq!(hear(&mut again).await, text(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_that_is_over_ends_the_line_and_so_does_the_end_of_the_session() {
    let mut scene = Scene::open().await;
    let host = scene.line(HOST);
    until(&host, |state| matches!(state, LineState::Away { .. })).await;
    let claim = scene.claim.lock().expect("nobody panicked").take();
    let guest = scene.line(GUEST);
    let over = LineState::Ended(WhyEnded::Over);
    assert_eq!(until(&guest, |state| matches!(state, LineState::Ended(_))).await, over);
    *scene.claim.lock().expect("nobody panicked") = claim;
    scene.tokens[GUEST] = "nobody".into();
    let guest = scene.line(GUEST);
    let signed_out = LineState::Ended(WhyEnded::SignedOut);
    assert_eq!(until(&guest, |state| matches!(state, LineState::Ended(_))).await, signed_out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_nobody_takes_yet_holds_up_who_sends_and_not_for_ever() {
    let scene = Scene::open().await;
    let (mut host, mut guest) = (scene.line(HOST), scene.line(GUEST));
    assert_eq!((hear(&mut host).await, hear(&mut guest).await), (Heard::Secure, Heard::Secure));
    let mut said = 0;
    let bytes = vec![7; 300_000];
    // The guest does not listen: only what fits into all the buffers is taken from the host.
    while timeout(Duration::from_secs(2), host.send(bytes.clone())).await.is_ok() {
        said += 1;
        assert!(said < 500, "150 MB are in no buffer");
    }
    for _ in 0..said {
        assert_eq!(hear(&mut guest).await, Heard::Message(bytes.clone()));
    }
    assert_eq!(guest.state(), LineState::Secure);
}
