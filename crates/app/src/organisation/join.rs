//! Joining an organisation by invitation, and signing in again.

use deskside_core::id::Digest;
use deskside_core::trust::{PublicKey, sign};
use deskside_protocol::account::{DeviceProof, Join, Role, Session, SignIn, SignInStatement};
use deskside_protocol::link::JoinLink;
use ed25519_dalek::SigningKey;

use super::{FILE, Membership, grouped, secret};
use crate::app::{App, lock, random};
use crate::client::Client;
use crate::commands::{JoinWith, Link, Nothing, SignInWith};
use crate::error::AppError;
use crate::files;
use crate::view::{Boot, Connection, InvitationView};

fn parse(link: &str) -> Result<JoinLink, AppError> {
    link.trim().parse().map_err(|_| AppError::BadInvitation)
}

impl App {
    /// A server known by its key. The one that was called last keeps its connections.
    pub(super) fn pinned_client(&self, server: &str, pin: &Digest) -> Result<Client, AppError> {
        let mut last = lock(&self.inner.organisation.client);
        if let Some((address, key, client)) = last.as_ref()
            && address == server
            && key == pin
        {
            return Ok(client.clone());
        }
        let client = Client::new(server, pin)?;
        *last = Some((server.to_owned(), pin.clone(), client.clone()));
        Ok(client)
    }

    /// What an invitation leads to. The server is greeted, under its pinned key, and told nothing.
    pub async fn read_invitation(&self, args: Link) -> Result<InvitationView, AppError> {
        let link = parse(&args.link)?;
        let client = self.pinned_client(&link.server, &link.pin)?;
        let welcome = client.welcome(&(), &()).await?;
        // The first invitation cannot name a root: nobody has made one. Any later one has to.
        let first = link.root.is_none() && welcome.root.is_none();
        if !first && (link.root.is_none() || link.root != welcome.root) {
            return Err(AppError::WrongRoot);
        }
        Ok(InvitationView {
            server: link.server,
            organisation: welcome.organisation,
            first,
            root: link.root.as_ref().map(grouped).unwrap_or_default(),
        })
    }

    /// Joins: makes the key of this device and an account at the server.
    pub async fn join(&self, args: JoinWith) -> Result<Boot, AppError> {
        // What waits, the keys and the rules belong to one organisation. They never meet another one.
        if self.member().is_ok() {
            return Err(AppError::Refused);
        }
        let view = self.read_invitation(Link { link: args.link.clone() }).await?;
        let link = parse(&args.link)?;
        let client = self.pinned_client(&link.server, &link.pin)?;
        // Kept before the call: when only the answer is lost, the next try is known by it.
        let device = self.kept_key(secret::DEVICE)?;
        let join = Join {
            token: link.token.clone(),
            name: args.name.trim().to_owned(),
            login: args.login.trim().to_owned(),
            password: args.password,
            device_name: self.inner.parts.machine.name(),
            device_key: PublicKey::of(&device).to_string(),
        };
        let session = client.join(&(), &join).await?;
        let device_id = session.me.device.clone().ok_or(AppError::BadAnswer)?;
        if view.first && session.me.role != Role::It {
            return Err(AppError::WrongRoot);
        }
        let member = Membership {
            server: link.server,
            pin: link.pin,
            root: link.root,
            person: session.me.id.clone(),
            name: session.me.name.clone(),
            login: join.login,
            role: session.me.role,
            device: device_id,
            chain: Vec::new(),
            manifest: None,
            seen: None,
            checkpoints: Vec::new(),
            between: None,
            events: 0,
            sheet_due: None,
        };
        files::write_json(&self.inner.organisation.folder.join(FILE), &member)?;
        let key = self.device_key().ok().map(|key| PublicKey::of(&key));
        let folder = &self.inner.organisation.folder;
        let rules = super::trust::rules_on_disk(folder, Some(&member), key.as_ref(), self.now());
        self.standing(|standing| standing.member = Some(member));
        self.put_rules(rules);
        self.keep_session(&session);
        let refreshed = self.refresh_trust().await;
        self.note_connection(&refreshed);
        self.wake();
        self.boot(Nothing {}).await
    }

    /// Signs in again with the password.
    pub async fn sign_in(&self, args: SignInWith) -> Result<Boot, AppError> {
        let member = self.member()?;
        let client = self.pinned_client(&member.server, &member.pin)?;
        // A device whose key is gone (a keyring that was emptied) is enrolled anew.
        let (device, proof, fresh_key) = match self.device_key() {
            Ok(key) => (None, Some(self.proof(&member, &key)), None),
            // One that only cannot be read now is not replaced: what waits was signed with it.
            Err(AppError::Keyring) => return Err(AppError::Keyring),
            Err(_) => {
                let key = SigningKey::from_bytes(&random());
                let name = self.inner.parts.machine.name();
                let device =
                    deskside_protocol::account::NewDevice { name, key: PublicKey::of(&key).to_string() };
                (Some(device), None, Some(key))
            }
        };
        let sign_in = SignIn { login: member.login, password: args.password, device, proof, cookie: false };
        let session = client.sign_in(&(), &sign_in).await;
        self.note_connection(&session);
        let session = session?;
        if session.me.id != member.person {
            return Err(AppError::BadAnswer);
        }
        if let Some(key) = fresh_key {
            self.inner.parts.keyring.set(secret::DEVICE, &hex::encode(key.to_bytes()));
            let device = session.me.device.clone().ok_or(AppError::BadAnswer)?;
            self.keep_member(|member| member.device = device)?;
        }
        self.keep_session(&session);
        self.take_me(&session.me)?;
        self.wake();
        self.boot(Nothing {}).await
    }

    /// Shows that this device is the one that was enrolled: who guesses at the password elsewhere does not hold it up.
    fn proof(&self, member: &Membership, key: &SigningKey) -> DeviceProof {
        let (device, at) = (member.device.clone(), self.now());
        let statement = SignInStatement { login: &member.login, device: &device, at };
        let signature = sign(&statement, key).signature;
        DeviceProof { device, at, signature }
    }

    /// Signs out. What waits in the outbox stays there.
    pub async fn sign_out(&self, _: Nothing) -> Result<Boot, AppError> {
        if let Err(error) = self.client()?.sign_out(&(), &()).await {
            tracing::info!(%error, "the session was only forgotten here");
        }
        self.inner.parts.keyring.forget(secret::SESSION);
        self.standing(|standing| standing.signed_out = true);
        self.boot(Nothing {}).await
    }

    fn keep_session(&self, session: &Session) {
        self.inner.parts.keyring.set(secret::SESSION, &session.token);
        self.standing(|standing| {
            standing.signed_out = false;
            standing.connection = Connection::Online;
        });
    }
}
