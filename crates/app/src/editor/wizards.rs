//! IT's own wizards: a draft on this computer, and publishing it in the next manifest. The rules are published by the same door.

mod difference;
mod examine;
mod show;

use std::collections::BTreeMap;

use deskside_core::id::{Digest, WizardId};
use deskside_core::trust::{
    MAX_WIZARD_FILE, MAX_WIZARDS, ManifestFile, Purpose, SECOND_FROM, WALKS, WIZARD_YAML, is_wizard_file,
    wizard_file, wizard_path,
};
use serde::{Deserialize, Serialize};

use super::Base;
use super::publish::can_publish;
use crate::app::App;
use crate::commands::{EditWizards, Nothing, PublishRules, WizardEdit};
use crate::error::AppError;
use crate::files;
use crate::library::WizardTexts;
use crate::organisation::trust::wizard_texts;
use crate::view::{WizardDifference, WizardsView};

pub(super) use difference::differences;

const FILE: &str = "wizards-draft.json";

/// The wizards of the organisation, by name.
pub(super) type Wizards = BTreeMap<WizardId, WizardTexts>;

/// What would be published otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct WizardsDraft {
    /// The manifest that it goes out from.
    base: Digest,
    /// The files of those that are put in; none for one that is taken out.
    changes: BTreeMap<WizardId, Option<WizardTexts>>,
}

impl WizardsDraft {
    /// The wizards as they would be.
    fn applied(&self, base: &Base) -> Wizards {
        let mut all = base.wizards.clone();
        for (id, texts) in &self.changes {
            match texts {
                Some(texts) => drop(all.insert(id.clone(), texts.clone())),
                None => drop(all.remove(id)),
            }
        }
        all
    }

    fn set(&mut self, base: &Base, id: WizardId, texts: Option<WizardTexts>) {
        if base.wizards.get(&id) == texts.as_ref() {
            self.changes.remove(&id);
        } else {
            self.changes.insert(id, texts);
        }
    }
}

impl App {
    fn wizards_draft(&self, base: &Base) -> Result<WizardsDraft, AppError> {
        let draft: Option<WizardsDraft> = files::read_json(&self.folder(FILE))?;
        Ok(draft.unwrap_or_else(|| WizardsDraft { base: base.digest.clone(), changes: BTreeMap::new() }))
    }

    fn keep_wizards_draft(&self, draft: &WizardsDraft) -> Result<(), AppError> {
        let path = self.folder(FILE);
        match draft.changes.is_empty() {
            true => files::remove(&path)?,
            false => files::write_json(&path, draft)?,
        }
        Ok(())
    }

    /// Changes the draft of the organisation's wizards.
    pub async fn edit_wizards(&self, args: EditWizards) -> Result<WizardsView, AppError> {
        let base = self.base()?;
        let mut draft = self.wizards_draft(&base)?;
        match args.edit {
            WizardEdit::Put { files } => {
                let id = checked(&files)?;
                draft.set(&base, id, Some(files));
                if draft.applied(&base).len() > MAX_WIZARDS {
                    return unusable("wizards");
                }
            }
            WizardEdit::Remove { wizard } => draft.set(&base, wizard, None),
            WizardEdit::Keep { wizard } => drop(draft.changes.remove(&wizard)),
            WizardEdit::Drop => draft.changes.clear(),
            WizardEdit::Rebase => {
                draft.base = base.digest.clone();
                draft.changes.retain(|id, texts| base.wizards.get(id) != texts.as_ref());
            }
            WizardEdit::BackTo { version } => {
                let then = self.wizards_at(version).await?;
                let all = base.wizards.keys().chain(then.keys()).cloned().collect::<Vec<_>>();
                draft = WizardsDraft { base: base.digest.clone(), changes: BTreeMap::new() };
                for id in all {
                    let texts = then.get(&id).cloned();
                    draft.set(&base, id, texts);
                }
            }
        }
        self.keep_wizards_draft(&draft)?;
        self.wizards(Nothing {}).await
    }

    /// The wizards of an earlier manifest.
    async fn wizards_at(&self, version: u32) -> Result<Wizards, AppError> {
        let history = self.client()?.manifests(&(), &()).await;
        self.note_connection(&history);
        let row = history?.rows.into_iter().find(|row| row.version == version).ok_or(AppError::NotFound)?;
        let found = self.fetched(&row.files).await?;
        Ok(wizard_texts(&row.files, &found))
    }

    /// Whether nothing is wrong with the wizards that are different.
    async fn hold(&self, after: &Wizards, changed: &[WizardDifference]) -> Result<(), AppError> {
        for id in changed.iter().map(|one| &one.wizard) {
            if let Some(texts) = after.get(id)
                && !self.examined(after, id, texts).await?.findings.is_empty()
            {
                return unusable("wizards");
            }
        }
        Ok(())
    }

    /// Whether nothing is wrong with the wizards that a change of somebody else publishes.
    pub(super) async fn wizards_hold(&self, base: &Base, files: &[ManifestFile]) -> Result<(), AppError> {
        let found = self.fetched(files).await?;
        let after = wizard_texts(files, &found);
        let changed = differences(&self.speech(), &base.looked_at_wizards(), &after);
        self.hold(&after, &changed).await
    }

    /// Publishes the draft, or lets it wait for a second person of IT where it is for two.
    pub async fn publish_wizards(&self, args: PublishRules) -> Result<WizardsView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let draft = self.wizards_draft(&base)?;
        if base.manifest.version != args.version || draft.base != base.digest {
            return Err(AppError::PageChanged);
        }
        can_publish(&base, &args.why)?;
        let after = draft.applied(&base);
        let changed = differences(&self.speech(), &base.looked_at_wizards(), &after);
        if draft.changes.is_empty() && changed.is_empty() {
            return unusable("same");
        }
        self.hold(&after, &changed).await?;
        let for_two = base.manifest.staff.len() >= SECOND_FROM && changed.iter().any(|one| one.is_for_two);
        let mut files = base.files();
        files.retain(|file| {
            let own = wizard_file(&file.path).filter(|_| file.purpose == Purpose::Wizard);
            own.is_none_or(|(id, _)| !draft.changes.contains_key(&id))
        });
        let put = draft.changes.iter().filter_map(|(id, texts)| Some((id, texts.as_ref()?)));
        let texts = put.flat_map(|(id, texts)| {
            texts.iter().map(move |(name, text)| (wizard_path(id, name), Purpose::Wizard, text.clone()))
        });
        let files = self.store(files, texts.collect()).await?;
        self.publish_files(&base, files, (args.groups, args.why), for_two).await?;
        files::remove(&self.folder(FILE))?;
        self.wizards(Nothing {}).await
    }
}

impl Base {
    /// The wizards that need nobody else to look at them: those that somebody did look at, and those that are not for two.
    pub(super) fn looked_at_wizards(&self) -> Wizards {
        let looked_at = self.manifest.wizards_looked_at(&self.manifest.files);
        let is_for_two = |id: &WizardId, texts: &WizardTexts| {
            crate::library::read(id, texts.clone()).map_or(true, |own| own.wizard.is_for_two())
        };
        let known =
            |(id, texts): &(&WizardId, &WizardTexts)| looked_at.contains(*id) || !is_for_two(id, texts);
        self.wizards.iter().filter(known).map(|(id, texts)| (id.clone(), texts.clone())).collect()
    }
}

/// Whose files these are, if they have the names and the size of those of a wizard.
fn checked(files: &WizardTexts) -> Result<WizardId, AppError> {
    let fits = |text: &String| u32::try_from(text.len()).is_ok_and(|size| size <= MAX_WIZARD_FILE);
    if !files.keys().all(|name| is_wizard_file(name)) || files.len() > 10 {
        return unusable("files");
    }
    if !files.values().all(fits) {
        return unusable("size");
    }
    if !files.contains_key(WALKS) {
        return unusable("walks");
    }
    let Some(yaml) = files.get(WIZARD_YAML) else { return unusable("yaml") };
    // Whatever else is wrong with it is shown with its place, under this name.
    let id = yaml.lines().find_map(|line| line.strip_prefix("id:")?.trim().parse().ok());
    id.map_or_else(|| unusable("id"), Ok)
}

fn unusable<T>(field: &str) -> Result<T, AppError> {
    Err(AppError::Unusable { field: field.to_owned() })
}
