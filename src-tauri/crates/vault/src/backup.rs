//! Copies of a whole store: one before each migration, one whenever a person asks, and the way back.

mod container;

use crate::commit::Now;
use crate::connect::{self, Access, DATABASE};
use crate::create::{discard, free, making, put_in_place};
use crate::durable::beside;
use crate::error::{Answer, VaultError};
use crate::keyring::Keyring;
use crate::keys::StoreKey;
use crate::lock::StoreLock;
use crate::platform::{private_file, private_folder};
use crate::store::{self, FILES, Unlocked, Vault};
use container::{Manifest, Part};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::Path;
use std::time::Duration;

/// A backup that was made, read back and opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The last entry in it.
    pub head: u64,
    /// Its size.
    pub bytes: u64,
}

impl Vault {
    /// Writes the whole store, encrypted, to a file that must not exist, reads it back and opens it.
    ///
    /// # Errors
    /// [`VaultError::Exists`]; [`VaultError::ReadOnly`]; what the file system refuses.
    pub fn back_up(&self, to: &Path, now: Now) -> Answer<Kept> {
        if to.exists() {
            return Err(VaultError::Exists);
        }
        let work = beside(to, ".work");
        discard(&work);
        private_folder(&work)?;
        let kept = self.back_up_by(to, &work, now);
        discard(&work);
        kept
    }

    fn back_up_by(&self, to: &Path, work: &Path, now: Now) -> Answer<Kept> {
        let head = self.writing(|writer| {
            copy_database(&writer.connection, &work.join(DATABASE), &self.key)?;
            for name in FILES.into_iter().filter(|name| *name != DATABASE) {
                std::fs::copy(self.folder.join(name), work.join(name))?;
            }
            Ok(writer.head)
        })?;
        let parts = FILES
            .into_iter()
            .map(|name| Part::of(name, &work.join(name)));
        let manifest = Manifest {
            store: self.store,
            utc_ms: now.utc_ms,
            head: head.seq,
            hash: head.hash,
            parts: parts.collect::<Answer<_>>()?,
        };
        container::write(to, &manifest, work, &self.key)?;
        self.read_back(to, work, &manifest).inspect_err(|_| {
            // A backup that cannot be read back must not be taken for one.
            let _removed = std::fs::remove_file(to);
        })?;
        Ok(Kept {
            head: head.seq,
            bytes: std::fs::metadata(to)?.len(),
        })
    }

    fn read_back(&self, from: &Path, work: &Path, expected: &Manifest) -> Answer<()> {
        container::check(from, &self.key.backup())?;
        let found = container::extract(from, work)?;
        let connection = store::reader(work, &self.key)?;
        let (head, _) = store::head(&connection)?;
        if found == *expected && (head.seq, head.hash) == (found.head, found.hash) {
            Ok(())
        } else {
            Err(VaultError::Backup { why: "altered" })
        }
    }

    /// Makes a store out of a backup, in a folder that must not exist yet (or be empty): all of it, checked, or
    /// nothing. The person must be able to unlock the backup.
    ///
    /// # Errors
    /// [`VaultError::Backup`] says what is wrong with the file; [`VaultError::WrongPassphrase`]; [`VaultError::Exists`].
    pub fn restore(from: &Path, place: &Path, login: &str, passphrase: &str) -> Answer<Unlocked> {
        free(place)?;
        let making = making(place)?;
        let restored = restore_into(&making, from, login, passphrase)
            .and_then(|()| put_in_place(&making, place));
        if let Err(error) = restored {
            discard(&making);
            return Err(error);
        }
        Self::unlock(place, login, passphrase)
    }
}

fn restore_into(making: &Path, from: &Path, login: &str, passphrase: &str) -> Answer<()> {
    let altered = |_| VaultError::Backup { why: "altered" };
    container::extract(from, making)?;
    let (keyring, sealing) = Keyring::read(making).map_err(altered)?;
    let (place, opened) = keyring.unlock(login, passphrase)?;
    container::check(from, &opened.key.backup())?;
    sealing.holds(&opened.key).map_err(altered)?;
    let holder = keyring.slots.get(place).map(|slot| slot.holder.clone());
    let lock = StoreLock::take(making)?;
    let vault = Vault::open(making, lock, opened, holder.unwrap_or_default())?;
    if !vault.verify()?.sound() {
        return Err(VaultError::Backup { why: "altered" });
    }
    Ok(())
}

/// Copies the database under the same key to a file of its own, and reads the copy back.
pub(crate) fn copy_database(from: &Connection, to: &Path, key: &StoreKey) -> Answer<()> {
    private_file(to, true)?.sync_all()?;
    let mut copy = connect::open(to, &key.database(), Access::Write)?;
    Backup::new(from, &mut copy)?.run_to_completion(4096, Duration::ZERO, None)?;
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
pub(crate) fn before_migration(
    from: &Connection,
    folder: &Path,
    key: &StoreKey,
    version: i64,
) -> Answer<()> {
    let name = [DATABASE, ".before-", &(version + 1).to_string()].concat();
    copy_database(from, &folder.join(name), key)
}
