//! Tells Tauri where the capabilities stand and that `call` is the one command.
fn main() {
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
    if let Err(error) = tauri_build::try_build(attributes) {
        // A build script has no other way to stop the build than to fail.
        println!("cargo::error={error:#}");
    }
}
