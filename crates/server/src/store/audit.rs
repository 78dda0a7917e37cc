//! The record of every act: read, and checked for gaps and changes.

use deskside_core::id::{Digest, Millis};
use deskside_protocol::audit::{AuditEntry, Checkpoint, Checkpoints, LINKS, LinkQuery, Links, RecordCheck};
use deskside_protocol::{Page, PageQuery};
use futures_util::TryStreamExt as _;
use sqlx::SqliteConnection;

use super::{Cursor, Store, of_json, page_size, stored};
use crate::fault::{Fault, Result, unusable};

type Row = (i64, i64, String, String, String, String, String, String, String);

impl Store {
    /// The record, oldest first.
    pub(crate) async fn audit(&self, page: PageQuery) -> Result<Page<AuditEntry>> {
        let limit = page_size(page.limit)?;
        let after = page.cursor.as_deref().map(Cursor::parse).transpose()?.map_or(0, |cursor| cursor.place);
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT seq, at, actor, action, object, detail, salt, previous, hash FROM audit
             WHERE seq > $1 ORDER BY seq LIMIT $2",
        )
        .bind(after)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let full = i64::try_from(rows.len()) == Ok(limit);
        let rows = rows.into_iter().map(entry).collect::<Result<Vec<_>>>()?;
        let next =
            rows.last().filter(|_| full).map(|last| Cursor { place: last.seq, id: String::new() }.text());
        Ok(Page { rows, next })
    }

    /// The newest checkpoint, and the one at a place.
    pub(crate) async fn checkpoints(&self, at: Option<i64>) -> Result<Checkpoints> {
        let newest = sqlx::query_as("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
            .fetch_optional(&self.readers)
            .await?;
        let newest = newest.map(checkpoint).transpose()?.unwrap_or(Checkpoint::start());
        let at = match at {
            None => None,
            Some(seq) => self.checkpoint(seq).await?,
        };
        Ok(Checkpoints { newest, at })
    }

    async fn checkpoint(&self, seq: i64) -> Result<Option<Checkpoint>> {
        if seq == 0 {
            return Ok(Some(Checkpoint::start()));
        }
        let row = sqlx::query_as("SELECT seq, hash FROM audit WHERE seq = $1")
            .bind(seq)
            .fetch_optional(&self.readers)
            .await?;
        row.map(checkpoint).transpose()
    }

    /// The way from one checkpoint to another. The acts are hashed as they stand in the record now.
    pub(crate) async fn links(&self, query: LinkQuery) -> Result<Links> {
        let LinkQuery { after, until } = query;
        if after < 0 {
            return Err(unusable("/after", "0 or more").into());
        }
        let from = self.checkpoint(after).await?;
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT seq, at, actor, action, object, detail, salt, previous, hash FROM audit
             WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3",
        )
        .bind(after)
        .bind(until.unwrap_or(i64::MAX))
        .bind(LINKS)
        .fetch_all(&self.readers)
        .await?;
        let entries = rows.into_iter().map(entry).collect::<Result<Vec<_>>>()?;
        let acts = entries.iter().map(AuditEntry::act).collect();
        let last =
            entries.into_iter().next_back().map(|entry| Checkpoint { seq: entry.seq, hash: entry.hash });
        let to = last.or_else(|| from.clone()).unwrap_or(Checkpoint::start());
        Ok(Links { from, acts, to })
    }

    /// Follows the whole record.
    pub(crate) async fn check_record(&self) -> Result<RecordCheck> {
        let mut db = self.readers.acquire().await?;
        match walk(&mut db).await {
            (whole, Ok(())) => Ok(RecordCheck { whole, broken: None }),
            (whole, Err(AuditFault::Broken { seq })) => Ok(RecordCheck { whole, broken: Some(seq) }),
            (_, Err(AuditFault::Unreadable(error))) => Err(Fault::Database(error)),
        }
    }

    /// Writes into the record that it is broken, for IT to read.
    pub(crate) async fn record_is_broken(&self, seq: i64) -> Result<()> {
        self.write(move |work| {
            Box::pin(async move {
                work.record("system", "record.broken", "", &[("seq", seq.into())]);
                Ok(())
            })
        })
        .await
    }
}

fn checkpoint((seq, hash): (i64, String)) -> Result<Checkpoint> {
    Ok(Checkpoint { seq, hash: digest(hash)? })
}

fn digest(text: String) -> Result<Digest> {
    text.parse().map_err(|error| stored("audit hash", error))
}

fn entry((seq, at, actor, action, object, detail, salt, previous, hash): Row) -> Result<AuditEntry> {
    let detail = of_json("audit detail", &detail)?;
    Ok(AuditEntry {
        seq,
        at: Millis(at),
        actor,
        action,
        object,
        detail,
        salt,
        previous: digest(previous)?,
        hash: digest(hash)?,
    })
}

/// Why the record cannot be trusted.
#[derive(Debug, thiserror::Error)]
pub enum AuditFault {
    /// An entry was changed, removed, put in or moved.
    #[error("the record is broken at entry {seq}")]
    Broken {
        /// The first entry that is wrong.
        seq: i64,
    },
    /// The database cannot be read.
    #[error("the record cannot be read")]
    Unreadable(#[from] sqlx::Error),
}

/// Follows the record from its first entry and tells its newest checkpoint.
///
/// # Errors
/// With the first entry that does not follow from the one before it.
pub async fn verify(db: &mut SqliteConnection) -> std::result::Result<Checkpoint, AuditFault> {
    let (whole, outcome) = walk(db).await;
    outcome.map(|()| whole)
}

/// How far the record is whole, and why it is not any further.
async fn walk(db: &mut SqliteConnection) -> (Checkpoint, std::result::Result<(), AuditFault>) {
    let mut rows = sqlx::query_as::<_, Row>(
        "SELECT seq, at, actor, action, object, detail, salt, previous, hash FROM audit ORDER BY seq",
    )
    .fetch(db);
    let mut last = Checkpoint::start();
    loop {
        let broken = Err(AuditFault::Broken { seq: last.seq + 1 });
        let row = match rows.try_next().await {
            Ok(Some(row)) => row,
            Ok(None) => return (last, Ok(())),
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => return (last, broken),
            Err(error) => return (last, Err(error.into())),
        };
        match entry(row) {
            Ok(entry) if entry.follows(&last) => last = Checkpoint { seq: entry.seq, hash: entry.hash },
            _ => return (last, broken),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[tokio::test]
    async fn a_long_way_is_followed_in_several_answers() {
        let folder = tempfile::tempdir().unwrap();
        let (store, writer) = Store::open(&Config::new(folder.path())).await.unwrap();
        for _ in 0..2 {
            let acts = store.write(|work| {
                Box::pin(async move {
                    (0..2 * LINKS + 7).for_each(|_| work.record("system", "test", "", &[]));
                    Ok(())
                })
            });
            acts.await.unwrap();
        }
        let newest = store.checkpoints(None).await.unwrap().newest;
        let (mut at, mut answers) = (Checkpoint::start(), 0);
        while at.seq < newest.seq {
            at = store.links(LinkQuery { after: at.seq, until: None }).await.unwrap().follow(&at).unwrap();
            answers += 1;
        }
        assert_eq!((at, answers), (newest.clone(), 5));
        assert_eq!(store.check_record().await.unwrap(), RecordCheck { whole: newest, broken: None });
        store.close(writer).await;
    }
}
