//! Taking over what the organisation signed: verified, never older than before, whole or not at all.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use deskside_core::boundary::{Policy, Who};
use deskside_core::id::{Digest, Millis, WizardId};
use deskside_core::order::SignedRules;
use deskside_core::trust::{
    ManifestFile, PublicKey, Purpose, Seen, SignedManifest, SignedRoot, TrustError, Verified, WizardFiles,
    check_second, verify_manifest, verify_root_chain, wizards_in,
};

use super::{Membership, Rules};
use crate::app::App;
use crate::commands::Changed;
use crate::error::AppError;
use crate::files;
use crate::library::{Library, WizardTexts};
use crate::view::TrustState;

/// The rules as they were last taken over. What cannot be verified any more does not count.
pub(super) fn rules_on_disk(
    folder: &Path,
    member: Option<&Membership>,
    key: Option<&PublicKey>,
    now: Millis,
) -> Rules {
    let none =
        || Rules { policy: Policy::none(), verified: None, words: BTreeMap::new(), library: Arc::default() };
    let Some(member) = member else { return none() };
    let Some(manifest) = &member.manifest else {
        // An organisation has rules. While they are withheld, nothing is open that they may close.
        let policy = if member.root.is_some() { Policy::unreadable() } else { Policy::none() };
        return Rules { policy, ..none() };
    };
    let read = check(member, &member.chain, manifest, now)
        .map_err(|error| tracing::error!(%error, "the rules on disk do not verify"))
        .ok()
        .and_then(|verified| {
            let read = |path: &Path| files::read(path).ok().flatten();
            let mut found = BTreeMap::new();
            for file in all_files(&verified) {
                let bytes = read(&folder.join("published").join(file.sha256.as_str()))?;
                verified.file(&file.path, &bytes).ok()?;
                found.insert(file.sha256.clone(), bytes);
            }
            Some((verified, found))
        });
    match read {
        Some((verified, found)) => {
            let who = who(member, &verified, key, now);
            rules(verified, &found, &who)
        }
        None => Rules { policy: Policy::unreadable(), ..none() },
    }
}

fn check(
    member: &Membership,
    chain: &[SignedRoot],
    manifest: &SignedManifest,
    now: Millis,
) -> Result<Verified, TrustError> {
    let pinned = member.root.as_ref().ok_or(TrustError::WrongRoot)?;
    let root = verify_root_chain(chain, pinned, now)?;
    verify_manifest(manifest, root, member.seen.as_ref(), now)
}

/// The bytes of published files, by their hashes: of a path there may be two, while rules are rolled out.
pub(crate) type Found = BTreeMap<Digest, Vec<u8>>;

/// The files for everybody, and those that are rolled out to some.
fn all_files(verified: &Verified) -> impl Iterator<Item = &ManifestFile> {
    let manifest = verified.manifest();
    let rolled_out = manifest.publishing.roll_out.iter().flat_map(|roll_out| &roll_out.files);
    manifest.files.iter().chain(rolled_out)
}

/// Who is at this computer, as the organisation signed it. Without the key of the device they are in no group.
pub(crate) fn who(member: &Membership, verified: &Verified, key: Option<&PublicKey>, now: Millis) -> Who {
    match key {
        Some(key) => verified.who(&member.person, (&member.device, key), crate::rules::platform(), now),
        None => Who {
            person: member.person.to_string(),
            groups: Default::default(),
            device: member.device.to_string(),
            platform: crate::rules::platform(),
            computer: Default::default(),
            certified: Default::default(),
        },
    }
}

/// What follows from verified files, for somebody.
fn rules(verified: Verified, found: &Found, who: &Who) -> Rules {
    let files = verified.files_for(who);
    let (words, policy) = (words_in(files, found), policy_of(files, found, verified.manifest().version));
    let looked_at = verified.manifest().wizards_looked_at(files);
    let library = Library::with(wizard_texts(files, found), |id| looked_at.contains(id));
    Rules { policy, verified: Some(verified), words, library: Arc::new(library) }
}

/// The texts of the wizards in some files. What is no text is none.
pub(crate) fn wizard_texts(files: &[ManifestFile], found: &Found) -> BTreeMap<WizardId, WizardTexts> {
    let text_of = |sha256: &Digest| found.get(sha256).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let texts = |files: WizardFiles| -> WizardTexts {
        let texts = files.into_iter().filter_map(|(name, sha256)| Some((name, text_of(sha256)?)));
        texts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
    };
    wizards_in(files).into_iter().map(|(id, files)| (id, texts(files))).collect()
}

fn text<'a>(found: &'a Found, file: &ManifestFile) -> Option<&'a str> {
    found.get(&file.sha256).and_then(|bytes| std::str::from_utf8(bytes).ok())
}

/// The words of reasons in some files, by language.
pub(crate) fn words_in(files: &[ManifestFile], found: &Found) -> BTreeMap<String, String> {
    let words = files.iter().filter(|file| file.purpose == Purpose::Words).filter_map(|file| {
        let language = file.path.strip_suffix(".ftl")?.rsplit('/').next()?;
        Some((language.to_owned(), text(found, file)?.to_owned()))
    });
    words.collect()
}

/// The policy of some files. One that cannot be read allows nothing.
pub(crate) fn policy_of(files: &[ManifestFile], found: &Found, version: u32) -> Policy {
    let of = |purpose| files.iter().find(|file| file.purpose == purpose).and_then(|file| text(found, file));
    compiled(of(Purpose::Boundaries), of(Purpose::Cedar), version)
}

fn compiled(table: Option<&str>, cedar: Option<&str>, version: u32) -> Policy {
    let table = table.and_then(|yaml| {
        deskside_content::packs::boundaries(yaml).map_err(|error| tracing::error!(%error)).ok()
    });
    let policy = table.and_then(|table| {
        Policy::compile(table, cedar, version).map_err(|error| tracing::error!(%error)).ok()
    });
    policy.unwrap_or_else(Policy::unreadable)
}

/// Whether two people looked at what is for two, in the rules for everybody and in those that are rolled out.
fn has_second(verified: &Verified, found: &Found, seen: Option<&Seen>) -> bool {
    let manifest = verified.manifest();
    let looked_at = manifest.files.iter().find(|file| file.purpose == Purpose::LookedAt);
    let built_in = deskside_content::packs::default_boundaries();
    let built_in = built_in.iter().find(|(path, _)| path.ends_with(".yaml"));
    let known = match looked_at {
        Some(file) => text(found, file),
        None => built_in.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok()),
    };
    let rolled_out = manifest.publishing.roll_out.as_ref().map(|roll_out| &roll_out.files[..]);
    [Some(&manifest.files[..]), rolled_out].into_iter().flatten().all(|files| {
        let policy = policy_of(files, found, manifest.version);
        check_second(verified, seen, (files, &policy), known.unwrap_or_default()).is_ok()
    })
}

impl App {
    /// The rules in force as they were signed, for the helper program, which checks them again. None without an organisation,
    /// and when a file of theirs is not there any more.
    pub(crate) fn signed_rules(&self) -> Option<SignedRules> {
        let member = self.member().ok()?;
        let manifest = member.manifest.clone()?;
        let key = self.device_key().ok().map(|key| PublicKey::of(&key));
        let now = self.now();
        // The helper program chooses as well, by the account that root enrolled.
        let files = self.standing(|standing| {
            let verified = standing.rules.verified.as_ref()?;
            Some(verified.files_for(&who(&member, verified, key.as_ref(), now)).to_vec())
        })?;
        let text = |files: &[ManifestFile], purpose| {
            let file = files.iter().find(|file| file.purpose == purpose)?;
            let bytes = files::read(&self.folder("published").join(file.sha256.as_str())).ok()??;
            String::from_utf8(bytes).ok()
        };
        let (boundaries, cedar) = (text(&files, Purpose::Boundaries)?, text(&files, Purpose::Cedar));
        // That is beside the files for everybody, also for who has others already.
        let looked_at = text(&manifest.manifest.files, Purpose::LookedAt);
        Some(SignedRules { chain: member.chain, manifest, boundaries, cedar, looked_at })
    }

    /// Asks the server for what the organisation signed, and takes it over when it verifies.
    ///
    /// # Errors
    /// When the server does not answer. Rules that do not verify are no error: they are not taken, and the state says so.
    pub(crate) async fn refresh_trust(&self) -> Result<(), AppError> {
        // One at a time: an answer that was held back must not overtake a newer one.
        let _one = self.inner.organisation.refreshing.lock().await;
        let member = self.member()?;
        if member.root.is_none() {
            return Ok(());
        }
        let client = self.client()?;
        let chain = client.roots(&(), &()).await?.chain;
        let Some(manifest) = client.manifest(&(), &()).await?.manifest else { return Ok(()) };
        let verified = match check(&member, &chain, &manifest, self.now()) {
            Ok(verified) => verified,
            Err(error) => {
                tracing::warn!(%error, "the server sent rules that were not taken");
                self.refuse(match error {
                    TrustError::Rollback { .. } => TrustState::RolledBack,
                    _ => TrustState::Forged,
                });
                return Ok(());
            }
        };
        if member.manifest.as_ref() == Some(&manifest) && member.chain == chain {
            self.standing(|standing| standing.refused = None);
            return Ok(());
        }
        let mut found = BTreeMap::new();
        for file in all_files(&verified) {
            let kept = self.folder("published").join(file.sha256.as_str());
            let bytes = match files::read(&kept)? {
                Some(bytes) => bytes,
                None => client.file(file.sha256.as_str(), &(), &()).await?.0,
            };
            if verified.file(&file.path, &bytes).is_err() {
                self.refuse(TrustState::Forged);
                return Ok(());
            }
            files::write(&kept, &bytes)?;
            found.insert(file.sha256.clone(), bytes);
        }
        if !has_second(&verified, &found, member.seen.as_ref()) {
            tracing::warn!("the server sent rules that need a second person of IT");
            self.refuse(TrustState::Forged);
            return Ok(());
        }
        // What began under the rules until now is heeded under them.
        self.heed_switch()?;
        let seen = verified.seen();
        let key = self.device_key().ok().map(|key| PublicKey::of(&key));
        let who = who(&member, &verified, key.as_ref(), self.now());
        // Made before anything is kept: what is on disk and what is in force do not differ for longer than they have to.
        let rules = rules(verified, &found, &who);
        self.keep_member(|member| {
            member.chain = chain;
            member.manifest = Some(manifest);
            member.seen = Some(seen);
        })?;
        self.put_rules(rules);
        self.standing(|standing| standing.refused = None);
        self.heed_switch()?;
        self.changed(Changed::Connection);
        self.recheck_sessions();
        Ok(())
    }

    fn refuse(&self, why: TrustState) {
        self.standing(|standing| standing.refused = Some(why));
        self.changed(Changed::Connection);
    }
}
