//! Who stands behind an entry: the machine and the person each sign its hash, and a second person what it changes,
//! in words of their own.

use crate::encoding::{Canonical, EncodingError};
use crate::entry::{Approval, Digest, Entry, Header};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use uuid::Uuid;

const DEVICE: &[u8] = b"comity/signed-by-device/1\0";
const USER: &[u8] = b"comity/signed-by-user/1\0";
const APPROVER: &[u8] = b"comity/approved-by-user/1\0";

/// The two keys that sign an entry.
#[derive(Clone, Copy)]
pub struct Signers<'a> {
    /// The machine's.
    pub device: &'a SigningKey,
    /// The person's.
    pub user: &'a SigningKey,
}

/// Which role a signature was made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The machine.
    Device,
    /// The person.
    User,
    /// The second person, over the payload's digest: what it changes, whoever writes it down.
    Approver,
}

impl Role {
    fn message(self, hash: &Digest) -> Vec<u8> {
        let domain = match self {
            Self::Device => DEVICE,
            Self::User => USER,
            Self::Approver => APPROVER,
        };
        [domain, hash].concat()
    }
}

impl Header {
    /// Closes a header: bytes, hash, both signatures.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn sign(&self, signers: Signers<'_>) -> Result<Entry, EncodingError> {
        let bytes = self.to_bytes()?;
        let hash = Self::hash(&self.prev, &bytes);
        Ok(Entry {
            bytes,
            hash,
            device_signature: signers.device.sign(&Role::Device.message(&hash)).to_bytes(),
            user_signature: signers.user.sign(&Role::User.message(&hash)).to_bytes(),
        })
    }
}

/// A second person's consent to a payload.
#[must_use]
pub fn approve(user: Uuid, key: &SigningKey, payload: &Digest) -> Approval {
    Approval {
        user,
        signature: key.sign(&Role::Approver.message(payload)).to_bytes(),
    }
}

/// True when the signature over the hash is that key's, in that role.
#[must_use]
pub fn holds(role: Role, key: &[u8; 32], hash: &Digest, signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(key).is_ok_and(|key| {
        key.verify_strict(&role.message(hash), &Signature::from_bytes(signature))
            .is_ok()
    })
}
