//! Plays walks on the computer in memory, prints them, and compares them with what is recorded.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use deskside_content::embedded::{embedded, walks_of};
use deskside_content::finding::{Finding, Source};
use deskside_content::load::{LANGUAGES, LoadedWizard};
use deskside_content::play::play;
use deskside_content::walk::{self, Walks};
use deskside_content::words::Words;

use super::folder;
use crate::terminal;

/// Plays the walks of some folders, or of what is built in.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn walk(folders: &[PathBuf], record: bool) -> anyhow::Result<ExitCode> {
    let mut is_same = true;
    if folders.is_empty() {
        for loaded in &embedded().wizards {
            is_same &= built_in(loaded)?;
        }
    }
    for folder in folders {
        is_same &= one(folder, record)?;
    }
    Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The walks of a folder, printed. Whether they went as is recorded, or were recorded now.
fn one(path: &Path, record: bool) -> anyhow::Result<bool> {
    let read = folder::read(path)?;
    let source = read.source();
    let made = read.loaded().and_then(|loaded| {
        let walks = read.walks(&loaded)?;
        made(&loaded, &source, &walks)
    });
    let made = match made {
        Ok(made) => made,
        Err(findings) => return show(&findings),
    };
    terminal::write(&made)?;
    if made == source.text {
        return Ok(true);
    }
    if record {
        let path = path.join("walks.txt");
        std::fs::write(&path, &made).with_context(|| format!("`{}` cannot be written", path.display()))?;
        eprintln!("recorded in `{}`", path.display());
        return Ok(true);
    }
    eprintln!("{}", different(&source, &made));
    Ok(false)
}

/// The walks of a built-in wizard. They are printed where they went otherwise than recorded.
fn built_in(loaded: &LoadedWizard) -> anyhow::Result<bool> {
    let id = &loaded.wizard.id;
    let source = Source::new(format!("{id}/walks.txt"), walks_of(id).unwrap_or_default());
    let made = deskside_content::load::walks(&loaded.wizard, &source.text)
        .and_then(|walks| made(loaded, &source, &walks));
    match made {
        Ok(made) if made == source.text => {
            terminal::write(&format!("{id}: as recorded\n"))?;
            Ok(true)
        }
        Ok(made) => {
            terminal::write(&made)?;
            eprintln!("{}", different(&source, &made));
            Ok(false)
        }
        Err(findings) => show(&findings),
    }
}

/// The walks as they go, in the form in which they are kept. They are made in each language: words may be missing in one.
fn made(loaded: &LoadedWizard, source: &Source, walks: &Walks) -> Result<String, Vec<Finding>> {
    let mut first = None;
    for language in LANGUAGES {
        let mut words = Words::new(language);
        words.add(loaded);
        let made = play(loaded, &words, source, walks, deskside_sim::pretend)?;
        first.get_or_insert(made);
    }
    Ok(first.map(|made| walk::write(&made)).unwrap_or_default())
}

fn show(findings: &[Finding]) -> anyhow::Result<bool> {
    for finding in findings {
        terminal::write(&format!("{}\n\n", finding.rendered))?;
    }
    Ok(false)
}

/// Where the record and what happened part.
fn different(source: &Source, made: &str) -> String {
    let kept: Vec<&str> = source.text.lines().collect();
    let line = made.lines().enumerate().find(|(at, line)| kept.get(*at) != Some(line));
    let (at, line) = line.unwrap_or((made.lines().count(), "the end"));
    let file = &source.path;
    format!(
        "{file}:{}: it went otherwise than recorded: {}\n`--record` records what happened",
        at + 1,
        line.trim()
    )
}
