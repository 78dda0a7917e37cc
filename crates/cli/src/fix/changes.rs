//! *What we changed on this computer*: each change, how it stands, and the way back.

use deskside_app::view::{ChangeStand, ChangeView};
use deskside_core::facts;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::offer::{Act, Offers};
use super::plan;
use crate::layout::Layout;
use crate::words::Own;

/// Writes a change.
pub(crate) fn write(layout: &mut Layout, own: &Own, change: &ChangeView) {
    layout.text(&change.title);
    let at = Timestamp::from_millisecond(change.at.0).unwrap_or(Timestamp::UNIX_EPOCH);
    let time = at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string();
    let by = match change.decided_by.as_str() {
        "" => time,
        name => own.with("change-by", facts! { "time" => time, "name" => name }),
    };
    layout.note(&by);
    plan::effects(layout, own, &change.effects);
    let stands = match change.state {
        ChangeStand::HalfDone => Some("stands-half-done"),
        ChangeStand::Done => None,
        ChangeStand::NotSeen => Some("stands-not-seen"),
        ChangeStand::Failed => Some("stands-failed"),
        ChangeStand::Undone => Some("stands-undone"),
        ChangeStand::Left => Some("stands-left"),
    };
    stands.iter().for_each(|key| layout.note(&own.say(key)));
    change.note.iter().for_each(|note| layout.note(note));
}

/// Offers the way back from a change, if there is one.
pub(crate) fn offer(offers: &mut Offers, own: &Own, change: &ChangeView) {
    let title = facts! { "title" => change.title.as_str() };
    if change.can_undo {
        offers.number(own.with("undo", title.clone()), Act::Undo(change.id.clone()));
    }
    if change.state == ChangeStand::HalfDone {
        offers.number(own.with("leave-change", title), Act::LeaveChange(change.id.clone()));
    }
}
