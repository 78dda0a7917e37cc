//! The one writer: many changes, one transaction, one wait for the disk, and only then the answers.
//!
//! INVARIANT: a change is answered after the transaction that holds it is on the disk, also when it was refused, for it
//! may have been refused because of another one in the same transaction. Events and the record are written with it.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use deskside_core::id::{Digest, Millis};
use deskside_protocol::audit::{AuditEntry, Checkpoint, chained};
use deskside_protocol::event::{Event, News};
use deskside_protocol::problem::Problem;
use futures_util::future::{BoxFuture, FutureExt as _};
use serde_json::{Map, Value};
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection as _, QueryBuilder, Sqlite};
use tokio::sync::{broadcast, mpsc, oneshot};

use super::certified::Published;
use super::events::{Audience, Heard};
use super::{Store, json, stored};
use crate::clock::Clock;
use crate::fault::{Fault, Result};
use crate::secret::salt;

/// How many changes share a transaction at most.
const BATCH: usize = 256;

/// A change, and how its answer gets back.
pub(super) type Job = Box<dyn for<'w> FnOnce(&'w mut Work) -> BoxFuture<'w, Made> + Send>;

/// A change that was made or refused, not yet on the disk.
pub(super) struct Made {
    keep: bool,
    /// Called when it is on the disk (`true`), or when it will never be.
    answer: Box<dyn FnOnce(bool) + Send>,
}

/// An act for the record.
struct Act {
    actor: String,
    action: &'static str,
    object: String,
    detail: Map<String, Value>,
}

/// The open transaction, for the use cases that change something.
pub(crate) struct Work {
    pub(super) db: SqliteConnection,
    /// The time of this transaction.
    pub(super) now: Millis,
    pub(super) published: Arc<Published>,
    acts: Vec<Act>,
    news: Vec<(Audience, News)>,
}

impl Store {
    /// Makes a change in the next transaction, all of it or nothing, and waits until it is on the disk.
    pub(super) async fn write<T, F>(&self, change: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'w> FnOnce(&'w mut Work) -> BoxFuture<'w, Result<T>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |work| {
            Box::pin(async move {
                // A fault in one change does not stop the writer for all others.
                let result = AssertUnwindSafe(change(work)).catch_unwind().await;
                let result = result.unwrap_or_else(|_| Err(Fault::Gone("change")));
                let keep = result.is_ok();
                let answer = Box::new(move |on_disk: bool| {
                    let result = if on_disk { result } else { Err(Problem::Unavailable.into()) };
                    // A caller that hung up does not need the answer.
                    let _ = answer.send(result);
                });
                Made { keep, answer }
            })
        });
        self.writes.send(job).await.map_err(|_| Fault::Gone("writer"))?;
        answered.await.map_err(|_| Fault::from(Problem::Unavailable))?
    }
}

/// Makes changes until it is stopped; what was asked for by then is still done.
pub(super) async fn run(
    db: SqliteConnection,
    (clock, published): (Clock, Arc<Published>),
    mut jobs: mpsc::Receiver<Job>,
    mut stop: oneshot::Receiver<()>,
    bus: broadcast::Sender<Arc<Heard>>,
) {
    let mut work = Work { db, now: clock.now(), published, acts: Vec::new(), news: Vec::new() };
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let count = tokio::select! {
            count = jobs.recv_many(&mut batch, BATCH) => count,
            _ = &mut stop, if !jobs.is_closed() => {
                jobs.close();
                continue;
            }
        };
        if count == 0 {
            break;
        }
        work.now = clock.now();
        let mut made = Vec::with_capacity(batch.len());
        let outcome = work.transaction(batch.drain(..), &mut made).await;
        for one in made {
            (one.answer)(outcome.is_ok());
        }
        match outcome {
            Ok(news) => news.into_iter().for_each(|heard| drop(bus.send(heard))),
            Err(fault) => work.abandon(fault).await,
        }
    }
    if let Err(error) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut work.db).await {
        tracing::warn!(%error, "the log of the database stays as it is");
    }
    if let Err(error) = work.db.close().await {
        tracing::warn!(%error, "the database was not closed");
    }
}

/// Keeps the database under a size, in bytes, so that the disk has room for the rest.
pub(super) async fn limit(db: &mut SqliteConnection, bytes: u64) -> Result<()> {
    let page: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut *db).await?;
    let pages = bytes / page.unsigned_abs().max(1);
    sqlx::query(AssertSqlSafe(format!("PRAGMA max_page_count = {pages}"))).execute(db).await?;
    Ok(())
}

impl Work {
    /// Something happened that others learn of.
    pub(super) fn tell(&mut self, audience: Audience, news: News) {
        self.news.push((audience, news));
    }

    /// Somebody did something: `actor` is the id of a person, or `system`.
    pub(super) fn record(
        &mut self,
        actor: &str,
        action: &'static str,
        object: &str,
        detail: &[(&str, Value)],
    ) {
        let detail = detail.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.acts.push(Act { actor: actor.to_owned(), action, object: object.to_owned(), detail });
    }

    async fn transaction(
        &mut self,
        jobs: impl Iterator<Item = Job>,
        made: &mut Vec<Made>,
    ) -> Result<Vec<Arc<Heard>>> {
        // Each statement is a trip to the thread of the database and back, so there are as few as can be.
        self.execute("BEGIN IMMEDIATE; SAVEPOINT change").await?;
        for job in jobs {
            let (acts, news) = (self.acts.len(), self.news.len());
            let one = job(self).await;
            let keep = one.keep;
            made.push(one);
            if keep {
                self.execute("RELEASE change; SAVEPOINT change").await?;
            } else {
                self.execute("ROLLBACK TO change").await?;
                self.acts.truncate(acts);
                self.news.truncate(news);
            }
        }
        let heard = self.write_news().await?;
        self.write_acts().await?;
        self.execute("COMMIT").await?;
        Ok(heard)
    }

    /// Takes the whole transaction back. SQLite may have done so by itself.
    async fn abandon(&mut self, fault: Fault) {
        self.acts.clear();
        self.news.clear();
        if fault.is_full() {
            tracing::error!("the disk is full: nothing is taken in until there is room");
        } else {
            tracing::error!(error = &fault as &dyn std::error::Error, "a transaction was taken back");
        }
        if let Err(error) = self.execute("ROLLBACK").await {
            tracing::debug!(%error, "there was nothing left to take back");
        }
    }

    async fn execute(&mut self, sql: &'static str) -> Result<()> {
        sqlx::raw_sql(sql).execute(&mut self.db).await?;
        Ok(())
    }

    /// Gives the events their places, from a counter inside the transaction, so that places are in commit order.
    async fn write_news(&mut self) -> Result<Vec<Arc<Heard>>> {
        let news = std::mem::take(&mut self.news);
        if news.is_empty() {
            return Ok(Vec::new());
        }
        let count = i64::try_from(news.len()).expect("a batch is small");
        let last: i64 =
            sqlx::query_scalar("UPDATE counter SET value = value + $1 WHERE name = 'event' RETURNING value")
                .bind(count)
                .fetch_one(&mut self.db)
                .await?;
        let heard: Vec<_> = (last - count + 1..)
            .zip(news)
            .map(|(seq, (audience, news))| {
                Arc::new(Heard { audience, event: Event { seq, at: self.now, news } })
            })
            .collect();
        let mut insert =
            QueryBuilder::<Sqlite>::new("INSERT INTO event (seq, at, audience, also, but_not, news) ");
        insert.push_values(&heard, |mut row, heard| {
            let Event { seq, at, news } = &heard.event;
            row.push_bind(*seq)
                .push_bind(at.0)
                .push_bind(heard.audience.text())
                .push_bind(heard.audience.also())
                .push_bind(heard.audience.but_not())
                .push_bind(json(news));
        });
        // As many rows as there happen to be: not a text to keep prepared.
        insert.build().persistent(false).execute(&mut self.db).await?;
        Ok(heard)
    }

    /// Chains the acts to the record.
    async fn write_acts(&mut self) -> Result<()> {
        let acts = std::mem::take(&mut self.acts);
        if acts.is_empty() {
            return Ok(());
        }
        let (mut seq, mut previous) = self.newest_act().await?;
        let mut chain = |act: Act| {
            seq += 1;
            let Act { actor, action, object, detail } = act;
            let action = action.to_owned();
            let (before, hash) = (previous.clone(), previous.clone());
            let mut entry = AuditEntry {
                seq,
                at: self.now,
                actor,
                action,
                object,
                detail,
                salt: salt(),
                previous: before,
                hash,
            };
            entry.hash = chained(seq, &previous, &entry.act());
            previous = entry.hash.clone();
            entry
        };
        let entries: Vec<AuditEntry> = acts.into_iter().map(&mut chain).collect();
        let mut insert = QueryBuilder::<Sqlite>::new(
            "INSERT INTO audit (seq, at, actor, action, object, detail, salt, previous, hash) ",
        );
        insert.push_values(entries, |mut row, entry| {
            row.push_bind(entry.seq)
                .push_bind(entry.at.0)
                .push_bind(entry.actor)
                .push_bind(entry.action)
                .push_bind(entry.object)
                .push_bind(json(&entry.detail))
                .push_bind(entry.salt)
                .push_bind(String::from(entry.previous))
                .push_bind(String::from(entry.hash));
        });
        insert.build().persistent(false).execute(&mut self.db).await?;
        Ok(())
    }

    async fn newest_act(&mut self) -> Result<(i64, Digest)> {
        let newest: Option<(i64, String)> =
            sqlx::query_as("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
                .fetch_optional(&mut self.db)
                .await?;
        match newest {
            None => Ok((0, Checkpoint::start().hash)),
            Some((seq, hash)) => Ok((seq, hash.parse().map_err(|error| stored("audit hash", error))?)),
        }
    }
}
