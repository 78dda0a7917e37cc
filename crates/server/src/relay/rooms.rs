//! Rooms in the memory of this process.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use deskside_protocol::relay::{PAIRING, RelayWord};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::Notify;

use super::{Bus, Hears, Room, Seat, Side};
use crate::limits::{WAITING_BYTES, WAITING_FRAMES};

/// All rooms that somebody is in.
#[derive(Default)]
pub(crate) struct Rooms(Arc<Mutex<HashMap<Room, Arc<Shared>>>>);

/// A room, as its two sides share it.
#[derive(Default)]
struct Shared {
    inside: Mutex<Inside>,
    stirs: [Notify; 2],
}

#[derive(Default)]
struct Inside {
    /// Counts who came in, so that each seat is known by its number.
    came: u64,
    pairing: u32,
    sides: [Option<Sitting>; 2],
}

/// Who sits, and what waits for them.
#[derive(Default)]
struct Sitting {
    number: u64,
    waiting: VecDeque<Hears>,
    /// Of the frames that wait.
    bytes: usize,
}

struct Chair {
    rooms: Arc<Mutex<HashMap<Room, Arc<Shared>>>>,
    room: Room,
    shared: Arc<Shared>,
    at: usize,
    number: u64,
}

impl Bus for Rooms {
    fn sit(&self, room: Room, side: Side) -> Box<dyn Seat> {
        let at = match side {
            Side::Asker => 0,
            Side::Holder => 1,
        };
        // Held until somebody sits, so that the last one who goes does not take the room away in between.
        let mut rooms = lock(&self.0);
        let shared = rooms.entry(room.clone()).or_default().clone();
        let number = {
            let mut inside = lock(&shared.inside);
            inside.came += 1;
            let number = inside.came;
            inside.sides[at] = Some(Sitting { number, ..Sitting::default() });
            inside.comes();
            number
        };
        drop(rooms);
        shared.stirs.iter().for_each(Notify::notify_one);
        Box::new(Chair { rooms: self.0.clone(), room, shared, at, number })
    }
}

impl Inside {
    /// Somebody came: whatever was under way is of a line that is gone.
    fn comes(&mut self) {
        let word = match &self.sides {
            [Some(_), Some(_)] => {
                self.pairing += 1;
                RelayWord::Paired { pairing: self.pairing }
            }
            _ => RelayWord::Alone,
        };
        for sitting in self.sides.iter_mut().flatten() {
            sitting.waiting.clear();
            sitting.bytes = 0;
            sitting.waiting.push_back(Hears::Word(word));
        }
    }

    /// Somebody went: what they had said is still heard, and then that they went.
    fn goes(&mut self, at: usize) {
        self.sides[at] = None;
        if let Some(left) = &mut self.sides[1 - at] {
            left.waiting.push_back(Hears::Word(RelayWord::Alone));
        }
    }
}

impl Seat for Chair {
    fn hear(&mut self) -> Option<Hears> {
        let mut inside = lock(&self.shared.inside);
        let Some(mine) = inside.sides[self.at].as_mut().filter(|mine| mine.number == self.number) else {
            return Some(Hears::Elsewhere);
        };
        let was_full = mine.is_full();
        let heard = mine.waiting.pop_front()?;
        if let Hears::Frame(frame) = &heard {
            mine.bytes -= frame.len();
        }
        if was_full && !mine.is_full() {
            self.shared.stirs[1 - self.at].notify_one();
        }
        Some(heard)
    }

    fn has_room(&self) -> bool {
        let inside = lock(&self.shared.inside);
        inside.sides[1 - self.at].as_ref().is_none_or(|theirs| !theirs.is_full())
    }

    fn say(&mut self, frame: Bytes) {
        let mut inside = lock(&self.shared.inside);
        let is_mine = inside.sides[self.at].as_ref().is_some_and(|mine| mine.number == self.number);
        let is_now =
            frame.first_chunk::<PAIRING>().is_some_and(|bytes| *bytes == inside.pairing.to_be_bytes());
        let Some(theirs) = inside.sides[1 - self.at].as_mut().filter(|_| is_mine && is_now) else { return };
        theirs.bytes += frame.len();
        theirs.waiting.push_back(Hears::Frame(frame));
        self.shared.stirs[1 - self.at].notify_one();
    }

    fn stirs(&self) -> BoxFuture<'_, ()> {
        self.shared.stirs[self.at].notified().boxed()
    }
}

impl Sitting {
    fn is_full(&self) -> bool {
        self.waiting.len() >= WAITING_FRAMES || self.bytes >= WAITING_BYTES
    }
}

impl Drop for Chair {
    fn drop(&mut self) {
        let mut rooms = lock(&self.rooms);
        let mut inside = lock(&self.shared.inside);
        if inside.sides[self.at].as_ref().is_some_and(|mine| mine.number == self.number) {
            inside.goes(self.at);
            self.shared.stirs[1 - self.at].notify_one();
            if inside.sides.iter().all(Option::is_none) {
                rooms.remove(&self.room);
            }
        } else {
            // Who came after it may have slept on the bell that rang for this one.
            self.shared.stirs[self.at].notify_one();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(lease: u32) -> Room {
        ("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(), lease)
    }

    fn frame(pairing: u32, text: &[u8]) -> Bytes {
        [&pairing.to_be_bytes(), text].concat().into()
    }

    fn word(word: RelayWord) -> Option<Hears> {
        Some(Hears::Word(word))
    }

    #[test]
    fn two_sides_of_one_room_hear_each_other_and_nobody_else() {
        let rooms = Rooms::default();
        let mut asker = rooms.sit(room(1), Side::Asker);
        assert_eq!(asker.hear(), word(RelayWord::Alone));
        asker.say(frame(0, b"nobody"));
        let mut holder = rooms.sit(room(1), Side::Holder);
        let mut other = rooms.sit(room(2), Side::Holder);
        assert_eq!(other.hear(), word(RelayWord::Alone));
        for side in [&mut asker, &mut holder] {
            assert_eq!(side.hear(), word(RelayWord::Paired { pairing: 1 }));
            assert_eq!(side.hear(), None);
        }
        asker.say(frame(1, b"one"));
        asker.say(frame(1, b"two"));
        holder.say(frame(1, b"three"));
        assert_eq!(holder.hear(), Some(Hears::Frame(frame(1, b"one"))));
        assert_eq!(holder.hear(), Some(Hears::Frame(frame(1, b"two"))));
        assert_eq!(asker.hear(), Some(Hears::Frame(frame(1, b"three"))));
        assert_eq!((asker.hear(), holder.hear(), other.hear()), (None, None, None));
    }

    #[test]
    fn nothing_of_a_line_that_is_gone_comes_over_a_new_one() {
        let rooms = Rooms::default();
        let mut asker = rooms.sit(room(1), Side::Asker);
        let mut holder = rooms.sit(room(1), Side::Holder);
        asker.say(frame(1, b"waits"));
        let mut again = rooms.sit(room(1), Side::Holder);
        assert_eq!(holder.hear(), Some(Hears::Elsewhere));
        holder.say(frame(2, b"too late"));
        drop(holder);
        asker.say(frame(1, b"of the old line"));
        asker.say(frame(2, b"of the new line"));
        asker.say(b"no".as_slice().into());
        assert_eq!(again.hear(), word(RelayWord::Paired { pairing: 2 }));
        assert_eq!(again.hear(), Some(Hears::Frame(frame(2, b"of the new line"))));
        assert_eq!(again.hear(), None);
        assert_eq!(asker.hear(), word(RelayWord::Paired { pairing: 2 }), "only the newest counts");
        again.say(frame(2, b"last words"));
        drop(again);
        assert_eq!(asker.hear(), Some(Hears::Frame(frame(2, b"last words"))));
        assert_eq!(asker.hear(), word(RelayWord::Alone));
        drop(asker);
        assert!(lock(&rooms.0).is_empty(), "nothing is kept of an empty room");
    }

    #[tokio::test]
    async fn who_is_too_fast_for_the_other_waits_until_there_is_room() {
        let rooms = Rooms::default();
        let mut asker = rooms.sit(room(1), Side::Asker);
        let mut holder = rooms.sit(room(1), Side::Holder);
        asker.stirs().await;
        assert_eq!(holder.hear(), word(RelayWord::Paired { pairing: 1 }));
        for _ in 0..WAITING_FRAMES {
            assert!(asker.has_room());
            asker.say(frame(1, b""));
        }
        assert!(!asker.has_room() && holder.has_room());
        holder.hear();
        asker.stirs().await;
        assert!(asker.has_room());
        while holder.hear().is_some() {}
        while asker.has_room() {
            asker.say(frame(1, &[0; 65_536]));
        }
        let mut waiting = 0;
        while let Some(Hears::Frame(frame)) = holder.hear() {
            waiting += frame.len();
        }
        assert!((WAITING_BYTES..WAITING_BYTES + 70_000).contains(&waiting));
    }
}
