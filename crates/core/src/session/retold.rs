//! A session as its helper can tell it again: out of what they said and what they were told, on their own computer. They
//! need not ask for it, and nothing is in it that they had not seen.

use super::{By, HostMessage, Intent, Told};

/// What a message of the host says in a transcript; none for what is not kept.
pub fn retold(message: &HostMessage) -> Option<(By, Told)> {
    let mut by = By::User;
    let told = match message.clone() {
        HostMessage::Page { page } => {
            let (rev, kind, step) = (page.page().rev, page.page().kind, page.page().step.clone());
            Told::Page { rev, kind, step, page: Some(page) }
        }
        HostMessage::Chosen { rev, spot } => Told::Chose { rev, spot },
        HostMessage::Rules { rules } => {
            by = By::Deskside;
            Told::RulesChanged { rules }
        }
        HostMessage::Others { others } => Told::Others { others },
        HostMessage::Levels { held } => {
            let (level, until) = held.into_iter().next_back()?;
            Told::Gave { level, until }
        }
        HostMessage::LevelsEnded { levels, cause } => Told::LevelsEnded { levels, cause },
        HostMessage::Declined { level } => Told::Declined { level },
        HostMessage::Paused {} => Told::Paused,
        HostMessage::Resumed {} => Told::Resumed,
        HostMessage::Chat { name, words } => Told::Chat { name, words: Some(words) },
        HostMessage::Refused { kind, why } => {
            by = By::Deskside;
            Told::Refused { kind, refused: why }
        }
        HostMessage::Applied { number } => Told::Applied { number },
        HostMessage::PutAside { number } => Told::PutAside { number },
        HostMessage::WantCoSign { ask, plan } => {
            Told::CoSignWanted { plan: ask.plan, action: plan.action.name().to_owned() }
        }
        HostMessage::NoCoSign { plan } => {
            by = By::Deskside;
            Told::NoCoSign { plan }
        }
        HostMessage::HandOver { agreed } => Told::HandOverAnswered { agreed },
        HostMessage::Ended { cause } => {
            by = By::Deskside;
            Told::Ended { cause }
        }
        HostMessage::Typing {} => return None,
    };
    Some((by, told))
}

/// What a helper's own intent says in a transcript; none for what is not kept. What was refused follows as a line of its own.
pub fn said(intent: &Intent) -> Option<(By, Told)> {
    let suggested =
        |rev, number, spot, action| Told::Suggested { number, rev, step: None, spot, answer: None, action };
    let told = match intent.clone() {
        Intent::AskLevel { level, reason } => Told::Asked { level, reason: Some(reason) },
        Intent::Point { rev, spot } => Told::Pointed { rev, spot },
        Intent::StopPointing {} => Told::StoppedPointing,
        Intent::SuggestAnswer { rev, number, spot } | Intent::SuggestRepair { rev, number, spot } => {
            suggested(rev, number, Some(spot), None)
        }
        Intent::SuggestAction { rev, number, action, .. } => suggested(rev, number, None, Some(action)),
        Intent::Turn { rev, to } => Told::Turned { rev, to },
        Intent::FillIn { rev, spot } => Told::Chose { rev, spot },
        Intent::Chat { words } => Told::Chat { name: None, words: Some(words) },
        Intent::CoSign { signed } => Told::CoSigned { plan: signed.co_sign.plan },
        Intent::DoNotCoSign { plan, reason } => Told::NotCoSigned { plan, reason: Some(reason) },
        Intent::CannotHelp { reason } => Told::CannotHelp { reason: Some(reason) },
        Intent::HandOver { to, note } => Told::HandOver { to, note: Some(note) },
        Intent::Typing {} | Intent::Leave {} => return None,
    };
    Some((By::Helper, told))
}
