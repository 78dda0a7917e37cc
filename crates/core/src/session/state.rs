//! A session on the host's side: its log, what the log says, and what the person does.

use std::collections::{BTreeMap, BTreeSet};

use super::bucket::Bucket;
use super::{Cause, Company, Entry, Event, Level, Opened, Rules, SeenPage, Shown, Side, Words};
use crate::id::{Digest, Millis, Skill, SpotId};
use crate::request::Lane;
use crate::trust::Verified;

/// How long a session waits for a connection that was cut, in milliseconds: three minutes.
pub const GRACE: i64 = 3 * 60 * 1000;

/// After so many refusals a session ends, and so does writing them down: whoever is on the other side is not helping.
pub const MOST_REFUSED: u32 = 500;

/// A session ends when its log has so many lines, so that nobody fills a disk by talking.
pub const MOST_LINES: usize = 20_000;

/// What a log says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Who it is between.
    pub opened: Option<Opened>,
    /// The levels that the helper has, each with its end.
    pub held: BTreeMap<Level, Millis>,
    /// The level that was asked for and has no answer yet.
    pub asked: Option<Level>,
    /// The lowest level that the person declined last, and when.
    pub declined: Option<(Level, Millis)>,
    /// Whether the person paused.
    pub paused: bool,
    /// Since when the connection is cut.
    pub cut: Option<Millis>,
    /// What the organisation allows now.
    pub rules: Option<Rules>,
    /// Who else is with the person.
    pub others: Vec<Company>,
    /// How many pages were shown.
    pub pages: u32,
    /// The number of the page that the helper has.
    pub rev: Option<u32>,
    /// What is chosen on it.
    pub chosen: Option<SpotId>,
    /// The suggestions: whether each still waits.
    pub suggestions: BTreeMap<u32, bool>,
    /// The plan that a co-sign is waited for.
    pub co_sign: Option<Digest>,
    /// How often something was refused.
    pub refused: u32,
    /// Why it ended.
    pub ended: Option<Cause>,
    /// The time of the last line.
    pub last: Millis,
}

impl State {
    /// What a log says.
    pub fn fold(log: &[Entry]) -> State {
        let mut state = State::default();
        log.iter().for_each(|entry| state.apply(entry));
        state
    }

    pub(super) fn apply(&mut self, entry: &Entry) {
        self.last = self.last.max(entry.at);
        match &entry.event {
            Event::Opened(opened) => {
                self.rules = Some(opened.rules);
                self.opened = Some((**opened).clone());
            }
            Event::Asked { level, .. } => self.asked = Some(*level),
            Event::Given { level, until } => {
                for level in Level::LADDER.into_iter().filter(|at| at <= level) {
                    let end = self.held.entry(level).or_insert(*until);
                    *end = (*end).max(*until);
                }
                if self.asked.is_some_and(|asked| asked <= *level) {
                    self.asked = None;
                }
                self.declined = None;
            }
            Event::Declined { level } => {
                self.asked = None;
                self.declined = Some((*level, entry.at));
            }
            Event::LevelsEnded { levels, .. } => {
                self.held.retain(|level, _| !levels.contains(level));
                if levels.contains(&Level::Follow) {
                    self.leave_page();
                }
            }
            Event::Paused => {
                self.paused = true;
                self.leave_page();
            }
            Event::Resumed => self.paused = false,
            Event::Cut => self.cut = Some(entry.at),
            Event::Back => self.cut = None,
            Event::RulesChanged { rules } => self.rules = Some(*rules),
            Event::Others { others } => self.others.clone_from(others),
            Event::Showed { page } => {
                self.pages = page.page().rev;
                self.rev = Some(self.pages);
                self.chosen = page.chosen().cloned();
            }
            Event::Suggested { number, .. } => {
                self.suggestions.insert(*number, true);
            }
            Event::Applied { number } | Event::PutAside { number } => {
                self.suggestions.insert(*number, false);
            }
            Event::Chose { spot, .. } => self.chosen = Some(spot.clone()),
            Event::CoSignWanted { plan, .. } => self.co_sign = Some(plan.clone()),
            Event::CoSigned { .. } | Event::NotCoSigned { .. } | Event::NoCoSign { .. } => {
                self.co_sign = None
            }
            Event::Refused { .. } => self.refused = self.refused.saturating_add(1),
            Event::Ended { cause } => {
                self.ended = Some(*cause);
                self.held.clear();
                self.asked = None;
                self.co_sign = None;
                self.leave_page();
            }
            Event::Pointed { .. }
            | Event::StoppedPointing
            | Event::Turned { .. }
            | Event::Chat { .. }
            | Event::CannotHelp { .. }
            | Event::HandOver { .. }
            | Event::HandOverAnswered { .. } => {}
        }
    }

    /// What the helper had is taken from their screen, so nothing that they say about it counts.
    fn leave_page(&mut self) {
        (self.rev, self.chosen) = (None, None);
    }

    /// The highest level that counts at this moment. A level whose time is over does not, also before that was written down.
    pub fn height(&self, now: Millis) -> Option<Level> {
        if self.ended.is_some() {
            return None;
        }
        let highest = self.rules.map_or(Level::Follow, |rules| rules.highest);
        let counts =
            |level: &Level| *level <= highest && self.held.get(level).is_some_and(|until| now < *until);
        Level::LADDER.into_iter().take_while(counts).last()
    }
}

/// A session, as the host keeps it. Each act of the person or of the helper adds to the log; the caller writes down what was
/// added ([`Session::since`]) before it tells anybody.
///
/// Time is taken from a clock that does not go back. If it does all the same, it stands still here.
#[derive(Debug, Clone)]
pub struct Session {
    pub(super) log: Vec<Entry>,
    pub(super) state: State,
    pub(super) bucket: Bucket,
}

impl Session {
    /// A session that begins. The helper may nothing yet but ask and write.
    pub fn open(opened: Opened, now: Millis) -> Session {
        let mut session = Session { log: Vec::new(), state: State::default(), bucket: Bucket::new(now) };
        session.note(now, Event::Opened(Box::new(opened)));
        session
    }

    /// The session of a log, as after a restart. Until the helper is back, the connection counts as [`Session::cut`].
    pub fn read(log: Vec<Entry>) -> Session {
        let state = State::fold(&log);
        let bucket = Bucket::new(state.last);
        Session { log, state, bucket }
    }

    /// The log.
    pub fn log(&self) -> &[Entry] {
        &self.log
    }

    /// What was added after so many lines.
    pub fn since(&self, lines: usize) -> &[Entry] {
        self.log.get(lines..).unwrap_or_default()
    }

    /// What the log says.
    pub fn state(&self) -> &State {
        &self.state
    }

    pub(super) fn note(&mut self, now: Millis, event: Event) {
        let entry = Entry { at: now.max(self.state.last), event };
        self.state.apply(&entry);
        self.log.push(entry);
    }

    /// Notes it while the session lives.
    fn note_living(&mut self, now: Millis, event: Event) {
        if self.state.ended.is_none() {
            self.note(now, event);
        }
    }

    /// The person gives a level, and with it those below it, until a moment. Gives what was given: never more than the
    /// organisation's rules allow, and nothing once the session is over.
    pub fn give(&mut self, level: Level, until: Millis, now: Millis) -> Option<Level> {
        self.tick(now);
        let highest = self.state.rules?.highest;
        if self.state.ended.is_some() || until <= now {
            return None;
        }
        let level = level.min(highest);
        self.note(now, Event::Given { level, until });
        Some(level)
    }

    /// The person would rather not give the level that was asked for.
    pub fn decline(&mut self, now: Millis) {
        if let Some(level) = self.state.asked {
            self.note_living(now, Event::Declined { level });
        }
    }

    /// The person takes a level back, and with it those above it.
    pub fn take_back(&mut self, level: Level, now: Millis) {
        self.end_levels(level, Cause::Revoked, now);
    }

    fn end_levels(&mut self, from: Level, cause: Cause, now: Millis) {
        let levels: BTreeSet<Level> =
            self.state.held.keys().copied().filter(|level| *level >= from).collect();
        if !levels.is_empty() {
            self.note_living(now, Event::LevelsEnded { levels, cause });
        }
    }

    /// The person pauses. What the helper might do ends and has to be given again; that they follow stays, and is
    /// interrupted: their app shows no page until it goes on.
    pub fn pause(&mut self, now: Millis) {
        self.end_levels(Level::Point, Cause::Paused, now);
        if !self.state.paused {
            self.note_living(now, Event::Paused);
        }
    }

    /// It goes on after a pause.
    pub fn resume(&mut self, now: Millis) {
        if self.state.paused {
            self.note_living(now, Event::Resumed);
        }
    }

    /// Nobody sits at the computer, or somebody else: every level ends, and the person gives them anew when they are back.
    pub fn away(&mut self, cause: Cause, now: Millis) {
        self.end_levels(Level::Follow, cause, now);
    }

    /// The organisation's rules are others now. Levels that they do not allow end.
    pub fn rules_changed(&mut self, rules: Rules, now: Millis) {
        if self.state.rules != Some(rules) {
            self.note_living(now, Event::RulesChanged { rules });
        }
        if let Some(above) = Level::LADDER.into_iter().find(|level| *level > rules.highest) {
            self.end_levels(above, Cause::PolicyChanged, now);
        }
    }

    /// Others are with the person now, besides the helper: they are told, because what is said is read by all.
    pub fn with_others(&mut self, others: Vec<Company>, now: Millis) {
        if self.state.others != others {
            self.note_living(now, Event::Others { others });
        }
    }

    /// Ends the session. The first cause stays.
    pub fn end(&mut self, cause: Cause, now: Millis) {
        self.end_levels(Level::Follow, cause, now);
        self.note_living(now, Event::Ended { cause });
    }

    /// The connection was cut. Levels stay, and run out as they would.
    pub fn cut(&mut self, now: Millis) {
        if self.state.cut.is_none() {
            self.note_living(now, Event::Cut);
        }
    }

    /// The connection is back.
    pub fn back(&mut self, now: Millis) {
        self.tick(now);
        if self.state.cut.is_some() {
            self.note_living(now, Event::Back);
        }
    }

    /// Writes down what ended by itself: levels whose time is over, a session without a connection. To be called when
    /// [`Session::next`] has come; [`Session::judge`] needs it not.
    pub fn tick(&mut self, now: Millis) {
        let over = self.state.held.iter().find(|(_, until)| now >= **until).map(|(level, _)| *level);
        if let Some(level) = over {
            self.end_levels(level, Cause::Expired, now);
        }
        if self.state.cut.is_some_and(|since| now.0.saturating_sub(since.0) >= GRACE) {
            self.end(Cause::ConnectionLost, now);
        }
    }

    /// When something ends by itself next.
    pub fn next(&self) -> Option<Millis> {
        let lost = self.state.cut.map(|since| Millis(since.0.saturating_add(GRACE)));
        let living = self.state.ended.is_none();
        self.state.held.values().copied().chain(lost).min().filter(|_| living)
    }

    /// A page is shown to the helper, and gets its number. Says whether it may be sent: not to somebody who does not follow,
    /// and not while paused. The same page once more keeps its number, and what was chosen on it since: it is not written
    /// down again. What is chosen on it from then on is said by [`Session::chose`].
    ///
    /// To be called with every page that comes to the person's screen, before anything more is heard.
    pub fn show(&mut self, shown: &mut Shown, now: Millis) -> bool {
        self.tick(now);
        let follows = self.state.height(now).is_some() && !self.state.paused;
        if !follows {
            return false;
        }
        if let Some(rev) = self.state.rev.filter(|_| self.page().is_some_and(|had| had.is_same(&shown.page)))
        {
            let chosen = self.state.chosen.as_ref();
            shown.page.0.rev = rev;
            shown.page.0.spots.iter_mut().for_each(|spot| spot.chosen = Some(&spot.id) == chosen);
        } else {
            shown.page.0.rev = self.state.pages.saturating_add(1);
            self.note(now, Event::Showed { page: Box::new(shown.page.clone()) });
        }
        true
    }

    /// The page that the helper has.
    pub fn page(&self) -> Option<&SeenPage> {
        let rev = self.state.rev?;
        let page = self.log.iter().rev().find_map(|entry| match &entry.event {
            Event::Showed { page } => Some(&**page),
            _ => None,
        });
        page.filter(|page| page.page().rev == rev)
    }

    /// Looks whether the helper is still who may help here: the device of the session is on their certificate, and that
    /// counts for all skills of the wizard; or, for who came as IT, it is a device of somebody of IT. If not, the session
    /// ends. To be called with every new manifest, and now and then: certificates also end by time.
    pub fn recheck(&mut self, rules: &Verified, skills: &[Skill], now: Millis) {
        let Some(opened) = &self.state.opened else { return };
        let may = match opened.lane {
            Lane::Peer => rules.certificate_of(&opened.device, now).is_some_and(|certificate| {
                let person = certificate.person == opened.helper;
                person && !skills.is_empty() && skills.iter().all(|skill| certificate.can_help(skill, now))
            }),
            Lane::It => rules.staff_of(&opened.device, now).is_some_and(|one| one.person == opened.helper),
        };
        if !may {
            self.end(Cause::CertificateEnded, now);
        }
    }

    /// The person chose an answer on the page that the helper has, without going on.
    pub fn chose(&mut self, spot: SpotId, now: Millis) {
        if let Some(rev) = self.state.rev {
            self.note_living(now, Event::Chose { by: Side::Host, rev, spot });
        }
    }

    /// The person wrote.
    pub fn say(&mut self, words: Words, now: Millis) {
        self.note_living(now, Event::Chat { by: Side::Host, words });
    }

    /// The person took a suggestion up. Says whether it was waiting.
    pub fn apply(&mut self, number: u32, now: Millis) -> bool {
        self.answer(number, Event::Applied { number }, now)
    }

    /// The person put a suggestion aside. Says whether it was waiting.
    pub fn put_aside(&mut self, number: u32, now: Millis) -> bool {
        self.answer(number, Event::PutAside { number }, now)
    }

    fn answer(&mut self, number: u32, event: Event, now: Millis) -> bool {
        let waits = self.state.suggestions.get(&number) == Some(&true);
        if waits {
            self.note_living(now, event);
        }
        waits
    }

    /// The helper is asked to co-sign a plan.
    pub fn want_co_sign(&mut self, plan: Digest, action: &str, now: Millis) {
        self.note_living(now, Event::CoSignWanted { plan, action: action.to_owned() });
    }

    /// A co-sign is not waited for any more.
    pub fn want_no_co_sign(&mut self, now: Millis) {
        if let Some(plan) = self.state.co_sign.clone() {
            self.note_living(now, Event::NoCoSign { plan });
        }
    }

    /// The person agrees to handing over.
    pub fn agree_to_hand_over(&mut self, now: Millis) {
        self.note_living(now, Event::HandOverAnswered { agreed: true });
    }

    /// The wish of the helper that somebody else goes on, while it has no answer: its line in the log.
    pub fn hand_over_wish(&self) -> Option<usize> {
        let last = self.log.iter().rposition(|entry| {
            matches!(entry.event, Event::HandOver { .. } | Event::HandOverAnswered { .. })
        });
        last.filter(|at| matches!(self.log[*at].event, Event::HandOver { .. }))
    }

    /// Whether the person agreed to the last wish of the helper that somebody else goes on.
    pub fn agreed_to_hand_over(&self) -> bool {
        let last = self.log.iter().rev().find_map(|entry| match entry.event {
            Event::HandOverAnswered { agreed } => Some(agreed),
            Event::HandOver { .. } => Some(false),
            _ => None,
        });
        last.unwrap_or_default()
    }

    /// The person would rather not have it handed over.
    pub fn decline_hand_over(&mut self, now: Millis) {
        self.note_living(now, Event::HandOverAnswered { agreed: false });
    }
}
