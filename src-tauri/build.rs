//! Tells Tauri which commands there are, so that each needs a permission by name.

fn main() {
    println!("cargo:rerun-if-changed=commands.txt");
    println!("cargo:rerun-if-changed=../ui/dist");
    let names: Vec<&'static str> = include_str!("commands.txt").lines().collect();
    let names: &'static [&'static str] = names.leak();
    let manifest = tauri_build::AppManifest::new().commands(names);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json, the capabilities and the icons are there");
}
