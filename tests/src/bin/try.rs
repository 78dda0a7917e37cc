//! The made-up office: told step by step on a screen that nobody sees, or opened on yours to click through.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use deskside_stage::Home;
use deskside_tests::live::Live;
use deskside_tests::story::{AMINA, Album, Login, PRIYA, Story};
use deskside_tests::windows::{Office, Show};

/// The variables by which a program finds the screen of whoever sits here.
const SCREEN: [&str; 4] = ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR"];

#[tokio::main]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--headless"] => until_interrupted(tell()).await,
        [] => until_interrupted(open()).await,
        _ => {
            eprintln!("try [--headless]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nThe story broke off: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Ctrl-C ends everything that was started: what is dropped here ends its processes.
async fn until_interrupted(work: impl Future<Output = Result<()>>) -> Result<()> {
    tokio::select! {
        done = work => done,
        _ = tokio::signal::ctrl_c() => {
            println!("\nClosing. Nothing is left running.");
            Ok(())
        }
    }
}

/// The whole story, with numbered pictures.
async fn tell() -> Result<()> {
    let begun = Instant::now();
    let folder = Path::new("shots");
    for folder in [folder.to_owned(), folder.join("beside")] {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "png") {
                std::fs::remove_file(path)?;
            }
        }
    }
    println!(
        "Starting a made-up office: a server, a print scheduler, two printers, two people. All of it is private"
    );
    println!("to this run, on ports of this computer only.");
    let mut story = Story::begin(Album::told(folder)).await?;
    story.walk().await?;
    let mut pictures = story.album.count();
    story.close().await?;
    println!("\nAnd once more with somebody beside her: a power user joins, helps, and hands over.");
    let mut live = Live::begin(Album::told(folder.join("beside"))).await?;
    live.walk().await?;
    pictures += live.story.album.count();
    live.close().await?;
    println!(
        "\nThe story is told, in {} s. {pictures} pictures are in {}.",
        begun.elapsed().as_secs(),
        folder.display()
    );
    println!("Nothing is left running.");
    Ok(())
}

/// Both windows on the screen of whoever sits here.
async fn open() -> Result<()> {
    if ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none()) {
        bail!("there is no screen here: `--headless` tells the story on one that nobody sees");
    }
    println!("Starting a made-up office: a server, a print scheduler, two printers, two people.");
    let unseen = Home::new()?;
    let mut story = Story::begin(Album::told(unseen.path())).await?;
    story.settle_in().await?;
    let cups = &story.office.cups;
    cups.pause(Office::QUEUE)?;
    cups.print(Office::QUEUE, "Quarterly figures")?;

    let screen: Vec<(String, String)> =
        SCREEN.iter().filter_map(|name| Some(((*name).to_owned(), std::env::var(name).ok()?))).collect();
    story.amina.show(Show::Desk, &screen)?;
    story.priya.show(Show::Console, &screen)?;
    println!("\nTwo windows are open:");
    who("Deskside", &AMINA, "a user in Finance. Her printer does not print");
    who("Deskside for IT", &PRIYA, "IT. She founded the organisation, and has the keys");
    println!("\nTell Amina's window: The printer says ready but nothing comes out");
    println!("Then choose “Remove a printer” in it, and see what reaches Priya.");
    println!(
        "\nThe server listens at https://{}. Ctrl-C, or closing both windows, ends everything.",
        story.office.server.address()
    );
    while story.amina.is_shown() || story.priya.is_shown() {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    println!("Both windows are closed. Nothing is left running.");
    Ok(())
}

fn who(title: &str, who: &Login, what: &str) {
    println!("  “{title}”  {}, {what}.", who.name);
    println!("      sign-in name {}, password “{}”", who.login, who.password);
}
