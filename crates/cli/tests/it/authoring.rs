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
    assert!(said.ends_with("printer-waits: 6 walks, as recorded\n"), "{said}");
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
    let (code, said) = home.runs(&["content", "check", "printer-waits"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("it went otherwise than recorded") && said.contains("--record"), "{said}");
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
    assert!(said.contains("a line that can come here: `end nothing-found`"), "{said}");
}

#[test]
fn a_walk_that_is_being_written_is_recorded_as_far_as_it_goes_and_told_how_it_goes_on() {
    let home = Bare::new();
    home.runs(&["content", "new", "printer-waits"]);
    let begun = "printer Finance-2F default\n\nwalk begun\nbroken printer.paused Finance-2F\n";
    home.writes("printer-waits/walks.txt", begun);
    let (code, said) = home.runs(&["content", "walk", "--record", "printer-waits"]);
    assert_eq!(code, Some(1), "it does not end yet: {said}");
    assert!(said.contains("it is at the question `queue`"), "{said}");
    assert!(said.contains("`choose queue Finance-2F`, `choose queue not-listed`"), "{said}");

    home.writes("printer-waits/walks.txt", &format!("{begun}choose queue Finance-2F\n"));
    let (_, said) = home.runs(&["content", "walk", "--record", "printer-waits"]);
    assert!(said.contains("`agree paused`, `other paused`, `aside paused`, `needs-it paused`"), "{said}");
    let kept = home.reads("printer-waits/walks.txt");
    assert!(kept.contains("| found PRI-"), "{kept}");

    // What is wrong is shown at its place in the file that was written.
    home.writes(
        "printer-waits/walks.txt",
        &format!("{begun}choose queue Finance-2F\n\nwalk second\nbroken printer.pausd Finance-2F\n"),
    );
    let (_, said) = home.runs(&["content", "walk", "--record", "printer-waits"]);
    let line = home
        .reads("printer-waits/walks.txt")
        .lines()
        .position(|line| line.starts_with("broken printer.pausd"));
    let place = format!("printer-waits/walks.txt:{}:8", line.expect("it is kept") + 1);
    assert!(
        said.contains("in `second`: there is no check `printer.pausd`") && said.contains(&place),
        "{said}"
    );
    home.writes("printer-waits/walks.txt", &kept);

    home.writes("printer-waits/walks.txt", &format!("computer amiga\n{kept}\nwalk third\n"));
    let (_, said) = home.runs(&["content", "walk", "printer-waits"]);
    assert_eq!(said.matches("expected linux, windows or macos").count(), 1, "{said}");
    home.writes("printer-waits/walks.txt", &kept);

    let (code, said) = home.runs(&["content", "check", "printer-waits"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("in `begun`: it does not end yet: it is at the finding `paused`"), "{said}");
}

#[test]
fn what_clashes_with_what_is_built_in_is_shown() {
    let home = Bare::new();
    home.runs(&["content", "new", "printer-waits"]);
    let kept = home.reads("printer-waits/wizard.yaml");
    let clashing = kept.replace("code: PRI", "code: PRN").replace("[printing]", "[print]");
    home.writes("printer-waits/wizard.yaml", &clashing);
    let (code, said) = home.runs(&["content", "check", "printer-waits"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("nobody has the skill `print`") && said.contains("did you mean `printing`?"),
        "{said}"
    );
    home.writes("printer-waits/wizard.yaml", &clashing.replace("[print]", "[printing]"));
    let (code, said) = home.runs(&["content", "check", "printer-waits"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("the code `PRN` is that of `printing-stuck`"), "{said}");
}

#[test]
fn all_that_can_be_named_is_listed_with_what_it_takes() {
    let home = Bare::new();
    let (code, said) = home.runs(&["content", "names", "printer"]);
    assert_eq!(code, Some(0), "{said}");
    for line in [
        "check   printer.paused\n",
        "        about  The print queue is running\n",
        "        needs  queue: a print queue\n",
        "list    printers.list\n",
        "action  printer.resume\n",
        "        undo   can be undone\n",
        "line    printer QUEUE [LABEL]",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert!(!said.contains("disk.full"), "{said}");
    assert_eq!(home.runs(&["content", "names", "no-such-thing"]).0, Some(1));
}

#[test]
fn what_is_built_in_goes_as_it_is_recorded() {
    let (code, said) = Bare::new().runs(&["content", "walk"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.lines()
            .any(|line| line.starts_with("printing-stuck: ") && line.ends_with(" walks, as recorded")),
        "{said}"
    );
}
