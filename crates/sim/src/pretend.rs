//! The computer in memory, as walks are made on it.

use std::sync::Arc;
use std::time::Duration;

use deskside_core::boundary::{Freshness, Moment, Policy, Weekday, Who};
use deskside_core::id::Millis;
use deskside_core::machine::{Fault, Machine, SceneError, Stage};
use deskside_core::permit::{Consents, Nonce, Permit};
use deskside_core::plan::Plan;
use deskside_core::secret::{Secret, SecretName};
use deskside_core::wizard::Platform;

use crate::{Computer, Scenario, SecretsInMemory};

struct Pretended {
    computer: Computer,
    secrets: SecretsInMemory,
}

/// The computer that some lines describe.
///
/// # Errors
/// What is wrong with the lines.
pub fn pretend(scene: &[String]) -> Result<Box<dyn Stage>, SceneError> {
    let secrets = SecretsInMemory::default();
    let computer = Computer::new(&scenario(scene)?).with_secrets(Arc::new(secrets.clone()));
    Ok(Box::new(Pretended { computer, secrets }))
}

fn scenario(scene: &[String]) -> Result<Scenario, SceneError> {
    let mut scenario = Scenario::default();
    for (line, text) in scene.iter().enumerate() {
        scenario.add_line(text).map_err(|error| SceneError { line, why: error.to_string() })?;
    }
    Ok(scenario)
}

impl Stage for Pretended {
    fn machine(&self) -> &dyn Machine {
        &self.computer
    }

    fn apply(&self, plan: &Plan) -> Result<(), Fault> {
        self.computer.apply(&permit(plan), plan, Duration::from_secs(20))
    }

    fn pass(&self, seconds: u32) {
        self.computer.pass(seconds);
    }

    fn mend(&self, scene: &[String]) -> Result<(), SceneError> {
        self.computer.mend_like(&Computer::new(&scenario(scene)?));
        Ok(())
    }

    fn keep(&self, name: SecretName, secret: Secret) {
        self.secrets.keep(name, secret);
    }
}

/// A permit through the one door, in an office where everybody may do everything. It is for the computer in memory alone.
fn permit(plan: &Plan) -> Permit {
    let row = r#"{"rows": [{"id": "all", "who": ["everyone"], "actions": ["*"], "clearance": "alone",
        "reason": "boundary-all", "owner": "IT", "since": "2026-01-01", "review": "2027-01-01"}]}"#;
    let policy = Policy::compile(serde_json::from_str(row).expect("a table"), None, 1).expect("a policy");
    let who = Who {
        person: "anna".into(),
        groups: Default::default(),
        device: "laptop".into(),
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
    let (nonce, mut consents) = (Nonce([7; 16]), Consents::default());
    consents.offer(nonce.clone(), plan);
    let consent = consents.spend(&nonce.to_hex(), &plan.digest()).expect("the page is open");
    Permit::issue(plan, &decision, consent).expect("everybody may do everything")
}
