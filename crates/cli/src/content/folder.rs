//! The files of a kind of help, as an author has them.

use std::path::Path;

use anyhow::Context as _;
use deskside_content::finding::{Finding, Source};
use deskside_content::load::{self, LoadedWizard};
use deskside_content::walk::Walks;

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
    let name = folder.file_name().and_then(|name| name.to_str()).context("the folder has no name")?;
    let mut words = Vec::new();
    for language in load::LANGUAGES {
        // A language that is missing is a finding of the linter, not a file that cannot be read.
        if folder.join(format!("{language}.ftl")).exists() {
            words.push((language, read(&format!("{language}.ftl"))?));
        }
    }
    Ok(Folder { name: name.to_owned(), yaml: read("wizard.yaml")?, words, walks: read("walks.txt")? })
}

impl Folder {
    /// The wizard with its words, or all that is wrong with it.
    pub(super) fn loaded(&self) -> Result<LoadedWizard, Vec<Finding>> {
        let words: Vec<(&str, &str)> =
            self.words.iter().map(|(language, text)| (*language, text.as_str())).collect();
        load::wizard(&self.name, &self.yaml, &words)
    }

    /// Its walks, or all that is wrong with them.
    pub(super) fn walks(&self, loaded: &LoadedWizard) -> Result<Walks, Vec<Finding>> {
        load::walks(&loaded.wizard, &self.walks)
    }

    /// The file with the walks.
    pub(super) fn source(&self) -> Source {
        Source::new(format!("{}/walks.txt", self.name), self.walks.as_str())
    }
}
