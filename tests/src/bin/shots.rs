//! Takes the pictures of README again: walks the story and keeps the ones that README shows, small enough for a repository.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, ensure};
use deskside_stage::find;
use deskside_tests::live::Live;
use deskside_tests::story::{Album, Story};

/// What a picture is called in the story, and in README.
const KEPT: [(&str, &str); 33] = [
    ("in-her-own-words", "home"),
    ("the-exact-commands", "finding"),
    ("done-by-it-at-night", "refused"),
    ("what-will-be-sent", "review"),
    ("what-we-changed", "changes"),
    ("the-request", "request"),
    ("the-report", "report"),
    ("recovery-sheet", "sheet"),
    ("is-this-your-organisation", "organisation"),
    ("one-question", "question"),
    ("ready-to-print", "fixed"),
    ("undo-this", "undo"),
    ("left-out-and-hidden", "hidden"),
    ("sent", "sent"),
    ("triage", "triage"),
    ("read-the-reply", "reply"),
    ("did-that-help", "helped"),
    ("offline", "offline"),
    ("still-waiting", "waiting"),
    ("a-change-suggested", "beside"),
    ("the-helpers-window", "helper"),
    ("who-can-help", "who"),
    ("share-with-sana", "share"),
    ("exactly-what-they-will-see", "seen"),
    ("sana-asks", "asks"),
    ("sana-points", "points"),
    ("the-network-is-gone", "gone"),
    ("co-sign", "cosign"),
    ("hand-over", "handover"),
    ("the-three-are-together", "three"),
    ("it-in-the-run", "itrun"),
    ("what-sana-did", "thanks"),
    ("told-again", "again"),
];
/// More than any of them needs, in bytes.
const MOST: u64 = 150_000;

#[tokio::main]
async fn main() -> ExitCode {
    match take().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("shots: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn take() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut story = Story::begin(Album::told(folder.path())).await?;
    story.walk().await?;
    story.close().await?;
    let mut live = Live::begin(Album::told(folder.path())).await?;
    live.walk().await?;
    live.close().await?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures");
    std::fs::create_dir_all(&root)?;
    for (name, kept) in KEPT {
        let mut all = std::fs::read_dir(folder.path())?.flatten().map(|entry| entry.path());
        // Its number comes first.
        let from = all.find(|path| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            stem.split_once('-').is_some_and(|(_, called)| called == name)
        });
        let (from, to) =
            (from.with_context(|| format!("the story has no `{name}`"))?, root.join(format!("{kept}.png")));
        // Few colours are enough for pages, and without dithering nobody sees it.
        let shrunk = Command::new(find("convert")?)
            .arg(&from)
            .args(["-strip", "+dither", "-colors", "160", "-define", "png:compression-level=9"])
            .arg(format!("PNG8:{}", to.display()))
            .status()?;
        ensure!(shrunk.success(), "`{}` could not be made smaller", from.display());
        let size = std::fs::metadata(&to)?.len();
        ensure!(size < MOST, "`{}` has {size} bytes", to.display());
        println!("{}, {} kB", to.display(), size / 1000);
    }
    Ok(())
}
