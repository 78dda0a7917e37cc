//! What was asked and done: one line each, on disk before it counts, and each with the hash of the line before it.
//!
//! INVARIANT: what was done and what was refused are two logs. Anybody can be refused as often as they like, and must not push out of
//! a log what was done.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use deskside_core::action::Action;
use deskside_core::boundary::{Clearance, PolicyVersion};
use deskside_core::canonical::{self, digest_of};
use deskside_core::id::{BoundaryId, Digest, Millis};
use deskside_core::machine::Fault;
use deskside_core::order::Refusal;
use deskside_core::trust::PublicKey;
use serde::{Deserialize, Serialize};

use crate::files;

/// A log that has grown to this size is put aside, and the one before it goes.
const MAX_LOG: u64 = 8 * 1024 * 1024;

/// What was done.
pub const CHANGES: &str = "log.jsonl";
/// What was refused.
pub const REFUSALS: &str = "refused.jsonl";

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Event {
    /// An order was refused.
    Refused {
        /// The code, with that of the cause.
        code: String,
        /// Why.
        why: Refusal,
        /// What was asked for, as far as it could be read.
        action: Option<Action>,
    },
    /// A change is about to be made.
    Begun {
        /// Which.
        action: Action,
        /// The plan.
        plan: Digest,
        /// What the boundaries ask for.
        clearance: Clearance,
        /// Which.
        boundaries: Vec<BoundaryId>,
        /// The policy that they are of.
        policy: Option<PolicyVersion>,
        /// Who co-signed.
        co_signer: Option<PublicKey>,
        /// Who approved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approver: Option<PublicKey>,
    },
    /// It has come to an end.
    Ended {
        /// The plan.
        plan: Digest,
        /// What went wrong.
        fault: Option<Fault>,
        /// Whether the computer shows it; none when it could not tell.
        seen: Option<bool>,
    },
    /// It was found begun and not ended: this program was cut off in the middle.
    CutOff {
        /// The plan.
        plan: Digest,
    },
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Millis,
    /// For which account; none when nobody knows.
    pub uid: Option<u32>,
    /// What.
    #[serde(flatten)]
    pub event: Event,
    /// The hash of the line before.
    pub before: Digest,
}

/// A log that does not hold together.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken {
    /// The first line that does not follow from the one before it.
    pub line: usize,
}

/// Reads a log from its beginning. What a cut left of the last line is no entry.
///
/// # Errors
/// [`Broken`].
pub fn check(text: &[u8]) -> Result<Vec<Entry>, Broken> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut last: Option<Digest> = None;
    for (line, number) in text.split_inclusive(|byte| *byte == b'\n').zip(1..) {
        let Some(line) = line.strip_suffix(b"\n") else { break };
        let entry: Entry = serde_json::from_slice(line).map_err(|_| Broken { line: number })?;
        if last.is_some_and(|last| last != entry.before) {
            return Err(Broken { line: number });
        }
        last = Some(digest_of(line));
        entries.push(entry);
    }
    Ok(entries)
}

/// The change that was begun and did not end, with the account that it was for. There is one at a time.
fn left_open(entries: &[Entry]) -> Option<(Option<u32>, Digest)> {
    entries.iter().fold(None, |open, entry| match &entry.event {
        Event::Begun { plan, .. } => Some((entry.uid, plan.clone())),
        Event::Refused { .. } => open,
        Event::Ended { .. } | Event::CutOff { .. } => None,
    })
}

/// The log, open to be added to.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: File,
    size: u64,
    last: Digest,
    /// Whether a change is begun and not ended. Its lines stay in one file.
    is_open: bool,
}

impl Log {
    /// Opens the log. A line that was cut off is taken away, and a change that was cut off is written down as such.
    ///
    /// # Errors
    /// When it cannot be read or does not hold together.
    pub fn open(folder: &Path, name: &str, now: Millis) -> io::Result<Log> {
        let path = folder.join(name);
        let text = files::read(&path)?.unwrap_or_default();
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let broken = |broken: Broken| io::Error::other(format!("line {} of the log", broken.line));
        let entries = check(&text[..whole]).map_err(broken)?;
        let last =
            text[..whole].strip_suffix(b"\n").and_then(|text| text.rsplit(|byte| *byte == b'\n').next());
        let file = files::append(&path)?;
        file.set_len(whole as u64)?;
        let mut log =
            Log { path, file, size: whole as u64, last: digest_of(last.unwrap_or_default()), is_open: false };
        if let Some((uid, plan)) = left_open(&entries) {
            log.write(now, uid, Event::CutOff { plan })?;
        }
        Ok(log)
    }

    /// Adds an entry, and comes back when it is on disk.
    ///
    /// # Errors
    /// When it cannot be written. What was written of it is taken away again, at the latest at the next start.
    pub fn write(&mut self, at: Millis, uid: Option<u32>, event: Event) -> io::Result<Digest> {
        if self.size > MAX_LOG && !self.is_open {
            fs::rename(&self.path, self.path.with_extension("old.jsonl"))?;
            self.file = files::append(&self.path)?;
            self.size = 0;
        }
        self.is_open = match event {
            Event::Begun { .. } => true,
            Event::Refused { .. } => self.is_open,
            Event::Ended { .. } | Event::CutOff { .. } => false,
        };
        let line = canonical::bytes(&Entry { at, uid, event, before: self.last.clone() });
        let hash = digest_of(&line);
        let written = self.file.write_all(&[&line[..], b"\n"].concat()).and_then(|()| self.file.sync_data());
        if written.is_err() {
            // A disk that is full takes half a line, and the next one would be added to it.
            self.file.set_len(self.size)?;
        }
        written?;
        self.size += line.len() as u64 + 1;
        self.last = hash.clone();
        Ok(hash)
    }
}
