//! A session on the helper's side: what they have been told. It decides nothing.

use std::collections::BTreeMap;

use super::{Cause, Company, HostMessage, IntentKind, Level, Refused, Rules, SeenPage, WireError, read_host};
use crate::id::{Digest, Millis, SpotId};
use crate::plan::Plan;
use crate::trust::CoSign;

/// After so many messages, or bytes of them, a helper's app ends the session: nobody fills their disk.
const MOST_HEARD: usize = 20_000;
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// What became of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The person took it up.
    Applied,
    /// The person put it aside.
    PutAside,
}

/// What a helper has been told so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guest {
    /// The page; none while they may not see one.
    pub page: Option<SeenPage>,
    /// What is chosen on it.
    pub chosen: Option<SpotId>,
    /// How far the organisation lets them go; none until they were told.
    pub rules: Option<Rules>,
    /// Who else is with the person.
    pub others: Vec<Company>,
    /// What they may do, and until when.
    pub held: BTreeMap<Level, Millis>,
    /// Whether the person paused.
    pub paused: bool,
    /// What became of their suggestions.
    pub suggestions: BTreeMap<u32, Fate>,
    /// The plan they are asked to co-sign, with what to sign.
    pub wanted: Option<(CoSign, Plan)>,
    /// What was refused last, and why.
    pub refused: Option<(Option<IntentKind>, Refused)>,
    /// How many messages of the host this program could not read, which its page says.
    pub skipped: u32,
    /// Whether the person agreed to the last wish that somebody else goes on.
    pub agreed: bool,
    /// Why it ended.
    pub ended: Option<Cause>,
    /// How much was heard, in messages and in bytes.
    heard: (usize, usize),
}

impl Guest {
    /// Takes what came from the host's side, and says whether that is news. What cannot be read is skipped and counted. A host that says without end ends
    /// it with [`Cause::Flooding`].
    ///
    /// # Errors
    /// See [`WireError`].
    pub fn hear(&mut self, bytes: &[u8]) -> Result<(HostMessage, bool), WireError> {
        let (messages, sum) = (self.heard.0.saturating_add(1), self.heard.1.saturating_add(bytes.len()));
        self.heard = (messages, sum);
        if messages > MOST_HEARD || sum > MOST_BYTES {
            self.end(Cause::Flooding);
            return Err(WireError::TooLarge);
        }
        match read_host(bytes) {
            Ok(message) => {
                let is_news = !self.knows(&message);
                self.apply(&message);
                Ok((message, is_news))
            }
            Err(error) => {
                self.skipped = self.skipped.saturating_add(1);
                Err(error)
            }
        }
    }

    /// Whether a message says how it stands, and that is what is known. Such ones come again when the host's app was started
    /// again, and are no news. How far the rules let one go is told at the beginning: only a change of that is.
    fn knows(&self, message: &HostMessage) -> bool {
        match message {
            HostMessage::Rules { rules } => self.rules.is_none_or(|known| known == *rules),
            HostMessage::Others { others } => self.others == *others,
            HostMessage::Levels { held } => self.held == *held,
            HostMessage::Paused {} => self.paused,
            HostMessage::Resumed {} => !self.paused,
            HostMessage::Page { page } => self.page.as_ref() == Some(page),
            HostMessage::Chosen { spot, .. } => self.chosen.as_ref() == Some(spot),
            HostMessage::WantCoSign { ask, .. } => {
                self.wanted.as_ref().is_some_and(|(known, _)| known == &**ask)
            }
            HostMessage::HandOver { agreed } => *agreed && self.agreed,
            HostMessage::Ended { .. } => self.ended.is_some(),
            HostMessage::LevelsEnded { .. }
            | HostMessage::Declined { .. }
            | HostMessage::Chat { .. }
            | HostMessage::Typing {}
            | HostMessage::Refused { .. }
            | HostMessage::Applied { .. }
            | HostMessage::PutAside { .. }
            | HostMessage::NoCoSign { .. } => false,
        }
    }

    fn apply(&mut self, message: &HostMessage) {
        match message {
            HostMessage::Page { page } => {
                self.chosen = page.chosen().cloned();
                self.page = Some(page.clone());
            }
            HostMessage::Chosen { rev, spot } => {
                if self.page.as_ref().is_some_and(|page| page.page().rev == *rev) {
                    self.chosen = Some(spot.clone());
                }
            }
            HostMessage::Rules { rules } => self.rules = Some(*rules),
            HostMessage::Others { others } => self.others.clone_from(others),
            HostMessage::Levels { held } => self.held.clone_from(held),
            HostMessage::LevelsEnded { levels, .. } => {
                self.held.retain(|level, _| !levels.contains(level));
                if levels.contains(&Level::Follow) {
                    self.leave_page();
                }
            }
            HostMessage::Paused {} => {
                self.paused = true;
                self.leave_page();
            }
            HostMessage::Resumed {} => self.paused = false,
            HostMessage::Applied { number } => self.answered(*number, Fate::Applied),
            HostMessage::PutAside { number } => self.answered(*number, Fate::PutAside),
            HostMessage::WantCoSign { ask, plan } => {
                self.wanted = Some(((**ask).clone(), (**plan).clone()));
            }
            HostMessage::NoCoSign { plan } => self.want_not(plan),
            HostMessage::Refused { kind, why } => self.refused = Some((*kind, why.clone())),
            HostMessage::Ended { cause } => self.end(*cause),
            HostMessage::HandOver { agreed } => self.agreed = *agreed,
            HostMessage::Declined { .. } | HostMessage::Chat { .. } | HostMessage::Typing {} => {}
        }
    }

    /// It is over. The first cause stays.
    pub fn end(&mut self, cause: Cause) {
        self.ended.get_or_insert(cause);
        self.held.clear();
        self.wanted = None;
        self.leave_page();
    }

    fn answered(&mut self, number: u32, fate: Fate) {
        self.suggestions.insert(number, fate);
    }

    fn want_not(&mut self, plan: &Digest) {
        if self.wanted.as_ref().is_some_and(|(ask, _)| ask.plan == *plan) {
            self.wanted = None;
        }
    }

    fn leave_page(&mut self) {
        (self.page, self.chosen) = (None, None);
    }
}
