//! The keys of a store, all derived from one random one; none can be printed, copied or sent.

use crate::error::{Answer, VaultError};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Sha256, Sha512};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Random bytes from the system, or nothing at all.
pub(crate) fn random<const N: usize>() -> Answer<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultError::Random)?;
    Ok(bytes)
}

/// A fresh id that is nobody's guess: devices, users and stores.
pub(crate) fn random_id() -> Answer<Uuid> {
    Ok(uuid::Builder::from_random_bytes(random()?).into_uuid())
}

/// Thirty-two secret bytes, wiped when dropped.
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub(crate) fn fresh() -> Answer<Self> {
        Ok(Self(Zeroizing::new(random()?)))
    }
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The key SQLCipher uses for pages.
pub(crate) struct RawKey(Secret);

impl RawKey {
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }
}

/// A key for HMAC-SHA-256.
pub(crate) struct MacKey(Secret);

impl MacKey {
    pub(crate) fn tag(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.keyed();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
    /// Compares in constant time.
    pub(crate) fn holds(&self, parts: &[&[u8]], tag: &[u8]) -> bool {
        use subtle::ConstantTimeEq as _;
        self.tag(parts).as_slice().ct_eq(tag).into()
    }
    /// The keyed state, for tags over what comes in pieces.
    pub(crate) fn keyed(&self) -> Hmac<Sha256> {
        // HMAC fills a key up with zeros to the block of its hash; so the key is given at that length.
        let mut block = Zeroizing::new([0; 64]);
        for (place, byte) in block.iter_mut().zip(self.0.bytes()) {
            *place = *byte;
        }
        Hmac::<Sha256>::new((&*block).into())
    }
}

/// The root of a store: what a slot of the keyring wraps.
pub(crate) struct StoreKey {
    store: Uuid,
    secret: Secret,
}

impl StoreKey {
    pub(crate) const fn new(store: Uuid, secret: Secret) -> Self {
        Self { store, secret }
    }
    pub(crate) fn secret(&self) -> &[u8; 32] {
        self.secret.bytes()
    }
    /// The secret once more, for a second owner.
    pub(crate) fn twin(&self) -> Answer<Secret> {
        Secret::from_slice(self.secret.bytes()).ok_or(VaultError::Damaged { part: "keyring" })
    }
    pub(crate) const fn store(&self) -> Uuid {
        self.store
    }
    fn derive(&self, label: &[u8]) -> Secret {
        let mut out = Zeroizing::new([0; 32]);
        let derivation = Hkdf::<Sha512>::new(Some(self.store.as_bytes()), self.secret.bytes());
        // 32 bytes are always within what one derivation can give, so the answer cannot be an error.
        let _always = derivation.expand_multi_info(&[b"comity/", label, b"/1"], out.as_mut());
        Secret(out)
    }
    /// For the pages of the database.
    pub(crate) fn database(&self) -> RawKey {
        RawKey(self.derive(b"db"))
    }
    /// For row digests.
    pub(crate) fn rows(&self) -> MacKey {
        MacKey(self.derive(b"rowmac"))
    }
    /// For the anchor file.
    pub(crate) fn anchor(&self) -> MacKey {
        MacKey(self.derive(b"anchor"))
    }
    /// For the keyring file.
    pub(crate) fn keyring(&self) -> MacKey {
        MacKey(self.derive(b"keyring"))
    }
    /// For backups.
    pub(crate) fn backup(&self) -> MacKey {
        MacKey(self.derive(b"backup"))
    }
    /// Wraps this machine's signing key.
    pub(crate) fn device(&self) -> Secret {
        self.derive(b"device")
    }
}
