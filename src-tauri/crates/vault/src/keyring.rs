//! The keyring beside the store: who can open it, each with a slot of their own.
//!
//! Names, roles and languages stand in the clear for the unlock screen; the tag over the whole file is checked
//! as soon as a slot has given up the store key. Before that, what is read here is only a proposal.

mod slot_lock;

use crate::durable;
use crate::error::{Answer, VaultError};
use crate::keys::{Secret, StoreKey};
use crate::recovery::RecoveryKey;
use crate::wrap::KdfCost;
use comity_ledger::encoding::{self, Canonical, Writer, Written};
use ed25519_dalek::SigningKey;
use minicbor::{Decoder, decode};
use slot_lock::{Lock, envelope, user};
use std::path::Path;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The keyring's file name within a store.
pub(crate) const NAME: &str = "keyring.v1";
const FORMAT: u16 = 1;
const SUITE: u16 = 1;
const LARGEST: u64 = 4 * 1024 * 1024;

/// A person who can unlock, as the unlock screen shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyHolder {
    /// The id of their member row, and of their signatures.
    pub id: Uuid,
    /// The name typed.
    pub login: String,
    /// The name shown.
    pub display: String,
    /// Their role's code.
    pub role: String,
    /// Their language's tag.
    pub locale: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) holder: KeyHolder,
    pub(crate) public: [u8; 32],
    lock: Lock,
}

/// The whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Keyring {
    pub(crate) store: Uuid,
    pub(crate) office: String,
    pub(crate) slots: Vec<Slot>,
    recovery: Lock,
}

/// What a user's slot gives.
pub(crate) struct Opened {
    pub(crate) key: StoreKey,
    pub(crate) signing: SigningKey,
}

impl Slot {
    pub(crate) fn close(
        key: &StoreKey,
        store: Uuid,
        holder: KeyHolder,
        signing: &SigningKey,
        passphrase: &str,
        cost: KdfCost,
    ) -> Answer<Self> {
        let mut secret = Zeroizing::new(Vec::with_capacity(64));
        secret.extend_from_slice(key.secret());
        secret.extend_from_slice(signing.as_bytes());
        let lock = Lock::close(&user(store, holder.id), passphrase, cost, &secret)?;
        Ok(Self {
            holder,
            public: signing.verifying_key().to_bytes(),
            lock,
        })
    }
}

impl Keyring {
    pub(crate) fn new(
        key: &StoreKey,
        store: Uuid,
        office: String,
        slot: Slot,
        recovery: &RecoveryKey,
        cost: KdfCost,
    ) -> Answer<Self> {
        let recovery = Lock::close(&envelope(store), &recovery.words(), cost, key.secret())?;
        Ok(Self {
            store,
            office,
            slots: vec![slot],
            recovery,
        })
    }

    /// Opens a user's slot. An unknown user costs what a wrong passphrase costs, and answers the same.
    pub(crate) fn unlock(&self, login: &str, passphrase: &str) -> Answer<(usize, Opened)> {
        let found = self
            .slots
            .iter()
            .position(|slot| slot.holder.login == login);
        let Some(slot) = self.slots.get(found.unwrap_or(0)) else {
            return Err(VaultError::Damaged { part: "keyring" });
        };
        let opened = slot
            .lock
            .open(&user(self.store, slot.holder.id), passphrase)?;
        match (found, opened) {
            (Some(place), Some(secret)) => Ok((place, self.split(&secret)?)),
            _ => Err(VaultError::WrongPassphrase),
        }
    }

    fn split(&self, secret: &[u8]) -> Answer<Opened> {
        let damaged = || VaultError::Damaged { part: "keyring" };
        let (key, seed) = secret.split_at_checked(32).ok_or_else(damaged)?;
        let seed = Zeroizing::new(<[u8; 32]>::try_from(seed).map_err(|_| damaged())?);
        Ok(Opened {
            key: StoreKey::new(self.store, Secret::from_slice(key).ok_or_else(damaged)?),
            signing: SigningKey::from_bytes(&seed),
        })
    }

    /// Opens the store key with the printed recovery key.
    pub(crate) fn recover(&self, recovery: &RecoveryKey) -> Answer<StoreKey> {
        let secret = self
            .recovery
            .open(&envelope(self.store), &recovery.words())?
            .ok_or(VaultError::RecoveryWrong)?;
        let key = Secret::from_slice(&secret).ok_or(VaultError::Damaged { part: "keyring" })?;
        Ok(StoreKey::new(self.store, key))
    }

    pub(crate) fn read(folder: &Path) -> Answer<(Self, Sealing)> {
        let path = folder.join(NAME);
        let length = match std::fs::metadata(&path) {
            Ok(about) => about.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(VaultError::Absent);
            }
            Err(error) => return Err(error.into()),
        };
        if length > LARGEST {
            return Err(VaultError::Damaged { part: "keyring" });
        }
        Self::parse(&std::fs::read(path)?)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Answer<(Self, Sealing)> {
        let sealing =
            Sealing::from_bytes(bytes).map_err(|_| VaultError::Damaged { part: "keyring" })?;
        let keyring =
            Self::from_bytes(&sealing.body).map_err(|_| VaultError::Damaged { part: "keyring" })?;
        Ok((keyring, sealing))
    }

    pub(crate) fn write(&self, folder: &Path, key: &StoreKey) -> Answer<()> {
        let body = self.to_bytes()?;
        let tag = key.keyring().tag(&[&body]);
        durable::replace(&folder.join(NAME), &Sealing { body, tag }.to_bytes()?)
    }
}

/// The file as bytes under a tag.
pub(crate) struct Sealing {
    body: Vec<u8>,
    tag: [u8; 32],
}

impl Sealing {
    /// Must be asked as soon as the key is known.
    pub(crate) fn holds(&self, key: &StoreKey) -> Answer<()> {
        if key.keyring().holds(&[&self.body], &self.tag) {
            Ok(())
        } else {
            Err(VaultError::Damaged { part: "keyring" })
        }
    }
}

impl Canonical for Sealing {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(2)?.bytes(&self.body)?.bytes(&self.tag)?.ok()
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 2)?;
        Ok(Self {
            body: from.bytes()?.to_vec(),
            tag: encoding::fixed(from)?,
        })
    }
}

impl Canonical for Slot {
    fn write(&self, out: &mut Writer) -> Written {
        let holder = &self.holder;
        out.array(7)?.bytes(holder.id.as_bytes())?;
        out.str(&holder.login)?.str(&holder.display)?;
        out.str(&holder.role)?.str(&holder.locale)?;
        out.bytes(&self.public)?;
        self.lock.write(out)
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 7)?;
        Ok(Self {
            holder: KeyHolder {
                id: encoding::id(from)?,
                login: from.str()?.to_owned(),
                display: from.str()?.to_owned(),
                role: from.str()?.to_owned(),
                locale: from.str()?.to_owned(),
            },
            public: encoding::fixed(from)?,
            lock: Lock::read(from)?,
        })
    }
}

impl Canonical for Keyring {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(6)?.u16(FORMAT)?.u16(SUITE)?;
        out.bytes(self.store.as_bytes())?.str(&self.office)?;
        out.array(u64::try_from(self.slots.len()).unwrap_or(u64::MAX))?;
        for slot in &self.slots {
            slot.write(out)?;
        }
        self.recovery.write(out)
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 6)?;
        if (from.u16()?, from.u16()?) != (FORMAT, SUITE) {
            return Err(decode::Error::message("unknown format or suite"));
        }
        let (store, office) = (encoding::id(from)?, from.str()?.to_owned());
        let mut slots = Vec::new();
        for _ in 0..encoding::list(from)? {
            slots.push(Slot::read(from)?);
        }
        Ok(Self {
            store,
            office,
            slots,
            recovery: Lock::read(from)?,
        })
    }
}
