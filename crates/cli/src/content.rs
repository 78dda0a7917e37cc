//! For authors: a kind of help to begin from, what can be named in one, what is wrong with one, and its walks.

mod folder;
mod names;
mod new;
mod walk;

use std::path::PathBuf;
use std::process::ExitCode;

use deskside_content::embedded::{check_embedded, embedded};
use deskside_content::finding::Finding;
use deskside_content::load;
use deskside_content::rehearse::{otherwise, rehearse};
use deskside_core::wizard::Wizard;

use folder::Folder;
pub(crate) use names::names;
pub(crate) use new::new;
pub(crate) use walk::walk;

use crate::terminal;

/// Prints what is wrong, and says how much it is.
pub(crate) fn check(folders: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut findings = Vec::new();
    if folders.is_empty() {
        findings = check_embedded();
    }
    for folder in folders {
        findings.extend(wrong(&folder::read(folder)?));
    }
    let mut text: String = findings.iter().map(|finding| format!("{}\n\n", finding.rendered)).collect();
    text.push_str(&match findings.len() {
        0 => "nothing is wrong\n".to_owned(),
        1 => "1 thing is wrong\n".to_owned(),
        count => format!("{count} things are wrong\n"),
    });
    terminal::write(&text)?;
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// All that is wrong with one: its files, how it fits beside what is built in, and how its walks go.
fn wrong(folder: &Folder) -> Vec<Finding> {
    let loaded = match folder.loaded() {
        Ok(loaded) => loaded,
        Err(findings) => return findings,
    };
    let others = embedded().wizards.iter().map(|other| &other.wizard);
    let others: Vec<&Wizard> = others.filter(|other| other.id != loaded.wizard.id).collect();
    let mut findings = load::among(folder.yaml(), &loaded.wizard, &others);
    let source = folder.source();
    // How a walk goes says more than that its end is missing, so it comes first.
    let played = load::draft_walks(&loaded.wizard, &source.text).map(|walks| {
        let played = rehearse(&loaded, &source, &walks, deskside_sim::pretend);
        if !played.findings.is_empty() {
            return played.findings;
        }
        let missing = load::walks(&loaded.wizard, &source.text).err().unwrap_or_default();
        missing.into_iter().chain(otherwise(&source, &played.walks)).collect()
    });
    findings.extend(played.unwrap_or_else(|wrong| wrong));
    findings
}
