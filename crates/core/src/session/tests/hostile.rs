//! A helper's app that was changed by somebody who does not mean well. It can send what it likes.

use proptest::prelude::*;

use super::*;
use crate::say::Value;
use crate::trust::CoSignError;

/// Refused, for this reason, and the last line of the log says so.
fn check(session: &mut Session, intent: &Intent, page: &Shown, now: Millis, refused: Refused) {
    let before = refusals(session).len();
    assert_eq!(say(session, intent, page, now), Err(refused.clone()), "{intent:?}");
    let logged = refusals(session);
    assert_eq!(logged.len(), before + 1, "{intent:?} is in the log once");
    assert_eq!(logged.last(), Some(&(Some(intent.kind()), refused)), "{intent:?}");
}

#[test]
fn every_intent_above_its_level_is_refused_and_written_down() {
    let page = question();
    let levels = [None].into_iter().chain(Level::LADDER.map(Some));
    let mut tried = 0;
    for held in levels {
        for intent in every_intent(3) {
            let Some(needs) = intent.kind().needs().filter(|needs| held < Some(*needs)) else { continue };
            let mut session = with(held, ALL, &page);
            let refused = match held {
                None => Refused::NotFollowing,
                Some(_) => Refused::NeedsLevel { level: needs },
            };
            check(&mut session, &intent, &page, after(1), refused);
            tried += 1;
        }
    }
    // Pointing and ceasing to are missing at two levels, the three suggestions at three, the three ways to drive at four.
    assert_eq!(tried, 2 * 2 + 3 * 3 + 3 * 4);
}

#[test]
fn with_the_level_it_needs_each_is_done() {
    for intent in every_intent(3) {
        let page = question();
        let mut session = with(Some(intent.kind().needs().unwrap_or(Level::Follow)), ALL, &page);
        session.want_co_sign(signs::plan("Finance-2F").digest(), "printer.remove", after(1));
        session.chose(spot("choice.1"), after(1));
        let said = say(&mut session, &intent, &page, after(1));
        assert!(said.is_ok(), "{intent:?}: {said:?}");
        assert_eq!(refusals(&session), []);
    }
}

#[test]
fn nothing_is_taken_while_paused_and_nothing_after_the_end() {
    for intent in every_intent(3) {
        let page = question();
        let mut session = with(Some(Level::Drive), ALL, &page);
        session.pause(after(1));
        match intent {
            Intent::Leave {} => assert_eq!(say(&mut session, &intent, &page, after(2)), Ok(Act::Leave)),
            _ => check(&mut session, &intent, &page, after(2), Refused::Paused),
        }
        session.end(Cause::Stopped, after(3));
        check(&mut session, &intent, &page, after(4), Refused::Over);
    }
}

#[test]
fn what_is_about_another_page_is_refused() {
    let page = question();
    for rev in [0, 2, 4, u32::MAX] {
        for intent in every_intent(rev).into_iter().filter(|intent| intent.rev().is_some()) {
            let mut session = with(Some(Level::Drive), ALL, &page);
            check(&mut session, &intent, &page, after(1), Refused::PageChanged { rev: Some(3) });
        }
    }
    // The page went on, and the helper was not shown the new one yet.
    let newer = shown(4, PageKind::Question);
    for intent in every_intent(4).into_iter().filter(|intent| intent.rev().is_some()) {
        let mut session = with(Some(Level::Drive), ALL, &page);
        check(&mut session, &intent, &newer, after(1), Refused::PageChanged { rev: Some(4) });
        let none = session.hear(&write(&intent), None, after(1));
        assert_eq!(none, Err(Refused::PageChanged { rev: None }), "no page is shown at all");
    }
}

#[test]
fn what_is_not_on_the_page_cannot_be_named() {
    let page = question();
    let intents = |name: &str| {
        vec![
            Intent::Point { rev: 3, spot: spot(name) },
            Intent::SuggestAnswer { rev: 3, number: 1, spot: spot(name) },
            Intent::SuggestRepair { rev: 3, number: 1, spot: spot(name) },
            Intent::FillIn { rev: 3, spot: spot(name) },
        ]
    };
    for intent in intents("choice.9") {
        check(&mut with(Some(Level::Drive), ALL, &page), &intent, &page, after(1), Refused::NoSuchSpot);
    }
    // A headline is no choice and no repair; a choice is no repair, and a repair no choice.
    for intent in intents("headline.1").into_iter().skip(1) {
        check(&mut with(Some(Level::Drive), ALL, &page), &intent, &page, after(1), Refused::NoSuchSpot);
    }
    let crossed = [
        Intent::SuggestAnswer { rev: 3, number: 1, spot: spot("repair.1") },
        Intent::SuggestRepair { rev: 3, number: 1, spot: spot("choice.1") },
    ];
    for intent in crossed {
        check(&mut with(Some(Level::Drive), ALL, &page), &intent, &page, after(1), Refused::NoSuchSpot);
    }
}

#[test]
fn no_page_on_which_going_on_is_consent_can_be_driven() {
    for kind in PageKind::ALL {
        let page = shown(3, kind);
        let mut session = with(Some(Level::Drive), ALL, &page);
        session.chose(spot("choice.1"), after(1));
        let on = Intent::Turn { rev: 3, to: Turn::On };
        let fill_in = Intent::FillIn { rev: 3, spot: spot("choice.1") };
        match kind {
            PageKind::Question => {
                let (step, answer) = (step(), Some("Finance-2F".to_owned()));
                assert_eq!(say(&mut session, &on, &page, after(1)), Ok(Act::On { step, answer }));
            }
            PageKind::Tell => {
                assert_eq!(
                    say(&mut session, &on, &page, after(1)),
                    Ok(Act::On { step: step(), answer: None })
                );
                check(&mut session, &fill_in, &page, after(1), Refused::OnlyThePerson);
            }
            _ => {
                // Nor is it taken away under the hand of the person.
                let back = Intent::Turn { rev: 3, to: Turn::Back };
                for intent in [&on, &fill_in, &back] {
                    check(&mut session, intent, &page, after(1), Refused::OnlyThePerson);
                }
            }
        }
    }
}

#[test]
fn pages_are_turned_only_where_there_is_one() {
    let mut page = question();
    page.page.0.can_go_back = false;
    let mut session = with(Some(Level::Drive), ALL, &page);
    check(&mut session, &Intent::Turn { rev: 3, to: Turn::Back }, &page, after(1), Refused::NoPageThatWay);
    check(&mut session, &Intent::Turn { rev: 3, to: Turn::On }, &page, after(1), Refused::NothingChosen);
    let working = shown(3, PageKind::Working);
    let mut session = with(Some(Level::Drive), ALL, &working);
    let back = Intent::Turn { rev: 3, to: Turn::Back };
    check(&mut session, &back, &working, after(1), Refused::OnlyThePerson);
}

fn suggest(action: &str, with: crate::action::Args) -> Intent {
    Intent::SuggestAction { rev: 3, number: 9, action: action.to_owned(), with }
}

#[test]
fn only_actions_of_the_registry_about_what_the_run_has_met_can_be_suggested() {
    let page = question();
    let check = |intent: Intent, refused: Refused| {
        check(&mut with(Some(Level::Suggest), ALL, &page), &intent, &page, after(1), refused);
    };
    for name in ["", "sh", "printer.resume ", "Printer.Resume", "../printer.resume", "consent"] {
        check(suggest(name, facts! { "queue" => "Finance-2F" }), Refused::NotAnAction);
    }
    for bad in [
        facts! {},
        facts! { "queue" => "" },
        facts! { "queue" => "-o raw" },
        facts! { "queue" => "Finance-2F", "command" => "rm" },
    ] {
        check(suggest("printer.resume", bad), Refused::NotAnAction);
    }
    // Words of the helper would stand on the page that asks for consent.
    let not_met = |argument: &str| Refused::NotFromHere { argument: argument.to_owned() };
    check(suggest("printer.remove", facts! { "queue" => "Call_0800-1234" }), not_met("queue"));
    let elsewhere = facts! { "address" => "ipp://evil.example/ipp", "label" => "Finance-2F" };
    check(suggest("printer.add", elsewhere), not_met("address"));
    check(suggest("printer.cancel-job", facts! { "queue" => "Finance-2F", "job" => 8i64 }), not_met("job"));
    let mut known = question();
    known.known.insert("ipp://10.0.0.7/ipp/print".into());
    let label = facts! { "address" => "ipp://10.0.0.7/ipp/print", "label" => "Free gift, call 0800" };
    let mut session = with(Some(Level::Suggest), ALL, &known);
    let refused = say(&mut session, &suggest("printer.add", label), &known, after(1));
    assert_eq!(refused, Err(not_met("label")));
}

#[test]
fn where_the_rules_say_so_only_repairs_of_the_page_can_be_suggested() {
    let page = question();
    let rules = Rules { changes: Changes::OfThePage, ..ALL };
    let other = suggest("printer.resume", facts! { "queue" => "Finance-3F" });
    check(&mut with(Some(Level::Suggest), rules, &page), &other, &page, after(1), Refused::NotOnThisPage);
    // Whether the run has met a value does not show in the answer.
    let unknown = suggest("printer.resume", facts! { "queue" => "Nobody-knows" });
    check(&mut with(Some(Level::Suggest), rules, &page), &unknown, &page, after(1), Refused::NotOnThisPage);
    let offered = suggest("printer.resume", facts! { "queue" => "Finance-2F" });
    let act = say(&mut with(Some(Level::Suggest), rules, &page), &offered, &page, after(1));
    let what = Suggested::Change { action: resume("Finance-2F") };
    assert_eq!(act, Ok(Act::Suggest { number: 9, what }));
}

#[test]
fn suggestions_do_not_pile_up() {
    let page = question();
    let mut session = with(Some(Level::Suggest), ALL, &page);
    let suggest = |number| Intent::SuggestAnswer { rev: 3, number, spot: spot("choice.1") };
    for number in 0..5 {
        assert!(say(&mut session, &suggest(number), &page, after(1)).is_ok());
    }
    check(&mut session, &suggest(4), &page, after(1), Refused::NumberTaken);
    check(&mut session, &suggest(5), &page, after(1), Refused::TooManySuggestions);
    assert!(session.put_aside(2, after(2)) && !session.put_aside(2, after(2)));
    assert!(!session.apply(77, after(2)), "nobody suggested that");
    assert!(say(&mut session, &suggest(5), &page, after(2)).is_ok());
    check(&mut session, &suggest(2), &page, after(2), Refused::NumberTaken);
}

#[test]
fn nobody_nags_for_a_level() {
    let page = question();
    let rules = Rules { highest: Level::Suggest, ..ALL };
    let mut session = with(Some(Level::Follow), rules, &page);
    let ask = |level| Intent::AskLevel { level, reason: reason("Please") };
    check(&mut session, &ask(Level::Follow), &page, after(1), Refused::HasLevel);
    let highest = Level::Suggest;
    check(&mut session, &ask(Level::Drive), &page, after(1), Refused::AboveRules { highest });
    assert!(say(&mut session, &ask(Level::Point), &page, after(1)).is_ok());
    check(&mut session, &ask(Level::Suggest), &page, after(1), Refused::AskedAlready);
    session.decline(after(2));
    check(&mut session, &ask(Level::Point), &page, after(61), Refused::AskedAlready);
    assert!(say(&mut session, &ask(Level::Point), &page, after(62)).is_ok());
}

#[test]
fn every_forged_co_sign_is_refused_and_written_down() {
    let page = question();
    for (what, error, of, forged, at) in signs::forgeries() {
        let mut session = with(Some(Level::Follow), ALL, &page);
        session.want_co_sign(signs::ask().plan, "printer.remove", Millis(NOW.0));
        let mut asked = crate::trust::CoSigns::default();
        asked.ask(signs::ask(), signs::public(of), [signs::skill("printing")]);
        let intent = Intent::CoSign { signed: Box::new(forged.clone()) };
        let refused = match say(&mut session, &intent, &page, at) {
            Err(refused) => refused,
            Ok(Act::CoSign { signed }) => {
                let checked = session.co_sign(&signed, &mut asked, &signs::rules(&[]), &signs::asker(), at);
                checked.map(drop).unwrap_err()
            }
            Ok(other) => panic!("{what}: {other:?}"),
        };
        assert_eq!(refused, Refused::CoSign { error }, "{what}");
        assert_eq!(refusals(&session), [(Some(IntentKind::CoSign), refused)], "{what}");
        let counted = |entry: &Entry| matches!(entry.event, Event::CoSigned { .. });
        assert!(!session.log().iter().any(counted), "{what}");
    }
}

#[test]
fn a_co_sign_that_nobody_asked_for_is_refused() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    let signed = Box::new(signs::signed(signs::ask(), signs::SANA));
    let plan = signed.co_sign.plan.clone();
    let not_asked = Refused::CoSign { error: CoSignError::NotAsked };
    check(&mut session, &Intent::CoSign { signed: signed.clone() }, &page, after(1), not_asked.clone());
    let no = Intent::DoNotCoSign { plan, reason: reason("No") };
    check(&mut session, &no, &page, after(1), not_asked.clone());
    // Asked for, used, and sent again.
    session.want_co_sign(signed.co_sign.plan.clone(), "printer.remove", after(1));
    let mut asked = signs::asked();
    let (rules, asker) = (signs::rules(&[]), signs::asker());
    assert!(session.co_sign(&signed, &mut asked, &rules, &asker, after(2)).is_ok());
    check(&mut session, &Intent::CoSign { signed: signed.clone() }, &page, after(3), not_asked.clone());
    let again = session.co_sign(&signed, &mut asked, &rules, &asker, after(3)).map(drop);
    assert_eq!(again, Err(not_asked));
}

#[test]
fn a_flood_is_refused_written_down_and_ends_the_session() {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    let chat = write(&Intent::Chat { words: words("x") });
    let heard: Vec<_> = (0..10_000).map(|_| session.hear(&chat, Some(&page), after(1))).collect();
    assert_eq!(heard.iter().filter(|heard| heard.is_ok()).count(), 30);
    assert_eq!(heard[30], Err(Refused::TooMany));
    assert_eq!(session.state().ended, Some(Cause::Flooding));
    assert_eq!(refusals(&session).len(), MOST_REFUSED as usize, "and the log does not grow for ever");
    assert_eq!(session.state().height(after(1)), None);
}

#[test]
fn talking_without_end_ends() {
    let page = question();
    let mut session = with(Some(Level::Follow), ALL, &page);
    let chat = write(&Intent::Chat { words: words("x") });
    let mut now = NOW;
    for _ in 0..MOST_LINES + 10 {
        now.0 += 100;
        let _ = session.hear(&chat, Some(&page), now);
    }
    assert_eq!(session.state().ended, Some(Cause::Flooding));
    assert!(session.log().len() < MOST_LINES + 20);
}

fn any_level() -> impl Strategy<Value = Level> {
    prop::sample::select(Level::LADDER.to_vec())
}

fn any_spot() -> impl Strategy<Value = SpotId> {
    prop::sample::select(vec!["choice.1", "choice.2", "choice.3", "repair.1", "headline.1", "consent"])
        .prop_map(spot)
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(vec!["Finance-2F", "Finance-3F", "printing", "7", ""]).prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
    ]
}

fn any_action() -> impl Strategy<Value = Intent> {
    let names: Vec<&str> = crate::action::actions().map(|spec| spec.name).chain(["sh", ""]).collect();
    let args = prop::sample::select(vec!["queue", "address", "job", "label", "service", "nonce"]);
    let with = prop::collection::btree_map(args.prop_map(str::to_owned), any_value(), 0..4);
    (0..6u32, 0..9u32, prop::sample::select(names), with).prop_map(|(rev, number, action, with)| {
        Intent::SuggestAction { rev, number, action: action.to_owned(), with }
    })
}

fn any_intent() -> impl Strategy<Value = Intent> {
    let turn = prop::sample::select(vec![Turn::Back, Turn::On]);
    prop_oneof![
        any_level().prop_map(|level| Intent::AskLevel { level, reason: reason("Because") }),
        (0..6u32, any_spot()).prop_map(|(rev, spot)| Intent::Point { rev, spot }),
        (0..6u32, 0..9u32, any_spot()).prop_map(|(rev, number, spot)| Intent::SuggestAnswer {
            rev,
            number,
            spot
        }),
        (0..6u32, 0..9u32, any_spot()).prop_map(|(rev, number, spot)| Intent::SuggestRepair {
            rev,
            number,
            spot
        }),
        any_action(),
        (0..6u32, turn).prop_map(|(rev, to)| Intent::Turn { rev, to }),
        (0..6u32, any_spot()).prop_map(|(rev, spot)| Intent::FillIn { rev, spot }),
        prop::sample::select(every_intent(3)),
    ]
}

/// The same intent, about this page.
fn about(intent: Intent, rev: u32) -> Intent {
    match intent {
        Intent::Point { spot, .. } => Intent::Point { rev, spot },
        Intent::SuggestAnswer { number, spot, .. } => Intent::SuggestAnswer { rev, number, spot },
        Intent::SuggestRepair { number, spot, .. } => Intent::SuggestRepair { rev, number, spot },
        Intent::SuggestAction { number, action, with, .. } => {
            Intent::SuggestAction { rev, number, action, with }
        }
        Intent::Turn { to, .. } => Intent::Turn { rev, to },
        Intent::FillIn { spot, .. } => Intent::FillIn { rev, spot },
        other => other,
    }
}

/// What happens in a session: the helper sends, the person acts, time passes.
#[derive(Debug, Clone)]
enum Step {
    Send(Intent),
    Rubbish(Vec<u8>),
    Give(Level, i64),
    TakeBack(Level),
    Show(PageKind),
    Pause,
    Resume,
    Away,
    Rules(Level),
    Cut,
    Back,
    Wait(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => any_intent().prop_map(Step::Send),
        1 => prop::collection::vec(any::<u8>(), 0..60).prop_map(Step::Rubbish),
        3 => (any_level(), -5..100i64).prop_map(|(level, seconds)| Step::Give(level, seconds)),
        1 => any_level().prop_map(Step::TakeBack),
        3 => prop::sample::select(PageKind::ALL.to_vec()).prop_map(Step::Show),
        1 => Just(Step::Pause),
        1 => Just(Step::Resume),
        1 => Just(Step::Away),
        1 => any_level().prop_map(Step::Rules),
        1 => Just(Step::Cut),
        1 => Just(Step::Back),
        2 => (-20..200i64).prop_map(Step::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is sent and whatever happens: nothing above its level is done, all that is refused is in the log, the log
    /// says the same when it is read again, and stopping works.
    #[test]
    fn whatever_happens_a_helper_does_no_more_than_was_given(steps in prop::collection::vec(any_step(), 0..60)) {
        let mut page = question();
        let mut session = Session::open(opened(ALL), NOW);
        let mut now = NOW;
        let mut guest = Guest::default();
        for step in steps {
            let told = session.log().len();
            match step {
                Step::Send(intent) => {
                    // Mostly about the page that they have.
                    let rev = page.page.page().rev;
                    let intent = if intent.rev() < Some(4) { about(intent, rev) } else { intent };
                    let (before, lines) = (session.clone(), session.log().len());
                    let heard = say(&mut session, &intent, &page, now);
                    let held = before.state().height(now.max(before.state().last));
                    match &heard {
                        Ok(_) => {
                            prop_assert!(intent.kind().needs() <= held);
                            prop_assert!(intent.rev().is_none_or(|rev| rev == page.page.page().rev));
                            prop_assert!(!before.state().paused || intent.kind() == IntentKind::Leave);
                            prop_assert!(before.state().ended.is_none());
                        }
                        Err(why) => {
                            let last = session.since(lines).iter().rev().find_map(|entry| match &entry.event {
                                Event::Refused { refused, .. } => Some(refused.clone()),
                                _ => None,
                            });
                            prop_assert_eq!(last.as_ref(), Some(why));
                        }
                    }
                }
                Step::Rubbish(bytes) => {
                    let lines = session.log().len();
                    prop_assert!(session.hear(&bytes, Some(&page), now).is_err());
                    let refused = |entry: &Entry| matches!(entry.event, Event::Refused { .. });
                    prop_assert!(session.since(lines).iter().any(refused));
                }
                Step::Give(level, seconds) => drop(session.give(level, Millis(now.0 + seconds * 1000), now)),
                Step::TakeBack(level) => {
                    session.take_back(level, now);
                    prop_assert!(session.state().height(now) < Some(level));
                }
                Step::Show(kind) => {
                    page = shown(0, kind);
                    session.show(&mut page, now);
                }
                Step::Pause => {
                    session.pause(now);
                    prop_assert!(session.state().paused || session.state().ended.is_some());
                    prop_assert!(session.state().height(now) <= Some(Level::Follow));
                }
                Step::Resume => session.resume(now),
                Step::Away => {
                    session.away(Cause::Locked, now);
                    prop_assert_eq!(session.state().height(now), None);
                }
                Step::Rules(highest) => {
                    session.rules_changed(Rules { highest, ..ALL }, now);
                    prop_assert!(session.state().height(now) <= Some(highest));
                }
                Step::Cut => session.cut(now),
                Step::Back => session.back(now),
                Step::Wait(seconds) => {
                    now.0 += seconds * 1000;
                    session.tick(now);
                }
            }
            prop_assert_eq!(&State::fold(session.log()), session.state());
            // The helper's screen follows from what they are told, whether or not they were there from the beginning.
            let mut late = Guest::default();
            for message in session.tell(told) {
                prop_assert_eq!(guest.hear(&write(&message)).map(|heard| heard.0), Ok(message));
            }
            for message in session.standing() {
                prop_assert_eq!(late.hear(&write(&message)).map(|heard| heard.0), Ok(message));
            }
            let state = session.state();
            for guest in [&guest, &late] {
                prop_assert_eq!((&guest.held, &guest.chosen), (&state.held, &state.chosen));
                prop_assert_eq!((guest.paused && guest.ended.is_none(), guest.ended), (state.paused && state.ended.is_none(), state.ended));
                prop_assert_eq!(guest.page.as_ref(), session.page());
            }
            prop_assert!(session.log().is_sorted_by_key(|entry| entry.at), "time does not go back in a log");
        }
        let text = serde_json::to_string(session.log()).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Vec<Entry>>(&text).unwrap()[..], session.log());
        session.end(Cause::Stopped, now);
        prop_assert!(session.state().ended.is_some() && session.state().held.is_empty());
        for intent in every_intent(page.page.page().rev) {
            let heard = say(&mut session, &intent, &page, now);
            prop_assert!(matches!(heard, Err(Refused::Over | Refused::TooMany)));
        }
    }
}
