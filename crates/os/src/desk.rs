//! The settings of a GNOME desktop, through its own `gsettings`, and the keyboard layouts that X knows.
//!
//! What is said here was recorded with GLib 2.74, gsettings-desktop-schemas 43 and xkb-data 2.35.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::time::{Duration, Instant};

use deskside_core::action::DeskAction;
use deskside_core::desk::{Aid, Desk, KnownLayout, LayoutName, Layouts, TextSize};
use deskside_core::machine::{DeskAsk, Fault, Reading};
use deskside_core::plan::Invocation;

use crate::run::{self, Ended, MAX_OUTPUT, Programs};

const SOURCES: [&str; 2] = ["org.gnome.desktop.input-sources", "sources"];
const TEXT: [&str; 2] = ["org.gnome.desktop.interface", "text-scaling-factor"];
const KEYBOARD: &str = "org.gnome.desktop.a11y.keyboard";
const APPLICATIONS: &str = "org.gnome.desktop.a11y.applications";
const INTERFACE: &str = "org.gnome.desktop.a11y.interface";

/// The layouts as people choose them: the list that X's own tools and all desktops show.
const RULES: &str = "/usr/share/X11/xkb/rules/evdev.lst";

/// The desktop of one person.
pub(crate) struct Desktop<'a> {
    pub name: Option<&'a str>,
    pub programs: &'a Programs,
}

impl Desktop<'_> {
    pub(crate) fn read(&self, ask: &DeskAsk, within: Duration) -> Result<Reading, Fault> {
        match ask {
            DeskAsk::Desk => self.settings(within).map(Reading::Desk),
            DeskAsk::KnownLayouts => known_layouts().map(Reading::KnownLayouts),
        }
    }

    fn settings(&self, within: Duration) -> Result<Desk, Fault> {
        // Other desktops may have the same settings lying about, and look at none of them.
        let is_gnome = |name: &str| name.split(':').any(|part| matches!(part, "GNOME" | "Unity"));
        if !self.name.is_some_and(is_gnome) {
            return Err(Fault::NotSupported);
        }
        let end = Instant::now() + within;
        let get = |args: &[&str]| {
            let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
            let left = end.saturating_duration_since(Instant::now());
            let ended = self.programs.run("gsettings", &args, b"", left)?;
            match ended.code {
                0 => Ok(String::from_utf8_lossy(&ended.output).into_owned()),
                _ => Err(refused(&ended)),
            }
        };
        let mut of_aids = String::new();
        for schema in [KEYBOARD, APPLICATIONS, INTERFACE] {
            of_aids.push_str(&get(&["list-recursively", schema])?);
        }
        Ok(Desk {
            layouts: layouts(&get(&["get", SOURCES[0], SOURCES[1]])?)?,
            aids: aids(&of_aids)?,
            text: text_size(&get(&["get", TEXT[0], TEXT[1]])?)?,
        })
    }
}

/// The program that changes a setting.
pub(crate) fn with_gsettings(action: &DeskAction) -> Invocation {
    let set =
        |[schema, key]: [&str; 2], value: &str| Invocation::new("gsettings", ["set", schema, key, value]);
    match action {
        DeskAction::SetLayouts { layouts } => set(SOURCES, &as_sources(layouts)),
        DeskAction::SwitchOn { aid } => set(key_of(*aid), "true"),
        DeskAction::SwitchOff { aid } => set(key_of(*aid), "false"),
        DeskAction::SetTextSize { size } => set(TEXT, &size.to_string()),
    }
}

/// Why `gsettings` did not do it. What an administrator has locked, it calls not writable.
pub(crate) fn refused(ended: &Ended) -> Fault {
    let text = String::from_utf8_lossy(&ended.complaint);
    if text.contains("is not writable") {
        return Fault::Denied { detail: "this setting is locked".to_owned() };
    }
    if text.contains("No such schema") || text.contains("No such key") {
        return Fault::NotSupported;
    }
    match run::complaint("gsettings", "desktop", ended) {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: "desktop".to_owned() },
        fault => fault,
    }
}

fn key_of(aid: Aid) -> [&'static str; 2] {
    match aid {
        Aid::ScreenReader => [APPLICATIONS, "screen-reader-enabled"],
        Aid::Magnifier => [APPLICATIONS, "screen-magnifier-enabled"],
        Aid::HighContrast => [INTERFACE, "high-contrast"],
        Aid::ScreenKeyboard => [APPLICATIONS, "screen-keyboard-enabled"],
        Aid::StickyKeys => [KEYBOARD, "stickykeys-enable"],
        Aid::SlowKeys => [KEYBOARD, "slowkeys-enable"],
        Aid::BounceKeys => [KEYBOARD, "bouncekeys-enable"],
        Aid::MouseKeys => [KEYBOARD, "mousekeys-enable"],
    }
}

/// As GVariant texts are written. No name of a layout has a sign that means something in them.
fn as_sources(layouts: &Layouts) -> String {
    if layouts.is_empty() {
        return "@a(ss) []".to_owned();
    }
    let each = layouts.iter().map(|layout| {
        let (kind, name) = layout.parts();
        format!("('{kind}', '{name}')")
    });
    format!("[{}]", each.collect::<Vec<_>>().join(", "))
}

/// Reads what `gsettings get` prints for pairs of texts.
fn layouts(output: &str) -> Result<Layouts, Fault> {
    let unreadable = |_| Fault::Unreadable { detail: "keyboard layouts that are not known".to_owned() };
    let texts: Vec<&str> = output.split('\'').skip(1).step_by(2).collect();
    let names = texts.chunks(2).map(|pair| pair.join(":").parse());
    Layouts::new(names.collect::<Result<_, _>>().map_err(unreadable)?).map_err(unreadable)
}

/// Reads what `gsettings list-recursively` prints: a schema, a key and a value a line.
fn aids(output: &str) -> Result<BTreeSet<Aid>, Fault> {
    let mut on = BTreeSet::new();
    for aid in Aid::ALL {
        let line = key_of(aid).join(" ");
        let value = output.lines().find_map(|at| at.strip_prefix(&line)?.strip_prefix(' '));
        match value {
            Some("true") => drop(on.insert(aid)),
            Some("false") => {}
            // GNOME has them all since version 42.
            Some(_) | None => return Err(Fault::NotSupported),
        }
    }
    Ok(on)
}

/// Reads a factor, which is printed with seventeen digits, such as `1.1000000000000001`.
fn text_size(output: &str) -> Result<TextSize, Fault> {
    let factor: Option<f64> = output.trim().parse().ok();
    factor
        .and_then(|factor| format!("{factor:.3}").parse().ok())
        .ok_or_else(|| Fault::Unreadable { detail: "a size of writing that is no factor".to_owned() })
}

fn known_layouts() -> Result<Vec<KnownLayout>, Fault> {
    let mut text = String::new();
    File::open(RULES)
        .and_then(|file| file.take(MAX_OUTPUT).read_to_string(&mut text))
        .map_err(|_| Fault::Missing { what: "xkb-data".to_owned() })?;
    Ok(listed(&text))
}

/// Reads the parts `layout` and `variant` of X's list: `  de   German`, and `  nodeadkeys  de: German (no dead keys)`.
fn listed(text: &str) -> Vec<KnownLayout> {
    let mut part = "";
    let mut known = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("! ") {
            part = name.trim();
            continue;
        }
        let Some((name, label)) = line.trim().split_once(char::is_whitespace) else { continue };
        let label = label.trim();
        let layout = match part {
            // What somebody would have to write first is nothing to choose.
            "layout" if name != "custom" => Some((format!("xkb:{name}"), label)),
            "variant" => {
                label.split_once(": ").map(|(layout, label)| (format!("xkb:{layout}+{name}"), label))
            }
            _ => None,
        };
        let layout = layout.and_then(|(name, label)| Some((name.parse::<LayoutName>().ok()?, label)));
        known.extend(layout.map(|(name, label)| KnownLayout { name, label: label.to_owned() }));
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_are_read_as_they_are_printed_and_written_as_they_are_read() {
        // Recorded.
        for (output, read) in [
            ("@a(ss) []\n", "none"),
            ("[('xkb', 'us'), ('xkb', 'de+nodeadkeys')]\n", "xkb:us,xkb:de+nodeadkeys"),
            ("[('ibus', 'xkb:us::eng')]\n", "ibus:xkb:us::eng"),
        ] {
            let layouts = layouts(output).expect(output);
            assert_eq!((layouts.to_string().as_str(), as_sources(&layouts).as_str()), (read, output.trim()));
        }
        for bad in ["[('xkb', 'a b')]", "[('xkb', '')]", "[('xkb', 'de'), ('xkb', 'de')]", "[('xkb')]"] {
            assert!(layouts(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_factor_is_read_to_a_thousandth() {
        for (output, read) in [("1.0\n", "1.0"), ("1.1000000000000001\n", "1.1"), ("1.23456\n", "1.235")] {
            assert_eq!(text_size(output).expect(output).to_string(), read);
        }
        assert!(text_size("nan").is_err() && text_size("").is_err() && text_size("99").is_err());
    }

    #[test]
    fn an_aid_that_is_not_told_of_is_not_taken_for_off() {
        let all: Vec<String> = Aid::ALL.map(|aid| format!("{} false", key_of(aid).join(" "))).to_vec();
        assert_eq!(aids(&all.join("\n")), Ok(BTreeSet::new()));
        assert_eq!(aids(&all[1..].join("\n")), Err(Fault::NotSupported));
        let slow = all.join("\n").replace("slowkeys-enable false", "slowkeys-enable true");
        assert_eq!(aids(&slow), Ok([Aid::SlowKeys].into()));
    }

    #[test]
    fn the_layouts_of_this_computer_are_known_by_the_names_that_people_see() {
        // Recorded, a part of it.
        let text = "! model\n  pc105           Generic 105-key PC\n\n! layout\n  custom          A user-defined custom Layout\n  \
                    de              German\n\n! variant\n  nodeadkeys      de: German (no dead keys)\n\n! option\n  grp  Switching\n";
        let known: Vec<String> =
            listed(text).into_iter().map(|at| format!("{} = {}", at.name, at.label)).collect();
        assert_eq!(known, ["xkb:de = German", "xkb:de+nodeadkeys = German (no dead keys)"]);
    }
}
