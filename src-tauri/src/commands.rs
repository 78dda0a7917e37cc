//! The table of commands as Tauri commands: one line each, and nothing decided.

use deskside_app::App;
use deskside_app::commands::*;
use deskside_app::error::AppError;
use deskside_app::view::*;
use tokio::sync::SetOnce;

macro_rules! tauri_commands {
    ($($name:ident($args:ty) -> $result:ty;)*) => {
        mod table {
            use super::*;
            $(
                #[tauri::command]
                pub async fn $name(app: tauri::State<'_, SetOnce<App>>, args: $args) -> Result<$result, AppError> {
                    app.wait().await.$name(args).await
                }
            )*
        }

        /// Hands each call to the app.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$(table::$name),*]
        }
    };
}
deskside_app::with_commands!(tauri_commands);
