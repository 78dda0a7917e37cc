//! One session from its beginning to its end, and what each reader is told of it.

use super::*;
use crate::trust::CoSigns;

/// Amina's printer, with Sana beside her.
fn story() -> Session {
    let question = shown(1, PageKind::Question);
    let mut session = Session::open(opened(ALL), NOW);
    let level = Level::Suggest;
    let page = &question;
    assert!(
        say(&mut session, &Intent::AskLevel { level, reason: reason("To show you") }, page, after(1)).is_ok()
    );
    session.give(level, END, after(2));
    assert!(show(&mut session, &question, after(2)));
    assert!(say(&mut session, &Intent::Point { rev: 1, spot: spot("choice.1") }, page, after(3)).is_ok());
    let suggest = Intent::SuggestAnswer { rev: 1, number: 1, spot: spot("choice.1") };
    assert!(say(&mut session, &suggest, page, after(4)).is_ok());
    assert!(session.apply(1, after(5)));
    assert!(say(&mut session, &Intent::Turn { rev: 1, to: Turn::On }, page, after(6)).is_err());
    session.say(words("The secret one by the window"), after(7));
    let finding = shown(2, PageKind::Finding);
    assert!(show(&mut session, &finding, after(8)));
    let ask = signs::ask();
    session.want_co_sign(ask.plan.clone(), "printer.remove", after(9));
    let mut asked: CoSigns = signs::asked();
    let signed = Box::new(signs::signed(ask, signs::SANA));
    let act = say(&mut session, &Intent::CoSign { signed }, &finding, after(10)).unwrap();
    let Act::CoSign { signed } = act else { panic!("{act:?}") };
    assert!(session.co_sign(&signed, &mut asked, &signs::rules(&[]), &signs::asker(), after(10)).is_ok());
    let note = words("The board is broken. I tried another cable.");
    assert!(say(&mut session, &Intent::HandOver { to: Lane::It, note }, &finding, after(11)).is_ok());
    session.agree_to_hand_over(after(12));
    session.end(Cause::HandedOver, after(13));
    session
}

fn told(reader: Reader) -> String {
    serde_json::to_string(&Transcript::of(story().log(), reader)).unwrap()
}

#[test]
fn each_reader_is_told_what_is_theirs_to_know() {
    let check = |reader: Reader, reads: &[&str], never: &[&str]| {
        let text = told(reader);
        for part in reads {
            assert!(text.contains(part), "{reader:?} is not told {part}");
        }
        for part in never {
            assert!(!text.contains(part), "{reader:?} is told {part}");
        }
    };
    let words = ["To show you", "The secret one", "Which printer?"];
    let facts =
        ["Sana Iqbal", "needs-level", "co-signed", "The board is broken", "handed-over", "printer.remove"];
    check(Reader::User, &[&words[..], &facts, &["\"answer\":\"Finance-2F\""]].concat(), &[]);
    check(Reader::Helper, &[&words[..], &facts].concat(), &["\"answer\":\"Finance-2F\""]);
    check(Reader::ItShared, &[&words[..], &facts].concat(), &["\"answer\":\"Finance-2F\""]);
    check(Reader::It, &facts, &[&words[..], &["Finance-2F"]].concat());
}

#[test]
fn a_transcript_has_a_line_for_every_line_of_the_log() {
    for reader in [Reader::User, Reader::Helper, Reader::It, Reader::ItShared] {
        let transcript = Transcript::of(story().log(), reader);
        let times = |at: Vec<Millis>| at;
        assert_eq!(
            times(transcript.lines.iter().map(|line| line.at).collect()),
            times(story().log().iter().map(|entry| entry.at).collect()),
        );
        let text = serde_json::to_string(&transcript).unwrap();
        assert_eq!(serde_json::from_str::<Transcript>(&text).unwrap(), transcript);
    }
}
