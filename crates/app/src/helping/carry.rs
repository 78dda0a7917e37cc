//! Carries the helper's side of a session: says what they say, and takes in what they are told.

use std::sync::Arc;
use std::time::Duration;

use deskside_core::id::Millis;
use deskside_core::session::{
    By, Fate, Hello, HostMessage, Intent, IntentKind, Told, WireError, read_hello, read_intent, retold, write,
};
use deskside_core::trust::PublicKey;
use deskside_protocol::request::RequestView;
use ed25519_dalek::SigningKey;

use super::{Help, Kept};
use crate::app::App;
use crate::commands::Changed;
use crate::error::AppError;
use crate::session::WRITING;
use crate::session::channel::{Between, ChannelError, Heard};
use crate::session::line::{Line, WhyEnded};
use crate::view::{Broke, ChatView, HandingOver, HelpingStage, LineView, SuggestedFate};

/// How long the last words may take to leave.
const LAST_WORDS: Duration = Duration::from_secs(5);

impl App {
    /// Between whom the line of a request is, and the key of this side.
    pub(super) fn between(&self, view: &RequestView, lease: u32) -> Result<(Between, SigningKey), AppError> {
        let key = self.device_key()?;
        let between = Between {
            request: view.row.id.clone(),
            lease,
            guest: PublicKey::of(&key),
            host: App::host_key(view)?,
        };
        Ok((between, key))
    }

    /// Opens the line to the person, unless there is one.
    pub(super) fn open_guest_line(&self, help: Arc<Help>) -> Result<(), AppError> {
        let relay = self.relay()?;
        let (between, key) = self.between(&help.kept().view, help.lease)?;
        {
            let mut kept = help.kept();
            if kept.carried {
                return Ok(());
            }
            kept.carried = true;
            kept.outgoing.push_front(write(&Hello::OURS));
        }
        let line = Line::open(relay, between, &key, self.inner.parts.clock.clone());
        let line = line.inspect_err(|_| help.kept().carried = false)?;
        tokio::spawn(self.clone().carry_help(help, line));
        Ok(())
    }

    async fn carry_help(self, help: Arc<Help>, mut line: Line) {
        let voice = line.voice();
        let mut states = line.watch();
        let mut greeted = false;
        loop {
            let (has_news, is_over) = {
                let kept = help.kept();
                (!kept.outgoing.is_empty(), kept.is_over() || kept.guest.ended.is_some())
            };
            if is_over && !has_news {
                break;
            }
            tokio::select! {
                said = voice.say(|| help.kept().outgoing.pop_front()), if has_news => if !said { break },
                heard = line.hear() => match heard {
                    Some(heard) => self.hear_host(&help, heard, &mut greeted).await,
                    None => break,
                },
                _ = states.changed() => {
                    let state = *states.borrow_and_update();
                    help.kept().stands(state.into(), self.now());
                    self.changed(Changed::Helping);
                }
                () = help.wake.notified() => {}
                // Who goes does not wait for somebody who is not there.
                () = tokio::time::sleep(LAST_WORDS), if is_over => break,
            }
        }
        drop(voice);
        let why = line.close().await;
        {
            let mut kept = help.kept();
            kept.line = LineView::Ended;
            kept.carried = false;
            if kept.guest.ended.is_none() && !kept.is_over() {
                kept.guest.end(cause(why));
            }
            if matches!(kept.stage, HelpingStage::Live) {
                kept.stage = HelpingStage::Over;
            }
            if kept.stage == HelpingStage::Observing {
                kept.stage = HelpingStage::Gone;
            }
        }
        self.changed(Changed::Helping);
    }

    async fn hear_host(&self, help: &Arc<Help>, heard: Heard, greeted: &mut bool) {
        match heard {
            Heard::Secure => help.kept().stands(LineView::Secure, self.now()),
            Heard::Restarted { dropped } => {
                *greeted = false;
                let mut kept = help.kept();
                // What was written and did not arrive is written again; the rest was about a page that is told anew.
                let is_chat = |bytes: &Vec<u8>| matches!(read_intent(bytes), Ok(Intent::Chat { .. }));
                dropped.into_iter().filter(is_chat).rev().for_each(|bytes| kept.outgoing.push_front(bytes));
                kept.outgoing.push_front(write(&Hello::OURS));
            }
            Heard::Message(bytes) if !*greeted => {
                *greeted = read_hello(&bytes).is_ok_and(|theirs| Hello::OURS.agree(theirs).is_ok());
                if !*greeted {
                    help.kept().guest.end(deskside_core::session::Cause::Unreadable);
                }
            }
            Heard::Message(bytes) => {
                let now = self.now();
                let message = help.kept().hear(&bytes, now);
                match message {
                    Ok(message) => {
                        let is_asked = help.kept().hand_over == HandingOver::Asked;
                        if is_asked && message == (HostMessage::HandOver { agreed: true }) {
                            self.went_on(help).await;
                        }
                    }
                    Err(error) => tracing::debug!(%error, "a message of the other side was skipped"),
                }
            }
            Heard::Closed => {}
        }
        self.changed(Changed::Helping);
    }

    /// The person agreed: the request goes on, and who had it may look on.
    async fn went_on(&self, help: &Arc<Help>) {
        help.kept().hand_over = HandingOver::Agreed;
        let to = help.kept().note.as_ref().map(|(to, _)| *to);
        if let Err(error) = self.hand_on(help).await {
            tracing::error!(%error, "a request could not be handed over");
            help.kept().hand_over = HandingOver::No;
            return;
        }
        help.kept().stage = match to {
            Some(deskside_core::request::Lane::It) => HelpingStage::Observing,
            _ => HelpingStage::Gone,
        };
    }
}

impl Kept {
    fn hear(&mut self, bytes: &[u8], now: Millis) -> Result<HostMessage, WireError> {
        let (message, is_news) = self.guest.hear(bytes)?;
        if is_news {
            self.take_in(&message, now);
        }
        Ok(message)
    }

    /// Notes how the line stands, and when it was cut.
    fn stands(&mut self, line: LineView, now: Millis) {
        self.line = line;
        match line {
            LineView::Reconnecting { since } | LineView::Away { since } => {
                if self.cut.is_none() {
                    self.cut = Some(since);
                    self.keep(since, (By::Deskside, Told::Cut));
                }
            }
            LineView::Secure => {
                if let Some(from) = self.cut.take() {
                    self.broke = Some(Broke { from, until: now });
                    self.keep(now, (By::Deskside, Told::Back));
                }
            }
            LineView::Connecting | LineView::Ended => {}
        }
    }

    /// Notes what a message means beyond what [`deskside_core::session::Guest`] keeps.
    fn take_in(&mut self, message: &HostMessage, now: Millis) {
        if let Some(line) = retold(message) {
            self.keep(now, line);
        }
        self.writing = Millis(0);
        match message {
            HostMessage::Page { .. } | HostMessage::Paused {} | HostMessage::LevelsEnded { .. } => {
                self.pointed = None
            }
            HostMessage::Levels { held } => {
                if self.asked.is_some_and(|asked| held.contains_key(&asked)) {
                    self.asked = None;
                }
            }
            HostMessage::Declined { .. } | HostMessage::Refused { kind: Some(IntentKind::AskLevel), .. } => {
                self.asked = None;
            }
            HostMessage::Chat { name, words } => {
                let name = name.clone().map(String::from);
                self.wrote(ChatView { at: now, mine: false, name, words: words.clone() });
            }
            HostMessage::Typing {} => self.writing = Millis(now.0 + WRITING),
            HostMessage::Applied { number } => self.answered(*number, Fate::Applied),
            HostMessage::PutAside { number } => self.answered(*number, Fate::PutAside),
            // The last one was not taken.
            HostMessage::Refused {
                kind: Some(IntentKind::SuggestAnswer | IntentKind::SuggestRepair | IntentKind::SuggestAction),
                ..
            } => drop(self.suggested.pop()),
            HostMessage::Refused { kind: Some(IntentKind::Point), .. } => self.pointed = None,
            HostMessage::Refused { kind: Some(IntentKind::HandOver), .. }
            | HostMessage::HandOver { agreed: false } => {
                self.hand_over = HandingOver::Declined;
            }
            HostMessage::Ended { .. } => {
                if self.stage == HelpingStage::Live {
                    self.stage = HelpingStage::Over;
                }
                if self.stage == HelpingStage::Observing {
                    self.stage = HelpingStage::Gone;
                }
            }
            HostMessage::Rules { .. }
            | HostMessage::Others { .. }
            | HostMessage::Chosen { .. }
            | HostMessage::Resumed {}
            | HostMessage::Refused { .. }
            | HostMessage::WantCoSign { .. }
            | HostMessage::NoCoSign { .. }
            | HostMessage::HandOver { agreed: true } => {}
        }
    }

    fn answered(&mut self, number: u32, fate: Fate) {
        let fate = match fate {
            Fate::Applied => SuggestedFate::Applied,
            Fate::PutAside => SuggestedFate::PutAside,
        };
        self.suggested.iter_mut().filter(|one| one.number == number).for_each(|one| one.fate = fate);
    }
}

fn cause(why: WhyEnded) -> deskside_core::session::Cause {
    use deskside_core::session::Cause;
    match why {
        WhyEnded::Channel(ChannelError::Closed) | WhyEnded::Over => Cause::Stopped,
        WhyEnded::Channel(_) => Cause::Unreadable,
        WhyEnded::Elsewhere | WhyEnded::SignedOut | WhyEnded::Failed => Cause::ConnectionLost,
    }
}
