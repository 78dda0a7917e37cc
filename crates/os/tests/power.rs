//! Real power profiles: power-profiles-daemon on a private bus. Polkit and logind beside it are stand-ins.

use anyhow::{Context as _, Result};
use deskside_core::machine::{Fault, Machine, Need, PowerAsk, Reading};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::power::Profile;
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{PowerServices, SessionBus};

use crate::support::{WITHIN, action, change, check, permit, plan, stand};

fn computer(bus: &str) -> Computer {
    Computer::new(Os::Linux, Settings { system_bus: Some(bus.to_owned()), ..Settings::default() })
}

fn now(machine: &dyn Machine) -> Profile {
    match machine.read(&PowerAsk::Profiles.into(), WITHIN) {
        Ok(Reading::Profiles(profiles)) => profiles.now,
        other => panic!("{other:?}"),
    }
}

/// One story told to the real daemon and to the pretended computer: plans, ends and profiles are the same, also after Undo.
#[test]
fn profiles_are_changed_and_taken_back_by_both_in_the_same_way() -> Result<()> {
    let services = PowerServices::start(true)?;
    let real = computer(services.address());
    let pretended = Pretended::new(&Scenario::parse("")?);
    for wanted in ["balanced", "power-saver", "performance"] {
        let wish = action("power.set-profile", &[("profile", wanted)]);
        let other = |machine: &dyn Machine| check(machine, "power.other-profile", &[("profile", wanted)]);
        let machines: [&dyn Machine; 2] = [&real, &pretended];
        let ended = machines.map(|machine| -> Result<_> {
            let before = (now(machine), other(machine));
            let planned = match plan(machine, &wish) {
                Err(need) => return Ok((before, Err(need), None)),
                Ok(plan) => plan,
            };
            machine.apply(&permit(&planned), &planned, WITHIN)?;
            assert_eq!(
                (stand(machine, &planned), planned.class),
                (Ok(Stand::After), EffectClass::Reversible)
            );
            let after = (now(machine), other(machine));
            assert_eq!(after.1, Verdict::NotFound);
            change(machine, planned.undo.as_ref().context("an undo")?)?;
            assert_eq!((now(machine), other(machine)), before);
            Ok((before, Ok((planned.effects, planned.undo)), Some(after)))
        });
        let [real, pretence] = ended;
        assert_eq!(real?, pretence?, "{wanted}");
    }
    Ok(())
}

#[test]
fn who_is_not_at_the_computer_is_told_that_they_may_not() -> Result<()> {
    let services = PowerServices::start(false)?;
    let computer = computer(services.address());
    let shown = plan(&computer, &action("power.set-profile", &[("profile", "power-saver")])).expect("a plan");
    let refused = computer.apply(&permit(&shown), &shown, WITHIN);
    assert!(matches!(refused, Err(Fault::Denied { .. })), "{refused:?}");
    assert_eq!((stand(&computer, &shown), now(&computer)), (Ok(Stand::Before), Profile::Balanced));
    // Nobody keeps this one awake, and that is known because somebody was asked.
    assert_eq!(check(&computer, "power.kept-awake", &[]), Verdict::NotFound);
    Ok(())
}

#[test]
fn without_the_services_nothing_is_taken_for_fine() -> Result<()> {
    let bus = SessionBus::start()?;
    let computer = computer(bus.address());
    for (name, args, what) in [
        ("power.other-profile", &[("profile", "power-saver")][..], "net.hadess.PowerProfiles"),
        ("power.kept-awake", &[], "org.freedesktop.login1"),
    ] {
        let unknown = Verdict::Unknown { fault: Fault::NotInstalled { what: what.to_owned() } };
        assert_eq!(check(&computer, name, args), unknown);
    }
    let wish = action("power.set-profile", &[("profile", "power-saver")]);
    assert!(matches!(plan(&computer, &wish), Err(Need::Fault(Fault::NotInstalled { .. }))));
    Ok(())
}
