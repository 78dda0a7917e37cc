//! People, their devices, and the invitations that let them in.

use deskside_core::id::{DeviceId, Digest, Millis, PersonId};
use deskside_protocol::account::{Device, NewDevice, Person, Role};
use deskside_protocol::problem::Problem;
use deskside_protocol::{Page, PageQuery};
use serde_json::json;

use super::{Caller, Cursor, Store, Work, of_text, page_size, stored, text_of};
use crate::clock::DAY;
use crate::fault::{Result, unusable};
use crate::invisible::name_key;
use crate::secret;

/// How long an invitation lasts.
const INVITATION: i64 = 7 * DAY;

/// How many devices one person has at most.
const DEVICES: i64 = 20;

/// Somebody who uses an invitation, as they are kept.
pub(crate) struct Arrival {
    pub(crate) invitation: Digest,
    pub(crate) name: String,
    pub(crate) login: String,
    /// The hash of it.
    pub(crate) password: String,
    pub(crate) device: NewDevice,
}

/// What to compare a password with.
pub(crate) struct Account {
    pub(crate) id: PersonId,
    pub(crate) password: String,
}

/// What a login is compared by.
pub(crate) fn login_key(login: &str) -> String {
    login.trim().to_lowercase()
}

impl Store {
    /// Whether nobody has an account yet.
    pub(crate) async fn is_empty(&self) -> Result<bool> {
        let one: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM person LIMIT 1").fetch_optional(&self.readers).await?;
        Ok(one.is_none())
    }

    /// Whether an invitation can be used.
    pub(crate) async fn is_invited(&self, invitation: &Digest) -> Result<bool> {
        let one: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM invitation WHERE token = $1 AND used = 0 AND expires > $2")
                .bind(invitation.as_str())
                .bind(self.now().0)
                .fetch_optional(&self.readers)
                .await?;
        Ok(one.is_some())
    }

    /// Keeps an invitation; `by` is the id of a person, or `system`. The answer is when it ends.
    pub(crate) async fn invite(&self, by: String, token: Digest, role: Role, name: String) -> Result<Millis> {
        self.write(move |work| {
            Box::pin(async move {
                let expires = Millis(work.now.0 + INVITATION);
                sqlx::query(
                    "INSERT INTO invitation (token, role, name, made_by, made, expires) VALUES ($1, $2, $3, $4, $5, $6)",
                )
                .bind(token.as_str())
                .bind(text_of(&role))
                .bind(name)
                .bind(&by)
                .bind(work.now.0)
                .bind(expires.0)
                .execute(&mut work.db)
                .await?;
                work.record(&by, "invitation.made", "", &[("role", json!(role))]);
                Ok(expires)
            })
        })
        .await
    }

    /// Uses an invitation: makes the account, enrols the device and starts a session with it.
    pub(crate) async fn join(&self, arrival: Arrival, session: Digest) -> Result<()> {
        self.write(move |work| {
            Box::pin(async move {
                let person: PersonId = secret::id();
                let role: Option<String> = sqlx::query_scalar(
                    "UPDATE invitation SET used_by = $1, used = $2
                     WHERE token = $3 AND used = 0 AND expires > $2 RETURNING role",
                )
                .bind(person.as_str())
                .bind(work.now.0)
                .bind(arrival.invitation.as_str())
                .fetch_optional(&mut work.db)
                .await?;
                let role: Role = of_text("role", role.ok_or(Problem::InvitationOver)?)?;
                let added = sqlx::query(
                    "INSERT INTO person (id, name, login, login_key, password, role, since)
                     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (login_key) DO NOTHING",
                )
                .bind(person.as_str())
                .bind(&arrival.name)
                .bind(arrival.login.trim())
                .bind(login_key(&arrival.login))
                .bind(&arrival.password)
                .bind(text_of(&role))
                .bind(work.now.0)
                .execute(&mut work.db)
                .await?;
                if added.rows_affected() == 0 {
                    return Err(Problem::LoginTaken.into());
                }
                let others: Vec<String> = sqlx::query_scalar("SELECT name FROM person WHERE id <> $1")
                    .bind(person.as_str())
                    .fetch_all(&mut work.db)
                    .await?;
                let key = name_key(&arrival.name);
                if others.iter().any(|other| name_key(other) == key) {
                    return Err(unusable("/name", "somebody has this name already").into());
                }
                work.record(person.as_str(), "person.joined", person.as_str(), &[("role", json!(role))]);
                // Nobody who has just come has too many of anything.
                let (device, _) = work.enrol(&person, &arrival.device).await?;
                work.start_session(session, person, Some(device)).await.map(drop)
            })
        })
        .await
    }

    /// The account that was made with an invitation, if it was by this login on the device with this key.
    pub(crate) async fn arrived(
        &self,
        invitation: &Digest,
        login: &str,
        device_key: &str,
    ) -> Result<Option<Account>> {
        let row: Option<(String, String)> = sqlx::query_as(
            "SELECT p.id, p.password FROM invitation i JOIN person p ON p.id = i.used_by
             WHERE i.token = $1 AND p.login_key = $2
               AND EXISTS (SELECT 1 FROM device d WHERE d.person = p.id AND d.key = $3)",
        )
        .bind(invitation.as_str())
        .bind(login_key(login))
        .bind(device_key)
        .fetch_optional(&self.readers)
        .await?;
        row.map(|(id, password)| Ok(Account { id: parse(id)?, password })).transpose()
    }

    /// The account that somebody says is theirs.
    pub(crate) async fn account(&self, login: &str) -> Result<Option<Account>> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT id, password FROM person WHERE login_key = $1")
                .bind(login_key(login))
                .fetch_optional(&self.readers)
                .await?;
        row.map(|(id, password)| Ok(Account { id: parse(id)?, password })).transpose()
    }

    /// Everybody, in the order in which they joined.
    pub(crate) async fn people(&self, page: PageQuery) -> Result<Page<Person>> {
        let limit = page_size(page.limit)?;
        let after =
            page.cursor.as_deref().map(Cursor::parse).transpose()?.map_or(String::new(), |cursor| cursor.id);
        let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
            "SELECT id, name, login, role, since FROM person WHERE id > $1 ORDER BY id LIMIT $2",
        )
        .bind(after)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let full = i64::try_from(rows.len()) == Ok(limit);
        let mut people = Vec::with_capacity(rows.len());
        for (id, name, login, role, since) in rows {
            let devices = self.devices(&id).await?;
            let role = of_text("role", role)?;
            people.push(Person { id: parse(id)?, name, login, role, since: Millis(since), devices });
        }
        let next =
            people.last().filter(|_| full).map(|last| Cursor { place: 0, id: last.id.to_string() }.text());
        Ok(Page { rows: people, next })
    }

    async fn devices(&self, person: &str) -> Result<Vec<Device>> {
        let rows: Vec<(String, String, String)> =
            sqlx::query_as("SELECT id, name, key FROM device WHERE person = $1 AND gone = 0 ORDER BY id")
                .bind(person)
                .fetch_all(&self.readers)
                .await?;
        rows.into_iter().map(device).collect()
    }

    /// A device, if it belongs to this person.
    pub(crate) async fn device_of(&self, caller: &Caller, id: &DeviceId) -> Result<Option<Device>> {
        if let Some(device) = caller.device.as_ref().filter(|device| device.id == *id) {
            return Ok(Some(device.clone()));
        }
        self.enrolled(&caller.id, id).await
    }

    /// A device, if this person enrolled it.
    pub(crate) async fn enrolled(&self, person: &PersonId, id: &DeviceId) -> Result<Option<Device>> {
        let row: Option<(String, String, String)> =
            sqlx::query_as("SELECT id, name, key FROM device WHERE id = $1 AND person = $2 AND gone = 0")
                .bind(id.as_str())
                .bind(person.as_str())
                .fetch_optional(&self.readers)
                .await?;
        row.map(device).transpose()
    }
}

impl Work {
    /// Enrols a device of a person. The same key again is the same device, also when it was gone. When there are too many, those
    /// go that were not used for the longest time; the answer has the sessions that end with them.
    pub(super) async fn enrol(
        &mut self,
        person: &PersonId,
        device: &NewDevice,
    ) -> Result<(DeviceId, Vec<String>)> {
        let known: Option<String> =
            sqlx::query_scalar("SELECT id FROM device WHERE person = $1 AND key = $2 AND gone = 0")
                .bind(person.as_str())
                .bind(&device.key)
                .fetch_optional(&mut self.db)
                .await?;
        if let Some(id) = known {
            return Ok((id.parse().map_err(|error| stored("device", error))?, Vec::new()));
        }
        let new: DeviceId = secret::id();
        let id: String = sqlx::query_scalar(
            "INSERT INTO device (id, person, name, key, since) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (person, key) DO UPDATE SET name = $3, since = $5, gone = 0 RETURNING id",
        )
        .bind(new.as_str())
        .bind(person.as_str())
        .bind(&device.name)
        .bind(&device.key)
        .bind(self.now.0)
        .fetch_one(&mut self.db)
        .await?;
        let id: DeviceId = id.parse().map_err(|error| stored("device", error))?;
        self.record(person.as_str(), "device.enrolled", id.as_str(), &[("key", json!(device.key))]);
        let ended = self.drop_devices(person, &id).await?;
        Ok((id, ended))
    }

    /// Drops the devices of a person that are too many. The row of one that submitted something stays, for its key verifies that.
    async fn drop_devices(&mut self, person: &PersonId, new: &DeviceId) -> Result<Vec<String>> {
        let unused: Vec<String> = sqlx::query_scalar(
            "SELECT d.id FROM device d WHERE d.person = $1 AND d.gone = 0 AND d.id <> $2
             ORDER BY COALESCE((SELECT MAX(s.used) FROM session s WHERE s.person = $1 AND s.device = d.id), d.since) DESC, d.id DESC
             LIMIT 1000 OFFSET $3",
        )
        .bind(person.as_str())
        .bind(new.as_str())
        .bind(DEVICES - 1)
        .fetch_all(&mut self.db)
        .await?;
        let mut ended = Vec::new();
        for device in unused {
            let sql = "DELETE FROM session WHERE person = $1 AND device = $2 RETURNING token";
            let query = sqlx::query_scalar(sql).bind(person.as_str()).bind(&device);
            ended.extend(query.fetch_all(&mut self.db).await?);
            sqlx::query("UPDATE device SET gone = $1 WHERE id = $2")
                .bind(self.now.0)
                .bind(&device)
                .execute(&mut self.db)
                .await?;
            let sql = "DELETE FROM device WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM request WHERE person = $2 AND device = $1)";
            sqlx::query(sql).bind(&device).bind(person.as_str()).execute(&mut self.db).await?;
            self.record(person.as_str(), "device.gone", &device, &[]);
        }
        Ok(ended)
    }
}

pub(super) fn device((id, name, key): (String, String, String)) -> Result<Device> {
    Ok(Device { id: id.parse().map_err(|error| stored("device", error))?, name, key })
}

pub(super) fn parse(id: String) -> Result<PersonId> {
    id.parse().map_err(|error| stored("person", error))
}
