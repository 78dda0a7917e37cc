//! A page, as it is sent to a helper: named spots with words, cut by field class. There is no value behind a word.
//!
//! A choice or a repair goes by its spot, never by its key: a key may be an address that the helper is not to see, and what
//! is not on the page cannot be named at all.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::Action;
use crate::boundary::Clearance;
use crate::id::{SpotId, StepId};
use crate::run::Status;

/// What sort of page it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// One question.
    Question,
    /// Something to read.
    Tell,
    /// Checks are being made.
    Checking,
    /// A cause was found.
    Finding,
    /// A boundary stands in the way.
    Refused,
    /// A change is being made.
    Working,
    /// Something to try.
    Prove,
    /// Did it work?
    Proved,
    /// The end.
    Done,
    /// The run cannot go on.
    Ended,
}

impl PageKind {
    /// Every kind there is.
    pub const ALL: [PageKind; 10] = [
        PageKind::Question,
        PageKind::Tell,
        PageKind::Checking,
        PageKind::Finding,
        PageKind::Refused,
        PageKind::Working,
        PageKind::Prove,
        PageKind::Proved,
        PageKind::Done,
        PageKind::Ended,
    ];

    /// Whether somebody else may fill in what it asks and turn it on.
    ///
    /// On a finding and before a trial, going on is consent. Whether it worked is what the person saw. Those are theirs.
    pub fn can_be_driven(self) -> bool {
        match self {
            PageKind::Question | PageKind::Tell => true,
            PageKind::Checking
            | PageKind::Finding
            | PageKind::Refused
            | PageKind::Working
            | PageKind::Prove
            | PageKind::Proved
            | PageKind::Done
            | PageKind::Ended => false,
        }
    }
}

/// What a spot is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SpotRole")]
pub enum Role {
    /// The headline or the question.
    Headline,
    /// A paragraph.
    Text,
    /// Something to choose.
    Choice,
    /// A check, with how it stands.
    Check,
    /// What can be done about a cause.
    Repair,
    /// What would be different.
    Effect,
    /// Why something is not allowed, and by whom.
    Boundary,
    /// What was done.
    Change,
    /// A button.
    Button,
    /// What happened so far, a line each.
    Story,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Role::Headline => "headline",
            Role::Text => "text",
            Role::Choice => "choice",
            Role::Check => "check",
            Role::Repair => "repair",
            Role::Effect => "effect",
            Role::Boundary => "boundary",
            Role::Change => "change",
            Role::Button => "button",
            Role::Story => "story",
        }
    }
}

/// One spot of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Spot {
    /// Its name, made of its role and its place among those of its role: `choice.2`.
    pub id: SpotId,
    /// What it is.
    pub role: Role,
    /// Its words.
    pub text: String,
    /// A line about it.
    pub note: Option<String>,
    /// How a check stands.
    pub status: Option<Status>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A page in words, before anybody has looked whether there is something in it that should not be seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "SessionPage")]
pub struct Page {
    /// Its number in the session, from 1 on; [`super::Session::show`] counts. What is said of a page names it, so that
    /// nothing is done to a page that its helper had not seen yet.
    pub rev: u32,
    /// What sort of page it is.
    pub kind: PageKind,
    /// The title of the wizard.
    pub title: String,
    /// The step, when it is about one.
    pub step: Option<StepId>,
    /// Its spots, from top to bottom.
    pub spots: Vec<Spot>,
    /// Whether there is a page to go back to.
    pub can_go_back: bool,
    /// What it would take, where a boundary stands in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub clearance: Option<Clearance>,
}

impl Page {
    /// A page without spots.
    pub fn new(kind: PageKind, title: impl Into<String>) -> Self {
        Page {
            rev: 0,
            kind,
            title: title.into(),
            step: None,
            spots: Vec::new(),
            can_go_back: false,
            clearance: None,
        }
    }

    /// Puts a spot below the others and says what it is called.
    pub fn put(&mut self, role: Role, text: impl Into<String>) -> &mut Spot {
        let place = 1 + self.spots.iter().filter(|spot| spot.role == role).count();
        let id = format!("{}.{place}", role.name()).parse().expect("a role and a number make a name");
        let spot = Spot { id, role, text: text.into(), note: None, status: None, chosen: false };
        self.spots.push(spot);
        self.spots.last_mut().expect("it was just put there")
    }

    /// The spot of a name.
    pub fn spot(&self, id: &SpotId) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.id == *id)
    }
}

/// A page that has been cut, as the helper has it on their screen. Made by [`super::Hidden::cut`] alone; otherwise it comes
/// off the wire or out of a log.
///
/// ```compile_fail
/// let whole: deskside_core::session::Page = todo!();
/// let sent = deskside_core::session::SeenPage(whole);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct SeenPage(pub(super) Page);

impl SeenPage {
    /// What is seen.
    pub fn page(&self) -> &Page {
        &self.0
    }

    /// What is chosen on it.
    pub fn chosen(&self) -> Option<&SpotId> {
        self.0.spots.iter().find(|spot| spot.chosen).map(|spot| &spot.id)
    }

    /// Whether it is the same page, whatever its number is and whatever is chosen on it.
    pub(super) fn is_same(&self, other: &SeenPage) -> bool {
        let bare = |page: &SeenPage| {
            let mut page = page.0.clone();
            page.rev = 0;
            page.spots.iter_mut().for_each(|spot| spot.chosen = false);
            page
        };
        bare(self) == bare(other)
    }
}

/// The page that is on the person's screen now, with what stands behind its spots. It stays on their computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What the helper sees of it.
    pub page: SeenPage,
    /// The answers behind the choices.
    pub choices: BTreeMap<SpotId, String>,
    /// The changes behind the repairs, with their values.
    pub repairs: BTreeMap<SpotId, Action>,
    /// The values that this run has met: names of printers, numbers of documents. A suggested change speaks of these only,
    /// so that no words of a helper come onto a page that asks for consent.
    pub known: BTreeSet<String>,
}
