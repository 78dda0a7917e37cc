//! The owner of IT asks to be let into a run, under a lease like that of a power user, and stays its owner when it ends.
//!
//! INVARIANT: it ends with what it rests on: when the owner is another one or none, and when the request is over. The claims
//! of power users know nothing of it, because waiting times and what they did are counted from those.

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::Lane;
use deskside_protocol::account::{Device, Role};
use deskside_protocol::help::{Claimed, GRACE, LEASE, Lease};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, PersonRef};

use super::events::Audience;
use super::moves::{About, Doer, Found};
use super::requests::{Sight, news};
use super::{Caller, Store, Work, stored};
use crate::fault::Result;

impl Found {
    /// Whether its owner of IT asks to be let in, or is in, under a lease that lasts or is kept for them.
    fn is_joined(&self, now: Millis) -> bool {
        self.at.is_owned() && self.lease_until.0 + GRACE > now.0
    }

    /// Whether this person has this lease of the run.
    pub(super) fn is_joined_by(&self, by: &Caller, lease: Option<u32>, now: Millis) -> bool {
        let owns = by.role == Role::It && self.owner.as_ref() == Some(&by.id);
        self.is_joined(now) && owns && lease == Some(self.lease)
    }

    /// Whether its owner of IT waits to be let in.
    pub(super) fn wants_in(&self, now: Millis) -> bool {
        self.is_joined(now) && self.let_in != self.lease
    }
}

impl Store {
    /// Asks the person who asked to let the owner of IT in. From the device that does so already, it renews the lease.
    pub(crate) async fn join_run(&self, by: &Caller, device: Device, id: &RequestId) -> Result<Claimed> {
        let (caller, request) = (by.clone(), id.clone());
        let lease = self
            .write(move |work| Box::pin(async move { work.join_run(&caller, &device, &request).await }))
            .await?;
        Ok(Claimed { lease, request: self.view(by, id, Sight::Changed).await? })
    }
}

impl Work {
    async fn join_run(&mut self, by: &Caller, device: &Device, id: &RequestId) -> Result<Lease> {
        let found = self.load(id).await?.ok_or(Problem::NotFound)?;
        // Nobody helps themselves.
        if found.owner.as_ref() != Some(&by.id) || found.asked == by.id {
            return Err(Problem::NotAllowed.into());
        }
        if !found.at.is_owned() {
            return Err(found.moved().into());
        }
        if found.is_joined(self.now) && found.lease_key == device.key {
            return self.renew(&found).await;
        }
        let until = Millis(self.now.0 + LEASE);
        // It rises in `rev` too: who lets somebody in has seen with which device they come.
        let number: i64 = sqlx::query_scalar(
            "UPDATE request SET lease = lease + 1, lease_until = $1, lease_key = $2, rev = rev + 1, changed = $3
             WHERE id = $4 RETURNING lease",
        )
        .bind(until.0)
        .bind(&device.key)
        .bind(self.now.0)
        .bind(id.as_str())
        .fetch_one(&mut self.db)
        .await?;
        let lease = u32::try_from(number).map_err(|error| stored("lease", error))?;
        let about = About { id, asked: &found.asked, helper: None };
        let what = Happening::WantsIn { lease };
        self.happened(&Doer::caller(by), about, found.at, "request.join", what).await?;
        Ok(Lease { lease, until, now: self.now })
    }

    /// Whoever has the request was let in, under the lease that they have now.
    pub(super) async fn let_in(&mut self, found: &Found) -> Result<()> {
        let sql = match found.at.lane {
            Lane::Peer => "UPDATE claim SET let_in = 1 WHERE request = $1 AND lease = $2",
            Lane::It => "UPDATE request SET let_in = $2 WHERE id = $1",
        };
        sqlx::query(sql).bind(found.id.as_str()).bind(i64::from(found.lease)).execute(&mut self.db).await?;
        Ok(())
    }

    /// The owner of IT leaves the run. The request stays theirs, so there is nothing to say in its timeline.
    pub(super) async fn leave_run(&mut self, by: &Caller, found: &Found, to: Lane) -> Result<()> {
        if to != Lane::It {
            return Err(Problem::NotAllowed.into());
        }
        sqlx::query("UPDATE request SET lease_until = 0 WHERE id = $1")
            .bind(found.id.as_str())
            .execute(&mut self.db)
            .await?;
        self.record(by.id.as_str(), "request.leave-run", found.id.as_str(), &[("lease", found.lease.into())]);
        let who = PersonRef { id: by.id.clone(), name: by.name.clone() };
        let news = news(&found.id, &found.asked, found.at.state, &Happening::LetGo, who);
        self.tell(Audience::Person(found.asked.clone()), news);
        Ok(())
    }
}
