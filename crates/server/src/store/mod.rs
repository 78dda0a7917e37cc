//! The store as a set of use cases. Only this folder speaks SQL, in one text that PostgreSQL understands too.
//!
//! Everything that changes something goes through one writer ([`work`]); reading goes through a pool beside it.

mod accounts;
mod approvals;
mod audit;
mod blobs;
mod certified;
mod claims;
mod closing;
mod events;
mod helped;
mod helping;
mod joins;
mod leases;
mod moves;
mod objections;
mod packets;
mod people;
mod proposal;
mod publish;
mod requests;
mod seats;
mod sessions;
mod summaries;
mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use deskside_core::id::Millis;
use deskside_protocol::problem::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::task::JoinHandle;

pub use audit::{AuditFault, verify};
pub(crate) use events::Heard;
pub(crate) use packets::Of;
pub(crate) use people::{Account, Arrival, login_key};
pub(crate) use sessions::Caller;
use work::Work;

use crate::clock::Clock;
use crate::config::Config;
use crate::fault::{Fault, Result, unusable};

/// How many writes wait at most; more are held back at the door.
const WRITES_WAITING: usize = 4_096;

/// People, requests, events and the record.
#[derive(Clone)]
pub(crate) struct Store {
    readers: SqlitePool,
    writes: mpsc::Sender<work::Job>,
    news: broadcast::Sender<Arc<Heard>>,
    known: Arc<sessions::Known>,
    published: Arc<certified::Published>,
    clock: Clock,
}

/// The writer at work.
pub(crate) struct Writer {
    task: JoinHandle<()>,
    stop: oneshot::Sender<()>,
}

impl Store {
    /// Opens the database in a file, which is made at the first time.
    pub(crate) async fn open(config: &Config) -> Result<(Self, Writer)> {
        let options = options(&file(&config.data)).create_if_missing(true);
        let mut connection = options.clone().connect().await?;
        sqlx::migrate!().run(&mut connection).await.map_err(sqlx::Error::from)?;
        if let Some(limit) = config.database_limit {
            work::limit(&mut connection, limit).await?;
        }
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .test_before_acquire(false)
            .connect_with(options.read_only(true))
            .await?;
        let (writes, jobs) = mpsc::channel(WRITES_WAITING);
        let (news, _) = broadcast::channel(config.events_kept);
        let clock = config.clock.clone();
        let (stop, stopped) = oneshot::channel();
        let published = Arc::<certified::Published>::default();
        let task = tokio::spawn(work::run(
            connection,
            (clock.clone(), published.clone()),
            jobs,
            stopped,
            news.clone(),
        ));
        Ok((Store { readers, writes, news, known: Arc::default(), published, clock }, Writer { task, stop }))
    }

    /// News from now on. A reader that was too slow is told so.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Arc<Heard>> {
        self.news.subscribe()
    }

    fn now(&self) -> Millis {
        self.clock.now()
    }

    /// Finishes what was asked for, and leaves one tidy file.
    pub(crate) async fn close(&self, writer: Writer) {
        self.readers.close().await;
        // A writer that ended by itself does not hear it, and is found out in the next line.
        let _ = writer.stop.send(());
        if writer.task.await.is_err() {
            tracing::error!("the writer ended before its time");
        }
    }
}

/// The database in the folder of a server.
fn file(data: &Path) -> PathBuf {
    data.join("desk.sqlite")
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        // What is acknowledged survives a power cut: each commit is on the disk before it is answered.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("wal_autocheckpoint", "4000")
        .disable_statement_logging()
}

/// Opens the database of a server that may be running, to read it.
///
/// # Errors
/// When there is none.
pub(crate) async fn open_to_read(data: &Path) -> std::result::Result<SqliteConnection, sqlx::Error> {
    SqliteConnection::connect_with(&options(&file(data)).read_only(true)).await
}

/// The text that an enum is stored as: the one it has in JSON.
fn text_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        other => unreachable!("an enum without data is a text in JSON, not {other:?}"),
    }
}

/// What becomes of something that comes under an id which is there already: whose it was and what it said, and whose it is
/// now and what it says. The same again is no error; of another's id nobody learns that it is there.
fn sent_again(first: (&str, &str), again: (&str, &str)) -> Result<()> {
    match (first.0 == again.0, first.1 == again.1) {
        (true, true) => Ok(()),
        (true, false) => Err(Problem::IdReused.into()),
        (false, _) => Err(Problem::NotFound.into()),
    }
}

/// The enum that a text was stored for.
fn of_text<T: DeserializeOwned>(what: &'static str, text: String) -> Result<T> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|error| stored(what, error))
}

/// The value that JSON was stored for.
fn of_json<T: DeserializeOwned>(what: &'static str, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| stored(what, error))
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("types with text keys can be written as JSON")
}

fn stored(what: &'static str, source: impl std::error::Error + Send + Sync + 'static) -> Fault {
    Fault::Stored { what, source: Box::new(source) }
}

/// Where a page begins: after the row with this place and id.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cursor {
    place: i64,
    id: String,
}

impl Cursor {
    fn parse(text: &str) -> Result<Self> {
        let wrong = || unusable("/cursor", "`next` of the page before");
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong())?;
        let text = String::from_utf8(bytes).map_err(|_| wrong())?;
        let (place, id) = text.split_once(' ').ok_or_else(wrong)?;
        Ok(Cursor { place: place.parse().map_err(|_| wrong())?, id: id.to_owned() })
    }

    fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{} {}", self.place, self.id))
    }
}

/// How many rows a page has.
fn page_size(limit: Option<u32>) -> Result<i64> {
    match limit.unwrap_or(50) {
        limit @ 1..=200 => Ok(i64::from(limit)),
        _ => Err(unusable("/limit", "1 to 200").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_back_to_its_place() {
        let cursor = Cursor { place: -7, id: "0192f5a4".into() };
        assert_eq!(Cursor::parse(&cursor.text()).unwrap(), cursor);
        assert!(Cursor::parse("not a cursor").is_err());
    }
}
