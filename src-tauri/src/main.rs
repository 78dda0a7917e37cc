//! The shell: window, tray, keyring; picks the machine. Decides nothing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod keyring;
#[cfg(target_os = "linux")]
mod neighbour;
mod surface;
mod tray;
mod windows;

use std::sync::Arc;

use anyhow::Context as _;
use deskside_app::ports::{Places, SystemClock};
use deskside_app::{App, Parts};
use deskside_os::{Computer, Os, Settings};
use tauri::{Manager as _, RunEvent};

use crate::surface::DesktopSurface;
use crate::windows::Window;

fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let first = match std::env::args().any(|arg| arg == "--console") {
        true => Window::Console,
        false => Window::Desk,
    };
    #[cfg(target_os = "linux")]
    tauri::async_runtime::block_on(neighbour::let_it_end());
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, args, _| {
            let window =
                if args.iter().any(|arg| arg == "--console") { Window::Console } else { Window::Desk };
            window.show(app);
        }))
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(commands::handler())
        .setup(move |tauri| {
            let app = start(tauri.handle())?;
            let quit = app.quit();
            tauri.manage(app.clone());
            tauri::async_runtime::spawn(app.live());
            tauri.manage(tray::build(tauri.handle(), &quit));
            first.show(tauri.handle());
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window system does not start")?;
    app.run(|handle, event| {
        // The last window closed: the app stays in the tray, if there is one, and goes on sending what waits.
        if let RunEvent::ExitRequested { code: None, api, .. } = event
            && handle.state::<tray::Tray>().quit.is_some()
        {
            api.prevent_exit();
        }
    });
    Ok(())
}

fn start(handle: &tauri::AppHandle) -> anyhow::Result<App> {
    let folders =
        directories::ProjectDirs::from("org", "Deskside", "Deskside").context("there is no home folder")?;
    let user = directories::UserDirs::new();
    let documents = user.as_ref().and_then(|user| user.document_dir().or(user.desktop_dir()));
    let places = Places {
        data: folders.data_local_dir().to_owned(),
        documents: documents.unwrap_or_else(|| folders.data_local_dir()).to_owned(),
    };
    let machine = Computer::new(Os::here(), Settings::from_environment());
    App::start(Parts {
        machine: Arc::new(machine),
        keyring: keyring::open(),
        clock: Arc::new(SystemClock),
        surface: Arc::new(DesktopSurface::new(handle.clone())),
        places,
    })
    .map_err(|error| anyhow::anyhow!("{error}: the folder for runs and requests cannot be used"))
}
