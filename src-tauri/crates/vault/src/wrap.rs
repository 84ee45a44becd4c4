//! Wraps small secrets: Argon2id turns words into a key, AES-256-GCM closes it, its conditions bound in.

use crate::error::{Answer, VaultError};
use crate::keys::{Secret, random};
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The least number of characters of a passphrase (ASVS 6.2.1, NIST SP 800-63B-4 for single-factor use).
pub const LEAST_CHARACTERS: usize = 15;

/// What one guess of a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
}

impl KdfCost {
    /// 128 MiB, three passes: about a second on an office machine.
    pub const STANDARD: Self = Self {
        memory: 128 * 1024,
        passes: 3,
    };
    /// Nothing below is accepted, neither when writing nor when reading.
    pub const FLOOR: Self = Self {
        memory: 64 * 1024,
        passes: 3,
    };
    /// Nothing above either: a file must not make the program hang.
    pub const CEILING: Self = Self {
        memory: 1024 * 1024,
        passes: 10,
    };
    /// So cheap that tests can make many stores. Builds without `test-cost` refuse it.
    #[cfg(any(test, feature = "test-cost"))]
    pub const TEST: Self = Self {
        memory: 64,
        passes: 1,
    };

    fn checked(self) -> Answer<Self> {
        #[cfg(any(test, feature = "test-cost"))]
        if self == Self::TEST {
            return Ok(self);
        }
        let within = |value, floor, ceiling| (floor..=ceiling).contains(&value);
        if within(self.memory, Self::FLOOR.memory, Self::CEILING.memory)
            && within(self.passes, Self::FLOOR.passes, Self::CEILING.passes)
        {
            Ok(self)
        } else {
            Err(VaultError::KdfBounds)
        }
    }
}

/// Refuses what is too short. Any character counts, blanks included; nothing else is asked.
///
/// # Errors
/// [`VaultError::PassphraseShort`].
pub fn check_passphrase(passphrase: &str) -> Answer<()> {
    if passphrase.chars().count() < LEAST_CHARACTERS {
        return Err(VaultError::PassphraseShort {
            least: LEAST_CHARACTERS,
        });
    }
    Ok(())
}

/// The key behind a passphrase: NFKC first, so that every keyboard and system types the same one.
pub(crate) fn stretch(passphrase: &str, salt: &[u8; 32], cost: KdfCost) -> Answer<Secret> {
    let cost = cost.checked()?;
    let normal: Zeroizing<String> = Zeroizing::new(passphrase.nfkc().collect());
    let params =
        Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| VaultError::KdfBounds)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, out.as_mut())
        .map_err(|_| VaultError::KdfBounds)?;
    Secret::from_slice(out.as_slice()).ok_or(VaultError::KdfBounds)
}

/// A sealed secret: nonce and ciphertext with its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sealed {
    pub(crate) nonce: [u8; 12],
    pub(crate) body: Vec<u8>,
}

/// Seals a secret under conditions that must be the same when it is opened.
pub(crate) fn seal(key: &Secret, conditions: &[u8], secret: &[u8]) -> Answer<Sealed> {
    let nonce: [u8; 12] = random()?;
    let body = Aes256Gcm::new(key.bytes().into())
        .encrypt(
            &Nonce::from(nonce),
            Payload {
                msg: secret,
                aad: conditions,
            },
        )
        .map_err(|_| VaultError::Random)?;
    Ok(Sealed { nonce, body })
}

/// Opens a sealed secret; `None` when key or conditions differ.
pub(crate) fn open(key: &Secret, conditions: &[u8], sealed: &Sealed) -> Option<Zeroizing<Vec<u8>>> {
    Aes256Gcm::new(key.bytes().into())
        .decrypt(
            &Nonce::from(sealed.nonce),
            Payload {
                msg: &sealed.body,
                aad: conditions,
            },
        )
        .ok()
        .map(Zeroizing::new)
}
