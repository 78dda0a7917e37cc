//! Real settings of a desktop: `gsettings` and dconf on a private bus, in the home folder of nobody.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use deskside_core::action::Action;
use deskside_core::machine::{DeskAsk, Fault, Machine, Need, Reading};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{SessionBus, find};
use tempfile::TempDir;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

/// A person's desktop with nothing on it but its settings.
struct Desk {
    computer: Computer,
    settings: Settings,
    // The bus before the folder that its services use.
    _bus: SessionBus,
    home: TempDir,
}

impl Desk {
    fn open() -> Result<Self> {
        let home = TempDir::new()?;
        let bus = SessionBus::start_for(Some(home.path()), &["ca.desrt.dconf"])?;
        let settings = Settings {
            home: Some(home.path().to_owned()),
            session_bus: Some(bus.address().to_owned()),
            runtime: Some(bus.runtime().to_owned()),
            desktop: Some("ubuntu:GNOME".to_owned()),
            ..Settings::default()
        };
        Ok(Desk { computer: Computer::new(Os::Linux, settings.clone()), settings, _bus: bus, home })
    }

    /// `gsettings`, as the person or their desktop would call it.
    fn gsettings(&self, args: &[&str]) -> Result<String> {
        let output = Command::new(find("gsettings")?)
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            .env("DBUS_SESSION_BUS_ADDRESS", self.settings.session_bus.as_ref().context("a bus")?)
            .env("XDG_RUNTIME_DIR", self.settings.runtime.as_ref().context("a folder")?)
            .output()?;
        anyhow::ensure!(output.status.success(), "{args:?}: {output:?}");
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// Every setting that there is, with its value.
    fn everything(&self) -> Result<String> {
        self.gsettings(&["list-recursively"])
    }
}

fn set_layouts(layouts: &str) -> Action {
    action("keyboard.set-layouts", &[("layouts", layouts)])
}

fn switch(verb: &str, aid: &str) -> Action {
    action(&format!("aid.switch-{verb}"), &[("aid", aid)])
}

fn set_size(size: &str) -> Action {
    action("text.set-size", &[("text-size", size)])
}

#[test]
fn every_setting_is_changed_for_the_whole_desktop_and_taken_back() -> Result<()> {
    let desk = Desk::open()?;
    // Slow keys came on, as when somebody holds the Shift key for eight seconds.
    desk.gsettings(&["set", "org.gnome.desktop.a11y.keyboard", "slowkeys-enable", "true"])?;
    let aids = [
        "screen-reader",
        "magnifier",
        "high-contrast",
        "screen-keyboard",
        "sticky-keys",
        "bounce-keys",
        "mouse-keys",
    ];
    let on = aids.map(|aid| switch("on", aid));
    let others = [set_layouts("xkb:us,xkb:de+nodeadkeys"), switch("off", "slow-keys"), set_size("1.25")];
    for action in on.into_iter().chain(others) {
        let before = desk.everything()?;
        let made = change(&desk.computer, &action)?;
        assert_eq!((stand(&desk.computer, &made), made.class), (Ok(Stand::After), EffectClass::Reversible));
        let changed = desk.everything()?;
        let differ = before.lines().zip(changed.lines()).filter(|(before, after)| before != after).count();
        assert_eq!((differ, before.lines().count()), (1, changed.lines().count()), "{action:?}");
        let undone = change(&desk.computer, &made.undo.context("an undo")?)?;
        assert_eq!(stand(&desk.computer, &undone), Ok(Stand::After));
        assert_eq!(desk.everything()?, before, "{action:?}");
    }
    Ok(())
}

#[test]
fn the_checks_follow_what_the_person_sets() -> Result<()> {
    let desk = Desk::open()?;
    let german = [("layout", "xkb:de")];
    let is_found = |name: &str, args: &[(&'static str, &str)]| match check(&desk.computer, name, args) {
        Verdict::Found { .. } => true,
        Verdict::NotFound => false,
        other => panic!("{name}: {other:?}"),
    };
    assert!(is_found("keyboard.layout-missing", &german));
    assert_eq!(check(&desk.computer, "keyboard.other-layouts", &german), Verdict::NotApplicable);
    desk.gsettings(&["set", "org.gnome.desktop.input-sources", "sources", "[('xkb', 'us'), ('xkb', 'de')]"])?;
    assert!(!is_found("keyboard.layout-missing", &german));
    let Verdict::Found { facts } = check(&desk.computer, "keyboard.other-layouts", &german) else {
        panic!("it can be switched to English")
    };
    assert_eq!(
        (facts["others"].text(), facts["layouts"].text()),
        ("English (US)".to_owned(), "xkb:de".to_owned())
    );
    let offered = list(&desk.computer, "keyboard.layouts").expect("a list");
    let first: Vec<&str> = offered.iter().take(3).map(|choice| choice.name.as_str()).collect();
    assert_eq!(first, ["German", "English (US)", "English (UK)"]);
    assert!(offered.len() > 50, "only {}", offered.len());

    assert!(!is_found("aid.on", &[("aid", "sticky-keys")]));
    desk.gsettings(&["set", "org.gnome.desktop.a11y.keyboard", "stickykeys-enable", "true"])?;
    assert!(is_found("aid.on", &[("aid", "sticky-keys")]));
    assert!(!is_found("text.other-size", &[("text-size", "1.0")]));
    desk.gsettings(&["set", "org.gnome.desktop.interface", "text-scaling-factor", "1.1"])?;
    assert!(is_found("text.other-size", &[("text-size", "1.25")]));
    assert!(!is_found("text.other-size", &[("text-size", "1.1")]));
    Ok(())
}

#[test]
fn what_was_set_otherwise_since_the_plan_was_shown_stays() -> Result<()> {
    let desk = Desk::open()?;
    let shown = plan(&desk.computer, &set_layouts("xkb:de")).expect("a plan");
    desk.gsettings(&["set", "org.gnome.desktop.input-sources", "sources", "[('xkb', 'fr')]"])?;
    assert_eq!(desk.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    assert_eq!(desk.gsettings(&["get", "org.gnome.desktop.input-sources", "sources"])?, "[('xkb', 'fr')]");
    assert_eq!(plan(&desk.computer, &switch("off", "magnifier")).err(), Some(Need::NotApplicable));
    Ok(())
}

/// A folder with a program of that name, which is this script.
fn instead_of(name: &str, script: &str, folder: &Path) -> Result<PathBuf> {
    use std::os::unix::fs::PermissionsExt as _;
    let path = folder.join(name);
    fs::write(&path, script)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    Ok(folder.to_owned())
}

#[test]
fn without_a_desktop_that_has_these_settings_nothing_is_taken_for_fine() -> Result<()> {
    let desk = Desk::open()?;
    let fault = |settings: Settings| {
        let computer = Computer::new(Os::Linux, settings);
        match check(&computer, "aid.on", &[("aid", "slow-keys")]) {
            Verdict::Unknown { fault } => fault,
            other => panic!("{other:?}"),
        }
    };
    for other in [None, Some("KDE"), Some("X-Cinnamon"), Some("XFCE"), Some("NOTGNOME")] {
        let settings = Settings { desktop: other.map(str::to_owned), ..desk.settings.clone() };
        assert_eq!(fault(settings), Fault::NotSupported, "{other:?}");
    }
    let none = Settings { programs: Some(vec![desk.home.path().to_owned()]), ..desk.settings.clone() };
    assert_eq!(fault(none), Fault::NotInstalled { what: "gsettings".to_owned() });
    // What an administrator has locked is said to be not writable; the sentence was recorded from a keyfile with locks.
    let tools = TempDir::new()?;
    let script = "#!/bin/sh\n[ \"$1\" = set ] && { echo 'The key is not writable' >&2; exit 1; }\nexec /usr/bin/gsettings \"$@\"\n";
    let folders = vec![instead_of("gsettings", script, tools.path())?, "/usr/bin".into(), "/bin".into()];
    let locked = Computer::new(Os::Linux, Settings { programs: Some(folders), ..desk.settings.clone() });
    let shown = plan(&locked, &switch("on", "magnifier")).expect("a plan");
    let refused = locked.apply(&permit(&shown), &shown, WITHIN);
    assert!(matches!(refused, Err(Fault::Denied { .. })), "{refused:?}");
    assert_eq!(stand(&locked, &shown), Ok(Stand::Before));
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and settings are the same.
#[test]
fn one_story_of_settings_told_to_both_ends_the_same() -> Result<()> {
    let desk = Desk::open()?;
    let pretended = Pretended::new(&Scenario::parse("keyboard")?);
    let state = |machine: &dyn Machine| match machine.read(&DeskAsk::Desk.into(), WITHIN) {
        Ok(Reading::Desk(desk)) => desk,
        other => panic!("{other:?}"),
    };
    let story = [
        switch("off", "slow-keys"),
        switch("on", "slow-keys"),
        switch("on", "slow-keys"),
        set_layouts("xkb:us,xkb:de"),
        set_layouts("xkb:de"),
        set_layouts("xkb:de"),
        set_layouts("xkb:de+nodeadkeys,xkb:gb,xkb:ch"),
        set_size("1.5"),
        set_size("1.0"),
        switch("off", "slow-keys"),
        set_layouts("none"),
    ];
    assert_eq!(state(&desk.computer), state(&pretended));
    for act in story {
        let machines: [&dyn Machine; 2] = [&desk.computer, &pretended];
        let planned = machines.map(|machine| plan(machine, &act));
        let [real, pretence] = planned.each_ref().map(|plan| {
            plan.as_ref().map(|plan| (plan.effects.clone(), plan.class, plan.undo.clone(), plan.loss.clone()))
        });
        assert_eq!(real, pretence, "the plan of {act:?}");
        for (machine, plan) in machines.into_iter().zip(planned) {
            let Ok(plan) = plan else { continue };
            assert_eq!(machine.apply(&permit(&plan), &plan, WITHIN), Ok(()), "{act:?}");
        }
        assert_eq!(state(&desk.computer), state(&pretended), "after {act:?}");
    }
    Ok(())
}
