//! The rooms of live sessions: what one side says waits here until the other has taken it.
//!
//! The server sees sizes and times. It keeps no numbers of frames and remembers nothing of a line that is gone: the two
//! sides number what they say *inside* of their channel, where the server cannot, and make a new handshake at each pairing.
//! So a cut, a restart of this server and a move to another one are the same to them. A room is there as long as one side
//! is.

mod rooms;

use std::sync::Arc;

use axum::body::Bytes;
use deskside_core::id::{PersonId, RequestId};
use deskside_protocol::relay::RelayWord;
use futures_util::future::BoxFuture;

pub(crate) use rooms::Rooms;

use crate::store::Caller;

/// One of the two in a live session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub person: PersonId,
    /// The key of the device that they do it on, 64 hexadecimal digits. Without one, each of theirs counts.
    pub device: Option<String>,
}

impl Party {
    /// Whether it is who calls.
    pub(crate) fn is(&self, caller: &Caller) -> bool {
        let device = caller.device.as_ref().map(|device| &device.key);
        self.person == caller.id && (self.device.is_none() || self.device.as_ref() == device)
    }
}

impl From<PersonId> for Party {
    fn from(person: PersonId) -> Party {
        Party { person, device: None }
    }
}

/// Who the two sides of a live session are. A request may have several at a time, each under its own lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parties {
    /// Whose run it is, on the device that asked.
    pub asker: Party,
    /// Who was let in, on the device that they came with: the power user who has the claim or handed it over, or the owner
    /// of IT.
    pub holder: Party,
    /// The fencing number that they were let in under.
    pub lease: u32,
}

type Know = dyn Fn(&RequestId) -> Option<Parties> + Send + Sync;

/// Knows who the two sides of a live session are, if there is one about a request just now. For tests, which have one at a
/// time.
#[derive(Clone)]
pub struct Sessions(Arc<Know>);

impl Sessions {
    /// What a function says.
    pub fn new(parties: impl Fn(&RequestId) -> Option<Parties> + Send + Sync + 'static) -> Self {
        Sessions(Arc::new(parties))
    }

    pub(crate) fn parties(&self, request: &RequestId) -> Option<Parties> {
        (self.0)(request)
    }
}

impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sessions")
    }
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Asker,
    Holder,
}

/// A room: one request under one lease.
pub(crate) type Room = (RequestId, u32);

/// What a side hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hears {
    /// The server says something.
    Word(RelayWord),
    /// The other side says something.
    Frame(Bytes),
    /// The same side came in once more.
    Elsewhere,
}

/// Brings two sides together, wherever they are connected.
pub(crate) trait Bus: Send + Sync {
    /// Takes the seat of a side in a room. Who sat there hears [`Hears::Elsewhere`].
    fn sit(&self, room: Room, side: Side) -> Box<dyn Seat>;
}

/// A seat in a room, which is free again when it is dropped.
pub(crate) trait Seat: Send {
    /// What there is to hear, at once, if there is anything.
    fn hear(&mut self) -> Option<Hears>;

    /// Whether the other side has room for a frame.
    fn has_room(&self) -> bool;

    /// Says a frame. One for an older pairing, or for nobody, is dropped.
    fn say(&mut self, frame: Bytes);

    /// Comes back when there may be something to hear, or room where there was none. May be dropped and asked again.
    fn stirs(&self) -> BoxFuture<'_, ()>;
}
