//! A window with one line of words and nothing else: what `cargo xtask bench start` measures the app against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
