//! Simple search: every word, the last as a beginning, newest first; and looking for what may be a duplicate.

use super::eyes::{Bound, seen};
use super::register::{RegisterRow, line};
use crate::error::Answer;
use crate::fold;
use crate::store::Vault;
use comity_casework::eyes::Eyes;
use comity_casework::value::Id;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

const SEARCH: &str = concat!(
    include_str!("register/columns.sql"),
    "JOIN search ON search.rowid = r.n\n",
    "WHERE search MATCH :words\n",
    seen!(),
    "ORDER BY search.rowid DESC LIMIT :limit"
);

impl Vault {
    /// Requests that hold every word of `text` and that a reader sees whole, newest first: a masked one must not come
    /// out by looking for its words.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn search(&self, eyes: &Eyes, text: &str, limit: u64) -> Answer<Vec<RegisterRow>> {
        let Some(words) = fold::query(text) else {
            return Ok(Vec::new());
        };
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(SEARCH)?;
            let asked = named_params! { ":words": words, ":limit": crate::tables::signed(limit) };
            let bound = Bound::of(eyes, false);
            let rows = statement.query_map([asked, &bound.params()].concat().as_slice(), line)?;
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

    /// The greatest number between what stands before and after it in references of ours: 7 for `IN-2026-` and nothing
    /// where `IN-2026-0007` is the last. `None` among the signs stands for any digit.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn last_number(&self, before: &[Option<char>], after: &[Option<char>]) -> Answer<u64> {
        // References that share the signs before the first free digit lie together in the index.
        let low: String = before.iter().map_while(|sign| *sign).collect();
        let pattern = [glob(before), "[0-9]*".to_owned(), glob(after)].concat();
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT coalesce(max(cast(substr(our_ref, ?4 + 1, length(our_ref) - ?4 - ?5) AS INTEGER)), 0)
                 FROM register_row WHERE our_ref >= ?1 AND our_ref < ?2 AND our_ref GLOB ?3",
            )?;
            let high = [&low, "\u{10ffff}"].concat();
            let width = |signs: &[Option<char>]| i64::try_from(signs.len()).unwrap_or(i64::MAX);
            let asked = (&low, &high, &pattern, width(before), width(after));
            let last: i64 = statement.query_row(asked, |row| row.get(0))?;
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

/// A pattern for GLOB: its own signs taken literally, a free one as any digit.
fn glob(signs: &[Option<char>]) -> String {
    let mut pattern = String::new();
    for sign in signs {
        match sign {
            None => pattern.push_str("[0-9]"),
            Some(special @ ('*' | '?' | '[')) => pattern.extend(['[', *special, ']']),
            Some(plain) => pattern.push(*plain),
        }
    }
    pattern
}
