//! Asking polkit, and through it the person: a password of theirs shows that they are there, not only their programs.

use std::collections::HashMap;

use deskside_core::order::Refusal;
use deskside_core::plan::{EffectClass, Plan};
use zbus::{Connection, Variant};

/// polkit may show its dialog.
const ALLOW_INTERACTION: u32 = 1;

/// Who says whether a change may be made for somebody who is there.
pub trait Authority: Send + Sync {
    /// Asks about the person behind this connection of the bus.
    ///
    /// # Errors
    /// [`Refusal::NotAuthorised`] or [`Refusal::NoPolkit`].
    fn ask(&self, caller: &str, plan: &Plan) -> Result<(), Refusal>;
}

/// The action of polkit that stands for a plan. Which programs it runs is shown, in the words of the computer.
fn question(plan: &Plan) -> (&'static str, HashMap<&'static str, String>) {
    let id = match plan.class {
        EffectClass::Reversible => "org.deskside.helper.reversible",
        EffectClass::Compensable => "org.deskside.helper.compensable",
        EffectClass::Irreversible => "org.deskside.helper.irreversible",
    };
    let words = plan.invocations.iter().flat_map(|run| [&run.program].into_iter().chain(&run.args));
    let command = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    (id, HashMap::from([("action", plan.action.name().to_owned()), ("command", command)]))
}

/// The polkit of this computer.
pub struct Polkit {
    bus: Connection,
}

impl Polkit {
    /// The one on this bus.
    pub fn on(bus: Connection) -> Polkit {
        Polkit { bus }
    }

    async fn check(&self, caller: &str, plan: &Plan) -> zbus::Result<bool> {
        const NAME: &str = "org.freedesktop.PolicyKit1";
        let subject = ("system-bus-name", HashMap::from([("name", Variant::from(caller))]));
        let (id, details) = question(plan);
        let body = (subject, id, details, ALLOW_INTERACTION, "");
        let path = "/org/freedesktop/PolicyKit1/Authority";
        let interface = "org.freedesktop.PolicyKit1.Authority";
        let answer =
            self.bus.call_method(Some(NAME), path, Some(interface), "CheckAuthorization", &body).await?;
        let body = answer.body();
        // Authorized, or only if somebody were asked, and what else polkit has to say.
        let ((authorized, _, _),): ((bool, bool, HashMap<&str, &str>),) = body.deserialize()?;
        Ok(authorized)
    }
}

impl Authority for Polkit {
    fn ask(&self, caller: &str, plan: &Plan) -> Result<(), Refusal> {
        match zruntime::block_on(self.check(caller, plan)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Refusal::NotAuthorised),
            Err(_) => Err(Refusal::NoPolkit),
        }
    }
}
