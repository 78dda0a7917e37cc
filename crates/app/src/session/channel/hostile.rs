//! A relay that does everything a relay can do, over thousands of schedules: what arrives is always a prefix of what was
//! said, in order, once; or the channel has ended with an error. And when the relay becomes honest while both channels
//! still live, everything arrives.

use std::collections::VecDeque;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::tests::{GUEST, HOST, between, carry, key};
use super::*;

/// What the relay does next to the frames that one side sent.
#[derive(Debug, Clone)]
enum Act {
    Say(usize),
    Carry(usize),
    Drop,
    Reorder,
    Duplicate,
    Replay(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Truncate(prop::sample::Index),
    Lengthen,
    /// Back to who sent it.
    Mirror,
    /// A frame of another session, of the same two or of others.
    Swap(prop::sample::Index),
    Flood(usize, u8),
    /// The lines of both are cut, and new ones come.
    Cut,
    /// The line of this side alone is gone for a while.
    Away,
    Restart,
    Close,
}

fn act() -> impl Strategy<Value = Act> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        12 => prop_oneof![4 => 0..200_usize, 1 => 16_000..50_000_usize].prop_map(Act::Say),
        30 => (1..12_usize).prop_map(Act::Carry),
        1 => Just(Act::Drop),
        1 => Just(Act::Reorder),
        1 => Just(Act::Duplicate),
        1 => place().prop_map(Act::Replay),
        1 => (place(), 0..8_u8).prop_map(|(at, bit)| Act::Flip(at, bit)),
        1 => place().prop_map(Act::Truncate),
        1 => Just(Act::Lengthen),
        1 => Just(Act::Mirror),
        1 => place().prop_map(Act::Swap),
        1 => (1..50_usize, any::<u8>()).prop_map(|(count, byte)| Act::Flood(count, byte)),
        6 => Just(Act::Cut),
        2 => Just(Act::Away),
        2 => Just(Act::Restart),
        1 => Just(Act::Close),
    ]
}

/// One side, with what it said and heard since its numbers began.
struct End {
    channel: Channel,
    seed: u8,
    said: Vec<Vec<u8>>,
    heard: Vec<Vec<u8>>,
    /// What it put on the line and the other side has not got.
    line: VecDeque<Vec<u8>>,
    /// Everything that it ever put on a line.
    recorded: Vec<Vec<u8>>,
}

impl End {
    fn new(seed: u8) -> End {
        End {
            channel: channel(seed),
            seed,
            said: vec![],
            heard: vec![],
            line: VecDeque::new(),
            recorded: vec![],
        }
    }

    fn speak(&mut self) {
        while let Some(frame) = self.channel.next_frame() {
            self.recorded.push(frame.clone());
            self.line.push_back(frame);
        }
    }
}

fn channel(seed: u8) -> Channel {
    Channel::new(between(GUEST, HOST, 1), &key(seed)).unwrap()
}

/// Frames of other sessions: of the same two under another lease, and of another guest with this host.
fn foreign() -> Vec<Vec<u8>> {
    let mut frames = Vec::new();
    for (guest, lease) in [(GUEST, 2), (3, 1)] {
        let between = between(guest, HOST, lease);
        let mut guest = Channel::new(between.clone(), &key(guest)).unwrap();
        let mut host = Channel::new(between, &key(HOST)).unwrap();
        guest.connected().unwrap();
        host.connected().unwrap();
        guest.send(b"theirs".to_vec()).unwrap();
        host.send(b"theirs".to_vec()).unwrap();
        for _ in 0..4 {
            while let Some(frame) = guest.next_frame() {
                host.receive(&frame).unwrap();
                frames.push(frame);
            }
            while let Some(frame) = host.next_frame() {
                guest.receive(&frame).unwrap();
                frames.push(frame);
            }
        }
    }
    frames
}

/// Both ends, with the relay in between.
struct World {
    ends: [End; 2],
    said: u64,
}

impl World {
    fn new() -> World {
        let mut world = World { ends: [End::new(GUEST), End::new(HOST)], said: 0 };
        world.connect();
        world
    }

    fn connect(&mut self) {
        for end in &mut self.ends {
            end.line.clear();
            // Who has ended stays ended.
            let _ = end.channel.connected();
        }
    }

    /// Gives a frame to one side, and holds what it hears against what the other said.
    fn give(&mut self, to: usize, frame: &[u8]) -> Result<(), TestCaseError> {
        let was = self.ends[to].channel.ended();
        let heard = match self.ends[to].channel.receive(frame) {
            Ok(heard) => heard,
            Err(error) => {
                prop_assert!(was.is_none_or(|was| was == error), "it ended twice");
                prop_assert_eq!(self.ends[to].channel.ended(), Some(error));
                return Ok(());
            }
        };
        prop_assert!(was.is_none(), "heard after its end: {:?}", heard);
        for heard in heard {
            match heard {
                Heard::Secure => {}
                Heard::Restarted { .. } => {
                    self.ends[to].said.clear();
                    self.ends[to].heard.clear();
                    prop_assert!(self.ends[1 - to].heard.is_empty());
                }
                Heard::Message(message) => {
                    let place = self.ends[to].heard.len();
                    let said = self.ends[1 - to].said.get(place);
                    prop_assert!(said == Some(&message), "message {} is not what was said", place);
                    self.ends[to].heard.push(message);
                }
                Heard::Closed => prop_assert_eq!(self.ends[to].heard.len(), self.ends[1 - to].said.len()),
            }
        }
        Ok(())
    }

    fn play(&mut self, from: usize, act: Act, foreign: &[Vec<u8>]) -> Result<(), TestCaseError> {
        self.ends.iter_mut().for_each(End::speak);
        let to = 1 - from;
        let next = self.ends[from].line.front().cloned();
        match (act, next) {
            (Act::Say(length), _) => {
                self.said += 1;
                let mut message = self.said.to_be_bytes().to_vec();
                message.resize(8 + length, self.said as u8);
                if self.ends[from].channel.send(message.clone()).is_ok() {
                    self.ends[from].said.push(message);
                }
            }
            (Act::Carry(count), _) => {
                for _ in 0..count {
                    self.ends.iter_mut().for_each(End::speak);
                    let Some(frame) = self.ends[from].line.pop_front() else { break };
                    self.give(to, &frame)?;
                }
            }
            (Act::Drop, _) => drop(self.ends[from].line.pop_front()),
            (Act::Reorder, _) if self.ends[from].line.len() > 1 => self.ends[from].line.swap(0, 1),
            (Act::Duplicate, Some(frame)) => self.ends[from].line.push_front(frame),
            (Act::Replay(at), _) if !self.ends[from].recorded.is_empty() => {
                let frame = at.get(&self.ends[from].recorded).clone();
                self.give(to, &frame)?;
            }
            (Act::Flip(at, bit), Some(mut frame)) => {
                let at = at.index(frame.len());
                frame[at] ^= 1 << bit;
                self.ends[from].line[0] = frame;
            }
            (Act::Truncate(at), Some(mut frame)) => {
                frame.truncate(at.index(frame.len()));
                self.ends[from].line[0] = frame;
            }
            (Act::Lengthen, Some(mut frame)) => {
                frame.push(0);
                self.ends[from].line[0] = frame;
            }
            (Act::Mirror, Some(frame)) => self.give(from, &frame)?,
            (Act::Swap(at), _) => self.give(to, &foreign[at.index(foreign.len())])?,
            (Act::Flood(count, byte), _) => {
                for at in 0..count {
                    self.give(to, &vec![byte; at * 7])?;
                }
            }
            (Act::Cut, _) => self.connect(),
            (Act::Away, _) => {
                self.ends[from].channel.disconnected();
                self.ends[from].line.clear();
            }
            (Act::Restart, _) => {
                let end = &mut self.ends[from];
                (end.channel, end.said, end.heard) = (channel(end.seed), vec![], vec![]);
                self.connect();
            }
            (Act::Close, _) if self.said.is_multiple_of(8) => self.ends[from].channel.close(),
            _ => {}
        }
        Ok(())
    }

    /// From here on the relay is honest.
    fn rest(&mut self) -> Result<(), TestCaseError> {
        self.connect();
        loop {
            self.ends.iter_mut().for_each(End::speak);
            if self.ends.iter().all(|end| end.line.is_empty()) {
                break;
            }
            for from in 0..2 {
                while let Some(frame) = self.ends[from].line.pop_front() {
                    self.give(1 - from, &frame)?;
                }
            }
        }
        if self.ends.iter().all(|end| end.channel.ended().is_none()) {
            for from in 0..2 {
                prop_assert!(self.ends[from].channel.is_secure());
                prop_assert_eq!(self.ends[1 - from].heard.len(), self.ends[from].said.len());
            }
        }
        Ok(())
    }
}

/// So many schedules; more in a soak, by `PROPTEST_CASES`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        rng_seed: RngSeed::Fixed(20_261_122),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_the_relay_does_what_arrives_is_what_was_said_or_the_channel_ends(
        acts in prop::collection::vec((0..2_usize, act()), 1..80),
    ) {
        let foreign = FOREIGN.with(Clone::clone);
        let mut world = World::new();
        for (from, act) in acts {
            world.play(from, act, &foreign)?;
        }
        world.rest()?;
    }

    #[test]
    fn no_bytes_make_a_channel_panic_or_speak(
        frames in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 1..6),
        kind in 0..4_u8,
        secure in any::<bool>(),
    ) {
        let (mut guest, mut host) = (channel(GUEST), channel(HOST));
        if secure {
            guest.connected().unwrap();
            host.connected().unwrap();
            carry(&mut guest, &mut host);
        } else {
            host.connected().unwrap();
        }
        for mut frame in frames {
            if let Some(first) = frame.first_mut() {
                *first = kind;
            }
            let heard = host.receive(&frame);
            prop_assert!(heard.is_err(), "{:?}", heard);
        }
    }
}

thread_local! {
    static FOREIGN: Vec<Vec<u8>> = foreign();
}
