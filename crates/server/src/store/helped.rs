//! What power users did and what became of it: they hear how a request ended, and that somebody said thank you.
//!
//! INVARIANT: they hear of a state and of thanks, never of words that were not for them.

use deskside_core::id::{Millis, PersonId};
use deskside_core::request::State;
use deskside_protocol::PageQuery;
use deskside_protocol::event::News;
use deskside_protocol::help::{Helped, HelpedRow};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, WizardRef};

use super::events::Audience;
use super::moves::{About, Found};
use super::people::parse;
use super::{Caller, Cursor, Store, Work, of_json, of_text, page_size, stored};
use crate::clock::MINUTE;
use crate::fault::{Result, unusable};

/// One time that somebody had a request, as it is stored.
#[derive(sqlx::FromRow)]
struct Row {
    request: String,
    lease: i64,
    skill: String,
    began: i64,
    ended: i64,
    how: String,
    state: String,
    wizard: String,
    thanks: Option<String>,
}

impl Store {
    /// What somebody did so far, the newest first.
    pub(crate) async fn helped(&self, by: &Caller, page: PageQuery) -> Result<Helped> {
        let limit = page_size(page.limit)?;
        let (place, request, lease) = match page.cursor.as_deref() {
            Some(cursor) => start(&Cursor::parse(cursor)?)?,
            None => (i64::MAX, String::new(), 0),
        };
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT c.request, c.lease, c.skill, c.began, c.ended, c.how, r.state, r.wizard, t.what AS thanks
             FROM claim c JOIN request r ON r.id = c.request
             LEFT JOIN timeline t ON t.request = c.request AND t.place = c.thanked
             WHERE c.person = $1 AND (c.began, c.request, c.lease) < ($2, $3, $4)
             ORDER BY c.began DESC, c.request DESC, c.lease DESC LIMIT $5",
        )
        .bind(by.id.as_str())
        .bind(place)
        .bind(request)
        .bind(lease)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let last = rows.last().filter(|_| i64::try_from(rows.len()) == Ok(limit));
        let next =
            last.map(|last| Cursor { place: last.began, id: format!("{} {}", last.request, last.lease) });
        let (requests, millis, thanks): (i64, i64, i64) = sqlx::query_as(
            "SELECT COUNT(DISTINCT request),
                    CAST(COALESCE(SUM(CASE WHEN ended = 0 THEN $2 ELSE ended END - began), 0) AS BIGINT),
                    COUNT(CASE WHEN thanked > 0 THEN 1 END)
             FROM claim WHERE person = $1",
        )
        .bind(by.id.as_str())
        .bind(self.now().0)
        .fetch_one(&self.readers)
        .await?;
        let count = |number: i64| u32::try_from(number.max(0)).unwrap_or(u32::MAX);
        Ok(Helped {
            requests: count(requests),
            minutes: count(millis / MINUTE),
            thanks: count(thanks),
            rows: rows.into_iter().map(row).collect::<Result<_>>()?,
            next: next.map(|next| next.text()),
        })
    }
}

/// Where a page begins: after this request, which was taken at this time under this lease.
fn start(cursor: &Cursor) -> Result<(i64, String, i64)> {
    let after = cursor.id.split_once(' ').and_then(|(request, lease)| Some((request, lease.parse().ok()?)));
    let (request, lease) = after.ok_or_else(|| unusable("/cursor", "`next` of the page before"))?;
    Ok((cursor.place, request.to_owned(), lease))
}

fn row(row: Row) -> Result<HelpedRow> {
    let wizard = match row.wizard.is_empty() {
        true => None,
        false => Some(of_json::<WizardRef>("wizard", &row.wizard)?.title),
    };
    let thanks = row.thanks.map(|what| of_json("timeline", &what)).transpose()?;
    let thanks =
        thanks.and_then(|what| if let Happening::Thanked { text } = what { Some(text) } else { None });
    Ok(HelpedRow {
        id: row.request.parse().map_err(|error| stored("request", error))?,
        lease: u32::try_from(row.lease).map_err(|error| stored("lease", error))?,
        skill: row.skill.parse().map_err(|error| stored("skill", error))?,
        wizard,
        began: Millis(row.began),
        ended: (row.ended > 0).then_some(Millis(row.ended)),
        how: row.how,
        state: of_text("state", row.state)?,
        thanks,
    })
}

impl Work {
    /// Refuses thanks when there is nobody to thank, or when they were said.
    pub(super) async fn check_thanks(&mut self, found: &Found) -> Result<()> {
        let sql = "SELECT COUNT(*), COALESCE(MAX(thanked), 0) FROM claim WHERE request = $1";
        let (claims, thanked): (i64, i64) =
            sqlx::query_as(sql).bind(found.id.as_str()).fetch_one(&mut self.db).await?;
        match (claims, thanked) {
            (0, _) => Err(Problem::NotAllowed.into()),
            (_, 0) => Ok(()),
            _ => Err(found.moved().into()),
        }
    }

    /// Gives the thanks that are the last entry of the timeline to the power user who had the request last.
    pub(super) async fn give_thanks(&mut self, found: &Found) -> Result<()> {
        let person: String = sqlx::query_scalar(
            "UPDATE claim SET thanked = (SELECT MAX(place) FROM timeline WHERE request = $1)
             WHERE request = $1 AND lease = (SELECT MAX(lease) FROM claim WHERE request = $1) RETURNING person",
        )
        .bind(found.id.as_str())
        .fetch_one(&mut self.db)
        .await?;
        let news = News::Outcome { id: found.id.clone(), state: found.at.state, thanked: true };
        self.tell(Audience::Only(parse(person)?), news);
        Ok(())
    }

    /// Tells the power users who solved a request or handed it over how it stands now. Who did it themselves knows it.
    pub(super) async fn tell_outcome(&mut self, about: About<'_>, by: &PersonId, state: State) -> Result<()> {
        let helped: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT person FROM claim WHERE request = $1 AND how IN ('request.hand-over', 'request.resolve')
                AND person NOT IN ($2, $3) ORDER BY person",
        )
        .bind(about.id.as_str())
        .bind(about.asked.as_str())
        .bind(by.as_str())
        .fetch_all(&mut self.db)
        .await?;
        for person in helped {
            let news = News::Outcome { id: about.id.clone(), state, thanked: false };
            self.tell(Audience::Only(parse(person)?), news);
        }
        Ok(())
    }
}

/// Whether those who helped before learn of it.
pub(super) fn is_outcome(what: &Happening) -> bool {
    matches!(
        what,
        Happening::Resolved { .. }
            | Happening::Confirmed
            | Happening::ClosedByTime
            | Happening::Reopened { .. }
            | Happening::Cancelled
    )
}
