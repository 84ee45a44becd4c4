//! What an entry says in full: the changes and the reason. It can be erased; the chain runs over its digest.

use crate::change::{Change, Op};
use crate::encoding::{
    Canonical, EncodingError, Writer, Written, array, count, fixed, id, list, null,
};
use crate::entry::Digest;
use minicbor::{Decoder, decode};
use sha2::{Digest as _, Sha256};

const DOMAIN: &[u8] = b"comity/payload/1\0";

/// The changes of one entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// Random, so that a digest left behind by an erasure confirms no guess.
    pub salt: [u8; 16],
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The changes, in the order they apply.
    pub changes: Vec<Change>,
}

impl Payload {
    /// The digest the chain runs over.
    #[must_use]
    pub fn digest(bytes: &[u8]) -> Digest {
        let mut hash = Sha256::new();
        hash.update(DOMAIN);
        hash.update(count(bytes.len()).to_be_bytes());
        hash.update(bytes);
        hash.finalize().into()
    }

    /// The bytes and their digest.
    ///
    /// # Errors
    /// When the payload cannot be written.
    pub fn sealed(&self) -> Result<(Vec<u8>, Digest), EncodingError> {
        let bytes = self.to_bytes()?;
        let digest = Self::digest(&bytes);
        Ok((bytes, digest))
    }
}

impl Canonical for Payload {
    /// Neighbouring changes to one row share its number and id: a new request of forty fields names itself once.
    fn write(&self, out: &mut Writer) -> Written {
        out.array(3)?.bytes(&self.salt)?;
        match &self.reason {
            Some(reason) => out.str(reason)?,
            None => out.null()?,
        };
        let runs = || {
            self.changes
                .chunk_by(|one, other| (one.noun, one.id) == (other.noun, other.id))
        };
        out.array(count(runs().count()))?;
        for run in runs() {
            if let Some(first) = run.first() {
                out.array(3)?.u16(first.noun)?.bytes(first.id.as_bytes())?;
                out.array(count(run.len()))?;
            }
            for change in run {
                change.op.write(out)?;
            }
        }
        Ok(())
    }

    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        array(from, 3)?;
        let salt = fixed(from)?;
        let reason = if null(from)? {
            None
        } else {
            Some(from.str()?.to_owned())
        };
        let mut changes = Vec::new();
        for _ in 0..list(from)? {
            array(from, 3)?;
            let (noun, id) = (from.u16()?, id(from)?);
            for _ in 0..list(from)? {
                let op = Op::read(from)?;
                changes.push(Change { noun, id, op });
            }
        }
        Ok(Self {
            salt,
            reason,
            changes,
        })
    }
}
