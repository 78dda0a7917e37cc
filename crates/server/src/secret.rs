//! Random secrets, the form they are kept in, and passwords.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use deskside_core::canonical;
use deskside_core::id::Digest;
use deskside_protocol::problem::Problem;
use tokio::sync::Semaphore;

use crate::fault::{Fault, Result};

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A new secret of 256 bits, as 43 characters that can stand in a link.
pub(crate) fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// What is kept of a token: who reads the database cannot sign in with it.
pub(crate) fn token_digest(token: &str) -> Digest {
    canonical::digest_of(token.as_bytes())
}

/// What makes a hash of something that could be guessed impossible to guess.
pub(crate) fn salt() -> String {
    hex::encode(random::<16>())
}

/// A number for a fault, short enough to read over the telephone.
pub(crate) fn incident() -> String {
    hex::encode(random::<4>())
}

/// A new id, which sorts by time.
pub(crate) fn id<T: std::str::FromStr<Err: std::fmt::Debug>>() -> T {
    uuid::Uuid::now_v7().to_string().parse().expect("a UUID has the form of an id")
}

/// Makes and checks password hashes (argon2id), two at a time, away from the threads that answer.
#[derive(Debug, Clone)]
pub(crate) struct Passwords {
    at_once: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    /// The hash of no password, checked when there is no such login, so that the answer takes as long.
    nobody: Arc<str>,
}

impl Passwords {
    pub(crate) fn new() -> Self {
        let nobody = hash(&token()).expect("a random password can be hashed");
        Passwords {
            at_once: Arc::new(Semaphore::new(2)),
            waiting: Arc::new(Semaphore::new(32)),
            nobody: nobody.into(),
        }
    }

    /// The hash to keep of a password.
    pub(crate) async fn hash(&self, password: String) -> Result<String> {
        self.run(move || hash(&password)).await?
    }

    /// Whether a password belongs to a hash. Without a hash it never does, and takes as long to say so.
    pub(crate) async fn check(&self, password: String, kept: Option<String>) -> Result<bool> {
        let exists = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobody.to_string());
        let fits = self.run(move || {
            PasswordHash::new(&kept)
                .is_ok_and(|kept| Argon2::default().verify_password(password.as_bytes(), &kept).is_ok())
        });
        Ok(fits.await? && exists)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let _place = self.waiting.try_acquire().map_err(|_| Problem::SlowDown { seconds: 2 })?;
        let _turn = self.at_once.acquire().await.map_err(|_| Fault::Gone("password check"))?;
        tokio::task::spawn_blocking(work).await.map_err(|_| Fault::Gone("password check"))
    }
}

fn hash(password: &str) -> Result<String> {
    match Argon2::default().hash_password(password.as_bytes()) {
        Ok(hash) => Ok(hash.to_string()),
        Err(error) => Err(Fault::Stored { what: "password", source: error.to_string().into() }),
    }
}
