//! Simple search: every word, the last as a beginning, newest first; and looking for what may be a duplicate.

use super::register::{RegisterRow, line};
use crate::error::Answer;
use crate::fold;
use crate::store::Vault;
use comity_casework::value::Id;
use rusqlite::Connection;
use uuid::Uuid;

const SEARCH: &str = concat!(
    include_str!("register/columns.sql"),
    "JOIN search ON search.rowid = r.n\n",
    "WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2"
);

impl Vault {
    /// Requests that hold every word of `text`, newest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn search(&self, text: &str, limit: u64) -> Answer<Vec<RegisterRow>> {
        let Some(words) = fold::query(text) else {
            return Ok(Vec::new());
        };
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(SEARCH)?;
            let rows = statement.query_map((words, crate::tables::signed(limit)), line)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Requests with the same reference of the other side, whatever separates its parts.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn by_their_ref(&self, direction: &str, state: &str, reference: &str) -> Answer<Vec<Id>> {
        let key = fold::reference_key(reference);
        self.reading(|connection| {
            ids(
                connection,
                "SELECT request FROM register_row
             WHERE their_key = ?1 AND their_key <> '' AND state = ?2 AND direction = ?3 ORDER BY n",
                [&key, state, direction],
            )
        })
    }

    /// The greatest number that follows `prefix` in a reference of ours: 7 for `IN-2026-` and `IN-2026-0007`.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn last_number(&self, prefix: &str) -> Answer<u64> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT coalesce(max(cast(substr(our_ref, length(?1) + 1) AS INTEGER)), 0)
                 FROM register_row WHERE substr(our_ref, 1, length(?1)) = ?1",
            )?;
            let last: i64 = statement.query_row([prefix], |row| row.get(0))?;
            Ok(crate::tables::unsigned(last))
        })
    }

    /// Requests under a reference of ours, whatever separates its parts.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn by_our_ref(&self, reference: &str) -> Answer<Vec<Id>> {
        let key = fold::reference_key(reference);
        if key.is_empty() {
            return Ok(Vec::new());
        }
        self.reading(|connection| {
            ids(
                connection,
                "SELECT request FROM register_row WHERE our_key = ?1 ORDER BY n",
                [&key],
            )
        })
    }
}

fn ids<const N: usize>(connection: &Connection, sql: &str, params: [&str; N]) -> Answer<Vec<Id>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(rusqlite::params_from_iter(params), |row| {
        row.get(0).map(Uuid::from_bytes)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
