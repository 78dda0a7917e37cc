//! Who can help now, and what waits for them: read from what is published and what is kept, and never more than may be seen.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::id::{Millis, RequestId, Skill};
use deskside_core::offer::{self, Free};
use deskside_core::trust::Certificate;
use deskside_protocol::PageQuery;
use deskside_protocol::help::{ENOUGH, GRACE, Helpers, Inbox, InboxRow, Presence, StatusCount};
use deskside_protocol::request::{SubmitRequest, WizardRef};
use sqlx::{QueryBuilder, Sqlite};

use super::people::parse;
use super::{Caller, Cursor, Store, json, of_json, page_size, stored};
use crate::clock::{DAY, SECOND};
use crate::fault::Result;

/// From how long ago waiting times tell something.
const RECENT: i64 = 30 * DAY;
/// How many of the newest waiting times a median is made of.
const NEWEST: i64 = 20;

/// From how long ago what somebody did counts when few are chosen.
const OF_LATE: i64 = 7 * DAY;

/// A request in the inbox, as it is stored.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    person: String,
    skill: String,
    wizard: String,
    language: String,
    body: String,
    waited: i64,
    open_since: i64,
    received: i64,
}

impl Row {
    /// For how long nobody has had it, all such times together, in milliseconds.
    fn since(&self, now: Millis) -> i64 {
        self.waited + (now.0 - self.open_since)
    }
}

/// Somebody who says that they can help now, and helps nobody.
#[derive(sqlx::FromRow)]
struct Present {
    person: String,
    languages: String,
    helped: i64,
}

impl Present {
    fn free(&self, language: &str) -> Result<Free> {
        let languages: Vec<String> = of_json("languages", &self.languages)?;
        Ok(Free {
            foreign: !languages.iter().any(|one| is_same_language(one, language)),
            helped: u32::try_from(self.helped).unwrap_or(u32::MAX),
            person: parse(self.person.clone())?,
        })
    }
}

impl Store {
    /// Keeps until when somebody can help.
    pub(crate) async fn set_presence(&self, by: &Caller, presence: Presence) -> Result<()> {
        let by = by.id.clone();
        self.write(move |work| {
            Box::pin(async move {
                sqlx::query(
                    "INSERT INTO presence (person, until, languages) VALUES ($1, $2, $3)
                     ON CONFLICT (person) DO UPDATE SET until = $2, languages = $3",
                )
                .bind(by.as_str())
                .bind(presence.until.0)
                .bind(json(&presence.languages))
                .execute(&mut work.db)
                .await?;
                work.record(
                    by.as_str(),
                    "presence.set",
                    by.as_str(),
                    &[("until", serde_json::json!(presence.until))],
                );
                Ok(())
            })
        })
        .await
    }

    /// Somebody cannot help now.
    pub(crate) async fn end_presence(&self, by: &Caller) -> Result<()> {
        let by = by.id.clone();
        self.write(move |work| {
            Box::pin(async move {
                let ended = sqlx::query("DELETE FROM presence WHERE person = $1")
                    .bind(by.as_str())
                    .execute(&mut work.db)
                    .await?;
                if ended.rows_affected() > 0 {
                    work.record(by.as_str(), "presence.ended", by.as_str(), &[]);
                }
                Ok(())
            })
        })
        .await
    }

    /// Who could help with a skill, in numbers.
    pub(crate) async fn helpers(&self, by: &Caller, skill: &Skill) -> Result<Helpers> {
        let now = self.now();
        let certified = self.certified().await?;
        let others = certified.with(skill, now);
        let others: BTreeSet<&str> =
            others.iter().map(|one| one.person.as_str()).filter(|id| *id != by.id.as_str()).collect();
        let present: Vec<String> = sqlx::query_scalar("SELECT person FROM presence WHERE until > $1")
            .bind(now.0)
            .fetch_all(&self.readers)
            .await?;
        let busy: BTreeSet<String> = sqlx::query_scalar(
            "SELECT owner FROM request WHERE lane = 'peer' AND state IN ('claimed', 'in-session')",
        )
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect();
        let present: Vec<_> = present.iter().filter(|id| others.contains(id.as_str())).collect();
        let free = present.iter().filter(|id| !busy.contains(id.as_str())).count();
        let waiting: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM request WHERE lane = 'peer' AND state = 'open' AND not_before = 0 AND skill = $1",
        )
        .bind(skill.as_str())
        .fetch_one(&self.readers)
        .await?;
        Ok(Helpers {
            certified: count(others.len()),
            present: count(present.len()),
            free: count(free),
            waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            median: self.median_wait(skill, now).await?,
        })
    }

    async fn median_wait(&self, skill: &Skill, now: Millis) -> Result<Option<u32>> {
        let mut waited: Vec<i64> = sqlx::query_scalar(
            "SELECT waited FROM claim WHERE skill = $1 AND lease = 1 AND began > $2 ORDER BY began DESC LIMIT $3",
        )
        .bind(skill.as_str())
        .bind(now.0 - RECENT)
        .bind(NEWEST)
        .fetch_all(&self.readers)
        .await?;
        waited.sort_unstable();
        Ok((waited.len() >= ENOUGH).then(|| seconds(waited[waited.len() / 2])))
    }

    /// What waits for a power user with this certificate.
    pub(crate) async fn inbox(
        &self,
        by: &Caller,
        certificate: &Certificate,
        page: PageQuery,
    ) -> Result<Inbox> {
        let limit = page_size(page.limit)?;
        let start = match page.cursor.as_deref() {
            Some(cursor) => Cursor::parse(cursor)?,
            None => Cursor { place: i64::MIN, id: String::new() },
        };
        let now = self.now();
        let mut inbox = Inbox {
            presence: self.presence(by).await?,
            holds: self.holds(by).await?,
            rows: Vec::new(),
            next: None,
            again: None,
        };
        let skills = certificate.skills.iter().filter(|skill| certificate.can_help(skill, now));
        let mut sql = QueryBuilder::<Sqlite>::new(
            "SELECT r.id, r.person, r.skill, r.wizard, r.language, r.body, r.waited, r.open_since, r.received FROM request r
             WHERE r.lane = 'peer' AND r.state = 'open' AND r.not_before = 0 AND (r.received, r.id) > (",
        );
        sql.push_bind(start.place).push(", ").push_bind(start.id).push(") AND r.person <> ");
        sql.push_bind(by.id.to_string());
        sql.push(" AND NOT EXISTS (SELECT 1 FROM request_not n WHERE n.request = r.id AND n.person = ");
        sql.push_bind(by.id.to_string()).push(") AND r.skill IN ('-'");
        for skill in skills {
            sql.push(", ").push_bind(skill.as_str());
        }
        sql.push(") ORDER BY r.received, r.id LIMIT ").push_bind(limit);
        let rows: Vec<Row> = sql.build_query_as().persistent(false).fetch_all(&self.readers).await?;
        if i64::try_from(rows.len()) == Ok(limit) {
            inbox.next = rows.last().map(|last| Cursor { place: last.received, id: last.id.clone() }.text());
        }
        let offers = self.offers(by, &rows).await?;
        let wider = rows.iter().filter_map(|row| offer::wider_in(row.since(now))).min();
        inbox.again = wider.map(|millis| seconds(millis + SECOND - 1));
        inbox.rows = rows
            .into_iter()
            .map(|row| {
                let offered = offers.contains(&row.id);
                inbox_row(row, offered, now)
            })
            .collect::<Result<_>>()?;
        Ok(inbox)
    }

    /// Which of these requests are offered to somebody now.
    async fn offers(&self, to: &Caller, rows: &[Row]) -> Result<BTreeSet<String>> {
        let now = self.now();
        if rows.is_empty() || self.presence(to).await?.is_none() {
            return Ok(BTreeSet::new());
        }
        let present: Vec<Present> = sqlx::query_as(
            "SELECT p.person, p.languages,
                    (SELECT COUNT(*) FROM claim c WHERE c.person = p.person AND c.began > $1) AS helped
             FROM presence p WHERE p.until > $2 AND NOT EXISTS (
                 SELECT 1 FROM request r WHERE r.owner = p.person AND r.lane = 'peer' AND r.over = 0
                    AND r.state IN ('claimed', 'in-session'))",
        )
        .bind(now.0 - OF_LATE)
        .bind(now.0)
        .fetch_all(&self.readers)
        .await?;
        let mut left_out =
            QueryBuilder::<Sqlite>::new("SELECT request, person FROM request_not WHERE request IN ('-'");
        for row in rows {
            left_out.push(", ").push_bind(&row.id);
        }
        left_out.push(")");
        let left_out: BTreeSet<(String, String)> =
            left_out.build_query_as().persistent(false).fetch_all(&self.readers).await?.into_iter().collect();
        let certified = self.certified().await?;
        let mut offers = BTreeSet::new();
        let mut who_can: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in rows {
            if !who_can.contains_key(row.skill.as_str()) {
                let skill: Skill = row.skill.parse().map_err(|error| stored("skill", error))?;
                let can = certified.with(&skill, now).into_iter().map(|one| one.person.as_str());
                who_can.insert(&row.skill, can.collect());
            }
            let can = &who_can[row.skill.as_str()];
            let may = |one: &&Present| {
                let id = one.person.as_str();
                id != row.person
                    && can.contains(id)
                    && !left_out.contains(&(row.id.clone(), one.person.clone()))
            };
            let free: Vec<Free> =
                present.iter().filter(may).map(|one| one.free(&row.language)).collect::<Result<_>>()?;
            let request = row.id.parse().map_err(|error| stored("request", error))?;
            if offer::offered(free, &request, row.since(now)).contains(&to.id) {
                offers.insert(row.id.clone());
            }
        }
        Ok(offers)
    }

    async fn presence(&self, by: &Caller) -> Result<Option<Presence>> {
        let row: Option<(i64, String)> =
            sqlx::query_as("SELECT until, languages FROM presence WHERE person = $1 AND until > $2")
                .bind(by.id.as_str())
                .bind(self.now().0)
                .fetch_optional(&self.readers)
                .await?;
        row.map(|(until, languages)| {
            Ok(Presence { until: Millis(until), languages: of_json("languages", &languages)? })
        })
        .transpose()
    }

    /// The request that a power user has.
    async fn holds(&self, by: &Caller) -> Result<Option<RequestId>> {
        let id: Option<String> = sqlx::query_scalar(
            "SELECT id FROM request WHERE owner = $1 AND over = 0 AND lane = 'peer'
                AND state IN ('claimed', 'in-session') AND lease_until > $2",
        )
        .bind(by.id.as_str())
        .bind(self.now().0 - GRACE)
        .fetch_optional(&self.readers)
        .await?;
        id.map(|id| id.parse().map_err(|error| stored("request", error))).transpose()
    }
}

/// Whether both are forms of one language: `de` and `de-CH` (BCP 47, section 2.1).
fn is_same_language(one: &str, other: &str) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    primary(one) == primary(other)
}

/// What may be seen of a request before it is accepted. The rest of it is not even in the type.
fn inbox_row(row: Row, offered: bool, now: Millis) -> Result<InboxRow> {
    let submitted: SubmitRequest = of_json("request", &row.body)?;
    let mut statuses = BTreeMap::new();
    for one in &submitted.statuses {
        statuses.entry(json(&one.status)).or_insert(StatusCount { status: one.status, count: 0 }).count += 1;
    }
    let waited = seconds(row.since(now));
    let wizard = match row.wizard.is_empty() {
        true => None,
        false => Some(of_json::<WizardRef>("wizard", &row.wizard)?.title),
    };
    Ok(InboxRow {
        id: row.id.parse().map_err(|error| stored("request", error))?,
        skill: row.skill.parse().map_err(|error| stored("skill", error))?,
        wizard,
        language: row.language,
        waited,
        statuses: statuses.into_values().collect(),
        offered,
    })
}

fn seconds(millis: i64) -> u32 {
    u32::try_from(millis.max(0) / SECOND).unwrap_or(u32::MAX)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
