//! Rules about single files: how they begin, how long they are, what must not be in them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;

use super::Findings;
use crate::project::Project;

/// Past this many lines a file has two reasons to exist.
const LONG_RUST: usize = 500;
const LONG_SVELTE: usize = 250;

/// The files of the project by their names; `None` where it is not text.
pub(super) struct Files(BTreeMap<String, Option<String>>);

/// Reads them all.
pub(super) fn read(project: &Project) -> Result<Files> {
    let read = |name: String| {
        let text = fs::read(project.root.join(&name)).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        (name, text)
    };
    Ok(Files(project.files()?.into_iter().map(read).collect()))
}

impl Files {
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(super) fn has_folder(&self, name: &str) -> bool {
        let start = format!("{}/", name.trim_end_matches('/'));
        name.is_empty() || self.0.keys().any(|file| file.starts_with(&start))
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_deref()
    }

    /// Names and texts of the files that end like this.
    pub(super) fn with_ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts().filter(move |(name, _)| name.ends_with(ending))
    }

    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, text)| Some((name.as_str(), text.as_deref()?)))
    }
}

/// Rust files that do not say on their first line what they are for.
pub(super) fn first_lines(files: &Files) -> Findings {
    let bad = files
        .with_ending(".rs")
        .filter(|(_, text)| !text.starts_with("//! ") && !text.starts_with("// @generated"));
    bad.map(|(name, _)| format!("{name} does not begin with a line `//!` that says what it is for")).collect()
}

/// Notes to oneself without the number of an issue.
pub(super) fn open_ends(files: &Files) -> Findings {
    // Put together here, so that this file does not find itself.
    let words = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut found = Findings::new();
    for (name, text) in files.texts().filter(|(name, _)| is_code(name)) {
        for (number, line) in text.lines().enumerate() {
            for word in words.iter().filter(|word| has_word(line, word)) {
                if !has_issue(line, word) {
                    found.push(format!(
                        "{name}:{} has a {word} without the number of an issue, as in {word}(#12)",
                        number + 1
                    ));
                }
            }
        }
    }
    found
}

fn is_code(name: &str) -> bool {
    let ours = !name.contains("/fixtures/") && !name.contains("/snapshots/") && !name.contains("/corpus/");
    ours && [".rs", ".ts", ".js", ".svelte", ".css", ".toml", ".yaml", ".sql"]
        .iter()
        .any(|end| name.ends_with(end))
}

pub(super) fn has_word(line: &str, word: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    line.match_indices(word)
        .any(|(at, _)| edge(line[..at].chars().next_back()) && edge(line[at + word.len()..].chars().next()))
}

fn has_issue(line: &str, word: &str) -> bool {
    let after = line.split(word).nth(1).unwrap_or("").trim_start_matches(['(', ' ', ':']);
    after.strip_prefix('#').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// Packages that do not take the lints of the workspace, and with them the ban on `unsafe`.
pub(super) fn lints(files: &Files) -> Findings {
    let manifests = files.with_ending("Cargo.toml").filter(|(_, text)| text.contains("[package]"));
    let bad = manifests.filter(|(_, text)| !text.contains("[lints]\nworkspace = true"));
    bad.map(|(name, _)| format!("{name} does not take the lints of the workspace")).collect()
}

/// Programs that would read a text as commands. Tests may: they play the program that hangs.
pub(super) fn shells(files: &Files) -> Findings {
    let names = ["sh", "bash", "/bin/sh", "/bin/bash", "cmd", "cmd.exe"]
        .map(|name| format!("Command::new(\"{name}\")"));
    let ships = |name: &str| name.starts_with("crates/") || name.starts_with("src-tauri/");
    let test = |name: &str| name.contains("/tests/") || name.ends_with("/tests.rs");
    let sources = files.with_ending(".rs").filter(|(name, _)| ships(name) && !test(name));
    let bad = sources.filter(|(_, text)| names.iter().any(|name| text.contains(name)));
    bad.map(|(name, _)| format!("{name} starts a shell: programs get their arguments one by one")).collect()
}

/// Tauri's JavaScript anywhere but in the one file that is the host.
pub(super) fn one_host(files: &Files) -> Findings {
    let name_of_it = concat!("@tauri", "-apps/");
    let users: Vec<&str> = files
        .texts()
        .filter(|(name, text)| {
            name.starts_with("ui/src/")
                && text.lines().any(|line| line.contains("import") && line.contains(name_of_it))
        })
        .map(|(name, _)| name)
        .collect();
    if users.len() == 1 || (users.is_empty() && !files.has_folder("ui/src")) {
        return Findings::new();
    }
    vec![format!(
        "Tauri's JavaScript belongs into exactly one file of the UI; it is in: {}",
        users.join(", ")
    )]
}

/// Svelte pages that put text in as HTML.
pub(super) fn raw_html(files: &Files) -> Findings {
    let bad = files.with_ending(".svelte").filter(|(_, text)| text.contains("{@html"));
    bad.map(|(name, _)| format!("{name} uses `{{@html`: text from elsewhere would become part of the page"))
        .collect()
}

/// Parts of the screen that nobody shows and judges.
pub(super) fn examples(files: &Files) -> Findings {
    let parts = files.with_ending(".svelte").filter(|(name, _)| name.starts_with("ui/src/lib/"));
    let bad = parts.filter(|(name, _)| !files.has(&name.replace(".svelte", ".examples.ts")));
    bad.map(|(name, _)| format!("{name} has no examples beside it")).collect()
}

/// Paths of the machine that somebody happened to work on.
pub(super) fn machine_paths(files: &Files, project: &Project) -> Findings {
    let root = project.root.to_string_lossy().into_owned();
    let home = std::env::var("CARGO_HOME").unwrap_or_default();
    let bad = files.texts().filter(|(_, text)| contains_path(text, &root) || contains_path(text, &home));
    bad.map(|(name, _)| format!("{name} has a path of this machine in it")).collect()
}

fn contains_path(text: &str, path: &str) -> bool {
    // The root of a file system or a short word would be found everywhere.
    path.matches('/').count() >= 2 && text.contains(path)
}

/// Files that have grown past one reason to exist. Worth a thought, no failure.
pub(super) fn long(files: &Files) -> Vec<String> {
    let limit = |name: &str| match name {
        name if name.contains("/generated") => None,
        name if name.ends_with(".rs") => Some(LONG_RUST),
        name if name.ends_with(".svelte") => Some(LONG_SVELTE),
        _ => None,
    };
    let over = |(name, text): (&str, &str)| {
        let lines = text.lines().count();
        limit(name)
            .filter(|limit| lines > *limit)
            .map(|limit| format!("{name} has {lines} lines, more than {limit}"))
    };
    files.texts().filter_map(over).collect()
}

#[cfg(test)]
mod tests {
    use super::{Files, examples, first_lines, lints, long, one_host, open_ends, raw_html, shells};

    fn files(all: &[(&str, &str)]) -> Files {
        Files(all.iter().map(|(name, text)| ((*name).to_owned(), Some((*text).to_owned()))).collect())
    }

    #[test]
    fn a_rust_file_says_what_it_is_for() {
        let all = files(&[("a.rs", "//! It is.\n"), ("b.rs", "use x;\n"), ("c.rs", "// @generated\n")]);
        assert_eq!(first_lines(&all).len(), 1);
    }

    #[test]
    fn a_note_to_oneself_has_an_issue() {
        let word = concat!("TO", "DO");
        let text = format!(
            "// {word}: later\n// {word}(#12) soon\n// {word} #3\n// {word}S and MY{word} are words\n"
        );
        assert_eq!(open_ends(&files(&[("a.rs", &text), ("crates/x/tests/fixtures/b.rs", &text)])).len(), 1);
    }

    #[test]
    fn tauri_is_spoken_to_in_one_file() {
        let line = concat!("import { invoke } from '@tauri", "-apps/api/core';");
        assert!(one_host(&files(&[("ui/src/host/tauri.ts", line), ("ui/src/a.ts", "")])).is_empty());
        assert_eq!(one_host(&files(&[("ui/src/host/tauri.ts", line), ("ui/src/b.svelte", line)])).len(), 1);
        assert_eq!(one_host(&files(&[("ui/src/a.ts", "")])).len(), 1);
    }

    #[test]
    fn a_part_of_the_screen_has_examples_and_no_raw_html() {
        let all = files(&[
            ("ui/src/lib/A.svelte", "<p>{words}</p>"),
            ("ui/src/lib/A.examples.ts", ""),
            ("ui/src/lib/B.svelte", "{@html words}"),
        ]);
        assert_eq!(examples(&all), ["ui/src/lib/B.svelte has no examples beside it"]);
        assert_eq!(raw_html(&all).len(), 1);
    }

    #[test]
    fn no_package_leaves_the_lints_out_and_nothing_starts_a_shell() {
        let all = files(&[
            ("Cargo.toml", "[workspace]\n"),
            ("crates/a/Cargo.toml", "[package]\n\n[lints]\nworkspace = true\n"),
            ("crates/b/Cargo.toml", "[package]\n"),
            ("crates/a/src/main.rs", &format!("Command::new({0}lp{0})", '"')),
            ("crates/b/src/main.rs", &format!("Command::new({0}sh{0})", '"')),
        ]);
        assert_eq!(lints(&all), ["crates/b/Cargo.toml does not take the lints of the workspace"]);
        assert_eq!(shells(&all).len(), 1);
    }

    #[test]
    fn a_long_file_is_worth_a_thought() {
        let text = "//! x\n".repeat(501);
        assert_eq!(long(&files(&[("a.rs", &text), ("b.rs", "//! x\n"), ("c/generated.rs", &text)])).len(), 1);
    }
}
