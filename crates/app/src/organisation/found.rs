//! Setting an organisation up: its root, its policy key and its readers' key are made here, and never leave but on paper.

use std::collections::BTreeMap;

use age::secrecy::ExposeSecret as _;
use deskside_core::id::Millis;
use deskside_core::trust::{
    Manifest, ManifestFile, PublicKey, Purpose, Readers, Root, SignedManifest, SignedRoot, Staff, sign,
};
use deskside_protocol::account::Role;
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::publish::PublishRoot;
use ed25519_dalek::SigningKey;

use super::sheet::SheetDue;
use super::{secret, signing_key};
use crate::app::{App, random};
use crate::commands::{Nothing, SetUp};
use crate::error::AppError;
use crate::view::RecoverySheet;

pub(super) const DAY: i64 = 24 * 60 * 60 * 1000;
/// How long published rules count.
pub(super) const RULES_LAST: i64 = 90 * DAY;
/// With less time than this left, they are signed anew.
const RENEW_BEFORE: i64 = 30 * DAY;

/// The group that every report is sealed for.
pub(crate) const IT: &str = "it";

impl App {
    /// Sets the organisation up and publishes its first rules. When a try was cut off, wherever, the next one goes on with the
    /// same keys; what comes back is the recovery sheet.
    pub async fn set_up(&self, args: SetUp) -> Result<RecoverySheet, AppError> {
        let member = self.member()?;
        if member.manifest.is_some() && member.sheet_due.is_some() {
            return self.recovery_sheet(Nothing {}).await;
        }
        if member.role != Role::It || member.manifest.is_some() {
            return Err(AppError::Refused);
        }
        let organisation = args.organisation.trim().to_owned();
        if organisation.is_empty() || organisation.chars().count() > 120 {
            return Err(AppError::Unusable { field: "organisation".to_owned() });
        }
        let now = self.now();
        // Kept before anything is published under them, and used again when an earlier try was cut off.
        let root_key = self.kept_key(secret::ROOT)?;
        let policy_key = self.kept_key(secret::POLICY)?;
        let readers = self.kept_readers()?;
        let client = self.client()?;
        if member.root.as_ref().is_some_and(|pinned| *pinned != PublicKey::of(&root_key).fingerprint()) {
            return Err(AppError::WrongRoot);
        }

        let root = Root {
            version: 1,
            root: PublicKey::of(&root_key),
            policy: vec![PublicKey::of(&policy_key)],
            made: now,
            expires: Millis(now.0 + 5 * 365 * DAY),
        };
        let signature = sign(&root, &root_key);
        let root = SignedRoot { root, signatures: vec![signature] };
        let fingerprint = PublicKey::of(&root_key).fingerprint();

        let it = format!("{organisation} IT");
        let files = first_files(&it, now);
        for (_, _, bytes) in &files {
            let sha256 = deskside_core::canonical::digest_of(bytes);
            client.store_file(sha256.as_str(), &(), &Bytes(bytes.clone())).await?;
        }
        let manifest = Manifest {
            version: 1,
            root_version: 1,
            organisation: organisation.clone(),
            made: now,
            expires: Millis(now.0 + RULES_LAST),
            files: files
                .iter()
                .map(|(path, purpose, bytes)| ManifestFile::of(path, *purpose, bytes))
                .collect(),
            readers: BTreeMap::from([(
                IT.parse().map_err(AppError::internal)?,
                Readers { name: it, recipient: readers.to_public().to_string(), wrapped: BTreeMap::new() },
            )]),
            certificates: Vec::new(),
            staff: vec![Staff {
                person: member.person.clone(),
                name: member.name.clone(),
                devices: [PublicKey::of(&self.device_key()?)].into(),
            }],
            groups: Default::default(),
            publishing: Default::default(),
            telephone: args.telephone.trim().chars().take(60).collect(),
        };
        let signature = sign(&manifest, &policy_key);
        let manifest = SignedManifest { manifest, signatures: vec![signature] };

        let known = client.roots(&(), &()).await?.chain;
        match known.first() {
            None => {
                let publish = PublishRoot { root, organisation: organisation.clone() };
                client.publish_root(&(), &publish).await?;
            }
            Some(first) if first.root.root.fingerprint() == fingerprint => {}
            Some(_) => return Err(AppError::WrongRoot),
        }
        // An earlier try may have come this far, and only its answer was lost.
        let published = client.manifest(&(), &()).await?.manifest;
        let organisation = match &published {
            Some(published) => published.manifest.organisation.clone(),
            None => organisation,
        };
        self.keep_member(|member| {
            member.root = Some(fingerprint);
            let made = member.sheet_due.as_ref().map_or(now, |due| due.made);
            member.sheet_due = Some(SheetDue { organisation, made });
        })?;
        if published.is_none() {
            client.publish_manifest(&(), &manifest).await?;
        }
        self.refresh_trust().await?;
        self.recovery_sheet(Nothing {}).await
    }
}

impl App {
    /// Signs the same rules anew before they run out, where the policy key is: a limit does not lapse because nobody looked.
    pub(crate) async fn renew_rules(&self) -> Result<(), AppError> {
        let member = self.member()?;
        let Some(signed) = member.manifest.filter(|_| member.role == Role::It) else { return Ok(()) };
        let now = self.now();
        let key = self.inner.parts.keyring.get(secret::POLICY).and_then(|text| signing_key(&text));
        let Some(key) = key.filter(|_| signed.manifest.expires.0 - now.0 < RENEW_BEFORE) else {
            return Ok(());
        };
        let manifest = Manifest {
            version: signed.manifest.version + 1,
            made: now,
            expires: Millis(now.0 + RULES_LAST),
            ..signed.manifest
        };
        let signature = sign(&manifest, &key);
        self.client()?
            .publish_manifest(&(), &SignedManifest { manifest, signatures: vec![signature] })
            .await?;
        self.refresh_trust().await
    }

    /// The key of that name, made when there is none. One that cannot be read is not replaced: others may rely on it.
    pub(super) fn kept_key(&self, name: &str) -> Result<SigningKey, AppError> {
        let keyring = &self.inner.parts.keyring;
        if let Some(key) = keyring.look(name)?.and_then(|text| signing_key(&text)) {
            return Ok(key);
        }
        let key = SigningKey::from_bytes(&random());
        keyring.set(name, &hex::encode(key.to_bytes()));
        Ok(key)
    }

    fn kept_readers(&self) -> Result<age::x25519::Identity, AppError> {
        let keyring = &self.inner.parts.keyring;
        if let Some(identity) = keyring.look(secret::READERS)?.and_then(|text| text.parse().ok()) {
            return Ok(identity);
        }
        let identity = age::x25519::Identity::generate();
        keyring.set(secret::READERS, identity.to_string().expose_secret());
        Ok(identity)
    }
}

/// The rules that an organisation starts with: its IT sets them today, and looks at them again in a year.
fn first_files(it: &str, now: Millis) -> Vec<(&'static str, Purpose, Vec<u8>)> {
    let today = jiff::Timestamp::from_millisecond(now.0)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .to_zoned(jiff::tz::TimeZone::system())
        .date();
    let review = today.saturating_add(jiff::Span::new().years(1));
    deskside_content::packs::first_boundaries(it, &today.to_string(), &review.to_string())
        .into_iter()
        .map(|(path, bytes)| {
            let purpose = if path.ends_with(".ftl") { Purpose::Words } else { Purpose::Boundaries };
            (path, purpose, bytes)
        })
        .collect()
}
