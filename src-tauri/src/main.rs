//! The shell: window, tray, keyring; picks the machine. Decides nothing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(target_os = "linux")]
mod away;
mod commands;
mod keyring;
#[cfg(target_os = "linux")]
mod neighbour;
mod no_window;
mod surface;
mod tray;
mod windows;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use deskside_app::ports::{Held, HoldError, Places, Surface as _, SystemClock, TypedSecrets};
use deskside_app::{App, Parts};
use deskside_os::{Computer, Os, Settings};
use tauri::{Manager as _, RunEvent};
use tokio::sync::SetOnce;

use crate::surface::DesktopSurface;
use crate::windows::Window;

fn main() -> anyhow::Result<()> {
    no_window::or_in_a_terminal(run)
}

fn run() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    #[cfg(target_os = "linux")]
    draw_without_gpu();
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
            let handle = tauri.handle().clone();
            tauri.manage(SetOnce::<App>::new());
            // The window takes longest. What its page asks for meanwhile waits for the app behind it.
            first.show(&handle);
            std::thread::spawn(move || {
                if let Err(error) = stand_behind(&handle) {
                    tracing::error!("{error:#}");
                    handle.exit(1);
                }
            });
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window system does not start")?;
    app.run(|handle, event| {
        // The last window closed: the app stays in the tray, if there is one, and goes on sending what waits.
        if let RunEvent::ExitRequested { code: None, api, .. } = event
            && handle.try_state::<tray::Tray>().is_some_and(|tray| tray.is_there())
        {
            api.prevent_exit();
        }
    });
    Ok(())
}

/// Forms and words do not need the graphics card. Starting without it is faster and takes a quarter less memory, and a broken
/// driver cannot leave the window empty on the day when help is needed. Whoever sets the variable to 0 has it otherwise, as
/// tests do that take pictures by WebDriver: WebKit gives none of a page that is drawn like this.
#[cfg(target_os = "linux")]
fn draw_without_gpu() {
    // INVARIANT: nothing else runs yet. The environment is not to be changed while other threads read it.
    if let Err(error) = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false) {
        tracing::warn!(%error, "the pages are drawn with the graphics card");
    }
}

/// Starts the app for the windows that are there already, and the icon in the tray.
fn stand_behind(handle: &tauri::AppHandle) -> anyhow::Result<()> {
    let app = start(handle)?;
    DesktopSurface::new(handle.clone()).zoom(app.zoom());
    handle.state::<SetOnce<App>>().set(app.clone()).map_err(|_| anyhow::anyhow!("the app starts once"))?;
    tauri::async_runtime::spawn(app.clone().live());
    tauri::async_runtime::spawn(app.clone().watch_health());
    #[cfg(target_os = "linux")]
    tauri::async_runtime::spawn(away::watch(app.clone()));
    let tray = handle.clone();
    handle.run_on_main_thread(move || {
        tray.manage(tray::build(&tray, &app.menu()));
    })?;
    Ok(())
}

fn start(handle: &tauri::AppHandle) -> anyhow::Result<App> {
    let [qualifier, maker, name] = Places::NAME;
    let folders =
        directories::ProjectDirs::from(qualifier, maker, name).context("there is no home folder")?;
    let user = directories::UserDirs::new();
    let documents = user.as_ref().and_then(|user| user.document_dir().or(user.desktop_dir()));
    let places = Places {
        data: folders.data_local_dir().to_owned(),
        documents: documents.unwrap_or_else(|| folders.data_local_dir()).to_owned(),
    };
    handle.manage(hold(handle, &places).context("the folder for runs and requests cannot be used")?);
    let keyring = keyring::open();
    let machine = Computer::new(Os::here(), Settings::from_environment())
        .with_secrets(Arc::new(TypedSecrets(keyring.clone())));
    App::start(Parts {
        machine: Arc::new(machine),
        keyring,
        clock: Arc::new(SystemClock),
        surface: Arc::new(DesktopSurface::new(handle.clone())),
        places,
        pretend: deskside_sim::pretend,
    })
    .map_err(|error| anyhow::anyhow!("{error}: the folder for runs and requests cannot be used"))
}

/// Holds the files of the app. Somebody who has them open in a terminal is told, and waited for.
fn hold(handle: &tauri::AppHandle, places: &Places) -> std::io::Result<Held> {
    let mut is_told = false;
    loop {
        match places.hold() {
            Ok(held) => return Ok(held),
            Err(HoldError::Files(error)) => return Err(error),
            Err(HoldError::InUse) => {
                if !std::mem::replace(&mut is_told, true) {
                    let [headline, text] = deskside_app::open_elsewhere();
                    tracing::warn!("{headline}: {text}");
                    DesktopSurface::new(handle.clone()).notify(&headline, &text);
                }
                std::thread::sleep(Duration::from_secs(1));
            }
        }
    }
}
