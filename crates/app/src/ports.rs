//! What the app needs from the world around it: each has one real form in the shell and one in tests.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use deskside_core::id::Millis;
use deskside_core::secret::{Secret, SecretName, Secrets};

use crate::commands::Changed;

/// Where secrets are. Calls block.
pub trait Keyring: Send + Sync {
    /// Whether secrets survive the end of the app.
    fn is_kept(&self) -> bool;
    /// The secret of that name, if there is one.
    ///
    /// # Errors
    /// [`Locked`] when the keyring does not say whether there is one.
    fn look(&self, name: &str) -> Result<Option<String>, Locked>;
    /// The secret of that name, if it can be read.
    fn get(&self, name: &str) -> Option<String> {
        self.look(name).ok().flatten()
    }
    /// Keeps a secret. When the keyring fails, it stays in memory until the app ends.
    fn set(&self, name: &str, secret: &str);
    /// Forgets a secret.
    fn forget(&self, name: &str);
}

/// The keyring did not say what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the keyring does not answer, or is locked")]
pub struct Locked;

/// What time it is.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Millis;
}

/// The clock of the computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Millis {
        Millis(jiff::Timestamp::now().as_millisecond())
    }
}

/// How the app reaches the person.
pub trait Surface: Send + Sync {
    /// Something changed that a window may show.
    fn changed(&self, changed: Changed);
    /// Shows a notification: a headline and a line.
    fn notify(&self, headline: &str, text: &str);
    /// Opens the window with the queue.
    fn open_console(&self);
    /// Shows every window at this zoom, in per cent.
    fn zoom(&self, percent: u32);
    /// Shows in the menu of the tray what can be chosen now.
    fn menu(&self, menu: &Menu);
    /// Whether this computer tells when its screen is locked and when it sleeps ([`App::person_is_away`](crate::App::person_is_away)).
    /// Where it does not, nobody may turn the pages of somebody who may have left.
    fn sees_absence(&self) -> bool;
}

/// What the menu of the tray shows, in the language of the person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// What the way to end the app is called.
    pub quit: String,
    /// What STOP is called: with whom it stops sharing.
    pub stop: String,
    /// Whether somebody is with the person, so that STOP can be chosen.
    pub is_sharing: bool,
}

/// Where files are kept.
#[derive(Debug, Clone)]
pub struct Places {
    /// Runs, changes, the outbox.
    pub data: PathBuf,
    /// Where a copy of a report goes when the person asks for one.
    pub documents: PathBuf,
}

/// The secrets that a person typed, for the machine that uses them: they are in the keyring.
#[derive(Clone)]
pub struct TypedSecrets(pub Arc<dyn Keyring>);

impl fmt::Debug for TypedSecrets {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("TypedSecrets")
    }
}

impl Secrets for TypedSecrets {
    fn secret(&self, name: &SecretName) -> Option<Secret> {
        self.0.get(name.as_str()).and_then(|typed| Secret::new(typed).ok())
    }
}

impl Places {
    /// By what the systems know our folders: qualifier, maker, name. The window and the terminal have the same.
    pub const NAME: [&'static str; 3] = ["org", "Deskside", "Deskside"];

    /// Holds the files, so that no other program of ours opens them meanwhile. It ends with what is given back.
    ///
    /// # Errors
    /// [`HoldError::InUse`] when another one has them, else those of the file system.
    pub fn hold(&self) -> Result<Held, HoldError> {
        crate::files::make_folder(&self.data)?;
        let file = std::fs::File::options().create(true).append(true).open(self.data.join("in-use"))?;
        match file.try_lock() {
            Ok(()) => Ok(Held { _file: file }),
            Err(std::fs::TryLockError::WouldBlock) => Err(HoldError::InUse),
            Err(std::fs::TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// A folder to look from: it has the rules of this computer's organisation and nothing else. What is written there
    /// goes nowhere.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn to_look(&self, folder: PathBuf) -> std::io::Result<Places> {
        crate::files::make_folder(&folder)?;
        crate::organisation::copy(&self.data, &folder)?;
        Ok(Places { documents: folder.clone(), data: folder })
    }
}

/// That the files of the app are held. The system gives them back when the program ends, however it ends.
#[derive(Debug)]
pub struct Held {
    _file: std::fs::File,
}

/// Why the files of the app cannot be held.
#[derive(Debug, thiserror::Error)]
pub enum HoldError {
    /// Another program of ours has them: the window, or one in a terminal.
    #[error("another Deskside is open")]
    InUse,
    /// They cannot be made or opened.
    #[error("the folder for runs and requests cannot be used")]
    Files(#[from] std::io::Error),
}

/// Secrets in memory, for when there is no keyring, and for tests.
#[derive(Default)]
pub struct MemoryKeyring {
    kept: bool,
    secrets: std::sync::Mutex<std::collections::BTreeMap<String, zeroize::Zeroizing<String>>>,
}

impl MemoryKeyring {
    /// One that says it keeps secrets, as a test's stand-in for a real one.
    pub fn that_keeps() -> Self {
        MemoryKeyring { kept: true, ..Self::default() }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    fn lock(
        &self,
    ) -> std::sync::MutexGuard<'_, std::collections::BTreeMap<String, zeroize::Zeroizing<String>>> {
        self.secrets.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Keyring for MemoryKeyring {
    fn is_kept(&self) -> bool {
        self.kept
    }

    fn look(&self, name: &str) -> Result<Option<String>, Locked> {
        Ok(self.lock().get(name).map(|secret| secret.to_string()))
    }

    fn set(&self, name: &str, secret: &str) {
        self.lock().insert(name.to_owned(), secret.to_owned().into());
    }

    fn forget(&self, name: &str) {
        self.lock().remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_held_by_one_program_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let places = Places { documents: data.clone(), data };
        let held = places.hold().unwrap();
        assert!(matches!(places.hold(), Err(HoldError::InUse)));
        drop(held);
        places.hold().unwrap();
    }

    #[test]
    fn who_only_looks_has_the_rules_and_none_of_the_runs() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        for name in ["runs", "published"] {
            crate::files::make_folder(&data.join(name)).unwrap();
        }
        for name in ["organisation.json", "published/ab12", "runs/one.jsonl", "settings.json"] {
            std::fs::write(data.join(name), name).unwrap();
        }
        let looked = Places { documents: data.clone(), data }.to_look(folder.path().join("look")).unwrap();
        let read = |name: &str| std::fs::read_to_string(looked.data.join(name)).ok();
        assert_eq!(read("organisation.json").as_deref(), Some("organisation.json"));
        assert_eq!(read("published/ab12").as_deref(), Some("published/ab12"));
        assert_eq!((read("runs/one.jsonl"), read("settings.json")), (None, None));
    }
}
