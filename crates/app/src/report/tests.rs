//! Sealing and opening, with sections that mean harm; collecting, with collectors that hang.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use age::secrecy::ExposeSecret as _;
use deskside_core::action::Action;
use deskside_core::bundle::{ANSWERS, Collecting, INDEX, IndexEntry, Part, Report, Sealable, SealableError};
use deskside_core::canonical::digest_of;
use deskside_core::id::{Digest, Group, Millis, PartId};
use deskside_core::machine::{Ask, Collected, Fault, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_core::redact::{Raw, Redactor, RulePack};

use super::collect::{Collector, Round};
use super::open::unpack;
use super::reach::{CONNECTION, reach};
use super::*;
use crate::error::AppError;

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn redactor() -> Arc<Redactor> {
    let pack: RulePack = serde_json::from_str(
        r#"{"id":"test","version":1,"rules":[{"id":"password","class":"password","keywords":["password"],"pattern":"password=(?P<secret>\\S+)"}]}"#,
    )
    .unwrap();
    Arc::new(Redactor::new(&pack, &[], [1; 32]).unwrap())
}

fn part(name: &str, text: &str) -> Part {
    let collected = Collected { name: format!("{name}.txt"), text: Raw::new(text) };
    Part::redacted(id(name), vec![collected], &redactor(), 1)
}

fn sealable(parts: Vec<Part>) -> Sealable {
    let request = id("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9");
    Report::new(parts, Vec::new()).finish(request, Millis(1_790_000_000_000), "0.1.0", &redactor()).unwrap()
}

struct Keys {
    identity: String,
    readers: BTreeMap<Group, String>,
}

fn keys() -> Keys {
    let key = age::x25519::Identity::generate();
    let readers = BTreeMap::from([(id("it"), key.to_public().to_string())]);
    Keys { identity: key.to_string().expose_secret().to_owned(), readers }
}

#[test]
fn what_is_sealed_is_opened_as_it_was() {
    let keys = keys();
    let sealed = seal(
        &sealable(vec![part(ANSWERS, "queue: A"), part("disks", "free: 3\npassword=abc")]),
        &keys.readers,
    )
    .unwrap();
    assert_eq!(sealed.receipt.sections.len(), 2);
    let mut all = BTreeMap::new();
    for ((name, bytes), listed) in sealed.sections.iter().zip(&sealed.receipt.sections) {
        assert_eq!(
            (name, &digest_of(bytes), bytes.len()),
            (&listed.id, &listed.sha256, listed.size as usize)
        );
        all.extend(open_section(bytes, &keys.identity, &listed.sha256).unwrap());
    }
    assert_eq!(all["answers/answers.txt"], b"queue: A\n");
    assert_eq!(all["disks/disks.txt"], b"free: 3\npassword=<password>\n");
    assert!(!all.contains_key(INDEX));
}

#[test]
fn another_key_and_a_changed_byte_open_nothing() {
    let keys = keys();
    let sealed = seal(&sealable(vec![part("disks", "free: 3")]), &keys.readers).unwrap();
    let bytes = &sealed.sections[0].1;
    let hash = &sealed.receipt.sections[0].sha256;
    assert!(matches!(open_section(bytes, &self::keys().identity, hash), Err(OpenError::NoKey)));
    assert!(matches!(open_section(bytes, "no key at all", hash), Err(OpenError::NoKey)));
    for at in (0..bytes.len()).step_by(7) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(matches!(open_section(&changed, &keys.identity, hash), Err(OpenError::Changed)));
        // Even whoever could change the receipt gets nothing past the seal.
        assert!(open_section(&changed, &keys.identity, &digest_of(&changed)).is_err(), "byte {at}");
    }
}

#[test]
fn without_readers_nothing_is_sealed() {
    let sealable = sealable(vec![part("disks", "free: 3")]);
    assert!(matches!(seal(&sealable, &BTreeMap::new()), Err(SealError::NoReaders(_))));
    let bad = BTreeMap::from([(id("it"), "age1nonsense".to_owned())]);
    assert!(matches!(seal(&sealable, &bad), Err(SealError::NoReaders(_))));
    let told = seal(&sealable, &bad).map_err(AppError::from).map(|_| ());
    assert_eq!(told, Err(AppError::NoReaders), "the person is told, with a way on");
}

#[test]
fn a_report_that_is_too_large_is_told_with_its_size_and_the_limit() {
    let limit = 20 * 1024 * 1024;
    let told = AppError::TooLarge { size: limit + 1, limit };
    let size = u64::from(limit) + 1;
    assert_eq!(AppError::from(SealError::TooLarge { size }), told);
    assert_eq!(AppError::from(SealableError::TooLarge { section: id("errors"), size }), told);
}

#[test]
fn a_text_of_one_line_over_and_over_is_not_taken_for_a_bomb() {
    let keys = keys();
    let sealed =
        seal(&sealable(vec![part("errors", &"the same line\n".repeat(140_000))]), &keys.readers).unwrap();
    let opened =
        open_section(&sealed.sections[0].1, &keys.identity, &sealed.receipt.sections[0].sha256).unwrap();
    assert_eq!(opened[0].1.len(), 14 * 140_000);
}

/// What a tar is made of, for one that means harm.
struct Entry<'a> {
    path: &'a [u8],
    kind: tar::EntryType,
    bytes: Vec<u8>,
}

fn file<'a>(path: &'a str, bytes: &[u8]) -> Entry<'a> {
    Entry { path: path.as_bytes(), kind: tar::EntryType::Regular, bytes: bytes.to_vec() }
}

fn index_of(entries: &[Entry<'_>]) -> Entry<'static> {
    let entry = |entry: &Entry<'_>| IndexEntry {
        path: String::from_utf8_lossy(entry.path).into_owned(),
        sha256: digest_of(&entry.bytes),
        size: entry.bytes.len() as u32,
        collector: id("x"),
    };
    let index: Vec<IndexEntry> = entries.iter().map(entry).collect();
    file(INDEX, &serde_json::to_vec(&index).unwrap())
}

fn packed(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for entry in entries {
        let mut header = tar::Header::new_ustar();
        header.as_old_mut().name[..entry.path.len()].copy_from_slice(entry.path);
        header.set_entry_type(entry.kind);
        header.set_size(entry.bytes.len() as u64);
        header.set_mode(0o644);
        if entry.kind.is_symlink() || entry.kind.is_hard_link() {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        tar.append(&header, entry.bytes.as_slice()).unwrap();
    }
    zstd::encode_all(tar.into_inner().unwrap().as_slice(), 1).unwrap()
}

fn whole(mut entries: Vec<Entry<'_>>) -> Vec<u8> {
    entries.push(index_of(&entries));
    packed(&entries)
}

#[test]
fn a_plain_section_is_taken() {
    assert_eq!(
        unpack(&whole(vec![file("a/b.txt", b"hello")])).unwrap(),
        [("a/b.txt".to_owned(), b"hello".to_vec())]
    );
}

#[test]
fn links_devices_and_folders_are_refused() {
    use tar::EntryType;
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Block,
        EntryType::Char,
        EntryType::Fifo,
        EntryType::Directory,
        EntryType::GNULongName,
        EntryType::XHeader,
        EntryType::GNUSparse,
    ] {
        let bad = Entry { path: b"a.txt", kind, bytes: Vec::new() };
        assert!(matches!(unpack(&whole(vec![bad])), Err(OpenError::Forbidden(_))), "{kind:?}");
    }
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for path in ["../a", "a/../b", "/etc/passwd", "a//b", "./a", "A.TXT", "a b", ".hidden", "a\\b", "c:a"] {
        assert!(matches!(unpack(&whole(vec![file(path, b"x")])), Err(OpenError::Forbidden(_))), "{path}");
    }
    let odd = Entry { path: b"a\xff", kind: tar::EntryType::Regular, bytes: Vec::new() };
    assert!(matches!(unpack(&packed(&[odd])), Err(OpenError::Forbidden(_))));
}

#[test]
fn two_files_of_one_name_are_refused() {
    assert!(matches!(unpack(&whole(vec![file("a", b"1"), file("a", b"2")])), Err(OpenError::Forbidden(_))));
    let index = || index_of(&[file("a", b"1")]);
    assert!(matches!(unpack(&packed(&[file("a", b"1"), index(), index()])), Err(OpenError::Forbidden(_))));
}

#[test]
fn too_many_files_are_refused() {
    let names: Vec<String> = (0..5000).map(|at| format!("f{at}")).collect();
    let bad = whole(names.iter().map(|name| file(name, b"")).collect());
    assert!(
        matches!(unpack(&bad), Err(OpenError::OverLimit(_))),
        "{:?}",
        unpack(&bad).map(|files| files.len())
    );
}

#[test]
fn a_bomb_is_refused_before_it_is_large() {
    let tight = whole(vec![file("a", &vec![0; 8 << 20])]);
    assert!(tight.len() < 8192, "{}", tight.len());
    assert!(matches!(unpack(&tight), Err(OpenError::OverLimit(_))));
    // Also behind the end of the tar.
    let mut hidden = whole(vec![file("a", b"x")]);
    hidden.extend(zstd::encode_all(vec![0; 8 << 20].as_slice(), 1).unwrap());
    assert!(matches!(unpack(&hidden), Err(OpenError::OverLimit(_))));
    // A header that promises more than there is.
    let mut header = tar::Header::new_ustar();
    header.set_path("a").unwrap();
    header.set_entry_type(tar::EntryType::Regular);
    header.set_size(1 << 40);
    header.set_cksum();
    let promised = zstd::encode_all(header.as_bytes().as_slice(), 1).unwrap();
    assert!(matches!(unpack(&promised), Err(OpenError::OverLimit(_))));
}

#[test]
fn more_than_the_limit_is_refused_however_loosely_it_is_packed() {
    // Bytes that do not pack: the size alone decides.
    let mut state = 1u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    })
    .take(3 << 20)
    .collect();
    let names: Vec<String> = (0..22).map(|at| format!("f{at}")).collect();
    let bad = whole(names.iter().map(|name| file(name, &noise)).collect());
    assert!(matches!(unpack(&bad), Err(OpenError::OverLimit(_))));
}

#[test]
fn files_that_are_not_in_the_index_are_refused() {
    let a = || file("a", b"1");
    for bad in [
        packed(&[a()]),
        packed(&[a(), index_of(&[])]),
        packed(&[a(), index_of(&[a(), file("b", b"2")])]),
        packed(&[file("a", b"2"), index_of(&[a()])]),
        packed(&[a(), index_of(&[a(), a()])]),
        packed(&[a(), file(INDEX, b"no JSON")]),
    ] {
        assert!(matches!(unpack(&bad), Err(OpenError::BadIndex)));
    }
}

#[test]
fn rubbish_is_refused_without_a_panic() {
    let good = whole(vec![file("a", b"hello"), file("b/c", b"more of it")]);
    for at in 0..good.len() {
        let _ = unpack(&good[..at]);
        let mut changed = good.clone();
        changed[at] = changed[at].wrapping_add(1);
        let _ = unpack(&changed);
    }
    assert!(unpack(b"").is_err() && unpack(b"rubbish").is_err());
}

#[test]
fn an_oversized_section_is_refused_before_anything_is_done_with_it() {
    let bytes = vec![0; 21 << 20];
    assert!(matches!(
        open_section(&bytes, &keys().identity, &digest_of(&bytes)),
        Err(OpenError::OverLimit(_))
    ));
}

/// A computer whose collectors do what their names say.
#[derive(Default)]
struct Slow {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Machine for Slow {
    fn read(&self, _: &Ask, _: Duration) -> Result<Reading, Fault> {
        Err(Fault::NotSupported)
    }
    fn invocations(&self, _: &Action) -> Vec<Invocation> {
        Vec::new()
    }
    fn apply(&self, _: &Permit, _: &Plan, _: Duration) -> Result<(), Fault> {
        Err(Fault::NotSupported)
    }
    fn collectors(&self) -> Vec<PartId> {
        Vec::new()
    }
    fn collect(&self, part: &PartId, _: Duration) -> Result<Vec<Collected>, Fault> {
        let running = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(running, Ordering::SeqCst);
        let result = match part.as_str() {
            "hangs" => {
                std::thread::park_timeout(Duration::from_secs(600));
                Err(Fault::Stopped)
            }
            "denied" => Err(Fault::Denied { detail: String::new() }),
            "absent" => Err(Fault::NotInstalled { what: String::new() }),
            "nothing" => Ok(Vec::new()),
            "panics" => panic!("a collector with a mistake"),
            name => {
                std::thread::park_timeout(Duration::from_millis(20));
                Ok(vec![Collected { name: format!("{name}.txt"), text: Raw::new("password=x1y2") }])
            }
        };
        self.now.fetch_sub(1, Ordering::SeqCst);
        result
    }
    fn identities(&self) -> Identities {
        Identities::default()
    }
    fn name(&self) -> String {
        String::new()
    }
}

fn round(one: u64, all: u64) -> Round {
    Round { redactor: redactor(), one: Duration::from_millis(one), all: Duration::from_millis(all) }
}

fn collectors(machine: &Arc<Slow>, names: &[&str]) -> Vec<Collector> {
    names.iter().map(|name| Collector::of(machine.clone(), id(name))).collect()
}

fn ends(parts: &[Part]) -> Vec<(&str, Collecting)> {
    parts.iter().map(|part| (part.id().as_str(), part.collecting())).collect()
}

#[tokio::test]
async fn a_collector_that_hangs_or_panics_holds_nobody_up() {
    let machine = Arc::new(Slow::default());
    let told = Mutex::new(Vec::new());
    let began = Instant::now();
    let parts = round(5_000, 60_000)
        .run(
            collectors(&machine, &["hangs", "denied", "good", "absent", "nothing", "panics"]),
            &AtomicBool::new(false),
            |part| told.lock().unwrap().push(part),
        )
        .await;
    assert_eq!(
        ends(&parts),
        [
            ("hangs", Collecting::Timeout),
            ("denied", Collecting::Denied),
            ("good", Collecting::Ok),
            ("absent", Collecting::Absent),
            ("nothing", Collecting::Absent),
            ("panics", Collecting::Failed),
        ]
    );
    assert!(began.elapsed() < Duration::from_secs(20));
    assert_eq!(parts[2].texts()[0].text(), "password=<password>\n");
    assert_eq!(told.into_inner().unwrap().len(), 6, "each is told once");
}

#[tokio::test]
async fn at_most_four_collectors_run_at_once() {
    let machine = Arc::new(Slow::default());
    let names: Vec<String> = (0..16).map(|at| format!("p{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let parts =
        round(10_000, 60_000).run(collectors(&machine, &names), &AtomicBool::new(false), |_| {}).await;
    assert!(parts.iter().all(|part| part.collecting() == Collecting::Ok));
    assert!((2..=4).contains(&machine.most.load(Ordering::SeqCst)));
}

#[tokio::test]
async fn all_together_have_a_limit_too() {
    let machine = Arc::new(Slow::default());
    let parts = round(60_000, 300)
        .run(
            collectors(&machine, &["hangs", "hangs", "hangs", "hangs", "good"]),
            &AtomicBool::new(false),
            |_| {},
        )
        .await;
    assert_eq!(parts.len(), 5);
    assert!(parts.iter().all(|part| part.collecting() == Collecting::Timeout));
}

#[tokio::test]
async fn the_person_can_stop_it() {
    let machine = Arc::new(Slow::default());
    let stop = AtomicBool::new(false);
    let parts = round(60_000, 60_000)
        .run(collectors(&machine, &["good", "hangs", "hangs"]), &stop, |_| stop.store(true, Ordering::SeqCst))
        .await;
    assert_eq!(
        ends(&parts),
        [("good", Collecting::Ok), ("hangs", Collecting::LeftOut), ("hangs", Collecting::LeftOut)]
    );
}

#[test]
fn a_digest_of_another_section_opens_nothing() {
    let keys = keys();
    let sealed = seal(&sealable(vec![part("disks", "free: 3")]), &keys.readers).unwrap();
    let other: Digest = digest_of(b"other");
    assert!(matches!(open_section(&sealed.sections[0].1, &keys.identity, &other), Err(OpenError::Changed)));
}

#[test]
fn a_server_is_found_answers_or_does_not() {
    let said = |host: &str, port: u16| {
        let part =
            Part::redacted(id(CONNECTION), vec![reach(host, port, Duration::from_secs(5))], &redactor(), 1);
        part.texts()[0].text()
    };
    let door = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = door.local_addr().unwrap().port();
    assert!(said("127.0.0.1", port).ends_with("answer: answers\nhelp server: answers\n"));
    drop(door);
    assert!(said("127.0.0.1", port).ends_with("help server: refuses\n"));
    assert!(said("no-such-server.invalid", 1).ends_with("help server: not found\n"));
}
