//! The icon in the tray: the app stays there to send what waits and to tell what happened.

use tauri::menu::{MenuBuilder, MenuItem, MenuItemBuilder};
use tauri::tray::{TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};

use crate::windows::Window;

/// The tray to stay in.
pub(crate) struct Tray {
    /// The way to end the app; none when there is no tray.
    pub(crate) quit: Option<MenuItem<Wry>>,
}

/// Makes the icon, with a menu that calls the way to end the app by this name.
pub(crate) fn build(handle: &AppHandle, quit: &str) -> Tray {
    let built = try_build(handle, quit);
    if let Err(error) = &built {
        tracing::warn!(%error, "there is no tray: the app ends with its last window");
    }
    Tray { quit: built.ok() }
}

fn try_build(handle: &AppHandle, quit: &str) -> tauri::Result<MenuItem<Wry>> {
    let open = MenuItemBuilder::with_id("open", "Deskside").build(handle)?;
    let quit = MenuItemBuilder::with_id("quit", quit).build(handle)?;
    let menu = MenuBuilder::new(handle).item(&open).separator().item(&quit).build()?;
    let icon = tauri::image::Image::from_bytes(include_bytes!("../../icons/tray.png"))?;
    TrayIconBuilder::with_id("deskside")
        .icon(icon)
        .tooltip("Deskside")
        .menu(&menu)
        .on_menu_event(|handle, event| match event.id().as_ref() {
            "open" => Window::Desk.show(handle),
            "quit" => handle.exit(0),
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click { .. } = event {
                Window::Desk.show(tray.app_handle());
            }
        })
        .build(handle)?;
    Ok(quit)
}
