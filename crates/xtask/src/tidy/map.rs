//! ARCHITECTURE.md and the other pages: every package is in the map, and every link leads somewhere.

use std::collections::BTreeSet;

use super::Findings;
use super::files::Files;
use crate::project::Project;

const MAP: &str = "ARCHITECTURE.md";

/// Packages without a heading in the map, and headings without a package.
pub(super) fn packages(project: &Project, files: &Files) -> Findings {
    let Some(map) = files.text(MAP) else { return vec![format!("there is no {MAP}")] };
    let folders = project.packages().into_iter().map(|package| package.folder).collect();
    compare(map, &folders, |folder| files.has_folder(folder))
}

/// A heading names a place by its folder in backticks: "### `crates/core`: decides".
fn compare(map: &str, packages: &BTreeSet<String>, exists: impl Fn(&str) -> bool) -> Findings {
    let named: BTreeSet<&str> = headings(map).into_iter().filter_map(folder_in).collect();
    let mut found = Findings::new();
    for folder in packages.iter().filter(|folder| !named.contains(folder.as_str())) {
        found.push(format!("{MAP} has no heading for `{folder}`"));
    }
    for folder in named.into_iter().filter(|folder| !packages.contains(*folder) && !exists(folder)) {
        found.push(format!("{MAP} has a heading for `{folder}`, which is not there"));
    }
    found
}

fn folder_in(heading: &str) -> Option<&str> {
    let name = heading.split('`').nth(1)?;
    let folder = name.trim_end_matches('/');
    (!folder.is_empty() && !folder.contains(' ')).then_some(folder)
}

/// Links in pages to files or headings that are not there.
pub(super) fn links(files: &Files) -> Findings {
    let mut found = Findings::new();
    for (name, text) in files.with_ending(".md") {
        for target in targets(text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let place = if path.is_empty() { name.to_owned() } else { join(name, path) };
            if !files.has(&place) && !files.has_folder(&place) {
                found.push(format!("{name} links to `{target}`, which is not there"));
            } else if !anchor.is_empty()
                && place.ends_with(".md")
                && !files.text(&place).is_some_and(|page| anchors(page).contains(anchor))
            {
                found.push(format!("{name} links to `{target}`, a heading that is not there"));
            }
        }
    }
    found
}

/// Lines of a page that are not inside a fenced block of code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    text.lines().filter(move |line| {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            return false;
        }
        !fenced
    })
}

fn headings(text: &str) -> Vec<&str> {
    prose(text).filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim()).collect()
}

/// What `[words](target)` points to.
fn targets(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in prose(text) {
        let (mut rest, mut ticks) = (line, 0);
        while let Some((before, after)) = rest.split_once("](") {
            let Some((target, next)) = after.split_once(')') else { break };
            // An odd number of backticks before it: it is shown, not meant.
            ticks += before.matches('`').count();
            if ticks % 2 == 0 {
                found.push(target.split_whitespace().next().unwrap_or("").trim_matches(['<', '>']));
            }
            rest = next;
        }
    }
    found
}

/// The anchors that a forge makes of headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let anchor = |heading: &str| {
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    };
    headings(text).into_iter().map(anchor).collect()
}

/// `path` as seen from the folder of `page`.
fn join(page: &str, path: &str) -> String {
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { page.split('/').collect() };
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{anchors, compare, join, targets};

    #[test]
    fn the_map_and_the_packages_are_compared_both_ways() {
        let map =
            "# Map\n## `crates/core`\n### `crates/gone`: was here\n## `ui`\n```\n# `crates/shown`\n```\n";
        let packages = ["crates/core".to_owned(), "crates/new".to_owned()].into();
        assert_eq!(
            compare(map, &packages, |folder| folder == "ui"),
            [
                "ARCHITECTURE.md has no heading for `crates/new`",
                "ARCHITECTURE.md has a heading for `crates/gone`, which is not there"
            ]
        );
    }

    #[test]
    fn links_are_found_outside_of_code() {
        let page = "See [a](b.md) and ![c](<d.png> \"title\").\n`[not](this)` but [this](#here)\n```\n[nor](that)\n```";
        assert_eq!(targets(page), ["b.md", "d.png", "#here"]);
    }

    #[test]
    fn a_heading_becomes_an_anchor() {
        assert!(anchors("## `crates/core`: it decides, and more").contains("cratescore-it-decides-and-more"));
    }

    #[test]
    fn a_link_is_seen_from_its_page() {
        assert_eq!(join("docs/guide/a.md", "../b.md"), "docs/b.md");
        assert_eq!(join("README.md", "./crates/core/"), "crates/core");
        assert_eq!(join("docs/a.md", "/LICENSE"), "LICENSE");
    }
}
