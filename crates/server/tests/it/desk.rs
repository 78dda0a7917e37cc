//! A server of its own for each test, and people who call it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use deskside_core::bundle::{Receipt, ReceiptSection};
use deskside_core::id::{Digest, Millis, RequestId};
use deskside_core::trust::{PublicKey, sign_receipt};
use deskside_protocol::account::{Invitation, Role, Session};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{
    Lane, Move, MoveRequest, RequestView, StepStatus, SubmitRequest, SubmittedBundle, Upload,
};
use deskside_server::{Clock, Config, Running, Server, Transport};
use ed25519_dalek::SigningKey;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PASSWORD: &str = "correct horse battery";

/// A server, and the hands of its clock.
pub struct Desk {
    pub running: Option<Running>,
    pub folder: Arc<TempDir>,
    pub hands: Arc<AtomicI64>,
    pub url: String,
    invitation: Option<String>,
}

/// Somebody with an account and a device.
#[derive(Clone)]
pub struct Someone {
    pub session: Session,
    pub key: SigningKey,
    pub http: reqwest::Client,
    pub url: String,
}

/// An answer: its status, and its body as JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

impl Answer {
    /// The body of a call that went well.
    #[track_caller]
    pub fn ok<T: DeserializeOwned>(self) -> T {
        assert_eq!(self.status, 200, "{}", self.body);
        serde_json::from_value(self.body).unwrap()
    }

    /// Why a call was refused.
    #[track_caller]
    pub fn problem(self) -> Problem {
        let problem: Problem =
            serde_json::from_value(self.body.clone()).unwrap_or_else(|_| panic!("{self:?}"));
        assert_eq!((self.status, &self.body["status"]), (problem.status(), &json!(problem.status())));
        problem
    }
}

impl Desk {
    pub async fn open() -> Desk {
        Desk::with(|_| {}).await
    }

    /// A server that is told something else than usual.
    pub async fn with(told: impl FnOnce(&mut Config)) -> Desk {
        let hands = Arc::new(AtomicI64::new(1_800_000_000_000));
        Desk::start(Arc::new(TempDir::new().unwrap()), hands, told).await
    }

    /// The same server, stopped and started again.
    pub async fn restarted(self) -> Desk {
        self.restarted_with(|_| {}).await
    }

    /// The same server, started again after it was stopped.
    pub async fn started(self) -> Desk {
        Desk::start(self.folder.clone(), self.hands.clone(), |_| {}).await
    }

    pub async fn restarted_with(mut self, told: impl FnOnce(&mut Config)) -> Desk {
        self.running.take().unwrap().shutdown().await;
        Desk::start(self.folder.clone(), self.hands.clone(), told).await
    }

    async fn start(folder: Arc<TempDir>, hands: Arc<AtomicI64>, told: impl FnOnce(&mut Config)) -> Desk {
        let mut config = Config::new(folder.path().join("data"));
        config.listen = "127.0.0.1:0".parse().unwrap();
        config.transport = Transport::Plain;
        config.calls_per_second = 10_000;
        let now = hands.clone();
        config.clock = Clock::new(move || Millis(now.fetch_add(1, Ordering::Relaxed)));
        told(&mut config);
        let running = Server::start(config).await.unwrap();
        let invitation = running.first_invitation.as_ref().map(|link| link.token.clone());
        Desk { url: running.url.clone(), running: Some(running), folder, hands, invitation }
    }

    pub fn turn(&self, millis: i64) {
        self.hands.fetch_add(millis, Ordering::Relaxed);
    }

    pub fn invitation(&self) -> &str {
        self.invitation.as_deref().expect("nobody has an account yet")
    }

    /// The first person, who is IT.
    pub async fn it(&self) -> Someone {
        Someone::join(&self.url, self.invitation(), "Irma").await
    }

    pub async fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        call(&http(), &self.url, None, method, path, Some(body)).await
    }
}

impl Someone {
    pub async fn join(url: &str, token: &str, name: &str) -> Someone {
        let http = http();
        let key = new_key();
        let body = join_body(token, name, &key);
        let session = call(&http, url, None, "POST", "/v1/join", Some(body)).await.ok();
        Someone { session, key, http, url: url.to_owned() }
    }

    /// Somebody new, invited by this person of IT.
    pub async fn invites(&self, role: Role, name: &str) -> Someone {
        let invitation: Invitation =
            self.post("/v1/invitations", json!({ "role": role, "name": name })).await.ok();
        Someone::join(&self.url, &invitation.token, name).await
    }

    pub async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        call(&self.http, &self.url, Some(&self.session.token), method, path, body).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, None).await
    }

    pub async fn post(&self, path: &str, body: impl Serialize) -> Answer {
        self.call("POST", path, Some(serde_json::to_value(body).unwrap())).await
    }

    pub async fn put(&self, path: &str, body: impl Serialize) -> Answer {
        self.call("PUT", path, Some(serde_json::to_value(body).unwrap())).await
    }

    pub async fn put_bytes(&self, path: &str, bytes: Vec<u8>) -> Answer {
        let call = self.http.put(format!("{}{path}", self.url)).bearer_auth(&self.session.token);
        let call = call.header("content-type", "application/octet-stream").body(bytes);
        answer(call.send().await.unwrap()).await
    }

    /// A request as this person would make it.
    pub fn draft(&self, words: &str) -> SubmitRequest {
        SubmitRequest {
            lane: Lane::It,
            words: words.to_owned(),
            wizard: None,
            skill: None,
            language: "en".into(),
            statuses: vec![StepStatus {
                step: "queue-paused".parse().unwrap(),
                label: "The printer was paused".into(),
                status: deskside_core::run::Status::Fixed,
            }],
            action: None,
            boundaries: vec![],
            sent: Millis(1_800_000_000_000),
            device: self.session.me.device.clone().unwrap(),
            bundle: None,
            then_it: None,
            not_by: vec![],
            not_before: None,
        }
    }

    /// A request for a power user who knows about printing.
    pub fn draft_for_peers(&self, words: &str) -> SubmitRequest {
        SubmitRequest { lane: Lane::Peer, skill: Some("printing".parse().unwrap()), ..self.draft(words) }
    }

    /// Asks power users.
    pub async fn asks_peers(&self, words: &str) -> RequestView {
        self.put(&format!("/v1/requests/{}", new_id()), self.draft_for_peers(words)).await.ok()
    }

    /// Sends a sealed section and puts it together.
    pub async fn upload(&self, bytes: &[u8]) -> Digest {
        let sha256 = digest(bytes);
        for (at, part) in bytes.chunks(1024 * 1024).enumerate() {
            self.put_bytes(&format!("/v1/blobs/{sha256}/parts/{at}"), part.to_vec()).await.ok::<Upload>();
        }
        let whole = json!({ "parts": bytes.len().div_ceil(1024 * 1024), "size": bytes.len() });
        let upload: Upload = self.post(&format!("/v1/blobs/{sha256}/complete"), whole).await.ok();
        assert!(upload.stored);
        sha256
    }

    /// The sealed part of a request, signed by the device of this person.
    pub fn bundle(&self, id: &RequestId, sections: &[&[u8]]) -> SubmittedBundle {
        let section = |(at, bytes): (usize, &&[u8])| ReceiptSection {
            id: format!("s{at}").parse().unwrap(),
            readers: "it".parse().unwrap(),
            sha256: digest(bytes),
            size: bytes.len() as u32,
        };
        let receipt = Receipt {
            schema: "deskside-bundle/1".into(),
            request: id.clone(),
            made: Millis(1_800_000_000_000),
            app: "0.1.0".into(),
            rules: "desk-1".into(),
            rules_sha256: digest(b"rules"),
            parts: vec![],
            sections: sections.iter().enumerate().map(section).collect(),
            verdicts: Default::default(),
        };
        SubmittedBundle { signature: sign_receipt(&receipt, &self.key), receipt }
    }

    /// Makes a request with a sealed section.
    pub async fn submit_with(&self, bytes: &[u8]) -> RequestView {
        self.upload(bytes).await;
        let id = new_id();
        let draft = SubmitRequest { bundle: Some(self.bundle(&id, &[bytes])), ..self.draft("With a report") };
        self.put(&format!("/v1/requests/{id}"), draft).await.ok()
    }

    pub async fn submit(&self, words: &str) -> RequestView {
        self.put(&format!("/v1/requests/{}", new_id()), self.draft(words)).await.ok()
    }

    pub async fn see(&self, id: &RequestId) -> RequestView {
        self.get(&format!("/v1/requests/{id}")).await.ok()
    }

    pub async fn moves(&self, id: &RequestId, to: Move, rev: i64, text: &str) -> Answer {
        let body = MoveRequest { to, rev, text: text.into(), key: new_id().to_string(), lease: None };
        self.post(&format!("/v1/requests/{id}/moves"), body).await
    }

    /// Moves a request from how it stands now.
    pub async fn makes(&self, id: &RequestId, to: Move, text: &str) -> RequestView {
        let rev = self.see(id).await.rev;
        self.moves(id, to, rev, text).await.ok()
    }
}

/// Calls without TLS.
pub fn http() -> reqwest::Client {
    // The first test to come here sets it for all.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

pub fn join_body(token: &str, name: &str, key: &SigningKey) -> Value {
    json!({
        "token": token, "name": name, "login": name, "password": PASSWORD,
        "device_name": format!("{name}'s computer"), "device_key": PublicKey::of(key),
    })
}

pub async fn call(
    http: &reqwest::Client,
    url: &str,
    token: Option<&str>,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> Answer {
    let mut call = http.request(method.parse().unwrap(), format!("{url}{path}"));
    if let Some(token) = token {
        call = call.bearer_auth(token);
    }
    if let Some(body) = body {
        call = call.json(&body);
    }
    answer(call.send().await.unwrap()).await
}

pub async fn answer(response: reqwest::Response) -> Answer {
    let status = response.status().as_u16();
    let kind = response.headers()["content-type"].to_str().unwrap().to_owned();
    let expected = if status == 200 {
        ["application/json", "application/octet-stream"]
    } else {
        ["application/problem+json"; 2]
    };
    assert!(expected.contains(&kind.as_str()), "{status} {kind}");
    let bytes = response.bytes().await.unwrap();
    let body =
        if kind.ends_with("json") { serde_json::from_slice(&bytes).unwrap() } else { json!(bytes.to_vec()) };
    Answer { status, body }
}

/// Ids in order, each once.
pub fn new_id() -> RequestId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("0192f5a4-7d3b-7cc1-8000-{next:012x}").parse().unwrap()
}

pub fn new_key() -> SigningKey {
    let mut seed = [7; 32];
    seed[..16].copy_from_slice(&new_id().as_str().as_bytes()[20..]);
    SigningKey::from_bytes(&seed)
}

pub fn digest(bytes: &[u8]) -> Digest {
    deskside_core::canonical::digest_of(bytes)
}
