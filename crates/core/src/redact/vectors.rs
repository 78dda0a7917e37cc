//! The corpus: what must vanish, and what looks alike and must stay. Prints recall and precision, and holds the gates.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::*;

const PACK: &str = include_str!("../../../content/rules/desk.yaml");
const CORPUS: &str = include_str!("../../../content/rules/vectors.yaml");

#[derive(Deserialize)]
struct Corpus {
    hide: Vec<Vector>,
    keep: Vec<String>,
}

#[derive(Deserialize)]
struct Vector {
    class: Class,
    text: String,
    gone: String,
}

fn corpus() -> Corpus {
    serde_saphyr::from_str(&CORPUS.replace('¦', "")).expect("the corpus is well-formed")
}

pub(crate) fn pack() -> RulePack {
    serde_saphyr::from_str(PACK).expect("the pack is well-formed")
}

fn redactor(identities: &[(Class, Raw)]) -> Redactor {
    Redactor::new(&pack(), identities, [7; 32]).expect("the pack compiles")
}

fn hide(redactor: &Redactor, text: &str) -> String {
    redactor.redact("x.txt", Raw::new(text)).text().trim_end_matches('\n').to_owned()
}

fn office() -> Vec<(Class, Raw)> {
    let known = [
        (Class::User, "amina.k"),
        (Class::User, "al"),
        (Class::Person, "Amina Khalil"),
        (Class::Host, "amina-lt42"),
        (Class::Domain, "northfield.example"),
        (Class::Mac, "3c:22:fb:00:11:a2"),
        (Class::Ssid, "Northfield Guest"),
        (Class::Serial, "C02XK1ZJHV29"),
    ];
    known.map(|(class, text)| (class, Raw::new(text))).into()
}

#[test]
fn what_must_vanish_vanishes_and_what_looks_alike_stays() {
    let corpus = corpus();
    let redactor = redactor(&[]);
    assert!(corpus.hide.len() >= 120, "{} vectors", corpus.hide.len());
    let mut by_class: BTreeMap<Class, (u32, u32)> = BTreeMap::new();
    let mut leaks = Vec::new();
    for vector in &corpus.hide {
        assert!(vector.text.contains(&vector.gone), "{} is not in {}", vector.gone, vector.text);
        let clean = redactor.redact("x.txt", Raw::new(vector.text.clone()));
        let vanished = !clean.text().contains(&vector.gone);
        let named = clean.counts().contains_key(&vector.class);
        let (found, all) = by_class.entry(vector.class).or_default();
        *found += u32::from(vanished && named);
        *all += 1;
        if !(vanished && named) {
            leaks.push(format!("{}: {}  ->  {}", vector.class, vector.text, clean.text().trim_end()));
        }
    }
    let wrong: Vec<String> = corpus
        .keep
        .iter()
        .filter(|text| hide(&redactor, text) != **text)
        .map(|text| format!("{text}  ->  {}", hide(&redactor, text)))
        .collect();
    for (class, (found, all)) in &by_class {
        println!("{:<16} {found:>3} of {all}", class.name());
    }
    let (found, all) = by_class.values().fold((0, 0), |(found, all), (f, a)| (found + f, all + a));
    println!("recall {found} of {all}; look-alikes wrongly hidden {} of {}", wrong.len(), corpus.keep.len());
    assert!(
        leaks.is_empty() && wrong.is_empty(),
        "not hidden:\n{}\nwrongly hidden:\n{}",
        leaks.join("\n"),
        wrong.join("\n")
    );
}

#[test]
fn everything_the_computer_knows_of_itself_is_hidden_in_every_spelling() {
    let redactor = redactor(&office());
    for (text, gone) in [
        ("/home/amina.k/Documents", "amina"),
        ("logged in: AMINA.K", "AMINA"),
        ("Amina Khalil wrote, Khalil, Amina signed, amina.khalil logged", "mina"),
        ("ssh to amina-lt42.northfield.example", "lt42"),
        ("resolved printhost.northfield.example.", "printhost"),
        ("NORTHFIELD.EXAMPLE", "NORTH"),
        ("arp 3c22fb0011a2 and 3C-22-FB-00-11-A2", "22"),
        ("connected to Northfield%20Guest", "Guest"),
        ("joined Northfield Guest", "Guest"),
        ("disk C02XK1ZJHV29", "C02"),
        ("seen by al, not by others", " al,"),
    ] {
        assert!(!hide(&redactor, text).contains(gone), "{text} -> {}", hide(&redactor, text));
    }
    assert_eq!(hide(&redactor, "global also finally"), "global also finally");
}

#[test]
fn a_secret_behind_an_encoding_is_the_same_secret() {
    let redactor = redactor(&office());
    for (text, gone) in [
        ("next=%2Flogin%3Fpassword%3DSommer26%26x%3D1", "Sommer26"),
        ("{\"line\":\"{\\\"password\\\":\\\"Sommer26\\\"}\"}", "Sommer26"),
        ("pass\\u0077ord=Sommer26", "Sommer26"),
        ("&quot;password&quot;:&quot;Sommer26&quot;", "Sommer26"),
        ("data cGFzc3dvcmQ9U29tbWVyMjY= end", "cGFzc3dvcmQ9"),
        ("seen YW1pbmEua0Bub3J0aGZpZWxkLmV4YW1wbGU=", "YW1pbmEua0"),
        ("powershell -enc cABhAHMAcwB3AG8AcgBkAD0AYQBiAGMAMQAyAA==", "cABhAHMAcwB3"),
        ("mail amina.k%40northfield.example", "amina"),
        ("%61mina.k was here", "%61mina"),
    ] {
        assert!(!hide(&redactor, text).contains(gone), "{text} -> {}", hide(&redactor, text));
    }
}

#[test]
fn one_value_has_one_token_everywhere() {
    let redactor = redactor(&office());
    let tokens = |text: &str| {
        let clean = redactor.redact("x", Raw::new(text));
        clean
            .lines()
            .iter()
            .flat_map(|line| line.hits.iter().map(|hit| hit.token.clone()))
            .collect::<Vec<_>>()
    };
    let macs = tokens("3c:22:fb:00:11:a2\n3C-22-FB-00-11-A2\n3c22fb0011a2");
    assert_eq!(macs.len(), 3);
    assert!(macs.iter().all(|token| *token == macs[0]), "{macs:?}");
    let ips = tokens("10.0.0.7 10.0.0.8 10.0.0.7");
    assert_eq!(ips[0], ips[2]);
    assert_ne!(ips[0], ips[1]);
}

#[test]
fn a_secret_that_holds_a_name_leaves_nothing_of_either() {
    assert_eq!(hide(&redactor(&office()), "password=amina.k!x"), "password=<password>");
}

#[test]
fn what_cannot_be_reviewed_is_dropped_and_said() {
    let redactor = redactor(&[]);
    let long = redactor.redact("x", Raw::new(format!("a\n{}\nb", "x".repeat(9000))));
    assert_eq!(long.text(), "a\n<dropped-too-long>\nb\n");
    assert_eq!(long.dropped().get(&Why::TooLong), Some(&1));
    let binary = redactor.redact("x", Raw::from_bytes(b"\x7fELF\x00\x01\x02 password=x1y2z3"));
    assert_eq!(binary.text(), "<dropped-binary>\n");
    assert_eq!(binary.dropped().get(&Why::Binary), Some(&1));
}

#[test]
fn signs_that_are_not_seen_do_not_part_a_secret() {
    let redactor = redactor(&[]);
    assert_eq!(hide(&redactor, "pass\u{200b}word\u{ad}=Sommer26"), "password=<password>");
    assert_eq!(hide(&redactor, "\u{1b}[31mpassword\u{1b}[0m=Sommer26"), "password=<password>");
}

#[test]
fn the_second_scan_finds_what_the_first_did_not_see() {
    let redactor = redactor(&office());
    assert_eq!(redactor.rescan(b"fine\npassword=Sommer26\n"), [Class::Password]);
    assert_eq!(redactor.rescan(b"home-amina.k.txt"), [Class::User]);
    let long = format!("{} password=Sommer26 {}", "x ".repeat(8000), "y ".repeat(8000));
    assert_eq!(redactor.rescan(long.as_bytes()), [Class::Password]);
}

#[test]
fn a_name_gives_nothing_away() {
    let name = |name: &str| redactor(&office()).redact(name, Raw::new("")).name().to_owned();
    assert!(name("amina.k.txt").starts_with("user-"));
    assert_eq!(name("../../etc/passwd"), "etcpasswd");
    assert_eq!(name("queues.txt"), "queues.txt");
    assert_eq!(name("é"), "text.txt");
}

#[test]
fn the_person_can_hide_a_line_more() {
    let mut clean = redactor(&[]).redact("x", Raw::new("a password=Sommer26\nb"));
    assert_eq!(clean.counts().get(&Class::Password), Some(&1));
    clean.hide_line(0);
    clean.hide_line(7);
    assert_eq!(
        (clean.text().as_str(), clean.hidden_lines(), clean.counts().len()),
        ("<hidden-by-you>\nb\n", 1, 0)
    );
}

/// Text made of what matters here: pieces of the corpus, tokens, keys, separators and noise.
fn text() -> impl Strategy<Value = String> {
    let corpus = corpus();
    let pieces: Vec<String> =
        corpus.hide.iter().flat_map(|v| [v.text.clone(), v.gone.clone()]).chain(corpus.keep).collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(pieces),
        1 => proptest::sample::select(vec!["<password>", "<host-7f3a1c>", "<hidden-by-you>", "<", ">", "password=", "token: ", "://", "@", ":", "\n", "amina.k", "al", "northfield.example", "\\", "\"", "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----", "\u{1b}[1m", "<Password>\n", "\"token\":\n", "secret: |\n", "\u{200b}", "é", "\t"]).prop_map(str::to_owned),
        1 => "[ -~]{0,12}",
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// A password as people make them: no blank at the ends, some letter or digit, not a word that stays.
fn secret() -> impl Strategy<Value = String> {
    "[A-Za-z0-9!#%+*._-]{2}[A-Za-z]{3}[0-9]{3}[A-Za-z0-9!#+*_-]{0,12}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn redacting_what_was_redacted_changes_nothing(text in text()) {
        let redactor = redactor_of_the_office();
        let once = redactor.redact("x.txt", Raw::new(text));
        let twice = redactor.redact("x.txt", Raw::new(once.text()));
        prop_assert_eq!(once.text(), twice.text());
        prop_assert_eq!(once.counts(), twice.counts());
        prop_assert!(redactor.rescan(once.text().as_bytes()).is_empty(), "{}", once.text());
    }

    #[test]
    fn no_planted_secret_survives(secret in secret(), before in text(), after in "[ -~]{0,20}", form in 0usize..14) {
        let planted = match form {
            0 => format!("password={secret}"),
            1 => format!("password: \"{secret}\""),
            2 => format!("{{\"password\":\"{secret}\"}}"),
            3 => format!("tool --password {secret}"),
            4 => format!("https://anna:{}@x.example/", secret.replace(['#', '%'], "x")),
            5 => format!("psk={secret}"),
            6 => format!("Authorization: Basic {secret}"),
            7 => format!("<Password>{secret}</Password>"),
            8 => format!("PGPASSWORD='{secret}'"),
            9 => format!("mysql -p{secret}"),
            10 => format!("curl -u anna:{secret}"),
            11 => format!("Cookie: sid={secret}"),
            12 => format!("client_secret={secret}"),
            _ => format!("smb://anna:{}@printhost", secret.replace(['#', '%'], "x")),
        };
        let secret = if matches!(form, 4 | 13) { secret.replace(['#', '%'], "x") } else { secret };
        let clean = redactor_of_the_office().redact("x.txt", Raw::new(format!("{before}\n{planted} {after}\n")));
        prop_assert!(!clean.text().contains(&secret), "{planted} -> {}", clean.text());
    }

    #[test]
    fn nothing_makes_it_stop(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let redactor = redactor_of_the_office();
        redactor.rescan(&bytes);
        redactor.redact(&String::from_utf8_lossy(&bytes), Raw::from_bytes(&bytes));
    }
}

/// Compiled once, since it is asked many hundred times.
fn redactor_of_the_office() -> &'static Redactor {
    static REDACTOR: std::sync::OnceLock<Redactor> = std::sync::OnceLock::new();
    REDACTOR.get_or_init(|| redactor(&office()))
}
