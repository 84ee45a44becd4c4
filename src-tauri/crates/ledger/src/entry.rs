//! One link of the chain: who, when, what for, and the digests of what it says and of what it left behind.

use crate::clock::Stamp;
use crate::encoding::{
    Canonical, EncodingError, Writer, Written, array, count, fixed, id, list, null,
};
use minicbor::{Decoder, decode};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// A SHA-256 or HMAC-SHA-256 value.
pub type Digest = [u8; 32];

/// The version of the bytes written here.
pub const FORMAT: u16 = 1;
/// SHA-256, Ed25519, HMAC-SHA-256.
pub const SUITE: u16 = 1;

const DOMAIN: &[u8] = b"comity/entry/1\0";

/// What a row looked like after an entry, as a keyed digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDigest {
    /// The noun's number.
    pub noun: u16,
    /// The row.
    pub id: Uuid,
    /// The digest.
    pub digest: Digest,
}

/// A second person's consent, over the payload's digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who agreed.
    pub user: Uuid,
    /// Their Ed25519 signature.
    pub signature: [u8; 64],
}

/// Everything the chain binds. Ids and digests only: nothing here ever needs erasing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// [`FORMAT`] for what is written today.
    pub format: u16,
    /// [`SUITE`] for what is written today.
    pub suite: u16,
    /// The store.
    pub store: Uuid,
    /// The place in this device's chain, from 1, without gaps.
    pub seq: u64,
    /// The machine.
    pub device: Uuid,
    /// The person.
    pub user: Uuid,
    /// The hybrid clock.
    pub clock: Stamp,
    /// The wall clock, milliseconds of UTC.
    pub utc_ms: i64,
    /// Minutes east of UTC at that machine.
    pub zone_minutes: i16,
    /// The day it counts from in law, ISO 8601, when that is not the day of entry.
    pub effective: Option<String>,
    /// What the person did, a code.
    pub intent: String,
    /// The digest of the payload.
    pub payload: Digest,
    /// Every row touched, as it stands afterwards.
    pub rows: Vec<RowDigest>,
    /// The hash of the entry before; zeros for the first.
    pub prev: Digest,
    /// Earlier entries whose payloads this one erases, by `seq`.
    pub erases: Vec<u64>,
    /// A second person's consent, where the law of the house asks for one.
    pub approval: Option<Approval>,
    /// The program's version.
    pub app: String,
}

/// A header in its frozen bytes, its hash, and the two signatures over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The canonical bytes of the header.
    pub bytes: Vec<u8>,
    /// [`Header::hash`] of those bytes.
    pub hash: Digest,
    /// The machine's signature.
    pub device_signature: [u8; 64],
    /// The person's signature.
    pub user_signature: [u8; 64],
}

impl Header {
    /// The hash that signatures and the next entry stand on.
    #[must_use]
    pub fn hash(prev: &Digest, bytes: &[u8]) -> Digest {
        let mut hash = Sha256::new();
        hash.update(DOMAIN);
        hash.update(prev);
        hash.update(count(bytes.len()).to_be_bytes());
        hash.update(bytes);
        hash.finalize().into()
    }
}

impl Entry {
    /// The header, read from its bytes.
    ///
    /// # Errors
    /// When they are not canonical.
    pub fn header(&self) -> Result<Header, EncodingError> {
        Header::from_bytes(&self.bytes)
    }
}

impl Canonical for Header {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(17)?.u16(self.format)?.u16(self.suite)?;
        out.bytes(self.store.as_bytes())?.u64(self.seq)?;
        out.bytes(self.device.as_bytes())?
            .bytes(self.user.as_bytes())?;
        out.array(2)?
            .u64(self.clock.millis)?
            .u32(self.clock.counter)?;
        out.i64(self.utc_ms)?.i16(self.zone_minutes)?;
        match &self.effective {
            Some(day) => out.str(day)?,
            None => out.null()?,
        };
        out.str(&self.intent)?.bytes(&self.payload)?;
        out.array(count(self.rows.len()))?;
        for row in &self.rows {
            out.array(3)?
                .u16(row.noun)?
                .bytes(row.id.as_bytes())?
                .bytes(&row.digest)?;
        }
        out.bytes(&self.prev)?;
        out.array(count(self.erases.len()))?;
        for seq in &self.erases {
            out.u64(*seq)?;
        }
        match &self.approval {
            Some(approval) => out
                .array(2)?
                .bytes(approval.user.as_bytes())?
                .bytes(&approval.signature)?,
            None => out.null()?,
        };
        out.str(&self.app)?.ok()
    }

    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        array(from, 17)?;
        let (format, suite) = (from.u16()?, from.u16()?);
        if format != FORMAT || suite != SUITE {
            return Err(decode::Error::message("unknown format or suite"));
        }
        let (store, seq) = (id(from)?, from.u64()?);
        let (device, user) = (id(from)?, id(from)?);
        array(from, 2)?;
        let clock = Stamp {
            millis: from.u64()?,
            counter: from.u32()?,
        };
        let (utc_ms, zone_minutes) = (from.i64()?, from.i16()?);
        let effective = if null(from)? {
            None
        } else {
            Some(from.str()?.to_owned())
        };
        let (intent, payload) = (from.str()?.to_owned(), fixed(from)?);
        let mut rows = Vec::new();
        for _ in 0..list(from)? {
            array(from, 3)?;
            rows.push(RowDigest {
                noun: from.u16()?,
                id: id(from)?,
                digest: fixed(from)?,
            });
        }
        let prev = fixed(from)?;
        let mut erases = Vec::new();
        for _ in 0..list(from)? {
            erases.push(from.u64()?);
        }
        let approval = if null(from)? {
            None
        } else {
            array(from, 2)?;
            Some(Approval {
                user: id(from)?,
                signature: fixed(from)?,
            })
        };
        let app = from.str()?.to_owned();
        Ok(Self {
            format,
            suite,
            store,
            seq,
            device,
            user,
            clock,
            utc_ms,
            zone_minutes,
            effective,
            intent,
            payload,
            rows,
            prev,
            erases,
            approval,
            app,
        })
    }
}
