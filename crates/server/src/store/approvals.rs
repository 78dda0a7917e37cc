//! Approvals: taken in once, answered once by IT, and never by who asked. What a yes is worth is in its signature; here it is
//! looked at only so that nobody waits for one that no device would take.

use deskside_core::canonical;
use deskside_core::id::{ApprovalId, Millis};
use deskside_core::trust::verify;
use deskside_protocol::approval::{
    Answered, ApprovalAnswer, ApprovalState, ApprovalView, AskApproval, WAITS,
};
use deskside_protocol::event::News;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::PersonRef;
use deskside_protocol::{Page, PageQuery};
use serde_json::json;
use sqlx::AssertSqlSafe;

use super::events::Audience;
use super::people::{device, parse};
use super::{
    Caller, Cursor, Store, Work, json as text, of_json, of_text, page_size, sent_again, stored, text_of,
};
use crate::clock::DAY;
use crate::fault::{Result, unusable};

/// How long they are kept after they came in. The record goes on to say that they were.
const KEPT: i64 = 90 * DAY;

const COLUMNS: &str =
    "a.id, a.person, p.name AS person_name, a.device, d.name AS device_name, d.key AS device_key,
    a.received, a.until, a.state, a.body, a.answer
    FROM approval a JOIN person p ON p.id = a.person JOIN device d ON d.id = a.device";

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    person: String,
    person_name: String,
    device: String,
    device_name: String,
    device_key: String,
    received: i64,
    until: i64,
    state: String,
    body: String,
    answer: String,
}

impl Store {
    /// Takes a question in, once, however often it is sent.
    pub(crate) async fn ask_approval(
        &self,
        by: &Caller,
        id: &ApprovalId,
        asked: AskApproval,
    ) -> Result<ApprovalView> {
        let (asker, named) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.ask_approval(&asker, &named, &asked).await }))
            .await?;
        self.approval(by, id).await
    }

    /// Whether this person has asked under this id.
    pub(crate) async fn has_asked_approval(&self, by: &Caller, id: &ApprovalId) -> Result<bool> {
        let one: Option<i64> = sqlx::query_scalar("SELECT 1 FROM approval WHERE id = $1 AND person = $2")
            .bind(id.as_str())
            .bind(by.id.as_str())
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// One approval, if this person may know of it.
    pub(crate) async fn approval(&self, by: &Caller, id: &ApprovalId) -> Result<ApprovalView> {
        let sql = format!("SELECT {COLUMNS} WHERE a.id = $1 AND (a.person = $2 OR $3 = 'it')");
        let row: Option<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(text_of(&by.role))
            .fetch_optional(&self.readers)
            .await?;
        view(row.ok_or(Problem::NotFound)?, self.now())
    }

    /// What was asked, the newest first.
    pub(crate) async fn approvals(&self, query: &PageQuery) -> Result<Page<ApprovalView>> {
        let limit = page_size(query.limit)?;
        let start = match query.cursor.as_deref() {
            Some(cursor) => Cursor::parse(cursor)?,
            None => Cursor { place: i64::MAX, id: String::new() },
        };
        let sql = format!(
            "SELECT {COLUMNS} WHERE (a.received, a.id) < ($1, $2) ORDER BY a.received DESC, a.id DESC LIMIT $3"
        );
        let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(start.place)
            .bind(start.id)
            .bind(limit)
            .fetch_all(&self.readers)
            .await?;
        let full = i64::try_from(rows.len()) == Ok(limit);
        let rows = rows.into_iter().map(|row| view(row, self.now())).collect::<Result<Vec<_>>>()?;
        let next = rows.last().filter(|_| full);
        let next = next.map(|last| Cursor { place: last.received.0, id: last.id.to_string() }.text());
        Ok(Page { rows, next })
    }

    /// Takes a question back that waits. One that was taken back before stays so.
    pub(crate) async fn cancel_approval(&self, by: &Caller, id: &ApprovalId) -> Result<ApprovalView> {
        let (asker, named) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.cancel_approval(&asker, &named).await })).await?;
        self.approval(by, id).await
    }

    /// Answers a question that waits. The same answer again is the one answer.
    pub(crate) async fn answer_approval(
        &self,
        by: &Caller,
        id: &ApprovalId,
        answer: ApprovalAnswer,
    ) -> Result<ApprovalView> {
        let (it, named) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.answer_approval(&it, &named, answer).await }))
            .await?;
        self.approval(by, id).await
    }

    /// Forgets what is older than anybody asks for.
    pub(crate) async fn forget_old_approvals(&self) -> Result<()> {
        self.write(|work| {
            Box::pin(async move {
                let old = work.now.0 - KEPT;
                sqlx::query("DELETE FROM approval WHERE received < $1")
                    .bind(old)
                    .execute(&mut work.db)
                    .await?;
                Ok(())
            })
        })
        .await
    }
}

fn view(row: Row, now: Millis) -> Result<ApprovalView> {
    let answer = match row.answer.is_empty() {
        true => None,
        false => Some(of_json::<Answered>("answer to an approval", &row.answer)?),
    };
    Ok(ApprovalView {
        id: row.id.parse().map_err(|error| stored("approval", error))?,
        by: PersonRef { id: parse(row.person)?, name: row.person_name },
        device: device((row.device, row.device_name, row.device_key))?,
        asked: of_json("approval", &row.body)?,
        received: Millis(row.received),
        until: Millis(row.until),
        state: stands(row.state, row.until, now)?,
        answer,
    })
}

fn stands(state: String, until: i64, now: Millis) -> Result<ApprovalState> {
    let state: ApprovalState = of_text("state of an approval", state)?;
    Ok(if state == ApprovalState::Waits && now.0 >= until { ApprovalState::Expired } else { state })
}

/// What of a question its answer depends on.
struct Found {
    person: String,
    state: ApprovalState,
    asked: AskApproval,
    answer: Option<Answered>,
}

impl Work {
    async fn ask_approval(&mut self, by: &Caller, id: &ApprovalId, asked: &AskApproval) -> Result<()> {
        if asked.ask.person != by.id {
            return Err(unusable("/ask/person", "who asks").into());
        }
        let device = by.device.as_ref().filter(|device| device.key == asked.ask.device.to_string());
        let device = device.ok_or_else(|| unusable("/ask/device", "the key of the device that asks"))?;
        let body = String::from_utf8(canonical::bytes(asked)).expect("JSON is UTF-8");
        let added = sqlx::query(
            "INSERT INTO approval (id, person, device, received, until, state, body, answer)
             VALUES ($1, $2, $3, $4, $5, $6, $7, '') ON CONFLICT (id) DO NOTHING",
        )
        .bind(id.as_str())
        .bind(by.id.as_str())
        .bind(device.id.as_str())
        .bind(self.now.0)
        .bind(self.now.0 + WAITS)
        .bind(text_of(&ApprovalState::Waits))
        .bind(&body)
        .execute(&mut self.db)
        .await?;
        if added.rows_affected() > 0 {
            let detail = [
                ("action", json!(asked.action)),
                ("boundaries", json!(asked.boundaries())),
                ("device", json!(device.id)),
                ("plan", json!(asked.ask.plan)),
            ];
            self.record(by.id.as_str(), "approval.asked", id.as_str(), &detail);
            self.tell_approval(id, &by.id);
            return Ok(());
        }
        let (person, first): (String, String) =
            sqlx::query_as("SELECT person, body FROM approval WHERE id = $1")
                .bind(id.as_str())
                .fetch_one(&mut self.db)
                .await?;
        sent_again((&person, &first), (by.id.as_str(), &body))
    }

    async fn cancel_approval(&mut self, by: &Caller, id: &ApprovalId) -> Result<()> {
        let found = self.found_approval(id).await?;
        if found.person != by.id.as_str() {
            return Err(Problem::NotFound.into());
        }
        match found.state {
            ApprovalState::Cancelled => return Ok(()),
            ApprovalState::Waits => {}
            ApprovalState::Granted | ApprovalState::Refused | ApprovalState::Expired => {
                return Err(Problem::ApprovalOver.into());
            }
        }
        self.settle_approval(id, ApprovalState::Cancelled, "").await?;
        self.record(by.id.as_str(), "approval.cancelled", id.as_str(), &[]);
        self.tell_approval(id, &by.id);
        Ok(())
    }

    async fn answer_approval(&mut self, by: &Caller, id: &ApprovalId, said: ApprovalAnswer) -> Result<()> {
        let found = self.found_approval(id).await?;
        if found.person == by.id.as_str() {
            return Err(Problem::NotAllowed.into());
        }
        if found.answer.is_some_and(|answer| answer.said == said && answer.by.id == by.id) {
            return Ok(());
        }
        if found.state != ApprovalState::Waits {
            return Err(Problem::ApprovalOver.into());
        }
        let (state, act, until) = match &said {
            ApprovalAnswer::Grant { grant } => {
                let is_theirs =
                    by.device.as_ref().is_some_and(|device| device.key == grant.signature.key.to_string());
                if grant.grant.ask != found.asked.ask
                    || !is_theirs
                    || verify(&grant.grant, &grant.signature).is_err()
                {
                    return Err(
                        unusable("/grant", "what was asked, signed by the device that answers").into()
                    );
                }
                (ApprovalState::Granted, "approval.granted", Some(grant.grant.until))
            }
            ApprovalAnswer::Refuse { .. } => (ApprovalState::Refused, "approval.refused", None),
        };
        let by_ref = PersonRef { id: by.id.clone(), name: by.name.clone() };
        let answer = Answered { said, by: by_ref, at: self.now };
        self.settle_approval(id, state, &text(&answer)).await?;
        let mut detail = vec![
            ("asked_by", json!(found.person)),
            ("action", json!(found.asked.action)),
            ("boundaries", json!(found.asked.boundaries())),
            ("plan", json!(found.asked.ask.plan)),
        ];
        detail.extend(until.map(|until| ("until", json!(until))));
        self.record(by.id.as_str(), act, id.as_str(), &detail);
        self.tell_approval(id, &parse(found.person)?);
        Ok(())
    }

    async fn found_approval(&mut self, id: &ApprovalId) -> Result<Found> {
        let row: Option<(String, String, i64, String, String)> =
            sqlx::query_as("SELECT person, state, until, body, answer FROM approval WHERE id = $1")
                .bind(id.as_str())
                .fetch_optional(&mut self.db)
                .await?;
        let (person, state, until, body, answer) = row.ok_or(Problem::NotFound)?;
        let answer = match answer.is_empty() {
            true => None,
            false => Some(of_json("answer to an approval", &answer)?),
        };
        let state = stands(state, until, self.now)?;
        Ok(Found { person, state, asked: of_json("approval", &body)?, answer })
    }

    async fn settle_approval(&mut self, id: &ApprovalId, state: ApprovalState, answer: &str) -> Result<()> {
        let settled = sqlx::query(
            "UPDATE approval SET state = $1, answer = $2 WHERE id = $3 AND state = $4 AND until > $5",
        )
        .bind(text_of(&state))
        .bind(answer)
        .bind(id.as_str())
        .bind(text_of(&ApprovalState::Waits))
        .bind(self.now.0)
        .execute(&mut self.db)
        .await?;
        if settled.rows_affected() == 1 { Ok(()) } else { Err(Problem::ApprovalOver.into()) }
    }

    fn tell_approval(&mut self, id: &ApprovalId, asked: &deskside_core::id::PersonId) {
        let news = News::Approval { id: id.clone(), asked: asked.clone() };
        self.tell(Audience::Person(asked.clone()), news);
    }
}
