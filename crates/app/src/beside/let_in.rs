//! Letting somebody in, and finding them again after a restart. Who they are is what the organisation signed about their
//! device; what the server says about it is only where to look.

use std::sync::{Arc, Mutex};

use deskside_core::id::{Millis, RequestId, RunId};
use deskside_core::request::{Lane, Move, State};
use deskside_core::run::{self, Entry};
use deskside_core::session::{Cause, Level, Opened, Session};
use deskside_core::trust::PublicKey;
use deskside_protocol::help::{ClaimView, GRACE, OBSERVES};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, MoveRequest, RequestView};
use tokio::sync::Notify;

use super::{GIVEN, Host, Kept};
use crate::app::{App, fresh, lock};
use crate::commands::{Changed, HelpersOf, LetIn, Nothing};
use crate::error::AppError;
use crate::files;
use crate::requests::is_let_in;
use crate::session::channel::{Between, spoken_code};
use crate::session::line::Line;
use crate::view::{BesidePart, BesideView, CanAsk, Comes, Connection, HelpersView, PeerCard, PeerStand};

/// How many of the newest runs are looked through for the one that a request is about.
const RUNS: usize = 50;

impl App {
    /// Who could help with what a run is about.
    pub async fn helpers(&self, args: HelpersOf) -> Result<HelpersView, AppError> {
        let skill = args.run.as_ref().and_then(|run| self.skills_of(run).into_iter().next());
        let Ok(member) = self.member() else {
            return Ok(HelpersView {
                can_ask: CanAsk::NotJoined,
                skill: None,
                numbers: None,
                people: Vec::new(),
            });
        };
        let Some(skill) = skill else {
            return Ok(HelpersView {
                can_ask: CanAsk::NoTopic,
                skill: None,
                numbers: None,
                people: Vec::new(),
            });
        };
        let now = self.now();
        let people: Vec<PeerCard> = self
            .standing(|standing| {
                let certificates =
                    standing.rules.verified.iter().flat_map(|rules| &rules.manifest().certificates);
                let can = certificates.filter(|one| one.can_help(&skill, now) && one.person != member.person);
                can.cloned().collect::<Vec<_>>()
            })
            .iter()
            .map(|one| self.peer_card(one))
            .collect();
        let numbers = match self.client() {
            Ok(client) => {
                let query = deskside_protocol::help::HelpersQuery { skill: skill.clone() };
                let answer = client.helpers(&query, &()).await;
                self.note_connection(&answer);
                answer.ok()
            }
            Err(_) => None,
        };
        let can_ask = if people.is_empty() { CanAsk::Nobody } else { CanAsk::Yes };
        Ok(HelpersView { can_ask, skill: Some(self.skill_name(&skill)), numbers, people })
    }

    /// Who has this device, as the organisation signed it: on a certificate of a power user, or named as IT.
    pub(crate) fn card_of(&self, device: &PublicKey, lane: Lane) -> Option<PeerCard> {
        let now = self.now();
        match lane {
            Lane::Peer => {
                let found = self.standing(|standing| {
                    standing.rules.verified.as_ref()?.certificate_of(device, now).cloned()
                })?;
                Some(self.peer_card(&found))
            }
            Lane::It => self.standing(|standing| {
                let rules = standing.rules.verified.as_ref()?;
                let staff = rules.staff_of(device, now)?;
                let readers = rules.manifest().readers.values().next();
                Some(PeerCard {
                    person: staff.person.clone(),
                    name: staff.name.clone(),
                    team: readers.map(|readers| readers.name.clone()).unwrap_or_default(),
                    rank: None,
                    skills: Vec::new(),
                    until: None,
                })
            }),
        }
    }

    fn peer_card(&self, certificate: &deskside_core::trust::Certificate) -> PeerCard {
        PeerCard {
            person: certificate.person.clone(),
            name: certificate.name.clone(),
            team: certificate.team.clone(),
            rank: Some(certificate.rank),
            skills: certificate.skills.iter().map(|skill| self.skill_name(skill)).collect(),
            until: Some(certificate.until),
        }
    }

    /// Who waits to be let into the run of a request: with a certificate that counts for it, or of IT and its owner.
    fn waits(&self, view: &RequestView) -> Option<PeerCard> {
        let claim = view.claim.as_ref().filter(|claim| claim.until.0 + GRACE > self.now().0)?;
        let card = self.card_of(&claim.device, view.row.lane)?;
        let is_owner = view.row.owner.as_ref().is_some_and(|owner| owner.id == card.person);
        let fits = match view.row.lane {
            Lane::Peer => self.can_help_with(&claim.device, view),
            Lane::It => true,
        };
        (is_owner && fits).then_some(card)
    }

    /// Whether somebody waits to be let in, whom the organisation's rules name.
    pub(crate) fn is_at_the_door(&self, view: &RequestView) -> bool {
        self.can_begin(view) && self.waits(view).is_some()
    }

    /// Whether a session can begin under the lease that there is now. One that ended does not begin again. An answer of the
    /// server that was lost leaves a request where somebody was let in and no session begun: that can be made good.
    fn can_begin(&self, view: &RequestView) -> bool {
        let Some(claim) = &view.claim else { return false };
        let may = view.moves.contains(&Move::LetIn) || is_let_in(view, claim.lease);
        may && !self.knows_session(&(view.row.id.clone(), claim.lease))
    }

    fn can_help_with(&self, device: &PublicKey, view: &RequestView) -> bool {
        let Some(skill) = &view.submitted.skill else { return false };
        let now = self.now();
        self.standing(|standing| {
            let rules = standing.rules.verified.as_ref();
            rules
                .and_then(|rules| rules.certificate_of(device, now))
                .is_some_and(|one| one.can_help(skill, now))
        })
    }

    /// How a request stands with power users, or with somebody of IT who wants to join.
    pub(crate) async fn peer_stand(&self, view: &RequestView) -> Option<PeerStand> {
        let waits = self.waits(view);
        let is_about = view.row.lane == Lane::Peer || view.claim.is_some();
        if !is_about || matches!(view.row.state, State::Closed | State::Cancelled) {
            return None;
        }
        let run = self.run_of(&view.row.id);
        // Who handed it over may still look on: that is another lease.
        let lease = view.claim.as_ref().map(|claim| claim.lease);
        let hosts = self.inner.hosts.all();
        let is_live =
            hosts.iter().any(|host| host.key.0 == view.row.id && Some(host.key.1) == lease && host.is_live());
        let helped = waits.is_none() && view.claim.is_some();
        let open = view.row.state == State::Open;
        let numbers = match (&run, open && self.connection() == Connection::Online) {
            (Some(run), true) => self.helpers(HelpersOf { run: Some(run.clone()) }).await.ok()?.numbers,
            _ => None,
        };
        let code =
            view.claim.as_ref().filter(|_| waits.is_some()).and_then(|claim| self.code_with(view, claim));
        let gone = view.claim.as_ref().filter(|claim| claim.until < self.now());
        Some(PeerStand {
            can_let_in: waits.is_some() && run.is_some() && self.can_begin(view),
            unproved: helped.then(|| view.row.owner.as_ref().map(|owner| owner.name.clone())).flatten(),
            comes: view.claim.as_ref().filter(|_| waits.is_some()).map(comes),
            helper: waits,
            code,
            back: gone.map(|claim| Millis(claim.until.0 + GRACE)),
            numbers,
            then_it: view.submitted.then_it.filter(|_| open),
            not_before: view.submitted.not_before.filter(|at| open && *at > self.now()),
            run,
            is_live,
        })
    }

    /// What both apps show who talk to each other, while one waits to be let in.
    fn code_with(&self, view: &RequestView, claim: &ClaimView) -> Option<String> {
        let key = self.device_key().ok()?;
        let between = Between {
            request: view.row.id.clone(),
            lease: claim.lease,
            guest: claim.device.clone(),
            host: PublicKey::of(&key),
        };
        spoken_code(&between, &key).ok()
    }

    /// The run on this computer that a request is about.
    pub(crate) fn run_of(&self, request: &RequestId) -> Option<RunId> {
        let open = lock(&self.inner.runs);
        let known = open.iter().find(|(_, run)| lock(run).state().requests.contains(request));
        if let Some((run, _)) = known {
            return Some(run.clone());
        }
        drop(open);
        let mut paths = files::list(&self.folder("runs"), "jsonl").unwrap_or_default();
        paths.reverse();
        paths.into_iter().take(RUNS).find_map(|path| {
            let log = files::read_log::<Entry>(&path).ok()?;
            let is_about = run::fold(&log).requests.contains(request);
            is_about.then(|| path.file_stem()?.to_str()?.parse().ok())?
        })
    }

    /// Lets in who waits for it. They may follow from here on, and nothing more. The person saw who it is: when somebody
    /// else has come meanwhile, nobody is let in.
    pub async fn let_in(&self, args: LetIn) -> Result<Vec<BesideView>, AppError> {
        let client = self.client()?;
        let fetched = client.request(args.request.as_str(), &(), &()).await;
        self.note_connection(&fetched);
        let view = fetched?;
        if view.rev != args.rev {
            self.keep_request(&view, true)?;
            self.changed(Changed::Requests);
            return Err(AppError::PageChanged);
        }
        let claim = view.claim.clone().ok_or(AppError::PageChanged)?;
        // The number of a state is what the server says it is; who comes is what was shown and compared.
        if comes(&claim) != args.comes || !self.can_begin(&view) {
            self.changed(Changed::Requests);
            return Err(AppError::PageChanged);
        }
        let card = self.waits(&view).ok_or(AppError::Refused)?;
        let part = BesidePart::of(view.row.lane);
        let run = self.run_of(&args.request).ok_or(AppError::NotFound)?;
        let view = match is_let_in(&view, claim.lease) {
            true => view,
            false => {
                let wanted = MoveRequest {
                    to: Move::LetIn,
                    rev: view.rev,
                    text: String::new(),
                    key: fresh::<RequestId>().to_string(),
                    lease: None,
                };
                self.make_move(&args.request, &wanted).await?
            }
        };
        self.keep_request(&view, true)?;
        let key = (args.request.clone(), claim.lease);
        let opened = Opened {
            run: run.clone(),
            request: args.request,
            lease: claim.lease,
            lane: view.row.lane,
            helper: card.person,
            name: card.name,
            team: card.team,
            device: claim.device,
            rules: self.rules_for(part),
        };
        let now = self.now();
        let path = self.session_path(&key);
        let (file, before) = files::Log::open::<deskside_core::session::Entry>(&path)?;
        if !before.is_empty() {
            return Err(AppError::PageChanged);
        }
        let mut session = Session::open(opened, now);
        session.give(Level::Follow, Millis(now.0 + GIVEN), now);
        let skills = self.skills_of(&run);
        let mut kept = Kept::new(session, (path, file), part, skills, 0);
        kept.settle(now);
        let host = Arc::new(Host { key, run, kept: Mutex::new(kept), wake: Notify::new() });
        self.inner.hosts.put(host.clone());
        self.stir_hosts(&host.run);
        self.open_line(host)?;
        self.show_menu();
        self.changed(Changed::Requests);
        self.changed(Changed::Beside);
        self.beside(Nothing {}).await
    }

    /// Opens the line of a session, unless one carries it.
    fn open_line(&self, host: Arc<Host>) -> Result<(), AppError> {
        let Some(opened) = host.opened() else { return Ok(()) };
        let key = self.device_key()?;
        let relay = self.relay()?;
        let between = Between {
            request: opened.request,
            lease: opened.lease,
            guest: opened.device,
            host: PublicKey::of(&key),
        };
        {
            let mut kept = host.kept();
            if kept.carried {
                return Ok(());
            }
            kept.carried = true;
        }
        let line = Line::open(relay, between, &key, self.inner.parts.clock.clone());
        let line = line.inspect_err(|_| host.kept().carried = false)?;
        tokio::spawn(self.clone().carry(host, line));
        Ok(())
    }

    /// Goes on with the sessions that no line carries, where the server still knows of them.
    pub(crate) async fn go_on_with_sessions(&self) -> Result<(), AppError> {
        for host in self.inner.hosts.all() {
            if !host.is_live() || host.kept().carried {
                continue;
            }
            let carried = async {
                match self.client()?.request(host.key.0.as_str(), &(), &()).await {
                    Ok(view) => self.heed_request(&view),
                    Err(AppError::Server { problem: Problem::NotFound }) => {
                        self.change(&host, |kept, now| kept.session.end(Cause::RunEnded, now));
                    }
                    Err(error) => return Err(error),
                }
                if host.is_live() { self.open_line(host.clone()) } else { Ok(()) }
            };
            // One that cannot go on holds up no other.
            if let Err(error) = carried.await {
                tracing::warn!(%error, "a session does not go on yet");
            }
            // Nobody else looks at its clock.
            self.change(&host, |kept, now| {
                kept.session.tick(now);
                self.recheck(kept, now);
            });
        }
        Ok(())
    }

    /// Something happened to a request: a session whose lease is over ends with it, and who handed over looks on.
    pub(crate) fn heed_request(&self, view: &RequestView) {
        for host in self.inner.hosts.all() {
            if host.key.0 != view.row.id || !host.is_live() {
                continue;
            }
            let has_lease = view.claim.as_ref().is_some_and(|claim| claim.lease == host.key.1);
            let is_over = matches!(view.row.state, State::Resolved | State::Closed | State::Cancelled);
            if has_lease && !is_over {
                continue;
            }
            let handed_over = view.timeline.iter().rev().find_map(|entry| match entry.what {
                Happening::HandedOver { .. } => Some(Some(entry.at)),
                Happening::LetGo | Happening::Lapsed | Happening::Uncertified | Happening::Declined => {
                    Some(None)
                }
                _ => None,
            });
            let handed_over = handed_over.flatten();
            // A helper who hands over without the person's yes does not stay.
            let agreed = host.kept().session.agreed_to_hand_over();
            match ending(view, handed_over.is_some() && agreed && !is_over) {
                Some(cause) => self.change(&host, |kept, now| kept.session.end(cause, now)),
                None => self.change(&host, |kept, now| {
                    kept.part = BesidePart::Observer;
                    kept.looks_on_until = handed_over.map(|at| Millis(at.0 + OBSERVES));
                    self.recheck(kept, now);
                }),
            }
        }
        self.changed(Changed::Beside);
    }

    /// Looks whether everybody who is with the person still may be, by the rules as they are now.
    pub(crate) fn recheck_sessions(&self) {
        let hosts = self.inner.hosts.all();
        for host in hosts.iter().filter(|host| host.is_live()) {
            self.change(host, |kept, now| self.recheck(kept, now));
        }
    }

    /// The same for one session: certificates and rules also end by time alone.
    pub(super) fn recheck(&self, kept: &mut Kept, now: Millis) {
        let skills = kept.skills.clone();
        self.standing(|standing| match &standing.rules.verified {
            Some(rules) => kept.session.recheck(rules, &skills, now),
            None => kept.session.end(Cause::CertificateEnded, now),
        });
        kept.session.rules_changed(self.rules_for(kept.part), now);
    }
}

fn comes(claim: &ClaimView) -> Comes {
    Comes { lease: claim.lease, device: claim.device.clone() }
}

/// Why a session ends whose lease is over; none when its helper handed over and looks on.
fn ending(view: &RequestView, looks_on: bool) -> Option<Cause> {
    if looks_on {
        return None;
    }
    let cause = |what: &Happening| {
        Some(match what {
            Happening::Uncertified => Cause::CertificateEnded,
            Happening::Declined => Cause::Stopped,
            Happening::Lapsed => Cause::ConnectionLost,
            Happening::LetGo => Cause::HelperLeft,
            Happening::AskedIt
            | Happening::TakenOver { .. }
            | Happening::HandedOver { .. }
            | Happening::AskedPeers { .. } => Cause::HandedOver,
            Happening::Resolved { .. }
            | Happening::Confirmed
            | Happening::ClosedByTime
            | Happening::Cancelled => Cause::RunEnded,
            // Other things may have happened to it since.
            _ => return None,
        })
    };
    let last = view.timeline.iter().rev().find_map(|entry| cause(&entry.what));
    Some(last.unwrap_or(Cause::HelperLeft))
}
