//! Licences and sources of what we build on. The rules stand in deny.toml, where cargo-deny reads them too.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};

use super::Findings;
use super::files::Files;
use crate::project::{Project, list};

/// Where the rules stand.
pub(super) const RULES: &str = "deny.toml";

/// Packages under a licence that deny.toml does not allow.
pub(super) fn check(project: &Project, files: &Files) -> Result<Findings> {
    let rules = files.text(RULES).with_context(|| format!("there is no {RULES}"))?;
    let allowed = allowed(rules);
    let mut found = Findings::new();
    for package in list(&project.metadata["packages"]) {
        let name = package["name"].as_str().unwrap_or_default();
        match package["license"].as_str() {
            None => found.push(format!("`{name}` names no licence")),
            Some(licence) if !holds(licence, &allowed) => {
                found.push(format!("`{name}` is under `{licence}`, which {RULES} does not allow"));
            }
            Some(_) => {}
        }
    }
    Ok(found)
}

/// Packages that come from anywhere but the public registries by name.
pub(super) fn sources(project: &Project, files: &Files) -> Findings {
    let mut found = Findings::new();
    for package in list(&project.metadata["packages"]) {
        let from_crates_io =
            |source: &str| source.starts_with("registry+") && source.ends_with("/crates.io-index");
        if let Some(source) = package["source"].as_str().filter(|source| !from_crates_io(source)) {
            found.push(format!("`{}` comes from `{source}`", package["name"].as_str().unwrap_or_default()));
        }
    }
    let lock = files.text("ui/package-lock.json").unwrap_or_default();
    for line in lock.lines().filter(|line| line.trim_start().starts_with("\"resolved\":")) {
        found.push(format!("ui/package-lock.json names a download address: {}", line.trim()));
    }
    found
}

/// The words in `allow = [...]` of the section on licences.
fn allowed(rules: &str) -> BTreeSet<String> {
    let lines = entries(rules, "licenses", "allow").into_iter();
    lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

/// The lines in `key = [...]` of a section of the rules, one entry each, without comments.
pub(super) fn entries<'a>(rules: &'a str, section: &str, key: &str) -> Vec<&'a str> {
    let section = rules.split(&format!("[{section}]")).nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let list = section.split(&format!("\n{key} = [\n")).nth(1).unwrap_or_default();
    let list = list.split("\n]").next().unwrap_or_default();
    let lines = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty()).collect()
}

/// Whether a licence expression can be met with the allowed licences alone.
fn holds(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // The slash is how `OR` was written once.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let holds = any(&words, &mut at, allowed);
    holds && at == words.len()
}

fn any(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut holds = all(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        holds |= all(words, at, allowed);
    }
    holds
}

fn all(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut holds = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        holds &= one(words, at, allowed);
    }
    holds
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let holds = any(words, at, allowed);
        *at += 1;
        return holds;
    }
    if words.get(*at) == Some(&"WITH") {
        let exception = words.get(*at + 1).copied().unwrap_or_default();
        *at += 2;
        return allowed.contains(&format!("{word} WITH {exception}"));
    }
    allowed.contains(*word)
}

#[cfg(test)]
mod tests {
    use super::{allowed, holds};

    #[test]
    fn the_allowed_licences_are_read_from_the_rules() {
        let rules = "[graph]\n[licenses]\nallow = [\n  \"MIT\", # everybody's\n  # \"GPL-3.0\",\n  \"Apache-2.0\",\n]\n[bans]\nallow = [\"x\"]\n";
        assert_eq!(allowed(rules).into_iter().collect::<Vec<_>>(), ["Apache-2.0", "MIT"]);
    }

    #[test]
    fn expressions_are_understood() {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0) AND Apache-2.0",
            "Apache-2.0 WITH LLVM-exception AND MIT",
            "GPL-3.0 AND GPL-2.0 OR MIT",
        ] {
            assert!(holds(good, &allowed), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0 WITH Other", "", "MIT MIT", "(GPL-3.0)"] {
            assert!(!holds(bad, &allowed), "{bad}");
        }
    }
}
