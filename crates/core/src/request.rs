//! The life of a request: one table says who may make each move, from where, and where it leads.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who is asked for help.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// Trained colleagues.
    Peer,
    /// IT.
    It,
}

/// How a request stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has it.
    Open,
    /// A power user has it, and waits to be let in.
    Claimed,
    /// A power user has it, and the person who asked has let them in.
    InSession,
    /// Somebody of IT has it.
    Owned,
    /// Its owner waits for the person who asked.
    WaitingUser,
    /// Its owner says that it is solved.
    Resolved,
    /// The person who asked agreed, or said nothing for 7 days.
    Closed,
    /// The person who asked took it back.
    Cancelled,
}

/// Something that can be done to a request.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Make it mine.
    Own,
    /// Take it from its owner, with a reason.
    TakeOver,
    /// Put it back.
    Release,
    /// Write to the person who asked, or to IT.
    Reply,
    /// Write to the person who asked, and wait for an answer.
    AskBack,
    /// Write a note that only IT sees.
    Note,
    /// Say that it is solved, and how.
    Resolve,
    /// Say that it helped.
    Confirm,
    /// Say that it did not help, and why.
    Reopen,
    /// Take it back.
    Cancel,
    /// A power user makes it theirs, for as long as their lease is renewed.
    Claim,
    /// Let the power user who has it follow, or its owner of IT who asks to be let in. Only the person who asked can: consent
    /// does not come from the other side.
    LetIn,
    /// A power user puts it back among those that wait for one.
    LetGo,
    /// Ask IT instead of power users.
    AskIt,
    /// A power user hands it over to IT, with a note.
    HandOver,
    /// IT gives it back to power users, with a note. Only of what power users were asked for: to whom it is shown is the choice
    /// of the person who asked.
    AskPeers,
    /// Would rather have another power user than the one who has it: they are not asked again about it.
    Decline,
    /// Say thank you to the power user who helped.
    Thank,
}

/// Who is asked, and how it stands: what a move starts from and leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Who is asked.
    pub lane: Lane,
    /// How it stands.
    pub state: State,
}

impl Standing {
    /// Whether power users who know the skill may make it theirs.
    pub fn is_offered(self) -> bool {
        self == Standing { lane: Lane::Peer, state: Open }
    }

    /// Whether a power user has it, under a lease.
    pub fn is_held(self) -> bool {
        self.lane == Lane::Peer && matches!(self.state, Claimed | InSession)
    }

    /// Whether somebody of IT has it.
    pub fn is_owned(self) -> bool {
        self.lane == Lane::It && matches!(self.state, Owned | WaitingUser)
    }
}

/// What a person is to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// They asked for the help.
    pub asked: bool,
    /// They are of IT.
    pub it: bool,
    /// They own it.
    pub owns: bool,
    /// They hold the newest lease of it, and have said so with its number.
    pub holds: bool,
    /// A certificate that counts now says that they can help with it, and they make the claim from a device that is on it.
    pub can_help: bool,
}

/// Who may make a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// The person who asked.
    Asker,
    /// Anybody of IT.
    It,
    /// Somebody of IT who does not own it.
    OtherIt,
    /// Its owner.
    Owner,
    /// The person who asked, or anybody of IT.
    Either,
    /// Somebody who is certified for it and did not ask for it.
    PowerUser,
    /// The power user with its newest lease.
    Holder,
}

/// One row of the table.
struct Row {
    by: By,
    to: Move,
    /// The lanes in which it can be made.
    within: &'static [Lane],
    from: &'static [State],
    leads: Leads,
    needs_text: bool,
}

/// Where a row leads.
#[derive(Clone, Copy)]
enum Leads {
    /// It stays as it is.
    Nowhere,
    /// To a state, in the lane that it is in.
    To(State),
    /// To a state in the lane of IT. What happened before stays with it.
    ToIt(State),
    /// To a state in the lane of power users. What happened before stays with it.
    ToPeers(State),
}

use By::{Asker, Either, Holder, It, OtherIt, Owner, PowerUser};
use Leads::{Nowhere, To, ToIt, ToPeers};
use State::{Cancelled, Claimed, Closed, InSession, Open, Owned, Resolved, WaitingUser};

const BOTH: &[Lane] = &[Lane::Peer, Lane::It];
const PEER: &[Lane] = &[Lane::Peer];
const IT: &[Lane] = &[Lane::It];

const fn row(to: Move, by: By, within: &'static [Lane], from: &'static [State], leads: Leads) -> Row {
    Row { by, to, within, from, leads, needs_text: false }
}

/// A row of a move that needs a text.
const fn told(to: Move, by: By, within: &'static [Lane], from: &'static [State], leads: Leads) -> Row {
    Row { by, to, within, from, leads, needs_text: true }
}

const ALL: &[State] = &[Open, Claimed, InSession, Owned, WaitingUser, Resolved, Closed, Cancelled];
const UNSOLVED: &[State] = &[Open, Claimed, InSession, Owned, WaitingUser];
const OWNED: &[State] = &[Owned, WaitingUser];
const HELD: &[State] = &[Claimed, InSession];

/// The table. A move that is not in it cannot be made. A reply by the person who asked ends the waiting ([`lead`]).
const TABLE: &[Row] = &[
    row(Move::Own, It, BOTH, &[Open], ToIt(Owned)),
    told(Move::TakeOver, OtherIt, BOTH, OWNED, ToIt(Owned)),
    told(Move::TakeOver, OtherIt, PEER, HELD, ToIt(Owned)),
    row(Move::Release, Owner, BOTH, OWNED, ToIt(Open)),
    told(Move::Reply, Owner, BOTH, OWNED, Nowhere),
    told(Move::Reply, Asker, BOTH, UNSOLVED, Nowhere),
    told(Move::Reply, Holder, PEER, HELD, Nowhere),
    told(Move::AskBack, Owner, BOTH, OWNED, To(WaitingUser)),
    told(Move::Note, It, BOTH, ALL, Nowhere),
    told(Move::Resolve, Owner, BOTH, OWNED, To(Resolved)),
    told(Move::Resolve, Holder, PEER, HELD, To(Resolved)),
    row(Move::Confirm, Asker, BOTH, &[Resolved], To(Closed)),
    told(Move::Reopen, Either, BOTH, &[Resolved, Closed], To(Open)),
    row(Move::Cancel, Asker, BOTH, UNSOLVED, To(Cancelled)),
    row(Move::Claim, PowerUser, PEER, &[Open], To(Claimed)),
    row(Move::LetIn, Asker, PEER, &[Claimed], To(InSession)),
    row(Move::LetIn, Asker, IT, OWNED, Nowhere),
    row(Move::Decline, Asker, PEER, HELD, To(Open)),
    row(Move::LetGo, Holder, PEER, HELD, To(Open)),
    row(Move::AskIt, Asker, PEER, &[Open, Claimed, InSession], ToIt(Open)),
    told(Move::HandOver, Holder, PEER, HELD, ToIt(Open)),
    told(Move::AskPeers, Owner, IT, OWNED, ToPeers(Open)),
    row(Move::Thank, Asker, BOTH, &[Resolved, Closed], Nowhere),
];

/// Why a move was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// This person may never make it.
    #[error("not for this person")]
    NotForYou,
    /// Not as the request stands.
    #[error("not as the request stands")]
    NotNow,
    /// It needs a text.
    #[error("this needs a text")]
    TextMissing,
}

fn fits(by: By, part: Part) -> bool {
    match by {
        Asker => part.asked,
        It => part.it,
        OtherIt => part.it && !part.owns,
        Owner => part.it && part.owns,
        Either => part.asked || part.it,
        PowerUser => part.can_help && !part.asked,
        Holder => part.owns && part.holds,
    }
}

fn starts(row: &Row, at: Standing) -> bool {
    row.within.contains(&at.lane) && row.from.contains(&at.state)
}

/// Where a move leads.
///
/// # Errors
/// See [`MoveError`].
pub fn lead(at: Standing, to: Move, part: Part, text: &str) -> Result<Standing, MoveError> {
    let mine = || TABLE.iter().filter(|row| row.to == to && fits(row.by, part));
    if mine().next().is_none() {
        return Err(MoveError::NotForYou);
    }
    let row = mine().find(|row| starts(row, at)).ok_or(MoveError::NotNow)?;
    if row.needs_text && text.trim().is_empty() {
        return Err(MoveError::TextMissing);
    }
    let answers = row.to == Move::Reply && row.by == Asker && at.state == WaitingUser;
    Ok(match row.leads {
        Nowhere if answers => Standing { state: Owned, ..at },
        Nowhere => at,
        To(state) => Standing { state, ..at },
        ToIt(state) => Standing { lane: Lane::It, state },
        ToPeers(state) => Standing { lane: Lane::Peer, state },
    })
}

/// What this person may do now, in the order of the table.
pub fn moves(at: Standing, part: Part) -> Vec<Move> {
    let mut moves: Vec<Move> =
        TABLE.iter().filter(|row| starts(row, at) && fits(row.by, part)).map(|row| row.to).collect();
    moves.dedup();
    moves
}

/// From which states of a lane a move can be made by anybody; for the guard in the store's `UPDATE`.
pub fn valid_from(to: Move, lane: Lane) -> Vec<State> {
    let rows = TABLE.iter().filter(|row| row.to == to && row.within.contains(&lane));
    let mut from: Vec<State> = rows.flat_map(|row| row.from.iter().copied()).collect();
    from.sort();
    from.dedup();
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOBODY: Part = Part { asked: false, it: false, owns: false, holds: false, can_help: false };
    const ASKER: Part = Part { asked: true, ..NOBODY };
    const OWNER: Part = Part { it: true, owns: true, ..NOBODY };
    const COLLEAGUE: Part = Part { it: true, ..NOBODY };
    const CERTIFIED: Part = Part { can_help: true, ..NOBODY };
    const HOLDER: Part = Part { owns: true, holds: true, can_help: true, ..NOBODY };
    /// They had it and do not know yet that they lost it.
    const STALE: Part = Part { can_help: true, ..NOBODY };

    fn it(state: State) -> Standing {
        Standing { lane: Lane::It, state }
    }

    fn peer(state: State) -> Standing {
        Standing { lane: Lane::Peer, state }
    }

    #[test]
    fn a_request_goes_from_open_to_closed() {
        assert_eq!(lead(it(Open), Move::Own, COLLEAGUE, ""), Ok(it(Owned)));
        assert_eq!(lead(it(Owned), Move::AskBack, OWNER, "Which one?"), Ok(it(WaitingUser)));
        assert_eq!(lead(it(WaitingUser), Move::Reply, ASKER, "The left one"), Ok(it(Owned)));
        assert_eq!(lead(it(Owned), Move::Resolve, OWNER, "Removed it"), Ok(it(Resolved)));
        assert_eq!(lead(it(Resolved), Move::Confirm, ASKER, ""), Ok(it(Closed)));
        assert_eq!(lead(it(Closed), Move::Reopen, ASKER, "It is back"), Ok(it(Open)));
    }

    #[test]
    fn nobody_makes_a_move_of_somebody_else() {
        assert_eq!(lead(it(Open), Move::Own, ASKER, ""), Err(MoveError::NotForYou));
        assert_eq!(lead(it(Owned), Move::Resolve, COLLEAGUE, "x"), Err(MoveError::NotForYou));
        assert_eq!(lead(it(Resolved), Move::Confirm, OWNER, ""), Err(MoveError::NotForYou));
        assert_eq!(lead(it(Owned), Move::TakeOver, OWNER, "x"), Err(MoveError::NotForYou));
    }

    #[test]
    fn taking_over_needs_a_reason_and_somebody_to_take_from() {
        assert_eq!(lead(it(Owned), Move::TakeOver, COLLEAGUE, " "), Err(MoveError::TextMissing));
        assert_eq!(lead(it(Open), Move::TakeOver, COLLEAGUE, "x"), Err(MoveError::NotNow));
    }

    #[test]
    fn a_power_user_accepts_is_let_in_and_resolves() {
        assert_eq!(lead(peer(Open), Move::Claim, CERTIFIED, ""), Ok(peer(Claimed)));
        assert_eq!(lead(peer(Claimed), Move::LetIn, ASKER, ""), Ok(peer(InSession)));
        assert_eq!(lead(peer(InSession), Move::Reply, HOLDER, "Try the left one"), Ok(peer(InSession)));
        assert_eq!(lead(peer(InSession), Move::Reply, ASKER, "That is it"), Ok(peer(InSession)));
        assert_eq!(lead(peer(InSession), Move::Resolve, HOLDER, "The left one"), Ok(peer(Resolved)));
        assert_eq!(lead(peer(Resolved), Move::Reopen, ASKER, "It is back"), Ok(peer(Open)));
        assert_eq!(lead(peer(Resolved), Move::Confirm, ASKER, ""), Ok(peer(Closed)));
    }

    #[test]
    fn only_the_person_who_asked_lets_a_power_user_in() {
        for part in [HOLDER, CERTIFIED, COLLEAGUE, OWNER, NOBODY] {
            assert_eq!(lead(peer(Claimed), Move::LetIn, part, ""), Err(MoveError::NotForYou));
        }
        assert_eq!(
            lead(peer(Open), Move::LetIn, ASKER, ""),
            Err(MoveError::NotNow),
            "there is nobody to let in"
        );
    }

    #[test]
    fn only_the_person_who_asked_lets_the_owner_of_it_in_and_it_stays_theirs() {
        for state in OWNED.iter().copied() {
            assert_eq!(lead(it(state), Move::LetIn, ASKER, ""), Ok(it(state)));
            for part in [OWNER, COLLEAGUE, HOLDER, NOBODY] {
                assert_eq!(lead(it(state), Move::LetIn, part, ""), Err(MoveError::NotForYou));
            }
        }
        for state in [Open, Resolved, Closed, Cancelled] {
            assert_eq!(lead(it(state), Move::LetIn, ASKER, ""), Err(MoveError::NotNow), "{state:?}");
        }
    }

    #[test]
    fn who_asked_can_have_another_power_user_and_nobody_else_decides_that() {
        for state in HELD.iter().copied() {
            assert_eq!(lead(peer(state), Move::Decline, ASKER, ""), Ok(peer(Open)));
            for part in [HOLDER, COLLEAGUE, CERTIFIED] {
                assert_eq!(lead(peer(state), Move::Decline, part, ""), Err(MoveError::NotForYou));
            }
        }
        assert_eq!(lead(peer(Open), Move::Decline, ASKER, ""), Err(MoveError::NotNow), "nobody has it");
        assert_eq!(lead(it(Owned), Move::Decline, ASKER, ""), Err(MoveError::NotNow), "IT has it");
    }

    #[test]
    fn thanks_come_from_who_asked_when_it_is_solved_and_change_nothing() {
        for lane in [Lane::Peer, Lane::It] {
            for state in [Resolved, Closed] {
                let at = Standing { lane, state };
                assert_eq!(lead(at, Move::Thank, ASKER, ""), Ok(at));
                assert_eq!(lead(at, Move::Thank, OWNER, ""), Err(MoveError::NotForYou));
            }
            for state in [Open, Owned, Cancelled] {
                assert_eq!(lead(Standing { lane, state }, Move::Thank, ASKER, ""), Err(MoveError::NotNow));
            }
        }
    }

    #[test]
    fn a_claim_needs_a_certificate_and_somebody_else_who_asked() {
        for part in [NOBODY, COLLEAGUE, ASKER, Part { can_help: true, ..ASKER }] {
            assert_eq!(lead(peer(Open), Move::Claim, part, ""), Err(MoveError::NotForYou));
        }
        assert_eq!(lead(peer(Claimed), Move::Claim, CERTIFIED, ""), Err(MoveError::NotNow), "it is taken");
        assert_eq!(lead(it(Open), Move::Claim, CERTIFIED, ""), Err(MoveError::NotNow), "IT was asked");
    }

    #[test]
    fn without_the_newest_lease_a_power_user_does_nothing() {
        for to in [Move::LetGo, Move::HandOver, Move::Reply, Move::Resolve, Move::Cancel, Move::AskIt] {
            for part in [STALE, Part { holds: true, ..STALE }, Part { owns: true, ..STALE }] {
                assert_eq!(lead(peer(InSession), to, part, "x"), Err(MoveError::NotForYou), "{to:?}");
            }
        }
        assert_eq!(moves(peer(InSession), STALE), []);
    }

    #[test]
    fn a_request_leaves_the_power_users_for_it_and_does_not_come_back() {
        for state in [Open, Claimed, InSession] {
            assert_eq!(lead(peer(state), Move::AskIt, ASKER, ""), Ok(it(Open)));
        }
        for state in [Claimed, InSession] {
            assert_eq!(lead(peer(state), Move::HandOver, HOLDER, ""), Err(MoveError::TextMissing));
            assert_eq!(lead(peer(state), Move::HandOver, HOLDER, "Needs a driver"), Ok(it(Open)));
            assert_eq!(lead(peer(state), Move::LetGo, HOLDER, ""), Ok(peer(Open)));
            assert_eq!(lead(peer(state), Move::TakeOver, COLLEAGUE, "It is urgent"), Ok(it(Owned)));
        }
        assert_eq!(lead(peer(Open), Move::Own, COLLEAGUE, ""), Ok(it(Owned)));
        assert_eq!(lead(it(Open), Move::AskIt, ASKER, ""), Err(MoveError::NotNow));
        let back = TABLE.iter().filter(|row| matches!(row.leads, ToIt(_)) && row.within == PEER);
        assert!(back.count() > 0 && moves(it(Open), HOLDER).is_empty());
    }

    #[test]
    fn the_guard_of_the_store_allows_what_the_table_allows_and_no_more() {
        for row in TABLE {
            for lane in [Lane::Peer, Lane::It] {
                for state in ALL.iter().copied() {
                    let guarded = valid_from(row.to, lane).contains(&state);
                    let at = Standing { lane, state };
                    let somebody = TABLE.iter().any(|other| other.to == row.to && starts(other, at));
                    assert_eq!(guarded, somebody, "{:?} from {at:?}", row.to);
                }
            }
        }
        assert!(ALL.len() == 8, "as many as the guard of the store has places for");
    }
}
