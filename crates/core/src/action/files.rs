//! What the actions on files change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, effect, spec};
use crate::canonical;
use crate::facts;
use crate::files::{FilePath, Trashed, entry_for};
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::probe::size;
use crate::say::{Facts, Say};

const FILE: Arg = Arg { name: "file", kind: ArgKind::File };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("file.trash", &[FILE], EffectClass::Reversible),
    spec(
        "file.restore",
        &[FILE, Arg { name: "entry", kind: ArgKind::Label }, Arg { name: "bytes", kind: ArgKind::Size }],
        EffectClass::Reversible,
    ),
    spec("trash.empty", &[], EffectClass::Irreversible),
];

/// A change to the person's files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum FilesAction {
    /// Moves a file to the trash.
    #[serde(rename = "file.trash")]
    Trash {
        /// Which.
        file: FilePath,
    },
    /// Puts a file from the trash back where it was.
    #[serde(rename = "file.restore")]
    Restore {
        /// Where it was.
        file: FilePath,
        /// What it is called in the trash.
        entry: String,
        /// How large it is: another file of that name is another file.
        bytes: u64,
    },
    /// Deletes for good what is in the trash.
    #[serde(rename = "trash.empty")]
    EmptyTrash {},
}

impl FilesAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<FilesAction>, ArgError> {
        Ok(Some(match read.of {
            "file.trash" => FilesAction::Trash { file: read.file()? },
            "file.restore" => {
                FilesAction::Restore { file: read.file()?, entry: read.text("entry")?, bytes: read.bytes()? }
            }
            "trash.empty" => FilesAction::EmptyTrash {},
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            FilesAction::Trash { .. } => "file.trash",
            FilesAction::Restore { .. } => "file.restore",
            FilesAction::EmptyTrash {} => "trash.empty",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            FilesAction::Trash { file } | FilesAction::Restore { file, .. } => {
                vec![("file", file.to_string()), ("file", file.name().to_owned())]
            }
            FilesAction::EmptyTrash {} => Vec::new(),
        }
    }
}

fn named(file: &FilePath, bytes: u64) -> Facts {
    facts! { "file" => file.name(), "size" => size(bytes) }
}

fn is_entry(at: &Trashed, file: &FilePath, entry: &str) -> bool {
    at.entry == entry && at.from.as_ref() == Some(file)
}

fn in_folder(file: &FilePath) -> Say {
    Say::with("state-in-folder", facts! { "folder" => file.folder() })
}

pub(super) fn outline(action: &FilesAction, readings: &Readings) -> Result<Outline, Need> {
    match action {
        FilesAction::Trash { file } => {
            let bytes = readings.file(file)?.ok_or(Need::NotApplicable)?;
            let entry = entry_for(file.name(), readings.trash()?);
            let effect = Effect {
                what: Say::with("effect-file", named(file, bytes)),
                from: in_folder(file),
                to: Say::plain("state-in-trash"),
            };
            Ok(Outline::reversible(effect, FilesAction::Restore { file: file.clone(), entry, bytes }, 5))
        }
        FilesAction::Restore { file, entry, bytes } => {
            if readings.file(file)?.is_some() {
                return Err(Need::NotApplicable);
            }
            // Another file that was thrown away from there since is not the one that was.
            let is_it = |at: &&Trashed| is_entry(at, file, entry) && at.bytes == *bytes;
            let at = readings.trash()?.iter().find(is_it).ok_or(Need::NotApplicable)?;
            let effect = Effect {
                what: Say::with("effect-file", named(file, at.bytes)),
                from: Say::plain("state-in-trash"),
                to: in_folder(file),
            };
            Ok(Outline::reversible(effect, FilesAction::Trash { file: file.clone() }, 5))
        }
        FilesAction::EmptyTrash {} => {
            let trash = readings.trash()?;
            if trash.is_empty() {
                return Err(Need::NotApplicable);
            }
            let bytes = trash.iter().map(|at| at.bytes).fold(0_u64, u64::saturating_add);
            let about = facts! { "count" => trash.len(), "size" => size(bytes) };
            let effect = effect("effect-trash", about.clone(), "state-full", "state-empty");
            let loss = Say::with("loss-trash", about);
            Ok(Outline {
                trash: Some(canonical::digest(&trash)),
                ..Outline::irreversible(effect, Some(loss), 15)
            })
        }
    }
}

pub(super) fn holds(action: &FilesAction, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        FilesAction::Trash { file } => {
            readings.file(file)?.is_none()
                && readings.trash()?.iter().any(|at| at.from.as_ref() == Some(file))
        }
        FilesAction::Restore { file, entry, .. } => {
            let trash = readings.trash()?;
            readings.file(file)?.is_some() && !trash.iter().any(|at| is_entry(at, file, entry))
        }
        FilesAction::EmptyTrash {} => readings.trash()?.is_empty(),
    })
}
