//! What a power user keeps of a session: what they said and what they were told, a line each.

use std::collections::VecDeque;

use deskside_core::id::Millis;
use deskside_core::session::{By, Line, Told};
use serde::{Deserialize, Serialize};

use super::MOST_CHAT;
use crate::view::ChatView;

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kept")]
pub(crate) enum Kept {
    /// With whom, and since when.
    Begun {
        /// The name of the person who was helped.
        person: String,
        /// Since when.
        at: Millis,
    },
    /// Something that happened.
    Line(Line),
}

impl Kept {
    /// When it was.
    pub(crate) fn at(&self) -> Millis {
        match self {
            Kept::Begun { at, .. } => *at,
            Kept::Line(line) => line.at,
        }
    }
}

/// The chat of a session, for an app that was started again in the middle of it.
pub(super) fn chat_of(kept: &[Kept]) -> VecDeque<ChatView> {
    let lines = kept.iter().rev().filter_map(|kept| match kept {
        Kept::Line(Line { at, by, told: Told::Chat { name, words: Some(words) } }) => {
            let name = name.clone().map(String::from);
            Some(ChatView { at: *at, mine: *by == By::Helper, name, words: words.clone() })
        }
        Kept::Line(_) | Kept::Begun { .. } => None,
    });
    let mut chat: VecDeque<_> = lines.take(MOST_CHAT).collect();
    chat.make_contiguous().reverse();
    chat
}
