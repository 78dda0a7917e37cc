//! The line of a session: carries a channel over the relay of the server, and connects again for as long as it is worth it.
//!
//! What is sent waits while there is no line, up to what the channel keeps; then [`Line::send`] waits too. Whoever reads
//! slowly slows down who sends. So both are to be done side by side, and not one after the other.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use deskside_core::id::{Digest, Millis};
use deskside_protocol::endpoints::CLOSE_SIGNED_OUT;
use deskside_protocol::relay::{CLOSE_ELSEWHERE, CLOSE_OVER, FRAME, PAIRING, RELAY, RelayWord};
use ed25519_dalek::SigningKey;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, sleep_until, timeout};
use tokio_tungstenite::tungstenite;
use tokio_tungstenite::tungstenite::protocol::Message;

use super::channel::{Between, Channel, ChannelError, Heard, MESSAGE, SendError};
use crate::client::Client;
use crate::error::AppError;
use crate::ports::Clock;
use crate::socket::{NoSocket, Socket, connect};

/// The first pause between two tries to connect, and the longest. Each is cut by chance to between half and all of it, so
/// that not everybody comes back at once.
const PAUSE: Duration = Duration::from_millis(300);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// How often we ask whether the server is there, and how long we listen to nobody. A laptop that wakes up finds out soon.
const PING: Duration = Duration::from_secs(7);
const SILENCE: Duration = Duration::from_secs(18);
/// How long the last words may take.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How many messages wait between the line and whoever uses it, each way.
const WAITING: usize = 16;

/// Where the relay is, and who calls.
pub struct Relay {
    /// The address of the server, such as `https://desk.example:8443`.
    pub server: String,
    /// The SHA-256 of its public key.
    pub pin: Digest,
    /// The session of the person.
    pub token: String,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// It was not secure yet.
    Connecting,
    /// What is sent arrives.
    Secure,
    /// This device does not reach the server.
    Reconnecting {
        /// Since when.
        since: Millis,
    },
    /// This device reaches the server, and the other one does not.
    Away {
        /// Since when.
        since: Millis,
    },
    /// It is over.
    Ended(WhyEnded),
}

/// Why a line ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyEnded {
    /// The channel ended: closed, or something was wrong.
    Channel(ChannelError),
    /// The claim ended, or was never there.
    Over,
    /// This person opened the session once more, here or on another computer.
    Elsewhere,
    /// This person is not signed in any more.
    SignedOut,
    /// Something failed here.
    Failed,
}

/// One side of a session, for whoever speaks and listens on it. It ends when it is dropped.
pub struct Line {
    said: mpsc::Sender<Vec<u8>>,
    heard: mpsc::Receiver<Heard>,
    state: watch::Receiver<LineState>,
}

impl Line {
    /// Opens a line. It connects by itself, on the runtime that this is called on.
    ///
    /// # Errors
    /// When the key belongs to neither side, or the server has no usable address.
    pub fn open(
        relay: Relay,
        between: Between,
        key: &SigningKey,
        clock: Arc<dyn Clock>,
    ) -> Result<Line, AppError> {
        let channel = Channel::new(between.clone(), key).map_err(AppError::internal)?;
        let path = RELAY.path.replace("{id}", between.request.as_str());
        let client = Client::new(&relay.server, &relay.pin)?.signed_in(relay.token);
        let (said, takes) = mpsc::channel(WAITING);
        let (gives, heard) = mpsc::channel(WAITING);
        let (tells, state) = watch::channel(LineState::Connecting);
        let carrier = Carrier {
            client,
            path: format!("{path}?lease={}", between.lease),
            channel,
            clock,
            takes,
            gives,
            tells,
            held: None,
            to_give: VecDeque::new(),
            pairing: None,
            since: None,
            heard: Millis(0),
            closing: None,
        };
        tokio::spawn(carrier.run());
        Ok(Line { said, heard, state })
    }

    /// Sends a message. Waits while too much is on its way.
    ///
    /// # Errors
    /// [`SendError::TooLong`], or that the line ended.
    pub async fn send(&self, message: Vec<u8>) -> Result<(), SendError> {
        if message.len() > MESSAGE {
            return Err(SendError::TooLong);
        }
        self.said.send(message).await.map_err(|_| SendError::Ended(self.why_channel()))
    }

    fn why_channel(&self) -> ChannelError {
        match self.state() {
            LineState::Ended(WhyEnded::Channel(error)) => error,
            _ => ChannelError::Closed,
        }
    }

    /// Something to speak with beside [`Line::hear`].
    pub fn voice(&self) -> Voice {
        Voice(self.said.clone())
    }

    /// Waits for what the other side says. None when the line has ended and everything was heard.
    pub async fn hear(&mut self) -> Option<Heard> {
        self.heard.recv().await
    }

    /// How it stands.
    pub fn state(&self) -> LineState {
        *self.state.borrow()
    }

    /// Tells how it stands, each time that it changes.
    pub fn watch(&self) -> watch::Receiver<LineState> {
        self.state.clone()
    }

    /// Says everything that was sent, tells the other side that there is no more, and ends; at once, when the line is not
    /// secure just then. The answer is why it ended, which may have been something else.
    pub async fn close(self) -> WhyEnded {
        let Line { said, mut heard, mut state } = self;
        drop(said);
        // What still comes is heard by nobody, and must not hold up the end.
        let ended = state.wait_for(|state| matches!(state, LineState::Ended(_))).map(|state| match state {
            Ok(state) => match *state {
                LineState::Ended(why) => why,
                _ => WhyEnded::Failed,
            },
            Err(_) => WhyEnded::Failed,
        });
        tokio::pin!(ended);
        loop {
            tokio::select! {
                why = &mut ended => return why,
                Some(_) = heard.recv() => {}
            }
        }
    }
}

/// What somebody who does not hold the line speaks with, while another one listens on it. The line closes when its voices
/// are gone as well.
#[derive(Clone)]
pub struct Voice(mpsc::Sender<Vec<u8>>);

impl Voice {
    /// Waits until there is room for a message, and says it. May be dropped and asked again: then nothing was said. False
    /// when the line has ended.
    pub async fn say(&self, message: impl FnOnce() -> Option<Vec<u8>>) -> bool {
        let Ok(place) = self.0.reserve().await else { return false };
        if let Some(message) = message() {
            place.send(message);
        }
        true
    }
}

/// What carries a line, on its own.
struct Carrier {
    client: Client,
    path: String,
    channel: Channel,
    clock: Arc<dyn Clock>,
    takes: mpsc::Receiver<Vec<u8>>,
    gives: mpsc::Sender<Heard>,
    tells: watch::Sender<LineState>,
    /// A message that the channel has no room for yet.
    held: Option<Vec<u8>>,
    to_give: VecDeque<Heard>,
    /// Which pairing of the two sides this is, while both are there.
    pairing: Option<u32>,
    /// Since when it is not secure, once it was.
    since: Option<Millis>,
    /// When anything was heard last.
    heard: Millis,
    /// Until when the last words may take, once nobody sends any more.
    closing: Option<Instant>,
}

/// Why a connection is not used any more.
enum Gone {
    /// It was cut.
    Cut,
    /// There is no use in another one.
    Ended(WhyEnded),
}

impl From<ChannelError> for Gone {
    fn from(error: ChannelError) -> Self {
        Gone::Ended(WhyEnded::Channel(error))
    }
}

impl Carrier {
    async fn run(mut self) {
        let why = self.carry().await;
        tracing::debug!(?why, "the line of a session ended");
        self.tells.send_replace(LineState::Ended(why));
        // What arrived before the end is still heard, if somebody listens.
        for heard in std::mem::take(&mut self.to_give) {
            if self.gives.send(heard).await.is_err() {
                return;
            }
        }
    }

    /// Connects, again and again. The answer is why that came to its end.
    async fn carry(&mut self) -> WhyEnded {
        let mut pause = PAUSE;
        loop {
            let (client, path) = (self.client.clone(), self.path.clone());
            let gone = match self.meanwhile(connect(&client, &path, FRAME)).await {
                Err(gone) => gone,
                Ok(Err(no_socket)) => why_not(no_socket),
                Ok(Ok(socket)) => self.talk(socket, &mut pause).await,
            };
            if let Gone::Ended(why) = gone {
                return why;
            }
            // It was gone before that was noticed.
            self.apart(self.heard, |since| LineState::Reconnecting { since });
            if let Err(Gone::Ended(why)) = self.meanwhile(sleep(by_chance(pause))).await {
                return why;
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Does something, and takes and gives messages meanwhile.
    async fn meanwhile<T>(&mut self, what: impl Future<Output = T>) -> Result<T, Gone> {
        tokio::pin!(what);
        loop {
            self.settle();
            if let Some(error) = self.channel.ended() {
                return Err(error.into());
            }
            tokio::select! {
                done = &mut what => return Ok(done),
                moved = self.move_on() => moved?,
            }
        }
    }

    /// Talks on one connection, until it is gone.
    async fn talk(&mut self, socket: Socket, pause: &mut Duration) -> Gone {
        self.pairing = None;
        let (sink, stream) = socket.split();
        let (frames, queue) = mpsc::channel(WAITING);
        let mut writing = Box::pin(write(sink, queue));
        let gone = tokio::select! {
            // It ends by itself only with the connection.
            () = &mut writing => Gone::Cut,
            gone = self.listen(stream, &frames, pause) => gone,
        };
        if let Gone::Ended(_) = gone {
            // What is still to be written, and the end of the connection.
            drop(frames);
            let _ = timeout(LAST_WORDS, writing).await;
        }
        gone
    }

    async fn listen(
        &mut self,
        mut stream: SplitStream<Socket>,
        frames: &mpsc::Sender<Message>,
        pause: &mut Duration,
    ) -> Gone {
        let mut ping = interval(PING);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard_at = Instant::now();
        let mut next = None;
        loop {
            self.settle();
            if next.is_none() {
                next = self.frame();
            }
            let ended = self.channel.ended();
            if let (Some(error), None) = (ended, &next) {
                return error.into();
            }
            let may_read = self.to_give.is_empty() && ended.is_none();
            tokio::select! {
                place = frames.reserve(), if next.is_some() => match place {
                    Ok(place) => {
                        if let Some(frame) = next.take() {
                            place.send(frame);
                        }
                    }
                    Err(_) => return Gone::Cut,
                },
                () = sleep(LAST_WORDS), if ended.is_some() => next = None,
                message = stream.next(), if may_read => {
                    heard_at = Instant::now();
                    let mut message = Some(message);
                    // All that is there, so that one acknowledgement answers it.
                    while let Some(came) = message {
                        if let Err(gone) = self.take_in(came, pause) {
                            return gone;
                        }
                        message = match self.to_give.len() < WAITING {
                            true => stream.next().now_or_never(),
                            false => None,
                        };
                    }
                }
                moved = self.move_on() => if let Err(gone) = moved {
                    return gone;
                },
                _ = ping.tick() => {
                    if may_read && heard_at.elapsed() > SILENCE {
                        return Gone::Cut;
                    }
                    // When there is no place, enough is being written to find out.
                    let _ = frames.try_send(Message::Ping(Vec::new().into()));
                }
            }
        }
    }

    /// Hands the channel what it has room for, and closes it after the last message.
    fn settle(&mut self) {
        if let Some(message) = self.held.take_if(|message| self.channel.has_room(message.len())) {
            // It fits, and a channel that has ended is found out by who asks next.
            let _ = self.channel.send(message);
        }
        if self.closing.is_some() && self.held.is_none() {
            self.channel.close();
        }
    }

    /// The next frame for the other side.
    fn frame(&mut self) -> Option<Message> {
        let pairing = self.pairing?;
        let frame = self.channel.next_frame()?;
        Some(Message::binary([&pairing.to_be_bytes()[..], &frame].concat()))
    }

    /// Takes the next message from who uses the line, or gives the next one to them. May be dropped and asked again.
    async fn move_on(&mut self) -> Result<(), Gone> {
        let closing = self.closing;
        tokio::select! {
            message = self.takes.recv(), if self.held.is_none() && closing.is_none() => {
                match message {
                    Some(message) => self.held = Some(message),
                    None => self.closing = Some(Instant::now() + LAST_WORDS),
                }
                Ok(())
            }
            place = self.gives.reserve(), if !self.to_give.is_empty() => {
                match place {
                    Ok(place) => {
                        if let Some(heard) = self.to_give.pop_front() {
                            place.send(heard);
                        }
                    }
                    // Nobody listens any more.
                    Err(_) => self.to_give.clear(),
                }
                Ok(())
            }
            () = sleep_until(closing.unwrap_or_else(Instant::now)), if closing.is_some() => {
                Err(ChannelError::Closed.into())
            }
            else => pending().await,
        }
    }

    /// Something came over the connection.
    fn take_in(
        &mut self,
        came: Option<Result<Message, tungstenite::Error>>,
        pause: &mut Duration,
    ) -> Result<(), Gone> {
        if let Some(Ok(_)) = came {
            self.heard = self.clock.now();
        }
        match came {
            Some(Ok(Message::Binary(frame))) => {
                let Some((pairing, frame)) = frame.split_first_chunk::<PAIRING>() else { return Ok(()) };
                if self.pairing == Some(u32::from_be_bytes(*pairing)) {
                    // If that was its end, it has a last word.
                    for heard in self.channel.receive(frame).unwrap_or_default() {
                        if heard == Heard::Secure {
                            self.since = None;
                            *pause = PAUSE;
                            self.tells.send_replace(LineState::Secure);
                        }
                        self.to_give.push_back(heard);
                    }
                }
                Ok(())
            }
            Some(Ok(Message::Text(text))) => match serde_json::from_str(&text) {
                Ok(RelayWord::Paired { pairing }) => {
                    self.pairing = Some(pairing);
                    self.apart(self.clock.now(), |since| LineState::Reconnecting { since });
                    Ok(self.channel.connected()?)
                }
                Ok(RelayWord::Alone) => {
                    self.since.get_or_insert_with(|| self.clock.now());
                    self.apart(self.clock.now(), |since| LineState::Away { since });
                    Ok(())
                }
                // A word that this version does not know.
                Err(_) => Ok(()),
            },
            Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => Ok(()),
            Some(Ok(Message::Close(close))) => Err(match close.map(|close| close.code.into()) {
                Some(CLOSE_OVER) => Gone::Ended(WhyEnded::Over),
                Some(CLOSE_ELSEWHERE) => Gone::Ended(WhyEnded::Elsewhere),
                Some(CLOSE_SIGNED_OUT) => Gone::Ended(WhyEnded::SignedOut),
                _ => Gone::Cut,
            }),
            None | Some(Err(_)) => Err(Gone::Cut),
        }
    }

    /// It is not secure, and this is how it stands instead. What never was is still being connected.
    fn apart(&mut self, since: Millis, state: fn(Millis) -> LineState) {
        self.channel.disconnected();
        if *self.tells.borrow() == LineState::Secure {
            self.since = Some(since);
        }
        if let Some(since) = self.since {
            self.tells.send_replace(state(since));
        }
    }
}

/// Writes what is to be written, in one go what is there at one time, and hangs up after the last.
async fn write(mut sink: SplitSink<Socket, Message>, mut queue: mpsc::Receiver<Message>) {
    while let Some(message) = queue.recv().await {
        let mut message = Some(message);
        while let Some(next) = message {
            if sink.feed(next).await.is_err() {
                return;
            }
            message = queue.try_recv().ok();
        }
        if sink.flush().await.is_err() {
            return;
        }
    }
    let _ = sink.close().await;
}

fn why_not(no_socket: NoSocket) -> Gone {
    match no_socket {
        NoSocket::Refused(401) => Gone::Ended(WhyEnded::SignedOut),
        NoSocket::Refused(403 | 404) => Gone::Ended(WhyEnded::Over),
        NoSocket::Refused(_) | NoSocket::Offline => Gone::Cut,
        NoSocket::Failed(error) => {
            tracing::error!(%error, "the line of a session cannot be opened");
            Gone::Ended(WhyEnded::Failed)
        }
    }
}

/// Between half of a pause and all of it.
fn by_chance(pause: Duration) -> Duration {
    let mut byte = [0];
    // Without randomness it is the whole pause.
    let share = getrandom::fill(&mut byte).map_or(1.0, |()| f64::from(byte[0]) / 255.0);
    pause.mul_f64(0.5 + share / 2.0)
}
