//! A live session: a power user joins a run, and never the computer.
//!
//! The person's app is the host. It sends pages, cut for the helper ([`Hidden`]); the helper sends intents ([`Intent`]); the
//! host judges each ([`Session::judge`]) against the level that the person gave, the page that is shown, and the
//! organisation's rules, and writes down what became of it. A session is its log, like a run.
//!
//! INVARIANT: consent never comes through a session. There is no intent for it, and nothing that [`Session::judge`] gives is
//! or becomes a [`crate::permit::Consent`] or a [`crate::permit::Permit`]:
//!
//! ```compile_fail
//! fn forged(act: deskside_core::session::Act) -> deskside_core::permit::Consent { act.into() }
//! ```
//! ```compile_fail
//! let forged: deskside_core::permit::Consent = serde_json::from_str("{}").unwrap();
//! ```
//! ```compile_fail
//! let forged = deskside_core::session::Intent::Consent { nonce: String::new() };
//! ```
//!
//! INVARIANT: pausing and stopping always succeed. They ask nobody and need no answer.
//!
//! INVARIANT: what a helper said and what was refused is in the log, with the reason. Writing (*is typing*) is neither
//! shown later nor kept.

mod bucket;
mod cut;
mod guest;
mod judge;
mod level;
mod log;
mod message;
mod page;
mod retold;
mod state;
mod tell;
mod transcript;
mod wire;
mod words;

#[cfg(test)]
mod tests;

pub use cut::{CutFact, Hidden, cut_choice, cut_facts, cut_fault, cut_run, cut_say, what_is_cut};
pub use guest::{Fate, Guest};
pub use judge::Act;
pub use level::{Cause, Changes, Level, Rules};
pub use log::{Entry, Event, Opened, Refused, Side, Suggested};
pub use message::{
    Company, Hello, HostMessage, Intent, IntentKind, OLDEST, Sight, Turn, VERSION, VersionError,
};
pub use page::{Page, PageKind, Role, SeenPage, Shown, Spot};
pub use retold::{retold, said};
pub use state::{GRACE, MOST_LINES, MOST_REFUSED, Session, State};
pub use transcript::{By, Line, Reader, Told, Transcript};
pub use wire::{MOST_OF_A_HELPER, MOST_OF_A_HOST, WireError, read_hello, read_host, read_intent, write};
pub use words::{Name, Reason, Words, WordsError, visible};
