//! A small kind of help that works, to begin from.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use deskside_core::id::WizardId;

use crate::terminal;

const FILES: [(&str, &str); 4] = [
    ("wizard.yaml", include_str!("../../template/wizard.yaml")),
    ("en.ftl", include_str!("../../template/en.ftl")),
    ("de.ftl", include_str!("../../template/de.ftl")),
    ("walks.txt", include_str!("../../template/walks.txt")),
];

/// Writes it into a folder that is not there yet.
///
/// # Errors
/// When there is such a folder, its name cannot be the name of a kind of help, or it cannot be written.
pub(crate) fn new(folder: &Path) -> anyhow::Result<ExitCode> {
    let name = folder.file_name().and_then(|name| name.to_str()).context("the folder has no name")?;
    let id: WizardId =
        name.parse().with_context(|| format!("`{name}` cannot be the name of a kind of help"))?;
    ensure!(!folder.exists(), "`{}` is there already", folder.display());
    fs::create_dir_all(folder).with_context(|| format!("`{}` cannot be made", folder.display()))?;
    let today = jiff::Zoned::now().date().to_string();
    for (file, text) in FILES {
        let text = text.replace("{id}", id.as_str()).replace("{today}", &today);
        let path = folder.join(file);
        fs::write(&path, text).with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    let shown = folder.display();
    terminal::write(&format!(
        "`{shown}` has a kind of help that works. Change it, and look:\n  deskside-terminal content check {shown}\n  \
         deskside-terminal content walk {shown}\n"
    ))?;
    Ok(ExitCode::SUCCESS)
}
