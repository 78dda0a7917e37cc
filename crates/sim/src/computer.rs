//! The computer in memory as a [`Machine`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::desk::Desk;
use deskside_core::files::Room;
use deskside_core::id::PartId;
use deskside_core::machine::{
    Ask, BluetoothAsk, CameraAsk, Collected, Fault, Identities, Machine, Need, Reading, Readings,
};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_core::redact::{Class, Raw};
use deskside_core::secret::{NoSecrets, Secrets};
use deskside_core::system::Pace;

use crate::bluetooth::{self, Radio};
use crate::desk;
use crate::mail::{self, Mail};
use crate::network::{self, Networks};
use crate::power::{self, Power};
use crate::printing::{self, Printers};
use crate::programs::{self, Programs};
use crate::scenario::Scenario;
use crate::shares::{self, Shares};
use crate::sound::{self, Sounds};
use crate::storage::{self, Storage};
use crate::system;
use crate::trouble::{Share, Trouble};
use crate::updates::{self, Updates};

/// A computer in memory. It is shared by reference; every call takes its turn.
#[derive(Debug)]
pub struct Computer {
    name: String,
    person: String,
    secrets: Arc<dyn Secrets>,
    inside: Mutex<Inside>,
}

#[derive(Debug)]
struct Inside {
    printers: Printers,
    storage: Storage,
    pace: Pace,
    shares: Shares,
    sounds: Sounds,
    desk: Desk,
    programs: Programs,
    radio: Radio,
    power: Power,
    mail: Mail,
    networks: Networks,
    updates: Updates,
    troubles: Vec<Trouble>,
    calls: u32,
}

impl Inside {
    /// Whether a plan about files and folders would be made again as it is: of the trash goes what was shown.
    fn is_as_planned(&self, plan: &Plan, secrets: &dyn Secrets) -> bool {
        let mut readings = Readings::new();
        loop {
            match plan.action.plan(&readings, &|_| plan.invocations.clone()) {
                Err(Need::Ask(Ask::Files(ask))) => {
                    let answer = self.storage.read(&ask);
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Drives(ask))) => {
                    let answer = self.shares.read(&ask);
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Sound(ask))) => {
                    let answer = Ok(self.sounds.read(&ask));
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Desk(ask))) => {
                    let answer = Ok(desk::read(&self.desk, &ask));
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Programs(ask))) => {
                    let answer = Ok(self.programs.read(&ask));
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Bluetooth(ask))) => {
                    let answer = Ok(Reading::Bluetooth(self.radio.told.clone()));
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Power(ask))) => {
                    let answer = Ok(self.power.read(&ask));
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Mail(ask))) => {
                    let answer = self.mail.read(&ask, secrets);
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Network(ask))) => {
                    let answer = self.networks.read(&ask);
                    readings.insert(&ask.into(), answer);
                }
                Err(Need::Ask(Ask::Updates(ask))) => {
                    let answer = Ok(self.updates.read(&ask));
                    readings.insert(&ask.into(), answer);
                }
                // What is about printing is not about files.
                Err(Need::Ask(Ask::Printing(_) | Ask::System(_) | Ask::Camera(_))) => return true,
                planned => return planned.as_ref() == Ok(plan),
            }
        }
    }

    fn carry_out(
        &mut self,
        action: &Action,
        person: &str,
        secrets: &dyn Secrets,
        is_half: bool,
    ) -> Result<(), Fault> {
        match action {
            // One step each: there is no half of it.
            Action::Drives(action) => self.shares.carry_out(action, secrets),
            Action::Desk(action) => {
                desk::carry_out(&mut self.desk, action);
                Ok(())
            }
            Action::Programs(action) => self.programs.carry_out(action),
            Action::Power(action) => {
                self.power.carry_out(action);
                Ok(())
            }
            Action::Network(action) => self.networks.carry_out(action),
            Action::Updates(action) => {
                self.updates.carry_out(action);
                Ok(())
            }
            Action::Files(action) => self.storage.carry_out(action, is_half),
            Action::Sound(action) => self.sounds.carry_out(action),
            Action::Bluetooth(action) => self.radio.carry_out(action),
            Action::Mail(action) => self.mail.carry_out(action, is_half),
            Action::Printing(action) => match is_half {
                true => self.printers.carry_out_half(action, person),
                false => self.printers.carry_out(action, person),
            },
        }
    }
}

impl Computer {
    /// The computer that a scenario describes.
    pub fn new(scenario: &Scenario) -> Computer {
        let mut printers = scenario.printers.clone();
        printers.settle();
        Computer {
            name: scenario.name.clone(),
            person: scenario.person.clone(),
            secrets: Arc::new(NoSecrets),
            inside: Mutex::new(Inside {
                printers,
                storage: scenario.storage.clone(),
                pace: scenario.pace.clone(),
                shares: scenario.shares.clone(),
                sounds: scenario.sounds.clone(),
                desk: scenario.desk.clone(),
                programs: scenario.programs.clone(),
                radio: scenario.radio.clone(),
                power: scenario.power.clone(),
                mail: scenario.mail.clone(),
                networks: scenario.networks.clone(),
                updates: scenario.updates,
                troubles: scenario.troubles.clone(),
                calls: 0,
            }),
        }
    }

    /// The same computer, which finds here what its person typed.
    #[must_use]
    pub fn with_secrets(self, secrets: Arc<dyn Secrets>) -> Computer {
        Computer { secrets, ..self }
    }

    /// What its printing looks like now.
    pub fn printers(&self) -> Printers {
        self.inside().printers.clone()
    }

    /// What its disk looks like now.
    pub fn storage(&self) -> Storage {
        self.inside().storage.clone()
    }

    /// What its shared folders look like now.
    pub fn shares(&self) -> Shares {
        self.inside().shares.clone()
    }

    /// What its sound looks like now.
    pub fn sounds(&self) -> Sounds {
        self.inside().sounds.clone()
    }

    /// What its Bluetooth looks like now.
    pub fn radio(&self) -> Radio {
        self.inside().radio.clone()
    }

    /// Changes something about Bluetooth as the person or a device would.
    pub fn meddle_with_radio(&self, change: impl FnOnce(&mut Radio)) {
        change(&mut self.inside().radio);
    }

    /// Changes something about sound as the person, a program or a plug would.
    pub fn meddle_with_sounds(&self, change: impl FnOnce(&mut Sounds)) {
        change(&mut self.inside().sounds);
    }

    /// How its desktop is set now.
    pub fn desk(&self) -> Desk {
        self.inside().desk.clone()
    }

    /// What its person's programs look like now.
    pub fn programs(&self) -> Programs {
        self.inside().programs.clone()
    }

    /// What it does with its power now.
    pub fn power(&self) -> Power {
        self.inside().power.clone()
    }

    /// What its mail accounts look like now.
    pub fn mail(&self) -> Mail {
        self.inside().mail.clone()
    }

    /// Changes something about mail accounts as the person, Thunderbird or a server would.
    pub fn meddle_with_mail(&self, change: impl FnOnce(&mut Mail)) {
        change(&mut self.inside().mail);
    }

    /// Changes something about shared folders as the person, a program or a server would.
    pub fn meddle_with_shares(&self, change: impl FnOnce(&mut Shares)) {
        change(&mut self.inside().shares);
    }

    /// What its networks look like now.
    pub fn networks(&self) -> Networks {
        self.inside().networks.clone()
    }

    /// What its updates look like now.
    pub fn updates(&self) -> Updates {
        self.inside().updates
    }

    /// Changes something about networks as the person or the world would.
    pub fn meddle_with_networks(&self, change: impl FnOnce(&mut Networks)) {
        change(&mut self.inside().networks);
    }

    /// Somebody puts right at the real thing what is not broken on the other computer: a printer, the room on the disk, how it
    /// gets on, servers, networks, what is plugged in, what programs have open, and programs themselves. What was done with files,
    /// folders and sound stays.
    pub fn mend_like(&self, other: &Computer) {
        let (printers, room, pace, shares, sounds, programs, power, mail, networks) = {
            let other = other.inside();
            (
                other.printers.clone(),
                other.storage.room,
                other.pace.clone(),
                other.shares.clone(),
                other.sounds.clone(),
                other.programs.clone(),
                other.power.clone(),
                other.mail.clone(),
                other.networks.clone(),
            )
        };
        let other_radio = other.radio();
        let other_updates = other.updates();
        let mut inside = self.inside();
        (inside.printers, inside.storage.room, inside.pace) = (printers, room, pace);
        inside.shares.be_as_around(&shares);
        inside.sounds.be_as_around(&sounds);
        inside.programs.be_as_around(&programs);
        inside.radio.be_as_around(&other_radio);
        inside.power.be_as_around(power);
        inside.mail.be_as_around(&mail);
        inside.networks.be_as_around(&networks);
        inside.updates.be_as_around(other_updates);
        inside.printers.settle();
    }

    /// Fills or empties its disk as its person would.
    pub fn set_room(&self, room: Room) {
        self.inside().storage.room = room;
    }

    /// Changes something as another person or the world would: a printer is switched on, a colleague prints.
    pub fn meddle(&self, change: impl FnOnce(&mut Printers)) {
        let mut inside = self.inside();
        change(&mut inside.printers);
        inside.printers.settle();
    }

    /// Lets so many seconds pass.
    pub fn pass(&self, seconds: u32) {
        self.inside().printers.now += seconds;
    }

    /// Plans trouble for a later call, counted from the next one.
    pub fn plan_trouble(&self, trouble: Trouble) {
        let mut inside = self.inside();
        inside.calls = 0;
        inside.troubles.push(trouble);
    }

    /// How many calls there were since the start, or since trouble was last planned.
    pub fn calls(&self) -> u32 {
        self.inside().calls
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // A test that panics while holding it has failed already.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call<T>(
        &self,
        within: Duration,
        work: impl FnOnce(&mut Inside, Share) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut inside = self.inside();
        inside.calls += 1;
        let now = inside.calls;
        let strikes = inside.troubles.iter().position(|trouble| trouble.call() == now);
        let trouble = strikes.map(|at| inside.troubles.remove(at));
        let Some(trouble) = trouble else {
            return work(&mut inside, Share::Whole);
        };
        if matches!(trouble, Trouble::Pretends { .. }) {
            return work(&mut inside, Share::Nothing);
        }
        if trouble.share() != Share::Nothing {
            // Its answer is what gets lost.
            let _ = work(&mut inside, trouble.share());
        }
        drop(inside);
        match trouble {
            Trouble::Fails { fault, .. } => Err(fault),
            Trouble::StopsHalfWay { .. } => Err(Fault::Tool {
                program: "simulated".to_owned(),
                code: -1,
                detail: "ended by a signal".to_owned(),
            }),
            // The time was not really spent: nothing here waits.
            Trouble::Hangs { .. } | Trouble::Pretends { .. } => {
                Err(Fault::TooSlow { millis: u64::try_from(within.as_millis()).unwrap_or(u64::MAX) })
            }
        }
    }
}

impl Machine for Computer {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.call(within, |inside, _| match ask {
            Ask::Files(ask) => inside.storage.read(ask),
            Ask::System(ask) => Ok(system::read(&inside.pace, ask)),
            Ask::Drives(ask) => inside.shares.read(ask),
            Ask::Sound(ask) => Ok(inside.sounds.read(ask)),
            Ask::Bluetooth(BluetoothAsk::Bluetooth) => Ok(Reading::Bluetooth(inside.radio.told.clone())),
            Ask::Camera(CameraAsk::Cameras) => Ok(Reading::Cameras(inside.sounds.cameras.clone())),
            Ask::Desk(ask) => Ok(desk::read(&inside.desk, ask)),
            Ask::Programs(ask) => Ok(inside.programs.read(ask)),
            Ask::Power(ask) => Ok(inside.power.read(ask)),
            Ask::Mail(ask) => inside.mail.read(ask, &*self.secrets),
            Ask::Network(ask) => inside.networks.read(ask),
            Ask::Updates(ask) => Ok(inside.updates.read(ask)),
            Ask::Printing(ask) => inside.printers.read(ask, &self.person),
        })
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        let of_action = match action {
            Action::Printing(action) => printing::args(action),
            Action::Files(action) => storage::args(action),
            Action::Drives(action) => shares::args(action),
            Action::Sound(action) => sound::args(action),
            Action::Desk(action) => desk::args(action),
            Action::Programs(action) => programs::args(action),
            Action::Bluetooth(action) => bluetooth::args(action),
            Action::Power(action) => power::args(action),
            Action::Mail(action) => mail::args(action),
            Action::Network(action) => network::args(action),
            Action::Updates(action) => updates::args(action),
        };
        let args = [action.name().to_owned()].into_iter().chain(of_action).collect();
        vec![Invocation { program: "simulated".to_owned(), args, input: None }]
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        if !permit.covers(plan) || plan.invocations != self.invocations(&plan.action) {
            return Err(Fault::NotPermitted);
        }
        self.call(within, |inside, share| match share {
            Share::Nothing => Ok(()),
            Share::Half | Share::Whole if !inside.is_as_planned(plan, &*self.secrets) => {
                Err(Fault::NotPermitted)
            }
            Share::Half => inside.carry_out(&plan.action, &self.person, &*self.secrets, true),
            Share::Whole => inside.carry_out(&plan.action, &self.person, &*self.secrets, false),
        })
    }

    fn collectors(&self) -> Vec<PartId> {
        ["system", "printing"].map(|id| id.parse().expect("a part name")).to_vec()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.call(within, |inside, _| match part.as_str() {
            "system" => Ok(vec![Collected {
                name: "system.txt".to_owned(),
                text: Raw::new(format!(
                    "host {}\nperson {}\nsystem simulated\nmemory 8192 MiB\n",
                    self.name, self.person
                )),
            }]),
            "printing" => {
                let lines = inside.printers.queues.iter().map(|(name, queue)| {
                    let state = if queue.paused { "paused" } else { "ready" };
                    format!("{name} {state} {}\n", queue.uri.shown())
                });
                Ok(vec![Collected {
                    name: "queues.txt".to_owned(),
                    text: Raw::new(lines.collect::<String>()),
                }])
            }
            other => Err(Fault::Missing { what: other.to_owned() }),
        })
    }

    fn identities(&self) -> Identities {
        Identities { known: vec![(Class::User, Raw::new(self.person.clone()))] }
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}
