//! Who may use whom. A new entry here is a decision; ARCHITECTURE.md says why each is as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use anyhow::{Context as _, Result};

use super::Findings;
use crate::project::{Project, cargo, output};

/// A package and what it may use of ours. Not listed means not allowed.
const ARROWS: &[(&str, &[&str])] = &[
    ("deskside-core", &[]),
    ("deskside-protocol", &["deskside-core"]),
    ("deskside-content", &["deskside-core"]),
    ("deskside-os", &["deskside-core"]),
    ("deskside-sim", &["deskside-core"]),
    ("deskside-server", &["deskside-core", "deskside-protocol", "deskside-content"]),
    ("deskside-app", &["deskside-core", "deskside-protocol", "deskside-content"]),
    ("deskside-helper", &["deskside-core", "deskside-os"]),
    ("deskside-cli", &["deskside-app", "deskside-os", "deskside-sim", "deskside-core", "deskside-content"]),
    ("deskside", &["deskside-app", "deskside-os", "deskside-sim", "deskside-core", "deskside-content"]),
    ("deskside-stage", &[]),
    ("deskside-xtask", &[]),
    (
        "deskside-tests",
        &[
            "deskside-app",
            "deskside-cli",
            "deskside-content",
            "deskside-core",
            "deskside-helper",
            "deskside-os",
            "deskside-protocol",
            "deskside-server",
            "deskside-sim",
            "deskside-stage",
        ],
    ),
];

/// What a package must never link, however indirectly.
const NEVER: &[(&str, &[&str])] = &[
    // No network, no clock of its own, no randomness, no runtime, no window, no database.
    (
        "deskside-core",
        &["tokio", "async-std", "reqwest", "hyper", "sqlx", "tauri", "getrandom", "rand", "zbus"],
    ),
    ("deskside-protocol", &["tokio", "reqwest", "axum", "sqlx", "tauri"]),
    ("deskside-content", &["tokio", "reqwest", "sqlx", "tauri", "zbus"]),
    ("deskside-sim", &["tokio", "reqwest", "sqlx", "tauri", "zbus", "sysinfo"]),
    ("deskside-os", &["reqwest", "sqlx", "axum", "tauri"]),
    ("deskside-app", &["tauri", "wry", "sqlx", "axum", "zbus", "sysinfo"]),
    ("deskside-server", &["tauri", "wry", "age", "zbus", "sysinfo"]),
    ("deskside-cli", &["tauri", "wry", "webkit2gtk", "gtk"]),
    // Runs as root: nothing that speaks to a network.
    ("deskside-helper", &["reqwest", "hyper", "rustls", "native-tls", "openssl", "sqlx", "tauri", "age"]),
    ("deskside-xtask", &["tokio", "reqwest"]),
];

type Uses = BTreeMap<String, BTreeSet<String>>;

/// Our packages and what they use of ours when built, tests left out.
pub(super) fn ours(project: &Project) -> Uses {
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
    project.packages().iter().map(|package| (package.name.to_owned(), owned(package.uses()))).collect()
}

/// The arrows that nobody decided on.
pub(super) fn forbidden(uses: &Uses) -> Findings {
    let mut found = Findings::new();
    for (package, used) in uses {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| name == package) else {
            found.push(format!("`{package}` is in no row of ARROWS (crates/xtask/src/tidy/arrows.rs)"));
            continue;
        };
        for name in used.iter().filter(|name| !allowed.contains(&name.as_str())) {
            found.push(format!("`{package}` uses `{name}`, which ARCHITECTURE.md does not allow"));
        }
    }
    for name in ARROWS.iter().flat_map(|(name, allowed)| allowed.iter().chain([name])) {
        if !uses.contains_key(*name) && *name != "deskside" {
            found.push(format!("ARROWS speaks of `{name}`, which is no package"));
        }
    }
    found.dedup();
    found
}

/// The packages that link what they never may, by the features they are really built with.
pub(super) fn linked(project: &Project) -> Result<Findings> {
    let present = |name: &&(&str, &[&str])| project.has_package(name.0);
    let asked: Vec<_> = NEVER
        .iter()
        .filter(present)
        .map(|(package, never)| {
            let root = project.root.clone();
            // Each question takes cargo a third of a second; asked together they take one.
            let tree = thread::spawn(move || {
                let args = ["tree", "-p", package, "-e", "normal", "--prefix", "none", "--format", "{p}"];
                output(cargo().current_dir(root).args(args))
            });
            (package, never, tree)
        })
        .collect();
    let mut found = Findings::new();
    for (package, never, tree) in asked {
        let tree = tree.join().ok().context("a question to cargo panicked")??;
        found.extend(links_never(package, never, &tree));
    }
    Ok(found)
}

fn links_never(package: &str, never: &[&str], tree: &str) -> Findings {
    let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let bad = never.iter().filter(|name| names.contains(**name));
    bad.map(|name| {
        format!("`{package}` now links `{name}`; see `cargo tree -p {package} -e normal -i {name}`")
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::{ARROWS, Uses, forbidden, links_never};

    /// Every package with exactly what it may use.
    fn allowed() -> Uses {
        ARROWS
            .iter()
            .map(|(name, used)| ((*name).to_owned(), used.iter().map(|name| (*name).to_owned()).collect()))
            .collect()
    }

    #[test]
    fn what_is_allowed_is_no_finding() {
        assert!(forbidden(&allowed()).is_empty());
    }

    #[test]
    fn an_arrow_that_nobody_decided_on_is_found() {
        let mut uses = allowed();
        uses.entry("deskside-app".to_owned()).or_default().insert("deskside-os".to_owned());
        assert_eq!(
            forbidden(&uses),
            ["`deskside-app` uses `deskside-os`, which ARCHITECTURE.md does not allow"]
        );
    }

    #[test]
    fn a_package_without_a_row_and_a_row_without_a_package_are_found() {
        let mut uses = allowed();
        uses.insert("deskside-new".to_owned(), [].into());
        uses.remove("deskside-helper");
        assert_eq!(forbidden(&uses).len(), 2);
    }

    #[test]
    fn core_may_use_nothing_of_ours() {
        assert_eq!(
            ARROWS.iter().find(|(name, _)| *name == "deskside-core").map(|(_, used)| used.len()),
            Some(0)
        );
    }

    #[test]
    fn a_crate_that_must_never_be_linked_is_found_by_its_whole_name() {
        let tree = "deskside-core v0.1.0 (here)\nserde v1.0.0\ntokio-util v0.7.0\n";
        assert!(links_never("deskside-core", &["tokio"], tree).is_empty());
        assert_eq!(links_never("deskside-core", &["tokio"], &format!("{tree}tokio v1.0.0 (*)\n")).len(), 1);
    }
}
