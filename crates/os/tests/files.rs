//! Real files, a real trash: GIO and GVfs on a private bus, in a home folder that is only there for the test.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::Path;

use anyhow::{Context as _, Result};
use deskside_core::action::{Action, FilesAction};
use deskside_core::files::FilePath;
use deskside_core::machine::{Fault, FilesAsk, Machine, Need, Reading};
use deskside_core::plan::Stand;
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{SessionBus, wait_until};
use tempfile::TempDir;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const MB: u64 = 1_000_000;

/// A home folder, a bus with the desktop's trash on it, and the computer that sees both.
struct Home {
    computer: Computer,
    bus: SessionBus,
    folder: TempDir,
}

impl Home {
    fn open() -> Result<Self> {
        let folder = TempDir::new()?;
        let bus =
            SessionBus::start_for(Some(folder.path()), &["org.gtk.vfs.Daemon", "org.gtk.vfs.Metadata"])?;
        let computer = Computer::new(Os::Linux, settings(&bus, folder.path()));
        Ok(Home { computer, bus, folder })
    }

    /// A file of so many bytes, which take no room on this disk.
    fn put(&self, name: &str, bytes: u64) -> Result<FilePath> {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        File::create(&path)?.set_len(bytes)?;
        self.path(name)
    }

    fn path(&self, name: &str) -> Result<FilePath> {
        let path = self.folder.path().canonicalize()?.join(name);
        Ok(path.to_str().context("a name")?.parse()?)
    }

    /// Every file that can be seen, with its size.
    fn seen(&self) -> Result<BTreeMap<String, u64>> {
        let mut all = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let name = entry.path().strip_prefix(self.folder.path())?.display().to_string();
                match entry.metadata()? {
                    at if at.is_dir() && !name.starts_with('.') => folders.push(entry.path()),
                    at if at.is_file() => drop(all.insert(name, at.len())),
                    _ => {}
                }
            }
        }
        Ok(all)
    }

    fn trash(&self) -> Vec<(String, Option<FilePath>, u64)> {
        match self.computer.read(&FilesAsk::Trash.into(), WITHIN) {
            Ok(Reading::Trash(trash)) => trash.into_iter().map(|at| (at.entry, at.from, at.bytes)).collect(),
            other => panic!("{other:?}"),
        }
    }

    /// The trash is told of what happens to it, and is a moment late.
    fn comes_to(&self, entries: usize) {
        let seen = || (self.trash().len() == entries).then_some(());
        wait_until("the trash does not come to it", std::time::Duration::from_secs(10), seen)
            .expect("the trash");
    }
}

fn settings(bus: &SessionBus, home: &Path) -> Settings {
    Settings {
        home: Some(home.to_owned()),
        session_bus: Some(bus.address().to_owned()),
        runtime: Some(bus.runtime().to_owned()),
        ..Settings::default()
    }
}

fn trash_of(file: &FilePath) -> Action {
    FilesAction::Trash { file: file.clone() }.into()
}

fn empty() -> Action {
    FilesAction::EmptyTrash {}.into()
}

#[test]
fn a_file_goes_to_the_trash_and_comes_back_as_it_was() -> Result<()> {
    let home = Home::open()?;
    let film = home.put("Videos/Grüße & Küsse 100%.mp4", 70 * MB)?;
    home.put("Videos/short.mp4", MB)?;
    home.put(".cache/hidden.bin", 90 * MB)?;
    let before = home.seen()?;

    let offered = list(&home.computer, "files.large").expect("a list");
    let names: Vec<&str> = offered.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(names, ["Grüße & Küsse 100%.mp4"], "what is small or hidden is not offered");
    assert_eq!(offered[0].key, film.as_str());

    let made = change(&home.computer, &trash_of(&film))?;
    home.comes_to(1);
    assert_eq!(stand(&home.computer, &made), Ok(Stand::After));
    let verdict = check(&home.computer, "file.present", &[("file", film.as_str())]);
    assert_eq!(verdict, Verdict::NotFound);
    assert_eq!(home.trash()[0].1.as_ref(), Some(&film));
    assert_eq!(home.trash()[0].2, 70 * MB);

    let undone = change(&home.computer, &made.undo.context("an undo")?)?;
    home.comes_to(0);
    assert_eq!(stand(&home.computer, &undone), Ok(Stand::After));
    assert_eq!(home.seen()?, before);
    Ok(())
}

#[test]
fn each_of_two_files_of_one_name_comes_back_to_its_own_place() -> Result<()> {
    let home = Home::open()?;
    let [one, other] = [home.put("a/notes.tar.gz", 60 * MB)?, home.put("b/notes.tar.gz", 61 * MB)?];
    let first = change(&home.computer, &trash_of(&one))?;
    home.comes_to(1);
    let second = change(&home.computer, &trash_of(&other))?;
    home.comes_to(2);
    for (plan, file, bytes) in [(&first, "a/notes.tar.gz", 60 * MB), (&second, "b/notes.tar.gz", 61 * MB)] {
        change(&home.computer, plan.undo.as_ref().context("an undo")?)?;
        assert_eq!(home.seen()?.get(file), Some(&bytes));
    }
    // An undo that names the entry of another file moves nothing.
    change(&home.computer, &trash_of(&one))?;
    home.comes_to(1);
    let wrong =
        FilesAction::Restore { file: other.clone(), entry: "notes.tar.gz".to_owned(), bytes: 61 * MB };
    assert_eq!(plan(&home.computer, &wrong.into()).err(), Some(Need::NotApplicable));
    Ok(())
}

#[test]
fn emptying_the_trash_takes_exactly_what_was_shown() -> Result<()> {
    let home = Home::open()?;
    for name in ["one.iso", "two.iso"] {
        change(&home.computer, &trash_of(&home.put(name, 60 * MB)?))?;
    }
    home.comes_to(2);
    let shown = plan(&home.computer, &empty()).expect("a plan");
    // Something comes into it before the person agrees: they have not seen it.
    change(&home.computer, &trash_of(&home.put("letter.odt", MB)?))?;
    home.comes_to(3);
    let refused = home.computer.apply(&permit(&shown), &shown, WITHIN);
    assert_eq!(refused, Err(Fault::NotPermitted));
    assert_eq!(home.trash().len(), 3);
    // One thing for another of the same size is not what was shown either, nor is what is hidden left out of it.
    let shown = plan(&home.computer, &empty()).expect("a plan");
    let files = home.folder.path().join(".local/share/Trash/files");
    fs::rename(files.join("letter.odt"), home.folder.path().join("letter.odt"))?;
    fs::remove_file(home.folder.path().join(".local/share/Trash/info/letter.odt.trashinfo"))?;
    fs::create_dir(home.folder.path().join(".profile"))?;
    File::create(home.folder.path().join(".profile/mail.db"))?.set_len(MB)?;
    let hidden = home.folder.path().join(".profile");
    let thrown = std::process::Command::new("gio")
        .args([OsStr::new("trash"), hidden.as_os_str()])
        .env("HOME", home.folder.path())
        .env("DBUS_SESSION_BUS_ADDRESS", home.bus.address())
        .env("XDG_RUNTIME_DIR", home.bus.runtime())
        .status()?;
    assert!(thrown.success());
    home.comes_to(3);
    assert_eq!(home.trash().iter().find(|at| at.0 == ".profile").map(|at| at.2), Some(MB));
    assert_eq!(home.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    assert_eq!(home.trash().len(), 3);

    let made = change(&home.computer, &empty())?;
    home.comes_to(0);
    assert_eq!(stand(&home.computer, &made), Ok(Stand::After));
    assert_eq!(fs::read_dir(home.folder.path().join(".local/share/Trash/files"))?.count(), 0);
    assert!(made.undo.is_none() && made.loss.is_some());
    Ok(())
}

#[test]
fn what_is_not_the_persons_own_is_never_named() -> Result<()> {
    let home = Home::open()?;
    let elsewhere = TempDir::new()?;
    File::create(elsewhere.path().join("theirs.iso"))?.set_len(80 * MB)?;
    std::os::unix::fs::symlink(elsewhere.path(), home.folder.path().join("link"))?;
    std::os::unix::fs::symlink(elsewhere.path().join("theirs.iso"), home.folder.path().join("theirs.iso"))?;
    home.put(".mozilla/places.sqlite", 80 * MB)?;
    fs::create_dir(home.folder.path().join("Folder"))?;
    home.put("Real/own.iso", MB)?;
    std::os::unix::fs::symlink(home.folder.path().join("Real"), home.folder.path().join("alias"))?;
    std::os::unix::fs::symlink("/nowhere/at/all", home.folder.path().join("dangling"))?;
    assert!(list(&home.computer, "files.large").expect("a list").is_empty());
    let outside = elsewhere.path().canonicalize()?.join("theirs.iso");
    let outside: FilePath = outside.to_str().context("a name")?.parse()?;
    for file in [
        outside,
        home.path("link/theirs.iso")?,
        home.path("theirs.iso")?,
        home.path("alias/own.iso")?,
        home.path("dangling/own.iso")?,
        home.path(".mozilla/places.sqlite")?,
        home.path(".bashrc")?,
        home.path("Folder")?,
        "/etc/passwd".parse()?,
    ] {
        let refused = plan(&home.computer, &trash_of(&file));
        let is_refused = matches!(refused, Err(Need::Fault(Fault::Denied { .. } | Fault::NotSupported)));
        assert!(is_refused, "{file}: {refused:?}");
        // A plan that was made where it could be made is refused here all the same.
        let pretended = Pretended::new(&Scenario::parse(&format!("file {file} 80 MB"))?);
        let mut made = plan(&pretended, &trash_of(&file)).expect("a plan");
        made.invocations = home.computer.invocations(&made.action);
        assert!(home.computer.apply(&permit(&made), &made, WITHIN).is_err(), "{file}");
    }
    assert!(elsewhere.path().join("theirs.iso").exists());
    assert!(home.trash().is_empty());
    Ok(())
}

#[test]
fn without_the_desktop_nothing_is_taken_for_fine() -> Result<()> {
    let home = Home::open()?;
    let unknown = |settings: Settings| {
        let computer = Computer::new(Os::Linux, settings);
        match check(&computer, "trash.full", &[]) {
            Verdict::Unknown { fault } => fault,
            other => panic!("{other:?}"),
        }
    };
    let good = settings(&home.bus, home.folder.path());
    let no_program = Settings { programs: Some(vec![home.folder.path().to_owned()]), ..good.clone() };
    assert_eq!(unknown(no_program), Fault::NotInstalled { what: "gio".to_owned() });
    let no_bus = Settings { session_bus: Some("unix:path=/nowhere".to_owned()), ..good };
    let fault = unknown(no_bus);
    assert!(matches!(&fault, Fault::Tool { program, .. } if program == "gio"), "{fault:?}");
    Ok(())
}

#[test]
fn the_room_is_that_of_the_disk_under_the_home_folder() -> Result<()> {
    let home = Home::open()?;
    let Ok(Reading::Room(room)) = home.computer.read(&FilesAsk::Room.into(), WITHIN) else {
        panic!("no room")
    };
    let disk = rustix::fs::statvfs(home.folder.path())?;
    assert_eq!(room.total, disk.f_blocks * disk.f_frsize);
    assert!(room.free <= room.total);
    Ok(())
}

#[test]
fn an_undo_does_not_take_another_file_of_that_name_for_the_one_that_was() -> Result<()> {
    let home = Home::open()?;
    let film = home.put("film.mp4", 60 * MB)?;
    let first = change(&home.computer, &trash_of(&film))?;
    home.comes_to(1);
    let undo = first.undo.clone().context("an undo")?;
    // A new one is in its place: nothing was put back, and nothing is.
    home.put("film.mp4", 70 * MB)?;
    assert_eq!(stand(&home.computer, &first), Ok(Stand::Between));
    assert_eq!(plan(&home.computer, &undo).err(), Some(Need::NotApplicable));
    // The old one is gone for good, and the new one was thrown away under its name.
    change(&home.computer, &empty())?;
    home.comes_to(0);
    change(&home.computer, &trash_of(&film))?;
    home.comes_to(1);
    assert_eq!(plan(&home.computer, &undo).err(), Some(Need::NotApplicable), "another file is in the trash");
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and verdicts are the same.
#[test]
fn one_story_of_files_told_to_both_ends_the_same() -> Result<()> {
    let home = Home::open()?;
    let film = home.put("Videos/film.mp4", 70 * MB)?;
    let scenario = format!("file {film} 70 MB");
    let pretended = Pretended::new(&Scenario::parse(&scenario)?);
    let brief = |machine: &dyn Machine| -> Vec<String> {
        let args: &[(&str, &str)] = &[("file", film.as_str())];
        let checks = [("trash.full", &[][..]), ("file.present", args)];
        checks.map(|(name, args)| format!("{name}: {:?}", check(machine, name, args))).to_vec()
    };
    let restore =
        action("file.restore", &[("file", film.as_str()), ("entry", "film.mp4"), ("bytes", "70000000")]);
    let story = [trash_of(&film), trash_of(&film), restore.clone(), restore, trash_of(&film), empty()];
    let mut in_trash = [1, 1, 0, 0, 1, 0].into_iter();
    assert_eq!(brief(&home.computer), brief(&pretended));
    for act in story {
        let machines: [&dyn Machine; 2] = [&home.computer, &pretended];
        let planned = machines.map(|machine| plan(machine, &act));
        let [real, pretence] = planned.each_ref().map(|plan| {
            plan.as_ref().map(|plan| (plan.effects.clone(), plan.class, plan.undo.clone(), plan.loss.clone()))
        });
        assert_eq!(real, pretence, "the plan of {act:?}");
        for (machine, plan) in machines.into_iter().zip(planned) {
            let Ok(plan) = plan else { continue };
            machine.apply(&permit(&plan), &plan, WITHIN)?;
        }
        home.comes_to(in_trash.next().context("a number")?);
        assert_eq!(brief(&home.computer), brief(&pretended), "after {act:?}");
    }
    Ok(())
}
