//! Two hundred helpers race for fifty requests: they stop and come back, hang up in the middle of a call, let go, and write
//! when they should not any more. What they were told is held against [`crate::history`].

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use deskside_core::id::{PersonId, RequestId};
use deskside_core::request::{Move, State};
use deskside_protocol::account::Role;
use deskside_protocol::help::{Claimed, Lease};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, RequestView};
use futures_util::future::join_all;
use futures_util::stream::{StreamExt as _, iter};
use serde_json::Value;
use tokio::time::timeout;

use crate::desk::{Answer, Desk, Someone, digest};
use crate::history::{Ask, Call, Ends, Line, Said, Which, Who, violations};
use crate::peer::certificate;
use crate::publish::{Organisation, manifest};

const HELPERS: usize = 200;
const REQUESTS: usize = 50;
/// How often each helper looks for a request in a test; `DESKSIDE_ROUNDS` says otherwise, for the long runs.
const ROUNDS: u64 = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_helpers_race_for_fifty_requests() {
    let rounds = std::env::var("DESKSIDE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    race(rounds.unwrap_or(ROUNDS)).await;
}

async fn race(rounds: u64) {
    let desk = Desk::with(|config| config.watch = Duration::from_millis(50)).await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let helpers: Vec<Someone> = iter(0..HELPERS)
        .map(|number| {
            let irma = irma.clone();
            async move { irma.invites(Role::PowerUser, &format!("Helper {number}")).await }
        })
        .buffered(8)
        .collect()
        .await;
    certify(&irma, &helpers).await;
    let mut requests = Vec::new();
    for number in 0..REQUESTS {
        requests.push(ada.asks_peers(&format!("Number {number}")).await.row.id);
    }
    let world = Arc::new(World { requests, order: AtomicU64::new(1), over: AtomicBool::new(false) });

    let racing = helpers.iter().cloned().enumerate().map(|(who, helper)| {
        let world = world.clone();
        tokio::spawn(async move { world.help(who, helper, rounds).await })
    });
    let racing: Vec<_> = racing.collect();
    let asker = tokio::spawn({
        let (world, ada) = (world.clone(), ada.clone());
        async move { world.ask(ada).await }
    });
    let hands = tokio::spawn({
        let (world, hands) = (world.clone(), desk.hands.clone());
        async move {
            // Time goes by with the calls, so that leases run out while others are renewed.
            let mut seen = 0;
            while !world.over.load(Ordering::Relaxed) {
                let order = world.order.load(Ordering::Relaxed);
                hands.fetch_add(i64::try_from(order - seen).unwrap() * 250, Ordering::Relaxed);
                seen = order;
                tokio::task::yield_now().await;
            }
        }
    });
    let mut calls = Vec::new();
    for one in racing {
        calls.extend(one.await.unwrap());
    }
    world.over.store(true, Ordering::Relaxed);
    hands.await.unwrap();
    asker.await.unwrap();

    let names: BTreeMap<PersonId, Who> =
        helpers.iter().enumerate().map(|(who, helper)| (helper.session.me.id.clone(), who)).collect();
    let views = join_all(world.requests.iter().map(|id| ada.see(id))).await;
    let ends: Ends = views.iter().map(|view| lines(view, &names)).enumerate().collect();
    let wrong = violations(&calls, &ends, REQUESTS);
    assert_eq!(wrong, [], "in {} calls", calls.len());
    // It was a race: all of this happened, so that it was worth checking.
    let count = |wanted: &dyn Fn(&Call) -> bool| calls.iter().filter(|call| wanted(call)).count();
    let given = count(&|call| call.ask == Ask::Claim && matches!(call.said, Said::Lease(..)));
    let taken = count(&|call| call.ask == Ask::Claim && call.said == Said::No);
    let stale = count(&|call| matches!(call.ask, Ask::Write(..)) && call.said == Said::No);
    let unheard = count(&|call| call.said == Said::Nothing);
    let lapsed =
        views.iter().flat_map(|view| &view.timeline).filter(|entry| entry.what == Happening::Lapsed).count();
    println!(
        "{} calls: {given} leases, {taken} refused, {lapsed} lapsed, {stale} stale writes, {unheard} unheard",
        calls.len()
    );
    assert!(given >= REQUESTS && taken > 0 && lapsed > 0 && stale > 0 && unheard > 0);
    let folder = desk.folder.path().join("data");
    deskside_server::verify_audit(&folder).await.unwrap();
}

async fn certify(irma: &Someone, helpers: &[Someone]) {
    let organisation = Organisation::new();
    organisation.publish_root(irma).await.ok::<Value>();
    let file = b"boundaries: []";
    irma.put_bytes(&format!("/v1/files/{}", digest(file)), file.to_vec()).await.ok::<Value>();
    let mut manifest = manifest(1, file);
    manifest.certificates = helpers.iter().map(|helper| certificate(helper, &["printing"])).collect();
    irma.put("/v1/manifest", organisation.sign(manifest)).await.ok::<Value>();
}

struct World {
    requests: Vec<RequestId>,
    /// The one order of all moments.
    order: AtomicU64,
    over: AtomicBool,
}

/// Numbers that come again with the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }
}

impl World {
    fn moment(&self) -> u64 {
        self.order.fetch_add(1, Ordering::SeqCst)
    }

    /// One helper: looks for requests, and treats each as people do.
    async fn help(&self, who: Who, me: Someone, rounds: u64) -> Vec<Call> {
        let mut helper = Helper { world: self, who, me, dice: Dice(who as u64), calls: Vec::new() };
        // What was theirs once, to write under it when it is not any more.
        let mut old: Vec<(Which, u32)> = Vec::new();
        for round in 0..rounds {
            let which = usize::try_from(helper.dice.below(REQUESTS as u64)).unwrap();
            let Some((which, lease)) = helper.claim(which).await else { continue };
            match helper.dice.below(6) {
                // Stops without a word.
                0 | 1 => {}
                2 => drop(helper.act(which, Ask::Leave(lease)).await),
                3 => {
                    let text = format!("{who} resolved {which} in {round}");
                    drop(helper.act(which, Ask::Resolve(lease, text)).await);
                }
                _ => {
                    for beat in 0..3 {
                        drop(helper.act(which, Ask::Beat(lease)).await);
                        let text = format!("{who} wrote {beat} to {which} in {round}");
                        drop(helper.act(which, Ask::Write(lease, text)).await);
                    }
                }
            }
            if let Some((which, lease)) = old.pop() {
                let text = format!("{who} wrote late to {which} in {round}");
                drop(helper.act(which, Ask::Write(lease, text)).await);
            }
            old.push((which, lease));
        }
        helper.calls
    }

    /// The person who asked lets in who comes, and is never content.
    async fn ask(&self, ada: Someone) {
        while !self.over.load(Ordering::Relaxed) {
            for id in &self.requests {
                let view = ada.see(id).await;
                let to = match view.row.state {
                    State::Claimed => Move::LetIn,
                    State::Resolved => Move::Reopen,
                    _ => continue,
                };
                // It may have gone on meanwhile.
                drop(ada.moves(id, to, view.rev, "Not yet").await);
            }
        }
    }
}

struct Helper<'a> {
    world: &'a World,
    who: Who,
    me: Someone,
    dice: Dice,
    calls: Vec<Call>,
}

impl Helper<'_> {
    /// The lease of this request, or of the one that they have already and did not hear about.
    async fn claim(&mut self, which: Which) -> Option<(Which, u32)> {
        match self.act(which, Ask::Claim).await {
            (Said::Lease(lease, ..), _) => Some((which, lease)),
            (_, Some(Problem::HelpingAlready { id })) => {
                let which = self.world.requests.iter().position(|known| *known == id)?;
                match self.act(which, Ask::Claim).await.0 {
                    Said::Lease(lease, ..) => Some((which, lease)),
                    Said::Done | Said::No | Said::Nothing => None,
                }
            }
            _ => None,
        }
    }

    /// Makes a call, and writes down what was asked and what was heard. Some calls are not waited for to their end.
    async fn act(&mut self, which: Which, ask: Ask) -> (Said, Option<Problem>) {
        let patience = match self.dice.below(12) {
            0 => Duration::from_micros(self.dice.below(4_000)),
            _ => Duration::from_secs(60),
        };
        let from = self.world.moment();
        let answer = timeout(patience, self.send(which, &ask)).await;
        let to = self.world.moment();
        let (said, problem) = answer.unwrap_or((Said::Nothing, None));
        // Without an answer it may still be on its way: it ends with the history.
        let to = if said == Said::Nothing { u64::MAX } else { to };
        self.calls.push(Call { who: self.who, which, ask, said: said.clone(), from, to });
        (said, problem)
    }

    async fn send(&self, which: Which, ask: &Ask) -> (Said, Option<Problem>) {
        let id = &self.world.requests[which];
        let me = &self.me;
        match ask {
            Ask::Claim => heard(me.claims(id).await, |answer| leased(answer.ok::<Claimed>().lease)),
            Ask::Beat(lease) => heard(me.beats(id, *lease).await, |answer| leased(answer.ok::<Lease>())),
            Ask::Leave(lease) => {
                heard(me.leaves(id, *lease, deskside_core::request::Lane::Peer, "").await, |_| Said::Done)
            }
            Ask::Write(lease, text) => self.write(id, *lease, Move::Reply, text).await,
            Ask::Resolve(lease, text) => self.write(id, *lease, Move::Resolve, text).await,
        }
    }

    /// Writes to a request as it stands, or as it stood when they lost sight of it.
    async fn write(&self, id: &RequestId, lease: u32, to: Move, text: &str) -> (Said, Option<Problem>) {
        let seen = self.me.get(&format!("/v1/requests/{id}")).await;
        let rev = if seen.status == 200 { seen.ok::<RequestView>().rev } else { 1 };
        heard(self.me.writes(id, lease, rev, to, text).await, |_| Said::Done)
    }
}

fn leased(Lease { lease, until, now }: Lease) -> Said {
    Said::Lease(lease, until.0, now.0)
}

fn heard(answer: Answer, said: impl FnOnce(Answer) -> Said) -> (Said, Option<Problem>) {
    if answer.status == 200 {
        return (said(answer), None);
    }
    match answer.problem() {
        problem @ (Problem::Taken { .. }
        | Problem::LeaseLost { .. }
        | Problem::HelpingAlready { .. }
        | Problem::Moved { .. }
        | Problem::NotFound) => (Said::No, Some(problem)),
        // Written down, and the view after it was not theirs any more.
        other => panic!("{other:?}"),
    }
}

/// The timeline of a request, as the checker reads it.
fn lines(view: &RequestView, names: &BTreeMap<PersonId, Who>) -> Vec<Line> {
    let line = |entry: &deskside_protocol::request::TimelineEntry| {
        let who = names.get(&entry.by.id).copied();
        match (&entry.what, who) {
            (Happening::Claimed { lease }, Some(who)) => Some(Line::Claimed(who, *lease)),
            (Happening::Replied { text, .. }, Some(who)) => Some(Line::Wrote(who, text.clone())),
            (Happening::Resolved { text }, Some(who)) => Some(Line::Ended(Some((who, text.clone())))),
            (Happening::LetGo, _) | (Happening::Lapsed, _) => Some(Line::Ended(None)),
            (Happening::Submitted | Happening::LetIn | Happening::Reopened { .. }, _) => None,
            other => panic!("{other:?}"),
        }
    };
    view.timeline.iter().filter_map(line).collect()
}
