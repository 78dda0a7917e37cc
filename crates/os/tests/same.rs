//! The real and the pretended computer are the same to a wizard: one story told to both, and the answers compared.

use std::time::Duration;

use anyhow::Result;
use deskside_core::action::{Action, PrintingAction};
use deskside_core::machine::{Fault, Machine, Need};
use deskside_core::plan::Plan;
use deskside_core::printing::QueueName;
use deskside_core::probe::{Verdict, checks};
use deskside_sim::{Computer as Pretended, Scenario, Service};
use deskside_stage::{VirtualPrinter, wait_until};

use crate::office::Office;
use crate::support::{WITHIN, action, ask, check, holds, list, permit, plan};

/// The same office twice, and what can happen to it.
struct Both {
    real: Office,
    printer: VirtualPrinter,
    pretended: Pretended,
}

const QUEUE: &str = "Office_1";

impl Both {
    fn open() -> Result<Self> {
        let (real, printer) = Office::with_printer(QUEUE, "Office 1")?;
        real.cups.add_unasked("Lobby", "socket://127.0.0.1:9")?;
        real.cups.set_default(QUEUE)?;
        let uri = printer.uri();
        let scenario = format!(
            "printer Lobby address socket://127.0.0.1:9\nprinter {QUEUE} address {uri} announced default"
        );
        Ok(Both { real, printer, pretended: Pretended::new(&Scenario::parse(&scenario)?) })
    }

    fn machines(&self) -> [&dyn Machine; 2] {
        [&self.real.computer, &self.pretended]
    }

    /// Every check about the queue, on both.
    fn compare_checks(&self, after: &str) {
        let of_printing = |name: &str| name.starts_with("printer.") || name.starts_with("service.");
        for spec in checks().filter(|spec| of_printing(spec.name)) {
            let uri = self.printer.uri();
            let args = match spec.name {
                "service.stopped" => ("service", "printing"),
                "printer.missing" => ("address", uri.as_str()),
                _ => ("queue", QUEUE),
            };
            let [real, pretended] = self.machines().map(|machine| brief(&check(machine, spec.name, &[args])));
            assert_eq!(real, pretended, "{} after {after}", spec.name);
        }
    }

    /// Applies an action on both; compares the plan, how it ended, whether it is seen, and all checks.
    fn change(&self, action: &Action) -> Option<Action> {
        let planned = self.machines().map(|machine| plan(machine, action));
        let [real, pretended] = &planned;
        assert_eq!(outline(real), outline(pretended), "the plan of {action:?}");
        let [Ok(real), Ok(pretended)] = planned else { return None };
        let ended = [(&self.real.computer as &dyn Machine, &real), (&self.pretended, &pretended)]
            .map(|(machine, plan)| machine.apply(&permit(plan), plan, WITHIN));
        let [as_real, as_pretended] = ended.each_ref().map(kind);
        assert_eq!(as_real, as_pretended, "how {action:?} ended: {ended:?}");
        let expected = holds(&self.pretended, action);
        if matches!(action, Action::Printing(PrintingAction::TestPage { .. })) && expected == Ok(true) {
            // Paper takes its time.
            let _ = wait_until("no page", Duration::from_secs(60), || {
                holds(&self.real.computer, action).ok().filter(|done| *done)
            });
        }
        assert_eq!(holds(&self.real.computer, action), expected, "whether {action:?} is seen");
        self.compare_checks(action.name());
        real.undo
    }
}

/// A verdict without the faults' details and without the names that CUPS makes up.
fn brief(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Found { facts } => {
            let facts = facts
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "queue" | "label" | "other" | "default"));
            format!(
                "found {:?}",
                facts.map(|(name, value)| (name.as_str(), value.text())).collect::<Vec<_>>()
            )
        }
        Verdict::NotFound => "not found".to_owned(),
        Verdict::NotApplicable => "not applicable".to_owned(),
        Verdict::Unknown { fault } => format!("unknown: {}", fault_kind(fault)),
    }
}

fn kind(ended: &Result<(), Fault>) -> String {
    match ended {
        Ok(()) => "done".to_owned(),
        Err(fault) => fault_kind(fault).to_owned(),
    }
}

fn fault_kind(fault: &Fault) -> &'static str {
    match fault {
        Fault::NotInstalled { .. } => "not installed",
        Fault::TooSlow { .. } => "too slow",
        Fault::NoAnswer { .. } => "no answer",
        Fault::Denied { .. } => "denied",
        Fault::Missing { .. } => "missing",
        Fault::Unreadable { .. } => "unreadable",
        Fault::Tool { .. } => "tool",
        Fault::NotSupported => "not supported",
        Fault::NotPermitted => "not permitted",
        Fault::Stopped => "stopped",
    }
}

/// All of a plan but the programs, which are each computer's own.
fn outline(plan: &Result<Plan, Need>) -> String {
    match plan {
        Ok(plan) => {
            let keys: Vec<&str> = plan.effects.iter().map(|effect| effect.what.key.as_str()).collect();
            format!("{keys:?} {:?} {:?} {:?}", plan.class, plan.undo, plan.needs_privilege)
        }
        Err(need) => match need {
            Need::NotApplicable => "not applicable".to_owned(),
            Need::Fault(fault) => fault_kind(fault).to_owned(),
            Need::Ask(ask) => format!("{ask:?}"),
        },
    }
}

fn on_queue(name: &str) -> Action {
    action(name, &[("queue", QUEUE)])
}

#[test]
fn one_story_told_to_both_ends_the_same() -> Result<()> {
    let mut both = Both::open()?;
    wait_until("the printer is not found", Duration::from_secs(20), || {
        (!both.real.found().is_empty()).then_some(())
    })?;
    both.compare_checks("the start");
    let names = both.machines().map(|machine| {
        let choices = list(machine, "printers.list").expect("a list");
        choices.into_iter().map(|choice| choice.key).collect::<Vec<_>>()
    });
    assert_eq!(names[0], names[1]);

    // Each change, what cannot be done twice, and each undo.
    for name in ["printer.pause", "printer.resume", "printer.reject", "printer.test-page", "printer.accept"] {
        both.change(&on_queue(name));
        both.change(&on_queue(name));
    }
    for step in [
        action("printer.set-default", &[("queue", "Lobby")]),
        action("printer.set-address", &[("queue", QUEUE), ("address", "ipp://127.0.0.1:9/ipp/print")]),
    ] {
        let undo = both.change(&step).expect("it can be undone");
        both.change(&undo);
    }

    // A document that waits, and is taken out.
    both.change(&on_queue("printer.pause"));
    both.change(&on_queue("printer.test-page"));
    let queue: QueueName = QUEUE.parse()?;
    let jobs = both.machines().map(|machine| {
        let jobs = ask(machine, |readings| readings.jobs(&queue).map(<[_]>::to_vec)).expect("jobs");
        let waiting: Vec<_> = jobs.into_iter().filter(|job| !job.state.is_over()).collect();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].title.as_str(), waiting[0].is_mine), ("Deskside test page", true));
        waiting[0].id
    });
    for (machine, job) in both.machines().into_iter().zip(jobs) {
        let cancel = action("printer.cancel-job", &[("queue", QUEUE), ("job", &job.to_string())]);
        let plan = plan(machine, &cancel).expect("a plan");
        machine.apply(&permit(&plan), &plan, WITHIN)?;
        assert_eq!(holds(machine, &cancel), Ok(true));
        let again = machine.apply(&permit(&plan), &plan, WITHIN);
        assert!(again.is_err(), "a document cannot be taken out twice");
    }
    both.compare_checks("taking a document out");
    both.change(&on_queue("printer.resume"));

    // Removed, and added again.
    let undo = both.change(&on_queue("printer.remove")).expect("it can be added again");
    both.change(&undo);
    both.change(&on_queue("printer.test-page"));

    // The printer complains, goes, and comes back elsewhere.
    both.printer.set_paper(0)?;
    both.pretended.meddle(|world| {
        world
            .printers
            .values_mut()
            .for_each(|printer| printer.reasons = vec!["media-empty-error".to_owned()]);
    });
    both.compare_checks("the paper ran out");
    both.printer.set_paper(250)?;
    both.pretended.meddle(|world| world.printers.values_mut().for_each(|printer| printer.reasons.clear()));
    both.printer.kill();
    both.pretended.meddle(|world| world.printers.values_mut().for_each(|printer| printer.on = false));
    both.compare_checks("the printer went off");
    both.change(&action("printer.add", &[("address", &both.printer.uri()), ("queue", "Again")]));

    // The service stops.
    both.real.cups.kill();
    both.pretended.meddle(|world| world.service = Service::Stopped);
    both.compare_checks("the service stopped");
    both.change(&on_queue("printer.pause"));
    Ok(())
}
