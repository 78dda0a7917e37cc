//! Who may call what: every endpoint as everybody, written down, so that a change of it is seen in review.

use std::collections::BTreeSet;

use deskside_core::trust::{Change, Manifest, PublicKey, SignedChange, Staff, sign};
use deskside_protocol::account::{Role, Session};
use deskside_protocol::endpoints::{LIVE, ROWS, Row};
use deskside_protocol::relay::RELAY;
use deskside_protocol::request::RequestView;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, PASSWORD, Someone, answer, call, digest, http, new_id, new_key};
use crate::peer::certificate;
use crate::publish::{Organisation, manifest};

/// Everybody who calls, and the things of Ada that they call for.
struct World {
    desk: Desk,
    organisation: Organisation,
    ada: Someone,
    /// Somebody whom nobody here speaks for.
    uma: Someone,
    request: RequestView,
    /// One that power users are asked about.
    asked: RequestView,
    /// An approval that she asked for.
    approval: String,
    /// Certifies somebody.
    manifest: Manifest,
}

const FILE: &[u8] = b"boundaries: []";

#[tokio::test]
async fn every_endpoint_says_to_everybody_what_is_written_down() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let pia = irma.invites(Role::PowerUser, "Pia").await;
    let sana = irma.invites(Role::User, "Sana").await;
    let uma = irma.invites(Role::User, "Uma").await;
    let organisation = Organisation::new();
    organisation.publish_root(&irma).await.ok::<Value>();
    irma.put_bytes(&format!("/v1/files/{}", digest(FILE)), FILE.to_vec()).await.ok::<Value>();
    let staff = vec![staff(&irma)];
    let certificates = vec![certificate(&sana, &["printing"])];
    let manifest = Manifest { certificates, staff, ..manifest(1, FILE) };
    irma.put("/v1/manifest", organisation.sign(manifest.clone())).await.ok::<Value>();
    let request = ada.submit_with(b"sealed").await;
    let asked = ada.asks_peers("Nothing comes out").await;
    let approval = new_id().to_string();
    ada.put(&format!("/v1/approvals/{approval}"), crate::approvals::ask_of(&ada)).await.ok::<Value>();
    let world = World { desk, organisation, ada: ada.clone(), uma, request, asked, approval, manifest };

    let mut text = format!(
        "{:<50} {:<19} {:<19} {:<19} {:<19} {:<19} {}\n",
        "", "nobody", "the user", "another user", "power user", "certified", "IT"
    );
    for row in ROWS.iter().chain([&LIVE, &RELAY]) {
        text += &format!("{:<50}", format!("{} {}", row.method, row.path));
        for who in [None, Some(&ada), Some(&ben), Some(&pia), Some(&sana), Some(&irma)] {
            text += &format!(" {:<19}", outcome(world.call(row, who).await));
        }
        text = text.trim_end().to_owned() + "\n";
    }
    insta::assert_snapshot!("matrix", text);
}

#[test]
fn every_operation_of_the_document_is_a_row_and_every_row_an_operation() {
    let document = deskside_server::openapi();
    let mut documented = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            assert!(
                operation["responses"]["default"]["$ref"].is_string(),
                "{method} {path} does not say how it fails"
            );
            documented.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let rows = ROWS.iter().chain([&LIVE, &RELAY]).map(|row| format!("{} {}", row.method, row.path));
    assert_eq!(documented, rows.collect());
}

#[test]
fn every_reference_of_the_document_leads_somewhere() {
    let document = deskside_server::openapi();
    let mut pending = vec![&document];
    let mut references = 0;
    while let Some(value) = pending.pop() {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            references += 1;
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
        }
        match value {
            Value::Object(map) => pending.extend(map.values()),
            Value::Array(list) => pending.extend(list),
            _ => {}
        }
    }
    assert!(references > 100, "{references}");
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-');
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(name.chars().all(plain), "{name}");
    }
}

fn staff(who: &Someone) -> Staff {
    let devices = [PublicKey::of(&who.key)].into();
    Staff { person: who.session.me.id.clone(), name: who.session.me.name.clone(), devices }
}

fn outcome(answer: Answer) -> String {
    match (answer.status, answer.body["code"].as_str()) {
        (101, _) => "connected".into(),
        (200, _) => "ok".into(),
        (status, code) => format!("{status} {}", code.unwrap_or("?")),
    }
}

impl World {
    async fn call(&self, row: &Row, who: Option<&Someone>) -> Answer {
        let path = row
            .path
            .replace("{id}", self.id(row))
            .replace("{objection}", self.request.row.id.as_str())
            .replace("{approval}", self.approval(row))
            .replace("{summary}", self.request.row.id.as_str())
            .replace("{boundary}", "remove-printers")
            .replace("{packet}", "0")
            .replace("{section}", "s0")
            .replace("/helpers", "/helpers?skill=printing")
            .replace("/audit/links", "/audit/links?after=0")
            .replace("/relay", "/relay?lease=1")
            .replace("{person}", self.uma.session.me.id.as_str())
            .replace("{digest}", digest(b"change").as_str())
            .replace("{part}", "0")
            .replace("{sha256}", digest(if row.path.contains("files") { FILE } else { b"sealed" }).as_str());
        let token = match who {
            // Signing out ends the session, so it gets one of its own.
            Some(who) if row.name == "sign_out" => Some(self.sign_in(who).await),
            Some(who) => Some(who.session.token.clone()),
            None => None,
        };
        if row.name == LIVE.name || row.name == RELAY.name {
            return self.connect(&path, token).await;
        }
        let mut call_it = http().request(row.method.parse().unwrap(), format!("{}{path}", self.desk.url));
        if let Some(token) = token {
            call_it = call_it.bearer_auth(token);
        }
        call_it = match self.body(row, who) {
            Value::Null => call_it,
            Value::String(bytes) => call_it.header("content-type", "application/octet-stream").body(bytes),
            body => call_it.json(&body),
        };
        answer(call_it.send().await.unwrap()).await
    }

    /// Which request a row is about. The certified person claims hers, renews the lease, and leaves.
    fn id(&self, row: &Row) -> &str {
        let asked = matches!(row.name, "claim" | "heartbeat" | "leave");
        if asked { self.asked.row.id.as_str() } else { self.request.row.id.as_str() }
    }

    /// A change of the rules by somebody.
    fn change(&self, by: &Someone) -> SignedChange {
        let change = Change {
            version: 2,
            base: deskside_core::canonical::digest(&self.manifest),
            files: self.manifest.files.clone(),
            groups: BTreeSet::new(),
            by: by.session.me.id.clone(),
            name: by.session.me.name.clone(),
            why: "A try".into(),
            made: self.manifest.made,
        };
        SignedChange { signatures: vec![sign(&change, &by.key)], change }
    }

    /// Ada's approval. One that she asks for anew where everybody tries to take its id.
    fn approval(&self, row: &Row) -> &str {
        if row.name == "ask_approval" { self.request.row.id.as_str() } else { self.approval.as_str() }
    }

    /// What somebody sends who means no harm. A new endpoint does not pass before it has one here.
    fn body(&self, row: &Row, who: Option<&Someone>) -> Value {
        let me = who.unwrap_or(&self.ada);
        match row.name {
            "join" => crate::desk::join_body("never made", "Eve", &new_key()),
            "sign_in" => json!({ "login": me.session.me.name, "password": PASSWORD }),
            "change_password" => json!({ "old": PASSWORD, "new": PASSWORD }),
            "change_role" => json!({ "role": "power-user" }),
            "invite" => json!({ "role": "user", "name": "Somebody" }),
            "publish_root" => json!(self.organisation.first_root()),
            "publish_manifest" => json!(self.organisation.sign(self.manifest.clone())),
            "store_file" => json!(std::str::from_utf8(FILE).unwrap()),
            // Who proposes signs first, and nobody is the second person of their own change.
            "propose" | "second_proposal" => json!(self.change(me)),
            "put_part" => json!("sealed"),
            "complete_blob" => json!({ "parts": 1, "size": 6 }),
            // Ada sends what she sent before; the others try to take her id.
            "submit_request" if me.session.me.id == self.ada.session.me.id => json!(self.request.submitted),
            "submit_request" => json!(me.draft("Mine")),
            "move_request" => json!({ "move": "own", "rev": self.request.rev, "text": "", "key": new_id() }),
            "set_presence" => json!({ "until": 1_800_003_600_000_i64, "languages": ["en"] }),
            "claim" | "join_run" => json!({ "device": me.session.me.device }),
            "add_packet" => json!({ "bundle": self.ada.bundle(&self.request.row.id, &[b"sealed"]) }),
            "heartbeat" => json!({ "lease": 1 }),
            "leave" => json!({ "lease": 1, "to": "peer" }),
            "object" => {
                json!({ "boundary": "remove-printers", "action": null, "comment": "", "policy": 1, "said": 0 })
            }
            "summarise" => crate::summaries::run("solved-alone"),
            "ask_approval" => crate::approvals::ask_of(me),
            "answer_approval" => json!({ "answer": "refuse", "reason": "Not now" }),
            "approval" | "approvals" | "cancel_approval" => Value::Null,
            "objections" | "objections_to" | "run_ends" => Value::Null,
            "manifests" | "proposal" | "withdraw_proposal" | "decided" => Value::Null,
            "end_presence" | "helpers" | "inbox" | "helped" => Value::Null,
            "welcome" | "sign_out" | "me" | "people" | "roots" | "manifest" | "file" | "blob_status"
            | "list_requests" | "counts" | "my_requests" | "request" | "section" | "packet_section"
            | "events" | "end_other_sessions" | "end_sessions" | "checkpoint" | "audit" | "audit_links"
            | "check_audit" => Value::Null,
            other => panic!("`{other}` has no sample in the matrix"),
        }
    }

    async fn sign_in(&self, who: &Someone) -> String {
        let body = json!({ "login": who.session.me.name, "password": PASSWORD });
        let session: Session =
            call(&http(), &self.desk.url, None, "POST", "/v1/session", Some(body)).await.ok();
        session.token
    }

    async fn connect(&self, path: &str, token: Option<String>) -> Answer {
        let mut call = http()
            .get(format!("{}{path}", self.desk.url))
            .header("connection", "upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
        if let Some(token) = token {
            call = call.bearer_auth(token);
        }
        let response = call.send().await.unwrap();
        if response.status() == 101 {
            Answer { status: 101, body: Value::Null }
        } else {
            answer(response).await
        }
    }
}
