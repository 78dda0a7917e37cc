//! Servers that were swapped, rules that were rolled back, forged, mixed or have run out: refused, said, and the old ones stay.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use deskside_core::canonical::digest_of;
use deskside_core::trust::{Manifest, ManifestFile, Purpose, SignedManifest, SignedRoot, sign};
use deskside_protocol::publish::{Published, Roots};
use deskside_tests::desk::{Desk, Office, SCENE};
use deskside_tests::liar::{Answer, Liar, fine, not_found, says};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};

const PAUSED: &str = "broken printer.paused Finance-2F\n";

/// What a server that lies says about the rules.
#[derive(Clone)]
pub(crate) struct Lies {
    chain: Vec<SignedRoot>,
    manifest: SignedManifest,
    files: BTreeMap<String, Vec<u8>>,
}

/// An office, somebody who has joined it, and a server with the right key that says what a test wants.
pub(crate) struct World {
    office: Office,
    policy: SigningKey,
    pub(crate) anna: Desk,
    liar: Liar,
    lies: Arc<Mutex<Lies>>,
}

pub(crate) fn key(hex: &str) -> SigningKey {
    let bytes: [u8; 32] = hex::decode(hex).expect("a key").try_into().expect("32 bytes");
    SigningKey::from_bytes(&bytes)
}

fn answer(lies: &Lies, path: &str) -> Answer {
    match path {
        "/v1/roots" => fine(&Roots { chain: lies.chain.clone() }),
        "/v1/manifest" => fine(&Published { manifest: Some(lies.manifest.clone()) }),
        "/v1/events" => fine(&json!({ "events": [], "next": 0 })),
        other => match other.strip_prefix("/v1/files/").and_then(|sha256| lies.files.get(sha256)) {
            Some(bytes) => says("200 OK", "application/octet-stream", bytes),
            None => not_found(),
        },
    }
}

impl World {
    async fn new() -> World {
        World::of(Desk::new(&format!("{SCENE}{PAUSED}"))).await
    }

    /// The same with another computer for the one who joins.
    pub(crate) async fn of(anna: Desk) -> World {
        let office = Office::open().await;
        let it = office.it().await;
        anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
        assert_eq!(anna.trust().await, "current");
        let known = anna.organisation();
        let lies = Lies {
            chain: serde_json::from_value(known["chain"].clone()).expect("a chain"),
            manifest: serde_json::from_value(known["manifest"].clone()).expect("a manifest"),
            files: BTreeMap::new(),
        };
        let lies = Arc::new(Mutex::new(lies));
        let shared = lies.clone();
        let script = move |_: &str, path: &str| answer(&shared.lock().expect("nobody panics with it"), path);
        let liar = Liar::with_key_of(&office.data(), Arc::new(script)).await.expect("a liar");
        World { policy: key(&it.secret("policy-key")), office, anna, liar, lies }
    }

    fn lies(&self) -> Lies {
        self.lies.lock().expect("nobody panics with it").clone()
    }

    /// From now on everybody is led to the liar, who says this.
    pub(crate) fn tell(&self, lies: Lies) {
        *self.lies.lock().expect("nobody panics with it") = lies;
        self.office.network.retarget(&self.liar.address());
    }

    /// The app is started anew, and asks for the rules.
    pub(crate) async fn asks(mut self) -> World {
        let asked = self.liar.asked();
        self.anna = self.anna.restarted();
        self.anna.live();
        let anna = &self.anna;
        // Roots and manifest, then the files or the record.
        anna.until("it asks", async || (self.liar.asked() >= asked + 3).then_some(())).await;
        self
    }

    fn sign(&self, manifest: Manifest, by: &SigningKey) -> SignedManifest {
        let signature = sign(&manifest, by);
        SignedManifest { manifest, signatures: vec![signature] }
    }

    /// The rules, with resuming a queue for IT only: a change that shows.
    fn stricter(&self) -> Lies {
        self.newer(|table| table.replacen("clearance: alone", "clearance: it-only", 1))
    }

    /// The rules of the next version, with another table.
    pub(crate) fn newer(&self, edit: impl Fn(&str) -> String) -> Lies {
        let mut lies = self.lies();
        let mut manifest = lies.manifest.manifest.clone();
        manifest.version += 1;
        let (_, table) = deskside_content::packs::default_boundaries()
            .into_iter()
            .find(|(path, _)| path.ends_with(".yaml"))
            .expect("a table");
        let table = String::from_utf8(table.to_vec()).expect("a text");
        let table = edit(&table);
        let file =
            manifest.files.iter_mut().find(|file| file.purpose == Purpose::Boundaries).expect("a table");
        *file = ManifestFile::of(&file.path.clone(), Purpose::Boundaries, table.as_bytes());
        lies.files.insert(digest_of(table.as_bytes()).to_string(), table.into_bytes());
        lies.manifest = self.sign(manifest, &self.policy);
        lies
    }
}

/// The page on which a paused queue would be resumed: a finding with a remedy, or a refusal.
async fn page(desk: &Desk) -> Value {
    let view = desk.begins("printing-stuck").await;
    desk.answers(&view, "Finance-2F").await["page"].clone()
}

async fn is_open(desk: &Desk) -> bool {
    let page = page(desk).await;
    match page["page"].as_str() {
        Some("finding") => true,
        Some("refused") => false,
        _ => panic!("{page}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn newer_rules_that_are_signed_are_taken_over_and_older_ones_never_again() {
    let world = World::new().await;
    assert!(is_open(&world.anna).await);
    let (old, new) = (world.lies(), world.stricter());
    world.tell(new);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("the stricter rules", async || (!is_open(anna).await).then_some(())).await;
    assert_eq!(anna.trust().await, "current");

    world.tell(old);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("a word about it", async || (anna.trust().await == "rolled-back").then_some(())).await;
    assert!(!is_open(anna).await, "what was in force stays in force");
    assert_eq!(anna.organisation()["manifest"]["manifest"]["version"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_rules_under_the_same_number_are_refused() {
    let world = World::new().await;
    let mut lies = world.stricter();
    lies.manifest.manifest.version = 1;
    lies.manifest = world.sign(lies.manifest.manifest, &world.policy);
    world.tell(lies);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("a word about it", async || (anna.trust().await == "rolled-back").then_some(())).await;
    assert!(is_open(anna).await);
}

/// These lies are refused as forged, and the rules stay as they were, also after the next start.
async fn is_forged(lie: impl FnOnce(&World) -> Lies) {
    let world = World::new().await;
    let lies = lie(&world);
    world.tell(lies);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("a word about it", async || (anna.trust().await == "forged").then_some(())).await;
    assert!(is_open(anna).await, "what was in force stays in force");
    assert_eq!(anna.organisation()["manifest"]["manifest"]["version"], 1);
    // Back to the honest server: all is well again.
    world.office.network.retarget(&world.office.address());
    let mut anna = world.anna.restarted();
    assert_eq!(anna.trust().await, "current");
    assert!(is_open(&anna).await);
    anna.live();
    anna.until("a connection", async || {
        (anna.ok("boot", json!({})).await["connection"] == "online").then_some(())
    })
    .await;
    assert_eq!(anna.trust().await, "current");
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_signed_by_somebody_else_are_forged() {
    is_forged(|world| {
        let mut lies = world.stricter();
        lies.manifest = world.sign(lies.manifest.manifest, &SigningKey::from_bytes(&[7; 32]));
        lies
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_were_changed_after_signing_are_forged() {
    is_forged(|world| {
        let mut lies = world.stricter();
        lies.manifest.manifest.telephone = "+1 900 555 0199".to_owned();
        lies
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_under_another_root_are_forged() {
    let other = Office::open().await;
    let other_it = other.it().await;
    let known = other_it.organisation();
    is_forged(move |world| Lies {
        chain: serde_json::from_value(known["chain"].clone()).expect("a chain"),
        manifest: serde_json::from_value(known["manifest"].clone()).expect("a manifest"),
        files: world.lies().files,
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_the_one_that_was_signed_is_forged() {
    is_forged(|world| {
        let mut lies = world.stricter();
        for bytes in lies.files.values_mut() {
            bytes.extend_from_slice(b"\n# one more line\n");
        }
        lies
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_are_signed_and_cannot_be_read_close_everything() {
    let world = World::new().await;
    let mut lies = world.stricter();
    let table = b"rows: [ { id: all, who: [everyone], actions: [printer.explode] } ]".to_vec();
    let mut manifest = lies.manifest.manifest.clone();
    let file = manifest.files.iter_mut().find(|file| file.purpose == Purpose::Boundaries).expect("a table");
    *file = ManifestFile::of(&file.path.clone(), Purpose::Boundaries, &table);
    lies.files.insert(digest_of(&table).to_string(), table);
    lies.manifest = world.sign(manifest, &world.policy);
    world.tell(lies);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("closed", async || (!is_open(anna).await).then_some(())).await;
    assert_eq!(page(anna).await["clearance"], "it-only");
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_can_switch_off_that_anything_is_said_about_runs() {
    let world = World::new().await;
    let said = async |anna: &Desk| {
        let view = anna.begins("printing-stuck").await;
        anna.ok("close_run", json!({ "run": view["run"] })).await;
        anna.ok("your_data", json!({})).await
    };
    let before = said(&world.anna).await;
    assert_eq!((&before["rules_allow"], before["rows"].as_array().map(Vec::len)), (&json!(true), Some(1)));
    world.tell(world.newer(|table| format!("summaries: never\n{table}")));
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("the newer rules", async || {
        let version = anna.organisation()["manifest"]["manifest"]["version"] == 2;
        version.then_some(())
    })
    .await;
    let after = said(anna).await;
    assert_eq!((&after["rules_allow"], &after["wanted"]), (&json!(false), &json!(true)));
    assert_eq!(after["rows"].as_array().map(Vec::len), Some(1), "nothing new is said: {after}");
    assert!(is_open(anna).await, "the rules themselves count");
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_on_disk_that_were_tampered_with_close_everything() {
    let world = World::new().await;
    let path = world.anna.data().join("organisation.json");
    let kept = std::fs::read_to_string(&path).expect("an organisation");
    std::fs::write(&path, kept.replace("+49 30", "+1 900")).expect("written");
    let anna = world.anna.restarted();
    assert!(!is_open(&anna).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_have_run_out_leave_only_what_a_person_may_do_alone() {
    let world = World::new().await;
    let anna = &world.anna;
    anna.hands.turn(91);
    assert_eq!(anna.trust().await, "expired");
    assert!(is_open(anna).await, "a rule for `alone` stays");
    let stopped = |printers: &mut deskside_sim::Printers| printers.service = deskside_sim::Service::Stopped;
    anna.computer.meddle(stopped);
    let view = anna.begins("printing-stuck").await;
    let page = &view["page"];
    assert_eq!((&page["page"], &page["clearance"]), (&json!("refused"), &json!("it-only")), "{view}");
    assert!(page["boundary"]["reason"].as_str().is_some_and(|reason| reason.len() > 20), "{page}");
    // The same after a restart, and with a server that still has nothing newer.
    let anna = world.anna.restarted();
    assert_eq!(anna.trust().await, "expired");
    let fresh = Desk::new(&format!("{SCENE}broken service.stopped\n"));
    let view = fresh.begins("printing-stuck").await;
    assert_eq!(view["page"]["clearance"], "it-only", "without an organisation nothing privileged is done");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_another_key_is_sent_nothing_and_the_page_says_so() {
    let world = World::new().await;
    let other = Office::open().await;
    world.office.network.retarget(&other.address());
    let mut anna = world.anna.restarted();
    let draft = anna.drafts(None, "My secret words").await;
    let sent = anna.sends(&draft).await;
    assert_eq!(sent["stage"], "queued");
    anna.live();
    anna.until("a word about it", async || {
        (anna.ok("boot", json!({})).await["connection"] == "wrong-server").then_some(())
    })
    .await;
    // The row may still say what the try before that ran into.
    anna.until("the request to say so too", async || {
        let rows = anna.my_requests().await;
        let state = &rows[0]["state"];
        (state["kind"] == "waiting" && state["problem"] == "wrong-server").then_some(())
    })
    .await;
    assert!(is_open(&anna).await, "everything on this computer works as before");
    world.office.network.retarget(&world.office.address());
    anna.waits_for(&draft["request"], "open").await;
    assert_eq!(anna.ok("boot", json!({})).await["connection"], "online");
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_that_were_changed_on_the_way_are_refused_before_anything_is_sent() {
    let office = Office::open().await;
    let first = office.first_invitation();
    let it = office.it().await;
    let link = it.invites("user", "Anna Lindqvist").await;
    let anna = Desk::new(SCENE);
    let root = it.organisation()["root"].as_str().expect("a root").to_owned();
    let pin = it.organisation()["pin"].as_str().expect("a pin").to_owned();
    let cases = [
        (link.replace(&root, &"ab".repeat(32)), "wrong-root"),
        (link.replace(&format!("&root={root}"), ""), "wrong-root"),
        (first, "wrong-root"),
        (link.replace(&pin, &"ab".repeat(32)), "wrong-server"),
        (link.replace("https://", "http://evil.example@"), "bad-invitation"),
        (link.replace("https://", "ftp://"), "bad-invitation"),
        (link[..link.len() / 2].to_owned(), "bad-invitation"),
        ("my printer is broken".to_owned(), "bad-invitation"),
        (link.replace(&office.network.address().to_owned(), "127.0.0.1:1"), "offline"),
    ];
    for (link, code) in cases {
        assert_eq!(anna.refused("read_invitation", json!({ "link": link })).await["code"], code, "{link}");
        let join =
            json!({ "link": link, "name": "Anna", "login": "anna", "password": "correct horse battery" });
        assert_eq!(anna.refused("join", join).await["code"], code, "{link}");
        assert_eq!(anna.ok("boot", json!({})).await["account"], Value::Null);
    }
    anna.join(&link, "Anna Lindqvist", "anna").await;
    let mallory = Desk::new(SCENE);
    let join =
        json!({ "link": link, "name": "Mallory", "login": "mallory", "password": "correct horse battery" });
    assert_eq!(mallory.refused("join", join).await["problem"]["code"], "invitation-over");
}

/// The newest rules with the files of a wizard beside them, of which one is served otherwise than it was signed.
fn with_wizard(world: &World, id: &str, titles: [&str; 2], tampered: Option<&str>) -> Lies {
    let mut lies = world.lies();
    let mut manifest = lies.manifest.manifest.clone();
    manifest.version += 1;
    manifest.files.retain(|file| file.purpose != Purpose::Wizard);
    for (name, text) in crate::wizards::files_of(id) {
        let text = text.replace(&format!("title = {}", titles[0]), &format!("title = {}", titles[1]));
        let path = format!("wizards/{id}/{name}");
        let file = ManifestFile::of(&path, Purpose::Wizard, text.as_bytes());
        let text = if tampered == Some(name.as_str()) { text.replace("title", "tatle") } else { text };
        lies.files.insert(file.sha256.to_string(), text.into_bytes());
        manifest.files.push(file);
    }
    lies.manifest = world.sign(manifest, &world.policy);
    lies
}

/// What the start page calls a built-in wizard, or the one in its place.
async fn title(anna: &Desk, id: &str) -> Value {
    let home = anna.ok("home", json!({})).await;
    let card = home["wizards"].as_array().expect("cards").iter().find(|card| card["id"] == id);
    card.expect("it is built in")["title"].clone()
}

const LOST: &str = "My laptop or phone is lost or broken";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_wizard_that_is_not_the_signed_one_is_refused_and_the_old_wizard_stays() {
    let world = World::new().await;
    world.tell(with_wizard(&world, "lost-device", [LOST, "Our phones"], None));
    let world = world.asks().await;
    let ours = async |anna: &Desk| title(anna, "lost-device").await == "Our phones";
    world.anna.until("the wizard", async || ours(&world.anna).await.then_some(())).await;
    world.tell(with_wizard(&world, "lost-device", [LOST, "Your money"], Some("en.ftl")));
    let mut world = world.asks().await;
    world.anna.until("a word about it", async || (world.anna.trust().await == "forged").then_some(())).await;
    assert!(ours(&world.anna).await);
    // Without any server it is still there.
    world.anna = world.anna.restarted();
    assert!(ours(&world.anna).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wizard_that_plans_changes_and_was_signed_by_one_of_two_is_left_out_and_the_rest_is_taken() {
    const STUCK: &str = "My printer does not print";
    let world = World::new().await;
    let mut lies = with_wizard(&world, "printing-stuck", [STUCK, "Ours"], None);
    lies.files.extend(with_wizard(&world, "lost-device", [LOST, "Our phones"], None).files);
    let more = with_wizard(&world, "lost-device", [LOST, "Our phones"], None).manifest.manifest.files;
    let mut manifest = lies.manifest.manifest.clone();
    manifest.files.extend(more.into_iter().filter(|file| file.purpose == Purpose::Wizard));
    manifest.staff = [1, 2].map(staff).into();
    lies.manifest = world.sign(manifest, &world.policy);
    world.tell(lies);
    let world = world.asks().await;
    let anna = &world.anna;
    anna.until("the other", async || (title(anna, "lost-device").await == "Our phones").then_some(())).await;
    assert_eq!((anna.trust().await, title(anna, "printing-stuck").await), (json!("current"), json!(STUCK)));
}

/// Somebody of IT.
fn staff(number: u8) -> deskside_core::trust::Staff {
    let key = SigningKey::from_bytes(&[number; 32]);
    deskside_core::trust::Staff {
        person: format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42{number:02x}").parse().expect("a person"),
        name: format!("IT {number}"),
        devices: [deskside_core::trust::PublicKey::of(&key)].into(),
    }
}
