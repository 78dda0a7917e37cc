//! The person's own default printer, which CUPS keeps in a file of theirs and not in the scheduler.

use std::path::{Path, PathBuf};

/// The files in which it can be, the person's own first.
pub(crate) fn files(home: Option<&Path>, cups_root: &Path) -> Vec<PathBuf> {
    let of_all = cups_root.join("lpoptions");
    let own = home.map(|home| home.join(".cups/lpoptions"));
    own.into_iter().chain([of_all]).collect()
}

/// The default that a file names. An instance (`Office/duplex`) is of the same queue.
pub(crate) fn default(text: &str) -> Option<&str> {
    text.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let is_default = words.next()?.eq_ignore_ascii_case("default");
        words.next().filter(|_| is_default).and_then(|name| name.split('/').next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_the_one_so_marked() {
        assert_eq!(default("Dest Lobby sides=one-sided\nDefault Office/duplex media=a4\n"), Some("Office"));
        assert_eq!(default("Dest Lobby\n"), None);
        assert_eq!(default("Default\n\n"), None);
        assert_eq!(default("\u{FFFD}\0"), None);
    }
}
