//! The programs of the person of a computer in memory: those that start by themselves, and those that run.

use std::collections::BTreeMap;

use deskside_core::action::ProgramsAction;
use deskside_core::machine::{Fault, ProgramsAsk, Reading};
use deskside_core::programs::{Origin, ProcessId, Running, StartEntry, Starter};

/// The first process of a program of the person has this number.
const FIRST: u32 = 1000;

/// A program that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// How it is seen.
    pub running: Running,
    /// Whether it stays when it is only asked to quit.
    pub is_stubborn: bool,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Programs {
    /// What starts when the person signs in: what it is called, and whether it is on.
    pub starters: BTreeMap<StartEntry, (String, bool)>,
    /// What runs.
    pub running: Vec<Program>,
}

impl Programs {
    /// One more that starts by itself.
    pub(crate) fn add_starter(
        &mut self,
        name: &str,
        origin: Origin,
        is_on: bool,
        person: &str,
    ) -> Option<()> {
        let file: String = name
            .chars()
            .map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' })
            .collect();
        let file = format!("/home/{person}/.config/autostart/{file}.desktop").parse().ok()?;
        self.starters.insert(StartEntry { origin, file }, (name.to_owned(), is_on));
        Some(())
    }

    /// One more that runs.
    pub(crate) fn start(&mut self, name: &str, bytes: u64, percent: u32, is_stubborn: bool) {
        let number = FIRST + u32::try_from(self.running.len()).unwrap_or(0);
        let process = ProcessId::new(number, u64::from(number) * 100).expect("it is far from the first");
        let running = Running { process, name: name.to_owned(), bytes, percent };
        self.running.push(Program { running, is_stubborn });
    }

    /// What runs there goes on as it does there, and what does not has been closed.
    pub(crate) fn be_as_around(&mut self, other: &Programs) {
        let there = |program: &Program| {
            other.running.iter().find(|at| at.running.process == program.running.process).cloned()
        };
        self.running = self.running.iter().filter_map(there).collect();
    }

    pub(crate) fn read(&self, ask: &ProgramsAsk) -> Reading {
        match ask {
            ProgramsAsk::Starters => {
                let starters = self.starters.iter().map(|(entry, (program, is_on))| Starter {
                    entry: entry.clone(),
                    program: program.clone(),
                    is_on: *is_on,
                });
                Reading::Starters(starters.collect())
            }
            ProgramsAsk::Running => {
                Reading::Running(self.running.iter().map(|program| program.running.clone()).collect())
            }
        }
    }

    pub(crate) fn carry_out(&mut self, action: &ProgramsAction) -> Result<(), Fault> {
        let missing = || Fault::Missing { what: "program".to_owned() };
        match action {
            ProgramsAction::StartOff { starts } | ProgramsAction::StartOn { starts } => {
                let is_on = matches!(action, ProgramsAction::StartOn { .. });
                self.starters.get_mut(starts).ok_or_else(missing)?.1 = is_on;
            }
            ProgramsAction::Quit { process } | ProgramsAction::End { process } => {
                let is_it = |program: &Program| program.running.process == *process;
                let at = self.running.iter().position(is_it).ok_or_else(missing)?;
                let stays = self.running[at].is_stubborn && matches!(action, ProgramsAction::Quit { .. });
                if !stays {
                    self.running.remove(at);
                }
            }
        }
        Ok(())
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &ProgramsAction) -> Vec<String> {
    vec![match action {
        ProgramsAction::StartOff { starts } | ProgramsAction::StartOn { starts } => starts.to_string(),
        ProgramsAction::Quit { process } | ProgramsAction::End { process } => process.to_string(),
    }]
}

/// Makes it so that the check finds something; says whether it is a check of these.
pub(crate) fn seed(programs: &mut Programs, check: &str, about: Option<&str>, person: &str) -> bool {
    const USUAL: &str = "drawing";
    match check {
        "autostart.on" => programs.add_starter(about.unwrap_or("Chat"), Origin::Own, true, person).is_some(),
        "program.open" | "program.busy" => {
            let name = about.unwrap_or(USUAL);
            let percent = if check == "program.busy" { 85 } else { 1 };
            match programs.running.iter_mut().find(|program| program.running.name == name) {
                Some(program) => program.running.percent = percent,
                None => programs.start(name, 300_000_000, percent, false),
            }
            true
        }
        _ => false,
    }
}
