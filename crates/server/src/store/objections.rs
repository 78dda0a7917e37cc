//! *This limit stopped me*: taken in once, counted by limit, and read by IT.

use deskside_core::canonical;
use deskside_core::id::{BoundaryId, Millis, ObjectionId};
use deskside_protocol::Page;
use deskside_protocol::objection::{Age, ObjectedTo, Objection, ObjectionRow, Objections, ObjectionsQuery};
use deskside_protocol::request::PersonRef;
use serde_json::json;
use sqlx::AssertSqlSafe;

use super::people::parse;
use super::{Caller, Cursor, Store, Work, of_json, page_size, sent_again, stored};
use crate::fault::Result;

/// The most limits of the list.
const LIMITS: i64 = 200;

impl Store {
    /// Takes an objection in, once, however often it is sent.
    pub(crate) async fn object(&self, by: &Caller, id: &ObjectionId, objection: Objection) -> Result<()> {
        let (by, id) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.object(&by, &id, &objection).await })).await
    }

    /// Whether this person has sent an objection under this id.
    pub(crate) async fn has_objected(&self, by: &Caller, id: &ObjectionId) -> Result<bool> {
        let one: Option<i64> = sqlx::query_scalar("SELECT 1 FROM objection WHERE id = $1 AND person = $2")
            .bind(id.as_str())
            .bind(by.id.as_str())
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// The limits that people objected to. By people: one person alone, who may name what they like, moves nothing off the list.
    pub(crate) async fn objections(&self) -> Result<Objections> {
        let rows: Vec<(String, i64, i64, i64, i64, i64)> = sqlx::query_as(
            "SELECT boundary, COUNT(DISTINCT person), COUNT(*), SUM(words), MIN(received), MAX(received)
             FROM objection GROUP BY boundary
             ORDER BY COUNT(DISTINCT person) DESC, MAX(received) DESC, boundary LIMIT $1",
        )
        .bind(LIMITS)
        .fetch_all(&self.readers)
        .await?;
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        let row = |(boundary, people, times, comments, first, last): (String, i64, i64, i64, i64, i64)| {
            Ok(ObjectedTo {
                boundary: boundary.parse().map_err(|error| stored("boundary", error))?,
                people: count(people),
                times: count(times),
                comments: count(comments),
                first: Millis(first),
                last: Millis(last),
            })
        };
        Ok(Objections { rows: rows.into_iter().map(row).collect::<Result<_>>()? })
    }

    /// What people said about one limit.
    pub(crate) async fn objections_to(
        &self,
        boundary: &BoundaryId,
        query: &ObjectionsQuery,
    ) -> Result<Page<ObjectionRow>> {
        let limit = page_size(query.limit)?;
        let (after, order, place) = match query.first {
            Age::Newest => ("<", "DESC", i64::MAX),
            Age::Oldest => (">", "ASC", i64::MIN),
        };
        let start = match query.cursor.as_deref() {
            Some(cursor) => Cursor::parse(cursor)?,
            None => Cursor { place, id: String::new() },
        };
        let sql = format!(
            "SELECT o.id, o.person, p.name, o.received, o.body FROM objection o JOIN person p ON p.id = o.person
             WHERE o.boundary = $1 AND (o.received, o.id) {after} ($2, $3)
             ORDER BY o.received {order}, o.id {order} LIMIT $4"
        );
        let rows: Vec<(String, String, String, i64, String)> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(boundary.as_str())
            .bind(start.place)
            .bind(start.id)
            .bind(limit)
            .fetch_all(&self.readers)
            .await?;
        let full = i64::try_from(rows.len()) == Ok(limit);
        let rows = rows.into_iter().map(row).collect::<Result<Vec<_>>>()?;
        let next = rows.last().filter(|_| full);
        let next = next.map(|last| Cursor { place: last.received.0, id: last.id.to_string() }.text());
        Ok(Page { rows, next })
    }
}

fn row((id, person, name, received, body): (String, String, String, i64, String)) -> Result<ObjectionRow> {
    let Objection { action, comment, policy, .. } = of_json("objection", &body)?;
    Ok(ObjectionRow {
        id: id.parse().map_err(|error| stored("objection", error))?,
        by: PersonRef { id: parse(person)?, name },
        received: Millis(received),
        action,
        comment,
        policy,
    })
}

impl Work {
    async fn object(&mut self, by: &Caller, id: &ObjectionId, objection: &Objection) -> Result<()> {
        let body = String::from_utf8(canonical::bytes(objection)).expect("JSON is UTF-8");
        let added = sqlx::query(
            "INSERT INTO objection (id, person, boundary, received, words, body)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
        )
        .bind(id.as_str())
        .bind(by.id.as_str())
        .bind(objection.boundary.as_str())
        .bind(self.now.0)
        .bind(i64::from(!objection.comment.is_empty()))
        .bind(&body)
        .execute(&mut self.db)
        .await?;
        if added.rows_affected() > 0 {
            let detail = [("boundary", json!(objection.boundary))];
            self.record(by.id.as_str(), "limit.objected", id.as_str(), &detail);
            return Ok(());
        }
        let (person, first): (String, String) =
            sqlx::query_as("SELECT person, body FROM objection WHERE id = $1")
                .bind(id.as_str())
                .fetch_one(&mut self.db)
                .await?;
        sent_again((&person, &first), (by.id.as_str(), &body))
    }
}
