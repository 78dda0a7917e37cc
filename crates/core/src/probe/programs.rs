//! How the checks of a person's programs judge what was read.

use super::{size, system};
use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::programs::{ProcessId, Running, StartEntry};
use crate::say::{Facts, Say};

const STARTS: Arg = Arg { name: "starts", kind: ArgKind::StartEntry };
const PROCESS: Arg = Arg { name: "process", kind: ArgKind::Process };

pub(super) const LISTS: &[ProbeSpec] = &[
    ProbeSpec { name: "autostart.list", args: &[], facts: &["program", "starts"] },
    ProbeSpec { name: "programs.running", args: &[], facts: &["process", "program"] },
];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "autostart.on", args: &[STARTS], facts: &["program"] },
    ProbeSpec { name: "program.open", args: &[PROCESS], facts: &["program", "program-size"] },
    ProbeSpec { name: "program.busy", args: &[], facts: &["percent", "process", "program"] },
];

/// A question about the person's programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgramsCheck {
    /// It starts when they sign in.
    StartsBySignIn(StartEntry),
    /// It runs.
    Open(ProcessId),
    /// One of them keeps the computer busy.
    Busy,
}

impl ProgramsCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<ProgramsCheck>, ArgError> {
        Ok(Some(match read.of {
            "autostart.on" => ProgramsCheck::StartsBySignIn(read.starts()?),
            "program.open" => ProgramsCheck::Open(read.process()?),
            "program.busy" => ProgramsCheck::Busy,
            _ => return Ok(None),
        }))
    }
}

/// What starts when the person signs in, by name.
pub(super) fn starters(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut starters: Vec<_> = readings.starters()?.iter().filter(|at| at.is_on).collect();
    starters.sort_by_key(|at| (at.program.to_lowercase(), at.entry.clone()));
    Ok(starters
        .into_iter()
        .map(|at| Choice {
            key: at.entry.to_string(),
            name: at.program.clone(),
            note: None,
            fact: None,
            facts: facts! { "program" => at.program.as_str(), "starts" => at.entry.to_string() },
        })
        .collect())
}

/// The person's programs, those that have the most memory first.
pub(super) fn running(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut programs: Vec<&Running> = readings.running()?.iter().collect();
    programs.sort_by_key(|at| (std::cmp::Reverse(at.bytes), at.process));
    Ok(programs
        .into_iter()
        .map(|at| Choice {
            key: at.process.to_string(),
            name: at.name.clone(),
            note: None,
            fact: Some(Say::with("program-memory", facts! { "size" => size(at.bytes) })),
            facts: facts! { "program" => at.name.as_str(), "process" => at.process.to_string() },
        })
        .collect())
}

pub(super) fn judge(check: &ProgramsCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        ProgramsCheck::StartsBySignIn(starts) => {
            let at = readings.starters()?.iter().find(|at| at.entry == *starts && at.is_on);
            Ok(at.map(|at| facts! { "program" => at.program.as_str() }))
        }
        ProgramsCheck::Open(process) => {
            let at = readings.running()?.iter().find(|at| at.process == *process);
            Ok(at.map(|at| facts! { "program" => at.name.as_str(), "program-size" => size(at.bytes) }))
        }
        ProgramsCheck::Busy => {
            let busiest = readings.running()?.iter().max_by_key(|at| at.percent);
            Ok(busiest.filter(|at| at.percent >= system::BUSY).map(|at| {
                facts! {
                    "program" => at.name.as_str(), "percent" => i64::from(at.percent),
                    "process" => at.process.to_string(),
                }
            }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{ProgramsAsk, Reading};
    use crate::probe::{Check, List, Verdict};
    use crate::programs::Starter;

    fn running(name: &str, number: u32, bytes: u64, percent: u32) -> Running {
        let process = ProcessId::new(number, 900).expect("a process");
        Running { process, name: name.to_owned(), bytes, percent }
    }

    fn readings(programs: &[Running]) -> Readings {
        let mut readings = Readings::new();
        readings.insert(&ProgramsAsk::Running.into(), Ok(Reading::Running(programs.to_vec())));
        let starter = |text: &str, program: &str, is_on| Starter {
            entry: text.parse().expect("an entry"),
            program: program.to_owned(),
            is_on,
        };
        let starters = [
            starter("own:/home/anna/.config/autostart/chat.desktop", "Chat", true),
            starter("system:/home/anna/.config/autostart/cloud.desktop", "Cloud", false),
            starter("system:/home/anna/.config/autostart/backup.desktop", "backup", true),
        ];
        readings.insert(&ProgramsAsk::Starters.into(), Ok(Reading::Starters(starters.to_vec())));
        readings
    }

    #[test]
    fn the_busiest_program_is_named_with_its_process_and_only_when_it_is_busy() {
        let judged = |programs: &[Running]| {
            Check::Programs(ProgramsCheck::Busy).judge(&readings(programs)).expect("nothing more is asked")
        };
        let busy = [running("mail", 5, 9, 3), running("web", 7, 1, system::BUSY)];
        let Verdict::Found { facts } = judged(&busy) else { panic!("not found") };
        assert_eq!(
            (facts["process"].text(), facts["program"].text()),
            ("7@900".to_owned(), "web".to_owned())
        );
        assert_eq!(judged(&[running("web", 7, 1, system::BUSY - 1)]), Verdict::NotFound);
        assert_eq!(judged(&[]), Verdict::NotFound);
    }

    #[test]
    fn a_number_that_was_given_again_is_another_program() {
        let check = ProgramsCheck::Open(ProcessId::new(7, 901).expect("a process"));
        let verdict = Check::Programs(check).judge(&readings(&[running("web", 7, 1, 0)]));
        assert_eq!(verdict, Ok(Verdict::NotFound));
    }

    #[test]
    fn what_is_offered_is_what_there_is_to_choose() {
        let readings = readings(&[running("mail", 5, 9, 3), running("web", 7, 90, 3)]);
        let names = |list: List| -> Vec<String> {
            list.choices(&readings).expect("a list").into_iter().map(|choice| choice.name).collect()
        };
        assert_eq!(names(List::Starters), ["backup", "Chat"]);
        assert_eq!(names(List::Running), ["web", "mail"]);
    }
}
