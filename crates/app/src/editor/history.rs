//! What was published: who, when, why, and with whom.

use std::collections::BTreeMap;

use deskside_core::id::{Digest, PersonId};
use deskside_core::trust::{ManifestFile, Purpose};

use crate::app::App;
use crate::commands::Nothing;
use crate::error::AppError;
use crate::view::PublishedRow;

impl App {
    /// What was published, newest first: the manifests that changed the rules or for whom they are.
    pub async fn rules_history(&self, _: Nothing) -> Result<Vec<PublishedRow>, AppError> {
        let base = self.base()?;
        let history = self.client()?.manifests(&(), &()).await;
        self.note_connection(&history);
        let rows = history?.rows;
        let looked_at = base.manifest.publishing.looked_at.iter().flat_map(|looked_at| &looked_at.people);
        let people = base.manifest.staff.iter().chain(looked_at);
        let names: BTreeMap<String, (PersonId, String)> = people
            .flat_map(|one| {
                one.devices.iter().map(|key| (key.to_string(), (one.person.clone(), one.name.clone())))
            })
            .collect();
        let changed = rows.iter().enumerate().filter(|(at, row)| {
            let before = rows.get(at + 1);
            before.is_none_or(|before| (&before.files, &before.rolled_out) != (&row.files, &row.rolled_out))
        });
        let shown = changed.map(|(at, row)| {
            let before = rows.get(at + 1).map(|before| &before.files[..]).unwrap_or_default();
            // With nothing of the two, it is for whom they are.
            let wizards = part(before, IS_WIZARD) != part(&row.files, IS_WIZARD);
            let rules = !wizards || part(before, IS_RULE) != part(&row.files, IS_RULE);
            let change = row.change.as_ref().filter(|signed| signed.change.version == row.version);
            let second = change.and_then(|signed| signed.signatures.get(1));
            PublishedRow {
                version: row.version,
                made: row.made,
                by: change.map(|signed| signed.change.name.clone()).unwrap_or_default(),
                second: second.map(|signature| {
                    names.get(signature.key.as_str()).map(|(_, name)| name.clone()).unwrap_or_default()
                }),
                why: change.map(|signed| signed.change.why.clone()).unwrap_or_default(),
                rolled_out: row.rolled_out.iter().cloned().collect(),
                rules,
                wizards,
                is_now: row.version == base.manifest.version || row.files == base.manifest.files,
            }
        });
        Ok(shown.collect())
    }
}

const IS_WIZARD: fn(Purpose) -> bool = |purpose| purpose == Purpose::Wizard;
const IS_RULE: fn(Purpose) -> bool = |purpose| !matches!(purpose, Purpose::Wizard | Purpose::LookedAt);

/// The files of some purposes, by path.
fn part(files: &[ManifestFile], is_meant: fn(Purpose) -> bool) -> BTreeMap<&str, &Digest> {
    let meant = files.iter().filter(|file| is_meant(file.purpose));
    meant.map(|file| (file.path.as_str(), &file.sha256)).collect()
}
