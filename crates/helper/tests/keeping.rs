//! What is kept: files that nobody else can have put there, a log that holds together, a change that was cut off.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use deskside_core::id::Millis;
use deskside_helper::enrolment::{Enrolment, Person};
use deskside_helper::log::{Broken, Event, Log, check};
use deskside_helper::state::{self, State};

use crate::office::*;

#[test]
fn an_enrolment_that_others_could_have_written_counts_for_nothing() {
    let office = Office::new();
    let file = office.folder.path().join("helper.json");
    let read = |path: &std::path::Path| Enrolment::read(path).map(|read| read.is_some()).ok();
    assert_eq!(read(&file), Some(true));
    let link = office.folder.path().join("link.json");
    symlink(&file, &link).unwrap();
    assert_eq!(read(&link), None, "a link");
    assert_eq!(read(&office.folder.path().join("none.json")), Some(false));
    assert_eq!(read(office.folder.path()), None, "a folder");
    for mode in [0o664, 0o646] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(read(&file), None, "{mode:o}");
    }
}

#[test]
fn a_computer_belongs_to_one_organisation_and_a_key_to_one_account() {
    let office = Office::new();
    let file = office.folder.path().join("helper.json");
    let anna = Enrolment::read(&file).unwrap().unwrap().people[&ANNA].clone();
    let other = public(STRANGER).fingerprint();
    assert!(Enrolment::add(&file, other, ANNA, anna.clone()).is_err(), "another organisation");
    assert!(Enrolment::add(&file, pinned(), 1002, anna.clone()).is_err(), "Anna's key for somebody else");
    let new = Person { key: public(STRANGER), ..anna };
    Enrolment::add(&file, pinned(), ANNA, new).unwrap();
}

#[test]
fn what_is_kept_is_not_begun_anew_when_it_is_gone() {
    let office = Office::new();
    std::fs::remove_file(office.state().join("state.json")).unwrap();
    assert!(State::open(&office.state()).is_err());
    assert!(state::begin(&office.state()).is_err(), "the key is still there, so something was lost");
    std::fs::write(office.state().join("state.json"), b"{}").unwrap();
    assert!(State::open(&office.state()).is_err(), "not what was kept");
}

#[test]
fn only_this_account_reads_what_is_kept() {
    let office = Office::new();
    drop(office.send(ANNA, &office.order(START, rules(1, "it-only"))));
    let mode =
        |name: &str| std::fs::metadata(office.state().join(name)).unwrap().permissions().mode() & 0o777;
    let kept = [".", "machine-key", "state.json", "log.jsonl", "refused.jsonl"];
    assert_eq!(kept.map(mode), [0o700, 0o600, 0o600, 0o600, 0o600]);
}

#[test]
fn a_log_in_which_a_line_was_changed_left_out_or_moved_does_not_hold_together() {
    let office = Office::new();
    for _ in 0..4 {
        drop(office.send(ANNA, &office.order(START, rules(1, "it-only"))));
    }
    let text = std::fs::read_to_string(office.state().join("refused.jsonl")).unwrap();
    assert_eq!(check(text.as_bytes()).map(|all| all.len()), Ok(4));
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let changed = [lines[0], &lines[1].replace("it-only", "alone"), lines[2], lines[3]].concat();
    assert_eq!(check(changed.as_bytes()), Err(Broken { line: 3 }));
    assert_eq!(check([lines[0], lines[2], lines[3]].concat().as_bytes()), Err(Broken { line: 2 }));
    assert_eq!(check([lines[0], lines[2], lines[1], lines[3]].concat().as_bytes()), Err(Broken { line: 2 }));
    std::fs::write(office.state().join("refused.jsonl"), changed).unwrap();
    assert!(Log::open(&office.state(), "refused.jsonl", Millis(NOW)).is_err(), "and nothing is added to it");
}

#[test]
fn a_change_that_was_cut_off_is_found_at_the_next_start() {
    let mut office = Office::new();
    drop(office.send(ANNA, &office.order(START, rules(1, "alone"))));
    let path = office.state().join("log.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    let begun = text.split_inclusive('\n').next().unwrap();
    // The power went while the second line was written.
    std::fs::write(&path, format!("{begun}{}", &text[begun.len()..begun.len() + 20])).unwrap();
    office.restart();
    let log = office.log();
    assert_eq!(log.len(), 2);
    assert!(matches!(log[1].event, Event::CutOff { .. }), "{:?}", log[1]);
    office.restart();
    assert_eq!(office.log().len(), 2, "it is found once");
}

#[test]
fn whoever_is_refused_without_end_pushes_out_nothing_that_was_done() {
    let office = Office::new();
    drop(office.send(ANNA, &office.order(START, rules(1, "alone"))));
    let done = std::fs::read(office.state().join("log.jsonl")).unwrap();
    // Nobody on the bus is counted: this is what a crowd of connections that are gone looks like.
    for _ in 0..50 {
        drop(office.door.apply(None, b""));
    }
    assert_eq!(std::fs::read(office.state().join("log.jsonl")).unwrap(), done);
    assert_eq!(office.log().len(), 52);
}
