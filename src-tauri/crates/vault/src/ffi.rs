//! The only unsafe code: hands the raw key to SQLCipher without it ever being SQL text.

#![expect(
    unsafe_code,
    reason = "rusqlite has no safe call for sqlite3_key_v2, and a PRAGMA would put the key into SQL text"
)]

use crate::error::{Answer, VaultError};
use crate::keys::RawKey;
use rusqlite::{Connection, ffi};
use zeroize::Zeroizing;

/// Keys the connection's main database. Must come before the first read.
///
/// # Errors
/// When the engine refuses the key.
pub(crate) fn hand_over(connection: &Connection, key: &RawKey) -> Answer<()> {
    let mut literal = Zeroizing::new(Vec::with_capacity(67));
    literal.extend_from_slice(b"x'");
    for byte in key.bytes() {
        literal.push(hex(byte >> 4));
        literal.push(hex(byte & 15));
    }
    literal.push(b'\'');
    let length = i32::try_from(literal.len()).map_err(|_| VaultError::KdfBounds)?;
    // SAFETY: the handle belongs to a live connection that this thread holds; the name is a C string; the
    // buffer outlives the call, and SQLCipher copies the key before it returns.
    let code = unsafe {
        ffi::sqlite3_key_v2(
            connection.handle(),
            c"main".as_ptr(),
            literal.as_ptr().cast(),
            length,
        )
    };
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(VaultError::Engine { demand: "key" })
    }
}

const fn hex(nibble: u8) -> u8 {
    if nibble < 10 {
        b'0' + nibble
    } else {
        b'a' + nibble - 10
    }
}
