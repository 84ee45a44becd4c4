//! Where this machine keeps an office.

use std::path::PathBuf;
use tauri::{AppHandle, Manager as _, Runtime};

/// The store's folder: `COMITY_STORE` when set, else `store` in the user's own data folder
/// (`~/.local/share/org.comity.desk`, `%LOCALAPPDATA%\org.comity.desk`, `~/Library/Application Support/org.comity.desk`).
/// Never one that follows a user from machine to machine: a store belongs to one desk.
pub(crate) fn store<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<PathBuf> {
    match std::env::var_os("COMITY_STORE") {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(app.path().app_local_data_dir()?.join("store")),
    }
}

/// The program that reads other people's files: this one, started again.
pub(crate) fn worker() -> std::io::Result<PathBuf> {
    std::env::current_exe()
}
