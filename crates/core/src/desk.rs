//! Settings of a person's desktop: keyboard layouts, aids for seeing, hearing and typing, and the size of writing.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::IdError;

/// The most layouts that a list of them may have.
const MOST_LAYOUTS: usize = 16;

/// A keyboard layout as the desktop names it, such as `xkb:de+nodeadkeys`, or an input method, such as `ibus:libpinyin`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LayoutName(String);

crate::id::text_form!(
    LayoutName,
    "keyboard layout",
    "`xkb:` or `ibus:` and up to 64 letters, digits and `+`, `-`, `_`, `.`, `:`"
);

impl LayoutName {
    fn fits(text: &str) -> bool {
        let name = text.strip_prefix("xkb:").or_else(|| text.strip_prefix("ibus:")).unwrap_or_default();
        (1..=64).contains(&name.len())
            && name.starts_with(|sign: char| sign.is_ascii_alphanumeric())
            && name
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '+' | '-' | '_' | '.' | ':'))
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its kind and its name there, such as `xkb` and `de`.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once(':').unwrap_or_default()
    }
}

impl fmt::Display for LayoutName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// The layouts that a person has, in the order in which the keyboard is switched through them. With none, the desktop takes
/// that of the computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Layouts(Vec<LayoutName>);

impl Layouts {
    /// These, if they are not too many and each is there once.
    ///
    /// # Errors
    /// [`IdError`] otherwise.
    pub fn new(layouts: Vec<LayoutName>) -> Result<Layouts, IdError> {
        let each: BTreeSet<&LayoutName> = layouts.iter().collect();
        if layouts.len() > MOST_LAYOUTS || each.len() < layouts.len() {
            return Err(Layouts::unusable(&Layouts(layouts).to_string()));
        }
        Ok(Layouts(layouts))
    }

    fn unusable(given: &str) -> IdError {
        IdError {
            kind: "list of keyboard layouts",
            given: given.chars().take(80).collect(),
            expected: "`none`, or up to 16 layouts with commas between them, each once",
        }
    }

    /// One by one.
    pub fn iter(&self) -> impl Iterator<Item = &LayoutName> {
        self.0.iter()
    }

    /// Whether this one is among them.
    pub fn has(&self, layout: &LayoutName) -> bool {
        self.0.contains(layout)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with this one as the first.
    pub fn led_by(&self, layout: &LayoutName) -> Layouts {
        let others = self.0.iter().filter(|at| *at != layout).take(MOST_LAYOUTS - 1);
        Layouts([layout].into_iter().chain(others).cloned().collect())
    }
}

impl fmt::Display for Layouts {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return to.write_str("none");
        }
        let names: Vec<&str> = self.0.iter().map(LayoutName::as_str).collect();
        to.write_str(&names.join(","))
    }
}

impl FromStr for Layouts {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if text == "none" {
            return Ok(Layouts::default());
        }
        // Before it is taken apart: a list that is far too long is not read to its end.
        if text.len() > MOST_LAYOUTS * 80 {
            return Err(Layouts::unusable(text));
        }
        Layouts::new(text.split(',').map(str::parse).collect::<Result<_, _>>()?)
    }
}

impl TryFrom<String> for Layouts {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<Layouts> for String {
    fn from(layouts: Layouts) -> String {
        layouts.to_string()
    }
}

/// A layout that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownLayout {
    /// Its name.
    pub name: LayoutName,
    /// What it is called for people, such as `German`.
    pub label: String,
}

/// What makes seeing, hearing or typing easier for whoever needs it, and is in the way of others when it comes on by accident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aid {
    /// A voice reads what is on the screen.
    ScreenReader,
    /// A part of the screen is magnified.
    Magnifier,
    /// Strong contrast.
    HighContrast,
    /// A keyboard on the screen.
    ScreenKeyboard,
    /// Keys such as Shift stay pressed until the next one.
    StickyKeys,
    /// A key counts only when it is held.
    SlowKeys,
    /// A key that is pressed twice quickly counts once.
    BounceKeys,
    /// The digits at the right move the mouse pointer.
    MouseKeys,
}

impl Aid {
    /// Every one, in the order of the documentation.
    pub const ALL: [Aid; 8] = [
        Aid::ScreenReader,
        Aid::Magnifier,
        Aid::HighContrast,
        Aid::ScreenKeyboard,
        Aid::StickyKeys,
        Aid::SlowKeys,
        Aid::BounceKeys,
        Aid::MouseKeys,
    ];

    /// The text form.
    pub fn as_str(self) -> &'static str {
        match self {
            Aid::ScreenReader => "screen-reader",
            Aid::Magnifier => "magnifier",
            Aid::HighContrast => "high-contrast",
            Aid::ScreenKeyboard => "screen-keyboard",
            Aid::StickyKeys => "sticky-keys",
            Aid::SlowKeys => "slow-keys",
            Aid::BounceKeys => "bounce-keys",
            Aid::MouseKeys => "mouse-keys",
        }
    }
}

impl FromStr for Aid {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        Aid::ALL.into_iter().find(|aid| aid.as_str() == text).ok_or_else(|| IdError {
            kind: "aid",
            given: text.chars().take(80).collect(),
            expected: "one such as `slow-keys` or `screen-reader`",
        })
    }
}

/// How large writing is, in thousandths of the usual. In texts it is a factor, such as `1.25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TextSize(u16);

impl TextSize {
    /// The usual size.
    pub const USUAL: TextSize = TextSize(1000);

    /// In whole per cent of the usual, rounded.
    pub fn percent(self) -> i64 {
        (i64::from(self.0) + 5) / 10
    }
}

impl fmt::Display for TextSize {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thousandths = format!("{:03}", self.0 % 1000);
        let digits = thousandths.trim_end_matches('0');
        write!(to, "{}.{}", self.0 / 1000, if digits.is_empty() { "0" } else { digits })
    }
}

impl FromStr for TextSize {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let unusable = || IdError {
            kind: "size of writing",
            given: text.chars().take(80).collect(),
            expected: "a factor from 0.5 to 3.0 with up to three digits behind the point",
        };
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let is_number = |digits: &str, most: usize| {
            (1..=most).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
        };
        if !is_number(whole, 1) || !is_number(part, 3) {
            return Err(unusable());
        }
        let thousandths = format!("{whole}{part:0<3}").parse().map_err(|_| unusable())?;
        // What GNOME's own schema allows.
        if !(500..=3000).contains(&thousandths) {
            return Err(unusable());
        }
        Ok(TextSize(thousandths))
    }
}

impl TryFrom<String> for TextSize {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<TextSize> for String {
    fn from(size: TextSize) -> String {
        size.to_string()
    }
}

/// How a person's desktop is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Their keyboard layouts.
    pub layouts: Layouts,
    /// The aids that are on.
    pub aids: BTreeSet<Aid>,
    /// The size of writing.
    pub text: TextSize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_layouts_is_read_as_it_is_written() {
        for text in ["none", "xkb:de", "xkb:us,xkb:de+nodeadkeys,ibus:xkb:us::eng"] {
            assert_eq!(text.parse::<Layouts>().expect(text).to_string(), text);
        }
        let long = vec!["xkb:de"; 2000].join(",");
        for bad in
            ["", "de", "xkb:", "xkb:-de", "xkb:de,xkb:de", "xkb:d e", "xkb:de'", "xkb:de,", "usb:de", &*long]
        {
            assert!(bad.parse::<Layouts>().is_err(), "{bad}");
        }
        let both: Layouts = "xkb:us,xkb:de".parse().expect("two");
        let german = "xkb:de".parse().expect("a layout");
        assert_eq!(both.led_by(&german).to_string(), "xkb:de,xkb:us");
        assert_eq!(Layouts::default().led_by(&german).to_string(), "xkb:de");
    }

    #[test]
    fn a_size_of_writing_is_a_factor() {
        for (text, shown, percent) in
            [("1", "1.0", 100), ("1.25", "1.25", 125), ("0.75", "0.75", 75), ("1.125", "1.125", 113)]
        {
            let size: TextSize = text.parse().expect(text);
            assert_eq!((size.to_string().as_str(), size.percent()), (shown, percent));
        }
        for bad in ["", "0.4", "3.1", "30", "1.2345", "-1", "1,25", "1.", "a", "1.2e0"] {
            assert!(bad.parse::<TextSize>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_aid_is_read_by_the_name_that_it_has() {
        for aid in Aid::ALL {
            assert_eq!(aid.as_str().parse(), Ok(aid));
        }
        assert!("louder".parse::<Aid>().is_err());
    }
}
