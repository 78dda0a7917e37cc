//! The channel between two sides that nothing stands between, and between sides that do not belong together.

use super::*;

pub(super) fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

pub(super) const GUEST: u8 = 1;
pub(super) const HOST: u8 = 2;

pub(super) fn between(guest: u8, host: u8, lease: u32) -> Between {
    Between {
        request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(),
        lease,
        guest: PublicKey::of(&key(guest)),
        host: PublicKey::of(&key(host)),
    }
}

#[test]
fn only_the_two_can_say_the_code_of_their_line() {
    let code = |between: &Between, of: u8| spoken_code(between, &key(of));
    let line = between(GUEST, HOST, 1);
    let said = code(&line, GUEST).unwrap();
    assert_eq!(code(&line, HOST), Ok(said.clone()));
    assert!(said.len() == 7 && said.chars().filter(char::is_ascii_digit).count() == 6, "{said}");
    assert_eq!(code(&line, 3), Err(ChannelError::Refused));
    assert_ne!(code(&between(GUEST, HOST, 2), HOST), Ok(said.clone()), "another lease");
    assert_ne!(code(&between(3, HOST, 1), HOST), Ok(said.clone()), "somebody else");
    let other = Between { request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42ca".parse().unwrap(), ..line };
    assert_ne!(code(&other, HOST), Ok(said), "another call for help");
}

fn pair() -> (Channel, Channel) {
    let between = between(GUEST, HOST, 1);
    (Channel::new(between.clone(), &key(GUEST)).unwrap(), Channel::new(between, &key(HOST)).unwrap())
}

/// Carries everything in both directions until nobody has anything to say. What each heard, and how it ended.
pub(super) fn carry(one: &mut Channel, other: &mut Channel) -> (Vec<Heard>, Vec<Heard>) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    loop {
        let mut quiet = true;
        while let Some(frame) = one.next_frame() {
            quiet = false;
            second.extend(other.receive(&frame).unwrap_or_default());
        }
        while let Some(frame) = other.next_frame() {
            quiet = false;
            first.extend(one.receive(&frame).unwrap_or_default());
        }
        if quiet {
            return (first, second);
        }
    }
}

fn connect(one: &mut Channel, other: &mut Channel) -> (Vec<Heard>, Vec<Heard>) {
    one.connected().unwrap();
    other.connected().unwrap();
    carry(one, other)
}

fn said(texts: &[&str]) -> Vec<Heard> {
    texts.iter().map(|text| Heard::Message(text.as_bytes().to_vec())).collect()
}

#[test]
fn what_was_said_before_there_was_a_line_and_after_it_arrives_in_order() {
    let (mut guest, mut host) = pair();
    assert_eq!(host.send(b"page one".to_vec()), Ok(0));
    assert_eq!((guest.side(), host.side()), (Side::Guest, Side::Host));
    let (heard, by_host) = connect(&mut guest, &mut host);
    assert_eq!(heard, [&[Heard::Secure][..], &said(&["page one"])].concat());
    assert_eq!(by_host, [Heard::Secure]);
    guest.send(b"look here".to_vec()).unwrap();
    host.send(b"page two".to_vec()).unwrap();
    assert_eq!(carry(&mut guest, &mut host), (said(&["page two"]), said(&["look here"])));
    assert!(guest.next_frame().is_none() && host.next_frame().is_none(), "an acknowledgement asks for none");
}

#[test]
fn a_long_message_is_split_and_joined_and_no_frame_is_longer_than_the_relay_takes() {
    let (mut guest, mut host) = pair();
    connect(&mut guest, &mut host);
    let long: Vec<u8> = (0..MESSAGE).map(|at| (at % 251) as u8).collect();
    guest.send(long.clone()).unwrap();
    let mut heard = Vec::new();
    while let Some(frame) = guest.next_frame() {
        assert!(frame.len() <= 65_536);
        heard.extend(host.receive(&frame).unwrap());
    }
    assert_eq!(heard, [Heard::Message(long)]);
    assert_eq!(guest.send(vec![0; MESSAGE + 1]), Err(SendError::TooLong));
}

#[test]
fn after_a_cut_it_goes_on_with_the_first_message_that_did_not_arrive_whole() {
    let (mut guest, mut host) = pair();
    connect(&mut guest, &mut host);
    host.send(b"arrives".to_vec()).unwrap();
    host.send(vec![7; 3 * PART]).unwrap();
    let arrives = host.next_frame().unwrap();
    assert_eq!(guest.receive(&arrives), Ok(said(&["arrives"])));
    let part = host.next_frame().unwrap();
    assert_eq!(guest.receive(&part), Ok(vec![]));
    guest.disconnected();
    assert_eq!(guest.receive(&host.next_frame().unwrap()), Ok(vec![]), "it is of a line that is gone");
    let (heard, by_host) = connect(&mut guest, &mut host);
    assert_eq!(heard, [Heard::Secure, Heard::Message(vec![7; 3 * PART])]);
    assert_eq!(by_host, [Heard::Secure]);
}

#[test]
fn a_side_that_was_started_again_is_known_by_the_other_and_both_begin_anew() {
    let (mut guest, mut host) = pair();
    connect(&mut guest, &mut host);
    host.send(b"page one".to_vec()).unwrap();
    carry(&mut guest, &mut host);
    host.disconnected();
    host.send(b"nobody hears this".to_vec()).unwrap();
    let (mut guest, _) = pair();
    guest.send(b"who are you".to_vec()).unwrap();
    let (heard, by_host) = connect(&mut guest, &mut host);
    assert_eq!(heard, [Heard::Secure]);
    let again = [Heard::Restarted { dropped: vec![b"nobody hears this".to_vec()] }, Heard::Secure];
    assert_eq!(by_host, [&again[..], &said(&["who are you"])].concat());
    assert_eq!(host.send(b"all of it, from the beginning".to_vec()), Ok(0));
    assert_eq!(carry(&mut guest, &mut host).0, said(&["all of it, from the beginning"]));

    let (_, mut host) = pair();
    let (heard, by_host) = connect(&mut guest, &mut host);
    assert_eq!(
        (heard, by_host),
        (vec![Heard::Restarted { dropped: vec![] }, Heard::Secure], vec![Heard::Secure])
    );
}

#[test]
fn a_recorded_beginning_makes_the_host_forget_nothing() {
    let (mut guest, mut host) = pair();
    guest.connected().unwrap();
    let recorded = guest.next_frame().unwrap();
    let (mut guest, _) = pair();
    connect(&mut guest, &mut host);
    host.disconnected();
    host.send(b"kept".to_vec()).unwrap();
    host.connected().unwrap();
    assert_eq!(host.receive(&recorded), Ok(vec![]), "nothing says yet that it is not from now");
    assert!(!host.is_secure());
    assert_eq!(connect(&mut guest, &mut host).0, [&[Heard::Secure][..], &said(&["kept"])].concat());
}

#[test]
fn who_closes_has_said_everything_before() {
    let (mut guest, mut host) = pair();
    connect(&mut guest, &mut host);
    host.send(b"last words".to_vec()).unwrap();
    host.close();
    assert_eq!(host.send(vec![]), Err(SendError::Ended(ChannelError::Closed)));
    let (heard, _) = carry(&mut guest, &mut host);
    assert_eq!(heard, [&said(&["last words"])[..], &[Heard::Closed]].concat());
    assert_eq!((guest.ended(), host.ended()), (Some(ChannelError::Closed), Some(ChannelError::Closed)));
    assert_eq!(guest.connected(), Err(ChannelError::Closed));
}

/// Both must end without a word having passed.
fn check_refused(mut one: Channel, mut other: Channel, expected: [ChannelError; 2]) {
    one.send(b"secret".to_vec()).unwrap();
    other.send(b"secret".to_vec()).unwrap();
    let heard = connect(&mut one, &mut other);
    assert_eq!(heard, (vec![], vec![]));
    assert_eq!([one.ended(), other.ended()], expected.map(Some));
}

#[test]
fn another_key_request_or_lease_is_refused_on_both_sides() {
    let with = |between: Between, seed: u8| Channel::new(between, &key(seed)).unwrap();
    let right = between(GUEST, HOST, 1);
    let other_request =
        Between { request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42ca".parse().unwrap(), ..right.clone() };
    let refused = [ChannelError::GaveUp, ChannelError::Refused];
    for (guest, host) in [
        // Somebody of another organisation, whose key no manifest here names.
        (with(between(3, HOST, 1), 3), with(right.clone(), HOST)),
        // A device in between plays the host.
        (with(right.clone(), GUEST), with(between(GUEST, 3, 1), 3)),
        (with(other_request, GUEST), with(right.clone(), HOST)),
        (with(between(GUEST, HOST, 2), GUEST), with(right.clone(), HOST)),
    ] {
        check_refused(guest, host, refused);
    }
    assert_eq!(Channel::new(right, &key(3)).err(), Some(ChannelError::Refused));
    assert_eq!(Channel::new(between(HOST, HOST, 1), &key(HOST)).err(), Some(ChannelError::Refused));
}

#[test]
fn an_app_of_an_older_or_newer_version_is_refused_and_both_can_say_so() {
    let (guest, mut host) = pair();
    host.version = VERSION + 1;
    check_refused(
        guest,
        host,
        [ChannelError::Newer { theirs: VERSION + 1 }, ChannelError::Older { theirs: VERSION }],
    );
    let (guest, mut host) = pair();
    host.version = VERSION - 1;
    check_refused(
        guest,
        host,
        [ChannelError::Older { theirs: VERSION - 1 }, ChannelError::Newer { theirs: VERSION }],
    );
}

/// What the right key may say and must not.
#[test]
fn who_breaks_the_rules_with_the_right_key_is_cut_off() {
    let head = |carries, number, acknowledges| Head { carries, number, acknowledges }.bytes().to_vec();
    let too_long = [head(Carries::Part, 0, 0), vec![0; 65_000]].concat();
    for texts in [
        vec![head(Carries::Last, 1, 0)],
        vec![head(Carries::Last, u64::MAX, 0)],
        vec![head(Carries::Nothing, 0, 1)],
        vec![head(Carries::Nothing, 0, u64::MAX)],
        vec![head(Carries::Part, 0, 0)],
        vec![[head(Carries::Nothing, 0, 0), vec![1]].concat()],
        vec![[head(Carries::Part, 0, 0), vec![1]].concat(), head(Carries::End, 0, 0)],
        vec![head(Carries::Last, 0, 0), head(Carries::Last, 0, 0)],
        vec![vec![9; HEAD]],
        vec![too_long; 17],
    ] {
        let (mut guest, mut host) = pair();
        connect(&mut guest, &mut host);
        let Stage::Secure(transport) = &mut guest.stage else { panic!("it is secure") };
        let mut last = Ok(vec![]);
        for text in &texts {
            let mut frame = vec![SEALED; 1 + text.len() + TAG];
            transport.write_message(text, &mut frame[1..]).unwrap();
            last = host.receive(&frame);
        }
        assert_eq!(last, Err(ChannelError::Rules), "{:?}", texts[0].get(..HEAD));
        assert_eq!(guest.receive(&host.next_frame().unwrap()), Err(ChannelError::GaveUp));
    }
}
