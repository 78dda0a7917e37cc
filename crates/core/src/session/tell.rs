//! What the helper is told, out of the log: their screen is a fold over the same events.

use super::{Event, HostMessage, Session, Side};

impl Session {
    /// What the helper is to be told of all that was added after so many lines. What they said themselves is told when it
    /// was refused; a co-sign is asked for by whoever has the plan ([`HostMessage::WantCoSign`]).
    pub fn tell(&self, lines: usize) -> Vec<HostMessage> {
        self.since(lines).iter().filter_map(|entry| self.message(&entry.event)).collect()
    }

    /// How it stands, for a helper who comes back after a cut, or whose app was started again.
    pub fn standing(&self) -> Vec<HostMessage> {
        if let Some(cause) = self.state.ended {
            return vec![HostMessage::Ended { cause }];
        }
        let mut all: Vec<_> =
            self.state.rules.map(|rules| HostMessage::Rules { rules }).into_iter().collect();
        all.push(HostMessage::Others { others: self.state.others.clone() });
        all.push(HostMessage::Levels { held: self.state.held.clone() });
        if self.agreed_to_hand_over() {
            all.push(HostMessage::HandOver { agreed: true });
        }
        if self.state.paused {
            all.push(HostMessage::Paused {});
            return all;
        }
        all.push(HostMessage::Resumed {});
        if let Some(page) = self.page() {
            all.push(HostMessage::Page { page: page.clone() });
            let rev = page.page().rev;
            all.extend(self.state.chosen.clone().map(|spot| HostMessage::Chosen { rev, spot }));
        }
        all
    }

    fn message(&self, event: &Event) -> Option<HostMessage> {
        Some(match event.clone() {
            Event::Opened(opened) => HostMessage::Rules { rules: opened.rules },
            Event::RulesChanged { rules } => HostMessage::Rules { rules },
            Event::Others { others } => HostMessage::Others { others },
            Event::Given { .. } => HostMessage::Levels { held: self.state.held.clone() },
            Event::Declined { level } => HostMessage::Declined { level },
            Event::LevelsEnded { levels, cause } => HostMessage::LevelsEnded { levels, cause },
            Event::Paused => HostMessage::Paused {},
            Event::Resumed => HostMessage::Resumed {},
            Event::Showed { page } => HostMessage::Page { page: *page },
            Event::Applied { number } => HostMessage::Applied { number },
            Event::PutAside { number } => HostMessage::PutAside { number },
            Event::Chose { rev, spot, .. } => HostMessage::Chosen { rev, spot },
            Event::Chat { by: Side::Host, words } => HostMessage::Chat { name: None, words },
            Event::CoSigned { plan } | Event::NoCoSign { plan } => HostMessage::NoCoSign { plan },
            Event::HandOverAnswered { agreed } => HostMessage::HandOver { agreed },
            Event::Refused { kind, refused } => HostMessage::Refused { kind, why: refused },
            Event::Ended { cause } => HostMessage::Ended { cause },
            Event::Asked { .. }
            | Event::Cut
            | Event::Back
            | Event::Pointed { .. }
            | Event::StoppedPointing
            | Event::Suggested { .. }
            | Event::Turned { .. }
            | Event::Chat { by: Side::Helper, .. }
            | Event::CoSignWanted { .. }
            | Event::NotCoSigned { .. }
            | Event::CannotHelp { .. }
            | Event::HandOver { .. } => return None,
        })
    }
}
