//! A change of the rules that waits for a second person, what was published before, and what was decided. Whether a change may
//! wait is [`crate::endpoints`]'s to say.

use std::collections::BTreeMap;

use deskside_core::canonical;
use deskside_core::id::{BoundaryId, Digest};
use deskside_core::trust::{Manifest, SignedChange, SignedManifest};
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::{Decided, History, HistoryRow};
use deskside_protocol::summary::Summary;
use serde_json::json;

use super::{Caller, Store, Work, json as text, of_json};
use crate::fault::Result;

/// The most rows of the history.
const HISTORY: i64 = 100;
/// The most changes that are told for trying rules out.
const CHANGES: i64 = 1_000;
/// The most runs that are counted for it.
const RUNS: i64 = 10_000;

impl Store {
    /// The change that waits.
    pub(crate) async fn proposal(&self) -> Result<Option<SignedChange>> {
        let body: Option<String> =
            sqlx::query_scalar("SELECT body FROM proposal").fetch_optional(&self.readers).await?;
        body.map(|body| of_json("proposal", &body)).transpose()
    }

    /// Lets a change wait. One that follows from what is published no more gives way; another that does not is in the way.
    pub(crate) async fn propose(&self, by: &Caller, wanted: SignedChange) -> Result<()> {
        let by = by.clone();
        self.write(move |work| Box::pin(async move { work.propose(&by, &wanted).await })).await
    }

    /// Keeps the second signature, if the change is the one that waits and nobody else was the second.
    pub(crate) async fn second(&self, by: &Caller, wanted: SignedChange) -> Result<()> {
        let by = by.clone();
        self.write(move |work| Box::pin(async move { work.second(&by, &wanted).await })).await
    }

    /// Takes the change with this digest away, if it is the one that waits.
    pub(crate) async fn withdraw_proposal(&self, by: &Caller, digest: Digest) -> Result<()> {
        let by = by.id.clone();
        self.write(move |work| {
            Box::pin(async move {
                let gone = sqlx::query("DELETE FROM proposal WHERE digest = $1")
                    .bind(digest.as_str())
                    .execute(&mut work.db)
                    .await?;
                if gone.rows_affected() == 0 {
                    return Err(Problem::NotFound.into());
                }
                work.record(by.as_str(), "rules.withdrawn", "", &[("digest", json!(digest))]);
                Ok(())
            })
        })
        .await
    }

    /// What was published, newest first.
    pub(crate) async fn history(&self) -> Result<History> {
        let rows: Vec<String> =
            sqlx::query_scalar("SELECT body FROM manifest ORDER BY version DESC LIMIT $1")
                .bind(HISTORY)
                .fetch_all(&self.readers)
                .await?;
        let row = |body: &String| {
            let SignedManifest { manifest, .. } = of_json("manifest", body)?;
            let Manifest { version, made, files, publishing, .. } = manifest;
            let rolled_out = publishing.roll_out.map(|roll_out| roll_out.groups).unwrap_or_default();
            Ok(HistoryRow { version, made, files, rolled_out, change: publishing.change })
        };
        Ok(History { rows: rows.iter().map(row).collect::<Result<_>>()? })
    }

    /// What was decided, without whose it was.
    pub(crate) async fn decided(&self) -> Result<Decided> {
        let of = async |kind: &str, most: i64| -> Result<Vec<Summary>> {
            let rows: Vec<String> = sqlx::query_scalar(
                "SELECT body FROM summary WHERE kind = $1 ORDER BY received DESC, id DESC LIMIT $2",
            )
            .bind(kind)
            .bind(most)
            .fetch_all(&self.readers)
            .await?;
            rows.iter().map(|body| of_json("summary", body)).collect()
        };
        let changes = of("privileged-change", CHANGES).await?;
        let mut runs: BTreeMap<BoundaryId, u32> = BTreeMap::new();
        for summary in of("run", RUNS).await? {
            if let Summary::Run { run } = summary {
                run.boundaries.into_iter().for_each(|id| *runs.entry(id).or_default() += 1);
            }
        }
        let change = |summary| match summary {
            Summary::PrivilegedChange { change } => Some(change),
            Summary::Run { .. } => None,
        };
        Ok(Decided { changes: changes.into_iter().filter_map(change).collect(), runs })
    }
}

impl Work {
    async fn propose(&mut self, by: &Caller, wanted: &SignedChange) -> Result<()> {
        let digest = canonical::digest(&wanted.change);
        let waits: Option<(String, String)> =
            sqlx::query_as("SELECT digest, body FROM proposal").fetch_optional(&mut self.db).await?;
        if let Some((waiting, body)) = waits {
            // Sent again, because the answer was lost.
            if waiting == digest.as_str() {
                return Ok(());
            }
            let waiting: SignedChange = of_json("proposal", &body)?;
            if waiting.change.base == wanted.change.base {
                return Err(Problem::IdReused.into());
            }
            sqlx::query("DELETE FROM proposal").execute(&mut self.db).await?;
        }
        sqlx::query("INSERT INTO proposal (one, digest, person, at, body) VALUES (1, $1, $2, $3, $4)")
            .bind(digest.as_str())
            .bind(by.id.as_str())
            .bind(self.now.0)
            .bind(text(wanted))
            .execute(&mut self.db)
            .await?;
        let detail = [("digest", json!(digest)), ("version", json!(wanted.change.version))];
        self.record(by.id.as_str(), "rules.proposed", "", &detail);
        Ok(())
    }

    async fn second(&mut self, by: &Caller, wanted: &SignedChange) -> Result<()> {
        let digest = canonical::digest(&wanted.change);
        let waits: Option<String> =
            sqlx::query_scalar("SELECT body FROM proposal WHERE digest = $1 AND person <> $2")
                .bind(digest.as_str())
                .bind(by.id.as_str())
                .fetch_optional(&mut self.db)
                .await?;
        let waiting: SignedChange = of_json("proposal", &waits.ok_or(Problem::NotFound)?)?;
        // Sent again, because the answer was lost.
        if waiting == *wanted {
            return Ok(());
        }
        if waiting.signatures.len() > 1 {
            return Err(Problem::IdReused.into());
        }
        sqlx::query("UPDATE proposal SET body = $1").bind(text(wanted)).execute(&mut self.db).await?;
        let detail = [("digest", json!(digest)), ("version", json!(wanted.change.version))];
        self.record(by.id.as_str(), "rules.seconded", "", &detail);
        Ok(())
    }
}
