//! What the organisation publishes. The store keeps it; whether it may be kept is [`crate::publish`]'s to say.

use deskside_core::trust::{SignedManifest, SignedRoot};
use deskside_protocol::event::News;
use deskside_protocol::problem::Problem;
use serde_json::json;

use super::events::Audience;
use super::{Caller, Store, json as text, of_json};
use crate::fault::Result;

const ORGANISATION: &str = "organisation";

impl Store {
    /// What the organisation is called; empty before it is set up.
    pub(crate) async fn organisation(&self) -> Result<String> {
        let name: Option<String> = sqlx::query_scalar("SELECT value FROM setting WHERE name = $1")
            .bind(ORGANISATION)
            .fetch_optional(&self.readers)
            .await?;
        Ok(name.unwrap_or_default())
    }

    /// The chain of roots, oldest first.
    pub(crate) async fn roots(&self) -> Result<Vec<SignedRoot>> {
        let rows: Vec<String> =
            sqlx::query_scalar("SELECT body FROM root ORDER BY version").fetch_all(&self.readers).await?;
        rows.iter().map(|body| of_json("root", body)).collect()
    }

    /// Adds a root, if nobody added one of this version in between.
    pub(crate) async fn add_root(&self, by: &Caller, root: SignedRoot, organisation: String) -> Result<()> {
        let by = by.id.clone();
        self.write(move |work| {
            Box::pin(async move {
                let version = root.root.version;
                let added =
                    sqlx::query("INSERT INTO root (version, body) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                        .bind(i64::from(version))
                        .bind(text(&root))
                        .execute(&mut work.db)
                        .await?;
                if added.rows_affected() == 0 {
                    return Err(Problem::NotNewer.into());
                }
                sqlx::query("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                    .bind(ORGANISATION)
                    .bind(organisation)
                    .execute(&mut work.db)
                    .await?;
                let detail = [("version", json!(version)), ("key", json!(root.root.root))];
                work.record(by.as_str(), "root.published", "", &detail);
                work.end_uncertified().await
            })
        })
        .await
    }

    /// The newest manifest.
    pub(crate) async fn manifest(&self) -> Result<Option<SignedManifest>> {
        let body: Option<String> =
            sqlx::query_scalar("SELECT body FROM manifest ORDER BY version DESC LIMIT 1")
                .fetch_optional(&self.readers)
                .await?;
        body.map(|body| of_json("manifest", &body)).transpose()
    }

    /// Adds a manifest, if it is newer than all before it.
    pub(crate) async fn add_manifest(&self, by: &Caller, manifest: SignedManifest) -> Result<()> {
        let by = by.id.clone();
        self.write(move |work| {
            Box::pin(async move {
                let version = manifest.manifest.version;
                let added = sqlx::query(
                    "INSERT INTO manifest (version, body, at)
                     SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM manifest WHERE version >= $1)",
                )
                .bind(i64::from(version))
                .bind(text(&manifest))
                .bind(work.now.0)
                .execute(&mut work.db)
                .await?;
                if added.rows_affected() == 0 {
                    return Err(Problem::NotNewer.into());
                }
                // What waited followed from the manifest before.
                sqlx::query("DELETE FROM proposal").execute(&mut work.db).await?;
                let digest = deskside_core::canonical::digest(&manifest.manifest);
                let detail = [("version", json!(version)), ("digest", json!(digest))];
                work.record(by.as_str(), "manifest.published", "", &detail);
                work.tell(Audience::All, News::Manifest { version });
                work.end_uncertified().await
            })
        })
        .await
    }
}
