//! Reads entries back out of their tables.

use crate::error::Answer;
use comity_ledger::Entry;
use rusqlite::Connection;

/// An entry, and its payload unless that was erased.
pub(crate) type Kept = (Entry, Option<Vec<u8>>);

pub(crate) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Kept> {
    let entry = Entry {
        bytes: row.get(0)?,
        hash: row.get(1)?,
        device_signature: row.get(2)?,
        user_signature: row.get(3)?,
    };
    Ok((entry, row.get(4)?))
}

pub(crate) fn get(connection: &Connection, seq: u64) -> Answer<Option<Kept>> {
    let mut statement = connection.prepare_cached(include_str!("entry/get.sql"))?;
    let mut rows = statement.query([crate::tables::signed(seq)])?;
    Ok(rows.next()?.map(read).transpose()?)
}

/// Every entry in order, one at a time.
pub(crate) fn each(
    connection: &Connection,
    mut visit: impl FnMut(Kept) -> Answer<()>,
) -> Answer<()> {
    let mut statement = connection.prepare_cached(include_str!("entry/all.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(read(row)?)?;
    }
    Ok(())
}
