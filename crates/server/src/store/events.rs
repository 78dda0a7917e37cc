//! The log of events: the truth that the live connections only repeat.

use deskside_core::id::{Millis, PersonId};
use deskside_protocol::account::Role;
use deskside_protocol::event::{Event, Events, News};

use super::{Caller, Store, of_json};
use crate::fault::Result;

/// How many events one answer has at most.
const AT_ONCE: i64 = 500;

/// Who learns of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Everybody.
    All,
    /// IT only.
    It,
    /// This person, and IT.
    Person(PersonId),
}

impl Audience {
    pub(super) fn text(&self) -> &str {
        match self {
            Audience::All => "all",
            Audience::It => "it",
            Audience::Person(id) => id.as_str(),
        }
    }
}

/// An event, and who learns of it.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) audience: Audience,
    pub(crate) event: Event,
}

impl Heard {
    /// Whether somebody may know of it.
    pub(crate) fn is_for(&self, caller: &Caller) -> bool {
        caller.role == Role::It
            || match &self.audience {
                Audience::All => true,
                Audience::It => false,
                Audience::Person(id) => *id == caller.id,
            }
    }
}

impl Store {
    /// What this person may know of after a place in the log.
    pub(crate) async fn events(&self, caller: &Caller, after: i64) -> Result<Events> {
        // Asked first, so that an event which comes in between is found by the next call and not skipped.
        let newest: i64 =
            sqlx::query_scalar("SELECT COALESCE(MAX(seq), 0) FROM event").fetch_one(&self.readers).await?;
        const MINE: &str = "SELECT seq, at, news FROM event
            WHERE seq > $1 AND seq <= $2 AND audience IN ('all', $3) ORDER BY seq LIMIT $4";
        const ALL: &str =
            "SELECT seq, at, news FROM event WHERE seq > $1 AND seq <= $2 AND $3 <> '' ORDER BY seq LIMIT $4";
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(if caller.role == Role::It { ALL } else { MINE })
            .bind(after)
            .bind(newest)
            .bind(caller.id.as_str())
            .bind(AT_ONCE)
            .fetch_all(&self.readers)
            .await?;
        let full = rows.len() == usize::try_from(AT_ONCE).expect("a small number");
        let events = rows.into_iter().map(event).collect::<Result<Vec<_>>>()?;
        let next = match events.last() {
            Some(last) if full => last.seq,
            _ => newest.max(after),
        };
        Ok(Events { events, next })
    }
}

fn event((seq, at, news): (i64, i64, String)) -> Result<Event> {
    Ok(Event { seq, at: Millis(at), news: of_json::<News>("event", &news)? })
}
