//! A power user helps: what waits for them, the request that they have, and their side of its session.

mod carry;
mod inbox;
pub(crate) mod record;
mod say;
mod view;

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex, MutexGuard};

use deskside_core::id::{Millis, RequestId, SpotId};
use deskside_core::request::{Lane, Move};
use deskside_core::session::{By, Guest, Intent, Level, Line as Retold, Told};
use deskside_core::trust::PublicKey;
use deskside_protocol::help::{Claim, Claimed, HEARTBEAT, Heartbeat, Leave, Presence};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{MoveRequest, RequestView};
use tokio::sync::Notify;

use crate::app::{App, fresh, lock};
use crate::commands::{Changed, HandOverTo, Nothing, RequestRef, Solved};
use crate::error::AppError;
use crate::files;
use crate::requests::is_let_in;
use crate::session::channel::spoken_code;
use crate::view::{
    Broke, ChatView, HandingOver, HelpingStage, HelpingView, InboxView, LineView, SuggestedView,
};

/// The most that somebody writes about a request that they hand over or solved.
const MOST_WORDS: usize = 4_000;

/// So many lines of the chat are shown; the record has them all.
const MOST_CHAT: usize = 500;

/// What this power user does now.
#[derive(Default)]
pub(crate) struct Helping {
    /// The request that they have, or had until just now.
    now: Mutex<Option<Arc<Help>>>,
    /// Until when they said that they can help.
    presence: Mutex<Option<Presence>>,
    /// How many wait that they could help.
    pub(crate) waiting: AtomicU32,
    /// What is offered to them just now.
    offered: Mutex<BTreeSet<RequestId>>,
    /// How often the inbox was looked at: who waits to look again knows by it whether somebody did.
    looks: AtomicU32,
}

/// One request that this person helps with.
pub(crate) struct Help {
    pub(crate) request: RequestId,
    pub(crate) lease: u32,
    kept: Mutex<Kept>,
    wake: Notify,
}

/// What is known of it while the app runs.
struct Kept {
    view: RequestView,
    /// What both can say to each other: [`spoken_code`].
    code: Option<String>,
    since: Millis,
    stage: HelpingStage,
    guest: Guest,
    record: files::Log,
    line: LineView,
    /// Since when the connection is cut, and when it was last.
    cut: Option<Millis>,
    broke: Option<Broke>,
    carried: bool,
    pointed: Option<SpotId>,
    asked: Option<Level>,
    suggested: Vec<SuggestedView>,
    chat: VecDeque<ChatView>,
    writing: Millis,
    hand_over: HandingOver,
    /// What those who go on should know, once the person agrees.
    note: Option<(Lane, String)>,
    outgoing: VecDeque<Vec<u8>>,
    taken_by: Option<String>,
    is_it: bool,
}

impl Help {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        lock(&self.kept)
    }
}

impl Kept {
    /// Keeps a line of what happened. It is their own memory, and helping does not stop when the disk is full.
    fn keep(&mut self, at: Millis, (by, told): (By, Told)) {
        if let Err(error) = self.record.append(&record::Kept::Line(Retold { at, by, told })) {
            tracing::warn!(%error, "a session is not written down here");
        }
    }

    /// Shows a line of the chat.
    fn wrote(&mut self, line: ChatView) {
        self.chat.push_back(line);
        if self.chat.len() > MOST_CHAT {
            self.chat.pop_front();
        }
    }

    fn is_over(&self) -> bool {
        self.stage == HelpingStage::Gone
    }
}

impl App {
    pub(crate) fn helped_path(&self, (request, lease): &(RequestId, u32)) -> PathBuf {
        self.folder("helped").join(format!("{request}-{lease}.jsonl"))
    }

    /// Takes a request that waits. The first who does has it.
    pub async fn accept(&self, args: RequestRef) -> Result<HelpingView, AppError> {
        let claim = Claim { device: self.member()?.device };
        let claimed = self.client()?.claim(args.request.as_str(), &(), &claim).await;
        self.note_connection(&claimed);
        if let Err(AppError::Server { problem: Problem::Taken { .. } | Problem::NotFound }) = &claimed {
            self.changed(Changed::Helping);
        }
        self.begin_helping(claimed?, false)
    }

    /// Learns what waits, and goes on with the request that this person had when the app ended.
    pub(crate) async fn go_on_helping(&self) -> Result<(), AppError> {
        let inbox = self.inbox(Nothing {}).await?;
        if let Some(request) = inbox.holds.filter(|held| self.help_with(held).is_none()) {
            match self.accept(RequestRef { request }).await {
                Ok(_) => {}
                // It is held on another computer of theirs, or somebody has it by now.
                Err(AppError::Server { problem }) => tracing::info!(?problem, "a request stays where it is"),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Asks to be let into the run of a request that this person of IT owns.
    pub async fn join_run(&self, args: RequestRef) -> Result<HelpingView, AppError> {
        let claim = Claim { device: self.member()?.device };
        let claimed = self.client()?.join_run(args.request.as_str(), &(), &claim).await;
        self.note_connection(&claimed);
        self.begin_helping(claimed?, true)
    }

    fn begin_helping(&self, claimed: Claimed, is_it: bool) -> Result<HelpingView, AppError> {
        let Claimed { lease, request } = claimed;
        let key = (request.row.id.clone(), lease.lease);
        if let Some(help) =
            self.help_with(&key.0).filter(|help| help.lease == key.1 && !help.kept().is_over())
        {
            return Ok(self.helping_view(&help));
        }
        let (mut log, had) = files::Log::open::<record::Kept>(&self.helped_path(&key))?;
        let now = self.now();
        if had.is_empty() {
            log.append(&record::Kept::Begun { person: request.row.person.name.clone(), at: now })?;
        }
        let code = self
            .between(&request, key.1)
            .and_then(|(between, key)| spoken_code(&between, &key).map_err(AppError::internal));
        let kept = Kept {
            code: code.inspect_err(|error| tracing::error!(%error, "there is no code to say")).ok(),
            view: request,
            since: now,
            stage: HelpingStage::Waiting,
            guest: Guest::default(),
            record: log,
            line: LineView::Connecting,
            // An app that was started again in the middle of it was away since then.
            cut: had.last().filter(|_| had.len() > 1).map(record::Kept::at),
            broke: None,
            carried: false,
            pointed: None,
            asked: None,
            suggested: Vec::new(),
            chat: record::chat_of(&had),
            writing: Millis(0),
            hand_over: HandingOver::No,
            note: None,
            outgoing: VecDeque::new(),
            taken_by: None,
            is_it,
        };
        let help =
            Arc::new(Help { request: key.0, lease: key.1, kept: Mutex::new(kept), wake: Notify::new() });
        let before = lock(&self.inner.helping.now).replace(help.clone());
        if let Some(before) = before {
            self.is_gone(&before);
        }
        tokio::spawn(self.clone().beat(help.clone()));
        self.heed_help(&help);
        self.changed(Changed::Helping);
        Ok(self.helping_view(&help))
    }

    pub(crate) fn help_with(&self, request: &RequestId) -> Option<Arc<Help>> {
        lock(&self.inner.helping.now).clone().filter(|help| help.request == *request)
    }

    /// The request that this person helps with now.
    pub(crate) fn helps_with(&self) -> Option<RequestId> {
        let help = lock(&self.inner.helping.now).clone()?;
        let is_over = help.kept().is_over();
        (!is_over).then(|| help.request.clone())
    }

    fn help(&self, request: &RequestId) -> Result<Arc<Help>, AppError> {
        self.help_with(request).ok_or(AppError::NotFound)
    }

    /// What this person helps with.
    pub async fn helping(&self, _: Nothing) -> Result<Option<HelpingView>, AppError> {
        let help = lock(&self.inner.helping.now).clone();
        Ok(help.map(|help| self.helping_view(&help)))
    }

    /// Says that they are still here, as long as they have it.
    async fn beat(self, help: Arc<Help>) {
        let every = std::time::Duration::from_millis(HEARTBEAT.unsigned_abs());
        loop {
            tokio::time::sleep(every).await;
            {
                let kept = help.kept();
                if kept.is_over() || kept.stage == HelpingStage::Observing {
                    return;
                }
            }
            let Ok(client) = self.client() else { continue };
            let renewed =
                client.heartbeat(help.request.as_str(), &(), &Heartbeat { lease: help.lease }).await;
            self.note_connection(&renewed);
            match renewed {
                Err(AppError::Server { problem: Problem::LeaseLost { by } }) => {
                    help.kept().taken_by = by;
                    self.is_gone(&help);
                    return;
                }
                Err(AppError::Server { problem: Problem::NotFound }) => {
                    self.is_gone(&help);
                    return;
                }
                Ok(_) | Err(_) => {}
            }
        }
    }

    /// The request is not theirs any more.
    fn is_gone(&self, help: &Help) {
        help.kept().stage = HelpingStage::Gone;
        help.wake.notify_one();
        self.changed(Changed::Helping);
    }

    /// Something happened to the request that this person has.
    pub(crate) async fn heed_helping(&self, id: &RequestId) {
        let Some(help) = self.help_with(id) else { return };
        let Ok(client) = self.client() else { return };
        match client.request(id.as_str(), &(), &()).await {
            Ok(view) => {
                help.kept().view = view;
                self.heed_help(&help);
            }
            Err(AppError::Server { problem: Problem::NotFound }) => {
                let stays = help.kept().stage == HelpingStage::Observing;
                if !stays {
                    self.is_gone(&help);
                }
            }
            Err(error) => tracing::debug!(%error, "how a request stands could not be asked"),
        }
        self.changed(Changed::Helping);
    }

    /// Opens the line once the person has let them in.
    fn heed_help(&self, help: &Arc<Help>) {
        let (is_in, has_ended) = {
            let kept = help.kept();
            (is_let_in(&kept.view, help.lease), kept.guest.ended.is_some() || kept.is_over())
        };
        if is_in && !has_ended {
            if help.kept().stage == HelpingStage::Waiting {
                help.kept().stage = HelpingStage::Live;
            }
            if let Err(error) = self.open_guest_line(help.clone()) {
                tracing::error!(%error, "the line to the person could not be opened");
            }
        }
    }

    /// Puts it back among those that wait, at its old place.
    pub async fn let_go(&self, args: RequestRef) -> Result<InboxView, AppError> {
        let help = self.help(&args.request)?;
        if !help.kept().is_over() {
            self.tell_person(&help, &Intent::Leave {});
            let to = if help.kept().is_it { Lane::It } else { Lane::Peer };
            if help.kept().stage != HelpingStage::Observing {
                self.leave_lease(&help, to, String::new()).await?;
            }
        }
        self.is_gone(&help);
        self.put_away(&help);
        self.inbox(Nothing {}).await
    }

    async fn leave_lease(&self, help: &Help, to: Lane, text: String) -> Result<(), AppError> {
        let leave = Leave { lease: help.lease, to, text };
        let left = self.client()?.leave(help.request.as_str(), &(), &leave).await;
        self.note_connection(&left);
        match left {
            // It is not theirs any more, which is what was wanted.
            Ok(_) | Err(AppError::Server { problem: Problem::LeaseLost { .. } | Problem::NotFound }) => {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn put_away(&self, help: &Arc<Help>) {
        let mut now = lock(&self.inner.helping.now);
        if now.as_ref().is_some_and(|other| Arc::ptr_eq(other, help)) {
            *now = None;
        }
    }

    /// Hands it over. While the person is there, they are asked first.
    pub async fn hand_over(&self, args: HandOverTo) -> Result<HelpingView, AppError> {
        let help = self.help(&args.request)?;
        let note = words(&args.note, "note")?;
        let is_live = {
            let mut kept = help.kept();
            kept.note = Some((args.to, note.clone()));
            kept.stage == HelpingStage::Live && kept.guest.ended.is_none()
        };
        if is_live {
            let note = deskside_core::session::visible(&note)
                .try_into()
                .map_err(|_| AppError::Unusable { field: "note".to_owned() })?;
            help.kept().hand_over = HandingOver::Asked;
            self.tell_person(&help, &Intent::HandOver { to: args.to, note });
        } else {
            self.hand_on(&help).await?;
            self.is_gone(&help);
        }
        self.changed(Changed::Helping);
        Ok(self.helping_view(&help))
    }

    /// Gives the request on, with the note.
    async fn hand_on(&self, help: &Help) -> Result<(), AppError> {
        let Some((to, note)) = help.kept().note.clone() else { return Ok(()) };
        match to {
            Lane::It => self.leave_lease(help, Lane::It, note).await,
            Lane::Peer => {
                // Who comes next reads it with everything else that was said.
                self.move_helped(help, Move::Reply, note).await?;
                self.leave_lease(help, Lane::Peer, String::new()).await
            }
        }
    }

    async fn move_helped(&self, help: &Help, to: Move, text: String) -> Result<RequestView, AppError> {
        let client = self.client()?;
        let view = client.request(help.request.as_str(), &(), &()).await?;
        let lease = Some(help.lease).filter(|_| !help.kept().is_it);
        let key = fresh::<RequestId>().to_string();
        let wanted = MoveRequest { to, rev: view.rev, text, key, lease };
        self.make_move(&help.request, &wanted).await
    }

    /// Says that it is solved: what fixed it, and why.
    pub async fn solved(&self, args: Solved) -> Result<InboxView, AppError> {
        let help = self.help(&args.request)?;
        let (what, why) = (words(&args.what, "what")?, words(&args.why, "why")?);
        let facts = deskside_core::facts! { "what" => what, "why" => why };
        let text = self.speech().shared("solved-text", &facts);
        self.move_helped(&help, Move::Resolve, text).await?;
        self.tell_person(&help, &Intent::Leave {});
        self.is_gone(&help);
        self.put_away(&help);
        self.inbox(Nothing {}).await
    }

    /// The key of the device that asked.
    fn host_key(view: &RequestView) -> Result<PublicKey, AppError> {
        view.device.key.parse().map_err(|_| AppError::BadAnswer)
    }
}

/// What somebody wrote, short and not empty.
fn words(text: &str, field: &str) -> Result<String, AppError> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > MOST_WORDS {
        return Err(AppError::Unusable { field: field.to_owned() });
    }
    Ok(text.to_owned())
}
