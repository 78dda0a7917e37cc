//! The icon in the tray: the app stays there to send what waits, to tell what happened, and to stop sharing at any moment.

use deskside_app::App;
use deskside_app::ports::Menu;
use tauri::menu::{MenuBuilder, MenuItem, MenuItemBuilder};
use tauri::tray::{TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager as _, Wry};
use tokio::sync::SetOnce;

use crate::windows::Window;

/// The tray to stay in; nothing in it when there is none.
pub(crate) struct Tray {
    items: Option<Items>,
}

/// What is in its menu and changes.
struct Items {
    /// The way to end the app.
    quit: MenuItem<Wry>,
    /// STOP, which can be chosen while somebody is with the person.
    stop: MenuItem<Wry>,
}

impl Tray {
    /// Whether the app can stay without a window.
    pub(crate) fn is_there(&self) -> bool {
        self.items.is_some()
    }

    /// Shows what can be chosen now, in the language of the person.
    pub(crate) fn show(&self, menu: &Menu) -> tauri::Result<()> {
        let Some(items) = &self.items else { return Ok(()) };
        items.quit.set_text(&menu.quit)?;
        items.stop.set_text(&menu.stop)?;
        items.stop.set_enabled(menu.is_sharing)
    }
}

/// Makes the icon with its menu.
pub(crate) fn build(handle: &AppHandle, menu: &Menu) -> Tray {
    let built = try_build(handle, menu);
    if let Err(error) = &built {
        tracing::warn!(%error, "there is no tray: the app ends with its last window");
    }
    Tray { items: built.ok() }
}

fn try_build(handle: &AppHandle, menu: &Menu) -> tauri::Result<Items> {
    let open = MenuItemBuilder::with_id("open", "Deskside").build(handle)?;
    let stop = MenuItemBuilder::with_id("stop", &menu.stop).enabled(menu.is_sharing).build(handle)?;
    let quit = MenuItemBuilder::with_id("quit", &menu.quit).build(handle)?;
    let all = MenuBuilder::new(handle).item(&open).item(&stop).separator().item(&quit).build()?;
    let icon = tauri::image::Image::from_bytes(include_bytes!("../../icons/tray.png"))?;
    TrayIconBuilder::with_id("deskside")
        .icon(icon)
        .tooltip("Deskside")
        .menu(&all)
        .on_menu_event(|handle, event| match event.id().as_ref() {
            "open" => Window::Desk.show(handle),
            "stop" => {
                if let Some(app) = handle.state::<SetOnce<App>>().get() {
                    app.stop_all_sharing();
                }
            }
            "quit" => handle.exit(0),
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click { .. } = event {
                Window::Desk.show(tray.app_handle());
            }
        })
        .build(handle)?;
    Ok(Items { quit, stop })
}
