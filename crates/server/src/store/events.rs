//! The log of events: the truth that the live connections only repeat.

use deskside_core::id::{Millis, PersonId, Skill};
use deskside_protocol::account::Role;
use deskside_protocol::event::{Event, Events, News};
use sqlx::{QueryBuilder, Sqlite};

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
    /// The person who asked, the power user who has it, and IT.
    Both(PersonId, PersonId),
    /// This person, and not even IT.
    Only(PersonId),
    /// Those who can help with this, without the ones named. IT hears of the request itself.
    Skill(Skill, Vec<PersonId>),
}

impl Audience {
    pub(super) fn text(&self) -> String {
        match self {
            Audience::All => "all".into(),
            Audience::It => "it".into(),
            Audience::Person(id) | Audience::Both(id, _) => id.to_string(),
            Audience::Only(id) => of_only(id),
            Audience::Skill(skill, _) => of_skill(skill),
        }
    }

    /// Who learns of it beside them; nobody is empty.
    pub(super) fn also(&self) -> String {
        match self {
            Audience::Both(_, also) => also.to_string(),
            Audience::All | Audience::It | Audience::Person(_) | Audience::Only(_) | Audience::Skill(..) => {
                String::new()
            }
        }
    }

    /// Who does not learn of it.
    pub(super) fn but_not(&self) -> String {
        match self {
            Audience::Skill(_, but_not) => but_not.iter().map(PersonId::as_str).collect::<Vec<_>>().join(" "),
            Audience::All | Audience::It | Audience::Person(_) | Audience::Both(..) | Audience::Only(_) => {
                String::new()
            }
        }
    }
}

/// The audience of those who can help with a skill.
fn of_skill(skill: &Skill) -> String {
    format!("skill:{skill}")
}

/// The audience of one person alone.
fn of_only(id: &PersonId) -> String {
    format!("only:{id}")
}

/// An event, and who learns of it.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) audience: Audience,
    pub(crate) event: Event,
}

impl Store {
    /// Whether somebody may know of an event that comes in.
    pub(crate) fn is_for(&self, heard: &Heard, caller: &Caller) -> bool {
        let it = caller.role == Role::It;
        match &heard.audience {
            Audience::All => true,
            Audience::It => it,
            Audience::Person(id) => it || *id == caller.id,
            Audience::Both(one, other) => it || *one == caller.id || *other == caller.id,
            Audience::Only(id) => *id == caller.id,
            Audience::Skill(skill, but_not) => {
                !but_not.contains(&caller.id)
                    && self.last_certified().skills(caller, self.now()).contains(skill)
            }
        }
    }

    /// What this person may know of after a place in the log.
    pub(crate) async fn events(&self, caller: &Caller, after: i64) -> Result<Events> {
        // Asked first, so that an event which comes in between is found by the next call and not skipped.
        let newest: i64 =
            sqlx::query_scalar("SELECT COALESCE(MAX(seq), 0) FROM event").fetch_one(&self.readers).await?;
        let skills = self.certified().await?.skills(caller, self.now());
        let mut sql = QueryBuilder::<Sqlite>::new("SELECT seq, at, news FROM event WHERE seq > ");
        sql.push_bind(after).push(" AND seq <= ").push_bind(newest).push(" AND (");
        match caller.role {
            Role::It => sql.push("(audience NOT LIKE 'skill:%' AND audience NOT LIKE 'only:%')"),
            Role::User | Role::PowerUser => {
                sql.push("audience = 'all' OR audience = ").push_bind(caller.id.to_string());
                sql.push(" OR also = ").push_bind(caller.id.to_string())
            }
        };
        sql.push(" OR audience = ").push_bind(of_only(&caller.id));
        if !skills.is_empty() {
            sql.push(" OR (but_not NOT LIKE ")
                .push_bind(format!("%{}%", caller.id))
                .push(" AND audience IN (");
            let mut each = sql.separated(", ");
            for skill in &skills {
                each.push_bind(of_skill(skill));
            }
            sql.push("))");
        }
        sql.push(") ORDER BY seq LIMIT ").push_bind(AT_ONCE);
        // As many texts as there are numbers of skills.
        let rows: Vec<(i64, i64, String)> =
            sql.build_query_as().persistent(skills.is_empty()).fetch_all(&self.readers).await?;
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
