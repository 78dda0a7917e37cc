//! What needs more rights than the person has: from the page of the app to the helper program's own judgement, under the root
//! that a real organisation made.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Fault, Identities, Machine, Reading};
use deskside_core::order::{Answer, Order};
use deskside_core::permit::Permit;
use deskside_core::plan::{Invocation, Plan};
use deskside_core::trust::PublicKey;
use deskside_helper::clock;
use deskside_helper::door::{Caller, Door, Ports};
use deskside_helper::enrolment::{Enrolment, Person};
use deskside_helper::polkit::Authority;
use deskside_helper::state;
use deskside_sim::{Computer, Scenario, Service};
use deskside_tests::desk::{Desk, SCENE};
use serde_json::json;

use crate::trust::{World, key};

const ANNA: u32 = 1000;

/// A simulated computer on which the person may not do what needs more rights, and a helper program that may.
pub(crate) struct WithHelper {
    pub(crate) computer: Arc<Computer>,
    pub(crate) door: Arc<OnceLock<Door>>,
    pub(crate) answers: Arc<Mutex<Vec<Answer>>>,
}

impl Machine for WithHelper {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.computer.read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        self.computer.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        let denied = || Fault::Denied { detail: "not without the helper program".to_owned() };
        match Order::of(permit, plan) {
            Some(order) => {
                let caller = Caller { uid: ANNA, name: ":1.7".to_owned() };
                let answer =
                    self.door.get().ok_or_else(denied)?.apply(Some(&caller), order.write().as_bytes());
                self.answers.lock().expect("nobody panics with it").push(answer.clone());
                if matches!(answer, Answer::Done { .. }) { Ok(()) } else { Err(denied()) }
            }
            None if plan.needs_privilege => Err(denied()),
            None => self.computer.apply(permit, plan, within),
        }
    }

    fn collectors(&self) -> Vec<PartId> {
        self.computer.collectors()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.computer.collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.computer.identities()
    }

    fn name(&self) -> String {
        self.computer.name()
    }
}

/// A stand-in for polkit: the person is there and says so.
struct IsThere;

impl Authority for IsThere {
    fn ask(&self, _: &str, _: &Plan) -> Result<(), deskside_core::order::Refusal> {
        Ok(())
    }
}

/// The helper program of a computer on which root has enrolled who sits there.
pub(crate) fn door(anna: &Desk, computer: Arc<Computer>, folder: &std::path::Path) -> Door {
    let (known, key) = (anna.organisation(), key(&anna.secret("device-key")));
    let id = |name: &str| known[name].as_str().expect("an id").to_owned();
    let person = Person {
        person: id("person").parse().expect("a person"),
        device: id("device").parse().expect("a device"),
        key: PublicKey::of(&key),
        groups: BTreeSet::new(),
    };
    let root = id("root").parse().expect("a fingerprint");
    state::begin(folder).expect("a folder");
    let enrolment = Enrolment { root, people: BTreeMap::from([(ANNA, person)]) };
    let ports = Ports {
        machine: Box::new(move |_| computer.clone()),
        authority: Box::new(IsThere),
        clock: Box::new(clock::now),
    };
    Door::open(enrolment, folder, ports).expect("it is enrolled")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_print_service_is_started_by_the_helper_program_and_stopped_again_with_undo() {
    let scene = format!("{SCENE}broken service.stopped\n");
    let computer = Arc::new(Computer::new(&Scenario::parse(&scene).expect("a scene")));
    let (cell, answers) = (Arc::new(OnceLock::new()), Arc::new(Mutex::new(Vec::new())));
    let machine = WithHelper { computer: computer.clone(), door: cell.clone(), answers: answers.clone() };
    let world = World::of(Desk::with_machine(Arc::new(machine), computer.clone())).await;
    let row = "actions: [service.start, service.stop]\n    clearance:";
    let (from, to) = (format!("{row} with-power-user"), format!("{row} alone"));
    world.tell(world.newer(|table| table.replacen(&from, &to, 1)));
    let world = world.asks().await;
    let anna = &world.anna;
    let plan = anna
        .until("the new rules", async || {
            let view = anna.begins("printing-stuck").await;
            (view["page"]["page"] == "finding").then_some(view)
        })
        .await;

    // Without the helper program the computer says no.
    let view = anna.agrees(&plan).await;
    assert_eq!(computer.printers().service, Service::Stopped, "{view}");

    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    assert!(cell.set(door(anna, computer.clone(), &state)).is_ok());
    let plan = anna.begins("printing-stuck").await;
    let view = anna.agrees(&plan).await;
    assert_eq!(computer.printers().service, Service::Running, "{view}");
    let changes = anna.ok("changes", json!({})).await;
    let change = &changes[0]["id"];
    let undo = anna.ok("plan_undo", json!({ "change": change })).await;
    let agree = json!({ "change": change, "nonce": undo["plan"]["nonce"], "plan": undo["plan"]["digest"] });
    let undone = anna.ok("undo", agree).await;
    assert_eq!((&undone["state"], computer.printers().service), (&json!("undone"), Service::Stopped));
    let answers = answers.lock().expect("nobody panics with it").clone();
    assert!(answers.iter().all(|answer| matches!(answer, Answer::Done { .. })), "{answers:?}");
    assert_eq!(answers.len(), 2);
}
