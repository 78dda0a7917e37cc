//! A computer that was enrolled: its people, their keys, what their organisation signed, and a door to knock at.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use deskside_core::action::Action;
use deskside_core::boundary::Weekday;
use deskside_core::canonical::digest_of;
use deskside_core::id::{Digest, Millis, PersonId, RequestId};
use deskside_core::machine::{Machine, Need, Readings};
use deskside_core::order::{Answer, Order, Refusal, SignedRules};
use deskside_core::plan::Plan;
use deskside_core::trust::{
    Certificate, Change, CoSign, GRANT_LASTS, Grant, GrantAsk, LookedAt, Manifest, ManifestFile, PublicKey,
    Purpose, Rank, Root, SignedChange, SignedCoSign, SignedGrant, SignedManifest, SignedRoot, Staff, sign,
};
use deskside_helper::clock::Now;
use deskside_helper::door::{Caller, Door, Ports};
use deskside_helper::enrolment::{Enrolment, Person};
use deskside_helper::log::{self, Entry};
use deskside_helper::polkit::Authority;
use deskside_helper::state;
use deskside_sim::{Computer, Scenario};
use ed25519_dalek::SigningKey;

pub const NOW: i64 = 1_760_000_000_000;
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;

pub const ANNA: u32 = 1000;
pub const MEHMET: u32 = 1001;

/// Keys, by their seeds.
pub const ROOT: u8 = 101;
pub const POLICY: u8 = 102;
pub const ANNAS: u8 = 1;
pub const ANNAS_OTHER: u8 = 2;
pub const SANA: u8 = 3;
pub const TRAINEE: u8 = 4;
pub const MAILER: u8 = 5;
pub const ENDED: u8 = 6;
pub const STRANGER: u8 = 7;
pub const MEHMETS: u8 = 8;
/// Of IT: Priya who approves, and Anna, who is of IT as well on another device.
pub const PRIYA: u8 = 9;
pub const ANNAS_AT_IT: u8 = 10;

pub fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

pub fn public(seed: u8) -> PublicKey {
    PublicKey::of(&key(seed))
}

pub fn person(number: u8) -> PersonId {
    format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42{number:02x}").parse().unwrap()
}

pub fn request() -> RequestId {
    "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4000".parse().unwrap()
}

/// One row of a table, for everybody.
pub fn row(id: &str, action: &str, clearance: &str, more: &str) -> String {
    format!(
        "- {{ id: {id}, who: [everyone], actions: [{action}], clearance: {clearance}, {more}\
         reason: boundary-{id}, owner: IT, since: 2026-01-01, review: 2027-01-01 }}\n"
    )
}

/// A table in which the print service is a matter of this clearance, and documents of others too.
pub fn table(clearance: &str) -> String {
    let rows = ["service.start", "service.stop", "printer.cancel-job"];
    let approver = if clearance == "with-approval" { "approver: it, " } else { "" };
    let rows: String =
        rows.iter().map(|action| row(&action.replace('.', "-"), action, clearance, approver)).collect();
    format!("rows:\n{rows}")
}

fn certificate(seed: u8, of: u8, rank: Rank, skill: &str, days: std::ops::Range<i64>) -> Certificate {
    Certificate {
        person: person(of),
        name: format!("Person {of}"),
        team: "Accounting".into(),
        devices: BTreeSet::from([public(seed)]),
        skills: BTreeSet::from([skill.parse().unwrap()]),
        rank,
        from: Millis(NOW + days.start * DAY),
        until: Millis(NOW + days.end * DAY),
    }
}

fn staff(seed: u8, of: u8) -> Staff {
    Staff { person: person(of), name: format!("Person {of}"), devices: BTreeSet::from([public(seed)]) }
}

pub fn root() -> Root {
    Root {
        version: 1,
        root: public(ROOT),
        policy: vec![public(POLICY)],
        made: Millis(NOW - 100 * DAY),
        expires: Millis(NOW + 100 * DAY),
    }
}

pub fn signed_root(root: Root, by: &[u8]) -> SignedRoot {
    let signatures = by.iter().map(|seed| sign(&root, &key(*seed))).collect();
    SignedRoot { root, signatures }
}

/// A manifest that names this table, which two people of IT looked at.
pub fn manifest(version: u32, table: &str) -> Manifest {
    let file = |path, purpose| ManifestFile::of(path, purpose, table.as_bytes());
    let files = vec![file("boundaries/default.yaml", Purpose::Boundaries)];
    let mut manifest = by_one(version, files.clone());
    manifest.files.push(file("boundaries/looked-at.yaml", Purpose::LookedAt));
    manifest.publishing.looked_at =
        Some(LookedAt { signed: by_two(version, files), people: manifest.staff.clone() });
    manifest
}

/// A change that both people of IT signed.
pub fn by_two(version: u32, files: Vec<ManifestFile>) -> SignedChange {
    let change = Change {
        version,
        base: digest_of(b"the one before"),
        files,
        groups: BTreeSet::new(),
        by: person(PRIYA),
        name: format!("Person {PRIYA}"),
        why: "People wait too long".into(),
        made: Millis(NOW - DAY),
    };
    let signatures = [PRIYA, ANNAS_AT_IT].map(|seed| sign(&change, &key(seed))).to_vec();
    SignedChange { change, signatures }
}

/// A manifest that names these files, which nobody else looked at.
pub fn by_one(version: u32, files: Vec<ManifestFile>) -> Manifest {
    Manifest {
        version,
        root_version: 1,
        organisation: "Northfield".into(),
        made: Millis(NOW - DAY),
        expires: Millis(NOW + 10 * DAY),
        files,
        readers: BTreeMap::new(),
        certificates: vec![
            certificate(ANNAS_OTHER, ANNAS, Rank::Coach, "printing", -10..10),
            certificate(SANA, SANA, Rank::SeniorPeer, "printing", -10..10),
            certificate(TRAINEE, TRAINEE, Rank::Trainee, "printing", -10..10),
            certificate(MAILER, MAILER, Rank::Coach, "mail", -10..10),
            certificate(ENDED, ENDED, Rank::Coach, "printing", -10..-1),
        ],
        staff: vec![staff(PRIYA, PRIYA), staff(ANNAS_AT_IT, ANNAS)],
        groups: Default::default(),
        publishing: Default::default(),
        telephone: String::new(),
    }
}

pub fn signed(manifest: Manifest, by: u8) -> SignedManifest {
    let signatures = vec![sign(&manifest, &key(by))];
    SignedManifest { manifest, signatures }
}

/// Honest rules with this table.
pub fn rules_of(version: u32, table: &str) -> SignedRules {
    SignedRules {
        chain: vec![signed_root(root(), &[ROOT])],
        manifest: signed(manifest(version, table), POLICY),
        boundaries: table.to_owned(),
        cedar: None,
        looked_at: Some(table.to_owned()),
    }
}

/// Honest rules with this clearance.
pub fn rules(version: u32, clearance: &str) -> SignedRules {
    rules_of(version, &table(clearance))
}

/// The same rules, made and running out so much later.
pub fn later(rules: SignedRules, millis: i64) -> SignedRules {
    let (mut root, mut manifest) = (rules.chain[0].root.clone(), rules.manifest.manifest);
    let dates = [&mut root.made, &mut root.expires, &mut manifest.made, &mut manifest.expires];
    dates.into_iter().for_each(|at| at.0 += millis);
    for certificate in &mut manifest.certificates {
        certificate.from.0 += millis;
        certificate.until.0 += millis;
    }
    SignedRules { chain: vec![signed_root(root, &[ROOT])], manifest: signed(manifest, POLICY), ..rules }
}

/// What the stand-in for polkit says.
pub type Says = Box<dyn Fn() -> Result<(), Refusal> + Send + Sync>;

#[derive(Clone, Default)]
pub struct Polkit {
    says: Arc<Mutex<Option<Arc<Says>>>>,
    pub asked: Arc<AtomicU32>,
}

impl Polkit {
    pub fn says(&self, says: impl Fn() -> Result<(), Refusal> + Send + Sync + 'static) {
        *self.says.lock().unwrap() = Some(Arc::new(Box::new(says)));
    }
}

impl Authority for Polkit {
    fn ask(&self, _: &str, _: &Plan) -> Result<(), Refusal> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let says = self.says.lock().unwrap().clone();
        says.map_or(Ok(()), |says| says())
    }
}

/// The computer, and a door to knock at.
pub struct Office {
    pub folder: tempfile::TempDir,
    pub computer: Arc<Computer>,
    pub polkit: Polkit,
    pub clock: Arc<AtomicI64>,
    pub door: Arc<Door>,
}

pub const COMPUTER: &str = "computer linux laptop\nperson anna operator\n\
    printer Lobby address ipp://lobby.example/ipp/print\nbroken printer.paused Lobby\n\
    document Lobby \"Menu\" of mehmet 5 minutes\ndocument Lobby \"Letter\" of anna 5 minutes\n\
    document Lobby \"Plan\" of mehmet 4 minutes\n";

impl Office {
    /// A computer whose print service has stopped.
    pub fn new() -> Office {
        Office::of(&format!("{COMPUTER}broken service.stopped\n"))
    }

    pub fn of(scenario: &str) -> Office {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        state::begin(&state).unwrap();
        let people = [(ANNA, ANNAS), (MEHMET, MEHMETS)].map(|(uid, seed)| {
            let device = format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b43{seed:02x}").parse().unwrap();
            (uid, Person { person: person(seed), device, key: public(seed), groups: BTreeSet::new() })
        });
        for (uid, person) in people {
            Enrolment::add(&folder.path().join("helper.json"), public(ROOT).fingerprint(), uid, person)
                .unwrap();
        }
        let computer = Arc::new(Computer::new(&Scenario::parse(scenario).unwrap()));
        let (polkit, clock) = (Polkit::default(), Arc::new(AtomicI64::new(NOW)));
        let door = open(folder.path(), &computer, &polkit, &clock);
        // What was done so far was done a day ago.
        let office = Office { folder, computer, polkit, clock, door };
        office.rewind_state();
        Office { door: open(office.folder.path(), &office.computer, &office.polkit, &office.clock), ..office }
    }

    /// The real clock made the state; these tests have their own.
    fn rewind_state(&self) {
        let path = self.state().join("state.json");
        let mut kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        kept["latest"] = (NOW - DAY).into();
        std::fs::write(&path, serde_json::to_vec(&kept).unwrap()).unwrap();
    }

    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// The same, after the program was started again.
    pub fn restart(&mut self) {
        self.door = open(self.folder.path(), &self.computer, &self.polkit, &self.clock);
    }

    pub fn wait(&self, millis: i64) {
        self.clock.fetch_add(millis, Ordering::SeqCst);
    }

    pub fn plan(&self, action: &Action) -> Plan {
        let mut readings = Readings::new();
        loop {
            match action.plan(&readings, &|action| self.computer.invocations(action)) {
                Ok(plan) => return plan,
                Err(Need::Ask(ask)) => {
                    readings.insert(&ask, self.computer.read(&ask, std::time::Duration::from_secs(1)));
                }
                Err(need) => panic!("no plan: {need:?}"),
            }
        }
    }

    /// An honest order for this action.
    pub fn order(&self, action: &str, rules: SignedRules) -> Order {
        let action: Action = serde_json::from_str(action).unwrap();
        Order { plan: self.plan(&action).digest(), action, rules, co_sign: None, grant: None }
    }

    /// An honest co-sign of Sana for Anna, for this order.
    pub fn co_sign(&self, order: &Order) -> CoSign {
        let from = Millis(self.clock.load(Ordering::SeqCst));
        CoSign {
            plan: order.plan.clone(),
            request: request(),
            device: public(ANNAS),
            from,
            until: Millis(from.0 + 15 * MINUTE),
            nonce: "00112233445566778899aabbccddeeff".into(),
        }
    }

    /// An honest grant of Priya for Anna, for this order.
    pub fn grant(&self, order: &Order, boundary: &str) -> Grant {
        let ask = GrantAsk {
            plan: order.plan.clone(),
            person: person(ANNAS),
            device: public(ANNAS),
            boundaries: BTreeSet::from([boundary.parse().unwrap()]),
            nonce: "00112233445566778899aabbccddeeff".into(),
        };
        ask.granted(Millis(self.clock.load(Ordering::SeqCst)), GRANT_LASTS)
    }

    pub fn send(&self, uid: u32, order: &Order) -> Answer {
        self.send_bytes(uid, order.write().as_bytes())
    }

    pub fn send_bytes(&self, uid: u32, bytes: &[u8]) -> Answer {
        self.door.apply(Some(&Caller { uid, name: ":1.7".into() }), bytes)
    }

    pub fn log(&self) -> Vec<Entry> {
        let entries = |name| log::check(&std::fs::read(self.state().join(name)).unwrap_or_default()).unwrap();
        [log::CHANGES, log::REFUSALS].into_iter().flat_map(entries).collect()
    }
}

pub fn signed_by(co_sign: CoSign, seed: u8) -> SignedCoSign {
    SignedCoSign { signature: sign(&co_sign, &key(seed)), co_sign }
}

pub fn granted_by(grant: Grant, seed: u8) -> SignedGrant {
    SignedGrant { signature: sign(&grant, &key(seed)), grant }
}

fn open(folder: &Path, computer: &Arc<Computer>, polkit: &Polkit, clock: &Arc<AtomicI64>) -> Arc<Door> {
    let enrolment = Enrolment::read(&folder.join("helper.json")).unwrap().unwrap();
    let (computer, clock) = (computer.clone(), clock.clone());
    let ports = Ports {
        machine: Box::new(move |_| computer.clone()),
        authority: Box::new(polkit.clone()),
        clock: Box::new(move || Now {
            at: Millis(clock.load(Ordering::SeqCst)),
            weekday: Weekday::Monday,
            minute_of_day: 600,
            day: 20_261_123,
        }),
    };
    Arc::new(Door::open(enrolment, &folder.join("state"), ports).unwrap())
}

pub const START: &str = r#"{"action":"service.start","service":"printing"}"#;
pub const STOP: &str = r#"{"action":"service.stop","service":"printing"}"#;

/// The root, as it is pinned.
pub fn pinned() -> Digest {
    public(ROOT).fingerprint()
}
