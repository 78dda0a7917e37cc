//! What is solved and what nobody said anything about for a while is over.

use deskside_core::id::RequestId;
use deskside_core::request::{Standing, State};
use deskside_protocol::request::Happening;

use super::moves::{About, Doer, helper};
use super::people::parse;
use super::{Store, Work, of_text, stored, text_of};
use crate::clock::DAY;
use crate::fault::Result;

/// How long the person who asked has to say that it did not help. They can reopen it after that too.
const SILENCE: i64 = 7 * DAY;
/// How many are closed in one transaction.
const AT_ONCE: i64 = 100;

impl Store {
    /// Closes the requests that were solved 7 days ago and that nobody said anything about since.
    pub(crate) async fn close_silent(&self) -> Result<()> {
        while self.write(|work| Box::pin(work.close_silent())).await? == AT_ONCE {}
        Ok(())
    }
}

impl Work {
    async fn close_silent(&mut self) -> Result<i64> {
        // A note of IT does not count as a change, so this is when it was solved.
        let rows: Vec<(String, String, String, String)> = sqlx::query_as(
            "SELECT id, person, lane, owner FROM request WHERE state = $1 AND changed <= $2 ORDER BY received, id LIMIT $3",
        )
        .bind(text_of(&State::Resolved))
        .bind(self.now.0 - SILENCE)
        .bind(AT_ONCE)
        .fetch_all(&mut self.db)
        .await?;
        let mut closed = 0;
        for (id, asked, lane, owner) in rows {
            let id: RequestId = id.parse().map_err(|error| stored("request", error))?;
            let at = Standing { lane: of_text("lane", lane)?, state: State::Closed };
            let helper = helper(at.lane, if owner.is_empty() { None } else { Some(parse(owner)?) });
            let about = About { id: &id, asked: &parse(asked)?, helper: helper.as_ref() };
            sqlx::query(
                "UPDATE request SET state = $1, rev = rev + 1, changed = $2 WHERE id = $3 AND state = $4",
            )
            .bind(text_of(&State::Closed))
            .bind(self.now.0)
            .bind(id.as_str())
            .bind(text_of(&State::Resolved))
            .execute(&mut self.db)
            .await?;
            let what = Happening::ClosedByTime;
            self.happened(&Doer::server(), about, at, "request.closed-by-time", what).await?;
            closed += 1;
        }
        Ok(closed)
    }
}
