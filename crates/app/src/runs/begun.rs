//! The version of its wizard that a run goes on with: the one that it began with, whatever is published meanwhile.
//!
//! A run of a wizard of the organisation has that wizard's files beside its log. One without them is of a built-in wizard.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use deskside_core::id::{RunId, WizardId};
use deskside_core::run::Entry;
use deskside_core::wizard::Wizard;

use crate::app::App;
use crate::error::AppError;
use crate::files;
use crate::library::{self, Own, WizardTexts};
use crate::runs::{OpenRun, wizard_of};
use crate::speech::Speech;

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

impl App {
    /// The wizard that is offered under a name, kept for a run that is about to begin.
    pub(super) fn begin_with(&self, id: &WizardId, run: &RunId) -> Result<Begun, AppError> {
        let library = self.library();
        let wizard = library.wizard(id).ok_or(AppError::NotFound)?;
        let own = library.own(id).cloned();
        if let Some(own) = &own {
            files::write_json(&path(&self.folder("runs"), run), &own.texts)?;
        }
        Ok(Begun { wizard, own })
    }

    /// Speaks the words of a run: those that it began with.
    pub(crate) fn speech_of(&self, open: &OpenRun) -> Speech {
        self.speech().of_run(&open.wizard.id, open.own.as_deref())
    }
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
