//! Checks that nobody sits at: an answer file says what a person would, and the result goes to a program.

mod journey;
mod outcome;
mod text;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use deskside_content::answers::{self, AnswerFile};
use deskside_content::embedded::embedded;
use deskside_core::wizard::Wizard;

use crate::args::{Check, Format};
use crate::desk::Desk;
use crate::terminal;
use crate::words::Own;

/// The command line or the answer file is wrong.
const WRONG: u8 = 2;

/// Makes the checks, prints what came of them, and ends by the result.
pub(crate) async fn check(asked: &Check, language: Option<&str>) -> anyhow::Result<ExitCode> {
    let known = embedded().wizards.iter().map(|loaded| &loaded.wizard);
    let Some(wizard) = known.clone().find(|wizard| wizard.id.as_str() == asked.wizard) else {
        let names: Vec<&str> = known.map(|wizard| wizard.id.as_str()).collect();
        eprintln!("there is no `{}`; there are {}", crate::layout::clean(&asked.wizard), names.join(", "));
        return Ok(ExitCode::from(WRONG));
    };
    let file = match answers_of(asked.answers.as_deref(), wizard) {
        Ok(file) => file,
        Err(wrong) => {
            eprintln!("{wrong}");
            return Ok(ExitCode::from(WRONG));
        }
    };
    // Kept until the end: what is only looked at is written there, and gone with it.
    let scratch = tempfile::tempdir().context("there is no room for temporary files")?;
    let mut desk = match asked.apply {
        true => match Desk::open(language) {
            Ok(desk) => desk,
            Err(error) => return crate::not_now(language, &error),
        },
        false => Desk::to_look(&scratch.path().join("look"), language)?,
    };
    let outcome = journey::make(&mut desk, wizard, &file, asked.apply).await?;
    let printed = match asked.format {
        Format::Json => format!("{}\n", crate::layout::escaped(&serde_json::to_string_pretty(&outcome)?)),
        Format::Text => text::of(&outcome, &Own::new(&desk.app.language()), terminal::shape()),
    };
    terminal::write(&printed)?;
    Ok(ExitCode::from(outcome.code))
}

/// The answer file, or all that is wrong with it. Without one, nothing is answered and nothing agreed to.
fn answers_of(path: Option<&Path>, wizard: &Wizard) -> Result<AnswerFile, String> {
    let Some(path) = path else { return Ok(AnswerFile::default()) };
    let shown = crate::layout::clean(&path.display().to_string());
    let text = std::fs::read_to_string(path).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
    answers::read(&shown, &text, wizard).map_err(|findings| {
        let all: Vec<String> = findings.into_iter().map(|finding| finding.rendered).collect();
        all.join("\n\n")
    })
}
