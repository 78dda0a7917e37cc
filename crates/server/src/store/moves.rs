//! Moves: one conditional update each, with its entry in the timeline, the record and the log of events.

use deskside_core::canonical;
use deskside_core::id::{Digest, Millis, PersonId, RequestId, Skill};
use deskside_core::request::{Lane, Move, MoveError, Part, Standing, State, lead, valid_from};
use deskside_protocol::account::Role;
use deskside_protocol::event::News;
use deskside_protocol::help::GRACE;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, MoveRequest, PersonRef, RequestView, SubmitRequest};
use serde_json::json;

use super::events::Audience;
use super::helped::is_outcome;
use super::people::parse;
use super::requests::{Sight, news};
use super::{Caller, Store, Work, json as text, of_json, of_text, stored, text_of};
use crate::clock::DAY;
use crate::fault::{Result, unusable};

/// A request as a change finds it.
pub(super) struct Found {
    pub(super) id: RequestId,
    pub(super) at: Standing,
    pub(super) rev: i64,
    pub(super) asked: PersonId,
    pub(super) owner: Option<PersonId>,
    pub(super) owner_name: String,
    pub(super) skill: Option<Skill>,
    /// Whether the time has not come from which on power users are asked.
    pub(super) is_early: bool,
    pub(super) lease: u32,
    pub(super) lease_until: Millis,
    /// The key of the device that has the lease.
    pub(super) lease_key: String,
    /// The lease under which the owner of IT was let in last.
    pub(super) let_in: u32,
}

/// The same as it is stored.
#[derive(sqlx::FromRow)]
struct Row {
    state: String,
    lane: String,
    rev: i64,
    person: String,
    owner: String,
    owner_name: String,
    skill: String,
    not_before: i64,
    lease: i64,
    lease_until: i64,
    lease_key: String,
    let_in: i64,
}

impl Found {
    /// Whether a power user has it whose lease lasts, or is kept for them.
    pub(super) fn is_held(&self, now: Millis) -> bool {
        self.at.is_held() && self.lease_until.0 + GRACE > now.0
    }

    /// Whether this person has this lease of it.
    pub(super) fn is_held_by(&self, person: &PersonId, lease: Option<u32>, now: Millis) -> bool {
        self.is_held(now) && self.owner.as_ref() == Some(person) && lease == Some(self.lease)
    }

    /// Whether this person may know of it.
    pub(super) fn is_seen_by(&self, by: &Caller, now: Millis) -> bool {
        let helps = self.at.lane == Lane::Peer && self.owner.as_ref() == Some(&by.id);
        let still = self.is_held(now) || self.at.state == State::Resolved;
        by.id == self.asked || by.role == Role::It || (helps && still)
    }

    /// What a person who shows a lease, or none, is to it.
    pub(super) fn part(&self, by: &Caller, lease: Option<u32>, now: Millis) -> Part {
        Part {
            asked: by.id == self.asked,
            it: by.role == Role::It,
            owns: self.owner.as_ref() == Some(&by.id),
            holds: self.is_held_by(&by.id, lease, now),
            can_help: false,
        }
    }

    /// That it is not held under the lease that was shown.
    pub(super) fn lost(&self, now: Millis) -> Problem {
        Problem::LeaseLost { by: self.is_held(now).then(|| self.owner_name.clone()) }
    }

    /// That it is not as somebody looked at it.
    pub(super) fn moved(&self) -> Problem {
        Problem::Moved { state: self.at.state, owner: self.owner.is_some().then(|| self.owner_name.clone()) }
    }
}

/// A request, and who hears of what happens to it.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) id: &'a RequestId,
    pub(super) asked: &'a PersonId,
    /// The power user who has it or had it until now.
    pub(super) helper: Option<&'a PersonId>,
}

/// The power user who has a request of this lane.
pub(super) fn helper(lane: Lane, owner: Option<PersonId>) -> Option<PersonId> {
    owner.filter(|_| lane == Lane::Peer)
}

/// Where a request is led.
pub(super) struct Shift {
    /// The move it is in the table, for the guard.
    pub(super) guard: Vec<State>,
    pub(super) to: Standing,
    pub(super) owner: Option<PersonId>,
    pub(super) action: &'static str,
    pub(super) what: Happening,
}

/// Who did something, in the timeline and in the record.
pub(super) struct Doer {
    id: PersonId,
    name: String,
    actor: String,
}

impl Doer {
    /// Somebody who called.
    pub(super) fn caller(by: &Caller) -> Self {
        Doer { id: by.id.clone(), name: by.name.clone(), actor: by.id.to_string() }
    }

    /// The server itself.
    pub(super) fn server() -> Self {
        let id = "00000000-0000-0000-0000-000000000000".parse().expect("it is written like an id");
        Doer { id, name: String::new(), actor: "system".into() }
    }
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
        let made = self
            .write(move |work| Box::pin(async move { work.make_move(&caller, &request, wanted).await }))
            .await?;
        self.view(by, id, made).await
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
}

impl Work {
    async fn make_move(&mut self, by: &Caller, id: &RequestId, wanted: MoveRequest) -> Result<Sight> {
        let found = self.load(id).await?.ok_or(Problem::NotFound)?;
        let had = self.had_lease(by, id, wanted.lease).await?;
        if !found.is_seen_by(by, self.now) && !had {
            return Err(Problem::NotFound.into());
        }
        let digest = canonical::digest(&wanted);
        if self.was_made(by, id, &wanted.key, &digest).await? {
            return Ok(Sight::Now);
        }
        let part = found.part(by, wanted.lease, self.now);
        if wanted.lease.is_some() && !part.holds && !found.is_joined_by(by, wanted.lease, self.now) {
            return Err(found.lost(self.now).into());
        }
        if wanted.lease.is_none() && found.at.is_held() && part.owns && !part.it {
            return Err(unusable("/lease", "the number of the lease").into());
        }
        let to = match lead(found.at, wanted.to, part, &wanted.text) {
            Err(MoveError::NotForYou) => return Err(Problem::NotAllowed.into()),
            _ if found.rev != wanted.rev => return Err(found.moved().into()),
            Err(MoveError::NotNow) => return Err(found.moved().into()),
            Err(MoveError::TextMissing) => return Err(unusable("/text", "a text").into()),
            Ok(to) => to,
        };
        if wanted.to == Move::Thank {
            self.check_thanks(&found).await?;
        }
        if wanted.to == Move::AskPeers && !self.was_for_peers(&found).await? {
            return Err(found.moved().into());
        }
        if wanted.to == Move::LetIn && found.at.is_owned() && !found.wants_in(self.now) {
            return Err(found.moved().into());
        }
        let owner = match wanted.to {
            Move::Own | Move::TakeOver | Move::Claim => Some(by.id.clone()),
            Move::Release
            | Move::Reopen
            | Move::LetGo
            | Move::AskIt
            | Move::HandOver
            | Move::AskPeers
            | Move::Decline => None,
            Move::Reply
            | Move::AskBack
            | Move::Note
            | Move::Resolve
            | Move::Confirm
            | Move::Cancel
            | Move::LetIn
            | Move::Thank => found.owner.clone(),
        };
        sqlx::query("INSERT INTO request_move (request, person, name, digest) VALUES ($1, $2, $3, $4)")
            .bind(id.as_str())
            .bind(by.id.as_str())
            .bind(&wanted.key)
            .bind(digest.as_str())
            .execute(&mut self.db)
            .await?;
        if wanted.to == Move::Decline {
            self.ask_no_more(&found).await?;
        }
        let made = wanted.to;
        let guard = valid_from(made, found.at.lane);
        let shift = Shift { guard, to, owner, action: action(made), what: happening(wanted, &found) };
        if !self.shift(&Doer::caller(by), &found, shift).await? {
            return Err(found.moved().into());
        }
        if made == Move::Thank {
            self.give_thanks(&found).await?;
        }
        if made == Move::LetIn {
            self.let_in(&found).await?;
        }
        if made == Move::AskPeers {
            self.leave_with_peers(&found).await?;
        }
        Ok(Sight::Changed)
    }

    /// Whether the person asked power users with it, and somebody could know what it takes.
    async fn was_for_peers(&mut self, found: &Found) -> Result<bool> {
        let body: String = sqlx::query_scalar("SELECT body FROM request WHERE id = $1")
            .bind(found.id.as_str())
            .fetch_one(&mut self.db)
            .await?;
        let submitted: SubmitRequest = of_json("request", &body)?;
        Ok(is_for_peers(&submitted))
    }

    /// It waits for a power user from now on, and goes back to IT by itself when nobody comes in a day.
    async fn leave_with_peers(&mut self, found: &Found) -> Result<()> {
        sqlx::query("UPDATE request SET then_it = $1, not_before = 0 WHERE id = $2")
            .bind(self.now.0 + DAY)
            .bind(found.id.as_str())
            .execute(&mut self.db)
            .await?;
        Ok(())
    }

    /// The power user who has a request is not asked about it again.
    async fn ask_no_more(&mut self, found: &Found) -> Result<()> {
        let Some(holder) = &found.owner else { return Ok(()) };
        sqlx::query("INSERT INTO request_not (request, person) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(found.id.as_str())
            .bind(holder.as_str())
            .execute(&mut self.db)
            .await?;
        Ok(())
    }

    /// Leads a request on, and writes down everywhere what happened. `false` when it is not as it was found.
    ///
    /// A note is not raised in `rev` nor in `changed`: the person who asked would learn of it by them. Thanks are not either:
    /// what others looked at still counts, and so does the silence after which it is closed.
    pub(super) async fn shift(&mut self, by: &Doer, found: &Found, shift: Shift) -> Result<bool> {
        let Shift { guard, to, owner, action, what } = shift;
        // A lease goes with who has the request.
        let stays = found.at.lane == to.lane && found.owner == owner && (to.is_held() || to.is_owned());
        let mut query = sqlx::query(
            "UPDATE request SET state = $1, lane = $2, owner = $3, over = $4, rev = rev + $5,
                    lease_until = CASE WHEN $19 = 1 THEN lease_until ELSE 0 END,
                    changed = CASE WHEN $5 = 1 THEN $6 ELSE changed END,
                    waited = CASE WHEN state = 'open' AND $1 <> 'open' AND open_since < $6
                                  THEN waited + $6 - open_since ELSE waited END,
                    open_since = CASE WHEN state <> 'open' AND $1 = 'open' THEN $6 ELSE open_since END
             WHERE id = $7 AND rev = $8 AND lease = $9 AND lane = $10
               AND state IN ($11, $12, $13, $14, $15, $16, $17, $18)",
        )
        .bind(text_of(&to.state))
        .bind(text_of(&to.lane))
        .bind(owner.as_ref().map_or("", PersonId::as_str))
        .bind(i64::from(is_over(to.state)))
        .bind(i64::from(!matches!(what, Happening::Noted { .. } | Happening::Thanked { .. })))
        .bind(self.now.0)
        .bind(found.id.as_str())
        .bind(found.rev)
        .bind(i64::from(found.lease))
        .bind(text_of(&found.at.lane));
        for state in guard.iter().cycle().take(8) {
            query = query.bind(text_of(state));
        }
        query = query.bind(i64::from(stays));
        if query.execute(&mut self.db).await?.rows_affected() != 1 {
            return Ok(false);
        }
        if found.at.is_held() && !to.is_held() {
            sqlx::query("UPDATE claim SET ended = $1, how = $2 WHERE request = $3 AND ended = 0")
                .bind(self.now.0)
                .bind(action)
                .bind(found.id.as_str())
                .execute(&mut self.db)
                .await?;
        }
        let helper = helper(found.at.lane, found.owner.clone());
        let about = About { id: &found.id, asked: &found.asked, helper: helper.as_ref() };
        self.happened(by, about, to, action, what).await?;
        let was_offered = found.at.is_offered() && !found.is_early;
        if was_offered != to.is_offered() {
            self.offer(&found.id, found.skill.as_ref(), &found.asked, to.is_offered()).await?;
        }
        Ok(true)
    }

    /// Tells those who could help that a request waits for one of them, or does not any more.
    pub(super) async fn offer(
        &mut self,
        id: &RequestId,
        skill: Option<&Skill>,
        asked: &PersonId,
        waits: bool,
    ) -> Result<()> {
        let Some(skill) = skill else { return Ok(()) };
        let mut but_not = vec![asked.clone()];
        let excluded: Vec<String> = sqlx::query_scalar("SELECT person FROM request_not WHERE request = $1")
            .bind(id.as_str())
            .fetch_all(&mut self.db)
            .await?;
        for person in excluded {
            but_not.push(parse(person)?);
        }
        // What is published is read now, for the live connections to know who they are.
        self.certified().await?;
        let news = News::Inbox { id: id.clone(), skill: skill.clone(), waits };
        self.tell(Audience::Skill(skill.clone(), but_not), news);
        Ok(())
    }

    /// Whether this person had this lease at any time.
    pub(super) async fn had_lease(
        &mut self,
        by: &Caller,
        id: &RequestId,
        lease: Option<u32>,
    ) -> Result<bool> {
        let Some(lease) = lease else { return Ok(false) };
        let had: i64 = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM claim WHERE request = $1 AND lease = $2 AND person = $3)
                 OR EXISTS (SELECT 1 FROM timeline WHERE request = $1 AND person = $3 AND what = $4)",
        )
        .bind(id.as_str())
        .bind(i64::from(lease))
        .bind(by.id.as_str())
        .bind(text(&Happening::WantsIn { lease }))
        .fetch_one(&mut self.db)
        .await?;
        Ok(had == 1)
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

    /// A request, whoever may know of it.
    pub(super) async fn load(&mut self, id: &RequestId) -> Result<Option<Found>> {
        let row: Option<Row> = sqlx::query_as(
            "SELECT r.state, r.lane, r.rev, r.person, r.owner, COALESCE(o.name, '') AS owner_name, r.skill,
                    r.not_before, r.lease, r.lease_until, r.lease_key, r.let_in
             FROM request r LEFT JOIN person o ON o.id = r.owner WHERE r.id = $1",
        )
        .bind(id.as_str())
        .fetch_optional(&mut self.db)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let skill = match row.skill.is_empty() {
            true => None,
            false => Some(row.skill.parse().map_err(|error| stored("skill", error))?),
        };
        Ok(Some(Found {
            id: id.clone(),
            at: Standing { lane: of_text("lane", row.lane)?, state: of_text("state", row.state)? },
            rev: row.rev,
            asked: parse(row.person)?,
            owner: if row.owner.is_empty() { None } else { Some(parse(row.owner)?) },
            owner_name: row.owner_name,
            skill,
            is_early: row.not_before > 0,
            lease: u32::try_from(row.lease).map_err(|error| stored("lease", error))?,
            lease_until: Millis(row.lease_until),
            lease_key: row.lease_key,
            let_in: u32::try_from(row.let_in).map_err(|error| stored("lease", error))?,
        }))
    }

    /// Writes down what happened, everywhere it belongs.
    pub(super) async fn happened(
        &mut self,
        by: &Doer,
        about: About<'_>,
        at: Standing,
        action: &'static str,
        what: Happening,
    ) -> Result<()> {
        let detail = match &what {
            Happening::Claimed { lease } | Happening::WantsIn { lease } => {
                vec![("state", json!(at.state)), ("lease", json!(lease))]
            }
            _ => vec![("state", json!(at.state))],
        };
        self.record(&by.actor, action, about.id.as_str(), &detail);
        self.written(by, about, at, what).await
    }

    /// Writes down what happened everywhere but in the record.
    pub(super) async fn written(
        &mut self,
        by: &Doer,
        about: About<'_>,
        at: Standing,
        what: Happening,
    ) -> Result<()> {
        let (id, asked) = (about.id, about.asked);
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
        let audience = match about.helper {
            _ if hidden => Audience::It,
            Some(helper) => Audience::Both(asked.clone(), helper.clone()),
            None => Audience::Person(asked.clone()),
        };
        self.tell(
            audience,
            news(id, asked, at.state, &what, PersonRef { id: by.id.clone(), name: by.name.clone() }),
        );
        if is_outcome(&what) {
            self.tell_outcome(about, &by.id, at.state).await?;
        }
        Ok(())
    }
}

/// Whether a request was one for power users from the beginning.
pub(super) fn is_for_peers(submitted: &SubmitRequest) -> bool {
    submitted.lane == Lane::Peer && submitted.skill.is_some()
}

/// Whether nothing is expected of IT any more.
pub(super) fn is_over(state: State) -> bool {
    match state {
        State::Open | State::Claimed | State::InSession | State::Owned | State::WaitingUser => false,
        State::Resolved | State::Closed | State::Cancelled => true,
    }
}

/// What a move is called in the record.
pub(super) fn action(to: Move) -> &'static str {
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
        Move::Claim => "request.claim",
        Move::LetIn => "request.let-in",
        Move::LetGo => "request.let-go",
        Move::AskIt => "request.ask-it",
        Move::HandOver => "request.hand-over",
        Move::AskPeers => "request.ask-peers",
        Move::Decline => "request.decline",
        Move::Thank => "request.thank",
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
        Move::Claim => Happening::Claimed { lease: found.lease },
        Move::LetIn => Happening::LetIn,
        Move::LetGo => Happening::LetGo,
        Move::AskIt => Happening::AskedIt,
        Move::HandOver => Happening::HandedOver { text },
        Move::AskPeers => Happening::AskedPeers { text },
        Move::Decline => Happening::Declined,
        Move::Thank => Happening::Thanked { text },
    }
}
