//! The settings of the desktop of a computer in memory.

use std::collections::BTreeSet;

use deskside_core::action::DeskAction;
use deskside_core::desk::{Aid, Desk, KnownLayout, LayoutName, Layouts, TextSize};
use deskside_core::machine::{DeskAsk, Reading};

use crate::scenario::ScenarioError;

/// The layouts that it knows, each with what people call it.
const KNOWN: &[(&str, &str)] = &[
    ("xkb:al", "Albanian"),
    ("xkb:ch", "German (Switzerland)"),
    ("xkb:de", "German"),
    ("xkb:de+nodeadkeys", "German (no dead keys)"),
    ("xkb:fr", "French"),
    ("xkb:gb", "English (UK)"),
    ("xkb:us", "English (US)"),
];

fn layout(name: &str) -> LayoutName {
    name.parse().expect("it is written above in the form of a layout")
}

/// A desktop on which nothing is wrong.
pub(crate) fn usual() -> Desk {
    let german = Layouts::default().led_by(&layout("xkb:de"));
    Desk { layouts: german, aids: BTreeSet::new(), text: TextSize::USUAL }
}

pub(crate) fn read(desk: &Desk, ask: &DeskAsk) -> Reading {
    match ask {
        DeskAsk::Desk => Reading::Desk(desk.clone()),
        DeskAsk::KnownLayouts => {
            let known =
                |&(name, label): &(&str, &str)| KnownLayout { name: layout(name), label: label.to_owned() };
            Reading::KnownLayouts(KNOWN.iter().map(known).collect())
        }
    }
}

pub(crate) fn carry_out(desk: &mut Desk, action: &DeskAction) {
    match action {
        DeskAction::SetLayouts { layouts } => desk.layouts.clone_from(layouts),
        DeskAction::SwitchOn { aid } => drop(desk.aids.insert(*aid)),
        DeskAction::SwitchOff { aid } => drop(desk.aids.remove(aid)),
        DeskAction::SetTextSize { size } => desk.text = *size,
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &DeskAction) -> Vec<String> {
    vec![match action {
        DeskAction::SetLayouts { layouts } => layouts.to_string(),
        DeskAction::SwitchOn { aid } | DeskAction::SwitchOff { aid } => aid.as_str().to_owned(),
        DeskAction::SetTextSize { size } => size.to_string(),
    }]
}

/// Makes it so that the check finds something; says whether it is a check of these. Without more it is about the German
/// keyboard and about keys that have to be held.
pub(crate) fn seed(desk: &mut Desk, check: &str, about: Option<&str>) -> Result<bool, ScenarioError> {
    let aid = || {
        let none = ScenarioError::Impossible { why: "there is no such aid" };
        about.map_or(Ok(Aid::SlowKeys), |about| about.parse().map_err(|_| none))
    };
    let wanted = || {
        let none = ScenarioError::Impossible { why: "there is no such layout" };
        about.map_or(Ok(layout("xkb:de")), |about| about.parse().map_err(|_| none))
    };
    let english = layout("xkb:us");
    match check {
        "keyboard.layout-missing" => {
            let wanted = wanted()?;
            let left = desk.layouts.iter().filter(|at| **at != wanted).cloned().collect();
            desk.layouts = Layouts::new(left).expect("fewer than before");
        }
        "keyboard.other-layouts" => {
            desk.layouts = Layouts::default().led_by(&wanted()?).led_by(&english);
        }
        "aid.on" => drop(desk.aids.insert(aid()?)),
        "aid.off" => drop(desk.aids.remove(&aid()?)),
        "text.other-size" => desk.text = "1.5".parse().expect("a factor"),
        _ => return Ok(false),
    }
    Ok(true)
}
