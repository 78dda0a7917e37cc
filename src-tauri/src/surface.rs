//! How the app reaches the person: events to the windows, and notifications.

use deskside_app::commands::Changed;
use deskside_app::ports::{Menu, Surface};
use tauri::{AppHandle, Emitter as _, Manager as _};
use tauri_plugin_notification::NotificationExt as _;

use crate::tray::Tray;
use crate::windows::Window;

pub(crate) struct DesktopSurface {
    handle: AppHandle,
}

impl DesktopSurface {
    pub(crate) fn new(handle: AppHandle) -> Self {
        DesktopSurface { handle }
    }
}

impl Surface for DesktopSurface {
    fn sees_absence(&self) -> bool {
        cfg!(target_os = "linux")
    }

    fn changed(&self, changed: Changed) {
        if let Err(error) = self.handle.emit("changed", changed) {
            tracing::debug!(%error, "no window was told");
        }
    }

    fn notify(&self, headline: &str, text: &str) {
        let shown = self.handle.notification().builder().title(headline).body(text).show();
        if let Err(error) = shown {
            tracing::warn!(%error, "a notification could not be shown");
        }
    }

    fn zoom(&self, percent: u32) {
        for window in self.handle.webview_windows().values() {
            if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
                tracing::warn!(%error, "the text size could not be set");
            }
        }
    }

    fn menu(&self, menu: &Menu) {
        let tray = self.handle.try_state::<Tray>();
        if let Some(Err(error)) = tray.map(|tray| tray.show(menu)) {
            tracing::warn!(%error, "the menu of the tray stays as it was");
        }
    }

    fn open_console(&self) {
        let handle = self.handle.clone();
        if let Err(error) = self.handle.run_on_main_thread(move || Window::Console.show(&handle)) {
            tracing::warn!(%error, "the window could not be opened");
        }
    }
}
