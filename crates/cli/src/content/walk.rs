//! Plays walks on the computer in memory, prints them, and compares them with what is recorded.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use deskside_content::embedded::{embedded, walks_of};
use deskside_content::finding::{Finding, Source};
use deskside_content::load::{self, LoadedWizard};
use deskside_content::play::Played;
use deskside_content::rehearse::{otherwise, rehearse};
use deskside_content::walk::{self, Walks};
use deskside_sim::pretend;

use super::folder::{self, Folder};
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

/// The walks of a folder, printed. Whether they all go to an end, as is recorded or is recorded now. Walks that are being
/// written are played as far as they go.
fn one(path: &Path, record: bool) -> anyhow::Result<bool> {
    let read = folder::read(path)?;
    let mut source = read.source();
    let mut played = match drafted(&read, &source) {
        Ok(played) => played,
        Err(findings) => return show(&findings),
    };
    let now = walk::write(&played.walks);
    let is_recorded = now == source.text;
    if !is_recorded && record {
        let path = path.join("walks.txt");
        std::fs::write(&path, &now).with_context(|| format!("`{}` cannot be written", path.display()))?;
        // What is wrong is shown where it stands in the file as it is now.
        source.text.clone_from(&now);
        match drafted(&read, &source) {
            Ok(again) => played = again,
            Err(findings) => return show(&findings),
        }
    }
    terminal::write(&now)?;
    terminal::write("\n")?;
    show(&played.findings)?;
    let name = read.name();
    let mut count = counted(&played.walks);
    if !played.findings.is_empty() {
        count.push_str(&format!(", things that are wrong: {}", played.findings.len()));
    }
    let said = match (is_recorded, record) {
        (true, _) if !played.findings.is_empty() => format!("{name}: {count}"),
        (true, _) => format!("{name}: {count}, as recorded"),
        (false, true) => format!("{name}: {count}, recorded in `{}`", path.join("walks.txt").display()),
        (false, false) => {
            show_first(&source, &played)?;
            format!("{name}: {count}, not as recorded")
        }
    };
    terminal::write(&format!("{said}\n"))?;
    Ok(played.findings.is_empty() && (is_recorded || record))
}

/// The walks of a folder, played as far as they go.
fn drafted(read: &Folder, source: &Source) -> Result<Played, Vec<Finding>> {
    let loaded = read.loaded()?;
    let walks = load::draft_walks(&loaded.wizard, &source.text)?;
    Ok(rehearse(&loaded, source, &walks, pretend))
}

/// The walks of a built-in wizard. They are printed where they went otherwise than recorded.
fn built_in(loaded: &LoadedWizard) -> anyhow::Result<bool> {
    let id = &loaded.wizard.id;
    let source = load::walks_file(&loaded.wizard, walks_of(id).unwrap_or_default());
    let played =
        load::walks(&loaded.wizard, &source.text).map(|walks| rehearse(loaded, &source, &walks, pretend));
    let played = match played {
        Ok(played) if played.findings.is_empty() => played,
        Ok(Played { findings, .. }) | Err(findings) => return show(&findings),
    };
    let now = walk::write(&played.walks);
    if now == source.text {
        terminal::write(&format!("{id}: {}, as recorded\n", counted(&played.walks)))?;
        return Ok(true);
    }
    terminal::write(&now)?;
    show_first(&source, &played)?;
    Ok(false)
}

fn counted(walks: &Walks) -> String {
    match walks.walks.len() {
        1 => "1 walk".to_owned(),
        count => format!("{count} walks"),
    }
}

/// Whether there is nothing to show.
fn show(findings: &[Finding]) -> anyhow::Result<bool> {
    for finding in findings {
        terminal::write(&format!("{}\n\n", finding.rendered))?;
    }
    Ok(findings.is_empty())
}

/// Where the record and what happened part. A walk that is wrong is recorded up to there, which is no news.
fn show_first(source: &Source, played: &Played) -> anyhow::Result<()> {
    if played.findings.is_empty()
        && let Some(finding) = otherwise(source, &played.walks)
    {
        show(&[finding])?;
    }
    Ok(())
}
