//! How the years of the register close: how many entries, the first and the last.

use super::eyes::{Bound, seen};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::unsigned;
use comity_casework::eyes::Eyes;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

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

/// All but what may be masked: whether a reader sees one of these at all is whether they see it whole.
const PLAIN: &str = concat!(
    "SELECT substr(r.day, 1, 4), r.direction, count(*), min(r.n), max(r.n)
FROM register_row AS r INDEXED BY register_asked
WHERE r.day <> '' AND (r.secret_until IS NULL OR r.secret_until < :eyes_day)
",
    seen!(),
    "GROUP BY 1, 2"
);

/// What is confidential today, which is little.
const SECRET: &str = concat!(
    "SELECT substr(r.day, 1, 4), r.direction, count(*), min(r.n), max(r.n)
FROM register_row AS r INDEXED BY register_by_secret
WHERE r.day <> '' AND r.secret_until >= :eyes_day
",
    seen!(),
    "GROUP BY 1, 2"
);

/// How many, and the first and the last of them.
type Counted = BTreeMap<(String, String), (u64, i64, i64)>;

impl Vault {
    /// The years of the register, the latest first, incoming before outgoing.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_years(&self, eyes: &Eyes) -> Answer<Vec<Year>> {
        self.reading(|connection| {
            let (whole, masked) = (Bound::of(eyes, false), Bound::of(eyes, true));
            let plain = counted(connection, PLAIN, &whole)?;
            let seen = counted(connection, SECRET, &whole)?;
            let secret = counted(connection, SECRET, &masked)?;
            let keys: BTreeSet<_> = plain.keys().chain(secret.keys()).cloned().collect();
            let mut reference =
                connection.prepare_cached("SELECT our_ref FROM register_row WHERE n = ?1")?;
            let mut years = Vec::new();
            for key in keys {
                let of = |counted: &Counted| counted.get(&key).copied();
                let parts = [of(&plain), of(&seen)].into_iter().flatten();
                let whole = parts
                    .reduce(|one, other| (one.0 + other.0, one.1.min(other.1), one.2.max(other.2)));
                let (shown, first, last) = whole.unwrap_or_default();
                let hidden = |counted| of(counted).map_or(0, |(count, ..)| count);
                let masked = hidden(&secret) - hidden(&seen);
                let mut written = |n: i64| -> Answer<String> {
                    if shown == 0 {
                        return Ok(String::new());
                    }
                    Ok(reference.query_row([n], |row| row.get(0))?)
                };
                years.push(Year {
                    first: written(first)?,
                    last: written(last)?,
                    count: shown + masked,
                    masked,
                    year: key.0,
                    direction: key.1,
                });
            }
            years.sort_by(|a, b| (&b.year, &a.direction).cmp(&(&a.year, &b.direction)));
            Ok(years)
        })
    }
}

fn counted(connection: &Connection, sql: &str, eyes: &Bound) -> Answer<Counted> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(eyes.params().as_slice(), |row| {
        let count: i64 = row.get(2)?;
        Ok((
            (row.get(0)?, row.get(1)?),
            (unsigned(count), row.get(3)?, row.get(4)?),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
