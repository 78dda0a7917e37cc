//! The terminal's own few words, in the languages of the content. What wizards and changes say comes from there.

use std::collections::BTreeMap;

use deskside_content::embedded::Content;
use deskside_content::words::Words;
use deskside_core::machine::Fault;
use deskside_core::say::Facts;

const FILES: [(&str, &str); 2] =
    [("en", include_str!("../words/en.ftl")), ("de", include_str!("../words/de.ftl"))];

/// Words in one language.
pub(crate) struct Own {
    own: Words,
    shared: Words,
}

impl Own {
    /// The words of a language such as `de` or `de_AT.UTF-8`.
    pub(crate) fn new(language: &str) -> Own {
        let shared = FILES.map(|(lang, text)| (lang.to_owned(), text.to_owned()));
        let content = Content { wizards: Vec::new(), shared: BTreeMap::from(shared) };
        Own { own: Words::of(language, &content), shared: Words::new(language) }
    }

    /// A sentence without values.
    pub(crate) fn say(&self, key: &str) -> String {
        self.with(key, Facts::new())
    }

    /// A sentence.
    pub(crate) fn with(&self, key: &str, facts: Facts) -> String {
        self.own.text(key, &facts).unwrap_or_else(|| key.to_owned())
    }

    /// Why the computer did not do it, and what comes now.
    pub(crate) fn fault(&self, fault: &Fault) -> [String; 2] {
        [self.shared.fault(fault), self.shared.fault_action(fault)]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_words_read_as_all_others_do_and_are_in_each_language() {
        let (_, english) = FILES[0];
        for (lang, text) in FILES {
            let checked =
                deskside_content::load::shared_words(&format!("words/{lang}.ftl"), lang, text, english);
            let wrong: Vec<String> =
                checked.err().unwrap_or_default().into_iter().map(|one| one.rendered).collect();
            assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
        }
    }

    #[test]
    fn every_word_is_there_and_used() {
        let source = |folder: &str| -> String {
            let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
            let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
            let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
            files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
        };
        let source = [source("src"), source("src/fix"), source("src/check"), source("src/content")].concat();
        let named: BTreeSet<&str> = source.split('"').skip(1).step_by(1).collect();
        let keys: BTreeSet<&str> = FILES[0]
            .1
            .lines()
            .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect();
        let unused: Vec<_> = keys.iter().filter(|key| !named.contains(*key)).collect();
        assert!(unused.is_empty(), "nobody says {unused:?}");
        for call in [".say(\"", ".with(\""] {
            for key in source.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
                let is_key =
                    !key.is_empty() && key.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
                assert!(!is_key || keys.contains(key), "there are no words for `{key}`");
            }
        }
    }
}
