//! `deskside` in a terminal: checks content.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use deskside_content::finding::Finding;
use deskside_content::load;

const USAGE: &str = "\
usage: deskside content check [FOLDER ...]

Checks wizards: each FOLDER holds wizard.yaml, en.ftl, de.ftl and walks.txt. Without a folder, what is built in is checked.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["content", "check", folders @ ..] => match check(folders) {
            Ok(0) => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("{error:#}");
                ExitCode::FAILURE
            }
        },
        ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong, and says how much it is.
fn check(folders: &[&str]) -> anyhow::Result<usize> {
    let mut findings = Vec::new();
    if folders.is_empty() {
        findings = deskside_content::embedded::check_embedded();
    }
    for folder in folders {
        findings.extend(check_folder(Path::new(folder))?);
    }
    for finding in &findings {
        println!("{}\n", finding.rendered);
    }
    match findings.len() {
        0 => println!("nothing is wrong"),
        1 => println!("1 thing is wrong"),
        count => println!("{count} things are wrong"),
    }
    Ok(findings.len())
}

fn check_folder(folder: &Path) -> anyhow::Result<Vec<Finding>> {
    let read = |name: &str| {
        let path: PathBuf = folder.join(name);
        std::fs::read_to_string(&path).with_context(|| format!("`{}` cannot be read", path.display()))
    };
    let name = folder.file_name().and_then(|name| name.to_str()).context("the folder has no name")?;
    let mut words = Vec::new();
    for language in load::LANGUAGES {
        // A language that is missing is a finding of the linter, not a file that cannot be read.
        if folder.join(format!("{language}.ftl")).exists() {
            words.push((language, read(&format!("{language}.ftl"))?));
        }
    }
    let words: Vec<(&str, &str)> = words.iter().map(|(language, text)| (*language, text.as_str())).collect();
    let loaded = match load::wizard(name, &read("wizard.yaml")?, &words) {
        Ok(loaded) => loaded,
        Err(findings) => return Ok(findings),
    };
    Ok(load::walks(&loaded.wizard, &read("walks.txt")?).err().unwrap_or_default())
}
