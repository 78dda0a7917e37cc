//! Passwords that were typed in a run: in the keyring as long as they are of use, and not longer.
//!
//! INVARIANT: the name of each stands in a file of its own before the keyring has it, so none is ever forgotten there: not when the
//! app is killed, and not when the log of its run is gone.

use std::collections::BTreeMap;
use std::path::Path;

use deskside_core::id::{Millis, RunId};
use deskside_core::secret::{Secret, SecretName};

use crate::app::{App, lock};
use crate::error::AppError;
use crate::files;

const FILE: &str = "typed.json";
/// The longest that a password is kept for a run that is neither over nor gone on with, in milliseconds.
const LONGEST: i64 = 12 * 3600 * 1000;

/// The names of the secrets that the keyring has, and since when.
pub(crate) type Typed = BTreeMap<SecretName, Millis>;

/// The names that were kept, or none when they cannot be read.
pub(crate) fn load(data: &Path) -> Typed {
    files::read_json(&data.join(FILE)).ok().flatten().unwrap_or_default()
}

impl App {
    /// Keeps what somebody typed, first its name.
    pub(crate) fn keep_secret(&self, name: &SecretName, secret: &Secret) -> Result<(), AppError> {
        let now = self.now();
        self.change_typed(|typed| {
            typed.insert(name.clone(), now);
        })?;
        self.inner.parts.keyring.set(name.as_str(), secret.reveal());
        Ok(())
    }

    /// Forgets what was typed in a run: it is over, or somebody else goes on with it.
    pub(crate) fn forget_secrets_of(&self, run: &RunId) {
        self.forget_secrets(|name, _| name.is_of(run));
    }

    /// Forgets what nobody went on with.
    pub(crate) fn forget_old_secrets(&self) {
        let now = self.now();
        self.forget_secrets(|_, since| now.0 - since.0 > LONGEST);
    }

    fn forget_secrets(&self, which: impl Fn(&SecretName, Millis) -> bool) {
        let names = lock(&self.inner.typed).clone();
        let names: Vec<SecretName> =
            names.into_iter().filter(|(name, since)| which(name, *since)).map(|(name, _)| name).collect();
        if names.is_empty() {
            return;
        }
        names.iter().for_each(|name| self.inner.parts.keyring.forget(name.as_str()));
        // Where that cannot be written, they are forgotten once more at the next start.
        if let Err(error) = self.change_typed(|typed| typed.retain(|name, _| !names.contains(name))) {
            tracing::warn!(%error, "the names of forgotten passwords are still there");
        }
    }

    fn change_typed(&self, change: impl FnOnce(&mut Typed)) -> Result<(), AppError> {
        let mut kept = lock(&self.inner.typed);
        let mut typed = kept.clone();
        change(&mut typed);
        files::write_json(&self.inner.parts.places.data.join(FILE), &typed)?;
        *kept = typed;
        Ok(())
    }
}
