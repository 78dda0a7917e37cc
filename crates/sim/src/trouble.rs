//! Faults of the machinery itself: the n-th call fails, before or after it did its work, or hangs, or says that it did
//! what it did not.

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
    /// A change that reports success and changes nothing. A reading is none the worse for it.
    Pretends {
        /// Which call.
        call: u32,
    },
    /// A change of several commands stops in the middle, as when one of its programs is killed. A change that is one
    /// command is made whole, and its answer gets lost.
    StopsHalfWay {
        /// Which call.
        call: u32,
    },
}

/// How much of its work a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Share {
    Nothing,
    Half,
    Whole,
}

impl Trouble {
    /// A call that does not answer.
    pub fn no_answer(call: u32, at: Step) -> Trouble {
        Trouble::Fails { call, at, fault: Fault::NoAnswer { what: "the computer".to_owned() } }
    }

    pub(crate) fn call(&self) -> u32 {
        match self {
            Trouble::Fails { call, .. }
            | Trouble::Hangs { call, .. }
            | Trouble::Pretends { call }
            | Trouble::StopsHalfWay { call } => *call,
        }
    }

    /// How much of the work is done all the same.
    pub(crate) fn share(&self) -> Share {
        match self {
            Trouble::Fails { at: Step::After, .. } | Trouble::Hangs { at: Step::After, .. } => Share::Whole,
            Trouble::StopsHalfWay { .. } => Share::Half,
            Trouble::Fails { at: Step::Before, .. }
            | Trouble::Hangs { at: Step::Before, .. }
            | Trouble::Pretends { .. } => Share::Nothing,
        }
    }
}
