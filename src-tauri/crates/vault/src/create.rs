//! Makes a store beside its place, and moves it there only when its recovery key was typed back.

use crate::anchor::{Anchor, Point};
use crate::commit::{Commit, Now};
use crate::connect::DATABASE;
use crate::device::{Device, fresh_signing};
use crate::durable::{beside, folder_of};
use crate::error::{Answer, VaultError};
use crate::keyring::{KeyHolder, Keyring, Opened, Slot};
use crate::keys::{Secret, StoreKey, random_id};
use crate::lock::StoreLock;
use crate::platform::{private_file, private_folder, sync_folder};
use crate::recovery::RecoveryKey;
use crate::store::{Vault, writer};
use crate::wrap::{KdfCost, check_passphrase};
use crate::{members, migrations};
use comity_casework::edits::Edit;
use comity_casework::nouns::{Member, Row as _};
use comity_casework::value::Id;
use std::path::{Path, PathBuf};

/// The first person of an office.
pub struct Founder<'a> {
    /// The name typed to unlock.
    pub login: &'a str,
    /// The name shown.
    pub display: &'a str,
    /// The role's code.
    pub role: &'a str,
    /// The language's tag.
    pub locale: &'a str,
    /// At least fifteen characters.
    pub passphrase: &'a str,
}

/// What a new store starts with.
pub struct NewStore<'a> {
    /// The office's name, for the unlock screen.
    pub office: &'a str,
    /// The office's own rows: itself, its calendar, its holidays.
    pub edits: Vec<Edit>,
    /// Its first person.
    pub founder: Founder<'a>,
    /// When.
    pub now: Now,
}

/// A store that is made but not yet in its place: it vanishes unless it is finished.
pub struct PendingStore {
    vault: Option<Vault>,
    making: PathBuf,
    place: PathBuf,
    recovery: RecoveryKey,
}

impl Vault {
    /// Makes a store for the folder `place`, which must not exist yet (or be empty).
    ///
    /// # Errors
    /// [`VaultError::Exists`], [`VaultError::PassphraseShort`], or what the system refuses.
    pub fn create(place: &Path, new: NewStore<'_>, cost: KdfCost) -> Answer<PendingStore> {
        check_passphrase(new.founder.passphrase)?;
        free(place)?;
        let making = making(place)?;
        let recovery = RecoveryKey::fresh()?;
        let vault = found(&making, new, &recovery, cost).inspect_err(|_| discard(&making))?;
        Ok(PendingStore {
            vault: Some(vault),
            making,
            place: place.to_owned(),
            recovery,
        })
    }
}

impl PendingStore {
    /// The key to print and to type back.
    #[must_use]
    pub const fn recovery_key(&self) -> &RecoveryKey {
        &self.recovery
    }

    /// Puts the store into its place, when the recovery key typed back is the one printed.
    ///
    /// # Errors
    /// [`VaultError::RecoveryWrong`] leaves the store pending: it can be typed again.
    pub fn finish(&mut self, typed: &str) -> Answer<Vault> {
        if !RecoveryKey::typed(typed)?.same(&self.recovery) {
            return Err(VaultError::RecoveryWrong);
        }
        free(&self.place)?;
        let vault = self.vault.take().ok_or(VaultError::Absent)?;
        let (opened, member) = vault.into_keys()?;
        put_in_place(&self.making, &self.place)?;
        let lock = StoreLock::take(&self.place)?;
        Vault::open(&self.place, lock, opened, member)
    }
}

impl Drop for PendingStore {
    fn drop(&mut self) {
        self.vault = None;
        discard(&self.making);
    }
}

/// A private folder beside the place; what an earlier attempt left there is removed.
pub(crate) fn making(place: &Path) -> Answer<PathBuf> {
    let making = beside(place, ".making");
    discard(&making);
    std::fs::create_dir_all(folder_of(place))?;
    private_folder(&making)?;
    Ok(making)
}

/// The place must be free: nothing there, or an empty folder.
pub(crate) fn free(place: &Path) -> Answer<()> {
    match std::fs::read_dir(place) {
        Ok(mut entries) => {
            if entries.next().is_none() {
                Ok(())
            } else {
                Err(VaultError::Exists)
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(_) => Err(VaultError::Exists),
    }
}

/// Everything durable first, then one rename.
pub(crate) fn put_in_place(making: &Path, place: &Path) -> Answer<()> {
    if place.exists() {
        std::fs::remove_dir(place)?;
    }
    sync_folder(making)?;
    std::fs::rename(making, place)?;
    sync_folder(folder_of(place))?;
    Ok(())
}

/// Removes an unfinished store. That nothing was there, or that the system keeps it, changes nothing for us:
/// the next attempt starts by removing it again.
pub(crate) fn discard(making: &Path) {
    let _gone = std::fs::remove_dir_all(making);
}

fn found(folder: &Path, new: NewStore<'_>, recovery: &RecoveryKey, cost: KdfCost) -> Answer<Vault> {
    let store = random_id()?;
    let key = StoreKey::new(store, Secret::fresh()?);
    let signing = fresh_signing()?;
    let holder = KeyHolder {
        id: member_id(new.now)?,
        login: new.founder.login.to_owned(),
        display: new.founder.display.to_owned(),
        role: new.founder.role.to_owned(),
        locale: new.founder.locale.to_owned(),
    };
    let device = Device::fresh()?;
    device.write(folder, store, &key)?;
    // Made here, so that the engine takes over its access mode for the journal as well.
    private_file(&folder.join(DATABASE), true)?;
    let mut connection = writer(folder, &key)?;
    migrations::run(&mut connection, migrations::STEPS, |_, _| Ok(()))?;
    members::note_signer(&connection, device.id, &device.signing)?;
    members::note_signer(&connection, holder.id, &signing)?;
    drop(connection);
    Anchor::open(folder, store, key.anchor())?.write(Point::default())?;
    let slot = Slot::close(
        &key,
        store,
        holder.clone(),
        &signing,
        new.founder.passphrase,
        cost,
    )?;
    Keyring::new(&key, store, new.office.to_owned(), slot, recovery, cost)?.write(folder, &key)?;
    let lock = StoreLock::take(folder)?;
    let vault = Vault::open(folder, lock, Opened { key, signing }, holder.clone())?;
    let member = Member {
        id: holder.id,
        login: holder.login,
        display: holder.display,
        role: holder.role,
        locale: holder.locale,
        ..Member::default()
    };
    let mut edits = new.edits;
    edits.extend(member.created());
    vault.commit(&Commit {
        intent: "office-found",
        reason: None,
        effective: None,
        now: new.now,
        edits,
    })?;
    Ok(vault)
}

/// An id that sorts by when it was made, like every row's.
pub(crate) fn member_id(now: Now) -> Answer<Id> {
    let millis = u64::try_from(now.utc_ms).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &crate::keys::random()?).into_uuid())
}
