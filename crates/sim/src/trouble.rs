//! Faults of the machinery itself: the n-th call fails, before or after it did its work, or hangs.

use deskside_core::machine::Fault;

/// Where in the n-th call the trouble strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing was done.
    Before,
    /// It was done, and the answer got lost.
    After,
}

/// One call that goes wrong. Calls are `read`, `apply` and `collect`, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The call ends with a fault.
    Fails {
        /// Which call.
        call: u32,
        /// Before or after its work.
        at: Step,
        /// With what.
        fault: Fault,
    },
    /// The call says that it took all the time it was given. It does not really wait.
    Hangs {
        /// Which call.
        call: u32,
        /// Before or after its work.
        at: Step,
    },
}

impl Trouble {
    /// A call that does not answer.
    pub fn no_answer(call: u32, at: Step) -> Trouble {
        Trouble::Fails { call, at, fault: Fault::NoAnswer { what: "the computer".to_owned() } }
    }

    pub(crate) fn call(&self) -> u32 {
        match self {
            Trouble::Fails { call, .. } | Trouble::Hangs { call, .. } => *call,
        }
    }

    pub(crate) fn step(&self) -> Step {
        match self {
            Trouble::Fails { at, .. } | Trouble::Hangs { at, .. } => *at,
        }
    }
}
