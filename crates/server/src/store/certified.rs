//! Who is certified: what the published manifest says, as every device reads it too.
//!
//! INVARIANT: nobody is certified by the server. A manifest that does not verify under the newest root certifies nobody.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use deskside_core::id::{Millis, PersonId, Skill};
use deskside_core::trust::{
    Certificate, Freshness, PublicKey, Rank, SignedManifest, SignedRoot, Verified, verify_manifest,
};
use sqlx::sqlite::SqliteExecutor;

use super::{Caller, Store, Work, of_json};
use crate::fault::Result;

/// The manifest that is published now, if it verifies.
#[derive(Clone, Default)]
pub(crate) struct Certified(Option<Arc<Verified>>);

impl Certified {
    /// The certificate of a person with one of their devices, if it counts now and they may help.
    pub(crate) fn of(&self, person: &PersonId, device: &str, now: Millis) -> Option<&Certificate> {
        let device: PublicKey = device.parse().ok()?;
        let found = self.0.as_ref()?.certificate_of(&device, now)?;
        (found.person == *person && found.rank >= Rank::Peer).then_some(found)
    }

    /// Everybody who can help with a skill now.
    pub(crate) fn with(&self, skill: &Skill, now: Millis) -> Vec<&Certificate> {
        let current = self.0.as_ref().filter(|manifest| manifest.freshness(now) == Freshness::Current);
        let all = current.into_iter().flat_map(|manifest| &manifest.manifest().certificates);
        all.filter(|certificate| certificate.can_help(skill, now)).collect()
    }

    /// What this person can help with now, from the device that they are signed in with.
    pub(crate) fn skills(&self, caller: &Caller, now: Millis) -> BTreeSet<Skill> {
        let device = caller.device.as_ref().map(|device| device.key.as_str());
        let found = device.and_then(|device| self.of(&caller.id, device, now));
        found.map(|certificate| certificate.skills.clone()).unwrap_or_default()
    }
}

/// What was read last, and of which versions of root and manifest it was made.
#[derive(Default)]
pub(super) struct Published(Mutex<(i64, i64, Certified)>);

impl Published {
    /// What was read last. It is read again with every publishing, and with every request that power users are asked about.
    pub(super) fn latest(&self) -> Certified {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).2.clone()
    }

    fn known(&self, versions: (i64, i64)) -> Option<Certified> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ((known.0, known.1) == versions).then(|| known.2.clone())
    }

    fn keep(&self, (root, manifest): (i64, i64), certified: &Certified) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (root, manifest, certified.clone());
    }
}

impl Store {
    /// What is published now.
    pub(crate) async fn certified(&self) -> Result<Certified> {
        let versions = versions(&self.readers).await?;
        match self.published.known(versions) {
            Some(certified) => Ok(certified),
            None => {
                let certified = read(&self.readers, self.now()).await?;
                self.published.keep(versions, &certified);
                Ok(certified)
            }
        }
    }

    /// What was published when it was last asked for.
    pub(crate) fn last_certified(&self) -> Certified {
        self.published.latest()
    }
}

impl Work {
    /// What is published now, with what this transaction has published.
    pub(super) async fn certified(&mut self) -> Result<Certified> {
        let versions = versions(&mut self.db).await?;
        match self.published.known(versions) {
            Some(certified) => Ok(certified),
            None => {
                let certified = read(&mut self.db, self.now).await?;
                self.published.keep(versions, &certified);
                Ok(certified)
            }
        }
    }
}

/// The newest versions of root and manifest, 0 for none.
async fn versions(db: impl SqliteExecutor<'_>) -> Result<(i64, i64)> {
    let sql = "SELECT COALESCE((SELECT MAX(version) FROM root), 0), COALESCE((SELECT MAX(version) FROM manifest), 0)";
    Ok(sqlx::query_as(sql).fetch_one(db).await?)
}

async fn read(db: impl SqliteExecutor<'_>, now: Millis) -> Result<Certified> {
    let bodies: Option<(String, String)> = sqlx::query_as(
        "SELECT r.body, m.body FROM root r CROSS JOIN manifest m ORDER BY r.version DESC, m.version DESC LIMIT 1",
    )
    .fetch_optional(db)
    .await?;
    let Some((root, manifest)) = bodies else { return Ok(Certified::default()) };
    let (root, manifest): (SignedRoot, SignedManifest) =
        (of_json("root", &root)?, of_json("manifest", &manifest)?);
    match verify_manifest(&manifest, &root.root, None, now) {
        Ok(verified) => Ok(Certified(Some(Arc::new(verified)))),
        Err(error) => {
            // A new root comes before the manifest that is signed under it.
            tracing::warn!(%error, "the published manifest certifies nobody");
            Ok(Certified::default())
        }
    }
}
