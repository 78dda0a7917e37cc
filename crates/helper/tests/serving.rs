//! The program itself on a real bus, asked by the app's own adapter, over a real print service. Two things are stand-ins, and
//! named so: polkit, and `systemctl`, which starts and stops the private print service. `cargo xtask vm` has the real ones.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::boundary::{Freshness, Moment, Policy, Weekday, Who};
use deskside_core::id::Millis;
use deskside_core::machine::{Fault, Machine, Need, Readings};
use deskside_core::order::SignedRules;
use deskside_core::permit::{Consents, Nonce, Permit};
use deskside_core::plan::Plan;
use deskside_core::wizard::Platform;
use deskside_core::yaml;
use deskside_helper::enrolment::{Enrolment, Person};
use deskside_helper::log::{self, Event};
use deskside_helper::{clock, state};
use deskside_os::{Computer, Os, Settings};
use deskside_stage::{Bus, Cups, Service};

use crate::office::*;

const WITHIN: Duration = Duration::from_secs(30);
const PATIENCE: Duration = Duration::from_secs(20);

/// A stand-in for polkit: it says what it is told to, and remembers what it was asked.
#[derive(Clone, Default)]
struct StandInPolkit {
    refuses: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<String>>>,
}

type Subject = (String, HashMap<String, zbus::OwnedVariant>);

#[zbus::interface(name = "org.freedesktop.PolicyKit1.Authority")]
impl StandInPolkit {
    fn check_authorization(
        &self,
        subject: Subject,
        action: String,
        details: HashMap<String, String>,
        flags: u32,
        _cancellation: String,
    ) -> (bool, bool, HashMap<String, String>) {
        let command = details.get("command").cloned().unwrap_or_default();
        self.asked.lock().unwrap().push(format!("{} {action} {flags} {command}", subject.0));
        (!self.refuses.load(Ordering::SeqCst), false, HashMap::new())
    }
}

/// A private computer: bus, print service, polkit, and the helper program.
struct Stage {
    folder: tempfile::TempDir,
    bus: Bus,
    cups: Arc<Mutex<Cups>>,
    polkit: StandInPolkit,
    _polkit: zbus::Connection,
}

impl Stage {
    fn set() -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let bus = Bus::start().unwrap();
        let cups = Arc::new(Mutex::new(Cups::start(&bus).unwrap()));
        let polkit = StandInPolkit::default();
        let connection = zruntime::block_on(
            zbus::connection::Builder::address(bus.address())
                .name("org.freedesktop.PolicyKit1")
                .serve_at("/org/freedesktop/PolicyKit1/Authority", polkit.clone())
                .build(),
        );
        let stage = Stage { folder, bus, cups, polkit, _polkit: connection.unwrap() };
        stage.make_programs();
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The programs of this computer: real ones, and a stand-in for `systemctl` that asks this test.
    fn make_programs(&self) {
        let programs = self.path("programs");
        fs::create_dir(&programs).unwrap();
        for name in ["id", "setsid", "cupsd", "cancel"] {
            let found = ["/usr/sbin", "/usr/bin"].map(|folder| Path::new(folder).join(name));
            symlink(found.iter().find(|path| path.is_file()).unwrap(), programs.join(name)).unwrap();
        }
        let wanted = self.path("wanted");
        let wanted = wanted.display();
        let script = format!(
            "#!/bin/sh\necho \"$*\" > {wanted}.part\n/bin/mv {wanted}.part {wanted}\n\
             while [ -e {wanted} ]; do /bin/sleep 0.05; done\n"
        );
        fs::write(programs.join("systemctl"), script).unwrap();
        fs::set_permissions(programs.join("systemctl"), fs::Permissions::from_mode(0o755)).unwrap();
        let (wanted, cups) = (self.path("wanted"), self.cups.clone());
        std::thread::spawn(move || {
            while wanted.parent().is_some_and(Path::exists) {
                if let Ok(words) = fs::read_to_string(&wanted) {
                    let mut cups = cups.lock().unwrap();
                    match words.trim() {
                        "--no-ask-password start cups.service" => cups.restart().unwrap(),
                        "--no-ask-password stop cups.service" => cups.kill(),
                        other => panic!("systemctl {other}"),
                    }
                    fs::remove_file(&wanted).unwrap();
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        });
    }

    fn settings(&self) -> Settings {
        Settings {
            cups_server: Some(self.cups.lock().unwrap().server()),
            system_bus: Some(self.bus.address().to_owned()),
            programs: Some(vec![self.path("programs")]),
            ..Settings::default()
        }
    }

    /// The app's adapter to this computer.
    fn computer(&self) -> Computer {
        Computer::new(Os::Linux, self.settings())
    }

    /// Enrols the account that runs this test, as root would.
    fn enrol(&self) {
        state::begin(&self.path("state")).unwrap();
        let uid = rustix::process::getuid().as_raw();
        let device = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b4301".parse().unwrap();
        let anna = Person { person: person(ANNAS), device, key: public(ANNAS), groups: BTreeSet::new() };
        Enrolment::add(&self.path("helper.json"), pinned(), uid, anna).unwrap();
    }

    fn start_helper(&self, idle: &str) -> Service {
        let text = |path: PathBuf| path.display().to_string();
        let server = self.cups.lock().unwrap().server();
        let args = [
            ("--bus", self.bus.address().to_owned()),
            ("--state", text(self.path("state"))),
            ("--enrolment", text(self.path("helper.json"))),
            ("--programs", text(self.path("programs"))),
            ("--cups-server", server),
            ("--idle", idle.to_owned()),
        ];
        let args = args.into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
        let args = ["serve".to_owned()].into_iter().chain(args);
        let log = self.path("helper.out");
        let mut helper = Service::start(env!("CARGO_BIN_EXE_deskside-helper"), args, &[], &log).unwrap();
        helper.wait_until(PATIENCE, |_| self.standing().is_some()).unwrap();
        helper
    }

    /// What the helper program says of itself, or why not; none when it is not there.
    fn standing(&self) -> Option<String> {
        const NAME: &str = "org.deskside.Helper1";
        let asked = zruntime::block_on(async {
            let bus = zbus::connection::Builder::address(self.bus.address()).build().await?;
            let path = "/org/deskside/Helper1";
            bus.call_method(Some(NAME), path, Some(NAME), "Standing", &())
                .await?
                .body()
                .deserialize::<String>()
        });
        match asked {
            Ok(standing) => Some(standing),
            Err(zbus::Error::FDO(error)) => match *error {
                zbus::fdo::Error::Failed(why) => Some(why),
                _ => None,
            },
            Err(_) => None,
        }
    }

    fn events(&self) -> Vec<String> {
        let read = |name| log::check(&fs::read(self.path("state").join(name)).unwrap()).unwrap();
        let mut entries: Vec<_> = [log::CHANGES, log::REFUSALS].into_iter().flat_map(read).collect();
        entries.sort_by_key(|entry| entry.at);
        let event = |event| match event {
            Event::Refused { code, .. } => format!("refused {code}"),
            Event::Begun { action, .. } => format!("begun {}", action.name()),
            Event::Ended { fault, seen, .. } => format!("ended {fault:?} {seen:?}"),
            Event::CutOff { .. } => "cut off".to_owned(),
        };
        entries.into_iter().map(|entry| event(entry.event)).collect()
    }
}

fn action(text: &str) -> Action {
    serde_json::from_str(text).unwrap()
}

fn plan(machine: &dyn Machine, action: &Action) -> Plan {
    let mut readings = Readings::new();
    loop {
        match action.plan(&readings, &|action| machine.invocations(action)) {
            Ok(plan) => return plan,
            Err(Need::Ask(ask)) => readings.insert(&ask, machine.read(&ask, WITHIN)),
            Err(need) => panic!("no plan: {need:?}"),
        }
    }
}

/// Whether what an action brings about is so.
fn holds(machine: &dyn Machine, action: &Action) -> bool {
    let mut readings = Readings::new();
    loop {
        match action.holds(&readings) {
            Ok(holds) => return holds,
            Err(Need::Ask(ask)) => readings.insert(&ask, machine.read(&ask, WITHIN)),
            Err(need) => panic!("cannot tell: {need:?}"),
        }
    }
}

/// A permit as the app makes one, with the rules that it has.
fn permit(plan: &Plan, rules: &SignedRules) -> Permit {
    let policy = Policy::compile(yaml::read(&rules.boundaries).unwrap(), None, 1).unwrap();
    let who = Who {
        person: person(ANNAS).to_string(),
        groups: BTreeSet::new(),
        device: String::new(),
        platform: Platform::Linux,
        computer: Default::default(),
        certified: Default::default(),
    };
    let at = Moment {
        now: Millis(0),
        weekday: Weekday::Monday,
        minute_of_day: 600,
        undo: false,
        day: 20261123,
        used: 0,
    };
    let decision = policy.decide(&who, plan, &at, Freshness::Current);
    let nonce = Nonce([7; 16]);
    let mut consents = Consents::default();
    consents.offer(nonce.clone(), plan);
    let consent = consents.spend(&nonce.to_hex(), &plan.digest()).unwrap();
    Permit::issue(plan, &decision, consent).unwrap().under(rules.clone())
}

#[test]
fn the_app_has_the_print_service_started_stopped_and_a_document_of_somebody_else_taken_out() {
    let stage = Stage::set();
    stage.enrol();
    let mut helper = stage.start_helper("3");
    let computer = stage.computer();
    let rules = later(rules(1, "alone"), clock::now().at.0 - NOW);
    let apply = |text: &str| {
        let plan = plan(&computer, &action(text));
        assert!(plan.needs_privilege);
        computer.apply(&permit(&plan, &rules), &plan, plan.limit())
    };
    let runs = || holds(&computer, &action(START));

    assert_eq!(apply(STOP), Ok(()));
    assert!(!runs(), "it was stopped");
    assert_eq!(apply(START), Ok(()));
    assert!(runs(), "and is taken back");

    let job = {
        let cups = stage.cups.lock().unwrap();
        cups.add_unasked("Lobby", "ipp://127.0.0.1:1/nobody").unwrap();
        cups.pause("Lobby").unwrap();
        cups.print_as("mehmet", "Lobby", "a menu").unwrap()
    };
    let cancel = format!(r#"{{"action":"printer.cancel-job","queue":"Lobby","job":{job}}}"#);
    assert_eq!(apply(&cancel), Ok(()));

    stage.polkit.refuses.store(true, Ordering::SeqCst);
    let refused = Fault::Denied { detail: "org.deskside.Helper1: not-authorised".to_owned() };
    assert_eq!(apply(STOP), Err(refused));
    assert!(runs(), "the person did not say that it is them");

    let server = stage.cups.lock().unwrap().server();
    assert_eq!(
        *stage.polkit.asked.lock().unwrap(),
        [
            "system-bus-name org.deskside.helper.reversible 1 systemctl --no-ask-password stop cups.service",
            "system-bus-name org.deskside.helper.reversible 1 systemctl --no-ask-password start cups.service",
            &format!("system-bus-name org.deskside.helper.irreversible 1 cancel -h {server} {job}"),
            "system-bus-name org.deskside.helper.reversible 1 systemctl --no-ask-password stop cups.service",
        ]
    );
    assert_eq!(
        stage.events(),
        [
            "begun service.stop",
            "ended None Some(true)",
            "begun service.start",
            "ended None Some(true)",
            "begun printer.cancel-job",
            "ended None Some(true)",
            "refused not-authorised",
        ]
    );
    // It ends by itself when nobody calls.
    let begun = std::time::Instant::now();
    while helper.is_running() {
        assert!(begun.elapsed() < PATIENCE, "it does not end");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_computer_that_was_not_enrolled_is_as_one_without_the_helper_program() {
    let stage = Stage::set();
    let rules = later(rules(1, "alone"), clock::now().at.0 - NOW);
    // The person's own `systemctl` is refused by the system, as it is on a real computer.
    let systemctl = stage.path("programs/systemctl");
    fs::write(&systemctl, "#!/bin/sh\necho 'Interactive authentication required.' >&2\nexit 1\n").unwrap();
    let computer = stage.computer();
    let plan = plan(&computer, &action(STOP));
    let apply = || computer.apply(&permit(&plan, &rules), &plan, plan.limit());
    let denied = Err(Fault::Denied { detail: "Interactive authentication required.".to_owned() });
    assert_eq!(apply(), denied, "there is no helper program");
    let _helper = stage.start_helper("60");
    assert_eq!(stage.standing().as_deref(), Some("not-enrolled"));
    assert_eq!(apply(), denied, "there is one, and it does nothing here");
}
