//! What can be named in a kind of help: checks, lists, actions, and the lines about the simulated computer.

use std::process::ExitCode;

use deskside_content::registry::{self, Named};
use deskside_sim::{BREAKABLE, LINES};

use crate::terminal;

/// Prints every name that has this word in it, or in what it is about.
pub(crate) fn names(word: Option<&str>) -> anyhow::Result<ExitCode> {
    let word = word.unwrap_or_default().to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&word);
    let mut text = String::new();
    for named in registry::all() {
        if has(named.name) || has(named.what) || named.about.as_deref().is_some_and(has) {
            text.push_str(&entry(&named));
        }
    }
    for (first, rest) in LINES {
        if has(first) || has("line") {
            text.push_str(&format!("line    {first} {rest}\n"));
        }
    }
    if text.is_empty() {
        terminal::write(&format!("nothing that can be named has `{word}` in it\n"))?;
        return Ok(ExitCode::FAILURE);
    }
    terminal::write(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn entry(named: &Named) -> String {
    let mut text = format!("{:<7} {}\n", named.what, named.name);
    let mut row = |name: &str, value: String| text.push_str(&format!("        {name:<6} {value}\n"));
    if let Some(about) = &named.about {
        row("about", about.clone());
    }
    for (name, what) in &named.needs {
        row("needs", format!("{name}: {what}"));
    }
    for (name, what) in &named.takes {
        row("takes", format!("{name}: {what}"));
    }
    if !named.facts.is_empty() {
        row("facts", named.facts.join(", "));
    }
    if let Some(undo) = named.undo {
        row("undo", undo.to_owned());
    }
    if named.what == "check" && !BREAKABLE.contains(&named.name) {
        row("walks", "no line `broken` makes it find something".to_owned());
    }
    text
}
