//! What an action would change, in words and in exact commands, before anybody agrees to it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::Action;
use crate::canonical;
use crate::id::Digest;
use crate::say::Say;

/// What it takes to go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EffectClass {
    /// The undo is known and restores what was.
    Reversible,
    /// The undo is known and something is lost, which the plan says.
    Compensable,
    /// There is no way back.
    Irreversible,
}

/// One thing that would be different afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Effect {
    /// What changes.
    pub what: Say,
    /// How it is.
    pub from: Say,
    /// How it would be.
    pub to: Say,
}

/// A program with its arguments. Nothing here is ever read by a shell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Invocation {
    /// The name of the program, without a path.
    pub program: String,
    /// Its arguments, one by one.
    pub args: Vec<String>,
}

impl Invocation {
    /// A program with its arguments.
    pub fn new<const N: usize>(program: &str, args: [&str; N]) -> Self {
        Invocation { program: program.to_owned(), args: args.map(str::to_owned).to_vec() }
    }
}

/// Everything a person agrees to. It does not change once it was shown: its digest names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The change.
    pub action: Action,
    /// What would be different.
    pub effects: Vec<Effect>,
    /// The exact programs, in order.
    pub invocations: Vec<Invocation>,
    /// What it takes to go back.
    pub class: EffectClass,
    /// What is lost for good, if anything.
    pub loss: Option<Say>,
    /// The opposite action, if there is one. It holds the before-state.
    pub undo: Option<Action>,
    /// Whether it needs more rights than the person has.
    pub needs_privilege: bool,
    /// How long it usually takes, in seconds.
    pub seconds: u32,
}

impl Plan {
    /// The name of exactly this plan.
    pub fn digest(&self) -> Digest {
        canonical::digest(self)
    }
}
