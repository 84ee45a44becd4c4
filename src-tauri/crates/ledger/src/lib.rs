//! Comity: ledger.
