//! What many helpers did at the same time, call by call, and whether a server that keeps its promises could have answered so.
//!
//! The checker knows nothing of the server but its answers. A call without an answer may have been heard or not; whatever
//! follows from either is allowed. Everything else that is not allowed is named.

use std::collections::{BTreeMap, BTreeSet};

use deskside_protocol::help::GRACE;

/// A helper, by number.
pub type Who = usize;
/// A request, by number.
pub type Which = usize;

/// What somebody asked the server to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Give me this request.
    Claim,
    /// I am still here.
    Beat(u32),
    /// Write this text under the lease; it is there once.
    Write(u32, String),
    /// Write this text under the lease, and end it: resolved.
    Resolve(u32, String),
    /// I let it go.
    Leave(u32),
}

/// What the server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A lease: its number, until when, and what the clock of the server said.
    Lease(u32, i64, i64),
    /// It is done.
    Done,
    /// No, and nothing was changed.
    No,
    /// Nothing that was heard.
    Nothing,
}

/// One call, between two moments of the one order that all calls are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub who: Who,
    pub which: Which,
    pub ask: Ask,
    pub said: Said,
    pub from: u64,
    pub to: u64,
}

/// A line of the timeline of a request, as it is read when all is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Somebody got the lease of this number.
    Claimed(Who, u32),
    /// Somebody wrote this.
    Wrote(Who, String),
    /// Nobody has it now: let go, lapsed, resolved with this text.
    Ended(Option<(Who, String)>),
}

/// What is left at the end, by the number of the request.
pub type Ends = BTreeMap<Which, Vec<Line>>;

/// Something that no server does that keeps its promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// A lease of this number belongs to two people.
    Shared(Which, u32),
    /// A later lease has a number that is not higher.
    Fell(Which, u32, u32),
    /// Something was accepted under a lease after something was accepted under a later one.
    Stale(Which, u32, u32),
    /// A lease was given although an earlier one still lasted.
    Overlap(Which, u32, u32),
    /// Somebody has two requests.
    Two(Who, Which, Which),
    /// Somebody wrote who did not have it, as the timeline says.
    NotTheirs(Which, Who, String),
    /// What was accepted is not there, or more than once.
    Lost(Which, String),
    /// What was refused is there.
    Refused(Which, String),
    /// A whole request is not there.
    Gone(Which),
}

impl Call {
    fn lease(&self) -> Option<u32> {
        match (&self.ask, &self.said) {
            (_, Said::Lease(lease, ..)) => Some(*lease),
            (Ask::Claim, _) => None,
            (Ask::Beat(lease) | Ask::Write(lease, _) | Ask::Resolve(lease, _) | Ask::Leave(lease), _) => {
                Some(*lease)
            }
        }
    }

    fn accepted(&self) -> bool {
        matches!(self.said, Said::Lease(..) | Said::Done)
    }

    /// Whether it ended its lease, as far as anybody knows.
    fn may_end(&self) -> bool {
        matches!(self.ask, Ask::Leave(_) | Ask::Resolve(..)) && self.said != Said::No
    }

    fn text(&self) -> Option<&String> {
        match &self.ask {
            Ask::Write(_, text) | Ask::Resolve(_, text) => Some(text),
            Ask::Claim | Ask::Beat(_) | Ask::Leave(_) => None,
        }
    }
}

/// Everything that is wrong with a history.
pub fn violations(calls: &[Call], ends: &Ends, requests: usize) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut about: BTreeMap<Which, Vec<&Call>> = (0..requests).map(|which| (which, Vec::new())).collect();
    for call in calls {
        about.entry(call.which).or_default().push(call);
    }
    for (which, about) in &about {
        let which = *which;
        leases(which, about, &mut found);
        match ends.get(&which) {
            Some(lines) => texts(which, about, lines, &mut found),
            None => found.push(Violation::Gone(which)),
        }
    }
    for who in calls.iter().map(|call| call.who).collect::<BTreeSet<_>>() {
        one_at_a_time(who, calls, &about, &mut found);
    }
    found
}

/// The numbers of a request rise, each belongs to one person, and none lasts into a later one.
fn leases(which: Which, calls: &[&Call], found: &mut Vec<Violation>) {
    let mut of: BTreeMap<u32, Vec<&Call>> = BTreeMap::new();
    for call in calls.iter().filter(|call| call.accepted()) {
        of.entry(call.lease().expect("what was accepted has a lease")).or_default().push(call);
    }
    for (lease, acts) in &of {
        if acts.iter().any(|act| act.who != acts[0].who) {
            found.push(Violation::Shared(which, *lease));
        }
    }
    for (early, before) in &of {
        for (late, after) in of.range(early + 1..) {
            let first_answer = after.iter().map(|act| act.to).min().expect("not empty");
            if before.iter().any(|act| act.from > first_answer) {
                let claimed = before.iter().any(|act| act.ask == Ask::Claim && act.from > first_answer);
                let again = before.iter().any(|act| act.ask == Ask::Claim && act.from < first_answer);
                found.push(match claimed && !again {
                    true => Violation::Fell(which, *late, *early),
                    false => Violation::Stale(which, *early, *late),
                });
            }
            let given = after.iter().filter(|act| act.ask == Ask::Claim).filter_map(|act| match act.said {
                Said::Lease(_, _, now) => Some((now, act.to)),
                Said::Done | Said::No | Said::Nothing => None,
            });
            let Some((now, answered)) = given.min() else { continue };
            if lasts(*early, calls, now, answered) {
                found.push(Violation::Overlap(which, *early, *late));
            }
        }
    }
}

/// Whether a lease that was promised still lasted when the clock of the server said so, for all that is known.
fn lasts(lease: u32, calls: &[&Call], now: i64, answered: u64) -> bool {
    let of = || calls.iter().filter(|call| call.lease() == Some(lease));
    let ended = of().any(|call| call.may_end() && call.from < answered);
    let promised = of().filter_map(|call| match call.said {
        Said::Lease(_, until, _) => Some(until + GRACE),
        Said::Done | Said::No | Said::Nothing => None,
    });
    !ended && promised.max().is_some_and(|end| now < end)
}

/// Nobody gets a second request as long as they have one.
fn one_at_a_time(who: Who, calls: &[Call], about: &BTreeMap<Which, Vec<&Call>>, found: &mut Vec<Violation>) {
    let given: Vec<(&Call, u32, i64)> = calls
        .iter()
        .filter(|call| call.who == who && call.ask == Ask::Claim)
        .filter_map(|call| match call.said {
            Said::Lease(lease, _, now) => Some((call, lease, now)),
            Said::Done | Said::No | Said::Nothing => None,
        })
        .collect();
    for (first, lease, _) in &given {
        for (second, _, now) in &given {
            if first.which == second.which || first.to >= second.from {
                continue;
            }
            // What was promised by then.
            let known = about[&first.which].iter().filter(|call| call.from < second.from);
            let known: Vec<&Call> = known.copied().collect();
            if lasts(*lease, &known, *now, second.to) {
                found.push(Violation::Two(who, first.which, second.which));
            }
        }
    }
}

/// What was accepted is in the timeline once, what was refused is not, and whoever wrote had it at that moment.
fn texts(which: Which, calls: &[&Call], lines: &[Line], found: &mut Vec<Violation>) {
    let mut times: BTreeMap<&String, usize> = BTreeMap::new();
    let mut has: Option<Who> = None;
    let mut newest = 0;
    for line in lines {
        match line {
            Line::Claimed(who, lease) => {
                if *lease <= newest {
                    found.push(Violation::Fell(which, newest, *lease));
                }
                if has.is_some() {
                    found.push(Violation::Overlap(which, newest, *lease));
                }
                (has, newest) = (Some(*who), *lease);
            }
            Line::Wrote(who, text) | Line::Ended(Some((who, text))) => {
                *times.entry(text).or_default() += 1;
                if has != Some(*who) {
                    found.push(Violation::NotTheirs(which, *who, text.clone()));
                }
                if matches!(line, Line::Ended(_)) {
                    has = None;
                }
            }
            Line::Ended(None) => has = None,
        }
    }
    for call in calls {
        let Some(text) = call.text() else { continue };
        let times = times.get(text).copied().unwrap_or_default();
        match call.said {
            Said::Nothing if times <= 1 => {}
            Said::Done if times == 1 => {}
            Said::No if times == 0 => {}
            Said::No => found.push(Violation::Refused(which, text.clone())),
            Said::Done | Said::Nothing | Said::Lease(..) => found.push(Violation::Lost(which, text.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: i64 = 90_000;

    /// A call that begins at one moment and is answered at the next.
    fn call(who: Who, which: Which, at: u64, ask: Ask, said: Said) -> Call {
        Call { who, which, ask, said, from: at * 10, to: at * 10 + 1 }
    }

    fn claim(who: Who, at: u64, lease: u32, now: i64) -> Call {
        call(who, 0, at, Ask::Claim, Said::Lease(lease, now + LEASE, now))
    }

    fn write(who: Who, at: u64, lease: u32, said: Said) -> Call {
        call(who, 0, at, Ask::Write(lease, format!("{who} at {at}")), said)
    }

    fn leave(who: Who, at: u64, lease: u32) -> Call {
        call(who, 0, at, Ask::Leave(lease), Said::Done)
    }

    /// Two people one after the other, as it should be.
    fn good() -> Vec<Call> {
        vec![
            claim(1, 1, 1, 0),
            call(2, 0, 2, Ask::Claim, Said::No),
            write(1, 3, 1, Said::Done),
            call(1, 0, 4, Ask::Beat(1), Said::Lease(1, 30_000 + LEASE, 30_000)),
            claim(2, 5, 2, 30_000 + LEASE + GRACE),
            write(1, 6, 1, Said::No),
            write(2, 7, 2, Said::Done),
            leave(2, 8, 2),
            claim(1, 9, 3, 310_000),
        ]
    }

    fn good_end() -> Vec<Line> {
        vec![
            Line::Claimed(1, 1),
            Line::Wrote(1, "1 at 3".into()),
            Line::Ended(None),
            Line::Claimed(2, 2),
            Line::Wrote(2, "2 at 7".into()),
            Line::Ended(None),
            Line::Claimed(1, 3),
        ]
    }

    fn check(calls: Vec<Call>, end: Vec<Line>) -> Vec<Violation> {
        violations(&calls, &Ends::from([(0, end)]), 1)
    }

    /// The good history with one thing changed.
    fn with(change: impl FnOnce(&mut Vec<Call>, &mut Vec<Line>)) -> Vec<Violation> {
        let (mut calls, mut end) = (good(), good_end());
        change(&mut calls, &mut end);
        check(calls, end)
    }

    #[test]
    fn a_history_as_it_should_be_has_no_violation() {
        assert_eq!(check(good(), good_end()), []);
    }

    #[test]
    fn a_lease_that_is_given_while_another_lasts_is_found() {
        let early = |calls: &mut Vec<Call>| calls[4] = claim(2, 5, 2, 30_000 + LEASE + GRACE - 1);
        assert_eq!(with(|calls, _| early(calls)), [Violation::Overlap(0, 1, 2)]);
        // Who let go, or may have, has it no more.
        for said in [Said::Done, Said::Nothing] {
            let left = Call { said, ..leave(1, 4, 1) };
            assert_eq!(
                with(|calls, _| {
                    early(calls);
                    calls.push(left)
                }),
                []
            );
        }
        let refused = Call { said: Said::No, ..leave(1, 4, 1) };
        assert_eq!(
            with(|calls, _| {
                early(calls);
                calls.push(refused)
            }),
            [Violation::Overlap(0, 1, 2)]
        );
    }

    #[test]
    fn a_number_that_two_people_have_or_that_falls_is_found() {
        assert!(with(|calls, _| calls[4] = claim(2, 5, 1, 400_000)).contains(&Violation::Shared(0, 1)));
        let fell = with(|calls, end| {
            calls.push(claim(3, 10, 2, 900_000));
            end.extend([Line::Ended(None), Line::Claimed(3, 2)]);
        });
        assert!(
            fell.contains(&Violation::Shared(0, 2)) && fell.contains(&Violation::Fell(0, 3, 2)),
            "{fell:?}"
        );
        let lower = vec![claim(1, 1, 2, 0), leave(1, 2, 2), claim(2, 3, 1, 10)];
        let end = vec![Line::Claimed(1, 2), Line::Ended(None), Line::Claimed(2, 1)];
        assert!(check(lower, end).contains(&Violation::Fell(0, 2, 1)));
    }

    #[test]
    fn a_stale_write_that_is_accepted_is_found_in_the_answers_and_in_the_timeline() {
        let accepted = with(|calls, _| calls[5].said = Said::Done);
        assert!(accepted.contains(&Violation::Stale(0, 1, 2)), "{accepted:?}");
        assert!(accepted.contains(&Violation::Lost(0, "1 at 6".into())), "it is not even there");
        let there = with(|_, end| end.insert(4, Line::Wrote(1, "1 at 6".into())));
        let text = "1 at 6".to_owned();
        assert_eq!(there, [Violation::NotTheirs(0, 1, text.clone()), Violation::Refused(0, text)]);
        let beat = call(1, 0, 6, Ask::Beat(1), Said::Lease(1, 900_000, 800_000));
        assert!(with(|calls, _| calls.push(beat)).contains(&Violation::Stale(0, 1, 2)));
    }

    #[test]
    fn what_was_acknowledged_and_is_not_there_once_is_found() {
        let text = "2 at 7".to_owned();
        assert_eq!(with(|_, end| drop(end.remove(4))), [Violation::Lost(0, text.clone())]);
        assert_eq!(with(|_, end| end.insert(4, end[4].clone())), [Violation::Lost(0, text)]);
        assert_eq!(violations(&good(), &Ends::new(), 1), [Violation::Gone(0)]);
        // Without an answer, both are allowed.
        assert_eq!(with(|calls, _| calls[6].said = Said::Nothing), []);
        assert_eq!(
            with(|calls, end| {
                calls[6].said = Said::Nothing;
                end.remove(4);
            }),
            []
        );
    }

    #[test]
    fn two_requests_in_one_hand_are_found() {
        let second = |now| call(1, 1, 4, Ask::Claim, Said::Lease(1, now + LEASE, now));
        let two = |now, left: Option<Call>| {
            let mut calls = vec![claim(1, 1, 1, 0), second(now)];
            calls.extend(left);
            let end = vec![Line::Claimed(1, 1)];
            violations(&calls, &Ends::from([(0, end.clone()), (1, end)]), 2)
        };
        assert_eq!(two(50_000, None), [Violation::Two(1, 0, 1)]);
        assert_eq!(two(50_000, Some(leave(1, 2, 1))), []);
        assert_eq!(two(LEASE + GRACE, None), [], "it had lapsed");
    }

    #[test]
    fn two_holders_in_the_timeline_are_found() {
        assert_eq!(with(|_, end| drop(end.remove(2))), [Violation::Overlap(0, 1, 2)]);
    }
}
