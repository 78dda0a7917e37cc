//! Thunderbird's list of profiles, `profiles.ini`: everything in it stays as it is, but for the one profile that is added or taken out.

/// What a list says that Thunderbird, or we, have begun anew.
const NEW: &str = "[General]\nStartWithLastProfile=1\nVersion=2\n";

/// The list: what stands before the first section, and the sections with their first lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    sections: Vec<String>,
}

impl List {
    /// Reads it. An empty one is a new one.
    pub(super) fn read(text: &str) -> List {
        let text = if text.trim().is_empty() { NEW } else { text };
        let mut sections = vec![String::new()];
        for line in text.split_inclusive('\n') {
            if line.trim_start().starts_with('[') {
                sections.push(String::new());
            }
            if let Some(section) = sections.last_mut() {
                section.push_str(line);
            }
        }
        List { sections }
    }

    /// The whole text.
    pub(super) fn text(&self) -> String {
        self.sections.concat()
    }

    /// Whether nothing is in it.
    pub(super) fn is_as_new(&self) -> bool {
        self.text().trim() == NEW.trim()
    }

    /// Where the profiles are, as the list says it.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.sections
            .iter()
            .filter(|section| number(section).is_some())
            .filter_map(|section| value(section, "Path"))
    }

    /// Adds a profile, unless it is there.
    pub(super) fn add(&mut self, name: &str, path: &str) {
        if self.paths().any(|at| at == path) {
            return;
        }
        let next =
            self.sections.iter().filter_map(|section| number(section)).max().map_or(0, |last| last + 1);
        if let Some(last) = self.sections.iter_mut().rev().find(|section| !section.is_empty())
            && !last.ends_with('\n')
        {
            last.push('\n');
        }
        // The blank line is part of it, so that it goes with it.
        self.sections.push(format!("\n[Profile{next}]\nName={name}\nIsRelative=1\nPath={path}\n"));
    }

    /// Takes a profile out, and says whether it was there. Thunderbird reads them by their numbers up to the first that is missing.
    pub(super) fn remove(&mut self, path: &str) -> bool {
        let Some(at) = self.sections.iter().position(|section| value(section, "Path") == Some(path)) else {
            return false;
        };
        let gone = self.sections.remove(at);
        if at == self.sections.len()
            && let Some(last) = self.sections.last_mut()
            && last.ends_with("\n\n")
            && !gone.ends_with("\n\n")
        {
            last.pop();
        }
        let gone = number(&gone);
        for section in &mut self.sections {
            if let (Some(number), Some(gone)) = (number(section), gone)
                && number > gone
            {
                let (before, after) = (format!("[Profile{number}]"), format!("[Profile{}]", number - 1));
                *section = section.replacen(&before, &after, 1);
            }
        }
        true
    }
}

fn head(section: &str) -> &str {
    section.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}

fn number(section: &str) -> Option<u32> {
    head(section).strip_prefix("[Profile")?.strip_suffix(']')?.parse().ok()
}

fn value<'a>(section: &'a str, name: &str) -> Option<&'a str> {
    section.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == name).then(|| value.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Recorded: Thunderbird 153 on Debian 12, after its first start with an older profile beside it.
    const RECORDED: &str = "[Profile1]\nName=default-default\nIsRelative=1\nPath=ajstb2pb.default-default\n\n\
        [Profile0]\nName=anna\nIsRelative=1\nPath=old.anna\nDefault=1\n\n[General]\nStartWithLastProfile=1\nVersion=2\n\n\
        [InstallFDC34C9F024745EB]\nDefault=ajstb2pb.default-default\nLocked=1\n\n";

    #[test]
    fn a_profile_is_added_and_taken_out_and_all_else_stays_as_it_was() {
        for before in [RECORDED, RECORDED.trim_end(), NEW, ""] {
            let mut list = List::read(before);
            let (was, paths) = (list.text(), list.paths().count());
            list.add("x (Deskside)", "deskside.x");
            let added = list.clone();
            list.add("x (Deskside)", "deskside.x");
            assert_eq!(list, added, "it is added once");
            assert!(list.text().starts_with(was.trim_end()), "{}", list.text());
            assert!(list.text().contains(&format!("[Profile{paths}]\nName=x (Deskside)\n")));
            // Thunderbird may have written it anew meanwhile.
            let mut again = List::read(&list.text());
            assert_eq!(again.paths().count(), paths + 1);
            assert!(again.remove("deskside.x") && !again.remove("deskside.x"));
            assert_eq!(again.text().trim_end(), was.trim_end());
            assert!(list.remove("deskside.x"));
            assert_eq!(list.text().trim_end(), was.trim_end());
            assert_eq!(list.is_as_new(), paths == 0);
        }
    }

    #[test]
    fn the_numbers_of_profiles_have_no_gap() {
        let mut list = List::read(RECORDED);
        assert!(list.remove("old.anna"));
        assert!(list.text().starts_with("[Profile0]\nName=default-default\n"), "{}", list.text());
        assert_eq!(list.paths().collect::<Vec<_>>(), ["ajstb2pb.default-default"]);
    }
}
