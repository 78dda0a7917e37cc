//! Bringing a key back from the recovery sheet: for a new computer, and for a colleague who shall open reports too.

use age::secrecy::ExposeSecret as _;
use deskside_core::trust::{PublicKey, recovery};
use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

use super::{IT, secret};
use crate::app::App;
use crate::commands::{RestoreKey, RestoredKey};
use crate::error::AppError;

/// What comes before the data of an age key in Bech32.
const AGE_KEY: bech32::Hrp = bech32::Hrp::parse_unchecked("age-secret-key-");

impl App {
    /// Takes a key of the organisation from its four lines on the sheet. Which one it is shows by what it fits.
    pub async fn restore_key(&self, args: RestoreKey) -> Result<RestoredKey, AppError> {
        let key = Zeroizing::new(recovery::read(&args.lines).map_err(line)?);
        let member = self.member()?;
        let signing = SigningKey::from_bytes(&key);
        let public = PublicKey::of(&signing);
        let keyring = &self.inner.parts.keyring;
        if member.root.as_ref() == Some(&public.fingerprint()) {
            keyring.set(secret::ROOT, &hex::encode(*key));
            return Ok(RestoredKey { role: "root".to_owned() });
        }
        if member.chain.last().is_some_and(|signed| signed.root.policy.contains(&public)) {
            keyring.set(secret::POLICY, &hex::encode(*key));
            return Ok(RestoredKey { role: "policy".to_owned() });
        }
        let identity = age_key(&key)?;
        let recipient = identity.to_public().to_string();
        let fits = self.standing(|standing| {
            let manifest = standing.rules.verified.as_ref().map(|verified| verified.manifest());
            manifest.is_some_and(|manifest| {
                manifest
                    .readers
                    .iter()
                    .any(|(group, readers)| group.as_str() == IT && readers.recipient == recipient)
            })
        });
        if !fits {
            return Err(AppError::OtherKey);
        }
        keyring.set(secret::READERS, identity.to_string().expose_secret());
        Ok(RestoredKey { role: "readers".to_owned() })
    }
}

fn line(error: recovery::RecoveryError) -> AppError {
    let line = match error {
        recovery::RecoveryError::Lines { .. } => 0,
        recovery::RecoveryError::Length { line, .. } | recovery::RecoveryError::Line { line } => line,
    };
    AppError::SheetLine { line: u32::try_from(line).unwrap_or(u32::MAX) }
}

/// The age key of 32 bytes.
fn age_key(key: &[u8; 32]) -> Result<age::x25519::Identity, AppError> {
    let text = bech32::encode_upper::<bech32::Bech32>(AGE_KEY, key).map_err(AppError::internal)?;
    Zeroizing::new(text).parse().map_err(|_| AppError::OtherKey)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_key_comes_back_from_its_bytes() {
        let identity = age::x25519::Identity::generate();
        let text = identity.to_string();
        let (_, bytes) = bech32::decode(text.expose_secret()).expect("an age key is Bech32");
        let bytes: [u8; 32] = bytes.try_into().expect("of 32 bytes");
        let back = age_key(&bytes).expect("it is a key");
        assert_eq!(back.to_public().to_string(), identity.to_public().to_string());
    }
}
