//! The words of reasons: looked up, and written as a Fluent file that says nothing but what was typed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use deskside_core::boundary::Policy;

use super::draft::Step;

/// The languages that reasons are written in.
pub(super) const LANGUAGES: [&str; 2] = ["en", "de"];
/// The longest reason, in characters.
pub(super) const MOST: usize = 400;

/// The words of a reason: as published, or as they are built in.
pub(super) fn said(published: &BTreeMap<String, String>, language: &str, key: &str) -> Option<String> {
    let built_in = deskside_content::packs::default_boundaries();
    let path = format!("boundaries/{language}.ftl");
    let built_in = built_in.iter().find(|(name, _)| *name == path);
    let built_in = built_in.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let texts = [published.get(language).map(String::as_str), built_in];
    texts.into_iter().flatten().find_map(|text| deskside_content::packs::message(text, key))
}

impl Step {
    /// The words of a reason as they would be; none when there are none, or nothing but spaces.
    pub(super) fn said(
        &self,
        published: &BTreeMap<String, String>,
        language: &str,
        key: &str,
    ) -> Option<String> {
        let typed = self.words.get(language).and_then(|words| words.get(key)).cloned();
        typed.or_else(|| said(published, language, key)).filter(|text| !text.is_empty())
    }

    /// Whether it says nothing that is not said already.
    pub(super) fn says_same(&self, published: &BTreeMap<String, String>) -> bool {
        self.words.iter().all(|(language, words)| {
            words.iter().all(|(key, text)| said(published, language, key).as_ref() == Some(text))
        })
    }

    /// The Fluent file of a language: the reasons of every boundary of the policy.
    pub(super) fn file(
        &self,
        published: &BTreeMap<String, String>,
        policy: &Policy,
        language: &str,
    ) -> String {
        let mut file = String::new();
        for boundary in policy.boundaries() {
            if let Some(text) = self.said(published, language, &boundary.reason) {
                writeln!(file, "{} = {}", boundary.reason, literal(&text))
                    .expect("a text takes what it is told");
            }
        }
        file
    }
}

/// A text on one line, with nothing in it that Fluent would read as more than text.
fn literal(text: &str) -> String {
    let mut line = String::new();
    for sign in text.chars() {
        match sign {
            '{' => line += "{\"{\"}",
            '}' => line += "{\"}\"}",
            sign if sign.is_control() => line.push(' '),
            sign => line.push(sign),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_said_as_it_was_typed_and_is_no_message_of_its_own() {
        for text in
            ["Ask { $who } first", "a = b", "} other-key = no", "[x] *y .z", "\"quoted\" \\ back", "#c"]
        {
            let file = format!("boundary-a = {}\nboundary-b = B\n", literal(text));
            assert_eq!(deskside_content::packs::message(&file, "boundary-a").as_deref(), Some(text));
            assert_eq!(deskside_content::packs::message(&file, "boundary-b").as_deref(), Some("B"));
        }
    }
}
