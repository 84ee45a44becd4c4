//! A store that is open: its keys, its one writer, its readers. Dropping it locks it.

use crate::anchor::{Anchor, Point};
use crate::connect::{self, Access, DATABASE};
use crate::device::Device;
use crate::error::{Answer, VaultError};
use crate::keyring::{KeyHolder, Keyring, Opened};
use crate::keys::{MacKey, StoreKey};
use crate::lock::StoreLock;
use crate::{entry, keyring, migrations};
use comity_ledger::Clock;
use ed25519_dalek::SigningKey;
use rusqlite::{Connection, OptionalExtension as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// What opening found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Everything the anchor knows is there.
    Sound,
    /// The file is older than the anchor: so many changes are missing. Reading only.
    RolledBack {
        /// How many entries.
        missing: u64,
    },
    /// The chain has another entry at the anchor's place. Reading only.
    Forked,
    /// The anchor is gone or not ours. Reading only.
    Unanchored,
}

/// What can be said of a store without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peek {
    /// Its id.
    pub store_id: Uuid,
    /// The office's name.
    pub office: String,
    /// Who can unlock it.
    pub users: Vec<KeyHolder>,
}

/// A store somebody has unlocked.
pub struct Unlocked {
    /// The store.
    pub vault: Vault,
    /// Who unlocked it.
    pub member: KeyHolder,
    /// What opening found.
    pub health: Health,
}

/// The connection that writes, and where the chain stands.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) head: Point,
    pub(crate) clock: Clock,
    pub(crate) anchor: Anchor,
}

/// An unlocked store.
pub struct Vault {
    pub(crate) folder: PathBuf,
    pub(crate) store: Uuid,
    pub(crate) key: StoreKey,
    pub(crate) row_key: MacKey,
    pub(crate) member: KeyHolder,
    pub(crate) signing: SigningKey,
    pub(crate) device: Device,
    pub(crate) writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
    pub(crate) asked: crate::read::Asked,
    health: Health,
    _lock: StoreLock,
}

impl Vault {
    /// What a folder holds, without a key; nothing of it is vouched for yet. `None` when it holds no store.
    ///
    /// # Errors
    /// When there is a keyring that cannot be read.
    pub fn peek(folder: &Path) -> Answer<Option<Peek>> {
        match Keyring::read(folder) {
            Ok((keyring, _)) => Ok(Some(Peek {
                store_id: keyring.store,
                office: keyring.office,
                users: keyring.slots.into_iter().map(|slot| slot.holder).collect(),
            })),
            Err(VaultError::Absent) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Opens a store for one of its users.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] for an unknown user as for a wrong passphrase; [`VaultError::InUse`],
    /// [`VaultError::Newer`], [`VaultError::Damaged`] and what the system refuses.
    pub fn unlock(folder: &Path, login: &str, passphrase: &str) -> Answer<Unlocked> {
        let (keyring, sealing) = Keyring::read(folder)?;
        let lock = StoreLock::take(folder)?;
        let (place, opened) = keyring.unlock(login, passphrase)?;
        sealing.holds(&opened.key)?;
        let slot = keyring
            .slots
            .get(place)
            .ok_or(VaultError::Damaged { part: "keyring" })?;
        let vault = Self::open(folder, lock, opened, slot.holder.clone())?;
        Ok(Unlocked {
            member: vault.member.clone(),
            health: vault.health,
            vault,
        })
    }

    pub(crate) fn open(
        folder: &Path,
        lock: StoreLock,
        opened: Opened,
        member: KeyHolder,
    ) -> Answer<Self> {
        let Opened { key, signing } = opened;
        let store = key.store();
        // Opening would make an empty database where one is missing, and call everything in it lost.
        let database = std::fs::metadata(folder.join(DATABASE));
        if database.map_or(0, |about| about.len()) == 0 {
            return Err(VaultError::Damaged { part: "database" });
        }
        let device = Device::read(folder, store, &key)?;
        let mut connection = writer(folder, &key)?;
        migrations::run(&mut connection, migrations::STEPS, |from, version| {
            crate::backup::before_migration(from, folder, &key, version)
        })?;
        connect::guard(&mut connection)?;
        let (head, clock) = head(&connection)?;
        let mut anchor = Anchor::open(folder, store, key.anchor())?;
        let health = compare(&connection, head, anchor.read()?)?;
        if health == Health::Sound {
            anchor.write(head)?;
        }
        Ok(Self {
            folder: folder.to_owned(),
            store,
            row_key: key.rows(),
            key,
            member,
            signing,
            device,
            writer: Mutex::new(Writer {
                connection,
                head,
                clock,
                anchor,
            }),
            readers: Mutex::new(Vec::new()),
            asked: crate::read::Asked::default(),
            health,
            _lock: lock,
        })
    }

    /// What opening found.
    #[must_use]
    pub const fn health(&self) -> Health {
        self.health
    }

    /// The store's id.
    #[must_use]
    pub const fn store_id(&self) -> Uuid {
        self.store
    }

    /// Who unlocked it.
    #[must_use]
    pub const fn member(&self) -> &KeyHolder {
        &self.member
    }

    /// The folder it lies in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The place of the last entry.
    #[must_use]
    pub fn head(&self) -> u64 {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.head.seq
    }

    /// Lends a reading connection; opens another when all are lent out.
    pub(crate) fn reading<T>(&self, work: impl FnOnce(&Connection) -> Answer<T>) -> Answer<T> {
        let free = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let connection = match free {
            Some(connection) => connection,
            None => reader(&self.folder, &self.key)?,
        };
        let answer = work(&connection);
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(connection);
        answer
    }
}

impl Vault {
    /// Locks the store and hands its keys to whoever opens it again at another place.
    pub(crate) fn into_keys(self) -> Answer<(Opened, KeyHolder)> {
        let key = StoreKey::new(self.store, self.key.twin()?);
        let signing = SigningKey::from_bytes(self.signing.as_bytes());
        Ok((Opened { key, signing }, self.member.clone()))
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.readers
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        if self.health == Health::Sound {
            let writer = self
                .writer
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            // Nothing is lost when this fails: what was acknowledged lies in the journal.
            let _checkpointed = checkpoint(&writer.connection);
        }
    }
}

/// Moves the journal into the file.
pub(crate) fn checkpoint(connection: &Connection) -> Answer<()> {
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .optional()?;
    Ok(())
}

/// The one writing connection, not yet guarded.
pub(crate) fn writer(folder: &Path, key: &StoreKey) -> Answer<Connection> {
    connect::open(&folder.join(DATABASE), &key.database(), Access::Write)
}

/// A reading connection, guarded.
pub(crate) fn reader(folder: &Path, key: &StoreKey) -> Answer<Connection> {
    let mut connection = connect::open(&folder.join(DATABASE), &key.database(), Access::Read)?;
    connect::guard(&mut connection)?;
    Ok(connection)
}

/// Where the chain stands.
pub(crate) fn head(connection: &Connection) -> Answer<(Point, Clock)> {
    let last: Option<i64> =
        connection.query_row("SELECT max(seq) FROM entry", [], |row| row.get(0))?;
    let Some(seq) = last.and_then(|seq| u64::try_from(seq).ok()) else {
        return Ok((Point::default(), Clock::default()));
    };
    let (entry, _) = entry::get(connection, seq)?.ok_or(VaultError::Damaged { part: "ledger" })?;
    let header = entry.header()?;
    let point = Point {
        seq,
        hash: entry.hash,
    };
    Ok((point, Clock::after(header.clock)))
}

fn compare(connection: &Connection, head: Point, anchor: Option<Point>) -> Answer<Health> {
    let Some(anchor) = anchor else {
        return Ok(Health::Unanchored);
    };
    if head.seq < anchor.seq {
        return Ok(Health::RolledBack {
            missing: anchor.seq - head.seq,
        });
    }
    if anchor.seq == 0 {
        return Ok(Health::Sound);
    }
    let same =
        entry::get(connection, anchor.seq)?.is_some_and(|(entry, _)| entry.hash == anchor.hash);
    Ok(if same { Health::Sound } else { Health::Forked })
}

/// The files of a store, in the order they are made.
pub(crate) const FILES: [&str; 4] = [
    DATABASE,
    crate::anchor::NAME,
    crate::device::NAME,
    keyring::NAME,
];
