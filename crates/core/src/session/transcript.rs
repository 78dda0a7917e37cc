//! A session told again: line by line, to the person, to the helper and to IT, each as far as it is theirs to read.
//!
//! What a reader may not have is taken out here, so that replaying it on a screen shows no more than reading does.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Cause, Company, Entry, Event, IntentKind, Level, Name, PageKind, Reason, Refused, Rules, SeenPage, Side,
    Suggested, Turn, Words,
};
use crate::id::{Digest, Millis, SpotId, StepId};
use crate::request::Lane;

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// The person whose run it is: everything.
    User,
    /// The helper: what they saw and said, and no value behind it.
    Helper,
    /// IT: what happened, without words and without what was on the pages. A note that hands over is for them.
    It,
    /// IT, when the person has shared what the helper saw.
    ItShared,
}

impl Reader {
    fn reads_words(self) -> bool {
        match self {
            Reader::User | Reader::Helper | Reader::ItShared => true,
            Reader::It => false,
        }
    }
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The person.
    User,
    /// The helper.
    Helper,
    /// Deskside, or what happened to it.
    Deskside,
}

/// What a line tells. What is none is not for this reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "told", rename_all = "kebab-case")]
pub enum Told {
    /// It began.
    Began {
        /// What people call the helper.
        name: String,
        /// Where they work.
        team: String,
        /// What the organisation lets them do.
        rules: Rules,
    },
    /// A level was asked for.
    Asked {
        /// Which.
        level: Level,
        /// What for.
        reason: Option<Reason>,
    },
    /// A level was given.
    Gave {
        /// Which.
        level: Level,
        /// Until when.
        until: Millis,
    },
    /// A level was not given.
    Declined {
        /// Which.
        level: Level,
    },
    /// Levels ended.
    LevelsEnded {
        /// Which.
        levels: BTreeSet<Level>,
        /// Why.
        cause: Cause,
    },
    /// It was paused.
    Paused,
    /// It went on.
    Resumed,
    /// The connection was cut.
    Cut,
    /// The connection came back.
    Back,
    /// Others came to the person, or left.
    Others {
        /// Who is there now, besides the helper.
        others: Vec<Company>,
    },
    /// The rules changed.
    RulesChanged {
        /// What they say now.
        rules: Rules,
    },
    /// A page was shown to the helper.
    Page {
        /// Which.
        rev: u32,
        /// What sort of page.
        kind: PageKind,
        /// The step it is about.
        step: Option<StepId>,
        /// As the helper saw it.
        page: Option<SeenPage>,
    },
    /// The helper pointed.
    Pointed {
        /// On which page.
        rev: u32,
        /// Where.
        spot: SpotId,
    },
    /// The helper pointed no more.
    StoppedPointing,
    /// The helper suggested an answer or a change.
    Suggested {
        /// The number of the suggestion.
        number: u32,
        /// On which page.
        rev: u32,
        /// About which step.
        step: Option<StepId>,
        /// Which choice or repair of the page.
        spot: Option<SpotId>,
        /// The answer, as it is kept.
        answer: Option<String>,
        /// The name of the action.
        action: Option<String>,
    },
    /// The suggestion was taken up.
    Applied {
        /// Which.
        number: u32,
    },
    /// The suggestion was put aside.
    PutAside {
        /// Which.
        number: u32,
    },
    /// An answer was chosen.
    Chose {
        /// On which page.
        rev: u32,
        /// Which choice.
        spot: SpotId,
    },
    /// The helper turned the page.
    Turned {
        /// Which.
        rev: u32,
        /// Which way.
        to: Turn,
    },
    /// Somebody wrote.
    Chat {
        /// Who, when it is neither of both: somebody else who was with the person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        name: Option<Name>,
        /// The words.
        words: Option<Words>,
    },
    /// A co-sign was asked for.
    CoSignWanted {
        /// For which plan.
        plan: Digest,
        /// Its action.
        action: String,
    },
    /// The helper co-signed.
    CoSigned {
        /// Which plan.
        plan: Digest,
    },
    /// The helper did not co-sign.
    NotCoSigned {
        /// Which plan.
        plan: Digest,
        /// Why.
        reason: Option<Reason>,
    },
    /// The co-sign was not waited for any more.
    NoCoSign {
        /// For which plan.
        plan: Digest,
    },
    /// The helper could not help with it.
    CannotHelp {
        /// Why.
        reason: Option<Reason>,
    },
    /// The helper proposed to hand over.
    HandOver {
        /// To whom.
        to: Lane,
        /// What they should know.
        note: Option<Words>,
    },
    /// The person answered that.
    HandOverAnswered {
        /// Whether they agreed.
        agreed: bool,
    },
    /// Something that the helper's side sent was refused.
    Refused {
        /// What sort of thing; none when it could not be read.
        kind: Option<IntentKind>,
        /// Why.
        refused: Refused,
    },
    /// It was over.
    Ended {
        /// Why.
        cause: Cause,
    },
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Line {
    /// When.
    pub at: Millis,
    /// Who did it.
    pub by: By,
    /// What.
    pub told: Told,
}

/// A session, told to one reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Transcript {
    /// To whom.
    pub reader: Reader,
    /// The lines, oldest first.
    pub lines: Vec<Line>,
}

impl Transcript {
    /// Tells a log to a reader.
    pub fn of(log: &[Entry], reader: Reader) -> Transcript {
        let line = |entry: &Entry| {
            let (by, told) = tell(&entry.event, reader);
            Line { at: entry.at, by, told }
        };
        Transcript { reader, lines: log.iter().map(line).collect() }
    }
}

fn by(side: Side) -> By {
    match side {
        Side::Host => By::User,
        Side::Helper => By::Helper,
    }
}

fn tell(event: &Event, reader: Reader) -> (By, Told) {
    let reason = |reason: &Reason| reader.reads_words().then(|| reason.clone());
    match event.clone() {
        Event::Opened(opened) => {
            (By::Deskside, Told::Began { name: opened.name, team: opened.team, rules: opened.rules })
        }
        Event::Asked { level, reason: why } => (By::Helper, Told::Asked { level, reason: reason(&why) }),
        Event::Given { level, until } => (By::User, Told::Gave { level, until }),
        Event::Declined { level } => (By::User, Told::Declined { level }),
        Event::LevelsEnded { levels, cause } => (whose(cause), Told::LevelsEnded { levels, cause }),
        Event::Paused => (By::User, Told::Paused),
        Event::Resumed => (By::User, Told::Resumed),
        Event::Cut => (By::Deskside, Told::Cut),
        Event::Back => (By::Deskside, Told::Back),
        Event::Others { others } => (By::User, Told::Others { others }),
        Event::RulesChanged { rules } => (By::Deskside, Told::RulesChanged { rules }),
        Event::Showed { page } => {
            let (rev, kind, step) = (page.page().rev, page.page().kind, page.page().step.clone());
            (By::User, Told::Page { rev, kind, step, page: reader.reads_words().then_some(*page) })
        }
        Event::Pointed { rev, spot } => (By::Helper, Told::Pointed { rev, spot }),
        Event::StoppedPointing => (By::Helper, Told::StoppedPointing),
        Event::Suggested { rev, number, step, what } => {
            (By::Helper, suggested(rev, number, step, &what, reader))
        }
        Event::Applied { number } => (By::User, Told::Applied { number }),
        Event::PutAside { number } => (By::User, Told::PutAside { number }),
        Event::Chose { by: side, rev, spot } => (by(side), Told::Chose { rev, spot }),
        Event::Turned { rev, to } => (By::Helper, Told::Turned { rev, to }),
        Event::Chat { by: side, words } => {
            (by(side), Told::Chat { name: None, words: reader.reads_words().then_some(words) })
        }
        Event::CoSignWanted { plan, action } => (By::User, Told::CoSignWanted { plan, action }),
        Event::CoSigned { plan } => (By::Helper, Told::CoSigned { plan }),
        Event::NotCoSigned { plan, reason: why } => {
            (By::Helper, Told::NotCoSigned { plan, reason: reason(&why) })
        }
        Event::NoCoSign { plan } => (By::Deskside, Told::NoCoSign { plan }),
        Event::CannotHelp { reason: why } => (By::Helper, Told::CannotHelp { reason: reason(&why) }),
        Event::HandOver { to, note } => {
            let readable = reader.reads_words() || to == Lane::It;
            (By::Helper, Told::HandOver { to, note: readable.then_some(note) })
        }
        Event::HandOverAnswered { agreed } => (By::User, Told::HandOverAnswered { agreed }),
        Event::Refused { kind, refused } => (By::Deskside, Told::Refused { kind, refused }),
        Event::Ended { cause } => (whose(cause), Told::Ended { cause }),
    }
}

fn whose(cause: Cause) -> By {
    match cause {
        Cause::Revoked | Cause::Paused | Cause::Stopped | Cause::Locked | Cause::HandedOver => By::User,
        Cause::HelperLeft | Cause::Flooding => By::Helper,
        Cause::Expired
        | Cause::UserSwitched
        | Cause::PolicyChanged
        | Cause::CertificateEnded
        | Cause::RunEnded
        | Cause::ConnectionLost
        | Cause::Unreadable => By::Deskside,
    }
}

/// A value behind a spot is the person's alone: the helper named the spot. The name of an action is in the registry.
fn suggested(rev: u32, number: u32, step: Option<StepId>, what: &Suggested, reader: Reader) -> Told {
    let (spot, answer, action) = match what {
        Suggested::Answer { spot, key } => {
            (Some(spot.clone()), (reader == Reader::User).then(|| key.clone()), None)
        }
        Suggested::Repair { spot, action } => (Some(spot.clone()), None, Some(action.name().to_owned())),
        Suggested::Change { action } => (None, None, Some(action.name().to_owned())),
    };
    Told::Suggested { number, rev, step, spot, answer, action }
}
