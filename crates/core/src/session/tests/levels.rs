//! Levels and sessions end, each with its cause.

use super::*;

/// The levels that ended last, and why.
fn last_ended(session: &Session) -> (Vec<Level>, Cause) {
    let ended = |entry: &Entry| match &entry.event {
        Event::LevelsEnded { levels, cause } => Some((levels.iter().copied().collect(), *cause)),
        _ => None,
    };
    session.log().iter().rev().find_map(ended).expect("levels ended")
}

#[test]
fn giving_a_level_gives_those_below_and_taking_one_back_takes_those_above() {
    let page = question();
    for (given, level) in Level::LADDER.into_iter().enumerate() {
        let session = with(Some(level), ALL, &page);
        assert_eq!(session.state().held.len(), given + 1);
        assert_eq!(session.state().height(NOW), Some(level));
    }
    let mut session = with(Some(Level::Drive), ALL, &page);
    session.take_back(Level::Drive, after(1));
    assert_eq!(session.state().height(after(1)), Some(Level::Suggest));
    session.take_back(Level::Point, after(2));
    assert_eq!(session.state().height(after(2)), Some(Level::Follow));
    assert_eq!(last_ended(&session), (vec![Level::Point, Level::Suggest], Cause::Revoked));
    session.take_back(Level::Follow, after(3));
    assert_eq!(session.state().height(after(3)), None);
    assert_eq!(session.state().ended, None, "they may still write, and ask again");
}

#[test]
fn a_level_ends_at_its_end_and_the_longer_one_below_it_stays() {
    let page = question();
    let mut session = with(Some(Level::Suggest), ALL, &page);
    session.give(Level::Drive, after(60), after(1));
    assert_eq!(session.next(), Some(after(60)));
    let drive = Intent::Turn { rev: 3, to: Turn::Back };
    assert!(say(&mut session.clone(), &drive, &page, after(59)).is_ok());
    // Judged by its time, whether or not anybody has written down that it is over.
    let judged = session.judge(&drive, Some(&page), after(60));
    assert_eq!(judged, Err(Refused::NeedsLevel { level: Level::Drive }));
    session.tick(after(60));
    assert_eq!(last_ended(&session), (vec![Level::Drive], Cause::Expired));
    assert_eq!(session.state().height(after(61)), Some(Level::Suggest));
    assert_eq!(session.next(), Some(END));
}

#[test]
fn a_clock_that_goes_back_gives_no_more_time() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    session.say(words("Hello"), END);
    let drive = Intent::Turn { rev: 3, to: Turn::Back };
    assert_eq!(session.judge(&drive, Some(&page), NOW), Err(Refused::NotFollowing));
}

#[test]
fn nothing_is_given_above_the_rules_or_for_no_time() {
    let page = question();
    let rules = Rules { highest: Level::Point, ..ALL };
    let mut session = Session::open(opened(rules), NOW);
    assert_eq!(session.give(Level::Drive, END, NOW), Some(Level::Point));
    assert_eq!(session.give(Level::Point, NOW, NOW), None);
    assert!(show(&mut session, &page, NOW));
    session.rules_changed(Rules { highest: Level::Follow, ..ALL }, after(1));
    assert_eq!(last_ended(&session), (vec![Level::Point], Cause::PolicyChanged));
    session.end(Cause::Stopped, after(2));
    assert_eq!(session.give(Level::Follow, END, after(3)), None);
}

#[test]
fn a_pause_takes_what_the_helper_might_do_and_interrupts_what_they_see() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    session.pause(after(1));
    assert_eq!(last_ended(&session), (vec![Level::Point, Level::Suggest, Level::Drive], Cause::Paused));
    assert!(!show(&mut session, &shown(4, PageKind::Tell), after(2)), "no page is sent");
    session.resume(after(3));
    assert_eq!(session.page(), None, "what they had is gone from their screen");
    assert!(show(&mut session, &page, after(4)));
    assert_eq!(session.page().map(|page| page.page().rev), Some(4), "and counts anew");
    assert_eq!(session.state().height(after(4)), Some(Level::Follow));
}

#[test]
fn nobody_at_the_computer_means_no_levels() {
    for cause in [Cause::Locked, Cause::UserSwitched] {
        let page = question();
        let mut session = with(Some(Level::Drive), ALL, &page);
        session.away(cause, after(1));
        assert_eq!(last_ended(&session), (Level::LADDER.to_vec(), cause));
        assert!(!show(&mut session, &page, after(2)));
        assert_eq!(session.state().rev, None, "what was seen is spoken of no more");
        assert_eq!(session.give(Level::Follow, END, after(3)), Some(Level::Follow));
    }
}

#[test]
fn a_session_ends_once_with_its_first_cause_and_every_level_with_it() {
    for cause in Cause::ALL {
        let page = question();
        let mut session = with(Some(Level::Drive), ALL, &page);
        session.end(cause, after(1));
        assert_eq!(last_ended(&session), (Level::LADDER.to_vec(), cause));
        let lines = session.log().len();
        session.end(Cause::RunEnded, after(2));
        session.pause(after(2));
        session.say(words("Hello?"), after(2));
        session.cut(after(2));
        session.back(after(2));
        assert_eq!(session.log().len(), lines);
        assert_eq!((session.state().ended, session.next()), (Some(cause), None));
    }
}

#[test]
fn a_cut_connection_is_waited_for_and_then_is_the_end() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    session.cut(after(1));
    session.cut(after(100));
    assert_eq!(session.next(), Some(after(181)));
    session.tick(after(180));
    session.back(after(180));
    assert_eq!(session.state().height(after(180)), Some(Level::Drive), "it goes on where it was");
    session.cut(after(200));
    session.back(after(380));
    assert_eq!(session.state().ended, Some(Cause::ConnectionLost), "too late");
}

#[test]
fn who_leaves_is_gone() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    assert_eq!(say(&mut session, &Intent::Leave {}, &page, after(1)), Ok(Act::Leave));
    assert_eq!(session.state().ended, Some(Cause::HelperLeft));
}

#[test]
fn what_is_chosen_is_what_goes_on_whoever_chose_it_last() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    let fill_in = Intent::FillIn { rev: 3, spot: spot("choice.2") };
    assert!(say(&mut session, &fill_in, &page, after(1)).is_ok());
    session.chose(spot("choice.1"), after(2));
    let on = say(&mut session, &Intent::Turn { rev: 3, to: Turn::On }, &page, after(3));
    assert_eq!(on, Ok(Act::On { step: step(), answer: Some("Finance-2F".into()) }));
    let mut newer = shown(4, PageKind::Question);
    newer.page.0.title = "Add a printer".into();
    show(&mut session, &newer, after(4));
    let on = say(&mut session, &Intent::Turn { rev: 4, to: Turn::On }, &newer, after(5));
    assert_eq!(on, Err(Refused::NothingChosen), "what was chosen on another page is not");
}

#[test]
fn a_session_that_is_read_again_goes_on() {
    let page = question();
    let mut session = with(Some(Level::Suggest), ALL, &page);
    let intent = Intent::SuggestAnswer { rev: 3, number: 1, spot: spot("choice.2") };
    assert!(say(&mut session, &intent, &page, after(1)).is_ok());
    let mut again = Session::read(session.log().to_vec());
    assert_eq!(again.state(), session.state());
    assert_eq!(say(&mut again, &intent, &page, after(2)), Err(Refused::NumberTaken));
    assert!(again.apply(1, after(3)));
}

#[test]
fn a_certificate_that_is_taken_away_ends_the_session() {
    let page = question();
    let about = [signs::skill("printing")];
    let check = |without: &[u8], about: &[crate::id::Skill], now: Millis, ended: Option<Cause>| {
        let mut session = with(Some(Level::Drive), ALL, &page);
        session.recheck(&signs::rules(without), about, now);
        assert_eq!(session.state().ended, ended);
    };
    let over = Some(Cause::CertificateEnded);
    check(&[], &about, after(1), None);
    check(&[signs::SANA], &about, after(1), over);
    check(&[], &[signs::skill("mail")], after(1), over);
    check(&[], &[], after(1), over);
    check(&[], &about, after(11 * 24 * 3600), over);
}

#[test]
fn pages_are_counted_and_the_same_page_is_written_down_once() {
    let page = question();
    let mut session = with(Some(Level::Follow), ALL, &page);
    let lines = session.log().len();
    assert!(show(&mut session, &page, after(1)));
    assert_eq!((session.log().len(), session.page()), (lines, Some(&page.page)));
    // What was chosen on it since stays chosen, whatever the page said when it was made.
    let mut again = page.clone();
    again.page.0.spots[1].chosen = true;
    session.chose(spot("choice.2"), after(1));
    assert!(session.show(&mut again, after(1)) && session.show(&mut again, after(1)));
    assert_eq!((again.page.page().rev, session.log().len()), (3, lines + 1));
    assert_eq!(
        (session.state().chosen.as_ref(), again.page.chosen()),
        (Some(&spot("choice.2")), Some(&spot("choice.2")))
    );
    // Another list of choices is another page, also where nothing happened in the run.
    let mut other = page.clone();
    other.page.0.spots[1].text = "Office".into();
    assert!(session.show(&mut other, after(2)));
    assert_eq!(other.page.page().rev, 4);
    let point = Intent::Point { rev: 3, spot: spot("choice.1") };
    session.give(Level::Point, END, after(2));
    let late = say(&mut session, &point, &other, after(3));
    assert_eq!(late, Err(Refused::PageChanged { rev: Some(4) }), "meant for the page before");
}

#[test]
fn what_the_log_says_is_what_the_helper_is_told() {
    let page = question();
    let mut session = with(Some(Level::Suggest), ALL, &page);
    let told = session.tell(1);
    assert!(matches!(&told[0], HostMessage::Levels { held } if held.len() == 3), "{told:?}");
    assert_eq!(told[3..], [HostMessage::Page { page: page.page.clone() }]);
    let lines = session.log().len();
    let drive = Intent::Turn { rev: 3, to: Turn::Back };
    assert!(say(&mut session, &drive, &page, after(1)).is_err());
    session.say(words("No"), after(2));
    session.chose(spot("choice.2"), after(2));
    session.pause(after(3));
    session.end(Cause::Stopped, after(4));
    let above = BTreeSet::from([Level::Point, Level::Suggest]);
    let expected = [
        HostMessage::Refused {
            kind: Some(IntentKind::Turn),
            why: Refused::NeedsLevel { level: Level::Drive },
        },
        HostMessage::Chat { name: None, words: words("No") },
        HostMessage::Chosen { rev: 3, spot: spot("choice.2") },
        HostMessage::LevelsEnded { levels: above, cause: Cause::Paused },
        HostMessage::Paused {},
        HostMessage::LevelsEnded { levels: BTreeSet::from([Level::Follow]), cause: Cause::Stopped },
        HostMessage::Ended { cause: Cause::Stopped },
    ];
    assert_eq!(session.tell(lines), expected);
}

#[test]
fn a_helper_is_told_who_else_is_there_once_for_each_change() {
    let mut session = with(Some(Level::Point), ALL, &question());
    let lines = session.log().len();
    let priya = Company { name: name("Priya Nair"), looks_on: false };
    session.with_others(vec![priya.clone()], after(1));
    session.with_others(vec![priya.clone()], after(2));
    assert_eq!(session.tell(lines), [HostMessage::Others { others: vec![priya.clone()] }]);
    assert!(session.standing().contains(&HostMessage::Others { others: vec![priya.clone()] }));
    let mut guest = Guest::default();
    let told = write(&session.tell(lines)[0]);
    assert!(guest.hear(&told).expect("a message").1, "somebody who came is news");
    assert!(!guest.hear(&told).expect("a message").1, "who is there already is none");
    assert_eq!(guest.others, [priya]);
    session.with_others(Vec::new(), after(3));
    assert_eq!(session.tell(lines).last(), Some(&HostMessage::Others { others: Vec::new() }));
    // Who is there is not told in a session that is over.
    session.end(Cause::RunEnded, after(4));
    let lines = session.log().len();
    session.with_others(vec![Company { name: name("Tom Becker"), looks_on: true }], after(5));
    assert_eq!(session.log().len(), lines);
}

#[test]
fn a_helper_who_comes_back_is_told_how_it_stands() {
    let page = question();
    let mut session = with(Some(Level::Suggest), ALL, &page);
    session.chose(spot("choice.2"), after(1));
    session.cut(after(2));
    session.back(after(60));
    let held = session.state().held.clone();
    let chosen = HostMessage::Chosen { rev: 3, spot: spot("choice.2") };
    let rules = HostMessage::Rules { rules: ALL };
    let page = HostMessage::Page { page: page.page.clone() };
    let others = HostMessage::Others { others: Vec::new() };
    let standing = [rules, others, HostMessage::Levels { held }, HostMessage::Resumed {}, page, chosen];
    assert_eq!(session.standing(), standing);
    session.pause(after(61));
    assert!(session.standing().contains(&HostMessage::Paused {}));
    session.end(Cause::RunEnded, after(62));
    assert_eq!(session.standing(), [HostMessage::Ended { cause: Cause::RunEnded }]);
}
