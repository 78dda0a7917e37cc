//! Sessions: who is calling, and until when that holds.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use deskside_core::id::{DeviceId, Digest, PersonId};
use deskside_protocol::account::{Device, Me, NewDevice, Role};
use deskside_protocol::problem::Problem;

use super::people::{device, parse};
use super::{Account, Store, Work, of_text, stored};
use crate::clock::{DAY, HOUR, SECOND};
use crate::fault::Result;

/// How long a session lasts without use.
const IDLE: i64 = 30 * DAY;
/// How many sessions one person has at most.
const SESSIONS: i64 = 50;
/// How much later a use has to be than the last one noted, to be noted.
const NOTED: i64 = HOUR;

/// How long a session that was read is known without reading it again.
const KNOWN: i64 = 10 * SECOND;
/// More sessions than this are not known at a time.
const MANY: usize = 20_000;

/// The sessions that were read a moment ago.
///
/// INVARIANT: a session that has ended in this server is not known any more, also when it was being read meanwhile.
#[derive(Default)]
pub(super) struct Known(Mutex<Sessions>);

#[derive(Default)]
struct Sessions {
    /// How many have ended.
    ended: u64,
    callers: HashMap<Digest, (Caller, i64)>,
}

impl Known {
    fn find(&self, session: &Digest, now: i64) -> std::result::Result<Caller, u64> {
        let sessions = self.sessions();
        match sessions.callers.get(session) {
            Some((caller, read)) if now - read < KNOWN => Ok(caller.clone()),
            _ => Err(sessions.ended),
        }
    }

    /// Keeps what was read, unless a session has ended since `ended` were counted.
    fn keep(&self, caller: &Caller, now: i64, ended: u64) {
        let mut sessions = self.sessions();
        if sessions.ended == ended {
            if sessions.callers.len() >= MANY {
                sessions.callers.clear();
            }
            sessions.callers.insert(caller.session.clone(), (caller.clone(), now));
        }
    }

    /// What is known of a person has changed: it is read anew.
    pub(super) fn forget(&self, person: &PersonId) {
        let mut sessions = self.sessions();
        sessions.ended += 1;
        sessions.callers.retain(|_, (caller, _)| caller.id != *person);
    }

    pub(super) fn end(&self, session: &Digest) {
        let mut sessions = self.sessions();
        sessions.ended += 1;
        sessions.callers.remove(session);
    }

    fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) id: PersonId,
    pub(crate) name: String,
    pub(crate) role: Role,
    /// The device of this session.
    pub(crate) device: Option<Device>,
    /// What is kept of the token.
    pub(crate) session: Digest,
}

#[derive(sqlx::FromRow)]
struct Row {
    person: String,
    name: String,
    role: String,
    device: String,
    device_name: String,
    device_key: String,
    used: i64,
}

impl Store {
    /// Who has this session, if it has not ended.
    pub(crate) async fn caller(&self, session: Digest) -> Result<Option<Caller>> {
        let now = self.now().0;
        let ended = match self.known.find(&session, now) {
            Ok(caller) => return Ok(Some(caller)),
            Err(ended) => ended,
        };
        let row: Option<Row> = sqlx::query_as(
            "SELECT s.person, p.name, p.role, s.device, s.used,
                    COALESCE(d.name, '') AS device_name, COALESCE(d.key, '') AS device_key
             FROM session s JOIN person p ON p.id = s.person LEFT JOIN device d ON d.id = s.device
             WHERE s.token = $1",
        )
        .bind(session.as_str())
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row.filter(|row| now - row.used < IDLE) else { return Ok(None) };
        if now - row.used > NOTED {
            self.note_use(session.clone()).await?;
        }
        let device = match row.device.is_empty() {
            true => None,
            false => Some(device((row.device, row.device_name, row.device_key))?),
        };
        let role = of_text("role", row.role)?;
        let caller = Caller { id: parse(row.person)?, name: row.name, role, device, session };
        self.known.keep(&caller, now, ended);
        Ok(Some(caller))
    }

    async fn note_use(&self, session: Digest) -> Result<()> {
        self.write(move |work| {
            Box::pin(async move {
                sqlx::query("UPDATE session SET used = $1 WHERE token = $2")
                    .bind(work.now.0)
                    .bind(session.as_str())
                    .execute(&mut work.db)
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Starts a session for somebody whose password was right, and enrols their device if there is a new one. `known` is
    /// the enrolled device that makes the call. The password that was right has to be the one that is still kept.
    /// The answer is the sessions that ended because there were too many.
    pub(crate) async fn sign_in(
        &self,
        Account { id: person, password }: Account,
        new: Option<NewDevice>,
        known: Option<DeviceId>,
        session: Digest,
    ) -> Result<Vec<Digest>> {
        let ended = self.write(move |work| {
            Box::pin(async move {
                let kept: Option<i64> =
                    sqlx::query_scalar("SELECT 1 FROM person WHERE id = $1 AND password = $2")
                        .bind(person.as_str())
                        .bind(password)
                        .fetch_optional(&mut work.db)
                        .await?;
                kept.ok_or(Problem::WrongPassword)?;
                let (device, mut ended) = match new {
                    Some(new) => {
                        let (device, ended) = work.enrol(&person, &new).await?;
                        (Some(device), ended)
                    }
                    None => (known, Vec::new()),
                };
                ended.extend(work.start_session(session, person, device).await?);
                ended
                    .into_iter()
                    .map(|token| token.parse().map_err(|error| stored("session", error)))
                    .collect()
            })
        });
        self.ended(ended.await?)
    }

    /// Ends a session.
    pub(crate) async fn sign_out(&self, caller: Caller) -> Result<()> {
        let session = caller.session.clone();
        self.write(move |work| {
            Box::pin(async move {
                sqlx::query("DELETE FROM session WHERE token = $1")
                    .bind(caller.session.as_str())
                    .execute(&mut work.db)
                    .await?;
                work.record(caller.id.as_str(), "session.ended", caller.id.as_str(), &[]);
                Ok(())
            })
        })
        .await?;
        self.known.end(&session);
        Ok(())
    }

    /// Forgets the sessions that nobody used for too long.
    pub(crate) async fn forget_idle_sessions(&self) -> Result<()> {
        self.write(|work| {
            Box::pin(async move {
                sqlx::query("DELETE FROM session WHERE used < $1")
                    .bind(work.now.0 - IDLE)
                    .execute(&mut work.db)
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Who somebody is, as they see it.
    pub(crate) async fn me(&self, caller: &Caller) -> Result<Me> {
        Ok(Me {
            id: caller.id.clone(),
            name: caller.name.clone(),
            role: caller.role,
            device: caller.device.as_ref().map(|device| device.id.clone()),
            organisation: self.organisation().await?,
        })
    }
}

impl Work {
    /// Starts a session. When there are too many, those end that were not used for the longest time; the answer is which.
    pub(super) async fn start_session(
        &mut self,
        token: Digest,
        person: PersonId,
        device: Option<DeviceId>,
    ) -> Result<Vec<String>> {
        let device = device.as_ref().map_or("", DeviceId::as_str);
        sqlx::query("INSERT INTO session (token, person, device, started, used) VALUES ($1, $2, $3, $4, $4)")
            .bind(token.as_str())
            .bind(person.as_str())
            .bind(device)
            .bind(self.now.0)
            .execute(&mut self.db)
            .await?;
        self.record(person.as_str(), "session.started", person.as_str(), &[("device", device.into())]);
        let ended = sqlx::query_scalar(
            "DELETE FROM session WHERE token IN (
                 SELECT token FROM session WHERE person = $1 AND token <> $2
                 ORDER BY used DESC, started DESC, token LIMIT 1000 OFFSET $3)
             RETURNING token",
        )
        .bind(person.as_str())
        .bind(token.as_str())
        .bind(SESSIONS - 1);
        Ok(ended.fetch_all(&mut self.db).await?)
    }
}
