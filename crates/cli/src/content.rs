//! For authors: a kind of help to begin from, what is wrong with one, and its walks.

mod folder;
mod new;
mod walk;

use std::path::PathBuf;
use std::process::ExitCode;

pub(crate) use new::new;
pub(crate) use walk::walk;

use crate::terminal;

/// Prints what is wrong, and says how much it is.
pub(crate) fn check(folders: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut findings = Vec::new();
    if folders.is_empty() {
        findings = deskside_content::embedded::check_embedded();
    }
    for folder in folders {
        let read = folder::read(folder)?;
        findings.extend(read.loaded().and_then(|loaded| read.walks(&loaded)).err().unwrap_or_default());
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
