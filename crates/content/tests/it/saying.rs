//! Words: the right language, plain numbers, and nothing half said.

use deskside_content::words::Words;
use deskside_core::facts;
use deskside_core::say::Say;

fn stuck(words: &Words) -> deskside_content::words::WizardWords<'_> {
    words.wizard(&"printing-stuck".parse().expect("a name"))
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn a_sentence_is_said_in_the_language_of_the_person() {
    let say = Say::with("printer-waiting", facts! { "count" => 3_i64 });
    assert_eq!(Words::new("en-GB").say(&say), "3 documents are waiting");
    assert_eq!(Words::new("de_AT.UTF-8").say(&say), "3 Dokumente warten");
    assert_eq!(Words::new("tlh").say(&say), "3 documents are waiting");
}

#[test]
fn numbers_are_plain_and_values_have_no_invisible_signs() {
    let say = Say::with("printer-waiting", facts! { "count" => 12_345_i64 });
    assert_eq!(Words::new("de").say(&say), "12345 Dokumente warten");
    let words = Words::new("en");
    let headline = stuck(&words).text("silent", &facts! { "queue" => "Büro & \"Lager\" { $x }" });
    assert_eq!(headline.as_deref(), Some("Büro & \"Lager\" { $x } does not answer"));
}

#[test]
fn one_thing_is_not_two_things() {
    let words = Words::new("en");
    let say = |waiting: i64| {
        stuck(&words).text("paused-explain", &facts! { "queue" => "Q", "waiting" => waiting }).unwrap()
    };
    assert!(say(0).starts_with("Documents that you send"));
    assert!(say(1).starts_with("1 document waits"));
    assert!(say(2).starts_with("2 documents wait"));
}

#[test]
fn the_thing_is_named_when_it_is_known() {
    let words = Words::new("en");
    assert_eq!(stuck(&words).text("checking", &facts! {}).as_deref(), Some("Checking your printer"));
    let known = facts! { "queue" => "Finance-2F" };
    assert_eq!(stuck(&words).text("checking", &known).as_deref(), Some("Checking Finance-2F"));
}

#[test]
fn nothing_is_half_said() {
    let words = Words::new("en");
    assert_eq!(stuck(&words).text("silent", &facts! {}), None);
    assert_eq!(stuck(&words).text("no-such-message", &facts! {}), None);
    assert_eq!(words.wizard(&"no-such-wizard".parse().unwrap()).text("title", &facts! {}), None);
    assert_eq!(words.say(&Say::plain("no-such-message")), "no-such-message");
}

#[test]
fn an_instruction_has_lines() {
    let words = Words::new("de");
    assert_eq!(stuck(&words).lines("add-paper-body", &facts! {}).len(), 4);
}

#[test]
fn a_boundary_says_why() {
    let words = Words::new("en");
    let why = words.say(&Say::plain("boundary-remove-printers"));
    assert!(why.contains("without knowing its name"), "{why}");
}
