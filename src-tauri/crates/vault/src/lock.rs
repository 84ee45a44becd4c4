//! One process a store: an operating system lock, which dies with its holder, and a note of who that is.

use crate::error::{Answer, VaultError};
use crate::platform::private_file;
use std::fs::{File, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

/// The name of the lock's file.
pub(crate) const NAME: &str = "lock";

/// Held as long as the store is open.
pub(crate) struct StoreLock {
    _held: File,
}

impl StoreLock {
    pub(crate) fn take(folder: &Path) -> Answer<Self> {
        let mut file = private_file(&folder.join(NAME), false)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // On Windows a locked file cannot be read; then the holder stays unnamed.
                let _length = file.read_to_string(&mut holder);
                return Err(VaultError::InUse {
                    holder: holder.trim().to_owned(),
                });
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        file.set_len(0)?;
        file.rewind()?;
        writeln!(file, "{}", std::process::id())?;
        Ok(Self { _held: file })
    }
}
