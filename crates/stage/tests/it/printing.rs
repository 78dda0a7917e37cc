//! CUPS and the virtual printer.

use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_stage::{Admin, Bus, Cups, VirtualPrinter, wait_until};

#[test]
fn a_page_goes_through_cups_to_the_printer() -> Result<()> {
    let bus = Bus::start()?;
    let cups = Cups::start(&bus)?;
    let printer = VirtualPrinter::start(&bus, "Office 1")?;
    assert_eq!(cups.queues()?, Vec::<String>::new());

    cups.add("office", &printer.uri())?;
    cups.set_default("office")?;
    let job = cups.print("office", "Hello from the stage.\n")?;
    cups.wait_until_empty("office")?;

    assert_eq!(cups.queues()?, ["office"]);
    assert_eq!(cups.default_queue()?.as_deref(), Some("office"));
    assert_eq!(cups.uri("office")?, printer.uri());
    assert_eq!(cups.finished("office")?[0].id, job);
    let pages =
        wait_until("no page", Duration::from_secs(10), || printer.pages().ok().filter(|p| !p.is_empty()))?;
    assert_eq!(pages.len(), 1, "{pages:?}");
    assert!(std::fs::metadata(&pages[0])?.len() > 100, "an empty page");
    Ok(())
}

#[test]
fn a_queue_is_paused_and_closed_and_opened() -> Result<()> {
    let bus = Bus::start()?;
    let mut cups = Cups::start(&bus)?;
    cups.add_unasked("old", "socket://127.0.0.1:9")?;
    assert!(!cups.is_paused("old")?);
    assert!(cups.is_accepting("old")?);

    cups.pause("old")?;
    cups.print("old", "mine")?;
    cups.print_as("somebody", "old", "theirs")?;
    cups.reject("old")?;
    assert!(cups.print("old", "refused").is_err());

    // What was said survives a restart, on the same address.
    let server = cups.server();
    cups.kill();
    assert!(cups.queues()?.is_empty());
    cups.restart()?;
    assert_eq!(cups.server(), server);
    assert!(cups.is_paused("old")?);
    assert!(!cups.is_accepting("old")?);
    let users: Vec<String> = cups.jobs("old")?.into_iter().map(|job| job.user).collect();
    assert_eq!(users.len(), 2);
    assert!(users.contains(&"somebody".to_owned()));

    cups.cancel_all("old")?;
    cups.resume("old")?;
    cups.accept("old")?;
    assert!(cups.jobs("old")?.is_empty() && !cups.is_paused("old")? && cups.is_accepting("old")?);
    cups.remove("old")?;
    assert!(cups.queues()?.is_empty());
    Ok(())
}

#[test]
fn a_kept_scheduler_wants_a_password_for_changes() -> Result<()> {
    let bus = Bus::start()?;
    let cups = Cups::start_with(&bus, Admin::WithPassword)?;
    assert!(cups.add_unasked("new", "socket://127.0.0.1:9").is_err());
    assert!(cups.queues()?.is_empty());
    Ok(())
}

#[test]
fn a_printer_is_found_on_the_network_and_used() -> Result<()> {
    let bus = Bus::start()?;
    let cups = Cups::start(&bus)?;
    let printer = VirtualPrinter::start(&bus, "Third Floor")?;
    let found = wait_until("not found", Duration::from_secs(20), || {
        cups.discovered().ok().filter(|found| !found.is_empty())
    })?;
    assert_eq!(found, [printer.uri()]);

    cups.add("third", &found[0])?;
    cups.print("third", "found")?;
    // A queue that was added a moment ago can say that it is empty before it has begun.
    let came = wait_until("no page came out", Duration::from_secs(60), || {
        printer.pages().ok().filter(|pages| !pages.is_empty())
    });
    assert_eq!(came.with_context(|| printer.log())?.len(), 1);
    Ok(())
}

#[test]
fn a_printer_says_that_it_is_short_of_paper_and_toner() -> Result<()> {
    let bus = Bus::start()?;
    let mut printer = VirtualPrinter::start(&bus, "Short")?;
    assert_eq!(printer.reasons()?, ["none"]);
    printer.set_paper(0)?;
    assert!(
        printer.reasons()?.iter().any(|reason| reason.starts_with("media-empty")),
        "{:?}",
        printer.reasons()
    );
    printer.set_paper(250)?;
    printer.set_toner(5)?;
    assert!(
        printer.reasons()?.iter().any(|reason| reason.starts_with("toner-low")),
        "{:?}",
        printer.reasons()
    );
    printer.set_toner(0)?;
    assert!(
        printer.reasons()?.iter().any(|reason| reason.starts_with("toner-empty")),
        "{:?}",
        printer.reasons()
    );

    let address = printer.address();
    printer.kill();
    assert!(printer.reasons().is_err());
    printer.restart()?;
    assert_eq!(printer.address(), address);
    assert_eq!(printer.reasons()?, ["none"]);
    Ok(())
}
