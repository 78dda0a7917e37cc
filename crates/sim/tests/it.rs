//! The computer in memory: every fault is found, every action is undone, whatever call fails.

mod support;

use std::sync::Arc;
use std::time::Duration;

use deskside_core::action::{Action, actions};
use deskside_core::desk::Desk;
use deskside_core::machine::{Fault, Machine, Need, PrintingAsk};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::printing::JobState;
use deskside_core::probe::{Verdict, checks};
use deskside_core::secret::Secret;
use deskside_sim::{BREAKABLE, Computer, Scenario, SecretsInMemory, Step, Trouble};
use support::{action, change, check, holds, list, permit, plan, stand};

const OFFICE: &str = r#"
computer linux laptop
person anna
printer Finance-2F "Finance, 2nd floor" at "Room 2.14" default
printer Lobby "Lobby" model "Deskside Virtual 200"
found "Copy room" at "Basement" address ipp://copy-room.example/ipp/print
share smb://files.example/office account anna password Sm4-pass
connected smb://files.example/office account anna
output laptop "Laptop loudspeaker" default
output headset "USB headset"
microphone mic "Built-in microphone" default
microphone headset "USB headset"
camera "Integrated camera"
bluetooth on
paired "Headset" connected battery 80
paired "Ear buds" battery 60
mailbox anna@northfield.example password Sm4-pass
mailaccount anna@northfield.example
"#;

fn computer(more: &str) -> Computer {
    let text = format!("{OFFICE}{more}");
    let secrets = SecretsInMemory::default();
    secrets.keep(SECRET.parse().expect("a name"), Secret::new("Sm4-pass".to_owned()).expect("a password"));
    Computer::new(
        &Scenario::parse(&text)
            .unwrap_or_else(|error| panic!("{error}: {:?}", std::error::Error::source(&error))),
    )
    .with_secrets(Arc::new(secrets))
}

/// The name of the password that everybody has typed.
const SECRET: &str = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password";
const SHARE: &str = "smb://files.example/office";

const PAIRING: &str = "hci0/00:00:5E:00:53:01";
const OUTPUT: &str = "output:laptop";
const MICROPHONE: &str = "input:mic";

const STARTS: &str = "own:/home/anna/.config/autostart/chat.desktop";
const PROCESS: &str = "1000@100000";

const MAIL: &str = "anna@northfield.example";

const FILE: &str = "/home/anna/Downloads/old.iso";

/// The connection, the VPN and the adapter that every computer in memory has, and a page.
const NETWORK: &str = "6f1d1f9a-0c1e-4a53-9d55-2a8b6c1d0e42";
const VPN: &str = "0b6a3f52-5c1d-4e0f-8f43-7a3f1c9e2d11";
const ADAPTER: &str = "wlan0";
const PAGE: &str = "https://intranet.example";

fn is_of_networks(check: &str) -> bool {
    let area = check.split_once('.').map_or("", |(area, _)| area);
    matches!(area, "network" | "wifi" | "names" | "proxy" | "vpn" | "page" | "clock")
}

/// What a computer holds that a change could change.
type Holding = (
    deskside_sim::Printers,
    deskside_sim::Storage,
    deskside_sim::Shares,
    deskside_sim::Sounds,
    deskside_sim::Radio,
    Desk,
    deskside_sim::Programs,
    deskside_sim::Power,
    deskside_sim::Mail,
    deskside_sim::Networks,
    deskside_sim::Updates,
);

fn holding(computer: &Computer) -> Holding {
    (
        computer.printers(),
        computer.storage(),
        computer.shares(),
        computer.sounds(),
        computer.radio(),
        computer.desk(),
        computer.programs(),
        computer.power(),
        computer.mail(),
        computer.networks(),
        computer.updates(),
    )
}

/// Arguments with which a check makes sense on the computer above.
fn args(check: &str) -> Vec<(&'static str, &'static str)> {
    match check {
        "service.stopped" => vec![("service", "printing")],
        "printer.missing" => vec![("address", "ipp://finance-2f.example/ipp/print")],
        "disk.full" | "trash.full" => vec![],
        of_system if of_system.starts_with("computer.") => vec![],
        "file.present" | "file.missing" => vec![("file", FILE)],
        "drive.present" | "drive.in-use" => vec![("share", SHARE), ("account", "anna")],
        name if name.starts_with("drive.") => vec![("share", SHARE)],
        "sound.stopped" | "sound.missing" | "microphone.missing" | "camera.missing" | "camera.in-use" => {
            vec![]
        }
        "bluetooth.missing" | "bluetooth.blocked" | "bluetooth.off" => vec![],
        name if name.starts_with("bluetooth.") => vec![("pairing", PAIRING)],
        name if name.starts_with("sound.") => vec![("device", OUTPUT)],
        name if name.starts_with("microphone.") => vec![("device", MICROPHONE)],
        name if name.starts_with("keyboard.") => vec![("layout", "xkb:de")],
        name if name.starts_with("aid.") => vec![("aid", "slow-keys")],
        "text.other-size" => vec![("text-size", "1.0")],
        "autostart.on" => vec![("starts", STARTS)],
        "program.open" => vec![("process", PROCESS)],
        "program.busy" | "battery.worn" | "power.kept-awake" => vec![],
        "power.other-profile" => vec![("profile", "balanced")],
        "mail.program-missing" | "mail.program-open" => vec![],
        "mail.sign-in-refused" => vec![("mail", MAIL), ("secret", SECRET)],
        name if name.starts_with("mail.") => vec![("mail", MAIL)],
        "vpn.off" | "vpn.on" => vec![("connection", VPN)],
        name if name.starts_with("updates.") => vec![],
        name if name.starts_with("page.") => vec![("page", PAGE)],
        name if is_of_networks(name) => vec![],
        _ => vec![("queue", "Finance-2F")],
    }
}

#[test]
fn every_check_finds_its_fault_and_nothing_on_a_sound_computer() {
    let sound = computer("");
    for spec in checks() {
        // They ask whether a printer is still there, which it is, and whether a file is not.
        let is_wished = matches!(
            spec.name,
            "printer.present"
                | "file.missing"
                | "drive.present"
                | "aid.off"
                | "mail.account-present"
                | "vpn.off"
        );
        let expected_sound = if is_wished { "found" } else { "not-found" };
        assert_eq!(word(&check(&sound, spec.name, &args(spec.name))), expected_sound, "{}", spec.name);
        if is_wished {
            continue;
        }
        assert!(BREAKABLE.contains(&spec.name), "no fault to seed for {}", spec.name);
        let about = match spec.name.split_once('.') {
            Some(("file", _)) => FILE,
            Some(("drive", _)) => SHARE,
            Some(("sound", _)) => OUTPUT,
            Some(("microphone", _)) => MICROPHONE,
            Some(("keyboard", _)) => "xkb:de",
            Some(("aid", _)) => "slow-keys",
            Some(("autostart", _)) => "Chat",
            Some(("program", _)) => "drawing",
            Some(("bluetooth", _)) => PAIRING,
            Some(("power", _)) => "balanced",
            Some(("mail", _)) => MAIL,
            Some(("page", _)) => PAGE,
            _ => "Finance-2F",
        };
        let broken = computer(&format!("broken {} {about}", spec.name));
        let verdict = check(&broken, spec.name, &args(spec.name));
        let Verdict::Found { facts } = verdict else { panic!("{}: {verdict:?}", spec.name) };
        let given: Vec<&str> = facts.keys().map(String::as_str).collect();
        let mut promised = spec.facts.to_vec();
        promised.sort_unstable();
        assert_eq!(given, promised, "the facts of {}", spec.name);
    }
}

#[test]
fn a_failed_reading_is_unknown_and_never_fine() {
    for spec in checks() {
        let computer = computer("");
        computer.plan_trouble(Trouble::no_answer(1, Step::Before));
        assert_eq!(word(&check(&computer, spec.name, &args(spec.name))), "unknown", "{}", spec.name);
    }
    let none = computer("broken service.missing");
    // A computer without a print service has a disk all the same.
    let of_printing = |name: &str| name.starts_with("printer.") || name.starts_with("service.");
    for spec in checks().filter(|spec| of_printing(spec.name)) {
        assert_eq!(word(&check(&none, spec.name, &args(spec.name))), "unknown", "{}", spec.name);
    }
}

fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Found { .. } => "found",
        Verdict::NotFound => "not-found",
        Verdict::NotApplicable => "not-applicable",
        Verdict::Unknown { .. } => "unknown",
    }
}

/// An action of each kind, and the computer on which it has something to do.
fn example(name: &str) -> (Action, &'static str) {
    let queue = [("queue", "Finance-2F")];
    let joined = [("connection", NETWORK), ("adapter", ADAPTER)];
    match name {
        "service.start" => (action(name, &[("service", "printing")]), "broken service.stopped"),
        "service.stop" => (action(name, &[("service", "printing")]), ""),
        "printer.resume" => (action(name, &queue), "broken printer.paused Finance-2F"),
        "printer.accept" => (action(name, &queue), "broken printer.rejecting Finance-2F"),
        "printer.pause" | "printer.reject" | "printer.remove" | "printer.test-page" => {
            (action(name, &queue), "")
        }
        "printer.cancel-job" => {
            (action(name, &[("queue", "Finance-2F"), ("job", "1")]), "broken printer.stuck-mine Finance-2F")
        }
        "printer.set-default" => (action(name, &queue), "broken printer.not-default Finance-2F"),
        "printer.set-address" => (
            action(name, &[("queue", "Finance-2F"), ("address", "ipp://finance-2f-moved.example/ipp/print")]),
            "broken printer.moved Finance-2F",
        ),
        "printer.add" => {
            (action(name, &[("address", "ipp://copy-room.example/ipp/print"), ("label", "Copy room")]), "")
        }
        "file.trash" => (action(name, &[("file", FILE)]), "broken file.present"),
        "file.restore" => (
            action(name, &[("file", FILE), ("entry", "old.iso"), ("bytes", "3000000000")]),
            "broken trash.full",
        ),
        "trash.empty" => {
            (action(name, &[]), "trashed /home/anna/a.iso 60 MB\ntrashed /home/anna/b.iso 70 MB")
        }
        "drive.connect" => (
            action(name, &[("share", SHARE), ("account", "anna"), ("secret", SECRET)]),
            "broken drive.missing",
        ),
        "drive.disconnect" => (action(name, &[("share", SHARE), ("account", "anna")]), ""),
        "sound.unmute" => (action(name, &[("device", OUTPUT)]), "broken sound.off"),
        "sound.mute" | "sound.test-tone" => (action(name, &[("device", OUTPUT)]), ""),
        "sound.set-volume" => {
            (action(name, &[("device", MICROPHONE), ("percent", "50")]), "broken microphone.quiet")
        }
        "bluetooth.switch-on" => (action(name, &[("adapter", "hci0")]), "broken bluetooth.off"),
        "bluetooth.switch-off" => {
            (action(name, &[("adapter", "hci0")]), "broken bluetooth.not-connected hci0/00:00:5E:00:53:01")
        }
        "bluetooth.connect" => (action(name, &[("pairing", "hci0/00:00:5E:00:53:02")]), ""),
        "bluetooth.disconnect" => (action(name, &[("pairing", PAIRING)]), ""),
        "sound.set-default" => (action(name, &[("device", "output:headset")]), ""),
        "keyboard.set-layouts" => (action(name, &[("layouts", "xkb:de,xkb:us")]), ""),
        "aid.switch-on" => (action(name, &[("aid", "magnifier")]), ""),
        "aid.switch-off" => (action(name, &[("aid", "slow-keys")]), "broken aid.on slow-keys"),
        "text.set-size" => (action(name, &[("text-size", "1.25")]), "writing 1.1"),
        "autostart.switch-off" => (action(name, &[("starts", STARTS)]), "starts Chat"),
        "autostart.switch-on" => (action(name, &[("starts", STARTS)]), "starts Chat off"),
        "program.quit" => (action(name, &[("process", PROCESS)]), "runs drawing 300 MB"),
        "program.end" => (action(name, &[("process", PROCESS)]), "runs drawing 300 MB stubborn"),
        "power.set-profile" => (action(name, &[("profile", "power-saver")]), ""),
        "mail.account-add" => {
            let servers = [
                ("mail", MAIL),
                ("incoming", "imaps://imap.northfield.example:993"),
                ("outgoing", "submissions://smtp.northfield.example:465"),
                ("account", MAIL),
            ];
            (action(name, &servers), "broken mail.account-missing")
        }
        "mail.account-remove" => (action(name, &[("mail", MAIL)]), ""),
        "wifi.on" => (action(name, &[]), "broken wifi.off"),
        "wifi.off" => (action(name, &[]), ""),
        "network.connect" => (action(name, &joined), "broken network.not-connected"),
        "network.disconnect" => (action(name, &joined), ""),
        "network.renew" => (action(name, &joined), "broken network.no-address"),
        "names.forget" => (action(name, &[]), ""),
        "vpn.connect" => (action(name, &[("connection", VPN)]), ""),
        "vpn.disconnect" => (action(name, &[("connection", VPN)]), "broken vpn.on"),
        "proxy.set" => (action(name, &[("mode", "none")]), "broken proxy.silent"),
        "updates.look" => (action(name, &[]), "broken updates.list-old"),
        other => panic!("give `{other}` an example here: an action begins in the fail-every-step test"),
    }
}

#[test]
fn every_action_does_what_it_says_and_its_undo_restores_what_was() {
    for spec in actions() {
        let (action, world) = example(spec.name);
        let computer = computer(world);
        let before = holding(&computer);
        assert_eq!(holds(&computer, &action), Ok(false), "{} is so already", spec.name);
        let done = change(&computer, &action).unwrap_or_else(|fault| panic!("{}: {fault}", spec.name));
        assert_eq!(holds(&computer, &action), Ok(true), "{} is not seen", spec.name);
        assert!(done.class >= spec.class, "{} is better than its class", spec.name);
        assert_eq!(done.undo.is_some(), done.class != EffectClass::Irreversible, "{}", spec.name);
        let Some(undo) = done.undo else { continue };
        change(&computer, &undo).unwrap_or_else(|fault| panic!("undo of {}: {fault}", spec.name));
        assert_eq!(holds(&computer, &undo), Ok(true), "undo of {} is not seen", spec.name);
        match done.class {
            EffectClass::Reversible => assert_eq!(holding(&computer), before, "undo of {}", spec.name),
            // What is lost is said.
            EffectClass::Compensable => assert!(done.loss.is_some()),
            EffectClass::Irreversible => {}
        }
    }
}

/// What the journal has about a change when the app starts again.
enum Entry {
    Nothing,
    Started(deskside_core::plan::Plan),
    Done(deskside_core::plan::Plan),
}

/// One change as the app makes it; it stops where the computer fails, as a crash would stop it.
fn attempt(computer: &Computer, action: &Action, entry: &mut Entry) -> Result<(), Need> {
    let plan = plan(computer, action)?;
    // Written down first: from here on a crash is found.
    *entry = Entry::Started(plan.clone());
    computer.apply(&permit(&plan), &plan, Duration::from_millis(1)).map_err(Need::Fault)?;
    if stand(computer, &plan)? == Stand::After {
        *entry = Entry::Done(plan);
    }
    Ok(())
}

#[test]
fn whatever_call_fails_nothing_is_left_applied_and_nothing_half_done_is_unfound() {
    let mut tried = 0;
    for spec in actions() {
        for step in [Step::Before, Step::After] {
            for kind in ["fails", "hangs", "stops"] {
                for call in 1.. {
                    let (action, world) = example(spec.name);
                    let computer = computer(world);
                    let before = holding(&computer);
                    computer.plan_trouble(match kind {
                        "fails" => Trouble::no_answer(call, step),
                        "hangs" => Trouble::Hangs { call, at: step },
                        _ => Trouble::StopsHalfWay { call },
                    });
                    let at = format!("{} {kind} at call {call} {step:?}", spec.name);
                    let mut entry = Entry::Nothing;
                    let ended = attempt(&computer, &action, &mut entry);
                    if computer.calls() < call {
                        assert!(ended.is_ok() && matches!(entry, Entry::Done(_)), "{at}");
                        break;
                    }
                    tried += 1;
                    recover(&computer, entry, &before, &at);
                }
            }
        }
    }
    assert!(tried > 100, "only {tried} failures were tried");
}

/// What the app does at the next start: it looks, and takes back what it finds.
fn recover(computer: &Computer, entry: Entry, before: &Holding, at: &str) {
    let plan = match entry {
        Entry::Nothing => {
            assert_eq!(holding(computer), *before, "{at}: changed without a line in the journal");
            return;
        }
        Entry::Started(plan) | Entry::Done(plan) => plan,
    };
    let now = stand(computer, &plan).unwrap_or_else(|need| panic!("{at}: {need:?}"));
    match (now, &plan.undo) {
        (Stand::Before, _) => assert_eq!(holding(computer), *before, "{at}: half done and not found"),
        // It was said that there is no way back, and it is found that it stopped half way: the rest can be done.
        (Stand::Between, None) if plan.class == EffectClass::Irreversible => {
            let rest =
                change(computer, &plan.action).unwrap_or_else(|fault| panic!("{at}: the rest: {fault}"));
            assert_eq!(stand(computer, &rest), Ok(Stand::After), "{at}");
        }
        (Stand::Between | Stand::GivenUp, None) => panic!("{at}: {now:?}"),
        (Stand::Between | Stand::GivenUp | Stand::After, Some(undo)) => {
            change(computer, undo).unwrap_or_else(|fault| panic!("{at}: undo: {fault}"));
            assert_eq!(holds(computer, undo), Ok(true), "{at}: the undo is not seen");
            if plan.class == EffectClass::Reversible {
                assert_eq!(holding(computer), *before, "{at}: something is left");
            }
        }
        // It was said beforehand that there is no way back, and it is found that it happened.
        (Stand::After, None) => assert_eq!(plan.class, EffectClass::Irreversible, "{at}"),
    }
}

#[test]
fn a_change_that_says_yes_and_does_nothing_is_seen_to_be_as_before() {
    for spec in actions() {
        let (action, world) = example(spec.name);
        let computer = computer(world);
        let before = holding(&computer);
        let plan = plan(&computer, &action).unwrap();
        computer.plan_trouble(Trouble::Pretends { call: 1 });
        assert_eq!(computer.apply(&permit(&plan), &plan, Duration::ZERO), Ok(()), "{}", spec.name);
        assert_eq!(holding(&computer), before, "{}", spec.name);
        assert_eq!(stand(&computer, &plan), Ok(Stand::Before), "{}", spec.name);
        assert_eq!(computer.apply(&permit(&plan), &plan, Duration::ZERO), Ok(()), "{}", spec.name);
        assert_eq!(stand(&computer, &plan), Ok(Stand::After), "{}", spec.name);
    }
}

#[test]
fn a_change_that_stops_half_way_is_not_taken_for_one_that_was_not_made() {
    for spec in actions() {
        let (action, world) = example(spec.name);
        let computer = computer(world);
        let before = holding(&computer);
        let plan = plan(&computer, &action).unwrap();
        computer.plan_trouble(Trouble::StopsHalfWay { call: 1 });
        assert!(computer.apply(&permit(&plan), &plan, Duration::ZERO).is_err(), "{}", spec.name);
        let now = stand(&computer, &plan).unwrap();
        assert_ne!(now, Stand::Before, "{}", spec.name);
        assert_eq!(
            now == Stand::Between,
            matches!(spec.name, "printer.add" | "trash.empty" | "mail.account-add" | "mail.account-remove"),
            "{}: it is several steps",
            spec.name
        );
        let Some(undo) = plan.undo else { continue };
        change(&computer, &undo).unwrap_or_else(|fault| panic!("undo of {}: {fault}", spec.name));
        if plan.class == EffectClass::Reversible {
            assert_eq!(holding(&computer), before, "undo of {}", spec.name);
        }
    }
}

#[test]
fn an_older_test_page_that_came_out_is_not_taken_for_the_one_that_was_aborted() {
    let page = action("printer.test-page", &[("queue", "Finance-2F")]);
    let computer = computer("");
    change(&computer, &page).unwrap();
    let second = plan(&computer, &page).unwrap();
    assert_eq!(stand(&computer, &second), Ok(Stand::Before), "the first one came out: {second:?}");
    computer.meddle(|printers| printers.queues.get_mut("Finance-2F").unwrap().paused = true);
    computer.apply(&permit(&second), &second, Duration::ZERO).unwrap();
    assert_eq!(stand(&computer, &second), Ok(Stand::Between));
    let newest = *computer.printers().documents.keys().next_back().unwrap();
    computer.meddle(|printers| printers.documents.get_mut(&newest).unwrap().state = JobState::Aborted);
    assert_eq!(stand(&computer, &second), Ok(Stand::GivenUp));
    assert_eq!(computer.printers().printed(), ["Deskside test page"], "the older one");
}

#[test]
fn a_permit_for_another_plan_changes_nothing() {
    let computer = computer("broken printer.paused Finance-2F");
    let before = holding(&computer);
    let resume = plan(&computer, &action("printer.resume", &[("queue", "Finance-2F")])).unwrap();
    let other = plan(&computer, &action("printer.remove", &[("queue", "Finance-2F")])).unwrap();
    assert_eq!(computer.apply(&permit(&resume), &other, Duration::ZERO), Err(Fault::NotPermitted));
    // Commands from elsewhere are refused, however they were permitted.
    let mut foreign = resume.clone();
    foreign.invocations[0].args.push("--all".to_owned());
    assert_eq!(computer.apply(&permit(&foreign), &foreign, Duration::ZERO), Err(Fault::NotPermitted));
    assert_eq!(holding(&computer), before);
    assert_eq!(computer.apply(&permit(&resume), &resume, Duration::ZERO), Ok(()));
}

#[test]
fn a_test_page_comes_out_when_the_printer_can_print() {
    let page = action("printer.test-page", &[("queue", "Finance-2F")]);
    for (world, comes_out) in [
        ("", true),
        ("broken printer.paused", false),
        ("broken printer.silent", false),
        ("broken printer.no-paper", false),
        ("broken printer.jam", false),
        ("broken printer.stuck-other", false),
        ("broken printer.moved", false),
        ("broken printer.not-default", true),
    ] {
        let computer = computer(world);
        change(&computer, &page).unwrap();
        assert_eq!(holds(&computer, &page), Ok(comes_out), "{world}");
        assert_eq!(computer.printers().printed().contains(&"Deskside test page"), comes_out, "{world}");
    }
    let refused = change(&computer("broken printer.rejecting"), &page).unwrap_err();
    assert!(matches!(refused, Fault::Tool { .. }), "{refused}");
}

#[test]
fn a_folder_opens_for_who_may_open_it_where_its_server_answers() {
    let connect =
        |account| action("drive.connect", &[("share", SHARE), ("account", account), ("secret", SECRET)]);
    let secrets = SecretsInMemory::default();
    secrets.keep(SECRET.parse().unwrap(), Secret::new("Sm4-pass".to_owned()).unwrap());
    for (world, account, expected) in [
        ("share smb://files.example/office account anna password Sm4-pass", "anna", "connected"),
        ("share smb://files.example/Office account anna password Sm4-pass", "anna", "connected"),
        ("share smb://files.example/office account anna password other", "anna", "denied"),
        ("share smb://files.example/office account anna password Sm4-pass", "mehmet", "denied"),
        ("share smb://files.example/other account anna password Sm4-pass", "anna", "missing"),
        ("share smb://elsewhere.example/office account anna password Sm4-pass", "anna", "no answer"),
        ("share smb://files.example/office\nbroken drive.server-silent", "anna", "no answer"),
        ("share smb://files.example/office\nbroken drive.server-unknown", "anna", "no answer"),
    ] {
        let computer =
            Computer::new(&Scenario::parse(world).unwrap()).with_secrets(Arc::new(secrets.clone()));
        let ended = match change(&computer, &connect(account)) {
            Ok(_) => "connected",
            Err(Fault::Denied { .. }) => "denied",
            Err(Fault::Missing { .. }) => "missing",
            Err(Fault::NoAnswer { .. }) => "no answer",
            Err(other) => panic!("{other}"),
        };
        assert_eq!(ended, expected, "{world}");
        let nothing = Computer::new(&Scenario::parse(world).unwrap());
        assert!(matches!(change(&nothing, &connect(account)), Err(Fault::Unreadable { .. })), "no password");
    }
}

#[test]
fn a_folder_is_connected_once_and_taken_away_with_what_is_open_in_it_listed() {
    let again = action("drive.connect", &[("share", SHARE), ("account", "anna"), ("secret", SECRET)]);
    let sound = computer("");
    assert_eq!(plan(&sound, &again).err(), Some(Need::NotApplicable), "it is connected");
    let away = action("drive.disconnect", &[("share", SHARE), ("account", "anna")]);
    let shown = plan(&sound, &away).unwrap();
    assert_eq!((shown.effects.len(), shown.class), (1, EffectClass::Irreversible));
    // A program opens a file there before the person agrees: they have not seen it.
    let writer = |shares: &mut deskside_sim::Shares| {
        shares.connected.values_mut().for_each(|programs| programs.push("Writer".to_owned()));
    };
    sound.meddle_with_shares(writer);
    assert_eq!(sound.apply(&permit(&shown), &shown, Duration::ZERO), Err(Fault::NotPermitted));
    let shown = plan(&sound, &away).unwrap();
    assert_eq!(shown.effects[1].what.with["programs"].text(), "Writer");
    assert_eq!(sound.apply(&permit(&shown), &shown, Duration::ZERO), Ok(()));
    assert!(sound.shares().connected.is_empty());
}

#[test]
fn a_password_stands_in_no_plan_and_in_no_text_about_one() {
    let connect = action("drive.connect", &[("share", SHARE), ("account", "anna"), ("secret", SECRET)]);
    let computer = computer("broken drive.missing");
    let plan = plan(&computer, &connect).unwrap();
    let json = serde_json::to_string(&plan).unwrap();
    assert!(json.contains(SECRET), "it is named");
    assert!(plan.invocations.iter().all(|at| !at.args.iter().any(|arg| arg.contains("typed-"))), "{json}");
    for text in [json, format!("{plan:?}"), format!("{:?}", plan.action.names())] {
        assert!(!text.contains("Sm4-pass"), "{text}");
    }
}

#[test]
fn a_resumed_queue_prints_what_waited() {
    let computer = computer("document Finance-2F \"Report\" 5 minutes\nbroken printer.paused");
    assert_eq!(computer.printers().documents[&1].state, JobState::Pending);
    change(&computer, &action("printer.resume", &[("queue", "Finance-2F")])).unwrap();
    assert_eq!(computer.printers().printed(), ["Report"]);
}

#[test]
fn lists_offer_what_is_there_and_what_can_be_added() {
    let computer = computer("");
    let names = |list: &str| -> Vec<String> {
        support::list(&computer, list).unwrap().into_iter().map(|choice| choice.name).collect()
    };
    assert_eq!(names("printers.list"), ["Finance, 2nd floor", "Lobby"]);
    assert_eq!(names("printers.found"), ["Copy room"]);
    assert!(list(&Computer::new(&Scenario::default()), "printers.list").unwrap().is_empty());
}

#[test]
fn time_passes_only_when_it_is_told_to() {
    let computer = computer("document Finance-2F \"Report\"\nbroken printer.jam");
    assert_eq!(word(&check(&computer, "printer.stuck-mine", &args(""))), "not-found");
    computer.pass(600);
    let Verdict::Found { facts } = check(&computer, "printer.stuck-mine", &args("")) else {
        panic!("not found")
    };
    assert_eq!(facts["minutes"].text(), "10");
}

#[test]
fn a_report_part_is_made_up_and_an_unknown_one_is_missing() {
    let computer = computer("");
    for part in computer.collectors() {
        assert!(!computer.collect(&part, Duration::ZERO).unwrap().is_empty(), "{part}");
    }
    assert!(matches!(
        computer.collect(&"nothing".parse().unwrap(), Duration::ZERO),
        Err(Fault::Missing { .. })
    ));
    assert!(!computer.identities().known.is_empty());
    assert_eq!(computer.name(), "laptop");
    assert!(computer.read(&PrintingAsk::PrintService.into(), Duration::ZERO).is_ok());
}

#[test]
fn a_printer_with_a_very_long_name_has_an_address_all_the_same() {
    let long = "p".repeat(2000);
    let scene = Scenario::parse(&format!("printer {long}\nbroken printer.moved {long}")).unwrap();
    assert!(scene.printers.queues[&long].uri.as_str().len() < 1000);
}

#[test]
fn a_line_that_is_not_understood_is_named() {
    let error = |line: &str| {
        let error = Scenario::parse(&format!("{OFFICE}{line}")).unwrap_err();
        format!("{error}: {}", std::error::Error::source(&error).unwrap())
    };
    for (line, expected) in [
        (
            "prnter X",
            "line 19: `prnter` is none of computer, person, printer, found, document, disk, file, trashed, share, connected, output, microphone, camera, keyboard, writing, starts, runs, bluetooth, paired, away, mailbox, mailaccount, updates, broken, fails, hangs, pretends",
        ),
        ("broken printer.pused", "line 19: `printer.pused` cannot be broken"),
        ("broken printer.paused Attic", "line 19: there is no printer `Attic`"),
        ("document Attic x", "line 19: there is no printer `Attic`"),
        ("printer X \"open", "line 19: a quote is not closed"),
        (
            "printer X address nowhere",
            "line 19: expected an address such as ipp://host/ipp/print, got `nowhere`",
        ),
        (
            "printer X twice \"Y\"",
            "line 19: expected a label, at, model, address, default, temporary, announced or off, got `Y`",
        ),
        ("computer amiga", "line 19: expected linux, windows or macos, got `amiga`"),
        ("fails call x", "line 19: expected a number, got `x`"),
        ("hangs call 3 later", "line 19: expected before or after, got `later`"),
        ("person", "line 19: expected a name, got ``"),
    ] {
        assert_eq!(error(line), expected);
    }
    let alone = Scenario::parse("printer A\nbroken printer.not-default A").unwrap_err();
    assert_eq!(
        std::error::Error::source(&alone).unwrap().to_string(),
        "there is no other printer that could be the default"
    );
}
