//! The only command a page can send. It carries a name and JSON to the desk and the answer back, on a thread where
//! waiting does not freeze the window.

use crate::dialogs::{self, Dialogs};
use comity_desk::Desk;
use comity_desk::problems::{Answer, Problem};
use std::sync::Arc;
use tauri::{AppHandle, Runtime, State};

/// Hands `body` to the command `name`. Two names belong to the window itself, as only it can show a dialog.
#[tauri::command]
pub(crate) async fn call<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Arc<Desk>>,
    dialogs: State<'_, Dialogs>,
    name: String,
    body: String,
) -> Result<String, ()> {
    let desk = Arc::clone(&desk);
    let answered = match name.as_str() {
        "window.pick_open" => Ok(dialogs::pick(&app, &dialogs, &desk, &body, false).await),
        "window.pick_save" => Ok(dialogs::pick(&app, &dialogs, &desk, &body, true).await),
        _ => tauri::async_runtime::spawn_blocking(move || desk.dispatch(&name, &body)).await,
    };
    // A command that broke has rolled its transaction back; the page hears a code like any other.
    Ok(answered.unwrap_or_else(|_broken| refused("internal")))
}

/// An answer that says no.
pub(crate) fn refused(code: &str) -> String {
    Answer::refused(Problem::new(code)).into_json().to_string()
}
