//! Bluetooth over a real bus with the real `busctl`. BlueZ is a stand-in, and named so: it has no radio. Its names, and what it says when
//! a device does not answer, are those of BlueZ 5.66.

use std::sync::{Arc, Mutex};

use anyhow::{Context as _, Result};
use deskside_core::machine::{Fault, Machine, Need};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::probe::Verdict;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::SessionBus;
use zbus::fdo;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const HEADSET: &str = "hci0/00:00:5E:00:53:01";
const BUDS: &str = "hci0/00:00:5E:00:53:02";

/// What the stand-in has.
#[derive(Debug, Default)]
struct World {
    is_on: bool,
    is_blocked: bool,
    connected: [bool; 2],
    is_away: [bool; 2],
    battery: [u8; 2],
}

type Shared = Arc<Mutex<World>>;

struct StandInAdapter(Shared);

#[zbus::interface(name = "org.bluez.Adapter1")]
impl StandInAdapter {
    #[zbus(property)]
    fn powered(&self) -> bool {
        self.0.lock().expect("nobody panics").is_on
    }

    #[zbus(property)]
    fn set_powered(&mut self, on: bool) -> fdo::Result<()> {
        let mut world = self.0.lock().expect("nobody panics");
        if on && world.is_blocked {
            return Err(fdo::Error::Failed("Blocked through rfkill".to_owned()));
        }
        world.is_on = on;
        if !on {
            world.connected = [false; 2];
        }
        Ok(())
    }

    #[zbus(property)]
    fn power_state(&self) -> String {
        let world = self.0.lock().expect("nobody panics");
        match (world.is_on, world.is_blocked) {
            (true, _) => "on",
            (false, true) => "off-blocked",
            (false, false) => "off",
        }
        .to_owned()
    }
}

struct StandInDevice(Shared, usize);

#[zbus::interface(name = "org.bluez.Device1")]
impl StandInDevice {
    #[zbus(property)]
    fn address(&self) -> String {
        format!("00:00:5E:00:53:0{}", self.1 + 1)
    }

    #[zbus(property)]
    fn alias(&self) -> String {
        ["Kopfhörer", "Ear buds"][self.1].to_owned()
    }

    #[zbus(property)]
    fn paired(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn connected(&self) -> bool {
        self.0.lock().expect("nobody panics").connected[self.1]
    }

    fn connect(&mut self) -> fdo::Result<()> {
        let mut world = self.0.lock().expect("nobody panics");
        if !world.is_on || world.is_away[self.1] {
            return Err(fdo::Error::Failed("br-connection-page-timeout".to_owned()));
        }
        world.connected[self.1] = true;
        Ok(())
    }

    fn disconnect(&mut self) {
        self.0.lock().expect("nobody panics").connected[self.1] = false;
    }
}

struct StandInBattery(Shared, usize);

#[zbus::interface(name = "org.bluez.Battery1")]
impl StandInBattery {
    #[zbus(property)]
    fn percentage(&self) -> u8 {
        self.0.lock().expect("nobody panics").battery[self.1]
    }
}

/// A bus with the stand-in on it, and the computer that asks there.
struct Radio {
    world: Shared,
    computer: Computer,
    connection: Option<zbus::Connection>,
    _bus: SessionBus,
}

impl Radio {
    fn open() -> Result<Self> {
        let bus = SessionBus::start()?;
        let world = Arc::new(Mutex::new(World {
            is_on: true,
            connected: [true, false],
            battery: [80, 60],
            ..World::default()
        }));
        let mut builder = zbus::connection::Builder::address(bus.address())
            .name("org.bluez")
            .serve_at("/", fdo::ObjectManager)
            .serve_at("/org/bluez/hci0", StandInAdapter(world.clone()));
        for at in 0..2 {
            let path = format!("/org/bluez/hci0/dev_00_00_5E_00_53_0{}", at + 1);
            builder = builder
                .serve_at(path.clone(), StandInDevice(world.clone(), at))
                .serve_at(path, StandInBattery(world.clone(), at));
        }
        let connection = Some(zruntime::block_on(builder.build())?);
        let settings = Settings { system_bus: Some(bus.address().to_owned()), ..Settings::default() };
        Ok(Radio { world, computer: Computer::new(Os::Linux, settings), connection, _bus: bus })
    }

    fn set(&self, change: impl FnOnce(&mut World)) {
        change(&mut self.world.lock().expect("nobody panics"));
    }
}

fn is_found(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Found { .. })
}

#[test]
fn bluetooth_is_switched_and_devices_are_connected_and_taken_back() -> Result<()> {
    let radio = Radio::open()?;
    let offered = list(&radio.computer, "bluetooth.devices").expect("a list");
    let names: Vec<_> = offered.iter().map(|choice| (choice.key.as_str(), choice.name.as_str())).collect();
    assert_eq!(names, [(BUDS, "Ear buds"), (HEADSET, "Kopfhörer")]);

    let buds = [("pairing", BUDS)];
    assert!(is_found(&check(&radio.computer, "bluetooth.not-connected", &buds)));
    let made = change(&radio.computer, &action("bluetooth.connect", &buds))?;
    assert_eq!((stand(&radio.computer, &made), made.class), (Ok(Stand::After), EffectClass::Reversible));
    assert_eq!(check(&radio.computer, "bluetooth.not-connected", &buds), Verdict::NotFound);
    change(&radio.computer, &made.undo.context("an undo")?)?;
    assert_eq!(radio.world.lock().expect("nobody panics").connected, [true, false]);

    // Switching off cuts the headset off, which is said before.
    let off = action("bluetooth.switch-off", &[("adapter", "hci0")]);
    let shown = plan(&radio.computer, &off).expect("a plan");
    assert_eq!((shown.class, shown.effects.len()), (EffectClass::Compensable, 2));
    radio.computer.apply(&permit(&shown), &shown, WITHIN)?;
    let Verdict::Found { facts } = check(&radio.computer, "bluetooth.off", &[]) else { panic!("it is on") };
    assert_eq!(facts["adapter"].text(), "hci0");
    let undone = change(&radio.computer, &shown.undo.context("an undo")?)?;
    assert_eq!(stand(&radio.computer, &undone), Ok(Stand::After));
    assert_eq!(check(&radio.computer, "bluetooth.off", &[]), Verdict::NotFound);
    Ok(())
}

#[test]
fn each_reason_why_a_device_does_not_connect_is_told_from_the_others() -> Result<()> {
    let mut radio = Radio::open()?;
    let connect = action("bluetooth.connect", &[("pairing", BUDS)]);
    radio.set(|world| world.is_away[1] = true);
    let shown = plan(&radio.computer, &connect).expect("a plan");
    let ended = radio.computer.apply(&permit(&shown), &shown, WITHIN);
    assert_eq!(ended, Err(Fault::NoAnswer { what: "00:00:5E:00:53:02".to_owned() }));
    assert_eq!(stand(&radio.computer, &shown), Ok(Stand::Before));

    radio.set(|world| world.battery[1] = 6);
    let Verdict::Found { facts } = check(&radio.computer, "bluetooth.battery-low", &[("pairing", BUDS)])
    else {
        panic!("it is full")
    };
    assert_eq!(facts["percent"].text(), "6");

    radio.set(|world| (world.is_on, world.is_blocked) = (false, true));
    assert!(is_found(&check(&radio.computer, "bluetooth.blocked", &[])));
    assert_eq!(check(&radio.computer, "bluetooth.off", &[]), Verdict::NotFound, "a key keeps it off");
    let on = action("bluetooth.switch-on", &[("adapter", "hci0")]);
    assert_eq!(plan(&radio.computer, &on).err(), Some(Need::NotApplicable));

    let gone = action("bluetooth.connect", &[("pairing", "hci0/00:00:5E:00:53:09")]);
    let missing = Fault::Missing { what: "00:00:5E:00:53:09".to_owned() };
    assert_eq!(plan(&radio.computer, &gone).err(), Some(Need::Fault(missing)));

    // This one is real: nobody is on the bus, as on a computer without Bluetooth.
    drop(radio.connection.take());
    let missing = || is_found(&check(&radio.computer, "bluetooth.missing", &[])).then_some(());
    deskside_stage::wait_until("it is still there", WITHIN, missing)?;
    let no_bus = Settings { system_bus: Some("unix:path=/nowhere".to_owned()), ..Settings::default() };
    let unknown = check(&Computer::new(Os::Linux, no_bus), "bluetooth.missing", &[]);
    assert!(matches!(unknown, Verdict::Unknown { .. }), "{unknown:?}");
    Ok(())
}

/// One story told to the stand-in and to the pretended computer: plans, ends and verdicts are the same.
#[test]
fn one_story_of_bluetooth_told_to_both_ends_the_same() -> Result<()> {
    let radio = Radio::open()?;
    let scenario = "bluetooth on\npaired Kopfhörer connected battery 80\npaired \"Ear buds\" battery 60\n";
    let pretended = Pretended::new(&Scenario::parse(scenario)?);
    let brief = |machine: &dyn Machine| -> Vec<String> {
        let mut told: Vec<String> = ["bluetooth.missing", "bluetooth.blocked", "bluetooth.off"]
            .map(|name| format!("{name}: {:?}", check(machine, name, &[])))
            .to_vec();
        for name in ["bluetooth.not-connected", "bluetooth.battery-low"] {
            for pairing in [HEADSET, BUDS] {
                told.push(format!("{name} {pairing}: {:?}", check(machine, name, &[("pairing", pairing)])));
            }
        }
        told.push(format!("{:?}", list(machine, "bluetooth.devices")));
        told
    };
    let of = |name: &str, pairing: &str| action(name, &[("pairing", pairing)]);
    let power = |name: &str| action(name, &[("adapter", "hci0")]);
    let story = [
        of("bluetooth.connect", BUDS),
        of("bluetooth.connect", BUDS),
        of("bluetooth.disconnect", HEADSET),
        power("bluetooth.switch-on"),
        power("bluetooth.switch-off"),
        of("bluetooth.connect", HEADSET),
        power("bluetooth.switch-on"),
        of("bluetooth.connect", HEADSET),
        of("bluetooth.disconnect", "hci0/00:00:5E:00:53:09"),
    ];
    assert_eq!(brief(&radio.computer), brief(&pretended));
    for act in story {
        let machines: [&dyn Machine; 2] = [&radio.computer, &pretended];
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
        assert_eq!(brief(&radio.computer), brief(&pretended), "after {act:?}");
    }
    Ok(())
}
