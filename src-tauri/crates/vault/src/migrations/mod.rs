//! The store's shape, grown by numbered steps: each in one transaction, each after a verified copy.

use crate::error::{Answer, VaultError};
use rusqlite::{Connection, TransactionBehavior};

/// The steps, oldest first. A step is never edited once released.
pub(crate) const STEPS: &[&str] = &[
    include_str!("0001_ledger.sql"),
    include_str!("0002_nouns.sql"),
    include_str!("0003_register.sql"),
    include_str!("0004_law.sql"),
    include_str!("0005_office.sql"),
    include_str!("0006_settings.sql"),
    include_str!("0007_drafts.sql"),
    include_str!("0008_views.sql"),
    include_str!("0009_days.sql"),
    include_str!("0010_open_dues.sql"),
    include_str!("0011_quick.sql"),
];

/// The shape a store has.
pub(crate) fn version(connection: &Connection) -> Answer<i64> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings a store to the newest shape. `keep` makes a verified copy and is called before every step but on an
/// empty store, where there is nothing to lose.
pub(crate) fn run(
    connection: &mut Connection,
    steps: &[&str],
    mut keep: impl FnMut(&Connection, i64) -> Answer<()>,
) -> Answer<()> {
    let found = version(connection)?;
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(VaultError::Newer { found, known });
    }
    let fresh = found == 0;
    for (number, step) in (1_i64..).zip(steps) {
        if number <= found {
            continue;
        }
        if !fresh {
            keep(connection, number - 1)?;
        }
        let step_in = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        step_in.execute_batch(step)?;
        step_in.pragma_update(None, "user_version", number)?;
        step_in.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
