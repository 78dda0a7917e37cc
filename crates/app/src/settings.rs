//! What a person can set, kept in one small file.

use crate::app::{App, lock};
use crate::commands::{Changed, Nothing};
use crate::error::AppError;
use crate::files;
use crate::ports::{Menu, Places};
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
        summaries: true,
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
        // Before and after: what began while runs were not summed up stays unsaid, also when they are again.
        self.heed_switch()?;
        files::write_json(&self.inner.parts.places.data.join(FILE), &settings)?;
        *lock(&self.inner.speech) = Speech::new(settings.language.as_deref(), self.library());
        lock(&self.inner.settings).clone_from(&settings);
        self.heed_switch()?;
        self.inner.parts.surface.zoom(settings.zoom);
        self.show_menu();
        self.changed(Changed::Connection);
        Ok(settings)
    }

    /// Speaks this language until the app ends, whatever the settings say.
    pub fn speak(&self, language: &str) {
        *lock(&self.inner.speech) = Speech::new(Some(language), self.library());
    }

    /// The language that is spoken: `en` or `de`.
    pub fn language(&self) -> String {
        self.speech().language().to_owned()
    }

    /// The zoom of the pages in per cent, for a window that is being made.
    pub fn zoom(&self) -> u32 {
        lock(&self.inner.settings).zoom
    }

    /// What the menu of the tray shows now.
    pub fn menu(&self) -> Menu {
        let speech = self.speech();
        let living = self.inner.hosts.all().into_iter().filter(|host| host.is_live());
        let names: Vec<String> = living.filter_map(|host| Some(host.opened()?.name)).collect();
        let stop = match names.is_empty() {
            true => speech.plain("tray-stop"),
            false => speech.shared("tray-stop-with", &deskside_core::facts! { "names" => names.join(", ") }),
        };
        Menu { quit: speech.plain("tray-quit"), stop, is_sharing: !names.is_empty() }
    }

    /// Shows it, when it is another one than before.
    pub(crate) fn show_menu(&self) {
        let menu = self.menu();
        let mut shown = lock(&self.inner.menu);
        if *shown != menu {
            self.inner.parts.surface.menu(&menu);
            *shown = menu;
        }
    }
}
