//! The icon in the tray: the app stays there to send what waits and to tell what happened.

use tauri::AppHandle;
use tauri::menu::{MenuBuilder, MenuItemBuilder};
use tauri::tray::{TrayIconBuilder, TrayIconEvent};

use crate::windows::Window;

/// Whether there is a tray to stay in.
pub(crate) struct Tray {
    pub(crate) is_there: bool,
}

/// Makes the icon; says whether there is one now.
pub(crate) fn build(handle: &AppHandle) -> bool {
    match try_build(handle) {
        Ok(()) => true,
        Err(error) => {
            tracing::warn!(%error, "there is no tray: the app ends with its last window");
            false
        }
    }
}

fn try_build(handle: &AppHandle) -> tauri::Result<()> {
    let open = MenuItemBuilder::with_id("open", "Deskside").build(handle)?;
    let quit = MenuItemBuilder::with_id("quit", "Quit").build(handle)?;
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
    Ok(())
}
