//! Moves: one conditional update each, with its entry in the timeline, the record and the log of events.

use deskside_core::canonical;
use deskside_core::id::{Digest, PartId, PersonId, RequestId};
use deskside_core::request::{Move, MoveError, State, lead, valid_from};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, MoveRequest, PersonRef, RequestView, SubmitRequest};
use serde_json::json;

use super::events::Audience;
use super::people::parse;
use super::requests::{news, part};
use super::{Caller, Store, Work, json as text, of_json, of_text, text_of};
use crate::fault::{Result, unusable};

/// A request as the move finds it.
struct Found {
    state: State,
    rev: i64,
    asked: PersonId,
    owner: Option<PersonId>,
    owner_name: String,
}

/// Who did something, in the timeline and in the record.
pub(super) struct Doer {
    id: PersonId,
    name: String,
    actor: String,
}

impl Doer {
    /// Somebody who called.
    fn caller(by: &Caller) -> Self {
        Doer { id: by.id.clone(), name: by.name.clone(), actor: by.id.to_string() }
    }

    /// The server itself.
    pub(super) fn server() -> Self {
        let id = "00000000-0000-0000-0000-000000000000".parse().expect("it is written like an id");
        Doer { id, name: String::new(), actor: "system".into() }
    }
}

/// A sealed section, found by the request that names it.
pub(crate) struct Section {
    pub(crate) person: PersonId,
    pub(crate) sha256: Digest,
}

impl Store {
    /// Makes a move, once, however often it is sent.
    pub(crate) async fn make_move(
        &self,
        by: &Caller,
        id: &RequestId,
        wanted: MoveRequest,
    ) -> Result<RequestView> {
        let (caller, request) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.make_move(&caller, &request, wanted).await }))
            .await?;
        self.request(by, id).await
    }

    /// Whether this person has made a move of this name.
    pub(crate) async fn was_moved(&self, by: &Caller, id: &RequestId, name: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM request_move WHERE request = $1 AND person = $2 AND name = $3";
        let one: Option<i64> = sqlx::query_scalar(sql)
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(name)
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }

    /// Where a sealed section is. That somebody fetched it is recorded before the answer.
    pub(crate) async fn open_section(
        &self,
        by: &Caller,
        id: &RequestId,
        section: &PartId,
    ) -> Result<Section> {
        let (by, id, section) = (by.clone(), id.clone(), section.clone());
        self.write(move |work| Box::pin(async move { work.open_section(&by, &id, section).await })).await
    }
}

impl Work {
    async fn make_move(&mut self, by: &Caller, id: &RequestId, wanted: MoveRequest) -> Result<()> {
        let found = self.find(by, id).await?;
        let digest = canonical::digest(&wanted);
        if self.was_made(by, id, &wanted.key, &digest).await? {
            return Ok(());
        }
        let moved = || Problem::Moved {
            state: found.state,
            owner: found.owner.is_some().then(|| found.owner_name.clone()),
        };
        let part = part(by, &found.asked, found.owner.as_ref());
        let lead = lead(found.state, wanted.to, part, &wanted.text);
        let state = match lead {
            Err(MoveError::NotForYou) => return Err(Problem::NotAllowed.into()),
            _ if found.rev != wanted.rev => return Err(moved().into()),
            Err(MoveError::NotNow) => return Err(moved().into()),
            Err(MoveError::TextMissing) => return Err(unusable("/text", "a text").into()),
            Ok(state) => state,
        };
        let owner = match wanted.to {
            Move::Own | Move::TakeOver => Some(by.id.clone()),
            Move::Release | Move::Reopen => None,
            Move::Reply | Move::AskBack | Move::Note | Move::Resolve | Move::Confirm | Move::Cancel => {
                found.owner.clone()
            }
        };
        if !self.update(id, &wanted, state, owner.as_ref()).await? {
            return Err(moved().into());
        }
        sqlx::query("INSERT INTO request_move (request, person, name, digest) VALUES ($1, $2, $3, $4)")
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(&wanted.key)
            .bind(digest.as_str())
            .execute(&mut self.db)
            .await?;
        let action = action(wanted.to);
        let what = happening(wanted, &found);
        self.happened(&Doer::caller(by), id, &found.asked, state, action, what).await
    }

    /// Whether a move of this name was made before. Another one of the same name is refused.
    async fn was_made(&mut self, by: &Caller, id: &RequestId, name: &str, digest: &Digest) -> Result<bool> {
        let sql = "SELECT digest FROM request_move WHERE request = $1 AND person = $2 AND name = $3";
        let first: Option<String> = sqlx::query_scalar(sql)
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(name)
            .fetch_optional(&mut self.db)
            .await?;
        match first {
            Some(first) if first != digest.as_str() => Err(Problem::IdReused.into()),
            first => Ok(first.is_some()),
        }
    }

    /// A request, if this person may know of it.
    async fn find(&mut self, by: &Caller, id: &RequestId) -> Result<Found> {
        let row: Option<(String, i64, String, String, String)> = sqlx::query_as(
            "SELECT r.state, r.rev, r.person, r.owner, COALESCE(o.name, '')
             FROM request r LEFT JOIN person o ON o.id = r.owner
             WHERE r.id = $1 AND (r.person = $2 OR $3 = 'it')",
        )
        .bind(id.as_str())
        .bind(by.id.as_str())
        .bind(text_of(&by.role))
        .fetch_optional(&mut self.db)
        .await?;
        let (state, rev, asked, owner, owner_name) = row.ok_or(Problem::NotFound)?;
        let owner = if owner.is_empty() { None } else { Some(parse(owner)?) };
        Ok(Found { state: of_text("state", state)?, rev, asked: parse(asked)?, owner, owner_name })
    }

    /// The move itself. `false` when the request is not as it was looked at.
    ///
    /// A note is not raised in `rev` nor in `changed`: the person who asked would learn of it by them.
    async fn update(
        &mut self,
        id: &RequestId,
        wanted: &MoveRequest,
        state: State,
        owner: Option<&PersonId>,
    ) -> Result<bool> {
        let raise = i64::from(wanted.to != Move::Note);
        let mut query = sqlx::query(
            "UPDATE request SET state = $1, owner = $2, over = $3, rev = rev + $4,
                                changed = CASE WHEN $4 = 1 THEN $5 ELSE changed END
             WHERE id = $6 AND rev = $7 AND state IN ($8, $9, $10, $11, $12, $13)",
        )
        .bind(text_of(&state))
        .bind(owner.map_or("", PersonId::as_str))
        .bind(i64::from(is_over(state)))
        .bind(raise)
        .bind(self.now.0)
        .bind(id.as_str())
        .bind(wanted.rev);
        let from = valid_from(wanted.to);
        for state in from.iter().cycle().take(6) {
            query = query.bind(text_of(state));
        }
        Ok(query.execute(&mut self.db).await?.rows_affected() == 1)
    }

    /// Writes down what happened, everywhere it belongs.
    pub(super) async fn happened(
        &mut self,
        by: &Doer,
        id: &RequestId,
        asked: &PersonId,
        state: State,
        action: &'static str,
        what: Happening,
    ) -> Result<()> {
        let hidden = matches!(what, Happening::Noted { .. });
        sqlx::query(
            "INSERT INTO timeline (request, place, at, person, hidden, what)
             SELECT $1, COALESCE(MAX(place), 0) + 1, $2, $3, $4, $5 FROM timeline WHERE request = $1",
        )
        .bind(id.as_str())
        .bind(self.now.0)
        .bind(by.id.as_str())
        .bind(i64::from(hidden))
        .bind(text(&what))
        .execute(&mut self.db)
        .await?;
        let detail = match &what {
            Happening::SectionOpened { section } => vec![("section", json!(section))],
            _ => vec![("state", json!(state))],
        };
        self.record(&by.actor, action, id.as_str(), &detail);
        let audience = if hidden { Audience::It } else { Audience::Person(asked.clone()) };
        self.tell(
            audience,
            news(id, asked, state, &what, PersonRef { id: by.id.clone(), name: by.name.clone() }),
        );
        Ok(())
    }

    async fn open_section(&mut self, by: &Caller, id: &RequestId, section: PartId) -> Result<Section> {
        let found = self.find(by, id).await?;
        let body: String = sqlx::query_scalar("SELECT body FROM request WHERE id = $1")
            .bind(id.as_str())
            .fetch_one(&mut self.db)
            .await?;
        let submitted: SubmitRequest = of_json("request", &body)?;
        let mut sections = submitted.bundle.into_iter().flat_map(|bundle| bundle.receipt.sections);
        let sha256 = sections.find(|one| one.id == section).ok_or(Problem::NotFound)?.sha256;
        let what = Happening::SectionOpened { section };
        self.happened(&Doer::caller(by), id, &found.asked, found.state, "request.section-opened", what)
            .await?;
        Ok(Section { person: found.asked, sha256 })
    }
}

/// Whether nothing is expected of IT any more.
fn is_over(state: State) -> bool {
    match state {
        State::Open | State::Owned | State::WaitingUser => false,
        State::Resolved | State::Closed | State::Cancelled => true,
    }
}

/// What a move is called in the record.
fn action(to: Move) -> &'static str {
    match to {
        Move::Own => "request.own",
        Move::TakeOver => "request.take-over",
        Move::Release => "request.release",
        Move::Reply => "request.reply",
        Move::AskBack => "request.ask-back",
        Move::Note => "request.note",
        Move::Resolve => "request.resolve",
        Move::Confirm => "request.confirm",
        Move::Reopen => "request.reopen",
        Move::Cancel => "request.cancel",
    }
}

fn happening(wanted: MoveRequest, found: &Found) -> Happening {
    let text = wanted.text;
    match wanted.to {
        Move::Own => Happening::Owned,
        Move::TakeOver => Happening::TakenOver { from: found.owner_name.clone(), reason: text },
        Move::Release => Happening::Released,
        Move::Reply => Happening::Replied { text, waits: false },
        Move::AskBack => Happening::Replied { text, waits: true },
        Move::Note => Happening::Noted { text },
        Move::Resolve => Happening::Resolved { text },
        Move::Confirm => Happening::Confirmed,
        Move::Reopen => Happening::Reopened { text },
        Move::Cancel => Happening::Cancelled,
    }
}
