//! The record of every act: read, and checked for gaps and changes.

use deskside_core::id::{Digest, Millis};
use deskside_protocol::audit::{AuditEntry, Checkpoint, Checkpoints};
use deskside_protocol::{Page, PageQuery};
use futures_util::TryStreamExt as _;
use sqlx::SqliteConnection;

use super::work::{first, hash};
use super::{Cursor, Store, of_json, page_size, stored};
use crate::fault::Result;

type Row = (i64, i64, String, String, String, String, String, String);

impl Store {
    /// The record, oldest first.
    pub(crate) async fn audit(&self, page: PageQuery) -> Result<Page<AuditEntry>> {
        let limit = page_size(page.limit)?;
        let after = page.cursor.as_deref().map(Cursor::parse).transpose()?.map_or(0, |cursor| cursor.place);
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT seq, at, actor, action, object, detail, previous, hash FROM audit
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
        let newest = newest.map(checkpoint).transpose()?.unwrap_or(Checkpoint { seq: 0, hash: first() });
        let at = match at {
            None => None,
            Some(0) => Some(Checkpoint { seq: 0, hash: first() }),
            Some(seq) => {
                let row = sqlx::query_as("SELECT seq, hash FROM audit WHERE seq = $1")
                    .bind(seq)
                    .fetch_optional(&self.readers)
                    .await?;
                row.map(checkpoint).transpose()?
            }
        };
        Ok(Checkpoints { newest, at })
    }
}

fn checkpoint((seq, hash): (i64, String)) -> Result<Checkpoint> {
    Ok(Checkpoint { seq, hash: digest(hash)? })
}

fn digest(text: String) -> Result<Digest> {
    text.parse().map_err(|error| stored("audit hash", error))
}

fn entry((seq, at, actor, action, object, detail, previous, hash): Row) -> Result<AuditEntry> {
    let detail = of_json("audit detail", &detail)?;
    Ok(AuditEntry {
        seq,
        at: Millis(at),
        actor,
        action,
        object,
        detail,
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
    let mut rows = sqlx::query_as::<_, Row>(
        "SELECT seq, at, actor, action, object, detail, previous, hash FROM audit ORDER BY seq",
    )
    .fetch(db);
    let mut last = Checkpoint { seq: 0, hash: first() };
    loop {
        let seq = last.seq + 1;
        let row = match rows.try_next().await {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(last),
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => {
                return Err(AuditFault::Broken { seq });
            }
            Err(error) => return Err(error.into()),
        };
        match entry(row) {
            Ok(entry) if entry.seq == seq && entry.previous == last.hash && hash(&entry) == entry.hash => {
                last = Checkpoint { seq, hash: entry.hash };
            }
            _ => return Err(AuditFault::Broken { seq }),
        }
    }
}
