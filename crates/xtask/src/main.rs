//! `cargo xtask`: every task that is not plain cargo. Each says what it is about to do, and leaves nothing running.

mod check;
mod count;
mod install;
mod packages;
mod platforms;
mod project;
mod setup;
mod stages;
mod tidy;
mod vm;

use std::process::ExitCode;

use anyhow::{Result, bail};

use project::Project;

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    let mut args = std::env::args().skip(1);
    let task = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    // Runs as root, started by `setup` and by nothing else.
    if task == install::TASK {
        return install::run(&rest);
    }
    let project = Project::find()?;
    // From a folder below, cargo would see one package only.
    std::env::set_current_dir(&project.root)?;
    match task.as_str() {
        "setup" => setup::all(&project).map(|()| ExitCode::SUCCESS),
        "test" => check::test(&project, &rest),
        "tidy" => tidy::run(&project),
        "try" => check::try_out(&project, &rest),
        "soak" => check::soak(&project, &rest),
        "vm" => vm::run(&project),
        "check-platforms" => platforms::check(&project).map(|()| ExitCode::SUCCESS),
        "codegen" => check::generate(&project, &rest),
        "fuzz" | "bench" | "shots" if project.has_tool(&task) => check::tool(&project, &task, &rest),
        "" | "help" | "--help" | "-h" => {
            print!("{}", usage(&project));
            Ok(ExitCode::SUCCESS)
        }
        unknown => bail!("there is no task `{unknown}`\n\n{}", usage(&project)),
    }
}

/// What there is. Tasks that live in `tests/` are listed when they are there.
fn usage(project: &Project) -> String {
    let always = [
        ("try", "start a made-up office with server, app and printer, and walk the story; flags go to it"),
        ("test [--quick]", "everything that must hold before a commit; --quick leaves out the real windows"),
        ("tidy", "the rules of the map: arrows, links, licences, files"),
        ("setup", "install what building and testing need, say why, start nothing"),
        ("vm", "start a virtual machine and ask the helper program in it for things; a part of `soak`"),
        ("check-platforms", "type-check what runs on Windows and macOS; a part of `soak`"),
        ("codegen", "write what follows from Rust tables and from words; --check only compares"),
        (
            "soak",
            "what takes too long for `test`: kills and races by the hundred, and the licences by cargo-deny",
        ),
    ];
    let sometimes = [
        ("fuzz", "throw rubbish at everything that reads what others wrote"),
        (
            "bench",
            "the numbers, beside a peer or a limit: start, bundle, submit, live (which gets MeshCentral from npm)",
        ),
        ("shots", "take the pictures of README again"),
    ];
    let mut text = "cargo xtask TASK\n\n".to_owned();
    for (name, what) in always {
        text.push_str(&format!("  {name:16} {what}\n"));
    }
    for (name, what) in sometimes {
        if project.has_tool(name) {
            text.push_str(&format!("  {name:16} {what}\n"));
        }
    }
    text
}
