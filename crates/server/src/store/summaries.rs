//! What became of runs, kept without whose they were, and what was changed with more rights, kept with who did it.

use deskside_core::canonical;
use deskside_core::id::SummaryId;
use deskside_protocol::summary::{RunEnd, RunEnds, Summary};
use serde_json::json;

use super::{Caller, Store, Work, of_text, sent_again, stored, text_of};
use crate::clock::DAY;
use crate::fault::Result;

/// How long a summary is kept.
const KEPT: i64 = 400 * DAY;
/// The most wizards of the list: the names in it are what devices say.
const WIZARDS: i64 = 200;

const RUN: &str = "run";
const CHANGE: &str = "privileged-change";

impl Store {
    /// Takes a summary in, once, however often it is sent.
    pub(crate) async fn summarise(&self, by: &Caller, id: &SummaryId, summary: Summary) -> Result<()> {
        let (by, id) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.summarise(&by, &id, &summary).await })).await
    }

    /// Whether there is a summary under this id.
    pub(crate) async fn has_summary(&self, id: &SummaryId) -> Result<bool> {
        let one: Option<i64> = sqlx::query_scalar("SELECT 1 FROM summary WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// How runs ended, by wizard.
    pub(crate) async fn run_ends(&self) -> Result<RunEnds> {
        let rows: Vec<(String, String, i64)> = sqlx::query_as(
            "SELECT wizard, ended, COUNT(*) FROM summary WHERE kind = $1 AND wizard IN (
                 SELECT wizard FROM summary WHERE kind = $1 GROUP BY wizard ORDER BY COUNT(*) DESC, wizard LIMIT $2
             ) GROUP BY wizard, ended ORDER BY wizard, ended",
        )
        .bind(RUN)
        .bind(WIZARDS)
        .fetch_all(&self.readers)
        .await?;
        let row = |(wizard, end, count): (String, String, i64)| {
            Ok(RunEnd {
                wizard: wizard.parse().map_err(|error| stored("wizard", error))?,
                end: of_text("end of a run", end)?,
                count: u32::try_from(count).unwrap_or(u32::MAX),
            })
        };
        Ok(RunEnds { rows: rows.into_iter().map(row).collect::<Result<_>>()? })
    }

    /// Forgets what is older than anybody asks for. Of a change with more rights, the record goes on to say that it was.
    pub(crate) async fn forget_old_summaries(&self) -> Result<()> {
        self.write(|work| {
            Box::pin(async move {
                let old = work.now.0 - KEPT;
                sqlx::query("DELETE FROM summary WHERE received < $1")
                    .bind(old)
                    .execute(&mut work.db)
                    .await?;
                Ok(())
            })
        })
        .await
    }
}

impl Work {
    async fn summarise(&mut self, by: &Caller, id: &SummaryId, summary: &Summary) -> Result<()> {
        let body = String::from_utf8(canonical::bytes(summary)).expect("JSON is UTF-8");
        let (kind, person, wizard, ended) = match summary {
            Summary::Run { run } => (RUN, "", run.wizard.as_str(), text_of(&run.end)),
            Summary::PrivilegedChange { .. } => (CHANGE, by.id.as_str(), "", String::new()),
        };
        let added = sqlx::query(
            "INSERT INTO summary (id, person, received, kind, wizard, ended, body)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        )
        .bind(id.as_str())
        .bind(person)
        .bind(self.now.0)
        .bind(kind)
        .bind(wizard)
        .bind(ended)
        .bind(&body)
        .execute(&mut self.db)
        .await?;
        if added.rows_affected() > 0 {
            if let Summary::PrivilegedChange { change } = summary {
                let detail = [("action", json!(change.action)), ("boundaries", json!(change.boundaries))];
                self.record(by.id.as_str(), "change.privileged", id.as_str(), &detail);
            }
            return Ok(());
        }
        let (whose, first): (String, String) =
            sqlx::query_as("SELECT person, body FROM summary WHERE id = $1")
                .bind(id.as_str())
                .fetch_one(&mut self.db)
                .await?;
        sent_again((&whose, &first), (person, &body))
    }
}
