//! What an action would change, in words and in exact commands, before anybody agrees to it.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{Action, FilesAction, PrintingAction, SoundAction, newest_page_after};
use crate::canonical;
use crate::files::Trashed;
use crate::id::Digest;
use crate::machine::{Need, Readings};
use crate::printing::JobState;
use crate::say::Say;

/// How long a person may take to say that it is them.
const ASKING: Duration = Duration::from_secs(120);

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
    /// What it is told over its standard input, as data and in one line; none when it is told nothing that is in the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub input: Option<String>,
}

impl Invocation {
    /// A program with its arguments.
    pub fn new<const N: usize>(program: &str, args: [&str; N]) -> Self {
        Invocation { program: program.to_owned(), args: args.map(str::to_owned).to_vec(), input: None }
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
    /// For a test page or a test tone: the number of the newest one that was there before, or 0. Only a later one is this plan's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages_before: Option<u32>,
    /// For emptying the trash: the name of exactly what was in it. Nothing else goes under this plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trash: Option<Digest>,
}

/// How a computer stands to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// As it was when the plan was made: nothing of it happened.
    Before,
    /// Neither as before nor as planned: it was begun and not finished, or something else happened meanwhile.
    Between,
    /// The computer began with it and gave it up: it will not come to what was planned any more.
    GivenUp,
    /// As planned.
    After,
}

impl Plan {
    /// Whether a sheet of paper or a sound is all that comes of it: nothing on the computer is different then.
    pub fn leaves_nothing(&self) -> bool {
        matches!(
            self.action,
            Action::Printing(PrintingAction::TestPage { .. }) | Action::Sound(SoundAction::TestTone { .. })
        )
    }

    /// How a computer stands to this plan now.
    ///
    /// Not to see what was planned is no proof that nothing happened: it counts as *before* only when the same plan could
    /// be made again.
    ///
    /// # Errors
    /// See [`Need`]. Anything but one more reading means that it is unknown.
    pub fn stand(&self, readings: &Readings) -> Result<Stand, Need> {
        if let (Action::Sound(SoundAction::TestTone { .. }), Some(before)) = (&self.action, self.pages_before)
        {
            // One that broke off is over, and nothing is left of it.
            return Ok(if readings.tones()? > before { Stand::After } else { Stand::Before });
        }
        if let (Action::Printing(PrintingAction::TestPage { queue }), Some(before)) =
            (&self.action, self.pages_before)
        {
            // Its own document says it all, so an older one that came out is not taken for it.
            match newest_page_after(queue, before, readings)?.map(|page| page.state) {
                Some(JobState::Completed) => return Ok(Stand::After),
                Some(state) if state.is_over() => return Ok(Stand::GivenUp),
                Some(_) => return Ok(Stand::Between),
                None => {}
            }
        } else if self.is_so(readings)? {
            return Ok(Stand::After);
        }
        match self.action.plan(readings, &|_| self.invocations.clone()) {
            Ok(again) if again == *self => Ok(Stand::Before),
            Ok(_) | Err(Need::NotApplicable) => Ok(Stand::Between),
            Err(need @ (Need::Ask(_) | Need::Fault(_))) => Err(need),
        }
    }

    /// Whether what was planned is so. A file that was moved to the trash is there under the name by which it comes back.
    fn is_so(&self, readings: &Readings) -> Result<bool, Need> {
        match (&self.action, &self.undo) {
            (
                Action::Files(FilesAction::Trash { file }),
                Some(Action::Files(FilesAction::Restore { entry, .. })),
            ) => {
                let is_it = |at: &Trashed| at.entry == *entry && at.from.as_ref() == Some(file);
                Ok(readings.file(file)?.is_none() && readings.trash()?.iter().any(is_it))
            }
            _ => self.action.holds(readings),
        }
    }

    /// How long making it may take before one stops waiting for it. Where it needs more rights, the person may be asked for
    /// their password first.
    pub fn limit(&self) -> Duration {
        self.working() + if self.needs_privilege { ASKING } else { Duration::ZERO }
    }

    /// How long its programs may take.
    pub fn working(&self) -> Duration {
        Duration::from_secs(10 + 4 * u64::from(self.seconds))
    }

    /// The name of exactly this plan.
    pub fn digest(&self) -> Digest {
        canonical::digest(self)
    }
}

#[cfg(test)]
mod tests;
