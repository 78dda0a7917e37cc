//! IT's editor of boundaries: a draft on this computer, what it would change, and publishing it. Nothing of it counts before
//! it is published, and nothing is published that was not shown.

mod draft;
mod groups;
mod history;
mod publish;
mod show;
mod try_out;
mod wizards;
mod words;

use std::collections::BTreeMap;

use deskside_core::boundary::{Policy, Table};
use deskside_core::canonical::{self, digest_of};
use deskside_core::id::Digest;
use deskside_core::trust::{Manifest, ManifestFile, Purpose};
use deskside_protocol::account::Role;

use crate::app::App;
use crate::error::AppError;
use crate::files;
use crate::organisation::trust::{Found, policy_of, wizard_texts, words_in};

/// What a draft goes out from: what is published for everybody.
pub(crate) struct Base {
    /// The manifest.
    pub(crate) manifest: Manifest,
    /// Its digest.
    pub(crate) digest: Digest,
    /// The policy that is in it.
    pub(crate) policy: Policy,
    /// Its words, by language.
    pub(crate) words: BTreeMap<String, String>,
    /// The wizards of the organisation.
    wizards: wizards::Wizards,
}

impl Base {
    /// The table, as published.
    pub(crate) fn table(&self) -> Table {
        self.policy.table().cloned().unwrap_or_default()
    }

    /// Its files, without the table that two people looked at.
    pub(crate) fn files(&self) -> Vec<ManifestFile> {
        let all = self.manifest.files.iter();
        all.filter(|file| file.purpose != Purpose::LookedAt).cloned().collect()
    }
}

impl App {
    /// What is published, for somebody of IT.
    pub(crate) fn base(&self) -> Result<Base, AppError> {
        let member = self.member()?;
        if member.role != Role::It {
            return Err(AppError::Refused);
        }
        let manifest = member.manifest.ok_or(AppError::NotFound)?.manifest;
        let found = self.published(&manifest.files)?;
        Ok(Base {
            digest: canonical::digest(&manifest),
            policy: policy_of(&manifest.files, &found, manifest.version),
            words: words_in(&manifest.files, &found),
            wizards: wizard_texts(&manifest.files, &found),
            manifest,
        })
    }

    /// The bytes of files that were published and taken over.
    fn published(&self, list: &[ManifestFile]) -> Result<Found, AppError> {
        let mut found = Found::new();
        for file in list {
            let path = self.folder("published").join(file.sha256.as_str());
            let bytes = files::read(&path)?.filter(|bytes| digest_of(bytes) == file.sha256);
            found.insert(file.sha256.clone(), bytes.ok_or(AppError::NotFound)?);
        }
        Ok(found)
    }

    /// The bytes of files that the server has, also of those that are published no more.
    async fn fetched(&self, list: &[ManifestFile]) -> Result<Found, AppError> {
        let client = self.client()?;
        let mut found = Found::new();
        for file in list {
            let bytes = client.file(file.sha256.as_str(), &(), &()).await;
            self.note_connection(&bytes);
            let bytes = bytes?.0;
            if digest_of(&bytes) != file.sha256 {
                return Err(AppError::BadAnswer);
            }
            found.insert(file.sha256.clone(), bytes);
        }
        Ok(found)
    }
}
