//! The two windows. A closed window is gone, not hidden: it costs nothing while the app is in the tray.

use deskside_app::App;
use tauri::{AppHandle, Manager as _, WebviewUrl, WebviewWindowBuilder};
use tokio::sync::SetOnce;

/// A window of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    /// What everybody sees.
    Desk,
    /// The queue, for IT.
    Console,
}

impl Window {
    fn label(self) -> &'static str {
        match self {
            Window::Desk => "desk",
            Window::Console => "console",
        }
    }

    /// Shows the window, making it when it is not there.
    pub(crate) fn show(self, handle: &AppHandle) {
        if let Some(window) = handle.get_webview_window(self.label()) {
            let _ = window.unminimize();
            let _ = window.set_focus();
            return;
        }
        let (page, title, width, height) = match self {
            Window::Desk => ("app.html", "Deskside", 960.0, 680.0),
            Window::Console => ("console.html", "Deskside for IT", 1440.0, 900.0),
        };
        let built = WebviewWindowBuilder::new(handle, self.label(), WebviewUrl::App(page.into()))
            .title(title)
            .inner_size(width, height)
            .min_inner_size(360.0, 480.0)
            .build();
        let zoom = handle.state::<SetOnce<App>>().get().map_or(100, App::zoom);
        if let Err(error) = built.and_then(|window| window.set_zoom(f64::from(zoom) / 100.0)) {
            tracing::error!(%error, "the window could not be opened");
            crate::no_window::say();
        }
    }
}
