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
}

/// One row of the table.
struct Row {
    by: By,
    to: Move,
    from: &'static [State],
    /// None: the state stays as it is.
    leads: Option<State>,
    needs_text: bool,
}

use By::{Asker, Either, It, OtherIt, Owner};
use State::{Cancelled, Closed, Open, Owned, Resolved, WaitingUser};

const fn row(to: Move, by: By, from: &'static [State], leads: Option<State>, needs_text: bool) -> Row {
    Row { by, to, from, leads, needs_text }
}

/// The table. A move that is not in it cannot be made. A reply by the person who asked ends the waiting ([`lead`]).
const TABLE: &[Row] = &[
    row(Move::Own, It, &[Open], Some(Owned), false),
    row(Move::TakeOver, OtherIt, &[Owned, WaitingUser], Some(Owned), true),
    row(Move::Release, Owner, &[Owned, WaitingUser], Some(Open), false),
    row(Move::Reply, Owner, &[Owned, WaitingUser], None, true),
    row(Move::Reply, Asker, &[Open, Owned, WaitingUser], None, true),
    row(Move::AskBack, Owner, &[Owned, WaitingUser], Some(WaitingUser), true),
    row(Move::Note, It, &[Open, Owned, WaitingUser, Resolved, Closed, Cancelled], None, true),
    row(Move::Resolve, Owner, &[Owned, WaitingUser], Some(Resolved), true),
    row(Move::Confirm, Asker, &[Resolved], Some(Closed), false),
    row(Move::Reopen, Either, &[Resolved, Closed], Some(Open), true),
    row(Move::Cancel, Asker, &[Open, Owned, WaitingUser], Some(Cancelled), false),
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
    }
}

/// Where a move leads.
///
/// # Errors
/// See [`MoveError`].
pub fn lead(state: State, to: Move, part: Part, text: &str) -> Result<State, MoveError> {
    let mine = || TABLE.iter().filter(|row| row.to == to && fits(row.by, part));
    if mine().next().is_none() {
        return Err(MoveError::NotForYou);
    }
    let row = mine().find(|row| row.from.contains(&state)).ok_or(MoveError::NotNow)?;
    if row.needs_text && text.trim().is_empty() {
        return Err(MoveError::TextMissing);
    }
    let answers = row.to == Move::Reply && row.by == Asker && state == WaitingUser;
    Ok(if answers { Owned } else { row.leads.unwrap_or(state) })
}

/// What this person may do now, in the order of the table.
pub fn moves(state: State, part: Part) -> Vec<Move> {
    let mut moves: Vec<Move> = TABLE
        .iter()
        .filter(|row| row.from.contains(&state) && fits(row.by, part))
        .map(|row| row.to)
        .collect();
    moves.dedup();
    moves
}

/// From which states a move can be made by anybody; for the guard in the store's `UPDATE`.
pub fn valid_from(to: Move) -> Vec<State> {
    TABLE.iter().filter(|row| row.to == to).flat_map(|row| row.from.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKER: Part = Part { asked: true, it: false, owns: false };
    const OWNER: Part = Part { asked: false, it: true, owns: true };
    const COLLEAGUE: Part = Part { asked: false, it: true, owns: false };

    #[test]
    fn a_request_goes_from_open_to_closed() {
        assert_eq!(lead(Open, Move::Own, COLLEAGUE, ""), Ok(Owned));
        assert_eq!(lead(Owned, Move::AskBack, OWNER, "Which one?"), Ok(WaitingUser));
        assert_eq!(lead(WaitingUser, Move::Reply, ASKER, "The left one"), Ok(Owned));
        assert_eq!(lead(Owned, Move::Resolve, OWNER, "Removed it"), Ok(Resolved));
        assert_eq!(lead(Resolved, Move::Confirm, ASKER, ""), Ok(Closed));
        assert_eq!(lead(Closed, Move::Reopen, ASKER, "It is back"), Ok(Open));
    }

    #[test]
    fn nobody_makes_a_move_of_somebody_else() {
        assert_eq!(lead(Open, Move::Own, ASKER, ""), Err(MoveError::NotForYou));
        assert_eq!(lead(Owned, Move::Resolve, COLLEAGUE, "x"), Err(MoveError::NotForYou));
        assert_eq!(lead(Resolved, Move::Confirm, OWNER, ""), Err(MoveError::NotForYou));
        assert_eq!(lead(Owned, Move::TakeOver, OWNER, "x"), Err(MoveError::NotForYou));
    }

    #[test]
    fn taking_over_needs_a_reason_and_somebody_to_take_from() {
        assert_eq!(lead(Owned, Move::TakeOver, COLLEAGUE, " "), Err(MoveError::TextMissing));
        assert_eq!(lead(Open, Move::TakeOver, COLLEAGUE, "x"), Err(MoveError::NotNow));
    }
}
