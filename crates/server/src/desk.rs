//! What every endpoint can reach.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use deskside_core::id::{Digest, Millis, PersonId, RequestId};
use deskside_protocol::account::Ended;
use deskside_protocol::problem::Problem;
use tokio::sync::{Mutex, RwLock, Semaphore, broadcast};

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::{Config, Transport};
use crate::fault::Result;
use crate::limits::Limits;
use crate::relay::{Bus, Parties, Rooms, Sessions};
use crate::secret::Passwords;
use crate::stop::Stopping;
use crate::store::Store;
use crate::turns::Turns;

/// How many attempts to sign in wait for their turn at the same time: so few that the rest of the desk goes on.
const DELAYED: usize = 256;

/// The desk: store, folder, and what keeps order at it.
pub(crate) struct Desk {
    pub(crate) store: Store,
    pub(crate) blobs: Blobs,
    pub(crate) passwords: Passwords,
    pub(crate) clock: Clock,
    pub(crate) transport: Transport,
    pub(crate) patience: Duration,
    pub(crate) limits: Limits,
    /// For calls that have come in whole and are being answered.
    pub(crate) at_once: Semaphore,
    /// For attempts to sign in that wait for their turn.
    delayed: Semaphore,
    pub(crate) live: Arc<Semaphore>,
    live_most: u32,
    /// Whose live connections have to look whether they still hold.
    pub(crate) changed: broadcast::Sender<Changed>,
    /// Carries what the two sides of a live session say.
    pub(crate) bus: Arc<dyn Bus>,
    sessions: Option<Sessions>,
    /// Held for writing while sections are cleaned up, for reading while one comes in.
    pub(crate) shelf: RwLock<()>,
    /// Who works on which upload of whom.
    pub(crate) uploads: Turns<(PersonId, Digest)>,
    /// Held while the whole record is followed.
    pub(crate) checking: Mutex<()>,
    /// The file with the first invitation, which goes away when it was used.
    pub(crate) first_invitation: PathBuf,
    pub(crate) stopping: Stopping,
}

/// What a live connection rests on, and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Changed {
    /// This session ended.
    Session(Digest),
    /// This person may do something else than before.
    Person(PersonId),
}

impl Desk {
    pub(crate) fn new(config: &Config, store: Store, blobs: Blobs, stopping: Stopping) -> Self {
        Desk {
            store,
            blobs,
            passwords: Passwords::new(),
            clock: config.clock.clone(),
            transport: config.transport,
            patience: config.patience,
            limits: Limits::new(config),
            at_once: Semaphore::new(config.calls_at_once),
            delayed: Semaphore::new(DELAYED),
            live: Arc::new(Semaphore::new(config.live_connections as usize)),
            live_most: config.live_connections,
            changed: broadcast::channel(64).0,
            bus: Arc::new(Rooms::default()),
            sessions: config.sessions.clone(),
            shelf: RwLock::new(()),
            uploads: Turns::default(),
            checking: Mutex::default(),
            first_invitation: config.data.join("first-invitation"),
            stopping,
        }
    }

    pub(crate) fn now(&self) -> Millis {
        self.clock.now()
    }

    /// Who the two sides of the live session about a request under a lease are just now: the one place where the relay asks.
    pub(crate) async fn parties(&self, request: &RequestId, lease: u32) -> Result<Option<Parties>> {
        match &self.sessions {
            Some(sessions) => Ok(sessions.parties(request).filter(|parties| parties.lease == lease)),
            None => self.store.parties(request, lease).await,
        }
    }

    /// Tells live connections that sessions ended, for them to end too.
    pub(crate) fn tell_live(&self, ended: impl IntoIterator<Item = Digest>) -> Ended {
        let mut sessions = 0;
        for session in ended {
            sessions += 1;
            // Nobody listens when no live connection is open.
            let _ = self.changed.send(Changed::Session(session));
        }
        Ended { sessions }
    }

    /// Waits for the turn of an attempt to sign in.
    pub(crate) async fn wait(&self, turn: Duration) -> Result<()> {
        if !turn.is_zero() {
            let _place = self.delayed.try_acquire().map_err(|_| Problem::TooManyAttempts { seconds: 10 })?;
            tokio::time::sleep(turn).await;
        }
        Ok(())
    }

    /// Waits until the last live connection is closed.
    pub(crate) async fn live_ended(&self) {
        let _all = self.live.acquire_many(self.live_most).await;
    }

    /// Follows the whole record. A break goes to the log of the server, and into the record for IT to read.
    pub(crate) async fn check_record(&self) -> Result<()> {
        let _one = self.checking.lock().await;
        let check = self.store.check_record().await?;
        match check.broken {
            None => tracing::debug!(entries = check.whole.seq, "the record is whole"),
            Some(seq) => {
                tracing::error!(seq, "the record is broken: somebody changed it outside of the server");
                self.store.record_is_broken(seq).await?;
            }
        }
        Ok(())
    }

    /// Closes what is over, and clears away what nobody needs any more: old sessions and summaries, uploads that rest, sections without a
    /// request.
    pub(crate) async fn clean(&self) -> Result<()> {
        self.store.close_silent().await?;
        self.store.forget_idle_sessions().await?;
        self.store.forget_old_summaries().await?;
        self.store.forget_old_approvals().await?;
        let _alone = self.shelf.write().await;
        let mut unneeded = self.store.forget_orphans().await?;
        for (person, sha256) in self.blobs.resting().await? {
            self.blobs.drop_upload(&person, &sha256).await?;
            if !self.store.has_blob(&person, &sha256).await? {
                unneeded.push((person, sha256));
            }
        }
        self.blobs.remove(unneeded).await
    }
}
