//! Dependencies that nothing names: in a package, and in the list of the workspace.

use std::collections::BTreeSet;

use super::Findings;
use super::files::{Files, has_word};
use crate::project::{Kind, Project};

/// Package, dependency, and why it is needed although no code of the package names it.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("deskside", "serde_json", "the table of commands names it, in a macro of `deskside-app`"),
    ("deskside-os", "serde_json", "its tests read a file of the tests of `deskside-sim`, which names it"),
];

/// The dependencies of our packages, and of the workspace, that nobody uses.
pub(super) fn check(project: &Project, files: &Files) -> Findings {
    let mut found = Findings::new();
    let mut used = BTreeSet::new();
    for package in project.packages() {
        let code: Vec<(&str, &str)> = files
            .with_ending(".rs")
            .filter_map(|(name, text)| Some((name.strip_prefix(&package.folder)?.strip_prefix('/')?, text)))
            .collect();
        for dependency in package.dependencies() {
            used.insert(dependency.name);
            let allowed = ALLOWED.iter().any(|(of, name, _)| *of == package.name && *name == dependency.name);
            let called = dependency.called.map(|name| name.replace('-', "_"));
            let called = called.unwrap_or_else(|| project.library(dependency.name));
            if let Some(fault) = fault(&called, dependency.kind, &code).filter(|_| !allowed) {
                found.push(format!("`{}` {fault} `{}`", package.name, dependency.name));
            }
        }
    }
    let listed = files.text("Cargo.toml").map(listed).unwrap_or_default();
    let unused = listed.into_iter().filter(|name| !used.contains(name));
    found.extend(unused.map(|name| format!("Cargo.toml lists `{name}`, which no package uses")));
    found
}

/// What is wrong with a dependency that code knows by the name `called`. `code` are the files of the package.
fn fault(called: &str, kind: Kind, code: &[(&str, &str)]) -> Option<&'static str> {
    let named = |belongs: fn(&str) -> bool| {
        let mut lines = code.iter().filter(|(name, _)| belongs(name)).flat_map(|(_, text)| text.lines());
        lines.any(|line| !line.trim_start().starts_with("//") && has_word(line, called))
    };
    match kind {
        Kind::Normal if named(|name| name.starts_with("src/")) => None,
        Kind::Normal if named(|name| name != "build.rs") => Some("needs only for tests or examples"),
        Kind::Dev if named(|name| name != "build.rs") => None,
        Kind::Build if named(|name| name == "build.rs") => None,
        _ => Some("does not use"),
    }
}

/// The names in the list of the workspace.
fn listed(manifest: &str) -> BTreeSet<&str> {
    let section = manifest.split("\n[workspace.dependencies]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let lines = section.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim()).collect()
}

#[cfg(test)]
mod tests {
    use super::{fault, listed};
    use crate::project::Kind;

    const CODE: &[(&str, &str)] = &[
        ("build.rs", "fn main() { tauri_build::build() }"),
        ("src/lib.rs", "use serde::Serialize;\n// hex would do, too\nfn f() -> base64url {}"),
        ("tests/it.rs", "let bytes = hex::decode(text);"),
    ];

    #[test]
    fn a_dependency_is_used_where_its_kind_says() {
        assert_eq!(fault("serde", Kind::Normal, CODE), None);
        assert_eq!(fault("hex", Kind::Dev, CODE), None);
        assert_eq!(fault("tauri_build", Kind::Build, CODE), None);
    }

    #[test]
    fn a_dependency_that_no_code_names_is_found() {
        for kind in [Kind::Normal, Kind::Dev, Kind::Build] {
            assert_eq!(fault("base64", kind, CODE), Some("does not use"));
        }
        assert_eq!(fault("tauri_build", Kind::Dev, CODE), Some("does not use"));
    }

    #[test]
    fn a_dependency_that_only_tests_name_is_found_and_a_comment_is_no_use() {
        assert_eq!(fault("hex", Kind::Normal, CODE), Some("needs only for tests or examples"));
    }

    #[test]
    fn the_list_of_the_workspace_is_read() {
        let manifest = "[workspace]\nmembers = []\n\n[workspace.dependencies]\n# Ours.\nage = \"1\"\nring = { version = \"1\" }\n\n[profile.dev]\ndebug = true\n";
        assert_eq!(listed(manifest).into_iter().collect::<Vec<_>>(), ["age", "ring"]);
    }
}
