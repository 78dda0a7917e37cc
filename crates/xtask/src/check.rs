//! What `test`, `try` and `soak` consist of.

use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail, ensure};

use crate::count::Count;
use crate::project::{Project, cargo};
use crate::stages::{Stages, spelled};
use crate::{setup, tidy};

/// The shell, with the pages inside it; without the feature it would look for a development server.
const APP: &str = "deskside";
const APP_FEATURES: &str = "custom-protocol";
const TESTS: &str = "deskside-tests";

/// Everything that must hold before a commit.
pub fn test(project: &Project, args: &[String]) -> Result<ExitCode> {
    let quick = match args {
        [] => false,
        [flag] if flag == "--quick" => true,
        other => bail!("`test` knows only `--quick`, not `{}`", other.join(" ")),
    };
    let windows = !quick;
    let codegen = project.has_tool("codegen");
    let logs = project.scratch()?.join("test");
    let _ = std::fs::remove_dir_all(&logs);
    std::fs::create_dir_all(&logs)?;
    // insta writes down here which snapshots were looked at; the others are orphans.
    let snapshots = logs.join("snapshots-used");

    let mut stages = Stages::begin(9 + usize::from(codegen) + 2 * usize::from(windows), logs);
    let ready = stages.check("set up", || setup::all(project).map(|()| one()));
    stages.run("format", cargo().args(["fmt", "--all", "--check"]))?;
    stages.check("tidy", || tidy::check(project));
    if ready {
        let ui = project.root.join("ui");
        let npm = |words: &[&str]| {
            let mut npm = Command::new("npm");
            npm.current_dir(&ui).args(words).env("NO_COLOR", "1").env("CI", "1");
            npm
        };
        stages.run("ui types", &mut npm(&["run", "check"]))?;
        stages.run("ui tests", &mut npm(&["test"]))?;
        stages.run("ui look", &mut npm(&["run", "look"]))?;
    } else {
        ["ui types", "ui tests", "ui look"].iter().for_each(|name| stages.skip(name, "the set-up failed"));
    }
    stages.run("clippy", cargo().args(["clippy", "--all-targets", "--", "-D", "warnings"]))?;
    let rust = stages.run(
        "rust tests",
        cargo().args(["test", "--no-fail-fast"]).env("INSTA_SNAPSHOT_REFERENCES_FILE", &snapshots),
    )?;
    if codegen {
        stages.run("generated files", &mut tool_command("codegen", false, &["--check".to_owned()]))?;
    }
    let mut whole = true;
    if windows {
        whole = ready && stages.run("build app", &mut build_app(project, false)?)?;
        if whole {
            whole = stages.run(
                "whole, end to end",
                cargo()
                    .args(["test", "-p", TESTS, "--no-fail-fast"])
                    .env("INSTA_SNAPSHOT_REFERENCES_FILE", &snapshots)
                    .envs(places(project, false)),
            )?;
        } else {
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

/// What takes too long for every commit.
pub fn soak(project: &Project, args: &[String]) -> Result<ExitCode> {
    deny(project)?;
    if !project.has_tool("soak") {
        println!("There is nothing else to soak yet.");
        return Ok(ExitCode::SUCCESS);
    }
    setup::all(project)?;
    let mut build = build_app(project, true)?;
    println!("{}", spelled(&build));
    ensure!(build.status()?.success(), "the app does not build");
    let mut command = tool_command("soak", true, args);
    command.envs(places(project, true));
    println!("{}", spelled(&command));
    Err(command.exec()).context("cannot start cargo")
}

/// A program of `tests`, with the app built for it when it measures or pictures one.
pub fn tool(project: &Project, name: &str, args: &[String]) -> Result<ExitCode> {
    let release = name == "bench" || name == "fuzz";
    if name == "bench" || name == "shots" {
        setup::all(project)?;
        let mut build = build_app(project, release)?;
        println!("{}", spelled(&build));
        ensure!(build.status()?.success(), "the app does not build");
    }
    let mut command = tool_command(name, release, args);
    command.envs(places(project, release));
    println!("{}", spelled(&command));
    Err(command.exec()).context("cannot start cargo")
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

/// Where the programs that tests start are.
fn places(project: &Project, release: bool) -> [(&'static str, std::path::PathBuf); 2] {
    let profile = if release { "release" } else { "debug" };
    [
        ("DESKSIDE_APP_BINARY", project.built(profile, APP)),
        ("DESKSIDE_SERVER_BINARY", project.built(profile, "deskside-server")),
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
    let home = project.scratch()?.join("cargo-deny");
    let program = home.join("bin/cargo-deny");
    if !program.is_file() {
        println!("Building cargo-deny, once; it stays in {}", home.display());
        let status = cargo().args(["install", "cargo-deny", "--locked", "--root"]).arg(&home).status()?;
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
