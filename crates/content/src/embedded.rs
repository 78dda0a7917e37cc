//! What is built in: the wizards, and the words that they and the boundaries share.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use deskside_core::id::WizardId;
use include_dir::{Dir, include_dir};

use crate::finding::{Finding, without_place};
use crate::load::{self, LANGUAGES, LoadedWizard};

static WIZARDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/wizards");
static WORDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/words");
static BOUNDARIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/boundaries");

/// All wizards with the words they share.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The wizards, by name.
    pub wizards: Vec<LoadedWizard>,
    /// The shared words of each language, those of the built-in boundaries among them.
    pub shared: BTreeMap<String, String>,
}

impl Content {
    /// The wizard of a name.
    pub fn wizard(&self, id: &WizardId) -> Option<&LoadedWizard> {
        self.wizards.iter().find(|wizard| wizard.wizard.id == *id)
    }
}

/// What is built in. It is read once.
pub fn embedded() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let (content, findings) = read_embedded();
        assert!(findings.is_empty(), "what is built in is linted by a test: {}", findings[0]);
        content
    })
}

/// Everything that is wrong with what is built in, transcripts too.
pub fn check_embedded() -> Vec<Finding> {
    let (content, mut findings) = read_embedded();
    for loaded in &content.wizards {
        match walks_of(&loaded.wizard.id) {
            Some(text) => findings.extend(load::walks(&loaded.wizard, text).err().unwrap_or_default()),
            None => {
                let path = format!("{}/walks.txt", loaded.wizard.id);
                findings.push(without_place("no-walk", path, "there are no walks".to_owned(), None));
            }
        }
    }
    findings
}

/// The transcripts of a built-in wizard.
pub fn walks_of(id: &WizardId) -> Option<&'static str> {
    WIZARDS.get_file(format!("{id}/walks.txt"))?.contents_utf8()
}

/// The skills that people can have: those that the shared words name.
pub(crate) fn skills() -> Vec<&'static str> {
    let words = WORDS.get_file(format!("{}.ftl", LANGUAGES[0])).and_then(|file| file.contents_utf8());
    let lines = words.unwrap_or_default().lines();
    lines.filter_map(|line| Some(line.strip_prefix("skill-")?.split_once(" =")?.0)).collect()
}

fn read_embedded() -> (Content, Vec<Finding>) {
    let mut content = Content::default();
    let mut findings = Vec::new();
    for lang in LANGUAGES {
        let mut shared = String::new();
        for (folder, dir) in [("words", &WORDS), ("boundaries", &BOUNDARIES)] {
            let file = |lang: &str| dir.get_file(format!("{lang}.ftl")).and_then(|file| file.contents_utf8());
            let path = format!("{folder}/{lang}.ftl");
            let (Some(text), Some(fallback)) = (file(lang), file(LANGUAGES[0])) else {
                let message = format!("the language `{lang}` is missing");
                findings.push(without_place("missing-language", path, message, None));
                continue;
            };
            findings.extend(load::shared_words(&path, lang, text, fallback).err().unwrap_or_default());
            shared.push_str(text);
            shared.push('\n');
        }
        content.shared.insert(lang.to_owned(), shared);
    }
    for dir in WIZARDS.dirs() {
        let folder = dir.path().display().to_string();
        let file = |name: &str| dir.get_file(dir.path().join(name)).and_then(|file| file.contents_utf8());
        let Some(yaml) = file("wizard.yaml") else {
            let path = format!("{folder}/wizard.yaml");
            findings.push(without_place("yaml", path, "this folder has no wizard".to_owned(), None));
            continue;
        };
        let words: Vec<(&str, &str)> =
            LANGUAGES.iter().filter_map(|lang| Some((*lang, file(&format!("{lang}.ftl"))?))).collect();
        match load::wizard(&folder, yaml, &words) {
            Ok(loaded) => content.wizards.push(loaded),
            Err(wrong) => findings.extend(wrong),
        }
    }
    content.wizards.sort_by(|one, two| one.wizard.id.cmp(&two.wizard.id));
    (content, findings)
}
