//! Every collector on the computer that the test runs on, which can be as bare as a container.

use std::time::{Duration, Instant};

use deskside_core::machine::Machine as _;

use crate::{Computer, Os, Settings};

use super::*;

fn computer() -> Computer {
    Computer::new(Os::Linux, Settings::default())
}

#[test]
fn every_part_is_collected_or_says_why_not() {
    let computer = computer();
    let mut there = 0;
    for part in computer.collectors() {
        match computer.collect(&part, Duration::from_secs(10)) {
            Ok(texts) => {
                assert!(!texts.is_empty(), "{part}");
                assert!(
                    texts.iter().all(|text| !text.text.is_empty() && text.name.ends_with(".txt")),
                    "{part}"
                );
                there += 1;
            }
            Err(fault) => {
                assert!(["printers", "errors", "mounts"].contains(&part.as_str()), "{part}: {fault}")
            }
        }
    }
    assert!(there >= 8, "{there} parts");
}

/// What a program was started with is not read, so it cannot be forgotten to be hidden.
#[test]
fn arguments_and_environments_of_programs_are_not_collected() {
    use std::process::{Command, Stdio};
    let mut child = Command::new("yes")
        .arg("canary-argument")
        .env("CANARY", "canary-environment")
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let computer = computer();
    let nothing =
        deskside_core::redact::RulePack { id: "none".parse().unwrap(), version: 1, rules: Vec::new() };
    let redactor = deskside_core::redact::Redactor::new(&nothing, &[], [0; 32]).unwrap();
    let mut all = String::new();
    for part in computer.collectors() {
        for text in computer.collect(&part, Duration::from_secs(10)).unwrap_or_default() {
            all.push_str(&redactor.redact(&text.name, text.text).text());
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(all.contains("program: yes\n"), "the busiest program is listed by its name");
    assert!(!all.contains("canary"));
}

#[test]
fn a_part_that_nobody_collects_is_missing() {
    let part = "no-such-part".parse().unwrap();
    assert!(matches!(computer().collect(&part, Duration::from_secs(1)), Err(Fault::Missing { .. })));
}

#[test]
fn this_computer_knows_what_it_is_called() {
    let known = computer().identities().known;
    assert!(known.iter().any(|(class, _)| *class == deskside_core::redact::Class::Host));
}

#[test]
fn collecting_keeps_to_its_time() {
    let computer = computer();
    for part in ["network", "names", "processes"] {
        let began = Instant::now();
        let _ = computer.collect(&part.parse().unwrap(), Duration::from_secs(2));
        assert!(began.elapsed() < Duration::from_secs(8), "{part}: {:?}", began.elapsed());
    }
}
