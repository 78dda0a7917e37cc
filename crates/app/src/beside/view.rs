//! Who is with the person, as the window shows it: a fold over the log of each session.

use deskside_core::id::SpotId;
use deskside_core::session::{Event, Side, Suggested};

use super::{Host, Kept};
use crate::app::App;
use crate::commands::{Changed, Nothing};
use crate::error::AppError;
use crate::view::{
    AsksLevel, BesidePart, BesideView, Broke, ChatView, HandOverView, HasView, PeerCard, SuggestionKind,
    SuggestionView,
};

/// The most lines of a chat that are shown.
const MOST_CHAT: usize = 200;

impl App {
    /// Who is with the person, or was until just now.
    pub async fn beside(&self, _: Nothing) -> Result<Vec<BesideView>, AppError> {
        Ok(self.inner.hosts.all().iter().filter_map(|host| self.beside_view(host)).collect())
    }

    fn beside_view(&self, host: &Host) -> Option<BesideView> {
        let now = self.now();
        let opened = host.opened()?;
        let who = self.card_of(&opened.device, opened.lane);
        let kept = host.kept();
        // Whose certificate is gone has at least the name they came with.
        let who = who.unwrap_or_else(|| PeerCard {
            person: opened.helper.clone(),
            name: opened.name.clone(),
            team: opened.team.clone(),
            rank: None,
            skills: Vec::new(),
            until: None,
        });
        let state = kept.session.state();
        let seen = Seen::of(&kept);
        Some(BesideView {
            request: host.key.0.clone(),
            lease: host.key.1,
            run: host.run.clone(),
            who,
            part: kept.part,
            since: kept.session.log().first().map_or(now, |entry| entry.at),
            held: state
                .held
                .iter()
                .filter(|(_, until)| now < **until)
                .map(|(at, until)| (*at, *until))
                .collect(),
            highest: state.rules.map_or(deskside_core::session::Level::Follow, |rules| rules.highest),
            asks: seen.asks.filter(|_| state.asked.is_some()),
            paused: state.paused,
            line: kept.line,
            broke: seen.broke,
            until: kept.looks_on_until.filter(|_| kept.part == BesidePart::Observer),
            has: HasView { pages: state.pages, messages: seen.messages, plans: seen.plans },
            pointed: seen.pointed,
            filled: seen.filled,
            suggestions: seen
                .suggestions
                .into_iter()
                .filter(|one| state.suggestions.get(&one.number) == Some(&true))
                .collect(),
            chat: seen.chat,
            typing: now < kept.writing,
            co_sign: state.co_sign.clone(),
            not_co_signed: seen.not_co_signed,
            cannot_help: seen.cannot_help,
            hand_over: seen.hand_over.filter(|_| state.ended.is_none() && kept.part != BesidePart::Observer),
            ended: state.ended,
        })
    }

    /// Tells the windows when somebody has stopped writing, which nobody says.
    pub(super) fn writing_ends(&self) {
        let app = self.clone();
        let within = std::time::Duration::from_millis(crate::session::WRITING.unsigned_abs());
        tokio::spawn(async move {
            tokio::time::sleep(within).await;
            app.changed(Changed::Beside);
        });
    }
}

/// What a log has that the state of a session does not.
#[derive(Default)]
struct Seen {
    asks: Option<AsksLevel>,
    pointed: Option<SpotId>,
    filled: Option<SpotId>,
    suggestions: Vec<SuggestionView>,
    chat: Vec<ChatView>,
    messages: u32,
    plans: u32,
    broke: Option<Broke>,
    not_co_signed: Option<deskside_core::session::Reason>,
    cannot_help: Option<deskside_core::session::Reason>,
    hand_over: Option<HandOverView>,
}

impl Seen {
    fn of(kept: &Kept) -> Seen {
        let mut seen = Seen::default();
        // The page that is shown, while the log is read.
        let mut page = None;
        let mut cut = None;
        for entry in kept.session.log() {
            match &entry.event {
                Event::Asked { level, reason } => {
                    seen.asks = Some(AsksLevel { level: *level, reason: reason.clone() });
                }
                Event::Showed { page: shown } => {
                    page = Some(shown.page());
                    (seen.pointed, seen.filled) = (None, None);
                    seen.suggestions.iter_mut().for_each(|one| one.spot = None);
                }
                Event::Paused | Event::Ended { .. } => (seen.pointed, seen.filled) = (None, None),
                Event::LevelsEnded { .. } => seen.pointed = None,
                Event::Pointed { spot, .. } => seen.pointed = Some(spot.clone()),
                Event::StoppedPointing => seen.pointed = None,
                Event::Chose { by: Side::Helper, spot, .. } => seen.filled = Some(spot.clone()),
                Event::Chose { by: Side::Host, .. } => seen.filled = None,
                Event::Suggested { number, what, .. } => {
                    let (kind, spot) = match what {
                        Suggested::Answer { spot, .. } => (SuggestionKind::Answer, Some(spot)),
                        Suggested::Repair { spot, .. } => (SuggestionKind::Change, Some(spot)),
                        Suggested::Change { .. } => (SuggestionKind::Change, None),
                    };
                    let text = spot.and_then(|spot| Some(page?.spot(spot)?.text.clone())).unwrap_or_default();
                    seen.suggestions.push(SuggestionView {
                        number: *number,
                        text,
                        kind,
                        spot: spot.cloned(),
                    });
                }
                Event::Chat { by, words } => seen.chat.push(ChatView {
                    at: entry.at,
                    mine: *by == Side::Host,
                    name: None,
                    words: words.clone(),
                }),
                Event::Cut => cut = Some(entry.at),
                Event::Back => {
                    seen.broke = cut.take().map(|from| Broke { from, until: entry.at }).or(seen.broke);
                }
                Event::CoSignWanted { .. } => {
                    seen.not_co_signed = None;
                    seen.plans = seen.plans.saturating_add(1);
                }
                Event::NotCoSigned { reason, .. } => seen.not_co_signed = Some(reason.clone()),
                Event::CannotHelp { reason } => seen.cannot_help = Some(reason.clone()),
                Event::HandOver { to, note } => {
                    seen.hand_over = Some(HandOverView { to: *to, note: note.clone() });
                }
                Event::HandOverAnswered { .. } => seen.hand_over = None,
                Event::Opened(_)
                | Event::Given { .. }
                | Event::Declined { .. }
                | Event::Resumed
                | Event::RulesChanged { .. }
                | Event::Others { .. }
                | Event::Applied { .. }
                | Event::PutAside { .. }
                | Event::Turned { .. }
                | Event::CoSigned { .. }
                | Event::NoCoSign { .. }
                | Event::Refused { .. } => {}
            }
        }
        seen.messages = u32::try_from(seen.chat.len()).unwrap_or(u32::MAX);
        let surplus = seen.chat.len().saturating_sub(MOST_CHAT);
        seen.chat.drain(..surplus);
        seen
    }
}
