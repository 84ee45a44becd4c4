//! A backup as one file: what it holds, the parts as they lie in a store (all of them ciphertext), and a tag over
//! everything under a key only the store's users can derive.

use crate::durable::beside;
use crate::error::{Answer, VaultError};
use crate::keys::{MacKey, StoreKey};
use crate::platform::private_file;
use comity_ledger::encoding::{self, Canonical, Writer, Written};
use hmac::Mac as _;
use minicbor::{Decoder, decode};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use uuid::Uuid;

const MAGIC: &[u8; 8] = b"COMITYB1";
const FORMAT: u16 = 1;
const LARGEST_MANIFEST: u64 = 64 * 1024;

/// What stands at the head of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) store: Uuid,
    pub(crate) utc_ms: i64,
    pub(crate) head: u64,
    pub(crate) hash: [u8; 32],
    pub(crate) parts: Vec<Part>,
}

/// One file of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    length: u64,
    digest: [u8; 32],
}

impl Part {
    pub(crate) fn of(name: &str, path: &Path) -> Answer<Self> {
        let mut hash = Sha256::new();
        let length = pour(&mut File::open(path)?, |piece| {
            hash.update(piece);
            Ok(())
        })?;
        Ok(Self {
            name: name.to_owned(),
            length,
            digest: hash.finalize().into(),
        })
    }
}

/// Writes the container beside its place and renames it there once it is durable.
pub(crate) fn write(to: &Path, manifest: &Manifest, from: &Path, key: &StoreKey) -> Answer<()> {
    let fresh = beside(to, ".tmp");
    let mut out = BufWriter::new(private_file(&fresh, true)?);
    let mut mac = key.backup().keyed();
    let mut put = |piece: &[u8]| {
        mac.update(piece);
        out.write_all(piece)
    };
    let head = manifest.to_bytes()?;
    put(MAGIC)?;
    put(&u64::try_from(head.len()).unwrap_or(u64::MAX).to_be_bytes())?;
    put(&head)?;
    for part in &manifest.parts {
        let poured = pour(&mut File::open(from.join(&part.name))?, &mut put)?;
        if poured != part.length {
            return Err(VaultError::Backup { why: "altered" });
        }
    }
    out.write_all(&mac.finalize().into_bytes())?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(fresh, to)?;
    crate::platform::sync_folder(crate::durable::folder_of(to))?;
    Ok(())
}

/// Reads a container, lays its parts into a folder, and checks every digest. Without the key that proves only
/// that nothing was damaged; [`check`] proves whose it is.
pub(crate) fn extract(from: &Path, folder: &Path) -> Answer<Manifest> {
    let mut file = BufReader::new(File::open(from)?);
    let (manifest, _) = head(&mut file)?;
    for part in &manifest.parts {
        let known = crate::store::FILES.contains(&part.name.as_str());
        if !known {
            return Err(VaultError::Backup { why: "altered" });
        }
        let mut out = private_file(&folder.join(&part.name), true)?;
        let mut hash = Sha256::new();
        let poured = pour(&mut (&mut file).take(part.length), |piece| {
            hash.update(piece);
            out.write_all(piece)
        })?;
        if poured != part.length {
            return Err(VaultError::Backup { why: "truncated" });
        }
        if <[u8; 32]>::from(hash.finalize()) != part.digest {
            return Err(VaultError::Backup { why: "altered" });
        }
        out.sync_all()?;
    }
    let mut rest = Vec::new();
    file.take(64).read_to_end(&mut rest)?;
    match rest.len() {
        32 => Ok(manifest),
        0..32 => Err(VaultError::Backup { why: "truncated" }),
        _ => Err(VaultError::Backup { why: "altered" }),
    }
}

/// Checks the tag over the whole file.
pub(crate) fn check(from: &Path, key: &MacKey) -> Answer<()> {
    let length = std::fs::metadata(from)?.len();
    let mut file = BufReader::new(File::open(from)?);
    let mut mac = key.keyed();
    pour(&mut (&mut file).take(length.saturating_sub(32)), |piece| {
        mac.update(piece);
        Ok(())
    })?;
    let mut tag = Vec::new();
    file.read_to_end(&mut tag)?;
    mac.verify_slice(&tag)
        .map_err(|_| VaultError::Backup { why: "altered" })
}

fn head(file: &mut impl Read) -> Answer<(Manifest, u64)> {
    let short = |error: io::Error| match error.kind() {
        io::ErrorKind::UnexpectedEof => VaultError::Backup { why: "truncated" },
        _ => error.into(),
    };
    let (mut magic, mut length) = ([0; 8], [0; 8]);
    file.read_exact(&mut magic)
        .map_err(|_| VaultError::Backup {
            why: "not-a-backup",
        })?;
    if magic != *MAGIC {
        return Err(VaultError::Backup {
            why: "not-a-backup",
        });
    }
    file.read_exact(&mut length).map_err(short)?;
    let length = u64::from_be_bytes(length);
    if length > LARGEST_MANIFEST {
        return Err(VaultError::Backup { why: "altered" });
    }
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(0) < length {
        return Err(VaultError::Backup { why: "truncated" });
    }
    let manifest =
        Manifest::from_bytes(&bytes).map_err(|_| VaultError::Backup { why: "altered" })?;
    Ok((manifest, length))
}

fn pour(from: &mut impl Read, mut to: impl FnMut(&[u8]) -> io::Result<()>) -> Answer<u64> {
    let mut piece = vec![0; 128 * 1024];
    let mut total = 0;
    loop {
        let length = from.read(&mut piece)?;
        if length == 0 {
            return Ok(total);
        }
        to(piece.get(..length).unwrap_or_default())?;
        total += u64::try_from(length).unwrap_or(0);
    }
}

impl Canonical for Manifest {
    fn write(&self, out: &mut Writer) -> Written {
        out.array(6)?.u16(FORMAT)?.bytes(self.store.as_bytes())?;
        out.i64(self.utc_ms)?.u64(self.head)?.bytes(&self.hash)?;
        out.array(u64::try_from(self.parts.len()).unwrap_or(u64::MAX))?;
        for part in &self.parts {
            out.array(3)?.str(&part.name)?;
            out.u64(part.length)?.bytes(&part.digest)?;
        }
        Ok(())
    }
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        encoding::array(from, 6)?;
        if from.u16()? != FORMAT {
            return Err(decode::Error::message("unknown format"));
        }
        let (store, utc_ms) = (encoding::id(from)?, from.i64()?);
        let (head, hash) = (from.u64()?, encoding::fixed(from)?);
        let mut parts = Vec::new();
        for _ in 0..encoding::list(from)? {
            encoding::array(from, 3)?;
            parts.push(Part {
                name: from.str()?.to_owned(),
                length: from.u64()?,
                digest: encoding::fixed(from)?,
            });
        }
        Ok(Self {
            store,
            utc_ms,
            head,
            hash,
            parts,
        })
    }
}
