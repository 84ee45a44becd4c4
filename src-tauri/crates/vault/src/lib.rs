//! The vault: one encrypted file that holds everything an office knows, and the only crate that speaks SQL.
//!
//! Writes enter by [`Vault::commit`] alone and become ledger entries; tables are projections written by `apply`
//! alone. Reads answer typed rows and narrow lists. Keys never leave this crate.

mod anchor;
mod apply;
mod backup;
mod bulk;
mod columns;
mod commit;
mod connect;
mod create;
mod device;
mod drafts;
mod durable;
mod entry;
mod error;
mod ffi;
pub mod fold;
mod habits;
mod keyring;
mod keys;
mod lock;
mod members;
mod migrations;
mod platform;
pub mod read;
mod recovery;
mod register_row;
mod replay;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod undo;
mod verify;
mod wrap;

pub use backup::Kept;
pub use bulk::Bulk;
pub use commit::{Batch, Commit, Now, Receipt};
pub use create::{Founder, NewStore, PendingStore};
pub use drafts::DraftLine;
pub use error::{Answer, Blocked, VaultError};
pub use keyring::KeyHolder;
pub use members::{Admission, Approver};
pub use recovery::RecoveryKey;
pub use replay::Difference;
pub use store::{Health, Peek, Unlocked, Vault};
pub use verify::{StrayRow, Verdict};
pub use wrap::{KdfCost, LEAST_CHARACTERS, check_passphrase};
