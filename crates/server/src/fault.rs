//! What can go wrong inside, and what of it the other side is told.

use std::io;

use deskside_protocol::problem::Problem;

/// Shorthand for what most functions here return.
pub(crate) type Result<T> = std::result::Result<T, Fault>;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The caller may not, or what they sent cannot be used. They are told as it is.
    #[error("refused: {0:?}")]
    Refused(Problem),
    /// The database failed.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// A file failed.
    #[error("a file failed")]
    File(#[from] io::Error),
    /// What was stored cannot be read back.
    #[error("what was stored as {what} cannot be read")]
    Stored {
        what: &'static str,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A part of the server that should run does not.
    #[error("{0} is not running")]
    Gone(&'static str),
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Fault::Refused(problem)
    }
}

impl Fault {
    /// What the other side is told. A fault of ours goes to the log here, once, under the number that they get.
    pub(crate) fn into_problem(self) -> Problem {
        match self {
            Fault::Refused(problem) => problem,
            fault if fault.is_full() => {
                tracing::error!("the disk is full: nothing is taken in until there is room");
                Problem::Unavailable
            }
            Fault::Gone(what) => {
                tracing::warn!(what, "refused, because a part of the server has stopped");
                Problem::Unavailable
            }
            fault => {
                let incident = crate::secret::incident();
                tracing::error!(incident, error = &fault as &dyn std::error::Error, "internal fault");
                Problem::Internal { incident }
            }
        }
    }

    /// Whether there was no room on the disk.
    pub(crate) fn is_full(&self) -> bool {
        match self {
            Fault::File(error) => {
                matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
            }
            Fault::Database(sqlx::Error::Database(error)) => error.code().as_deref() == Some(SQLITE_FULL),
            _ => false,
        }
    }
}

/// The code that SQLite gives when the disk, or the limit that was set for the database, is full.
const SQLITE_FULL: &str = "13";

/// A value that cannot be used, by its place in the body.
pub(crate) fn unusable(field: &str, expected: impl Into<String>) -> Problem {
    Problem::Unusable { field: field.to_owned(), expected: expected.into() }
}
