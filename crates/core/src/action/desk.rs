//! What the actions on settings of the desktop change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, spec};
use crate::desk::{Aid, Layouts, TextSize};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::probe::labels;
use crate::say::Say;

const LAYOUTS: Arg = Arg { name: "layouts", kind: ArgKind::Layouts };
const AID: Arg = Arg { name: "aid", kind: ArgKind::Aid };
const TEXT_SIZE: Arg = Arg { name: "text-size", kind: ArgKind::TextSize };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("keyboard.set-layouts", &[LAYOUTS], EffectClass::Reversible),
    spec("aid.switch-on", &[AID], EffectClass::Reversible),
    spec("aid.switch-off", &[AID], EffectClass::Reversible),
    spec("text.set-size", &[TEXT_SIZE], EffectClass::Reversible),
];

/// A change to the settings of the desktop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum DeskAction {
    /// Has the keyboard switch through these layouts. It begins with the first.
    #[serde(rename = "keyboard.set-layouts")]
    SetLayouts {
        /// Which.
        layouts: Layouts,
    },
    /// Switches an aid on.
    #[serde(rename = "aid.switch-on")]
    SwitchOn {
        /// Which.
        aid: Aid,
    },
    /// Switches an aid off.
    #[serde(rename = "aid.switch-off")]
    SwitchOff {
        /// Which.
        aid: Aid,
    },
    /// Makes writing larger or smaller.
    #[serde(rename = "text.set-size")]
    SetTextSize {
        /// To this size.
        #[serde(rename = "text-size")]
        size: TextSize,
    },
}

impl DeskAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<DeskAction>, ArgError> {
        Ok(Some(match read.of {
            "keyboard.set-layouts" => DeskAction::SetLayouts { layouts: read.layouts()? },
            "aid.switch-on" => DeskAction::SwitchOn { aid: read.aid()? },
            "aid.switch-off" => DeskAction::SwitchOff { aid: read.aid()? },
            "text.set-size" => DeskAction::SetTextSize { size: read.text_size()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            DeskAction::SetLayouts { .. } => "keyboard.set-layouts",
            DeskAction::SwitchOn { .. } => "aid.switch-on",
            DeskAction::SwitchOff { .. } => "aid.switch-off",
            DeskAction::SetTextSize { .. } => "text.set-size",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            DeskAction::SetLayouts { layouts } => vec![("layouts", layouts.to_string())],
            DeskAction::SwitchOn { aid } | DeskAction::SwitchOff { aid } => {
                vec![("aid", aid.as_str().to_owned())]
            }
            DeskAction::SetTextSize { size } => vec![("text-size", size.to_string())],
        }
    }
}

fn effect_of(aid: Aid) -> &'static str {
    match aid {
        Aid::ScreenReader => "effect-screen-reader",
        Aid::Magnifier => "effect-magnifier",
        Aid::HighContrast => "effect-high-contrast",
        Aid::ScreenKeyboard => "effect-screen-keyboard",
        Aid::StickyKeys => "effect-sticky-keys",
        Aid::SlowKeys => "effect-slow-keys",
        Aid::BounceKeys => "effect-bounce-keys",
        Aid::MouseKeys => "effect-mouse-keys",
    }
}

fn as_people_call(layouts: &Layouts, readings: &Readings) -> Result<Say, Need> {
    if layouts.is_empty() {
        return Ok(Say::plain("state-layout-of-computer"));
    }
    Ok(Say::with("state-layouts", facts! { "labels" => labels(layouts.iter(), readings)? }))
}

fn as_percent(size: TextSize) -> Say {
    Say::with("state-percent", facts! { "percent" => size.percent() })
}

pub(super) fn outline(action: &DeskAction, readings: &Readings) -> Result<Outline, Need> {
    let desk = readings.desk()?;
    if holds(action, readings)? {
        return Err(Need::NotApplicable);
    }
    let switch = |aid, from: &str, to: &str| Effect {
        what: Say::plain(effect_of(aid)),
        from: Say::plain(from),
        to: Say::plain(to),
    };
    Ok(match action {
        DeskAction::SetLayouts { layouts } => {
            let effect = Effect {
                what: Say::plain("effect-layouts"),
                from: as_people_call(&desk.layouts, readings)?,
                to: as_people_call(layouts, readings)?,
            };
            Outline::reversible(effect, DeskAction::SetLayouts { layouts: desk.layouts.clone() }, 2)
        }
        DeskAction::SwitchOn { aid } => {
            let effect = switch(*aid, "state-off", "state-on");
            Outline::reversible(effect, DeskAction::SwitchOff { aid: *aid }, 2)
        }
        DeskAction::SwitchOff { aid } => {
            let effect = switch(*aid, "state-on", "state-off");
            Outline::reversible(effect, DeskAction::SwitchOn { aid: *aid }, 2)
        }
        DeskAction::SetTextSize { size } => {
            let effect = Effect {
                what: Say::plain("effect-text-size"),
                from: as_percent(desk.text),
                to: as_percent(*size),
            };
            Outline::reversible(effect, DeskAction::SetTextSize { size: desk.text }, 2)
        }
    })
}

pub(super) fn holds(action: &DeskAction, readings: &Readings) -> Result<bool, Need> {
    let desk = readings.desk()?;
    Ok(match action {
        DeskAction::SetLayouts { layouts } => desk.layouts == *layouts,
        DeskAction::SwitchOn { aid } => desk.aids.contains(aid),
        DeskAction::SwitchOff { aid } => !desk.aids.contains(aid),
        DeskAction::SetTextSize { size } => desk.text == *size,
    })
}
