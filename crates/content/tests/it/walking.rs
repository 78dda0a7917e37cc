//! Walks every transcript on the computer in memory, and compares what happens with what is recorded in the right column.
//! `DESKSIDE_CODEGEN=1` records it anew.

use deskside_content::embedded::{embedded, walks_of};
use deskside_content::load::{self, LoadedWizard};
use deskside_content::play::play;
use deskside_content::walk;
use deskside_content::words::Words;

/// All walks of a wizard as they went, in the form in which they are kept, and as they are kept.
fn walked(loaded: &LoadedWizard, words: &Words) -> (String, &'static str) {
    let id = &loaded.wizard.id;
    let text = walks_of(id).expect("every wizard has walks");
    let walks = load::walks(&loaded.wizard, text).expect("they are linted by another test");
    let source = load::walks_file(&loaded.wizard, text);
    let played = play(loaded, words, &source, &walks, deskside_sim::pretend);
    let wrong: Vec<String> = played.findings.into_iter().map(|finding| finding.rendered).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    (walk::write(&played.walks), text)
}

#[test]
fn a_walk_knows_every_line_about_the_computer() {
    assert_eq!(walk::SCENE, deskside_sim::LINES.map(|(word, _)| word));
}

#[test]
fn every_walk_goes_the_way_that_is_recorded() {
    let words = Words::new("en");
    let record = std::env::var_os("DESKSIDE_CODEGEN").is_some();
    let mut different = Vec::new();
    for loaded in &embedded().wizards {
        let (now, text) = walked(loaded, &words);
        if record {
            let path = format!("{}/wizards/{}/walks.txt", env!("CARGO_MANIFEST_DIR"), loaded.wizard.id);
            std::fs::write(path, &now).expect("the walks can be written");
        } else if now != text {
            different.push(now);
        }
    }
    assert!(
        different.is_empty(),
        "run `DESKSIDE_CODEGEN=1 cargo test -p deskside-content` and read:\n{}",
        different.join("\n")
    );
}

#[test]
fn every_page_of_every_walk_has_german_words() {
    let words = Words::new("de");
    for loaded in &embedded().wizards {
        walked(loaded, &words);
    }
}
