//! Tools for authors: a beginning that works, what is wrong, and walks.

use crate::office::Bare;

#[test]
fn a_new_kind_of_help_passes_the_check_and_its_walks_go_to_every_end() {
    let home = Bare::new();
    assert_eq!(home.runs(&["content", "new", "printer-waits"]).0, Some(0));
    let (code, said) = home.runs(&["content", "check", "printer-waits"]);
    assert_eq!((code, said.trim()), (Some(0), "nothing is wrong"));
    let (code, said) = home.runs(&["content", "walk", "printer-waits"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Start the queue again: The queue of Finance, 2nd floor, Paused → Running"),
        "{said}"
    );

    let (code, said) = home.runs(&["content", "new", "printer-waits"]);
    assert_eq!(code, Some(1), "what an author wrote is not written over: {said}");
    assert_eq!(home.runs(&["content", "new", "Printer Waits"]).0, Some(1));
}

#[test]
fn a_walk_that_goes_otherwise_is_shown_and_recorded_only_when_asked() {
    let home = Bare::new();
    home.runs(&["content", "new", "printer-waits"]);
    let kept = home.reads("printer-waits/walks.txt");
    let stripped: String = kept
        .lines()
        .map(|line| format!("{}\n", line.split(" | ").next().expect("a part").trim_end()))
        .collect();
    let stripped: String =
        stripped.split_inclusive('\n').filter(|line| !line.trim_start().starts_with('|')).collect();
    home.writes("printer-waits/walks.txt", &stripped);
    let (code, said) = home.runs(&["content", "walk", "printer-waits"]);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(home.reads("printer-waits/walks.txt"), stripped, "looking records nothing");
    assert_eq!(home.runs(&["content", "walk", "--record", "printer-waits"]).0, Some(0));
    assert_eq!(home.reads("printer-waits/walks.txt"), kept);
}

#[test]
fn a_line_that_is_not_possible_is_shown_with_its_place() {
    let home = Bare::new();
    home.runs(&["content", "new", "printer-waits"]);
    let kept = home.reads("printer-waits/walks.txt");
    home.writes("printer-waits/walks.txt", &kept.replacen("broken printer.paused Finance-2F\n", "", 1));
    let (code, said) = home.runs(&["content", "walk", "printer-waits"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("in `paused`: this is not possible here: it is at the end"), "{said}");
    assert!(said.contains("agree paused") && said.contains("^^^^"), "{said}");
}

#[test]
fn what_is_built_in_goes_as_it_is_recorded() {
    let (code, said) = Bare::new().runs(&["content", "walk"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("printing-stuck: as recorded"), "{said}");
}
