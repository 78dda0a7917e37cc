//! What goes on by itself: sending what waits, learning what happened, keeping the rules fresh.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use deskside_core::id::RequestId;
use deskside_protocol::event::{EventQuery, News};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::RequestView;

use crate::app::App;
use crate::bell::Bell;
use crate::commands::Changed;
use crate::error::AppError;

/// How often the server is asked what happened while it cannot ring.
const EVERY: Duration = Duration::from_secs(2);
/// How often it is asked while it can: a bell that nobody hears does not ring.
const SELDOM: Duration = Duration::from_secs(60);
/// The longest pause between two tries while it does not answer, and between two tries to hang the bell.
const LONGEST: Duration = Duration::from_secs(30);
/// How often the rules and the record are looked at.
const RULES_EVERY: Duration = Duration::from_secs(600);

/// What the loop remembers from one turn to the next.
#[derive(Default)]
struct Loop {
    bell: Option<Bell>,
    tried_bell: Option<Instant>,
    saw_rules: Option<Instant>,
    summed_up: Option<Instant>,
    knows_me: bool,
    /// Whether it was asked what waits for this person to help with.
    saw_inbox: bool,
}

/// What went wrong in a turn. Each part may have trouble of its own, which is no reason to leave the others undone.
#[derive(Default)]
pub(crate) struct Trouble(Option<AppError>);

impl Trouble {
    /// Keeps the first, and goes on; where the server does not answer, or not to this person, there is nothing to go on with.
    pub(crate) fn of(&mut self, done: Result<(), AppError>) -> Result<(), AppError> {
        let Err(error) = done else { return Ok(()) };
        if error.ends_turn() {
            return Err(error);
        }
        tracing::debug!(%error, "a part of the turn is left");
        self.0.get_or_insert(error);
        Ok(())
    }

    pub(crate) fn first(self) -> Result<(), AppError> {
        self.0.map_or(Ok(()), Err)
    }
}

impl App {
    /// Goes on until the app ends. The shell starts it once.
    pub async fn live(self) {
        let mut state = Loop::default();
        let mut pause = EVERY;
        loop {
            pause = match self.turn(&mut state).await {
                Ok(()) if state.bell.is_some() => SELDOM,
                Ok(()) | Err(AppError::NotJoined) => EVERY,
                Err(error) => {
                    tracing::debug!(%error, "not now");
                    if matches!(error, AppError::Offline | AppError::WrongServer) {
                        state.bell = None;
                    }
                    (pause * 2).clamp(EVERY, LONGEST)
                }
            };
            tokio::select! {
                () = self.inner.wake.notified() => {}
                () = tokio::time::sleep(pause) => {}
                rings = rings(&mut state.bell) => if rings.is_err() {
                    // The server also ends it when somebody may do something else from now on.
                    state.bell = None;
                    state.knows_me = false;
                    pause = EVERY;
                },
            }
        }
    }

    /// Does what is to be done now rather than at the next turn.
    pub(crate) fn wake(&self) {
        self.inner.wake.notify_one();
    }

    async fn turn(&self, state: &mut Loop) -> Result<(), AppError> {
        let member = self.member()?;
        if self.standing(|standing| standing.signed_out) {
            // Whether there is a network is still worth knowing.
            let greeted = self.client()?.welcome(&(), &()).await;
            self.note_connection(&greeted);
            state.bell = None;
            return Err(AppError::NotJoined);
        }
        let mut trouble = Trouble::default();
        trouble.of(self.flush().await)?;
        self.sum_up_now_and_then(state);
        trouble.of(self.send_notes().await)?;
        trouble.of(self.look_at_rules(state).await)?;
        trouble.of(self.catch_up(member.events).await)?;
        trouble.of(self.go_on_with_approvals().await)?;
        trouble.of(self.go_on_with_sessions().await)?;
        if !state.saw_inbox && self.can_help() {
            let helped = self.go_on_helping().await;
            state.saw_inbox = helped.is_ok();
            trouble.of(helped)?;
        }
        if state.bell.is_none() && state.tried_bell.is_none_or(|then| then.elapsed() > LONGEST) {
            state.tried_bell = Some(Instant::now());
            // What the server cannot say by itself it is asked for.
            state.bell = Bell::hang(&self.client()?, self.member()?.events).await.ok();
            // Asked while somebody listens: what IT changes from here on ends the bell.
            state.knows_me = false;
        }
        if !state.knows_me {
            let learned = self.learn_me().await;
            state.knows_me = learned.is_ok();
            trouble.of(learned)?;
        }
        trouble.first()
    }

    /// A run that was left is found by looking.
    fn sum_up_now_and_then(&self, state: &mut Loop) {
        if state.summed_up.is_some_and(|then| then.elapsed() <= RULES_EVERY) {
            return;
        }
        state.summed_up = Some(Instant::now());
        if let Err(error) = self.sum_up_left() {
            tracing::warn!(%error, "runs that were left could not be summed up");
        }
    }

    async fn look_at_rules(&self, state: &mut Loop) -> Result<(), AppError> {
        if state.saw_rules.is_some_and(|then| then.elapsed() <= RULES_EVERY) {
            return Ok(());
        }
        let refreshed = self.refresh_trust().await;
        self.note_connection(&refreshed);
        refreshed?;
        state.saw_rules = Some(Instant::now());
        state.knows_me = false;
        let renewed = self.renew_rules().await;
        self.check_record().await?;
        renewed
    }

    /// Learns what happened since the last event that was handled, page by page.
    async fn catch_up(&self, mut after: i64) -> Result<(), AppError> {
        let member = self.member()?;
        let mut trouble = Trouble::default();
        loop {
            let answer = self.client()?.events(&EventQuery { after }, &()).await;
            self.note_connection(&answer);
            let answer = answer?;
            // Asked for once, however much happened to it.
            let mut views: BTreeMap<RequestId, Option<RequestView>> = BTreeMap::new();
            let mut has_news = false;
            for event in &answer.events {
                has_news |= !matches!(event.news, News::Manifest { .. });
                match &event.news {
                    // Rules that do not hold are asked for again by and by. What else happened is learned all the same.
                    News::Manifest { .. } => trouble.of(self.refresh_trust().await)?,
                    News::Inbox { .. } => self.heed_inbox().await,
                    News::Outcome { thanked, .. } => self.heed_outcome(*thanked),
                    News::Approval { id, asked } if *asked == member.person => {
                        self.learn_approval(id).await?
                    }
                    News::Approval { id, .. } => self.heed_question(id).await,
                    News::Helper { id, .. } => {
                        views.insert(id.clone(), self.learn(id).await?);
                    }
                    // IT hears of everybody's. The queue asks for itself what it shows of them.
                    News::Request { id, asked, .. } if *asked != member.person => {
                        self.heed_helping(id).await;
                        self.keep_member(|member| member.events = event.seq)?;
                        continue;
                    }
                    News::Request { id, by, .. } => {
                        if !views.contains_key(id) {
                            views.insert(id.clone(), self.learn(id).await?);
                        }
                        let view = views.get(id).and_then(Option::as_ref);
                        if let Some(view) = view.filter(|_| by.id != member.person) {
                            self.notify_about(view, event.at);
                        }
                    }
                }
                self.keep_member(|member| member.events = event.seq)?;
            }
            if answer.next > after {
                self.keep_member(|member| member.events = answer.next)?;
            }
            if has_news {
                self.changed(Changed::Requests);
            }
            if answer.events.is_empty() || answer.next <= after {
                return trouble.first();
            }
            after = answer.next;
        }
    }

    /// Keeps a copy of how a request of mine stands; none when it was removed in between.
    pub(crate) async fn learn(&self, id: &RequestId) -> Result<Option<RequestView>, AppError> {
        match self.client()?.request(id.as_str(), &(), &()).await {
            Err(AppError::Server { problem: Problem::NotFound }) => Ok(None),
            view => {
                let view = view?;
                self.keep_request(&view, false)?;
                self.heed_request(&view);
                Ok(Some(view))
            }
        }
    }
}

/// Waits until the bell rings; without one, for ever.
async fn rings(bell: &mut Option<Bell>) -> Result<(), AppError> {
    match bell {
        Some(bell) => bell.rings().await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shell runs it on a thread of its choice, and is built too seldom to be the first to find out.
    fn goes_to_any_thread<T: Send + 'static>(_: fn(App) -> T) {}

    #[test]
    fn what_goes_on_by_itself_can_run_on_any_thread() {
        goes_to_any_thread(App::live);
    }
}
