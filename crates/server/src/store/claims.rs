//! A power user has a request, under a lease: claimed by one conditional update, renewed, and let go.
//!
//! INVARIANT: the number of a lease only rises, also when it lapsed, and who writes under another than the newest writes
//! nothing. Whether a certificate counts is asked inside the transaction of the change.

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::{Lane, Move, MoveError, Part, Standing, State, lead, valid_from};
use deskside_protocol::account::Device;
use deskside_protocol::event::News;
use deskside_protocol::help::{Claimed, LEASE, Lease, Leave};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::Happening;

use super::events::Audience;
use super::moves::{About, Doer, Found, Shift, action};
use super::requests::Sight;
use super::{Caller, Store, Work, stored};
use crate::fault::{Result, unusable};

impl Store {
    /// Makes a request that waits for a power user theirs. From the device that has it already, it renews the lease.
    pub(crate) async fn claim(&self, by: &Caller, device: Device, id: &RequestId) -> Result<Claimed> {
        let (caller, request) = (by.clone(), id.clone());
        let lease = self
            .write(move |work| Box::pin(async move { work.claim(&caller, &device, &request).await }))
            .await?;
        Ok(Claimed { lease, request: self.view(by, id, Sight::Changed).await? })
    }

    /// Renews a lease.
    pub(crate) async fn heartbeat(&self, by: &Caller, id: &RequestId, lease: u32) -> Result<Lease> {
        let (by, id) = (by.clone(), id.clone());
        // What ends because of it is kept, and so the refusal is not an error of the change.
        let renewed = self.write(move |work| Box::pin(async move { work.heartbeat(&by, &id, lease).await }));
        Ok(renewed.await??)
    }

    /// Ends a lease: back to the power users, or on to IT.
    pub(crate) async fn leave(&self, by: &Caller, id: &RequestId, wanted: Leave) -> Result<()> {
        let (by, id) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.leave(&by, &id, wanted).await })).await
    }
}

impl Work {
    async fn claim(&mut self, by: &Caller, device: &Device, id: &RequestId) -> Result<Lease> {
        let mut found = self.load(id).await?.ok_or(Problem::NotFound)?;
        let can_help = self.can_help(by, device, &found).await?;
        if !can_help && !found.is_seen_by(by, self.now) {
            return Err(Problem::NotFound.into());
        }
        if found.at.is_held() && !found.is_held(self.now) {
            self.go_back(&found, "request.lapsed", Happening::Lapsed).await?;
            found = self.load(id).await?.ok_or(Problem::NotFound)?;
        }
        let mine = found.owner.as_ref() == Some(&by.id);
        if can_help && mine && found.at.is_held() && found.lease_key == device.key {
            return self.renew(&found).await;
        }
        let part = Part { can_help, ..found.part(by, None, self.now) };
        match lead(found.at, Move::Claim, part, "") {
            Ok(to) => debug_assert_eq!(to.state, State::Claimed),
            Err(MoveError::NotForYou) => return Err(Problem::NotAllowed.into()),
            Err(_) if found.at.is_held() && mine => {
                return Err(Problem::HelpingAlready { id: id.clone() }.into());
            }
            Err(_) if found.at.is_held() => return Err(Problem::Taken { by: found.owner_name }.into()),
            // Nobody who does not know of it learns what became of it.
            Err(_) => return Err(Problem::NotFound.into()),
        }
        if let Some(id) = self.helping(by).await? {
            return Err(Problem::HelpingAlready { id }.into());
        }
        self.take(by, device, &found).await
    }

    /// Whether this person may help with a request now, as the manifest says that is published.
    async fn can_help(&mut self, by: &Caller, device: &Device, found: &Found) -> Result<bool> {
        let Some(skill) = found.skill.as_ref().filter(|_| !found.is_early) else { return Ok(false) };
        let certified = self.certified().await?;
        let certificate = certified.of(&by.id, &device.key, self.now);
        if !certificate.is_some_and(|certificate| certificate.can_help(skill, self.now)) {
            return Ok(false);
        }
        let may: i64 = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM device WHERE id = $1 AND person = $2 AND gone = 0)
                AND NOT EXISTS (SELECT 1 FROM request_not WHERE request = $3 AND person = $2)",
        )
        .bind(device.id.as_str())
        .bind(by.id.as_str())
        .bind(found.id.as_str())
        .fetch_one(&mut self.db)
        .await?;
        Ok(may == 1)
    }

    /// The request that this power user has. One whose lease is over goes back first.
    async fn helping(&mut self, by: &Caller) -> Result<Option<RequestId>> {
        let held: Vec<String> = sqlx::query_scalar(
            "SELECT id FROM request WHERE owner = $1 AND over = 0 AND lane = 'peer' AND state IN ('claimed', 'in-session')",
        )
        .bind(by.id.as_str())
        .fetch_all(&mut self.db)
        .await?;
        for id in held {
            let id: RequestId = id.parse().map_err(|error| stored("request", error))?;
            let Some(found) = self.load(&id).await? else { continue };
            if found.is_held(self.now) {
                return Ok(Some(id));
            }
            self.go_back(&found, "request.lapsed", Happening::Lapsed).await?;
        }
        Ok(None)
    }

    /// The claim itself.
    async fn take(&mut self, by: &Caller, device: &Device, found: &Found) -> Result<Lease> {
        let until = Millis(self.now.0 + LEASE);
        let taken: Option<(i64, i64)> = sqlx::query_as(
            "UPDATE request SET state = 'claimed', owner = $1, lease = lease + 1, lease_until = $2, lease_key = $3,
                    away = 0, rev = rev + 1, changed = $4, waited = waited + $4 - open_since
             WHERE id = $5 AND lane = 'peer' AND state = 'open' AND not_before = 0 AND person <> $1
               AND NOT EXISTS (SELECT 1 FROM request h WHERE h.owner = $1 AND h.over = 0 AND h.lane = 'peer'
                                  AND h.state IN ('claimed', 'in-session'))
             RETURNING lease, waited",
        )
        .bind(by.id.as_str())
        .bind(until.0)
        .bind(&device.key)
        .bind(self.now.0)
        .bind(found.id.as_str())
        .fetch_optional(&mut self.db)
        .await?;
        let (number, waited) = taken.ok_or(Problem::NotFound)?;
        let lease = u32::try_from(number).map_err(|error| stored("lease", error))?;
        sqlx::query(
            "INSERT INTO claim (request, lease, person, device, skill, began, waited) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(found.id.as_str())
        .bind(number)
        .bind(by.id.as_str())
        .bind(device.id.as_str())
        .bind(found.skill.as_ref().map_or("", |skill| skill.as_str()))
        .bind(self.now.0)
        .bind(waited)
        .execute(&mut self.db)
        .await?;
        let about = About { id: &found.id, asked: &found.asked, helper: Some(&by.id) };
        let at = Standing { lane: Lane::Peer, state: State::Claimed };
        let what = Happening::Claimed { lease };
        self.happened(&Doer::caller(by), about, at, action(Move::Claim), what).await?;
        self.offer(&found.id, found.skill.as_ref(), &found.asked, false).await?;
        Ok(Lease { lease, until, now: self.now })
    }

    /// A lease that is held lasts longer.
    pub(super) async fn renew(&mut self, found: &Found) -> Result<Lease> {
        let until = Millis(self.now.0 + LEASE);
        sqlx::query("UPDATE request SET lease_until = $1, away = 0 WHERE id = $2 AND lease = $3")
            .bind(until.0)
            .bind(found.id.as_str())
            .bind(i64::from(found.lease))
            .execute(&mut self.db)
            .await?;
        if found.at.is_held() && found.lease_until.0 <= self.now.0 {
            let news = News::Helper { id: found.id.clone(), back: None };
            self.tell(Audience::Person(found.asked.clone()), news);
        }
        Ok(Lease { lease: found.lease, until, now: self.now })
    }

    async fn heartbeat(
        &mut self,
        by: &Caller,
        id: &RequestId,
        lease: u32,
    ) -> Result<std::result::Result<Lease, Problem>> {
        let found = self.load(id).await?.ok_or(Problem::NotFound)?;
        if found.is_joined_by(by, Some(lease), self.now) {
            return Ok(Ok(self.renew(&found).await?));
        }
        if !found.is_held_by(&by.id, Some(lease), self.now) {
            let had = self.had_lease(by, id, Some(lease)).await?;
            return Ok(Err(if had { found.lost(self.now) } else { Problem::NotFound }));
        }
        if !self.is_certified(&found).await? {
            self.go_back(&found, "request.uncertified", Happening::Uncertified).await?;
            return Ok(Err(Problem::LeaseLost { by: None }));
        }
        Ok(Ok(self.renew(&found).await?))
    }

    async fn leave(&mut self, by: &Caller, id: &RequestId, wanted: Leave) -> Result<()> {
        let found = self.load(id).await?.ok_or(Problem::NotFound)?;
        if found.is_joined_by(by, Some(wanted.lease), self.now) {
            return self.leave_run(by, &found, wanted.to).await;
        }
        let to = match wanted.to {
            Lane::Peer => Move::LetGo,
            Lane::It => Move::HandOver,
        };
        let part = found.part(by, Some(wanted.lease), self.now);
        if !part.holds {
            return self.has_left(by, &found, wanted.lease, action(to)).await;
        }
        let led = match lead(found.at, to, part, &wanted.text) {
            Ok(led) => led,
            Err(MoveError::TextMissing) => return Err(unusable("/text", "a text").into()),
            Err(MoveError::NotForYou | MoveError::NotNow) => return Err(Problem::NotAllowed.into()),
        };
        let what = match to {
            Move::HandOver => Happening::HandedOver { text: wanted.text },
            _ => Happening::LetGo,
        };
        let shift =
            Shift { guard: valid_from(to, Lane::Peer), to: led, owner: None, action: action(to), what };
        if self.shift(&Doer::caller(by), &found, shift).await? {
            Ok(())
        } else {
            Err(found.lost(self.now).into())
        }
    }

    /// Answers somebody who left before and did not hear so. Who lost the lease is told that.
    async fn has_left(&mut self, by: &Caller, found: &Found, lease: u32, how: &str) -> Result<()> {
        let ended: Option<String> =
            sqlx::query_scalar("SELECT how FROM claim WHERE request = $1 AND lease = $2 AND person = $3")
                .bind(found.id.as_str())
                .bind(i64::from(lease))
                .bind(by.id.as_str())
                .fetch_optional(&mut self.db)
                .await?;
        match ended {
            // Who joined a run of IT has left it in whichever way that ended.
            None if self.had_lease(by, &found.id, Some(lease)).await? => Ok(()),
            None => Err(Problem::NotFound.into()),
            Some(ended) if ended == how => Ok(()),
            Some(_) => Err(found.lost(self.now).into()),
        }
    }
}
