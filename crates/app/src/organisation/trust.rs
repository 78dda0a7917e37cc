//! Taking over what the organisation signed: verified, never older than before, whole or not at all.

use std::collections::BTreeMap;
use std::path::Path;

use deskside_core::boundary::Policy;
use deskside_core::id::Millis;
use deskside_core::order::SignedRules;
use deskside_core::trust::{
    Purpose, SignedManifest, SignedRoot, TrustError, Verified, verify_manifest, verify_root_chain,
};

use super::{Membership, Rules};
use crate::app::App;
use crate::commands::Changed;
use crate::error::AppError;
use crate::files;
use crate::view::TrustState;

/// The rules as they were last taken over. What cannot be verified any more does not count.
pub(super) fn rules_on_disk(folder: &Path, member: Option<&Membership>, now: Millis) -> Rules {
    let none = || Rules { policy: Policy::none(), verified: None, words: BTreeMap::new() };
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
            for file in &verified.manifest().files {
                let bytes = read(&folder.join("published").join(file.sha256.as_str()))?;
                verified.file(&file.path, &bytes).ok()?;
                found.insert(file.path.clone(), bytes);
            }
            Some((verified, found))
        });
    match read {
        Some((verified, found)) => rules(verified, &found),
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

/// What follows from verified files.
fn rules(verified: Verified, files: &BTreeMap<String, Vec<u8>>) -> Rules {
    let text = |path: &str| files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let manifest = verified.manifest();
    let of = |purpose: Purpose| manifest.files.iter().filter(move |file| file.purpose == purpose);
    let table = of(Purpose::Boundaries).next().and_then(|file| text(&file.path));
    let cedar = of(Purpose::Cedar).next().and_then(|file| text(&file.path));
    let words = of(Purpose::Words)
        .filter_map(|file| {
            let language = file.path.strip_suffix(".ftl")?.rsplit('/').next()?;
            Some((language.to_owned(), text(&file.path)?.to_owned()))
        })
        .collect();
    let policy = table
        .and_then(|yaml| {
            deskside_content::packs::boundaries(yaml).map_err(|error| tracing::error!(%error)).ok()
        })
        .and_then(|table| {
            Policy::compile(table, cedar, manifest.version).map_err(|error| tracing::error!(%error)).ok()
        })
        .unwrap_or_else(Policy::unreadable);
    Rules { policy, verified: Some(verified), words }
}

impl App {
    /// The rules in force as they were signed, for the helper program, which checks them again. None without an organisation,
    /// and when a file of theirs is not there any more.
    pub(crate) fn signed_rules(&self) -> Option<SignedRules> {
        let member = self.member().ok()?;
        let manifest = member.manifest?;
        let text = |purpose| {
            let file = manifest.manifest.files.iter().find(|file| file.purpose == purpose)?;
            let bytes = files::read(&self.folder("published").join(file.sha256.as_str())).ok()??;
            String::from_utf8(bytes).ok()
        };
        let (boundaries, cedar) = (text(Purpose::Boundaries)?, text(Purpose::Cedar));
        Some(SignedRules { chain: member.chain, manifest, boundaries, cedar })
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
        for file in &verified.manifest().files {
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
            found.insert(file.path.clone(), bytes);
        }
        // What began under the rules until now is heeded under them.
        self.heed_switch()?;
        let seen = verified.seen();
        self.keep_member(|member| {
            member.chain = chain;
            member.manifest = Some(manifest);
            member.seen = Some(seen);
        })?;
        self.standing(|standing| {
            standing.rules = rules(verified, &found);
            standing.refused = None;
        });
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
