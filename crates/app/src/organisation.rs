//! The organisation that this device belongs to: joining it, and keeping what it signed.

pub(crate) use found::IT;

mod account;
mod certify;
mod found;
mod join;
mod restore;
mod sessions;
mod sheet;
pub(crate) mod trust;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use deskside_core::boundary::Policy;
use deskside_core::id::{DeviceId, Digest, PersonId};
use deskside_core::trust::{Freshness, PublicKey, Seen, SignedManifest, SignedRoot, Verified};
use deskside_protocol::account::Role;
use deskside_protocol::audit::Checkpoint;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};

use crate::app::{App, Parts, lock};
use crate::client::Client;
use crate::error::AppError;
use crate::files;
use crate::library::Library;
use crate::session::line::Relay;
use crate::view::{AccountView, Connection, TrustState};

/// The names of secrets in the keyring.
pub(crate) mod secret {
    /// The bearer token of the session.
    pub(crate) const SESSION: &str = "session";
    /// The private Ed25519 key of this device.
    pub(crate) const DEVICE: &str = "device-key";
    /// The private key of the organisation's root, with the first IT person.
    pub(crate) const ROOT: &str = "root-key";
    /// The private key that signs manifests, with whoever publishes.
    pub(crate) const POLICY: &str = "policy-key";
    /// The private age key of the readers' group `it`.
    pub(crate) const READERS: &str = "readers-it";
    /// The key that makes the same value the same token for 30 days.
    pub(crate) const TOKENS: &str = "token-key";
}

const FILE: &str = "organisation.json";

/// What is known about the organisation, as it is kept on disk. There is no secret in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Membership {
    pub(crate) server: String,
    pub(crate) pin: Digest,
    /// The fingerprint of the root: pinned by the invitation, or made here.
    pub(crate) root: Option<Digest>,
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) login: String,
    pub(crate) role: Role,
    pub(crate) device: DeviceId,
    /// The chain of roots, as last verified.
    pub(crate) chain: Vec<SignedRoot>,
    /// The manifest, as last verified.
    pub(crate) manifest: Option<SignedManifest>,
    /// What must not be gone back behind.
    pub(crate) seen: Option<Seen>,
    /// Places in the server's record that this device saw, oldest first.
    #[serde(default)]
    pub(crate) checkpoints: Vec<Checkpoint>,
    /// How far the way between those places was followed again.
    #[serde(default)]
    pub(crate) between: Option<Checkpoint>,
    /// The last event that this device handled.
    #[serde(default)]
    pub(crate) events: i64,
    /// The recovery sheet, until somebody says that it is on paper.
    #[serde(default)]
    pub(crate) sheet_due: Option<sheet::SheetDue>,
}

/// The organisation, and what follows from what it signed.
pub(crate) struct Organisation {
    folder: PathBuf,
    state: Mutex<Standing>,
    refreshing: tokio::sync::Mutex<()>,
    /// The server that was called last: its connections are used again.
    client: Mutex<Option<(String, Digest, Client)>>,
}

/// What is true just now.
pub(crate) struct Standing {
    pub(crate) member: Option<Membership>,
    pub(crate) rules: Rules,
    pub(crate) connection: Connection,
    pub(crate) signed_out: bool,
    /// What was wrong with the last rules that the server sent.
    pub(crate) refused: Option<TrustState>,
}

/// The rules in force.
pub(crate) struct Rules {
    pub(crate) policy: Policy,
    pub(crate) verified: Option<Verified>,
    /// Words of the reasons, by language.
    pub(crate) words: std::collections::BTreeMap<String, String>,
    /// The wizards.
    pub(crate) library: Arc<Library>,
}

impl Organisation {
    pub(crate) fn load(parts: &Parts) -> Result<Organisation, AppError> {
        let folder = parts.places.data.clone();
        files::make_folder(&folder.join("published"))?;
        let member: Option<Membership> = files::read_json(&folder.join(FILE))?;
        let key = parts.keyring.get(secret::DEVICE).and_then(|text| signing_key(&text));
        let key = key.as_ref().map(PublicKey::of);
        let rules = trust::rules_on_disk(&folder, member.as_ref(), key.as_ref(), parts.clock.now());
        let connection = if member.is_some() { Connection::Trying } else { Connection::None };
        let signed_out = member.is_some() && parts.keyring.get(secret::SESSION).is_none();
        let state = Standing { member, rules, connection, signed_out, refused: None };
        Ok(Organisation {
            folder,
            state: Mutex::new(state),
            client: Mutex::default(),
            refreshing: Default::default(),
        })
    }
}

impl Organisation {
    /// The wizards under what was published.
    pub(crate) fn library(&self) -> Arc<Library> {
        lock(&self.state).rules.library.clone()
    }
}

/// Copies what is known about the organisation, and what it published, into a folder that has none of it.
pub(crate) fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    let Some(known) = files::read(&from.join(FILE))? else { return Ok(()) };
    files::write(&to.join(FILE), &known)?;
    files::make_folder(&to.join("published"))?;
    for entry in std::fs::read_dir(from.join("published"))? {
        let name = entry?.file_name();
        if let Some(bytes) = files::read(&from.join("published").join(&name))? {
            files::write(&to.join("published").join(&name), &bytes)?;
        }
    }
    Ok(())
}

impl App {
    pub(crate) fn standing<T>(&self, look: impl FnOnce(&mut Standing) -> T) -> T {
        look(&mut lock(&self.inner.organisation.state))
    }

    /// Puts rules into force, and the wizards that come with them.
    pub(crate) fn put_rules(&self, rules: Rules) {
        *lock(&self.inner.library) = rules.library.clone();
        self.standing(|standing| standing.rules = rules);
    }

    /// Keeps what is known about the organisation, first on disk.
    pub(crate) fn keep_member(&self, change: impl FnOnce(&mut Membership)) -> Result<(), AppError> {
        self.standing(|standing| {
            let Some(member) = &standing.member else { return Err(AppError::NotJoined) };
            let mut changed = member.clone();
            change(&mut changed);
            if changed != *member {
                files::write_json(&self.inner.organisation.folder.join(FILE), &changed)?;
                standing.member = Some(changed);
            }
            Ok(())
        })
    }

    pub(crate) fn member(&self) -> Result<Membership, AppError> {
        self.standing(|standing| standing.member.clone()).ok_or(AppError::NotJoined)
    }

    /// The server of the organisation, with the session of this person.
    pub(crate) fn client(&self) -> Result<Client, AppError> {
        let member = self.member()?;
        let client = self.pinned_client(&member.server, &member.pin)?;
        match self.inner.parts.keyring.get(secret::SESSION) {
            Some(token) => Ok(client.signed_in(token)),
            None => Ok(client),
        }
    }

    /// The relay of the same server, with the session of this person.
    pub(crate) fn relay(&self) -> Result<Relay, AppError> {
        let member = self.member()?;
        let token = self.inner.parts.keyring.look(secret::SESSION)?.ok_or(AppError::NoKey)?;
        Ok(Relay { server: member.server, pin: member.pin, token })
    }

    pub(crate) fn person_name(&self) -> String {
        match self.member() {
            Ok(member) => member.name,
            Err(_) => self.speech().plain("you"),
        }
    }

    /// The private key of this device.
    pub(crate) fn device_key(&self) -> Result<SigningKey, AppError> {
        let text = self.inner.parts.keyring.look(secret::DEVICE)?.ok_or(AppError::NoKey)?;
        signing_key(&text).ok_or(AppError::NoKey)
    }

    pub(crate) fn account_view(&self) -> Option<AccountView> {
        let began = self.inner.parts.keyring.get(secret::ROOT).is_some();
        let device = self.device_key().map(|key| PublicKey::of(&key));
        self.standing(|standing| {
            let member = standing.member.as_ref()?;
            let manifest = standing.rules.verified.as_ref().map(Verified::manifest);
            Some(AccountView {
                name: member.name.clone(),
                role: member.role,
                organisation: manifest.map(|manifest| manifest.organisation.clone()).unwrap_or_default(),
                server: member.server.clone(),
                telephone: manifest.map(|manifest| manifest.telephone.clone()).unwrap_or_default(),
                signed_out: standing.signed_out,
                must_set_up: member.role == Role::It
                    && member.manifest.is_none()
                    && (began || member.root.is_none()),
                sheet_due: began && member.manifest.is_some() && member.sheet_due.is_some(),
                root: member.root.as_ref().map(grouped).unwrap_or_default(),
                device_code: device.as_ref().map(code).unwrap_or_default(),
            })
        })
    }

    pub(crate) fn connection(&self) -> Connection {
        self.standing(|standing| standing.connection)
    }

    /// Notes what a call to the server showed, and tells the windows when that is new.
    pub(crate) fn note_connection<T>(&self, result: &Result<T, AppError>) {
        let now = match result {
            Err(AppError::Offline | AppError::BadAnswer) => Connection::Offline,
            Err(AppError::WrongServer) => Connection::WrongServer,
            Err(AppError::NotJoined) => Connection::None,
            Ok(_) | Err(_) => Connection::Online,
        };
        let signed_out = matches!(
            result,
            Err(AppError::Server { problem: deskside_protocol::problem::Problem::SignInFirst })
        );
        let (news, is_back) = self.standing(|standing| {
            let news = standing.connection != now || (signed_out && !standing.signed_out);
            let is_back = standing.connection != now && now == Connection::Online;
            standing.connection = now;
            standing.signed_out |= signed_out;
            (news, is_back)
        });
        if news {
            self.changed(crate::commands::Changed::Connection);
        }
        if is_back {
            // What waits in the outbox need not wait for the next turn.
            self.wake();
        }
    }

    pub(crate) fn trust_state(&self) -> TrustState {
        let now = self.now();
        self.standing(|standing| match (&standing.member, standing.refused, &standing.rules.verified) {
            (None, _, _) => TrustState::Alone,
            (Some(_), Some(refused), _) => refused,
            (Some(_), None, None) => TrustState::Alone,
            (Some(_), None, Some(verified)) => match verified.freshness(now) {
                Freshness::Current => TrustState::Current,
                Freshness::Expired => TrustState::Expired,
            },
        })
    }
}

/// A fingerprint in groups of four, for people to compare.
pub(crate) fn grouped(digest: &Digest) -> String {
    let signs: Vec<char> = digest.as_str().chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What people read to each other of the key of a device: enough of its fingerprint that nobody makes another key with the
/// same.
pub(crate) fn code(key: &PublicKey) -> String {
    let whole = grouped(&key.fingerprint());
    whole.split(' ').take(6).collect::<Vec<_>>().join(" ")
}

pub(crate) fn signing_key(text: &str) -> Option<SigningKey> {
    let mut bytes = zeroize::Zeroizing::new([0u8; 32]);
    hex::decode_to_slice(text, &mut *bytes).ok()?;
    Some(SigningKey::from_bytes(&bytes))
}
