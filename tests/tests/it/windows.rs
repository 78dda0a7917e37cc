//! Two people at their windows.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use deskside_stage::{Display, wait_until};
use deskside_tests::live::Live;
use deskside_tests::story::{Album, Story};
use deskside_tests::windows::{Desktop, Node, Office, Person, Show, tree};
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_printer_from_the_first_words_to_its_screen() -> Result<()> {
    let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots/test");
    let mut story = Story::begin(Album::judged(shots)).await?;
    story.walk().await?;
    assert!(story.album.count() >= 15);
    story.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_beside_you_from_the_first_question_to_the_thanks() -> Result<()> {
    let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots/live");
    let mut live = Live::begin(Album::judged(shots)).await?;
    live.walk().await?;
    assert!(live.story.album.count() >= 30);
    live.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_is_repaired_by_keyboard_alone() -> Result<()> {
    let office = Office::start()?;
    office.cups.pause(Office::QUEUE)?;
    office.cups.print(Office::QUEUE, "Quarterly figures")?;
    let mut amina = Person::arrive(&office).await?;
    let window = amina.window()?;
    window.headline("What is not working?").await?;
    window.tab_to("searchbox", "Say it in your own words").await?;
    window.type_here("nothing comes out of the printer").await?;
    window.key(Key::Enter).await?;

    window.headline("Which of these is closest?").await?;
    window.tab_to("radio", "My printer does not print").await?;
    window.arrow_to("My printer does not print").await?;
    window.tab_to("button", "Continue").await?;
    window.key(Key::Enter).await?;

    window.headline("Which printer is not working?").await?;
    // Arrows go round, so the first answer is reached from anywhere.
    window.tab_to("radio", "…").await?;
    window.arrow_to("Finance, 2nd floor").await?;
    window.tab_to("button", "Continue").await?;
    window.key(Key::Space).await?;

    window.headline("The print queue is paused").await?;
    // A new page begins at its headline, for eyes and for ears.
    assert_eq!(window.focus().await?, ("heading".to_owned(), "The print queue is paused".to_owned()));
    window.tab_to("button", "See the exact commands").await?;
    window.key(Key::Enter).await?;
    window.reads("cupsenable").await?;
    window.tab_to("button", "Start the queue again").await?;
    window.key(Key::Enter).await?;

    window.headline("Print a test page?").await?;
    window.tab_to("button", "Print a test page").await?;
    window.key(Key::Enter).await?;
    window.headline("Did the test page come out?").await?;
    window.tab_to("radio", "Yes, it came out").await?;
    window.arrow_to("Yes, it came out").await?;
    window.tab_to("button", "Continue").await?;
    window.key(Key::Enter).await?;
    window.headline("…is ready to print again").await?;
    assert_eq!(office.printer.pages()?.len(), 2);
    amina.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_in_a_real_window_with_real_files() -> Result<()> {
    let office = Office::start()?;
    let mut amina = Person::arrive(&office).await?;
    let film = amina.home().join("Videos/Summer party.mp4");
    std::fs::create_dir_all(film.parent().expect("a folder"))?;
    std::fs::File::create(&film)?.set_len(740_000_000)?;
    let mut album = Album::judged(Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots/disk"));
    let window = amina.window()?;
    window.headline("What is not working?").await?;
    album.take(window, "what-is-not-working").await?;
    window.choose("My disk is full").await?;
    window.press("Continue").await?;
    window.headline("Which of these do you no longer need?").await?;
    album.take(window, "the-largest-files").await?;
    window.choose("Summer party.mp4").await?;
    window.press("Continue").await?;
    window.headline("Summer party.mp4 takes up 740 MB").await?;
    album.take(window, "to-the-trash").await?;
    window.press("Move to the trash").await?;
    window.headline("740 MB in the trash can make room now").await?;
    assert!(!film.exists());
    album.take(window, "the-trash").await?;
    window.set_dark(Some(true)).await?;
    album.take(window, "the-trash-at-night").await?;
    window.set_dark(Some(false)).await?;
    window.press("Empty the trash").await?;
    window.headline("This cannot be undone").await?;
    album.take(window, "this-cannot-be-undone").await?;
    window.press("Empty the trash").await?;
    // The disk under this test may be full itself.
    window.headline_of(&["There is room again", "Only …"]).await?;
    album.take(window, "afterwards").await?;
    amina.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_reader_is_told_the_question_its_answers_and_the_button() -> Result<()> {
    let office = Office::start()?;
    let mut amina = Person::arrive(&office).await?;
    let window = amina.window()?;
    window.headline("What is not working?").await?;
    window.choose("My printer does not print").await?;
    window.press("Continue").await?;
    window.headline("Which printer is not working?").await?;
    let wanted = [
        ("heading", "Which printer is not working?"),
        ("radio button", "Finance, 2nd floor"),
        ("radio button", "Canteen"),
        ("radio button", "It is not in the list"),
        ("radio button", "I am not sure"),
        ("push button", "Continue"),
        ("push button", "Back"),
        ("push button", "Get help from a person"),
    ];
    // The web view hands its tree over a moment after it was asked for the first time.
    let mut nodes = Vec::new();
    for _ in 0..50 {
        nodes = tree(amina.bus()).await?;
        if nodes.iter().any(|node| node.role == "heading") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    for (role, name) in wanted {
        let node = Node { role: role.to_owned(), name: name.to_owned() };
        assert!(nodes.contains(&node), "{node:?} is not in {nodes:#?}");
    }
    amina.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_bus_or_with_a_locked_keyring_the_app_helps_all_the_same() -> Result<()> {
    let office = Office::start()?;
    office.cups.pause(Office::QUEUE)?;
    office.cups.print(Office::QUEUE, "Quarterly figures")?;
    for desktop in [Desktop::NoBus, Desktop::LockedKeyring] {
        let mut amina = Person::sit_down_at(&office, desktop).await?;
        let window = amina.open(Show::Desk).await?;
        window.headline("What is not working?").await?;
        window.press("Settings").await?;
        window.reads("In memory, until the app closes").await?;
        window.press("Back").await?;
        window.fill("Say it in your own words", "nothing comes out of the printer").await?;
        window.press("Continue").await?;
        window.choose("My printer does not print").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.choose("Finance, 2nd floor").await?;
        window.press("Continue").await?;
        window.headline("The print queue is paused").await?;
        amina.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_shows_its_words_without_the_graphics_card() -> Result<()> {
    let office = Office::start()?;
    let mut amina = Person::sit_down(&office).await?;
    let screen = Display::watched(960, 680)?;
    amina.show(Show::Desk, &[screen.env()])?;
    wait_until("no words on the screen", Duration::from_secs(60), || {
        screen.has_words().ok().filter(|has| *has)
    })?;
    assert!(amina.is_shown());
    Ok(())
}
