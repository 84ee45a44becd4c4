//! The anchor: how far the chain had come, kept outside the database, so that a file put back is noticed.
//!
//! Two places of fixed size are written in turn and made durable after each commit; a torn write spoils one
//! of them, and the other still says how far things were a commit ago.

use crate::error::{Answer, VaultError};
use crate::keys::MacKey;
use crate::platform::private_file;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use uuid::Uuid;

/// The anchor's file name within a store.
pub(crate) const NAME: &str = "anchor.v1";
const MAGIC: &[u8; 8] = b"COMITYA1";
const BODY: usize = 64;
const PLACE: usize = BODY + 32;

/// A point of the chain: the last entry's place and hash.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) seq: u64,
    pub(crate) hash: [u8; 32],
}

pub(crate) struct Anchor {
    file: File,
    store: Uuid,
    key: MacKey,
}

impl Anchor {
    pub(crate) fn open(folder: &Path, store: Uuid, key: MacKey) -> Answer<Self> {
        let file = private_file(&folder.join(NAME), false)?;
        Ok(Self { file, store, key })
    }

    /// The farthest point either place vouches for; `None` when neither does.
    pub(crate) fn read(&mut self) -> Answer<Option<Point>> {
        let mut bytes = Vec::new();
        self.file.rewind()?;
        (&mut self.file).take(4096).read_to_end(&mut bytes)?;
        let points = bytes.chunks(PLACE).filter_map(|place| self.vouched(place));
        Ok(points.max_by_key(|point| point.seq))
    }

    fn vouched(&self, place: &[u8]) -> Option<Point> {
        let (body, tag) = place.split_at_checked(BODY)?;
        if !self.key.holds(&[body], tag) || !body.starts_with(MAGIC) {
            return None;
        }
        if body.get(8..24)? != self.store.as_bytes() {
            return None;
        }
        Some(Point {
            seq: u64::from_be_bytes(body.get(24..32)?.try_into().ok()?),
            hash: body.get(32..64)?.try_into().ok()?,
        })
    }

    /// Notes a point and waits until it is on the disk.
    pub(crate) fn write(&mut self, point: Point) -> Answer<()> {
        let seq = point.seq.to_be_bytes();
        let body = [MAGIC.as_slice(), self.store.as_bytes(), &seq, &point.hash].concat();
        if body.len() != BODY {
            return Err(VaultError::Damaged { part: "anchor" });
        }
        let tag = self.key.tag(&[&body]);
        let place = if point.seq.is_multiple_of(2) { 0 } else { 96 };
        self.file.seek(SeekFrom::Start(place))?;
        self.file.write_all(&[body.as_slice(), &tag].concat())?;
        self.file.sync_data()?;
        Ok(())
    }
}
