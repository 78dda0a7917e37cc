//! The files of a kind of help, as an author has them.

use std::path::Path;

use anyhow::Context as _;
use deskside_content::finding::{Finding, Source};
use deskside_content::load::{self, LoadedWizard};

/// What was read of a folder.
pub(super) struct Folder {
    name: String,
    yaml: String,
    words: Vec<(&'static str, String)>,
    walks: String,
}

/// Reads a folder.
///
/// # Errors
/// When a file is not there or is no text.
pub(super) fn read(folder: &Path) -> anyhow::Result<Folder> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read", path.display()))
    };
    // `.` has no name of its own.
    let whole =
        folder.canonicalize().with_context(|| format!("there is no folder `{}`", folder.display()))?;
    let name = whole.file_name().and_then(|name| name.to_str()).context("the folder has no name")?;
    let mut words = Vec::new();
    for language in load::LANGUAGES {
        // A language that is missing is a finding of the linter, not a file that cannot be read.
        if folder.join(format!("{language}.ftl")).exists() {
            words.push((language, read(&format!("{language}.ftl"))?));
        }
    }
    // So is a walk that is missing.
    let walks = if folder.join("walks.txt").exists() { read("walks.txt")? } else { String::new() };
    Ok(Folder { name: name.to_owned(), yaml: read("wizard.yaml")?, words, walks })
}

impl Folder {
    /// Its name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The wizard with its words, or all that is wrong with it.
    pub(super) fn loaded(&self) -> Result<LoadedWizard, Vec<Finding>> {
        let words: Vec<(&str, &str)> =
            self.words.iter().map(|(language, text)| (*language, text.as_str())).collect();
        load::wizard(&self.name, &self.yaml, &words)
    }

    /// The file with the steps.
    pub(super) fn yaml(&self) -> &str {
        &self.yaml
    }

    /// The file with the walks.
    pub(super) fn source(&self) -> Source {
        Source::new(format!("{}/walks.txt", self.name), self.walks.as_str())
    }
}
