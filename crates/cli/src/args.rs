//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Deskside in a terminal: help with this computer when the window cannot open, checks that nobody sits at, and tools for authors.
#[derive(Debug, Parser)]
#[command(name = "deskside-terminal", version)]
pub(crate) struct Line {
    /// In which language; without it, that of the settings or of the system.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub language: Option<Language>,
    /// What to do; without it, `fix`.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A language that Deskside speaks.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    /// English.
    En,
    /// German.
    De,
}

impl Language {
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Finds out what is wrong on this computer and mends it, one question at a time.
    Fix {
        /// The name of a kind of help such as `printing-stuck`, or what is wrong, in your own words.
        words: Vec<String>,
    },
    /// Makes the checks of one kind of help without anybody sitting there.
    #[command(after_long_help = EXITS)]
    Check(Check),
    /// For authors of help.
    #[command(subcommand)]
    Content(Content),
}

/// What a check ends with, for scripts.
const EXITS: &str = "\
Ends with
  0  nothing was found, or all of it was mended
  1  something was found
  2  the command line or the answer file is wrong
  3  something could not be checked, or a question has no answer in the file
  4  a boundary does not allow what the answer file agrees to
  5  Deskside is open already, or its files cannot be used

Nothing is changed without --apply. With it, only what the answer file names under `agree`, only what you may do alone, and only what can
be taken back.";

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The name of the kind of help, such as `printing-stuck`.
    pub wizard: String,
    /// The answers to its questions, and what is agreed to: a YAML file.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// How the result is printed.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Make the changes that the answer file agrees to.
    #[arg(long, requires = "answers")]
    pub apply: bool,
}

/// How the result of a check is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Content {
    /// Writes a small kind of help that works, to begin from.
    New {
        /// The folder; its name is the name of the help.
        folder: PathBuf,
    },
    /// Lists what a kind of help can name: checks, lists, actions, and lines about the simulated computer for its walks.
    Names {
        /// Only those with this word in them, such as `printer`.
        word: Option<String>,
    },
    /// Says what is wrong with kinds of help, with file, line and caret. Their walks are played too.
    Check {
        /// Their folders; without one, what is built in.
        folders: Vec<PathBuf>,
    },
    /// Plays the walks of kinds of help on a simulated computer, and compares what happens with what is recorded.
    Walk {
        /// Their folders; without one, what is built in.
        folders: Vec<PathBuf>,
        /// Write what happens into `walks.txt`, of a walk that stops half-way up to there.
        #[arg(long, requires = "folders")]
        record: bool,
    },
}
