//! Writes facts as lines: `name: value`, with an empty line between things.

use std::fmt::{Display, Write as _};

/// A text that grows by facts.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a fact. A value of several lines becomes one; an empty one is left out.
    pub(super) fn fact(&mut self, name: &str, value: impl Display) -> &mut Self {
        let value = value.to_string();
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            let _ = writeln!(self.0, "{name}: {value}");
        }
        self
    }

    /// Adds a fact, if it is known.
    pub(super) fn known(&mut self, name: &str, value: Option<impl Display>) -> &mut Self {
        match value {
            Some(value) => self.fact(name, value),
            None => self,
        }
    }

    /// Begins the next thing.
    pub(super) fn gap(&mut self) -> &mut Self {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
        self
    }

    pub(super) fn text(&mut self) -> String {
        let mut text = std::mem::take(&mut self.0);
        text.truncate(text.trim_end().len());
        text
    }
}

/// A size that people can read: `3.9 GiB`.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["KiB", "MiB", "GiB", "TiB", "PiB"];
    let mut value = bytes as f64 / 1024.0;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// A share in whole percent, rounded down, so that 4.9 is below 5.
pub(super) fn percent(part: u64, whole: u64) -> Option<String> {
    (whole > 0).then(|| format!("{} %", u128::from(part) * 100 / u128::from(whole)))
}

/// A length of time that people can read: `9 days 3 h 12 min`.
pub(super) fn span(seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    match (days, hours) {
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} h {minutes} min"),
        _ => format!("{days} days {hours} h {minutes} min"),
    }
}

/// The value of a line `name: value` or `name=value`, without quotes.
pub(super) fn value_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (label, value) = line.split_once([':', '='])?;
        (label.trim() == name).then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_one_line_each_and_what_is_not_known_is_left_out() {
        let mut lines = Lines::new();
        lines.gap().fact("a", "one\ntwo").fact("b", " ").known("c", None::<u8>).gap().gap().fact("d", 4);
        assert_eq!(lines.text(), "a: one two\n\nd: 4");
    }

    #[test]
    fn numbers_are_for_people_and_shares_are_rounded_down() {
        assert_eq!((size(512).as_str(), size(4_194_304_000).as_str()), ("0.5 KiB", "3.9 GiB"));
        assert_eq!(percent(499, 10_000).as_deref(), Some("4 %"));
        assert_eq!(percent(1, 0), None);
        assert_eq!((span(59).as_str(), span(90_061).as_str()), ("0 min", "1 days 1 h 1 min"));
    }

    #[test]
    fn a_value_is_found_by_its_name() {
        assert_eq!(value_of("A=1\nNAME=\"Debian 12\"\n", "NAME"), Some("Debian 12"));
        assert_eq!(value_of("MemTotal:  3 kB\n", "MemTotal"), Some("3 kB"));
    }
}
