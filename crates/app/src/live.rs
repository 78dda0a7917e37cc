//! What goes on by itself: sending what waits, learning what happened, keeping the rules fresh.

use std::time::Duration;

use deskside_core::id::{Millis, RequestId};
use deskside_protocol::audit::CheckpointQuery;
use deskside_protocol::event::{EventQuery, News};

use crate::app::App;
use crate::commands::Changed;
use crate::error::AppError;

/// How often the server is asked what happened while all is well.
const EVERY: Duration = Duration::from_secs(2);
/// The longest pause between two tries while it does not answer.
const LONGEST: Duration = Duration::from_secs(30);
/// How often the rules and the record are looked at.
const RULES_EVERY: u32 = 300;

impl App {
    /// Goes on until the app ends. The shell starts it once.
    pub async fn live(self) {
        let mut pause = EVERY;
        let mut turn = 0u32;
        loop {
            pause = match self.turn(turn).await {
                Ok(()) => EVERY,
                Err(AppError::NotJoined) => EVERY,
                Err(error) => {
                    tracing::debug!(%error, "not now");
                    (pause * 2).min(LONGEST)
                }
            };
            turn = turn.wrapping_add(1);
            let _ = tokio::time::timeout(pause, self.inner.wake.notified()).await;
        }
    }

    /// Does what is to be done now rather than at the next turn.
    pub(crate) fn wake(&self) {
        self.inner.wake.notify_one();
    }

    async fn turn(&self, turn: u32) -> Result<(), AppError> {
        let member = self.member()?;
        if self.standing(|standing| standing.signed_out) {
            // Whether there is a network is still worth knowing.
            let greeted = self.client()?.welcome(&(), &()).await;
            self.note_connection(&greeted);
            return Err(AppError::NotJoined);
        }
        self.flush().await?;
        if turn.is_multiple_of(RULES_EVERY) {
            let refreshed = self.refresh_trust().await;
            self.note_connection(&refreshed);
            refreshed?;
            self.renew_rules().await?;
            self.check_record().await?;
        }
        self.catch_up(member.events).await
    }

    /// Learns what happened since the last event that was handled.
    async fn catch_up(&self, after: i64) -> Result<(), AppError> {
        let answer = self.client()?.events(&EventQuery { after }, &()).await;
        self.note_connection(&answer);
        let answer = answer?;
        let mut mine = false;
        for event in &answer.events {
            match &event.news {
                News::Manifest { .. } => self.refresh_trust().await?,
                News::Request { id, by, .. } => {
                    mine = true;
                    self.learn(id, by, event.at).await?;
                }
            }
        }
        if answer.next > after {
            self.keep_member(|member| member.events = answer.next)?;
        }
        if mine {
            self.changed(Changed::Requests);
        }
        Ok(())
    }

    async fn learn(&self, id: &RequestId, by: &str, at: Millis) -> Result<(), AppError> {
        let member = self.member()?;
        let view = match self.client()?.request(id.as_str(), &(), &()).await {
            // It was removed in between.
            Err(AppError::Server { problem: deskside_protocol::problem::Problem::NotFound }) => return Ok(()),
            view => view?,
        };
        if view.row.person.id == member.person {
            self.keep_request(&view, by == member.name)?;
            if by != member.name {
                self.notify_about(&view, at);
            }
        }
        Ok(())
    }

    /// Looks whether the server's record still contains the last place that this device saw.
    async fn check_record(&self) -> Result<(), AppError> {
        let known = self.member()?.checkpoint;
        let query = CheckpointQuery { seq: known.as_ref().map(|checkpoint| checkpoint.seq) };
        let answer = self.client()?.checkpoint(&query, &()).await?;
        if let Some(known) = known
            && (answer.at.as_ref() != Some(&known) || answer.newest.seq < known.seq)
        {
            tracing::error!(seq = known.seq, "the record of the server was shortened or changed");
            let speech = self.speech();
            let surface = &self.inner.parts.surface;
            surface.notify(&speech.plain("notify-record"), &speech.plain("notify-record-text"));
            return Ok(());
        }
        self.keep_member(|member| member.checkpoint = Some(answer.newest))
    }
}
