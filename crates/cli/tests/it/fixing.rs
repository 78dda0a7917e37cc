//! Help as text: what is found, agreed to, made, taken back, and kept.

use crate::office::{Office, QUEUE};

/// A printer that is paused, up to the page that says so.
fn at_the_finding(office: &Office) -> (crate::office::Person, String) {
    let mut person = office.sits_at(&["fix", "printing-stuck"]);
    let question = person.reads();
    assert!(question.contains("Which printer is not working?"), "{question}");
    let found = person.chooses(&question, "Finance");
    assert!(found.contains("The print queue is paused"), "{found}");
    (person, found)
}

#[test]
fn a_paused_queue_is_found_by_somebody_s_words_started_again_and_stopped_again() {
    let office = Office::with_a_paused_queue();
    let mut person = office.sits_at(&[]);
    let home = person.reads();
    assert!(home.contains("What is not working?") && home.contains("My printer does not print"), "{home}");
    let found = person.types("nothing comes out of the printer");
    let question = person.chooses(&found, "My printer does not print");
    let finding = person.chooses(&question, "Finance");
    for said in ["What changes", "From “Paused” to “Running”", "Can be undone", "About"] {
        assert!(finding.contains(said), "no `{said}` in {finding}");
    }
    assert!(!finding.contains("cupsenable"), "commands are for who asks: {finding}");
    let commands = person.chooses(&finding, "See the exact commands");
    let command = commands.lines().find(|line| line.trim_start().starts_with("cupsenable -h 127.0.0.1:"));
    assert!(command.is_some_and(|line| line.ends_with(QUEUE)), "{commands}");

    let asked = person.chooses(&finding, "Start the queue again");
    assert!(office.is_paused(), "to choose is not to agree");
    let proof = person.agrees(&asked);
    assert!(proof.contains("Print a test page?"), "{proof}");
    assert!(!office.is_paused());
    let done = person.chooses(&proof, "Not now");
    assert!(done.contains("Started the queue of"), "{done}");

    let undo = person.chooses(&done, "Undo:");
    assert!(undo.contains("Undo this?") && undo.contains("From “Running” to “Paused”"), "{undo}");
    let undone = person.agrees(&undo);
    assert!(undone.contains("It is as it was before"), "{undone}");
    assert!(office.is_paused());
    let changes = person.chooses(&undone, "What we changed on this computer");
    assert!(changes.contains("Undone") && changes.contains("agreed by You"), "{changes}");
    assert_eq!(person.leaves().0, Some(0));
    let kept: Vec<_> = office.journal().iter().map(|change| change["agreed"]["how"].clone()).collect();
    assert_eq!(kept, ["on-page", "on-page"]);
}

#[test]
fn a_program_that_types_ahead_agrees_to_nothing() {
    let office = Office::with_a_paused_queue();
    let (mut person, found) = at_the_finding(&office);
    for word in ["yes", "y", "yes 0000", ""] {
        person.chooses(&found, "Start the queue again");
        let page = person.types(word);
        assert!(page.contains("Nothing has changed"), "`{word}`: {page}");
    }
    assert!(office.is_paused());
    assert!(office.journal().is_empty());
}

#[test]
fn a_run_that_was_left_goes_on_in_the_app_and_one_of_the_app_goes_on_here() {
    let office = Office::with_a_paused_queue();
    let (person, _) = at_the_finding(&office);
    let (code, said) = person.leaves();
    assert_eq!(code, Some(0));
    assert!(said.contains("Your answers are kept"), "{said}");

    // The same folder, opened by the app as the window opens it.
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let app = crate::app::on(&office);
    let home = runtime.block_on(app.dispatch("home", serde_json::json!({}))).expect("a page");
    assert_eq!(home["carry_on"][0]["title"], "My printer does not print", "{home}");
    let view =
        runtime.block_on(app.dispatch("run", serde_json::json!({ "run": home["carry_on"][0]["run"] })));
    assert!(view.expect("a page")["so_far"].to_string().contains("Finance"), "the answer is kept");
    runtime
        .block_on(app.dispatch("start_run", serde_json::json!({ "wizard": "sign-in", "words": "" })))
        .expect("a run");
    drop((app, runtime));

    let mut person = office.sits_at(&[]);
    let home = person.reads();
    assert!(home.contains("Carry on with: I cannot sign in"), "{home}");
    let found = person.chooses(&home, "Carry on with: My printer does not print");
    assert!(found.contains("The print queue is paused"), "{found}");
}

#[test]
fn ctrl_c_leaves_the_run_kept_and_says_so() {
    let office = Office::with_a_paused_queue();
    let (mut person, _) = at_the_finding(&office);
    person.interrupts();
    let said = person.reads();
    assert!(said.contains("Your answers are kept"), "{said}");
    assert_eq!(person.leaves().0, Some(130));
    let mut person = office.sits_at(&[]);
    assert!(person.reads().contains("Carry on with: My printer does not print"));
}

#[test]
fn a_limit_says_why_whose_it_is_and_where_people_are() {
    let mut office = Office::open();
    office.cups.kill();
    let mut person = office.sits_at(&["fix", "printing-stuck"]);
    let page = person.reads();
    let said = [
        "The print service has stopped",
        "Nothing has changed. Deskside has a limit here",
        "Why there is a limit",
        "Set by",
        "Ask in the window",
    ];
    for said in said {
        assert!(page.contains(said), "no `{said}` in {page}");
    }
    assert!(!page.contains("See the exact commands"), "there is nothing to agree to: {page}");
    let page = person.chooses(&page, "Leave it as it is");
    assert!(page.contains("Which printer"), "{page}");
    assert!(office.journal().is_empty());
}

#[test]
fn one_program_at_a_time_has_the_files() {
    let office = Office::open();
    let mut first = office.sits_at(&["fix"]);
    first.reads();
    let second = office.runs(&["fix"]);
    assert_eq!(second.status.code(), Some(5));
    assert!(String::from_utf8_lossy(&second.stderr).contains("open already"), "{second:?}");
    let german = office.runs(&["--language", "de", "fix"]);
    assert!(String::from_utf8_lossy(&german.stderr).contains("schon offen"), "{german:?}");
}

#[test]
fn the_language_is_that_of_the_command_line_and_else_of_the_system() {
    let office = Office::open();
    let mut person = office.sits_at(&["--language", "de"]);
    assert!(person.reads().contains("Was funktioniert nicht?"));
    drop(person);
    let mut command = office.program(&[]);
    command.env("LC_MESSAGES", "de_AT.UTF-8").env("LANG", "en_GB.UTF-8");
    let out = command.stdin(std::process::Stdio::null()).output().expect("it runs");
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(said.contains("Mein Drucker druckt nicht"), "{said}");
    assert!(!said.contains('\u{1b}'), "nothing steers what is no terminal");
}
