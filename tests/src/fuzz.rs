//! Rubbish for everything that reads what others wrote: no panic, no endless work, and nothing forged is believed.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use deskside_app::report::{open_section, seal};
use deskside_content::{load, packs};
use deskside_core::action::Action;
use deskside_core::boundary::Weekday;
use deskside_core::bundle::{Part, Report};
use deskside_core::canonical::digest_of;
use deskside_core::id::Millis;
use deskside_core::machine::{Collected, Machine as _, Need, Readings};
use deskside_core::order::{Order, SignedRules};
use deskside_core::permit::Nonce;
use deskside_core::redact::{Raw, Redactor};
use deskside_core::request::Lane;
use deskside_core::session::{
    Act, Cause, Changes, Entry, Event, Hello, Hidden, HostMessage, Level, Opened, Page, PageKind, Role,
    Rules, Session, read_hello, read_host, read_intent, write,
};
use deskside_core::trust::{
    Certificate, CoSign, GRANT_LASTS, GrantAsk, Manifest, ManifestFile, PublicKey, Purpose, Rank, Root,
    SignedCoSign, SignedGrant, SignedManifest, SignedRoot, recovery, sign, verify_manifest,
    verify_root_chain,
};
use deskside_helper::clock::Now;
use deskside_helper::enrolment::Person;
use deskside_helper::evidence;
use deskside_helper::judge::{Facts, judge};
use deskside_protocol::link::JoinLink;
use deskside_sim::{Computer, Scenario};
use ed25519_dalek::SigningKey;

use crate::kills::Dice;

/// No input may keep its reader busy for longer.
const LONGEST: Duration = Duration::from_secs(5);

const YAML: &str = include_str!("../../crates/content/wizards/printing-stuck/wizard.yaml");
const WORDS: &str = include_str!("../../crates/content/wizards/printing-stuck/en.ftl");
const WALKS: &str = include_str!("../../crates/content/wizards/printing-stuck/walks.txt");
const TABLE: &str = include_str!("../../crates/content/boundaries/default.yaml");
const LINK: &str = "deskside://join?server=https://desk.example:8443&pin=abababababababababababababababababababababababababababababababab&token=kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";

/// What structure is made of, wherever it does not belong.
const MORSELS: [&str; 24] = [
    "&a ",
    "*a",
    "<<: *a",
    "{ $a }",
    "{{",
    "}}",
    "[[[[[[[[",
    "- - - - -",
    "!!binary ",
    "? ",
    "\u{0}",
    "\u{202e}",
    "../../",
    "%00",
    "%",
    "&root=",
    "999999999999999999999999",
    "-1",
    "1e999",
    "null",
    "\r\n\r\n",
    "\"",
    "\\u0000",
    "é",
];

/// What reads: it may refuse, and must not panic.
type Read = Box<dyn Fn(&[u8])>;

/// One thing that reads.
struct Reader {
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    read: Read,
}

/// How many inputs each reader had.
pub type Counts = BTreeMap<&'static str, u64>;

/// Why it stopped.
#[derive(Debug, thiserror::Error)]
#[error("`{reader}` {how}; seed {seed}, input {input:?}")]
pub struct Found {
    reader: &'static str,
    how: String,
    seed: u64,
    input: String,
}

/// The names of all readers.
pub fn names() -> Vec<&'static str> {
    readers().into_iter().map(|reader| reader.name).collect()
}

/// Feeds the readers that `picked` names in turn, until the time is over or `most` inputs were read by each.
///
/// # Errors
/// With the first input that a reader could not stand.
pub fn run(
    seed: u64,
    time: Duration,
    most: u64,
    picked: impl Fn(&str) -> bool,
) -> Result<Counts, Box<Found>> {
    let readers: Vec<_> = readers().into_iter().filter(|reader| picked(reader.name)).collect();
    let mut dice = Dice::new(seed);
    let mut counts = Counts::new();
    let until = Instant::now() + time;
    let last = std::env::var_os("DESKSIDE_FUZZ_LAST");
    for _ in 0..most {
        for reader in &readers {
            let input = mutated(&mut dice, &reader.seeds);
            if let Some(path) = &last {
                // A stack that overflows ends the program: then this is what it had read last.
                let _ = std::fs::write(path, [reader.name.as_bytes(), b"\n", &input].concat());
            }
            let began = Instant::now();
            let read = catch_unwind(AssertUnwindSafe(|| (reader.read)(&input)));
            let how = match (read, began.elapsed()) {
                (Err(_), _) => Some("panicked".to_owned()),
                (Ok(()), took) if took > LONGEST => Some(format!("took {took:?}")),
                (Ok(()), _) => None,
            };
            if let Some(how) = how {
                let input = input.iter().flat_map(|byte| std::ascii::escape_default(*byte));
                let input = String::from_utf8(input.collect()).expect("escapes are ASCII");
                return Err(Box::new(Found { reader: reader.name, how, seed, input }));
            }
            *counts.entry(reader.name).or_default() += 1;
        }
        if Instant::now() > until {
            break;
        }
    }
    Ok(counts)
}

/// A seed with a few things done to it; now and then nothing but noise.
fn mutated(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    if dice.below(16) == 0 {
        return dice.bytes(600);
    }
    let mut input = seeds[dice.below(seeds.len() as u64) as usize].clone();
    for _ in 0..=dice.below(6) {
        let size = input.len() as u64;
        let at = dice.below(size + 1) as usize;
        let end = (at + dice.below(40) as usize).min(input.len());
        match dice.below(7) {
            0 if at < input.len() => input[at] ^= 1 << dice.below(8),
            1 => drop(input.drain(at..end)),
            2 => {
                let piece = input[at..end].to_vec();
                input.splice(at..at, piece);
            }
            3 => {
                let morsel = MORSELS[dice.below(MORSELS.len() as u64) as usize];
                input.splice(at..at, morsel.bytes());
            }
            4 => {
                let other = &seeds[dice.below(seeds.len() as u64) as usize];
                let from = dice.below(other.len() as u64 + 1) as usize;
                let to = (from + dice.below(200) as usize).min(other.len());
                input.splice(at..end, other[from..to].iter().copied());
            }
            5 => {
                let morsel = MORSELS[dice.below(MORSELS.len() as u64) as usize];
                let many = morsel.repeat(dice.below(300) as usize);
                input.splice(at..at, many.into_bytes());
            }
            _ => input.truncate(at.max(1)),
        }
    }
    input
}

fn readers() -> Vec<Reader> {
    let mut readers =
        vec![bundle(), packed(), manifest(), roots(), redaction(), helper(), host(), order(), evidence()];
    let text = |name, seeds: &[&str], read: fn(&str)| Reader {
        name,
        seeds: seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect(),
        read: Box::new(move |bytes| read(&String::from_utf8_lossy(bytes))),
    };
    readers.push(text("wizard", &[YAML], |yaml| {
        drop(load::wizard("printing-stuck", yaml, &[("en", WORDS), ("de", WORDS)]))
    }));
    readers.push(text("words", &[WORDS], |words| {
        drop(load::wizard("printing-stuck", YAML, &[("en", words), ("de", words)]))
    }));
    readers.push(text("boundaries", &[TABLE], |table| drop(packs::boundaries(table))));
    readers.push(text("walks", &[WALKS], |walks| {
        let wizard = &deskside_content::embedded::embedded().wizards[0].wizard;
        drop(load::walks(wizard, walks));
    }));
    readers.push(text("scene", &[WALKS, crate::desk::SCENE], |scene| {
        drop(deskside_sim::Scenario::parse(scene))
    }));
    let web =
        LINK.replace("deskside://join?server=https://desk.example:8443&", "https://desk.example:8443/join#");
    readers.push(text("link", &[LINK, &web], |link| {
        if let Ok(link) = link.parse::<JoinLink>() {
            assert_eq!(link.app().parse(), Ok(link.clone()), "what was read is written and read again");
        }
    }));
    let sheet = recovery::write(&[7; 32]);
    readers.push(text("recovery sheet", &[&sheet], |sheet| {
        if let Ok(key) = recovery::read(sheet) {
            assert_eq!(key, [7; 32], "a sheet with a mistake gives no other key");
        }
    }));
    readers
}

fn sealed() -> (Vec<u8>, String) {
    let redactor = Redactor::new(packs::rules(), &[], [7; 32]).expect("the rules are linted");
    let text = "name: laptop\nmemory: 8192 MiB\n".repeat(40);
    let collected = vec![Collected { name: "system.txt".to_owned(), text: Raw::new(text) }];
    let part = Part::redacted("system".parse().expect("a part"), collected, &redactor, 3);
    let report = Report::new(vec![part], Vec::new());
    let request = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("an id");
    let sealable = report.finish(request, Millis(1), "fuzz", &redactor).expect("it can be sealed");
    let identity = age::x25519::Identity::generate();
    let readers = BTreeMap::from([("it".parse().expect("a group"), identity.to_public().to_string())]);
    let bundle = seal(&sealable, &readers).expect("it is sealed");
    use age::secrecy::ExposeSecret as _;
    (bundle.sections[0].1.clone(), identity.to_string().expose_secret().to_owned())
}

/// Sealed sections, as a server may have changed them.
fn bundle() -> Reader {
    let (sealed, identity) = sealed();
    let (whole, digest) = (sealed.clone(), digest_of(&sealed));
    let read = move |bytes: &[u8]| {
        if bytes != whole {
            assert!(open_section(bytes, &identity, &digest).is_err(), "not what was sent, and opened");
            assert!(open_section(bytes, &identity, &digest_of(bytes)).is_err(), "changed, and opened");
        }
    };
    Reader { name: "sealed section", seeds: vec![sealed], read: Box::new(read) }
}

/// What is inside a section, as a device that lies may have packed and sealed it.
fn packed() -> Reader {
    let (sealed, identity) = sealed();
    let key: age::x25519::Identity = identity.parse().expect("an identity");
    let inside = age::decrypt(&key, &sealed).expect("it opens");
    let recipient = key.to_public();
    let read = move |bytes: &[u8]| {
        let sealed = age::encrypt(&recipient, bytes).expect("it is sealed");
        if let Ok(files) = open_section(&sealed, &identity, &digest_of(&sealed)) {
            let plain = |path: &str| !path.starts_with('/') && !path.split('/').any(|part| part == "..");
            assert!(files.iter().all(|(path, _)| plain(path)), "a name that leads elsewhere");
        }
    };
    Reader { name: "packed section", seeds: vec![inside], read: Box::new(read) }
}

fn signed() -> (SignedRoot, SignedManifest) {
    let (root_key, policy_key) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
    let root = Root {
        version: 1,
        root: PublicKey::of(&root_key),
        policy: vec![PublicKey::of(&policy_key)],
        made: Millis(1_000),
        expires: Millis(9_000_000_000),
    };
    let manifest = Manifest {
        version: 3,
        root_version: 1,
        organisation: "Northfield".to_owned(),
        made: Millis(1_000),
        expires: Millis(9_000_000_000),
        files: vec![ManifestFile::of("boundaries/default.yaml", Purpose::Boundaries, TABLE.as_bytes())],
        readers: BTreeMap::new(),
        certificates: Vec::new(),
        staff: Vec::new(),
        groups: Default::default(),
        publishing: Default::default(),
        telephone: "+49 30 5550 100".to_owned(),
    };
    let (root_by, manifest_by) = (sign(&root, &root_key), sign(&manifest, &policy_key));
    (
        SignedRoot { root, signatures: vec![root_by] },
        SignedManifest { manifest, signatures: vec![manifest_by] },
    )
}

fn manifest() -> Reader {
    let (root, honest) = signed();
    let seeds = vec![serde_json::to_vec(&honest).expect("it is plain data")];
    let read = move |bytes: &[u8]| {
        let Ok(given) = serde_json::from_slice::<SignedManifest>(bytes) else { return };
        if let Ok(verified) = verify_manifest(&given, &root.root, None, Millis(5_000)) {
            assert_eq!(*verified.manifest(), honest.manifest, "a forged manifest was believed");
        }
    };
    Reader { name: "manifest", seeds, read: Box::new(read) }
}

fn roots() -> Reader {
    let (honest, _) = signed();
    let pinned = honest.root.root.fingerprint();
    let seeds = vec![serde_json::to_vec(std::slice::from_ref(&honest)).expect("it is plain data")];
    let read = move |bytes: &[u8]| {
        let Ok(chain) = serde_json::from_slice::<Vec<SignedRoot>>(bytes) else { return };
        if let Ok(root) = verify_root_chain(&chain, &pinned, Millis(5_000)) {
            assert_eq!(*root, honest.root, "a forged root was believed");
        }
    };
    Reader { name: "roots", seeds, read: Box::new(read) }
}

fn redaction() -> Reader {
    let redactor = Redactor::new(packs::rules(), &[], [7; 32]).expect("the rules are linted");
    let seeds = [
        "curl -u anna:hunter2-hunter2 https://anna:pass@files.example/x?token=abcdef0123456789\n",
        "password = 'correct horse'\nAKIAIOSFODNN7EXAMPLE aa:bb:cc:dd:ee:ff 10.1.2.3 fe80::1 anna@example.org\n",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----\n",
    ];
    let read = move |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let clean = redactor.redact("noise.txt", Raw::new(text));
        drop(clean.text());
    };
    Reader {
        name: "redaction",
        seeds: seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect(),
        read: Box::new(read),
    }
}

/// What a helper's app may send. Nobody was given any level, so nothing may come of it but a question or a word, and what is
/// refused is in the log.
fn helper() -> Reader {
    let opened = Opened {
        run: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4100".parse().expect("an id"),
        request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("an id"),
        lease: 1,
        lane: Lane::Peer,
        helper: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4200".parse().expect("an id"),
        name: "Sana Iqbal".to_owned(),
        team: "Accounting".to_owned(),
        device: PublicKey::of(&SigningKey::from_bytes(&[3; 32])),
        rules: Rules { highest: Level::Drive, changes: Changes::OfTheRegistry },
    };
    let seeds = [
        r#"{"say":"ask-level","level":"drive","reason":"It is quicker so"}"#,
        r#"{"say":"point","rev":3,"spot":"choice.1"}"#,
        r#"{"say":"suggest-action","rev":3,"number":1,"action":"printer.resume","with":{"queue":"Office"}}"#,
        r#"{"say":"turn","rev":3,"to":"on"}"#,
        r#"{"say":"chat","words":"Is it switched on?\nAnd the lamp?"}"#,
        r#"{"say":"hand-over","to":"it","note":"It is broken."}"#,
        r#"{"say":"leave"}"#,
    ];
    let read = move |bytes: &[u8]| {
        let mut session = Session::open(opened.clone(), Millis(1));
        let heard = session.hear(bytes, None, Millis(2));
        let refused = |entry: &Entry| matches!(entry.event, Event::Refused { .. });
        assert_eq!(heard.is_err(), session.log().iter().any(refused), "refused and not written down");
        if let Ok(act) = heard {
            let harmless = matches!(
                act,
                Act::Ask { .. }
                    | Act::Chat { .. }
                    | Act::Typing
                    | Act::CannotHelp { .. }
                    | Act::HandOver { .. }
                    | Act::Leave
            );
            assert!(harmless, "done without a level: {act:?}");
        }
        if let Ok(intent) = read_intent(bytes) {
            assert_eq!(read_intent(&write(&intent)), Ok(intent), "what was read is written and read again");
        }
    };
    let seeds = seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect();
    Reader { name: "helper", seeds, read: Box::new(read) }
}

/// What the other side of a session may send to a helper's app.
fn host() -> Reader {
    let mut page = Page::new(PageKind::Question, "A printer does not print");
    page.put(Role::Headline, "Which printer?");
    page.put(Role::Choice, "Office");
    let seeds = vec![
        write(&HostMessage::Page { page: Hidden::default().cut(page) }),
        write(&HostMessage::Levels { held: BTreeMap::from([(Level::Follow, Millis(5))]) }),
        write(&HostMessage::Ended { cause: Cause::Stopped }),
        write(&Hello::OURS),
    ];
    let read = |bytes: &[u8]| {
        if let Ok(message) = read_host(bytes) {
            assert_eq!(read_host(&write(&message)), Ok(message), "what was read is written and read again");
        }
        if let Ok(hello) = read_hello(bytes) {
            let _ = Hello::OURS.agree(hello);
        }
    };
    Reader { name: "host", seeds, read: Box::new(read) }
}

/// What the organisation signed for the helper program: the print service needs a co-sign of somebody certified.
fn signed_rules() -> SignedRules {
    let (root, mut signed) = signed();
    let skills = BTreeSet::from(["printing".parse().expect("a skill")]);
    signed.manifest.certificates.push(Certificate {
        person: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4200".parse().expect("an id"),
        name: "Sana Iqbal".to_owned(),
        team: "Accounting".to_owned(),
        devices: BTreeSet::from([PublicKey::of(&SigningKey::from_bytes(&[3; 32]))]),
        skills,
        rank: Rank::Coach,
        from: Millis(1_000),
        until: Millis(9_000_000_000),
    });
    let signatures = vec![sign(&signed.manifest, &SigningKey::from_bytes(&[2; 32]))];
    let manifest = SignedManifest { manifest: signed.manifest, signatures };
    SignedRules { chain: vec![root], manifest, boundaries: TABLE.to_owned(), cedar: None, looked_at: None }
}

/// Orders to the helper program, from whoever may speak to it. What is allowed is what was co-signed, and nothing else.
fn order() -> Reader {
    let scene = "computer linux laptop\nperson anna\nbroken service.stopped\n";
    let computer = Computer::new(&Scenario::parse(scene).expect("a scene"));
    let action: Action =
        serde_json::from_str(r#"{"action":"service.start","service":"printing"}"#).expect("an action");
    let mut readings = Readings::new();
    let plan = loop {
        match action.plan(&readings, &|action| computer.invocations(action)) {
            Err(Need::Ask(ask)) => readings.insert(&ask, computer.read(&ask, LONGEST)),
            planned => break planned.expect("it has stopped"),
        }
    };
    let anna = anna();
    let request = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("an id");
    let co_sign = CoSign::new(&plan, request, anna.key.clone(), &Nonce([5; 16]), Millis(5_000));
    let signature = sign(&co_sign, &SigningKey::from_bytes(&[3; 32]));
    let rules = signed_rules();
    let honest = Order {
        plan: plan.digest(),
        action,
        rules,
        co_sign: Some(SignedCoSign { co_sign, signature }),
        grant: None,
    };
    // A grant that nobody asked for is read as carefully, and changes nothing.
    let ask = GrantAsk {
        plan: plan.digest(),
        person: anna.person.clone(),
        device: anna.key.clone(),
        boundaries: BTreeSet::from(["print-service".parse().expect("a name")]),
        nonce: Nonce([6; 16]).to_hex(),
    };
    let grant = ask.granted(Millis(5_000), GRANT_LASTS);
    let signature = sign(&grant, &SigningKey::from_bytes(&[3; 32]));
    let with_grant = Order { grant: Some(SignedGrant { grant, signature }), ..honest.clone() };
    let seeds = [&honest, &with_grant].map(|order| order.write().into_bytes()).to_vec();
    let root = honest.rules.chain[0].root.root.fingerprint();
    let (verified, policy) =
        evidence::check(&honest.rules, &root, (&anna, None), Millis(5_000)).expect("it is honest");
    let read = move |bytes: &[u8]| {
        let Ok(order) = Order::read(bytes) else { return };
        assert_eq!(Order::read(order.write().as_bytes()), Ok(order.clone()), "read, written, and read again");
        let facts = Facts {
            person: &anna,
            rules: &verified,
            policy: &policy,
            now: Now { at: Millis(5_000), weekday: Weekday::Monday, minute_of_day: 600, day: 20_261_123 },
            takes_back: &|_| false,
            used: &|_| 0,
            is_spent: &|_| false,
        };
        if judge(&order, &facts, &computer).is_ok() {
            let same = (&order.action, &order.plan, &order.co_sign);
            assert_eq!(same, (&honest.action, &honest.plan, &honest.co_sign), "another order was allowed");
        }
    };
    Reader { name: "order", seeds, read: Box::new(read) }
}

/// An account of this computer, as root enrolled it.
fn anna() -> Person {
    Person {
        person: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4201".parse().expect("an id"),
        device: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4301".parse().expect("an id"),
        key: PublicKey::of(&SigningKey::from_bytes(&[4; 32])),
        groups: BTreeSet::new(),
    }
}

/// What comes to the helper program as signed. What is believed is what was signed.
fn evidence() -> Reader {
    let honest = signed_rules();
    let root = honest.chain[0].root.root.fingerprint();
    let anna = anna();
    let (_, policy) = evidence::check(&honest, &root, (&anna, None), Millis(5_000)).expect("it is honest");
    let seeds = vec![serde_json::to_vec(&honest).expect("it is plain data")];
    let read = move |bytes: &[u8]| {
        let Ok(given) = serde_json::from_slice::<SignedRules>(bytes) else { return };
        if let Ok((verified, given)) = evidence::check(&given, &root, (&anna, None), Millis(5_000)) {
            assert_eq!(*verified.manifest(), honest.manifest.manifest, "a forged manifest was believed");
            assert_eq!(given.version(), policy.version(), "other rules were believed");
        }
    };
    Reader { name: "evidence", seeds, read: Box::new(read) }
}
