//! The version of its wizard that a run goes on with: the one that it began with, whatever is published meanwhile.
//!
//! A run of a wizard of the organisation has that wizard's files beside its log. One without them is of a built-in wizard.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use deskside_core::id::RunId;
use deskside_core::run::Entry;
use deskside_core::wizard::Wizard;

use crate::files;
use crate::library::{self, Own, WizardTexts};
use crate::runs::wizard_of;

/// A wizard, as a run began with it.
#[derive(Clone)]
pub(crate) struct Begun {
    /// It.
    pub(crate) wizard: Arc<Wizard>,
    /// It with its words, when it is one of the organisation.
    pub(crate) own: Option<Arc<Own>>,
}

fn path(folder: &Path, run: &RunId) -> PathBuf {
    folder.join(format!("{run}.wizard"))
}

/// Keeps the files of the wizard beside the log of a run that is about to begin.
pub(super) fn keep(folder: &Path, run: &RunId, own: &Own) -> io::Result<()> {
    files::write_json(&path(folder, run), &own.texts)
}

/// Removes them.
pub(super) fn forget(folder: &Path, run: &RunId) -> io::Result<()> {
    files::remove(&path(folder, run))
}

/// The wizard of a run. None when this version cannot go on with it.
pub(crate) fn begun(folder: &Path, run: &RunId, log: &[Entry]) -> Option<Begun> {
    let id = wizard_of(log)?;
    let kept: Option<WizardTexts> = files::read_json(&path(folder, run)).ok()?;
    match kept {
        None => library::built_in(id).map(|wizard| Begun { wizard, own: None }),
        Some(texts) => {
            let own = library::read(id, texts)
                .map_err(
                    |findings| tracing::warn!(%run, finding = %findings[0], "a run cannot be gone on with"),
                )
                .ok()?;
            Some(Begun { wizard: own.wizard.clone(), own: Some(Arc::new(own)) })
        }
    }
}
