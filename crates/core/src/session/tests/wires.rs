//! What goes over the wire: known forms, both ways, and nothing else.

use proptest::prelude::*;

use super::*;

#[test]
fn what_a_helper_says_is_read_as_it_was_written() {
    let mut kinds = BTreeSet::new();
    for intent in every_intent(3) {
        let bytes = write(&intent);
        assert_eq!(read_intent(&bytes), Ok(intent.clone()), "{}", String::from_utf8_lossy(&bytes));
        kinds.insert(intent.kind());
    }
    assert_eq!(kinds.len(), 15, "one of every sort");
}

fn every_message() -> Vec<HostMessage> {
    let plan = signs::plan("Finance-2F");
    let levels = BTreeSet::from([Level::Drive]);
    vec![
        HostMessage::Page { page: question().page },
        HostMessage::Chosen { rev: 3, spot: spot("choice.1") },
        HostMessage::Rules { rules: ALL },
        HostMessage::Levels { held: BTreeMap::from([(Level::Follow, END), (Level::Point, END)]) },
        HostMessage::LevelsEnded { levels, cause: Cause::Revoked },
        HostMessage::Declined { level: Level::Drive },
        HostMessage::Paused {},
        HostMessage::Resumed {},
        HostMessage::Chat { name: None, words: words("Yes") },
        HostMessage::Typing {},
        HostMessage::Refused {
            kind: Some(IntentKind::Turn),
            why: Refused::NeedsLevel { level: Level::Drive },
        },
        HostMessage::Refused {
            kind: None,
            why: Refused::Unreadable { wire: WireError::Unknown { kind: "dance".into() } },
        },
        HostMessage::Applied { number: 1 },
        HostMessage::PutAside { number: 2 },
        HostMessage::WantCoSign { ask: Box::new(signs::ask()), plan: Box::new(plan.clone()) },
        HostMessage::NoCoSign { plan: plan.digest() },
        HostMessage::HandOver { agreed: true },
        HostMessage::Ended { cause: Cause::Stopped },
    ]
}

#[test]
fn what_a_host_says_is_read_as_it_was_written() {
    let mut kinds = BTreeSet::new();
    for message in every_message() {
        let bytes = write(&message);
        assert_eq!(read_host(&bytes), Ok(message), "{}", String::from_utf8_lossy(&bytes));
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        kinds.insert(value["say"].as_str().unwrap().to_owned());
    }
    assert_eq!(kinds.len(), 17, "one of every sort");
}

#[test]
fn nobody_is_asked_to_sign_another_plan_than_the_one_they_see() {
    let (ask, plan) = (Box::new(signs::ask()), Box::new(signs::plan("Finance-3F")));
    let bytes = write(&HostMessage::WantCoSign { ask, plan });
    assert_eq!(read_host(&bytes), Err(WireError::Unusable { kind: "want-co-sign".into() }));
}

/// What the host makes of this text: refused, and in the log.
fn check(text: &str, wire: WireError) {
    let page = question();
    let mut session = with(Some(Level::Drive), ALL, &page);
    let refused = Refused::Unreadable { wire };
    assert_eq!(session.hear(text.as_bytes(), Some(&page), after(1)), Err(refused.clone()), "{text:.200}");
    assert_eq!(refusals(&session), [(None, refused)], "{text:.200}");
}

#[test]
fn what_has_no_known_form_is_refused_and_written_down() {
    let unknown = |kind: &str| WireError::Unknown { kind: kind.into() };
    let unusable = |kind: &str| WireError::Unusable { kind: kind.into() };
    for text in ["", "null", "[]", "{}", "\"say\"", "{\"say\":1}", "{\"say\":\"leave\"", "\u{feff}{}", "NaN"]
    {
        check(text, WireError::Malformed);
    }
    // Of a newer app, or of nobody.
    check(r#"{"say":"draw","rev":3,"line":[1,2]}"#, unknown("draw"));
    check(r#"{"say":"consent","nonce":"07"}"#, unknown("consent"));
    check(r#"{"say":"hello","newest":1,"oldest":1}"#, unknown("hello"));
    check(r#"{"say":"<b>\u202eLeave"}"#, unknown("?beave"));
    check(&format!(r#"{{"say":"{}"}}"#, "a".repeat(500)), unknown(&format!("?{}", "a".repeat(40))));
    // Known, and not as it should be: a field that is not known may be a limit on what is meant.
    check(r#"{"say":"leave","after":5}"#, unusable("leave"));
    check(r#"{"say":"typing","words":"x"}"#, unusable("typing"));
    check(r#"{"say":"point","rev":3,"spot":"choice.1","only-if":"x"}"#, unusable("point"));
    check(r#"{"say":"point","rev":-1,"spot":"choice.1"}"#, unusable("point"));
    check(r#"{"say":"point","rev":4294967296,"spot":"choice.1"}"#, unusable("point"));
    check(r#"{"say":"point","rev":3,"spot":"Choice 1"}"#, unusable("point"));
    check(r#"{"say":"point","rev":3}"#, unusable("point"));
    check(r#"{"say":"ask-level","level":"admin","reason":"x"}"#, unusable("ask-level"));
    check(r#"{"say":"chat","words":"  "}"#, unusable("chat"));
    check(r#"{"say":"chat","words":"a\u202eb"}"#, unusable("chat"));
    check(r#"{"say":"chat","words":"a\u0000b"}"#, unusable("chat"));
    check(&format!(r#"{{"say":"chat","words":"{}"}}"#, "x".repeat(2001)), unusable("chat"));
    check(&format!(r#"{{"say":"cannot-help","reason":"{}"}}"#, "x".repeat(301)), unusable("cannot-help"));
    let action = |with: &str| {
        format!(r#"{{"say":"suggest-action","rev":3,"number":1,"action":"printer.resume","with":{with}}}"#)
    };
    check(&action(r#"{"queue":{"a":1}}"#), unusable("suggest-action"));
    check(&action(r#"{"queue":1.5}"#), unusable("suggest-action"));
    check(&action(&format!(r#"{{"queue":"{}"}}"#, "x".repeat(513))), unusable("suggest-action"));
    let many: Vec<String> = (0..9).map(|at| format!("\"a{at}\":1")).collect();
    check(&action(&format!("{{{}}}", many.join(","))), unusable("suggest-action"));
    // Too much.
    check(&"x".repeat(MOST_OF_A_HELPER + 1), WireError::TooLarge);
    check(&format!(r#"{{"say":"leave","a":{}{}}}"#, "[".repeat(5000), "]".repeat(5000)), WireError::TooDeep);
}

#[test]
fn brackets_in_a_text_are_no_depth() {
    let chat = Intent::Chat { words: words(&"[{\"\\".repeat(400)) };
    assert_eq!(read_intent(&write(&chat)), Ok(chat));
}

#[test]
fn a_helper_skips_what_a_newer_host_says_and_more_that_it_says_of_a_known_thing() {
    let unknown = read_host(br#"{"say":"balloon","colour":"red"}"#);
    assert_eq!(unknown, Err(WireError::Unknown { kind: "balloon".into() }));
    let more = read_host(br#"{"say":"declined","level":"drive","because":"busy"}"#);
    assert_eq!(more, Ok(HostMessage::Declined { level: Level::Drive }));
    let other = read_host(br#"{"say":"declined","level":"fly"}"#);
    assert_eq!(other, Err(WireError::Unusable { kind: "declined".into() }));
    let large = format!(r#"{{"say":"chat","words":"{}"}}"#, "x".repeat(MOST_OF_A_HOST));
    assert_eq!(read_host(large.as_bytes()), Err(WireError::TooLarge));
}

#[test]
fn what_a_helper_cannot_read_is_counted_for_their_page_to_say() {
    let mut guest = Guest::default();
    assert!(guest.hear(br#"{"say":"balloon"}"#).is_err() && guest.hear(b"...").is_err());
    assert_eq!(guest.skipped, 2);
    let [ask, plan] = [Box::new(signs::ask()), Box::new(signs::ask())];
    let want = HostMessage::WantCoSign { ask, plan: Box::new(signs::plan("Finance-2F")) };
    assert!(guest.hear(&write(&want)).is_ok() && guest.wanted.is_some());
    let other = HostMessage::NoCoSign { plan: signs::plan("Finance-3F").digest() };
    assert!(
        guest.hear(&write(&other)).is_ok() && guest.wanted.is_some(),
        "another one is not wanted any more"
    );
    assert!(guest.hear(&write(&HostMessage::NoCoSign { plan: plan.plan.clone() })).is_ok());
    assert_eq!(guest.wanted, None);
    assert!(guest.hear(&write(&HostMessage::Applied { number: 4 })).is_ok());
    assert_eq!(guest.suggestions, BTreeMap::from([(4, Fate::Applied)]));
}

#[test]
fn a_host_that_says_without_end_is_the_end() {
    let chat = write(&HostMessage::Chat { name: None, words: words("still here") });
    let mut guest = Guest::default();
    let heard = (0..30_000).take_while(|_| guest.hear(&chat).is_ok()).count();
    assert_eq!((heard, guest.ended), (20_000, Some(Cause::Flooding)));

    // Few and large ones end it as well, also when they cannot be read.
    let large = vec![b' '; MOST_OF_A_HOST];
    let mut guest = Guest::default();
    let heard = (0..1_000).take_while(|_| guest.hear(&large).is_err() && guest.ended.is_none()).count();
    assert_eq!(heard * MOST_OF_A_HOST, 32 * 1024 * 1024);
    let page = HostMessage::Page { page: question().page };
    assert!(guest.hear(&write(&page)).is_err() && guest.page.is_none(), "and nothing is shown after it");
}

#[test]
fn somebody_else_is_named_by_one_short_line() {
    let chat =
        |name: &str| read_host(&write(&serde_json::json!({ "say": "chat", "name": name, "words": "Hello" })));
    assert!(chat("Sana Iqbal").is_ok());
    for bad in ["", "Sana\nIqbal", "Sana\u{202e}", &"x".repeat(121)] {
        assert_eq!(chat(bad), Err(WireError::Unusable { kind: "chat".into() }), "{bad:?}");
    }
}

#[test]
fn two_programs_speak_the_newest_version_that_both_know() {
    let hello = |oldest, newest| Hello { newest, oldest };
    assert_eq!(hello(1, 1).agree(hello(1, 2)), Ok(1), "they are one newer");
    assert_eq!(hello(1, 2).agree(hello(1, 1)), Ok(1), "they are one older");
    assert_eq!(hello(2, 3).agree(hello(1, 1)), Err(VersionError::TheyAreTooOld));
    assert_eq!(hello(1, 1).agree(hello(2, 3)), Err(VersionError::WeAreTooOld));
    assert_eq!(Hello::OURS.agree(Hello::OURS), Ok(VERSION));
    let newer = br#"{"newest":2,"oldest":1,"likes":["tea"]}"#;
    assert_eq!(read_hello(newer), Ok(hello(1, 2)), "its first message may say more than we know");
    assert_eq!(read_hello(b"{\"newest\":1}"), Err(WireError::Malformed));
    assert_eq!(read_hello(&[b' '; 2000]), Err(WireError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rubbish_is_refused_and_nothing_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read_intent(&bytes).is_err());
        prop_assert!(read_host(&bytes).is_err());
        let _ = read_hello(&bytes);
    }

    #[test]
    fn what_is_read_is_what_was_meant(at in 0usize..15, flip in 0usize..2000, bit in 0u8..8) {
        let mut bytes = write(&every_intent(3)[at]);
        let place = flip % bytes.len();
        bytes[place] ^= 1 << bit;
        if let Ok(intent) = read_intent(&bytes) {
            prop_assert_eq!(read_intent(&write(&intent)), Ok(intent));
        }
    }
}
