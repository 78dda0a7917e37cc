//! What the actions on programs change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, effect, spec};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::EffectClass;
use crate::programs::{ProcessId, StartEntry, Starter};
use crate::say::Say;

const ENTRY: Arg = Arg { name: "starts", kind: ArgKind::StartEntry };
const PROCESS: Arg = Arg { name: "process", kind: ArgKind::Process };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("autostart.switch-off", &[ENTRY], EffectClass::Reversible),
    spec("autostart.switch-on", &[ENTRY], EffectClass::Reversible),
    spec("program.quit", &[PROCESS], EffectClass::Irreversible),
    spec("program.end", &[PROCESS], EffectClass::Irreversible),
];

/// A change to the programs of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum ProgramsAction {
    /// Lets a program not start any more when the person signs in.
    #[serde(rename = "autostart.switch-off")]
    StartOff {
        /// By which entry.
        starts: StartEntry,
    },
    /// Lets it start again.
    #[serde(rename = "autostart.switch-on")]
    StartOn {
        /// By which entry.
        starts: StartEntry,
    },
    /// Asks a program to quit. It may ask its person back.
    #[serde(rename = "program.quit")]
    Quit {
        /// Which.
        process: ProcessId,
    },
    /// Ends a program that does not quit.
    #[serde(rename = "program.end")]
    End {
        /// Which.
        process: ProcessId,
    },
}

impl ProgramsAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<ProgramsAction>, ArgError> {
        Ok(Some(match read.of {
            "autostart.switch-off" => ProgramsAction::StartOff { starts: read.starts()? },
            "autostart.switch-on" => ProgramsAction::StartOn { starts: read.starts()? },
            "program.quit" => ProgramsAction::Quit { process: read.process()? },
            "program.end" => ProgramsAction::End { process: read.process()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            ProgramsAction::StartOff { .. } => "autostart.switch-off",
            ProgramsAction::StartOn { .. } => "autostart.switch-on",
            ProgramsAction::Quit { .. } => "program.quit",
            ProgramsAction::End { .. } => "program.end",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            ProgramsAction::StartOff { starts } | ProgramsAction::StartOn { starts } => {
                let file = &starts.file;
                vec![
                    ("starts", starts.to_string()),
                    ("file", file.to_string()),
                    ("file", file.name().to_owned()),
                ]
            }
            ProgramsAction::Quit { process } | ProgramsAction::End { process } => {
                vec![("process", process.to_string())]
            }
        }
    }
}

fn starter<'a>(starts: &StartEntry, readings: &'a Readings) -> Result<Option<&'a Starter>, Need> {
    Ok(readings.starters()?.iter().find(|at| at.entry == *starts))
}

pub(super) fn outline(action: &ProgramsAction, readings: &Readings) -> Result<Outline, Need> {
    match action {
        ProgramsAction::StartOff { starts } | ProgramsAction::StartOn { starts } => {
            let wanted = matches!(action, ProgramsAction::StartOn { .. });
            let at = starter(starts, readings)?.filter(|at| at.is_on != wanted).ok_or(Need::NotApplicable)?;
            let states = ["state-starts", "state-does-not-start"];
            let [from, to] = if wanted { [states[1], states[0]] } else { states };
            let effect = effect("effect-starter", facts! { "program" => at.program.as_str() }, from, to);
            let starts = starts.clone();
            let undo = match wanted {
                true => ProgramsAction::StartOff { starts },
                false => ProgramsAction::StartOn { starts },
            };
            Ok(Outline::reversible(effect, undo, 2))
        }
        ProgramsAction::Quit { process } => closed(*process, "state-closed", "loss-unsaved", readings),
        ProgramsAction::End { process } => closed(*process, "state-ended", "loss-unsaved-surely", readings),
    }
}

fn closed(process: ProcessId, to: &str, loss: &str, readings: &Readings) -> Result<Outline, Need> {
    let at = readings.running()?.iter().find(|at| at.process == process).ok_or(Need::NotApplicable)?;
    let about = facts! { "program" => at.name.as_str() };
    let effect = effect("effect-program", about.clone(), "state-open", to);
    Ok(Outline::irreversible(effect, Some(Say::with(loss, about)), 5))
}

pub(super) fn holds(action: &ProgramsAction, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        ProgramsAction::StartOff { starts } => starter(starts, readings)?.is_some_and(|at| !at.is_on),
        ProgramsAction::StartOn { starts } => starter(starts, readings)?.is_some_and(|at| at.is_on),
        ProgramsAction::Quit { process } | ProgramsAction::End { process } => {
            !readings.running()?.iter().any(|at| at.process == *process)
        }
    })
}
