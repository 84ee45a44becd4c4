//! Writes a small file so that after any crash either the old or the new one is there, whole.

use crate::error::Answer;
use crate::platform::{private_file, sync_folder};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The folder a path lies in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// A neighbour of a path: same folder, the name with something added.
pub(crate) fn beside(path: &Path, added: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(added);
    path.with_file_name(name)
}

/// Writes bytes beside the path, makes them durable, keeps the old file as `.1`, and renames.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Answer<()> {
    let fresh = beside(path, ".tmp");
    let mut file = private_file(&fresh, true)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    if path.exists() {
        let kept = beside(path, ".1");
        let copy = beside(path, ".1.tmp");
        let mut file = private_file(&copy, true)?;
        file.write_all(&std::fs::read(path)?)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(copy, kept)?;
    }
    std::fs::rename(fresh, path)?;
    sync_folder(folder_of(path))?;
    Ok(())
}
