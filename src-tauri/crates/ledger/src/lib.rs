//! The ledger: an append-only chain of signed changes, in bytes that are frozen.
//!
//! Pure: it knows numbers for nouns and fields, never their names; no SQL, no files, no clock. The bytes are
//! described in `docs/ledger-format.md` and pinned by golden files.

pub mod chain;
pub mod change;
pub mod clock;
pub mod encoding;
pub mod entry;
pub mod merge;
pub mod payload;
pub mod signature;

pub use change::{Change, Op, Value};
pub use clock::{Clock, Stamp};
pub use encoding::{Canonical, EncodingError};
pub use entry::{Approval, Digest, Entry, Header, RowDigest};
pub use payload::Payload;
