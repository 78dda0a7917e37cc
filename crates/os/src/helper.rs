//! The way to the helper program, which does what needs more rights than the person has: one call over the system bus.
//!
//! It judges for itself, so all that it gets is the order: the action, the digest that the person agreed to, and what the
//! organisation and a power user signed. Where there is none, nothing is lost: the change is tried as before.

use std::time::Duration;

use deskside_core::machine::Fault;
use deskside_core::order::{Answer, Order, Refusal};
use deskside_core::permit::Permit;
use deskside_core::plan::Plan;
use zbus::connection::Builder;
use zbus::fdo;

const NAME: &str = "org.deskside.Helper1";
const PATH: &str = "/org/deskside/Helper1";

/// Has a plan carried out by the helper program. None when that is not its affair, or when it is not on this computer.
pub(crate) fn carry_out(
    bus: Option<&str>,
    permit: &Permit,
    plan: &Plan,
    within: Duration,
) -> Option<Result<(), Fault>> {
    let order = Order::of(permit, plan)?;
    let answer = match zruntime::block_on(ask(bus, &order.write(), within)) {
        Ok(answer) => answer?,
        // It may have the order and does not say what became of it; the caller looks.
        Err(_) => return Some(Err(Fault::NoAnswer { what: NAME.to_owned() })),
    };
    Some(match serde_json::from_str(&answer) {
        Ok(Answer::Done { .. }) => Ok(()),
        // It is there for others, and this person has no more than before.
        Ok(Answer::Refused { why: Refusal::NotEnrolled }) => return None,
        Ok(Answer::Refused { why }) => Err(fault(&why)),
        Ok(Answer::Failed { fault }) => Err(fault),
        Err(_) => Err(Fault::Unreadable { detail: format!("an answer of {NAME}") }),
    })
}

/// The answer; none when nobody got the order, because there is no bus, no such service on it, or nothing to start it.
async fn ask(bus: Option<&str>, order: &str, within: Duration) -> zbus::Result<Option<String>> {
    let builder = bus.map_or_else(Builder::system, Builder::address);
    let Ok(bus) = builder.method_timeout(within).build().await else { return Ok(None) };
    match bus.call_method(Some(NAME), PATH, Some(NAME), "Apply", &order).await {
        Ok(answer) => answer.body().deserialize().map(Some),
        Err(zbus::Error::FDO(error))
            if matches!(*error, fdo::Error::ServiceUnknown(_) | fdo::Error::NameHasNoOwner(_)) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// What a refusal is to somebody who asks a computer to change.
fn fault(why: &Refusal) -> Fault {
    match why {
        Refusal::NothingToDo | Refusal::OtherPlan => Fault::NotPermitted,
        Refusal::CannotTell { fault } => fault.clone(),
        Refusal::Busy | Refusal::TooOften | Refusal::NoPolkit | Refusal::CannotKeep => {
            Fault::NoAnswer { what: format!("{NAME}: {}", why.code()) }
        }
        Refusal::TooLarge
        | Refusal::Unreadable
        | Refusal::NoCaller
        | Refusal::NotEnrolled
        | Refusal::NotServed
        | Refusal::NeedsNoPrivilege
        | Refusal::ClockSetBack
        | Refusal::NotTrusted { .. }
        | Refusal::RulesUnreadable
        | Refusal::Boundary { .. }
        | Refusal::CoSign { .. }
        | Refusal::Grant { .. }
        | Refusal::Spent
        | Refusal::NotAuthorised => Fault::Denied { detail: format!("{NAME}: {}", why.code()) },
    }
}
