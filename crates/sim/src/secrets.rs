//! Secrets in memory, for walks and tests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use deskside_core::secret::{Secret, SecretName, Secrets};

/// Secrets in memory. Clones hold the same ones.
#[derive(Debug, Clone, Default)]
pub struct SecretsInMemory {
    kept: Arc<Mutex<BTreeMap<SecretName, Secret>>>,
}

impl SecretsInMemory {
    /// Keeps a secret.
    pub fn keep(&self, name: SecretName, secret: Secret) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(name, secret);
    }
}

impl Secrets for SecretsInMemory {
    fn secret(&self, name: &SecretName) -> Option<Secret> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}
