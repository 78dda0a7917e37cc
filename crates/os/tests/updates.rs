//! The real PackageKit on a private bus, with the made-up updates of its own backend for tests. Polkit beside it is a stand-in.

use anyhow::Result;
use deskside_core::machine::{Fault, Machine, Need, Reading, UpdatesAsk};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::probe::Verdict;
use deskside_core::updates::{Updates, Waiting};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{SessionBus, UpdateServices, wait_until};

use crate::support::{WITHIN, action, check, permit, plan, stand};

fn computer(bus: &str) -> Computer {
    Computer::new(Os::Linux, Settings { system_bus: Some(bus.to_owned()), ..Settings::default() })
}

fn told(machine: &dyn Machine) -> Updates {
    match machine.read(&UpdatesAsk::Updates.into(), WITHIN) {
        Ok(Reading::Updates(updates)) => updates,
        other => panic!("{other:?}"),
    }
}

/// One story told to the real PackageKit and to the pretended computer: what waits, the plan, and what is so afterwards are the same.
#[test]
fn both_look_for_updates_in_the_same_way() -> Result<()> {
    let services = UpdateServices::start(true)?;
    let real = computer(services.address());
    let pretended = Pretended::new(&Scenario::parse("updates 3 waiting 1 security\nupdates never-looked")?);
    let machines: [&dyn Machine; 2] = [&real, &pretended];
    let [real, pretence] = machines.map(|machine| -> Result<_> {
        let checks = || {
            ["updates.at-work", "updates.list-old", "updates.waiting", "updates.prepared"]
                .map(|name| check(machine, name, &[]))
        };
        let waiting = machine.read(&UpdatesAsk::WaitingUpdates.into(), WITHIN)?;
        assert_eq!(waiting, Reading::WaitingUpdates(Waiting { all: 3, security: 1 }));
        let before = checks();
        assert_eq!(told(machine).looked, None);
        let planned = plan(machine, &action("updates.look", &[])).expect("a plan");
        machine.apply(&permit(&planned), &planned, WITHIN)?;
        assert_eq!((stand(machine, &planned), planned.class), (Ok(Stand::After), EffectClass::Irreversible));
        // Having looked just now, there is nothing to look for again.
        let again = plan(machine, &action("updates.look", &[])).map(drop);
        assert_eq!(again, Err(Need::NotApplicable));
        Ok((before, planned.effects, checks()))
    });
    assert_eq!(real?, pretence?);
    Ok(())
}

#[test]
fn an_update_at_work_is_seen_until_it_is_through() -> Result<()> {
    let services = UpdateServices::start(true)?;
    let computer = computer(services.address());
    let at_work = || matches!(check(&computer, "updates.at-work", &[]), Verdict::Found { .. });
    assert!(!at_work());
    let installing = services.install()?;
    wait_until("an update at work", WITHIN, || at_work().then_some(()))?;
    assert!(told(&computer).at_work.is_some_and(|at_work| at_work.percent.is_some()));
    // Whoever began it is gone, and PackageKit calls it off.
    drop(installing);
    wait_until("nothing at work", WITHIN, || (!at_work()).then_some(()))
}

#[test]
fn who_is_not_at_the_computer_is_told_that_they_may_not() -> Result<()> {
    let services = UpdateServices::start(false)?;
    let computer = computer(services.address());
    let shown = plan(&computer, &action("updates.look", &[])).expect("a plan");
    let refused = computer.apply(&permit(&shown), &shown, WITHIN);
    assert!(matches!(refused, Err(Fault::Denied { .. })), "{refused:?}");
    assert_eq!((stand(&computer, &shown), told(&computer).looked), (Ok(Stand::Before), None));
    Ok(())
}

#[test]
fn without_packagekit_nothing_is_taken_for_fine() -> Result<()> {
    let bus = SessionBus::start()?;
    let computer = computer(bus.address());
    let unknown = Verdict::Unknown { fault: Fault::NotInstalled { what: "PackageKit".to_owned() } };
    for name in ["updates.at-work", "updates.list-old", "updates.waiting", "updates.prepared"] {
        assert_eq!(check(&computer, name, &[]), unknown, "{name}");
    }
    assert!(matches!(
        plan(&computer, &action("updates.look", &[])),
        Err(Need::Fault(Fault::NotInstalled { .. }))
    ));
    Ok(())
}
