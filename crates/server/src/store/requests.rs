//! Requests: submitted once, listed, and read whole.

use deskside_core::canonical;
use deskside_core::id::{Millis, PersonId, RequestId, Skill};
use deskside_core::request::{Move, Part, Standing, State, moves};
use deskside_protocol::Page;
use deskside_protocol::account::{Device, Role};
use deskside_protocol::event::News;
use deskside_protocol::help::{ClaimView, GRACE};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{
    Counts, Happening, ListQuery, PersonRef, RequestRow, RequestView, SubmitRequest, TimelineEntry, View,
};
use serde_json::json;
use sqlx::AssertSqlSafe;

use super::events::Audience;
use super::moves::is_for_peers;
use super::people::{device, parse};
use super::{Caller, Cursor, Store, Work, json as text, of_json, of_text, page_size, stored, text_of};
use crate::fault::Result;

/// What a list shows of a request, in the order of [`Row`].
const COLUMNS: &str = "r.id, r.state, r.lane, r.line, r.wizard, r.person, p.name AS person_name, r.owner,
    COALESCE(o.name, '') AS owner_name, r.received, r.changed, r.has_report, r.at_limit";
const TABLES: &str = "request r JOIN person p ON p.id = r.person LEFT JOIN person o ON o.id = r.owner";
/// How many characters of the person's words a list shows.
const LINE: usize = 160;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    state: String,
    lane: String,
    line: String,
    wizard: String,
    person: String,
    person_name: String,
    owner: String,
    owner_name: String,
    received: i64,
    changed: i64,
    has_report: i64,
    at_limit: i64,
}

/// A request with what only the whole view needs.
#[derive(sqlx::FromRow)]
struct Whole {
    #[sqlx(flatten)]
    row: Row,
    rev: i64,
    body: String,
    device: String,
    device_name: String,
    device_key: String,
    lease: i64,
    lease_until: i64,
    lease_key: String,
    let_in: i64,
}

/// Why somebody sees a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    /// They may see it now.
    Now,
    /// They changed it in this very call: what they did is answered for, also when it was the last thing they could do.
    Changed,
}

impl Store {
    /// Takes a request in, once, however often it is sent.
    pub(crate) async fn submit(
        &self,
        by: &Caller,
        device: Device,
        id: &RequestId,
        request: SubmitRequest,
    ) -> Result<RequestView> {
        let view = fresh(by, device, id, request, self.now());
        let taken =
            self.write(move |work| Box::pin(async move { Ok(work.take_in(&view).await?.then_some(view)) }));
        match taken.await? {
            Some(view) => Ok(view),
            None => self.request(by, id).await,
        }
    }

    /// Whether this person has submitted a request under this id.
    pub(crate) async fn was_submitted(&self, by: &Caller, id: &RequestId) -> Result<bool> {
        let one: Option<i64> = sqlx::query_scalar("SELECT 1 FROM request WHERE id = $1 AND person = $2")
            .bind(id.as_str())
            .bind(by.id.as_str())
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// One request, if this person may know of it.
    pub(crate) async fn request(&self, by: &Caller, id: &RequestId) -> Result<RequestView> {
        self.view(by, id, Sight::Now).await
    }

    /// One request, as far as this person may know of it.
    pub(super) async fn view(&self, by: &Caller, id: &RequestId, sight: Sight) -> Result<RequestView> {
        let sql = format!(
            "SELECT {COLUMNS}, r.rev, r.body, r.device, d.name AS device_name, d.key AS device_key,
                    r.lease, r.lease_until, r.lease_key, r.let_in
             FROM {TABLES} JOIN device d ON d.id = r.device
             WHERE r.id = $1 AND (r.person = $2 OR $3 = 'it' OR (r.owner = $2 AND r.lane = 'peer' AND
                   (r.state = 'resolved' OR (r.state IN ('claimed', 'in-session') AND r.lease_until > $4))) OR $5 = 1)"
        );
        let whole: Option<Whole> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(text_of(&by.role))
            .bind(self.now().0 - GRACE)
            .bind(i64::from(sight == Sight::Changed))
            .fetch_optional(&self.readers)
            .await?;
        let Whole {
            row,
            rev,
            body,
            device: device_id,
            device_name,
            device_key,
            lease,
            lease_until,
            lease_key,
            let_in,
        } = whole.ok_or(Problem::NotFound)?;
        let row = list_row(row)?;
        let (at, lasts) = (standing(&row), lease_until + GRACE > self.now().0);
        let claim = match at.is_held() || (at.is_owned() && lasts) {
            true => Some(ClaimView {
                lease: u32::try_from(lease).map_err(|error| stored("lease", error))?,
                until: Millis(lease_until),
                device: lease_key.parse().map_err(|error| stored("key of a lease", error))?,
            }),
            false => None,
        };
        let part = Part {
            holds: at.is_held() && lasts,
            ..part(by, &row.person.id, row.owner.as_ref().map(|owner| &owner.id))
        };
        // Sealed for IT: a power user has nothing to do with it.
        let packets = match part.asked || part.it {
            true => self.packets(id).await?,
            false => Vec::new(),
        };
        let timeline = self.timeline(by, &row).await?;
        let wants_in = !at.is_owned() || (claim.is_some() && let_in != lease);
        let mut moves = moves(at, part);
        let submitted: SubmitRequest = of_json("request", &body)?;
        moves.retain(|to| match to {
            Move::Thank => may_thank(&timeline),
            Move::LetIn => wants_in,
            Move::AskPeers => is_for_peers(&submitted),
            _ => true,
        });
        Ok(RequestView {
            rev,
            submitted,
            device: device((device_id, device_name, device_key))?,
            timeline,
            moves,
            claim,
            packets,
            row,
        })
    }

    /// What happened to a request, as far as this person may know.
    async fn timeline(&self, by: &Caller, row: &RequestRow) -> Result<Vec<TimelineEntry>> {
        let rows: Vec<(i64, String, String, String)> = sqlx::query_as(
            "SELECT t.at, t.person, COALESCE(p.name, ''), t.what FROM timeline t LEFT JOIN person p ON p.id = t.person
             WHERE t.request = $1 AND (t.hidden = 0 OR $2 = 'it') ORDER BY t.place",
        )
        .bind(row.id.as_str())
        .bind(text_of(&by.role))
        .fetch_all(&self.readers)
        .await?;
        let mut timeline = vec![submitted(row)];
        for (at, person, name, what) in rows {
            let by = PersonRef { id: parse(person)?, name };
            timeline.push(TimelineEntry { at: Millis(at), by, what: of_json("timeline", &what)? });
        }
        Ok(timeline)
    }

    /// The queue: what waits longest comes first, what is over comes last-in first.
    pub(crate) async fn list(&self, by: &Caller, query: &ListQuery) -> Result<Page<RequestRow>> {
        let shelf = shelf(query.view);
        let order = if query.view == View::Closed { Order::NewestFirst } else { Order::OldestFirst };
        let search = query.search.as_deref().unwrap_or_default();
        self.page(shelf, by, order, search, query.cursor.as_deref(), query.limit).await
    }

    /// The requests that somebody made, newest first.
    pub(crate) async fn requests_of(
        &self,
        by: &Caller,
        page: deskside_protocol::PageQuery,
    ) -> Result<Page<RequestRow>> {
        self.page(MADE, by, Order::NewestFirst, "", page.cursor.as_deref(), page.limit).await
    }

    async fn page(
        &self,
        shelf: &'static str,
        by: &Caller,
        order: Order,
        search: &str,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<Page<RequestRow>> {
        let limit = page_size(limit)?;
        let start = match cursor {
            Some(cursor) => Cursor::parse(cursor)?,
            None => order.start(),
        };
        let sql = page_sql(shelf, order, search);
        let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(by.id.as_str())
            .bind(start.place)
            .bind(start.id)
            .bind(pattern(search))
            .bind(limit)
            .fetch_all(&self.readers)
            .await?;
        let full = i64::try_from(rows.len()) == Ok(limit);
        let rows = rows.into_iter().map(list_row).collect::<Result<Vec<_>>>()?;
        let next = rows.last().filter(|_| full);
        let next = next.map(|last| Cursor { place: last.received.0, id: last.id.to_string() }.text());
        Ok(Page { rows, next })
    }

    /// How many requests are in each view.
    pub(crate) async fn counts(&self, by: &Caller) -> Result<Counts> {
        let (triage, mine, waiting, open): (i64, i64, i64, i64) = sqlx::query_as(
            "SELECT (SELECT COUNT(*) FROM request WHERE state = 'open' AND lane = 'it'),
                    (SELECT COUNT(*) FROM request WHERE owner = $1 AND over = 0),
                    (SELECT COUNT(*) FROM request WHERE state = 'waiting-user'),
                    (SELECT COUNT(*) FROM request WHERE over = 0)",
        )
        .bind(by.id.as_str())
        .fetch_one(&self.readers)
        .await?;
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(Counts { triage: count(triage), mine: count(mine), waiting: count(waiting), open: count(open) })
    }
}

impl Work {
    /// Adds a request. `false` when it is here already, word for word.
    async fn take_in(&mut self, view: &RequestView) -> Result<bool> {
        let RequestView { row, submitted, device, .. } = view;
        let body = String::from_utf8(canonical::bytes(submitted)).expect("JSON is UTF-8");
        let digest = canonical::digest_of(body.as_bytes());
        // A time that has come already is the same as none.
        let later = submitted.not_before.filter(|at| *at > row.received);
        let added = sqlx::query(
            "INSERT INTO request (id, person, device, digest, body, state, lane, received, changed, line, wizard,
                                  has_report, at_limit, haystack, skill, language, then_it, not_before, open_since)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(row.id.as_str())
        .bind(row.person.id.as_str())
        .bind(device.id.as_str())
        .bind(digest.as_str())
        .bind(body)
        .bind(text_of(&row.state))
        .bind(text_of(&row.lane))
        .bind(row.received.0)
        .bind(&row.words)
        .bind(row.wizard.as_ref().map(text).unwrap_or_default())
        .bind(i64::from(row.has_report))
        .bind(i64::from(row.at_limit))
        .bind(format!("{}\n{}\n{}", submitted.words, row.person.name, row.reference).to_lowercase())
        .bind(submitted.skill.as_ref().map_or("", Skill::as_str))
        .bind(&submitted.language)
        .bind(submitted.then_it.map_or(0, |at| at.0))
        .bind(later.map_or(0, |at| at.0))
        .bind(later.unwrap_or(row.received).0)
        .execute(&mut self.db)
        .await?;
        if added.rows_affected() == 0 {
            return self.was_taken_in(row, digest.as_str()).await.map(|()| false);
        }
        for section in submitted.bundle.iter().flat_map(|bundle| &bundle.receipt.sections) {
            self.bind_blob(&row.person.id, &row.id, &section.sha256, section.size).await?;
        }
        for person in &submitted.not_by {
            sqlx::query("INSERT INTO request_not (request, person) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                .bind(row.id.as_str())
                .bind(person.as_str())
                .execute(&mut self.db)
                .await?;
        }
        let detail = [("digest", json!(digest)), ("device", json!(device.id))];
        self.record(row.person.id.as_str(), "request.submitted", row.id.as_str(), &detail);
        let news = news(&row.id, &row.person.id, row.state, &Happening::Submitted, row.person.clone());
        self.tell(Audience::Person(row.person.id.clone()), news);
        if standing(row).is_offered() && later.is_none() {
            self.offer(&row.id, submitted.skill.as_ref(), &row.person.id, true).await?;
        }
        Ok(true)
    }

    /// Whether the request that has this id is the same one, of the same person.
    async fn was_taken_in(&mut self, row: &RequestRow, digest: &str) -> Result<()> {
        let (person, first): (String, String) =
            sqlx::query_as("SELECT person, digest FROM request WHERE id = $1")
                .bind(row.id.as_str())
                .fetch_one(&mut self.db)
                .await?;
        if person != row.person.id.as_str() {
            return Err(Problem::NotFound.into());
        }
        if first != digest {
            return Err(Problem::IdReused.into());
        }
        Ok(())
    }
}

/// The requests that somebody made.
const MADE: &str = "r.person = $1";

/// The requests of a view.
fn shelf(view: View) -> &'static str {
    match view {
        View::Triage => "r.lane = 'it' AND r.state = 'open' AND $1 <> ''",
        View::Mine => "r.owner = $1 AND r.over = 0",
        View::Waiting => "r.state = 'waiting-user' AND $1 <> ''",
        View::Open => "r.over = 0 AND $1 <> ''",
        View::Closed => "r.over = 1 AND $1 <> ''",
    }
}

/// One page of a shelf: `$1` is who asks, `$2` and `$3` where it begins, `$4` what is looked for, `$5` how many.
fn page_sql(shelf: &str, order: Order, search: &str) -> String {
    let (after, direction) = match order {
        Order::OldestFirst => (">", "ASC"),
        Order::NewestFirst => ("<", "DESC"),
    };
    let found = if search.is_empty() { "$4 <> ''" } else { "r.haystack LIKE $4 ESCAPE '\\'" };
    format!(
        "SELECT {COLUMNS} FROM {TABLES} WHERE {shelf} AND (r.received, r.id) {after} ($2, $3) AND {found}
         ORDER BY r.received {direction}, r.id {direction} LIMIT $5"
    )
}

#[derive(Clone, Copy)]
enum Order {
    OldestFirst,
    NewestFirst,
}

impl Order {
    /// A place before all others.
    fn start(self) -> Cursor {
        match self {
            Order::OldestFirst => Cursor { place: i64::MIN, id: String::new() },
            Order::NewestFirst => Cursor { place: i64::MAX, id: String::new() },
        }
    }
}

/// Who is asked, and how it stands.
fn standing(row: &RequestRow) -> Standing {
    Standing { lane: row.lane, state: row.state }
}

/// What a person who shows no lease is to a request.
fn part(by: &Caller, asked: &PersonId, owner: Option<&PersonId>) -> Part {
    Part {
        asked: by.id == *asked,
        it: by.role == Role::It,
        owns: owner == Some(&by.id),
        holds: false,
        can_help: false,
    }
}

/// Whether there is a power user to thank, who was not thanked yet.
fn may_thank(timeline: &[TimelineEntry]) -> bool {
    let any = |wanted: fn(&Happening) -> bool| timeline.iter().any(|entry| wanted(&entry.what));
    any(|what| matches!(what, Happening::Claimed { .. }))
        && !any(|what| matches!(what, Happening::Thanked { .. }))
}

/// The news that something happened to a request.
pub(super) fn news(id: &RequestId, asked: &PersonId, state: State, what: &Happening, by: PersonRef) -> News {
    let kind = serde_json::to_value(what).ok().and_then(|value| value["kind"].as_str().map(str::to_owned));
    let what = kind.expect("a happening has its kind in JSON");
    News::Request { id: id.clone(), asked: asked.clone(), state, what, by }
}

/// A request as it stands when it comes in.
fn fresh(by: &Caller, device: Device, id: &RequestId, request: SubmitRequest, now: Millis) -> RequestView {
    let row = RequestRow {
        id: id.clone(),
        reference: id.reference(),
        state: State::Open,
        lane: request.lane,
        words: request.words.lines().next().unwrap_or_default().chars().take(LINE).collect(),
        wizard: request.wizard.clone(),
        person: PersonRef { id: by.id.clone(), name: by.name.clone() },
        owner: None,
        received: now,
        changed: now,
        has_report: request.bundle.is_some(),
        at_limit: !request.boundaries.is_empty(),
    };
    RequestView {
        rev: 1,
        submitted: request,
        device,
        timeline: vec![submitted(&row)],
        moves: moves(standing(&row), part(by, &row.person.id, None)),
        claim: None,
        packets: Vec::new(),
        row,
    }
}

fn submitted(row: &RequestRow) -> TimelineEntry {
    TimelineEntry { at: row.received, by: row.person.clone(), what: Happening::Submitted }
}

fn list_row(row: Row) -> Result<RequestRow> {
    let id: RequestId = row.id.parse().map_err(|error| stored("request", error))?;
    let owner = match row.owner.is_empty() {
        true => None,
        false => Some(PersonRef { id: parse(row.owner)?, name: row.owner_name }),
    };
    let wizard = match row.wizard.is_empty() {
        true => None,
        false => Some(of_json("wizard", &row.wizard)?),
    };
    Ok(RequestRow {
        reference: id.reference(),
        id,
        state: of_text("state", row.state)?,
        lane: of_text("lane", row.lane)?,
        words: row.line,
        wizard,
        person: PersonRef { id: parse(row.person)?, name: row.person_name },
        owner,
        received: Millis(row.received),
        changed: Millis(row.changed),
        has_report: row.has_report != 0,
        at_limit: row.at_limit != 0,
    })
}

/// The words somebody looks for, as a pattern in which every sign stands for itself.
fn pattern(search: &str) -> String {
    let mut pattern = String::from("%");
    for sign in search.trim().to_lowercase().chars() {
        if matches!(sign, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern + "%"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[tokio::test]
    async fn no_page_walks_over_all_requests_nor_sorts_them() {
        let folder = tempfile::tempdir().unwrap();
        let (store, writer) = Store::open(&Config::new(folder.path())).await.unwrap();
        let views = [View::Triage, View::Mine, View::Waiting, View::Open, View::Closed];
        for shelf in views.map(shelf).into_iter().chain([MADE]) {
            for order in [Order::OldestFirst, Order::NewestFirst] {
                let sql = format!("EXPLAIN QUERY PLAN {}", page_sql(shelf, order, ""));
                let plan: Vec<(i64, i64, i64, String)> =
                    sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&store.readers).await.unwrap();
                let steps: Vec<_> = plan.into_iter().map(|(.., step)| step).collect();
                let bad = |step: &String| step.starts_with("SCAN") || step.contains("TEMP B-TREE");
                assert!(!steps.iter().any(bad), "{shelf}: {steps:?}");
            }
        }
        store.close(writer).await;
    }

    #[test]
    fn what_is_looked_for_stands_for_itself() {
        assert_eq!(pattern(" 100% of_it\\ "), "%100\\% of\\_it\\\\%");
    }
}
