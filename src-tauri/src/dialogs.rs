//! The system's file dialogs. A page asks for one and gets a token, never a path; the path stays with the desk.

use crate::WINDOW;
use crate::call::refused;
use comity_desk::Desk;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use tauri::{AppHandle, Manager as _, Runtime};

/// Who answers: the person, or a script.
///
/// `COMITY_DIALOGS` names a text file of paths. Then no dialog opens: the first of this run is answered by the first
/// line, the second by the second; an empty or missing line cancels.
pub(crate) struct Dialogs {
    script: Option<PathBuf>,
    asked: AtomicUsize,
}

/// What a page may ask for.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    purpose: Purpose,
    /// Proposed name of a file to write.
    #[serde(default)]
    suggested: String,
}

/// What the file is for; it decides which files are offered first.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Purpose {
    Register,
    Statistics,
    Backup,
    Recovery,
    Words,
}

impl Purpose {
    /// Endings shown; none shows every file.
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Register => &["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"],
            Self::Statistics => &["xlsx", "csv"],
            Self::Backup => &[],
            Self::Recovery => &["txt"],
            Self::Words => &["ftl", "txt"],
        }
    }
}

impl Dialogs {
    pub(crate) fn from_environment() -> Self {
        Self {
            script: std::env::var_os("COMITY_DIALOGS").map(PathBuf::from),
            asked: AtomicUsize::new(0),
        }
    }

    fn scripted(&self) -> Option<Option<PathBuf>> {
        let lines = std::fs::read_to_string(self.script.as_ref()?).unwrap_or_default();
        let line = lines
            .lines()
            .nth(self.asked.fetch_add(1, Ordering::Relaxed));
        Some(line.filter(|line| !line.is_empty()).map(PathBuf::from))
    }
}

/// Asks for a file to read, or to write, and gives its token; nothing when the person turned away.
pub(crate) async fn pick<R: Runtime>(
    app: &AppHandle<R>,
    dialogs: &Dialogs,
    desk: &Desk,
    body: &str,
    write: bool,
) -> String {
    let Ok(asked) = serde_json::from_str::<Asked>(body) else {
        return refused("bad-request");
    };
    let chosen = match dialogs.scripted() {
        Some(answer) => answer,
        None => ask(app, asked, write).await,
    };
    let offered = chosen.map(|path| desk.offer_file(path, write));
    serde_json::json!({ "ok": offered }).to_string()
}

/// Dialogs belong to the main thread on every platform; the answer is awaited elsewhere.
async fn ask<R: Runtime>(app: &AppHandle<R>, asked: Asked, write: bool) -> Option<PathBuf> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let window = app.get_webview_window(WINDOW);
    app.run_on_main_thread(move || {
        let mut dialog = rfd::AsyncFileDialog::new().set_file_name(&asked.suggested);
        let endings = asked.purpose.endings();
        if !endings.is_empty() {
            dialog = dialog
                .add_filter(endings.join(", "), endings)
                .add_filter("*", &["*"]);
        }
        if let Some(window) = &window {
            dialog = dialog.set_parent(window);
        }
        tauri::async_runtime::spawn(async move {
            let file = if write {
                dialog.save_file().await
            } else {
                dialog.pick_file().await
            };
            // Nobody waits any more when the window closed meanwhile.
            let _unheard = tell.send(file.map(|file| file.path().to_path_buf()));
        });
    })
    .ok()?;
    told.await.ok().flatten()
}
