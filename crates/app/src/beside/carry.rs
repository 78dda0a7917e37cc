//! Carries a session: tells the helper what happened, and does what they may do.

use std::sync::Arc;
use std::time::Duration;

use deskside_core::id::Millis;
use deskside_core::session::{
    Act, Cause, Company, Event, Hello, HostMessage, Name, PageKind, Refused, Words, read_hello, visible,
};
use tokio::time::Instant;

use super::{Host, Kept};
use crate::app::{App, lock};
use crate::commands::{AnswerStep, AtStep, Changed};
use crate::error::AppError;
use crate::session::WRITING;
use crate::session::channel::{ChannelError, Heard};
use crate::session::line::{Line, LineState, Voice, WhyEnded};
use crate::view::{BesidePart, LineView};

/// How often one looks at the clock when nothing else happens.
const LOOK: Duration = Duration::from_secs(5);
/// A clock that went on by so much more than the time that passed says that the computer slept, in milliseconds.
const SLEPT: i64 = 30_000;

/// How long the last words of a session may wait for their listener, in milliseconds.
const LAST_WORDS: i64 = 10_000;

/// How far the two programs have come with each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Greeted {
    /// The other one has not said yet what it speaks.
    Not,
    /// It has. Unless they speak the same, it is over.
    Yes,
}

impl App {
    /// Carries a session on this line until it is over.
    pub(super) async fn carry(self, host: Arc<Host>, mut line: Line) {
        let voice = line.voice();
        let mut states = line.watch();
        host.kept().greet();
        let mut greeted = Greeted::Not;
        let mut clock = (Instant::now(), self.now());
        loop {
            self.look_again(&host);
            if self.is_done(&host, greeted) {
                break;
            }
            let waits = self.pause(&host);
            let has_news = host.kept().may_speak();
            tokio::select! {
                said = say(&voice, &host), if has_news => if !said { break },
                heard = line.hear() => match heard {
                    // It was, and has been cut again since.
                    Some(Heard::Secure) if line.state() != LineState::Secure => {}
                    Some(heard) => {
                        // A computer that slept finds that out before it does anything for anybody.
                        clock = self.tick(&host, clock);
                        self.hear(&host, heard, &mut greeted).await;
                    }
                    None => break,
                },
                _ = states.changed() => {
                    let state = *states.borrow_and_update();
                    self.line_stands(&host, state);
                }
                () = host.wake.notified() => {}
                () = tokio::time::sleep(waits) => {}
            }
            clock = self.tick(&host, clock);
        }
        drop(voice);
        let why = line.close().await;
        if why == WhyEnded::Over
            && let Err(error) = self.learn(&host.key.0).await
        {
            // Without the server nobody knows why; that the helper is gone is certain.
            tracing::debug!(%error, "why a lease ended could not be asked");
        }
        self.line_ended(&host, why);
        host.kept().carried = false;
    }

    /// Whether everything was said that there is to say, and it is over.
    fn is_done(&self, host: &Host, greeted: Greeted) -> bool {
        let kept = host.kept();
        let is_over = kept.session.state().ended.is_some();
        // Who was never there need not hear that it is over, and nobody waits long for somebody who does not listen.
        let mut log = kept.session.log().iter().rev();
        let end = log.find(|entry| matches!(entry.event, Event::Ended { .. })).map(|entry| entry.at);
        let long_ago = end.is_some_and(|at| self.now().0.saturating_sub(at.0) > LAST_WORDS);
        is_over && (kept.outgoing.is_empty() || greeted == Greeted::Not || long_ago)
    }

    fn pause(&self, host: &Host) -> Duration {
        let next = host.kept().session.next().map_or(i64::MAX, |at| at.0.saturating_sub(self.now().0));
        Duration::from_millis(u64::try_from(next).unwrap_or(0)).clamp(Duration::from_millis(20), LOOK)
    }

    /// Writes down what ended by itself. A computer that slept was left alone: whoever opens it may be somebody else.
    fn tick(&self, host: &Host, (then, at): (Instant, Millis)) -> (Instant, Millis) {
        let (now, passed) = (self.now(), i64::try_from(then.elapsed().as_millis()).unwrap_or(i64::MAX));
        let slept = now.0.saturating_sub(at.0).saturating_sub(passed) > SLEPT;
        self.alter(host, |kept, now| {
            if slept {
                kept.session.away(Cause::Locked, now);
            }
            kept.session.tick(now);
            self.recheck(kept, now);
        });
        (Instant::now(), now)
    }

    /// Shows the helper the page that is shown now, if they may see it.
    fn look_again(&self, host: &Host) {
        let others = self.others_with(host);
        self.alter(host, |kept, now| kept.session.with_others(others, now));
        let Ok(run) = self.open_run(&host.run) else { return };
        let shown = {
            let open = lock(&run);
            self.shown(&open)
        };
        self.alter(host, |kept, now| show(kept, shown, now));
    }

    /// Who else is with the person in this run.
    fn others_with(&self, host: &Host) -> Vec<Company> {
        let others = self.hosts_of(&host.run).into_iter().filter(|other| other.key != host.key);
        let company = |other: Arc<Host>| {
            let name = named(&other.opened()?.name)?;
            Some(Company { name, looks_on: other.kept().part == BesidePart::Observer })
        };
        others.filter_map(company).collect()
    }

    async fn hear(&self, host: &Arc<Host>, heard: Heard, greeted: &mut Greeted) {
        match heard {
            Heard::Secure => {
                self.alter(host, |kept, now| {
                    kept.line = LineView::Secure;
                    kept.session.back(now);
                });
                self.changed(Changed::Beside);
            }
            // Their app was started again and knows nothing: it is told how it stands.
            Heard::Restarted { dropped } => {
                *greeted = Greeted::Not;
                host.kept().begin_again(&dropped);
            }
            Heard::Message(bytes) if *greeted == Greeted::Not => {
                *greeted = Greeted::Yes;
                // When they cannot understand each other, nobody stays. What we speak, they still hear.
                if !read_hello(&bytes).is_ok_and(|theirs| Hello::OURS.agree(theirs).is_ok()) {
                    self.alter(host, |kept, now| kept.session.end(Cause::Unreadable, now));
                }
            }
            Heard::Message(bytes) => self.heed(host, &bytes).await,
            Heard::Closed => self.alter(host, |kept, now| kept.session.end(Cause::HelperLeft, now)),
        }
    }

    /// Judges what the helper said, and does what is to be done about it.
    async fn heed(&self, host: &Arc<Host>, bytes: &[u8]) {
        // What they speak of is held against the page as it is now.
        self.look_again(host);
        let act = self.alter(host, |kept, now| {
            let shown = kept.shown.clone();
            let act = kept.session.hear(bytes, shown.as_ref(), now);
            kept.writing = if act == Ok(Act::Typing) { Millis(now.0 + WRITING) } else { Millis(0) };
            act
        });
        match act {
            Ok(Act::Back { step }) => {
                self.turn_page(host, self.back_from(&host.run, step.as_ref())).await;
            }
            Ok(Act::On { step, answer: Some(key) }) => {
                let run = host.run.clone();
                self.turn_page(host, self.answer(AnswerStep { run, step, key })).await;
            }
            Ok(Act::On { step, answer: None }) => {
                let run = host.run.clone();
                self.turn_page(host, self.go_on(AtStep { run, step })).await;
            }
            Ok(Act::CoSign { signed }) => self.take_co_sign(host, &signed).await,
            Ok(Act::Typing) => {
                self.changed(Changed::Beside);
                self.writing_ends();
            }
            Ok(Act::Chat { words }) => {
                let name = host.opened().map(|opened| opened.name).unwrap_or_default();
                self.tell_others(host, &name, &words);
            }
            Ok(
                Act::Ask { .. }
                | Act::Point { .. }
                | Act::StopPointing
                | Act::Suggest { .. }
                | Act::FillIn { .. }
                | Act::NoCoSign { .. }
                | Act::CannotHelp { .. }
                | Act::HandOver { .. }
                | Act::Leave,
            ) => {}
            Err(Refused::CoSign { .. }) => tracing::warn!("a co-sign was refused"),
            Err(refused) => tracing::debug!(%refused, "something that a helper said was refused"),
        }
    }

    /// Tells the others who are with the person what was written, with the name of who wrote it.
    pub(super) fn tell_others(&self, host: &Host, name: &str, words: &Words) {
        // Without a name it would look as if the person had written it.
        let Some(name) = named(name) else { return };
        let message = HostMessage::Chat { name: Some(name), words: words.clone() };
        for other in self.hosts_of(&host.run).iter().filter(|other| other.key != host.key) {
            let mut kept = other.kept();
            if !kept.session.state().paused {
                kept.say(message.clone());
            }
            drop(kept);
            other.stir();
        }
    }

    /// Does to the run what the helper may do. Where the page was another one in between, nothing happens.
    async fn turn_page(
        &self,
        host: &Host,
        doing: impl Future<Output = Result<crate::view::RunView, AppError>>,
    ) {
        if let Err(error) = doing.await {
            tracing::debug!(%error, "a page was not turned");
        }
        self.run_changed(&host.run);
    }

    fn line_stands(&self, host: &Host, state: LineState) {
        self.alter(host, |kept, now| {
            kept.line = LineView::from(state);
            if matches!(state, LineState::Reconnecting { .. } | LineState::Away { .. }) {
                kept.session.cut(now);
            }
        });
        self.changed(Changed::Beside);
    }

    /// The line is gone for good. What the claim says decides about the request; here nobody is beside the person any more.
    fn line_ended(&self, host: &Host, why: WhyEnded) {
        let cause = match why {
            WhyEnded::Channel(ChannelError::Closed) | WhyEnded::Over => Cause::HelperLeft,
            WhyEnded::Channel(_) => Cause::Unreadable,
            WhyEnded::Elsewhere | WhyEnded::SignedOut | WhyEnded::Failed => Cause::ConnectionLost,
        };
        self.alter(host, |kept, now| {
            kept.line = LineView::Ended;
            kept.session.end(cause, now);
        });
        self.changed(Changed::Beside);
    }
}

/// What people call somebody, as it may stand in a message.
fn named(name: &str) -> Option<Name> {
    visible(name).chars().take(Name::MOST).collect::<String>().try_into().ok()
}

/// Shows a page, as far as the helper may see one. What is left on the page of before is taken from them first.
fn show(kept: &mut Kept, mut shown: deskside_core::session::Shown, now: Millis) {
    let page = shown.page.page();
    let is_over = matches!(page.kind, PageKind::Done | PageKind::Ended);
    let turned =
        kept.wanted.as_ref().is_some_and(|at| page.step.as_ref().is_some_and(|step| *step != at.step));
    if kept.wanted.is_some() && (turned || is_over) {
        kept.withdraw_co_sign(now);
    }
    let is_seen = kept.session.show(&mut shown, now);
    kept.shown = is_seen.then_some(shown);
}

/// Says the next message, when there is room for it.
async fn say(voice: &Voice, host: &Host) -> bool {
    voice.say(|| host.kept().outgoing.pop_front().map(|waiting| waiting.bytes())).await
}
