//! Answer files: what is read, and what is refused with its place.

use deskside_content::answers;
use deskside_content::embedded::embedded;
use insta::assert_snapshot;

fn shown(text: &str) -> String {
    let wizard =
        &embedded().wizard(&"printing-stuck".parse().expect("a name")).expect("it is built in").wizard;
    match answers::read("answers.yaml", text, wizard) {
        Ok(file) => format!("{file:#?}"),
        Err(findings) => findings.iter().map(|one| one.rendered.clone()).collect::<Vec<_>>().join("\n\n"),
    }
}

#[test]
fn a_whole_file_is_read() {
    assert_snapshot!(shown(
        "wizard: printing-stuck\noperator: Priya Nair\nanswers: { queue: Finance-2F }\nagree: [paused]\nlimits: { seconds: 60, changes: 1 }\n"
    ));
}

#[test]
fn a_name_that_the_wizard_does_not_have_is_shown() {
    assert_snapshot!(shown(
        "wizard: printing-stuck\noperator: Priya\nanswers:\n  queu: Finance-2F\nagree: [pausd, silent, moved]\nagre: []\n"
    ));
}

#[test]
fn an_agreement_that_nobody_stands_behind_and_a_limit_that_is_none_are_shown() {
    assert_snapshot!(shown("wizard: disk-full\nagree: [paused]\nlimits: { seconds: 0, forks: 3 }\n"));
    assert_snapshot!(shown("- paused\n"));
}
