//! Who can open the store: adding a person, changing a passphrase, coming back with the recovery key.

use crate::commit::{Commit, Now, Receipt};
use crate::create::member_id;
use crate::device::fresh_signing;
use crate::error::{Answer, VaultError};
use crate::keyring::{KeyHolder, Keyring, Opened, Slot};
use crate::keys::StoreKey;
use crate::lock::StoreLock;
use crate::recovery::RecoveryKey;
use crate::store::{Unlocked, Vault, writer};
use crate::wrap::{KdfCost, check_passphrase};
use comity_casework::nouns::{Member, Row as _};
use ed25519_dalek::SigningKey;
use rusqlite::Connection;
use std::path::Path;
use uuid::Uuid;

/// Notes a public key, so that what it signs can be checked for ever.
pub(crate) fn note_signer(connection: &Connection, id: Uuid, signing: &SigningKey) -> Answer<()> {
    connection.execute(
        "INSERT INTO signer (id, public_key) VALUES (?1, ?2)",
        (id.as_bytes().as_slice(), signing.verifying_key().to_bytes()),
    )?;
    Ok(())
}

/// A second person who has proved who they are at this desk. Their key signs one act and goes with this value.
pub struct Approver {
    pub(crate) id: Uuid,
    pub(crate) signing: SigningKey,
}

impl Approver {
    /// The id of their member row.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.id
    }
}

/// Somebody who is to unlock from now on.
pub struct Admission<'a> {
    /// Their row; its id is chosen anew.
    pub member: &'a Member,
    /// Their first passphrase.
    pub passphrase: &'a str,
    /// When.
    pub now: Now,
    /// What guessing it shall cost.
    pub cost: KdfCost,
    /// The second person who agrees, where there is one.
    pub approver: Option<&'a Approver>,
}

fn holder_of(member: &Member) -> KeyHolder {
    KeyHolder {
        id: member.id,
        login: member.login.clone(),
        display: member.display.clone(),
        role: member.role.clone(),
        locale: member.locale.clone(),
    }
}

impl Vault {
    /// Opens another person's slot, to prove that they stand at this desk and agree.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] for an unknown user as for a wrong passphrase.
    pub fn prove(&self, login: &str, passphrase: &str) -> Answer<Approver> {
        let keyring = self.keyring()?;
        let (place, opened) = keyring.unlock(login, passphrase)?;
        let slot = keyring
            .slots
            .get(place)
            .ok_or(VaultError::Damaged { part: "keyring" })?;
        Ok(Approver {
            id: slot.holder.id,
            signing: opened.signing,
        })
    }

    /// Adds a person who can unlock: their row by an ordinary entry, then their slot. The row's id is chosen here.
    ///
    /// # Errors
    /// [`VaultError::Member`] when the login is taken, [`VaultError::PassphraseShort`].
    pub fn add_member(&self, admission: &Admission<'_>) -> Answer<Receipt> {
        let login = &admission.member.login;
        let keyring = self.keyring()?;
        if keyring.slots.iter().any(|it| it.holder.login == *login) {
            return Err(VaultError::Member {
                login: login.clone(),
            });
        }
        self.admit(admission, keyring, "member-add")
    }

    /// Gives a person a new passphrase, or lets somebody in again whose access had ended. The signing key went with the
    /// old passphrase; a new one is noted under a new person row, and the old row retires.
    ///
    /// # Errors
    /// [`VaultError::PassphraseShort`]; what the store answers.
    pub fn readmit(&self, admission: &Admission<'_>) -> Answer<Receipt> {
        let keyring = self.keyring()?;
        self.admit(admission, keyring, "member-readmit")
    }

    fn admit(
        &self,
        admission: &Admission<'_>,
        mut keyring: Keyring,
        intent: &str,
    ) -> Answer<Receipt> {
        check_passphrase(admission.passphrase)?;
        let (now, before) = (admission.now, admission.member);
        let signing = fresh_signing()?;
        let member = Member {
            id: member_id(now)?,
            retired: false,
            ..before.clone()
        };
        let holder = holder_of(&member);
        let slot = Slot::close(
            &self.key,
            self.store,
            holder,
            &signing,
            admission.passphrase,
            admission.cost,
        )?;
        keyring
            .slots
            .retain(|slot| slot.holder.login != member.login);
        keyring.slots.push(slot);
        let mut edits = member.created();
        if !before.id.is_nil() && !before.retired {
            let retired = Member {
                retired: true,
                ..before.clone()
            };
            edits.extend(retired.changed_from(before));
        }
        let receipt = self.transact(|writing| {
            note_signer(writing.connection, member.id, &signing)?;
            let commit = Commit {
                intent,
                reason: None,
                effective: None,
                now,
                edits,
            };
            writing.append_approved(self, &commit, admission.approver)
        })?;
        keyring.write(&self.folder, &self.key)?;
        Ok(receipt)
    }

    /// Shows a person at the gate as their row says: name, role, language.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn show_member(&self, member: &Member) -> Answer<()> {
        let mut keyring = self.keyring()?;
        let shown = holder_of(member);
        let slots = keyring.slots.iter_mut();
        for slot in slots.filter(|slot| slot.holder.id == member.id) {
            slot.holder = shown.clone();
        }
        keyring.write(&self.folder, &self.key)
    }

    /// Takes a person's slot away: their passphrase opens this store no more. What an older copy of the store opens,
    /// it still opens.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn shut_out(&self, login: &str) -> Answer<()> {
        let mut keyring = self.keyring()?;
        keyring.slots.retain(|slot| slot.holder.login != login);
        keyring.write(&self.folder, &self.key)
    }

    /// Changes the passphrase of the person who unlocked; the old one must be given again.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::PassphraseShort`].
    pub fn change_passphrase(&self, old: &str, new: &str, cost: KdfCost) -> Answer<()> {
        check_passphrase(new)?;
        let mut keyring = self.keyring()?;
        let (place, _) = keyring.unlock(&self.member.login, old)?;
        let fresh = Slot::close(
            &self.key,
            self.store,
            self.member.clone(),
            &self.signing,
            new,
            cost,
        )?;
        let slot = keyring.slots.get_mut(place);
        *slot.ok_or(VaultError::Damaged { part: "keyring" })? = fresh;
        keyring.write(&self.folder, &self.key)
    }

    /// Asks for the passphrase again, before something that matters.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`].
    pub fn confirm(&self, passphrase: &str) -> Answer<()> {
        self.keyring()?
            .unlock(&self.member.login, passphrase)
            .map(|_| ())
    }

    /// Comes back with the printed recovery key and sets a new passphrase. The old signing key went with the old
    /// passphrase; a new one is noted under a new person row, and an entry says so.
    ///
    /// # Errors
    /// [`VaultError::RecoveryWrong`], [`VaultError::Member`] for an unknown login, [`VaultError::PassphraseShort`].
    pub fn recover(
        folder: &Path,
        typed: &str,
        login: &str,
        passphrase: &str,
        now: Now,
        cost: KdfCost,
    ) -> Answer<Unlocked> {
        check_passphrase(passphrase)?;
        let (mut keyring, sealing) = Keyring::read(folder)?;
        let lock = StoreLock::take(folder)?;
        let key = keyring.recover(&RecoveryKey::typed(typed)?)?;
        sealing.holds(&key)?;
        let store = keyring.store;
        let unknown = || VaultError::Member {
            login: login.to_owned(),
        };
        let slot = keyring
            .slots
            .iter_mut()
            .find(|slot| slot.holder.login == login)
            .ok_or_else(unknown)?;
        let (old, signing) = (slot.holder.id, fresh_signing()?);
        let holder = KeyHolder {
            id: member_id(now)?,
            ..slot.holder.clone()
        };
        *slot = Slot::close(&key, store, holder.clone(), &signing, passphrase, cost)?;
        let connection = writer(folder, &key)?;
        note_signer(&connection, holder.id, &signing)?;
        drop(connection);
        let root = StoreKey::new(store, key.twin()?);
        let opened = Opened { key, signing };
        let vault = Self::open(folder, lock, opened, holder.clone())?;
        let before: Member = vault.get(old)?.unwrap_or_default();
        let retired = Member {
            retired: true,
            ..before.clone()
        };
        let back = Member {
            id: holder.id,
            login: holder.login,
            passphrase_given: false,
            ..before.clone()
        };
        let mut edits = back.created();
        if before.id == old {
            edits.extend(retired.changed_from(&before));
        }
        vault.commit(&Commit {
            intent: "member-recover",
            reason: None,
            effective: None,
            now,
            edits,
        })?;
        keyring.write(folder, &root)?;
        Ok(Unlocked {
            member: vault.member.clone(),
            health: vault.health(),
            vault,
        })
    }

    fn keyring(&self) -> Answer<Keyring> {
        let (keyring, sealing) = Keyring::read(&self.folder)?;
        sealing.holds(&self.key)?;
        Ok(keyring)
    }
}
