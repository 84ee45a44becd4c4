//! Canonical CBOR: one meaning has one spelling, so that hashes and signatures hold for ever.
//!
//! Writing goes through `minicbor`, which always picks the shortest form. Reading refuses everything that would
//! not be written back as the very same bytes, so no second spelling can slip through.

use core::convert::Infallible;
use minicbor::{Decoder, Encoder, decode, encode};
use uuid::Uuid;

/// What canonical values are written to.
pub type Writer = Encoder<Vec<u8>>;
/// The result of writing one value.
pub type Written = Result<(), encode::Error<Infallible>>;

/// Why bytes were refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    /// Not CBOR of the expected shape.
    #[error("entry-malformed")]
    Malformed,
    /// Readable, but not the one canonical spelling.
    #[error("entry-not-canonical")]
    NotCanonical,
}

/// A value with exactly one spelling in bytes.
pub trait Canonical: Sized {
    /// Writes the value.
    ///
    /// # Errors
    /// Only what the writer answers; a vector answers none.
    fn write(&self, out: &mut Writer) -> Written;
    /// Reads the value.
    ///
    /// # Errors
    /// When the bytes have another shape.
    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error>;

    /// The canonical bytes.
    ///
    /// # Errors
    /// [`EncodingError::Malformed`] when the value cannot be written.
    fn to_bytes(&self) -> Result<Vec<u8>, EncodingError> {
        let mut out = Encoder::new(Vec::new());
        self.write(&mut out).map_err(|_| EncodingError::Malformed)?;
        Ok(out.into_writer())
    }

    /// Reads canonical bytes, all of them.
    ///
    /// # Errors
    /// When the shape is wrong, bytes are left over, or the spelling is not the canonical one.
    fn from_bytes(bytes: &[u8]) -> Result<Self, EncodingError> {
        let mut from = Decoder::new(bytes);
        let value = Self::read(&mut from).map_err(|_| EncodingError::Malformed)?;
        if from.position() == bytes.len() && value.to_bytes()? == bytes {
            Ok(value)
        } else {
            Err(EncodingError::NotCanonical)
        }
    }
}

/// Reads the head of an array whose length is known.
///
/// # Errors
/// When it is no array, or of another length.
pub fn array(from: &mut Decoder<'_>, length: u64) -> Result<(), decode::Error> {
    if from.array()? == Some(length) {
        Ok(())
    } else {
        Err(decode::Error::message("array length"))
    }
}

/// Reads the head of an array of any definite length.
///
/// # Errors
/// When it is no array, or of indefinite length.
pub fn list(from: &mut Decoder<'_>) -> Result<u64, decode::Error> {
    from.array()?
        .ok_or_else(|| decode::Error::message("indefinite array"))
}

/// Reads a byte string of a known length.
///
/// # Errors
/// When it is of another length.
pub fn fixed<const N: usize>(from: &mut Decoder<'_>) -> Result<[u8; N], decode::Error> {
    from.bytes()?
        .try_into()
        .map_err(|_| decode::Error::message("byte length"))
}

/// Reads an id.
///
/// # Errors
/// When it is not sixteen bytes.
pub fn id(from: &mut Decoder<'_>) -> Result<Uuid, decode::Error> {
    fixed(from).map(Uuid::from_bytes)
}

/// True, and past it, when the next value is null.
///
/// # Errors
/// When the bytes end.
pub fn null(from: &mut Decoder<'_>) -> Result<bool, decode::Error> {
    if from.datatype()? == minicbor::data::Type::Null {
        from.null()?;
        return Ok(true);
    }
    Ok(false)
}

/// A length as CBOR counts it.
pub(crate) fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
