//! How a channel is laid out in bytes: the frames that the relay sees, and what is inside of them.
//!
//! Outside, where the relay can read: a kind, then
//! - *shake*: the version of this layout, then a message of the Noise handshake with a [`Greeting`] inside;
//! - *sealed*: a Noise message with a [`Head`] and the bytes of a part inside;
//! - *refusal*: why, and the version of this layout. Nothing proves it: it says in words what the other side would
//!   otherwise see as silence, and ends a channel, which the relay can do anyway.

use super::noise::TAG;

/// The version of this layout. It is also in the domain of the handshake, so that nobody can turn it back.
pub(super) const VERSION: u8 = 1;
/// The most bytes of a message in one frame. A Noise message could have 65,535; shorter ones keep buffers small, and let
/// an acknowledgement through in between.
pub(super) const PART: usize = 16 * 1024;
/// The longest Noise message that is read.
const LONGEST: usize = 65_535;

pub(super) const SHAKE: u8 = 1;
pub(super) const SEALED: u8 = 2;
pub(super) const REFUSAL: u8 = 3;

/// A frame, taken apart as far as it can be without a key.
pub(super) enum Frame<'a> {
    Shake { version: u8, noise: &'a [u8] },
    Sealed(&'a [u8]),
    Refusal { code: u8, version: u8 },
}

impl Frame<'_> {
    pub(super) fn read(bytes: &[u8]) -> Option<Frame<'_>> {
        match bytes {
            [SHAKE, version, noise @ ..] if noise.len() <= 256 => {
                Some(Frame::Shake { version: *version, noise })
            }
            [SEALED, noise @ ..] if (TAG + HEAD..=LONGEST).contains(&noise.len()) => {
                Some(Frame::Sealed(noise))
            }
            [REFUSAL, code, version] => Some(Frame::Refusal { code: *code, version: *version }),
            _ => None,
        }
    }
}

/// What each side says of itself in the handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Greeting {
    /// Who speaks: made anew at each start, so that a side that lost its memory is known.
    pub(super) epoch: [u8; 16],
    /// Whom it knows; zeros for nobody.
    pub(super) knows: [u8; 16],
    /// The number of the message that it wants next, of the one that it knows.
    pub(super) next: u64,
}

impl Greeting {
    pub(super) fn bytes(&self) -> [u8; 40] {
        let mut bytes = [0; 40];
        bytes[..16].copy_from_slice(&self.epoch);
        bytes[16..32].copy_from_slice(&self.knows);
        bytes[32..].copy_from_slice(&self.next.to_be_bytes());
        bytes
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Greeting> {
        let (epoch, rest) = bytes.split_first_chunk()?;
        let (knows, rest) = rest.split_first_chunk()?;
        let next = u64::from_be_bytes(rest.try_into().ok()?);
        Some(Greeting { epoch: *epoch, knows: *knows, next })
    }
}

/// Bytes of a [`Head`].
pub(super) const HEAD: usize = 17;

/// What a sealed frame carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carries {
    /// A part of a message that has more.
    Part,
    /// The last part of a message.
    Last,
    /// Nothing but the acknowledgement.
    Nothing,
    /// The end: nothing follows. Its number is how many messages there were.
    End,
}

/// The beginning of what is in a sealed frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) carries: Carries,
    /// The number of the message.
    pub(super) number: u64,
    /// How many messages of the other side have arrived whole.
    pub(super) acknowledges: u64,
}

impl Head {
    pub(super) fn bytes(&self) -> [u8; HEAD] {
        let mut bytes = [0; HEAD];
        bytes[0] = match self.carries {
            Carries::Part => 0,
            Carries::Last => 1,
            Carries::Nothing => 2,
            Carries::End => 3,
        };
        bytes[1..9].copy_from_slice(&self.number.to_be_bytes());
        bytes[9..].copy_from_slice(&self.acknowledges.to_be_bytes());
        bytes
    }

    /// The head, and what comes after it.
    pub(super) fn read(bytes: &[u8]) -> Option<(Head, &[u8])> {
        let (head, rest) = bytes.split_first_chunk::<HEAD>()?;
        let carries = match head[0] {
            0 => Carries::Part,
            1 => Carries::Last,
            2 => Carries::Nothing,
            3 => Carries::End,
            _ => return None,
        };
        let number = u64::from_be_bytes(head[1..9].try_into().ok()?);
        let acknowledges = u64::from_be_bytes(head[9..].try_into().ok()?);
        Some((Head { carries, number, acknowledges }, rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_as_it_was_and_anything_else_is_not_read() {
        let greeting = Greeting { epoch: [1; 16], knows: [2; 16], next: u64::MAX - 1 };
        assert_eq!(Greeting::read(&greeting.bytes()), Some(greeting));
        assert_eq!(Greeting::read(&greeting.bytes()[..39]), None);
        for carries in [Carries::Part, Carries::Last, Carries::Nothing, Carries::End] {
            let head = Head { carries, number: 3, acknowledges: 1 << 40 };
            assert_eq!(Head::read(&[&head.bytes()[..], b"abc"].concat()), Some((head, b"abc".as_slice())));
        }
        assert_eq!(Head::read(&[9; 40]), None);
        for bad in [&[][..], &[0], &[SHAKE], &[SEALED, 1, 2], &[REFUSAL, 1], &[REFUSAL, 1, 1, 1], &[4; 50]] {
            assert!(Frame::read(bad).is_none(), "{bad:?}");
        }
    }
}
