//! Copies of a whole store: one before each migration, one whenever a person asks.

use crate::connect::{self, Access, DATABASE};
use crate::error::{Answer, VaultError};
use crate::keys::StoreKey;
use crate::platform::private_file;
use crate::store;
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::Path;
use std::time::Duration;

/// Copies the database under the same key to a file that must not exist, and reads the copy back.
pub(crate) fn copy_database(from: &Connection, to: &Path, key: &StoreKey) -> Answer<()> {
    private_file(to, true)?.sync_all()?;
    let mut copy = connect::open(to, &key.database(), Access::Write)?;
    Backup::new(from, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    store::checkpoint(&copy)?;
    let sound: String = copy.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(VaultError::Damaged { part: "database" });
    }
    drop(copy);
    std::fs::File::open(to)?.sync_all()?;
    Ok(())
}

/// The copy a migration can be taken back to: `store.db.before-4`.
pub(crate) fn before_migration(folder: &Path, key: &StoreKey, version: i64) -> Answer<()> {
    let name = [DATABASE, ".before-", &(version + 1).to_string()].concat();
    let source = store::writer(folder, key)?;
    copy_database(&source, &folder.join(name), key)
}
