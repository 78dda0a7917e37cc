//! A report from what was collected to what is sealed, on a made-up office computer.

use super::*;
use crate::machine::Collected;
use crate::redact::{Class, Raw, Redactor, RulePack};

const RULES: &str = include_str!("../../../content/rules/desk.yaml");
const ANALYZERS: &str = include_str!("../../../content/analyzers/desk.yaml");

const DISKS: &str =
    "disk: /dev/sda1\nmounted at: /home/amina\nfree percent: 3 %\n\ndisk: /dev/sdb1\nfree percent: 61 %\n";
const NETWORK: &str = "network: connected\ngateway: silent\naddress: 10.0.0.7\npassword: Sommer26\n";
const ERRORS: &str = "09:44:06 amina-lt42 cupsd: No space left on device\n09:44:07 kernel: fine\n";

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn redactor() -> Redactor {
    let pack: RulePack = serde_saphyr::from_str(RULES).unwrap();
    Redactor::new(&pack, &[(Class::User, Raw::new("amina")), (Class::Host, Raw::new("amina-lt42"))], [3; 32])
        .unwrap()
}

fn analyzers() -> Vec<Analyzer> {
    serde_saphyr::from_str::<AnalyzerPack>(ANALYZERS).unwrap().analyzers
}

fn part(name: &str, text: &str) -> Part {
    Part::redacted(
        id(name),
        vec![Collected { name: format!("{name}.txt"), text: Raw::new(text) }],
        &redactor(),
        5,
    )
}

fn report() -> Report {
    let parts = vec![
        part(ANSWERS, "queue: Finance-2F\n"),
        part("disks", DISKS),
        part("network", NETWORK),
        part("errors", ERRORS),
        Part::without(id("names"), Collecting::Timeout, 10_000),
    ];
    Report::new(parts, analyzers())
}

fn finish(report: &Report) -> Sealable {
    report
        .finish(id("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9"), Millis(1_790_000_000_000), "0.1.0", &redactor())
        .unwrap()
}

fn everything(sealable: &Sealable) -> String {
    let files = sealable.sections().iter().flat_map(PlainSection::files);
    files.map(|file| format!("{}\n{}\n", file.path, String::from_utf8(file.bytes.clone()).unwrap())).collect()
}

#[test]
fn what_was_reviewed_is_byte_for_byte_what_is_sealed() {
    let mut report = report();
    report.hide_line(&id("network"), 0, 1).unwrap();
    let shown: String = report
        .text(&id("network"), 0, 0, 100)
        .unwrap()
        .lines
        .iter()
        .map(|line| {
            let text = |piece: &crate::redact::Piece| match piece {
                crate::redact::Piece::Plain { text } => text.clone(),
                crate::redact::Piece::Hidden { token, .. } => token.clone(),
            };
            let text: String = if line.is_hidden {
                "<hidden-by-you>".into()
            } else {
                line.pieces.iter().map(text).collect()
            };
            text + "\n"
        })
        .collect();
    let sealable = finish(&report);
    let file = sealable
        .sections()
        .iter()
        .flat_map(PlainSection::files)
        .find(|file| file.path == "network/network.txt")
        .unwrap();
    assert_eq!(String::from_utf8(file.bytes.clone()).unwrap(), shown);
    assert!(!shown.contains("gateway") && !shown.contains("Sommer26") && !shown.contains("10.0.0.7"));
}

#[test]
fn a_part_that_is_left_out_leaves_nothing_behind() {
    let mut report = report();
    report.leave_out(&id("disks")).unwrap();
    let sealable = finish(&report);
    let all = everything(&sealable);
    assert!(!all.contains("/dev/sda1") && !all.contains("disks/"), "{all}");
    let receipt = sealable.receipt(Vec::new());
    let disks = receipt.parts.iter().find(|part| part.id.as_str() == "disks").unwrap();
    assert_eq!((disks.collecting, disks.size), (Collecting::LeftOut, 0));
    // What an analyzer would have said about it does not leave either.
    let verdict =
        report.view().verdicts.into_iter().find(|verdict| verdict.part.as_str() == "disks").unwrap();
    assert_eq!(verdict.outcome, Outcome::Unknown);

    report.take_in(&id("disks")).unwrap();
    assert!(everything(&finish(&report)).contains("/dev/sda1"));
}

#[test]
fn a_hidden_line_can_be_shown_again() {
    let mut report = report();
    report.hide_line(&id("disks"), 0, 0).unwrap();
    assert_eq!(report.view().parts[1].hidden_lines, 1);
    report.show_line(&id("disks"), 0, 0);
    assert_eq!(report.view().parts[1].hidden_lines, 0);
    assert_eq!(
        report.hide_line(&id("disks"), 0, 99),
        Err(ReportError::NoLine { part: id("disks"), text: 0, line: 99 })
    );
    assert_eq!(report.leave_out(&id("none")), Err(ReportError::NoPart(id("none"))));
}

#[test]
fn the_receipt_counts_what_was_hidden_and_names_the_rules() {
    let receipt = finish(&report()).receipt(Vec::new());
    let network = receipt.parts.iter().find(|part| part.id.as_str() == "network").unwrap();
    assert_eq!(network.hidden.get("password"), Some(&1));
    assert_eq!(network.hidden.get("ip"), Some(&1));
    assert_eq!(receipt.rules, "desk-1");
    assert_eq!(receipt.schema, SCHEMA);
    assert!(receipt.verdicts[&Outcome::Fail] >= 2, "{:?}", receipt.verdicts);
}

#[test]
fn every_section_lists_its_files_with_their_hashes() {
    let sealable = finish(&report());
    let names: Vec<&str> = sealable.sections().iter().map(|section| section.id().as_str()).collect();
    assert_eq!(names, ["answers", "report"]);
    for section in sealable.sections() {
        let (index, files) = section.files().split_first().unwrap();
        assert_eq!(index.path, INDEX);
        let index: Vec<IndexEntry> = serde_json::from_slice(&index.bytes).unwrap();
        assert_eq!(index.len(), files.len());
        for (entry, file) in index.iter().zip(files) {
            assert_eq!((&entry.path, &entry.sha256), (&file.path, &crate::canonical::digest_of(&file.bytes)));
        }
    }
}

#[test]
fn analyzers_say_the_same_before_and_after_hiding() {
    for (name, text) in [
        ("disks", DISKS),
        ("network", NETWORK),
        ("errors", ERRORS),
        ("mounts", "system disk: read-only\n"),
        ("memory", "available percent: 9 %\n"),
    ] {
        let before = vec![("x.txt", text.lines().collect::<Vec<_>>())];
        let part = part(name, text);
        for analyzer in analyzers().iter().filter(|analyzer| analyzer.needs.as_str() == name) {
            let raw = analyzer.judge_lines(&before, Collecting::Ok);
            let clean = analyzer.judge(part.texts(), part.collecting());
            assert_eq!(raw.outcome, clean.outcome, "{}", analyzer.id);
            assert_eq!(raw.title, clean.title, "{}", analyzer.id);
        }
    }
}

#[test]
fn the_worst_of_several_lines_decides_and_says_where() {
    let report = report();
    let verdict =
        report.view().verdicts.into_iter().find(|verdict| verdict.analyzer.as_str() == "disk-room").unwrap();
    assert_eq!(verdict.outcome, Outcome::Fail);
    assert_eq!(verdict.place, Some(("disks.txt".to_owned(), 2)));
    assert_eq!(verdict.title.with["value"].text(), "3 %");
}

#[test]
fn what_was_not_collected_is_unknown_and_never_fine() {
    for collecting in [
        Collecting::Timeout,
        Collecting::Denied,
        Collecting::Absent,
        Collecting::Failed,
        Collecting::LeftOut,
        Collecting::Dropped,
    ] {
        for analyzer in analyzers() {
            assert_eq!(analyzer.judge(&[], collecting).outcome, Outcome::Unknown, "{}", analyzer.id);
        }
    }
    let hidden = part("disks", "free percent: <password>\n");
    let verdict = analyzers()[0].judge(hidden.texts(), Collecting::Ok);
    assert_eq!(verdict.outcome, Outcome::Unknown);
}

#[test]
fn what_the_person_hid_or_left_out_is_told_as_that() {
    let mut told = part("disks", "free percent: 3 %\n").texts().to_vec();
    told[0].hide_line(0);
    let why = |texts: &[crate::redact::Clean], collecting| analyzers()[0].judge(texts, collecting).title.key;
    assert_eq!(why(&told, Collecting::Ok), "analyzer-hidden");
    assert_eq!(why(part("disks", "free: 3 %\n").texts(), Collecting::Ok), "analyzer-not-told");
    assert_eq!(why(&[], Collecting::LeftOut), "analyzer-left-out");
    assert_eq!(why(&[], Collecting::Denied), "analyzer-not-collected");
}

#[test]
fn a_part_over_its_limit_is_cut_after_a_whole_line_and_says_so() {
    let text = "a line of twenty one.\n".repeat(MAX_PART / 10);
    let part = part("errors", &text);
    assert_eq!(part.collecting(), Collecting::Cut);
    assert!(part.size() <= MAX_PART && part.size() > MAX_PART - 100);
}

#[test]
fn two_texts_of_one_name_are_both_there() {
    let texts = ["one", "two"].map(|text| Collected { name: "a.txt".into(), text: Raw::new(text) });
    let part = Part::redacted(id("errors"), texts.into(), &redactor(), 1);
    let all = everything(&finish(&Report::new(vec![part], Vec::new())));
    assert!(all.contains("errors/a.txt\none") && all.contains("errors/1-a.txt\ntwo"), "{all}");
}

#[test]
fn only_one_form_of_path_is_taken() {
    assert!(is_section_path("disks/disks.txt") && is_section_path(INDEX));
    for bad in [
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/..",
        "./a",
        "a/.b",
        "A",
        "a b",
        "a\\b",
        "ä",
        "a\0",
        &"a/".repeat(150),
    ] {
        assert!(!is_section_path(bad), "{bad:?}");
    }
}
