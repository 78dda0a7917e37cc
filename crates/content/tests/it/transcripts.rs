//! Walks: read, written back the same, and checked.

use deskside_content::embedded::{embedded, walks_of};
use deskside_content::load;
use deskside_content::walk::{self, Act, End};
use insta::assert_snapshot;

fn shown(text: &str) -> String {
    let wizard =
        &embedded().wizard(&"printer-remove".parse().expect("a name")).expect("it is built in").wizard;
    match load::walks(wizard, text) {
        Ok(walks) => walk::write(&walks),
        Err(findings) => findings.iter().map(|one| one.rendered.clone()).collect::<Vec<_>>().join("\n\n"),
    }
}

#[test]
fn walks_are_written_back_the_way_they_were() {
    for loaded in &embedded().wizards {
        let text = walks_of(&loaded.wizard.id).expect("every wizard has walks");
        let walks = load::walks(&loaded.wizard, text).expect("they are linted by another test");
        assert_eq!(walk::write(&walks), text, "{}", loaded.wizard.id);
    }
}

#[test]
fn both_columns_are_kept() {
    let wizard = &embedded().wizard(&"printer-remove".parse().unwrap()).expect("it is built in").wizard;
    let text = walks_of(&wizard.id).expect("it has walks");
    let mut walks = load::walks(wizard, text).expect("they are right");
    walks.walks[0].lines[1].right = Some("fixed | really".to_owned());
    let written = walk::write(&walks);
    assert_eq!(load::walks(wizard, &written).map(|walks| walk::write(&walks)), Ok(written));
}

#[test]
fn an_act_is_read_for_what_it_is() {
    let wizard = &embedded().wizard(&"printing-stuck".parse().unwrap()).expect("it is built in").wizard;
    let walks = load::walks(wizard, walks_of(&wizard.id).expect("it has walks")).expect("they are right");
    let paper = walks.walks.iter().find(|walk| walk.name == "no-paper").expect("there is such a walk");
    let acts: Vec<&Act> = paper.acts().collect();
    assert_eq!(acts[0], &Act::Scene("broken printer.no-paper Finance-2F".to_owned()));
    assert_eq!(acts[2], &Act::Mended("printer.no-paper Finance-2F".to_owned()));
    assert_eq!(acts[3], &Act::Did("add-paper".parse().unwrap()));
    assert_eq!(acts.last(), Some(&&Act::End(End::Fixed)));
}

#[test]
fn an_end_without_a_walk_is_shown() {
    assert_snapshot!(shown("walk removed\nchoose queue Canteen\nagree present\nend fixed\n"));
}

#[test]
fn a_line_that_makes_no_sense_is_shown() {
    assert_snapshot!(shown("walk removed\nchoos queue Canteen\nchoose queue\nagree presnt\nend fixd\n"));
}

#[test]
fn a_walk_that_names_other_steps_or_does_not_end_is_shown() {
    assert_snapshot!(shown("walk removed\nmended printer.jam Canteen\nagree presnt\n"));
}
