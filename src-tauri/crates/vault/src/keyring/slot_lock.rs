//! What closes a slot: words through Argon2id, and everything the slot is bound to.

use super::{FORMAT, SUITE};
use crate::error::{Answer, VaultError};
use crate::keys::{Secret, random};
use crate::wrap::{KdfCost, Sealed, open, seal, stretch};
use comity_ledger::encoding::{self, Canonical, Writer, Written};
use hkdf::Hkdf;
use minicbor::{Decoder, decode};
use sha2::Sha512;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What it takes to open a slot, and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lock {
    cost: KdfCost,
    salt: [u8; 32],
    sealed: Sealed,
}

impl Lock {
    pub(super) fn close(
        owner: &Owner<'_>,
        words: &str,
        cost: KdfCost,
        secret: &[u8],
    ) -> Answer<Self> {
        let salt = random()?;
        let key = owner.key(words, &salt, cost)?;
        let sealed = seal(&key, &owner.conditions(cost, &salt)?, secret)?;
        Ok(Self { cost, salt, sealed })
    }

    pub(super) fn open(
        &self,
        owner: &Owner<'_>,
        words: &str,
    ) -> Answer<Option<Zeroizing<Vec<u8>>>> {
        let key = owner.key(words, &self.salt, self.cost)?;
        let conditions = owner.conditions(self.cost, &self.salt)?;
        Ok(open(&key, &conditions, &self.sealed))
    }
}

/// Whose lock it is: bound into key and conditions, so that no slot can stand in for another.
pub(super) struct Owner<'a> {
    store: Uuid,
    user: Uuid,
    label: &'a str,
}

impl Owner<'_> {
    fn key(&self, words: &str, salt: &[u8; 32], cost: KdfCost) -> Answer<Secret> {
        let stretched = stretch(words, salt, cost)?;
        let mut out = Zeroizing::new([0; 32]);
        let salt = [self.store.as_bytes().as_slice(), self.user.as_bytes()].concat();
        Hkdf::<Sha512>::new(Some(&salt), stretched.bytes())
            .expand(self.label.as_bytes(), out.as_mut())
            .map_err(|_| VaultError::KdfBounds)?;
        Secret::from_slice(out.as_slice()).ok_or(VaultError::KdfBounds)
    }

    fn conditions(&self, cost: KdfCost, salt: &[u8; 32]) -> Answer<Vec<u8>> {
        let mut out = Writer::new(Vec::new());
        let mut write = || -> Written {
            out.array(8)?.str(self.label)?.u16(FORMAT)?.u16(SUITE)?;
            out.bytes(self.store.as_bytes())?
                .bytes(self.user.as_bytes())?;
            out.u32(cost.memory)?.u32(cost.passes)?.bytes(salt)?.ok()
        };
        write().map_err(|_| comity_ledger::EncodingError::Malformed)?;
        Ok(out.into_writer())
    }
}

/// A user's slot.
pub(super) const fn user(store: Uuid, user: Uuid) -> Owner<'static> {
    Owner {
        store,
        user,
        label: "comity/user-slot/1",
    }
}

/// The slot of the printed key.
pub(super) const fn envelope(store: Uuid) -> Owner<'static> {
    Owner {
        store,
        user: Uuid::nil(),
        label: "comity/recovery-slot/1",
    }
}

impl Canonical for Lock {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(5)?.u32(self.cost.memory)?.u32(self.cost.passes)?;
        out.bytes(&self.salt)?.bytes(&self.sealed.nonce)?;
        out.bytes(&self.sealed.body)?.ok()
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 5)?;
        Ok(Self {
            cost: KdfCost {
                memory: from.u32()?,
                passes: from.u32()?,
            },
            salt: encoding::fixed(from)?,
            sealed: Sealed {
                nonce: encoding::fixed(from)?,
                body: from.bytes()?.to_vec(),
            },
        })
    }
}
