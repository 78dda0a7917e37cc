//! Two people at their windows.

use std::path::Path;

use anyhow::Result;
use deskside_tests::story::{Album, Story};
use deskside_tests::windows::{Office, Person, tree};

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_printer_from_the_first_words_to_its_screen() -> Result<()> {
    let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots/test");
    let mut story = Story::begin(Album::judged(shots)).await?;
    story.walk().await?;
    assert!(story.album.count() >= 15);
    story.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_reader_hears_the_question_its_answers_and_the_button() -> Result<()> {
    let office = Office::start()?;
    let mut amina = Person::arrive(&office).await?;
    let window = amina.window()?;
    window.headline("What is not working?").await?;
    println!("{:#?}", tree(amina.bus()).await?);
    amina.close().await?;
    Ok(())
}
