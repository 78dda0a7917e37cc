//! Which ends a wizard can come to.

use deskside_core::id::Millis;
use deskside_core::run::{Answer, Ending, Entry, Event, Position, fold};
use deskside_core::say::Facts;
use deskside_core::wizard::{Choices, Step, Wizard};

/// The most pages that are turned to find out. A guide has a few dozen ways through it.
const MOST: usize = 20_000;

/// The ends that a wizard can come to: all of them when a computer is asked, which can say anything. A guide that only tells
/// and asks is walked, with every answer to every question, until all ends are known.
pub(crate) fn endings(wizard: &Wizard) -> Vec<Ending> {
    let all = [Ending::Fixed, Ending::NothingFound, Ending::NotFixed];
    if !is_guide(wizard) {
        return all.to_vec();
    }
    let mut reached = Vec::new();
    let mut ways = vec![Vec::new()];
    for _ in 0..MOST {
        let Some(log) = ways.pop() else { return reached };
        let write = |event| {
            let mut log: Vec<Entry> = log.clone();
            log.push(Entry { at: Millis(0), event });
            log
        };
        match fold(&log).position(wizard) {
            Position::Tell(tell) => ways.push(write(Event::Read { step: tell.tell.clone() })),
            Position::Ask(ask) => {
                let Choices::Keys(keys) = &ask.choices else { return all.to_vec() };
                for key in keys {
                    let answer = Answer { key: key.to_string(), name: String::new(), facts: Facts::new() };
                    ways.push(write(Event::Answered { step: ask.ask.clone(), answer }));
                }
            }
            Position::Done(ending) if !reached.contains(&ending) => {
                reached.push(ending);
                if reached.len() == all.len() {
                    return reached;
                }
            }
            Position::Done(_)
            | Position::Check(_)
            | Position::Finding(..)
            | Position::Prove(_)
            | Position::Proved(_) => {}
        }
    }
    all.to_vec()
}

/// Whether a wizard asks nothing of the computer.
fn is_guide(wizard: &Wizard) -> bool {
    wizard.steps.iter().all(|step| match step {
        Step::Tell(_) => true,
        Step::Ask(ask) => matches!(ask.choices, Choices::Keys(_)),
        Step::Fix(_) | Step::Prove(_) => false,
    })
}
