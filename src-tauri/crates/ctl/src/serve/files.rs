//! Files of a browser: uploads to read, places to write, and what was written. They lie in a folder of their
//! own that goes away with the program; the screen holds tokens, never paths.

use super::Served;
use axum::body::Bytes;
use axum::extract::{Path as Segment, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use std::fs::DirBuilder;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The largest upload, bytes.
pub(super) const LARGEST: usize = 128 << 20;

/// The longest file name kept, characters.
const LONGEST_NAME: usize = 120;

/// The folder of this run, removed when dropped.
pub(super) struct Folder {
    path: PathBuf,
    made: AtomicU32,
}

impl Folder {
    /// A new folder that its owner alone can enter.
    pub(super) fn new() -> std::io::Result<Self> {
        let mut bytes = [0_u8; 8];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        let name = format!("comityctl-{:016x}", u64::from_be_bytes(bytes));
        let path = std::env::temp_dir().join(name);
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        Ok(Self {
            path,
            made: AtomicU32::new(0),
        })
    }

    /// A place for a file of this name, in a folder of its own so that equal names do not meet.
    fn place(&self, name: &str) -> std::io::Result<PathBuf> {
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let folder = self.path.join(number.to_string());
        std::fs::create_dir(&folder)?;
        Ok(folder.join(plain(name)))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed now is the operating system's to clear.
        drop(std::fs::remove_dir_all(&self.path));
    }
}

/// `POST /files?name=`: keeps an upload and answers its token.
pub(super) async fn take(State(served): State<Arc<Served>>, uri: Uri, body: Bytes) -> Response {
    let kept = tokio::task::spawn_blocking(move || {
        let path = served.folder.place(&name(&uri))?;
        std::fs::write(&path, &body)?;
        Ok::<_, std::io::Error>(served.desk.offer_file(path, false))
    });
    answer(kept.await.ok().and_then(Result::ok))
}

/// `POST /files/new?name=`: a place the desk may write to.
pub(super) async fn place(State(served): State<Arc<Served>>, uri: Uri) -> Response {
    let offered = served
        .folder
        .place(&name(&uri))
        .ok()
        .map(|path| served.desk.offer_file(path, true));
    answer(offered)
}

/// `GET /files/TOKEN`: what the desk wrote there.
pub(super) async fn give(
    State(served): State<Arc<Served>>,
    Segment(token): Segment<String>,
) -> Response {
    let Ok(path) = served.desk.written_file(&token) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tokio::task::spawn_blocking(move || std::fs::read(path)).await {
        Ok(Ok(bytes)) => {
            let kind = HeaderValue::from_static("application/octet-stream");
            let attached = HeaderValue::from_static("attachment");
            (
                [
                    (header::CONTENT_TYPE, kind),
                    (header::CONTENT_DISPOSITION, attached),
                ],
                bytes,
            )
                .into_response()
        }
        Ok(Err(_)) | Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn answer(offered: Option<comity_desk::Offered>) -> Response {
    match offered.and_then(|offered| serde_json::to_string(&offered).ok()) {
        Some(json) => (
            [(
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/json"),
            )],
            json,
        )
            .into_response(),
        None => StatusCode::INSUFFICIENT_STORAGE.into_response(),
    }
}

/// The name in the query.
fn name(uri: &Uri) -> String {
    let query = uri.query().unwrap_or_default();
    let value = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("name="))
        .unwrap_or_default();
    decoded(value)
}

/// A file name without any path, control or direction characters; never empty.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let harmless = |letter: &char| {
        !letter.is_control()
            && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    let kept: String = last.chars().filter(harmless).take(LONGEST_NAME).collect();
    let stem = Path::new(&kept)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| "file".to_owned())
}

/// Percent-decodes; a broken escape stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let hex = (byte == b'%')
            .then(|| Some((digit(ahead.next()?)?, digit(ahead.next()?)?)))
            .flatten();
        match hex {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_letters_and_loses_its_path() {
        assert_eq!(plain("../../etc/passwd"), "passwd");
        assert_eq!(plain("C:\\register.xlsx"), "register.xlsx");
        assert_eq!(plain("سجل\u{202e}.xlsx"), "سجل.xlsx");
        assert_eq!(plain(".."), "file");
        assert_eq!(plain(""), "file");
    }

    #[test]
    fn names_are_decoded_as_the_browser_wrote_them() {
        assert_eq!(decoded("%D8%B3%D8%AC%D9%84%20a%2Bb.csv"), "سجل a+b.csv");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz"), "%zz");
    }

    #[test]
    fn the_folder_goes_away_with_the_program() {
        let folder = Folder::new().unwrap();
        let path = folder.place("a.csv").unwrap();
        std::fs::write(&path, "a").unwrap();
        assert_ne!(path, folder.place("a.csv").unwrap());
        let whole = folder.path.clone();
        drop(folder);
        assert!(!whole.exists());
    }
}
