//! What the actions on files change, how they are undone, and how one sees that they happened.

use super::{Action, Outline, effect};
use crate::canonical;
use crate::facts;
use crate::files::{FilePath, Trashed, entry_for};
use crate::machine::{Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::probe::size;
use crate::say::{Facts, Say};

fn named(file: &FilePath, bytes: u64) -> Facts {
    facts! { "file" => file.name(), "size" => size(bytes) }
}

fn is_entry(at: &Trashed, file: &FilePath, entry: &str) -> bool {
    at.entry == entry && at.from.as_ref() == Some(file)
}

fn in_folder(file: &FilePath) -> Say {
    Say::with("state-in-folder", facts! { "folder" => file.folder() })
}

pub(super) fn outline(action: &Action, readings: &Readings) -> Result<Outline, Need> {
    match action {
        Action::FileTrash { file } => {
            let bytes = readings.file(file)?.ok_or(Need::NotApplicable)?;
            let entry = entry_for(file.name(), readings.trash()?);
            let effect = Effect {
                what: Say::with("effect-file", named(file, bytes)),
                from: in_folder(file),
                to: Say::plain("state-in-trash"),
            };
            Ok(Outline::reversible(effect, Action::FileRestore { file: file.clone(), entry, bytes }, 5))
        }
        Action::FileRestore { file, entry, bytes } => {
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
            Ok(Outline::reversible(effect, Action::FileTrash { file: file.clone() }, 5))
        }
        Action::TrashEmpty {} => {
            let trash = readings.trash()?;
            if trash.is_empty() {
                return Err(Need::NotApplicable);
            }
            let bytes = trash.iter().map(|at| at.bytes).fold(0_u64, u64::saturating_add);
            let about = facts! { "count" => trash.len(), "size" => size(bytes) };
            Ok(Outline {
                effects: vec![effect("effect-trash", about.clone(), "state-full", "state-empty")],
                class: EffectClass::Irreversible,
                loss: Some(Say::with("loss-trash", about)),
                undo: None,
                needs_privilege: false,
                seconds: 15,
                pages_before: None,
                trash: Some(canonical::digest(&trash)),
            })
        }
        Action::ServiceStart { .. }
        | Action::ServiceStop { .. }
        | Action::PrinterResume { .. }
        | Action::PrinterPause { .. }
        | Action::PrinterAccept { .. }
        | Action::PrinterReject { .. }
        | Action::JobCancel { .. }
        | Action::PrinterSetDefault { .. }
        | Action::PrinterSetAddress { .. }
        | Action::PrinterAdd { .. }
        | Action::PrinterRemove { .. }
        | Action::PrinterTestPage { .. } => Err(Need::NotApplicable),
    }
}

pub(super) fn holds(action: &Action, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        Action::FileTrash { file } => {
            readings.file(file)?.is_none()
                && readings.trash()?.iter().any(|at| at.from.as_ref() == Some(file))
        }
        Action::FileRestore { file, entry, .. } => {
            let trash = readings.trash()?;
            readings.file(file)?.is_some() && !trash.iter().any(|at| is_entry(at, file, entry))
        }
        Action::TrashEmpty {} => readings.trash()?.is_empty(),
        Action::ServiceStart { .. }
        | Action::ServiceStop { .. }
        | Action::PrinterResume { .. }
        | Action::PrinterPause { .. }
        | Action::PrinterAccept { .. }
        | Action::PrinterReject { .. }
        | Action::JobCancel { .. }
        | Action::PrinterSetDefault { .. }
        | Action::PrinterSetAddress { .. }
        | Action::PrinterAdd { .. }
        | Action::PrinterRemove { .. }
        | Action::PrinterTestPage { .. } => return Err(Need::NotApplicable),
    })
}
