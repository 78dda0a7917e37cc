//! The rules that keep the map true. Part of `test`, over in two seconds, and each finding says what to do.

mod arrows;
mod bans;
mod files;
mod licences;
mod map;
mod snapshots;
mod unused;

use std::process::ExitCode;

use anyhow::Result;

use crate::count::Count;
use crate::project::Project;

/// What a rule found wrong; empty is well.
type Findings = Vec<String>;

/// Runs every rule and prints what it found.
pub fn run(project: &Project) -> Result<ExitCode> {
    println!("tidy: the rules of the map");
    let count = check(project)?;
    println!("{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs every rule; each counts as one.
pub fn check(project: &Project) -> Result<Count> {
    let files = files::read(project)?;
    let mut count = Count::default();
    let mut rule = |name: &str, found: Findings| {
        for finding in &found {
            println!("      {name}: {finding}");
        }
        count += Count { passed: u64::from(found.is_empty()), failed: u64::from(!found.is_empty()) };
    };
    rule("arrows", arrows::forbidden(&arrows::ours(project)));
    rule("links that must never be", arrows::linked(project)?);
    rule("unused dependencies", unused::check(project, &files));
    rule("map", map::packages(project, &files));
    rule("references", map::links(&files));
    rule("licences", licences::check(project, &files)?);
    rule("bans", bans::check(project, &files)?);
    rule("sources", licences::sources(project, &files));
    rule("first lines", files::first_lines(&files));
    rule("open ends", files::open_ends(&files));
    rule("lints", files::lints(&files));
    rule("shells", files::shells(&files));
    rule("one host", files::one_host(&files));
    rule("raw html", files::raw_html(&files));
    rule("examples", files::examples(&files));
    rule("machine paths", files::machine_paths(&files, project));
    for warning in files::long(&files) {
        println!("      warning: {warning}");
    }
    Ok(count)
}

/// Fails on snapshot files that no test looked at. `used` is the list that insta wrote; without the windows, what
/// lies in `tests` was not looked at.
pub fn snapshots(project: &Project, used: &std::path::Path, windows: bool) -> Result<Count> {
    let found = snapshots::orphans(project, used, windows)?;
    for finding in &found {
        println!("      {finding}");
    }
    Ok(Count { passed: u64::from(found.is_empty()), failed: u64::from(!found.is_empty()) })
}
