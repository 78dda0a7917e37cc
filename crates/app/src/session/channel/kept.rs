//! What was said and not yet acknowledged: numbered, bounded, and ready to be said again.

use std::collections::VecDeque;

use super::{MESSAGE, SendError};

/// How many messages are kept at most.
const MESSAGES: usize = 256;
/// How many bytes they have together at most.
const BYTES: usize = 2 * MESSAGE;

/// The messages that the other side has not acknowledged.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// The number of the oldest one that is kept.
    base: u64,
    messages: VecDeque<Vec<u8>>,
    bytes: usize,
    /// Which is to be said next, as a place in `messages`, and from which byte on.
    next: (usize, usize),
}

/// A part of a message.
pub(super) struct Part<'a> {
    pub(super) number: u64,
    pub(super) bytes: &'a [u8],
    pub(super) is_last: bool,
}

impl Kept {
    /// Keeps one more message, to be said. The answer is its number.
    pub(super) fn push(&mut self, message: Vec<u8>) -> Result<u64, SendError> {
        if message.len() > MESSAGE {
            return Err(SendError::TooLong);
        }
        if !self.has_room(message.len()) {
            return Err(SendError::Full);
        }
        self.bytes += message.len();
        self.messages.push_back(message);
        Ok(self.count() - 1)
    }

    /// Whether a message of so many bytes fits in.
    pub(super) fn has_room(&self, length: usize) -> bool {
        self.messages.len() < MESSAGES && self.bytes + length <= BYTES
    }

    /// How many messages there were, from the first of all on.
    pub(super) fn count(&self) -> u64 {
        self.base + self.messages.len() as u64
    }

    /// The next part to be said, of so many bytes at most.
    pub(super) fn part(&mut self, most: usize) -> Option<Part<'_>> {
        let (place, from) = self.next;
        let message = self.messages.get(place)?;
        let rest = &message[from..];
        let bytes = &rest[..rest.len().min(most)];
        let is_last = bytes.len() == rest.len();
        self.next = if is_last { (place + 1, 0) } else { (place, from + bytes.len()) };
        Some(Part { number: self.base + place as u64, bytes, is_last })
    }

    /// The other side has this many. False if it cannot have: more than were said whole, or fewer than it had before.
    pub(super) fn acknowledged(&mut self, count: u64) -> bool {
        let Some(more) = count.checked_sub(self.base).and_then(|more| usize::try_from(more).ok()) else {
            return false;
        };
        if more > self.next.0 {
            return false;
        }
        self.forget(more);
        true
    }

    /// The other side wants to go on with this number. False if that cannot be.
    pub(super) fn resume(&mut self, number: u64) -> bool {
        let more = number.checked_sub(self.base).and_then(|more| usize::try_from(more).ok());
        let Some(more) = more.filter(|more| *more <= self.messages.len()) else { return false };
        self.forget(more);
        self.next = (0, 0);
        true
    }

    /// Begins again with number 0. The answer is the messages that were kept.
    pub(super) fn restart(&mut self) -> Vec<Vec<u8>> {
        std::mem::take(self).messages.into()
    }

    fn forget(&mut self, count: usize) {
        for message in self.messages.drain(..count) {
            self.bytes -= message.len();
        }
        self.base += count as u64;
        self.next.0 = self.next.0.saturating_sub(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_acknowledged_makes_room_and_what_is_not_is_said_again() {
        let mut kept = Kept::default();
        for number in 0..MESSAGES as u64 {
            assert_eq!(kept.push(vec![1, 2, 3]), Ok(number));
        }
        assert_eq!(kept.push(vec![]), Err(SendError::Full));
        assert!(!kept.acknowledged(1), "it was not said yet");
        let part = kept.part(2).unwrap();
        assert_eq!((part.number, part.bytes, part.is_last), (0, [1, 2].as_slice(), false));
        assert!(!kept.acknowledged(1), "it was not said whole");
        assert!(kept.part(2).unwrap().is_last);
        assert!(kept.part(9).unwrap().is_last);
        assert!(kept.acknowledged(1));
        assert!(!kept.acknowledged(0), "it had one already");
        assert_eq!(kept.push(vec![4]), Ok(MESSAGES as u64));
        assert!(!kept.resume(MESSAGES as u64 + 2) && !kept.resume(0));
        assert!(kept.resume(1));
        assert_eq!(kept.part(9).unwrap().number, 1);
        assert_eq!(kept.restart().len(), MESSAGES);
        assert_eq!(kept.push(vec![]), Ok(0));
        let part = kept.part(9).unwrap();
        assert!(part.is_last && part.bytes.is_empty(), "an empty message is a message");
        assert!(kept.part(9).is_none());
    }

    #[test]
    fn a_message_has_a_largest_size_and_so_have_all_together() {
        let mut kept = Kept::default();
        assert_eq!(kept.push(vec![0; MESSAGE + 1]), Err(SendError::TooLong));
        kept.push(vec![0; MESSAGE]).unwrap();
        kept.push(vec![0; MESSAGE]).unwrap();
        assert_eq!(kept.push(vec![0]), Err(SendError::Full));
    }
}
