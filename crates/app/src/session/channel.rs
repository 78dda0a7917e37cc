//! The encrypted channel between two devices: what arrives is what was said, in order, once, from nobody else; or the
//! channel ends and says why.
//!
//! It is Noise (pattern KK) between the device keys that both sides know beforehand, bound to one request and one lease.
//! It knows no network and no clock: frames go in and come out, and [`super::line`] carries them.
//!
//! **A new handshake at each new line, with message numbers on top**, and not one Noise session over all reconnects. The
//! other way needs a relay that remembers frames by number and says honestly which it had. A server that restarts has
//! forgotten them, so that a second way to go on would be needed anyway; this one way serves a cut, a restart of the
//! server and a restart of either app. It costs one round trip, and gives new keys. So the relay keeps no numbers, and
//! nothing depends on what it says: each side keeps what the other has not acknowledged *inside* the channel, and says in
//! the handshake from which message on it wants to hear.
//!
//! INVARIANT: nothing is delivered and nothing is forgotten because of bytes that the key of the other side has not
//! proved to be of this line. The first message of a handshake can be recorded and played again; what it says counts only
//! when the first sealed frame under its keys has come.

mod frame;
#[cfg(test)]
mod hostile;
mod kept;
mod noise;
#[cfg(test)]
mod tests;

use deskside_core::id::RequestId;
use deskside_core::trust::PublicKey;
use ed25519_dalek::SigningKey;
use snow::{HandshakeState, TransportState};

use frame::{Carries, Frame, Greeting, HEAD, Head, PART, REFUSAL, SEALED, SHAKE, VERSION};
use kept::Kept;
use noise::{Secret, TAG};

/// The longest message, in bytes.
pub const MESSAGE: usize = 1024 * 1024;

/// Which end of a session a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one whose run it is.
    Host,
    /// The one that helps. It begins the handshake.
    Guest,
}

/// Between whom a channel is, and about what. Both sides must mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Between {
    /// The call for help.
    pub request: RequestId,
    /// The fencing number of the claim.
    pub lease: u32,
    /// The device of the power user, as a certificate names it.
    pub guest: PublicKey,
    /// The device of the person who asked, as the request names it.
    pub host: PublicKey,
}

/// Why a channel ended. It stays ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChannelError {
    /// The other app speaks an older version.
    #[error("the other side speaks version {theirs}, which is too old")]
    Older {
        /// Which.
        theirs: u8,
    },
    /// The other app speaks a newer version.
    #[error("the other side speaks version {theirs}, which is too new")]
    Newer {
        /// Which.
        theirs: u8,
    },
    /// The handshake did not hold: another key, another request, or another lease.
    #[error("it is not the other side, or it means something else")]
    Refused,
    /// What came was not what the other side sent: changed, left out, said again, out of order, or of somebody else.
    #[error("something on the way changed what was sent")]
    Tampered,
    /// The other side, which is who it should be, broke the rules of the channel.
    #[error("the other side does not keep to the rules")]
    Rules,
    /// The other side ended it and did not prove that it was it.
    #[error("the other side gave up")]
    GaveUp,
    /// One of both sides closed it.
    #[error("it was closed")]
    Closed,
    /// There was no randomness, or a key that is none.
    #[error("the handshake could not be made")]
    Unable,
}

/// Why a message was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Longer than [`MESSAGE`].
    #[error("the message is too long")]
    TooLong,
    /// Too much is not acknowledged yet: try again when something was heard.
    #[error("too much is on its way")]
    Full,
    /// The channel ended.
    #[error("the channel ended")]
    Ended(#[from] ChannelError),
}

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The handshake held. What was kept is said from here on.
    Secure,
    /// The other side lost its memory since: it was started again. What it had not acknowledged was dropped, and the
    /// numbers of both sides begin at 0. Comes before [`Heard::Secure`].
    Restarted {
        /// The messages that were dropped. Some of them may have arrived before it was started again.
        dropped: Vec<Vec<u8>>,
    },
    /// A message, whole.
    Message(Vec<u8>),
    /// The other side said everything and closed.
    Closed,
}

/// Six digits that both devices of a line can tell and nobody else, for two people who talk to each other: whoever calls and
/// says that they are on the other side can say them.
///
/// # Errors
/// See [`Channel::new`].
pub fn spoken_code(between: &Between, key: &SigningKey) -> Result<String, ChannelError> {
    let side = between.side(&PublicKey::of(key))?;
    let known =
        noise::known_to_both(between, side, &noise::secret_of(key)).map_err(|_| ChannelError::Unable)?;
    let start = known.as_str().get(..12).and_then(|start| u64::from_str_radix(start, 16).ok());
    let digits = start.ok_or(ChannelError::Unable)? % 1_000_000;
    Ok(format!("{:03} {:03}", digits / 1_000, digits % 1_000))
}

impl Between {
    fn side(&self, mine: &PublicKey) -> Result<Side, ChannelError> {
        match (*mine == self.host, *mine == self.guest) {
            (true, false) => Ok(Side::Host),
            (false, true) => Ok(Side::Guest),
            _ => Err(ChannelError::Refused),
        }
    }
}

/// One end of the channel.
pub struct Channel {
    between: Between,
    side: Side,
    secret: Secret,
    version: u8,
    stage: Stage,
    /// What goes out before everything else.
    first: Option<Vec<u8>>,
    epoch: [u8; 16],
    theirs: Option<[u8; 16]>,
    kept: Kept,
    /// How many messages of the other side have arrived whole.
    received: u64,
    /// How many of them it knows of.
    told: u64,
    /// Whether it is owed a sealed frame, with or without something in it.
    owes: bool,
    joining: Vec<u8>,
    closing: bool,
}

/// How far a line has come.
enum Stage {
    /// There is none.
    Apart,
    /// A handshake has begun.
    Shaking(Box<HandshakeState>),
    /// The host has answered. Whether the guest is there now, and not a recording, shows with the next frame.
    Answered(Box<TransportState>, Greeting),
    /// Both know that the other is there.
    Secure(Box<TransportState>),
    Ended(ChannelError),
}

impl Channel {
    /// A channel with a new memory.
    ///
    /// # Errors
    /// [`ChannelError::Refused`] when the key is of neither side or both are the same, [`ChannelError::Unable`] without
    /// randomness.
    pub fn new(between: Between, key: &SigningKey) -> Result<Channel, ChannelError> {
        let side = between.side(&PublicKey::of(key))?;
        let mut epoch = [0; 16];
        getrandom::fill(&mut epoch).map_err(|_| ChannelError::Unable)?;
        Ok(Channel {
            between,
            side,
            secret: noise::secret_of(key),
            version: VERSION,
            stage: Stage::Apart,
            first: None,
            epoch,
            theirs: None,
            kept: Kept::default(),
            received: 0,
            told: 0,
            owes: false,
            joining: Vec::new(),
            closing: false,
        })
    }

    /// Which end this is.
    pub fn side(&self) -> Side {
        self.side
    }

    /// Whether what is sent goes out now.
    pub fn is_secure(&self) -> bool {
        matches!(self.stage, Stage::Secure(_))
    }

    /// Why it ended, if it did.
    pub fn ended(&self) -> Option<ChannelError> {
        match self.stage {
            Stage::Ended(error) => Some(error),
            Stage::Apart | Stage::Shaking(_) | Stage::Answered(..) | Stage::Secure(_) => None,
        }
    }

    /// Whether a message of so many bytes would be taken now, as far as room goes.
    pub fn has_room(&self, length: usize) -> bool {
        self.kept.has_room(length)
    }

    /// Keeps a message until the other side has it. The answer is its number.
    ///
    /// # Errors
    /// See [`SendError`].
    pub fn send(&mut self, message: Vec<u8>) -> Result<u64, SendError> {
        match self.ended() {
            Some(error) => Err(error.into()),
            None if self.closing => Err(ChannelError::Closed.into()),
            None => self.kept.push(message),
        }
    }

    /// Closes when everything was said, and tells the other side that there is no more. Without a line it is over at once;
    /// so it is for the other side when the line is cut just then, which then finds nobody.
    pub fn close(&mut self) {
        self.closing = true;
        if !self.is_secure() && self.ended().is_none() {
            self.end(ChannelError::Closed);
        }
    }

    /// There is a new line to the other side.
    ///
    /// # Errors
    /// Why it ended, if it did.
    pub fn connected(&mut self) -> Result<(), ChannelError> {
        self.disconnected();
        if let Some(error) = self.ended() {
            return Err(error);
        }
        let made = self.begin();
        made.map_err(|_| self.end(ChannelError::Unable))
    }

    fn begin(&mut self) -> Result<(), snow::Error> {
        let mut shaking = noise::handshake(&self.between, self.side, &self.secret)?;
        if self.side == Side::Guest {
            self.first = Some(self.shake(&mut shaking)?);
        }
        self.stage = Stage::Shaking(Box::new(shaking));
        Ok(())
    }

    /// The line is gone. What is not acknowledged is kept.
    pub fn disconnected(&mut self) {
        if self.ended().is_none() {
            self.stage = Stage::Apart;
            self.first = None;
            self.joining = Vec::new();
            self.owes = false;
        }
    }

    /// The next frame for the line, if there is something to say.
    pub fn next_frame(&mut self) -> Option<Vec<u8>> {
        if let Some(frame) = self.first.take() {
            return Some(frame);
        }
        let Stage::Secure(transport) = &mut self.stage else { return None };
        let mut text = Vec::with_capacity(HEAD + PART);
        let acknowledges = self.received;
        let head = |carries, number| Head { carries, number, acknowledges }.bytes();
        let mut is_end = false;
        if let Some(part) = self.kept.part(PART) {
            let carries = if part.is_last { Carries::Last } else { Carries::Part };
            text.extend_from_slice(&head(carries, part.number));
            text.extend_from_slice(part.bytes);
        } else if self.closing {
            text.extend_from_slice(&head(Carries::End, self.kept.count()));
            is_end = true;
        } else if self.owes || self.told < self.received {
            text.extend_from_slice(&head(Carries::Nothing, self.kept.count()));
        } else {
            return None;
        }
        let mut frame = vec![0; 1 + text.len() + TAG];
        frame[0] = SEALED;
        if transport.write_message(&text, &mut frame[1..]).is_err() {
            // Only when the numbers of Noise are used up, which takes longer than a session.
            self.give_up(ChannelError::Unable);
            return self.first.take();
        }
        (self.told, self.owes) = (acknowledges, false);
        if is_end {
            self.end(ChannelError::Closed);
        }
        Some(frame)
    }

    /// A frame came over the line. What it brings comes in this order.
    ///
    /// # Errors
    /// Why the channel ended with it, or had ended. [`Channel::next_frame`] then has a last word for the other side.
    pub fn receive(&mut self, frame: &[u8]) -> Result<Vec<Heard>, ChannelError> {
        if let Some(error) = self.ended() {
            return Err(error);
        }
        let heard = self.hear(frame);
        heard.map_err(|error| self.give_up(error))
    }

    fn hear(&mut self, frame: &[u8]) -> Result<Vec<Heard>, ChannelError> {
        let frame = Frame::read(frame).ok_or(ChannelError::Tampered)?;
        match (frame, std::mem::replace(&mut self.stage, Stage::Apart)) {
            // What comes after a line has gone is of that line.
            (_, Stage::Apart) => Ok(Vec::new()),
            (Frame::Refusal { code, version }, _) => Err(match code {
                WHY_VERSION => self.other_version(version).unwrap_or(ChannelError::GaveUp),
                _ => ChannelError::GaveUp,
            }),
            (Frame::Shake { version, noise }, Stage::Shaking(shaking)) => match self.other_version(version) {
                Some(error) => Err(error),
                None => self.hear_shake(noise, shaking),
            },
            (Frame::Sealed(noise), Stage::Answered(transport, greeting)) => {
                let text = open(noise, transport, &mut self.stage)?;
                let mut heard = self.meet(&greeting)?;
                heard.extend(self.hear_text(&text)?);
                Ok(heard)
            }
            (Frame::Sealed(noise), Stage::Secure(transport)) => {
                let text = open(noise, transport, &mut self.stage)?;
                Ok(self.hear_text(&text)?.into_iter().collect())
            }
            (Frame::Shake { .. } | Frame::Sealed(_), _) => Err(ChannelError::Tampered),
        }
    }

    fn other_version(&self, theirs: u8) -> Option<ChannelError> {
        match theirs.cmp(&self.version) {
            std::cmp::Ordering::Less => Some(ChannelError::Older { theirs }),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(ChannelError::Newer { theirs }),
        }
    }

    fn hear_shake(
        &mut self,
        noise: &[u8],
        mut shaking: Box<HandshakeState>,
    ) -> Result<Vec<Heard>, ChannelError> {
        let mut text = [0; 256];
        let length = shaking.read_message(noise, &mut text).map_err(|_| ChannelError::Refused)?;
        let greeting = Greeting::read(&text[..length]).ok_or(ChannelError::Rules)?;
        match self.side {
            Side::Host => {
                self.first = Some(self.shake(&mut shaking).map_err(|_| ChannelError::Unable)?);
                let transport = shaking.into_transport_mode().map_err(|_| ChannelError::Unable)?;
                self.stage = Stage::Answered(Box::new(transport), greeting);
                Ok(Vec::new())
            }
            Side::Guest => {
                let transport = shaking.into_transport_mode().map_err(|_| ChannelError::Unable)?;
                self.stage = Stage::Secure(Box::new(transport));
                // The host waits for it, to know that the guest is there.
                self.owes = true;
                self.meet(&greeting)
            }
        }
    }

    /// Our message of the handshake.
    fn shake(&self, shaking: &mut HandshakeState) -> Result<Vec<u8>, snow::Error> {
        let knows = self.theirs.unwrap_or_default();
        let greeting = Greeting { epoch: self.epoch, knows, next: self.received };
        let mut frame = vec![0; 256];
        frame[..2].copy_from_slice(&[SHAKE, self.version]);
        let length = shaking.write_message(&greeting.bytes(), &mut frame[2..])?;
        frame.truncate(2 + length);
        Ok(frame)
    }

    /// The other side is there, and this is where it stands.
    fn meet(&mut self, greeting: &Greeting) -> Result<Vec<Heard>, ChannelError> {
        let mut heard = Vec::new();
        if self.theirs.is_some_and(|known| known != greeting.epoch) {
            heard.push(Heard::Restarted { dropped: self.kept.restart() });
            self.received = 0;
        }
        self.theirs = Some(greeting.epoch);
        let next = if greeting.knows == self.epoch { greeting.next } else { 0 };
        if !self.kept.resume(next) {
            return Err(ChannelError::Rules);
        }
        self.told = self.received;
        heard.push(Heard::Secure);
        Ok(heard)
    }

    fn hear_text(&mut self, text: &[u8]) -> Result<Option<Heard>, ChannelError> {
        let (head, bytes) = Head::read(text).ok_or(ChannelError::Rules)?;
        if !self.kept.acknowledged(head.acknowledges) {
            return Err(ChannelError::Rules);
        }
        if head.number != self.received {
            return Err(ChannelError::Rules);
        }
        let between_parts = !self.joining.is_empty();
        match head.carries {
            Carries::Part | Carries::Last => {
                if self.joining.len() + bytes.len() > MESSAGE {
                    return Err(ChannelError::Rules);
                }
                self.joining.extend_from_slice(bytes);
                if head.carries == Carries::Part {
                    return if bytes.is_empty() { Err(ChannelError::Rules) } else { Ok(None) };
                }
                self.received += 1;
                Ok(Some(Heard::Message(std::mem::take(&mut self.joining))))
            }
            Carries::Nothing | Carries::End if between_parts || !bytes.is_empty() => Err(ChannelError::Rules),
            Carries::Nothing => Ok(None),
            Carries::End => {
                self.end(ChannelError::Closed);
                Ok(Some(Heard::Closed))
            }
        }
    }

    /// Ends because of an error, with a last word.
    fn give_up(&mut self, error: ChannelError) -> ChannelError {
        let code = match error {
            ChannelError::Older { .. } | ChannelError::Newer { .. } => Some(WHY_VERSION),
            ChannelError::Refused | ChannelError::Tampered | ChannelError::Rules | ChannelError::Unable => {
                Some(WHY_OTHER)
            }
            ChannelError::GaveUp | ChannelError::Closed => None,
        };
        let error = self.end(error);
        self.first = code.map(|code| vec![REFUSAL, code, self.version]);
        error
    }

    fn end(&mut self, error: ChannelError) -> ChannelError {
        self.stage = Stage::Ended(error);
        self.first = None;
        self.kept.restart();
        self.joining = Vec::new();
        error
    }
}

/// In a refusal: the versions differ.
const WHY_VERSION: u8 = 1;
/// In a refusal: anything else.
const WHY_OTHER: u8 = 2;

/// Opens a sealed frame, and goes on.
fn open(
    noise: &[u8],
    mut transport: Box<TransportState>,
    stage: &mut Stage,
) -> Result<Vec<u8>, ChannelError> {
    let mut text = vec![0; noise.len()];
    let length = transport.read_message(noise, &mut text).map_err(|_| ChannelError::Tampered)?;
    text.truncate(length);
    *stage = Stage::Secure(transport);
    Ok(text)
}
