//! A small kind of help that works, to begin from.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use deskside_content::embedded::embedded;
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
    let code = code(&id).context("all codes of three letters are taken")?;
    let today = jiff::Zoned::now().date().to_string();
    for (file, text) in FILES {
        let text = text.replace("{id}", id.as_str()).replace("{today}", &today).replace("{code}", &code);
        let path = folder.join(file);
        fs::write(&path, text).with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    let shown = folder.display();
    let own = own_name();
    terminal::write(&format!(
        "`{shown}` has a kind of help that works. Change it, and look:\n  {own} content names printer\n  \
         {own} content check {shown}\n  {own} content walk {shown}\n  {own} content walk --record {shown}\n"
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// How this program is called from here: cargo says that it started it.
fn own_name() -> &'static str {
    match std::env::var_os("CARGO") {
        Some(_) => "cargo run -q -p deskside-cli --",
        None => "deskside-terminal",
    }
}

/// Three letters of the name, in their order, that no built-in kind of help has.
fn code(id: &WizardId) -> Option<String> {
    let letters: Vec<char> =
        id.as_str().to_ascii_uppercase().chars().filter(char::is_ascii_uppercase).collect();
    let from = |first: usize| letters.iter().enumerate().skip(first);
    let of_name = from(0).flat_map(|(one, a)| {
        from(one + 1)
            .flat_map(move |(two, b)| from(two + 1).map(move |(_, c)| [a, b, c].into_iter().collect()))
    });
    let any = ('A'..='Z').map(|c| ['X', 'X', c].into_iter().collect());
    let is_free = |code: &String| !embedded().wizards.iter().any(|other| other.wizard.code == *code);
    of_name.chain(any).find(is_free)
}
