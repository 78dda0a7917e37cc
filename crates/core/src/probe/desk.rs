//! How the checks of the desktop's settings judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::desk::{Aid, KnownLayout, LayoutName, Layouts, TextSize};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

const LAYOUT: Arg = Arg { name: "layout", kind: ArgKind::Layout };
const AID: Arg = Arg { name: "aid", kind: ArgKind::Aid };
const TEXT_SIZE: Arg = Arg { name: "text-size", kind: ArgKind::TextSize };

/// The layouts that most people have are offered first, those of the computer's person before them.
const USUAL: &[&str] =
    &["xkb:de", "xkb:us", "xkb:gb", "xkb:fr", "xkb:ch", "xkb:at", "xkb:es", "xkb:it", "xkb:pl", "xkb:tr"];

pub(super) const LISTS: &[ProbeSpec] =
    &[ProbeSpec { name: "keyboard.layouts", args: &[], facts: &["label"] }];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "keyboard.layout-missing", args: &[LAYOUT], facts: &["label", "labels", "layouts"] },
    ProbeSpec { name: "keyboard.other-layouts", args: &[LAYOUT], facts: &["label", "layouts", "others"] },
    ProbeSpec { name: "aid.on", args: &[AID], facts: &[] },
    ProbeSpec { name: "aid.off", args: &[AID], facts: &[] },
    ProbeSpec { name: "text.other-size", args: &[TEXT_SIZE], facts: &["percent"] },
];

/// A question about the settings of the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskCheck {
    /// The keyboard cannot be switched to the layout.
    LayoutMissing(LayoutName),
    /// It can be switched to other layouts as well, as happens by accident.
    OtherLayouts(LayoutName),
    /// The aid is on.
    AidOn(Aid),
    /// The aid is off.
    AidOff(Aid),
    /// Writing has another size.
    OtherTextSize(TextSize),
}

impl DeskCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<DeskCheck>, ArgError> {
        Ok(Some(match read.of {
            "keyboard.layout-missing" => DeskCheck::LayoutMissing(read.layout()?),
            "keyboard.other-layouts" => DeskCheck::OtherLayouts(read.layout()?),
            "aid.on" => DeskCheck::AidOn(read.aid()?),
            "aid.off" => DeskCheck::AidOff(read.aid()?),
            "text.other-size" => DeskCheck::OtherTextSize(read.text_size()?),
            _ => return Ok(None),
        }))
    }
}

/// What layouts are called for people; by their own names where that is not known.
pub(crate) fn labels<'a>(
    layouts: impl Iterator<Item = &'a LayoutName>,
    readings: &Readings,
) -> Result<String, Need> {
    let known = readings.known_layouts()?;
    let label = |name: &LayoutName| {
        let at = known.iter().find(|at| at.name == *name);
        at.map_or_else(|| name.parts().1.to_owned(), |at| at.label.clone())
    };
    Ok(layouts.map(label).collect::<Vec<_>>().join(", "))
}

/// What the keyboard can be set to: what it is set to, what most people have, and then by name.
pub(super) fn layouts(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let own = &readings.desk()?.layouts;
    // Of each language the common form: there are five times as many others, and who needs one knows where to find it.
    let is_offered = |at: &&KnownLayout| !at.name.as_str().contains('+') || own.has(&at.name);
    let mut known: Vec<&KnownLayout> = readings.known_layouts()?.iter().filter(is_offered).collect();
    let usual = |layout: &KnownLayout| USUAL.iter().position(|name| *name == layout.name.as_str());
    known.sort_by_key(|layout| {
        let place = usual(layout).unwrap_or(USUAL.len());
        (!own.has(&layout.name), place, layout.label.to_lowercase())
    });
    Ok(known
        .into_iter()
        .map(|layout| Choice {
            key: layout.name.to_string(),
            name: layout.label.clone(),
            note: None,
            fact: own.has(&layout.name).then(|| Say::plain("layout-is-own")),
            facts: facts! { "label" => layout.label.as_str() },
        })
        .collect())
}

pub(super) fn judge(check: &DeskCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    let desk = readings.desk()?;
    match check {
        DeskCheck::LayoutMissing(layout) => {
            if desk.layouts.has(layout) {
                return Ok(None);
            }
            Ok(Some(facts! {
                "label" => labels([layout].into_iter(), readings)?,
                "labels" => labels(desk.layouts.iter(), readings)?,
                "layouts" => desk.layouts.led_by(layout).to_string(),
            }))
        }
        DeskCheck::OtherLayouts(layout) => {
            // Where the right one is missing, the others are all that there is.
            if !desk.layouts.has(layout) {
                return Err(Need::NotApplicable);
            }
            let others: Vec<&LayoutName> = desk.layouts.iter().filter(|at| *at != layout).collect();
            if others.is_empty() {
                return Ok(None);
            }
            Ok(Some(facts! {
                "label" => labels([layout].into_iter(), readings)?,
                "others" => labels(others.into_iter(), readings)?,
                "layouts" => Layouts::default().led_by(layout).to_string(),
            }))
        }
        DeskCheck::AidOn(aid) => Ok(desk.aids.contains(aid).then(Facts::new)),
        DeskCheck::AidOff(aid) => Ok((!desk.aids.contains(aid)).then(Facts::new)),
        DeskCheck::OtherTextSize(size) => {
            Ok((desk.text != *size).then(|| facts! { "percent" => desk.text.percent() }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::machine::{DeskAsk, Reading};
    use crate::probe::{Check, List, Verdict};

    fn readings(layouts: &str, aids: &[Aid]) -> Readings {
        let mut readings = Readings::new();
        let desk = Desk {
            layouts: layouts.parse().expect("layouts"),
            aids: aids.iter().copied().collect(),
            text: TextSize::USUAL,
        };
        readings.insert(&DeskAsk::Desk.into(), Ok(Reading::Desk(desk)));
        let known = [("xkb:al", "Albanian"), ("xkb:de", "German"), ("xkb:us", "English (US)")];
        let known = known.map(|(name, label)| KnownLayout {
            name: name.parse().expect("a layout"),
            label: label.to_owned(),
        });
        readings.insert(&DeskAsk::KnownLayouts.into(), Ok(Reading::KnownLayouts(known.to_vec())));
        readings
    }

    fn found(check: DeskCheck, readings: &Readings) -> Option<Vec<(String, String)>> {
        match Check::Desk(check).judge(readings).expect("nothing more is asked") {
            Verdict::Found { facts } => {
                Some(facts.into_iter().map(|(name, value)| (name, value.text())).collect())
            }
            Verdict::NotFound => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_missing_and_what_is_too_much_come_with_the_list_that_would_be_right() {
        let german: LayoutName = "xkb:de".parse().expect("a layout");
        let has = |facts: Option<Vec<(String, String)>>, name: &str| {
            facts.and_then(|facts| facts.into_iter().find(|(at, _)| at == name)).map(|(_, value)| value)
        };
        let english = readings("xkb:us", &[]);
        let missing = found(DeskCheck::LayoutMissing(german.clone()), &english);
        assert_eq!(has(missing.clone(), "layouts").as_deref(), Some("xkb:de,xkb:us"));
        assert_eq!(has(missing, "labels").as_deref(), Some("English (US)"));
        let both = readings("xkb:us,xkb:de,ibus:libpinyin", &[]);
        assert_eq!(found(DeskCheck::LayoutMissing(german.clone()), &both), None);
        let others = found(DeskCheck::OtherLayouts(german.clone()), &both);
        assert_eq!(has(others.clone(), "others").as_deref(), Some("English (US), libpinyin"));
        assert_eq!(has(others, "layouts").as_deref(), Some("xkb:de"));
        for without in ["none", "xkb:us"] {
            let verdict = Check::Desk(DeskCheck::OtherLayouts(german.clone())).judge(&readings(without, &[]));
            assert_eq!(verdict, Ok(Verdict::NotApplicable), "{without}");
        }
    }

    #[test]
    fn what_people_have_is_offered_before_the_rest_of_the_world() {
        let offered = List::Layouts.choices(&readings("xkb:us", &[])).expect("a list");
        let keys: Vec<&str> = offered.iter().map(|choice| choice.key.as_str()).collect();
        assert_eq!(keys, ["xkb:us", "xkb:de", "xkb:al"]);
        assert!(offered[0].fact.is_some() && offered[1].fact.is_none());
    }

    #[test]
    fn an_aid_is_on_or_off_and_nothing_else() {
        let slow = readings("none", &[Aid::SlowKeys]);
        for aid in Aid::ALL {
            let (on, off) = (found(DeskCheck::AidOn(aid), &slow), found(DeskCheck::AidOff(aid), &slow));
            assert_eq!(
                (on.is_some(), off.is_some()),
                (aid == Aid::SlowKeys, aid != Aid::SlowKeys),
                "{aid:?}"
            );
        }
    }
}
