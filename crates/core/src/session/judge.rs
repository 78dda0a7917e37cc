//! The host's judge: what becomes of what a helper says.

use super::state::{MOST_LINES, MOST_REFUSED};
use super::{
    Cause, Changes, Event, Intent, Level, PageKind, Reason, Refused, Role, Session, Shown, Side, Suggested,
    Turn, Words, read_intent,
};
use crate::action::{Action, ArgKind, Args, actions};
use crate::id::{Digest, Millis, SpotId, StepId};
use crate::request::Lane;
use crate::trust::{Asker, CoSignError, CoSigned, CoSigns, SignedCoSign, Verified};

/// So many suggestions may wait for an answer.
const MOST_WAITING: usize = 5;

/// After a no, the same level is not asked for again for so many milliseconds.
const NOT_AGAIN: i64 = 60 * 1000;

/// What the host does about what a helper said. None of it agrees to a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Ask the person for a level.
    Ask {
        /// Which.
        level: Level,
        /// What for.
        reason: Reason,
    },
    /// Show where the helper points.
    Point {
        /// Where.
        spot: SpotId,
    },
    /// Show that the helper points no more.
    StopPointing,
    /// Show a card that the person takes up or not. A change goes its own way from there: plan, boundary, consent.
    Suggest {
        /// The number of the suggestion.
        number: u32,
        /// What is suggested.
        what: Suggested,
    },
    /// Choose an answer on the page, without going on.
    FillIn {
        /// Which choice.
        spot: SpotId,
        /// What it is kept as.
        key: String,
    },
    /// Go to the page before this step.
    Back {
        /// Which.
        step: Option<StepId>,
    },
    /// Go on from this step.
    On {
        /// Which.
        step: StepId,
        /// With this answer; none on a page that asks nothing.
        answer: Option<String>,
    },
    /// Show a line of the chat.
    Chat {
        /// The words.
        words: Words,
    },
    /// Show that the helper is writing.
    Typing,
    /// Check a co-sign ([`Session::co_sign`]).
    CoSign {
        /// With its signature.
        signed: Box<SignedCoSign>,
    },
    /// Say that the helper would rather not co-sign.
    NoCoSign {
        /// Which plan.
        plan: Digest,
        /// Why.
        reason: Reason,
    },
    /// Say that the helper cannot help with this.
    CannotHelp {
        /// Why.
        reason: Reason,
    },
    /// Ask the person whether somebody else should go on.
    HandOver {
        /// Who.
        to: Lane,
        /// What they should know.
        note: Words,
    },
    /// Say that the helper has left. The session is over.
    Leave,
}

impl Session {
    /// What is to be done about an intent, if anything. Changes nothing and writes nothing down: see [`Session::hear`].
    ///
    /// # Errors
    /// See [`Refused`].
    pub fn judge(&self, intent: &Intent, shown: Option<&Shown>, now: Millis) -> Result<Act, Refused> {
        let now = now.max(self.state.last);
        if self.state.ended.is_some() {
            return Err(Refused::Over);
        }
        if let Intent::Leave {} = intent {
            return Ok(Act::Leave);
        }
        if self.state.paused {
            return Err(Refused::Paused);
        }
        if let Some(level) = intent.kind().needs() {
            match self.state.height(now) {
                None => return Err(Refused::NotFollowing),
                Some(held) if held < level => return Err(Refused::NeedsLevel { level }),
                Some(_) => {}
            }
        }
        let page = |rev: u32| self.the_page(rev, shown);
        match intent {
            Intent::AskLevel { level, reason } => self.asks(*level, reason, now),
            Intent::Point { rev, spot } => {
                page(*rev)?.page.page().spot(spot).ok_or(Refused::NoSuchSpot)?;
                Ok(Act::Point { spot: spot.clone() })
            }
            Intent::StopPointing {} => Ok(Act::StopPointing),
            Intent::SuggestAnswer { rev, number, spot } => {
                let key = choice(page(*rev)?, spot)?;
                self.suggests(*number, Suggested::Answer { spot: spot.clone(), key })
            }
            Intent::SuggestRepair { rev, number, spot } => {
                let action = page(*rev)?.repairs.get(spot).ok_or(Refused::NoSuchSpot)?.clone();
                self.suggests(*number, Suggested::Repair { spot: spot.clone(), action })
            }
            Intent::SuggestAction { rev, number, action, with } => {
                let action = self.change(page(*rev)?, action, with)?;
                self.suggests(*number, Suggested::Change { action })
            }
            Intent::FillIn { rev, spot } => {
                let page = page(*rev)?;
                if page.page.page().kind != PageKind::Question {
                    return Err(Refused::OnlyThePerson);
                }
                Ok(Act::FillIn { spot: spot.clone(), key: choice(page, spot)? })
            }
            Intent::Turn { rev, to } => self.turns(page(*rev)?, *to),
            Intent::Chat { words } => Ok(Act::Chat { words: words.clone() }),
            Intent::Typing {} => Ok(Act::Typing),
            Intent::CoSign { signed } => match &self.state.co_sign {
                Some(plan) if *plan == signed.co_sign.plan => Ok(Act::CoSign { signed: signed.clone() }),
                Some(_) => Err(Refused::CoSign { error: CoSignError::OtherPlan }),
                None => Err(Refused::CoSign { error: CoSignError::NotAsked }),
            },
            Intent::DoNotCoSign { plan, reason } => match &self.state.co_sign {
                Some(wanted) if wanted == plan => {
                    Ok(Act::NoCoSign { plan: plan.clone(), reason: reason.clone() })
                }
                Some(_) => Err(Refused::CoSign { error: CoSignError::OtherPlan }),
                None => Err(Refused::CoSign { error: CoSignError::NotAsked }),
            },
            Intent::CannotHelp { reason } => Ok(Act::CannotHelp { reason: reason.clone() }),
            Intent::HandOver { to, note } => Ok(Act::HandOver { to: *to, note: note.clone() }),
            Intent::Leave {} => Ok(Act::Leave),
        }
    }

    /// The page that is shown, if that is the one that is spoken of and the helper has it.
    fn the_page<'a>(&self, rev: u32, shown: Option<&'a Shown>) -> Result<&'a Shown, Refused> {
        let now = shown.map(|shown| shown.page.page().rev);
        shown
            .filter(|_| now == Some(rev) && self.state.rev == Some(rev))
            .ok_or(Refused::PageChanged { rev: now })
    }

    fn asks(&self, level: Level, reason: &Reason, now: Millis) -> Result<Act, Refused> {
        let highest = self.state.rules.map_or(Level::Follow, |rules| rules.highest);
        let lately = self
            .state
            .declined
            .is_some_and(|(declined, at)| level >= declined && now.0.saturating_sub(at.0) < NOT_AGAIN);
        if level > highest {
            Err(Refused::AboveRules { highest })
        } else if self.state.height(now) >= Some(level) {
            Err(Refused::HasLevel)
        } else if self.state.asked.is_some() || lately {
            Err(Refused::AskedAlready)
        } else {
            Ok(Act::Ask { level, reason: reason.clone() })
        }
    }

    fn suggests(&self, number: u32, what: Suggested) -> Result<Act, Refused> {
        if self.state.suggestions.contains_key(&number) {
            return Err(Refused::NumberTaken);
        }
        let waiting = self.state.suggestions.values().filter(|waits| **waits).count();
        if waiting >= MOST_WAITING {
            return Err(Refused::TooManySuggestions);
        }
        Ok(Act::Suggest { number, what })
    }

    /// An action of the registry whose values this run has met.
    fn change(&self, shown: &Shown, name: &str, with: &Args) -> Result<Action, Refused> {
        let action = Action::parse(name, with).map_err(|_| Refused::NotAnAction)?;
        let spec = actions().find(|spec| spec.name == name).ok_or(Refused::NotAnAction)?;
        match self.state.rules.map(|rules| rules.changes) {
            Some(Changes::OfTheRegistry) => {}
            // Nothing else is looked at: what a value is would show in why it is refused.
            Some(Changes::OfThePage) if shown.repairs.values().any(|repair| *repair == action) => {}
            Some(Changes::OfThePage) | None => return Err(Refused::NotOnThisPage),
        }
        for arg in spec.args.iter().chain(spec.optional) {
            let is_word = match arg.kind {
                ArgKind::Queue
                | ArgKind::Address
                | ArgKind::Job
                | ArgKind::Label
                | ArgKind::File
                | ArgKind::Size
                | ArgKind::Share
                | ArgKind::Account
                | ArgKind::Secret
                | ArgKind::SoundDevice
                | ArgKind::Radio
                | ArgKind::Pairing
                | ArgKind::Layout
                | ArgKind::Layouts
                | ArgKind::TextSize
                | ArgKind::StartEntry
                | ArgKind::Process
                | ArgKind::Mail
                | ArgKind::MailServer
                | ArgKind::Connection
                | ArgKind::Adapter
                | ArgKind::Page => false,
                // One of the words of the registry, or a number that says nothing; parsing has seen to it.
                ArgKind::Service
                | ArgKind::Percent
                | ArgKind::Aid
                | ArgKind::Profile
                | ArgKind::ProxyMode => true,
            };
            let from_here = |value: &crate::say::Value| is_word || shown.known.contains(&value.text());
            if !with.get(arg.name).is_none_or(from_here) {
                return Err(Refused::NotFromHere { argument: arg.name.to_owned() });
            }
        }
        Ok(action)
    }

    fn turns(&self, shown: &Shown, to: Turn) -> Result<Act, Refused> {
        let page = shown.page.page();
        let at = || page.step.clone().ok_or(Refused::NoPageThatWay);
        match to {
            // A page that asks for consent is not taken away under the hand of the person.
            Turn::Back if !page.kind.can_be_driven() => Err(Refused::OnlyThePerson),
            Turn::Back if page.can_go_back => Ok(Act::Back { step: page.step.clone() }),
            Turn::Back => Err(Refused::NoPageThatWay),
            Turn::On if !page.kind.can_be_driven() => Err(Refused::OnlyThePerson),
            Turn::On if page.kind == PageKind::Question => {
                let spot = self.state.chosen.as_ref().ok_or(Refused::NothingChosen)?;
                Ok(Act::On { step: at()?, answer: Some(choice(shown, spot)?) })
            }
            Turn::On => Ok(Act::On { step: at()?, answer: None }),
        }
    }

    /// Takes what came from the helper's side: reads it, judges it, and writes down what became of it. The caller makes
    /// what was added durable before it acts.
    ///
    /// # Errors
    /// See [`Refused`]. Each is in the log, up to [`MOST_REFUSED`] of them; with that many the session ends.
    pub fn hear(&mut self, bytes: &[u8], shown: Option<&Shown>, now: Millis) -> Result<Act, Refused> {
        self.tick(now);
        if !self.bucket.take(now) {
            return Err(self.refuse(None, Refused::TooMany, now));
        }
        let intent = match read_intent(bytes) {
            Ok(intent) => intent,
            Err(wire) => return Err(self.refuse(None, Refused::Unreadable { wire }, now)),
        };
        let act = match self.judge(&intent, shown, now) {
            Ok(act) => act,
            Err(refused) => return Err(self.refuse(Some(&intent), refused, now)),
        };
        if let Some(event) = event(&act, shown) {
            self.note(now, event);
        }
        if act == Act::Leave {
            self.end(Cause::HelperLeft, now);
        } else if self.log.len() >= MOST_LINES {
            self.end(Cause::Flooding, now);
        }
        Ok(act)
    }

    /// Checks a co-sign that [`Session::judge`] let through, and writes down what became of it.
    ///
    /// # Errors
    /// [`Refused::CoSign`], which is in the log.
    pub fn co_sign(
        &mut self,
        signed: &SignedCoSign,
        asked: &mut CoSigns,
        rules: &Verified,
        asker: &Asker,
        now: Millis,
    ) -> Result<CoSigned, Refused> {
        match asked.accept(signed, rules, asker, now) {
            Ok(co_signed) => {
                self.note(now, Event::CoSigned { plan: co_signed.plan().clone() });
                Ok(co_signed)
            }
            Err(error) => {
                let intent = Intent::CoSign { signed: Box::new(signed.clone()) };
                Err(self.refuse(Some(&intent), Refused::CoSign { error }, now))
            }
        }
    }

    fn refuse(&mut self, intent: Option<&Intent>, refused: Refused, now: Millis) -> Refused {
        if self.state.refused < MOST_REFUSED {
            self.note(now, Event::Refused { kind: intent.map(Intent::kind), refused: refused.clone() });
        }
        if self.state.refused >= MOST_REFUSED {
            self.end(Cause::Flooding, now);
        }
        refused
    }
}

/// What is behind a choice of the page.
fn choice(shown: &Shown, spot: &SpotId) -> Result<String, Refused> {
    let on_page = shown.page.page().spot(spot).filter(|at| at.role == Role::Choice);
    on_page.and_then(|_| shown.choices.get(spot)).cloned().ok_or(Refused::NoSuchSpot)
}

/// What is written down of an act; none for what is not kept, and for what is written down once it was checked.
fn event(act: &Act, shown: Option<&Shown>) -> Option<Event> {
    let page = shown.map(|shown| shown.page.page());
    let rev = page.map_or(0, |page| page.rev);
    Some(match act.clone() {
        Act::Ask { level, reason } => Event::Asked { level, reason },
        Act::Point { spot } => Event::Pointed { rev, spot },
        Act::StopPointing => Event::StoppedPointing,
        Act::Suggest { number, what } => {
            Event::Suggested { rev, number, step: page.and_then(|page| page.step.clone()), what }
        }
        Act::FillIn { spot, .. } => Event::Chose { by: Side::Helper, rev, spot },
        Act::Back { .. } => Event::Turned { rev, to: Turn::Back },
        Act::On { .. } => Event::Turned { rev, to: Turn::On },
        Act::Chat { words } => Event::Chat { by: Side::Helper, words },
        Act::NoCoSign { plan, reason } => Event::NotCoSigned { plan, reason },
        Act::CannotHelp { reason } => Event::CannotHelp { reason },
        Act::HandOver { to, note } => Event::HandOver { to, note },
        Act::Typing | Act::CoSign { .. } | Act::Leave => return None,
    })
}
