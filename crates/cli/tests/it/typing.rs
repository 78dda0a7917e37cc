//! At a real terminal: its width, and what is typed before it was read.

use crate::office::Office;

#[test]
fn at_a_terminal_a_letter_is_enough_and_lines_are_as_wide_as_it_is() {
    let office = Office::with_a_paused_queue();
    let mut person = office.sits_at_terminal(&["fix", "printing-stuck"], 60);
    let question = person.reads();
    assert!(question.contains("\u{1b}[1mWhich printer is not working?\u{1b}[0m"), "{question:?}");
    let finding = person.chooses(&question, "Finance");
    assert!(finding.lines().all(|line| line.trim_end().chars().count() <= 60 + 8), "{finding}");
    let asked = person.chooses(&finding, "Start the queue again");
    assert!(asked.ends_with("type:\r\n      yes\r\n> "), "{asked:?}");
    let proof = person.types("y");
    assert!(proof.contains("Print a test page?"), "{proof}");
    assert!(!office.is_paused());
    // There is no way back from a sheet of paper, so a letter is too little.
    person.types("1");
    let page = person.types("y");
    assert!(page.contains("Nothing has changed"), "{page}");
    assert_eq!(office.journal().len(), 1);
}

#[test]
fn what_was_typed_before_the_page_could_be_read_agrees_to_nothing() {
    let office = Office::with_a_paused_queue();
    let mut person = office.sits_at_terminal(&["fix", "printing-stuck"], 100);
    let question = person.reads();
    let finding = person.chooses(&question, "Finance");
    assert!(finding.contains("   1  Start the queue again"), "{finding}");
    let asked = person.types("1\nyes\nyes");
    assert!(asked.ends_with("type:\r\n      yes\r\n> "), "{asked:?}");
    let page = person.types("no");
    assert!(page.contains("Nothing has changed"), "the two before were not read: {page}");
    assert!(office.is_paused() && office.journal().is_empty());
}
