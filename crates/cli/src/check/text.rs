//! What came of a check, for people.

use deskside_app::view::RowStatus;
use deskside_core::facts;

use super::outcome::{Found, Kind, Made, Outcome, Repair, Stopped, WhyNot};
use crate::fix::page;
use crate::fix::plan::{effects, quoted};
use crate::layout::{Layout, Shape};
use crate::words::Own;

/// All of it as text.
pub(super) fn of(outcome: &Outcome, own: &Own, shape: Shape) -> String {
    let mut layout = Layout::new(shape);
    layout.headline(&outcome.title);
    for check in &outcome.checks {
        let stands = own.say(page::stands(RowStatus::Known(check.status)));
        layout.item(
            "-",
            &own.with("check-row", facts! { "check" => check.check.as_str(), "stands" => stands }),
        );
        check.note.iter().for_each(|note| layout.note(note));
    }
    for found in &outcome.findings {
        finding(&mut layout, own, found);
    }
    if let Some(stopped) = &outcome.stopped {
        stop(&mut layout, own, stopped);
    }
    layout.gap();
    layout.text(&own.say(match outcome.outcome {
        Kind::NothingFound => "outcome-nothing-found",
        Kind::Mended => "outcome-mended",
        Kind::Found => "outcome-found",
        Kind::Unknown => "outcome-unknown",
        Kind::Refused => "outcome-refused",
    }));
    layout.into_text()
}

fn finding(layout: &mut Layout, own: &Own, found: &Found) {
    layout.headline(&found.headline);
    found.explain.iter().for_each(|text| layout.text(text));
    match &found.repair {
        Some(Repair::Change { button, effects: changed, programs, loss, .. }) => {
            layout.item("-", button);
            effects(layout, own, changed);
            programs.iter().for_each(|program| layout.whole(&quoted(program)));
            loss.iter().for_each(|loss| layout.item("-", loss));
        }
        Some(Repair::ByHand { headline, steps }) => {
            layout.text(headline);
            steps.iter().for_each(|step| layout.item("-", step));
        }
        None => {}
    }
    if let Some(limit) = &found.limit {
        page::limit_of(layout, own, &limit.boundary);
    }
    let made = found.made.map(|made| match made {
        Made::Done => "made-done",
        Made::DidNotHelp => "made-not",
    });
    let why = found.why_not.map(|why| match why {
        WhyNot::LookOnly => "why-look-only",
        WhyNot::NotAgreed => "why-not-agreed",
        WhyNot::Irreversible => "why-irreversible",
        WhyNot::Privileged => "why-privileged",
        WhyNot::TooMany => "why-too-many",
        WhyNot::Boundary => "why-boundary",
    });
    made.into_iter().chain(why).for_each(|key| layout.item("-", &own.say(key)));
}

fn stop(layout: &mut Layout, own: &Own, stopped: &Stopped) {
    layout.gap();
    match stopped {
        Stopped::Unanswered { step, question, choices } => {
            let facts = facts! { "question" => question.as_str(), "step" => step.as_str() };
            layout.text(&own.with("stopped-unanswered", facts));
            for choice in choices {
                layout.item("-", &format!("{}: {}", choice.key, choice.name));
            }
        }
        Stopped::TooSlow => layout.text(&own.say("stopped-too-slow")),
        Stopped::Failed => layout.text(&own.say("stopped-failed")),
    }
}
