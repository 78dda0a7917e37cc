//! What became of what power users did: they hear how a request ended, and that somebody said thank you.
//!
//! INVARIANT: they hear of a state and of thanks, never of words that were not for them.

use deskside_core::id::PersonId;
use deskside_core::request::State;
use deskside_protocol::event::News;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::Happening;

use super::Work;
use super::events::Audience;
use super::moves::{About, Found};
use super::people::parse;
use crate::fault::Result;

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
