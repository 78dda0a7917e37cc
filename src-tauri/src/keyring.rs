//! The keyring of the system, proved at start; without one that works, secrets stay in memory and the app says so.

use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use deskside_app::ports::{Keyring, Locked, MemoryKeyring};

const SERVICE: &str = "org.deskside.desk";
/// A keyring that asks somebody for a password has this long before the app goes on without it.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the keyring of the system, or one in memory.
pub(crate) fn open() -> Arc<dyn Keyring> {
    let (answer, proof) = mpsc::channel();
    std::thread::spawn(move || answer.send(prove()));
    match proof.recv_timeout(PATIENCE) {
        Ok(Ok(())) => Arc::new(SystemKeyring { fallback: MemoryKeyring::default() }),
        Ok(Err(error)) => {
            tracing::warn!(%error, "there is no keyring that works: secrets stay in memory");
            Arc::new(MemoryKeyring::default())
        }
        Err(_) => {
            tracing::warn!("the keyring does not answer: secrets stay in memory");
            Arc::new(MemoryKeyring::default())
        }
    }
}

/// Writes, reads and forgets something. A locked keyring says *no entry* to reading, so reading alone proves nothing.
fn prove() -> keyring::Result<()> {
    let entry = keyring::Entry::new(SERVICE, "proof")?;
    entry.set_password("proof")?;
    let read = entry.get_password()?;
    entry.delete_credential()?;
    if read == "proof" { Ok(()) } else { Err(keyring::Error::NoEntry) }
}

struct SystemKeyring {
    /// Holds what the keyring did not take, until the app ends.
    fallback: MemoryKeyring,
}

impl Keyring for SystemKeyring {
    fn is_kept(&self) -> bool {
        self.fallback.is_empty()
    }

    fn look(&self, name: &str) -> Result<Option<String>, Locked> {
        // What the keyring did not take is newer than what it still holds.
        if let Some(newer) = self.fallback.get(name) {
            return Ok(Some(newer));
        }
        match keyring::Entry::new(SERVICE, name).and_then(|entry| entry.get_password()) {
            Ok(secret) => Ok(Some(secret)),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => {
                tracing::warn!(%error, name, "the keyring did not give a secret");
                Err(Locked)
            }
        }
    }

    fn set(&self, name: &str, secret: &str) {
        let kept = keyring::Entry::new(SERVICE, name).and_then(|entry| entry.set_password(secret));
        match kept {
            Ok(()) => self.fallback.forget(name),
            Err(error) => {
                tracing::warn!(%error, name, "the keyring did not take a secret: it stays in memory");
                self.fallback.set(name, secret);
            }
        }
    }

    fn forget(&self, name: &str) {
        self.fallback.forget(name);
        match keyring::Entry::new(SERVICE, name).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(keyring::Error::NoEntry) => {}
            Err(error) => tracing::warn!(%error, name, "the keyring did not forget a secret"),
        }
    }
}
