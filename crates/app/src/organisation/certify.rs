//! Certifying people: a line of the manifest, signed where the policy key is. Which computer is whose, IT hears from the
//! person, who reads its code from the screen; the server's word is not enough.

use std::collections::BTreeSet;

use deskside_core::id::{Millis, PersonId, Skill};
use deskside_core::trust::{Certificate, Manifest, PublicKey, SignedManifest, Staff, sign};
use deskside_protocol::PageQuery;
use deskside_protocol::account::{Person, Role};

use super::found::RULES_LAST;
use super::{code, secret, signing_key};
use crate::app::App;
use crate::commands::{Certify, PersonOf};
use crate::error::AppError;
use crate::view::{CertifiableView, DeviceView};

/// The longest that one lasts, in months.
const MOST_MONTHS: u32 = 24;
/// More people than any server has.
const MOST_PEOPLE: usize = 20_000;
/// The longest name of a team, in characters.
const MOST_TEAM: usize = 80;

impl App {
    /// What somebody can be certified for, and with which of their computers.
    pub async fn certifiable(&self, args: PersonOf) -> Result<CertifiableView, AppError> {
        let person = self.person(&args.person).await?;
        let certificate = self.standing(|standing| {
            let rules = standing.rules.verified.as_ref()?;
            rules.manifest().certificates.iter().find(|one| one.person == args.person).cloned()
        });
        let devices = person.devices.iter().filter_map(|device| {
            let key: PublicKey = device.key.parse().ok()?;
            Some(DeviceView { name: device.name.clone(), code: code(&key) })
        });
        let mut skills: BTreeSet<Skill> = BTreeSet::new();
        self.library().wizards().for_each(|wizard| skills.extend(wizard.skills.iter().cloned()));
        Ok(CertifiableView {
            person: person.id.clone(),
            name: person.name.clone(),
            is_it: person.role == Role::It,
            devices: devices.collect(),
            certificate: certificate.map(|certificate| self.certificate_view(&certificate)),
            skills: skills.iter().map(|skill| self.skill_view(skill)).collect(),
            can_sign: self.inner.parts.keyring.get(secret::POLICY).is_some(),
        })
    }

    /// Certifies somebody, and publishes that. Somebody of IT is named as that as well. What is signed is what was shown and
    /// compared: when the server says something else by now, nothing is.
    pub async fn certify(&self, args: Certify) -> Result<CertifiableView, AppError> {
        let unusable = |field: &str| Err(AppError::Unusable { field: field.to_owned() });
        let team = args.team.trim().to_owned();
        if team.is_empty() || team.chars().count() > MOST_TEAM {
            return unusable("team");
        }
        if args.codes.is_empty() {
            return unusable("devices");
        }
        if args.skills.is_empty() {
            return unusable("skills");
        }
        if !(1..=MOST_MONTHS).contains(&args.months) {
            return unusable("months");
        }
        let version = self.manifest_version()?;
        let person = self.person(&args.person).await?;
        let keys = person.devices.iter().filter_map(|device| device.key.parse::<PublicKey>().ok());
        let devices: BTreeSet<PublicKey> = keys.filter(|key| args.codes.contains(&code(key))).collect();
        let is_it = person.role == Role::It;
        if devices.len() != args.codes.len() || person.name != args.name || is_it != args.is_it {
            return Err(AppError::PageChanged);
        }
        let now = self.now();
        let certificate = Certificate {
            person: person.id.clone(),
            name: person.name.clone(),
            team,
            devices: devices.clone(),
            skills: args.skills.into_iter().collect(),
            rank: args.rank,
            from: now,
            until: months_after(now, args.months),
        };
        self.publish(version, |manifest| {
            manifest.certificates.retain(|one| one.person != person.id);
            manifest.certificates.push(certificate);
            manifest.staff.retain(|one| one.person != person.id);
            if is_it {
                manifest.staff.push(Staff { person: person.id.clone(), name: person.name.clone(), devices });
            }
        })
        .await?;
        self.certifiable(PersonOf { person: args.person }).await
    }

    /// Ends the certificate of somebody, and that they are named as IT. Who is in a session with them hears of it.
    pub async fn end_certificate(&self, args: PersonOf) -> Result<CertifiableView, AppError> {
        self.publish(self.manifest_version()?, |manifest| {
            manifest.certificates.retain(|one| one.person != args.person);
            manifest.staff.retain(|one| one.person != args.person);
        })
        .await?;
        self.certifiable(args).await
    }

    /// Publishes the manifest after this version. When there is a newer one by now, nothing is signed.
    pub(crate) async fn publish(
        &self,
        version: u32,
        change: impl FnOnce(&mut Manifest),
    ) -> Result<(), AppError> {
        let member = self.member()?;
        let signed = member.manifest.filter(|_| member.role == Role::It).ok_or(AppError::Refused)?;
        if signed.manifest.version != version {
            return Err(AppError::PageChanged);
        }
        let key = self.inner.parts.keyring.look(secret::POLICY)?.and_then(|text| signing_key(&text));
        let key = key.ok_or(AppError::NoKey)?;
        let now = self.now();
        let mut manifest = Manifest {
            version: signed.manifest.version + 1,
            made: now,
            expires: Millis(now.0 + RULES_LAST),
            ..signed.manifest
        };
        change(&mut manifest);
        let signature = sign(&manifest, &key);
        let signed = SignedManifest { manifest, signatures: vec![signature] };
        let published = self.client()?.publish_manifest(&(), &signed).await;
        self.note_connection(&published);
        published?;
        self.refresh_trust().await
    }

    /// The version of the manifest that this computer has.
    fn manifest_version(&self) -> Result<u32, AppError> {
        let manifest = self.member()?.manifest.ok_or(AppError::Refused)?;
        Ok(manifest.manifest.version)
    }

    /// Everybody with an account, as the server says it.
    pub(crate) async fn everybody(&self) -> Result<Vec<Person>, AppError> {
        let client = self.client()?;
        let (mut all, mut cursor) = (Vec::new(), None);
        loop {
            let page = client.people(&PageQuery { cursor, limit: Some(100) }, &()).await;
            self.note_connection(&page);
            let page = page?;
            all.extend(page.rows);
            cursor = page.next;
            if cursor.is_none() || all.len() > MOST_PEOPLE {
                return Ok(all);
            }
        }
    }

    async fn person(&self, wanted: &PersonId) -> Result<Person, AppError> {
        let client = self.client()?;
        let mut cursor = None;
        loop {
            let page = client.people(&PageQuery { cursor, limit: Some(100) }, &()).await;
            self.note_connection(&page);
            let page = page?;
            if let Some(person) = page.rows.into_iter().find(|person| person.id == *wanted) {
                return Ok(person);
            }
            cursor = Some(page.next.ok_or(AppError::NotFound)?);
        }
    }
}

/// The same day of the calendar, so many months later; the last one of a month that is shorter.
fn months_after(at: Millis, months: u32) -> Millis {
    let day = jiff::Timestamp::from_millisecond(at.0)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .to_zoned(jiff::tz::TimeZone::system());
    Millis(day.saturating_add(jiff::Span::new().months(months)).timestamp().as_millisecond())
}
