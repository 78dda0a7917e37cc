//! What time does to requests that power users are asked about: leases run out, certificates end, power users are
//! asked when it is time, and IT at last.

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::{Lane, Standing, State};
use deskside_protocol::event::News;
use deskside_protocol::help::GRACE;
use deskside_protocol::request::Happening;

use super::events::Audience;
use super::moves::{Doer, Found, Shift};
use super::{Store, Work, stored};
use crate::fault::Result;

/// How many of each kind are led on in one transaction.
const AT_ONCE: i64 = 100;
const HELD: &[State] = &[State::Claimed, State::InSession];

impl Store {
    /// Leads on what time has come for.
    pub(crate) async fn watch_leases(&self) -> Result<()> {
        while self.write(|work| Box::pin(work.watch_leases())).await? {}
        Ok(())
    }
}

impl Work {
    /// `true` when there may be more.
    async fn watch_leases(&mut self) -> Result<bool> {
        let lapsed = self
            .due(
                "SELECT id FROM request WHERE lane = 'peer' AND state IN ('claimed', 'in-session') AND lease_until <= $1
                 ORDER BY received, id LIMIT $2",
                self.now.0 - GRACE,
            )
            .await?;
        for found in &lapsed {
            self.go_back(found, "request.lapsed", Happening::Lapsed).await?;
        }
        let away = self
            .due(
                "SELECT id FROM request WHERE lane = 'peer' AND state IN ('claimed', 'in-session') AND lease_until <= $1
                   AND away = 0 ORDER BY received, id LIMIT $2",
                self.now.0,
            )
            .await?;
        for found in &away {
            sqlx::query("UPDATE request SET away = 1 WHERE id = $1")
                .bind(found.id.as_str())
                .execute(&mut self.db)
                .await?;
            let back = Millis(found.lease_until.0 + GRACE);
            let news = News::Helper { id: found.id.clone(), back: Some(back) };
            self.tell(Audience::Person(found.asked.clone()), news);
        }
        self.end_uncertified().await?;
        let late = self
            .due(
                "SELECT id FROM request WHERE lane = 'peer' AND state = 'open' AND then_it > 0 AND then_it <= $1
                 ORDER BY received, id LIMIT $2",
                self.now.0,
            )
            .await?;
        for found in &late {
            let shift = Shift {
                guard: vec![State::Open],
                to: Standing { lane: Lane::It, state: State::Open },
                owner: None,
                action: "request.passed-to-it",
                what: Happening::PassedToIt,
            };
            self.shift(&Doer::server(), found, shift).await?;
        }
        let begun = self.begin().await?;
        let full = usize::try_from(AT_ONCE).expect("a small number");
        Ok([lapsed.len(), away.len(), late.len(), begun].contains(&full))
    }

    /// Asks power users about the requests whose time has come, and says how many there were.
    async fn begin(&mut self) -> Result<usize> {
        let begun = self
            .due(
                "SELECT id FROM request WHERE lane = 'peer' AND state = 'open' AND not_before > 0 AND not_before <= $1
                 ORDER BY received, id LIMIT $2",
                self.now.0,
            )
            .await?;
        for found in &begun {
            sqlx::query("UPDATE request SET not_before = 0 WHERE id = $1")
                .bind(found.id.as_str())
                .execute(&mut self.db)
                .await?;
            self.offer(&found.id, found.skill.as_ref(), &found.asked, true).await?;
        }
        Ok(begun.len())
    }

    /// Ends the leases of those whose certificate does not count any more.
    pub(super) async fn end_uncertified(&mut self) -> Result<()> {
        let sql = "SELECT id FROM request WHERE lane = 'peer' AND state IN ('claimed', 'in-session')";
        let held: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut self.db).await?;
        // Read also when nobody helps: what was published is known to the live connections from now on.
        self.certified().await?;
        for found in self.all(held).await? {
            if !self.is_certified(&found).await? {
                self.go_back(&found, "request.uncertified", Happening::Uncertified).await?;
            }
        }
        Ok(())
    }

    /// Whether the certificate of the power user who has a request still counts for it.
    pub(super) async fn is_certified(&mut self, found: &Found) -> Result<bool> {
        let certified = self.certified().await?;
        let certificate =
            found.owner.as_ref().and_then(|owner| certified.of(owner, &found.lease_key, self.now));
        let helps = found.skill.as_ref().zip(certificate);
        Ok(helps.is_some_and(|(skill, certificate)| certificate.can_help(skill, self.now)))
    }

    /// A request goes back to its place among those that wait for a power user.
    pub(super) async fn go_back(
        &mut self,
        found: &Found,
        action: &'static str,
        what: Happening,
    ) -> Result<()> {
        let to = Standing { lane: Lane::Peer, state: State::Open };
        let shift = Shift { guard: HELD.to_vec(), to, owner: None, action, what };
        self.shift(&Doer::server(), found, shift).await.map(drop)
    }

    async fn due(&mut self, sql: &'static str, until: i64) -> Result<Vec<Found>> {
        let ids: Vec<String> =
            sqlx::query_scalar(sql).bind(until).bind(AT_ONCE).fetch_all(&mut self.db).await?;
        self.all(ids).await
    }

    async fn all(&mut self, ids: Vec<String>) -> Result<Vec<Found>> {
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            let id: RequestId = id.parse().map_err(|error| stored("request", error))?;
            all.extend(self.load(&id).await?);
        }
        Ok(all)
    }
}
