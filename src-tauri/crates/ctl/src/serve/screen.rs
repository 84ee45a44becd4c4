//! The built screen: files of one folder, and nothing outside it.

use super::Served;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// `GET /…`: a file of the screen; `/` is its index.
pub(super) async fn file(State(served): State<Arc<Served>>, uri: Uri) -> Response {
    let Some(path) = inside(&served.ui, uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static(kind(&path));
    match tokio::task::spawn_blocking(move || std::fs::read(path)).await {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Ok(Err(_)) | Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file behind a path, when it lies in the folder; links that lead out of it do not count.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let name = path.strip_prefix('/').unwrap_or(path);
    let name = if name.is_empty() { "index.html" } else { name };
    let odd =
        |part: &str| part.is_empty() || part.starts_with('.') || part.contains(['\\', ':', '%']);
    if name.split('/').any(odd) {
        return None;
    }
    let whole = folder.join(name).canonicalize().ok()?;
    (whole.starts_with(folder) && whole.is_file()).then_some(whole)
}

fn kind(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "wasm" => "application/wasm",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_screen_are_given() {
        let folder = tempfile::tempdir().unwrap();
        let ui = folder.path().canonicalize().unwrap().join("ui");
        std::fs::create_dir_all(ui.join("assets")).unwrap();
        std::fs::write(ui.join("index.html"), "").unwrap();
        std::fs::write(ui.join("assets/a.js"), "").unwrap();
        std::fs::write(folder.path().join("secret"), "").unwrap();
        assert_eq!(inside(&ui, "/"), Some(ui.join("index.html")));
        assert_eq!(inside(&ui, "/assets/a.js"), Some(ui.join("assets/a.js")));
        for outside in [
            "/../secret",
            "/assets/../../secret",
            "/%2e%2e/secret",
            "//index.html",
            "/assets",
            "/.git",
        ] {
            assert_eq!(inside(&ui, outside), None, "{outside}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path().join("secret"), ui.join("link")).unwrap();
            assert_eq!(inside(&ui, "/link"), None);
        }
    }
}
