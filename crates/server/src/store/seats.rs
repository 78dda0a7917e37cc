//! Who may sit in a room of the relay: read from what is durable, so a relay that asks again sees the end of each.
//!
//! INVARIANT: nobody sits opposite the person who asked whom they have not let in, under the lease that the room is named by.

use deskside_core::id::{RequestId, Skill};
use deskside_protocol::help::{GRACE, OBSERVES};

use super::people::parse;
use super::{Store, stored};
use crate::fault::Result;
use crate::relay::{Parties, Party};

/// A power user who handed a request over.
#[derive(sqlx::FromRow)]
struct Observer {
    asker: String,
    asked_on: String,
    person: String,
    skill: String,
    key: String,
}

impl Store {
    /// Who the two sides of the live session about a request under a lease are, if there is one now.
    pub(crate) async fn parties(&self, id: &RequestId, lease: u32) -> Result<Option<Parties>> {
        match self.let_in(id, lease).await? {
            Some(parties) => Ok(Some(parties)),
            None => self.observed(id, lease).await,
        }
    }

    /// Who has the request and was let in under this lease: a power user, or its owner of IT.
    async fn let_in(&self, id: &RequestId, lease: u32) -> Result<Option<Parties>> {
        let row: Option<(String, String, String, String)> = sqlx::query_as(
            "SELECT r.person, d.key, r.owner, r.lease_key FROM request r JOIN device d ON d.id = r.device
             WHERE r.id = $1 AND r.lease = $2 AND r.lease_until + $3 > $4 AND (
                   (r.lane = 'peer' AND r.state = 'in-session')
                OR (r.lane = 'it' AND r.state IN ('owned', 'waiting-user') AND r.let_in = r.lease
                    AND EXISTS (SELECT 1 FROM person o WHERE o.id = r.owner AND o.role = 'it')))",
        )
        .bind(id.as_str())
        .bind(i64::from(lease))
        .bind(GRACE)
        .bind(self.now().0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(|(asker, asked_on, holder, with)| {
            Ok(Parties { asker: party(asker, asked_on)?, holder: party(holder, with)?, lease })
        })
        .transpose()
    }

    /// Who was let in under this lease and handed the request over a while ago. They may stay as long as it goes on, while
    /// their certificate counts.
    async fn observed(&self, id: &RequestId, lease: u32) -> Result<Option<Parties>> {
        let now = self.now();
        let row: Option<Observer> = sqlx::query_as(
            "SELECT r.person AS asker, a.key AS asked_on, c.person, c.skill, d.key
             FROM claim c JOIN request r ON r.id = c.request JOIN device d ON d.id = c.device
                  JOIN device a ON a.id = r.device
             WHERE c.request = $1 AND c.lease = $2 AND c.how = 'request.hand-over' AND c.let_in = 1 AND c.ended > $3
               AND r.over = 0",
        )
        .bind(id.as_str())
        .bind(i64::from(lease))
        .bind(now.0 - OBSERVES)
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let skill: Skill = row.skill.parse().map_err(|error| stored("skill", error))?;
        let (asker, holder) = (party(row.asker, row.asked_on)?, party(row.person, row.key)?);
        let certified = self.certified().await?;
        let key = holder.device.as_deref().unwrap_or_default();
        let certificate = certified.of(&holder.person, key, now);
        let counts = certificate.is_some_and(|certificate| certificate.can_help(&skill, now));
        Ok(counts.then_some(Parties { asker, holder, lease }))
    }
}

fn party(person: String, device: String) -> Result<Party> {
    Ok(Party { person: parse(person)?, device: Some(device) })
}
