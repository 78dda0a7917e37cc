//! What the rows of a table say without Cedar, for whoever has very many questions.
//!
//! INVARIANT: this decides about nobody. Cedar decides; a property test holds the two together.

use super::almost::is_for;
use super::decide::built_in_id;
use super::table::{Calendar, Row};
use super::{Clearance, Context, Who, built_in};
use crate::id::BoundaryId;

/// The strictest clearance of the rows that apply, if any does.
pub(super) fn strictest(
    rows: &[&Row],
    calendar: Option<&Calendar>,
    who: &Who,
    context: &Context,
) -> Option<Clearance> {
    applying(rows, calendar, who, context).map(|row| row.clearance).max()
}

/// The boundaries that say so, in order.
pub(super) fn deciding(
    rows: &[&Row],
    calendar: Option<&Calendar>,
    who: &Who,
    context: &Context,
) -> Vec<BoundaryId> {
    let Some(highest) = strictest(rows, calendar, who, context) else {
        return vec![built_in_id(built_in::NO_RULE)];
    };
    let all = applying(rows, calendar, who, context).filter(|row| row.clearance == highest);
    let mut names: Vec<BoundaryId> = all.map(|row| row.id.clone()).collect();
    names.sort();
    names
}

fn applying<'a>(
    rows: &[&'a Row],
    calendar: Option<&Calendar>,
    who: &Who,
    context: &Context,
) -> impl Iterator<Item = &'a Row> {
    rows.iter()
        .copied()
        .filter(move |row| is_for(row, who) && row.when.unmet(calendar, who, context).is_empty())
}
