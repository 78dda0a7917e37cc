//! Publishing a draft: signed here, alone or with a second person of IT, for everybody or for some groups at first.

use std::collections::BTreeSet;

use deskside_core::boundary::{Policy, compare};
use deskside_core::canonical;
use deskside_core::id::{Digest, Group};
use deskside_core::trust::{
    Change, LookedAt, MAX_WHY, Manifest, ManifestFile, Purpose, RollOut, SECOND_FROM, SignedChange, sign,
};
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::problem::Problem;

use super::{Base, words};
use crate::app::App;
use crate::commands::{Nothing, ProposalRef, PublishRules, Steer, SteerRollOut};
use crate::error::AppError;
use crate::organisation::secret;
use crate::view::RulesView;

/// Where the table is that two people looked at.
const LOOKED_AT: &str = "boundaries/looked-at.yaml";
const TABLE: &str = "boundaries/default.yaml";

impl App {
    /// Publishes the draft, or lets it wait for a second person of IT where it is for two.
    pub async fn publish_rules(&self, args: PublishRules) -> Result<RulesView, AppError> {
        let unusable = |field: &str| Err(AppError::Unusable { field: field.to_owned() });
        self.refresh_trust().await?;
        let (base, draft) = (self.base()?, self.rules_draft()?.ok_or(AppError::NotFound)?);
        if base.manifest.version != args.version || draft.base != base.digest {
            return Err(AppError::PageChanged);
        }
        can_publish(&base, &args.why)?;
        let step = draft.now();
        let says_same = step.says_same(&base.words);
        if step.table == base.table() && says_same {
            return unusable("same");
        }
        if self.remarks(&base, step).iter().any(|remark| remark.what.stops()) {
            return unusable("rules");
        }
        let hand_written = base.policy.hand_written();
        let after = Policy::compile(step.table.clone(), hand_written, args.version + 1)
            .map_err(AppError::internal)?;
        let mut texts = vec![(
            TABLE.to_owned(),
            Purpose::Boundaries,
            deskside_content::packs::boundaries_text(&step.table),
        )];
        for language in words::LANGUAGES.into_iter().filter(|_| !says_same) {
            let text = step.file(&base.words, &after, language);
            texts.push((format!("boundaries/{language}.ftl"), Purpose::Words, text));
        }
        let files = self.store(base.files(), texts).await?;
        let is_for_two = compare(&base.policy, &after).is_for_two();
        let for_two = base.manifest.staff.len() >= SECOND_FROM && is_for_two;
        self.publish_files(&base, files, (args.groups, args.why), for_two).await?;
        self.drop_rules_draft()?;
        self.rules(Nothing {}).await
    }

    /// Signs a change that makes the files these, and publishes it, or lets it wait for a second person.
    pub(super) async fn publish_files(
        &self,
        base: &Base,
        files: Vec<ManifestFile>,
        (groups, why): (BTreeSet<Group>, String),
        for_two: bool,
    ) -> Result<(), AppError> {
        let member = self.member()?;
        let change = Change {
            version: base.manifest.version + 1,
            base: base.digest.clone(),
            files,
            groups,
            by: member.person,
            name: member.name,
            why: why.trim().to_owned(),
            made: self.now(),
        };
        let signature = sign(&change, &self.device_key()?);
        let signed = SignedChange { change, signatures: vec![signature] };
        if !for_two && self.can_sign_rules() {
            return self.publish_change(base, signed).await;
        }
        let sent = self.client()?.propose(&(), &signed).await;
        self.note_connection(&sent);
        sent.map(drop)
    }

    /// Signs a change as the second person, and publishes it where the key is.
    pub async fn second_rules(&self, args: ProposalRef) -> Result<RulesView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let mut signed = self.proposal(&args.digest).await?;
        signed.first(&base.manifest.staff).map_err(|_| AppError::Refused)?;
        if signed.change.base != base.digest || signed.signatures.len() != 1 {
            return Err(AppError::PageChanged);
        }
        self.wizards_hold(&base, &signed.change.files).await?;
        signed.signatures.push(sign(&signed.change, &self.device_key()?));
        signed.two(&base.manifest.staff).map_err(|_| AppError::Refused)?;
        let sent = self.client()?.second_proposal(&(), &signed).await;
        self.note_connection(&sent);
        sent?;
        if self.can_sign_rules() {
            self.publish_change(&base, signed).await?;
        }
        self.rules(Nothing {}).await
    }

    /// Publishes a change that two people signed, where the key is.
    pub async fn publish_proposal(&self, args: ProposalRef) -> Result<RulesView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let signed = self.proposal(&args.digest).await?;
        signed.two(&base.manifest.staff).map_err(|_| AppError::Refused)?;
        self.publish_change(&base, signed).await?;
        self.rules(Nothing {}).await
    }

    /// Takes a change that waits away.
    pub async fn withdraw_rules(&self, args: ProposalRef) -> Result<RulesView, AppError> {
        let sent = self.client()?.withdraw_proposal(args.digest.as_str(), &(), &()).await;
        self.note_connection(&sent);
        match sent {
            Err(AppError::Server { problem: Problem::NotFound }) => return Err(AppError::PageChanged),
            sent => drop(sent?),
        }
        self.rules(Nothing {}).await
    }

    /// Widens, ends or stops a roll-out.
    pub async fn steer_roll_out(&self, args: SteerRollOut) -> Result<RulesView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let roll_out = base.manifest.publishing.roll_out.clone().ok_or(AppError::NotFound)?;
        if let Steer::Widen { groups } = &args.steer
            && (groups.is_empty() || groups.iter().any(|group| !is_group(&base.manifest, group)))
        {
            return Err(AppError::Unusable { field: "groups".to_owned() });
        }
        self.publish(args.version, |manifest| match args.steer {
            Steer::Widen { groups } => {
                let groups = groups.into_iter().chain(roll_out.groups).collect();
                manifest.publishing.roll_out = Some(RollOut { groups, files: roll_out.files });
            }
            Steer::Complete => {
                put_files(manifest, &roll_out.files);
                manifest.publishing.roll_out = None;
            }
            Steer::Stop => manifest.publishing.roll_out = None,
        })
        .await?;
        self.rules(Nothing {}).await
    }

    /// The change that waits, if it is the one that was shown.
    async fn proposal(&self, shown: &Digest) -> Result<SignedChange, AppError> {
        let waits = self.client()?.proposal(&(), &()).await;
        self.note_connection(&waits);
        let signed = waits?.proposal.ok_or(AppError::PageChanged)?;
        if canonical::digest(&signed.change) == *shown { Ok(signed) } else { Err(AppError::PageChanged) }
    }

    pub(super) fn can_sign_rules(&self) -> bool {
        self.inner.parts.keyring.get(secret::POLICY).is_some()
    }

    /// Stores files at the server, and gives the list with them in the place of those of the same path.
    pub(super) async fn store(
        &self,
        mut files: Vec<ManifestFile>,
        texts: Vec<(String, Purpose, String)>,
    ) -> Result<Vec<ManifestFile>, AppError> {
        for (path, purpose, text) in texts {
            let path = match purpose {
                // There is one table, whatever it is called.
                Purpose::Boundaries => {
                    let old = files.iter().find(|file| file.purpose == Purpose::Boundaries);
                    old.map_or(path, |file| file.path.clone())
                }
                _ => path,
            };
            let file = ManifestFile::of(&path, purpose, text.as_bytes());
            let stored =
                self.client()?.store_file(file.sha256.as_str(), &(), &Bytes(text.into_bytes())).await;
            self.note_connection(&stored);
            stored?;
            match files.iter_mut().find(|old| old.path == path) {
                Some(old) => *old = file,
                None => files.push(file),
            }
        }
        Ok(files)
    }

    async fn publish_change(&self, base: &Base, signed: SignedChange) -> Result<(), AppError> {
        let staff = base.manifest.staff.clone();
        let unknown = |group: &&Group| !is_group(&base.manifest, group);
        if signed.change.groups.iter().find(unknown).is_some() {
            return Err(AppError::Unusable { field: "groups".to_owned() });
        }
        self.publish(base.manifest.version, |manifest| put_change(manifest, signed, &staff)).await
    }
}

/// Whether something can be published now, with this reason.
pub(super) fn can_publish(base: &Base, why: &str) -> Result<(), AppError> {
    let field = match why.trim() {
        why if why.is_empty() || why.chars().count() > MAX_WHY => "why",
        _ if base.manifest.publishing.roll_out.is_some() => "roll-out",
        _ => return Ok(()),
    };
    Err(AppError::Unusable { field: field.to_owned() })
}

/// Whether rules can be rolled out to a group.
pub(super) fn is_group(manifest: &Manifest, group: &Group) -> bool {
    use deskside_core::trust::groups::built_in;
    manifest.groups.contains_key(group) || [built_in::IT, built_in::POWER_USERS].contains(&group.as_str())
}

/// Makes the manifest what the change says.
fn put_change(manifest: &mut Manifest, signed: SignedChange, staff: &[deskside_core::trust::Staff]) {
    if let Ok([first, second]) = signed.two(staff) {
        let table = signed.change.files.iter().find(|file| file.purpose == Purpose::Boundaries).cloned();
        manifest.files.retain(|file| file.purpose != Purpose::LookedAt);
        manifest.files.extend(table.map(|table| ManifestFile {
            path: LOOKED_AT.to_owned(),
            purpose: Purpose::LookedAt,
            ..table
        }));
        let people = vec![first.clone(), second.clone()];
        manifest.publishing.looked_at = Some(LookedAt { signed: signed.clone(), people });
    }
    let Change { files, groups, .. } = &signed.change;
    match groups.is_empty() {
        true => put_files(manifest, files),
        false => {
            manifest.publishing.roll_out = Some(RollOut { groups: groups.clone(), files: files.clone() });
        }
    }
    manifest.publishing.change = Some(signed);
}

/// Puts files in the place of those that everybody had.
fn put_files(manifest: &mut Manifest, files: &[ManifestFile]) {
    let kept: BTreeSet<_> = [Purpose::LookedAt].into();
    let looked_at = manifest.files.iter().filter(|file| kept.contains(&file.purpose)).cloned();
    manifest.files = files.iter().cloned().chain(looked_at.collect::<Vec<_>>()).collect();
}
