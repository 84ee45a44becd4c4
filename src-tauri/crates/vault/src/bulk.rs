//! Many entries, all or none: a register that comes in is there whole or not at all, whatever happens meanwhile.

use crate::commit::{Commit, Receipt, Writing};
use crate::error::{Answer, VaultError};
use crate::store::Vault;

/// An open transaction that takes one entry after another.
pub struct Bulk<'a, 'w> {
    vault: &'a Vault,
    writing: &'a mut Writing<'w>,
}

impl Bulk<'_, '_> {
    /// Adds one entry. It is on the disk when [`Vault::bulk`] returns.
    ///
    /// # Errors
    /// As [`Vault::commit`].
    pub fn commit(&mut self, commit: &Commit<'_>) -> Answer<Receipt> {
        self.writing.append(self.vault, commit)
    }
}

impl Vault {
    /// Runs `work` in one transaction: what it committed is there when it succeeds, nothing is when it fails, and
    /// nothing is when the program dies on the way.
    ///
    /// # Errors
    /// What `work` answers, or what the store refuses.
    pub fn bulk<T, E: From<VaultError>>(
        &self,
        work: impl FnOnce(&mut Bulk<'_, '_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut failed = None;
        let done = self.transact(|writing| {
            work(&mut Bulk {
                vault: self,
                writing,
            })
            .map_err(|problem| {
                // Any error of the vault's own rolls back; the caller's is handed on below.
                failed = Some(problem);
                VaultError::Empty
            })
        });
        match failed {
            Some(problem) => Err(problem),
            None => done.map_err(E::from),
        }
    }
}
