//! The helper program: a service of the system that does what needs more rights than the person has.
//!
//! It believes nobody. An order names a known action and the digest of a plan; it makes that plan again from its own
//! readings, checks what the organisation and a power user signed, asks the boundaries over facts that it knows itself,
//! has polkit ask the person, and writes down what it does before it does it. Everything else is refused, by a stable code.
//!
//! Read [`judge`] first, then [`door`]: the rest serves these two.

pub mod bus;
pub mod clock;
pub mod door;
pub mod enrolment;
pub mod evidence;
mod files;
pub mod judge;
pub mod log;
pub mod polkit;
pub mod state;
mod turns;
