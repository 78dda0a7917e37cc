//! My requests: those that wait here and those that the server has, also when it cannot be reached.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

use deskside_core::id::{Millis, RequestId};
use deskside_core::request::{Move, State};
use deskside_core::session::Cause;
use deskside_protocol::PageQuery;
use deskside_protocol::request::{Happening, MoveRequest, RequestRow, RequestView};
use serde::{Deserialize, Serialize};

use crate::app::{App, lock};
use crate::commands::{Changed, MoveMine, Nothing, RequestRef};
use crate::error::AppError;
use crate::files;
use crate::view::{MyRequest, MyRequestView, MyState};

/// A request as it was last seen here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    view: RequestView,
    /// The state of it that the person looked at.
    looked_at: i64,
}

/// What is known of my requests.
pub(crate) struct Requests {
    folder: PathBuf,
    kept: Mutex<BTreeMap<RequestId, Kept>>,
}

impl Requests {
    pub(crate) fn open(folder: PathBuf) -> Requests {
        let mut kept = BTreeMap::new();
        for path in files::list(&folder, "json").unwrap_or_default() {
            // Only a copy of what the server has: one that cannot be read is fetched again.
            if let Ok(Some(one)) = files::read_json::<Kept>(&path) {
                kept.insert(one.view.row.id.clone(), one);
            }
        }
        Requests { folder, kept: Mutex::new(kept) }
    }
}

fn is_over(state: State) -> bool {
    match state {
        State::Closed | State::Cancelled => true,
        State::Open
        | State::Claimed
        | State::InSession
        | State::Owned
        | State::WaitingUser
        | State::Resolved => false,
    }
}

impl App {
    /// Keeps a copy of a request of mine, unless a newer one is here. With `looked_at` the person knows how it stands; they
    /// also do when they were the last who did something. The answer is whether anything of that was new.
    pub(crate) fn keep_request(&self, view: &RequestView, looked_at: bool) -> Result<bool, AppError> {
        let requests = &self.inner.requests;
        let id = view.row.id.clone();
        let mut kept = lock(&requests.kept);
        let before = kept.get(&id);
        if before.is_some_and(|one| one.view.rev > view.rev) {
            return Ok(false);
        }
        let is_mine = view.timeline.last().is_some_and(|last| last.by.id == view.row.person.id);
        let seen = before.map_or(0, |one| one.looked_at);
        let one = Kept { view: view.clone(), looked_at: if looked_at || is_mine { view.rev } else { seen } };
        if before == Some(&one) {
            return Ok(false);
        }
        files::write_json(&requests.folder.join(format!("{id}.json")), &one)?;
        kept.insert(id, one);
        Ok(true)
    }

    /// How many requests are not over, and how many have news.
    pub(crate) fn request_counts(&self) -> (u32, u32) {
        let waiting = self.inner.outbox.waiting().len();
        let kept = lock(&self.inner.requests.kept);
        let open = kept.values().filter(|one| !is_over(one.view.row.state)).count() + waiting;
        let news = kept.values().filter(|one| one.view.rev > one.looked_at).count();
        (u32::try_from(open).unwrap_or(u32::MAX), u32::try_from(news).unwrap_or(u32::MAX))
    }

    /// All my requests, newest first.
    pub async fn my_requests(&self, _: Nothing) -> Result<Vec<MyRequest>, AppError> {
        let fetched = self.fetch_mine().await;
        self.note_connection(&fetched);
        let mut rows: Vec<MyRequest> = self.inner.outbox.waiting().iter().map(waiting_row).collect();
        let known: Vec<RequestId> = rows.iter().map(|row| row.id.clone()).collect();
        let kept: Vec<Kept> = lock(&self.inner.requests.kept).values().cloned().collect();
        let kept = kept.iter().filter(|one| !known.contains(&one.view.row.id));
        rows.extend(
            kept.map(|one| row(&one.view, one.view.rev > one.looked_at, self.is_at_the_door(&one.view))),
        );
        rows.sort_by_key(|row| std::cmp::Reverse(row.sent));
        Ok(rows)
    }

    /// Fetches what moved on at the server.
    pub(crate) async fn fetch_mine(&self) -> Result<(), AppError> {
        let client = self.client()?;
        let page = client.my_requests(&PageQuery { cursor: None, limit: Some(100) }, &()).await?;
        for row in page.rows.iter().filter(|row| self.moved_on(row)) {
            let view = client.request(row.id.as_str(), &(), &()).await?;
            self.keep_request(&view, false)?;
        }
        Ok(())
    }

    fn moved_on(&self, row: &RequestRow) -> bool {
        let kept = lock(&self.inner.requests.kept);
        kept.get(&row.id)
            .is_none_or(|one| one.view.row.changed != row.changed || one.view.row.state != row.state)
    }

    /// One of my requests. Looking at it makes its news old.
    pub async fn my_request(&self, args: RequestRef) -> Result<MyRequestView, AppError> {
        if let Some(one) = self.inner.outbox.waiting().iter().find(|one| one.0.id == args.request) {
            let row = waiting_row(one);
            let (timeline, moves, sessions) = (Vec::new(), Vec::new(), Vec::new());
            return Ok(MyRequestView { row, timeline, moves, rev: 0, current: true, peer: None, sessions });
        }
        let fetched = match self.client() {
            Ok(client) => client.request(args.request.as_str(), &(), &()).await,
            Err(error) => Err(error),
        };
        self.note_connection(&fetched);
        match fetched {
            Ok(view) => {
                // Pages look again at what has changed: saying so of every look would have them look for ever.
                if self.keep_request(&view, true)? {
                    self.changed(Changed::Requests);
                }
                Ok(self.whole(&view, true).await)
            }
            Err(error) => {
                let known = lock(&self.inner.requests.kept).get(&args.request).map(|one| one.view.clone());
                match known {
                    Some(view) => Ok(self.whole(&view, false).await),
                    None => Err(error),
                }
            }
        }
    }

    /// Makes a move. It happens once, however often it is tried.
    pub(crate) async fn make_move(
        &self,
        request: &RequestId,
        wanted: &MoveRequest,
    ) -> Result<RequestView, AppError> {
        let client = self.client()?;
        let mut moved = client.move_request(request.as_str(), &(), wanted).await;
        if moved == Err(AppError::Offline) {
            // The answer may have been lost on the way: the same move again is answered, not made twice.
            moved = client.move_request(request.as_str(), &(), wanted).await;
        }
        self.note_connection(&moved);
        moved
    }

    /// Replies, confirms, reopens or takes back. It happens once, however often it is tried.
    pub async fn move_mine(&self, args: MoveMine) -> Result<MyRequestView, AppError> {
        let key: RequestId = crate::app::fresh();
        let body =
            MoveRequest { to: args.to, rev: args.rev, text: args.text, key: key.to_string(), lease: None };
        let view = self.make_move(&args.request, &body).await?;
        let ended = match args.to {
            Move::Cancel | Move::Decline => Some(Cause::Stopped),
            Move::AskIt => Some(Cause::HandedOver),
            _ => None,
        };
        if let Some(cause) = ended {
            // That nobody helps any more is for the person to say, and not for the server.
            self.end_about(&args.request, cause);
        }
        self.keep_request(&view, true)?;
        self.heed_request(&view);
        self.changed(Changed::Requests);
        Ok(self.whole(&view, true).await)
    }

    async fn whole(&self, view: &RequestView, current: bool) -> MyRequestView {
        MyRequestView {
            row: row(view, false, self.is_at_the_door(view)),
            timeline: view.timeline.clone(),
            moves: view.moves.clone(),
            rev: view.rev,
            current,
            peer: self.peer_stand(view).await,
            sessions: self.sessions_about(&view.row.id),
        }
    }

    /// Tells the person what happened to one of their requests, once.
    pub(crate) fn notify_about(&self, view: &RequestView, at: Millis) {
        let speech = self.speech();
        // Several things may have happened since the server was last asked; each has its own notification.
        let Some(last) = view.timeline.iter().rev().find(|entry| entry.at == at) else { return };
        let key = match &last.what {
            Happening::Replied { .. } => "notify-replied",
            Happening::Resolved { .. } => "notify-resolved",
            Happening::Owned => "notify-owned",
            Happening::Claimed { .. } => "notify-claimed",
            Happening::WantsIn { .. } => "notify-wants-in",
            Happening::Lapsed | Happening::LetGo | Happening::Uncertified => "notify-let-go",
            Happening::AskedPeers { .. } => "notify-asked-peers",
            Happening::PassedToIt => "notify-passed",
            _ => return,
        };
        let facts = deskside_core::facts! { "by" => last.by.name.as_str() };
        let text = match &last.what {
            Happening::Replied { text, .. } | Happening::Resolved { text } => {
                text.chars().take(140).collect()
            }
            _ => view.row.words.clone(),
        };
        self.inner.parts.surface.notify(&speech.shared(key, &facts), &text);
    }
}

fn first_line(words: &str) -> String {
    words.lines().next().unwrap_or_default().chars().take(120).collect()
}

fn waiting_row((message, trying): &(crate::outbox::Message, crate::outbox::Trying)) -> MyRequest {
    MyRequest {
        id: message.id.clone(),
        reference: message.id.reference(),
        words: first_line(&message.body.words),
        state: MyState::Waiting { tries: trying.tries, problem: trying.problem.as_ref().map(code) },
        owner: None,
        sent: message.body.sent,
        changed: message.body.sent,
        news: false,
        at_the_door: false,
    }
}

/// The code of an error, as it crosses to the screen.
fn code(error: &AppError) -> String {
    let value = serde_json::to_value(error).unwrap_or_default();
    value.get("code").and_then(|code| code.as_str()).unwrap_or_default().to_owned()
}

fn row(view: &RequestView, news: bool, at_the_door: bool) -> MyRequest {
    MyRequest {
        id: view.row.id.clone(),
        reference: view.row.reference.clone(),
        words: first_line(&view.submitted.words),
        state: MyState::At { state: view.row.state },
        owner: view.row.owner.as_ref().map(|owner| owner.name.clone()),
        sent: view.submitted.sent,
        changed: view.row.changed,
        news,
        at_the_door,
    }
}

/// Whether the person let in who has this lease.
pub(crate) fn is_let_in(view: &RequestView, lease: u32) -> bool {
    let is_over = matches!(view.row.state, State::Resolved | State::Closed | State::Cancelled | State::Open);
    let mut is_in = false;
    for entry in &view.timeline {
        match entry.what {
            Happening::Claimed { .. } | Happening::WantsIn { .. } => is_in = false,
            Happening::LetIn => is_in = true,
            _ => {}
        }
    }
    let newest = view.claim.as_ref().is_some_and(|claim| claim.lease == lease);
    is_in && newest && !is_over
}
