//! The wizards that people have here: those that are built in, and those of the organisation in their place or beside them.
//!
//! What the organisation published is read by the same strict loader as what is built in. What cannot be read, names what this
//! version does not know, or was not looked at by two people where it is for two, is left out, and what is built in stays.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use deskside_content::embedded::{Content, embedded};
use deskside_content::finding::Finding;
use deskside_content::load::{self, LoadedWizard};
use deskside_core::id::WizardId;
use deskside_core::trust::{WIZARD_YAML, language_of};
use deskside_core::wizard::Wizard;

/// The files of one wizard: names and texts.
pub(crate) type WizardTexts = BTreeMap<String, String>;

static BUILT_IN: LazyLock<BTreeMap<WizardId, Arc<Wizard>>> = LazyLock::new(|| {
    let wizards = embedded().wizards.iter().map(|loaded| &loaded.wizard);
    wizards.map(|wizard| (wizard.id.clone(), Arc::new(wizard.clone()))).collect()
});

/// A wizard of the organisation.
#[derive(Debug)]
pub(crate) struct Own {
    /// It.
    pub(crate) wizard: Arc<Wizard>,
    /// It, with its words.
    pub(crate) loaded: LoadedWizard,
    /// The files that it was read from.
    pub(crate) texts: WizardTexts,
}

/// Why a wizard of the organisation is not offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LeftOut {
    /// It cannot be used by this version.
    Wrong(Vec<Finding>),
    /// It is for two people of IT, and no second one has looked at it.
    NotLookedAt,
}

/// All wizards.
#[derive(Debug, Default)]
pub(crate) struct Library {
    own: BTreeMap<WizardId, Arc<Own>>,
    left_out: BTreeMap<WizardId, LeftOut>,
}

/// The built-in wizard of a name.
pub(crate) fn built_in(id: &WizardId) -> Option<Arc<Wizard>> {
    BUILT_IN.get(id).cloned()
}

/// All that are built in, by name.
pub(crate) fn built_in_wizards() -> impl Iterator<Item = &'static Arc<Wizard>> {
    BUILT_IN.values()
}

/// Reads a wizard from its files.
///
/// # Errors
/// Everything that is wrong.
pub(crate) fn read(id: &WizardId, texts: WizardTexts) -> Result<Own, Vec<Finding>> {
    let yaml = texts.get(WIZARD_YAML).map(String::as_str).unwrap_or_default();
    let words: Vec<(&str, &str)> =
        texts.iter().filter_map(|(name, text)| Some((language_of(name)?, text.as_str()))).collect();
    let loaded = load::wizard(id.as_str(), yaml, &words)?;
    Ok(Own { wizard: Arc::new(loaded.wizard.clone()), loaded, texts })
}

impl Library {
    /// What is built in and these. `looked_at` says of one whether two people of IT looked at it.
    pub(crate) fn with(
        published: BTreeMap<WizardId, WizardTexts>,
        looked_at: impl Fn(&WizardId) -> bool,
    ) -> Library {
        let mut library = Library::default();
        for (id, texts) in published {
            let why = match read(&id, texts) {
                Ok(own) if own.wizard.is_for_two() && !looked_at(&id) => LeftOut::NotLookedAt,
                Ok(own) => {
                    library.own.insert(id, Arc::new(own));
                    continue;
                }
                Err(findings) => LeftOut::Wrong(findings),
            };
            let finding = match &why {
                LeftOut::Wrong(findings) => findings.first().map(ToString::to_string).unwrap_or_default(),
                LeftOut::NotLookedAt => "no second person of IT has looked at it".to_owned(),
            };
            tracing::warn!(wizard = %id, %finding, "a published wizard is left out");
            library.left_out.insert(id, why);
        }
        library
    }

    /// The wizard of a name.
    pub(crate) fn wizard(&self, id: &WizardId) -> Option<Arc<Wizard>> {
        self.own.get(id).map(|own| own.wizard.clone()).or_else(|| built_in(id))
    }

    /// The wizard of a name, that one of the two with this version if one has it: what was begun elsewhere.
    pub(crate) fn wizard_at(&self, id: &WizardId, version: u32) -> Option<Arc<Wizard>> {
        let first = self.wizard(id)?;
        let built_in = built_in(id).filter(|wizard| wizard.version == version);
        Some(if first.version == version { first } else { built_in.unwrap_or(first) })
    }

    /// All wizards, by name.
    pub(crate) fn wizards(&self) -> impl Iterator<Item = &Arc<Wizard>> {
        let own = self.own.values().map(|own| &own.wizard);
        let others = BUILT_IN.values().filter(|wizard| !self.own.contains_key(&wizard.id));
        let mut all: Vec<_> = own.chain(others).collect();
        all.sort_by(|one, two| one.id.cmp(&two.id));
        all.into_iter()
    }

    /// The one of the organisation.
    pub(crate) fn own(&self, id: &WizardId) -> Option<&Arc<Own>> {
        self.own.get(id)
    }

    /// Why one of the organisation is not offered.
    pub(crate) fn left_out(&self, id: &WizardId) -> Option<&LeftOut> {
        self.left_out.get(id)
    }

    /// Only those of the organisation, without shared words.
    pub(crate) fn own_content(&self) -> Content {
        let wizards = self.own.values().map(|own| own.loaded.clone()).collect();
        Content { wizards, shared: BTreeMap::new() }
    }

    /// All of them; none when that is what is built in.
    pub(crate) fn content(&self) -> Option<Content> {
        if self.own.is_empty() {
            return None;
        }
        let built_in = embedded();
        let others = built_in.wizards.iter().filter(|loaded| !self.own.contains_key(&loaded.wizard.id));
        let wizards = others.cloned().chain(self.own_content().wizards).collect();
        Some(Content { wizards, shared: built_in.shared.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(id: &str) -> WizardTexts {
        let folder = format!("{}/../content/wizards/{id}", env!("CARGO_MANIFEST_DIR"));
        let names = ["wizard.yaml", "en.ftl", "de.ftl", "walks.txt"];
        let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        names.map(|name| (name.to_owned(), read(name))).into()
    }

    fn one(id: &str, texts: WizardTexts) -> BTreeMap<WizardId, WizardTexts> {
        [(id.parse().unwrap(), texts)].into()
    }

    #[test]
    fn what_names_an_unknown_action_is_left_out_and_the_built_in_one_stays() {
        let id: WizardId = "printing-stuck".parse().unwrap();
        let mut newer = texts(id.as_str());
        let yaml = newer.get_mut("wizard.yaml").unwrap();
        *yaml = yaml.replace("printer.resume", "printer.restart-spooler-daemon");
        let library = Library::with(one(id.as_str(), newer), |_| true);
        assert!(matches!(library.left_out(&id), Some(LeftOut::Wrong(findings)) if !findings.is_empty()));
        assert!(library.own(&id).is_none());
        assert_eq!(library.wizard(&id), built_in(&id));
        assert!(library.content().is_none());
    }

    #[test]
    fn one_of_the_organisation_goes_before_the_built_in_one_of_its_name() {
        let id: WizardId = "printing-stuck".parse().unwrap();
        let mut own = texts(id.as_str());
        let built_in = built_in(&id).unwrap();
        let yaml = own.get_mut("wizard.yaml").unwrap();
        *yaml = yaml.replace(&format!("version: {}", built_in.version), "version: 900");
        let library = Library::with(one(id.as_str(), own.clone()), |_| true);
        assert_eq!(library.wizard(&id).unwrap().version, 900);
        assert_eq!(library.wizard_at(&id, built_in.version).unwrap(), built_in);
        assert_eq!(library.wizards().count(), embedded().wizards.len());
        // It plans changes, and nobody else has looked at it.
        let library = Library::with(one(id.as_str(), own), |_| false);
        assert_eq!(library.left_out(&id), Some(&LeftOut::NotLookedAt));
        assert_eq!(library.wizard(&id).unwrap(), built_in);
    }

    #[test]
    fn one_of_the_organisation_stands_beside_those_that_are_built_in() {
        let mut own = texts("lost-device");
        let yaml = own.get_mut("wizard.yaml").unwrap();
        *yaml = yaml.replace("id: lost-device", "id: our-phones");
        let id: WizardId = "our-phones".parse().unwrap();
        // It changes nothing and asks for no password, so one person is enough.
        let library = Library::with(one("our-phones", own), |_| false);
        assert!(library.wizard(&id).is_some());
        assert_eq!(library.wizards().count(), embedded().wizards.len() + 1);
        assert_eq!(library.content().unwrap().wizards.len(), embedded().wizards.len() + 1);
    }
}
