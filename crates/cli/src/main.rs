//! Deskside in a terminal: help when the window cannot open, checks that nobody sits at, and tools for authors. No WebKit.

mod args;
mod check;
mod content;
mod desk;
mod fix;
mod layout;
mod terminal;
mod words;

use std::io;
use std::process::ExitCode;

use clap::Parser as _;
use deskside_app::ports::HoldError;

use crate::args::{Command, Content, Line};
use crate::desk::Desk;
use crate::words::Own;

/// Deskside is open already, or its files cannot be used.
const NOT_NOW: u8 = 5;

fn main() -> ExitCode {
    let line = Line::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(io::stderr)
        .with_ansi(false)
        .init();
    match run(line) {
        Ok(code) => code,
        // Whoever read has gone, and there is nobody to tell.
        Err(error) if is_closed(&error) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}", layout::clean(&format!("{error:#}")));
            ExitCode::FAILURE
        }
    }
}

fn run(line: Line) -> anyhow::Result<ExitCode> {
    let language = line.language.map(args::Language::tag);
    match line.command.unwrap_or(Command::Fix { words: Vec::new() }) {
        Command::Content(Content::New { folder }) => content::new(&folder),
        Command::Content(Content::Names { word }) => content::names(word.as_deref()),
        Command::Content(Content::Check { folders }) => content::check(&folders),
        Command::Content(Content::Walk { folders, record }) => content::walk(&folders, record),
        Command::Fix { words } => on_computer(async {
            match Desk::open(language) {
                Ok(desk) => fix::fix(desk, &words).await,
                Err(error) => not_now(language, &error),
            }
        }),
        Command::Check(asked) => on_computer(check::check(&asked, language)),
    }
}

/// Lets the app run until it is done with.
fn on_computer(work: impl Future<Output = anyhow::Result<ExitCode>>) -> anyhow::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let ended = runtime.block_on(work);
    // What still waits for an answer of the computer is not waited for.
    runtime.shutdown_background();
    ended
}

/// Says why the app cannot be opened now.
fn not_now(language: Option<&str>, error: &HoldError) -> anyhow::Result<ExitCode> {
    let own = Own::new(&language.map_or_else(deskside_app::system_language, str::to_owned));
    match error {
        HoldError::InUse => eprintln!("{}\n{}", own.say("in-use"), own.say("in-use-now-text")),
        HoldError::Files(cause) => eprintln!("{error}: {cause}"),
    }
    Ok(ExitCode::from(NOT_NOW))
}

fn is_closed(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<io::Error>();
    cause.is_some_and(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
