//! What `test`, `try` and `soak` consist of.

use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail, ensure};

use crate::count::Count;
use crate::packages::{MEASURING, USUAL};
use crate::project::{Project, cargo};
use crate::stages::{Stages, spelled};
use crate::{platforms, setup, tidy, vm};

/// The shell, with the pages inside it; without the feature it would look for a development server.
const APP: &str = "deskside";
const APP_FEATURES: &str = "custom-protocol";
const TESTS: &str = "deskside-tests";
/// The version of cargo-deny that judges; another one could judge otherwise.
const CARGO_DENY: &str = "0.20.2";

/// Everything that must hold before a commit.
pub fn test(project: &Project, args: &[String]) -> Result<ExitCode> {
    let quick = match args {
        [] => false,
        [flag] if flag == "--quick" => true,
        other => bail!("`test` knows only `--quick`, not `{}`", other.join(" ")),
    };
    let windows = !quick;
    let codegen = codegen(project, &["--check".to_owned()]);
    let ui: Vec<_> = UI.iter().filter(|(_, script, _)| setup::ui_has(project, script)).collect();
    let logs = project.scratch()?.join("test");
    let _ = std::fs::remove_dir_all(&logs);
    std::fs::create_dir_all(&logs)?;
    // insta writes down here which snapshots were looked at; the others are orphans.
    let snapshots = logs.join("snapshots-used");

    println!("Checking everything{}.", if quick { " but the real windows" } else { "" });
    let mut stages = Stages::begin(6 + ui.len() + codegen.len() + 3 * usize::from(windows), logs);
    let ready = stages.check("set up", || setup::all(project).map(|()| one()));
    stages.run("format", cargo().args(["fmt", "--all", "--check"]))?;
    stages.check("tidy", || tidy::check(project));
    let mut beside = Vec::new();
    for (name, script, pace) in ui {
        let mut npm = npm(project, &["run", "--silent", script]);
        match pace {
            _ if !ready => stages.skip(name, "the set-up failed"),
            Pace::Quick => drop(stages.run(name, &mut npm)?),
            Pace::Slow { quicker } => {
                npm.args(["--", "--no-pictures"]).args(quicker.filter(|_| quick));
                beside.push((*name, npm));
            }
        }
    }
    // These wait for a browser most of the time, and clippy keeps the computer busy.
    let beside = stages.beside(beside);
    stages.run("clippy", cargo().args(["clippy", "--all-targets", "--", "-D", "warnings"]))?;
    stages.join(beside)?;
    let rust = stages.run(
        "rust tests",
        cargo().args(["test", "--no-fail-fast"]).env("INSTA_SNAPSHOT_REFERENCES_FILE", &snapshots),
    )?;
    for (name, mut command) in codegen {
        stages.run(name, &mut command)?;
    }
    let mut whole = true;
    if windows {
        whole = ready && stages.run("build app", &mut build_app(project, false)?)?;
        if whole {
            // The stage `clippy` sees the packages that a plain cargo takes, which these two are not.
            stages.run("clippy of the app", &mut clippy_app())?;
            whole = stages.run(
                "whole, end to end",
                cargo()
                    .args(["test", "-p", TESTS, "--no-fail-fast"])
                    .env("INSTA_SNAPSHOT_REFERENCES_FILE", &snapshots)
                    .envs(places(project, false)),
            )?;
        } else {
            stages.skip("clippy of the app", "the app does not build");
            stages.skip("whole, end to end", "there is no app to test");
        }
    }
    // Which snapshots nobody looks at is known only when every test has run.
    if rust && whole {
        stages.check("snapshots", || tidy::snapshots(project, &snapshots, windows));
    } else {
        stages.skip("snapshots", "not every test ran to its end");
    }
    Ok(stages.end())
}

/// A small made-up office, to look at and click through.
pub fn try_out(project: &Project, args: &[String]) -> Result<ExitCode> {
    ensure!(project.has_tool("try"), "there is nothing to try out yet");
    println!("Setting up: system packages, the pages, the app. The first time takes some minutes.");
    setup::all(project)?;
    let mut build = build_app(project, false)?;
    println!("{}", spelled(&build));
    ensure!(build.status()?.success(), "the app does not build");
    let mut args = args.to_vec();
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    if !display && !args.iter().any(|arg| arg == "--headless") {
        println!(
            "There is no display here: the story is walked on one that nobody sees, and pictures are taken."
        );
        args.push("--headless".to_owned());
    }
    let mut command = tool_command("try", false, &args);
    command.envs(places(project, false));
    Err(command.exec()).context("cannot start cargo")
}

/// What takes too long for every commit: the same tests with many more kills and rounds, and whatever `tests` brings for it.
pub fn soak(project: &Project, args: &[String]) -> Result<ExitCode> {
    setup::all(project)?;
    deny(project)?;
    platforms::check(project)?;
    vm::run(project)?;
    let mut build = build_app(project, false)?;
    println!("{}", spelled(&build));
    ensure!(build.status()?.success(), "the app does not build");
    let mut kills = cargo();
    kills
        .args(["test", "-p", "deskside-server", "survives_a_kill", "--", "--nocapture"])
        .env("DESKSIDE_KILLS", "300");
    println!("300 kills of the server: {}", spelled(&kills));
    ensure!(kills.status()?.success(), "something was lost, or was there twice");
    let mut race = cargo();
    race.args(["test", "-p", "deskside-server", "two_hundred_helpers_race", "--", "--nocapture"])
        .env("DESKSIDE_ROUNDS", "300");
    println!("200 helpers race for 50 requests, 300 rounds each: {}", spelled(&race));
    ensure!(race.status()?.success(), "somebody was told what cannot be true");
    let mut strikes = cargo();
    strikes
        .args(["test", "-p", "deskside-tests", "--test", "it", "a_change_to_real", "--", "--nocapture"])
        .env("DESKSIDE_STRIKES", "all");
    println!("a kill at every step of every real change: {}", spelled(&strikes));
    ensure!(strikes.status()?.success(), "a change was half done, and not found or not told as it is");
    if project.has_tool("soak") {
        let mut command = tool_command("soak", false, args);
        command.envs(places(project, false));
        println!("{}", spelled(&command));
        return Err(command.exec()).context("cannot start cargo");
    }
    println!("There is no long run with the app yet.");
    Ok(ExitCode::SUCCESS)
}

/// A program of `tests`, with the app built for it when it measures or pictures one.
pub fn tool(project: &Project, name: &str, args: &[String]) -> Result<ExitCode> {
    let release = name == "fuzz" || name == "bench";
    if name == "shots" || name == "bench" {
        setup::all_for(project, if name == "bench" { MEASURING } else { USUAL })?;
        let mut build = build_app(project, release)?;
        println!("{}", spelled(&build));
        ensure!(build.status()?.success(), "the app does not build");
    }
    if name == "bench" {
        let mut build = build_empty();
        println!("{}", spelled(&build));
        ensure!(build.status()?.success(), "the empty window does not build");
    }
    let mut command = tool_command(name, release, args);
    command.envs(places(project, release));
    println!("{}", spelled(&command));
    Err(command.exec()).context("cannot start cargo")
}

/// Writes what follows from tables and from words, or with `--check` only compares.
pub fn generate(project: &Project, args: &[String]) -> Result<ExitCode> {
    setup::node()?;
    setup::ui_packages(project)?;
    let mut all = codegen(project, args);
    if args.is_empty() {
        let mut schema = cargo();
        schema.args(["test", "--quiet", "-p", "deskside-content", "the_schema_for_editors_is_up_to_date"]);
        schema.env("DESKSIDE_CODEGEN", "1");
        all.push(("schema", schema));
    }
    for (name, mut command) in all {
        println!("{name}: {}", spelled(&command));
        ensure!(command.status()?.success(), "{name}: not done");
    }
    Ok(ExitCode::SUCCESS)
}

/// The commands that write, or with `--check` compare, generated files. The schema is compared by a test of its own.
fn codegen(project: &Project, args: &[String]) -> Vec<(&'static str, Command)> {
    let mut all = Vec::new();
    if project.has_example("deskside-app", "codegen") {
        let mut tables = cargo();
        tables.args(["run", "--quiet", "-p", "deskside-app", "--example", "codegen", "--"]).args(args);
        all.push(("generated from tables", tables));
    }
    if setup::ui_has(project, "text") {
        let mut words = npm(project, &["run", "--silent", "text", "--"]);
        words.args(args);
        all.push(("generated from words", words));
    }
    all
}

/// How long a script of the UI takes.
enum Pace {
    Quick,
    /// Minutes; with this flag it is content with less.
    Slow {
        quicker: Option<&'static str>,
    },
}

/// Scripts of the UI that judge it.
const UI: &[(&str, &str, Pace)] = &[
    ("ui types", "check", Pace::Quick),
    ("ui tests", "test", Pace::Quick),
    ("ui keys", "keys", Pace::Quick),
    ("ui parts", "look", Pace::Slow { quicker: None }),
    ("ui screens", "screens", Pace::Slow { quicker: Some("--quick") }),
];

fn npm(project: &Project, words: &[&str]) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(project.root.join("ui")).args(words).env("NO_COLOR", "1").env("CI", "1");
    npm
}

fn one() -> Count {
    Count { passed: 1, failed: 0 }
}

/// The shell and the server in one build, so that what they share is built once.
fn build_app(project: &Project, release: bool) -> Result<Command> {
    ensure!(project.has_package(APP), "there is no package `{APP}` yet");
    let mut command = cargo();
    command.args([
        "build",
        "-p",
        APP,
        "--features",
        &format!("{APP}/{APP_FEATURES}"),
        "-p",
        "deskside-server",
    ]);
    if release {
        command.arg("--release");
    }
    Ok(command)
}

/// The lints of the two packages that a plain cargo leaves out.
fn clippy_app() -> Command {
    let mut command = cargo();
    let features = format!("{APP}/{APP_FEATURES}");
    command.args(["clippy", "-p", APP, "-p", TESTS, "--all-targets", "--features", &features]);
    command.args(["--", "-D", "warnings"]);
    command
}

/// The window with nothing in it, of the same lock file, that the app is measured against.
fn build_empty() -> Command {
    let mut command = cargo();
    let features = format!("{APP}/{APP_FEATURES}");
    command.args(["build", "--release", "-p", APP, "--features", &features, "--example", "empty"]);
    command
}

/// Where the programs that tests start are.
fn places(project: &Project, release: bool) -> [(&'static str, std::path::PathBuf); 3] {
    let profile = if release { "release" } else { "debug" };
    [
        ("DESKSIDE_APP_BINARY", project.built(profile, APP)),
        ("DESKSIDE_SERVER_BINARY", project.built(profile, "deskside-server")),
        ("DESKSIDE_EMPTY_BINARY", project.built(profile, "examples/empty")),
    ]
}

fn tool_command(name: &str, release: bool, args: &[String]) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "-p", TESTS, "--bin", name]);
    if release {
        command.arg("--release");
    }
    command.arg("--").args(args);
    command
}

/// Licences, bans and sources once more, by the tool that everybody uses for it. `tidy` has the same rules without
/// the minutes it takes to build that tool.
fn deny(project: &Project) -> Result<()> {
    let home = project.scratch()?.join(format!("cargo-deny-{CARGO_DENY}"));
    let program = home.join("bin/cargo-deny");
    if !program.is_file() {
        println!("Building cargo-deny {CARGO_DENY}, once; it stays in {}", home.display());
        let mut install = cargo();
        install.args(["install", "cargo-deny", "--version", CARGO_DENY, "--locked", "--root"]).arg(&home);
        let status = install.status()?;
        ensure!(status.success(), "cargo-deny does not build");
    }
    // Advisories would need a clone from the internet.
    let status = Command::new(program)
        .current_dir(&project.root)
        .args(["--all-features", "check", "licenses", "bans", "sources"])
        .status()?;
    ensure!(status.success(), "cargo-deny has found something");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{APP, TESTS, clippy_app};
    use crate::project::Project;
    use crate::stages::spelled;

    #[test]
    fn clippy_sees_every_package() {
        let project = Project::find().unwrap();
        // Asked from this folder, cargo would name this package as the only one.
        let manifest = std::fs::read_to_string(project.root.join("Cargo.toml")).unwrap();
        let usual = manifest.split("\ndefault-members = [").nth(1).unwrap().split(']').next().unwrap();
        let left_out = project.packages().into_iter();
        let left_out = left_out.filter(|package| !usual.contains(&format!("\"{}\"", package.folder)));
        let left_out: Vec<&str> = left_out.map(|package| package.name).collect();
        assert_eq!(left_out, [APP, TESTS]);
        let words = spelled(&clippy_app());
        assert!(words.ends_with(
            "clippy -p deskside -p deskside-tests --all-targets --features deskside/custom-protocol -- -D warnings"
        ));
    }
}
