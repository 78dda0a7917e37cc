//! Which sealed sections are stored, whose they are, and which request they belong to. The bytes are in [`crate::blobs`].

use deskside_core::id::{Digest, PersonId, RequestId};
use deskside_protocol::problem::Problem;

use super::people::parse;
use super::{Store, Work, stored};
use crate::clock::DAY;
use crate::fault::Result;

/// How many bytes of sealed sections one person may have at the server.
const QUOTA: i64 = 2 * 1024 * 1024 * 1024;
/// How long a section may be without a request.
const ORPHAN: i64 = DAY;

impl Store {
    /// Whether a person has stored this.
    pub(crate) async fn has_blob(&self, person: &PersonId, sha256: &Digest) -> Result<bool> {
        let one: Option<i64> = sqlx::query_scalar("SELECT 1 FROM blob WHERE person = $1 AND sha256 = $2")
            .bind(person.as_str())
            .bind(sha256.as_str())
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// Refuses what would be over the limit of one person.
    pub(crate) async fn check_quota(&self, person: &PersonId, more: u64) -> Result<()> {
        let stored: i64 =
            sqlx::query_scalar("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob WHERE person = $1")
                .bind(person.as_str())
                .fetch_one(&self.readers)
                .await?;
        match i64::try_from(more).ok().and_then(|more| stored.checked_add(more)) {
            Some(sum) if sum <= QUOTA => Ok(()),
            _ => Err(Problem::TooLarge { limit: QUOTA.unsigned_abs() }.into()),
        }
    }

    /// Notes that the bytes of a section are in their place.
    pub(crate) async fn add_blob(&self, person: PersonId, sha256: Digest, size: u64) -> Result<()> {
        self.write(move |work| {
            Box::pin(async move {
                sqlx::query("INSERT INTO blob (person, sha256, size, stored) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
                    .bind(person.as_str())
                    .bind(sha256.as_str())
                    .bind(i64::try_from(size).unwrap_or(i64::MAX))
                    .bind(work.now.0)
                    .execute(&mut work.db)
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Forgets the sections that no request named in time, and says which they were.
    pub(crate) async fn forget_orphans(&self) -> Result<Vec<(PersonId, Digest)>> {
        let rows: Vec<(String, String)> = self
            .write(|work| {
                Box::pin(async move {
                    let sql = "DELETE FROM blob WHERE request = '' AND stored < $1 RETURNING person, sha256";
                    Ok(sqlx::query_as(sql).bind(work.now.0 - ORPHAN).fetch_all(&mut work.db).await?)
                })
            })
            .await?;
        let parse = |(person, sha256): (String, String)| {
            Ok((parse(person)?, sha256.parse().map_err(|error| stored("digest", error))?))
        };
        rows.into_iter().map(parse).collect()
    }
}

impl Work {
    /// Binds a stored section of a person to their request.
    pub(super) async fn bind_blob(
        &mut self,
        person: &PersonId,
        request: &RequestId,
        sha256: &Digest,
        size: u32,
    ) -> Result<()> {
        let bound = sqlx::query(
            "UPDATE blob SET request = $1 WHERE person = $2 AND sha256 = $3 AND size = $4 AND request IN ('', $1)",
        )
        .bind(request.as_str())
        .bind(person.as_str())
        .bind(sha256.as_str())
        .bind(i64::from(size))
        .execute(&mut self.db)
        .await?;
        match bound.rows_affected() {
            0 => Err(Problem::BlobMissing { sha256: sha256.to_string() }.into()),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use deskside_protocol::account::{NewDevice, Role};

    use crate::secret::{token, token_digest};
    use crate::store::Arrival;

    #[tokio::test]
    async fn a_person_has_room_up_to_their_quota_and_not_beyond() {
        let folder = tempfile::tempdir().unwrap();
        let (store, writer) = Store::open(&Config::new(folder.path())).await.unwrap();
        let invitation = token_digest("an invitation");
        store.invite("system".into(), invitation.clone(), Role::User, "Ada".into()).await.unwrap();
        let device = NewDevice { name: "Ada's".into(), key: "00".repeat(32) };
        let (name, password) = ("Ada".to_owned(), "hash".to_owned());
        let session = token_digest(&token());
        store
            .join(Arrival { invitation, login: name.clone(), name, password, device }, session.clone())
            .await
            .unwrap();
        let ada = store.caller(session).await.unwrap().unwrap().id;

        store.add_blob(ada.clone(), token_digest("a large one"), 2 * 1024 * 1024 * 1024 - 1).await.unwrap();
        store.check_quota(&ada, 1).await.unwrap();
        let refused = store.check_quota(&ada, 2).await.unwrap_err().into_problem();
        assert_eq!(refused, Problem::TooLarge { limit: 2 * 1024 * 1024 * 1024 });
        store.check_quota(&ada, u64::MAX).await.unwrap_err();
        store.close(writer).await;
    }
}
