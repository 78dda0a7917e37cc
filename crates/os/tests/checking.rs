//! Every check, found and not found, on real CUPS with real virtual printers.

use std::time::Duration;

use anyhow::Result;
use deskside_core::machine::Fault;
use deskside_core::printing::{Device, PrintService};
use deskside_core::probe::Verdict;
use deskside_stage::{VirtualPrinter, wait_until};

use crate::office::{Office, folder_with};
use crate::support::{action, change, check, list};

fn facts(verdict: Verdict) -> Vec<(String, String)> {
    match verdict {
        Verdict::Found { facts } => facts.into_iter().map(|(name, value)| (name, value.text())).collect(),
        other => panic!("{other:?}"),
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

const PRINTING: &[(&str, &str)] = &[("service", "printing")];

#[test]
fn the_service_runs_is_stopped_or_is_not_there() -> Result<()> {
    let mut office = Office::open()?;
    assert_eq!(office.service(), PrintService::Running { version: Some("2.4".to_owned()) });
    assert_eq!(check(&office.computer, "service.stopped", PRINTING), Verdict::NotFound);
    office.cups.kill();
    assert_eq!(office.service(), PrintService::Stopped);
    assert_eq!(facts(check(&office.computer, "service.stopped", PRINTING)), []);
    // Everything else is unknown then, and never fine.
    let unknown = Verdict::Unknown { fault: Fault::NoAnswer { what: "cups".to_owned() } };
    for name in
        ["printer.paused", "printer.silent", "printer.stuck-mine", "printer.duplicate", "printer.present"]
    {
        assert_eq!(office.check(name, "Office"), unknown, "{name}");
    }

    let (_folder, programs) = folder_with(&["id", "uname", "env"])?;
    let without = deskside_os::Computer::new(
        deskside_os::Os::Linux,
        deskside_os::Settings { programs: Some(programs), ..office.settings() },
    );
    let missing = Verdict::Unknown { fault: Fault::NotInstalled { what: "cups".to_owned() } };
    assert_eq!(check(&without, "service.stopped", PRINTING), missing);
    assert_eq!(check(&without, "printer.paused", &[("queue", "Office")]), missing);

    office.cups.restart()?;
    assert_eq!(check(&office.computer, "service.stopped", PRINTING), Verdict::NotFound);
    Ok(())
}

#[test]
fn what_the_queue_says_of_itself_is_found() -> Result<()> {
    let (office, _printer) = Office::with_printer("Office", "Office 1")?;
    office.cups.add_unasked("Lobby", "socket://127.0.0.1:9")?;
    for name in ["printer.paused", "printer.rejecting", "printer.not-default", "printer.duplicate"] {
        assert_eq!(office.check(name, "Office"), Verdict::NotFound, "{name}");
        assert_eq!(office.check(name, "Attic"), Verdict::NotApplicable, "{name}");
    }
    office.cups.pause("Office")?;
    office.cups.print("Office", "waits")?;
    let label = office.queue("Office").label;
    assert_eq!(
        facts(office.check("printer.paused", "Office")),
        [pair("queue", &label), pair("waiting", "1")]
    );
    office.cups.reject("Office")?;
    assert_eq!(facts(office.check("printer.rejecting", "Office")), [pair("queue", &label)]);
    office.cups.set_default("Lobby")?;
    assert_eq!(
        facts(office.check("printer.not-default", "Office")),
        [pair("default", &office.queue("Lobby").label), pair("queue", &label)]
    );
    assert_eq!(office.check("printer.not-default", "Lobby"), Verdict::NotFound);
    Ok(())
}

#[test]
fn a_second_queue_to_the_same_printer_is_found() -> Result<()> {
    let (office, printer) = Office::with_printer("Office", "Office 1")?;
    assert_eq!(office.check("printer.duplicate", "Office"), Verdict::NotFound);
    office.cups.add("Office_2", &printer.uri().replacen("ipp:", "ipps:", 1).replacen("ipps:", "ipp:", 1))?;
    assert_eq!(facts(office.check("printer.duplicate", "Office"))[0].0, "other");
    assert!(matches!(office.check("printer.duplicate", "Office_2"), Verdict::Found { .. }));
    Ok(())
}

#[test]
fn a_document_that_does_not_move_is_found_as_mine_or_as_somebody_elses() -> Result<()> {
    let office = Office::open()?;
    // Nobody listens there: the first document is tried for ever.
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    for (mine, theirs) in [(true, false), (false, true)] {
        office.cups.cancel_all("Office")?;
        let id = if mine {
            office.cups.print("Office", "x")?
        } else {
            office.cups.print_as("mehmet", "Office", "x")?
        };
        let job = office.jobs("Office").into_iter().find(|job| job.id == id).expect("the job is listed");
        assert_eq!((job.is_mine, job.title.as_str(), job.kibibytes), (mine, "page", 1));
        assert_eq!(job.owner == "mehmet", theirs);
        // It is young, so nothing is stuck yet.
        assert_eq!(office.check("printer.stuck-mine", "Office"), Verdict::NotFound);
        assert_eq!(office.check("printer.stuck-other", "Office"), Verdict::NotFound);
    }
    Ok(())
}

#[test]
fn a_document_that_has_waited_long_is_stuck() -> Result<()> {
    let mut office = Office::open()?;
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    let first = office.cups.print("Office", "x")?;
    office.cups.print_as("mehmet", "Office", "y")?;
    office.age_document(first, 20 * 60)?;
    let label = office.queue("Office").label;
    let found = facts(office.check("printer.stuck-mine", "Office"));
    assert_eq!(
        found,
        [
            pair("job", &first.to_string()),
            pair("minutes", "20"),
            pair("queue", &label),
            pair("title", "page"),
            pair("waiting", "2")
        ]
    );
    assert_eq!(office.check("printer.stuck-other", "Office"), Verdict::NotFound);

    // Mine is taken out; now somebody else's is at the head, and it is nobody's business what it is called.
    let cancel = action("printer.cancel-job", &[("queue", "Office"), ("job", &first.to_string())]);
    change(&office.computer, &cancel)?;
    office.age_document(first + 1, 20 * 60)?;
    assert_eq!(office.check("printer.stuck-mine", "Office"), Verdict::NotFound);
    let found = facts(office.check("printer.stuck-other", "Office"));
    let job = (first + 1).to_string();
    assert_eq!(
        found,
        [pair("job", &job), pair("minutes", "20"), pair("queue", &label), pair("waiting", "1")]
    );
    // A paused queue explains why nothing moves.
    office.cups.pause("Office")?;
    assert_eq!(office.check("printer.stuck-other", "Office"), Verdict::NotFound);
    Ok(())
}

#[test]
fn a_printer_that_is_off_is_found_though_its_queue_looks_idle() -> Result<()> {
    let (office, mut printer) = Office::with_printer("Office", "Office 1")?;
    let checks = ["printer.silent", "printer.moved", "printer.no-paper", "printer.no-toner", "printer.jam"];
    for name in checks {
        assert_eq!(office.check(name, "Office"), Verdict::NotFound, "{name}");
    }
    let Device::Answered { name, reasons, identity } = office.device(&printer.uri()) else { panic!() };
    assert_eq!((name.as_str(), reasons), ("Office 1", vec![]));
    assert!(identity.is_some_and(|identity| identity.starts_with("urn:uuid:")));

    printer.kill();
    assert_eq!(office.queue("Office").state, deskside_core::printing::QueueState::Idle);
    assert_eq!(office.device(&printer.uri()), Device::Silent);
    assert_eq!(
        facts(office.check("printer.silent", "Office")),
        [pair("address", &printer.uri()), pair("queue", &office.queue("Office").label)]
    );
    // It cannot say that it has paper, so that is not known.
    assert!(matches!(office.check("printer.no-paper", "Office"), Verdict::Unknown { .. }));
    // A printer that nobody can ask is not called silent.
    office.cups.add_unasked("Old", "socket://127.0.0.1:9")?;
    assert_eq!(office.check("printer.silent", "Old"), Verdict::Unknown { fault: Fault::NotSupported });
    Ok(())
}

#[test]
fn a_printer_without_paper_or_toner_says_so() -> Result<()> {
    let (office, printer) = Office::with_printer("Office", "Office 1")?;
    printer.set_paper(0)?;
    assert!(matches!(office.check("printer.no-paper", "Office"), Verdict::Found { .. }));
    assert_eq!(office.check("printer.no-toner", "Office"), Verdict::NotFound);
    printer.set_paper(250)?;
    assert_eq!(office.check("printer.no-paper", "Office"), Verdict::NotFound);
    // Little is not none.
    printer.set_toner(5)?;
    assert_eq!(office.check("printer.no-toner", "Office"), Verdict::NotFound);
    printer.set_toner(0)?;
    assert!(matches!(office.check("printer.no-toner", "Office"), Verdict::Found { .. }));
    assert_eq!(office.check("printer.jam", "Office"), Verdict::NotFound);
    Ok(())
}

#[test]
fn a_printer_that_answers_at_another_address_is_found() -> Result<()> {
    let (office, mut printer) = Office::with_printer("Third_Floor", "Third Floor")?;
    let old = printer.uri();
    printer.kill();
    assert_eq!(office.check("printer.moved", "Third_Floor"), Verdict::NotFound);
    let moved = VirtualPrinter::start(&office.bus, "Third Floor")?;
    wait_until("the printer is not found", Duration::from_secs(20), || {
        (!office.found().is_empty()).then_some(())
    })?;
    let found = facts(office.check("printer.moved", "Third_Floor"));
    assert_eq!(found[0], pair("address", &moved.uri()));
    assert_eq!(found[1], pair("from", &old));

    // Two of one name: no telling which it is.
    let _twin = VirtualPrinter::start(&office.bus, "third_floor")?;
    wait_until("the twin is not found", Duration::from_secs(20), || {
        (office.found().len() == 2).then_some(())
    })?;
    assert_eq!(office.check("printer.moved", "Third_Floor"), Verdict::NotFound);
    Ok(())
}

#[test]
fn printers_on_the_network_are_offered_until_they_are_set_up() -> Result<()> {
    let office = Office::open()?;
    assert!(office.found().is_empty());
    let one = VirtualPrinter::start(&office.bus, "Lobby \"1\" & $(co)")?;
    let two = VirtualPrinter::start(&office.bus, "Büro")?;
    let found = wait_until("the printers are not found", Duration::from_secs(20), || {
        Some(office.found()).filter(|found| found.len() == 2)
    })?;
    assert_eq!(found[0].label, "Büro");
    assert_eq!(found[0].uri.as_str(), two.uri());
    assert_eq!((found[1].label.as_str(), found[1].model.as_str()), (one.name(), "Deskside Virtual 100"));
    // The same identity that it has when it is asked itself.
    let Device::Answered { identity, .. } = office.device(&two.uri()) else { panic!() };
    assert_eq!(found[0].identity, identity);

    let missing = |uri: &str| check(&office.computer, "printer.missing", &[("address", uri)]);
    assert!(matches!(missing(&two.uri()), Verdict::Found { .. }));
    assert_eq!(office.check("printer.present", "Buero"), Verdict::NotFound);
    office.cups.add("Buero", &two.uri())?;
    assert_eq!(missing(&two.uri()), Verdict::NotFound);
    assert!(matches!(office.check("printer.present", "Buero"), Verdict::Found { .. }));
    let offered: Vec<String> =
        list(&office.computer, "printers.found").unwrap().into_iter().map(|at| at.name).collect();
    assert_eq!(offered, ["Lobby \"1\" & $(co)"]);
    Ok(())
}

#[test]
fn a_queue_with_a_name_for_an_address_is_followed_to_its_printer() -> Result<()> {
    let office = Office::open()?;
    let mut printer = VirtualPrinter::start(&office.bus, "Third Floor")?;
    let found = wait_until("the printer is not found", Duration::from_secs(20), || office.found().pop())?;
    let uuid = found.identity.unwrap().trim_start_matches("urn:uuid:").to_owned();
    let by_name = "dnssd://Third%20Floor._ipp._tcp.local/";
    for uri in [
        by_name.to_owned(),
        format!("dnssd://Renamed._ipp._tcp.local/?uuid={uuid}"),
        "implicitclass://third_floor/".to_owned(),
    ] {
        assert!(matches!(office.device(&uri), Device::Answered { .. }), "{uri}");
    }
    assert_eq!(office.device("dnssd://Attic._ipp._tcp.local/"), Device::Silent);
    assert_eq!(office.device("dnssd://Attic._pdl-datastream._tcp.local/"), Device::CannotAsk);
    assert_eq!(office.device("implicitclass://attic/"), Device::CannotAsk);
    assert_eq!(office.device("usb://HP/LaserJet"), Device::CannotAsk);
    printer.kill();
    assert_eq!(office.device(by_name), Device::Silent);
    Ok(())
}
