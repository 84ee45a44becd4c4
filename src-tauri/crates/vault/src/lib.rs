//! Comity: vault.
