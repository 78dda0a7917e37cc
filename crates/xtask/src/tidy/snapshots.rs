//! Snapshot files that no test looks at any more.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Findings;
use crate::project::Project;

/// Compares what insta says it used with what lies in the tree.
pub(super) fn orphans(project: &Project, used: &Path, windows: bool) -> Result<Findings> {
    // Without a single snapshot insta writes no list.
    let used = fs::read_to_string(used).unwrap_or_default();
    let used: BTreeSet<PathBuf> =
        used.lines().map(PathBuf::from).map(|path| path.canonicalize().unwrap_or(path)).collect();
    let present = project.files()?;
    let present =
        present.iter().filter(|name| name.ends_with(".snap") && (windows || !name.starts_with("tests/")));
    Ok(present
        .filter(|name| !project.root.join(name).canonicalize().is_ok_and(|path| used.contains(&path)))
        .map(|name| format!("{name} belongs to no test any more; remove it"))
        .collect())
}
