//! Real shared folders: Samba on a private port, GVfs on a private bus, and `gio` between them.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_core::action::Action;
use deskside_core::drives::Drive;
use deskside_core::machine::{DrivesAsk, Fault, Machine, Need, Reading};
use deskside_core::plan::{EffectClass, Plan, Stand};
use deskside_core::probe::Verdict;
use deskside_core::secret::Secret;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario, SecretsInMemory};
use deskside_stage::{Samba, SessionBus, wait_until};
use tempfile::TempDir;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const PASSWORD: &str = "Sm4-pass! ü";
const WRONG: &str = "Sm5-pass!";
const TYPED: &str = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password";
const MISTYPED: &str = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-mistyped";
const PATIENCE: Duration = Duration::from_secs(15);

/// A file server, a person's desktop, and the computer that sees both.
struct Office {
    samba: Samba,
    computer: Computer,
    settings: Settings,
    // The bus before the folders that its services use.
    _bus: SessionBus,
    _home: TempDir,
}

impl Office {
    fn open() -> Result<Self> {
        let samba = Samba::start(
            &[("anna", PASSWORD), ("mehmet", PASSWORD)],
            &[("office", &["anna", "mehmet"]), ("Our files 2", &["anna"]), ("theirs", &["mehmet"])],
        )?;
        let home = TempDir::new()?;
        let bus = SessionBus::start_for(Some(home.path()), &["org.gtk.vfs.Daemon"])?;
        let settings = Settings {
            home: Some(home.path().to_owned()),
            session_bus: Some(bus.address().to_owned()),
            runtime: Some(bus.runtime().to_owned()),
            ..Settings::default()
        };
        let computer = Computer::new(Os::Linux, settings.clone()).with_secrets(Arc::new(secrets()));
        Ok(Office { samba, computer, settings, _bus: bus, _home: home })
    }

    fn connect(&self, share: &str, account: &str) -> Action {
        let address = self.samba.address(share);
        action("drive.connect", &[("share", &address), ("account", account), ("secret", TYPED)])
    }

    fn drives(&self) -> Vec<Drive> {
        match self.computer.read(&DrivesAsk::Drives.into(), WITHIN) {
            Ok(Reading::Drives(drives)) => drives,
            other => panic!("{other:?}"),
        }
    }

    fn check(&self, name: &str) -> Verdict {
        let address = self.samba.address("office");
        let account = [("share", &*address), ("account", "anna")];
        let args =
            if matches!(name, "drive.present" | "drive.in-use") { &account[..] } else { &account[..1] };
        check(&self.computer, name, args)
    }

    /// A program that reads a file of the folder and does not come to its end.
    fn reader(&self, share: &str) -> Result<Child> {
        fs::write(self.samba.files(share).join("film.mp4"), vec![7; 8_000_000])?;
        let mut reader = Command::new("gio")
            .args(["cat", &format!("{}/film.mp4", self.samba.address(share).replace("//", "//anna@"))])
            .env("HOME", self.settings.home.as_ref().context("a home")?)
            .env("DBUS_SESSION_BUS_ADDRESS", self.settings.session_bus.as_ref().context("a bus")?)
            .env("XDG_RUNTIME_DIR", self.settings.runtime.as_ref().context("a folder")?)
            .stdout(Stdio::piped())
            .spawn()?;
        // It has begun when the first of it arrives.
        let mut first = [0; 1];
        std::io::Read::read_exact(reader.stdout.as_mut().context("it is piped")?, &mut first)?;
        Ok(reader)
    }
}

fn secrets() -> SecretsInMemory {
    let secrets = SecretsInMemory::default();
    for (name, password) in [(TYPED, PASSWORD), (MISTYPED, WRONG)] {
        let secret = Secret::new(password.to_owned()).expect("a password");
        secrets.keep(name.parse().expect("a name"), secret);
    }
    secrets
}

fn is_found(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Found { .. })
}

#[test]
fn a_folder_is_connected_and_taken_back() -> Result<()> {
    let office = Office::open()?;
    for (share, account) in [("office", "anna"), ("Our files 2", "anna"), ("office", r"STAGE\anna")] {
        fs::write(office.samba.files(share).join("letter.txt"), "hello")?;
        let address = office.samba.address(share);
        let missing = || check(&office.computer, "drive.missing", &[("share", &address)]);
        assert!(is_found(&missing()));
        let before = office.drives();
        let made = change(&office.computer, &office.connect(share, account))?;
        assert_eq!((stand(&office.computer, &made), made.class), (Ok(Stand::After), EffectClass::Reversible));
        let connected = office.drives();
        assert_eq!(connected.len(), 1, "{connected:?}");
        assert_eq!(connected[0].account.as_ref().map(|account| account.as_str()), Some(account));
        assert_eq!(missing(), Verdict::NotFound);
        assert_eq!(check(&office.computer, "drive.dead", &[("share", &address)]), Verdict::NotFound);
        let offered = list(&office.computer, "drives.list").expect("a list");
        assert_eq!(offered[0].name, share.to_lowercase(), "as GVfs writes it");

        let undone = change(&office.computer, &made.undo.context("an undo")?)?;
        assert_eq!(stand(&office.computer, &undone), Ok(Stand::After));
        assert_eq!(office.drives(), before);
        assert_eq!(fs::read_to_string(office.samba.files(share).join("letter.txt"))?, "hello");
    }
    Ok(())
}

#[test]
fn each_reason_why_a_folder_does_not_open_is_told_from_the_others() -> Result<()> {
    let mut office = Office::open()?;
    let wrong = |secret: &str, share: &str, account: &str| {
        let args = [("share", share), ("account", account), ("secret", secret)];
        action("drive.connect", &args)
    };
    let fails = |office: &Office, action: &Action| -> Fault {
        let made = plan(&office.computer, action).expect("a plan");
        let fault = office.computer.apply(&permit(&made), &made, WITHIN).expect_err("it cannot open");
        assert!(office.drives().is_empty(), "{fault}");
        assert_eq!(stand(&office.computer, &made), Ok(Stand::Before), "{fault}");
        assert!(!format!("{fault:?} {fault} {made:?}").contains(PASSWORD));
        fault
    };
    let at = |share: &str| office.samba.address(share);
    let (here, theirs, nowhere) = (at("office"), at("theirs"), at("attic"));
    for refused in [
        wrong(MISTYPED, &here, "anna"),
        wrong(TYPED, &here, "somebody"),
        wrong(MISTYPED, &here, r"STAGE\anna"),
        // Its password is right, and it may not open this one.
        wrong(TYPED, &theirs, "anna"),
    ] {
        let fault = fails(&office, &refused);
        assert!(matches!(fault, Fault::Denied { .. }), "{refused:?}: {fault:?}");
    }
    let fault = fails(&office, &wrong(TYPED, &nowhere, "anna"));
    assert_eq!(fault, Fault::Missing { what: "attic".to_owned() });
    let fault = fails(&office, &wrong(TYPED, "smb://no-such-server.invalid/office", "anna"));
    assert_eq!(fault, Fault::NoAnswer { what: "no-such-server.invalid".to_owned() });
    let forgotten = wrong("typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-forgotten", &here, "anna");
    assert_eq!(
        fails(&office, &forgotten),
        Fault::Unreadable { detail: "the password is not there any more".to_owned() }
    );

    assert_eq!(office.check("drive.server-silent"), Verdict::NotFound);
    assert_eq!(office.check("drive.server-unknown"), Verdict::NotFound);
    let unknown = [("share", "smb://no-such-server.invalid/office")];
    assert!(is_found(&check(&office.computer, "drive.server-unknown", &unknown)));
    office.samba.switch_off();
    assert_eq!(
        fails(&office, &wrong(TYPED, &here, "anna")),
        Fault::NoAnswer { what: "127.0.0.1".to_owned() }
    );
    assert!(is_found(&office.check("drive.server-silent")));
    office.samba.switch_on()?;
    change(&office.computer, &wrong(TYPED, &here, "anna"))?;
    Ok(())
}

#[test]
fn a_folder_that_is_connected_is_not_connected_again() -> Result<()> {
    let office = Office::open()?;
    change(&office.computer, &office.connect("office", "anna"))?;
    for again in [office.connect("office", "anna"), office.connect("OFFICE", "mehmet")] {
        assert_eq!(plan(&office.computer, &again).err(), Some(Need::NotApplicable), "{again:?}");
    }
    // It came to be connected between the plan and the agreement: nothing is done a second time.
    let address = office.samba.address("office");
    let away = action("drive.disconnect", &[("share", &address), ("account", "anna")]);
    change(&office.computer, &away)?;
    let shown = plan(&office.computer, &office.connect("office", "mehmet")).expect("a plan");
    change(&office.computer, &office.connect("office", "anna"))?;
    assert_eq!(office.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    assert_eq!(office.drives().len(), 1);
    Ok(())
}

#[test]
fn what_is_open_in_a_folder_is_listed_before_it_is_taken_away() -> Result<()> {
    let office = Office::open()?;
    change(&office.computer, &office.connect("office", "anna"))?;
    assert_eq!(office.check("drive.in-use"), Verdict::NotFound);
    let address = office.samba.address("office");
    let away = action("drive.disconnect", &[("share", &address), ("account", "anna")]);
    let shown = plan(&office.computer, &away).expect("a plan");
    assert_eq!(shown.effects.len(), 1);

    let mut reader = office.reader("office")?;
    let Verdict::Found { facts } = office.check("drive.in-use") else { panic!("it is in use") };
    assert_eq!(facts["programs"].text(), "gio");
    // It was opened after the plan was shown: that plan takes nothing away any more.
    assert_eq!(office.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
    let listed = plan(&office.computer, &away).expect("a plan");
    assert_eq!(listed.effects[1].what.with["programs"].text(), "gio");
    assert_eq!(listed.loss.as_ref().map(|loss| loss.key.as_str()), Some("loss-open-files"));

    reader.kill()?;
    reader.wait()?;
    let closed = || (office.check("drive.in-use") == Verdict::NotFound).then_some(());
    wait_until("the file is still open", PATIENCE, closed)?;
    let made = change(&office.computer, &away)?;
    assert_eq!(stand(&office.computer, &made), Ok(Stand::After));
    assert!(made.undo.is_none() && made.loss.is_some());
    Ok(())
}

#[test]
fn a_connection_whose_server_is_gone_is_dead_and_can_be_taken_away() -> Result<()> {
    let mut office = Office::open()?;
    change(&office.computer, &office.connect("office", "anna"))?;
    office.samba.switch_off();
    let Verdict::Found { facts } = office.check("drive.dead") else { panic!("it answers") };
    assert_eq!(facts["account"].text(), "anna");
    assert_eq!(office.check("drive.missing"), Verdict::NotFound, "it is connected all the same");
    let address = office.samba.address("office");
    change(&office.computer, &action("drive.disconnect", &[("share", &address), ("account", "anna")]))?;
    assert!(office.drives().is_empty());
    office.samba.switch_on()?;
    change(&office.computer, &office.connect("office", "anna"))?;
    assert_eq!(office.check("drive.dead"), Verdict::NotFound);
    Ok(())
}

/// Whether a program runs with this text among its words or in its environment.
fn is_told(text: &str) -> bool {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let read = |path: std::path::PathBuf| fs::read(path).unwrap_or_default();
    let mut seen =
        processes.flat_map(|at| [read(at.path().join("cmdline")), read(at.path().join("environ"))]);
    seen.any(|words| words.windows(text.len()).any(|window| window == text.as_bytes()))
}

#[test]
fn a_tool_that_is_cut_off_leaves_nothing_that_is_not_found_and_shows_the_password_to_nobody() -> Result<()> {
    let office = Office::open()?;
    let shown: Plan = plan(&office.computer, &office.connect("office", "anna")).expect("a plan");
    office.samba.freeze();
    let cut = std::thread::scope(|scope| {
        let made = scope.spawn(|| office.computer.apply(&permit(&shown), &shown, Duration::from_secs(4)));
        let mut looks = 0;
        while !made.is_finished() {
            assert!(!is_told(PASSWORD), "it stands among the words of a program");
            looks += 1;
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(looks > 20, "only {looks} looks");
        made.join().expect("no panic")
    });
    assert!(matches!(cut, Err(Fault::TooSlow { .. })), "{cut:?}");
    office.samba.thaw();
    // Whatever became of it, the plan knows: it is as before and can be made, or it came to be as planned after all.
    let made = || match stand(&office.computer, &shown) {
        Ok(Stand::After) => Some(()),
        Ok(Stand::Before) => office.computer.apply(&permit(&shown), &shown, WITHIN).ok(),
        other => panic!("{other:?}"),
    };
    wait_until("it cannot be made again", PATIENCE, made)?;
    assert_eq!(office.drives().len(), 1);
    change(&office.computer, shown.undo.as_ref().context("an undo")?)?;
    assert!(office.drives().is_empty());
    Ok(())
}

#[test]
fn without_the_desktop_nothing_is_taken_for_fine() -> Result<()> {
    let office = Office::open()?;
    let unknown = |settings: Settings| {
        let computer = Computer::new(Os::Linux, settings);
        let args = [("share", "smb://files.example/office")];
        match check(&computer, "drive.missing", &args) {
            Verdict::Unknown { fault } => fault,
            other => panic!("{other:?}"),
        }
    };
    let none = Settings { programs: Some(vec![std::env::temp_dir()]), ..office.settings.clone() };
    assert_eq!(unknown(none), Fault::NotInstalled { what: "gdbus".to_owned() });
    let no_bus = Settings { session_bus: Some("unix:path=/nowhere".to_owned()), ..office.settings.clone() };
    let fault = unknown(no_bus);
    assert!(matches!(&fault, Fault::Tool { program, .. } if program == "gdbus"), "{fault:?}");
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and verdicts are the same.
#[test]
fn one_story_of_folders_told_to_both_ends_the_same() -> Result<()> {
    let office = Office::open()?;
    let (here, nowhere) = (office.samba.address("office"), office.samba.address("attic"));
    let scenario = format!(
        "share {here} account anna password \"{PASSWORD}\"\nshare {here} account mehmet password \"{PASSWORD}\""
    );
    let pretended = Pretended::new(&Scenario::parse(&scenario)?).with_secrets(Arc::new(secrets()));
    let brief = |machine: &dyn Machine| -> Vec<String> {
        let names = [
            "drive.missing",
            "drive.present",
            "drive.server-unknown",
            "drive.server-silent",
            "drive.dead",
            "drive.in-use",
        ];
        let args = [("share", &*here), ("account", "anna")];
        let verdict = |name: &str| match name {
            "drive.present" | "drive.in-use" => check(machine, name, &args),
            _ => check(machine, name, &args[..1]),
        };
        names.map(|name| format!("{name}: {:?}", verdict(name))).to_vec()
    };
    let connect = |share: &str, account: &str, secret: &str| {
        action("drive.connect", &[("share", share), ("account", account), ("secret", secret)])
    };
    let away = |account: &str| action("drive.disconnect", &[("share", &here), ("account", account)]);
    let story = [
        away("anna"),
        connect(&here, "anna", MISTYPED),
        connect(&nowhere, "anna", TYPED),
        connect(&here, "somebody", TYPED),
        connect(&here, "anna", TYPED),
        connect(&here, "mehmet", TYPED),
        away("mehmet"),
        away("anna"),
        connect(&here, "mehmet", TYPED),
    ];
    assert_eq!(brief(&office.computer), brief(&pretended));
    for act in story {
        let machines: [&dyn Machine; 2] = [&office.computer, &pretended];
        let planned = machines.map(|machine| plan(machine, &act));
        let [real, pretence] = planned.each_ref().map(|plan| {
            plan.as_ref().map(|plan| (plan.effects.clone(), plan.class, plan.undo.clone(), plan.loss.clone()))
        });
        assert_eq!(real, pretence, "the plan of {act:?}");
        let mut ended = Vec::new();
        for (machine, plan) in machines.into_iter().zip(planned) {
            ended.extend(plan.map(|plan| machine.apply(&permit(&plan), &plan, WITHIN)).ok());
        }
        assert!(ended.windows(2).all(|both| both[0] == both[1]), "the end of {act:?}: {ended:?}");
        assert_eq!(brief(&office.computer), brief(&pretended), "after {act:?}");
    }
    Ok(())
}
