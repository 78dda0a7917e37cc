//! The wizards that an organisation publishes: how their files are called, how much there may be, and who looked at them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Manifest, ManifestFile, Purpose};
use crate::id::{Digest, WizardId};

/// The most wizards that an organisation publishes.
pub const MAX_WIZARDS: usize = 64;

/// The largest file of a wizard, in bytes.
pub const MAX_WIZARD_FILE: u32 = 256 * 1024;

/// The most languages of a wizard.
const MAX_LANGUAGES: usize = 8;

/// The file with the steps.
pub const WIZARD_YAML: &str = "wizard.yaml";
/// The file with the transcripts.
pub const WALKS: &str = "walks.txt";

/// The folder that they are in.
const FOLDER: &str = "wizards/";

/// The files of one wizard: names and hashes.
pub type WizardFiles<'a> = BTreeMap<&'a str, &'a Digest>;

/// The path of a file of a wizard in a manifest.
pub fn wizard_path(id: &WizardId, name: &str) -> String {
    format!("{FOLDER}{id}/{name}")
}

/// Whose file a path is, and which: `wizards/printing-stuck/en.ftl`. None for a path that is no file of a wizard.
pub fn wizard_file(path: &str) -> Option<(WizardId, &str)> {
    let (id, name) = path.strip_prefix(FOLDER)?.split_once('/')?;
    is_wizard_file(name).then_some(())?;
    Some((id.parse().ok()?, name))
}

/// Whether a wizard has a file of that name: steps, transcripts, and one Fluent file a language.
pub fn is_wizard_file(name: &str) -> bool {
    matches!(name, WIZARD_YAML | WALKS) || language_of(name).is_some()
}

/// The language of a Fluent file of a wizard: `en` of `en.ftl`.
pub fn language_of(name: &str) -> Option<&str> {
    let language = name.strip_suffix(".ftl")?;
    (language.len() == 2 && language.bytes().all(|sign| sign.is_ascii_lowercase())).then_some(language)
}

/// The wizards in a list of files, each with its own.
pub fn wizards_in(files: &[ManifestFile]) -> BTreeMap<WizardId, WizardFiles<'_>> {
    let mut all: BTreeMap<WizardId, WizardFiles<'_>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.purpose == Purpose::Wizard) {
        if let Some((id, name)) = wizard_file(&file.path) {
            all.entry(id).or_default().insert(name, &file.sha256);
        }
    }
    all
}

/// What is wrong with the wizards in a list of files.
pub(super) fn fault(files: &[ManifestFile]) -> Option<String> {
    for file in files {
        let shown: String = file.path.chars().take(80).collect();
        match (file.purpose == Purpose::Wizard, file.path.starts_with(FOLDER)) {
            (false, false) => {}
            (false, true) => return Some(format!("`{shown}` is among the wizards and is none")),
            (true, _) if wizard_file(&file.path).is_none() => {
                return Some(format!("`{shown}` is no file of a wizard"));
            }
            (true, _) if file.size > MAX_WIZARD_FILE => return Some(format!("`{shown}` is too large")),
            (true, _) => {}
        }
    }
    let all = wizards_in(files);
    let languages = |files: &WizardFiles| files.keys().filter(|name| language_of(name).is_some()).count();
    if all.len() > MAX_WIZARDS {
        return Some("too many wizards".to_owned());
    }
    let odd = all.iter().find(|(_, files)| {
        !files.contains_key(WIZARD_YAML) || !files.contains_key(WALKS) || languages(files) > MAX_LANGUAGES
    });
    odd.map(|(id, _)| format!("the wizard `{id}` is not whole"))
}

impl Manifest {
    /// The wizards among `files` that two people of IT looked at as they are, word for word. Who has no second person has
    /// nobody who could have: then it is all of them.
    pub fn wizards_looked_at(&self, files: &[ManifestFile]) -> BTreeSet<WizardId> {
        let alone = self.staff.len() < super::SECOND_FROM;
        let looked_at = self.publishing.looked_at.as_ref();
        let known = looked_at.map(|one| wizards_in(&one.signed.change.files)).unwrap_or_default();
        let all = wizards_in(files).into_iter();
        all.filter(|(id, files)| alone || known.get(id) == Some(files)).map(|(id, _)| id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(id: &str) -> Vec<ManifestFile> {
        let names = [WIZARD_YAML, "en.ftl", "de.ftl", WALKS];
        let file =
            |name: &&str| ManifestFile::of(&format!("wizards/{id}/{name}"), Purpose::Wizard, name.as_bytes());
        names.iter().map(file).collect()
    }

    #[test]
    fn a_wizard_is_a_folder_of_files_that_have_their_names() {
        assert_eq!(fault(&whole("our-scanner")), None);
        let files = whole("our-scanner");
        let (id, of) = wizards_in(&files).pop_first().unwrap();
        assert_eq!((id.as_str(), of.len()), ("our-scanner", 4));
        for path in [
            "wizards/a/../b/wizard.yaml",
            "wizards/a/b/en.ftl",
            "wizards/a/run.sh",
            "wizards/a/eng.ftl",
            "wizards/A/en.ftl",
            "wizards/wizard.yaml",
            "boundaries/en.ftl",
        ] {
            assert_eq!(wizard_file(path), None, "{path}");
            let one = ManifestFile::of(path, Purpose::Wizard, b"x");
            assert!(fault(&[one]).is_some(), "{path}");
        }
    }

    #[test]
    fn what_is_too_much_or_not_whole_is_refused() {
        let mut large = whole("our-scanner");
        large[0].size = MAX_WIZARD_FILE + 1;
        let many = (0..=MAX_WIZARDS).flat_map(|at| whole(&format!("w{at}"))).collect::<Vec<_>>();
        let mut half = whole("our-scanner");
        half.remove(0);
        let mut other = whole("our-scanner");
        other[1].purpose = Purpose::Words;
        for files in [large, many, half, other] {
            assert!(fault(&files).is_some(), "{:?}", files[0]);
        }
    }
}
