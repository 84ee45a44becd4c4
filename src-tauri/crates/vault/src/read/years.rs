//! How the years of the register close: how many entries, the first and the last.

use super::eyes::{Bound, seen};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::unsigned;
use comity_casework::eyes::Eyes;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// One year's entries of one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year of the day received or sent.
    pub year: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Its entries, masked ones too.
    pub count: u64,
    /// The masked ones.
    pub masked: u64,
    /// The first reference that may be seen, in the order of entry.
    pub first: String,
    /// The last.
    pub last: String,
}

const YEARS: &str = concat!(
    "SELECT substr(r.day, 1, 4), r.direction, count(*), min(r.n), max(r.n)
FROM register_row AS r INDEXED BY register_asked
WHERE r.day <> ''
",
    seen!(),
    "GROUP BY 1, 2"
);

type Counted = BTreeMap<(String, String), (u64, i64, i64)>;

impl Vault {
    /// The years of the register, the latest first, incoming before outgoing.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_years(&self, eyes: &Eyes) -> Answer<Vec<Year>> {
        self.reading(|connection| {
            let (all, whole) = (
                counted(connection, eyes, true)?,
                counted(connection, eyes, false)?,
            );
            let mut reference =
                connection.prepare_cached("SELECT our_ref FROM register_row WHERE n = ?1")?;
            let mut years = Vec::new();
            for ((year, direction), (count, _, _)) in all.into_iter().rev() {
                let key = (year, direction);
                let (shown, first, last) = whole.get(&key).copied().unwrap_or_default();
                let mut written = |n: i64| -> Answer<String> {
                    if shown == 0 {
                        return Ok(String::new());
                    }
                    Ok(reference.query_row([n], |row| row.get(0))?)
                };
                years.push(Year {
                    first: written(first)?,
                    last: written(last)?,
                    masked: count - shown,
                    count,
                    year: key.0,
                    direction: key.1,
                });
            }
            years.sort_by(|a, b| (&b.year, &a.direction).cmp(&(&a.year, &b.direction)));
            Ok(years)
        })
    }
}

fn counted(connection: &Connection, eyes: &Eyes, masked: bool) -> Answer<Counted> {
    let mut statement = connection.prepare_cached(YEARS)?;
    let bound = Bound::of(eyes, masked);
    let rows = statement.query_map(bound.params().as_slice(), |row| {
        let count: i64 = row.get(2)?;
        Ok((
            (row.get(0)?, row.get(1)?),
            (unsigned(count), row.get(3)?, row.get(4)?),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
