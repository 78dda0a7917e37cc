//! How far live help may go, as IT sets it: published with the boundaries, and heeded in sessions that are on.

use deskside_core::boundary::{Policy, Table};
use deskside_core::canonical::digest_of;
use deskside_core::trust::{ManifestFile, Purpose};
use deskside_protocol::account::Role;
use deskside_protocol::endpoints::Bytes;

use super::secret;
use crate::app::App;
use crate::commands::{Nothing, SetSessionRules};
use crate::error::AppError;
use crate::view::SessionRulesView;

impl App {
    /// How far live help may go now.
    pub async fn session_rules(&self, _: Nothing) -> Result<SessionRulesView, AppError> {
        self.refresh_trust().await?;
        let can_sign = self.inner.parts.keyring.get(secret::POLICY).is_some();
        self.standing(|standing| {
            let rules = &standing.rules;
            let manifest = rules.verified.as_ref().ok_or(AppError::NotFound)?.manifest();
            let table = rules.policy.table().ok_or(AppError::NotFound)?;
            Ok(SessionRulesView { version: manifest.version, sessions: table.sessions, can_sign })
        })
    }

    /// Sets how far it may go, and publishes that. Sessions that are on heed it as soon as their computer hears of it.
    pub async fn set_session_rules(&self, args: SetSessionRules) -> Result<SessionRulesView, AppError> {
        if self.member()?.role != Role::It {
            return Err(AppError::Refused);
        }
        let shown = self.session_rules(Nothing {}).await?;
        if shown.version != args.version {
            return Err(AppError::PageChanged);
        }
        let table = self.standing(|standing| standing.rules.policy.table().cloned());
        let table = Table { sessions: args.sessions, ..table.ok_or(AppError::NotFound)? };
        let text = deskside_content::packs::boundaries_text(&table);
        // Nothing is published that no computer could read.
        Policy::compile(table, None, args.version + 1).map_err(AppError::internal)?;
        let sha256 = digest_of(text.as_bytes());
        let stored = self.client()?.store_file(sha256.as_str(), &(), &Bytes(text.clone().into_bytes())).await;
        self.note_connection(&stored);
        stored?;
        self.publish(args.version, |manifest| {
            let file = manifest.files.iter_mut().find(|file| file.purpose == Purpose::Boundaries);
            if let Some(file) = file {
                *file = ManifestFile::of(&file.path.clone(), Purpose::Boundaries, text.as_bytes());
            }
        })
        .await?;
        self.session_rules(Nothing {}).await
    }
}
