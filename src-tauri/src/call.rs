//! The only command a page can send. It carries a name and JSON to the desk and the answer back, on a thread where
//! waiting does not freeze the window.

use crate::dialogs::{self, Dialogs};
use comity_desk::Desk;
use comity_desk::wire::Problem;
use std::sync::Arc;
use tauri::{AppHandle, Runtime, State};

/// Largest body taken, in bytes; files travel by token, never through here.
const LARGEST: usize = 1 << 20;

/// Hands `body` to the command `name`. Two names belong to the window itself, as only it can show a dialog.
#[tauri::command]
pub(crate) async fn call<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Arc<Desk>>,
    dialogs: State<'_, Dialogs>,
    name: String,
    body: String,
) -> Result<String, ()> {
    if body.len() > LARGEST {
        return Ok(problem("too-large"));
    }
    let desk = Arc::clone(&desk);
    let answered = match name.as_str() {
        "window.pick_open" => Ok(dialogs::open(&app, &dialogs, &desk, &body).await),
        "window.pick_save" => Ok(dialogs::save(&app, &dialogs, &desk, &body).await),
        _ => tauri::async_runtime::spawn_blocking(move || desk.dispatch(&name, &body)).await,
    };
    Ok(answered.unwrap_or_else(|_broken| problem("internal")))
}

/// An answer that says no, in the shape of the desk's own.
pub(crate) fn problem(code: &str) -> String {
    serde_json::json!({ "problem": Problem::new(code) }).to_string()
}
