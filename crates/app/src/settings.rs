//! What a person can set, kept in one small file.

use crate::app::{App, lock};
use crate::commands::{Changed, Nothing};
use crate::error::AppError;
use crate::files;
use crate::ports::Places;
use crate::speech::Speech;
use crate::view::{Settings, Theme};

const FILE: &str = "settings.json";

/// The settings, or those of a first start when there are none that can be read.
pub(crate) fn load(places: &Places) -> Settings {
    let read = files::read_json(&places.data.join(FILE));
    if let Err(error) = &read {
        tracing::warn!(%error, "the settings cannot be read");
    }
    read.ok().flatten().unwrap_or(Settings {
        language: None,
        theme: Theme::System,
        zoom: 100,
        letter_keys: true,
    })
}

impl App {
    /// The settings of this person.
    pub async fn settings(&self, _: Nothing) -> Result<Settings, AppError> {
        Ok(lock(&self.inner.settings).clone())
    }

    /// Changes the settings.
    pub async fn set_settings(&self, settings: Settings) -> Result<Settings, AppError> {
        if !(50..=300).contains(&settings.zoom) {
            return Err(AppError::Unusable { field: "zoom".to_owned() });
        }
        if settings.language.as_deref().is_some_and(|language| !matches!(language, "en" | "de")) {
            return Err(AppError::Unusable { field: "language".to_owned() });
        }
        files::write_json(&self.inner.parts.places.data.join(FILE), &settings)?;
        *lock(&self.inner.speech) = Speech::new(settings.language.as_deref());
        lock(&self.inner.settings).clone_from(&settings);
        self.inner.parts.surface.zoom(settings.zoom);
        self.inner.parts.surface.name_quit(&self.quit());
        self.changed(Changed::Connection);
        Ok(settings)
    }

    /// The zoom of the pages in per cent, for a window that is being made.
    pub fn zoom(&self) -> u32 {
        lock(&self.inner.settings).zoom
    }

    /// What the way to end the app is called, in the language of the person.
    pub fn quit(&self) -> String {
        self.speech().plain("tray-quit")
    }
}
