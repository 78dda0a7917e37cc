//! What the person does about a session: levels, pause, STOP, and writing. Pausing and stopping ask nobody.

use deskside_core::session::{Cause, HostMessage, Words, visible};

use deskside_core::id::RequestId;

use crate::app::App;
use crate::commands::{ChooseAnswer, LevelOf, Nothing, SayTo, SessionRef};
use crate::error::AppError;
use crate::view::BesideView;

use super::GIVEN;

impl App {
    /// Gives a level, and with it those below.
    pub async fn give_level(&self, args: LevelOf) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&SessionRef { request: args.request, lease: args.lease })?;
        let until = |now: deskside_core::id::Millis| deskside_core::id::Millis(now.0 + GIVEN);
        self.change(&host, |kept, now| kept.session.give(args.level, until(now), now));
        self.beside(Nothing {}).await
    }

    /// Would rather not give the level that was asked for.
    pub async fn decline_level(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        self.change(&host, |kept, now| kept.session.decline(now));
        self.beside(Nothing {}).await
    }

    /// Takes a level back, and with it those above.
    pub async fn take_back_level(&self, args: LevelOf) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&SessionRef { request: args.request, lease: args.lease })?;
        self.change(&host, |kept, now| kept.session.take_back(args.level, now));
        self.beside(Nothing {}).await
    }

    /// Pauses: nothing is shown and nothing is taken until it goes on.
    pub async fn pause_sharing(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        self.change(&host, |kept, now| kept.session.pause(now));
        self.beside(Nothing {}).await
    }

    /// Goes on after a pause.
    pub async fn resume_sharing(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        self.change(&host, |kept, now| kept.session.resume(now));
        self.beside(Nothing {}).await
    }

    /// STOP: the session is over at once.
    pub async fn stop_sharing(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        self.change(&host, |kept, now| kept.session.end(Cause::Stopped, now));
        self.beside(Nothing {}).await
    }

    /// Stops every session: the way out in the tray, also when no window is open.
    pub fn stop_all_sharing(&self) {
        self.end_all(Cause::Stopped);
    }

    /// Ends every living session.
    pub(crate) fn end_all(&self, cause: Cause) {
        for host in self.inner.hosts.all().iter().filter(|host| host.is_live()) {
            self.change(host, |kept, now| kept.session.end(cause, now));
        }
    }

    /// Ends the living sessions about a request.
    pub(crate) fn end_about(&self, request: &RequestId, cause: Cause) {
        for host in self.inner.hosts.all().iter().filter(|host| host.key.0 == *request && host.is_live()) {
            self.change(host, |kept, now| kept.session.end(cause, now));
        }
    }

    /// The screen was locked, the computer sleeps, or somebody else sat down: nobody may do anything until the person is
    /// back and says so.
    pub fn person_is_away(&self, cause: Cause) {
        for host in self.inner.hosts.all().iter().filter(|host| host.is_live()) {
            self.change(host, |kept, now| kept.session.away(cause, now));
        }
    }

    /// Writes to who is with the person, and to whoever else is.
    pub async fn say(&self, args: SayTo) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&SessionRef { request: args.request, lease: args.lease })?;
        let words: Words =
            visible(&args.words).try_into().map_err(|_| AppError::Unusable { field: "words".to_owned() })?;
        for each in self.hosts_of(&host.run) {
            self.change(&each, |kept, now| kept.session.say(words.clone(), now));
        }
        self.beside(Nothing {}).await
    }

    /// Tells who is with the person that they are writing. It is kept nowhere.
    pub async fn is_writing(&self, args: SessionRef) -> Result<Nothing, AppError> {
        let host = self.host(&args)?;
        let is_live = host.is_live();
        let mut kept = host.kept();
        if is_live && !kept.session.state().paused {
            kept.say(HostMessage::Typing {});
        }
        drop(kept);
        host.stir();
        Ok(Nothing {})
    }

    /// The person chose an answer and has not gone on yet: who follows sees it.
    pub async fn choose(&self, args: ChooseAnswer) -> Result<Nothing, AppError> {
        for host in self.hosts_of(&args.run) {
            self.change(&host, |kept, now| {
                let Some(shown) = &kept.shown else { return };
                let is_page = shown.page.page().step.as_ref() == Some(&args.step);
                let spot =
                    shown.choices.iter().find(|(_, key)| **key == args.key).map(|(spot, _)| spot.clone());
                if let Some(spot) = spot.filter(|_| is_page) {
                    kept.session.chose(spot, now);
                }
            });
        }
        Ok(Nothing {})
    }

    /// Puts a session away that is over.
    pub async fn close_beside(&self, args: SessionRef) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&args)?;
        if host.is_live() {
            return Err(AppError::PageChanged);
        }
        self.inner.hosts.remove(&host.key);
        self.beside(Nothing {}).await
    }
}
