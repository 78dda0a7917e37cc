//! What must not be forgotten: the newest manifest that was seen, co-signs and grants that were used, how late it was, what can be
//! taken back. One small file, replaced whole, on disk before anything is done.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::{Path, PathBuf};

use deskside_core::action::Action;
use deskside_core::id::{Digest, Millis};
use deskside_core::trust::Seen;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};

use crate::files::{self, Readable};
use crate::judge::Used;

/// Where state, key and log are.
pub const FOLDER: &str = "/var/lib/deskside";

/// So many changes are remembered as ones that can be taken back.
const MAX_UNDO: usize = 64;

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The newest manifest that was seen.
    pub seen: Option<Seen>,
    /// The latest moment at which something was done.
    pub latest: Millis,
    /// Co-signs that were used, by their digests, with the moment from which they would not count in any case; and what
    /// grants that were used were asked for.
    spent: BTreeMap<Digest, Millis>,
    /// What would take back what was done, with the account that it was done for.
    undo: VecDeque<(u32, Action)>,
    /// What was begun on the last day on which something was, by account.
    #[serde(default)]
    begun: Begun,
}

/// How often things were begun on one day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Begun {
    day: u32,
    times: BTreeMap<u32, BTreeMap<String, u32>>,
}

impl Kept {
    /// Whether this was used already.
    pub fn is_spent(&self, what: &Digest) -> bool {
        self.spent.contains_key(what)
    }

    /// Whether an action takes back what was done for this account.
    pub fn takes_back(&self, uid: u32, action: &Action) -> bool {
        self.undo.iter().any(|(of, undo)| *of == uid && undo == action)
    }

    /// How often an action was begun for an account on this day. A clock that was set back to the day before changes nothing.
    pub fn used(&self, uid: u32, action: &Action, day: u32) -> u32 {
        if day > self.begun.day {
            return 0;
        }
        let times = self.begun.times.get(&uid).and_then(|times| times.get(action.name()));
        times.copied().unwrap_or_default()
    }

    /// Counts an action as begun.
    pub fn begins(&mut self, uid: u32, action: &Action, day: u32) {
        if day > self.begun.day {
            self.begun = Begun { day, times: BTreeMap::new() };
        }
        *self.begun.times.entry(uid).or_default().entry(action.name().to_owned()).or_default() += 1;
    }

    /// Remembers something as used. Those that have run out by the latest moment are refused for that, and forgotten here.
    pub fn spend(&mut self, used: &Used) {
        let latest = self.latest;
        self.spent.retain(|_, until| *until > latest);
        self.spent.insert(used.what.clone(), used.until);
    }

    /// Remembers what was done for an account: it may be taken back, and what it took back is.
    pub fn did(&mut self, uid: u32, action: &Action, undo: Option<Action>) {
        self.undo.retain(|(of, at)| !(*of == uid && at == action));
        self.undo.extend(undo.map(|undo| (uid, undo)));
        let over = self.undo.len().saturating_sub(MAX_UNDO);
        self.undo.drain(..over);
    }
}

/// What is kept, and where.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    kept: Kept,
}

impl State {
    /// What was kept. A computer that was enrolled has something: a file that is gone is an error, not a new beginning.
    ///
    /// # Errors
    /// When the file is not there, is not root's own, or cannot be read.
    pub fn open(folder: &Path) -> io::Result<State> {
        let path = folder.join("state.json");
        let bytes = files::read(&path)?.ok_or(io::ErrorKind::NotFound)?;
        Ok(State { kept: serde_json::from_slice(&bytes)?, path })
    }

    /// What is kept.
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// Changes what is kept, first on disk.
    ///
    /// # Errors
    /// When it cannot be written; then it is as before.
    pub fn change(&mut self, change: impl FnOnce(&mut Kept)) -> io::Result<()> {
        let mut kept = self.kept.clone();
        change(&mut kept);
        files::write(&self.path, &serde_json::to_vec(&kept)?, Readable::ByUs)?;
        self.kept = kept;
        Ok(())
    }
}

/// Makes key and state for a computer that is enrolled, if it has none yet.
///
/// # Errors
/// When they cannot be written, or when only one of them is there.
pub fn begin(folder: &Path) -> io::Result<()> {
    files::make_folder(folder)?;
    let (key, state) = (folder.join("machine-key"), folder.join("state.json"));
    match (files::read(&key)?, files::read(&state)?) {
        (Some(_), Some(_)) => Ok(()),
        (None, None) => {
            let latest = crate::clock::now().at;
            let kept = Kept {
                seen: None,
                latest,
                spent: BTreeMap::new(),
                undo: VecDeque::new(),
                begun: Begun::default(),
            };
            files::write(&state, &serde_json::to_vec(&kept)?, Readable::ByUs)?;
            files::write(&key, hex::encode(random::<32>()?).as_bytes(), Readable::ByUs)
        }
        _ => Err(io::Error::other("half of what was kept is gone")),
    }
}

/// The key of the computer.
///
/// # Errors
/// When it is not there or cannot be read.
pub fn machine_key(folder: &Path) -> io::Result<SigningKey> {
    let bytes = files::read(&folder.join("machine-key"))?.ok_or(io::ErrorKind::NotFound)?;
    let mut key = [0; 32];
    hex::decode_to_slice(&bytes, &mut key).map_err(io::Error::other)?;
    Ok(SigningKey::from_bytes(&key))
}

/// Bytes that nobody can guess.
///
/// # Errors
/// When the system has none.
pub fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}
