//! Every printing action on real CUPS: planned, permitted, applied, seen, taken back, and the state compared.

use std::time::{Duration, Instant};

use anyhow::Result;
use deskside_core::action::{Action, PrintingAction};
use deskside_core::machine::{Fault, Machine, PrintingAsk, Reading};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::printing::Queue;
use deskside_stage::{Admin, VirtualPrinter, wait_until};

use crate::office::Office;
use crate::support::{WITHIN, action, change, holds, permit, plan, stand};

/// Makes a change, sees it, takes it back, and compares.
fn there_and_back(office: &Office, action: &Action) {
    let before = office.queues();
    assert_eq!(holds(&office.computer, action), Ok(false), "{action:?} is so already");
    let done = change(&office.computer, action).unwrap_or_else(|fault| panic!("{action:?}: {fault}"));
    assert_eq!(holds(&office.computer, action), Ok(true), "{action:?} is not seen");
    assert_ne!(office.queues(), before, "{action:?} changes nothing that is read");
    assert_eq!(done.class, EffectClass::Reversible, "{action:?}");
    let undo = done.undo.expect("reversible");
    change(&office.computer, &undo).unwrap_or_else(|fault| panic!("undo of {action:?}: {fault}"));
    assert_eq!(holds(&office.computer, &undo), Ok(true), "undo of {action:?} is not seen");
    assert_eq!(office.queues(), before, "undo of {action:?}");
}

#[test]
fn each_reversible_change_to_a_queue_is_made_and_taken_back() -> Result<()> {
    let (office, printer) = Office::with_printer("Finance-2F", "Finance")?;
    office.cups.add_unasked("Büro_3", "socket://127.0.0.1:9")?;
    office.cups.set_default("Büro_3")?;
    for queue in ["Finance-2F", "Büro_3"] {
        let on = [("queue", queue)];
        there_and_back(&office, &action("printer.pause", &on));
        there_and_back(&office, &action("printer.reject", &on));
        office.cups.pause(queue)?;
        office.cups.reject(queue)?;
        there_and_back(&office, &action("printer.resume", &on));
        there_and_back(&office, &action("printer.accept", &on));
    }
    there_and_back(&office, &action("printer.set-default", &[("queue", "Finance-2F")]));
    let elsewhere = [("queue", "Finance-2F"), ("address", "ipp://127.0.0.1:9/ipp/print")];
    there_and_back(&office, &action("printer.set-address", &elsewhere));
    let add = [("address", &*printer.uri()), ("label", "Anna's \"other\" printer, Büro")];
    let add = action("printer.add", &add);
    there_and_back(&office, &add);

    // The label that was given is the one that people see, and the address is the one that was given.
    change(&office.computer, &add)?;
    let Action::Printing(PrintingAction::Add { queue, .. }) = &add else { unreachable!() };
    let added = office.queue(queue.as_str());
    assert_eq!(added.label, "Anna's \"other\" printer, Büro");
    assert_eq!(added.uri.map(|uri| uri.as_str().to_owned()), Some(printer.uri()));
    assert!(added.accepting && !added.is_temporary);
    Ok(())
}

#[test]
fn the_default_that_a_person_chose_is_theirs_and_wins() -> Result<()> {
    let office = Office::open()?;
    for queue in ["one", "two"] {
        office.cups.add_unasked(queue, "socket://127.0.0.1:9")?;
    }
    office.cups.set_default("one")?;
    let defaults = || -> Vec<String> {
        office.queues().into_iter().filter(|queue| queue.is_default).map(|queue| queue.name).collect()
    };
    assert_eq!(defaults(), ["one"]);
    change(&office.computer, &action("printer.set-default", &[("queue", "two")]))?;
    assert_eq!(defaults(), ["two"]);
    // The scheduler's own is untouched: nobody else notices.
    assert_eq!(office.cups.default_queue()?.as_deref(), Some("one"));
    // A choice that is gone does not count.
    office.cups.remove("two")?;
    assert_eq!(defaults(), ["one"]);
    Ok(())
}

#[test]
fn a_removed_printer_comes_back_without_what_the_plan_said_would_be_lost() -> Result<()> {
    let (office, _printer) = Office::with_printer("Office", "Office 1")?;
    office.cups.pause("Office")?;
    office.cups.print("Office", "waits")?;
    let before: Queue = office.queue("Office");
    assert_eq!(before.waiting, 1);
    let remove = action("printer.remove", &[("queue", "Office")]);
    let done = change(&office.computer, &remove)?;
    assert_eq!(done.class, EffectClass::Compensable);
    assert_eq!(done.loss.unwrap().key, "loss-waiting-documents");
    assert_eq!(holds(&office.computer, &remove), Ok(true));
    assert!(office.queues().is_empty());

    change(&office.computer, &done.undo.unwrap())?;
    let after = office.queue("Office");
    assert_eq!((after.name, after.uri, after.label), (before.name, before.uri, before.label));
    assert_eq!(after.waiting, 0);
    Ok(())
}

#[test]
fn a_document_is_taken_out_and_only_that_one() -> Result<()> {
    let office = Office::open()?;
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    office.cups.pause("Office")?;
    let first = office.cups.print("Office", "first")?;
    let second = office.cups.print("Office", "second")?;
    let cancel = action("printer.cancel-job", &[("queue", "Office"), ("job", &first.to_string())]);
    let done = change(&office.computer, &cancel)?;
    assert_eq!((done.class, done.undo), (EffectClass::Irreversible, None));
    assert_eq!(holds(&office.computer, &cancel), Ok(true));
    let waiting: Vec<u32> =
        office.jobs("Office").into_iter().filter(|job| !job.state.is_over()).map(|job| job.id).collect();
    assert_eq!(waiting, [second]);

    // A queue that is called like a number would lose a document of its own.
    office.cups.add_unasked(&second.to_string(), "socket://127.0.0.1:9")?;
    let cancel = action("printer.cancel-job", &[("queue", "Office"), ("job", &second.to_string())]);
    assert_eq!(change(&office.computer, &cancel).unwrap_err(), Fault::NotSupported);
    assert_eq!(holds(&office.computer, &cancel), Ok(false));
    Ok(())
}

#[test]
fn a_test_page_is_proved_by_its_own_job() -> Result<()> {
    let (office, mut printer) = Office::with_printer("Office", "Office 1")?;
    let page = action("printer.test-page", &[("queue", "Office")]);
    let first = change(&office.computer, &page)?;
    wait_until("the test page is not done", Duration::from_secs(60), || {
        stand(&office.computer, &first).ok().filter(|now| *now == Stand::After)
    })?;
    let pages = printer.pages()?;
    assert_eq!(pages.len(), 1, "{}", printer.log());
    assert!(std::fs::metadata(&pages[0])?.len() > 500, "an empty page");

    // Somebody else's page of the same title proves nothing, and neither does the one before.
    printer.kill();
    let second = change(&office.computer, &page)?;
    assert_eq!(stand(&office.computer, &second), Ok(Stand::Between));
    printer.restart()?;
    wait_until("the second page is not done", Duration::from_secs(60), || {
        stand(&office.computer, &second).ok().filter(|now| *now == Stand::After)
    })?;
    Ok(())
}

#[test]
fn a_test_page_that_was_taken_back_did_not_come_out_because_an_older_one_did() -> Result<()> {
    let (office, mut printer) = Office::with_printer("Office", "Office 1")?;
    let page = action("printer.test-page", &[("queue", "Office")]);
    let first = change(&office.computer, &page)?;
    wait_until("the test page is not done", Duration::from_secs(60), || {
        stand(&office.computer, &first).ok().filter(|now| *now == Stand::After)
    })?;
    printer.kill();
    let second = change(&office.computer, &page)?;
    let queue = "Office".parse().expect("a name");
    let Reading::Jobs(jobs) = office.computer.read(&PrintingAsk::Jobs { queue }.into(), WITHIN)? else {
        panic!("jobs were asked for")
    };
    let newest = jobs.iter().map(|job| job.id).max().expect("two pages").to_string();
    change(&office.computer, &action("printer.cancel-job", &[("queue", "Office"), ("job", &newest)]))?;
    wait_until("the page is not taken back", Duration::from_secs(30), || {
        stand(&office.computer, &second).ok().filter(|now| *now == Stand::GivenUp)
    })?;
    Ok(())
}

#[test]
fn a_test_page_stays_proved_when_cups_has_put_its_job_away() -> Result<()> {
    let (office, _printer) = Office::with_printer("Office", "Office 1")?;
    let page = action("printer.test-page", &[("queue", "Office")]);
    change(&office.computer, &page)?;
    wait_until("the job is not put away", Duration::from_secs(120), || {
        office.cups.log().contains("Unloading...").then_some(())
    })?;
    assert_eq!(holds(&office.computer, &page), Ok(true));
    Ok(())
}

#[test]
fn a_printer_that_is_not_there_is_not_added() -> Result<()> {
    let office = Office::open()?;
    let mut printer = VirtualPrinter::start(&office.bus, "Office 1")?;
    let uri = printer.uri();
    let add = action("printer.add", &[("address", &uri), ("label", "Office 1")]);
    printer.kill();
    assert_eq!(change(&office.computer, &add).unwrap_err(), Fault::NoAnswer { what: uri.clone() });
    // A web server is no printer.
    let other = format!("ipp://{}/nothing/here", office.cups.server());
    let add_other = action("printer.add", &[("address", &other), ("label", "Other")]);
    assert_eq!(change(&office.computer, &add_other).unwrap_err(), Fault::Missing { what: other });
    assert!(office.queues().is_empty());
    Ok(())
}

#[test]
fn a_well_kept_computer_says_no_at_once_and_does_not_ask_for_a_password() -> Result<()> {
    let office = Office::open_with(Admin::WithPassword)?;
    let printer = VirtualPrinter::start(&office.bus, "Office 1")?;
    let add = action("printer.add", &[("address", &printer.uri()), ("label", "Office 1")]);
    let start = Instant::now();
    let fault = change(&office.computer, &add).unwrap_err();
    assert!(matches!(fault, Fault::Denied { .. }), "{fault:?}");
    assert!(start.elapsed() < Duration::from_secs(10));
    assert!(office.queues().is_empty());
    Ok(())
}

#[test]
fn what_was_agreed_to_is_what_runs() -> Result<()> {
    let office = Office::open()?;
    office.cups.add_unasked("Office", "socket://127.0.0.1:9")?;
    let pause = plan(&office.computer, &action("printer.pause", &[("queue", "Office")])).unwrap();
    let remove = plan(&office.computer, &action("printer.remove", &[("queue", "Office")])).unwrap();
    assert_eq!(office.computer.apply(&permit(&pause), &remove, WITHIN), Err(Fault::NotPermitted));
    let mut foreign = pause.clone();
    foreign.invocations[0].args = remove.invocations[0].args.clone();
    assert_eq!(office.computer.apply(&permit(&foreign), &foreign, WITHIN), Err(Fault::NotPermitted));
    assert!(!office.cups.is_paused("Office")? && office.queues().len() == 1);
    Ok(())
}
