//! This machine's signing key, wrapped under the store's: useless in any other store.

use crate::durable;
use crate::error::{Answer, VaultError};
use crate::keys::{StoreKey, random, random_id};
use crate::wrap::{Sealed, open, seal};
use comity_ledger::encoding::{self, Canonical, Writer, Written};
use ed25519_dalek::SigningKey;
use minicbor::{Decoder, decode};
use std::path::Path;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The device's file name within a store.
pub(crate) const NAME: &str = "device.v1";
const FORMAT: u16 = 1;

pub(crate) struct Device {
    pub(crate) id: Uuid,
    pub(crate) signing: SigningKey,
}

struct Wrapped {
    id: Uuid,
    sealed: Sealed,
}

/// A fresh signing key.
pub(crate) fn fresh_signing() -> Answer<SigningKey> {
    let seed = Zeroizing::new(random()?);
    Ok(SigningKey::from_bytes(&seed))
}

fn conditions(store: Uuid, id: Uuid) -> Vec<u8> {
    [
        b"comity/device/1\0".as_slice(),
        store.as_bytes(),
        id.as_bytes(),
    ]
    .concat()
}

impl Device {
    pub(crate) fn fresh() -> Answer<Self> {
        Ok(Self {
            id: random_id()?,
            signing: fresh_signing()?,
        })
    }

    pub(crate) fn write(&self, folder: &Path, store: Uuid, key: &StoreKey) -> Answer<()> {
        let conditions = conditions(store, self.id);
        let sealed = seal(&key.device(), &conditions, self.signing.as_bytes())?;
        let bytes = Wrapped {
            id: self.id,
            sealed,
        }
        .to_bytes()?;
        durable::replace(&folder.join(NAME), &bytes)
    }

    pub(crate) fn read(folder: &Path, store: Uuid, key: &StoreKey) -> Answer<Self> {
        let damaged = || VaultError::Damaged { part: "device" };
        let bytes = std::fs::read(folder.join(NAME)).map_err(|_| damaged())?;
        let wrapped = Wrapped::from_bytes(&bytes).map_err(|_| damaged())?;
        let seed = open(
            &key.device(),
            &conditions(store, wrapped.id),
            &wrapped.sealed,
        )
        .ok_or_else(damaged)?;
        let seed = Zeroizing::new(<[u8; 32]>::try_from(seed.as_slice()).map_err(|_| damaged())?);
        Ok(Self {
            id: wrapped.id,
            signing: SigningKey::from_bytes(&seed),
        })
    }
}

impl Canonical for Wrapped {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(4)?.u16(FORMAT)?.bytes(self.id.as_bytes())?;
        out.bytes(&self.sealed.nonce)?
            .bytes(&self.sealed.body)?
            .ok()
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 4)?;
        if from.u16()? != FORMAT {
            return Err(decode::Error::message("unknown format"));
        }
        Ok(Self {
            id: encoding::id(from)?,
            sealed: Sealed {
                nonce: encoding::fixed(from)?,
                body: from.bytes()?.to_vec(),
            },
        })
    }
}
