//! What is to be sent: one file a message, sealed before it is written, sent once, kept until the server has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use deskside_core::id::{Digest, RequestId};
use deskside_core::request::Move;
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{CompleteUpload, MoveRequest, RequestView, SubmitRequest};
use serde::{Deserialize, Serialize};

use crate::app::{App, fresh, lock};
use crate::client::Client;
use crate::commands::Changed;
use crate::error::AppError;
use crate::files;

/// The size of one part of an upload, in bytes.
const PART: usize = 1024 * 1024;

/// The longest time that a message is left alone.
const LONGEST: Duration = Duration::from_secs(600);

/// A message that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: RequestId,
    pub(crate) body: SubmitRequest,
    /// The sealed sections, each in a file of its own.
    pub(crate) sections: Vec<Digest>,
    /// Whether the person took it back. Then only this is left to do: to make sure that no try of before has arrived.
    #[serde(default)]
    pub(crate) withdrawn: bool,
}

/// How sending went so far. It is not kept: after a restart everything is tried again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trying {
    pub(crate) tries: u32,
    pub(crate) problem: Option<AppError>,
    /// Not before this is it tried again.
    again: Option<Instant>,
}

/// The outbox.
pub(crate) struct Outbox {
    folder: PathBuf,
    waiting: Mutex<BTreeMap<RequestId, (Message, Trying)>>,
    /// Only one sends at a time.
    sending: tokio::sync::Mutex<()>,
}

impl Outbox {
    /// Reads what waits. A file that cannot be read stays where it is, and is said in the log.
    pub(crate) fn open(folder: PathBuf) -> Result<Outbox, AppError> {
        let mut waiting = BTreeMap::new();
        let mut all_read = true;
        for path in files::list(&folder, "json")? {
            match files::read_json::<Message>(&path) {
                Ok(Some(message)) => drop(waiting.insert(message.id.clone(), (message, Trying::default()))),
                Ok(None) => {}
                Err(error) => {
                    all_read = false;
                    tracing::error!(path = %path.display(), %error, "a message cannot be read");
                }
            }
        }
        let outbox = Outbox { folder, waiting: Mutex::new(waiting), sending: tokio::sync::Mutex::default() };
        if all_read {
            outbox.tidy()?;
        }
        Ok(outbox)
    }

    /// Takes away what a crash left behind: sealed sections of no message, and files that were being written.
    fn tidy(&self) -> Result<(), AppError> {
        let waiting = lock(&self.waiting);
        let used: BTreeSet<PathBuf> = waiting
            .values()
            .flat_map(|(message, _)| message.sections.iter().map(|sha256| self.section(sha256)))
            .collect();
        for path in files::list(&self.folder, "sealed")?.into_iter().chain(files::list(&self.folder, "part")?)
        {
            if !used.contains(&path) {
                files::remove(&path)?;
            }
        }
        Ok(())
    }

    fn message(&self, id: &RequestId) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    fn section(&self, sha256: &Digest) -> PathBuf {
        self.folder.join(format!("{sha256}.sealed"))
    }

    /// Puts a message in. From here on it survives anything. When the disk is full, nothing of it stays behind.
    pub(crate) fn put(&self, message: Message, sections: &[(Digest, Vec<u8>)]) -> Result<(), AppError> {
        let written = (|| {
            for (sha256, bytes) in sections {
                files::write(&self.section(sha256), bytes)?;
            }
            files::write_json(&self.message(&message.id), &message)
        })();
        if let Err(error) = written {
            let _ = files::remove(&self.message(&message.id));
            for (sha256, _) in sections {
                let _ = files::remove(&self.section(sha256));
            }
            return Err(error.into());
        }
        lock(&self.waiting).insert(message.id.clone(), (message, Trying::default()));
        Ok(())
    }

    /// What waits to be sent, oldest first.
    pub(crate) fn waiting(&self) -> Vec<(Message, Trying)> {
        lock(&self.waiting).values().filter(|(message, _)| !message.withdrawn).cloned().collect()
    }

    /// Everything there is to do, oldest first.
    fn all(&self) -> Vec<RequestId> {
        lock(&self.waiting).keys().cloned().collect()
    }

    /// A message as it is now, if its time has come.
    fn due(&self, id: &RequestId) -> Option<Message> {
        let waiting = lock(&self.waiting);
        let (message, trying) = waiting.get(id)?;
        trying.again.is_none_or(|again| again <= Instant::now()).then(|| message.clone())
    }

    /// Takes a message back that waits. What was in it is gone from here on; its id stays until the server was asked.
    pub(crate) fn withdraw(&self, id: &RequestId) -> Result<Message, AppError> {
        let mut waiting = lock(&self.waiting);
        let (message, _) =
            waiting.get_mut(id).filter(|(it, _)| !it.withdrawn).ok_or(AppError::PageChanged)?;
        let mut emptied = message.clone();
        emptied.withdrawn = true;
        emptied.sections.clear();
        emptied.body.words.clear();
        emptied.body.bundle = None;
        files::write_json(&self.message(id), &emptied)?;
        let before = std::mem::replace(message, emptied);
        for sha256 in &before.sections {
            files::remove(&self.section(sha256))?;
        }
        Ok(before)
    }

    fn is_withdrawn(&self, id: &RequestId) -> bool {
        lock(&self.waiting).get(id).is_some_and(|(message, _)| message.withdrawn)
    }

    fn note(&self, id: &RequestId, problem: AppError) {
        if let Some((_, trying)) = lock(&self.waiting).get_mut(id) {
            trying.tries += 1;
            trying.again = pause_after(&problem, trying.tries).map(|pause| Instant::now() + pause);
            trying.problem = Some(problem);
        }
    }

    /// Forgets a message that was dealt with. One that was taken back meanwhile stays: there is more to do about it, and
    /// the answer is no.
    fn forget(&self, message: &Message) -> Result<bool, AppError> {
        let mut waiting = lock(&self.waiting);
        if waiting.get(&message.id).is_some_and(|(now, _)| now.withdrawn != message.withdrawn) {
            return Ok(false);
        }
        files::remove(&self.message(&message.id))?;
        for sha256 in &message.sections {
            files::remove(&self.section(sha256))?;
        }
        waiting.remove(&message.id);
        Ok(true)
    }
}

impl App {
    /// Sends what waits. Stops when nothing can be sent now; trouble with one message is no reason to hold up the next.
    pub(crate) async fn flush(&self) -> Result<(), AppError> {
        let _one = self.inner.outbox.sending.lock().await;
        for id in self.inner.outbox.all() {
            // As it is now: it may have been taken back while another one was on its way.
            let Some(message) = self.inner.outbox.due(&id) else { continue };
            let sent = match message.withdrawn {
                false => self.send(&message).await,
                true => self.cancel_if_there(&message).await,
            };
            self.note_connection(&sent);
            match sent {
                Ok(view) => {
                    // Known to be there before it is forgotten here: a crash in between sends it again, to the same id.
                    if let Some(view) = view {
                        self.keep_request(&view, true)?;
                    }
                    if !self.inner.outbox.forget(&message)? {
                        // Taken back while it was on its way: the next round cancels it there.
                        self.wake();
                    }
                    self.changed(Changed::Draft { request: message.id.clone() });
                    self.changed(Changed::Requests);
                }
                Err(error) => {
                    self.inner.outbox.note(&message.id, error.clone());
                    self.changed(Changed::Requests);
                    if concerns_all(&error) {
                        return Err(error);
                    }
                }
            }
        }
        Ok(())
    }

    /// Nothing comes back when it was taken back before all of it had left.
    async fn send(&self, message: &Message) -> Result<Option<RequestView>, AppError> {
        let (client, outbox) = (self.client()?, &self.inner.outbox);
        for sha256 in &message.sections {
            if outbox.is_withdrawn(&message.id) {
                return Ok(None);
            }
            let bytes = files::read(&outbox.section(sha256))?.ok_or(AppError::NotFound)?;
            upload(&client, sha256, &bytes).await?;
        }
        if outbox.is_withdrawn(&message.id) {
            return Ok(None);
        }
        client.submit_request(message.id.as_str(), &(), &message.body).await.map(Some)
    }

    /// A message that was taken back may have arrived with a try whose answer was lost. Then it is cancelled there.
    async fn cancel_if_there(&self, message: &Message) -> Result<Option<RequestView>, AppError> {
        let client = self.client()?;
        let view = match client.request(message.id.as_str(), &(), &()).await {
            Err(AppError::Server { problem: Problem::NotFound }) => return Ok(None),
            answer => answer?,
        };
        if !view.moves.contains(&Move::Cancel) {
            return Ok(Some(view));
        }
        let key: RequestId = fresh();
        let cancel = MoveRequest {
            to: Move::Cancel,
            rev: view.rev,
            text: String::new(),
            key: key.to_string(),
            lease: None,
        };
        client.move_request(message.id.as_str(), &(), &cancel).await.map(Some)
    }
}

/// Uploads what the server does not have yet.
pub(crate) async fn upload(client: &Client, sha256: &Digest, bytes: &[u8]) -> Result<(), AppError> {
    let status = client.blob_status(sha256.as_str(), &(), &()).await?;
    if status.stored {
        return Ok(());
    }
    let mut count = 0;
    for (part, chunk) in (0u32..).zip(bytes.chunks(PART)) {
        count = part + 1;
        if !status.parts.contains(&part) {
            client.put_part(sha256.as_str(), &part.to_string(), &(), &Bytes(chunk.to_vec())).await?;
        }
    }
    let complete = CompleteUpload { parts: count, size: bytes.len() as u64 };
    client.complete_blob(sha256.as_str(), &(), &complete).await?;
    Ok(())
}

/// Whether the next message would meet the same: there is no way to the server, or nobody is signed in.
fn concerns_all(error: &AppError) -> bool {
    match error {
        AppError::Offline | AppError::BadAnswer | AppError::WrongServer => true,
        AppError::Server { problem } => matches!(problem, Problem::SignInFirst),
        _ => false,
    }
}

/// How long to leave a message alone after trouble of its own: as long as the server says, or longer each time.
fn pause_after(error: &AppError, tries: u32) -> Option<Duration> {
    if concerns_all(error) {
        return None;
    }
    let said = match error {
        AppError::Server { problem } => problem.wait().map(|seconds| Duration::from_secs(seconds.into())),
        _ => None,
    };
    Some(said.unwrap_or_else(|| Duration::from_secs(2u64.saturating_pow(tries))).min(LONGEST))
}
