//! Real programs of a person: entries in their folder, and processes that run as somebody who is not root.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_core::action::Action;
use deskside_core::machine::{Fault, Machine, Need};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::probe::{Choice, Verdict};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{find, wait_until};
use tempfile::TempDir;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const PATIENCE: Duration = Duration::from_secs(15);
/// Who the person is where the tests run as root.
const SOMEBODY: u32 = 65534;

const CHAT: &str = "[Desktop Entry]\nType=Application\nName=Chat\nExec=chat --hidden\n# by hand\n";
const CLOUD: &str =
    "[Desktop Entry]\nType=Application\nName=Cloud sync\nName[de]=Wolke\nExec=cloud\nOnlyShowIn=GNOME;\n";
const PART: &str = "[Desktop Entry]\nType=Application\nName=Keys\nExec=keys\nNoDisplay=true\n";

/// A person with a home folder and programs.
struct Desk {
    computer: Computer,
    settings: Settings,
    home: TempDir,
    system: TempDir,
}

impl Desk {
    fn open() -> Result<Self> {
        let (home, system) = (TempDir::new()?, TempDir::new()?);
        let uid = rustix::process::geteuid().as_raw();
        let settings = Settings {
            home: Some(home.path().to_owned()),
            config_folders: vec![system.path().to_owned()],
            desktop: Some("GNOME".to_owned()),
            uid: (uid == 0).then_some(SOMEBODY),
            ..Settings::default()
        };
        Ok(Desk { computer: Computer::new(Os::Linux, settings.clone()), settings, home, system })
    }

    /// With an entry of the person, one of the system, and a part of the desktop.
    fn with_entries() -> Result<Self> {
        let desk = Desk::open()?;
        fs::create_dir_all(desk.own())?;
        fs::create_dir_all(desk.system.path().join("autostart"))?;
        fs::write(desk.own().join("chat.desktop"), CHAT)?;
        fs::write(desk.system.path().join("autostart/cloud.desktop"), CLOUD)?;
        fs::write(desk.system.path().join("autostart/keys.desktop"), PART)?;
        Ok(desk)
    }

    fn own(&self) -> PathBuf {
        self.home.path().join(".config/autostart")
    }

    fn entry(&self, origin: &str, name: &str) -> String {
        format!("{origin}:{}/{name}.desktop", self.own().display())
    }

    fn offered(&self) -> Vec<String> {
        list(&self.computer, "autostart.list")
            .expect("a list")
            .into_iter()
            .map(|choice| choice.name)
            .collect()
    }

    /// A program of the person with a screen, under a name that no other test has: `sleep`, or something else that does nothing.
    fn start(&self, name: &str, what: &str, args: &[&str]) -> Result<Ran> {
        let tools = TempDir::new()?;
        fs::set_permissions(tools.path(), fs::Permissions::from_mode(0o755))?;
        let path = tools.path().join(name);
        fs::copy(find(what)?, &path)?;
        let mut command = match self.settings.uid {
            Some(uid) => {
                let mut command = Command::new(find("setpriv")?);
                command
                    .args(["--clear-groups", &format!("--reuid={uid}"), &format!("--regid={uid}")])
                    .arg(&path);
                command
            }
            None => Command::new(&path),
        };
        let child = command.args(args).env("DISPLAY", ":7").stdin(Stdio::null()).spawn()?;
        let mut ran = Ran { child, _tools: tools, choice: None };
        let seen = || self.running(name);
        ran.choice = Some(wait_until("the program is not seen", PATIENCE, seen)?);
        Ok(ran)
    }

    fn running(&self, name: &str) -> Option<Choice> {
        let running = list(&self.computer, "programs.running").expect("a list");
        running.into_iter().find(|choice| choice.name == name)
    }
}

struct Ran {
    child: Child,
    _tools: TempDir,
    choice: Option<Choice>,
}

impl Ran {
    fn process(&self) -> &str {
        &self.choice.as_ref().expect("it was seen").key
    }

    fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Ran {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn switch(verb: &str, entry: &str) -> Action {
    action(&format!("autostart.switch-{verb}"), &[("starts", entry)])
}

/// Every file below a folder, with what is in it.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push((path.clone(), fs::read(&path).unwrap_or_default())),
        }
    }
    found.sort();
    found
}

#[test]
fn what_starts_by_itself_is_switched_off_and_comes_back_byte_for_byte() -> Result<()> {
    let desk = Desk::with_entries()?;
    assert_eq!(desk.offered(), ["Chat", "Cloud sync"]);
    for (origin, name, left) in [("own", "chat", "Cloud sync"), ("system", "cloud", "Chat")] {
        let before = files(desk.home.path());
        let entry = desk.entry(origin, name);
        let on = || check(&desk.computer, "autostart.on", &[("starts", &entry)]);
        assert!(matches!(on(), Verdict::Found { .. }));
        let made = change(&desk.computer, &switch("off", &entry))?;
        assert_eq!((stand(&desk.computer, &made), made.class), (Ok(Stand::After), EffectClass::Reversible));
        assert_eq!((on(), desk.offered()), (Verdict::NotFound, vec![left.to_owned()]));
        assert_eq!(plan(&desk.computer, &switch("off", &entry)).err(), Some(Need::NotApplicable));
        let undone = change(&desk.computer, &made.undo.context("an undo")?)?;
        assert_eq!(stand(&desk.computer, &undone), Ok(Stand::After));
        assert_eq!(files(desk.home.path()), before, "{name}");
    }
    assert_eq!(fs::read_to_string(desk.system.path().join("autostart/cloud.desktop"))?, CLOUD);
    Ok(())
}

#[test]
fn the_first_entry_that_is_switched_off_makes_the_folder_that_it_needs() -> Result<()> {
    let desk = Desk::with_entries()?;
    fs::remove_dir_all(desk.home.path().join(".config"))?;
    change(&desk.computer, &switch("off", &desk.entry("system", "cloud")))?;
    let text = fs::read_to_string(desk.own().join("cloud.desktop"))?;
    assert!(text.contains("Hidden=true"), "{text}");
    Ok(())
}

#[test]
fn an_entry_that_somebody_else_has_changed_is_left_as_it_is() -> Result<()> {
    let desk = Desk::with_entries()?;
    let cloud = desk.entry("system", "cloud");
    let made = change(&desk.computer, &switch("off", &cloud))?;
    // The person wrote an entry of their own in its place since.
    fs::write(desk.own().join("cloud.desktop"), CHAT)?;
    assert_eq!(plan(&desk.computer, &made.undo.context("an undo")?).err(), Some(Need::NotApplicable));
    assert_eq!(fs::read_to_string(desk.own().join("cloud.desktop"))?, CHAT);

    let chat = desk.entry("own", "chat");
    let shown = plan(&desk.computer, &switch("off", &chat)).expect("a plan");
    fs::write(desk.own().join("chat.desktop.off"), "kept by somebody")?;
    assert_eq!(desk.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    assert_eq!(fs::read_to_string(desk.own().join("chat.desktop.off"))?, "kept by somebody");
    // Nothing outside of the person's folder is an entry, whatever it is called.
    for elsewhere in ["own:/etc/xdg/autostart/chat.desktop", "system:/tmp/cloud.desktop"] {
        assert_eq!(plan(&desk.computer, &switch("off", elsewhere)).err(), Some(Need::NotApplicable));
    }
    // Nor is a link to somewhere else.
    std::os::unix::fs::symlink(
        desk.system.path().join("autostart/cloud.desktop"),
        desk.own().join("link.desktop"),
    )?;
    assert_eq!(
        plan(&desk.computer, &switch("off", &desk.entry("own", "link"))).err(),
        Some(Need::NotApplicable)
    );
    Ok(())
}

#[test]
fn a_program_quits_when_it_is_asked_and_is_ended_when_it_does_not() -> Result<()> {
    let desk = Desk::open()?;
    let mut ran = desk.start("drawing", "sleep", &["300"])?;
    let quit = action("program.quit", &[("process", ran.process())]);
    let made = change(&desk.computer, &quit)?;
    assert_eq!((stand(&desk.computer, &made), made.class), (Ok(Stand::After), EffectClass::Irreversible));
    assert!(made.loss.is_some() && made.undo.is_none());
    assert!(!ran.runs());

    // One that asks its person whether to save, and waits: deaf to the polite signal.
    let deaf = ["--ignore-signal=TERM", "sleep", "301"];
    let mut ran = desk.start("sleep", "env", &deaf)?;
    let quit = action("program.quit", &[("process", ran.process())]);
    let shown = plan(&desk.computer, &quit).expect("a plan");
    desk.computer.apply(&permit(&shown), &shown, Duration::from_secs(2))?;
    assert!(ran.runs());
    assert_eq!(stand(&desk.computer, &shown), Ok(Stand::Before), "it is still open");
    let ended = change(&desk.computer, &action("program.end", &[("process", ran.process())]))?;
    assert_eq!(stand(&desk.computer, &ended), Ok(Stand::After));
    assert!(!ran.runs());
    Ok(())
}

#[test]
fn another_process_of_the_same_number_and_those_of_others_are_never_touched() -> Result<()> {
    let desk = Desk::open()?;
    let mut ran = desk.start("painting", "sleep", &["302"])?;
    let (number, began) = ran.process().split_once('@').context("two parts")?;
    let other = format!("{number}@{}", began.parse::<u64>()? + 1);
    let of_root = "1@1".parse::<deskside_core::programs::ProcessId>();
    assert!(of_root.is_err());
    assert_eq!(
        plan(&desk.computer, &action("program.end", &[("process", &other)])).err(),
        Some(Need::NotApplicable)
    );
    // A plan that was agreed to while it ran, when its number has gone to another program since.
    let shown = plan(&desk.computer, &action("program.end", &[("process", ran.process())])).expect("a plan");
    ran.child.kill()?;
    ran.child.wait()?;
    assert_eq!(desk.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    // This test is no program that it offers, nor is anything that is not the person's.
    let own = std::process::id().to_string();
    let running = list(&desk.computer, "programs.running").expect("a list");
    assert!(running.iter().all(|choice| !choice.key.starts_with(&format!("{own}@"))));
    let as_root = Computer::new(Os::Linux, Settings { uid: Some(0), ..desk.settings.clone() });
    assert_eq!(list(&as_root, "programs.running").err(), Some(Need::Fault(Fault::NotSupported)));
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and lists are the same.
#[test]
fn one_story_of_entries_told_to_both_ends_the_same() -> Result<()> {
    let desk = Desk::with_entries()?;
    let pretended = Pretended::new(&Scenario::parse("starts Chat\nstarts Cloud system")?);
    let brief = |machine: &dyn Machine| -> usize { list(machine, "autostart.list").expect("a list").len() };
    let real = [desk.entry("own", "chat"), desk.entry("system", "cloud")];
    let pretence = ["own", "system"].map(|origin| {
        format!(
            "{origin}:/home/anna/.config/autostart/{}.desktop",
            if origin == "own" { "chat" } else { "cloud" }
        )
    });
    for (verb, which) in [("on", 0), ("off", 0), ("off", 0), ("off", 1), ("on", 0), ("on", 1), ("on", 1)] {
        let machines: [(&dyn Machine, &str); 2] =
            [(&desk.computer, &real[which]), (&pretended, &pretence[which])];
        let ended = machines.map(|(machine, entry)| {
            let plan = plan(machine, &switch(verb, entry)).map_err(|need| format!("{need:?}"))?;
            let states: Vec<_> =
                plan.effects.iter().map(|effect| (effect.from.clone(), effect.to.clone())).collect();
            let end = machine.apply(&permit(&plan), &plan, WITHIN);
            Ok::<_, String>((states, plan.class, end, brief(machine)))
        });
        assert_eq!(ended[0], ended[1], "{verb} {which}");
    }
    Ok(())
}
