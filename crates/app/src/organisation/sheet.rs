//! The recovery sheet: made from the keyring, as often as it is asked for, until somebody says that it is on paper.

use age::secrecy::ExposeSecret as _;
use deskside_core::id::Millis;
use deskside_core::trust::{PublicKey, recovery};
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};

use super::{grouped, secret, signing_key};
use crate::app::App;
use crate::commands::Nothing;
use crate::error::AppError;
use crate::view::{Boot, RecoveryKey, RecoverySheet};

/// A sheet that nobody has said to be on paper yet. There is no secret in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SheetDue {
    /// What the organisation is called.
    pub(super) organisation: String,
    /// When its root was made.
    pub(super) made: Millis,
}

impl App {
    /// The recovery sheet of an organisation that was set up here, while it is not on paper.
    ///
    /// # Errors
    /// [`AppError::Refused`] when it is on paper, or was never due here; [`AppError::NoKey`] when the keyring does not have the
    /// keys of this organisation.
    pub async fn recovery_sheet(&self, _: Nothing) -> Result<RecoverySheet, AppError> {
        let member = self.member()?;
        let SheetDue { organisation, made } = member.sheet_due.ok_or(AppError::Refused)?;
        let keyring = &self.inner.parts.keyring;
        let key = |name| keyring.look(name)?.and_then(|text| signing_key(&text)).ok_or(AppError::NoKey);
        let root: SigningKey = key(secret::ROOT)?;
        let policy: SigningKey = key(secret::POLICY)?;
        let readers: age::x25519::Identity =
            keyring.look(secret::READERS)?.and_then(|text| text.parse().ok()).ok_or(AppError::NoKey)?;
        let fingerprint = PublicKey::of(&root).fingerprint();
        if member.root.as_ref() != Some(&fingerprint) {
            return Err(AppError::NoKey);
        }
        let keys = vec![
            sheet_key("root", &root.to_bytes()),
            sheet_key("policy", &policy.to_bytes()),
            sheet_key("readers", &readers_secret(&readers)?),
        ];
        Ok(RecoverySheet { organisation, made, keys, root: grouped(&fingerprint) })
    }

    /// The sheet is on paper: it is not shown any more.
    pub async fn sheet_is_kept(&self, _: Nothing) -> Result<Boot, AppError> {
        self.keep_member(|member| member.sheet_due = None)?;
        self.boot(Nothing {}).await
    }
}

fn sheet_key(role: &str, key: &[u8; 32]) -> RecoveryKey {
    let lines = recovery::write(key).lines().map(str::to_owned).collect();
    RecoveryKey { role: role.to_owned(), lines }
}

/// The 32 bytes of an age key, out of its Bech32 form.
fn readers_secret(identity: &age::x25519::Identity) -> Result<[u8; 32], AppError> {
    let text = identity.to_string();
    let (_, bytes) = bech32::decode(text.expose_secret()).map_err(AppError::internal)?;
    bytes.try_into().map_err(|_| AppError::BadAnswer)
}
