//! Somebody beside the person: the host's side of live sessions, one for each lease of a request.
//!
//! A session is its log, on disk before anybody is told. Everything that the window shows is read out of it again.

mod carry;
mod co_sign;
pub(crate) mod hand_over;
mod let_in;
mod levels;
mod suggest;
mod told;
mod view;

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use deskside_core::boundary::Sessions;
use deskside_core::id::{Millis, RequestId, RunId, Skill, StepId};
use deskside_core::plan::Plan;
use deskside_core::request::Lane;
use deskside_core::session::{
    Cause, Changes, Entry, Event, Hello, HostMessage, Level, Opened, Rules, Session, Shown, Sight, read_host,
    write,
};
use deskside_core::trust::{CoSign, CoSigned, CoSigns};
use tokio::sync::Notify;

use crate::app::{App, lock};
use crate::commands::{Changed, SessionRef};
use crate::error::AppError;
use crate::files;
use crate::view::{BesidePart, LineView};

/// How long a level lasts that the person gives, in milliseconds: two hours.
const GIVEN: i64 = 2 * 60 * 60 * 1000;
/// So many messages wait for a helper at most. Who takes none for so long is not there.
const MOST_WAITING: usize = 2_000;
/// What the name of a record has before its ending when it could not be kept to its end: it is not gone on with.
pub(crate) const CUT_SHORT: &str = ".cut-short";
/// A session ends when its log has so many bytes: half of what can be read again.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// What the organisation lets somebody do in a session. Which changes they may suggest is the repairs of the page: each has
/// its boundary, and nothing else stands before the person.
fn rules_of(part: BesidePart, sessions: Sessions) -> Rules {
    let highest = match part {
        BesidePart::Helper => sessions.power_users,
        BesidePart::It => sessions.it,
        BesidePart::Observer => Level::Follow,
    };
    Rules { highest, changes: Changes::OfThePage }
}

/// A session is known by the request and the number of the lease.
pub(crate) type Key = (RequestId, u32);

/// One session, on the person's side.
pub(crate) struct Host {
    pub(crate) key: Key,
    pub(crate) run: RunId,
    kept: Mutex<Kept>,
    wake: Notify,
}

/// What a session is made of while the app runs.
pub(crate) struct Kept {
    pub(crate) session: Session,
    path: PathBuf,
    file: files::Log,
    /// How many lines of the log are on disk, and how many of them the helper was told.
    written: usize,
    told: usize,
    /// The page that the helper has, with what stands behind it.
    shown: Option<Shown>,
    co_signs: CoSigns,
    /// The co-sign that was asked for.
    wanted: Option<Wanted>,
    /// The co-sign that came, until its plan is carried out.
    pub(crate) co_signed: Option<CoSigned>,
    skills: Vec<Skill>,
    part: BesidePart,
    line: LineView,
    /// Until when somebody who handed over may look on, as far as that is known.
    looks_on_until: Option<Millis>,
    /// Whether a line carries it.
    carried: bool,
    /// Until when the helper counts as writing.
    writing: Millis,
    /// What waits for the line.
    outgoing: VecDeque<Waiting>,
    /// What the person looked at before they hand over, and how often they looked.
    look: Option<hand_over::Look>,
    looks: u32,
}

/// A co-sign that was asked for.
struct Wanted {
    /// On the page of this step.
    step: StepId,
    ask: CoSign,
    plan: Plan,
}

impl Wanted {
    fn message(&self) -> HostMessage {
        HostMessage::WantCoSign { ask: Box::new(self.ask.clone()), plan: Box::new(self.plan.clone()) }
    }
}

/// What waits for the line to the helper.
enum Waiting {
    /// Which versions this program speaks.
    Hello,
    /// Something that they are told.
    Message(HostMessage),
}

impl Waiting {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Waiting::Hello => write(&Hello::OURS),
            Waiting::Message(message) => write(message),
        }
    }

    fn is(&self, what: impl FnOnce(&HostMessage) -> bool) -> bool {
        matches!(self, Waiting::Message(message) if what(message))
    }
}

/// The sessions of this app, living and just ended.
#[derive(Default)]
pub(crate) struct Hosts {
    all: Mutex<BTreeMap<Key, Arc<Host>>>,
}

impl Hosts {
    pub(crate) fn all(&self) -> Vec<Arc<Host>> {
        lock(&self.all).values().cloned().collect()
    }

    pub(crate) fn get(&self, key: &Key) -> Option<Arc<Host>> {
        lock(&self.all).get(key).cloned()
    }

    fn remove(&self, key: &Key) {
        lock(&self.all).remove(key);
    }

    fn put(&self, host: Arc<Host>) {
        lock(&self.all).insert(host.key.clone(), host);
    }
}

impl Host {
    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        lock(&self.kept)
    }

    /// Who it is between.
    pub(crate) fn opened(&self) -> Option<Opened> {
        self.kept().session.state().opened.clone()
    }

    pub(crate) fn is_live(&self) -> bool {
        self.kept().session.state().ended.is_none()
    }

    /// There is something to look at: a page that changed, a line to tell.
    pub(crate) fn stir(&self) {
        self.wake.notify_one();
    }
}

impl Kept {
    /// A session of which so many lines are on disk and known to the helper.
    fn new(
        session: Session,
        (path, file): (PathBuf, files::Log),
        part: BesidePart,
        skills: Vec<Skill>,
        written: usize,
    ) -> Kept {
        Kept {
            session,
            path,
            file,
            written,
            told: written,
            shown: None,
            co_signs: CoSigns::default(),
            wanted: None,
            co_signed: None,
            skills,
            part,
            line: LineView::Connecting,
            looks_on_until: None,
            carried: false,
            writing: Millis(0),
            outgoing: VecDeque::new(),
            look: None,
            looks: 0,
        }
    }

    /// Writes down what was added, and only then lets it be told. A disk that takes nothing ends the session: what is not in
    /// the record does not happen, and all that is told of it is the end.
    fn settle(&mut self, now: Millis) {
        if self.outgoing.len() > MOST_WAITING {
            self.outgoing.clear();
            self.session.end(Cause::ConnectionLost, now);
        }
        if self.file.bytes() > MOST_BYTES {
            self.session.end(Cause::Flooding, now);
        }
        // Who may not see the page has no business with the plan.
        let sees = !self.session.state().paused && self.session.state().height(now).is_some();
        if self.session.state().co_sign.is_some() && !sees {
            self.withdraw_co_sign(now);
        }
        let news = match self.write_down() {
            Ok(()) => self.session.tell(self.told),
            Err(error) => {
                tracing::error!(%error, "a session cannot be written down, and so it ends");
                self.session.end(Cause::Stopped, now);
                self.written = self.session.log().len();
                // A record without an end would be gone on with at the next start.
                if let Err(error) = fs::rename(&self.path, cut_short(&self.path)) {
                    tracing::error!(%error, "and that it ended cannot be kept");
                }
                vec![HostMessage::Ended { cause: Cause::Stopped }]
            }
        };
        self.told = self.session.log().len();
        for message in news {
            if message.sight() == Sight::Hides {
                // What has not left yet, when the person pauses or stops, does not leave.
                self.outgoing.retain(|waiting| !waiting.is(|message| message.sight() == Sight::Shows));
            }
            self.say(message);
        }
        if self.session.state().ended.is_some() {
            self.co_signs.withdraw();
            (self.co_signed, self.wanted, self.shown) = (None, None, None);
        }
    }

    /// Puts a message on its way to the helper.
    fn say(&mut self, message: HostMessage) {
        self.outgoing.push_back(Waiting::Message(message));
    }

    /// Says first of all which versions this program speaks.
    fn greet(&mut self) {
        self.outgoing.push_front(Waiting::Hello);
    }

    /// Tells an app that was started again, and knows nothing, how it stands. What was written to it and did not arrive goes
    /// after that.
    fn begin_again(&mut self, dropped: &[Vec<u8>]) {
        let is_chat = |message: &HostMessage| matches!(message, HostMessage::Chat { .. });
        let dropped = dropped.iter().filter_map(|bytes| read_host(bytes).ok()).map(Waiting::Message);
        let written: Vec<_> =
            dropped.chain(self.outgoing.drain(..)).filter(|waiting| waiting.is(is_chat)).collect();
        self.greet();
        self.say_how_it_stands();
        self.outgoing.extend(written);
    }

    fn say_how_it_stands(&mut self) {
        self.outgoing.extend(self.session.standing().into_iter().map(Waiting::Message));
        // Who may not see the page may not see the plan.
        let sees = self.shown.is_some();
        if let Some(wanted) = self.wanted.as_ref().filter(|_| sees && self.session.state().co_sign.is_some())
        {
            let message = wanted.message();
            self.say(message);
        }
    }

    /// Whether something waits that may go out now. While the line is cut it stays here, where it can be taken back.
    fn may_speak(&self) -> bool {
        self.line == LineView::Secure && !self.outgoing.is_empty()
    }

    fn write_down(&mut self) -> Result<(), AppError> {
        for at in self.written..self.session.log().len() {
            self.file.append(&self.session.log()[at])?;
            self.written = at + 1;
        }
        Ok(())
    }
}

impl App {
    /// What somebody may do in a session, by the rules that there are and on this computer.
    fn rules_for(&self, part: BesidePart) -> Rules {
        let rules = rules_of(part, self.standing(|standing| standing.rules.policy.sessions()));
        let here = if self.inner.parts.surface.sees_absence() { Level::Drive } else { Level::Suggest };
        Rules { highest: rules.highest.min(here), ..rules }
    }

    fn sessions_folder(&self) -> PathBuf {
        self.folder("sessions")
    }

    fn session_path(&self, (request, lease): &Key) -> PathBuf {
        let path = self.sessions_folder().join(format!("{request}-{lease}.jsonl"));
        let cut = cut_short(&path);
        if cut.exists() { cut } else { path }
    }

    /// Whether a session was ever begun under this lease.
    fn knows_session(&self, key: &Key) -> bool {
        self.inner.hosts.get(key).is_some() || self.session_path(key).exists()
    }

    /// A session of this app.
    pub(crate) fn host(&self, args: &SessionRef) -> Result<Arc<Host>, AppError> {
        self.inner.hosts.get(&(args.request.clone(), args.lease)).ok_or(AppError::NotFound)
    }

    /// The living sessions about a run.
    pub(crate) fn hosts_of(&self, run: &RunId) -> Vec<Arc<Host>> {
        self.inner.hosts.all().into_iter().filter(|host| host.run == *run && host.is_live()).collect()
    }

    /// Does something to a session, writes it down, and tells everybody.
    pub(crate) fn change<T>(&self, host: &Host, change: impl FnOnce(&mut Kept, Millis) -> T) -> T {
        let done = self.alter(host, change);
        host.stir();
        done
    }

    /// The same, for whoever carries the session and need not be woken.
    fn alter<T>(&self, host: &Host, change: impl FnOnce(&mut Kept, Millis) -> T) -> T {
        let now = self.now();
        let presence = |kept: &Kept| (kept.part, kept.session.state().ended.is_some());
        let (done, is_news, is_presence) = {
            let mut kept = host.kept();
            let before = (kept.session.log().len(), presence(&kept));
            let done = change(&mut kept, now);
            kept.settle(now);
            (done, kept.session.log().len() != before.0, presence(&kept) != before.1)
        };
        if is_presence {
            // The others are told who is there.
            self.stir_hosts(&host.run);
        }
        if is_news {
            self.show_menu();
            self.changed(Changed::Beside);
        }
        done
    }

    /// The page of this run may be another one: who follows gets it.
    pub(crate) fn stir_hosts(&self, run: &RunId) {
        for host in self.hosts_of(run) {
            host.stir();
        }
    }

    /// Finds the sessions that were cut off when the app ended. Until the helper is back, each counts as cut.
    pub(crate) fn find_sessions(&self) -> Result<(), AppError> {
        for path in files::list(&self.sessions_folder(), "jsonl")? {
            if crate::session::is_cut_short(&path) {
                continue;
            }
            let (file, log) = match files::Log::open::<Entry>(&path) {
                Ok(opened) => opened,
                Err(error) => {
                    tracing::error!(path = %path.display(), %error, "a session cannot be read");
                    continue;
                }
            };
            let Some(Event::Opened(opened)) = log.first().map(|entry| entry.event.clone()) else { continue };
            let written = log.len();
            let mut session = Session::read(log);
            if session.state().ended.is_some() {
                continue;
            }
            let now = self.now();
            // Nobody was there since the last line. Who is back late gives anew what they gave.
            session.cut(session.state().last);
            // What was asked for is forgotten with the plan.
            session.want_no_co_sign(now);
            session.tick(now);
            let (part, skills) = (part_of(&session, opened.lane), self.skills_of(&opened.run));
            let host = Host {
                key: (opened.request.clone(), opened.lease),
                run: opened.run.clone(),
                kept: Mutex::new(Kept::new(session, (path, file), part, skills, written)),
                wake: Notify::new(),
            };
            {
                let mut kept = host.kept();
                kept.settle(now);
                // What was not told any more, when the app ended.
                kept.say_how_it_stands();
            }
            self.inner.hosts.put(Arc::new(host));
        }
        Ok(())
    }

    /// What somebody has to know to help with a run.
    pub(crate) fn skills_of(&self, run: &RunId) -> Vec<Skill> {
        let open = self.open_run(run);
        open.map(|open| lock(&open).wizard.skills.clone()).unwrap_or_default()
    }
}

/// The name of a record that could not be kept to its end.
fn cut_short(path: &Path) -> PathBuf {
    path.with_extension(format!("{}.jsonl", &CUT_SHORT[1..]))
}

/// What somebody is in a session, as its log has it: who handed over looks on.
fn part_of(session: &Session, lane: Lane) -> BesidePart {
    if session.agreed_to_hand_over() { BesidePart::Observer } else { BesidePart::of(lane) }
}
