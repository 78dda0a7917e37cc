//! Accounts after they were made: another password, another role, and sessions that are ended for somebody.

use deskside_core::id::{Digest, PersonId};
use deskside_protocol::account::Role;
use deskside_protocol::problem::Problem;
use serde_json::json;

use super::people::parse;
use super::{Account, Caller, Store, Work, of_text, stored, text_of};
use crate::fault::Result;

impl Store {
    /// The account of somebody who is signed in, and their login.
    pub(crate) async fn own_account(&self, by: &Caller) -> Result<(Account, String)> {
        let (id, password, login): (String, String, String) =
            sqlx::query_as("SELECT id, password, login FROM person WHERE id = $1")
                .bind(by.id.as_str())
                .fetch_optional(&self.readers)
                .await?
                .ok_or(Problem::SignInFirst)?;
        Ok((Account { id: parse(id)?, password }, login))
    }

    /// Keeps another password, if it is still `old` that is kept, and ends all other sessions. Both are hashes. The answer is
    /// the sessions that ended.
    pub(crate) async fn change_password(&self, by: &Caller, old: String, new: String) -> Result<Vec<Digest>> {
        let caller = by.clone();
        let ended = self.write(move |work| {
            Box::pin(async move {
                let changed = sqlx::query("UPDATE person SET password = $1 WHERE id = $2 AND password = $3")
                    .bind(new)
                    .bind(caller.id.as_str())
                    .bind(old)
                    .execute(&mut work.db)
                    .await?;
                if changed.rows_affected() == 0 {
                    return Err(Problem::WrongPassword.into());
                }
                let ended = work.end_all_but(&caller.id, Some(&caller.session)).await?;
                let detail = [("sessions", json!(ended.len()))];
                work.record(caller.id.as_str(), "password.changed", caller.id.as_str(), &detail);
                Ok(ended)
            })
        });
        self.ended(ended.await?)
    }

    /// Ends all sessions of a person, but for the one that stays. The answer is those that ended.
    pub(crate) async fn end_sessions(
        &self,
        by: &Caller,
        of: &PersonId,
        stays: Option<&Digest>,
    ) -> Result<Vec<Digest>> {
        let (by, of, stays) = (by.id.clone(), of.clone(), stays.cloned());
        let ended = self.write(move |work| {
            Box::pin(async move {
                work.role_of(&of).await?;
                let ended = work.end_all_but(&of, stays.as_ref()).await?;
                let detail = [("sessions", json!(ended.len()))];
                work.record(by.as_str(), "sessions.ended", of.as_str(), &detail);
                Ok(ended)
            })
        });
        self.ended(ended.await?)
    }

    /// Gives a person another role. There is always somebody of IT.
    pub(crate) async fn change_role(&self, by: &Caller, of: &PersonId, role: Role) -> Result<()> {
        let (by, person) = (by.id.clone(), of.clone());
        self.write(move |work| {
            Box::pin(async move {
                let before = work.role_of(&person).await?;
                if before == role {
                    return Ok(());
                }
                let others: i64 =
                    sqlx::query_scalar("SELECT COUNT(*) FROM person WHERE role = $1 AND id <> $2")
                        .bind(text_of(&Role::It))
                        .bind(person.as_str())
                        .fetch_one(&mut work.db)
                        .await?;
                if before == Role::It && others == 0 {
                    return Err(Problem::LastIt.into());
                }
                sqlx::query("UPDATE person SET role = $1 WHERE id = $2")
                    .bind(text_of(&role))
                    .bind(person.as_str())
                    .execute(&mut work.db)
                    .await?;
                let detail = [("from", json!(before)), ("to", json!(role))];
                work.record(by.as_str(), "role.changed", person.as_str(), &detail);
                Ok(())
            })
        })
        .await?;
        self.known.forget(of);
        Ok(())
    }

    pub(super) fn ended(&self, sessions: Vec<Digest>) -> Result<Vec<Digest>> {
        sessions.iter().for_each(|session| self.known.end(session));
        Ok(sessions)
    }
}

impl Work {
    async fn role_of(&mut self, person: &PersonId) -> Result<Role> {
        let role: Option<String> = sqlx::query_scalar("SELECT role FROM person WHERE id = $1")
            .bind(person.as_str())
            .fetch_optional(&mut self.db)
            .await?;
        of_text("role", role.ok_or(Problem::NotFound)?)
    }

    async fn end_all_but(&mut self, person: &PersonId, stays: Option<&Digest>) -> Result<Vec<Digest>> {
        let ended: Vec<String> =
            sqlx::query_scalar("DELETE FROM session WHERE person = $1 AND token <> $2 RETURNING token")
                .bind(person.as_str())
                .bind(stays.map_or("", Digest::as_str))
                .fetch_all(&mut self.db)
                .await?;
        ended.into_iter().map(|token| token.parse().map_err(|error| stored("session", error))).collect()
    }
}
