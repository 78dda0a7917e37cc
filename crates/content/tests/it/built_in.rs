//! What is built in.

use std::collections::BTreeSet;

use deskside_content::embedded::{check_embedded, embedded};
use deskside_content::words::Words;
use deskside_core::action::{ArgKind, actions};
use deskside_core::plan::EffectClass;
use deskside_core::say::{Facts, Value};
use deskside_core::wizard::Step;

#[test]
fn nothing_is_wrong_with_what_is_built_in() {
    let findings = check_embedded();
    let text: Vec<String> = findings.iter().map(|finding| finding.rendered.clone()).collect();
    assert!(findings.is_empty(), "{}", text.join("\n\n"));
}

#[test]
fn the_wizards_are_there() {
    let names: Vec<&str> = embedded().wizards.iter().map(|loaded| loaded.wizard.id.as_str()).collect();
    let all = [
        "access",
        "app-crashes",
        "battery",
        "bluetooth",
        "certificates",
        "disk-full",
        "file-sync",
        "first-day",
        "language-keyboard",
        "lost-device",
        "lost-file",
        "mail-account",
        "network-drive",
        "no-internet",
        "printer-add",
        "printer-remove",
        "printing-stuck",
        "screens",
        "second-factor",
        "sign-in",
        "slow-computer",
        "software",
        "sound-camera",
        "suspicious",
        "updates",
        "vpn",
        "web-page",
        "wrong-printer",
    ];
    assert_eq!(names, all);
}

#[test]
fn a_page_that_leads_on_leads_to_a_wizard_that_is_there() {
    let wizards = &embedded().wizards;
    let steps = wizards.iter().flat_map(|loaded| &loaded.wizard.steps);
    let leads: Vec<_> = steps
        .filter_map(|step| match step {
            Step::Tell(tell) => tell.leads_to.as_ref(),
            Step::Ask(_) | Step::Fix(_) | Step::Prove(_) => None,
        })
        .collect();
    assert!(!leads.is_empty());
    assert!(leads.iter().all(|id| wizards.iter().any(|loaded| loaded.wizard.id == **id)), "{leads:?}");
}

#[test]
fn codes_of_findings_are_not_shared() {
    let codes: BTreeSet<&str> = embedded().wizards.iter().map(|loaded| loaded.wizard.code.as_str()).collect();
    assert_eq!(codes.len(), embedded().wizards.len());
}

#[test]
fn every_action_has_its_words_in_every_language() {
    for lang in ["en", "de"] {
        let words = Words::new(lang);
        for spec in actions() {
            let facts: Facts = spec
                .args
                .iter()
                .chain(spec.optional)
                .map(|arg| {
                    let value = if matches!(arg.kind, ArgKind::Job | ArgKind::Size | ArgKind::Percent) {
                        Value::from(7_i64)
                    } else {
                        Value::from("Q")
                    };
                    (arg.name.to_owned(), value)
                })
                .collect();
            let mut parts = vec!["", "doing", "done", "act"];
            if spec.class != EffectClass::Irreversible {
                parts.extend(["undo", "undone"]);
            }
            for part in parts {
                assert!(words.action(spec.name, part, &facts).is_some(), "{lang}: {} {part}", spec.name);
            }
        }
    }
}

#[test]
fn every_key_that_core_says_has_its_words() {
    let words = Words::new("en");
    let all: Facts = [
        "queue",
        "title",
        "owner",
        "count",
        "name",
        "location",
        "model",
        "what",
        "detail",
        "program",
        "file",
        "folder",
        "size",
        "days",
        "day",
        "share",
        "server",
        "account",
        "programs",
        "device",
        "devices",
        "pairing",
        "percent",
        "labels",
        "mail",
        "receives",
        "sends",
        "adapter",
        "connection",
    ]
    .into_iter()
    .map(|name| (name.to_owned(), Value::from("x")))
    .collect();
    let core = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/src");
    let mut keys = BTreeSet::new();
    for file in [
        "action/printing.rs",
        "probe/printing.rs",
        "action/files.rs",
        "probe/files.rs",
        "action/drives.rs",
        "probe/drives.rs",
        "action/sound.rs",
        "probe/sound.rs",
        "action/desk.rs",
        "probe/desk.rs",
        "action/programs.rs",
        "probe/programs.rs",
        "action/bluetooth.rs",
        "probe/bluetooth.rs",
        "action/power.rs",
        "probe/power.rs",
        "action/mail.rs",
        "probe/mail.rs",
        "action/network.rs",
        "probe/network.rs",
        "action/updates.rs",
        "probe/updates.rs",
    ] {
        let text = std::fs::read_to_string(format!("{core}/{file}")).expect("core is beside this package");
        let quoted = text.split('"').skip(1).step_by(2);
        let said = |key: &&str| {
            ["effect-", "state-", "loss-"].iter().any(|start| key.starts_with(start))
                || [
                    "file-in-folder",
                    "file-size",
                    "trashed-from",
                    "trashed-on",
                    "drive-on",
                    "drive-as",
                    "sound-unplugged",
                    "sound-muted",
                    "sound-used-now",
                    "layout-is-own",
                    "program-memory",
                    "bluetooth-connected",
                    "bluetooth-battery",
                    "mail-in-thunderbird",
                    "printer-at",
                    "printer-model",
                    "printer-waiting",
                    "printer-is-default",
                ]
                .contains(key)
        };
        keys.extend(quoted.filter(said).map(str::to_owned));
    }
    assert!(keys.len() > 20, "the keys are found: {keys:?}");
    let missing: Vec<&String> = keys.iter().filter(|key| words.text(key, &all).is_none()).collect();
    assert!(missing.is_empty(), "without words: {missing:?}");
}

#[test]
fn every_key_that_the_app_says_has_its_words() {
    let words = Words::new("en");
    let known = |key: &str| words.has(key);
    let mut keys = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../app/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the app is beside this package") {
            let path = entry.expect("its files can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            for call in [".plain(\"", ".shared(\""] {
                let said = text.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                keys.extend(said.map(str::to_owned));
            }
        }
    }
    assert!(keys.len() > 10, "the keys are found: {keys:?}");
    let missing: Vec<&String> = keys.iter().filter(|key| !known(key)).collect();
    assert!(missing.is_empty(), "without words: {missing:?}");
}

#[test]
fn every_kind_of_hidden_text_and_every_verdict_has_its_words() {
    for lang in ["en", "de"] {
        let words = Words::new(lang);
        let said = |key: &str| assert!(words.text(key, &Facts::new()).is_some(), "{lang}: {key}");
        for class in deskside_core::redact::Class::ALL {
            said(&format!("hidden-{class}"));
        }
        for analyzer in deskside_content::packs::analyzers() {
            said(&format!("part-{}", analyzer.needs));
            said(&format!("analyzer-about-{}", analyzer.id));
            analyzer.outcomes.iter().for_each(|case| said(&case.title));
        }
    }
}

#[test]
fn every_fault_says_why_and_what_comes_now() {
    use deskside_core::machine::Fault;
    let text = String::new;
    let faults = [
        Fault::NotInstalled { what: text() },
        Fault::TooSlow { millis: 1 },
        Fault::NoAnswer { what: text() },
        Fault::Denied { detail: text() },
        Fault::Missing { what: text() },
        Fault::Unreadable { detail: text() },
        Fault::Tool { program: text(), code: 1, detail: text() },
        Fault::NotSupported,
        Fault::NotPermitted,
        Fault::Stopped,
    ];
    for lang in ["en", "de"] {
        let words = Words::new(lang);
        for fault in &faults {
            assert!(!words.fault(fault).is_empty() && !words.fault_action(fault).is_empty());
            assert!(!words.fault(fault).starts_with("fault-"), "{fault:?}");
        }
    }
}

#[test]
fn the_schema_for_editors_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/wizard.schema.json");
    let now = deskside_content::schema::wizard();
    if std::env::var_os("DESKSIDE_CODEGEN").is_some() {
        std::fs::write(path, &now).expect("the schema can be written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == now, "run `DESKSIDE_CODEGEN=1 cargo test -p deskside-content`");
}
